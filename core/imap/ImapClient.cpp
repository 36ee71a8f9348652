// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "core/imap/ImapChanging.h"
#include "core/imap/ImapFetching.h"
#include "core/imap/ImapFolders.h"
#include "core/imap/ImapSearchKey.h"
#include "core/imap/ImapSearching.h"
#include "core/imap/ImapSelecting.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapSession.h"
#include "core/imap/ImapSignIn.h"
#include "core/imap/ImapUploading.h"
#include "core/imap/ImapWaiting.h"
#include "core/imap/MailboxName.h"

#include <QCoreApplication>

#include <atomic>

namespace postrider {

namespace {
constexpr std::chrono::seconds kFarewell(2);
std::atomic<ImapClient::Compression> defaultCompression = ImapClient::Compression::WhereUseful;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImapClient)
};

void requireSet(const QByteArray &set)
{
    if (!isSequenceSet(set))
        throw MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake in a request to the mail server."), QStringLiteral("not a sequence-set"));
}
} // namespace

class ImapClient::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort) : session(server, std::move(transcript), std::move(abort)) { }

    void introduce();
    void enable();
    void compress();

    Compression compression = defaultCompression;
    ImapSession session;
};

ImapClient::ImapClient(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort)
    : d(std::make_unique<Private>(server, std::move(transcript), std::move(abort)))
{
    const ImapCapabilities &offered = d->session.capabilities();
    if (!offered.has("IMAP4REV1") && !offered.has("IMAP4REV2")) {
        throw MailError(ErrorKind::Refused, Text::tr("This mail server speaks a kind of IMAP that Postrider does not know."), QString::fromLatin1(offered.atoms().join(' ')));
    }
}

ImapClient::~ImapClient() = default;

const ImapCapabilities &ImapClient::capabilities() const
{
    return d->session.knownCapabilities();
}

QString ImapClient::tlsDescription() const
{
    return d->session.channel().tlsDescription();
}

bool ImapClient::isOpen() const
{
    return d->session.channel().isOpen();
}

void ImapClient::setStallTimeout(std::chrono::milliseconds timeout)
{
    d->session.setStallTimeout(timeout);
}

void ImapClient::setCommandTimeout(std::chrono::milliseconds timeout)
{
    d->session.setCommandTimeout(timeout);
}

// --- the account ------------------------------------------------------------------------------------------------------------------------

void ImapClient::signIn(const QString &userName, const QString &password)
{
    signIn(SaslCredentials{userName, password});
}

void ImapClient::signIn(const SaslCredentials &credentials)
{
    if (!d->session.isPreAuthenticated())
        ImapSignIn(d->session).signIn(credentials);
    d->session.capabilities();
    d->introduce();
}

/// None of it is worth failing for. ID first: what the server is decides what may be enabled.
void ImapClient::Private::introduce()
{
    if (session.knownCapabilities().has("ID"))
        session.finish(session.start(session.command("ID (\"name\" \"Postrider\" \"version\" \"" POSTRIDER_VERSION "\")")));
    enable();
    compress();
}

/// Not UIDONLY (RFC 9586): it forbids sequence numbers, by which the first sync finds the newest of a big mailbox, and wins us nothing but that.
void ImapClient::Private::enable()
{
    const ImapCapabilities &can = session.knownCapabilities();
    if (!can.has("ENABLE"))
        return;
    QByteArray wanted;
    for (const char *extension : {"CONDSTORE", "QRESYNC", "UTF8=ACCEPT"}) {
        // RFC 6855 6: who offers UTF8=ONLY wants it enabled under the same name.
        if (can.has(extension) || (qstrcmp(extension, "UTF8=ACCEPT") == 0 && can.has("UTF8=ONLY")))
            wanted += QByteArray(" ") + extension;
    }
    if (!wanted.isEmpty())
        session.finish(session.start(session.command("ENABLE").text(wanted)));
}

/// RFC 4978. Never before sign-in, so that no length tells anything about a password. A NO is no harm: everything works without.
void ImapClient::Private::compress()
{
    const bool isWanted = compression == Compression::Always || (compression == Compression::WhereUseful && !isLoopbackHost(session.channel().server().host));
    if (!isWanted || !session.knownCapabilities().has("COMPRESS=DEFLATE") || session.channel().isCompressed())
        return;
    if (session.finish(session.start(session.command("COMPRESS DEFLATE"))).isOk())
        session.startCompression();
}

void ImapClient::setCompression(Compression compression)
{
    d->compression = compression;
}

void ImapClient::setDefaultCompression(Compression compression)
{
    defaultCompression = compression;
}

QList<ImapListEntry> ImapClient::list()
{
    return ImapFolders(d->session).list();
}

void ImapClient::create(const QByteArray &mailbox, const QByteArray &use)
{
    ImapFolders(d->session).create(mailbox, use);
}

std::optional<ImapNamespace> ImapClient::personalNamespace()
{
    return ImapFolders(d->session).personal();
}

void ImapClient::rename(const QByteArray &mailbox, const QByteArray &newName)
{
    ImapFolders(d->session).rename(mailbox, newName);
}

void ImapClient::removeMailbox(const QByteArray &mailbox)
{
    ImapFolders(d->session).remove(mailbox);
}

void ImapClient::subscribe(const QByteArray &mailbox, bool subscribed)
{
    ImapFolders(d->session).subscribe(mailbox, subscribed);
}

ImapStatus ImapClient::status(const QByteArray &mailbox)
{
    return ImapFolders(d->session).status(mailbox);
}

bool ImapClient::isUtf8() const
{
    return d->session.isUtf8();
}

QByteArray ImapClient::nameToServer(const QString &path, char delimiter) const
{
    return mailboxPathToServer(path, delimiter, d->session.isUtf8());
}

QString ImapClient::pathFromServer(const QByteArray &name, char delimiter) const
{
    return mailboxPathFromServer(name, delimiter, d->session.isUtf8());
}

std::optional<ImapQuota> ImapClient::quota(const QByteArray &mailbox)
{
    return ImapFolders(d->session).quota(mailbox);
}

qint64 ImapClient::appendLimit() const
{
    return qint64(qMin<quint64>(capabilities().number("APPENDLIMIT").value_or(0), quint64(std::numeric_limits<qint64>::max())));
}

// --- the mailbox ------------------------------------------------------------------------------------------------------------------------

ImapMailbox ImapClient::select(const QByteArray &mailbox, Selecting how)
{
    if (how == Selecting::KeepOpen && !mailbox.isEmpty() && d->session.selected() == mailbox && !d->session.mailbox().readOnly)
        return d->session.mailbox();
    return ImapSelecting(d->session).select(mailbox);
}

ImapMailbox ImapClient::resync(
    const QByteArray &mailbox, const ImapKnown &known, const std::function<void(ImapFetched &&)> &changed, const std::function<void(const QList<Uid> &)> &vanished)
{
    if (!known.uids.isEmpty())
        requireSet(known.uids);
    return ImapSelecting(d->session).resync(mailbox, known, changed, vanished);
}

QByteArray ImapClient::selected() const
{
    return d->session.selected();
}

bool ImapClient::hasQresync() const
{
    return d->session.hasQresync();
}

bool ImapClient::hasCondstore() const
{
    return d->session.hasCondstore();
}

bool ImapClient::isCompressed() const
{
    return d->session.channel().isCompressed();
}

// --- fetching ---------------------------------------------------------------------------------------------------------------------------

void ImapClient::fetchHeaders(const QByteArray &set, const std::function<void(ImapFetched &&)> &found)
{
    fetchHeaders(QByteArrayList{set}, found, {});
}

void ImapClient::fetchHeaders(const QByteArrayList &sets, const std::function<void(ImapFetched &&)> &found, const std::function<bool(qsizetype)> &read)
{
    for (const QByteArray &set : sets)
        requireSet(set);
    ImapFetching(d->session).headers(sets, ImapFetching::By::Uids, found, read);
}

void ImapClient::fetchHeadersBySequence(quint32 from, quint32 to, const std::function<void(ImapFetched &&)> &found)
{
    fetchHeadersBySequence({{from, to}}, found, {});
}

void ImapClient::fetchHeadersBySequence(
    const QList<std::pair<quint32, quint32>> &windows, const std::function<void(ImapFetched &&)> &found, const std::function<bool(qsizetype)> &read)
{
    QByteArrayList sets;
    for (const auto &[from, to] : windows) {
        sets.append(QByteArray::number(from) + ':' + QByteArray::number(to));
        requireSet(sets.last());
    }
    ImapFetching(d->session).headers(sets, ImapFetching::By::Sequence, found, read);
}

void ImapClient::fetchFlags(const QByteArray &set, quint64 changedSince, const std::function<void(ImapFetched &&)> &found)
{
    requireSet(set);
    ImapFetching(d->session).flags(set, changedSince, found);
}

void ImapClient::fetchChanges(
    const QByteArray &set, quint64 changedSince, const std::function<void(ImapFetched &&)> &changed, const std::function<void(const QList<Uid> &)> &vanished)
{
    requireSet(set);
    ImapFetching(d->session).changes(set, changedSince, changed, vanished);
}

void ImapClient::fetchBodies(const QList<Uid> &uids, const std::function<void(ImapFetched &&)> &found)
{
    ImapFetching(d->session).bodies(uids, found);
}

std::optional<ImapStructure> ImapClient::fetchStructure(Uid uid, qint64 mostHeader)
{
    return ImapFetching(d->session).structure(uid, mostHeader);
}

std::optional<QHash<QByteArray, QByteArray>> ImapClient::fetchSections(Uid uid, const QList<ImapSectionWish> &wishes, ImapCoding coding)
{
    return ImapFetching(d->session).sections(uid, wishes, coding);
}

// --- searching --------------------------------------------------------------------------------------------------------------------------

QList<Uid> ImapClient::searchAll()
{
    return ImapSearching(d->session).all({"ALL"});
}

QList<Uid> ImapClient::searchDeleted()
{
    return ImapSearching(d->session).all(ImapSearchKey::deleted());
}

QList<Uid> ImapClient::searchMessageId(const QByteArray &messageIdHeader, const QByteArray &field)
{
    return ImapSearching(d->session).all({"HEADER " + field + ' ', messageIdHeader});
}

QList<Uid> ImapClient::newestUids(int count)
{
    return ImapSearching(d->session).newest(count);
}

QList<Uid> ImapClient::search(const QList<QByteArrayList> &keys, const QByteArray &gmailQuery, int most)
{
    if (!gmailQuery.isEmpty() && capabilities().has("X-GM-EXT-1"))
        return ImapSearching(d->session).newest({"X-GM-RAW ", gmailQuery}, most);
    return ImapSearching(d->session).newest(ImapSearchKey::all(keys), most);
}

// --- changing ---------------------------------------------------------------------------------------------------------------------------

void ImapClient::storeFlags(const QByteArray &set, Flags add, Flags remove)
{
    storeFlags(set, add, remove, {}, {}, 0);
}

ImapStored ImapClient::storeFlags(const QByteArray &set, Flags add, Flags remove, const QByteArrayList &addKeywords, const QByteArrayList &removeKeywords, quint64 unchangedSince)
{
    requireSet(set);
    return ImapChanging(d->session).store(set, imapNames(add) + addKeywords, imapNames(remove) + removeKeywords, unchangedSince);
}

ImapCopyUid ImapClient::move(const QByteArray &set, const QByteArray &target)
{
    requireSet(set);
    return ImapChanging(d->session).transfer("UID MOVE ", set, target);
}

ImapCopyUid ImapClient::copy(const QByteArray &set, const QByteArray &target)
{
    requireSet(set);
    return ImapChanging(d->session).transfer("UID COPY ", set, target);
}

void ImapClient::expunge(const QByteArray &set)
{
    requireSet(set);
    ImapChanging(d->session).expunge(set);
}

void ImapClient::expungeAll()
{
    d->session.run("EXPUNGE");
}

std::optional<ImapAppendUid> ImapClient::append(const QByteArray &mailbox, const QByteArray &message, Flags flags, qint64 internalDate)
{
    return ImapUploading(d->session).append(mailbox, {message, flags, {}, internalDate});
}

void ImapClient::appendMany(const QByteArray &mailbox, const QList<ImapNewMessage> &messages, const std::function<void(qsizetype, const std::optional<ImapAppendUid> &)> &appended)
{
    ImapUploading(d->session).appendMany(mailbox, messages, appended);
}

bool ImapClient::canAppend(const QByteArray &message) const
{
    return ImapUploading(d->session).canWrite(message);
}

std::optional<ImapAppendUid> ImapClient::replace(Uid uid, const QByteArray &mailbox, const ImapNewMessage &message)
{
    return ImapUploading(d->session).replace(uid, mailbox, message);
}

// --- waiting ----------------------------------------------------------------------------------------------------------------------------

bool ImapClient::notifyAll()
{
    return ImapWaiting(d->session).notifyAll();
}

ImapUnsolicited ImapClient::idle(QDeadlineTimer until)
{
    return ImapWaiting(d->session).idle(until);
}

ImapUnsolicited ImapClient::takeUnsolicited()
{
    return d->session.takeUnsolicited();
}

QStringList ImapClient::takeAlerts()
{
    return d->session.takeAlerts();
}

void ImapClient::noop()
{
    d->session.run("NOOP");
}

void ImapClient::ask(std::chrono::milliseconds patience)
{
    ImapWaiting(d->session).ask(patience);
}

void ImapClient::logout() noexcept
{
    try {
        if (isOpen()) {
            d->session.expectFarewell();
            d->session.setStallTimeout(kFarewell);
            d->session.run("LOGOUT");
        }
    } catch (...) {
        // Nothing depends on it.
    }
    d->session.channel().close();
}

} // namespace postrider
