// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreCheck.h"

#include "core/store/Connection.h"
#include "core/store/Store.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSet>
#include <algorithm>
#include <tuple>

namespace postrider {

namespace {

constexpr qint64 kSteps = 8;
/// What one repairing mutation takes on, so that nobody waits for it.
constexpr qsizetype kPerWrite = 500;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreCheck)
};

QString file(const Connection &connection)
{
    return connection.path().section(QLatin1Char('/'), -1);
}

/// Runs `repair` for all of `things`, a part to a mutation; returns the sum of what it says.
template <class T> int inParts(Store &store, const QList<T> &things, const std::function<int(StoreWriter &, const T &)> &repair)
{
    int sum = 0;
    for (qsizetype at = 0; at < things.size(); at += kPerWrite) {
        store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
            for (const T &thing : things.mid(at, kPerWrite))
                sum += repair(w, thing);
        });
    }
    return sum;
}

} // namespace

StoreCheck::StoreCheck(Store &store, Progress progress, std::function<bool()> isCancelled)
    : m_store(store)
    , m_progress(std::move(progress))
    , m_isCancelled(std::move(isCancelled))
    , m_mail(store.openForReading(Store::File::Mail))
    , m_bodies(store.openForReading(Store::File::Bodies))
{
    if (m_isCancelled) {
        m_mail->interruptWhen(m_isCancelled);
        m_bodies->interruptWhen(m_isCancelled);
    }
}

StoreCheck::~StoreCheck() = default;

void StoreCheck::step(const QString &what)
{
    if (m_isCancelled && m_isCancelled())
        throw MailError(ErrorKind::Cancelled, Text::tr("The check was stopped."));
    if (m_progress)
        m_progress(m_step, kSteps, what);
    ++m_step;
}

StoreCheck::Report StoreCheck::run(Depth depth)
{
    m_report = {};
    m_step = 0;
    step(Text::tr("Checking the message list"));
    const bool mail = isSound(*m_mail, depth);
    step(Text::tr("Checking the stored messages"));
    const bool bodies = isSound(*m_bodies, depth);
    // On a damaged file the comparisons would find what is not so, and "repair" it.
    if (mail) {
        step(Text::tr("Checking waiting changes"));
        checkReferences();
        step(Text::tr("Checking what is shown"));
        checkShown();
        step(Text::tr("Checking counters"));
        checkCounters();
        step(Text::tr("Checking conversations"));
        checkConversations();
    }
    if (mail && bodies) {
        step(Text::tr("Comparing stored messages with the list"));
        checkExcerpts();
        checkBodyRows();
        step(Text::tr("Reading all stored messages"));
        if (depth == Depth::Thorough)
            checkBodies();
    }
    if (m_progress)
        m_progress(kSteps, kSteps, {});
    return m_report;
}

bool StoreCheck::isSound(Connection &connection, Depth depth)
{
    const auto problems = [&] {
        QStringList list;
        auto s = depth == Depth::Thorough ? connection.prepare("PRAGMA integrity_check(20)") : connection.prepare("PRAGMA quick_check(20)");
        while (s.step()) {
            if (const QString line = s.text(0); line != QLatin1String("ok"))
                list.append(line);
        }
        return list;
    };
    QStringList found;
    try {
        found = problems();
        const bool indexOnly = !found.isEmpty()
            && std::all_of(found.begin(), found.end(), [](const QString &line) { return line.contains(QLatin1String("index")) && !line.contains(QLatin1String("page")); });
        if (indexOnly && &connection == m_mail.get()) {
            m_store.writeAndWait(Durability::Recoverable, [](StoreWriter &w) { w.state.rebuildIndexes(); });
            found = problems();
            if (found.isEmpty())
                m_report.repaired.append(Text::tr("An index of the message list was damaged; it was built again."));
        }
    } catch (const MailError &e) {
        if (e.kind() == ErrorKind::Cancelled)
            throw;
        found.append(e.detail());
    }
    if (found.isEmpty())
        return true;
    m_report.sound = false;
    m_report.findings.append(&connection == m_mail.get()
            ? Text::tr(
                "The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider "
                "fetch the mail again.")
                  .arg(file(connection))
            : Text::tr("The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.").arg(file(connection)));
    m_report.findings.append(found.mid(0, 3));
    return false;
}

// --- bodies ------------------------------------------------------------------------------------------------------------------------

void StoreCheck::checkBodyRows()
{
    QList<MessageId> without;
    QList<qint64> orphans;
    ExcerptQueries excerpts(*m_mail);
    {
        // Two streams in the order of the bodies' ids; rows first, so that a body that comes meanwhile is only taken for one without a row, which is looked at again.
        auto rows = m_mail->prepare("SELECT body_id, id FROM message WHERE body_id > 0 ORDER BY body_id");
        auto bodies = m_bodies->prepare("SELECT id FROM body ORDER BY id");
        bool row = rows.step(), body = bodies.step();
        qint64 used = 0; // several rows may share one
        while (row || body) {
            const qint64 wanted = row ? rows.integer(0) : INT64_MAX, there = body ? bodies.integer(0) : INT64_MAX;
            if (wanted <= there) {
                if (wanted == there)
                    used = there;
                else if (wanted != used)
                    without.append(MessageId(rows.integer(1)));
                row = rows.step();
            } else {
                if (there != used && !excerpts.withBody(there))
                    orphans.append(there);
                body = bodies.step();
            }
        }
    }
    const int missing = inParts<MessageId>(m_store, without, [](StoreWriter &w, const MessageId &id) {
        const qint64 body = w.messages.bodyOf(id);
        if (body == 0 || w.bodies.exists(body))
            return 0;
        w.messages.forgetBody(id);
        return 1;
    });
    const int freed = inParts<qint64>(m_store, orphans, [](StoreWriter &w, const qint64 &body) {
        if (w.messages.withBody(body) || w.excerpts.withBody(body) || !w.bodies.exists(body))
            return 0;
        w.bodies.remove(body);
        return 1;
    });
    if (missing > 0)
        m_report.repaired.append(Text::tr("%Ln message(s) were not here as a whole although the list said so; they are fetched again.", nullptr, missing));
    if (freed > 0)
        m_report.repaired.append(Text::tr("The room of %Ln message(s) that no list shows any more was freed.", nullptr, freed));
}

/// Of messages that are gone or here as a whole, or whose octets are not there: nobody misses anything.
void StoreCheck::checkExcerpts()
{
    inParts<MessageId>(m_store, ExcerptQueries(*m_mail).all(), [](StoreWriter &w, const MessageId &id) {
        const auto row = w.excerpts.find(id);
        if (row && (!w.messages.find(id) || w.messages.bodyOf(id) != 0 || !w.bodies.exists(row->body)))
            w.excerpts.remove(id);
        return 0;
    });
}

void StoreCheck::checkBodies()
{
    QList<qint64> damaged;
    BodyQueries bodies(*m_bodies);
    {
        auto ids = m_bodies->prepare("SELECT id FROM body ORDER BY id");
        while (ids.step()) {
            try {
                bodies.load(ids.integer(0));
            } catch (const MailError &e) {
                if (e.kind() == ErrorKind::Cancelled)
                    throw;
                damaged.append(ids.integer(0));
            }
            if (m_isCancelled && m_isCancelled())
                throw MailError(ErrorKind::Cancelled, Text::tr("The check was stopped."));
        }
    }
    int onlyHere = 0;
    const int fetched = inParts<qint64>(m_store, damaged, [&onlyHere](StoreWriter &w, const qint64 &body) {
        // Looked at once more: a disk that did not answer says nothing of the body.
        if (!w.bodies.isDamaged(body))
            return 0;
        if (const auto id = w.excerpts.withBody(body)) {
            w.excerpts.remove(*id);
            return 1;
        }
        FolderId place;
        if (const auto id = w.messages.withBody(body); id && w.messages.serverMessage(*id, &place).uid == 0) {
            ++onlyHere; // on no server: nobody could fetch it again, and what is left of it may be of use
            return 0;
        }
        int forgotten = 0;
        for (; const auto id = w.messages.withBody(body); ++forgotten)
            w.messages.forgetBody(*id);
        return forgotten;
    });
    if (fetched > 0)
        m_report.repaired.append(Text::tr("%Ln stored message(s) were damaged; they are fetched again.", nullptr, fetched));
    if (onlyHere > 0) {
        m_report.sound = false;
        m_report.findings.append(Text::tr("%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.", nullptr, onlyHere));
    }
}

// --- what is counted and put together ------------------------------------------------------------------------------------------------

void StoreCheck::checkCounters()
{
    QList<FolderId> wrong;
    {
        m_mail->beginReading(); // what is written and what is counted, of one moment
        const auto end = qScopeGuard([&] { m_mail->endReading(); });
        auto folders = m_mail->prepare("SELECT id, total, unread FROM folder ORDER BY id");
        while (folders.step()) {
            auto s = m_mail->prepare("SELECT count(*), count(*) FILTER (WHERE flags & 1 = 0) FROM message WHERE folder_id = ?");
            if (s.bind(folders.integer(0)).step() && (s.integer(0) != folders.integer(1) || s.integer(1) != folders.integer(2)))
                wrong.append(FolderId(folders.integer(0)));
        }
    }
    const int repaired = inParts<FolderId>(m_store, wrong, [](StoreWriter &w, const FolderId &folder) {
        w.folders.recount(folder);
        return 1;
    });
    if (repaired > 0)
        m_report.repaired.append(Text::tr("The counters of %Ln folder(s) were wrong; they have been counted again.", nullptr, repaired));
}

void StoreCheck::checkConversations()
{
    using Key = std::pair<ThreadId, FolderId>;
    QList<Key> wrong;
    QSet<AccountId> unthreaded;
    {
        m_mail->beginReading(); // both streams of one moment
        const auto end = qScopeGuard([&] { m_mail->endReading(); });
        auto rows = m_mail->prepare("SELECT thread_id, folder_id, date, id, flags, has_attachments, account_id FROM message ORDER BY thread_id, folder_id, date, id");
        auto written = m_mail->prepare("SELECT thread_id, folder_id, date, newest_id, total, unread, any_flags, attachments FROM conversation ORDER BY thread_id, folder_id");
        using Value = std::tuple<qint64, qint64, qint64, qint64, qint64, qint64>;
        bool row = rows.step(), line = written.step();
        while (row || line) {
            const Key last{ThreadId(INT64_MAX), FolderId(INT64_MAX)};
            const Key here = row ? Key(ThreadId(rows.integer(0)), FolderId(rows.integer(1))) : last,
                      there = line ? Key(ThreadId(written.integer(0)), FolderId(written.integer(1))) : last;
            const Key key = qMin(here, there);
            Value counted, told;
            for (; row && Key(ThreadId(rows.integer(0)), FolderId(rows.integer(1))) == key; row = rows.step()) {
                auto &[date, newest, total, unread, flags, attachments] = counted;
                if (!key.first.isValid())
                    unthreaded.insert(AccountId(rows.integer(6)));
                date = rows.integer(2);
                newest = rows.integer(3);
                ++total;
                unread += (rows.integer(4) & 1) == 0;
                flags |= rows.integer(4);
                attachments += rows.integer(5) != 0;
            }
            if (there == key) {
                told = {written.integer(2), written.integer(3), written.integer(4), written.integer(5), written.integer(6), written.integer(7)};
                line = written.step();
            }
            if (key.first.isValid() && key.second.isValid() && counted != told)
                wrong.append(key);
        }
    }
    const int repaired = inParts<Key>(m_store, wrong, [](StoreWriter &w, const Key &key) {
        w.threads.countAgain(key.first, key.second);
        return 1;
    });
    for (const AccountId account : unthreaded)
        m_store.writeAndWait(Durability::Recoverable, [&](StoreWriter &w) { w.threads.rebuild(account); });
    if (repaired > 0 || !unthreaded.isEmpty())
        m_report.repaired.append(Text::tr("%Ln conversation(s) were not as their messages are; they have been put together again.", nullptr, qMax(1, repaired)));
}

void StoreCheck::checkReferences()
{
    struct Dangling {
        OpId op;
        MessageId message;
    };
    QList<Dangling> dangling;
    QList<MessageId> homeless;
    QList<ThreadId> links;
    {
        auto ops = m_mail->prepare("SELECT op_id, message_id FROM op_message WHERE NOT EXISTS (SELECT 1 FROM op WHERE op.id = op_id) OR NOT EXISTS (SELECT 1 FROM message WHERE "
                                   "message.id = message_id)");
        while (ops.step())
            dangling.append({OpId(ops.integer(0)), MessageId(ops.integer(1))});
        auto rows =
            m_mail->prepare("SELECT id FROM message WHERE server_folder_id NOT IN (SELECT id FROM folder) AND NOT EXISTS (SELECT 1 FROM op_message WHERE message_id = message.id)");
        while (rows.step())
            homeless.append(MessageId(rows.integer(0)));
        auto threads = m_mail->prepare("SELECT DISTINCT thread_id FROM thread_link WHERE NOT EXISTS (SELECT 1 FROM message WHERE message.thread_id = thread_link.thread_id)");
        while (threads.step())
            links.append(ThreadId(threads.integer(0)));
    }
    const int dropped = inParts<Dangling>(m_store, dangling, [](StoreWriter &w, const Dangling &d) {
        // An op that has nothing left to do goes with it; the message, if it is there, is shown as the others say.
        if (w.ops.find(d.op) && w.messages.find(d.message))
            return 0;
        w.ops.confirm(d.op, d.message);
        w.messages.rebase(d.message);
        return 1;
    });
    const int removed = inParts<MessageId>(m_store, homeless, [](StoreWriter &w, const MessageId &id) {
        FolderId folder;
        w.messages.serverMessage(id, &folder);
        // One that is still to be uploaded is on no server yet, and its op says where it goes.
        if (w.folders.find(folder) || w.ops.isWaitedFor(id))
            return 0;
        w.messages.remove(id);
        return 1;
    });
    // Left by folders that went as a whole; nobody misses anything.
    inParts<ThreadId>(m_store, links, [](StoreWriter &w, const ThreadId &thread) {
        w.threads.forget(thread);
        return 0;
    });
    if (dropped > 0)
        m_report.repaired.append(Text::tr("%Ln waiting change(s) were about nothing that is there; they were dropped.", nullptr, dropped));
    if (removed > 0)
        m_report.repaired.append(Text::tr("%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.", nullptr, removed));
}

/// Where no op waits, what is shown is what the server says.
void StoreCheck::checkShown()
{
    QList<MessageId> wrong;
    {
        auto s =
            m_mail->prepare("SELECT id FROM message WHERE (folder_id <> server_folder_id OR flags <> server_flags) AND NOT EXISTS (SELECT 1 FROM op_message WHERE message_id = "
                            "message.id)");
        while (s.step())
            wrong.append(MessageId(s.integer(0)));
    }
    const int repaired = inParts<MessageId>(m_store, wrong, [](StoreWriter &w, const MessageId &id) {
        const auto before = w.messages.find(id);
        w.messages.rebase(id);
        return before && w.messages.find(id) != before ? 1 : 0;
    });
    if (repaired > 0)
        m_report.repaired.append(Text::tr("%Ln message(s) were not shown as the server has them; now they are.", nullptr, repaired));
}

} // namespace postrider
