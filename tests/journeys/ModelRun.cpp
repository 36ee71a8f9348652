// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/ModelRun.h"

namespace postrider {

using Direction = test::TcpFaultProxy::Direction;
using Kind = test::TcpFaultProxy::Kind;

ModelRun::ModelRun(const JourneyBench &ground, unsigned seed)
    : m_ground(ground)
    , m_seed(seed)
    , m_random(seed)
    , m_user(QStringLiteral("model%1@example.org").arg(seed))
    , m_profile(QStringLiteral("model%1").arg(seed))
    , m_proxy(ground.servers->imapPlain().port)
{
}

bool ModelRun::connectPeer()
{
    m_peer = std::make_unique<PlainImapPeer>(m_ground.servers->imapPlain().port, m_user.toUtf8(), m_ground.servers->password().toUtf8());
    if (!m_peer->isSignedIn())
        breaks(QStringLiteral("the peer cannot sign in: ") + QString::fromUtf8(m_peer->error()));
    return m_peer->isSignedIn();
}

bool ModelRun::prepare()
{
    if (!connectPeer() || !m_peer->create("Work") || !m_peer->create("Lists")) {
        breaks(QStringLiteral("the peer cannot work: ") + QString::fromUtf8(m_peer->error()));
        return false;
    }
    peerAppends("INBOX", 8 + below(8));
    peerAppends("Work", 3 + below(4));
    peerAppends("Archive", below(3));
    m_mail = m_ground.open(m_profile, false);
    Account account = m_ground.account();
    account.archiveBy = ArchiveBy::Folder; // the model knows the folders that are there
    account.identity.address = account.userName = m_user;
    account.imap = m_proxy.address(m_ground.servers->imapPlain());
    const auto added = JourneyBench::wait(m_mail->addAccount({account, {}, false}));
    if (const auto *failure = std::get_if<Failure>(&added)) {
        breaks(failure->message);
        return false;
    }
    m_account = std::get<AccountId>(added);
    return true;
}

ModelRun::Report ModelRun::run()
{
    if (prepare() && settle()) {
        compare(0);
        for (int round = 1; round <= 3 && m_report.broken.isEmpty(); ++round) {
            m_peer->select("INBOX"); // the one that stays
            m_model.beginRound(MailboxView::ofServer(*m_peer));
            m_story = {QStringLiteral("round %1").arg(round)};
            const int steps = 8 + below(10);
            for (int i = 0; i < steps && m_report.broken.isEmpty(); ++i)
                step();
            if (m_report.broken.isEmpty() && settle())
                compare(round);
        }
    }
    close();
    if (!m_report.broken.isEmpty())
        m_report.broken = QStringList{QStringLiteral("seed %1").arg(m_seed)} + m_report.broken + m_story;
    QDir(m_ground.directory.filePath(m_profile)).removeRecursively();
    return m_report;
}

void ModelRun::step()
{
    const int chance = below(100);
    if (chance < 40)
        ourVerb();
    else if (chance < 78)
        peersVerb();
    else if (chance < 84)
        pass();
    else if (chance < 88)
        passCut();
    else if (chance < 92)
        passKilled();
    else if (chance < 94)
        passOffline();
    else
        open(oneIn(2));
}

void ModelRun::open(bool live)
{
    close();
    m_live = m_connected = live;
    m_undoable.clear();
    m_mail = m_ground.open(m_profile, live);
    QObject::connect(m_mail.get(), &Mail::failed, m_mail.get(), [this](AccountId, const Failure &failure) { tell(QStringLiteral("  we are told: ") + failure.message); });
    tell(live ? QStringLiteral("we start, live") : QStringLiteral("we start"));
}

/// Some minutes of being connected.
void ModelRun::pass()
{
    ++m_report.passes;
    m_connected = true;
    if (m_live) {
        m_mail->syncNow();
        QTest::qWait(60 + below(200));
        tell(QStringLiteral("we are connected for a while"));
        return;
    }
    const auto totals = JourneyBench::wait(m_mail->syncOnce(m_account, {}, oneIn(2)));
    const auto *failure = std::get_if<Failure>(&totals);
    tell(QStringLiteral("we sync") + (failure ? QStringLiteral(": %1 (%2)").arg(failure->message, failure->detail) : QString()));
}

void ModelRun::passCut()
{
    open(false);
    const Direction direction = oneIn(3) ? Direction::ToServer : Direction::ToClient;
    const int after = direction == Direction::ToServer ? below(900) : below(9000);
    m_proxy.setFault({{direction, oneIn(2) ? Kind::Close : Kind::Reset, after}});
    tell(QStringLiteral("cut after %1 octets to the %2").arg(after).arg(direction == Direction::ToServer ? QStringLiteral("server") : QStringLiteral("client")));
    pass();
    ++m_report.cut;
    m_proxy.setFault({});
}

void ModelRun::passOffline()
{
    open(false);
    m_proxy.setFault({{Direction::ToClient, Kind::Reset, 0}});
    tell(QStringLiteral("offline"));
    pass();
    m_proxy.setFault({});
}

void ModelRun::passKilled()
{
    close();
    JourneyBench::StepResult result;
    QString when;
#ifdef POSTRIDER_SYSCALL_SHIM
    if (oneIn(2)) {
        const int call = 1 + below(500);
        when = QStringLiteral("write %1").arg(call);
        result = m_ground.step(m_profile, 0, {QStringLiteral("sync")},
            {{QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM)}, {QStringLiteral("POSTRIDER_SHIM_KILL_AT"), QString::number(call)},
                {QStringLiteral("POSTRIDER_SHIM_WHEN"), oneIn(2) ? QStringLiteral("after") : QStringLiteral("before")}});
    }
#endif
    if (when.isEmpty()) {
        const int commit = 1 + below(14);
        when = QStringLiteral("commit %1").arg(commit);
        result = m_ground.step(m_profile, commit, {QStringLiteral("sync")});
    }
    m_report.killed += result.killed;
    tell(result.killed ? QStringLiteral("killed at %1 of a sync").arg(when) : QStringLiteral("a sync in a process of its own: %1").arg(QString::fromUtf8(result.errors)));
    try {
        open(false);
    } catch (const MailError &e) {
        breaks(QStringLiteral("the profile cannot be opened after the kill: ") + e.message());
    }
}

/// Passes until one of them finds nothing to do.
bool ModelRun::settle()
{
    if (m_live || !m_mail)
        open(false);
    m_connected = true;
    const QString restless = JourneyBench::settle(*m_mail, m_account, &m_story);
    if (!restless.isEmpty())
        breaks(QStringLiteral("it does not come to rest: ") + restless);
    return restless.isEmpty();
}

void ModelRun::compare(int round)
{
    if ((!m_peer->isSignedIn() || !m_peer->noop()) && !connectPeer())
        return;
    StoreReader &reader = m_mail->reader();
    const MailboxView store = MailboxView::ofStore(reader, m_account), server = MailboxView::ofServer(*m_peer);
    QStringList found = store.differencesTo(server, "the store", "the server");
    found += server.differencesTo(MailboxView::ofFiles(*m_ground.servers, m_user, server.folders.keys()), "the server", "its files");
    found += MailboxView::contradictionsIn(reader, m_account);
    if (round > 0)
        found += m_model.judge(server);
    for (const QString &sentence : std::as_const(found))
        breaks(QStringLiteral("  ! ") + sentence);
}

} // namespace postrider
