// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSearching.h"

#include <algorithm>

namespace postrider {

namespace {
/// UIDs a server may name in one answer: a hostile "1:4294967295" must not become 16 GB.
constexpr qsizetype kMaxUids = 10'000'000;

bool isAscii(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}
} // namespace

/// `result` is a RETURN option, used where ESEARCH is offered; `within` a set of UIDs, or empty.
QList<Uid> ImapSearching::run(const QByteArray &result, const QByteArrayList &key, const QByteArray &within, ImapAnswer &answer)
{
    ImapCommandWriter command = m_session.command("UID SEARCH ");
    if (m_session.knownCapabilities().has("ESEARCH"))
        command.text("RETURN (").text(result).text(") ");
    // RFC 6855 3: with UTF8=ACCEPT there is no other charset, and naming it is an error.
    const bool plain = std::all_of(key.begin(), key.end(), [](const QByteArray &text) { return isAscii(text); });
    if (!plain && !m_session.isUtf8())
        command.text("CHARSET UTF-8 ");
    if (!within.isEmpty())
        command.text("UID ").text(within).text(" ");
    for (qsizetype i = 0; i < key.size(); ++i) {
        if (i % 2 == 0)
            command.text(key[i]);
        else
            command.string(key[i]);
    }
    ImapSearch found(kMaxUids);
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) { return found.add(response); };
    answer = m_session.run(command, listener);
    return found.uids();
}

QList<Uid> ImapSearching::all(const QByteArrayList &key)
{
    QList<Uid> uids;
    QByteArray within;
    for (;;) {
        ImapAnswer answer;
        QList<Uid> found = run("ALL", key, within, answer);
        uids = found + uids; // a server that stops at a number begins with the newest (RFC 9738 3.2)
        within = m_session.leftOver(answer, within.isEmpty() ? QByteArray("1:*") : within);
        if (within.isEmpty())
            break;
    }
    if (!std::is_sorted(uids.cbegin(), uids.cend()))
        std::sort(uids.begin(), uids.end());
    uids.erase(std::unique(uids.begin(), uids.end()), uids.end());
    return uids;
}

/// RFC 9394 3.1: positions counted from the newest. A result that a limit cut short has its newest, too: that is what was wanted.
QList<Uid> ImapSearching::partial(const QByteArrayList &key, int most)
{
    ImapAnswer answer;
    QList<Uid> uids = run("PARTIAL -1:-" + QByteArray::number(most), key, {}, answer);
    std::reverse(uids.begin(), uids.end());
    if (uids.size() > most)
        uids.resize(most);
    return uids;
}

QList<Uid> ImapSearching::newest(const QByteArrayList &key, int most)
{
    if (most <= 0 || key.isEmpty())
        return {};
    const ImapCapabilities &can = m_session.knownCapabilities();
    if (can.has("PARTIAL") && can.has("ESEARCH"))
        return partial(key, most);
    QList<Uid> uids = all(key);
    std::reverse(uids.begin(), uids.end());
    if (uids.size() > most)
        uids.resize(most);
    return uids;
}

QList<Uid> ImapSearching::newest(int count)
{
    const quint32 exists = m_session.mailbox().exists;
    if (count <= 0 || exists == 0)
        return {};
    const ImapCapabilities &can = m_session.knownCapabilities();
    if (can.has("PARTIAL") && can.has("ESEARCH"))
        return partial({"ALL"}, count);
    // The last of them by message sequence number (RFC 9051 2.3.1.2: ascending as UIDs are).
    const quint32 from = exists > quint32(count) ? exists - quint32(count) + 1 : 1;
    QList<Uid> uids = all({QByteArray::number(from) + ":*"});
    std::reverse(uids.begin(), uids.end());
    if (uids.size() > count)
        uids.resize(count);
    return uids;
}

} // namespace postrider
