// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Engine.h"

#include "core/sync/AccountReader.h"
#include "core/store/Store.h"

namespace postrider {

namespace {
/// Connections for chosen folders, besides those of watcher, worker and reader. Servers count: Gmail lets a person have 15 and Dovecot 10, of all programs and devices together.
constexpr size_t kMostFurther = 4;
} // namespace

Engine::Engine(Store &store, Credentials &credentials, const Clock &clock, const LinkTimes &times)
    : m_store(store)
    , m_credentials(credentials)
    , m_clock(clock)
    , m_times(times)
    , m_reader(store.makeReader())
{
    connect(
        &m_store, &Store::changed, this,
        [this](const ChangeSet &changes) {
            for (auto it = m_lanes.cbegin(); changes.folderList && it != m_lanes.cend(); ++it)
                arrangeWatchers(it->first);
        },
        Qt::QueuedConnection);
    qRegisterMetaType<AccountStatus>();
    qRegisterMetaType<AccountId>();
    qRegisterMetaType<FolderId>();
    qRegisterMetaType<MessageId>();
    qRegisterMetaType<Failure>();
    // vmime needs a known stack, whatever the platform's default is.
    m_pool.setStackSize(16 * 1024 * 1024);
}

Engine::~Engine()
{
    // Aborted all at once first, so that they stop side by side: destructors wait one after the other.
    abort();
    m_lanes.clear();
    m_pool.waitForDone();
}

void Engine::start(const Account &account, AccountWorker::Mode mode)
{
    if (m_lanes.contains(account.id))
        return;
    AccountServices services{account, m_store, m_credentials, m_clock, m_pool, std::make_shared<Transcript>(), m_times};
    Lane lane{services, std::make_unique<AccountWorker>(services, mode), nullptr, nullptr, {}, {}};
    AccountWorker *worker = lane.worker.get();
    if (!account.isLocal())
        connect(worker, &AccountWorker::statusChanged, this, &Engine::statusChanged, Qt::QueuedConnection);
    connect(worker, &AccountWorker::refused, this, &Engine::refused, Qt::QueuedConnection);
    connect(worker, &AccountWorker::bodyFailed, this, &Engine::bodyFailed, Qt::QueuedConnection);
    connect(
        worker, &AccountWorker::othersConcerned, this,
        [this, id = account.id] {
            for (auto &[other, its] : m_lanes) {
                if (other != id)
                    its.worker->wake();
            }
        },
        Qt::QueuedConnection);
    if (mode == AccountWorker::Mode::Continuous)
        connect(
            worker, &AccountWorker::connected, this, [this, id = account.id] { startWatcher(id); }, Qt::QueuedConnection);
    m_lanes.emplace(account.id, std::move(lane));
    worker->start();
}

void Engine::startWatcher(AccountId account)
{
    const auto it = m_lanes.find(account);
    if (it == m_lanes.end() || (it->second.watcher && it->second.watcher->isRunning()))
        return;
    Lane &lane = it->second;
    lane.watcher = makeWatcher(lane, {});
    AccountWorker *worker = lane.worker.get();
    connect(
        lane.watcher.get(), &FolderWatcher::folderListChanged, worker, [worker] { worker->folderListChanged(); }, Qt::DirectConnection);
    connect(
        lane.watcher.get(), &FolderWatcher::tellsNow, worker, [worker](FolderWatcher::Tells what) { worker->setToldOfAll(what == FolderWatcher::Tells::OfAllFolders); },
        Qt::DirectConnection);
    connect(
        lane.watcher.get(), &FolderWatcher::tellsNow, this,
        [this, account, watcher = lane.watcher.get()](FolderWatcher::Tells what) {
            if (const auto its = m_lanes.find(account); its != m_lanes.end() && its->second.watcher.get() == watcher) {
                its->second.told = what;
                // Signed in anew: what was not let in before may be now.
                if (what == FolderWatcher::Tells::OfItsFolder)
                    std::erase_if(its->second.further, [](const auto &further) { return further.second.watcher->isFinished(); });
                arrangeWatchers(account);
            }
        },
        Qt::QueuedConnection);
    lane.watcher->start();
}

std::unique_ptr<FolderWatcher> Engine::makeWatcher(Lane &lane, FolderId folder)
{
    auto watcher = std::make_unique<FolderWatcher>(lane.services, folder);
    AccountWorker *worker = lane.worker.get();
    connect(
        watcher.get(), &FolderWatcher::happened, worker, [worker](FolderId where) { worker->folderChanged(where); }, Qt::DirectConnection);
    return watcher;
}

/// The inbox, of which people are always told, and those that the person has chosen; in the order of the list.
QList<Folder> Engine::chosenFolders(AccountId account)
{
    QList<Folder> chosen = m_reader->folderRows().ofAccount(account);
    chosen.removeIf([](const Folder &f) { return (!f.watched && f.role != FolderRole::Inbox) || !f.selectable || !f.onServer; });
    return chosen;
}

/// A further connection for each chosen folder, as many as may be, where the server does not tell of all by itself; the others are looked at from time to time.
void Engine::arrangeWatchers(AccountId account)
{
    const auto it = m_lanes.find(account);
    if (it == m_lanes.end() || !it->second.watcher || !it->second.told)
        return;
    Lane &lane = it->second;
    const QList<Folder> chosen = chosenFolders(account);
    std::map<FolderId, QByteArray> wanted;
    for (const Folder &f : chosen) {
        const bool byItself = *lane.told == FolderWatcher::Tells::OfAllFolders || *lane.told == FolderWatcher::Tells::WhenAsked;
        if (!byItself && f.role != FolderRole::Inbox && wanted.size() < kMostFurther)
            wanted.emplace(f.id, f.serverName);
    }
    for (auto further = lane.further.begin(); further != lane.further.end();) {
        const auto place = wanted.find(further->first);
        further = place != wanted.end() && place->second == further->second.serverName ? std::next(further) : lane.further.erase(further);
    }
    for (const auto &[folder, serverName] : wanted) {
        // None is begun while the first has no connection.
        if (!lane.further.contains(folder) && *lane.told == FolderWatcher::Tells::OfItsFolder)
            startFurther(account, folder, serverName);
    }
    sayWhatToPoll(lane, chosen);
}

void Engine::startFurther(AccountId account, FolderId folder, const QByteArray &serverName)
{
    Lane &lane = m_lanes.at(account);
    lane.further[folder] = {serverName, makeWatcher(lane, folder), {}};
    FolderWatcher *watcher = lane.further[folder].watcher.get();
    connect(
        watcher, &FolderWatcher::tellsNow, this,
        [this, account, folder, watcher](FolderWatcher::Tells what) {
            const auto its = m_lanes.find(account);
            if (its == m_lanes.end())
                return;
            if (const auto further = its->second.further.find(folder); further != its->second.further.end() && further->second.watcher.get() == watcher) {
                further->second.told = what;
                sayWhatToPoll(its->second, chosenFolders(account));
            }
        },
        Qt::QueuedConnection);
    watcher->start();
}

void Engine::sayWhatToPoll(Lane &lane, const QList<Folder> &chosen)
{
    QSet<FolderId> polled;
    for (const Folder &f : chosen) {
        const auto further = lane.further.find(f.id);
        bool isTold = lane.told == FolderWatcher::Tells::OfAllFolders;
        if (f.role == FolderRole::Inbox)
            isTold = lane.told != FolderWatcher::Tells::Nothing;
        else if (further != lane.further.end())
            isTold = !further->second.told || *further->second.told == FolderWatcher::Tells::OfItsFolder;
        if (!isTold)
            polled.insert(f.id);
    }
    lane.worker->setPolled(polled);
}

void Engine::stop(AccountId account)
{
    const auto it = m_lanes.find(account);
    if (it == m_lanes.end())
        return;
    abort(it->second);
    m_lanes.erase(it);
}

void Engine::abort()
{
    for (auto &[id, lane] : m_lanes)
        abort(lane);
}

void Engine::abort(Lane &lane)
{
    if (lane.watcher)
        lane.watcher->abort();
    for (auto &[folder, further] : lane.further)
        further.watcher->abort();
    if (lane.reader)
        lane.reader->abort();
    lane.worker->abort();
}

void Engine::wake(AccountId account)
{
    if (const auto it = m_lanes.find(account); it != m_lanes.end())
        it->second.worker->wake();
}

void Engine::syncNow(AccountId account)
{
    for (auto &[id, lane] : m_lanes) {
        if (!account.isValid() || id == account)
            lane.worker->syncNow();
    }
}

void Engine::lookAgain(AccountId account)
{
    if (const auto it = m_lanes.find(account); it != m_lanes.end())
        it->second.worker->lookAgain();
}

void Engine::networkBack()
{
    for (auto &[id, lane] : m_lanes) {
        lane.worker->networkBack();
        if (lane.watcher)
            lane.watcher->networkBack();
        for (auto &[folder, further] : lane.further)
            further.watcher->networkBack();
        if (lane.reader)
            lane.reader->networkBack();
    }
}

void Engine::request(AccountId account, AccountWorker::Request request)
{
    if (const auto it = m_lanes.find(account); it != m_lanes.end())
        it->second.worker->request(std::move(request));
    else
        request.done(Failure{ErrorKind::Gone, tr("There is no such account."), {}}, {});
}

AccountReader *Engine::readerOf(AccountId account)
{
    const auto it = m_lanes.find(account);
    if (it == m_lanes.end())
        return nullptr;
    if (!it->second.reader) {
        it->second.reader = std::make_unique<AccountReader>(it->second.services);
        connect(it->second.reader.get(), &AccountReader::bodyFailed, this, &Engine::bodyFailed, Qt::QueuedConnection);
        connect(it->second.reader.get(), &AccountReader::partFailed, this, &Engine::partFailed, Qt::QueuedConnection);
        connect(it->second.reader.get(), &AccountReader::fetched, this, &Engine::fetched, Qt::QueuedConnection);
        connect(it->second.reader.get(), &AccountReader::progress, this, &Engine::progress, Qt::QueuedConnection);
        it->second.reader->start();
    }
    return it->second.reader.get();
}

bool Engine::isSwitchedOff(AccountId account)
{
    const auto row = m_reader->account(account);
    return row && !row->enabled;
}

void Engine::want(AccountId account, const MessageWish &wish)
{
    const auto it = m_lanes.find(account);
    // A POP3 server lets one in at a time, and knows no parts.
    if (it != m_lanes.end() && it->second.services.account.isPop3())
        it->second.worker->wantBody(wish.message);
    else if (it != m_lanes.end() && it->second.services.account.isLocal())
        Q_EMIT bodyFailed(wish.message, {ErrorKind::Offline, tr("This message is still on its way here from the account that it was in."), {}});
    else if (AccountReader *reader = readerOf(account))
        reader->want(wish);
    else if (wish.extent == MessageWish::Extent::Part)
        Q_EMIT partFailed(wish.message, wish.part,
            {ErrorKind::Offline,
                isSwitchedOff(account) ? tr("This attachment is still on the server, and its account is switched off. Switch it on to fetch it.")
                                       : tr("This attachment is still on the server, and Postrider is offline. Go online to fetch it."),
                {}});
    else
        Q_EMIT bodyFailed(wish.message,
            {ErrorKind::Offline,
                isSwitchedOff(account) ? tr("This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.")
                                       : tr("This message has not been fetched yet, and Postrider is offline."),
                {}});
}

void Engine::unwant(AccountId account, const MessageWish &wish)
{
    if (const auto it = m_lanes.find(account); it != m_lanes.end() && it->second.reader)
        it->second.reader->unwant(wish);
}

void Engine::searchOnServer(AccountId account, ServerSearch search)
{
    if (const auto it = m_lanes.find(account); it != m_lanes.end() && it->second.services.account.mailboxesAreHere())
        search.done(Failure{ErrorKind::Refused, tr("The mail of this account is on this computer. There is nothing more to be searched on its server."), {}});
    else if (AccountReader *reader = readerOf(account))
        reader->search(std::move(search));
    else
        search.done(Failure{ErrorKind::Offline,
            isSwitchedOff(account) ? tr("The server cannot be searched: the account is switched off.") : tr("The server cannot be searched: Postrider is offline."), {}});
}

void Engine::lookingAt(AccountId account, FolderId folder)
{
    for (auto &[id, lane] : m_lanes)
        lane.worker->lookingAt(id == account ? folder : FolderId());
}

QList<AccountStatus> Engine::statuses() const
{
    QList<AccountStatus> all;
    for (const auto &[id, lane] : m_lanes) {
        if (!lane.services.account.isLocal())
            all.append(lane.worker->status());
    }
    return all;
}

QByteArray Engine::transcript(AccountId account) const
{
    const auto it = m_lanes.find(account);
    return it == m_lanes.end() ? QByteArray() : it->second.services.transcript->text();
}

} // namespace postrider
