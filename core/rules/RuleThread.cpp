// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleThread.h"

#include "core/rules/RuleDecision.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <algorithm>

namespace postrider {

namespace {

/// Messages of one mutation: what a person does meanwhile waits no longer than that takes.
constexpr int perRound = 100;
/// After a failure that may pass, as a full disk does.
constexpr std::chrono::seconds retry{60};

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

/// What is to be told of one message when the decisions have been carried out.
struct Telling {
    RuleDecision decision;
    bool isAnnounced = false;
};

FolderRole roleOf(RuleAction::What what)
{
    switch (what) {
    case RuleAction::What::Junk: return FolderRole::Junk;
    case RuleAction::What::Archive: return FolderRole::Archive;
    case RuleAction::What::Trash: return FolderRole::Trash;
    default: return FolderRole::None;
    }
}

void tell(StoreWriter &writer, const Telling &each)
{
    const auto row = writer.messages.shown(each.decision.message);
    if (!row || each.decision.isQuiet || row->flags.testFlag(Flag::Seen))
        return;
    // What was put elsewhere was put out of the person's way.
    if (each.decision.isWanted || (each.isAnnounced && each.decision.place == RuleDecision::Place::Stays))
        writer.filters.tell(each.decision.message);
}

/// What the person, or another program, has taken from the inbox meanwhile stays where it was put.
void leaveWhatWasPlaced(Telling &each, StoreWriter &writer)
{
    const auto row = writer.messages.shown(each.decision.message);
    const auto folder = row && row->folder.isValid() ? writer.folders.find(row->folder) : std::nullopt;
    if (folder && folder->role == FolderRole::Inbox)
        return;
    each.decision.place = RuleDecision::Place::Stays;
    each.decision.copies.clear();
    each.isAnnounced = false;
}

/// Takes from the queue what is done, and tells of it. What comes back: why messages stayed, each reason once.
QHash<QString, Failure> carryOut(QList<Telling> decisions, StoreWriter &writer, qint64 now)
{
    QList<RuleDecision> wanted;
    for (Telling &each : decisions) {
        leaveWhatWasPlaced(each, writer);
        wanted.append(each.decision);
    }
    UndoList ignored;
    QHash<MessageId, Failure> stayed;
    const QList<MessageId> left = RuleDecision::carryOut(wanted, writer, now, ignored, &stayed); // their folder has gone just now: they are looked at once more
    QHash<QString, Failure> reasons;
    for (Telling &each : decisions) {
        if (const auto why = stayed.constFind(each.decision.message); why != stayed.cend()) {
            each.decision.place = RuleDecision::Place::Stays;
            reasons.insert(why->message, *why);
        }
        if (!left.contains(each.decision.message) && writer.filters.take(each.decision.message))
            tell(writer, each);
    }
    return reasons;
}

} // namespace

RuleThread::RuleThread(Store &store, std::shared_ptr<Clock> clock, FindTruth findTruth) : m_store(store), m_clock(std::move(clock)), m_findTruth(std::move(findTruth))
{
    setObjectName(QStringLiteral("rules"));
    setStackSize(16 * 1024 * 1024); // it reads whole messages
    qRegisterMetaType<Failure>();
    connect(
        &store, &Store::changed, this,
        [this](const ChangeSet &changes) {
            if (changes.filterQueue)
                wake();
        },
        Qt::DirectConnection);
}

RuleThread::~RuleThread()
{
    disconnect(&m_store, nullptr, this, nullptr);
    stop();
    wait();
}

void RuleThread::stop()
{
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
    }
    m_hasWork.notify_all();
    m_isDone.notify_all();
}

void RuleThread::wake()
{
    {
        const std::lock_guard lock(m_mutex);
        m_woken = true;
        ++m_asked;
    }
    m_hasWork.notify_all();
}

bool RuleThread::waitUntilDone(std::chrono::milliseconds patience)
{
    wake();
    std::unique_lock lock(m_mutex);
    const quint64 asked = m_asked;
    return m_isDone.wait_for(lock, patience, [&] { return m_answered >= asked || m_stopping; }) && m_answered >= asked;
}

bool RuleThread::isStopping() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopping;
}

bool RuleThread::sleepUntilWoken()
{
    std::unique_lock lock(m_mutex);
    if (m_told)
        m_hasWork.wait_for(lock, retry, [this] { return m_stopping; });
    else
        m_hasWork.wait(lock, [this] { return m_stopping || m_woken; });
    m_woken = false;
    return !m_stopping;
}

void RuleThread::run()
{
    while (!isStopping()) {
        try {
            work();
            m_told = false;
        } catch (const MailError &e) {
            m_reader.reset();
            if (!m_told)
                Q_EMIT failed(Failure::of(e));
            m_told = true;
        }
        if (!sleepUntilWoken())
            break;
    }
    m_reader.reset();
}

void RuleThread::work()
{
    if (!m_reader)
        m_reader = m_store.makeReader();
    for (;;) {
        quint64 asked = 0;
        {
            const std::lock_guard lock(m_mutex);
            asked = m_asked;
        }
        while (workOnce()) { }
        const std::lock_guard lock(m_mutex);
        m_answered = std::max(m_answered, asked);
        m_isDone.notify_all();
        if (m_stopping || m_asked == asked)
            return;
    }
}

/// A sentence; empty: it can be carried out on mail of these accounts.
QString RuleThread::whyNotUsable(const FilterRule &rule, const QSet<AccountId> &accounts)
{
    for (const RuleAction &action : rule.actions) {
        if (action.needsFolder() && (!m_reader->folder(action.folder) || m_reader->folderRows().isLeaving(action.folder)))
            return Text::tr("The folder that it names is no longer there. Choose another one and switch the filter on again.");
        const FolderRole role = roleOf(action.what);
        if (role == FolderRole::None)
            continue;
        FolderQueries folders = m_reader->folderRows();
        try {
            for (const AccountId account : accounts) {
                if (!rule.account.isValid() || rule.account == account)
                    Verbs::findFolderFor(folders, account, role);
            }
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Refused)
                throw;
            return e.message();
        }
    }
    return {};
}

/// Those for new mail, in their order. What cannot be carried out any more is switched off, once, and with a word: skipped in silence, mail would stay where nobody expects it.
QList<FilterRule> RuleThread::usableRules(const QSet<AccountId> &accounts)
{
    QList<FilterRule> usable;
    QHash<qint64, QString> broken;
    QStringList sentences;
    for (const FilterRule &rule : m_reader->filters().all()) {
        if (!rule.enabled || !rule.onArrival)
            continue;
        const QString why = whyNotUsable(rule, accounts);
        if (why.isEmpty()) {
            usable.append(rule);
            continue;
        }
        broken.insert(rule.id, why);
        sentences.append(Text::tr("The filter “%1” has been switched off; new mail stays in the inbox. %2").arg(rule.name, why));
    }
    if (!broken.isEmpty()) {
        m_store.writeAndWait(Durability::User, [&broken](StoreWriter &writer) {
            for (auto it = broken.cbegin(); it != broken.cend(); ++it)
                writer.filters.switchOff(it.key(), it.value());
        });
        for (const QString &sentence : std::as_const(sentences))
            Q_EMIT failed({ErrorKind::Gone, sentence, {}});
    }
    return usable;
}

/// False if nothing is left that could be done.
bool RuleThread::workOnce()
{
    const QList<QueuedForFilters> queued = isStopping() ? QList<QueuedForFilters>() : m_reader->filters().waiting(perRound);
    if (queued.isEmpty())
        return false;
    const qint64 now = m_clock->now();
    QSet<AccountId> accounts;
    for (const QueuedForFilters &each : queued)
        accounts.insert(each.account);
    const QList<FilterRule> rules = usableRules(accounts);
    const RuleSubject::Surroundings around{
        *m_reader, now, m_reader->keywordNames(), [this](MessageContent &content, const MessageRow &row) { m_findTruth(*m_reader, content, row); }};
    QList<MessageId> done, needBody;
    QList<Telling> decisions;
    QSet<AccountId> concerned;
    QStringList troubles;
    qint64 octets = 0;
    for (const QueuedForFilters &each : queued) {
        const auto row = m_reader->messageRow(each.message);
        if (!row) {
            done.append(each.message);
            continue;
        }
        RuleSubject subject(*row, around);
        if (!each.isWholeComing)
            subject.wholeNeverComes();
        const bool isMuted = m_reader->marks().markOf(row->thread) == ConversationMark::Muted;
        if (isMuted)
            subject.setFlags(Flag::Seen, {});
        auto decision = RuleDecision::of(each.isFiltered ? rules : QList<FilterRule>(), subject);
        if (!decision) {
            needBody.append(each.message);
            concerned.insert(each.account);
            continue;
        }
        if (isMuted && !decision->remove.testFlag(Flag::Seen))
            decision->add |= Flag::Seen;
        if (decision->add || decision->remove || !decision->held.isEmpty())
            concerned.insert(each.account);
        troubles += decision->prepare(subject);
        for (const RuleForward &forward : std::as_const(decision->outgoing))
            concerned.insert(forward.account);
        octets += decision->outgoingOctets();
        decisions.append({*decision, each.isAnnounced});
        if (octets > RuleDecision::mostOutgoing)
            break; // the others are next
    }
    QHash<QString, Failure> stayed;
    m_store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
        for (const MessageId id : done)
            writer.filters.take(id);
        for (const MessageId id : needBody) {
            if (writer.messages.bodyOf(id) == 0) // it may have come meanwhile
                writer.filters.needsBody(id);
        }
        stayed = carryOut(decisions, writer, now);
    });
    for (const Failure &failure : std::as_const(stayed))
        Q_EMIT failed(failure);
    for (const AccountId account : std::as_const(concerned))
        Q_EMIT accountConcerned(account);
    for (const QString &trouble : std::as_const(troubles))
        Q_EMIT failed({ErrorKind::Refused, trouble, {}});
    return true;
}

} // namespace postrider
