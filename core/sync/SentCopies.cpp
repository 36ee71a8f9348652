// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/SentCopies.h"

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapClient.h"
#include "core/mime/MessageReader.h"
#include "core/ops/LocalMailbox.h"
#include "core/store/Store.h"
#include "core/sync/FolderListSync.h"
#include "core/sync/ImapRows.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Outbox)
};

/// Our own copies that are young enough for a second one to be their twin.
constexpr qint64 kCheckedFor = qint64(24) * 3600 * 1000;
constexpr qint64 kNotInThisPass = std::numeric_limits<qint64>::max();
} // namespace

SentCopies::SentCopies(const Account &account, Store &store, StoreReader &reader, const Clock &clock) : m_account(account), m_store(store), m_reader(reader), m_clock(clock) { }

void SentCopies::lookAgain()
{
    m_looks.clear();
    m_notFiled.clear();
    m_waiting.clear();
}

bool SentCopies::isKnownToFile(const QString &smtpHost)
{
    static const char *const kDomains[] = {"gmail.com", "googlemail.com", "office365.com", "outlook.com"};
    const QString host = smtpHost.toLower();
    return std::any_of(std::begin(kDomains), std::end(kDomains), [&](const char *domain) {
        const QString name = QLatin1String(domain);
        return host == name || host.endsWith(QLatin1Char('.') + name);
    });
}

SentFiling SentCopies::whoFiles(const SyncSession &session) const
{
    if (isKnownToFile(m_account.smtp.host) || session.imap.capabilities().has("X-GM-EXT-1"))
        return SentFiling::ByServer;
    // As it is now: an earlier message may have taught it.
    const auto account = m_reader.account(m_account.id);
    return account ? account->sending.filing : SentFiling::NotKnown;
}

void SentCopies::learn(SentFiling filing)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        const auto account = writer.accounts.find(m_account.id);
        if (!account || account->sending.filing == filing)
            return;
        SendingPolicy policy = account->sending;
        policy.filing = filing;
        writer.accounts.setSendingPolicy(m_account.id, policy);
    });
}

void SentCopies::change(OpId id, const std::function<void(SendOp &, StoreWriter &)> &step)
{
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        // Read here: the person may have said something meanwhile.
        const auto row = writer.sends.find(id);
        if (!row)
            return;
        SendOp op{*row};
        step(op, writer);
        op.store(writer);
        op.closeIfFiled(writer);
    });
}

bool SentCopies::hasWork() const
{
    const qint64 now = m_clock.now();
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        const OpId id = row.item.id;
        if (SendOp{row}.needsFiling() && !isGivenUp(id) && m_waiting.value(id) <= now)
            return true;
        if (row.item.outcomeUnknown && m_looks.value(id).next <= now)
            return true;
    }
    const auto copy = copyToCheck();
    return copy && copy->item.receipt.filedAt + kServerFilesWithin <= now;
}

qint64 SentCopies::nextLook() const
{
    qint64 next = 0;
    const auto consider = [&](qint64 at) { next = next == 0 ? at : qMin(next, at); };
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        if (m_waiting.contains(row.item.id) && SendOp{row}.needsFiling() && !isGivenUp(row.item.id))
            consider(m_waiting.value(row.item.id));
        if (const auto look = m_looks.constFind(row.item.id); row.item.outcomeUnknown && look != m_looks.constEnd() && look->next < kNotInThisPass)
            consider(look->next);
    }
    if (const auto copy = copyToCheck())
        consider(copy->item.receipt.filedAt + kServerFilesWithin);
    return next;
}

/// While it is not known who files: the newest copy of ours that may have got a twin.
std::optional<SendRow> SentCopies::copyToCheck() const
{
    const auto account = m_reader.account(m_account.id);
    if (!account || account->sending.filing != SentFiling::NotKnown || isKnownToFile(m_account.smtp.host))
        return std::nullopt;
    const auto rows = m_reader.sends().filedByUsSince(m_account.id, m_clock.now() - kCheckedFor);
    return rows.isEmpty() ? std::nullopt : std::optional(rows.last());
}

QList<FolderId> SentCopies::run(SyncSession &session)
{
    QList<FolderId> changed;
    for (const SendRow &row : m_reader.sends().open(m_account.id)) {
        try {
            if (row.item.outcomeUnknown && m_looks.value(row.item.id).next <= m_clock.now()) {
                countLook(row.item.id);
                look(SendOp{row}, session);
            }
            const auto current = m_reader.sends().find(row.item.id);
            if (!current || !SendOp{*current}.needsFiling() || isGivenUp(row.item.id) || m_waiting.value(row.item.id) > m_clock.now())
                continue;
            if (const auto folder = file(SendOp{*current}, session))
                changed.append(*folder);
        } catch (const MailError &e) {
            // A mailbox that is full or locked keeps neither the other messages nor the account's mail waiting.
            if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
                throw;
            noteNotFiled(row.item.id, e);
            if (isUploadEnded(e, session.imap.isOpen()))
                m_neverFiled.insert(row.item.id);
            if (!session.imap.isOpen())
                throw;
        }
    }
    const auto copy = copyToCheck();
    try {
        if (const auto folder = copy ? lookForSecondCopy(*copy, session) : std::nullopt)
            changed.append(*folder);
    } catch (const MailError &e) {
        // Nor does a Sent folder that was renamed, or cannot be searched.
        if (e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone)
            throw;
        change(copy->item.id, [](SendOp &now, StoreWriter &) { now.row.filedUid = 0; });
    }
    return changed;
}

void SentCopies::fileHere()
{
    for (const SendRow &open : m_reader.sends().open(m_account.id)) {
        if (!SendOp{open}.needsFiling())
            continue;
        const QByteArray copy = m_reader.sends().filed(open.item.id);
        const MessageContent content = MessageReader::read(copy);
        NewMessage row = rowFrom(copy, content, open.item.receipt.acceptedAt, m_clock.now());
        row.flags = Flag::Seen;
        const QByteArray packed = BodyQueries::pack(copy);
        m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            // Read here: the person may have said something meanwhile.
            const auto now = writer.sends.find(open.item.id);
            if (!now || !SendOp{*now}.needsFiling())
                return;
            SendOp op{*now};
            const MessageId message = writer.messages.insertLocal(m_account.id, row);
            writer.messages.setBody(message, writer.bodies.insert(packed, copy.size()), row.preview);
            const auto beside = placeOfAnswered(op);
            LocalMailbox::place(writer, message, beside ? beside->id : LocalMailbox::folderFor(writer, m_account.id, FolderRole::Sent));
            op.fileDone(m_clock.now());
            op.store(writer);
            op.closeIfFiled(writer);
        });
    }
}

void SentCopies::countLook(OpId id)
{
    static constexpr qint64 kWaits[] = {15'000, 60'000};
    Look &look = m_looks[id];
    look.next = look.times < int(std::size(kWaits)) ? m_clock.now() + kWaits[look.times] : kNotInThisPass;
    ++look.times;
}

void SentCopies::noteNotFiled(OpId id, const MailError &error)
{
    m_notFiled.insert(id);
    change(id, [&](SendOp &op, StoreWriter &) {
        if (!op.needsFiling() || op.row.item.state != SendState::Accepted)
            return;
        op.row.item.meaning =
            Text::tr("The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1").arg(error.message());
        op.row.item.lastReply = error.detail();
    });
}

/// A file that is sent twice, or sent on, takes its Message-ID with it: what is found under it need not be this message.
bool SentCopies::isOnlyOne(const SendRow &row) const
{
    return !row.headerWasKnown && m_reader.sends().countTwins(row) == 0;
}

/// A message that was passed on keeps the Message-ID of the original, which may stand in Sent itself: its own id is on top of it. Empty: it is no such message.
QByteArray SentCopies::resentIdOf(const SendRow &row) const
{
    if (row.relation != ParentRelation::Forward)
        return {};
    const QList<HeaderField> fields = MessageReader::readHeader(m_reader.sends().filed(row.item.id)).headers;
    const auto id = std::find_if(fields.begin(), fields.end(), [](const HeaderField &field) { return field.name.compare("resent-message-id", Qt::CaseInsensitive) == 0; });
    return id == fields.end() ? QByteArray() : id->raw.trimmed();
}

QList<Uid> SentCopies::copiesOf(const SendOp &op, const Folder &folder, SyncSession &session, const QByteArray &resentId)
{
    session.imap.select(folder.serverName, ImapClient::Selecting::Afresh);
    return resentId.isEmpty() ? session.imap.searchMessageId(op.row.item.messageIdHeader.toUtf8()) : session.imap.searchMessageId(resentId, "Resent-Message-ID");
}

/// Where the copy of an answer goes if the person wants it with what it answers; nothing: into Sent. What is in Junk or Trash may go any day, and nobody looks for answers there.
std::optional<Folder> SentCopies::placeOfAnswered(const SendOp &op) const
{
    const auto account = m_reader.account(m_account.id); // the person may have chosen otherwise since it was connected
    if (!account || !account->sending.copiesFollow || op.row.relation != ParentRelation::Reply)
        return std::nullopt;
    const auto parent = m_reader.messageRow(op.row.parent);
    const auto folder = parent && parent->account == m_account.id ? m_reader.folder(parent->folder) : std::nullopt;
    if (!folder || !folder->selectable || !folder->onServer)
        return std::nullopt;
    const bool isNoPlace = folder->role == FolderRole::Junk || folder->role == FolderRole::Trash || folder->role == FolderRole::Drafts || folder->role == FolderRole::All;
    return isNoPlace ? std::nullopt : folder;
}

/// The copy is looked for first wherever one may be there already: an attempt that was cut off, a server that files, or one of which we do not know it.
std::optional<FolderId> SentCopies::file(SendOp op, SyncSession &session)
{
    const OpId id = op.row.item.id;
    const Folder sent = FolderListSync(session).ensure(FolderRole::Sent, QStringLiteral("Sent"));
    const SentFiling who = whoFiles(session);
    const bool begun = op.row.filing == FilingState::Begun;
    const bool isLookedFor = begun || who != SentFiling::ByUs;
    const QByteArray resentId = isLookedFor ? resentIdOf(op.row) : QByteArray();
    // Each twin has a copy of its own.
    const int others = resentId.isEmpty() ? m_reader.sends().countTwins(op.row, FilingState::Done) : 0;
    bool there = isLookedFor && copiesOf(op, sent, session, resentId).size() > others;
    const auto beside = there || who == SentFiling::ByServer ? std::nullopt : placeOfAnswered(op);
    if (begun && !there)
        there = isBegunIn(op, {beside, m_reader.folder(op.row.filedFolder)}, sent.id, session, resentId, others);
    if (there && who == SentFiling::NotKnown && !begun && isOnlyOne(op.row))
        learn(SentFiling::ByServer);
    // A time ahead of us comes from a clock that was put back: nobody waits for that.
    const qint64 age = m_clock.now() - op.row.item.receipt.acceptedAt;
    if (!there && who == SentFiling::ByServer && age >= 0 && age < kServerFilesWithin) {
        m_waiting.insert(id, m_clock.now() + kLookInterval);
        return std::nullopt;
    }
    m_waiting.remove(id);
    FolderId place = beside ? beside->id : sent.id;
    if (!there && !(beside && isTakenBeside(op, *beside, session))) {
        append(op, sent, session);
        place = sent.id;
    }
    change(id, [this](SendOp &now, StoreWriter &) { now.fileDone(m_clock.now()); });
    return place;
}

/// An attempt that was cut off: it may have put the copy where it goes now, or, where what is answered has been moved since, where it went then.
bool SentCopies::isBegunIn(const SendOp &op, const QList<std::optional<Folder>> &places, FolderId sent, SyncSession &session, const QByteArray &resentId, int others)
{
    QSet<FolderId> looked{sent};
    for (const auto &place : places) {
        if (!place || looked.contains(place->id))
            continue;
        looked.insert(place->id);
        if (copiesOf(op, *place, session, resentId).size() > others)
            return true;
    }
    return false;
}

/// Somebody else's folder may be there to be read only. The copy goes into Sent then, rather than nowhere.
bool SentCopies::isTakenBeside(const SendOp &op, const Folder &beside, SyncSession &session)
{
    try {
        append(op, beside, session);
        return true;
    } catch (const MailError &e) {
        if ((e.kind() != ErrorKind::Refused && e.kind() != ErrorKind::Gone) || !session.imap.isOpen())
            throw;
        return false;
    }
}

/// RFC 7889: what the mailbox does not take is not uploaded to be told so.
void SentCopies::checkAppendLimit(const QByteArray &copy, const ImapCapabilities &capabilities)
{
    for (const QByteArray &atom : capabilities.atoms()) {
        if (!atom.startsWith("APPENDLIMIT="))
            continue;
        const qint64 limit = atom.mid(12).toLongLong();
        const QLocale locale;
        if (limit > 0 && copy.size() > limit)
            throw MailError(ErrorKind::Refused,
                Text::tr("The copy is %1, and the mailbox takes no more than %2.").arg(locale.formattedDataSize(copy.size()), locale.formattedDataSize(limit)),
                QString::fromLatin1(atom));
    }
}

void SentCopies::append(const SendOp &op, const Folder &sent, SyncSession &session)
{
    const QByteArray copy = m_reader.sends().filed(op.row.item.id);
    checkAppendLimit(copy, session.imap.capabilities());
    change(op.row.item.id, [&sent](SendOp &now, StoreWriter &) {
        now.fileBegun();
        now.row.filedFolder = sent.id;
    });
    const auto place = session.imap.append(sent.serverName, copy, Flag::Seen, op.row.item.receipt.acceptedAt);
    // What lies elsewhere says nothing about whether the server files into Sent, too.
    if (!place || place->uid == 0 || sent.role != FolderRole::Sent)
        return;
    change(op.row.item.id, [&](SendOp &now, StoreWriter &) {
        now.row.filedFolder = sent.id;
        now.row.filedUid = place->uid;
        now.row.filedUidValidity = place->uidValidity;
    });
}

bool SentCopies::look(SendOp op, SyncSession &session)
{
    // Some have it already, so a copy on the server, ours or theirs, says nothing about the others.
    if (op.row.item.receipt.acceptedAt > 0 || !isOnlyOne(op.row))
        return false;
    for (const FolderRole role : {FolderRole::Sent, FolderRole::All}) {
        const auto folder = m_reader.folderWithRole(m_account.id, role);
        if (!folder || copiesOf(op, *folder, session).isEmpty())
            continue;
        const QString where = Text::tr("Found in %1: the server had taken it.").arg(folder->path);
        change(op.row.item.id, [&](SendOp &now, StoreWriter &writer) {
            if (!now.row.item.outcomeUnknown)
                return;
            now.foundSent(where, m_clock.now());
            now.fileBegun(); // the copy is there: filing finds it
            now.applyAccepted(writer, m_clock.now());
        });
        return true;
    }
    return false;
}

/// Once per account: a server that files what it accepts leaves a twin beside our copy. Ours goes then, and from now on the server's is waited for.
std::optional<FolderId> SentCopies::lookForSecondCopy(const SendRow &row, SyncSession &session)
{
    if (row.item.receipt.filedAt + kServerFilesWithin > m_clock.now())
        return std::nullopt;
    const auto folder = m_reader.folder(row.filedFolder);
    const QList<Uid> copies = folder ? copiesOf(SendOp{row}, *folder, session) : QList<Uid>();
    const bool isSameNumbering = folder && session.imap.select(folder->serverName).uidValidity == row.filedUidValidity;
    const bool ours = isSameNumbering && copies.contains(row.filedUid) && isOnlyOne(row);
    if (copies.size() < 2 || !ours) {
        // Gone or moved by somebody meanwhile, or not the only message of that name: this one proves nothing, and the next will.
        if (ours)
            learn(SentFiling::ByUs);
        else
            change(row.item.id, [](SendOp &now, StoreWriter &) { now.row.filedUid = 0; });
        return std::nullopt;
    }
    learn(SentFiling::ByServer);
    // RFC 4315 2.1: without UID EXPUNGE nothing of ours alone can be removed, and two copies are better than somebody's mail lost.
    if (!session.imap.capabilities().has("UIDPLUS"))
        return std::nullopt;
    const QByteArray uid = QByteArray::number(row.filedUid);
    session.imap.storeFlags(uid, Flag::Deleted, {});
    session.imap.expunge(uid);
    return folder->id;
}

} // namespace postrider
