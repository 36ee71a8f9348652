// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstanceClient.h"
#include "app/instance/InstancePlace.h"
#include "app/instance/InstanceServer.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// Two Postriders on one profile, and others that only pretend to be one.
class InstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void framesComeInPieces();
    void framesThatCannotBe_data();
    void framesThatCannotBe();
    void requestsComeBack();
    void requestsThatCannotBe_data();
    void requestsThatCannotBe();
    void askedAndAnswered();
    void refused();
    void nonsenseClosesTheConnection_data();
    void nonsenseClosesTheConnection();
    void silenceIsNotWaitedForForEver();
    void goneBeforeItBegan();
    void nothingBeginsForSomebodyWhoGaveUp();
    void cancelAndGoingAwayAreTold();
    void aDeadOnesSocketIsReplaced();
    void onlyThisUserGetsIn();
    void profilesAreApart();
    void notTooManyAtOnce();

private:
    static void ask(InstanceClient &client, const QString &profile, const InstanceRequest &request);

    QTemporaryDir m_runtime;
    std::unique_ptr<QTemporaryDir> m_profile;
};

void InstanceTest::initTestCase()
{
    // A runtime directory of the test's own, as the desktop makes one.
    QVERIFY(m_runtime.isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
}

void InstanceTest::init()
{
    m_profile = std::make_unique<QTemporaryDir>();
    QVERIFY(m_profile->isValid());
}

void InstanceTest::ask(InstanceClient &client, const QString &profile, const InstanceRequest &request)
{
    QVERIFY(client.connectTo(profile));
    client.ask(request);
}

void InstanceTest::framesComeInPieces()
{
    const QByteArray stream = Frame{Frame::Kind::Result, "one"}.encoded() + Frame{Frame::Kind::Message, {}}.encoded() + Frame{Frame::Kind::Status, "0"}.encoded();
    FrameReader reader;
    QList<Frame> frames;
    for (const char octet : stream) {
        reader.add(QByteArray(1, octet));
        while (const auto frame = reader.next())
            frames.append(*frame);
    }
    QCOMPARE(frames.size(), 3);
    QCOMPARE(frames[0].content, QByteArray("one"));
    QVERIFY(frames[1].kind == Frame::Kind::Message && frames[1].content.isEmpty());
    QVERIFY(!reader.isBroken());
}

void InstanceTest::framesThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("too long") << QByteArray("\x00\x10\x00\x01\x01", 5);
    QTest::newRow("negative") << QByteArray("\xff\xff\xff\xff\x01", 5);
    QTest::newRow("kind 0") << QByteArray("\0\0\0\0\0", 5);
    QTest::newRow("kind 6") << QByteArray("\0\0\0\0\x06", 5);
    QTest::newRow("kind 255") << QByteArray("\0\0\0\0\xff", 5);
    QTest::newRow("text") << QByteArray("GET / HTTP/1.1\r\n");
}

void InstanceTest::framesThatCannotBe()
{
    QFETCH(QByteArray, octets);
    FrameReader reader;
    reader.add(octets);
    QVERIFY(!reader.next());
    QVERIFY(reader.isBroken());
    reader.add(Frame{Frame::Kind::Cancel, {}}.encoded());
    QVERIFY2(!reader.next(), "broken for good");
}

void InstanceTest::requestsComeBack()
{
    InstanceRequest request{InstanceRequest::Verb::Run, {QStringLiteral("list"), QStringLiteral("--folder"), QStringLiteral("Bücher \"x\"\n"), QString()},
        QStringLiteral("/tmp/a b"), true, true, QStringLiteral("token")};
    const auto back = InstanceRequest::from(request.encoded());
    QVERIFY(back);
    QCOMPARE(back->words, request.words);
    QCOMPARE(back->directory, request.directory);
    QVERIFY(back->verb == InstanceRequest::Verb::Run && back->json && back->terminal);
    QCOMPARE(back->activation, request.activation);
}

void InstanceTest::requestsThatCannotBe_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *content : {"", "x", "[]", "{}", "{\"version\":1,\"verb\":\"run\",\"words\":[\"list\"]}", "{\"version\":2,\"verb\":\"eval\",\"words\":[\"list\"]}",
             "{\"version\":2,\"verb\":\"run\",\"words\":[]}", "{\"version\":2,\"verb\":\"run\",\"words\":[1]}", "{\"version\":2,\"verb\":\"run\",\"words\":\"list\"}"})
        QTest::newRow(content) << QByteArray(content);
    QTest::newRow("deep") << QByteArray(100'000, '[');
}

void InstanceTest::requestsThatCannotBe()
{
    QFETCH(QByteArray, content);
    QVERIFY(!InstanceRequest::from(content));
}

void InstanceTest::askedAndAnswered()
{
    InstanceServer server(m_profile->path());
    QVERIFY(server.isListening());
    QStringList words;
    connect(&server, &InstanceServer::requested, this, [&](InstanceLink *link) {
        words = link->request().words;
        link->accept();
        link->finish(3);
    });
    InstanceClient client;
    QSignalSpy answered(&client, &InstanceClient::answered);
    ask(client, m_profile->path(), {InstanceRequest::Verb::Run, {QStringLiteral("list")}, {}, false, false, {}});
    QTRY_COMPARE(answered.size(), 1);
    const auto answer = answered[0][0].value<InstanceClient::Answer>();
    QVERIFY(answer.kind == InstanceClient::Answer::Kind::Status);
    QCOMPARE(answer.status, 3);
    QCOMPARE(words, QStringList{QStringLiteral("list")});
}

void InstanceTest::refused()
{
    InstanceServer server(m_profile->path());
    connect(&server, &InstanceServer::requested, this, [&](InstanceLink *link) { link->refuse(QStringLiteral("Not now.")); });
    InstanceClient client;
    QSignalSpy answered(&client, &InstanceClient::answered);
    ask(client, m_profile->path(), {});
    QTRY_COMPARE(answered.size(), 1);
    const auto answer = answered[0][0].value<InstanceClient::Answer>();
    QVERIFY(answer.kind == InstanceClient::Answer::Kind::Refused);
    QCOMPARE(answer.text, QStringLiteral("Not now."));
}

void InstanceTest::nonsenseClosesTheConnection_data()
{
    QTest::addColumn<QByteArray>("octets");
    const QByteArray request = Frame{Frame::Kind::Request, InstanceRequest{}.encoded()}.encoded();
    QTest::newRow("text") << QByteArray("hello there\n");
    QTest::newRow("too long") << QByteArray("\xff\xff\xff\xff\x01", 5);
    QTest::newRow("input before the request") << Frame{Frame::Kind::Input, "x"}.encoded();
    QTest::newRow("not a request") << Frame{Frame::Kind::Request, "{}"}.encoded();
    QTest::newRow("a request twice") << request + request;
    QTest::newRow("go before it was accepted") << request + Frame{Frame::Kind::Go, {}}.encoded();
    QTest::newRow("an answer") << request + Frame{Frame::Kind::Status, "0"}.encoded();
}

void InstanceTest::nonsenseClosesTheConnection()
{
    QFETCH(QByteArray, octets);
    InstanceServer server(m_profile->path());
    int requests = 0;
    connect(&server, &InstanceServer::requested, this, [&] { ++requests; });
    QLocalSocket socket;
    socket.connectToServer(InstancePlace::recorded(m_profile->path()));
    QVERIFY(socket.waitForConnected(1000));
    socket.write(octets);
    QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
    QVERIFY(requests <= 1);
    // And the next one is served.
    InstanceClient client;
    ask(client, m_profile->path(), {});
    QTRY_COMPARE(requests, octets.startsWith(Frame{Frame::Kind::Request, InstanceRequest{}.encoded()}.encoded()) ? 2 : 1);
}

void InstanceTest::silenceIsNotWaitedForForEver()
{
    InstanceServer server(m_profile->path());
    QLocalSocket silent;
    silent.connectToServer(InstancePlace::recorded(m_profile->path()));
    QVERIFY(silent.waitForConnected(1000));
    // And from the other side: nobody says that it begins.
    connect(&server, &InstanceServer::requested, this, [] {});
    InstanceClient client;
    QSignalSpy answered(&client, &InstanceClient::answered);
    ask(client, m_profile->path(), {});
    QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
    QVERIFY(answered[0][0].value<InstanceClient::Answer>().kind == InstanceClient::Answer::Kind::Silent);
    QTRY_COMPARE_WITH_TIMEOUT(silent.state(), QLocalSocket::UnconnectedState, 20'000);
}

void InstanceTest::goneBeforeItBegan()
{
    for (const bool accepted : {false, true}) {
        auto server = std::make_unique<InstanceServer>(m_profile->path());
        connect(server.get(), &InstanceServer::requested, this, [&](InstanceLink *link) {
            if (accepted)
                link->accept();
            QMetaObject::invokeMethod(
                this, [&] { server.reset(); }, Qt::QueuedConnection);
        });
        InstanceClient client;
        QSignalSpy answered(&client, &InstanceClient::answered);
        ask(client, m_profile->path(), {});
        QTRY_COMPARE(answered.size(), 1);
        const auto kind = answered[0][0].value<InstanceClient::Answer>().kind;
        QVERIFY(kind == (accepted ? InstanceClient::Answer::Kind::Broken : InstanceClient::Answer::Kind::Gone));
    }
}

void InstanceTest::nothingBeginsForSomebodyWhoGaveUp()
{
    InstanceServer server(m_profile->path());
    QPointer<InstanceLink> taken;
    int begun = 0, closed = 0;
    connect(&server, &InstanceServer::requested, this, [&](InstanceLink *link) {
        taken = link;
        connect(link, &InstanceLink::confirmed, this, [&] { ++begun; });
        connect(link, &InstanceLink::closed, this, [&] { ++closed; });
    });
    // This one was busy for longer than the asker's patience: what it reads at last is the word of somebody who has told the person that nothing was done.
    {
        InstanceClient impatient;
        QSignalSpy answered(&impatient, &InstanceClient::answered);
        ask(impatient, m_profile->path(), {InstanceRequest::Verb::Run, {QStringLiteral("send")}, {}, false, false, {}});
        QTRY_COMPARE_WITH_TIMEOUT(answered.size(), 1, 20'000);
        QVERIFY(answered[0][0].value<InstanceClient::Answer>().kind == InstanceClient::Answer::Kind::Silent);
        QVERIFY(taken);
        taken->accept();
    }
    QTRY_COMPARE(closed, 1);
    QCOMPARE(begun, 0);
    // One that is still there says so, once.
    InstanceClient patient;
    ask(patient, m_profile->path(), {InstanceRequest::Verb::Run, {QStringLiteral("send")}, {}, false, false, {}});
    QTRY_VERIFY(taken);
    taken->accept();
    taken->accept();
    QTRY_COMPARE(begun, 1);
    QCOMPARE(closed, 1);
    // One that says nothing more is not waited for.
    QLocalSocket mute;
    mute.connectToServer(InstancePlace::recorded(m_profile->path()));
    QVERIFY(mute.waitForConnected(1000));
    mute.write(Frame{Frame::Kind::Request, InstanceRequest{}.encoded()}.encoded());
    const QPointer<InstanceLink> before = taken;
    QTRY_VERIFY(taken && taken != before);
    taken->accept();
    QTRY_COMPARE_WITH_TIMEOUT(mute.state(), QLocalSocket::UnconnectedState, 20'000);
    QCOMPARE(begun, 1);
}

void InstanceTest::cancelAndGoingAwayAreTold()
{
    InstanceServer server(m_profile->path());
    int cancelled = 0, closed = 0;
    connect(&server, &InstanceServer::requested, this, [&](InstanceLink *link) {
        link->accept();
        connect(link, &InstanceLink::cancelled, this, [&] { ++cancelled; });
        connect(link, &InstanceLink::closed, this, [&] { ++closed; });
    });
    auto client = std::make_unique<InstanceClient>();
    ask(*client, m_profile->path(), {});
    client->cancel();
    QTRY_COMPARE(cancelled, 1);
    QCOMPARE(closed, 0);
    client.reset();
    QTRY_COMPARE(closed, 1);
}

void InstanceTest::aDeadOnesSocketIsReplaced()
{
    // A socket that nobody listens at any more, as kill -9 leaves it.
    const QString place = InstancePlace::choose(m_profile->path());
    {
        QLocalServer dead;
        QVERIFY(dead.listen(place));
        QVERIFY(QFile::copy(QStringLiteral("/dev/null"), m_profile->filePath(QStringLiteral("x"))));
        QVERIFY(QFile::rename(place, place + QStringLiteral(".kept")));
    }
    QVERIFY(QFile::rename(place + QStringLiteral(".kept"), place));
    InstancePlace::record(m_profile->path(), place);
    InstanceClient client;
    QVERIFY2(!client.connectTo(m_profile->path()), "nobody is there");
    InstanceServer server(m_profile->path());
    QVERIFY(server.isListening());
    InstanceClient second;
    QVERIFY(second.connectTo(m_profile->path()));
}

void InstanceTest::onlyThisUserGetsIn()
{
    InstanceServer server(m_profile->path());
    const QFileInfo socket(InstancePlace::recorded(m_profile->path()));
    QVERIFY(socket.exists());
    QVERIFY(!(socket.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
    QCOMPARE(socket.path(), m_runtime.path());
    // A directory that others can enter is not used.
    QTemporaryDir open;
    QVERIFY(QFile::setPermissions(open.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther));
    qputenv("XDG_RUNTIME_DIR", open.path().toUtf8());
    const QString elsewhere = InstancePlace::choose(m_profile->path());
    qputenv("XDG_RUNTIME_DIR", m_runtime.path().toUtf8());
    QVERIFY(!elsewhere.startsWith(open.path()));
}

void InstanceTest::profilesAreApart()
{
    QTemporaryDir other;
    InstanceServer server(m_profile->path());
    InstanceClient client;
    QVERIFY(!client.connectTo(other.path()));
    QVERIFY(InstancePlace::choose(other.path()) != InstancePlace::choose(m_profile->path()));
    // One profile is one, by whatever way it is named.
    QVERIFY(QFile::link(m_profile->path(), other.filePath(QStringLiteral("link"))));
    QCOMPARE(InstancePlace::choose(other.filePath(QStringLiteral("link"))), InstancePlace::choose(m_profile->path()));
}

void InstanceTest::notTooManyAtOnce()
{
    InstanceServer server(m_profile->path());
    std::vector<std::unique_ptr<QLocalSocket>> sockets;
    for (int i = 0; i < 40; ++i) {
        sockets.push_back(std::make_unique<QLocalSocket>());
        sockets.back()->connectToServer(InstancePlace::recorded(m_profile->path()));
        QCoreApplication::processEvents();
    }
    const auto connected = [&] { return std::count_if(sockets.begin(), sockets.end(), [](const auto &s) { return s->state() == QLocalSocket::ConnectedState; }); };
    QTRY_COMPARE(connected(), 32);
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "InstanceTest.moc"
