// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapTypes.h"
#include "core/store/MessageQueries.h"
#include "core/types/Excerpt.h"

#include <functional>

namespace postrider {

class ImapClient;
class Store;
class StoreReader;

/// A section that is fetched piece by piece, as far as it has come: goes on where it was, also on another connection.
struct SectionFetch {
    QByteArray section; ///< empty: the whole message
    ImapCoding coding = ImapCoding::AsSent;
    qint64 told = 0; ///< octets of all of it, as the server says; 0: it does not say
    QByteArray got;
};

/// Reads large messages in parts (design: "big parts on demand"): first what a person reads, then what he asks for. All of it is checked against what the server told of the
/// message before; what does not fit is Unusable, and has to be fetched as a whole.
///
/// Thread: the account's reader. Owns nothing. Writes excerpts, never bodies; nothing of a message that has moved, has been renumbered or is here as a whole meanwhile. The folder
/// has to be selected. Errors: as ImapClient and Store.
class PartFetch {
public:
    enum class Outcome {
        Done,
        Gone, ///< the message is not on the server any more
        Unusable, ///< ... or what the server tells of it is not what it gives
        Stopped, ///< by the one who waited
    };
    /// Octets that are here; false: not now.
    using GoOn = std::function<bool(qint64)>;
    /// Where a message stands on the server.
    struct Place {
        ServerMessage message;
        FolderId folder;
        quint32 uidValidity = 0;
    };

    PartFetch(Store &store, ImapClient &imap) : m_store(store), m_imap(imap) { }

    /// Header, texts and small pictures of the HTML, in two round trips; the attachments stay where they are.
    Outcome excerpt(const Place &place);
    /// One part of an excerpt that is in the store. Done, too, where the excerpt has changed meanwhile.
    Outcome part(const Place &place, const QString &partId, StoreReader &reader, SectionFetch &fetch, const GoOn &goOn);
    /// All pieces of a section.
    Outcome pieces(Uid uid, SectionFetch &fetch, const GoOn &goOn);

private:
    void write(const Place &place, const QByteArray &raw, const QList<AbsentPart> &absent, qint64 inPlaceOf);

    Store &m_store;
    ImapClient &m_imap;
};

} // namespace postrider
