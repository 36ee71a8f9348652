// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QTcpSocket>

namespace postrider {

/// Another program at work on the same mailbox: a small IMAP client on a plain socket, written without a line of core/imap, so that what it does and what it sees does not rest on
/// the code under test.
///
/// Thread: the one that made it; calls block, at most 20 s. Owns its connection. Mailbox names are those of the wire (modified UTF-7, the server's delimiter); without
/// special characters that is the name itself. A command that is refused returns false and leaves the server's words in error().
class PlainImapPeer {
public:
    struct Message {
        quint32 uid = 0;
        QByteArray messageId; ///< with angle brackets, or empty
        QByteArrayList flags; ///< sorted, without \Recent
        bool operator==(const Message &) const = default;
    };

    PlainImapPeer(quint16 port, const QByteArray &user, const QByteArray &password);
    ~PlainImapPeer();
    PlainImapPeer(const PlainImapPeer &) = delete;
    PlainImapPeer &operator=(const PlainImapPeer &) = delete;

    bool isSignedIn() const { return m_signedIn; }
    QByteArray error() const { return m_error; }

    // --- mailboxes
    bool create(const QByteArray &mailbox);
    bool rename(const QByteArray &from, const QByteArray &to);
    bool remove(const QByteArray &mailbox);
    QByteArrayList mailboxes(); ///< those that can be selected, sorted
    bool select(const QByteArray &mailbox);
    quint32 uidValidity() const { return m_uidValidity; } ///< of the selected one

    // --- messages of the selected mailbox; `set` is a UID set
    bool store(const QByteArray &set, const QByteArray &change, const QByteArray &flags); ///< store("1:5", "+FLAGS", "\\Seen")
    bool copy(const QByteArray &set, const QByteArray &mailbox);
    bool move(const QByteArray &set, const QByteArray &mailbox); ///< MOVE, or COPY and then destroy()
    bool destroy(const QByteArray &set); ///< \Deleted and EXPUNGE: for good
    bool expunge();
    QList<quint32> search(const QByteArray &criteria); ///< UIDs, ascending
    QList<Message> messages(); ///< all, in order of UID
    bool noop() { return run("NOOP"); }

    /// LF or CRLF line ends. `flags` without brackets: "\\Seen \\Flagged".
    bool append(const QByteArray &mailbox, const QByteArray &message, const QByteArray &flags = {});
    static QByteArray setOf(const QList<quint32> &uids);

private:
    bool run(const QByteArray &command);
    QByteArray readResponse();
    bool fill();
    static QByteArray quoted(const QByteArray &text);

    QTcpSocket m_socket;
    QByteArray m_buffer;
    QByteArrayList m_untagged; ///< of the last command, literals included
    QByteArray m_error;
    int m_tag = 0;
    quint32 m_uidValidity = 0;
    bool m_signedIn = false;
    bool m_canMove = true;
    bool m_canExpungeByUid = true;
};

} // namespace postrider
