// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/StatusFields.h"

#include <functional>

namespace postrider::StatusFields {

namespace {

/// Headers end long before; what lies behind is not looked at.
constexpr qsizetype kLongestHeader = 1024 * 1024;

struct Field {
    qsizetype begin = 0, end = 0; ///< with continuation lines and the line end
    QByteArray name; ///< lower case
    QByteArray value;
};

/// Calls `look` for each field of the header until it says false.
void eachField(const QByteArray &raw, const std::function<bool(const Field &)> &look)
{
    const qsizetype limit = qMin(raw.size(), kLongestHeader);
    for (qsizetype begin = 0; begin < limit;) {
        Field field;
        field.begin = begin;
        qsizetype end = raw.indexOf('\n', begin);
        const bool blank = raw[begin] == '\n' || (raw[begin] == '\r' && end == begin + 1);
        if (blank)
            return;
        // Continuation lines begin with a blank (RFC 5322 2.2.3).
        while (end >= 0 && end + 1 < limit && (raw[end + 1] == ' ' || raw[end + 1] == '\t'))
            end = raw.indexOf('\n', end + 1);
        field.end = end < 0 ? raw.size() : end + 1;
        const qsizetype colon = QByteArrayView(raw).sliced(begin, field.end - begin).indexOf(':');
        if (colon > 0) {
            field.name = raw.mid(begin, colon).trimmed().toLower();
            field.value = raw.mid(begin + colon + 1, field.end - begin - colon - 1);
        }
        if (!look(field))
            return;
        begin = field.end;
    }
}

Flags lettersOf(const QByteArray &value)
{
    Flags flags;
    for (const char letter : value) {
        flags |= letter == 'R' ? Flag::Seen : letter == 'A' ? Flag::Answered : letter == 'F' ? Flag::Flagged : letter == 'T' ? Flag::Draft : Flags();
    }
    return flags;
}

// nsMsgMessageFlags.idl
void readMozilla(const QByteArray &value, FoundMessage &message, Taken &taken)
{
    const uint bits = value.toUInt(nullptr, 16);
    message.flags |= (bits & 0x0001 ? Flag::Seen : Flags()) | (bits & 0x0002 ? Flag::Answered : Flags()) | (bits & 0x0004 ? Flag::Flagged : Flags())
        | (bits & 0x1000 ? Flag::Forwarded : Flags());
    taken.expunged = taken.expunged || (bits & 0x0008);
}

/// True if the field is one of these, and in the form that programs give it: a sender's own "Status: solved" stays.
bool readField(const Field &field, FoundMessage &message, Taken &taken)
{
    const QByteArray value = field.value.simplified();
    const auto onlyOf = [&](QByteArrayView letters) { return std::all_of(value.begin(), value.end(), [&](char c) { return letters.contains(c); }); };
    if ((field.name == "status" && onlyOf("RONUD")) || (field.name == "x-status" && onlyOf("ADFTRPUNO"))) {
        message.flags |= field.name == "status" ? lettersOf(value) & Flag::Seen : lettersOf(value) & ~Flags(Flag::Seen);
        return true;
    }
    if (field.name == "x-mozilla-status" && onlyOf("0123456789abcdefABCDEF")) {
        readMozilla(value, message, taken);
        return true;
    }
    if (field.name == "x-mozilla-status2") {
        message.flags |= value.toUInt(nullptr, 16) & 0x00800000 ? Flag::MdnSent : Flags();
        return true;
    }
    if (field.name == "x-keywords" || field.name == "x-mozilla-keys") {
        addNames(message, value.split(' '));
        return true;
    }
    return field.name == "x-uid" || field.name == "x-imap" || field.name == "x-imapbase";
}

QList<Field> fieldsIn(const QByteArray &raw, bool *ours)
{
    QList<Field> top, all;
    eachField(raw, [&](const Field &field) {
        if (top.size() < 3)
            top.append(field);
        all.append(field);
        return true;
    });
    *ours = top.size() == 3 && top[0].name == "status" && top[1].name == "x-status" && top[2].name == "x-keywords";
    if (!*ours)
        return all;
    // Ours are one line each; what seems to go on behind the last is the message's own beginning.
    top[2].end = raw.indexOf('\n', top[2].begin) + 1;
    const QByteArray line = raw.mid(top[2].begin, top[2].end - top[2].begin);
    top[2].value = line.mid(line.indexOf(':') + 1); // a keyword may have colons of its own
    return top;
}

Taken read(FoundMessage &message, QList<Field> *found, Kept kept)
{
    Taken taken;
    const QList<Field> fields = fieldsIn(message.raw, &taken.ours);
    for (const Field &field : fields) {
        if (kept == Kept::InMaildir && !field.name.startsWith("x-mozilla-"))
            continue;
        if (!readField(field, message, taken) && !taken.ours)
            continue;
        taken.known = true;
        found->append(field);
    }
    return taken;
}

} // namespace

Taken look(FoundMessage &message)
{
    QList<Field> found;
    return read(message, &found, Kept::InMbox);
}

Taken take(FoundMessage &message, Kept kept)
{
    QList<Field> found;
    const Taken taken = read(message, &found, kept);
    if (found.isEmpty())
        return taken;
    QByteArray rest;
    rest.reserve(message.raw.size());
    qsizetype at = 0;
    for (const Field &field : std::as_const(found)) {
        rest.append(message.raw.constData() + at, field.begin - at);
        at = field.end;
    }
    rest.append(message.raw.constData() + at, message.raw.size() - at);
    message.raw = rest;
    return taken;
}

QByteArray make(const FoundMessage &message)
{
    QByteArray letters;
    for (const auto &[flag, letter] : {std::pair(Flag::Answered, 'A'), std::pair(Flag::Flagged, 'F'), std::pair(Flag::Draft, 'T')}) {
        if (message.flags.testFlag(flag))
            letters += letter;
    }
    FoundMessage rest = message;
    rest.flags &= ~(Flags(Flag::Seen) | Flag::Answered | Flag::Flagged | Flag::Draft);
    return QByteArray("Status: ") + (message.flags.testFlag(Flag::Seen) ? "RO" : "O") + "\nX-Status: " + letters + "\nX-Keywords: " + namesOf(rest).join(' ') + '\n';
}

QByteArray field(const QByteArray &raw, QByteArrayView name)
{
    QByteArray result;
    eachField(raw, [&](const Field &each) {
        if (each.name.compare(name, Qt::CaseInsensitive) != 0)
            return true;
        result = each.value.simplified();
        return false;
    });
    return result;
}

} // namespace postrider::StatusFields
