// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxView.h"
#include "tests/servers/PlainImapPeer.h"

#include <QRegularExpression>

using namespace postrider;

/// One mailbox, two computers and a third program: what is written on one is continued on the other, what both write stays twice, what is sent or thrown away is gone everywhere.
class DraftsJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup();
    void continuedElsewhere_data();
    void continuedElsewhere();
    void bothWroteOn();
    void removedElsewhere();
    void inTheOutboxAndBack();
    void noRoom();

private:
    struct Computer {
        std::unique_ptr<Mail> mail;
        AccountId account;
        QList<Failure> told;
        QString settle() { return JourneyBench::settle(*mail, account); }
        StoreReader &reader() { return mail->reader(); }
        QList<MessageRow> drafts()
        {
            const auto folder = reader().folderWithRole(account, FolderRole::Drafts);
            return folder ? reader().messageRows(reader().messageIds(folder->id)) : QList<MessageRow>();
        }
        QStringList texts()
        {
            QStringList list;
            for (const MessageRow &row : drafts())
                list.append(Mail::inspect(reader().rawMessage(row.id).value_or(QByteArray())).text.trimmed());
            list.sort();
            return list;
        }
        QStringList onlyHere()
        {
            QStringList list;
            for (const Draft &draft : reader().draftsOnlyHere())
                list.append(draft.body);
            return list;
        }
        DraftId save(const Draft &draft)
        {
            const auto saved = JourneyBench::wait(mail->saveDraft(draft));
            return std::holds_alternative<DraftId>(saved) ? std::get<DraftId>(saved) : DraftId();
        }
        Draft edit(MessageId message)
        {
            const auto draft = JourneyBench::wait(mail->editDraft(message));
            return std::holds_alternative<Draft>(draft) ? std::get<Draft>(draft) : Draft();
        }
    };
    void start(const RealServers::Options &options = RealServers::Options())
    {
        m_bench = std::make_unique<JourneyBench>();
        QVERIFY(m_bench->start(options));
        for (Computer *computer : {&m_here, &m_there}) {
            computer->mail = m_bench->open(computer == &m_here ? QStringLiteral("here") : QStringLiteral("there"), false);
            QObject::connect(computer->mail.get(), &Mail::failed, computer->mail.get(), [computer](AccountId, const Failure &failure) { computer->told.append(failure); });
            const auto added = JourneyBench::wait(computer->mail->addAccount({m_bench->account(), {}, false}));
            QVERIFY(std::holds_alternative<AccountId>(added));
            computer->account = std::get<AccountId>(added);
            QCOMPARE(computer->settle(), QString());
        }
        m_peer = std::make_unique<PlainImapPeer>(m_bench->servers->imapPlain().port, m_bench->servers->user().toUtf8(), m_bench->servers->password().toUtf8());
        QVERIFY(m_peer->isSignedIn());
    }
    Draft written(Computer &computer, const QString &body)
    {
        Draft draft;
        draft.account = computer.account;
        draft.from = computer.reader().accounts().value(0).identity;
        draft.to = {{QStringLiteral("Bob"), QStringLiteral("bob@example.org")}};
        draft.bcc = {{{}, QStringLiteral("carol@example.org")}};
        draft.subject = QString::fromUtf8("Grüße");
        draft.body = body;
        return draft;
    }
    qsizetype onServer(const QByteArray &mailbox) { return m_peer->select(mailbox) ? m_peer->messages().size() : -1; }

    std::unique_ptr<JourneyBench> m_bench;
    std::unique_ptr<PlainImapPeer> m_peer;
    Computer m_here, m_there;
};

void DraftsJourneyTest::init()
{
    m_here = {};
    m_there = {};
}

void DraftsJourneyTest::cleanup()
{
    m_here = {};
    m_there = {};
    m_peer.reset();
    m_bench.reset();
}

void DraftsJourneyTest::continuedElsewhere_data()
{
    QTest::addColumn<QString>("capability");
    QTest::newRow("everything") << QString();
    QTest::newRow("without LITERAL+, BINARY, MULTIAPPEND") << QStringLiteral("IMAP4rev1 UIDPLUS CONDSTORE ENABLE QRESYNC ESEARCH MOVE SPECIAL-USE LIST-EXTENDED LIST-STATUS");
    QTest::newRow("without UIDPLUS") << QStringLiteral("IMAP4rev1 LITERAL+ CONDSTORE ENABLE QRESYNC ESEARCH SPECIAL-USE LIST-EXTENDED LIST-STATUS");
    QTest::newRow("nothing") << QStringLiteral("IMAP4rev1");
}

void DraftsJourneyTest::continuedElsewhere()
{
    QFETCH(QString, capability);
    RealServers::Options options;
    options.imapCapability = capability;
    start(options);
    Draft draft = written(m_here, QStringLiteral("begun here"));
    draft.attachments = {{QStringLiteral("list.txt"), "text/plain", "eggs\n"}};
    draft.id = m_here.save(draft);
    QCOMPARE(m_here.onlyHere(), QStringList{QStringLiteral("begun here")});
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_here.onlyHere(), QStringList());
    QCOMPARE(m_here.texts(), QStringList{QStringLiteral("begun here")});
    draft.body = QStringLiteral("begun here, and again");
    QCOMPARE(m_here.save(draft), draft.id);
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(onServer("Drafts"), 1);
    QCOMPARE(m_peer->messages().value(0).flags, (QByteArrayList{"\\Draft", "\\Seen"}));

    QCOMPARE(m_there.settle(), QString());
    QCOMPARE(m_there.drafts().size(), 1);
    QVERIFY(m_there.reader().drafts().isEmpty());
    Draft there = m_there.edit(m_there.drafts()[0].id);
    QVERIFY(!there.id.isValid());
    QCOMPARE(there.to, draft.to);
    QCOMPARE(there.bcc, draft.bcc);
    QCOMPARE(there.subject, draft.subject);
    QCOMPARE(there.body.trimmed(), draft.body);
    QCOMPARE(there.attachments.value(0).bytes, QByteArray("eggs\n"));
    there.body = QStringLiteral("continued there");
    there.id = m_there.save(there);
    QCOMPARE(m_there.settle(), QString());
    QCOMPARE(onServer("Drafts"), 1);

    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_here.texts(), QStringList{QStringLiteral("continued there")});
    QVERIFY2(!m_here.reader().draft(draft.id), "what is here holds nothing that is not there");
    Draft last = m_here.edit(m_here.drafts()[0].id);
    last.id = m_here.save(last);
    const auto queued = JourneyBench::wait(m_here.mail->send(last));
    QVERIFY(std::holds_alternative<OpId>(queued));
    JourneyBench::wait(m_here.mail->waitForSend(std::get<OpId>(queued)));
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(onServer("Drafts"), 0);
    QCOMPARE(onServer("Sent"), 1);
    QVERIFY(m_here.reader().drafts().isEmpty());
    QCOMPARE(m_there.settle(), QString());
    QVERIFY(m_there.drafts().isEmpty() && m_there.reader().drafts().isEmpty());
    QVERIFY2(m_here.told.isEmpty() && m_there.told.isEmpty(), "nobody is asked anything");
}

void DraftsJourneyTest::bothWroteOn()
{
    start();
    Draft here = written(m_here, QStringLiteral("begun"));
    here.id = m_here.save(here);
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_there.settle(), QString());
    Draft there = m_there.edit(m_there.drafts().value(0).id);
    there.body = QStringLiteral("as it is there");
    there.id = m_there.save(there);
    here.body = QStringLiteral("as it is here");
    m_here.save(here);
    QCOMPARE(m_there.settle(), QString());
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_there.settle(), QString());
    const QStringList both{QStringLiteral("as it is here"), QStringLiteral("as it is there")};
    QCOMPARE(m_here.texts(), both);
    QCOMPARE(m_there.texts(), both);
    QCOMPARE(onServer("Drafts"), 2);
}

void DraftsJourneyTest::removedElsewhere()
{
    start();
    Draft kept = written(m_here, QStringLiteral("one")), gone = written(m_here, QStringLiteral("two"));
    gone.id = m_here.save(gone);
    kept.id = m_here.save(kept);
    QCOMPARE(m_here.settle(), QString());
    QVERIFY(m_peer->select("Drafts") && m_peer->destroy("1:*"));
    kept.body = QStringLiteral("one, and more");
    m_here.save(kept);
    QCOMPARE(m_here.settle(), QString());
    QVERIFY(!m_here.reader().draft(gone.id));
    QCOMPARE(m_here.texts(), QStringList{QStringLiteral("one, and more")});
    QCOMPARE(onServer("Drafts"), 1);
    // Thrown away here.
    m_here.mail->removeDraft(kept.id);
    QTRY_VERIFY(!m_here.reader().draft(kept.id));
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(onServer("Drafts"), 0);
}

void DraftsJourneyTest::inTheOutboxAndBack()
{
    start();
    Draft draft = written(m_here, QStringLiteral("for tomorrow"));
    draft.id = m_here.save(draft);
    QCOMPARE(m_here.settle(), QString());
    draft.options.notBefore = QDateTime::currentMSecsSinceEpoch() + 24 * 3600 * 1000;
    const auto queued = JourneyBench::wait(m_here.mail->send(draft));
    QVERIFY(std::holds_alternative<OpId>(queued));
    QVERIFY(m_here.drafts().isEmpty());
    QVERIFY(m_here.onlyHere().isEmpty());
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(onServer("Drafts"), 1);
    const auto back = JourneyBench::wait(m_here.mail->cancelSend(std::get<OpId>(queued)));
    QCOMPARE(std::get<DraftId>(back), draft.id);
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_here.texts(), QStringList{QStringLiteral("for tomorrow")});
    QCOMPARE(onServer("Drafts"), 1);
}

void DraftsJourneyTest::noRoom()
{
    RealServers::Options options;
    options.extraDovecot = {QStringLiteral("mail_plugins = zlib quota"), QStringLiteral("protocol imap {"), QStringLiteral("mail_plugins = zlib imap_zlib quota imap_quota"),
        QStringLiteral("}"), QStringLiteral("plugin {"), QStringLiteral("quota = maildir:User quota"), QStringLiteral("quota_rule = *:storage=60K"), QStringLiteral("}")};
    start(options);
    Draft draft = written(m_here, QString(100'000, QLatin1Char('x')));
    draft.id = m_here.save(draft);
    m_here.settle();
    QCOMPARE(m_here.told.size(), 1);
    QVERIFY(m_here.told[0].message.contains(draft.subject));
    QCOMPARE(m_here.onlyHere(), QStringList{draft.body});
    QCOMPARE(m_here.reader().waitingChanges(), 0);
    draft.body += QLatin1Char('y');
    m_here.save(draft);
    m_here.settle();
    QVERIFY2(m_here.told.size() == 1, "told once");
    draft.body = QStringLiteral("shorter");
    m_here.save(draft);
    QCOMPARE(m_here.settle(), QString());
    QCOMPARE(m_here.texts(), QStringList{QStringLiteral("shorter")});
    QCOMPARE(onServer("Drafts"), 1);
}

QTEST_GUILESS_MAIN(DraftsJourneyTest)
#include "DraftsJourneyTest.moc"
