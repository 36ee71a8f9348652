// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ContactCsv.h"

#include "core/types/Address.h"

#include <QDate>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <functional>

namespace postrider {

namespace {

/// What a column says, and of which of several.
struct Column {
    enum class What {
        Unknown,
        Name,
        Given,
        Family,
        Additional,
        Prefix,
        Suffix,
        Nickname,
        Organisation,
        Department,
        Title,
        Note,
        Link,
        Address,
        AddressKind,
        Phone,
        PhoneKind,
        Street,
        Street2,
        Extended,
        Box,
        City,
        Region,
        Code,
        Country,
        Formatted,
        PlaceKind,
        Birthday,
        BirthYear,
        BirthMonth,
        BirthDay,
        Groups,
        Ignored,
    };
    What what = What::Unknown;
    QString kind{}; ///< "work", where the name of the column says so
    QString which{}; ///< tells several of them apart: "1", "home"
};

using What = Column::What;

/// Small letters and digits only: "E-mail 1 - Value" is "email1value".
QString bare(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

const QHash<QString, Column> &plainColumns()
{
    static const QHash<QString, Column> table = [] {
        QHash<QString, Column> t;
        const auto put = [&t](What what, const QStringList &names, const char *kind = "", const char *which = "") {
            for (const QString &name : names)
                t.insert(name, {what, QString::fromLatin1(kind), QString::fromLatin1(which)});
        };
        const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' '); };
        put(What::Name, words("name displayname fullname formattedname contactname"));
        put(What::Given, words("firstname givenname"));
        put(What::Family, words("lastname familyname surname"));
        put(What::Additional, words("middlename additionalname"));
        put(What::Prefix, words("nameprefix prefix"));
        put(What::Suffix, words("namesuffix suffix"));
        put(What::Nickname, words("nickname"));
        put(What::Organisation, words("organization organisation company organizationname organization1name companyname"));
        put(What::Department, words("department organizationdepartment organization1department"));
        put(What::Title, words("jobtitle organizationtitle organization1title"));
        put(What::Note, words("notes note"));
        put(What::Link, words("webpage1 webpage2 webpage website website1value website2value website3value personalwebpage businesswebpage url"));
        put(What::Birthday, words("birthday dateofbirth"));
        put(What::BirthYear, words("birthyear"));
        put(What::BirthMonth, words("birthmonth"));
        put(What::BirthDay, words("birthday2 birthdaynumber"));
        put(What::Groups, words("groupmembership labels categories groups"));
        put(What::Address, words("primaryemail emailaddress email mail emails"), "", "1");
        put(What::Address, words("secondaryemail email2address"), "", "2");
        put(What::Address, words("email3address"), "", "3");
        put(What::Phone, words("phone telephone primaryphone otherphone"), "", "0");
        put(What::Phone, words("workphone businessphone"), "work", "w1");
        put(What::Phone, words("businessphone2"), "work", "w2");
        put(What::Phone, words("homephone"), "home", "h1");
        put(What::Phone, words("homephone2"), "home", "h2");
        put(What::Phone, words("mobilenumber mobilephone mobile cellphone"), "cell", "m");
        put(What::Phone, words("faxnumber fax"), "fax", "f");
        put(What::Phone, words("businessfax"), "work, fax", "wf");
        put(What::Phone, words("homefax"), "home, fax", "hf");
        put(What::Phone, words("pagernumber pager"), "pager", "p");
        // Outlook says "Business Street", Thunderbird "Work Address".
        for (const auto &[said, kind] : {std::pair{"home", "home"}, std::pair{"business", "work"}, std::pair{"work", "work"}, std::pair{"other", ""}}) {
            const auto of = [said = QString::fromLatin1(said), &words](const char *names) {
                QStringList list;
                for (const QString &name : words(names))
                    list.append(said + name);
                return list;
            };
            const char *which = *kind ? kind : "other";
            put(What::Street, of("street address"), kind, which);
            put(What::Street2, of("street2 address2 street3"), kind, which);
            put(What::Box, of("addresspobox pobox"), kind, which);
            put(What::City, of("city"), kind, which);
            put(What::Region, of("state province"), kind, which);
            put(What::Code, of("zipcode postalcode zip"), kind, which);
            put(What::Country, of("country countryregion"), kind, which);
        }
        // What repeats other columns, or is of no use elsewhere.
        put(What::Ignored,
            words("emaildisplayname email2displayname email3displayname emailtype screenname photo fileas phoneticfirstname phoneticmiddlename "
                  "phoneticlastname givennameyomi additionalnameyomi familynameyomi yominame organizationyomi organization1yominame initials shortname maidenname gender "
                  "priority private sensitivity website1type website2type website1label website2label organization1type organization1jobdescription organization1symbol "
                  "organization1location language preferbyuse"));
        return t;
    }();
    return table;
}

/// "E-mail 2 - Value", "Address 1 - Postal Code" of Google, any number.
Column googleColumn(const QString &name)
{
    static const QRegularExpression form(QStringLiteral("^(email|phone|address|website)(\\d{1,3})(\\w*)$"));
    const auto match = form.match(name);
    if (!match.hasMatch())
        return {};
    static const QHash<QString, What> places{{QStringLiteral("street"), What::Street}, {QStringLiteral("city"), What::City}, {QStringLiteral("pobox"), What::Box},
        {QStringLiteral("region"), What::Region}, {QStringLiteral("postalcode"), What::Code}, {QStringLiteral("country"), What::Country},
        {QStringLiteral("extendedaddress"), What::Extended}, {QStringLiteral("formatted"), What::Formatted}, {QStringLiteral("type"), What::PlaceKind},
        {QStringLiteral("label"), What::PlaceKind}};
    const QString noun = match.captured(1), rest = match.captured(3), which = QLatin1Char('g') + match.captured(2);
    if (noun == QLatin1String("address"))
        return {places.value(rest, What::Unknown), {}, which};
    if (noun == QLatin1String("website"))
        return {rest == QLatin1String("value") ? What::Link : What::Ignored, {}, which};
    const bool isAddress = noun == QLatin1String("email");
    if (rest == QLatin1String("value"))
        return {isAddress ? What::Address : What::Phone, {}, which};
    if (rest == QLatin1String("type") || rest == QLatin1String("label"))
        return {isAddress ? What::AddressKind : What::PhoneKind, {}, which};
    return {};
}

QList<Column> columnsOf(const QStringList &header)
{
    QList<Column> columns;
    QSet<QString> names;
    for (const QString &title : header) {
        const QString name = bare(title);
        names.insert(name);
        Column column = plainColumns().value(name);
        if (column.what == What::Unknown)
            column = googleColumn(name);
        columns.append(column);
    }
    // Thunderbird's three columns; "Birth Day" looks like "Birthday" then. Outlook's "Title" is Mr or Ms, and everybody else's the job.
    for (qsizetype i = 0; i < header.size(); ++i) {
        const QString name = bare(header.at(i));
        if (name == QLatin1String("birthday") && names.contains(QStringLiteral("birthyear")))
            columns[i].what = What::BirthDay;
        if (name == QLatin1String("title"))
            columns[i].what = names.contains(QStringLiteral("jobtitle")) ? What::Prefix : What::Title;
    }
    return columns;
}

/// "Work", "* Home", "mobile" as a vCard says it.
QString kindFrom(const QString &label)
{
    static const QHash<QString, QString> known{{QStringLiteral("home"), QStringLiteral("home")}, {QStringLiteral("work"), QStringLiteral("work")},
        {QStringLiteral("business"), QStringLiteral("work")}, {QStringLiteral("mobile"), QStringLiteral("cell")}, {QStringLiteral("cell"), QStringLiteral("cell")},
        {QStringLiteral("homefax"), QStringLiteral("home, fax")}, {QStringLiteral("workfax"), QStringLiteral("work, fax")}, {QStringLiteral("fax"), QStringLiteral("fax")},
        {QStringLiteral("pager"), QStringLiteral("pager")}, {QStringLiteral("homecell"), QStringLiteral("home, cell")}, {QStringLiteral("workcell"), QStringLiteral("work, cell")}};
    return known.value(bare(label));
}

/// 1815-12-10, 12/10/1815 (as Outlook in English has it), 10.12.1815; empty for Outlook's 0/0/00; anything else as it is.
QString birthdayFrom(const QString &text)
{
    static const QRegularExpression nothing(QStringLiteral("^[0/.-]*$"));
    if (nothing.match(text).hasMatch())
        return {};
    for (const char *format : {"yyyy-MM-dd", "M/d/yyyy", "d.M.yyyy", "yyyyMMdd"}) {
        const QDate date = QDate::fromString(text, QString::fromLatin1(format));
        if (date.isValid())
            return date.toString(Qt::ISODate);
    }
    return text.left(100);
}

/// One row as it is put together.
class Row {
public:
    void take(const Column &column, const QString &value)
    {
        Contact &c = m_entry.contact;
        static const QHash<int, QString Contact::*> fields{{int(What::Name), &Contact::name}, {int(What::Given), &Contact::givenName}, {int(What::Family), &Contact::familyName},
            {int(What::Additional), &Contact::additionalNames}, {int(What::Prefix), &Contact::prefixes}, {int(What::Suffix), &Contact::suffixes},
            {int(What::Nickname), &Contact::nickname}, {int(What::Organisation), &Contact::organisation}, {int(What::Department), &Contact::department},
            {int(What::Title), &Contact::title}, {int(What::Note), &Contact::note}};
        if (const auto field = fields.value(int(column.what))) {
            if ((c.*field).isEmpty())
                c.*field = value;
            return;
        }
        switch (column.what) {
        case What::Link: c.links += Contact::Value{{}, value}; break;
        case What::Address: addTo(m_addresses, column, value); break;
        case What::AddressKind: m_addresses[column.which].kind = kindFrom(value); break;
        case What::Phone: addTo(m_phones, column, value); break;
        case What::PhoneKind: m_phones[column.which].kind = kindFrom(value); break;
        case What::Birthday: c.birthday = birthdayFrom(value); break;
        case What::BirthYear: m_year = value.toInt(); break;
        case What::BirthMonth: m_month = value.toInt(); break;
        case What::BirthDay: m_day = value.toInt(); break;
        case What::Groups: takeGroups(value); break;
        default: takePlace(column, value);
        }
    }

    ContactCsv::Read::Entry finished()
    {
        Contact &c = m_entry.contact;
        // Google puts several into one field, with ":::" between them.
        for (const auto &[values, list] : {std::pair{&m_addresses, &c.addresses}, std::pair{&m_phones, &c.phones}}) {
            for (const Contact::Value &value : std::as_const(*values)) {
                const QStringList several = value.value.split(QLatin1String(" ::: "), Qt::SkipEmptyParts);
                for (const QString &one : several)
                    list->append({value.kind, one.trimmed()});
            }
        }
        for (const auto &[place, formatted] : std::as_const(m_places)) {
            Contact::Place whole = place;
            if (whole.isEmpty())
                whole.street = formatted;
            if (!whole.isEmpty())
                c.places.append(whole);
        }
        if (m_month >= 1 && m_month <= 12 && m_day >= 1 && m_day <= 31) {
            const QString day = QStringLiteral("%1-%2").arg(m_month, 2, 10, QLatin1Char('0')).arg(m_day, 2, 10, QLatin1Char('0'));
            c.birthday = m_year > 0 ? QStringLiteral("%1-%2").arg(m_year, 4, 10, QLatin1Char('0')).arg(day) : QStringLiteral("--") + day;
        }
        return m_entry;
    }

private:
    static void addTo(QMap<QString, Contact::Value> &values, const Column &column, const QString &value)
    {
        Contact::Value &one = values[column.which];
        if (!column.kind.isEmpty())
            one.kind = column.kind;
        one.value += (one.value.isEmpty() ? QString() : QStringLiteral(" ::: ")) + value;
    }

    void takePlace(const Column &column, const QString &value)
    {
        auto &[place, formatted] = m_places[column.which];
        if (!column.kind.isEmpty())
            place.kind = column.kind;
        switch (column.what) {
        case What::Street: place.street = value; break;
        case What::Street2: place.street += (place.street.isEmpty() ? QString() : QStringLiteral("\n")) + value; break;
        case What::Extended: place.extended = value; break;
        case What::Box: place.box = value; break;
        case What::City: place.city = value; break;
        case What::Region: place.region = value; break;
        case What::Code: place.code = value; break;
        case What::Country: place.country = value; break;
        case What::Formatted: formatted = value; break;
        case What::PlaceKind: place.kind = kindFrom(value); break;
        default: break;
        }
    }

    /// "* myContacts ::: Family" of Google: those with a star are its own. Outlook: "Family;Work".
    void takeGroups(const QString &value)
    {
        static const QRegularExpression between(QStringLiteral("\\s*(:::|;)\\s*"));
        for (const QString &name : value.split(between, Qt::SkipEmptyParts)) {
            if (!name.startsWith(u'*'))
                m_entry.groups.append(name.trimmed().left(200));
        }
    }

    ContactCsv::Read::Entry m_entry;
    QMap<QString, Contact::Value> m_addresses, m_phones;
    QMap<QString, std::pair<Contact::Place, QString>> m_places;
    int m_year = 0, m_month = 0, m_day = 0;
};

/// A spreadsheet takes it for a formula, apostrophes before it or not counted.
bool isFormula(const QString &text)
{
    const auto begin = std::find_if(text.begin(), text.end(), [](QChar c) { return c != u'\''; });
    return begin != text.end() && QStringView(u"=+-@\t\r").contains(*begin);
}

/// With an apostrophe before it it is text again, and harmful() takes that away.
QString harmless(const QString &text)
{
    return isFormula(text) ? u'\'' + text : text;
}

/// The other way round.
QString harmful(const QString &text)
{
    return text.startsWith(u'\'') && isFormula(text) ? text.mid(1) : text;
}

/// A number in its usual spelling is one for a spreadsheet, too; it is of more use as it is.
QString harmlessPhone(const QString &phone)
{
    const auto belongs = [](QChar c) { return c.isDigit() || QStringView(u"+-()/. \u00a0").contains(c); };
    return std::all_of(phone.begin(), phone.end(), belongs) ? phone : harmless(phone);
}

QString labelOf(const QString &kind)
{
    static const QHash<QString, QString> known{{QStringLiteral("home"), QStringLiteral("Home")}, {QStringLiteral("work"), QStringLiteral("Work")},
        {QStringLiteral("cell"), QStringLiteral("Mobile")}, {QStringLiteral("fax"), QStringLiteral("Fax")}, {QStringLiteral("home, fax"), QStringLiteral("Home Fax")},
        {QStringLiteral("work, fax"), QStringLiteral("Work Fax")}, {QStringLiteral("pager"), QStringLiteral("Pager")}, {QStringLiteral("home, cell"), QStringLiteral("Home Cell")},
        {QStringLiteral("work, cell"), QStringLiteral("Work Cell")}};
    return known.value(kind);
}

} // namespace

ContactCsv::Read ContactCsv::read(const CsvTable &table)
{
    Read result;
    const QStringList header = table.rows.value(0);
    const QList<Column> columns = columnsOf(header);
    result.hasContacts = std::any_of(columns.begin(), columns.end(), [](const Column &column) {
        return column.what == What::Address || column.what == What::Name || column.what == What::Given || column.what == What::Family || column.what == What::Organisation;
    });
    if (!result.hasContacts)
        return result;
    QSet<qsizetype> unknown;
    for (const QStringList &fields : table.rows.mid(1)) {
        Row row;
        for (qsizetype i = 0; i < std::min(fields.size(), columns.size()); ++i) {
            const QString value = harmful(fields.at(i).trimmed());
            if (value.isEmpty() || columns.at(i).what == What::Ignored)
                continue;
            if (columns.at(i).what == What::Unknown)
                unknown.insert(i);
            else
                row.take(columns.at(i), value);
        }
        const Read::Entry entry = row.finished();
        if (!entry.contact.shownName().isEmpty())
            result.entries.append(entry);
    }
    for (qsizetype i = 0; i < header.size(); ++i) {
        if (unknown.contains(i))
            result.unknownColumns.append(header.at(i).trimmed().left(60));
    }
    return result;
}

QString ContactCsv::write(const QList<Contact> &contacts, const QList<QStringList> &groups)
{
    qsizetype addresses = 1, phones = 1, places = 1, links = 1;
    for (const Contact &c : contacts) {
        addresses = std::max(addresses, c.addresses.size());
        phones = std::max(phones, c.phones.size());
        places = std::max(places, c.places.size());
        links = std::max(links, c.links.size());
    }
    QStringList header = QStringLiteral("Name|Given Name|Additional Name|Family Name|Name Prefix|Name Suffix|Nickname|Birthday|Notes|Organization Name|Organization Title|"
                                        "Organization Department|Labels")
                             .split(u'|');
    const auto several = [&header](const char *noun, qsizetype count, const QStringList &parts) {
        for (qsizetype i = 1; i <= count; ++i) {
            for (const QString &part : parts)
                header.append(QStringLiteral("%1 %2 - %3").arg(QString::fromLatin1(noun)).arg(i).arg(part));
        }
    };
    several("E-mail", addresses, {QStringLiteral("Label"), QStringLiteral("Value")});
    several("Phone", phones, {QStringLiteral("Label"), QStringLiteral("Value")});
    several("Address", places,
        {QStringLiteral("Label"), QStringLiteral("Street"), QStringLiteral("Extended Address"), QStringLiteral("PO Box"), QStringLiteral("City"), QStringLiteral("Region"),
            QStringLiteral("Postal Code"), QStringLiteral("Country")});
    several("Website", links, {QStringLiteral("Value")});
    QList<QStringList> rows{header};
    for (qsizetype i = 0; i < contacts.size(); ++i) {
        const Contact &c = contacts.at(i);
        QStringList row{c.shownName(), c.givenName, c.additionalNames, c.familyName, c.prefixes, c.suffixes, c.nickname, c.birthday, c.note, c.organisation, c.title, c.department,
            groups.value(i).join(QLatin1String(" ::: "))};
        for (qsizetype k = 0; k < addresses; ++k)
            row += {labelOf(c.addresses.value(k).kind), c.addresses.value(k).value};
        const qsizetype firstPhone = row.size();
        for (qsizetype k = 0; k < phones; ++k)
            row += {labelOf(c.phones.value(k).kind), c.phones.value(k).value};
        const qsizetype behindPhones = row.size();
        for (qsizetype k = 0; k < places; ++k) {
            const Contact::Place p = c.places.value(k);
            row += {labelOf(p.kind), p.street, p.extended, p.box, p.city, p.region, p.code, p.country};
        }
        for (qsizetype k = 0; k < links; ++k)
            row += c.links.value(k).value;
        for (qsizetype k = 0; k < row.size(); ++k)
            row[k] = k >= firstPhone && k < behindPhones ? harmlessPhone(row.at(k)) : harmless(row.at(k));
        rows.append(row);
    }
    return CsvWriter::write(rows);
}

} // namespace postrider
