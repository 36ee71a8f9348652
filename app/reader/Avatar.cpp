// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Avatar.h"

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

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void Avatar::setPerson(const Address &person)
{
    m_person = person;
    update();
}

QString Avatar::initialsOf(const Address &person)
{
    QStringList letters;
    for (const QString &word : person.name.simplified().split(u' ', Qt::SkipEmptyParts)) {
        const QString letter = firstLetter(word);
        if (!letter.isEmpty())
            letters.append(letter);
    }
    if (letters.isEmpty())
        return firstLetter(person.address);
    return letters.size() == 1 ? letters.constFirst() : letters.constFirst() + letters.constLast();
}

void Avatar::paintEvent(QPaintEvent *)
{
    using Token = Theme::Token;
    const Theme &theme = Theme::current();
    const auto hash = qHash(m_person.address.toLower(), 7);
    const QColor hue = theme.color(Token(int(Token::Tag1) + int(hash % 9)));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::blend(hue, theme.color(Token::Surface), 0.16));
    painter.drawEllipse(rect());
    painter.setPen(Theme::blend(hue, theme.color(Token::Text), 0.75));
    QFont letters = theme.font(Theme::Type::BodyStrong);
    painter.setFont(letters);
    painter.drawText(rect(), Qt::AlignCenter, initialsOf(m_person));
}

} // namespace postrider
