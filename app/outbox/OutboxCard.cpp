// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxCard.h"

#include "app/outbox/StoryView.h"
#include "app/outbox/Timeline.h"
#include "app/widgets/Bar.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace postrider {

OutboxCard::OutboxCard(QWidget *parent)
    : QFrame(parent)
    , m_subject(new ElidedLabel)
    , m_recipients(new ElidedLabel)
    , m_state(new QLabel)
    , m_timeline(new Timeline)
    , m_sentence(new QLabel)
    , m_explanation(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_fold(new QPushButton)
    , m_details(new QPushButton(tr("Details")))
{
    setObjectName(QStringLiteral("outboxCard"));
    setFocusPolicy(Qt::StrongFocus);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_explanation->setObjectName(QStringLiteral("explanation"));
    m_explanation->setFont(Theme::current().font(Theme::Type::Secondary));
    m_explanation->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {m_sentence, m_explanation}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_fold->setObjectName(QStringLiteral("fold"));
    m_details->setObjectName(QStringLiteral("details"));
    m_details->setToolTip(tr("Receipt, recipients and everything the servers said, in a window of its own."));
    for (QPushButton *button : {m_fold, m_details})
        button->setFlat(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap16, Theme::gap12, Theme::gap16, Theme::gap12);
    layout->setSpacing(Theme::gap4);
    layout->addWidget(makeHead());
    layout->addWidget(m_recipients);
    layout->addSpacing(Theme::gap8);
    layout->addWidget(m_timeline);
    layout->addSpacing(Theme::gap8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_explanation);
    layout->addSpacing(Theme::gap8);
    m_buttons->setSpacing(Theme::gap8);
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_fold);
    m_buttons->addWidget(m_details);
    layout->addLayout(m_buttons);
    connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
    connect(m_details, &QPushButton::clicked, this, [this] { request(OutboxAction::Details); });
    updateFold();
}

QWidget *OutboxCard::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap16);
    m_subject->setType(Theme::Type::BodyStrong);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_recipients->setType(Theme::Type::Secondary);
    m_recipients->setToken(Theme::Token::TextSecondary);
    m_state->setObjectName(QStringLiteral("state"));
    m_state->setTextFormat(Qt::PlainText);
    m_state->setFont(Theme::current().font(Theme::Type::Secondary));
    row->addWidget(m_subject, 1);
    row->addWidget(m_state, 0, Qt::AlignTrailing | Qt::AlignVCenter);
    return head;
}

Theme::Token OutboxCard::stateToken() const
{
    if (waitsForAccount())
        return Theme::Token::TextSecondary;
    if (m_item.needsAttention || m_item.outcomeUnknown || m_item.state == SendState::Held)
        return Theme::Token::Danger;
    if (m_item.state == SendState::Queued && m_item.attempts > 0)
        return Theme::Token::Warning;
    return m_item.state == SendState::Queued ? Theme::Token::TextSecondary : m_item.state == SendState::Accepted ? Theme::Token::Success : Theme::Token::Accent;
}

bool OutboxCard::waitsForAccount() const
{
    return m_account == AccountIs::Off && OutboxActions::waitsForAccount(m_item);
}

void OutboxCard::setItem(const OutboxItem &item, AccountIs account, qint64 now)
{
    if (item == m_item && account == m_account && !m_shownButtons.isEmpty())
        return;
    m_item = item;
    m_account = account;
    m_subject->setText(SendStory::subjectOf(item.subject));
    m_recipients->setText(tr("To %1").arg(item.recipients.mid(0, 20).join(QLatin1String(", "))));
    m_timeline->setItem(item);
    m_explanation->setText(OutboxActions::explanationFor(item));
    m_explanation->setVisible(!m_explanation->text().isEmpty());
    updateTime(now);
    setAccessibleName(tr("%1, to %2, %3", "subject, recipient, state").arg(m_subject->text(), item.recipients.value(0), m_state->text()));
    setAccessibleDescription(m_sentence->text());
    if (isUnfolded())
        Q_EMIT storyRequested();
    update();
}

void OutboxCard::updateTime(qint64 now)
{
    // Only what is another text touches a label: a changed label makes the whole column lay itself out.
    const auto set = [](QLabel *label, const QString &text) {
        if (label->text() != text)
            label->setText(text);
    };
    const bool waits = waitsForAccount();
    set(m_state, waits ? OutboxActions::stateWhenOff() : OutboxActions::stateFor(m_item, now));
    set(m_sentence, waits ? OutboxActions::sentenceWhenOff(m_item) : OutboxActions::sentenceFor(m_item, now));
    QPalette palette = m_state->palette();
    const QColor color = Theme::current().color(stateToken());
    if (palette.color(QPalette::WindowText) != color) {
        palette.setColor(QPalette::WindowText, color);
        m_state->setPalette(palette);
    }
    rebuildButtons(waits ? OutboxActions::buttonsWhenOff(m_item) : OutboxActions::buttonsFor(m_item, now));
}

void OutboxCard::rebuildButtons(const QList<OutboxButton> &wanted)
{
    QStringList names{QStringLiteral("|")}; // never empty, so that "no buttons yet" and "no buttons" are told apart
    for (const OutboxButton &button : wanted)
        names.append(QLatin1String(button.name) + button.text + button.hint);
    if (names == m_shownButtons)
        return;
    m_shownButtons = names;
    bool hadFocus = false;
    while (m_buttons->count() > 3) { // the stretch and the two at the end stay
        QLayoutItem *item = m_buttons->takeAt(0);
        hadFocus |= item->widget()->hasFocus();
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    int place = 0;
    QWidget *before = nullptr;
    for (const OutboxButton &spec : wanted) {
        auto *button = new QPushButton(spec.text);
        button->setObjectName(QLatin1String(spec.name));
        button->setToolTip(spec.hint);
        button->setAccessibleDescription(spec.hint);
        connect(button, &QPushButton::clicked, this, [this, action = spec.action] { request(action); });
        m_buttons->insertWidget(place++, button);
        setTabOrder(before ? before : this, button);
        button->setVisible(true);
        before = button;
    }
    if (before)
        setTabOrder(before, m_fold);
    if (hadFocus)
        setFocus();
}

void OutboxCard::request(OutboxAction action)
{
    if (m_trouble)
        m_trouble->hide();
    Q_EMIT actionRequested(action);
}

bool OutboxCard::isUnfolded() const
{
    return m_story && !m_story->isHidden();
}

void OutboxCard::setUnfolded(bool unfolded)
{
    if (unfolded == isUnfolded())
        return;
    if (!m_story) {
        m_story = new StoryView(StoryView::Words::Shown, this);
        connect(m_story, &StoryView::reportRequested, this, &OutboxCard::reportRequested);
        auto *column = static_cast<QVBoxLayout *>(layout());
        column->addSpacing(Theme::gap8);
        column->addWidget(m_story);
    }
    m_story->setVisible(unfolded);
    updateFold();
    if (unfolded)
        Q_EMIT storyRequested();
}

void OutboxCard::updateFold()
{
    m_fold->setText(isUnfolded() ? tr("Hide history") : tr("History"));
    m_fold->setIcon(icon(isUnfolded() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
}

void OutboxCard::setStory(const QList<StoryEntry> &entries)
{
    if (m_story)
        m_story->setEntries(entries);
}

void OutboxCard::showTrouble(const QString &text, const QString &details)
{
    if (!m_trouble) {
        m_trouble = new Bar(Bar::Tone::Warning);
        static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_trouble);
        connect(m_trouble, &Bar::closed, m_trouble, &QWidget::hide);
    }
    m_trouble->setText(text);
    m_trouble->setDetails(details);
    m_trouble->show();
}

void OutboxCard::keyPressEvent(QKeyEvent *event)
{
    const auto *button = qobject_cast<QPushButton *>(focusWidget());
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        // On a button it is that button's: a card is no dialog, where Qt would see to it.
        if (button && button->hasFocus())
            const_cast<QPushButton *>(button)->click();
        else
            request(OutboxAction::Details);
        return;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        if (OutboxActions::canCancel(m_item))
            request(OutboxAction::Cancel);
        else if (OutboxActions::isDeliveryFailure(m_item))
            request(OutboxAction::Done);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
        if (hasFocus()) {
            setUnfolded((event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight));
            return;
        }
        break;
    default: break;
    }
    QFrame::keyPressEvent(event);
}

void OutboxCard::focusInEvent(QFocusEvent *event)
{
    QFrame::focusInEvent(event);
    update();
}

void OutboxCard::focusOutEvent(QFocusEvent *event)
{
    QFrame::focusOutEvent(event);
    update();
}

void OutboxCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const bool trouble = m_item.state == SendState::Held || m_item.outcomeUnknown || m_item.needsAttention;
    const QColor line = trouble ? Theme::blend(theme.color(Theme::Token::Danger), theme.color(Theme::Token::Line), 0.5) : theme.color(Theme::Token::Line);
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), line, Theme::radius);
    if (hasFocus())
        StylePainting::focusRing(painter, rect(), Theme::radius);
}

} // namespace postrider
