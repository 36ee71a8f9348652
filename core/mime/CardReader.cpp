// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/CardReader.h"

#include "core/mime/ContentLines.h"
#include "core/mime/HeaderText.h"

#include <QDate>
#include <QLocale>

namespace postrider::CardReader {

namespace {

constexpr qsizetype MostCards = 20;
constexpr qsizetype MostValues = 20;

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

void add(QList<ContactCard::Value> &values, const ContentLine &line, const QString &value)
{
    const QString text = HeaderText::withoutDisguise(value.left(500));
    if (!text.isEmpty() && values.size() < MostValues)
        values.append({kindOf(line), text});
}

/// "Family;Given;Additional;Prefix;Suffix" as it is said.
QString saidName(const ContentLine &line)
{
    const QStringList pieces = line.pieces(u';');
    QStringList said;
    for (const int index : {3, 1, 2, 0, 4}) {
        if (!pieces.value(index).isEmpty())
            said += pieces.value(index);
    }
    return said.join(u' ');
}

QString saidDate(const QString &value)
{
    for (const QLatin1String format : {QLatin1String("yyyy-MM-dd"), QLatin1String("yyyyMMdd")}) {
        const QDate date = QDate::fromString(value.left(format == QLatin1String("yyyyMMdd") ? 8 : 10), format);
        if (date.isValid())
            return QLocale().toString(date, QLocale::LongFormat);
    }
    return value.left(40);
}

void take(const ContentLine &line, ContactCard &card, QString &structuredName)
{
    const QByteArray &name = line.name;
    if (name == "FN" && card.name.isEmpty())
        card.name = HeaderText::withoutDisguise(line.text(200));
    else if (name == "N")
        structuredName = HeaderText::withoutDisguise(saidName(line).left(200));
    else if (name == "ORG" && card.organization.isEmpty())
        card.organization = HeaderText::withoutDisguise(line.pieces(u';').join(QLatin1String(", ")).left(300));
    else if ((name == "TITLE" || name == "ROLE") && card.title.isEmpty())
        card.title = HeaderText::withoutDisguise(line.text(200));
    else if (name == "EMAIL")
        add(card.addresses, line, line.text(500));
    else if (name == "TEL")
        add(card.phones, line, line.text(500).startsWith(QLatin1String("tel:")) ? line.text(500).mid(4) : line.text(500));
    else if (name == "ADR" && card.places.size() < MostValues) {
        QStringList pieces = line.pieces(u';');
        pieces.removeAll(QString());
        const QString place = HeaderText::withoutDisguise(pieces.join(QLatin1String(", ")).left(500));
        if (!place.isEmpty())
            card.places += place;
    } else if (name == "URL" && card.links.size() < MostValues && !line.value.trimmed().isEmpty())
        card.links += HeaderText::withoutDisguise(line.text(500));
    else if (name == "BDAY" && card.birthday.isEmpty())
        card.birthday = saidDate(line.text(100));
    else if (name == "NOTE" && card.note.isEmpty())
        card.note = line.text(2000);
}

} // namespace

QList<ContactCard> read(QByteArrayView octets, QByteArrayView charset, const QString &partId)
{
    QList<ContactCard> cards;
    int depth = 0; // vCard 2.1 has cards within cards (AGENT)
    ContactCard card;
    QString structuredName;
    for (const ContentLine &line : ContentLines::read(octets, charset)) {
        const bool isCard = line.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (line.name == "BEGIN" && isCard) {
            if (++depth == 1) {
                card = {};
                card.partId = partId;
                structuredName.clear();
            }
        } else if (line.name == "END" && isCard && depth > 0) {
            if (--depth > 0)
                continue;
            if (card.name.isEmpty())
                card.name = structuredName.isEmpty() ? card.organization : structuredName;
            if (card.name.isEmpty() && !card.addresses.isEmpty())
                card.name = card.addresses.first().value;
            if (!card.name.isEmpty() && cards.size() < MostCards)
                cards.append(card);
        } else if (depth == 1) {
            take(line, card, structuredName);
        }
    }
    return cards;
}

} // namespace postrider::CardReader
