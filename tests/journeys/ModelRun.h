// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxModel.h"
#include "tests/servers/PlainImapPeer.h"
#include "tests/servers/TcpFaultProxy.h"

#include <random>

namespace postrider {

/// The servers that runs are made against: what they offer decides which way changes take.
struct ModelServer {
    const char *name;
    QString capability; ///< Dovecot's imap_capability; empty: all it has
};
inline QList<ModelServer> modelServers()
{
    return {
        {"everything", {}},
        {"CONDSTORE", QStringLiteral("IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE UIDPLUS CONDSTORE ESEARCH SPECIAL-USE")},
        {"bare", QStringLiteral("IMAP4rev1")},
    };
}
/// A seed always meets the same server: every other one the first.
inline int modelServerOf(unsigned seed)
{
    return seed % 4 < 2 ? 0 : int(seed % 4) - 1;
}

/// One mailbox, two programs, seeded chance: verbs of ours (connected, offline, killed, cut off by the fault proxy, live with its watcher) and of a plain IMAP client in any order;
/// from time to time both come to rest and are compared with each other, with the server's files and with MailboxModel.
///
/// Thread: main. The servers are the caller's and serve any number of runs, each with a user of its own.
class ModelRun {
public:
    struct Report {
        QStringList broken; ///< what does not hold, with the story that led to it; empty: all is well
        int verbs = 0, peersVerbs = 0, passes = 0, killed = 0, cut = 0;
    };
    ModelRun(const JourneyBench &ground, unsigned seed);
    Report run();

private:
    // ModelRun.cpp: the frame
    bool prepare();
    bool connectPeer();
    void step();
    void open(bool live);
    void close() { m_mail.reset(); }
    void pass();
    void passCut();
    void passKilled();
    void passOffline();
    bool settle();
    void compare(int round);
    // ModelVerbs.cpp: what is done
    void ourVerb();
    void ourFlag(const MessageRow &row);
    void ourMove(const MessageRow &row, const Folder &target, const char *verb);
    void ourDelete(const MessageRow &row);
    QList<Folder> ourFolders();
    std::optional<MessageRow> anyRow();
    // ModelBroadVerbs.cpp
    void ourBroadVerb();
    void ourCopy(const MessageRow &row, const Folder &target);
    void ourMarkRead(const Folder &folder);
    void ourEmptyTrash();
    void ourUndo();
    void ourCreateFolder();
    void ourRenameFolder(const Folder &folder);
    void ourRemoveFolder(const Folder &folder);
    void flush();
    // ModelVerbs.cpp: the peer's
    void peersVerb();
    void peerFlags(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen);
    void peerMoves(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen);
    void peerCopies(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen);
    void peerDeletes(const QByteArray &folder, const QList<PlainImapPeer::Message> &chosen);
    void peerAppends(const QByteArray &folder, int count);
    void peerFolderVerb();
    void peerRenames(const QByteArray &folder);
    void peerMakesAgain(const QByteArray &folder);
    void peerRenumbers(const QByteArray &folder);
    QByteArray anyOf(const QByteArrayList &list) { return list.isEmpty() ? QByteArray() : list[below(int(list.size()))]; }
    QByteArray serverNameOf(FolderId folder);
    bool shows(const std::function<bool()> &shown, const char *what);
    int below(int n) { return int(m_random() % unsigned(qMax(1, n))); }
    bool oneIn(int n) { return below(n) == 0; }
    void tell(const QString &line) { m_story.append(line); }
    void breaks(const QString &sentence) { m_report.broken.append(sentence); }

    const JourneyBench &m_ground;
    const unsigned m_seed;
    std::mt19937 m_random;
    const QString m_user, m_profile;
    test::TcpFaultProxy m_proxy;
    std::unique_ptr<PlainImapPeer> m_peer;
    std::unique_ptr<Mail> m_mail;
    AccountId m_account;
    bool m_live = false;
    bool m_connected = false; ///< what we do goes to the server at once
    int m_born = 0, m_foldersMade = 0;
    MailboxModel m_model;
    QByteArrayList m_undoable; ///< Message-IDs of what undo() would take back
    QStringList m_story;
    Report m_report;
};

} // namespace postrider
