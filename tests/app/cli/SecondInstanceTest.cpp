// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Store.h"
#include "tests/app/TestProfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <csignal>

using namespace postrider;

namespace {
/// False if it has ended: to "process 0" it would go to this one's whole group, the test runner included.
bool signalTo(const QProcess &process, int number)
{
    return process.processId() > 0 && kill(pid_t(process.processId()), number) == 0;
}

/// Whether it has come as far as to do something of its own with the signal, proc(5).
bool catches(const QProcess &process, int number)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process.processId()));
    if (!status.open(QIODevice::ReadOnly))
        return !QFile::exists(QStringLiteral("/proc/self/status")); // elsewhere nobody can say
    const QByteArray text = status.readAll();
    const quint64 caught = text.mid(text.indexOf("SigCgt:") + 7).trimmed().left(16).toULongLong(nullptr, 16);
    return ((caught >> (number - 1)) & 1) != 0;
}
} // namespace

/// Two programs on one profile: the window and commands, commands and commands, and one that was killed. The program itself, as from a shell.
class SecondInstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theWindowCarriesCommandsOut();
    void asIfItWereAlone_data();
    void asIfItWereAlone();
    void standardInputComesAlong();
    void pathsAreWhereTheyWereTyped();
    void muchOutputAndNobodyWhoReads();
    void interruptedFromTheOtherSide();
    void theWindowIsRaised();
    void backupWhileItIsOpen();
    void quittingEndsWhatRuns();
    void aCommandServesOthers();
    void afterKillNine();
    void lockedBySomebodyWhoDoesNotAnswer();
    void manyAtOnce();

private:
    struct Run {
        int status = -1;
        QByteArray out, err;
    };
    std::unique_ptr<QProcess> start(const QStringList &words) const;
    static Run finish(QProcess &process, const QByteArray &input = {});
    Run run(const QStringList &words, const QByteArray &input = {}) const { return finish(*start(words), input); }
    void startWindow();
    bool isServed() const;
    std::unique_ptr<QProcess> startWatch() const;

    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<QProcess> m_window;
};

void SecondInstanceTest::initTestCase()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    // No keyring, and so no wait for one: the account's password is not known, which every command that needs it says.
    qunsetenv("DBUS_SESSION_BUS_ADDRESS");
}

void SecondInstanceTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    m_dir = std::make_unique<QTemporaryDir>();
    for (int i = 1; i <= 3; ++i)
        m_profile->addMessage("From: Bo <bo@example.org>\r\nTo: ada@example.org\r\nSubject: Number " + QByteArray::number(i) + "\r\nMessage-ID: <" + QByteArray::number(i)
            + "@example.org>\r\nDate: Mon, 2 Mar 2026 10:00:0" + QByteArray::number(i) + " +0100\r\n\r\nText\r\n");
}

void SecondInstanceTest::cleanup()
{
    if (m_window) {
        m_window->kill();
        m_window->waitForFinished();
    }
    m_window.reset();
    m_profile.reset();
}

std::unique_ptr<QProcess> SecondInstanceTest::start(const QStringList &words) const
{
    auto process = std::make_unique<QProcess>();
    process->setWorkingDirectory(m_dir->path());
    process->start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), QStringList{QStringLiteral("--profile"), m_profile->path()} + words);
    return process;
}

SecondInstanceTest::Run SecondInstanceTest::finish(QProcess &process, const QByteArray &input)
{
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(60'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool SecondInstanceTest::isServed() const
{
    return QFile::exists(m_profile->path() + QStringLiteral("/instance")) && run({QStringLiteral("folders")}).status == 0;
}

void SecondInstanceTest::startWindow()
{
    QFile::remove(m_profile->path() + QStringLiteral("/instance"));
    m_window = start({});
    QVERIFY(m_window->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile->path() + QStringLiteral("/instance")), 30'000);
}

/// One that watches by now: it says that the account's password is missing.
std::unique_ptr<QProcess> SecondInstanceTest::startWatch() const
{
    auto watch = start({QStringLiteral("watch")});
    [&] { QTRY_VERIFY2_WITH_TIMEOUT(watch->bytesAvailable() > 0 || watch->state() == QProcess::NotRunning, watch->readAllStandardError().constData(), 60'000); }();
    return watch;
}

void SecondInstanceTest::theWindowCarriesCommandsOut()
{
    const Run alone = run({QStringLiteral("--json"), QStringLiteral("list")});
    QCOMPARE(alone.status, 0);
    QCOMPARE(QJsonDocument::fromJson(alone.out).array().size(), 3);
    startWindow();
    const Run served = run({QStringLiteral("--json"), QStringLiteral("list")});
    QCOMPARE(served.status, 0);
    QCOMPARE(served.out, alone.out);
    const QString id = QString::number(QJsonDocument::fromJson(alone.out)[0].toObject().value(QLatin1String("id")).toInt());
    const Run changed = run({QStringLiteral("--json"), QStringLiteral("flag"), id, QStringLiteral("+flagged")});
    QCOMPARE(changed.status, 4); // done here; for the server, a password is missing
    QVERIFY(run({QStringLiteral("--json"), QStringLiteral("list")}).out.contains("Flagged"));
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondInstanceTest::asIfItWereAlone_data()
{
    QTest::addColumn<QStringList>("words");
    const auto row = [](const char *words) { QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' ')); };
    row("list");
    row("list --folder INBOX --limit 1");
    row("list --folder Nowhere");
    row("--json list --folder Nowhere");
    row("folders");
    row("show 1");
    row("show 1 --raw");
    row("show 999");
    row("show x");
    row("--json show");
    row("--json outbox");
    row("account list");
    row("receipt x@example.org");
    row("send not-there.eml");
    row("flag 1");
    row("flag 1 +seen -seen");
    row("flag 1-3 +(");
}

void SecondInstanceTest::asIfItWereAlone()
{
    QFETCH(QStringList, words);
    const Run alone = run(words);
    startWindow();
    const Run served = run(words);
    QVERIFY(alone.status >= 0);
    QCOMPARE(served.status, alone.status);
    QCOMPARE(served.out, alone.out);
    QCOMPARE(served.err, alone.err);
}

void SecondInstanceTest::standardInputComesAlong()
{
    startWindow();
    // Larger than any buffer on the way, and binary.
    QByteArray letter = "From: ada@example.org\r\nTo: bo@example.org\r\nSubject: Large\r\n\r\n";
    for (int i = 0; i < 20'000; ++i)
        letter += "Line " + QByteArray::number(i) + " of a letter that is long enough.\r\n";
    const Run sent = run({QStringLiteral("--json"), QStringLiteral("send"), QStringLiteral("-"), QStringLiteral("--at"), QStringLiteral("2090-01-01T10:00")}, letter);
    QVERIFY2(sent.status == 0, sent.err.constData());
    const QJsonArray outbox = QJsonDocument::fromJson(run({QStringLiteral("--json"), QStringLiteral("outbox")}).out).array();
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox[0].toObject().value(QLatin1String("subject")).toString(), QStringLiteral("Large"));
    m_window->terminate();
    QVERIFY(m_window->waitForFinished());
    m_window.reset();
    Store store(m_profile->path());
    const OpId op(outbox[0].toObject().value(QLatin1String("id")).toInt());
    const qint64 size = store.makeReader()->sends().wire(op).size();
    QVERIFY2(size >= letter.size(), qPrintable(QString::number(size)));
}

void SecondInstanceTest::pathsAreWhereTheyWereTyped()
{
    startWindow();
    QFile file(m_dir->filePath(QStringLiteral("letter.eml")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("From: ada@example.org\r\nTo: bo@example.org\r\nSubject: Here\r\n\r\nText\r\n");
    file.close();
    const Run sent = run({QStringLiteral("send"), QStringLiteral("letter.eml"), QStringLiteral("--at"), QStringLiteral("2090-01-01T10:00")});
    QVERIFY2(sent.status == 0, sent.err.constData());
}

void SecondInstanceTest::muchOutputAndNobodyWhoReads()
{
    m_profile->addMessage("From: bo@example.org\r\nSubject: Large\r\nMessage-ID: <large@example.org>\r\n\r\n" + QByteArray(20'000'000, 'x') + "\r\n");
    startWindow();
    const QJsonArray list = QJsonDocument::fromJson(run({QStringLiteral("--json"), QStringLiteral("list")}).out).array();
    QString id;
    for (const QJsonValue row : list) {
        if (row.toObject().value(QLatin1String("subject")).toString() == QLatin1String("Large"))
            id = QString::number(row.toObject().value(QLatin1String("id")).toInt());
    }
    QVERIFY(run({QStringLiteral("show"), id, QStringLiteral("--raw")}).out.size() > 20'000'000);
    // One that stops reading holds up nobody, and its end is noticed.
    auto stuck = start({QStringLiteral("show"), id, QStringLiteral("--raw")});
    QVERIFY(stuck->waitForStarted());
    QVERIFY(stuck->waitForReadyRead(20'000)); // the rest waits for us to read
    QVERIFY(signalTo(*stuck, SIGSTOP));
    QCOMPARE(run({QStringLiteral("list")}).status, 0);
    stuck->kill();
    stuck->waitForFinished();
    QCOMPARE(run({QStringLiteral("list")}).status, 0);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondInstanceTest::interruptedFromTheOtherSide()
{
    startWindow();
    for (const int number : {SIGINT, SIGTERM}) {
        const auto watch = startWatch();
        QCOMPARE(watch->state(), QProcess::Running);
        QVERIFY(signalTo(*watch, number));
        QVERIFY(watch->waitForFinished(60'000));
        QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
        QCOMPARE(watch->exitCode(), 0);
    }
    // One that waits for input.
    auto waiting = start({QStringLiteral("send"), QStringLiteral("-")});
    QVERIFY(waiting->waitForStarted());
    waiting->write("From: ada@example.org\r\nTo: bo@example.org\r\n\r\nHalf a let");
    QTRY_VERIFY_WITH_TIMEOUT(catches(*waiting, SIGINT), 60'000);
    QTest::qWait(500);
    QVERIFY(signalTo(*waiting, SIGINT));
    QVERIFY(waiting->waitForFinished(60'000));
    QCOMPARE(waiting->exitCode(), 1);
    QCOMPARE(QJsonDocument::fromJson(run({QStringLiteral("--json"), QStringLiteral("outbox")}).out).array().size(), 0);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondInstanceTest::theWindowIsRaised()
{
    startWindow();
    auto second = start({});
    QVERIFY(second->waitForFinished(60'000));
    QCOMPARE(second->exitCode(), 0);
    auto link = start({QStringLiteral("mailto:bo@example.org?subject=x")});
    QVERIFY(link->waitForFinished(60'000));
    QCOMPARE(link->exitCode(), 0);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondInstanceTest::backupWhileItIsOpen()
{
    startWindow();
    const Run saved = run({QStringLiteral("backup"), QStringLiteral("mail.backup")});
    QVERIFY2(saved.status == 0, saved.err.constData());
    QVERIFY(QFile::exists(m_dir->filePath(QStringLiteral("mail.backup"))));
    const Run sound = run({QStringLiteral("--json"), QStringLiteral("check")});
    QVERIFY2(sound.status == 0, sound.out.constData());
    QCOMPARE(QJsonDocument::fromJson(sound.out).object().value(QLatin1String("sound")).toBool(), true);
    // Not over the profile that is open, nor over any that holds something.
    const Run refused = run({QStringLiteral("restore"), QStringLiteral("mail.backup")});
    QCOMPARE(refused.status, 1);
    QVERIFY(!refused.err.isEmpty());
    QCOMPARE(QJsonDocument::fromJson(run({QStringLiteral("--json"), QStringLiteral("list")}).out).array().size(), 3);
    // Into a new one, it is all there.
    const QString fresh = m_dir->filePath(QStringLiteral("fresh"));
    const QStringList into{QStringLiteral("--profile"), fresh};
    const Run restored = run({QStringLiteral("restore"), QStringLiteral("mail.backup"), QStringLiteral("--profile"), fresh});
    QVERIFY2(restored.status == 0, restored.err.constData());
    const Run list = run(QStringList{QStringLiteral("--json"), QStringLiteral("list")} + into);
    QCOMPARE(QJsonDocument::fromJson(list.out).array().size(), 3);
    QCOMPARE(run({QStringLiteral("restore"), QStringLiteral("letter.eml"), QStringLiteral("--profile"), m_dir->filePath(QStringLiteral("other"))}).status, 1);
}

void SecondInstanceTest::quittingEndsWhatRuns()
{
    startWindow();
    const auto watch = startWatch();
    m_window->terminate();
    QVERIFY(m_window->waitForFinished(60'000));
    QVERIFY(watch->waitForFinished(60'000));
    QCOMPARE(watch->exitStatus(), QProcess::NormalExit);
    QVERIFY2(!watch->readAllStandardError().isEmpty(), "it says that the other one has ended");
    QCOMPARE(run({QStringLiteral("list")}).status, 0);
}

void SecondInstanceTest::aCommandServesOthers()
{
    auto watch = start({QStringLiteral("watch")});
    QVERIFY(watch->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_profile->path() + QStringLiteral("/instance")), 20'000);
    const Run listed = run({QStringLiteral("--json"), QStringLiteral("list")});
    QCOMPARE(listed.status, 0);
    QCOMPARE(QJsonDocument::fromJson(listed.out).array().size(), 3);
    const QString id = QString::number(QJsonDocument::fromJson(listed.out)[0].toObject().value(QLatin1String("id")).toInt());
    QCOMPARE(run({QStringLiteral("flag"), id, QStringLiteral("+flagged")}).status, 4); // done here; for the server, a password is missing
    // What one does, the other sees.
    QByteArray told;
    QTRY_VERIFY_WITH_TIMEOUT((told += watch->readAllStandardOutput()).contains("\"event\":\"changed\""), 20'000);
    QVERIFY(signalTo(*watch, SIGINT));
    QVERIFY(watch->waitForFinished(60'000));
    QCOMPARE(watch->exitCode(), 0);
}

void SecondInstanceTest::afterKillNine()
{
    startWindow();
    m_window->kill();
    QVERIFY(m_window->waitForFinished());
    QVERIFY(QFile::exists(m_profile->path() + QStringLiteral("/instance"))); // and its socket is there, too
    QCOMPARE(run({QStringLiteral("list")}).status, 0);
    m_window = start({});
    QVERIFY(m_window->waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(isServed(), 30'000);
    QCOMPARE(m_window->state(), QProcess::Running);
}

void SecondInstanceTest::lockedBySomebodyWhoDoesNotAnswer()
{
    const Store store(m_profile->path()); // holds the lock, and listens to nobody
    const Run locked = run({QStringLiteral("--json"), QStringLiteral("list")});
    QCOMPARE(locked.status, 3);
    QCOMPARE(QJsonDocument::fromJson(locked.out).object().value(QLatin1String("error")).toObject().value(QLatin1String("kind")).toString(), QStringLiteral("busy"));
    QVERIFY(!locked.err.isEmpty());
}

void SecondInstanceTest::manyAtOnce()
{
    // No window: whoever comes first serves the others, and nobody fails.
    std::vector<std::unique_ptr<QProcess>> all;
    for (int i = 0; i < 8; ++i)
        all.push_back(start({QStringLiteral("--json"), QStringLiteral("list")}));
    for (const auto &process : all) {
        const Run each = finish(*process);
        QVERIFY2(each.status == 0, each.err.constData());
        QCOMPARE(QJsonDocument::fromJson(each.out).array().size(), 3);
    }
}

QTEST_GUILESS_MAIN(SecondInstanceTest)
#include "SecondInstanceTest.moc"
