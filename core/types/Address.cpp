// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Address.h"

#include <algorithm>

namespace postrider {

namespace {

/// Splits at commas, semicolons and line ends that stand outside quotes, angle brackets and comments.
QStringList splitList(const QString &text)
{
    QStringList parts;
    QString current;
    bool quoted = false, escaped = false;
    int angle = 0, comment = 0;
    for (const QChar c : text) {
        if (escaped) {
            escaped = false;
        } else if (quoted && c == QLatin1Char('\\')) {
            escaped = true;
        } else if (c == QLatin1Char('"') && comment == 0) {
            quoted = !quoted;
        } else if (c == QLatin1Char('\n') || c == QLatin1Char('\r')) {
            // A line end always separates: an unclosed quote must not swallow the rest of a pasted list.
            quoted = false;
            angle = comment = 0;
            parts.append(current);
            current.clear();
            continue;
        } else if (!quoted) {
            if (c == QLatin1Char('<'))
                ++angle;
            else if (c == QLatin1Char('>') && angle > 0)
                --angle;
            else if (c == QLatin1Char('('))
                ++comment;
            else if (c == QLatin1Char(')') && comment > 0)
                --comment;
            else if ((c == QLatin1Char(',') || c == QLatin1Char(';')) && angle == 0 && comment == 0) {
                parts.append(current);
                current.clear();
                continue;
            }
        }
        current += c;
    }
    parts.append(current);
    return parts;
}

QString unquoted(QString name)
{
    name = name.trimmed();
    if (name.size() < 2 || !name.startsWith(QLatin1Char('"')) || !name.endsWith(QLatin1Char('"')))
        return name;
    QString out;
    bool escaped = false;
    for (const QChar c : QStringView(name).mid(1, name.size() - 2)) {
        if (!escaped && c == QLatin1Char('\\')) {
            escaped = true;
            continue;
        }
        out += c;
        escaped = false;
    }
    return out.trimmed();
}

Address addressFromItem(const QString &item)
{
    if (item.endsWith(QLatin1Char('>'))) {
        const qsizetype open = item.lastIndexOf(QLatin1Char('<'));
        if (open >= 0)
            return {unquoted(item.left(open)), item.mid(open + 1, item.size() - open - 2).trimmed()};
    }
    if (item.endsWith(QLatin1Char(')'))) {
        const qsizetype open = item.indexOf(QLatin1Char('('));
        if (open > 0)
            return {item.mid(open + 1, item.size() - open - 2).trimmed(), item.left(open).trimmed()};
    }
    return {{}, item};
}

bool isAtomText(QChar c)
{
    return c.unicode() >= 0x80 || c.isLetterOrNumber() || QStringView(u"!#$%&'*+-/=?^_`{|}~").contains(c);
}

bool isValidDomain(QStringView domain)
{
    if (domain.startsWith(u'[') && domain.endsWith(u']')) {
        const QStringView literal = domain.mid(1, domain.size() - 2);
        return !literal.isEmpty()
            && std::all_of(literal.begin(), literal.end(), [](QChar c) { return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'.' || c == u':' || c == u'-'); });
    }
    const auto labels = domain.split(u'.');
    for (const QStringView label : labels) {
        if (label.isEmpty() || label.size() > 63 || label.startsWith(u'-') || label.endsWith(u'-'))
            return false;
        for (const QChar c : label) {
            const bool ascii = c.unicode() < 0x80;
            if (ascii && !c.isLetterOrNumber() && c != u'-' && c != u'_')
                return false;
        }
    }
    return true;
}

/// RFC 6531 3.3 lets every character beyond ASCII stand in a local part. Not those that cannot be written (half of a pair, noncharacters), that are only the mark of a broken
/// one, that leave no ink, or that look like the @: such an address was damaged or is a trick.
bool isUnfit(char32_t c)
{
    const bool noCharacter = (c >= 0xD800 && c <= 0xDFFF) || (c >= 0xFDD0 && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
    const bool noInk = c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x17B4 || c == 0x17B5 || c == 0x2800 || c == 0x3164 || c == 0xFFA0 || (c >= 0xE0000 && c <= 0xE0FFF);
    const bool likeAt = c == 0xFF20 || c == 0xFE6B;
    const QChar::Category category = QChar::category(c);
    return noCharacter || noInk || likeAt || c == 0xFFFD || c == 0xFFFC || category == QChar::Other_Control || category == QChar::Other_Format || (QChar::isSpace(c) && c != U' ');
}

/// RFC 5321 4.1.2 Quoted-string: a quote or backslash inside stands behind a backslash.
bool isQuotedString(QStringView text)
{
    if (text.size() < 3 || !text.startsWith(u'"') || !text.endsWith(u'"'))
        return false;
    const QStringView inside = text.mid(1, text.size() - 2);
    for (qsizetype i = 0; i < inside.size(); ++i) {
        if (inside[i] == u'"' || (inside[i] == u'\\' && ++i == inside.size()))
            return false;
    }
    return true;
}

bool isValidLocalPart(QStringView local)
{
    if (local.isEmpty() || local.toUtf8().size() > 64)
        return false;
    if (local.startsWith(u'"'))
        return isQuotedString(local);
    const auto atoms = local.split(u'.');
    for (const QStringView atom : atoms) {
        if (atom.isEmpty())
            return false;
        for (const QChar c : atom) {
            if (!isAtomText(c))
                return false;
        }
    }
    return true;
}

} // namespace

bool Address::looksLikeAnotherAddress(const QString &name, const QString &address)
{
    // Small, wide and other forms of the sign; and what stands on both sides of it without a blank.
    const auto isAt = [](QChar c) { return c == u'@' || c == u'\uff20' || c == u'\ufe6b'; };
    const auto at = std::find_if(name.begin(), name.end(), isAt);
    if (at == name.end() || address.isEmpty())
        return false;
    const qsizetype place = at - name.begin();
    const bool isAddress = place > 0 && place + 1 < name.size() && !name[place - 1].isSpace() && !name[place + 1].isSpace();
    return isAddress && !name.contains(address, Qt::CaseInsensitive);
}

QString Address::fullText() const
{
    if (name.isEmpty())
        return address;
    return name + QLatin1String(" <") + address + QLatin1Char('>');
}

AddressList addressesFromText(const QString &text)
{
    AddressList list;
    for (const QString &part : splitList(text)) {
        const QString item = part.trimmed();
        if (!item.isEmpty())
            list.append(addressFromItem(item));
    }
    return list;
}

QString textOf(const AddressList &addresses)
{
    QStringList parts;
    for (const Address &a : addresses) {
        const bool quote = std::any_of(a.name.begin(), a.name.end(), [](QChar c) { return QStringView(u"()<>[]:;@\\,.\"").contains(c); });
        if (!quote) {
            parts.append(a.fullText());
            continue;
        }
        QString name = a.name;
        name.replace(QLatin1Char('\\'), QLatin1String("\\\\")).replace(QLatin1Char('"'), QLatin1String("\\\""));
        parts.append(QLatin1Char('"') + name + QLatin1String("\" <") + a.address + QLatin1Char('>'));
    }
    return parts.join(QLatin1String(", "));
}

bool isValidAddress(const QString &address)
{
    // A plain space may stand in a quoted local part; where else it stands, the two checks below find it.
    if (address.size() > 254)
        return false;
    // Not toUcs4(): that would mend a lone half of a pair.
    for (qsizetype i = 0; i < address.size(); ++i) {
        char32_t c = address.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < address.size() && address.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(address.at(i), address.at(i + 1));
        i += QChar::requiresSurrogates(c);
        if (isUnfit(c))
            return false;
    }
    const qsizetype at = address.lastIndexOf(QLatin1Char('@'));
    if (at <= 0 || address.toUtf8().size() > 254)
        return false;
    return isValidLocalPart(QStringView(address).left(at)) && isValidDomain(QStringView(address).mid(at + 1));
}

} // namespace postrider
