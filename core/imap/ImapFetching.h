// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapSession.h"

namespace postrider {

/// The FETCH commands (RFC 9051 6.4.5, RFC 7162, 3516, 8970, 8474, X-GM-EXT-1): headers window by window, flags, changes, bodies, parts.
///
/// Thread: the session's; blocks. Owns nothing. Keeps up to three commands on the wire where RFC 9051 5.5 allows: FETCH alone, so no sequence number can change its
/// meaning meanwhile. Errors: as ImapClient.
class ImapFetching {
public:
    using Found = std::function<void(ImapFetched &&)>;
    using Vanished = std::function<void(const QList<Uid> &)>;
    enum class By { Uids, Sequence };

    explicit ImapFetching(ImapSession &session) : m_session(session) { }

    /// Window by window; `read(i)` after everything of window i has been handed over: false ends it.
    void headers(const QByteArrayList &sets, By by, const Found &found, const std::function<bool(qsizetype)> &read);
    void flags(const QByteArray &set, quint64 changedSince, const Found &found);
    void changes(const QByteArray &set, quint64 changedSince, const Found &changed, const Vanished &vanished);
    void bodies(const QList<Uid> &uids, const Found &found);
    std::optional<ImapStructure> structure(Uid uid, qint64 mostHeader);
    std::optional<QHash<QByteArray, QByteArray>> sections(Uid uid, const QList<ImapSectionWish> &wishes, ImapCoding coding);

private:
    using IsWanted = std::function<bool(const ImapFetched &)>;
    /// One command on the wire, and what it has left undone.
    struct Window {
        QByteArray tag, set;
        qsizetype index = 0;
        quint32 lowest = 0; ///< sequence number that came
        void note(quint32 sequence);
    };
    /// Everything a row needs; or as little as does, for a message whose structure is too large to be told.
    enum class Items { All, Least };
    QByteArray headerItems(Items which) const;
    void leastOf(Uid uid, quint32 sequence, const Found &found);
    void fetch(QByteArray set, const QByteArray &items, const IsWanted &isWanted, const Found &found, const ImapListener &more = {});
    quint64 countOf(const QByteArray &set) const;

    ImapSession &m_session;
};

} // namespace postrider
