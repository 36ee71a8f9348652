// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Initials.h"

#include "app/widgets/Theme.h"

#include <QPainter>

namespace postrider {

namespace {

QString firstLetter(const QString &word)
{
    for (qsizetype i = 0; i < word.size(); ++i) {
        if (word.at(i).isHighSurrogate() && i + 1 < word.size())
            return word.mid(i, 2);
        if (word.at(i).isLetterOrNumber())
            return word.mid(i, 1).toUpper();
    }
    return {};
}

} // namespace

QString Initials::of(const QString &name, const QString &otherwise)
{
    QStringList letters;
    for (const QString &word : name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return firstLetter(otherwise);
    return letters.size() == 1 ? letters.constFirst() : letters.constFirst() + letters.constLast();
}

void Initials::paint(QPainter &painter, const QRect &rect, const QString &initials, const QString &key)
{
    using Token = Theme::Token;
    const Theme &theme = Theme::current();
    const auto hash = qHash(key.toLower(), 7);
    const QColor hue = theme.color(Token(int(Token::Tag1) + int(hash % 9)));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(hue, theme.color(Token::Surface), 0.16));
    painter.drawEllipse(rect);
    painter.setPen(Theme::blend(hue, theme.color(Token::Text), 0.75));
    painter.setFont(theme.font(Theme::Type::BodyStrong));
    painter.drawText(rect, Qt::AlignCenter, initials);
    painter.restore();
}

} // namespace postrider
