// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxStory.h"

#include "tests/journeys/MailboxActs.h"
#include "tests/servers/PlainImapPeer.h"

namespace postrider {

using Direction = test::TcpFaultProxy::Direction;

namespace {

const QString kBase = QStringLiteral("base");
const QString kRun = QStringLiteral("run");

QStringList refusal(const char *what, const QString &why)
{
    return {QLatin1String(what) + QStringLiteral(": ") + why};
}

/// What another program does in "news", and before.
bool fill(PlainImapPeer &peer)
{
    bool good = peer.create("Work");
    for (int i = 1; i <= MailboxActs::kMessages; ++i)
        good &= peer.append("INBOX", MailboxActs::message(i), i % 3 == 0 ? "\\Seen" : "");
    return good;
}

QByteArray uids(PlainImapPeer &peer, int first, int last)
{
    QList<quint32> list;
    for (const auto &message : peer.messages()) {
        for (int number = first; number <= last; ++number) {
            if (message.messageId == MailboxActs::idOf(number))
                list.append(message.uid);
        }
    }
    return PlainImapPeer::setOf(list);
}

bool makeNews(PlainImapPeer &peer)
{
    bool good = peer.select("INBOX") && peer.destroy(uids(peer, 13, 15)) && peer.move(uids(peer, 16, 18), "Work") && peer.store(uids(peer, 1, 8), "+FLAGS", "\\Flagged \\Seen");
    for (int i = MailboxActs::kMessages + 1; i <= MailboxActs::kMessages + 6; ++i)
        good &= peer.append("INBOX", MailboxActs::message(i));
    return good && peer.create("Later") && peer.append("Later", MailboxActs::message(99));
}

} // namespace

bool MailboxStory::start(const QString &scenario, const RealServers::Options &options)
{
    m_scenario = scenario;
    if (!m_bench.start(options))
        return false;
    m_proxy = std::make_unique<test::TcpFaultProxy>(m_bench.servers->imapPlain().port);
    if (!prepare()) {
        qWarning("the story cannot begin: %s", qPrintable(m_bench.servers->error()));
        return false;
    }
    m_holdsAll = true;
    const std::array<qint64, 2> before{m_proxy->carried(Direction::ToServer), m_proxy->carried(Direction::ToClient)};
    QStringList promised;
    QStringList broken = beginAgain() ? tellCut(&promised) : QStringList{m_bench.servers->error()};
    for (const Direction direction : {Direction::ToServer, Direction::ToClient})
        m_octets[int(direction)] = m_proxy->carried(direction) - before[int(direction)];
    broken += heal(promised);
#ifdef POSTRIDER_SYSCALL_SHIM
    const QString file = m_bench.directory.filePath(QStringLiteral("calls"));
    if (beginAgain()) {
        const auto told = m_bench.step(
            kRun, 0, {QStringLiteral("act"), m_scenario}, {{QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM)}, {QStringLiteral("POSTRIDER_SHIM_COUNT"), file}});
        QFile counted(file);
        if (told.status == 0 && counted.open(QIODevice::ReadOnly))
            m_calls = counted.readAll().trimmed().toInt();
        else
            broken += refusal("a step", QString::fromUtf8(told.errors));
        broken += heal(told.said.keys());
    }
#endif
    m_holdsAll = false;
    if (!broken.isEmpty())
        qWarning("undisturbed, \"%s\" does not end as it should: %s", qPrintable(m_scenario), qPrintable(broken.join(QStringLiteral("; "))));
    return broken.isEmpty();
}

bool MailboxStory::prepare()
{
    const RealServers &servers = *m_bench.servers;
    {
        PlainImapPeer peer(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8());
        if (!peer.isSignedIn() || !fill(peer))
            return false;
        const auto mail = m_bench.open(kBase, false);
        Account account = m_bench.account();
        account.imap = m_proxy->address(servers.imapPlain());
        const auto added = JourneyBench::wait(mail->addAccount({account, {}, false}));
        if (!std::holds_alternative<AccountId>(added))
            return false;
        if (m_scenario != QLatin1String("receiving") && !JourneyBench::settle(*mail, std::get<AccountId>(added)).isEmpty())
            return false;
        if (!MailboxActs::begin(*mail, std::get<AccountId>(added), m_scenario)
            || (m_scenario == QLatin1String("drafts") && !JourneyBench::settle(*mail, std::get<AccountId>(added)).isEmpty()))
            return false;
        if (m_scenario == QLatin1String("news") && !makeNews(peer))
            return false;
    }
    return m_bench.servers->keepMail();
}

bool MailboxStory::beginAgain()
{
    return m_bench.servers->restoreMail() && m_bench.copyProfile(kBase, kRun);
}

/// What the person did is in the store before the line comes up; then one pass over it.
QStringList MailboxStory::tellCut(QStringList *promised)
{
    const auto mail = m_bench.open(kRun, false);
    const AccountId account = mail->reader().accounts().value(0).id;
    if (!MailboxActs::act(*mail, account, m_scenario, [&](const QString &word) { promised->append(word); }))
        return {QStringLiteral("the screen does not show what was done")};
    const auto totals = JourneyBench::wait(mail->syncOnce(account, {}, true));
    const auto *failure = std::get_if<Failure>(&totals);
    // A line that is cut is nobody's fault but the network's, and the person is not asked anything.
    if (failure && failure->kind != ErrorKind::Offline && failure->kind != ErrorKind::Busy)
        return refusal("a cut line is called", nameOf(failure->kind) + QStringLiteral(": ") + failure->message + QLatin1Char(' ') + failure->detail);
    return failure && m_holdsAll ? refusal("the pass failed", failure->message) : QStringList();
}

QStringList MailboxStory::heal(const QStringList &promised)
{
    std::unique_ptr<Mail> mail;
    try {
        mail = m_bench.open(kRun, false);
    } catch (const MailError &e) {
        return refusal("the profile cannot be opened again", e.message());
    }
    const AccountId account = mail->reader().accounts().value(0).id;
    if (!account.isValid())
        return {QStringLiteral("the account is gone")};
    const QString restless = JourneyBench::settle(*mail, account);
    if (!restless.isEmpty())
        return refusal("it does not come to rest", restless);
    return judge(*mail, account, promised);
}

QStringList MailboxStory::judge(Mail &mail, AccountId account, const QStringList &promised)
{
    PlainImapPeer peer(m_bench.servers->imapPlain().port, m_bench.servers->user().toUtf8(), m_bench.servers->password().toUtf8());
    const MailboxView store = MailboxView::ofStore(mail.reader(), account), server = MailboxView::ofServer(peer);
    QStringList broken = store.differencesTo(server, "the store", "the server") + MailboxView::contradictionsIn(mail.reader(), account);
    QHash<QByteArray, QByteArrayList> places;
    for (auto folder = server.folders.begin(); folder != server.folders.end(); ++folder) {
        for (const auto &message : *folder)
            places[message.id].append(folder.key());
    }
    for (int number = 1; number <= MailboxActs::kMessages; ++number) {
        const QByteArrayList is = places.value(MailboxActs::idOf(number));
        const QByteArray after = MailboxActs::placeAfter(m_scenario, number);
        const QString word = MailboxActs::promiseFor(m_scenario, number);
        const bool asPromised = is == (after.isEmpty() ? QByteArrayList() : QByteArrayList{after});
        const bool asBefore = !word.isEmpty() && !promised.contains(word) && is == QByteArrayList{"INBOX"};
        if (!asPromised && !asBefore)
            broken.append(QStringLiteral("%1 has to be in \"%2\", and is in \"%3\"")
                              .arg(QString::fromLatin1(MailboxActs::idOf(number)), QString::fromUtf8(after), QString::fromUtf8(is.join(", "))));
    }
    for (const Folder &folder : mail.reader().folders()) {
        for (const MessageRow &row : mail.reader().messageRows(mail.reader().messageIds(folder.id))) {
            const auto raw = mail.reader().rawMessage(row.id);
            if (!raw || (row.messageIdHeader.startsWith(QLatin1String("<act")) && !raw->contains("Body of ")))
                broken.append(QStringLiteral("%1 is not here as a whole").arg(row.messageIdHeader));
            const int number = row.subject.section(u' ', 1).toInt();
            const QString word = m_scenario == QLatin1String("detaching") ? MailboxActs::promiseFor(m_scenario, number) : QString();
            if (raw && !word.isEmpty() && promised.contains(word) && (raw->contains(MailboxActs::fileWords()) || !raw->contains("file.bin")))
                broken.append(QStringLiteral("%1 has its file still, or nothing says what was there").arg(row.messageIdHeader));
        }
    }
    if (m_scenario == QLatin1String("drafts"))
        judgeDrafts(mail, promised, broken);
    return broken;
}

/// Every draft stands in one place, and that is the Drafts folder: whole, in the last version that the person was told to be safe, or in the next; and none that was thrown away.
void MailboxStory::judgeDrafts(Mail &mail, const QStringList &promised, QStringList &broken) const
{
    QHash<QString, QStringList> found;
    const auto folder = mail.reader().folderWithRole(mail.reader().accounts().value(0).id, FolderRole::Drafts);
    for (const MessageRow &row : mail.reader().messageRows(mail.reader().messageIds(folder ? folder->id : FolderId()))) {
        const MessageContent content = Mail::inspect(mail.reader().rawMessage(row.id).value_or(QByteArray()));
        if (content.bcc.size() != 1)
            broken.append(QStringLiteral("\"%1\" has lost its Bcc").arg(row.subject));
        found[content.subject].append(content.text);
    }
    for (const Draft &draft : mail.reader().draftsOnlyHere())
        broken.append(QStringLiteral("\"%1\" is only here").arg(draft.subject));
    const QStringList texts = found.value(MailboxActs::draftSubject()), versions = MailboxActs::draftVersions();
    qsizetype least = 0;
    for (const QString &word : promised)
        least = qMax(least, versions.indexOf(word));
    const qsizetype is = versions.indexOf(texts.value(0).section(QLatin1Char(' '), 0, 0));
    if (texts.size() != 1 || is < least || is > least + 1 || texts.first().count(QStringLiteral("words")) != 300)
        broken.append(QStringLiteral("of the draft there are %1, the first is %2").arg(texts.size()).arg(texts.value(0).left(40)));
    const qsizetype unwanted = found.value(MailboxActs::unwantedSubject()).size(), another = found.value(MailboxActs::anotherSubject()).size();
    if (unwanted > 1 || (unwanted == 1 && promised.contains(QLatin1String("thrown away"))))
        broken.append(QStringLiteral("what was thrown away is there %1 times").arg(unwanted));
    if (another > 1 || (another == 0 && promised.contains(QLatin1String("another"))))
        broken.append(QStringLiteral("the new draft is there %1 times").arg(another));
    if (found.size() > 3)
        broken.append(QStringLiteral("there are drafts that nobody wrote"));
}

MailboxStory::Verdict MailboxStory::cut(const test::TcpFaultProxy::Fault &fault)
{
    Verdict verdict;
    if (!beginAgain()) {
        verdict.broken = refusal("the mailbox", m_bench.servers->error());
        return verdict;
    }
    const int before = m_proxy->faults();
    m_proxy->setFault(fault);
    QStringList promised;
    verdict.broken = tellCut(&promised);
    m_proxy->setFault({});
    verdict.struck = m_proxy->faults() > before;
    verdict.broken += heal(promised);
    return verdict;
}

MailboxStory::Verdict MailboxStory::kill(int call, When when)
{
    Verdict verdict;
#ifdef POSTRIDER_SYSCALL_SHIM
    if (!beginAgain()) {
        verdict.broken = refusal("the mailbox", m_bench.servers->error());
        return verdict;
    }
    QHash<QString, QString> variables{{QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM)}, {QStringLiteral("POSTRIDER_SHIM_KILL_AT"), QString::number(call)}};
    if (when == When::After)
        variables.insert(QStringLiteral("POSTRIDER_SHIM_WHEN"), QStringLiteral("after"));
    const auto told = m_bench.step(kRun, 0, {QStringLiteral("act"), m_scenario}, variables);
    verdict.struck = told.killed;
    if (!told.killed && told.status != 0)
        verdict.broken = refusal("a step", QString::fromUtf8(told.errors));
    verdict.broken += heal(told.said.keys());
#else
    Q_UNUSED(call)
    Q_UNUSED(when)
#endif
    return verdict;
}

} // namespace postrider
