// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Engine.h"

#include "core/sync/AccountReader.h"
#include "core/sync/FolderWatcher.h"

namespace postrider {

Engine::Engine(Store &store, Credentials &credentials, const Clock &clock) : m_store(store), m_credentials(credentials), m_clock(clock)
{
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
    AccountServices services{account, m_store, m_credentials, m_clock, m_pool, std::make_shared<Transcript>()};
    Lane lane{services, std::make_unique<AccountWorker>(services, mode), nullptr, nullptr};
    AccountWorker *worker = lane.worker.get();
    connect(worker, &AccountWorker::statusChanged, this, &Engine::statusChanged, Qt::QueuedConnection);
    connect(worker, &AccountWorker::refused, this, &Engine::refused, Qt::QueuedConnection);
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
    it->second.watcher = std::make_unique<FolderWatcher>(it->second.services);
    AccountWorker *worker = it->second.worker.get();
    connect(
        it->second.watcher.get(), &FolderWatcher::happened, worker, [worker](FolderId folder) { worker->folderChanged(folder); }, Qt::DirectConnection);
    connect(
        it->second.watcher.get(), &FolderWatcher::folderListChanged, worker, [worker] { worker->folderListChanged(); }, Qt::DirectConnection);
    connect(
        it->second.watcher.get(), &FolderWatcher::toldOfAll, worker, [worker](bool all) { worker->setToldOfAll(all); }, Qt::DirectConnection);
    it->second.watcher->start();
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
        it->second.reader->start();
    }
    return it->second.reader.get();
}

void Engine::wantBody(AccountId account, MessageId message)
{
    if (AccountReader *reader = readerOf(account))
        reader->want(message);
    else
        Q_EMIT bodyFailed(message, {ErrorKind::Offline, tr("This message has not been fetched yet, and Postrider is offline."), {}});
}

void Engine::searchOnServer(AccountId account, ServerSearch search)
{
    if (AccountReader *reader = readerOf(account))
        reader->search(std::move(search));
    else
        search.done(Failure{ErrorKind::Offline, tr("The server cannot be searched: Postrider is offline."), {}});
}

void Engine::lookingAt(AccountId account, FolderId folder)
{
    for (auto &[id, lane] : m_lanes)
        lane.worker->lookingAt(id == account ? folder : FolderId());
}

QList<AccountStatus> Engine::statuses() const
{
    QList<AccountStatus> all;
    for (const auto &[id, lane] : m_lanes)
        all.append(lane.worker->status());
    return all;
}

QByteArray Engine::transcript(AccountId account) const
{
    const auto it = m_lanes.find(account);
    return it == m_lanes.end() ? QByteArray() : it->second.services.transcript->text();
}

} // namespace postrider
