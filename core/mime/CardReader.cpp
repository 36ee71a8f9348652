// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CardReader.h"

#include "core/mime/CardWriter.h"
#include "core/mime/HeaderText.h"

#include <QDate>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>

namespace postrider {

namespace {

constexpr qsizetype MostCards = 20;
constexpr qsizetype MostValues = 20;
/// Of a contact; nobody has more, and every one is a row.
constexpr qsizetype MostBookValues = 200;
constexpr int MostBookCards = 200'000;
constexpr ContentLines::Limits bookLimits{1024 * 1024, 5'000, 512 * 1024};
constexpr qsizetype LongestNote = 64 * 1024;

/// What a card says, before anybody asks for whom.
struct Said {
    Contact contact;
    QString role;
    QList<std::pair<int, Contact::Value>> addresses; ///< by preference
    QList<std::pair<int, Contact::Value>> phones;
    bool isGroup = false;
    QStringList members;
};

/// "work, cell": what people tell numbers apart by.
QString kindOf(const ContentLine &line)
{
    static const QStringList told{QStringLiteral("home"), QStringLiteral("work"), QStringLiteral("cell"), QStringLiteral("fax"), QStringLiteral("pager")};
    QStringList kinds;
    const QStringList types = line.types("TYPE");
    for (const QString &type : types) {
        if (told.contains(type.trimmed()) && !kinds.contains(type.trimmed()))
            kinds += type.trimmed();
    }
    return kinds.join(QLatin1String(", "));
}

/// 1 to 100, 101 for what nobody prefers (RFC 6350 5.3; in 3.0 a type).
int preferenceOf(const ContentLine &line)
{
    bool isNumber = false;
    const int number = line.parameter("PREF").toInt(&isNumber);
    if (isNumber && number >= 1 && number <= 100)
        return number;
    const QStringList types = line.types("TYPE");
    return std::any_of(types.begin(), types.end(), [](const QString &type) { return type.trimmed() == QLatin1String("pref"); }) ? 1 : 101;
}

/// 19960415, 1996-04-15, 1996-04-15T00:00:00Z, --0415, --04-15 as 1996-04-15 or --04-15; anything else as it is.
QString dateFrom(const QString &text)
{
    static const QRegularExpression date(QStringLiteral("^(\\d{4}|--)-?(\\d{2})-?(\\d{2})(T.*)?$"));
    const auto match = date.match(text);
    if (!match.hasMatch())
        return text.left(100);
    const QString year = match.captured(1);
    return year == QLatin1String("--") ? QStringLiteral("--%1-%2").arg(match.captured(2), match.captured(3))
                                       : QStringLiteral("%1-%2-%3").arg(year, match.captured(2), match.captured(3));
}

void take(const ContentLine &line, Said &said)
{
    Contact &contact = said.contact;
    const QByteArray &name = line.name;
    const auto once = [&line](QString &field, qsizetype longest = 1000) {
        if (field.isEmpty())
            field = line.text(longest);
    };
    const auto add = [&line](auto &values, const QString &value) {
        if (!value.isEmpty() && values.size() < MostBookValues)
            values.append({preferenceOf(line), Contact::Value{kindOf(line), value}});
    };
    if (name == "FN") {
        once(contact.name);
    } else if (name == "N") {
        const QStringList pieces = line.pieces(u';');
        contact.familyName = pieces.value(0);
        contact.givenName = pieces.value(1);
        contact.additionalNames = pieces.value(2);
        contact.prefixes = pieces.value(3);
        contact.suffixes = pieces.value(4);
    } else if (name == "ORG") {
        const QStringList pieces = line.pieces(u';');
        if (contact.organisation.isEmpty()) {
            contact.organisation = pieces.value(0);
            contact.department = pieces.mid(1).join(QLatin1String(", "));
        }
    } else if (name == "EMAIL") {
        add(said.addresses, line.text(500));
    } else if (name == "TEL") {
        const QString text = line.text(500);
        add(said.phones, text.startsWith(QLatin1String("tel:")) ? text.mid(4) : text);
    } else if (name == "ADR") {
        const QStringList pieces = line.pieces(u';');
        const Contact::Place place{kindOf(line), pieces.value(0), pieces.value(1), pieces.value(2), pieces.value(3), pieces.value(4), pieces.value(5), pieces.value(6)};
        if (!place.isEmpty() && contact.places.size() < MostBookValues)
            contact.places.append(place);
    } else if (name == "URL") {
        if (!line.text(500).isEmpty() && contact.links.size() < MostBookValues)
            contact.links.append({kindOf(line), line.text(500)});
    } else if (name == "BDAY") {
        if (contact.birthday.isEmpty())
            contact.birthday = dateFrom(line.text(100));
    } else if (name == "NOTE") {
        once(contact.note, LongestNote);
    } else if (name == "NICKNAME") {
        once(contact.nickname);
    } else if (name == "TITLE") {
        once(contact.title);
    } else if (name == "ROLE") {
        once(said.role);
    } else if (name == "UID") {
        once(contact.uid, 500);
    } else if (name == "KIND" || name == "X-ADDRESSBOOKSERVER-KIND") {
        said.isGroup |= line.value.trimmed().compare(QLatin1String("group"), Qt::CaseInsensitive) == 0;
    } else if ((name == "MEMBER" || name == "X-ADDRESSBOOKSERVER-MEMBER") && said.members.size() < 100'000) {
        said.members.append(line.value.trimmed().left(500));
    }
}

Said whatIsSaid(const std::vector<ContentLine> &lines)
{
    Said said;
    for (const ContentLine &line : lines)
        take(line, said);
    // The one that is preferred comes first; else as they stand there.
    const auto before = [](const auto &a, const auto &b) { return a.first < b.first; };
    std::stable_sort(said.addresses.begin(), said.addresses.end(), before);
    std::stable_sort(said.phones.begin(), said.phones.end(), before);
    for (const auto &[preference, value] : std::as_const(said.addresses))
        said.contact.addresses.append(value);
    for (const auto &[preference, value] : std::as_const(said.phones))
        said.contact.phones.append(value);
    return said;
}

/// The lines of cards, one card after the other; those of a card within a card (AGENT of vCard 2.1) are nobody's. One without an end, in which another one begins, is none. The
/// answer: the last one had no end, and its lines are in `card`.
template <class Take> bool eachCard(const std::vector<ContentLine> &lines, std::vector<ContentLine> &card, Take takeCard)
{
    int depth = 0;
    for (const ContentLine &line : lines) {
        const bool isCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            const bool isAgent = depth > 1 || (depth == 1 && !card.empty() && card.back().name == "AGENT" && card.back().value.trimmed().isEmpty());
            depth = isAgent ? depth + 1 : 1;
            if (!isAgent)
                card.clear();
        } else if (line.name == "END" && isCard && depth > 0) {
            if (--depth == 0 && !takeCard(card))
                return false;
        } else if (depth == 1) {
            card.push_back(line);
        }
    }
    return depth > 0;
}

/// Of the first card; true: its end was not reached.
bool firstCard(QByteArrayView octets, std::vector<ContentLine> &lines)
{
    return eachCard(ContentLines::read(octets, {}, bookLimits), lines, [](const std::vector<ContentLine> &) { return false; });
}

QString plain(const QString &text, qsizetype longest)
{
    return HeaderText::withoutDisguise(text.left(longest));
}

QString saidDate(const QString &value)
{
    const QDate date = QDate::fromString(value, QStringLiteral("yyyy-MM-dd"));
    return date.isValid() ? QLocale().toString(date, QLocale::LongFormat) : value.left(40);
}

QList<ContactCard::Value> shownValues(const QList<Contact::Value> &values)
{
    QList<ContactCard::Value> shown;
    for (const Contact::Value &value : values) {
        const QString text = plain(value.value, 500);
        if (!text.isEmpty() && shown.size() < MostValues)
            shown.append({value.kind, text});
    }
    return shown;
}

/// For the screen: no controls, no disguise, and no more of it than somebody looks at.
ContactCard shownCard(const Said &said, const QString &partId)
{
    const Contact &contact = said.contact;
    ContactCard card;
    card.partId = partId;
    QStringList organisation{contact.organisation, contact.department};
    organisation.removeAll(QString());
    card.organization = plain(organisation.join(QLatin1String(", ")), 300);
    card.title = plain(contact.title.isEmpty() ? said.role : contact.title, 200);
    card.addresses = shownValues(contact.addresses);
    card.phones = shownValues(contact.phones);
    for (const Contact::Place &place : contact.places) {
        QStringList pieces{place.box, place.extended, place.street, place.city, place.region, place.code, place.country};
        pieces.removeAll(QString());
        const QString text = plain(pieces.join(QLatin1String(", ")), 500);
        if (!text.isEmpty() && card.places.size() < MostValues)
            card.places += text;
    }
    for (const Contact::Value &link : shownValues(contact.links))
        card.links += link.value;
    card.birthday = saidDate(contact.birthday);
    card.note = contact.note.left(2000);
    Contact named;
    named.name = plain(contact.name, 200);
    named.familyName = contact.familyName;
    named.givenName = contact.givenName;
    named.additionalNames = contact.additionalNames;
    named.prefixes = contact.prefixes;
    named.suffixes = contact.suffixes;
    card.name = plain(named.shownName(), 200);
    if (card.name.isEmpty())
        card.name = card.organization;
    if (card.name.isEmpty() && !card.addresses.isEmpty())
        card.name = card.addresses.first().value;
    return card;
}

/// "AGENT:", after which a card within the card comes (vCard 2.1).
bool isAgent(QByteArrayView line)
{
    return line.trimmed().endsWith(':') && line.trimmed().first(std::min<qsizetype>(5, line.trimmed().size())).compare("AGENT", Qt::CaseInsensitive) == 0;
}

bool isWord(QByteArrayView line, QByteArrayView word)
{
    return line.trimmed().size() == word.size() && line.trimmed().toByteArray().compare(word, Qt::CaseInsensitive) == 0;
}

} // namespace

QList<ContactCard> CardReader::read(QByteArrayView octets, QByteArrayView charset, const QString &partId)
{
    QList<ContactCard> cards;
    std::vector<ContentLine> card;
    eachCard(ContentLines::read(octets, charset), card, [&cards, &partId](const std::vector<ContentLine> &lines) {
        const ContactCard shown = shownCard(whatIsSaid(lines), partId);
        if (!shown.name.isEmpty())
            cards.append(shown);
        return cards.size() < MostCards;
    });
    return cards;
}

std::vector<ContentLine> CardReader::linesOf(QByteArrayView octets)
{
    std::vector<ContentLine> lines;
    firstCard(octets, lines);
    return lines;
}

CardReader::BookCard CardReader::bookCard(QByteArrayView octets)
{
    std::vector<ContentLine> lines;
    BookCard card;
    card.isCut = firstCard(octets, lines) && octets.trimmed().endsWith("VCARD"); // it ends, and that is beyond what is read
    const auto tooLarge = [](const ContentLine &line) { return line.isCut; };
    card.isCut |= octets.size() > bookLimits.octets || std::any_of(lines.begin(), lines.end(), tooLarge);
    // Half a picture is none.
    std::erase_if(lines, tooLarge);
    const Said said = whatIsSaid(lines);
    card.contact = said.contact;
    card.contact.card = lines.empty() ? QString() : CardWriter::cardOf(lines);
    card.isGroup = said.isGroup;
    card.members = said.members;
    return card;
}

bool CardReader::Book::next(BookCard &card)
{
    if (m_count >= MostBookCards)
        return false;
    int depth = 0;
    qsizetype begin = -1;
    bool isAfterAgent = false;
    const auto found = [&](qsizetype end, bool isUnfinished) {
        ++m_count;
        card = bookCard(m_octets.sliced(begin, end - begin));
        card.isUnfinished = isUnfinished;
        return true;
    };
    while (m_at < m_octets.size()) {
        const qsizetype lineBegin = m_at;
        const qsizetype newline = m_octets.indexOf('\n', m_at);
        const qsizetype end = newline < 0 ? m_octets.size() : newline;
        m_at = newline < 0 ? m_octets.size() : newline + 1;
        QByteArrayView line = m_octets.sliced(lineBegin, end - lineBegin);
        if (line.startsWith(QByteArrayView("\xEF\xBB\xBF", 3)))
            line = line.sliced(3);
        const bool isWithin = depth > 1 || isAfterAgent;
        if (!line.trimmed().isEmpty())
            isAfterAgent = depth == 1 && isAgent(line);
        if (line.size() > 40) // neither of the two
            continue;
        if (isWord(line, "BEGIN:VCARD")) {
            if (depth > 0 && !isWithin) {
                m_at = lineBegin; // the next one begins here
                return found(lineBegin, true);
            }
            if (depth++ == 0)
                begin = lineBegin;
        } else if (depth > 0 && isWord(line, "END:VCARD") && --depth == 0) {
            return found(m_at, false);
        }
    }
    return depth > 0 && found(m_octets.size(), true);
}

} // namespace postrider
