// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/MemorySecretStore.h"
#include "core/sync/AccountReader.h"
#include "core/sync/Credentials.h"
#include "tests/core/store/StoreProfile.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QSemaphore>
#include <QTest>

using namespace postrider;
using namespace postrider::test;

namespace {

const QString kText = QStringLiteral("(\"text\" \"plain\" NIL NIL NIL \"7bit\" 5 1)");
const QString kFile = QStringLiteral("(\"application\" \"zip\" NIL NIL NIL \"base64\" 2000000 NIL (\"attachment\" NIL) NIL)");

} // namespace

/// What the reader makes of servers that tell of a message what it is not: the whole comes, or why not.
class PartFetchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void fallsBackToTheWhole_data();
    void fallsBackToTheWhole();
    void serverCannotDecode();
    void partThatIsNotThere();
    void goneInBetween();
    void changedMeanwhile_data();
    void changedMeanwhile();

private:
    static QStringList opened(const QString &capabilities = {})
    {
        return {QStringLiteral("S: * PREAUTH [CAPABILITY IMAP4rev1 %1] welcome").arg(capabilities), QStringLiteral("C: A1 SELECT INBOX"), QStringLiteral("S: * 1 EXISTS"),
            QStringLiteral("S: * OK [UIDVALIDITY 7] ok"), QStringLiteral("S: A1 OK [READ-WRITE] done")};
    }
    /// The structure, as a literal, because a quoted string holds no line ends.
    static QStringList told(const QString &parts)
    {
        const QByteArray header = "Subject: s\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n";
        return {QStringLiteral("C: A2 UID FETCH 5 (UID BODYSTRUCTURE BODY.PEEK[HEADER]<0.262144>)"),
            QStringLiteral("R: * 1 FETCH (UID 5 BODYSTRUCTURE %1 BODY[HEADER]<0> {%2}\\r\\nSubject: s\\r\\nContent-Type: multipart/mixed; boundary=b\\r\\n\\r\\n)\\r\\n")
                .arg(parts)
                .arg(header.size()),
            QStringLiteral("S: A2 OK x")};
    }
    /// The message as a whole: in pieces, whose sum is not what was told, and so at once.
    static QStringList whole(int tag)
    {
        return {QStringLiteral("C: A%1 UID FETCH 5 (UID BODY.PEEK[]<0.131072>)").arg(tag), QStringLiteral("S: * 1 FETCH (UID 5 BODY[]<0> \"\")"),
            QStringLiteral("S: A%1 OK x").arg(tag), QStringLiteral("C: A%1 UID FETCH 5 (UID BODY.PEEK[])").arg(tag + 1),
            QStringLiteral("R: * 1 FETCH (UID 5 BODY[] {19}\\r\\nSubject: s\\r\\n\\r\\nwhole)\\r\\n"), QStringLiteral("S: A%1 OK x").arg(tag + 1)};
    }
    static QStringList sections(const QString &mime1, const QString &text)
    {
        return {QStringLiteral("C: A3 UID FETCH 5 (UID BODY.PEEK[1.MIME]<0.65536> BODY.PEEK[1]<0.1030> BODY.PEEK[2.MIME]<0.65536>)"),
            QStringLiteral("R: * 1 FETCH (UID 5 BODY[1.MIME]<0> %1 BODY[1]<0> %2 BODY[2.MIME]<0> "
                           "{81}\\r\\nContent-Type: application/zip; name=a.zip\\r\\nContent-Transfer-Encoding: base64\\r\\n\\r\\n)\\r\\n")
                .arg(mime1, text),
            QStringLiteral("S: A3 OK x")};
    }
    /// Plays it with a reader that wishes this.
    QString play(const QStringList &script, const QList<MessageWish> &wishes, const std::function<QByteArray(const QByteArray &)> &answer = {})
    {
        ScriptedServer server;
        server.setAnswer(answer);
        server.script(script);
        account.imap = server.address(Security::PlainLoopback);
        {
            AccountReader reader({account, *p->store, *credentials, clock, pool, std::make_shared<Transcript>()});
            QSemaphore ended;
            const auto note = [&](const Failure &f) {
                failure = f;
                ended.release();
            };
            connect(
                &reader, &AccountReader::bodyFailed, &reader, [&](MessageId, const Failure &f) { note(f); }, Qt::DirectConnection);
            connect(
                &reader, &AccountReader::partFailed, &reader, [&](MessageId, const QString &, const Failure &f) { note(f); }, Qt::DirectConnection);
            connect(
                &reader, &AccountReader::fetched, &reader, [&] { ended.release(); }, Qt::DirectConnection);
            reader.start();
            for (const MessageWish &wish : wishes) {
                reader.want(wish);
                if (!ended.tryAcquire(1, 10'000))
                    return QStringLiteral("nothing came of it");
            }
        }
        return server.outcome();
    }

    std::unique_ptr<StoreProfile> p;
    Account account;
    FolderId inbox;
    MessageId id;
    FakeClock clock;
    QThreadPool pool;
    std::unique_ptr<Credentials> credentials;
    std::optional<Failure> failure;
};

void PartFetchTest::init()
{
    failure.reset();
    p = std::make_unique<StoreProfile>();
    account = {};
    account.id = p->addAccount();
    account.uuid = QStringLiteral("first");
    account.userName = QStringLiteral("anna");
    inbox = p->addFolder(account.id, "INBOX", FolderRole::Inbox);
    const auto secrets = std::make_shared<MemorySecretStore>();
    secrets->write(account.secretKey(), QStringLiteral("s3cret"));
    credentials = std::make_unique<Credentials>(secrets);
    p->write([&](StoreWriter &w) { w.folders.setSyncState(inbox, {7, 10, 0, true}); });
    NewMessage large = StoreProfile::message(5);
    large.size = 2'500'000;
    p->insert(account.id, inbox, {large});
    id = p->idOf(inbox, 5);
}

void PartFetchTest::fallsBackToTheWhole_data()
{
    QTest::addColumn<QStringList>("lies");
    const QString mime = QStringLiteral("{28}\\r\\nContent-Type: text/plain\\r\\n\\r\\n");
    const QString both = QStringLiteral("(%1%2 \"mixed\")").arg(kText, kFile);
    QString many;
    for (int i = 0; i < 10'000; ++i)
        many += QStringLiteral("(\"a\" \"b\" NIL NIL NIL \"7bit\" 1)");
    QTest::newRow("no structure") << told(QStringLiteral("(\"text\")")) + whole(3);
    QTest::newRow("10,000 parts") << told(QStringLiteral("(%1 \"mixed\")").arg(many)) + whole(3);
    QTest::newRow("nested without end") << told(QString(200, u'(') + kText + QString(200, u')')) + whole(3);
    QTest::newRow("a part that is not there") << told(both) + sections(mime, QStringLiteral("NIL")) + whole(4);
    QTest::newRow("a part of another type") << told(both) + sections(QStringLiteral("{28}\\r\\nContent-Type: text/horse\\r\\n\\r\\n"), QStringLiteral("\"hello\"")) + whole(4);
    QTest::newRow("a boundary in a text") << told(both) + sections(mime, QStringLiteral("{15}\\r\\n\\r\\n--b\\r\\n\\r\\nx\\r\\n\\r\\n")) + whole(4);
    QTest::newRow("none of it") << told(both)
            + QStringList{QStringLiteral("C: A3 UID FETCH 5 (UID BODY.PEEK[1.MIME]<0.65536> BODY.PEEK[1]<0.1030> BODY.PEEK[2.MIME]<0.65536>)"), QStringLiteral("S: A3 OK x")}
            + whole(4);
    QTest::newRow("one text, told as two parts") << told(kText)
            + QStringList{QStringLiteral("C: A3 UID FETCH 5 (UID BODY.PEEK[1]<0.1030>)"), QStringLiteral("S: * 1 FETCH (UID 5 BODY[1]<0> \"hello\")"), QStringLiteral("S: A3 OK x")}
            + whole(4);
}

void PartFetchTest::fallsBackToTheWhole()
{
    QFETCH(QStringList, lies);
    QCOMPARE(play(opened() + lies, {{id, MessageWish::Extent::ToRead, {}}}), QString());
    QVERIFY2(!failure, failure ? qPrintable(failure->message) : "");
    QCOMPARE(p->reader->rawMessage(id), QByteArray("Subject: s\r\n\r\nwhole"));
    QVERIFY(!p->reader->excerpt(id));
}

/// RFC 3516 4.3: then the octets come as they were sent.
void PartFetchTest::serverCannotDecode()
{
    const QString mime = QStringLiteral("{28}\\r\\nContent-Type: text/plain\\r\\n\\r\\n");
    const QStringList script = opened(QStringLiteral("BINARY")) + told(QStringLiteral("(%1%2 \"mixed\")").arg(kText, kFile).replace(QLatin1String("2000000"), QLatin1String("4")))
        + sections(mime, QStringLiteral("\"hello\""))
        + QStringList{QStringLiteral("C: A4 UID FETCH 5 (UID BINARY.PEEK[2]<0.131072>)"), QStringLiteral("S: A4 NO [UNKNOWN-CTE] cannot"),
            QStringLiteral("C: A5 UID FETCH 5 (UID BODY.PEEK[2]<0.131072>)"), QStringLiteral("S: * 1 FETCH (UID 5 BODY[2]<0> \"aGk=\")"), QStringLiteral("S: A5 OK x")};
    QCOMPARE(play(script, {{id, MessageWish::Extent::ToRead, {}}, {id, MessageWish::Extent::Part, QStringLiteral("2")}}), QString());
    QVERIFY2(!failure, failure ? qPrintable(failure->message) : "");
    QVERIFY(p->reader->excerpt(id)->absent.isEmpty());
    QVERIFY(p->reader->excerpt(id)->raw.contains("aGk="));
}

/// Told of, and not given: then the message is fetched, and the part is what it has of it.
void PartFetchTest::partThatIsNotThere()
{
    const QString mime = QStringLiteral("{28}\\r\\nContent-Type: text/plain\\r\\n\\r\\n");
    const QStringList script = opened() + told(QStringLiteral("(%1%2 \"mixed\")").arg(kText, kFile)) + sections(mime, QStringLiteral("\"hello\""))
        + QStringList{QStringLiteral("C: A4 UID FETCH 5 (UID BODY.PEEK[2]<0.131072>)"), QStringLiteral("S: * 1 FETCH (UID 5 BODY[2]<0> NIL)"), QStringLiteral("S: A4 OK x")}
        + whole(5);
    QCOMPARE(play(script, {{id, MessageWish::Extent::ToRead, {}}, {id, MessageWish::Extent::Part, QStringLiteral("2")}}), QString());
    QVERIFY2(!failure, failure ? qPrintable(failure->message) : "");
    QCOMPARE(p->reader->rawMessage(id), QByteArray("Subject: s\r\n\r\nwhole"));
}

void PartFetchTest::goneInBetween()
{
    const QStringList script = opened() + told(QStringLiteral("(%1%2 \"mixed\")").arg(kText, kFile))
        + QStringList{QStringLiteral("C: A3 UID FETCH 5 (UID BODY.PEEK[1.MIME]<0.65536> BODY.PEEK[1]<0.1030> BODY.PEEK[2.MIME]<0.65536>)"), QStringLiteral("S: * 1 EXPUNGE"),
            QStringLiteral("S: A3 OK x"), QStringLiteral("C: A4 UID FETCH 5 (UID BODY.PEEK[]<0.131072>)"), QStringLiteral("S: A4 OK x"),
            QStringLiteral("C: A5 UID FETCH 5 (UID BODY.PEEK[])"), QStringLiteral("S: A5 OK x")};
    QCOMPARE(play(script, {{id, MessageWish::Extent::ToRead, {}}}), QString());
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Gone);
    QVERIFY(!p->reader->excerpt(id));
}

void PartFetchTest::changedMeanwhile_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"nothing", "renumbered", "moved", "here as a whole"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

/// While the parts are on their way, another thread finds that they are of another message, or not needed any more.
void PartFetchTest::changedMeanwhile()
{
    QFETCH(QString, what);
    const auto change = [&](const QByteArray &) {
        p->write([&](StoreWriter &w) {
            if (what == QLatin1String("renumbered"))
                w.folders.setSyncState(inbox, {8, 10, 0, true});
            else if (what == QLatin1String("moved"))
                w.messages.setServerPlace(id, inbox, 77);
            else if (what == QLatin1String("here as a whole"))
                w.messages.setBody(id, w.bodies.insert(BodyQueries::pack("whole"), 5), {});
        });
        return QByteArray("* 1 FETCH (UID 5 BODY[1]<0> \"hello\")");
    };
    const QString mime = QStringLiteral("{28}\\r\\nContent-Type: text/plain\\r\\n\\r\\n");
    QStringList script = opened() + told(QStringLiteral("(%1%2 \"mixed\")").arg(kText, kFile)) + sections(mime, QStringLiteral("\"hello\""));
    script[script.size() - 3] = QStringLiteral("ANSWER");
    QCOMPARE(play(script, {{id, MessageWish::Extent::ToRead, {}}}, change), QString());
    QVERIFY(!failure);
    QCOMPARE(p->reader->excerpt(id).has_value(), what == QLatin1String("nothing"));
    QCOMPARE(p->reader->rawMessage(id).has_value(), what == QLatin1String("here as a whole"));
}

QTEST_GUILESS_MAIN(PartFetchTest)
#include "PartFetchTest.moc"
