// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/CrashDriver.h"

#include <QDeadlineTimer>
#include <QSet>
#include <QThread>
#include <algorithm>
#include <atomic>
#include <mutex>

namespace postrider {

namespace {

QStringList recipientsOf(const QString &scenario)
{
    if (scenario == QLatin1String("bcc"))
        return {QStringLiteral("bob"), QStringLiteral("carol"), QStringLiteral("dora")};
    if (scenario == QLatin1String("raw"))
        return {QStringLiteral("bob"), QStringLiteral("dora")};
    if (scenario == QLatin1String("refused"))
        return {QStringLiteral("carol")}; // and nobody-here, for whose sake carol must not get it
    return {QStringLiteral("bob")};
}

QByteArray parentMessage()
{
    return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: parent\nDate: Mon, 2 Nov 2026 10:00:00 +0100\nMessage-ID: <parent@example.org>\n\nPlease answer.\n";
}

QByteArray bodyOf(const QByteArray &message)
{
    return message.mid(message.indexOf("\n\n") + 2);
}

} // namespace

/// What the servers and the profile have of one message after the restart.
struct CrashDriver::Found {
    QList<int> arrived; ///< in the order of recipientsOf
    int filed = 0;
    int inDrafts = 0, inOutbox = 0, unknown = 0;
    QString outboxState;
    bool parentAnswered = false;
    QSet<QString> ids;
    QByteArrayList bodies;
    QByteArrayList copies; ///< what the recipients named in the header got, whole

    int mostArrived() const { return *std::max_element(arrived.begin(), arrived.end()); }
    int leastArrived() const { return *std::min_element(arrived.begin(), arrived.end()); }
    QString text() const
    {
        QStringList counts;
        for (const int n : arrived)
            counts.append(QString::number(n));
        return QStringLiteral("arrived %1, filed %2, drafts %3, outbox %4 %5%6")
            .arg(counts.join(QLatin1Char('+')))
            .arg(filed)
            .arg(inDrafts)
            .arg(inOutbox)
            .arg(outboxState, unknown ? QStringLiteral(" (may have been sent)") : QString());
    }
};

QStringList CrashDriver::scenarios()
{
    return {QStringLiteral("plain"), QStringLiteral("big"), QStringLiteral("bcc"), QStringLiteral("reply"), QStringLiteral("refused"), QStringLiteral("raw")};
}

QString CrashDriver::nameOf(Fate fate)
{
    switch (fate) {
    case Fate::NotPromised: return QStringLiteral("not promised");
    case Fate::InDrafts: return QStringLiteral("in drafts");
    case Fate::InOutbox: return QStringLiteral("in outbox");
    case Fate::MayHaveBeenSent: return QStringLiteral("may have been sent");
    case Fate::Sent: return QStringLiteral("sent");
    }
    return {};
}

QString CrashDriver::Verdict::text() const
{
    return QStringLiteral("%1, %2 call %3: %4; lost: %5; twice: %6; wrong: %7")
        .arg(point.scenario, point.when == When::Before ? QStringLiteral("before") : QStringLiteral("after"))
        .arg(point.call)
        .arg(nameOf(fate), lost.join(QStringLiteral(", ")), twice.join(QStringLiteral(", ")), wrong.join(QStringLiteral(", ")));
}

bool CrashDriver::start()
{
    if (!m_bench.start() || !m_bench.servers->deliver(parentMessage(), QStringLiteral("INBOX"), "S"))
        return false;
    const Account account = m_bench.account();
    const auto added = m_bench.step(QStringLiteral("base"), 0,
        {QStringLiteral("add"), account.userName, account.passwordCommand, urlOf(account.imap, QStringLiteral("imap")), urlOf(account.smtp, QStringLiteral("smtp")),
            account.imap.caFile});
    const auto synced = m_bench.step(QStringLiteral("base"), 0, {QStringLiteral("sync")});
    if (added.status != 0 || synced.status != 0)
        qWarning("no profile to begin with: %s %s", added.errors.constData(), synced.errors.constData());
    return added.status == 0 && synced.status == 0;
}

QHash<QString, QString> CrashDriver::shim(const QString &name, const QString &value) const
{
    return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM)}, {name, value}};
}

int CrashDriver::callsOf(const QString &scenario)
{
    const QString subject = QStringLiteral("count-%1-%2").arg(scenario).arg(++m_runs);
    const QString file = m_bench.directory.filePath(QStringLiteral("calls"));
    QFile::remove(file);
    if (!m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("run")))
        return 0;
    const auto sent = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("scenario"), scenario, subject}, shim(QStringLiteral("POSTRIDER_SHIM_COUNT"), file));
    waitForDelivery();
    Verdict verdict;
    verdict.point.scenario = scenario;
    judge(verdict, look(scenario, subject, sent.state), sent, sent);
    cleanUp();
    const Fate expected = scenario == QLatin1String("refused") ? Fate::InOutbox : Fate::Sent;
    QFile counted(file);
    if (sent.status != 0 || !verdict.holds() || verdict.fate != expected || !counted.open(QIODevice::ReadOnly)) {
        qWarning("an undisturbed send does not work: %s %s", qPrintable(verdict.text()), sent.errors.constData());
        return 0;
    }
    return counted.readAll().trimmed().toInt();
}

CrashDriver::Verdict CrashDriver::run(const Point &point)
{
    Verdict verdict;
    verdict.point = point;
    const QString subject = QStringLiteral("crash-%1-%2-%3").arg(point.scenario).arg(point.call).arg(++m_runs);
    if (!m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("run"))) {
        verdict.wrong += QStringLiteral("the profile could not be copied");
        return verdict;
    }
    auto variables = shim(QStringLiteral("POSTRIDER_SHIM_KILL_AT"), QString::number(point.call));
    variables.insert(QStringLiteral("POSTRIDER_SHIM_WHEN"), point.when == When::Before ? QStringLiteral("before") : QStringLiteral("after"));
    const auto sent = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("scenario"), point.scenario, subject}, variables);
    verdict.killed = sent.killed;
    auto finished = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")});
    waitForDelivery();
    Found found = look(point.scenario, subject, finished.state);
    if (found.unknown > 0) {
        // Once more: what is not known stays so, and is not sent again either.
        finished = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("finish")});
        waitForDelivery();
        found = look(point.scenario, subject, finished.state);
        if (found.unknown == 0)
            verdict.wrong += QStringLiteral("the question was forgotten");
    }
    if (finished.status != 0)
        verdict.wrong += QStringLiteral("the restart does not come to rest: %1 %2").arg(finished.status).arg(QString::fromUtf8(finished.errors));
    judge(verdict, found, sent, finished);
    cleanUp();
    return verdict;
}

/// Exim hands on what it has accepted in a process of its own; its queue is empty when all has arrived.
void CrashDriver::waitForDelivery() const
{
    const QDir queue(m_bench.servers->directory() + QStringLiteral("/spool/input"));
    const QDeadlineTimer deadline(60'000);
    while (!queue.entryList(QDir::Files).isEmpty() && !deadline.hasExpired())
        QThread::msleep(5);
}

int CrashDriver::countOf(const QString &subject, const QString &folder, const QString &user, QByteArrayList &ids, QByteArrayList &bodies) const
{
    int count = 0;
    for (const auto &message : m_bench.servers->messages(folder, user)) {
        if (message.header("Subject") != subject.toUtf8())
            continue;
        ++count;
        ids.append(message.header("Message-ID"));
        bodies.append(bodyOf(message.content));
    }
    return count;
}

CrashDriver::Found CrashDriver::look(const QString &scenario, const QString &subject, const QJsonObject &state) const
{
    Found found;
    QByteArrayList ids;
    for (const QString &recipient : recipientsOf(scenario)) {
        const QString user = recipient + QStringLiteral("@example.org");
        found.arrived.append(countOf(subject, QStringLiteral("INBOX"), user, ids, found.bodies));
        for (const auto &message : m_bench.servers->messages(QStringLiteral("INBOX"), user)) {
            if (recipient != QLatin1String("dora") && message.header("Subject") == subject.toUtf8())
                found.copies.append(message.content);
        }
    }
    found.filed = countOf(subject, QStringLiteral("Sent"), {}, ids, found.bodies);
    for (const QByteArray &id : std::as_const(ids))
        found.ids.insert(QString::fromLatin1(id));
    for (const QJsonValue &value : state.value(QLatin1String("outbox")).toArray()) {
        if (value[QLatin1String("subject")].toString() != subject)
            continue;
        ++found.inOutbox;
        found.unknown += value[QLatin1String("unknown")].toBool();
        found.outboxState = value[QLatin1String("state")].toString();
        found.ids.insert(value[QLatin1String("messageId")].toString());
    }
    for (const QJsonValue &value : state.value(QLatin1String("drafts")).toArray())
        found.inDrafts += value.toString() == subject;
    for (const auto &message : m_bench.servers->messages())
        found.parentAnswered |= message.header("Message-ID") == "<parent@example.org>" && message.flags.contains('R');
    return found;
}

void CrashDriver::judge(Verdict &verdict, const Found &found, const JourneyBench::StepResult &sent, const JourneyBench::StepResult &finished) const
{
    QSet<QString> ids = found.ids;
    if (sent.said.contains(QLatin1String("queued")))
        ids.insert(sent.said.value(QLatin1String("queued")).toString());
    for (const QJsonValue &value : finished.said.value(QLatin1String("found")).toObject().value(QLatin1String("outbox")).toArray())
        ids.insert(value[QLatin1String("messageId")].toString());
    if (ids.size() > 1)
        verdict.wrong += QStringLiteral("the Message-ID changed: ") + QStringList(ids.values()).join(QLatin1Char(' '));
    for (const QByteArray &copy : found.copies) {
        // Who sees the copy of a named recipient must not learn of the hidden one.
        if (copy.toLower().contains("\nbcc:") || copy.contains("dora"))
            verdict.wrong += QStringLiteral("the hidden recipient shows");
    }
    for (const QByteArray &body : found.bodies) {
        if (body.trimmed() != found.bodies.first().trimmed())
            verdict.wrong += QStringLiteral("copies differ");
        if (verdict.point.scenario == QLatin1String("big") ? body.size() < 500'000 || !body.trimmed().endsWith("--") : !body.contains("this is journey"))
            verdict.wrong += QStringLiteral("a copy is not whole (%1 octets)").arg(body.size());
    }
    judgeFate(verdict, found, !sent.said.isEmpty());
    if (verdict.point.scenario == QLatin1String("reply") && found.parentAnswered != (verdict.fate == Fate::Sent))
        verdict.wrong += found.parentAnswered ? QStringLiteral("\\Answered without an answer") : QStringLiteral("answered, and not marked so");
}

/// `promised`: the person had been told that it is in the drafts or in the outbox.
void CrashDriver::judgeFate(Verdict &verdict, const Found &found, bool promised) const
{
    const QString what = found.text();
    const int most = found.mostArrived();
    if (most > 1 || found.filed > 1 || found.inDrafts > 1 || found.inOutbox > 1)
        verdict.twice += what;
    if (most != found.leastArrived())
        verdict.wrong += QStringLiteral("some have it, some not: ") + what;
    if (verdict.point.scenario == QLatin1String("refused") && most > 0)
        verdict.wrong += QStringLiteral("sent although a recipient was refused: ") + what;
    if (found.unknown > 0) {
        verdict.fate = Fate::MayHaveBeenSent;
        if (found.inDrafts > 0 || found.filed > 0)
            verdict.wrong += QStringLiteral("in two places: ") + what;
    } else if (found.inOutbox > 0 || found.inDrafts > 0) {
        verdict.fate = found.inOutbox > 0 ? Fate::InOutbox : Fate::InDrafts;
        // It has arrived, and the person sees it wait: sent a second time sooner or later.
        if (most > 0 || found.filed > 0)
            verdict.twice += what;
        if (found.inOutbox > 0 && found.inDrafts > 0)
            verdict.wrong += QStringLiteral("in two places: ") + what;
        if (found.inOutbox > 0 && found.outboxState != QLatin1String("held"))
            verdict.wrong += QStringLiteral("still on its way after the restart: ") + what;
    } else if (most > 0) {
        verdict.fate = Fate::Sent;
        if (found.filed != 1)
            verdict.wrong += QStringLiteral("sent, and no copy of it: ") + what;
    } else {
        verdict.fate = Fate::NotPromised;
        if (promised || found.filed > 0)
            verdict.lost += what;
    }
}

/// The next run finds the servers as `base` has seen them.
void CrashDriver::cleanUp() const
{
    QStringList folders{m_bench.servers->maildirOf(QStringLiteral("Sent"))};
    for (const char *user : {"bob", "carol", "dora"})
        folders.append(m_bench.servers->maildirOf(QStringLiteral("INBOX"), QString::fromLatin1(user)));
    for (const QString &folder : std::as_const(folders)) {
        for (const char *part : {"/new", "/cur"}) {
            QDir dir(folder + QLatin1String(part));
            const QStringList names = dir.entryList(QDir::Files);
            for (const QString &name : names)
                dir.remove(name);
        }
    }
    QDir inbox(m_bench.servers->maildirOf(QStringLiteral("INBOX")) + QStringLiteral("/cur"));
    const QStringList names = inbox.entryList(QDir::Files);
    for (const QString &name : names)
        inbox.rename(name, name.section(QLatin1String(":2,"), 0, 0) + QStringLiteral(":2,S"));
}

bool CrashDriver::sweep(const QList<Point> &points, int drivers, const std::function<void(const Verdict &)> &report)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<bool> started = true;
    std::mutex mutex;
    const auto work = [&] {
        CrashDriver driver;
        if (!driver.start()) {
            started = false;
            return;
        }
        for (qsizetype i = next++; i < points.size(); i = next++) {
            const Verdict verdict = driver.run(points[i]);
            const std::lock_guard lock(mutex);
            report(verdict);
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    for (int i = 0; i < drivers; ++i) {
        threads.emplace_back(QThread::create(work));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    return started;
}

void CrashDriver::add(std::map<QString, Tally> &tallies, const Verdict &verdict)
{
    Tally &tally = tallies[verdict.point.scenario];
    ++tally.points;
    tally.killed += verdict.killed;
    tally.lost += !verdict.lost.isEmpty();
    tally.twice += !verdict.twice.isEmpty();
    tally.wrong += !verdict.wrong.isEmpty();
    ++tally.fates[verdict.fate];
}

} // namespace postrider
