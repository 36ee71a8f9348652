// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSearch.h"
#include "core/base/MailError.h"
#include "core/imap/ImapSequenceSet.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
/// A search that is not understood must not look like one that found nothing: callers would take messages for deleted.
[[noreturn]] void refuse()
{
    throw MailError(ErrorKind::Refused,
        QCoreApplication::translate("ImapClient", "The mail server sent something that is not proper IMAP. Whoever runs the server can find out why."),
        QStringLiteral("protocol: search result"));
}
} // namespace

bool ImapSearch::add(const ImapResponse &response)
{
    if (response.hasNumber)
        return false;
    if (response.is("SEARCH"))
        addList(response.arguments);
    else if (response.is("ESEARCH"))
        addExtended(response.arguments);
    else
        return false;
    return true;
}

void ImapSearch::addList(ImapCursor cursor)
{
    for (cursor.skipSpaces(); !cursor.atEnd(); cursor.skipSpaces()) {
        if (cursor.peek() == '(') // (MODSEQ n), RFC 7162 3.1.5
            return;
        const auto uid = cursor.number(std::numeric_limits<Uid>::max());
        if (!uid || *uid == 0 || (!cursor.atEnd() && cursor.peek() != ' ') || m_uids.size() >= m_most)
            refuse();
        m_uids.append(Uid(*uid));
    }
}

void ImapSearch::addExtended(ImapCursor cursor)
{
    cursor.skipSpaces();
    if (cursor.peek() == '(' && !cursor.skipValue()) // (TAG "A5")
        refuse();
    for (cursor.skipSpaces(); !cursor.atEnd(); cursor.skipSpaces()) {
        const QByteArrayView name = cursor.atom();
        cursor.skipSpaces();
        if (isImapName(name, "UID"))
            continue;
        if (name.isEmpty())
            refuse();
        if (isImapName(name, "ALL"))
            addSet(cursor.word());
        else if (isImapName(name, "PARTIAL"))
            addPartial(cursor);
        else if (!cursor.skipValue())
            refuse();
    }
}

/// "(-1:-100 200:250,252:300)", or NIL for the set.
void ImapSearch::addPartial(ImapCursor &cursor)
{
    if (!cursor.take('('))
        refuse();
    cursor.atom(); // the range that was asked for
    cursor.skipSpaces();
    const QByteArrayView set = cursor.atom();
    if (!isImapName(set, "NIL"))
        addSet(set);
    if (!cursor.take(')'))
        refuse();
}

void ImapSearch::addSet(QByteArrayView set)
{
    const auto found = uidsOfSet(set, m_most - m_uids.size());
    if (!found)
        refuse();
    m_uids += *found;
}

QList<Uid> ImapSearch::uids() const
{
    QList<Uid> sorted = m_uids;
    if (!std::is_sorted(sorted.cbegin(), sorted.cend()))
        std::sort(sorted.begin(), sorted.end());
    sorted.erase(std::unique(sorted.begin(), sorted.end()), sorted.end());
    return sorted;
}

} // namespace postrider
