// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessageCard.h"

#include "app/messages/ShownTags.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/LaterTimes.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

namespace postrider {

namespace {

using Token = Theme::Token;

constexpr int edge = 3; ///< accent bar of unread mail
constexpr int leftMargin = 14; ///< after the edge
constexpr int rightMargin = 12;
constexpr int symbol = 16;
constexpr int buttonSide = 28;
constexpr int fade = 32; ///< soft edge of the quick actions' ground
constexpr int disclosure = 16; ///< room for the triangle of a conversation
constexpr int indentStep = 14;
constexpr int deepest = 6; ///< beyond this, answers are not set in any further: the text would have no room

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(MessageCard)
};

/// The three lines stand together in the middle of the card.
int lineHeight()
{
    return qMax(18, QFontMetrics(Theme::current().font(Theme::Type::Body)).height());
}

QRect lineOf(const QRect &card, int line)
{
    return {card.left(), card.top() + (card.height() - 3 * lineHeight()) / 2 + line * lineHeight(), card.width(), lineHeight()};
}

QColor color(Token token)
{
    return Theme::current().color(token);
}

/// What a message brings along may hold line ends and controls; a card has one line for it.
QString oneLine(const QString &text, int most)
{
    return text.left(most).simplified();
}

/// Icons at the end of line 2, from the end of the line backwards. Returns how much room they took.
int paintSymbols(QPainter &painter, const QRect &line, const MessageRow &row, const MessageCard::Look &look)
{
    struct Symbol {
        bool shown;
        const char *name;
        Token token;
    };
    const Symbol symbols[] = {
        {row.flags.testFlag(Flag::Flagged), "star-filled", Token::Star},
        {row.hasAttachments, "attachment", Token::TextSecondary},
        {row.flags.testFlag(Flag::Answered), "answered", Token::TextSecondary},
        {row.flags.testFlag(Flag::Forwarded), "forwarded", Token::TextSecondary},
        {row.flags.testFlag(Flag::Junk), "junk", Token::Warning},
        {look.mark == ConversationMark::Muted, "muted", Token::TextSecondary},
        {look.mark == ConversationMark::Watched, "watched", Token::Accent},
    };
    int used = 0;
    for (const Symbol &s : symbols) {
        if (!s.shown)
            continue;
        const QRect place(line.right() - used - symbol + 1, line.top(), symbol, line.height());
        paintIcon(painter, QStyle::visualRect(look.direction, look.rect, place), QString::fromLatin1(s.name), color(s.token), symbol - 2);
        used += symbol + 2;
    }
    used += MessageCard::paintTags(painter, line.adjusted(0, 0, -used, 0), row, look);
    return used > 0 ? used + Theme::gap4 : 0;
}

/// Until when it was put aside, at the end of line 3. Returns how much room it took.
int paintLater(QPainter &painter, const QRect &line, const MessageCard::Look &look)
{
    if (!look.later)
        return 0;
    const QFont font = Theme::current().font(Theme::Type::Secondary);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(MessageCard::laterText(*look.later), Qt::ElideRight, line.width() / 2);
    const int width = metrics.horizontalAdvance(text) + 1;
    const QRect place(line.right() - width + 1, line.top(), width, line.height());
    painter.setFont(font);
    painter.setPen(color(Token::Accent));
    TextLine::paint(painter, QStyle::visualRect(look.direction, look.rect, place), Qt::AlignCenter, text, Qt::ElideNone);
    const QRect clock(place.left() - symbol - 1, line.top(), symbol, line.height());
    paintIcon(painter, QStyle::visualRect(look.direction, look.rect, clock), QStringLiteral("clock"), color(Token::Accent), symbol - 3);
    return width + symbol + Theme::gap12;
}

/// Which folder or account it is of, at the end of line 3. Returns how much room it took.
int paintWhere(QPainter &painter, const QRect &line, const MessageCard::Look &look)
{
    if (look.where.isEmpty())
        return 0;
    const QFont font = Theme::current().font(Theme::Type::Secondary);
    const QFontMetrics metrics(font);
    const QString text = metrics.elidedText(look.where, Qt::ElideMiddle, line.width() / 2);
    const int width = metrics.horizontalAdvance(text) + 1;
    const QRect place(line.right() - width + 1, line.top(), width, line.height());
    painter.setFont(font);
    painter.setPen(color(Token::TextSecondary));
    TextLine::paint(painter, QStyle::visualRect(look.direction, look.rect, place), Qt::AlignCenter, text, Qt::ElideNone);
    if (look.accountNumber < 0)
        return width + Theme::gap12;
    const QRect dot(place.left() - 12, line.center().y() - 3, 7, 7);
    StylePainting::box(painter, QStyle::visualRect(look.direction, look.rect, dot), MessageCard::dotColor(look.accountNumber), {}, 3.5);
    return width + 12 + Theme::gap12;
}

void paintQuickActions(QPainter &painter, const MessageCard::Look &look, const MessageRow &row, const QColor &ground)
{
    using Part = MessageCard::Part;
    // The ground runs over what stands there, with a soft edge: nothing moves, and nothing shines through.
    const QRect first = MessageCard::partRect(look.rect, Part::Star, look.direction);
    const QRect last = MessageCard::partRect(look.rect, Part::Trash, look.direction);
    const bool leftToRight = look.direction == Qt::LeftToRight;
    const int top = lineOf(look.rect, 1).top();
    QRect solid = first.united(last);
    solid.setTop(top);
    solid.setBottom(look.rect.bottom() - 1);
    (leftToRight ? solid.setRight(look.rect.right()) : solid.setLeft(look.rect.left()));
    painter.fillRect(solid, ground);
    QColor clear = ground;
    clear.setAlpha(0);
    const QRect soft(leftToRight ? solid.left() - fade : solid.right() + 1, top, fade, solid.height());
    QLinearGradient gradient(leftToRight ? soft.topLeft() : soft.topRight(), leftToRight ? soft.topRight() : soft.topLeft());
    gradient.setColorAt(0, clear);
    gradient.setColorAt(1, ground);
    painter.fillRect(soft, gradient);
    const bool starred = row.flags.testFlag(Flag::Flagged);
    const struct {
        Part part;
        QString name;
        Token token;
    } actions[] = {
        {Part::Star, starred ? QStringLiteral("star-filled") : QStringLiteral("star"), starred ? Token::Star : Token::TextSecondary},
        {Part::Archive, QStringLiteral("archive"), Token::TextSecondary},
        {Part::Snooze, QStringLiteral("clock"), Token::TextSecondary},
        {Part::Trash, QStringLiteral("trash"), Token::TextSecondary},
    };
    for (const auto &action : actions) {
        const QRect place = MessageCard::partRect(look.rect, action.part, look.direction);
        const bool hot = look.hotPart == action.part;
        if (hot)
            StylePainting::box(painter, place, Theme::blend(color(Token::Text), ground, 0.1), {}, Theme::radius);
        paintIcon(painter, place, action.name, color(hot && action.token == Token::TextSecondary ? Token::Text : action.token), symbol);
    }
}

void paintGround(QPainter &painter, const MessageCard::Look &look, const QColor &ground, bool unread)
{
    painter.fillRect(look.rect, ground);
    const QRect hairline(look.rect.left() + leftMargin, look.rect.bottom(), look.rect.width() - leftMargin, 1);
    painter.fillRect(QStyle::visualRect(look.direction, look.rect, hairline), Theme::blend(color(Token::Line), ground, 0.7));
    if (unread) {
        const QRect bar(look.rect.left() + 3, look.rect.top() + 8, edge, look.rect.height() - 17);
        StylePainting::box(painter, QStyle::visualRect(look.direction, look.rect, bar), color(Token::Unread), {}, edge / 2.0);
    }
    if (look.current)
        StylePainting::focusRing(painter, look.rect.adjusted(1, 1, -1, -2), Theme::radiusSmall);
}

void paintSkeleton(QPainter &painter, const QRect &rect)
{
    const QColor bone = Theme::blend(color(Token::Line), color(Token::Surface), 0.6);
    const int widths[] = {rect.width() / 3, rect.width() * 3 / 5, rect.width() * 4 / 5};
    for (int line = 0; line < 3; ++line)
        StylePainting::box(painter, QRect(rect.left() + leftMargin, lineOf(rect, line).center().y() - 4, widths[line], 8), bone, {}, 4);
}

} // namespace

QString MessageCard::whoText(const MessageRow &row, bool recipients)
{
    const QString who = recipients ? oneLine(row.to, 300) : oneLine(row.from.shortText(), 300);
    if (!who.isEmpty())
        return who;
    return recipients ? Text::tr("(no recipient)") : Text::tr("(no sender)");
}

QString MessageCard::subjectText(const MessageRow &row)
{
    const QString subject = oneLine(row.subject, 400);
    return subject.isEmpty() ? Text::tr("(no subject)") : subject;
}

QString MessageCard::laterText(const Snoozed &later)
{
    const QString when = LaterTimes::briefly(QDateTime::fromMSecsSinceEpoch(later.until), QDateTime::currentDateTime());
    return later.cameBack ? Text::tr("back since %1").arg(when) : Text::tr("until %1").arg(when);
}

int MessageCard::indentOf(const ListRow &row)
{
    return row.kind() == ListRow::Kind::Part ? indentStep * (1 + qMin(int(row.depth), deepest)) : 0;
}

QColor MessageCard::dotColor(int accountNumber)
{
    return color(Token(int(Token::Tag1) + accountNumber % 9));
}

QRect MessageCard::disclosureRect(const QRect &rect, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, rect, QRect(rect.left() + edge + 5, lineOf(rect, 0).top() - 2, disclosure + 2, lineHeight() + 4));
}

void MessageCard::paintDisclosure(QPainter &painter, const QRect &place, bool open)
{
    paintIcon(painter, place, open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), color(Token::TextSecondary), 14);
}

int MessageCard::paintCount(QPainter &painter, const QRect &line, const Look &look)
{
    if (!look.row.isConversation() || look.row.total < 2)
        return 0;
    const QFont font = Theme::current().font(Theme::Type::Secondary);
    const QString number = QLocale().toString(look.row.total);
    const QFontMetrics metrics(font);
    const int width = metrics.horizontalAdvance(number) + 10;
    const int high = qMin(line.height(), qMax(16, metrics.height()));
    const QRect place = QStyle::visualRect(look.direction, look.rect, QRect(line.left(), line.top() + (line.height() - high) / 2, width, high));
    StylePainting::box(painter, place, {}, color(look.row.unread > 0 ? Token::Unread : Token::TextSecondary), Theme::radiusSmall);
    painter.setFont(font);
    painter.setPen(color(look.row.unread > 0 ? Token::Unread : Token::TextSecondary));
    painter.drawText(place, Qt::AlignCenter | Qt::TextSingleLine, number);
    return width + Theme::gap8;
}

void MessageCard::paintHit(QPainter &painter, const QRect &line, const SearchHit &hit, Qt::LayoutDirection direction)
{
    const QFont font = Theme::current().font(Theme::Type::Secondary);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    const QFontMetrics measure(strong); // so that it fits with any part of it in strong
    // Where the room ends before the first hit, the text begins a little before that, with a word if there is one.
    constexpr qsizetype lead = 16;
    const QString ellipsis(QChar(0x2026));
    const auto first = hit.marks.isEmpty() ? std::pair<qsizetype, qsizetype>() : hit.marks.first();
    const bool late = measure.horizontalAdvance(hit.snippet.left(first.first + first.second) + ellipsis) > line.width();
    qsizetype begin = late ? qMax(qsizetype(0), first.first - lead) : 0;
    if (const qsizetype space = hit.snippet.indexOf(QLatin1Char(' '), begin); begin > 0 && space >= 0 && space < first.first)
        begin = space + 1;
    const qsizetype shift = begin > 0 ? begin - ellipsis.size() : 0;
    const QString text = measure.elidedText(begin > 0 ? ellipsis + hit.snippet.mid(begin) : hit.snippet, Qt::ElideRight, line.width());
    QList<QTextLayout::FormatRange> formats;
    for (const auto &[position, length] : hit.marks) {
        QTextLayout::FormatRange range;
        range.start = int(qBound(qsizetype(0), position - shift, text.size()));
        range.length = int(qBound(qsizetype(0), length, text.size() - range.start));
        range.format.setFontWeight(QFont::DemiBold);
        range.format.setFontUnderline(true);
        range.format.setForeground(color(Token::Text));
        if (range.length > 0)
            formats.append(range);
    }
    QTextLayout layout(text, font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(TextLine::directionOf(text, direction));
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine only = layout.createLine();
    only.setLineWidth(line.width());
    layout.endLayout();
    painter.setPen(color(Token::TextSecondary));
    layout.draw(&painter, QPointF(line.left(), line.top() + (line.height() - only.height()) / 2));
}

void MessageCard::paintHeading(QPainter &painter, const QRect &rect, const QString &name, Qt::LayoutDirection direction)
{
    QFont font = Theme::current().font(Theme::Type::Secondary);
    font.setWeight(QFont::DemiBold);
    painter.fillRect(QRect(rect.left(), rect.top() - 1, rect.width(), 1), color(Token::Line));
    // Nearer to what it names than to what stands above.
    const int high = QFontMetrics(font).height();
    const QRect label(rect.left() + leftMargin, rect.bottom() + 1 - Theme::gap4 - high, rect.width() - leftMargin - rightMargin, high);
    painter.setFont(font);
    painter.setPen(color(Token::TextSecondary));
    TextLine::paint(painter, QStyle::visualRect(direction, rect, label), QStyle::visualAlignment(direction, Qt::AlignLeft) | Qt::AlignVCenter, name);
}

void MessageCard::paint(QPainter &painter, const Look &look, const MessageRow *row)
{
    const bool unread = row && (look.row.isConversation() ? look.row.unread > 0 : !row->flags.testFlag(Flag::Seen));
    const QColor ground = color(look.selected ? Token::AccentSoft : look.hovered ? Token::Hover : Token::Surface);
    paintGround(painter, look, ground, unread);
    if (!row) {
        paintSkeleton(painter, look.rect);
        return;
    }
    const Theme &theme = Theme::current();
    const QFont body = theme.font(Theme::Type::Body);
    const QFont strong = theme.font(Theme::Type::BodyStrong);
    const QFont small = theme.font(Theme::Type::Secondary);
    const QRect inner = look.rect.adjusted(leftMargin + (look.grouped ? disclosure : 0) + indentOf(look.row), 0, -rightMargin, 0);
    const auto lineRect = [&](int line) { return lineOf(inner, line); };
    const Qt::Alignment start = QStyle::visualAlignment(look.direction, Qt::AlignLeft) | Qt::AlignVCenter;
    const auto write = [&](const QRect &place, const QFont &font, Token token, const QString &text) {
        painter.setFont(font);
        painter.setPen(color(token));
        TextLine::paint(painter, QStyle::visualRect(look.direction, look.rect, place), start, text);
    };

    const QString date = DateText::compact(row->date);
    const int dateWidth = QFontMetrics(small).horizontalAdvance(date) + 1;
    QRect line = lineRect(0);
    write(QRect(line.right() - dateWidth + 1, line.top(), dateWidth, line.height()), small, unread ? Token::Unread : Token::TextSecondary, date);
    line.setRight(line.right() - dateWidth - Theme::gap12);
    const QString who = whoText(*row, look.recipients);
    const int whoWidth = qMin(QFontMetrics(unread ? strong : body).horizontalAdvance(who), line.width() - 40) + Theme::gap8;
    const QRect behind(line.left() + whoWidth, line.top(), line.width() - whoWidth, line.height());
    if (paintCount(painter, behind, look) > 0)
        line.setRight(behind.left() - 1);
    const Token text = look.mark == ConversationMark::Muted ? Token::TextSecondary : Token::Text; // what one does not want to hear stands back
    write(line, unread ? strong : body, text, who);
    if (look.row.canOpen())
        paintDisclosure(painter, disclosureRect(look.rect, look.direction), look.row.open);

    line = lineRect(1);
    line.setRight(line.right() - paintSymbols(painter, line, *row, look));
    write(line, body, text, subjectText(*row));
    line = lineRect(2);
    line.setRight(line.right() - paintWhere(painter, line, look));
    line.setRight(line.right() - paintLater(painter, line, look));
    if (look.hit)
        paintHit(painter, QStyle::visualRect(look.direction, look.rect, line), *look.hit, look.direction);
    else
        write(line, small, Token::TextSecondary, oneLine(row->preview, 400));

    if (look.hovered)
        paintQuickActions(painter, look, *row, ground);
}

int MessageCard::paintTags(QPainter &painter, const QRect &line, const MessageRow &row, const Look &look)
{
    const QList<Tag> tags = ShownTags::current().of(row.flags);
    if (tags.isEmpty())
        return 0;
    QFont font = Theme::current().font(Theme::Type::Secondary);
    font.setPointSizeF(font.pointSizeF() * 0.95);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    const int most = line.width() * 2 / 5; // the subject is what people read
    const int high = qMin(line.height(), metrics.height() + 1);
    int used = 0;
    const auto chip = [&](const QString &text, const QColor &ink) {
        const int width = metrics.horizontalAdvance(text) + 2 * 6;
        const QRect place = QStyle::visualRect(look.direction, look.rect, QRect(line.right() - used - width + 1, line.center().y() - high / 2, width, high));
        const QColor ground = color(look.selected ? Token::AccentSoft : look.hovered ? Token::Hover : Token::Surface);
        StylePainting::box(painter, place, ground, Theme::blend(ink, ground, 0.5), Theme::radiusSmall);
        painter.setPen(ink);
        TextLine::paint(painter, place, Qt::AlignCenter, text, Qt::ElideNone);
        used += width + Theme::gap4;
    };
    for (qsizetype i = 0; i < tags.size(); ++i) {
        const QString text = metrics.elidedText(tags[i].title, Qt::ElideRight, qMax(40, most / 2));
        const bool last = i + 1 == tags.size();
        const int after = last ? 0 : metrics.horizontalAdvance(QStringLiteral("+9")) + 3 * Theme::gap4;
        if (used + metrics.horizontalAdvance(text) + 2 * 6 + after > most) {
            chip(QLatin1Char('+') + QLocale().toString(tags.size() - i), color(Token::TextSecondary));
            break;
        }
        chip(text, color(Token(int(Token::Tag1) + tags[i].colour - 1)));
    }
    return used;
}

QRect MessageCard::partRect(const QRect &rect, Part part, Qt::LayoutDirection direction)
{
    if (part == Part::None || part == Part::Disclosure)
        return {};
    const int fromEnd = part == Part::Trash ? 0 : part == Part::Snooze ? 1 : part == Part::Archive ? 2 : 3;
    const int x = rect.right() - rightMargin - (fromEnd + 1) * buttonSide + 3;
    const QRect place(x, lineOf(rect, 2).top() - buttonSide / 2, buttonSide, buttonSide); // beside the last two lines
    return QStyle::visualRect(direction, rect, place);
}

MessageCard::Part MessageCard::partAt(const QRect &rect, const QPoint &position, Qt::LayoutDirection direction)
{
    for (Part part : {Part::Star, Part::Archive, Part::Snooze, Part::Trash}) {
        if (partRect(rect, part, direction).contains(position))
            return part;
    }
    return Part::None;
}

QString MessageCard::hintFor(Part part, const MessageRow &row)
{
    switch (part) {
    case Part::Star: return row.flags.testFlag(Flag::Flagged) ? Text::tr("Remove star") : Text::tr("Star");
    case Part::Archive: return Text::tr("Archive");
    case Part::Snooze: return Text::tr("Put aside until later");
    case Part::Trash: return Text::tr("Move to Trash");
    case Part::Disclosure: return Text::tr("Show or hide the messages of this conversation");
    case Part::None: break;
    }
    return {};
}

} // namespace postrider
