// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "core/imap/ImapDate.h"
#include "core/imap/ImapSearch.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapSession.h"
#include "core/imap/ImapSignIn.h"
#include "core/imap/MailboxName.h"

#include <QCoreApplication>
#include <QQueue>
#include <QSet>

namespace postrider {

namespace {
constexpr qsizetype kMaxFolders = 100'000;
/// Longer names come from no server we want to know; Dovecot stops at 4096.
constexpr qsizetype kMaxMailboxName = 8192;
/// UIDs a server may name in one answer: a hostile "1:4294967295" must not become 16 GB.
constexpr qsizetype kMaxUids = 10'000'000;
constexpr qint64 kMaxBody = 256 * 1024 * 1024;
/// Bodies: messages per command, and commands on the wire at once. Enough to keep the line busy while one is handed over, few enough that an abort
/// throws little away.
constexpr qsizetype kBodiesPerCommand = 100;
constexpr qsizetype kCommandsInFlight = 3;
constexpr char kHeaderItems[] = "(UID FLAGS INTERNALDATE RFC822.SIZE ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)])";
constexpr std::chrono::seconds kFarewell(2);

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ImapClient)
};

void requireSet(const QByteArray &set)
{
    if (!isSequenceSet(set))
        throw MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake in a request to the mail server."), QStringLiteral("not a sequence-set"));
}

std::optional<ImapListEntry> listEntry(ImapCursor cursor)
{
    ImapListEntry entry;
    if (!cursor.take('('))
        return std::nullopt;
    for (cursor.skipSpaces(); !cursor.take(')'); cursor.skipSpaces()) {
        const QByteArrayView attribute = cursor.atom();
        if (attribute.isEmpty())
            return std::nullopt;
        entry.attributes.append(attribute.toByteArray().toLower());
    }
    cursor.skipSpaces();
    const std::optional<QByteArray> delimiter = cursor.nstring();
    cursor.skipSpaces();
    // Unquoted names hold brackets on some servers; only a space ends them.
    const bool bare = cursor.peek() != '"' && cursor.peek() != '{';
    const std::optional<QByteArray> name = bare ? std::optional(cursor.word().toByteArray()) : cursor.nstring();
    if (!delimiter || delimiter->size() > 1 || !name || name->isEmpty() || name->size() > kMaxMailboxName || name->contains('\0'))
        return std::nullopt;
    entry.delimiter = delimiter->isEmpty() ? '\0' : delimiter->at(0);
    entry.name = isImapName(*name, "INBOX") ? QByteArray("INBOX") : *name;
    return entry;
}

/// "validity source-set destination-set"; empty where it does not make sense, as if the server had said nothing.
ImapCopyUid copyUid(QByteArrayView arguments)
{
    ImapCursor cursor(arguments);
    const auto validity = cursor.number(std::numeric_limits<quint32>::max());
    cursor.skipSpaces();
    const auto source = uidsOfSet(cursor.word(), kMaxUids);
    cursor.skipSpaces();
    const auto destination = uidsOfSet(cursor.word(), kMaxUids);
    if (!validity || *validity == 0 || !source || !destination || source->size() != destination->size())
        return {};
    return {quint32(*validity), *source, *destination};
}

std::optional<ImapAppendUid> appendUid(const ImapAnswer &answer)
{
    if (answer.code != "APPENDUID")
        return std::nullopt;
    constexpr quint64 kMost = std::numeric_limits<quint32>::max();
    ImapCursor cursor(answer.arguments);
    const quint64 validity = cursor.number(kMost).value_or(0);
    cursor.skipSpaces();
    const quint64 uid = cursor.number(kMost).value_or(0);
    if (validity == 0 || uid == 0 || !cursor.atEnd())
        return std::nullopt;
    return ImapAppendUid{quint32(validity), Uid(uid)};
}

QByteArray flagList(Flags flags)
{
    return "(" + imapNames(flags).join(' ') + ")";
}
} // namespace

class ImapClient::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort) : session(server, std::move(transcript), std::move(abort)) { }

    ImapCommandWriter command(QByteArrayView text) const { return ImapCommandWriter(session.knownCapabilities()).text(text); }
    void introduce();
    void fetch(QByteArrayView command, quint64 most, const std::function<bool(const ImapFetched &)> &isWanted, const std::function<void(ImapFetched &&)> &found);
    quint64 countOf(const QByteArray &set) const;
    QList<Uid> search(QByteArrayView criteria) { return search(command(""), criteria); }
    QList<Uid> search(ImapCommandWriter criteria, QByteArrayView text);
    ImapCopyUid transfer(const char *verb, const QByteArray &set, const QByteArray &target);
    ImapMailbox select(const QByteArray &mailbox);

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

// --- the account ------------------------------------------------------------------------------------------------------------------------

void ImapClient::signIn(const QString &userName, const QString &password)
{
    if (!d->session.isPreAuthenticated())
        ImapSignIn(d->session).signIn(userName, password);
    d->session.capabilities();
    d->introduce();
}

/// ID and ENABLE in one go. Neither is worth failing for.
void ImapClient::Private::introduce()
{
    QByteArrayList tags;
    if (session.knownCapabilities().has("ID"))
        tags.append(session.start(command("ID (\"name\" \"Postrider\" \"version\" \"" POSTRIDER_VERSION "\")")));
    if (session.knownCapabilities().has("ENABLE") && session.knownCapabilities().has("CONDSTORE"))
        tags.append(session.start(command("ENABLE CONDSTORE")));
    for (const QByteArray &tag : std::as_const(tags))
        session.finish(tag);
}

QList<ImapListEntry> ImapClient::list()
{
    QByteArray command = "LIST \"\" \"*\"";
    if (capabilities().has("LIST-EXTENDED"))
        command += capabilities().has("SPECIAL-USE") ? " RETURN (SPECIAL-USE SUBSCRIBED)" : " RETURN (SUBSCRIBED)";
    QList<ImapListEntry> entries;
    QSet<QByteArray> names;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (!response.is("LIST") || entries.size() >= kMaxFolders)
            return;
        std::optional<ImapListEntry> entry = listEntry(response.arguments);
        if (!entry || names.contains(entry->name))
            return;
        names.insert(entry->name);
        entries.append(std::move(*entry));
    };
    d->session.run(command, listener);
    return entries;
}

void ImapClient::create(const QByteArray &mailbox)
{
    const ImapAnswer answer = d->session.finish(d->session.start(d->command("CREATE ").astring(mailbox)));
    const bool there = answer.code == "ALREADYEXISTS" || (answer.code.isEmpty() && answer.text.toLower().contains("already exists"));
    if (!answer.isOk() && !there)
        throw errorOf(answer, ImapPurpose::Work);
}

// --- the mailbox ------------------------------------------------------------------------------------------------------------------------

ImapMailbox ImapClient::select(const QByteArray &mailbox, Selecting how)
{
    if (how == Selecting::KeepOpen && !mailbox.isEmpty() && d->session.selected() == mailbox && !d->session.mailbox().readOnly)
        return d->session.mailbox();
    return d->select(mailbox);
}

ImapMailbox ImapClient::Private::select(const QByteArray &mailbox)
{
    ImapCommandWriter select = command("SELECT ").astring(mailbox);
    if (session.knownCapabilities().has("CONDSTORE"))
        select.text(" (CONDSTORE)");
    session.beginSelect();
    const ImapAnswer answer = session.finish(session.start(select));
    // RFC 9051 6.3.2: after a refusal nothing is selected.
    session.endSelect(answer.isOk() ? mailbox : QByteArray(), answer);
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::Work);
    return session.mailbox();
}

QByteArray ImapClient::selected() const
{
    return d->session.selected();
}

// --- fetching ---------------------------------------------------------------------------------------------------------------------------

/// How many messages a set can bring, so that a server cannot go on for ever.
quint64 ImapClient::Private::countOf(const QByteArray &set) const
{
    return countOfSet(set).value_or(session.mailbox().exists);
}

void ImapClient::Private::fetch(QByteArrayView text, quint64 most, const std::function<bool(const ImapFetched &)> &isWanted, const std::function<void(ImapFetched &&)> &found)
{
    quint64 count = 0;
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!isWanted(fetched) || count >= most)
            return false;
        ++count;
        found(std::move(fetched));
        return true;
    };
    session.run(text, listener);
}

namespace {
/// What others change meanwhile comes with flags alone.
bool isHeader(const ImapFetched &fetched)
{
    return fetched.envelope || fetched.size >= 0 || fetched.internalDate != 0;
}
} // namespace

void ImapClient::fetchHeaders(const QByteArray &set, const std::function<void(ImapFetched &&)> &found)
{
    requireSet(set);
    d->fetch(QByteArray("UID FETCH " + set + ' ' + kHeaderItems), d->countOf(set), isHeader, found);
}

void ImapClient::fetchHeadersBySequence(quint32 from, quint32 to, const std::function<void(ImapFetched &&)> &found)
{
    const QByteArray set = QByteArray::number(from) + ':' + QByteArray::number(to);
    requireSet(set);
    d->fetch(QByteArray("FETCH " + set + ' ' + kHeaderItems), d->countOf(set), isHeader, found);
}

void ImapClient::fetchFlags(const QByteArray &set, quint64 changedSince, const std::function<void(ImapFetched &&)> &found)
{
    requireSet(set);
    QByteArray command = "UID FETCH " + set + " (UID FLAGS)";
    if (changedSince > 0 && capabilities().has("CONDSTORE"))
        command += " (CHANGEDSINCE " + QByteArray::number(changedSince) + ')';
    d->fetch(
        command, d->countOf(set), [](const ImapFetched &fetched) { return fetched.flags.has_value(); }, found);
}

void ImapClient::fetchBodies(const QList<Uid> &uids, const std::function<void(ImapFetched &&)> &found)
{
    QSet<Uid> wanted(uids.cbegin(), uids.cend());
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!fetched.body || !wanted.remove(fetched.uid))
            return false;
        found(std::move(fetched));
        return true;
    };
    d->session.setMaxLiteral(kMaxBody);
    std::optional<ImapAnswer> refused;
    QQueue<QByteArray> tags;
    qsizetype next = 0;
    while (next < uids.size() || !tags.isEmpty()) {
        while (next < uids.size() && tags.size() < kCommandsInFlight && !refused) {
            const QByteArray set = uidSet(uids.sliced(next, qMin(kBodiesPerCommand, uids.size() - next)));
            next = qMin(next + kBodiesPerCommand, uids.size());
            if (!set.isEmpty())
                tags.enqueue(d->session.start(d->command("UID FETCH ").text(set).text(" (UID BODY.PEEK[])"), listener));
        }
        if (tags.isEmpty())
            break;
        ImapAnswer answer = d->session.finish(tags.dequeue(), listener);
        if (!answer.isOk() && !refused)
            refused = std::move(answer);
    }
    d->session.setMaxLiteral(ImapParser::kMaxLiteral);
    if (refused)
        throw errorOf(*refused, ImapPurpose::Work);
}

// --- searching --------------------------------------------------------------------------------------------------------------------------

QList<Uid> ImapClient::Private::search(ImapCommandWriter criteria, QByteArrayView text)
{
    ImapSearch found(kMaxUids);
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) { found.add(response); };
    session.run(criteria.text(text), listener);
    return found.uids();
}

QList<Uid> ImapClient::searchAll()
{
    return d->search(capabilities().has("ESEARCH") ? "UID SEARCH RETURN (ALL) ALL" : "UID SEARCH ALL");
}

QList<Uid> ImapClient::searchDeleted()
{
    return d->search(capabilities().has("ESEARCH") ? "UID SEARCH RETURN (ALL) DELETED" : "UID SEARCH DELETED");
}

QList<Uid> ImapClient::searchMessageId(const QByteArray &messageIdHeader)
{
    const char *start = capabilities().has("ESEARCH") ? "UID SEARCH RETURN (ALL) HEADER Message-ID " : "UID SEARCH HEADER Message-ID ";
    return d->search(d->command(start).string(messageIdHeader), "");
}

// --- changing ---------------------------------------------------------------------------------------------------------------------------

void ImapClient::storeFlags(const QByteArray &set, Flags add, Flags remove)
{
    requireSet(set);
    if (add)
        d->session.run(QByteArray("UID STORE " + set + " +FLAGS.SILENT " + flagList(add)));
    if (remove)
        d->session.run(QByteArray("UID STORE " + set + " -FLAGS.SILENT " + flagList(remove)));
}

/// RFC 6851 4.3 lets COPYUID come in an untagged OK before the tagged one.
ImapCopyUid ImapClient::Private::transfer(const char *verb, const QByteArray &set, const QByteArray &target)
{
    requireSet(set);
    ImapCopyUid copied;
    const auto merge = [&copied](ImapCopyUid more) {
        if (more.uidValidity == 0 || (copied.uidValidity != 0 && copied.uidValidity != more.uidValidity))
            return;
        copied.uidValidity = more.uidValidity;
        copied.source += more.source;
        copied.destination += more.destination;
    };
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (response.hasCode("COPYUID"))
            merge(copyUid(response.codeArguments));
    };
    const ImapAnswer answer = session.run(command(verb).text(set).text(" ").astring(target), listener);
    if (answer.code == "COPYUID")
        merge(copyUid(answer.arguments));
    return copied;
}

ImapCopyUid ImapClient::move(const QByteArray &set, const QByteArray &target)
{
    return d->transfer("UID MOVE ", set, target);
}

ImapCopyUid ImapClient::copy(const QByteArray &set, const QByteArray &target)
{
    return d->transfer("UID COPY ", set, target);
}

void ImapClient::expunge(const QByteArray &set)
{
    requireSet(set);
    d->session.run(QByteArray("UID EXPUNGE " + set));
}

void ImapClient::expungeAll()
{
    d->session.run("EXPUNGE");
}

std::optional<ImapAppendUid> ImapClient::append(const QByteArray &mailbox, const QByteArray &message, Flags flags, qint64 internalDate)
{
    ImapCommandWriter command = d->command("APPEND ").astring(mailbox).text(" ");
    if (flags)
        command.text(flagList(flags)).text(" ");
    if (internalDate > 0)
        command.text(imapDateTimeText(internalDate)).text(" ");
    command.literal(message, ImapCommandWriter::Privacy::Content);
    return appendUid(d->session.run(command));
}

// --- waiting ----------------------------------------------------------------------------------------------------------------------------

ImapUnsolicited ImapClient::idle(QDeadlineTimer until)
{
    // News that came with an earlier answer would be slept over.
    if (d->session.hasUnsolicited())
        return takeUnsolicited();
    const QByteArray tag = d->session.start(d->command("IDLE"));
    if (d->session.awaitGoAhead(tag)) {
        while (!d->session.hasUnsolicited() && !d->session.isAnswered(tag) && d->session.readUntil(until)) { }
        if (!d->session.isAnswered(tag))
            d->session.sendLine("DONE");
    }
    const ImapAnswer answer = d->session.finish(tag);
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::Work);
    return takeUnsolicited();
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
