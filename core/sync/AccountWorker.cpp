// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/AccountWorker.h"

#include "core/imap/ImapAnswer.h"
#include "core/imap/ImapClient.h"
#include "core/ops/LocalMailbox.h"
#include "core/store/Store.h"
#include "core/sync/Backoff.h"
#include "core/sync/BodyFetch.h"
#include "core/sync/Credentials.h"
#include "core/sync/FolderListSync.h"
#include "core/sync/OpReplay.h"

namespace postrider {

namespace {

/// No wait is longer: the clock may be put back meanwhile.
constexpr qint64 kLongestWait = 10 * 60 * 1000;
/// How often the folder list is asked for.
constexpr qint64 kListInterval = 60 * 60 * 1000;
/// Ops that could not be pushed wait so long for another turn, while something else is going on.
constexpr std::chrono::milliseconds kReplayPause{2000};
/// Messages that the server ends the connection for, in one pass: each costs a new one.
constexpr int kMostUploadsEnded = 10;
/// When the profile cannot be read or written at the start.
constexpr qint64 kReopenInterval = 5000;
} // namespace

AccountWorker::AccountWorker(AccountServices services, Mode mode) : m_services(std::move(services)), m_mode(mode)
{
    setObjectName(QStringLiteral("worker"));
    setStackSize(16 * 1024 * 1024);
    m_status.account = m_services.account.id;
    m_pollInterval = m_services.times.poll.count();
}

AccountWorker::~AccountWorker()
{
    abort();
    wait();
}

void AccountWorker::abort()
{
    // The token first: the note wakes the thread, which must find it then.
    m_abort->abort();
    leaveNote([this](Notes &notes) {
        notes.stop = true;
        if (m_connection)
            m_connection->abort();
    });
}

template <class Change> void AccountWorker::leaveNote(Change change)
{
    {
        const std::lock_guard lock(m_mutex);
        change(m_notes);
        m_notes.woken = true;
    }
    m_noted.notify_all();
}

void AccountWorker::wake()
{
    leaveNote([](Notes &) {});
}

void AccountWorker::folderChanged(FolderId folder)
{
    leaveNote([folder](Notes &notes) { notes.folders.insert(folder); });
}

void AccountWorker::syncNow()
{
    leaveNote([](Notes &notes) { notes.pass = true; });
}

void AccountWorker::lookAgain()
{
    leaveNote([](Notes &notes) { notes.look = true; });
}

void AccountWorker::networkBack()
{
    // Whatever is being waited for on the old connection will never come.
    leaveNote([this](Notes &notes) {
        notes.network = true;
        if (m_connection)
            m_connection->abort();
    });
}

void AccountWorker::folderListChanged()
{
    leaveNote([](Notes &notes) { notes.list = true; });
}

void AccountWorker::lookingAt(FolderId folder)
{
    leaveNote([this, folder](Notes &) { m_lookedAt = folder; });
}

void AccountWorker::wantBody(MessageId message)
{
    leaveNote([message](Notes &notes) { notes.messages.insert(message); });
}

FolderId AccountWorker::lookedAt() const
{
    const std::lock_guard lock(m_mutex);
    return m_lookedAt;
}

void AccountWorker::setToldOfAll(bool all)
{
    const std::lock_guard lock(m_mutex);
    m_toldOfAll = all;
}

void AccountWorker::setPolled(const QSet<FolderId> &folders)
{
    leaveNote([this, &folders](Notes &notes) {
        notes.polled |= folders != m_polled;
        m_polled = folders;
    });
}

/// What a person waits for, and nobody tells of.
QSet<FolderId> AccountWorker::toBePolled() const
{
    if (m_mode != Mode::Continuous || m_services.account.mailboxesAreHere())
        return {};
    const std::lock_guard lock(m_mutex);
    QSet<FolderId> folders = m_polled;
    if (m_lookedAt.isValid() && !m_toldOfAll)
        folders.insert(m_lookedAt);
    return folders;
}

void AccountWorker::request(Request request)
{
    {
        const std::lock_guard lock(m_mutex);
        if (!m_ended) {
            m_notes.requests.push_back(std::move(request));
            m_notes.woken = true;
            m_noted.notify_all();
            return;
        }
    }
    request.done(Failure{ErrorKind::Cancelled, tr("Postrider is closing."), {}}, {});
}

AccountStatus AccountWorker::status() const
{
    const std::lock_guard lock(m_mutex);
    return m_status;
}

bool AccountWorker::aborted() const
{
    return m_abort->isAborted();
}

void AccountWorker::run()
{
    // A full disk does not last for ever.
    while (!aborted() && !open()) {
        Notes notes = takeNotes(QDeadlineTimer(kReopenInterval));
        refuse(notes, *m_lastFailure);
    }
    if (m_mode == Mode::Continuous && !aborted()) {
        Notes first;
        first.pass = true;
        work(std::move(first));
    }
    while (!aborted()) {
        Notes notes = takeNotes(nextWaking());
        if (aborted())
            refuse(notes, {ErrorKind::Cancelled, tr("Postrider is closing."), {}});
        else
            work(std::move(notes));
    }
    // Nobody waits for ever for a worker that has ended.
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    Notes rest = takeNotes(QDeadlineTimer(0));
    refuse(rest, {ErrorKind::Cancelled, tr("Postrider is closing."), {}});
    m_imap.reset();
    m_outbox.reset();
    m_reader.reset();
}

bool AccountWorker::open()
{
    try {
        m_reader = m_services.store.makeReader();
        m_outbox = std::make_unique<OutboxRunner>(m_services.account, m_services.store, *m_reader, m_services.clock, m_services.credentials, m_services.transcript, m_abort);
        m_outbox->recover();
        if (m_services.account.mailboxesAreHere())
            m_services.store.writeAndWait(Durability::User, [&account = m_services.account](StoreWriter &writer) { LocalMailbox::makeFolders(writer, account); });
        return true;
    } catch (const MailError &e) {
        failedPass(e);
        return false;
    }
}

void AccountWorker::refuse(Notes &notes, const Failure &failure)
{
    for (Request &request : notes.requests)
        request.done(failure, {});
    notes.requests.clear();
}

QDeadlineTimer AccountWorker::nextWaking() const
{
    qint64 at = 0;
    try {
        at = nextDue();
    } catch (const MailError &) {
        // Nobody above us would catch it; and a profile that cannot be read does not stay so for ever.
        return QDeadlineTimer(kReopenInterval);
    }
    if (at == 0)
        return QDeadlineTimer(QDeadlineTimer::Forever);
    // The clock may be put back meanwhile, which no timer notices: what is due is asked again from time to time.
    return QDeadlineTimer(qBound<qint64>(0, at - m_services.clock.now(), kLongestWait));
}

/// Between two passes, ms; 0: none comes by itself.
qint64 AccountWorker::passInterval() const
{
    return qint64(m_services.account.checkMinutes) * 60'000;
}

/// What is to be done next by itself, ms since 1970; 0: nothing.
qint64 AccountWorker::nextDue() const
{
    qint64 at = m_mode == Mode::Continuous && !m_waitsForPerson ? m_nextPass : 0;
    if (const qint64 due = m_outbox->nextDue(); due > 0 && m_mode == Mode::Continuous)
        // After a failure that a message could not even be tried for (a full disk), no sooner than the next pass.
        at = at == 0 ? due : m_passFailed ? qMax(at, due) : qMin(at, due);
    if (m_failures == 0 && m_imap) {
        for (const FolderId folder : toBePolled()) {
            const qint64 look = m_memory.folders.value(folder).checkedAt + m_pollInterval;
            at = at == 0 ? look : qMin(at, look);
        }
    }
    // Also for the command line, where somebody waits for the copy in Sent.
    if (const qint64 look = m_outbox->mailboxes().nextLook(); look > 0 && m_failures == 0)
        at = at == 0 ? look : qMin(at, look);
    return at;
}

AccountWorker::Notes AccountWorker::takeNotes(QDeadlineTimer until)
{
    std::unique_lock lock(m_mutex);
    const auto something = [this] { return m_notes.stop || m_notes.woken; };
    if (until.isForever())
        m_noted.wait(lock, something);
    else
        m_noted.wait_for(lock, std::chrono::milliseconds(until.remainingTime()), something);
    return std::exchange(m_notes, {});
}

/// One waking: everything that is to be done, in the order in which people notice it.
void AccountWorker::work(Notes notes)
{
    const qint64 now = m_services.clock.now();
    // A certificate that was not right on another network may be on this one.
    const bool mayTry = !m_waitsForPerson || (m_lastFailure && m_lastFailure->kind == ErrorKind::Certificate);
    if (notes.network) {
        m_imap.reset();
        notes.pass |= m_mode == Mode::Continuous && mayTry;
    }
    if (notes.list)
        m_foldersListed = 0;
    // No pass is as far away as a clock that was put back makes it seem.
    const bool timed = m_mode == Mode::Continuous && !m_waitsForPerson && m_nextPass > 0 && (now >= m_nextPass || m_nextPass - now > 2 * qMax(passInterval(), kLongestWait));
    const bool asked = notes.pass || std::any_of(notes.requests.begin(), notes.requests.end(), [this](const Request &r) { return asksServer(r); });
    const bool whole = asked || timed || !notes.messages.isEmpty();
    if (asked)
        m_waitsForPerson = false;
    if (notes.look || whole)
        m_outbox->mailboxes().lookAgain();
    m_counts = {};
    m_passFailed = false;
    try {
        if (notes.network)
            m_outbox->networkBack();
        m_outbox->sendDue();
        settleHere();
        QSet<FolderId> only = notes.folders;
        QSet<FolderId> polled = toBePolled();
        if (const FolderId looked = lookedAt(); looked.isValid() && m_mode == Mode::Continuous)
            polled.insert(looked); // told or not: it may never have been looked through
        for (const FolderId folder : polled) {
            if (now - m_memory.folders.value(folder).checkedAt >= m_pollInterval)
                only.insert(folder);
        }
        bool bodies = true;
        if (!notes.requests.empty()) {
            bodies = false;
            for (const Request &r : notes.requests) {
                bodies |= r.bodies;
                if (r.folder.isValid())
                    only.insert(r.folder);
            }
        }
        const bool all = notes.pass || timed || std::any_of(notes.requests.begin(), notes.requests.end(), [](const Request &r) { return !r.folder.isValid(); });
        const bool reachable = !m_waitsForPerson && (m_failures == 0 || whole);
        if (m_services.account.isLocal()) {
            passed();
            m_nextPass = 0;
        } else if (whole || (reachable && hasWorkOnServer(notes, only))) {
            m_wholePass = all;
            if (m_services.account.isPop3())
                visit(notes.messages, bodies);
            else
                passOver(all ? QSet<FolderId>() : only, bodies);
            // Also where one could not be opened: it is not asked for at every turn.
            for (const FolderId folder : polled) {
                if (only.contains(folder))
                    m_memory.folders[folder].checkedAt = m_services.clock.now();
            }
            m_pollInterval = Backoff::jittered(m_services.times.poll.count());
        } else if (notes.polled && status().state == AccountStatus::State::Idle) {
            reportIdle();
        }
    } catch (const MailError &e) {
        failedPass(e);
    } catch (const std::exception &e) {
        failedPass(
            MailError(ErrorKind::Bug, tr("Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched."), QString::fromUtf8(e.what())));
    }
    // Their rows came while another folder had its turn: now their bodies.
    for (const FolderId folder : std::exchange(m_owed, {}))
        folderChanged(folder);
    for (Request &request : notes.requests)
        request.done(m_passFailed ? m_lastFailure : std::nullopt, m_counts);
    for (const MessageId message : m_passFailed ? notes.messages : QSet<MessageId>())
        Q_EMIT bodyFailed(message, *m_lastFailure);
}

bool AccountWorker::asksServer(const Request &request) const
{
    if (!m_services.account.mailboxesAreHere() || !request.folder.isValid())
        return true;
    const auto folder = m_reader->folder(request.folder);
    return request.bodies && folder && folder->role == FolderRole::Inbox;
}

bool AccountWorker::hasWorkOnServer(const Notes &notes, const QSet<FolderId> &only)
{
    if (!bodiesForOthers().isEmpty())
        return true;
    if (m_services.account.isPop3())
        return !notes.messages.isEmpty();
    return !only.isEmpty() || notes.list || m_outbox->mailboxes().hasWork() || OpReplay::hasWork(*m_reader, m_services.account.id);
}

/// Whether the connection from before can be relied on. One that has been silent for a while is asked: what would be waited for on a dead one is waited for in vain, and long.
bool AccountWorker::isAlive()
{
    if (!m_imap || !m_imap->isOpen())
        return false;
    if (!m_lastUsed.hasExpired(m_services.times.silence.count()))
        return true;
    try {
        m_imap->ask(m_services.times.answer);
        return true;
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::Offline)
            throw;
        return false;
    }
}

/// What ends the next connection from another thread.
AbortTokenPtr AccountWorker::beginConnection()
{
    auto connection = std::make_shared<AbortToken>();
    {
        const std::lock_guard lock(m_mutex);
        m_connection = connection;
    }
    if (aborted())
        throw MailError(ErrorKind::Cancelled, tr("Postrider is closing."));
    return connection;
}

void AccountWorker::connectOnce()
{
    if (isAlive())
        return;
    report(AccountStatus::State::Connecting, tr("Connecting to %1").arg(m_services.account.imap.host));
    m_imap.reset();
    m_services.credentials.signIn(m_services.account, m_abort, [this](const SaslCredentials &credentials) {
        auto client = std::make_unique<ImapClient>(m_services.credentials.reached(m_services.account, m_abort).imap, m_services.transcript, beginConnection());
        client->signIn(credentials);
        m_imap = std::move(client);
    });
    Q_EMIT connected();
}

SyncSession AccountWorker::session()
{
    return {m_services.account, m_services.store, *m_reader, *m_imap, m_services.pool, m_services.clock,
        [this](const QString &text, qint64 done, qint64 total) { report(AccountStatus::State::Syncing, text, {}, done, total); }, [this] { return yield(); },
        [this](const Failure &failure) { Q_EMIT refused(m_services.account.id, failure); }, [this] { return hasNews(); }};
}

/// `only`: these folders, unless it is a whole pass. A connection that the server closed while it was idle is tried once more, quietly.
void AccountWorker::passOver(const QSet<FolderId> &only, bool bodies)
{
    bool wasKept = m_imap && m_imap->isOpen();
    for (int uploadsEnded = 0;;) {
        try {
            connectOnce();
            syncFolders(only, bodies);
            break;
        } catch (const MailError &e) {
            // The message has been given up: that is no reason to receive nothing.
            const bool upload = m_imap && isUploadEnded(e, m_imap->isOpen()) && ++uploadsEnded <= kMostUploadsEnded;
            if (aborted() || !(upload || (wasKept && e.kind() == ErrorKind::Offline)))
                throw;
            wasKept &= upload;
            m_imap.reset();
        }
    }
    m_lastUsed.start();
    showAlerts();
    passed();
}

/// It went well.
void AccountWorker::passed()
{
    m_failures = 0;
    m_lastFailure.reset();
    m_waitsForPerson = false;
    if (m_wholePass)
        m_nextPass = passInterval() > 0 ? m_services.clock.now() + Backoff::jittered(passInterval()) : 0;
    reportIdle();
}

void AccountWorker::syncFolders(const QSet<FolderId> &only, bool bodies)
{
    SyncSession s = session();
    QSet<FolderId> wanted = only;
    // Push before pull; and before the list, which knows the folders by the names that the server has for them now.
    m_counts.pushed += pushOps(s, &wanted);
    listFolders(s);
    for (const FolderId changed : m_outbox->mailboxes().run(s))
        wanted.insert(changed);
    for (const FolderId changed : std::as_const(wanted))
        m_memory.folders[changed].status.reset();
    const qsizetype refusedBefore = m_memory.refused.size();
    m_counts += FolderPass(s, m_memory).run({wanted, m_wholePass, bodies, lookedAt()});
    if (m_memory.refused.size() > refusedBefore)
        m_foldersListed = 0; // it may be gone
    bringBodiesForOthers(s);
}

/// With every whole pass where the list says what happened in each folder, too; else now and then.
void AccountWorker::listFolders(SyncSession &s)
{
    const qint64 now = m_services.clock.now();
    const bool tellsAll = m_imap->capabilities().has("LIST-STATUS");
    if (m_foldersListed != 0 && m_mode != Mode::OnRequest && !(m_wholePass && (tellsAll || now - m_foldersListed > kListInterval || now < m_foldersListed)))
        return;
    FolderListSync list(s);
    list.run();
    for (auto it = list.statuses().cbegin(); it != list.statuses().cend(); ++it)
        m_memory.folders[it.key()].status = it.value();
    m_foldersListed = now;
}

int AccountWorker::pushOps(SyncSession &s, QSet<FolderId> *touched)
{
    if (!OpReplay::hasWork(*m_reader, m_services.account.id))
        return 0;
    OpReplay replay(s);
    const int pushed = replay.run();
    touched->unite(replay.touched());
    // It has put rows into folders and taken them out.
    for (FolderMemory &memory : m_memory.folders)
        memory.messages = -1;
    if (replay.concernsOthers())
        Q_EMIT othersConcerned();
    m_nextReplay = pushed > 0 ? QDeadlineTimer(0) : QDeadlineTimer(kReplayPause);
    return pushed;
}

/// Messages whose whole somebody waits for who is no person: another account that copies them, the filters.
QList<MessageId> AccountWorker::bodiesForOthers()
{
    return m_reader->ops().sourcesWithoutBody(m_services.account.id) + m_reader->filters().bodiesWanted(m_services.account.id);
}

bool AccountWorker::bringBodiesForOthers(SyncSession &s)
{
    const QList<MessageId> wanted = bodiesForOthers();
    if (wanted.isEmpty() || !BodyFetch::fetchThese(s, wanted))
        return false;
    Q_EMIT othersConcerned();
    return true;
}

/// Folders in which something happened while another one is being read.
QSet<FolderId> AccountWorker::urgentFolders() const
{
    const std::lock_guard lock(m_mutex);
    QSet<FolderId> urgent;
    for (const FolderId id : std::as_const(m_notes.folders)) {
        if (id != m_memory.current)
            urgent.insert(id);
    }
    // What the person has opened and has never been read does not wait either.
    if (m_mode == Mode::Continuous && m_lookedAt.isValid() && m_lookedAt != m_memory.current && m_memory.folders.value(m_lookedAt).checkedAt == 0)
        urgent.insert(m_lookedAt);
    return urgent;
}

bool AccountWorker::hasNews() const
{
    return aborted() || m_outbox->hasDue() || (m_nextReplay.hasExpired() && OpReplay::hasWork(*m_reader, m_services.account.id)) || m_outbox->mailboxes().hasWork()
        || !urgentFolders().isEmpty();
}

bool AccountWorker::yield()
{
    if (aborted())
        throw MailError(ErrorKind::Cancelled, tr("Postrider is closing."));
    if (m_outbox->hasDue())
        m_outbox->sendDue();
    bool used = false;
    SyncSession s = session();
    s.yield = nullptr;
    s.hasNews = nullptr;
    if (m_nextReplay.hasExpired() && OpReplay::hasWork(*m_reader, m_services.account.id)) {
        QSet<FolderId> touched;
        m_counts.pushed += pushOps(s, &touched);
        for (const FolderId changed : touched)
            folderChanged(changed);
        used = true;
    }
    if (m_outbox->mailboxes().hasWork()) {
        for (const FolderId changed : m_outbox->mailboxes().run(s))
            folderChanged(changed);
        used = true;
    }
    for (const FolderId folder : urgentFolders()) {
        {
            // Taken before it is looked at: what happens from now on is another note.
            const std::lock_guard lock(m_mutex);
            m_notes.folders.remove(folder);
        }
        const SyncCounts counts = FolderPass(s, m_memory).runOne(folder);
        m_counts += counts;
        if (counts.added > 0)
            m_owed.insert(folder);
        // Also where it could not be opened: it is not asked for at every turn.
        if (FolderMemory &memory = m_memory.folders[folder]; memory.checkedAt == 0)
            memory.checkedAt = m_services.clock.now();
        used = true;
    }
    return used;
}

} // namespace postrider
