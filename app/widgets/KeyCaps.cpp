// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/KeyCaps.h"

#include "app/widgets/StylePainting.h"
#include "app/widgets/Theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace postrider {

namespace {

constexpr int betweenKeys = 3;
constexpr int betweenSteps = 10;

int capHeight(const QFontMetrics &metrics)
{
    return metrics.height() + 4;
}

int capWidth(const QFontMetrics &metrics, const QString &key)
{
    return qMax(capHeight(metrics), metrics.horizontalAdvance(key) + 10);
}

} // namespace

QList<QStringList> KeyCaps::stepsOf(const QKeySequence &keys)
{
    QList<QStringList> steps;
    for (int i = 0; i < keys.count(); ++i) {
        const QKeyCombination step = keys[uint(i)];
        QStringList caps;
        for (const auto modifier : {Qt::ControlModifier, Qt::AltModifier, Qt::ShiftModifier, Qt::MetaModifier}) {
            if (!step.keyboardModifiers().testFlag(modifier))
                continue;
            QString name = QKeySequence(QKeyCombination(modifier, Qt::Key_A)).toString(QKeySequence::NativeText);
            name.chop(name.endsWith(QLatin1String("+A")) ? 2 : 1);
            caps.append(name);
        }
        caps.append(QKeySequence(step.key()).toString(QKeySequence::NativeText));
        steps.append(caps);
    }
    return steps;
}

QSize KeyCaps::sizeOf(const QKeySequence &keys)
{
    const QFontMetrics metrics(Theme::current().font(Theme::Type::Secondary));
    int width = 0;
    for (const QStringList &step : stepsOf(keys)) {
        width += width > 0 ? betweenSteps : 0;
        for (qsizetype i = 0; i < step.size(); ++i)
            width += capWidth(metrics, step.at(i)) + (i > 0 ? betweenKeys : 0);
    }
    return {width, capHeight(metrics)};
}

void KeyCaps::paint(QPainter &painter, const QRect &rect, const QKeySequence &keys, Qt::LayoutDirection direction, bool enabled)
{
    const Theme &theme = Theme::current();
    const QFont font = theme.font(Theme::Type::Secondary);
    const QFontMetrics metrics(font);
    const QSize size = sizeOf(keys);
    // Keys are read in one direction in every language.
    const QRect place = QStyle::visualRect(direction, rect, QRect(rect.right() + 1 - size.width(), rect.top() + (rect.height() - size.height()) / 2, size.width(), size.height()));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(font);
    int x = place.left();
    for (const QStringList &step : stepsOf(keys)) {
        x += x > place.left() ? betweenSteps - betweenKeys : 0;
        for (const QString &key : step) {
            const QRect cap(x, place.top(), capWidth(metrics, key), place.height());
            StylePainting::box(painter, cap, theme.color(Theme::Token::Sunken), theme.color(Theme::Token::Line), Theme::radiusSmall);
            painter.setPen(theme.color(enabled ? Theme::Token::TextSecondary : Theme::Token::TextDisabled));
            painter.drawText(cap, Qt::AlignCenter | Qt::TextSingleLine, key);
            x += cap.width() + betweenKeys;
        }
    }
    painter.restore();
}

} // namespace postrider
