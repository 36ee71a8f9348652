// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/AbortToken.h"
#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"
#include "core/base/Transcript.h"
#include "core/imap/ImapCapabilities.h"
#include "core/imap/ImapTypes.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QStringList>
#include <chrono>
#include <functional>
#include <memory>

namespace postrider {

/// Speaks IMAP4rev1/rev2 as a client over one Channel, one method per command, straight down the page.
///
/// Thread: the account worker, watcher or reader that made it; blocks. Owns its Channel. Never retries, never keeps a mailbox of its own: values
/// go to the caller. Takes any untagged response at any time; forgets everything from before TLS.
/// Errors (MailError): Offline, Certificate, Cancelled from the Channel; SignIn (NO to LOGIN/AUTHENTICATE; AUTHENTICATIONFAILED, AUTHORIZATIONFAILED, EXPIRED);
/// Busy (UNAVAILABLE, INUSE, LIMIT unless on a message or a label, EXPUNGEISSUED, CONTACTADMIN at sign-in; BYE while it works is Offline); Gone (NONEXISTENT; TRYCREATE); Refused
/// (other NO, OVERQUOTA, BAD, or an answer over a bound). Every wait has a deadline. A server that stops at a number of messages (MESSAGELIMIT, RFC 9738) is asked for the rest: no
/// answer is less than whole.
class ImapClient {
public:
    /// Connects, reads the greeting; STARTTLS where configured, and then CAPABILITY again. PREAUTH on a StartTls account, LOGINDISABLED after TLS, bytes behind the
    /// STARTTLS OK: refused as `threats.md` says.
    ImapClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort);
    ~ImapClient();

    const ImapCapabilities &capabilities() const;
    QString tlsDescription() const;
    bool isOpen() const;

    /// AUTHENTICATE by the best mechanism that is offered (core/auth, SASL-IR where offered), else LOGIN unless LOGINDISABLED; for a token OAUTHBEARER or XOAUTH2. One way, once:
    /// a refusal is final, and no referral is followed. Refreshes capabilities. Then ID (name and version only), ENABLE of CONDSTORE, QRESYNC and UTF8=ACCEPT, and COMPRESS, where
    /// offered.
    void signIn(const SaslCredentials &credentials);
    /// The same with a password.
    void signIn(const QString &userName, const QString &password);

    /// LIST "" "*" with RETURN (SPECIAL-USE SUBSCRIBED STATUS (...)) as far as offered, else LIST and LSUB; INBOX counts as subscribed, and so does everything where the server
    /// tells of no subscription at all. At most 100,000 entries.
    QList<ImapListEntry> list();
    /// RFC 3501 6.3.3. Gone if it exists already is not an error.
    /// `use`: "\\Archive", RFC 6154, told where CREATE-SPECIAL-USE is offered and taken; else the mailbox is made without.
    void create(const QByteArray &mailbox, const QByteArray &use = {});
    /// RFC 2342; none where the server does not tell.
    std::optional<ImapNamespace> personalNamespace();
    /// RFC 9051 6.3.5, 6.3.4. Gone if there is no such mailbox.
    void rename(const QByteArray &mailbox, const QByteArray &newName);
    void removeMailbox(const QByteArray &mailbox);
    void subscribe(const QByteArray &mailbox, bool subscribed);
    /// STATUS (MESSAGES UIDNEXT UIDVALIDITY UNSEEN, HIGHESTMODSEQ with CONDSTORE, SIZE with STATUS=SIZE, MAILBOXID with OBJECTID). Gone if there is no such mailbox.
    ImapStatus status(const QByteArray &mailbox);
    /// A mailbox name of ours as this server writes it: UTF-8 where UTF8=ACCEPT is enabled or it speaks IMAP4rev2 only, else modified UTF-7; and back. `path` has levels by '/';
    /// a '/' inside a level is marked as MailboxName.h says. Refused where a level holds the delimiter.
    QByteArray nameToServer(const QString &path, char delimiter) const;
    bool isUtf8() const;
    QString pathFromServer(const QByteArray &name, char delimiter) const;

    enum class Selecting {
        KeepOpen, ///< what is known will do
        Afresh, ///< SELECT again: UIDNEXT and HIGHESTMODSEQ are wanted as they are now
    };
    /// SELECT (CONDSTORE) / EXAMINE. With KeepOpen, does nothing if that mailbox is selected already and read-write; returns what is known then: `exists` is kept
    /// current, the rest is of the moment the mailbox was opened. What came unasked before is forgotten when a SELECT is sent.
    ImapMailbox select(const QByteArray &mailbox, Selecting how = Selecting::KeepOpen);
    QByteArray selected() const;
    /// Opens a mailbox again in one round trip (RFC 7162 3.2.5 SELECT (QRESYNC ...)): what changed and what vanished since `known`. Only where hasQresync(). If UIDVALIDITY differs
    /// nothing is told but the mailbox. `changed` gets UID, FLAGS and MODSEQ, for new messages, too, unless known.uids leaves them out. Without QRESYNC, or where nothing is known,
    /// it is a plain SELECT. Busy where VANISHED makes no sense, or Refused where the server does not know QRESYNC after all: hasQresync() is false from then on, ask in another
    /// way.
    ImapMailbox resync(
        const QByteArray &mailbox, const ImapKnown &known, const std::function<void(ImapFetched &&)> &changed, const std::function<void(const QList<Uid> &)> &vanished);
    /// QRESYNC / CONDSTORE offered, enabled, and not known to be broken on this server (ImapQuirks).
    bool hasQresync() const;
    bool hasCondstore() const;
    bool isCompressed() const; ///< RFC 4978 is on

    enum class Compression {
        WhereUseful, ///< everywhere but to this computer, where it would only cost time
        Always,
        Never,
    };
    /// COMPRESS=DEFLATE at sign-in, where offered. Before signIn().
    void setCompression(Compression compression);
    /// For clients made from now on; any thread. For tests and measuring: the program leaves it at WhereUseful.
    static void setDefaultCompression(Compression compression);

    /// UID FETCH set (UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)]); each message is handed over as it is read.
    /// `set` is an RFC 9051 sequence-set of UIDs.
    void fetchHeaders(const QByteArray &set, const std::function<void(ImapFetched &&)> &found);
    /// The same items by message sequence numbers "n:m", for the first sync of a big mailbox (newest first without knowing the UIDs).
    void fetchHeadersBySequence(quint32 from, quint32 to, const std::function<void(ImapFetched &&)> &found);
    /// The same for many windows (sets of UIDs, or ranges of sequence numbers from..to), in their order, with up to three commands on the wire (RFC 9051 5.5), so that the line
    /// is busy while a window is stored; the first goes alone, because somebody waits for it. `read(i)` is called when window i is certain to be whole: false ends it (what is on
    /// its way is still handed over). Messages of later windows may come before that: Dovecot answers all commands on the wire together, after the last of their messages.
    /// `read` may be empty. The callbacks must not use this client. A server that stops before a window's end (RFC 9738) is asked for the rest before `read`.
    void fetchHeaders(const QByteArrayList &sets, const std::function<void(ImapFetched &&)> &found, const std::function<bool(qsizetype)> &read);
    void fetchHeadersBySequence(const QList<std::pair<quint32, quint32>> &windows, const std::function<void(ImapFetched &&)> &found, const std::function<bool(qsizetype)> &read);
    /// UID FETCH set (UID FLAGS MODSEQ) (CHANGEDSINCE n VANISHED), RFC 7162 3.2.6; `vanished` is only told where hasQresync(), in pieces of at most 10,000. `set` has to be of the
    /// selected mailbox. Errors as resync().
    void fetchChanges(const QByteArray &set, quint64 changedSince, const std::function<void(ImapFetched &&)> &changed, const std::function<void(const QList<Uid> &)> &vanished);
    /// UID FETCH set (UID FLAGS), with CHANGEDSINCE where `changedSince` > 0 and CONDSTORE is there.
    void fetchFlags(const QByteArray &set, quint64 changedSince, const std::function<void(ImapFetched &&)> &found);
    /// UID FETCH set (UID BODY.PEEK[]). A message over 256 MB: Refused, and the connection is closed. Several commands are kept in flight where `uids` is long;
    /// each message is handed over once, in the server's order; those that are gone are left out.
    void fetchBodies(const QList<Uid> &uids, const std::function<void(ImapFetched &&)> &found);
    /// UID SEARCH ALL, by ESEARCH where offered: all UIDs, ascending.
    QList<Uid> searchAll();
    /// UID FETCH uid (UID BODYSTRUCTURE BODY.PEEK[HEADER]<0.mostHeader>). Empty: the message is gone.
    std::optional<ImapStructure> fetchStructure(Uid uid, qint64 mostHeader);
    /// UID FETCH uid (UID BODY.PEEK[section]<offset.count> ...): octets by the name of their section ("1.MIME", "2.HEADER.FIELDS"). What the server says is not there, or answers
    /// with something else, is left out; less than `count` octets: the section ends there. Empty: the message is gone, or none of it came. 4 MB a section, 16 MB in all.
    /// `coding` Removed: BINARY.PEEK[part], only where capabilities().has("BINARY"); Refused where the server cannot decode it (RFC 3516 4.3 UNKNOWN-CTE).
    std::optional<QHash<QByteArray, QByteArray>> fetchSections(Uid uid, const QList<ImapSectionWish> &wishes, ImapCoding coding = ImapCoding::AsSent);
    /// The newest `count` UIDs of the selected mailbox, descending, without asking for all (PARTIAL, RFC 9394; else ESEARCH or a sequence range).
    QList<Uid> newestUids(int count);
    /// UID SEARCH by words of a person's query, each already a valid search key ("SUBJECT {n}..." is built by the caller through ImapSearchKey). With X-GM-EXT-1 `gmailQuery`
    /// goes as X-GM-RAW instead, if it is not empty. At most `most` UIDs, the newest.
    QList<Uid> search(const QList<QByteArrayList> &keys, const QByteArray &gmailQuery, int most);
    /// UID SEARCH HEADER Message-ID "<...>", or another field that holds such an id.
    QList<Uid> searchMessageId(const QByteArray &messageIdHeader, const QByteArray &field = QByteArrayLiteral("Message-ID"));

    /// UID STORE set +FLAGS.SILENT / -FLAGS.SILENT.
    void storeFlags(const QByteArray &set, Flags add, Flags remove);
    /// The same with keywords of the person's own, and with UNCHANGEDSINCE where `unchangedSince` > 0 and hasCondstore().
    ImapStored storeFlags(const QByteArray &set, Flags add, Flags remove, const QByteArrayList &addKeywords, const QByteArrayList &removeKeywords, quint64 unchangedSince);
    /// RFC 6851 UID MOVE. Only where capabilities().has("MOVE").
    ImapCopyUid move(const QByteArray &set, const QByteArray &target);
    ImapCopyUid copy(const QByteArray &set, const QByteArray &target);
    /// RFC 4315 UID EXPUNGE. Only where capabilities().has("UIDPLUS").
    void expunge(const QByteArray &set);
    /// EXPUNGE of everything marked \Deleted: only for servers without UIDPLUS, and only when the caller knows that all marked messages are its own.
    void expungeAll();
    /// UID SEARCH DELETED.
    QList<Uid> searchDeleted();

    /// APPEND mailbox (flags) "date" {n}; LITERAL+ / LITERAL- where allowed. `internalDate` in ms since 1970. Empty if the server has no UIDPLUS.
    std::optional<ImapAppendUid> append(const QByteArray &mailbox, const QByteArray &message, Flags flags, qint64 internalDate);

    /// Several at once where MULTIAPPEND is offered (RFC 3502), else one after the other; `appended` is told of each confirmed message by its index as soon as it is certain.
    void appendMany(const QByteArray &mailbox, const QList<ImapNewMessage> &messages, const std::function<void(qsizetype, const std::optional<ImapAppendUid> &)> &appended);
    /// False where append() would be refused before it is sent: NUL in a message, and a server that cannot take one (RFC 3516).
    bool canAppend(const QByteArray &message) const;
    /// RFC 8508 UID REPLACE: the new message instead of `uid`, at once. Only where capabilities().has("REPLACE"); the mailbox with `uid` has to be selected.
    std::optional<ImapAppendUid> replace(Uid uid, const QByteArray &mailbox, const ImapNewMessage &message);
    /// RFC 9208 GETQUOTAROOT: STORAGE of the mailbox' narrowest root. Nothing where QUOTA is not offered or there is none.
    std::optional<ImapQuota> quota(const QByteArray &mailbox);
    /// RFC 7889, octets; 0: none, or not known.
    qint64 appendLimit() const;

    /// RFC 5465: tell of every mailbox from now on; the selected one's news come as ever. False if the server does not do that (not offered, or refused): IDLE on single mailboxes
    /// it is.
    bool notifyAll();
    /// RFC 2177: returns as soon as the server said something, or when `until` has passed (DONE is sent either way and its answer read). The caller's
    /// `until` is at most 28 minutes away. Only where capabilities().has("IDLE").
    ImapUnsolicited idle(QDeadlineTimer until);
    /// What came unasked since the last call.
    ImapUnsolicited takeUnsolicited();
    /// ALERT texts of the server since the last call (RFC 9051 7.1), at most ten: to be shown, as the server's words. Never from before TLS.
    QStringList takeAlerts();
    void noop();
    /// Whether the other end is still there, and has news: NOOP, whose answer is waited for so long. Offline: it is not.
    void ask(std::chrono::milliseconds patience);
    /// How long the server may stay silent inside a command; 60 s unless set.
    void setStallTimeout(std::chrono::milliseconds timeout);
    /// How long a command may take on a line that is not silent, but brings nothing that was asked for; 30 minutes unless set. Neither the octets of one long message count, in
    /// either direction.
    void setCommandTimeout(std::chrono::milliseconds timeout);
    /// Best effort; never throws.
    void logout() noexcept;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace postrider
