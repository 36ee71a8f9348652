// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CardWriter.h"

#include "core/mime/CardReader.h"

#include <QRegularExpression>

#include <algorithm>
#include <functional>

namespace postrider {

namespace {

using Lines = std::vector<ContentLine>;

QString versionOf(const Lines &lines)
{
    for (const ContentLine &line : lines) {
        if (line.name == "VERSION")
            return line.value.trimmed();
    }
    return QStringLiteral("2.1");
}

ContentLine lineOf(const char *name, const QString &value)
{
    ContentLine line;
    line.name = name;
    line.value = value;
    return line;
}

QString structured(const QStringList &pieces)
{
    QStringList escaped;
    for (const QString &piece : pieces)
        escaped.append(ContentLines::escaped(piece));
    return escaped.join(u';');
}

QByteArray joined(const QString &version, const Lines &lines)
{
    QByteArray card = "BEGIN:VCARD\r\nVERSION:" + version.toLatin1() + "\r\n";
    for (const ContentLine &line : lines) {
        if (line.name != "VERSION")
            card += ContentLines::write(line);
    }
    return card + "END:VCARD\r\n";
}

/// vCard 2.1 escapes less, has types without a name, and encodings of lines that are text here (RFC 2426 5).
ContentLine from21(ContentLine line)
{
    static const QByteArrayList texts{"FN", "NOTE", "TITLE", "ROLE", "LABEL"};
    static const QByteArrayList structures{"N", "ADR", "ORG"};
    const auto escape = [&line](QStringView which) {
        QString out;
        for (qsizetype i = 0; i < line.value.size(); ++i) {
            const QChar c = line.value.at(i);
            if (which.contains(c) && (i == 0 || line.value.at(i - 1) != u'\\'))
                out += u'\\';
            out += c;
        }
        line.value = out;
    };
    if (texts.contains(line.name))
        escape(u",;");
    else if (structures.contains(line.name))
        escape(u",");
    std::vector<std::pair<QByteArray, QString>> kept;
    for (auto [key, value] : line.parameters) {
        const QString said = value.trimmed().toUpper();
        if (key == "CHARSET" || said == QLatin1String("QUOTED-PRINTABLE") || said == QLatin1String("7BIT") || said == QLatin1String("8BIT"))
            continue;
        if (said == QLatin1String("BASE64")) {
            kept.emplace_back("ENCODING", QStringLiteral("b"));
            line.value.remove(u' ').remove(u'\t');
        } else {
            kept.emplace_back(key.isEmpty() ? QByteArray("TYPE") : key, value);
        }
    }
    line.parameters = std::move(kept);
    return line;
}

bool holdsPicture(const ContentLine &line)
{
    return line.name == "PHOTO" || line.name == "LOGO" || line.name == "SOUND" || line.name == "KEY";
}

void drop(ContentLine &line, QByteArrayView key)
{
    std::erase_if(line.parameters, [key](const auto &parameter) { return QByteArrayView(parameter.first) == key; });
}

/// PHOTO;ENCODING=b;TYPE=JPEG:... is PHOTO:data:image/jpeg;base64,... in 4.0; TYPE=pref is PREF=1.
ContentLine to40(ContentLine line)
{
    const QString encoding = line.parameter("ENCODING");
    if (holdsPicture(line) && (encoding.compare(QLatin1String("b"), Qt::CaseInsensitive) == 0 || encoding.compare(QLatin1String("base64"), Qt::CaseInsensitive) == 0)) {
        const QString type = line.parameter("TYPE").toLower();
        const QString family = line.name == "SOUND" ? QStringLiteral("audio/") : line.name == "KEY" ? QStringLiteral("application/") : QStringLiteral("image/");
        line.value = QStringLiteral("data:%1;base64,%2").arg(type.contains(u'/') ? type : family + (type.isEmpty() ? QStringLiteral("jpeg") : type), line.value);
        drop(line, "ENCODING");
        drop(line, "TYPE");
        drop(line, "VALUE");
    }
    bool isPreferred = false;
    for (auto &[key, value] : line.parameters) {
        if (key != "TYPE")
            continue;
        QStringList types = value.split(u',', Qt::SkipEmptyParts);
        isPreferred |= types.removeIf([](const QString &type) { return type.trimmed().compare(QLatin1String("pref"), Qt::CaseInsensitive) == 0; }) > 0;
        value = types.join(u',');
    }
    std::erase_if(line.parameters, [](const auto &parameter) { return parameter.first == "TYPE" && parameter.second.isEmpty(); });
    if (isPreferred && line.parameter("PREF").isEmpty())
        line.parameters.emplace_back("PREF", QStringLiteral("1"));
    return line;
}

ContentLine to30(ContentLine line)
{
    static const QRegularExpression data(QStringLiteral("^data:([a-z]+/([a-z0-9.+-]+));base64,"), QRegularExpression::CaseInsensitiveOption);
    const auto match = holdsPicture(line) ? data.match(line.value.left(100)) : QRegularExpressionMatch();
    if (match.hasMatch()) {
        line.value.remove(0, match.capturedLength(0));
        for (const char *key : {"ENCODING", "TYPE", "VALUE", "MEDIATYPE"})
            drop(line, key);
        line.parameters.emplace_back("ENCODING", QStringLiteral("b"));
        line.parameters.emplace_back("TYPE", match.captured(2).toUpper());
    }
    if (line.parameter("PREF") == QLatin1String("1"))
        line.parameters.emplace_back("TYPE", QStringLiteral("pref"));
    drop(line, "PREF");
    if (line.name == "TEL" && line.value.startsWith(QLatin1String("tel:"))) {
        line.value.remove(0, 4);
        drop(line, "VALUE");
    }
    if (line.name == "BDAY" && line.value.size() == 8 && !line.value.contains(u'-'))
        line.value.insert(6, u'-').insert(4, u'-');
    if (line.name == "KIND" || line.name == "MEMBER")
        line.name.prepend("X-ADDRESSBOOKSERVER-");
    return line;
}

ContentLine valueLine(const char *name, const Contact::Value &value, const QString &written)
{
    ContentLine line = lineOf(name, written);
    QString kind = value.kind;
    kind.remove(u' ');
    if (!kind.isEmpty())
        line.parameters.emplace_back("TYPE", kind);
    return line;
}

/// A card that is being written: what is there, and what takes its place.
class Change {
public:
    explicit Change(Lines lines) : m_lines(std::move(lines)) { }

    /// Every line of this name goes, with what other lines of its group say about it, and is there for claim().
    Lines takeOut(QByteArrayView name)
    {
        Lines taken;
        for (auto it = m_lines.begin(); it != m_lines.end();) {
            if (QByteArrayView(it->name) != name) {
                ++it;
                continue;
            }
            taken.push_back(*it);
            it = m_lines.erase(it);
        }
        return taken;
    }
    void add(const ContentLine &line) { m_lines.push_back(line); }
    void set(const char *name, const QString &before, const QString &now, const QString &written)
    {
        if (before == now)
            return;
        takeOut(name);
        if (!now.isEmpty())
            add(lineOf(name, written));
    }
    /// Values in the person's order; the line that said the same before is kept as it was.
    template <class V>
    void setAll(
        const char *name, const QList<V> &before, const QList<V> &now, const std::function<V(const ContentLine &)> &read, const std::function<ContentLine(const V &)> &write)
    {
        if (before == now)
            return;
        Lines old = takeOut(name);
        // Each is read once: there may be thousands of them, and this is done on saving.
        std::vector<V> said;
        std::transform(old.begin(), old.end(), std::back_inserter(said), read);
        static const QRegularExpression pref(QStringLiteral("(^|,)\\s*pref(?=,|$)"), QRegularExpression::CaseInsensitiveOption);
        for (const V &value : now) {
            const auto place = std::find(said.begin(), said.end(), value) - said.begin();
            const auto same = old.begin() + place;
            if (same == old.end()) {
                add(write(value));
                continue;
            }
            ContentLine line = *same;
            drop(line, "PREF"); // the order says it now
            for (auto &[key, types] : line.parameters)
                types = key == "TYPE" ? QString(types).remove(pref) : types;
            std::erase_if(line.parameters, [](const auto &parameter) { return parameter.first == "TYPE" && parameter.second.isEmpty(); });
            add(line);
            old.erase(same);
            said.erase(said.begin() + place);
        }
        // A label that names nothing any more.
        for (const ContentLine &gone : old) {
            if (!gone.group.isEmpty())
                std::erase_if(m_lines, [&gone](const ContentLine &line) { return line.group == gone.group && (line.name == "X-ABLABEL" || line.name == "X-ABADR"); });
        }
    }
    const Lines &lines() const { return m_lines; }

private:
    Lines m_lines;
};

/// What one line alone says, read as the whole card is.
Contact readLine(const ContentLine &line)
{
    return CardReader::bookCard("BEGIN:VCARD\r\nVERSION:4.0\r\n" + ContentLines::write(line) + "END:VCARD\r\n").contact;
}

void setValues(Change &change, const Contact &before, const Contact &now)
{
    using Read = std::function<Contact::Value(const ContentLine &)>;
    using Write = std::function<ContentLine(const Contact::Value &)>;
    const Read readAddress = [](const ContentLine &line) { return readLine(line).addresses.value(0); };
    const Read readPhone = [](const ContentLine &line) { return readLine(line).phones.value(0); };
    const Read readLink = [](const ContentLine &line) { return readLine(line).links.value(0); };
    const Write address = [](const Contact::Value &value) { return valueLine("EMAIL", value, ContentLines::escaped(value.value)); };
    const Write phone = [](const Contact::Value &value) { return valueLine("TEL", value, ContentLines::escaped(value.value)); };
    const Write link = [](const Contact::Value &value) { return valueLine("URL", value, QString(value.value).remove(u'\n')); };
    change.setAll<Contact::Value>("EMAIL", before.addresses, now.addresses, readAddress, address);
    change.setAll<Contact::Value>("TEL", before.phones, now.phones, readPhone, phone);
    change.setAll<Contact::Value>("URL", before.links, now.links, readLink, link);
    change.setAll<Contact::Place>(
        "ADR", before.places, now.places, [](const ContentLine &line) { return readLine(line).places.value(0); },
        [](const Contact::Place &place) {
            return valueLine("ADR", {place.kind, {}}, structured({place.box, place.extended, place.street, place.city, place.region, place.code, place.country}));
        });
}

} // namespace

QString CardWriter::cardOf(const std::vector<ContentLine> &lines)
{
    const QString version = versionOf(lines);
    const bool isOld = version != QLatin1String("3.0") && version != QLatin1String("4.0");
    // Some write 3.0 with the encoding of 2.1; it has been undone, and must not be once more.
    const auto isEncoded = [](const ContentLine &line) {
        return std::any_of(line.parameters.begin(), line.parameters.end(),
            [](const auto &parameter) { return parameter.second.trimmed().compare(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive) == 0; });
    };
    Lines mended;
    for (const ContentLine &line : lines)
        mended.push_back(isOld || isEncoded(line) ? from21(line) : line);
    return QString::fromUtf8(joined(isOld ? QStringLiteral("3.0") : version, mended));
}

QString CardWriter::write(const Contact &contact)
{
    const QByteArray octets = contact.card.toUtf8();
    const Contact before = octets.isEmpty() ? Contact() : CardReader::bookCard(octets).contact;
    Change change(CardReader::linesOf(octets));
    const QString version = octets.isEmpty() ? QStringLiteral("4.0") : versionOf(change.lines());
    const auto text = [&change](const char *name, const QString &was, const QString &is) { change.set(name, was, is, ContentLines::escaped(is)); };
    text("UID", before.uid, contact.uid);
    text("FN", before.name, contact.shownName());
    const QStringList oldName{before.familyName, before.givenName, before.additionalNames, before.prefixes, before.suffixes};
    const QStringList name{contact.familyName, contact.givenName, contact.additionalNames, contact.prefixes, contact.suffixes};
    // RFC 2426 3.1.2 wants one, if an empty one.
    change.set("N", octets.isEmpty() ? QString() : oldName.join(u'\n'), name.join(u'\n'), structured(name));
    const QStringList oldOrganisation{before.organisation, before.department};
    QStringList organisation{contact.organisation, contact.department};
    if (oldOrganisation != organisation) {
        change.takeOut("ORG");
        if (contact.department.isEmpty())
            organisation.removeLast();
        if (!organisation.join(QString()).isEmpty())
            change.add(lineOf("ORG", structured(organisation)));
    }
    text("NICKNAME", before.nickname, contact.nickname);
    text("TITLE", before.title, contact.title);
    text("NOTE", before.note, contact.note);
    static const QRegularExpression date(QStringLiteral("^(\\d{4}|-)-\\d{2}-\\d{2}$"));
    QString birthday = contact.birthday;
    if (version == QLatin1String("4.0") && date.match(birthday).hasMatch())
        birthday = birthday.startsWith(QLatin1String("--")) ? QLatin1String("--") + birthday.mid(2).remove(u'-') : birthday.remove(u'-');
    change.set("BDAY", before.birthday, contact.birthday, ContentLines::escaped(birthday));
    setValues(change, before, contact);
    return QString::fromUtf8(joined(version, change.lines()));
}

QString CardWriter::withRestOf(const Contact &contact, const QString &other)
{
    static const QByteArrayList fields{"VERSION", "UID", "FN", "N", "ORG", "NICKNAME", "TITLE", "NOTE", "BDAY", "EMAIL", "TEL", "URL", "ADR", "REV", "PRODID"};
    const QByteArray octets = CardWriter::write(contact).toUtf8();
    Lines lines = CardReader::linesOf(octets);
    const QString version = versionOf(lines);
    for (const ContentLine &line : CardReader::linesOf(other.toUtf8())) {
        const bool isHere = std::any_of(lines.begin(), lines.end(), [&line](const ContentLine &mine) { return mine.name == line.name; });
        if (!isHere && line.group.isEmpty() && !fields.contains(line.name))
            lines.push_back(version == QLatin1String("4.0") ? to40(line) : to30(line));
    }
    return QString::fromUtf8(joined(version, lines));
}

QString CardWriter::writeGroup(const ContactGroup &group, const QStringList &uids)
{
    const QByteArray octets = group.card.toUtf8();
    Change change(CardReader::linesOf(octets));
    const QString version = octets.isEmpty() ? QStringLiteral("4.0") : versionOf(change.lines());
    for (const char *name : {"UID", "FN"})
        change.takeOut(name);
    Lines others;
    for (const char *name : {"MEMBER", "X-ADDRESSBOOKSERVER-MEMBER"}) {
        for (const ContentLine &line : change.takeOut(name)) {
            if (!line.value.startsWith(QLatin1String("urn:uuid:"), Qt::CaseInsensitive))
                others.push_back(line);
        }
    }
    const bool isNew = version == QLatin1String("4.0");
    if (octets.isEmpty())
        change.add(lineOf("KIND", QStringLiteral("group")));
    change.add(lineOf("UID", ContentLines::escaped(group.uid)));
    change.add(lineOf("FN", ContentLines::escaped(group.name)));
    for (const QString &uid : uids) {
        const QString urn = uid.startsWith(QLatin1String("urn:")) ? uid : QLatin1String("urn:uuid:") + uid;
        change.add(lineOf(isNew ? "MEMBER" : "X-ADDRESSBOOKSERVER-MEMBER", urn));
    }
    for (const ContentLine &line : others)
        change.add(line);
    return QString::fromUtf8(joined(version, change.lines()));
}

QByteArray CardWriter::exported(const QString &card, ContactFormat version)
{
    const bool isNew = version == ContactFormat::VCard4;
    Lines lines = CardReader::linesOf(card.toUtf8());
    for (ContentLine &line : lines) {
        if (isNew && line.name.startsWith("X-ADDRESSBOOKSERVER-"))
            line.name.remove(0, 20);
        line = isNew ? to40(line) : to30(line);
    }
    const bool hasName = std::any_of(lines.begin(), lines.end(), [](const ContentLine &line) { return line.name == "N"; });
    if (!isNew && !hasName)
        lines.push_back(lineOf("N", QStringLiteral(";;;;")));
    return joined(isNew ? QStringLiteral("4.0") : QStringLiteral("3.0"), lines);
}

} // namespace postrider
