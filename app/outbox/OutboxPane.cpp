// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxPane.h"

#include "app/outbox/CardColumn.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/LaterMenu.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QApplication>
#include <QDateTime>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int columnWidth = 760; // wider cards only make the buttons harder to reach
constexpr int reloadDelay = 30; // ms: a hundred commits in a row are one look at the store
constexpr int makingTime = 3; // ms at a time for making cards; to lay them out takes as long again
} // namespace

OutboxPane::OutboxPane(Mail &mail, QWidget *parent) : QWidget(parent), m_mail(mail), m_pages(new QStackedWidget), m_scroll(new QScrollArea), m_column(new CardColumn(columnWidth))
{
    setObjectName(QStringLiteral("outboxPane"));
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Outbox"));
    auto *empty = new EmptyState(QStringLiteral("outbox"), tr("Everything is sent"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->installEventFilter(this);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_column);
    // The pane's own ground shows through.
    m_scroll->viewport()->setAutoFillBackground(false);
    m_column->setAutoFillBackground(false);
    m_scroll->viewport()->installEventFilter(this);
    m_pages->addWidget(empty);
    m_pages->addWidget(m_scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OutboxPane::updateTimes);
    m_reload.setSingleShot(true);
    m_reload.setInterval(reloadDelay);
    connect(&m_reload, &QTimer::timeout, this, &OutboxPane::reload);
    m_making.setInterval(0);
    connect(&m_making, &QTimer::timeout, this, &OutboxPane::makeSome);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &OutboxPane::showPart);
    connect(m_column, &CardColumn::cardsWanted, this, [this] {
        if (!m_making.isActive())
            m_making.start();
    });
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if ((changes.outbox || changes.accounts) && !m_reload.isActive())
            m_reload.start();
    });
    reload();
}

void OutboxPane::reload()
{
    try {
        m_items = m_mail.reader().outbox();
        m_off.clear();
        for (const Account &account : m_mail.reader().accounts()) {
            if (!account.enabled)
                m_off.insert(account.id);
        }
        QSet<OpId> known;
        for (const OutboxItem &item : std::as_const(m_items))
            known.insert(item.id);
        for (const OutboxItem &item : m_mail.reader().sendsNeedingAttention()) {
            if (!known.contains(item.id))
                m_items.append(item); // filed, and then a report said that it did not arrive
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const OutboxItem &a, const OutboxItem &b) { return a.id < b.id; });
    QSet<OpId> present;
    for (const OutboxItem &item : std::as_const(m_items))
        present.insert(item.id);
    for (OutboxCard *card : cardsInOrder()) {
        if (!present.contains(card->item().id))
            dropCard(card);
    }
    m_pages->setCurrentIndex(m_items.isEmpty() ? 0 : 1);
    QList<qint64> order;
    for (const OutboxItem &item : std::as_const(m_items))
        order.append(item.id.value);
    m_column->setOrder(order);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (const OutboxItem &item : std::as_const(m_items)) {
        if (OutboxCard *card = m_cards.value(item.id))
            card->setItem(item, accountOf(item), now);
    }
    makeSome();
}

OutboxCard::AccountIs OutboxPane::accountOf(const OutboxItem &item) const
{
    return m_off.contains(item.account) ? OutboxCard::AccountIs::Off : OutboxCard::AccountIs::On;
}

/// Makes the cards that should be in sight as long as there is time, the rest in the next round of the event loop.
void OutboxPane::makeSome()
{
    QElapsedTimer time;
    time.start();
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QList<qint64> missing = m_column->missing();
    while (!missing.isEmpty() && time.elapsed() < makingTime) {
        const OpId id(missing.takeFirst());
        const auto item = std::find_if(m_items.cbegin(), m_items.cend(), [id](const OutboxItem &one) { return one.id == id; });
        if (item == m_items.cend())
            continue;
        OutboxCard *card = makeCard(id);
        card->setItem(*item, accountOf(*item), now);
        m_column->setCard(id.value, card);
        missing = m_column->missing(); // the card may be higher than its place was
    }
    if (missing.isEmpty())
        m_making.stop();
    else if (!m_making.isActive())
        m_making.start();
    if (m_wanted.isValid() && m_cards.contains(m_wanted))
        showItem(m_wanted);
}

void OutboxPane::showPart()
{
    if (isVisible())
        m_column->setVisiblePart(QRect(QPoint(0, m_scroll->verticalScrollBar()->value()), m_scroll->viewport()->size()));
}

void OutboxPane::dropCard(OutboxCard *card)
{
    // The keyboard stays in the list: on the next card, or on the one before.
    if (card->isAncestorOf(QApplication::focusWidget()) || card->hasFocus()) {
        const QList<OutboxCard *> cards = cardsInOrder();
        const qsizetype here = cards.indexOf(card);
        if (OutboxCard *next = cards.value(here + 1, cards.value(here - 1)))
            next->setFocus();
        else
            setFocus();
    }
    m_cards.remove(card->item().id);
    m_column->takeCard(card->item().id.value);
    card->hide();
    card->deleteLater();
}

OutboxCard *OutboxPane::makeCard(OpId id)
{
    auto *card = new OutboxCard;
    m_cards.insert(id, card);
    connect(card, &OutboxCard::actionRequested, this, [this, id](OutboxAction action) { act(id, action); });
    connect(card, &OutboxCard::storyRequested, this, [this, card] { showStory(card); });
    connect(card, &OutboxCard::reportRequested, this, &OutboxPane::reportRequested);
    return card;
}

void OutboxPane::showStory(OutboxCard *card)
{
    try {
        if (const auto receipt = m_mail.reader().receipt(card->item().id))
            card->setStory(SendStory::ofMessage(card->item(), *receipt, QDateTime::currentMSecsSinceEpoch()));
    } catch (const MailError &error) {
        card->showTrouble(error.message(), error.detail());
    }
}

void OutboxPane::act(OpId id, OutboxAction action)
{
    const OutboxCard *card = m_cards.value(id);
    if (!card)
        return;
    switch (action) {
    case OutboxAction::SendNow: m_mail.retrySend(id); break;
    case OutboxAction::ChangeTime: changeTime(id); break;
    case OutboxAction::Edit: takeBack(id, true); break;
    case OutboxAction::Cancel: takeBack(id, false); break;
    case OutboxAction::SendToOthers: sendToOthers(id); break;
    case OutboxAction::EnterPassword: Q_EMIT signInRequested(card->item().account); break;
    case OutboxAction::LookAtCertificate: Q_EMIT certificateRequested(card->item().account); break;
    case OutboxAction::LookAgain: m_mail.resolveSend(id, Mail::Resolution::LookAgain); break;
    case OutboxAction::SendAgain: m_mail.resolveSend(id, Mail::Resolution::SendAgain); break;
    case OutboxAction::WasSent: m_mail.resolveSend(id, Mail::Resolution::WasSent); break;
    case OutboxAction::SwitchOn:
        whenDone(this, m_mail.setEnabled(card->item().account, true), [this, id](const Outcome<bool> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                complain(id, *failure);
        });
        break;
    case OutboxAction::WriteAgain: Q_EMIT writeAgainRequested(id); break;
    case OutboxAction::Done: m_mail.acknowledgeSend(id); break;
    case OutboxAction::Details: Q_EMIT detailsRequested(id); break;
    }
}

void OutboxPane::complain(OpId id, const Failure &failure)
{
    if (OutboxCard *card = m_cards.value(id))
        card->showTrouble(failure.message, failure.detail);
    else
        Q_EMIT failed(failure);
}

void OutboxPane::takeBack(OpId id, bool open)
{
    const QString subject = m_cards.value(id)->item().subject;
    whenDone(this, m_mail.cancelSend(id), [this, id, open, subject](const Outcome<DraftId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            complain(id, *failure);
        else if (open)
            Q_EMIT openDraft(std::get<DraftId>(outcome));
        else
            Q_EMIT cancelled(std::get<DraftId>(outcome), SendStory::subjectOf(subject));
    });
}

void OutboxPane::sendToOthers(OpId id)
{
    const QString refused = OutboxActions::failedRecipients(m_cards.value(id)->item().receipt).join(QLatin1String(", "));
    whenDone(this, m_mail.sendToOthers(id), [this, id, refused](const Outcome<DraftId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            complain(id, *failure);
        else
            Q_EMIT draftKept(std::get<DraftId>(outcome), refused);
    });
}

void OutboxPane::changeTime(OpId id)
{
    OutboxCard *card = m_cards.value(id);
    qint64 longestHold = 0;
    try {
        if (const auto account = m_mail.reader().account(card->item().account))
            longestHold = account->limits.longestHold;
    } catch (const MailError &error) {
        card->showTrouble(error.message(), error.detail());
        return;
    }
    const auto keeper = [longestHold](const QDateTime &when) {
        return QDateTime::currentDateTime().secsTo(when) < longestHold ? LaterTimes::KeptBy::Server : LaterTimes::KeptBy::ThisComputer;
    };
    delete m_timeMenu;
    m_timeMenu = new LaterMenu(tr("Send at another time"), tr("Change time"), keeper, this);
    m_timeMenu->setObjectName(QStringLiteral("changeTimeMenu"));
    m_timeMenu->setStart(QDateTime::fromMSecsSinceEpoch(card->item().notBefore));
    connect(m_timeMenu.data(), &LaterMenu::chosen, this, [this, id](const QDateTime &when) { m_mail.reschedule(id, when.toMSecsSinceEpoch()); });
    // Not deleted when it closes: its dialog may still be open, and asks it.
    auto *button = card->findChild<QPushButton *>(QStringLiteral("changeTime"));
    m_timeMenu->popup(button ? button->mapToGlobal(QPoint(0, button->height() + 2)) : card->mapToGlobal(QPoint()));
}

void OutboxPane::updateTimes()
{
    // Only what can be seen: two hundred countdowns would be two hundred layouts a second.
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (OutboxCard *card : std::as_const(m_cards)) {
        if (!card->visibleRegion().isEmpty())
            card->updateTime(now);
    }
}

QList<OutboxCard *> OutboxPane::cardsInOrder() const
{
    QList<OutboxCard *> cards;
    for (QWidget *card : m_column->cards())
        cards.append(static_cast<OutboxCard *>(card));
    return cards;
}

qsizetype OutboxPane::focusedIndex() const
{
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const OutboxCard *card = m_cards.value(m_items.at(i).id);
        if (card && (card->hasFocus() || card->isAncestorOf(QApplication::focusWidget())))
            return i;
    }
    return -1;
}

void OutboxPane::focusItem(qsizetype index)
{
    if (index >= 0 && index < m_items.size())
        showItem(m_items.at(index).id);
}

void OutboxPane::showItem(OpId id)
{
    m_wanted = id;
    const QRect place = m_column->placeOf(id.value);
    if (!place.isValid() || !isVisible())
        return; // it comes with the next change, or when the outbox is shown
    const auto bringIntoView = [this](const QRect &wanted) {
        m_scroll->ensureVisible(wanted.center().x(), wanted.bottom(), 0, Theme::gap12);
        m_scroll->ensureVisible(wanted.center().x(), wanted.top(), 0, Theme::gap12);
        showPart();
    };
    bringIntoView(place);
    OutboxCard *card = m_cards.value(id);
    if (!card) {
        makeSome();
        return;
    }
    m_wanted = {};
    bringIntoView(m_column->placeOf(id.value)); // its height is known only now
    card->setFocus(Qt::OtherFocusReason);
}

/// The arrows walk from card to card; the scroll area would take them for scrolling. Page up and down are left to it.
bool OutboxPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize)
        showPart();
    if (watched == m_scroll && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        key->accept();
        keyPressEvent(key);
        if (key->isAccepted())
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

void OutboxPane::keyPressEvent(QKeyEvent *event)
{
    const qsizetype here = focusedIndex(), last = m_items.size() - 1;
    switch (event->key()) {
    case Qt::Key_Down: focusItem(qMin(here + 1, last)); break;
    case Qt::Key_Up: focusItem(qMax<qsizetype>(here - 1, 0)); break;
    case Qt::Key_Home: focusItem(0); break;
    case Qt::Key_End: focusItem(last); break;
    default: QWidget::keyPressEvent(event);
    }
}

void OutboxPane::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    if (!m_column->placeOf(m_wanted.value).isValid())
        focusItem(0);
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (OutboxCard *card : std::as_const(m_cards))
        card->updateTime(now);
    m_tick.start();
    showPart();
    makeSome();
}

void OutboxPane::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_tick.stop();
}

void OutboxPane::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
}

} // namespace postrider
