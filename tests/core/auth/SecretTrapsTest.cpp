// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainSecretStore.h"
#include "core/auth/SessionFallbackSecretStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>

using namespace postrider;
using Outcome = SecretStore::Outcome;

namespace {

const QString kKey = QStringLiteral("org.postrider.Postrider/trap/password"), kSecret = QStringLiteral("s3cret");

// --- the other process: in a session as the test has made it, with a Secret Service or without -------------------------------------------------

qint64 servicePid()
{
    QProcess ask;
    ask.start(QStringLiteral("dbus-send"),
        {QStringLiteral("--session"), QStringLiteral("--print-reply=literal"), QStringLiteral("--dest=org.freedesktop.DBus"), QStringLiteral("/"),
            QStringLiteral("org.freedesktop.DBus.GetConnectionUnixProcessID"), QStringLiteral("string:org.freedesktop.secrets")});
    ask.waitForFinished();
    return ask.readAllStandardOutput().trimmed().split(' ').last().toLongLong();
}

void signalService(int signal)
{
    if (const qint64 pid = servicePid(); pid > 1)
        ::kill(pid_t(pid), signal);
}

QJsonObject toJson(const SecretStore::Result &result)
{
    const char *names[] = {"done", "notFound", "unavailable"};
    return {{"outcome", names[int(result.outcome)]}, {"right", result.secret == kSecret}, {"detail", result.detail}};
}

/// "write", "read", "remove"; "keep" writes as the program does, with the session to fall back to; "LIMIT" in ms for those that follow; "freeze", "thaw" and "kill" the service,
/// the last one a second from now.
QJsonObject doOne(const QString &action, std::chrono::milliseconds &limit)
{
    KeychainSecretStore store(limit);
    if (action == QLatin1String("write"))
        return toJson(store.write(kKey, kSecret));
    if (action == QLatin1String("read"))
        return toJson(store.read(kKey));
    if (action == QLatin1String("remove"))
        return toJson(store.remove(kKey));
    if (action == QLatin1String("keep")) {
        SessionFallbackSecretStore both(std::make_unique<KeychainSecretStore>(limit));
        const auto written = both.write(kKey, kSecret);
        QJsonObject object = toJson(both.read(kKey));
        object.insert("written", written.outcome == Outcome::Done);
        object.insert("sessionOnly", both.isForThisSessionOnly(kKey));
        return object;
    }
    if (action == QLatin1String("freeze"))
        signalService(SIGSTOP);
    else if (action == QLatin1String("thaw"))
        signalService(SIGCONT);
    else if (action == QLatin1String("kill"))
        QThread::create([pid = servicePid()] {
            QThread::sleep(1);
            ::kill(pid_t(pid), SIGKILL);
        })->start();
    else
        limit = std::chrono::milliseconds(action.toInt());
    return {};
}

int probe(const QStringList &actions)
{
    QJsonArray said;
    const std::unique_ptr<QThread> worker(QThread::create([&] {
        std::chrono::milliseconds limit(15'000);
        for (const QString &action : actions) {
            QElapsedTimer timer;
            timer.start();
            QJsonObject object = doOne(action, limit);
            object.insert("ms", timer.elapsed());
            if (object.contains("outcome"))
                said.append(object);
        }
    }));
    worker->start();
    while (!worker->wait(10))
        QCoreApplication::processEvents();
    QFile out;
    return out.open(stdout, QIODevice::WriteOnly) && out.write(QJsonDocument(said).toJson()) > 0 ? 0 : 1;
}

const QByteArray kBusWithoutServices =
    R"(<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN" "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig><type>session</type><listen>unix:tmpdir=/tmp</listen><auth>EXTERNAL</auth>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>
)";

/// Until it has its name: else the first client would have the bus start another one.
const QString kAwait = QStringLiteral("i=0; until dbus-send --session --print-reply=literal --dest=org.freedesktop.DBus / org.freedesktop.DBus.NameHasOwner "
                                      "string:org.freedesktop.secrets 2>/dev/null | grep -q true; do i=$((i+1)); [ $i -lt 600 ] || exit 125; sleep 0.1; done; exec \"$@\"");
const QString kUnlocked = QStringLiteral("echo throwaway | gnome-keyring-daemon --unlock --components=secrets --daemonize >/dev/null 2>&1; ") + kAwait;
const QString kLocked = QStringLiteral("gnome-keyring-daemon --components=secrets --daemonize </dev/null >/dev/null 2>&1; ") + kAwait;

} // namespace

/// Everything that a keychain of a Linux desktop may do to a program, on a session of its own each: none there, no service, no library, never made, locked, slow, dying. What is
/// said is never that a password is saved or wrong, nobody waits longer than the limit, and mail works for the session.
class SecretTrapsTest : public QObject {
    Q_OBJECT
private:
    /// In a session with `home` (a new one where it is empty); `before`: what is started in it first.
    QJsonArray in(const QString &session, const QStringList &actions, const QHash<QString, QString> &variables = {}) const
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *name : {"DISPLAY", "WAYLAND_DISPLAY", "XDG_CURRENT_DESKTOP", "DESKTOP_SESSION", "KDE_FULL_SESSION", "GNOME_KEYRING_CONTROL", "DBUS_SESSION_BUS_ADDRESS"})
            environment.remove(QLatin1String(name));
        const QString home = m_dir->filePath("home");
        environment.insert("HOME", home);
        environment.insert("XDG_RUNTIME_DIR", m_dir->filePath("runtime"));
        for (const auto &[name, place] : {std::pair{"XDG_DATA_HOME", "/data"}, {"XDG_CONFIG_HOME", "/config"}, {"XDG_CACHE_HOME", "/cache"}})
            environment.insert(QLatin1String(name), home + QLatin1String(place));
        for (auto it = variables.begin(); it != variables.end(); ++it)
            environment.insert(it.key(), it.value());
        QStringList command = QStringList{QCoreApplication::applicationFilePath(), "probe"} + actions;
        if (session == QLatin1String("no service"))
            command = QStringList{"dbus-run-session", "--config-file", m_dir->filePath("bus.conf"), "--"} + command;
        else if (!session.isEmpty())
            command = QStringList{"dbus-run-session", "--", "sh", "-c", session, "sh"} + command;
        QProcess process;
        process.setProcessEnvironment(environment);
        process.start(command.takeFirst(), command);
        if (!process.waitForFinished(90'000))
            qWarning("it hangs");
        const QJsonArray said = QJsonDocument::fromJson(process.readAllStandardOutput()).array();
        if (said.isEmpty())
            qWarning("%d %s", process.exitCode(), process.readAllStandardError().constData());
        return said;
    }
    static QString outcome(const QJsonValue &said) { return said[QLatin1String("outcome")].toString(); }
    /// What every one of them comes to: the password is kept for this session, and that is known.
    static bool isKeptForTheSession(const QJsonValue &said)
    {
        return said[QLatin1String("written")].toBool() && said[QLatin1String("sessionOnly")].toBool() && said[QLatin1String("right")].toBool();
    }

    std::unique_ptr<QTemporaryDir> m_dir;

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        for (const char *name : {"runtime", "home"})
            QVERIFY(QDir(m_dir->path()).mkdir(QLatin1String(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        QFile config(m_dir->filePath("bus.conf"));
        QVERIFY(config.open(QIODevice::WriteOnly) && config.write(kBusWithoutServices) > 0);
    }

    void nothingThere_data()
    {
        QTest::addColumn<QString>("session");
        QTest::addColumn<QString>("desktop");
        QTest::addColumn<bool>("library");
        QTest::addColumn<QString>("read"); ///< what the page found
        QTest::newRow("no session bus") << ""
                                        << "" << true << "unavailable";
        QTest::newRow("bus without service") << "no service"
                                             << "" << true << "unavailable";
        QTest::newRow("bus without service, on KDE") << "no service"
                                                     << "KDE" << true << "unavailable";
        QTest::newRow("no libsecret") << kUnlocked << "" << false << "unavailable";
        QTest::newRow("keyring never made") << kLocked << "" << true << "notFound";
    }
    void nothingThere()
    {
        QFETCH(QString, session);
        QFETCH(QString, desktop);
        QFETCH(bool, library);
        QFETCH(QString, read);
        QHash<QString, QString> variables;
        if (!desktop.isEmpty())
            variables.insert("XDG_CURRENT_DESKTOP", desktop);
        if (!library) {
            // Found first, and no library: as if there were none (QtKeychain loads it at run time, so no package brings it).
            QFile bogus(m_dir->filePath("libsecret-1.so.0"));
            QVERIFY(bogus.open(QIODevice::WriteOnly) && bogus.write("not a library\n") > 0);
            variables.insert("LD_LIBRARY_PATH", m_dir->path());
        }
        const QJsonArray said = in(session, {"write", "read", "keep"}, variables);
        QCOMPARE(said.size(), 3);
        QCOMPARE(outcome(said[0]), QString("unavailable"));
        QVERIFY(!said[0][QLatin1String("detail")].toString().isEmpty());
        QCOMPARE(outcome(said[1]), read);
        QVERIFY2(isKeptForTheSession(said[2]), QJsonDocument(said).toJson().constData());
        for (const QJsonValue &each : said)
            QVERIFY(each[QLatin1String("ms")].toInt() < 10'000);
        // Nothing of it anywhere on the disk.
        QProcess grep;
        grep.start("grep", {"-rlaF", kSecret, m_dir->path()});
        QVERIFY(grep.waitForFinished());
        QCOMPARE(grep.readAllStandardOutput(), QByteArray());
    }

    /// It is in there, but nobody can be asked for the key: reading says "not there", which only the account's flag tells from the truth (CredentialsTest).
    void lockedWithTheItemInside()
    {
        QJsonArray said = in(kUnlocked, {"write", "read"});
        QCOMPARE(said.size(), 2);
        QCOMPARE(outcome(said[0]), QString("done"));
        QVERIFY(said[1][QLatin1String("right")].toBool());
        said = in(kLocked, {"read", "write", "keep"});
        QCOMPARE(said.size(), 3);
        QCOMPARE(outcome(said[0]), QString("notFound"));
        QCOMPARE(outcome(said[1]), QString("unavailable"));
        QVERIFY(isKeptForTheSession(said[2]));
        // Unlocked again, it is there as it was.
        said = in(kUnlocked, {"read", "remove", "read", "remove"});
        QCOMPARE(said.size(), 4);
        QVERIFY(said[0][QLatin1String("right")].toBool());
        QCOMPARE(outcome(said[2]), QString("notFound"));
        QCOMPARE(outcome(said[3]), QString("done"));
    }

    /// Nobody waits for longer than the limit (60 s in the program), and what is asked later is answered.
    void slow()
    {
        const QJsonArray said = in(kUnlocked, {"write", "freeze", "700", "read", "keep", "thaw", "15000", "read"});
        QCOMPARE(said.size(), 4);
        QCOMPARE(outcome(said[0]), QString("done"));
        QCOMPARE(outcome(said[1]), QString("unavailable"));
        const int waited = said[1][QLatin1String("ms")].toInt();
        QVERIFY2(waited >= 700 && waited < 20'000, qPrintable(QString::number(waited)));
        QVERIFY(isKeptForTheSession(said[2]));
        QVERIFY2(said[3][QLatin1String("right")].toBool(), QJsonDocument(said).toJson().constData());
    }

    void dyingWhileItIsAsked()
    {
        const QJsonArray said = in(kUnlocked, {"write", "freeze", "20000", "kill", "read", "keep"});
        QCOMPARE(said.size(), 3);
        QCOMPARE(outcome(said[0]), QString("done"));
        // Not what is not there, and not after the limit.
        QCOMPARE(outcome(said[1]), QString("unavailable"));
        QVERIFY(said[1][QLatin1String("ms")].toInt() < 15'000);
        QVERIFY2(said[2][QLatin1String("written")].toBool() && said[2][QLatin1String("right")].toBool(), QJsonDocument(said).toJson().constData());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc > 1 && qstrcmp(argv[1], "probe") == 0)
        return probe(QCoreApplication::arguments().mid(2));
    SecretTrapsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "SecretTrapsTest.moc"
