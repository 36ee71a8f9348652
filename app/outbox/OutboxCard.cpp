// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxCard.h"

#include "app/outbox/Timeline.h"
#include "app/widgets/Bar.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace postrider {

namespace {

constexpr qsizetype maxReplies = 50;

QString waitText(qint64 milliseconds)
{
    const qint64 seconds = qMax<qint64>(1, (milliseconds + 999) / 1000);
    if (seconds < 60)
        return OutboxCard::tr("in %n second(s)", nullptr, int(seconds));
    if (seconds < 90 * 60)
        return OutboxCard::tr("in %n minute(s)", nullptr, int((seconds + 30) / 60));
    return OutboxCard::tr("in %n hour(s)", nullptr, int((seconds + 1800) / 3600));
}

QString clockText(qint64 ms)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat) : QLocale().toString(when, QLocale::ShortFormat);
}

QString replyLine(const RecipientReceipt &recipient)
{
    const QString code = recipient.code > 0 ? QString::number(recipient.code) + u' ' : QString();
    return QStringLiteral("%1: %2%3").arg(recipient.address, code, recipient.reply.isEmpty() ? OutboxCard::tr("no answer yet") : recipient.reply);
}

} // namespace

OutboxCard::OutboxCard(QWidget *parent)
    : QFrame(parent)
    , m_subject(new ElidedLabel)
    , m_recipients(new ElidedLabel)
    , m_timeline(new Timeline)
    , m_sentence(new QLabel)
    , m_repliesToggle(new QPushButton)
    , m_replies(new QLabel)
    , m_buttons(new QHBoxLayout)
    , m_trouble(new Bar(Bar::Tone::Warning))
{
    setObjectName(QStringLiteral("outboxCard"));
    m_subject->setType(Theme::Type::BodyStrong);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_recipients->setType(Theme::Type::Secondary);
    m_recipients->setToken(Theme::Token::TextSecondary);
    m_sentence->setObjectName(QStringLiteral("sentence"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_repliesToggle->setObjectName(QStringLiteral("showReplies"));
    m_repliesToggle->setFlat(true);
    m_repliesToggle->setFont(Theme::current().font(Theme::Type::Secondary));
    m_replies->setObjectName(QStringLiteral("replies"));
    m_replies->setTextFormat(Qt::PlainText);
    m_replies->setWordWrap(true);
    m_replies->setFont(Theme::current().font(Theme::Type::Fixed));
    m_replies->setForegroundRole(QPalette::PlaceholderText);
    m_replies->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap16, Theme::gap12, Theme::gap16, Theme::gap12);
    layout->setSpacing(Theme::gap4);
    layout->addWidget(m_subject);
    layout->addWidget(m_recipients);
    layout->addSpacing(Theme::gap8);
    layout->addWidget(m_timeline);
    layout->addSpacing(Theme::gap8);
    layout->addWidget(m_sentence);
    layout->addWidget(m_replies);
    layout->addWidget(m_trouble);
    layout->addSpacing(Theme::gap4);
    m_buttons->setSpacing(Theme::gap8);
    layout->addLayout(m_buttons);
    m_replies->hide();
    m_trouble->hide();
    connect(m_trouble, &Bar::closed, m_trouble, &QWidget::hide);
    connect(m_repliesToggle, &QPushButton::clicked, this, [this] {
        m_replies->setVisible(m_replies->isHidden());
        showReplies();
    });
}

QString OutboxCard::sentenceFor(const OutboxItem &item, qint64 now)
{
    if (item.outcomeUnknown)
        return item.meaning.isEmpty() ? tr("The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.")
                                      : item.meaning;
    switch (item.state) {
    case SendState::Queued: {
        const qint64 wait = item.nextAttempt - now;
        const QString when = wait > 0 ? tr("Next attempt %1, at %2.").arg(waitText(wait), clockText(item.nextAttempt)) : QString();
        if (item.attempts == 0)
            return wait > 0 ? tr("Will be sent %1, at %2.").arg(waitText(wait), clockText(item.nextAttempt)) : tr("Will be sent as soon as there is a connection.");
        const QString what = item.meaning.isEmpty() ? tr("It could not be handed over yet.") : item.meaning;
        return when.isEmpty() ? what : what + u' ' + when;
    }
    case SendState::Attempting: return tr("Being sent now.");
    case SendState::DataSent: return tr("Handed over; waiting for the server to confirm.");
    case SendState::Accepted:
        return item.receipt.host.isEmpty() ? tr("The server has accepted it. A copy goes to Sent next.")
                                           : tr("%1 has accepted it. A copy goes to Sent next.").arg(item.receipt.host);
    case SendState::Filed: return tr("Sent.");
    case SendState::Held: return item.meaning.isEmpty() ? tr("The message waits for you.") : item.meaning;
    }
    return {};
}

void OutboxCard::setItem(const OutboxItem &item, qint64 now)
{
    const bool sameButtons = item.state == m_item.state && item.outcomeUnknown == m_item.outcomeUnknown && item.attempts == m_item.attempts && m_buttons->count() > 0;
    m_item = item;
    m_subject->setText(item.subject.simplified().isEmpty() ? tr("(no subject)") : item.subject.simplified());
    m_recipients->setText(tr("To %1").arg(item.recipients.mid(0, 20).join(QLatin1String(", "))));
    m_timeline->setItem(item);
    updateTime(now);
    showReplies();
    if (!sameButtons)
        rebuildButtons();
    setAccessibleName(tr("%1, to %2").arg(m_subject->text(), item.recipients.value(0)));
}

void OutboxCard::updateTime(qint64 now)
{
    m_sentence->setText(sentenceFor(m_item, now));
}

void OutboxCard::showReplies()
{
    QStringList lines;
    if (!m_item.lastReply.isEmpty())
        lines.append(m_item.lastReply.left(2000));
    for (const RecipientReceipt &recipient : m_item.receipt.recipients.mid(0, maxReplies)) {
        if (recipient.code > 0 || !recipient.reply.isEmpty())
            lines.append(replyLine(recipient));
    }
    m_replies->setText(lines.join(u'\n'));
    m_repliesToggle->setText(m_replies->isHidden() ? tr("What the server said") : tr("Hide what the server said"));
    m_repliesToggle->setVisible(!lines.isEmpty());
    if (lines.isEmpty())
        m_replies->hide();
}

QPushButton *OutboxCard::addButton(const char *name, const QString &text, const QString &hint, void (OutboxCard::*signal)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(hint);
    connect(button, &QPushButton::clicked, this, [this, signal] {
        m_trouble->hide();
        (this->*signal)();
    });
    m_buttons->addWidget(button);
    button->setVisible(true);
    return button;
}

void OutboxCard::rebuildButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        if (item->widget() && item->widget() != m_repliesToggle) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    if (m_item.outcomeUnknown) {
        addButton("lookAgain", tr("Look again"), tr("Looks for the message in your Sent folder."), &OutboxCard::lookAgainRequested);
        addButton("sendAgain", tr("Send again"), tr("Sends the same message once more. Somebody may get it twice."), &OutboxCard::sendAgainRequested);
        addButton("wasSent", tr("It was sent"), tr("Takes it out of the outbox."), &OutboxCard::wasSentRequested);
    } else if (m_item.state == SendState::Queued || m_item.state == SendState::Held) {
        addButton("tryNow", m_item.attempts > 0 || m_item.state == SendState::Held ? tr("Try now") : tr("Send now"), tr("Does not wait any longer."), &OutboxCard::tryNowRequested);
        addButton("edit", tr("Edit"), tr("Opens the message again. It is not sent meanwhile."), &OutboxCard::editRequested);
        addButton("stop", tr("Cancel"), tr("Does not send it. The message goes back to your drafts."), &OutboxCard::stopRequested);
    }
    m_buttons->addStretch(1);
    m_buttons->addWidget(m_repliesToggle);
}

void OutboxCard::showTrouble(const QString &text, const QString &details)
{
    m_trouble->setText(text);
    m_trouble->setDetails(details);
    m_trouble->show();
}

void OutboxCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool trouble = m_item.state == SendState::Held || m_item.outcomeUnknown;
    painter.setPen(trouble ? Theme::blend(theme.color(Theme::Token::Danger), theme.color(Theme::Token::Line), 0.5) : theme.color(Theme::Token::Line));
    painter.setBrush(theme.color(Theme::Token::Raised));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::radius, Theme::radius);
}

} // namespace postrider
