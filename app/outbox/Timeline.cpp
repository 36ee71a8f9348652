// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/Timeline.h"

#include "app/widgets/Icon.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QDateTime>
#include <QLocale>
#include <QPainter>
#include <QStyle>

namespace postrider {

namespace {

constexpr int dot = 10;
constexpr int dotNow = 14;

QString timeText(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    const QLocale locale;
    return when.date() == QDate::currentDate() ? locale.toString(when.time(), QLocale::ShortFormat) : locale.toString(when, QLocale::ShortFormat);
}

} // namespace

Timeline::Timeline(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QList<Timeline::Stage> Timeline::stagesOf(const OutboxItem &item)
{
    using State = Stage::State;
    const QString queuedAt = timeText(item.queuedAt);
    Stage queued{queuedAt.isEmpty() ? tr("Queued") : tr("Queued %1").arg(queuedAt), State::Done};
    Stage attempt{item.attempts > 0 ? tr("Attempt %1").arg(item.attempts) : tr("Sending"), State::Ahead};
    Stage accepted{tr("Accepted"), State::Ahead};
    Stage filed{tr("In Sent"), State::Ahead};
    switch (item.state) {
    case SendState::Queued: (item.attempts > 0 ? attempt : queued).state = State::Now; break;
    case SendState::Attempting: attempt.state = State::Now; break;
    case SendState::DataSent:
        attempt.state = item.outcomeUnknown ? State::Done : State::Now;
        accepted.state = item.outcomeUnknown ? State::Trouble : State::Ahead;
        if (item.outcomeUnknown)
            accepted.text = tr("Not known");
        break;
    case SendState::Held:
        attempt.state = State::Trouble;
        attempt.text = item.attempts > 0 ? tr("Stopped at attempt %1").arg(item.attempts) : tr("Stopped");
        break;
    case SendState::Filed:
    case SendState::Accepted:
        attempt.state = accepted.state = State::Done;
        if (item.receipt.acceptedAt != 0)
            accepted.text = tr("Accepted %1").arg(timeText(item.receipt.acceptedAt));
        filed.state = item.state == SendState::Filed ? State::Done : State::Now;
        break;
    }
    QList<Stage> stages{queued, attempt, accepted, filed};
    // Delivery is a stage only where somebody reports about it: many servers never do, and a ring that stays empty for ever would look like trouble.
    if (const auto delivered = deliveryOf(item.receipt))
        stages.append(*delivered);
    return stages;
}

std::optional<Timeline::Stage> Timeline::deliveryOf(const Receipt &receipt)
{
    using State = Stage::State;
    int failed = 0, delivered = 0, reported = 0;
    for (const RecipientReceipt &r : receipt.recipients) {
        reported += r.delivery != Delivery::None;
        failed += r.delivery == Delivery::Failed;
        delivered += r.delivery == Delivery::Delivered || r.delivery == Delivery::Expanded || r.delivery == Delivery::Displayed || r.delivery == Delivery::Deleted;
    }
    const int all = int(receipt.recipients.size());
    if (reported == 0)
        return std::nullopt;
    if (failed > 0)
        return Stage{failed == all ? tr("Not delivered") : tr("Not delivered to %1 of %2").arg(failed).arg(all), State::Trouble};
    if (delivered == all)
        return Stage{tr("Delivered"), State::Done};
    return Stage{delivered > 0 ? tr("Delivered to %1 of %2").arg(delivered).arg(all) : tr("On its way"), State::Now};
}

void Timeline::setItem(const OutboxItem &item)
{
    m_stages = stagesOf(item);
    QStringList spoken;
    for (const Stage &stage : std::as_const(m_stages)) {
        if (stage.state != Stage::State::Ahead)
            spoken.append(stage.text);
    }
    setAccessibleName(spoken.join(QLatin1String(", ")));
    update();
}

QSize Timeline::sizeHint() const
{
    const QFontMetrics metrics(Theme::current().font(Theme::Type::Secondary));
    return {400, dotNow + 4 + Theme::gap4 + metrics.height()};
}

QSize Timeline::minimumSizeHint() const
{
    return {240, sizeHint().height()};
}

void Timeline::paintEvent(QPaintEvent *)
{
    using Token = Theme::Token;
    using State = Stage::State;
    const Theme &theme = Theme::current();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme.font(Theme::Type::Secondary));
    const QFontMetrics metrics = painter.fontMetrics();
    const int count = int(m_stages.size());
    const int step = count > 0 ? width() / count : width();
    const int middle = dotNow / 2 + 2;
    const auto place = [&](const QRect &r) { return QStyle::visualRect(layoutDirection(), rect(), r); };
    for (int i = 0; i < count; ++i) {
        const Stage &stage = m_stages.at(i);
        const QColor color = stage.state == State::Trouble ? theme.color(Token::Danger)
            : stage.state == State::Now                    ? theme.color(Token::Accent)
            : stage.state == State::Done                   ? theme.color(Token::Success)
                                                           : theme.color(Token::TextDisabled);
        const bool big = stage.state == State::Now || stage.state == State::Trouble;
        const int size = big ? dotNow : dot;
        const int x = i * step;
        if (i + 1 < count) {
            const bool passed = m_stages.at(i + 1).state != State::Ahead;
            const QRect line = place(QRect(x + dotNow + 4, middle - 1, step - dotNow - 8, 2));
            painter.fillRect(line, passed ? Theme::blend(theme.color(Token::Success), theme.color(Token::Raised), 0.6) : theme.color(Token::Line));
        }
        const QRect box = place(QRect(x + (dotNow - size) / 2 + 1, middle - size / 2, size, size));
        if (stage.state == State::Ahead) {
            painter.setPen(QPen(theme.color(Token::TextDisabled), 1.5));
            painter.setBrush(Qt::NoBrush);
            painter.drawEllipse(QRectF(box).adjusted(1, 1, -1, -1));
        } else if (stage.state == State::Trouble) {
            paintIcon(painter, place(QRect(x, middle - 8, 16, 16)), QStringLiteral("error"), color, Theme::iconSizeSmall);
        } else {
            painter.setPen(Qt::NoPen);
            painter.setBrush(color);
            painter.drawEllipse(box);
        }
        const QRect text = place(QRect(x, middle + dotNow / 2 + Theme::gap4, step - Theme::gap4, metrics.height()));
        painter.setPen(theme.color(big ? Token::Text : stage.state == State::Done ? Token::TextSecondary : Token::TextDisabled));
        TextLine::paint(painter, text, QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter, stage.text);
    }
}

} // namespace postrider
