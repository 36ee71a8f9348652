// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxPane.h"

#include "app/outbox/OutboxCard.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QDateTime>
#include <QPainter>
#include <QPointer>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int columnWidth = 760; // wider cards only make the buttons harder to reach
}

OutboxPane::OutboxPane(Mail &mail, QWidget *parent) : QWidget(parent), m_mail(mail), m_pages(new QStackedWidget), m_column(new QVBoxLayout)
{
    setObjectName(QStringLiteral("outboxPane"));
    auto *empty = new EmptyState(QStringLiteral("outbox"), tr("Everything is sent"));
    auto *content = new QWidget;
    auto *outer = new QHBoxLayout(content);
    outer->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    auto *cards = new QWidget;
    cards->setMaximumWidth(columnWidth);
    cards->setLayout(m_column);
    outer->addStretch(1);
    outer->addWidget(cards, 1000);
    outer->addStretch(1);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::gap12);
    m_column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    // The pane's own ground shows through.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    m_pages->addWidget(empty);
    m_pages->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
    m_tick.setInterval(1000);
    connect(&m_tick, &QTimer::timeout, this, &OutboxPane::updateTimes);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox)
            reload();
    });
    reload();
}

void OutboxPane::reload()
{
    const QList<OutboxItem> items = m_mail.reader().outbox();
    QSet<OpId> present;
    for (const OutboxItem &item : items)
        present.insert(item.id);
    for (auto it = m_cards.begin(); it != m_cards.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        m_column->removeWidget(*it);
        (*it)->hide();
        (*it)->deleteLater();
        it = m_cards.erase(it);
    }
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (qsizetype i = 0; i < items.size(); ++i) {
        const OutboxItem &item = items.at(i);
        OutboxCard *card = m_cards.value(item.id);
        if (!card) {
            card = makeCard(item.id);
            m_column->insertWidget(int(i), card);
        }
        card->setItem(item, now);
    }
    m_pages->setCurrentIndex(items.isEmpty() ? 0 : 1);
}

OutboxCard *OutboxPane::makeCard(OpId id)
{
    auto *card = new OutboxCard;
    m_cards.insert(id, card);
    connect(card, &OutboxCard::tryNowRequested, this, [this, id] { m_mail.retrySend(id); });
    connect(card, &OutboxCard::editRequested, this, [this, id] { takeBack(id, true); });
    connect(card, &OutboxCard::stopRequested, this, [this, id] { takeBack(id, false); });
    connect(card, &OutboxCard::lookAgainRequested, this, [this, id] { m_mail.resolveSend(id, Mail::Resolution::LookAgain); });
    connect(card, &OutboxCard::sendAgainRequested, this, [this, id] { m_mail.resolveSend(id, Mail::Resolution::SendAgain); });
    connect(card, &OutboxCard::wasSentRequested, this, [this, id] { m_mail.resolveSend(id, Mail::Resolution::WasSent); });
    return card;
}

void OutboxPane::takeBack(OpId id, bool open)
{
    whenDone(this, m_mail.cancelSend(id), [this, id, open](const Outcome<DraftId> &outcome) {
        if (const auto *draft = std::get_if<DraftId>(&outcome)) {
            if (open)
                Q_EMIT openDraft(*draft);
            return;
        }
        const auto &failure = std::get<Failure>(outcome);
        if (OutboxCard *card = m_cards.value(id))
            card->showTrouble(failure.message, failure.detail);
    });
}

void OutboxPane::updateTimes()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    for (OutboxCard *card : std::as_const(m_cards))
        card->updateTime(now);
}

void OutboxPane::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    updateTimes();
    m_tick.start();
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
