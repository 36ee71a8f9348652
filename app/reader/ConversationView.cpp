// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ConversationView.h"

#include "app/reader/ConversationCard.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageView.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <tuple>

namespace postrider {

namespace {

constexpr int refreshDelay = 50; // ms: what comes together is looked at once
constexpr int subjectLength = 300;

} // namespace

ConversationView::ConversationView(Mail &mail, QWidget *parent)
    : QScrollArea(parent)
    , m_mail(mail)
    , m_page(new QWidget)
    , m_column(new QVBoxLayout(m_page))
    , m_subject(new QLabel)
    , m_earlier(new QPushButton)
{
    setObjectName(QStringLiteral("conversation"));
    setAccessibleName(tr("Conversation"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    m_page->setAutoFillBackground(false);
    m_column->setContentsMargins(Theme::gap12, Theme::gap16, Theme::gap12, Theme::gap16);
    m_column->setSpacing(Theme::gap8);
    m_subject->setObjectName(QStringLiteral("conversationSubject"));
    m_subject->setTextFormat(Qt::PlainText);
    m_subject->setFont(Theme::current().font(Theme::Type::Subject));
    m_subject->setWordWrap(true);
    m_subject->setMinimumWidth(80);
    TextLine::keepSide(m_subject);
    m_subject->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_subject->setContentsMargins(Theme::gap24 + 1, 0, Theme::gap24 + 1, Theme::gap8); // above the words in the cards
    m_earlier->setObjectName(QStringLiteral("earlierMessages"));
    m_earlier->setFlat(true);
    m_column->addWidget(m_subject);
    m_column->addWidget(m_earlier);
    m_column->addStretch(1);
    m_page->setMinimumWidth(1); // as wide as there is room, whatever a head would like
    setWidget(m_page);
    m_updating.setSingleShot(true);
    m_updating.setInterval(0);
    connect(&m_updating, &QTimer::timeout, this, &ConversationView::update);
    m_refreshing.setSingleShot(true);
    m_refreshing.setInterval(refreshDelay);
    connect(&m_refreshing, &QTimer::timeout, this, &ConversationView::refresh);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, &m_updating, qOverload<>(&QTimer::start));
    // Where the person scrolls is where they are.
    for (const auto moved : {&QScrollBar::sliderMoved, &QScrollBar::actionTriggered})
        connect(verticalScrollBar(), moved, this, [this] { m_goal = {}; });
    connect(m_earlier, &QPushButton::clicked, this, [this] {
        m_limit += mostCards;
        m_goal = m_cards.isEmpty() ? MessageId() : m_cards.first()->message();
        refresh();
    });
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        const auto isOurs = [&changes](const ConversationCard *card) { return changes.messages.contains(card->message()); };
        if (m_message.isValid() && (!changes.lists.isEmpty() || std::any_of(m_cards.cbegin(), m_cards.cend(), isOurs)))
            m_refreshing.start();
    });
}

QList<MessageRow> ConversationView::loadRows(MessageId wanted)
{
    QList<MessageId> ids;
    for (const ThreadNode &node : m_mail.reader().thread(m_thread, m_listing))
        ids.append(node.message);
    // However long it has become, no more is read than is shown: those that came last, and the one that was asked for.
    m_hidden = qMax<qsizetype>(0, ids.size() - m_limit);
    if (m_hidden > 0) {
        const bool isWanted = ids.contains(wanted);
        std::nth_element(ids.begin(), ids.begin() + m_limit, ids.end(), [](MessageId a, MessageId b) { return a.value > b.value; });
        ids.resize(m_limit);
        if (isWanted && !ids.contains(wanted)) {
            ids.append(wanted);
            --m_hidden;
        }
    }
    QList<MessageRow> rows = m_mail.reader().messageRows(ids);
    rows.removeIf([](const MessageRow &row) { return !row.folder.isValid(); });
    std::sort(rows.begin(), rows.end(), [](const MessageRow &a, const MessageRow &b) { return std::tie(a.date, a.id.value) < std::tie(b.date, b.id.value); });
    return rows;
}

bool ConversationView::showConversation(const MessageRow &row, const Listing &listing)
{
    if (row.thread == m_thread && m_thread.isValid() && listing == m_listing && !m_cards.isEmpty()) {
        const bool isHere = std::any_of(m_cards.cbegin(), m_cards.cend(), [&row](const ConversationCard *card) { return card->message() == row.id; });
        if (isHere) {
            m_message = row.id;
            goTo(row.id);
            return true;
        }
    }
    clear();
    m_thread = row.thread;
    m_listing = listing;
    const QList<MessageRow> rows = loadRows(row.id);
    const bool isIn = std::any_of(rows.cbegin(), rows.cend(), [&row](const MessageRow &other) { return other.id == row.id; });
    if (rows.size() < 2 || !isIn) {
        clear();
        return false;
    }
    m_message = row.id;
    build(rows);
    goTo(row.id);
    return true;
}

void ConversationView::clear()
{
    m_message = {};
    m_thread = {};
    m_goal = {};
    m_limit = mostCards;
    m_said.clear();
    m_found = {};
    m_updating.stop();
    m_refreshing.stop();
    qDeleteAll(m_cards);
    m_cards.clear();
    verticalScrollBar()->setValue(0);
}

void ConversationView::build(const QList<MessageRow> &rows)
{
    m_page->setUpdatesEnabled(false);
    m_earlier->setVisible(m_hidden > 0);
    m_earlier->setText(tr("Show %Ln earlier message(s)", nullptr, int(qMin<qsizetype>(m_hidden, mostCards))));
    const QString subject = rows.first().subject.simplified();
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject.left(subjectLength));
    QHash<MessageId, ConversationCard *> old;
    for (ConversationCard *card : std::as_const(m_cards))
        old.insert(card->message(), card);
    const bool isFirst = old.isEmpty();
    m_cards.clear();
    int place = 2; // below the subject and the button
    for (const MessageRow &row : rows) {
        ConversationCard *card = old.take(row.id);
        if (card) {
            card->setRow(row);
        } else {
            card = makeCard(row);
            // What comes while one is looking is closed, like what has been read: it would push away what is being read.
            card->setOpen(isFirst && (!row.flags.testFlag(Flag::Seen) || row.id == m_message || row.id == rows.last().id));
        }
        if (m_column->indexOf(card) != place)
            m_column->insertWidget(place, card);
        m_cards.append(card);
        ++place;
    }
    for (ConversationCard *card : std::as_const(old)) {
        card->hide();
        card->deleteLater();
    }
    m_page->setUpdatesEnabled(true);
    m_updating.start();
}

ConversationCard *ConversationView::makeCard(const MessageRow &row)
{
    auto *card = new ConversationCard(m_mail, row, m_page);
    card->installEventFilter(this);
    connect(card, &ConversationCard::openRequested, this, [this, card] { open(card, true); });
    connect(card, &ConversationCard::closeRequested, this, [this, card] { open(card, false); });
    connect(card, &ConversationCard::filled, this, [this](MessageView *view) {
        connect(view, &MessageView::gone, &m_refreshing, qOverload<>(&QTimer::start));
        connect(view->body(), &MessageBody::foundAt, this, [this, view](const QRect &place) {
            const QPoint centre = view->body()->mapTo(m_page, place.center());
            ensureVisible(centre.x(), centre.y(), 0, viewport()->height() / 3);
        });
        Q_EMIT viewMade(view);
    });
    return card;
}

void ConversationView::refresh()
{
    if (!m_message.isValid())
        return;
    const QList<MessageRow> rows = loadRows(m_message);
    if (rows.isEmpty()) {
        const MessageId message = m_message;
        clear();
        Q_EMIT gone(message);
        return;
    }
    const bool isHere = std::any_of(rows.cbegin(), rows.cend(), [this](const MessageRow &row) { return row.id == m_message; });
    if (!isHere) {
        const MessageId message = std::exchange(m_message, rows.last().id);
        build(rows);
        Q_EMIT gone(message);
        return;
    }
    build(rows);
}

void ConversationView::open(ConversationCard *card, bool open)
{
    m_goal = {};
    card->setOpen(open);
    m_updating.start();
}

void ConversationView::openAll()
{
    m_goal = m_message;
    for (ConversationCard *card : std::as_const(m_cards))
        card->setOpen(true);
    m_updating.start();
}

void ConversationView::goTo(MessageId message)
{
    for (ConversationCard *card : std::as_const(m_cards)) {
        if (card->message() == message)
            card->setOpen(true);
    }
    m_goal = message;
    m_updating.start();
}

/// Scrolls to the goal, fills what can be seen, and says what is on the screen. Filling changes heights, which brings it here again until nothing changes any more.
void ConversationView::update()
{
    if (!isVisible() || m_cards.isEmpty())
        return;
    m_page->layout()->activate();
    if (m_goal.isValid()) {
        const auto card = std::find_if(m_cards.cbegin(), m_cards.cend(), [this](const ConversationCard *c) { return c->message() == m_goal; });
        if (card != m_cards.cend()) {
            const bool isFirst = card == m_cards.cbegin() && m_earlier->isHidden();
            verticalScrollBar()->setValue(isFirst ? 0 : (*card)->y() - Theme::gap8);
        }
    }
    fillVisible();
    say();
}

void ConversationView::fillVisible()
{
    const int top = verticalScrollBar()->value(), height = viewport()->height();
    bool filledOne = false;
    for (ConversationCard *card : std::as_const(m_cards)) {
        if (!card->isOpen())
            continue;
        const int above = top - (card->y() + card->height()), below = card->y() - (top + height);
        // A screen in advance; let go only when it is far, so that going to and fro costs nothing.
        if (above > 4 * height || below > 4 * height) {
            if (!card->isAncestorOf(focusWidget()))
                card->park();
        } else if (!card->view() && above < height && below < height && !filledOne) {
            card->fill(m_zoom); // one a turn, so that each turn stays short
            filledOne = true;
        }
    }
    if (filledOne)
        m_updating.start();
}

void ConversationView::say()
{
    const int top = verticalScrollBar()->value(), bottom = top + viewport()->height();
    for (const ConversationCard *card : std::as_const(m_cards)) {
        const bool isSeen = card->view() && !card->view()->body()->isLoading() && card->y() < bottom && card->y() + card->height() > top;
        if (isSeen && !card->row().flags.testFlag(Flag::Seen) && !m_said.contains(card->message())) {
            m_said.insert(card->message());
            Q_EMIT seen(card->message());
        }
    }
}

MessageView *ConversationView::view() const
{
    const auto card = std::find_if(m_cards.cbegin(), m_cards.cend(), [this](const ConversationCard *c) { return c->message() == m_message; });
    return card == m_cards.cend() ? nullptr : (*card)->view();
}

QList<MessageView *> ConversationView::views() const
{
    QList<MessageView *> all;
    for (const ConversationCard *card : m_cards) {
        if (card->view())
            all.append(card->view());
    }
    return all;
}

void ConversationView::setZoom(double zoom)
{
    m_zoom = zoom;
    for (MessageView *view : views())
        view->setZoom(zoom);
}

bool ConversationView::scrollPage(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    m_goal = {};
    bar->setValue(before + direction * qMax(1, bar->pageStep() - 2 * fontMetrics().lineSpacing()));
    return bar->value() != before;
}

void ConversationView::find(const QString &text, bool backward, const std::function<void(int, int)> &found)
{
    const QList<MessageView *> all = views();
    m_goal = {};
    if (text.isEmpty() || all.isEmpty()) {
        for (MessageView *view : all)
            view->body()->find({}, false, [](int, int) {});
        m_found = {};
        found(0, 0);
        return;
    }
    if (text != m_found.text)
        m_found = {text, qMax<qsizetype>(0, all.indexOf(view())), 0, 0};
    const bool isAtEnd = m_found.count == 0 || m_found.current == (backward ? 1 : m_found.count);
    const bool goesOn = m_found.count > 0 && isAtEnd && all.size() > 1;
    const qsizetype begin = qMin(m_found.view, all.size() - 1) + (goesOn ? (backward ? all.size() - 1 : 1) : 0);
    findIn(begin % all.size(), all.size(), backward, found);
}

void ConversationView::findIn(qsizetype index, qsizetype tries, bool backward, const std::function<void(int, int)> &found)
{
    const QList<MessageView *> all = views();
    if (tries <= 0 || index >= all.size()) {
        m_found.count = m_found.current = 0;
        found(0, 0);
        return;
    }
    if (index != m_found.view && m_found.view < all.size())
        all.at(m_found.view)->body()->find({}, false, [](int, int) {}); // its marks
    m_found.view = index;
    const QPointer<ConversationView> self(this);
    all.at(index)->body()->find(m_found.text, backward, [self, index, tries, backward, found, text = m_found.text, size = all.size()](int count, int current) {
        if (!self || self->m_found.text != text)
            return;
        if (count == 0) {
            self->findIn((index + (backward ? size - 1 : 1)) % size, tries - 1, backward, found);
            return;
        }
        self->m_found.count = count;
        self->m_found.current = current;
        found(count, current);
    });
}

void ConversationView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    m_updating.start();
}

bool ConversationView::eventFilter(QObject *watched, QEvent *event)
{
    // What grows above the upper edge pushes the page down with it: what is being read stays where it is.
    if (event->type() == QEvent::Resize && !m_goal.isValid()) {
        const auto *card = qobject_cast<ConversationCard *>(watched);
        const auto *resize = static_cast<QResizeEvent *>(event);
        if (card && resize->oldSize().height() > 0 && card->y() + resize->oldSize().height() <= verticalScrollBar()->value()) {
            const int wanted = verticalScrollBar()->value() + resize->size().height() - resize->oldSize().height();
            verticalScrollBar()->setMaximum(qMax(verticalScrollBar()->maximum(), wanted)); // the page has not heard of it yet
            verticalScrollBar()->setValue(wanted);
        }
    }
    if (event->type() == QEvent::Resize)
        m_updating.start();
    if (event->type() == QEvent::Wheel)
        m_goal = {};
    return QScrollArea::eventFilter(watched, event);
}

void ConversationView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space) {
        event->setAccepted(scrollPage(event->modifiers() & Qt::ShiftModifier ? -1 : 1));
        return;
    }
    m_goal = {};
    QScrollArea::keyPressEvent(event);
}

void ConversationView::paintEvent(QPaintEvent *event)
{
    QPainter(viewport()).fillRect(event->rect(), Theme::current().color(Theme::Token::Sunken));
}

} // namespace postrider
