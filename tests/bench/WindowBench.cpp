// SPDX-License-Identifier: GPL-3.0-or-later
// WindowBench [MESSAGES]: our own window, offscreen, in processes of its own: how long until it is there, what an open folder costs a first sync, what clicks, new mail and big
// deeds cost, memory and processor while nothing happens. The longest time the main thread was busy is the watchdog's own record.
#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/reader/ReaderPane.h"
#include "app/window/Application.h"
#include "app/window/MainWindow.h"
#include "tests/bench/BenchAccount.h"
#include "tests/bench/BenchMailbox.h"
#include "tests/bench/BenchStore.h"
#include "tests/bench/BenchTable.h"

#include <QAction>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTimer>
#include <algorithm>

#ifdef __unix__
#include <sys/resource.h>
#endif

using namespace postrider;

namespace {

// --- the child: the window at work ---------------------------------------------------------------------------------------------------

void say(const QJsonObject &object)
{
    std::printf("%s\n", QJsonDocument(object).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

qint64 residentKilobytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                return line.mid(6).simplified().split(' ').first().toLongLong();
        }
    }
    return 0;
}

double processorSeconds()
{
#ifdef __unix__
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
#else
    return 0;
#endif
}

/// Notes when something below a widget was painted last.
class PaintWatch : public QObject {
public:
    explicit PaintWatch(QWidget *watched)
    {
        watched->installEventFilter(this);
        for (QWidget *child : watched->findChildren<QWidget *>())
            child->installEventFilter(this);
        m_timer.start();
    }
    bool eventFilter(QObject *object, QEvent *event) override
    {
        if (event->type() == QEvent::ChildPolished || event->type() == QEvent::ChildAdded) {
            for (QWidget *child : static_cast<QWidget *>(object)->findChildren<QWidget *>())
                child->installEventFilter(this);
        }
        if (event->type() == QEvent::Paint) {
            m_last = BenchTable::seconds(m_timer);
            ++m_count;
        }
        return false;
    }
    void restart()
    {
        m_timer.start();
        m_last = 0;
        m_count = 0;
    }
    int count() const { return m_count; }
    /// Until nothing has been painted for 40 ms; when it was painted last, in seconds.
    double settle()
    {
        while (m_timer.elapsed() < 2000 && (m_count == 0 || BenchTable::seconds(m_timer) - m_last < 0.04))
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 5);
        return m_last;
    }

private:
    QElapsedTimer m_timer;
    double m_last = 0;
    int m_count = 0;
};

bool waitFor(const std::function<bool()> &done, int milliseconds = 120'000)
{
    QElapsedTimer timer;
    timer.start();
    QTimer beat;
    beat.start(1);
    while (!done()) {
        if (timer.elapsed() > milliseconds)
            return false;
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    return true;
}

void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

struct Child {
    Application &application;
    std::unique_ptr<Mail> mail;
    std::unique_ptr<MainWindow> window;

    Child(Application &app, const QString &profile, bool online) : application(app)
    {
        Mail::Options options;
        options.profile = profile;
        options.online = online;
        options.undoWindow = 5000;
        options.secrets = std::make_shared<MemorySecretStore>();
        mail = std::make_unique<Mail>(options);
        window = std::make_unique<MainWindow>(*mail, MainWindow::Options{profile, 5000});
        window->show();
    }
    int rows() const { return window->messagePane()->list()->model()->rowCount(); }
    std::optional<Folder> inbox() const
    {
        const auto accounts = mail->reader().accounts();
        return accounts.isEmpty() ? std::nullopt : mail->reader().folderWithRole(accounts.first().id, FolderRole::Inbox);
    }
};

/// As main() does it, until there is something to work with.
int startUp(Application &app, const QString &profile, int expected)
{
    Child child(app, profile, false);
    PaintWatch paint(child.window.get());
    waitFor([&] { return paint.count() > 0 && child.rows() >= expected; }, 30'000);
    QCoreApplication::processEvents();
    say({{QStringLiteral("usable"), child.rows()}, {QStringLiteral("rss"), residentKilobytes()}});
    return 0;
}

int receive(Application &app, const QString &profile, int expected, bool open)
{
    QElapsedTimer timer;
    timer.start();
    Child child(app, profile, true);
    if (!open)
        child.window->folderTree()->chooseOutbox();
    PaintWatch paint(child.window.get());
    waitFor([&] { return paint.count() > 0; });
    QCoreApplication::processEvents();
    child.application.watchdog().forget(); // what opening the window takes is measured by itself
    const bool came = waitFor([&] {
        const auto inbox = child.inbox();
        return inbox && inbox->total >= expected && (!open || child.rows() >= expected);
    });
    say({{QStringLiteral("seconds"), BenchTable::seconds(timer)}, {QStringLiteral("came"), came}, {QStringLiteral("worst"), child.application.watchdog().worst()},
        {QStringLiteral("over"), child.application.watchdog().overLimit()}});
    return 0;
}

void openMessages(Child &child)
{
    PaintWatch paint(child.window->readerPane());
    QList<double> times;
    const int step = qMax(1, child.rows() / 60);
    for (int row = 0; row < child.rows() && times.size() < 60; row += step) {
        // As a person clicks; what is clicked faster than that waits until it is known that it is meant.
        rest(150);
        paint.restart();
        child.window->messagePane()->list()->selectRow(row);
        times.append(paint.settle());
    }
    std::sort(times.begin(), times.end());
    if (!times.isEmpty())
        say({{QStringLiteral("openMedian"), times[times.size() / 2]}, {QStringLiteral("openP95"), times[times.size() * 95 / 100]}});
}

void bigDeeds(Child &child)
{
    const auto inbox = child.inbox();
    StoreReader &reader = child.mail->reader();
    const QList<MessageId> ids = reader.messageIds(inbox->id);
    const int many = qMin(5000, int(ids.size()) / 2), some = qMin(1000, int(ids.size()) / 4);
    child.mail->setFlags(ids, Flag::Seen, {});
    waitFor([&] { return reader.folder(inbox->id)->unread == 0 && reader.waitingChanges() == 0; });
    PaintWatch paint(child.window->messagePane());
    QElapsedTimer timer;
    timer.start();
    child.mail->setFlags(ids.mid(0, many), {}, Flag::Seen);
    waitFor([&] { return reader.folder(inbox->id)->unread == many; });
    const double store = BenchTable::seconds(timer);
    paint.restart();
    paint.settle();
    say({{QStringLiteral("markStore"), store}, {QStringLiteral("markPushed"), waitFor([&] { return reader.waitingChanges() == 0; }) ? BenchTable::seconds(timer) : -1}});
    timer.start();
    child.mail->moveToTrash(ids.mid(many, some));
    const double blocked = BenchTable::seconds(timer);
    waitFor([&] { return child.rows() <= int(ids.size()) - some; });
    const double shown = BenchTable::seconds(timer);
    waitFor([&] { return reader.waitingChanges() == 0; });
    say({{QStringLiteral("deleteBlocked"), blocked}, {QStringLiteral("deleteShown"), shown}, {QStringLiteral("deletePushed"), BenchTable::seconds(timer)}});
}

/// Everything that is done with a synced mailbox, the server there. The parent delivers when it is told to.
int work(Application &app, const QString &profile)
{
    Child child(app, profile, true);
    waitFor([&] { return child.mail->statuses().value(0).state == AccountStatus::State::Idle && child.rows() > 0; });
    waitFor([&] { return child.mail->notIndexed() == 0; }, 60'000);
    // Not by waitFor(): its own beat would be most of what is measured.
    rest(3000); // what the first look left to do
    const double before = processorSeconds();
    QElapsedTimer timer;
    timer.start();
    rest(30'000);
    say({{QStringLiteral("idle"), (processorSeconds() - before) * 60 / BenchTable::seconds(timer)}, {QStringLiteral("rss"), residentKilobytes()}});
    for (int i = 0; i < 5; ++i) {
        const int rows = child.rows();
        say({{QStringLiteral("deliver"), i}});
        PaintWatch paint(child.window->messagePane());
        waitFor([&] { return child.rows() > rows; }, 20'000);
        paint.settle();
        say({{QStringLiteral("delivered"), double(QDateTime::currentMSecsSinceEpoch()) - 40}});
    }
    openMessages(child);
    bigDeeds(child);
    say({{QStringLiteral("worst"), child.application.watchdog().worst()}, {QStringLiteral("over"), child.application.watchdog().overLimit()}});
    return 0;
}

// --- the parent ------------------------------------------------------------------------------------------------------------------------

/// Starts this program again as a child; `heard` gets every line it says, with the seconds since its start.
bool runChild(const QStringList &arguments, const std::function<void(const QJsonObject &, double)> &heard)
{
    QProcess child;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    QElapsedTimer timer;
    timer.start();
    child.start(QCoreApplication::applicationFilePath(), arguments);
    while (child.state() != QProcess::NotRunning || child.canReadLine()) {
        if (!child.canReadLine() && !child.waitForReadyRead(300'000) && child.state() != QProcess::NotRunning) {
            child.kill();
            child.waitForFinished();
            return false;
        }
        while (child.canReadLine())
            heard(QJsonDocument::fromJson(child.readLine()).object(), BenchTable::seconds(timer));
    }
    return child.exitCode() == 0;
}

void measureStart(const QString &profile, int messages, const char *job, const char *bar)
{
    QList<double> times;
    qint64 memory = 0;
    for (int i = 0; i < 3; ++i)
        runChild({QStringLiteral("--start"), profile, QString::number(messages)}, [&](const QJsonObject &said, double at) {
            times.append(at);
            memory = said[QLatin1String("rss")].toInteger();
        });
    std::sort(times.begin(), times.end());
    BenchTable::row(job, times.value(times.size() / 2), bar);
    if (messages > 0)
        BenchTable::figure("  memory then", double(memory) / 1000, "MB", "");
}

QByteArray newMail(int number)
{
    return "From: new@example.com\nTo: ada@example.org\nSubject: delivered " + QByteArray::number(number) + "\nMessage-ID: <delivered" + QByteArray::number(number)
        + "@bench.example.org>\nDate: " + QDateTime::currentDateTimeUtc().toString(Qt::RFC2822Date).toLatin1() + "\n\nNew.\n";
}

void measureWork(RealServers &servers, const QString &profile)
{
    double deliveredAt = 0;
    QList<double> latencies;
    runChild({QStringLiteral("--work"), profile}, [&](const QJsonObject &said, double) {
        const auto value = [&](const char *name) { return said[QLatin1String(name)].toDouble(); };
        if (said.contains(QLatin1String("deliver"))) {
            deliveredAt = double(QDateTime::currentMSecsSinceEpoch());
            servers.deliver(newMail(said[QLatin1String("deliver")].toInt()));
        } else if (said.contains(QLatin1String("delivered"))) {
            latencies.append((value("delivered") - deliveredAt) / 1000);
        } else if (said.contains(QLatin1String("idle"))) {
            BenchTable::figure("memory, synced and idle", value("rss") / 1000, "MB", "<= 110 MB");
            BenchTable::figure("processor while idle, a minute", value("idle") * 1000, "ms", "<= 10 ms");
        } else if (said.contains(QLatin1String("openMedian"))) {
            BenchTable::row("open a message, body here, click to painted: median", value("openMedian"), "<= 0.03 s");
            BenchTable::row("open a message, body here, click to painted: p95", value("openP95"), "<= 0.06 s");
        } else if (said.contains(QLatin1String("markStore"))) {
            BenchTable::row("mark 5,000 with the folder open: shown", value("markStore"), "<= 0.1 s");
            BenchTable::row("mark 5,000 with the folder open: on the server", value("markPushed"), "<= 0.4 s");
        } else if (said.contains(QLatin1String("deleteShown"))) {
            BenchTable::row("delete 1,000: window blocked", value("deleteBlocked"), "0");
            BenchTable::row("delete 1,000: gone from the list", value("deleteShown"), "");
            BenchTable::row("delete 1,000: on the server", value("deletePushed"), "<= 0.4 s");
        } else if (said.contains(QLatin1String("worst"))) {
            BenchTable::figure("longest time the main thread was busy with one event", value("worst"), "ms", "<= 16 ms");
        }
    });
    std::sort(latencies.begin(), latencies.end());
    // Dovecot gathers for half a second before it tells (its NOTIFY_DELAY): the rest is ours.
    BenchTable::row("new mail: delivered to on the screen, median", latencies.value(latencies.size() / 2), "<= 0.3 s besides Dovecot's own 0.5 s");
}

double measureReceive(const QString &profile, int count, const char *how, qint64 *worst)
{
    double seconds = 0;
    runChild({QStringLiteral("--receive"), profile, QString::number(count), QLatin1String(how)}, [&](const QJsonObject &said, double) {
        seconds = said[QLatin1String("seconds")].toDouble();
        *worst = said[QLatin1String("worst")].toInteger();
        if (!said[QLatin1String("came")].toBool())
            std::printf("  not everything came\n");
    });
    return seconds;
}

int runParent(int count)
{
    QTemporaryDir directory;
    if (!BenchMailbox::write(directory.filePath(QStringLiteral("mailbox")), count))
        return 1;
    RealServers::Options serverOptions;
    serverOptions.mailbox = directory.filePath(QStringLiteral("mailbox"));
    RealServers servers(serverOptions);
    if (!servers.start()) {
        std::fprintf(stderr, "%s\n", qPrintable(servers.error()));
        return 1;
    }
    QFile secret(directory.filePath(QStringLiteral("secret")));
    if (!secret.open(QIODevice::WriteOnly))
        return 1;
    secret.write(servers.password().toUtf8() + '\n');
    secret.close();
    const auto account = [&] {
        auto made = std::make_unique<BenchAccount>(servers, [&](AccountSetup &setup) { setup.account.passwordCommand = QStringLiteral("cat \"%1\"").arg(secret.fileName()); });
        made->mail.reset(); // the profile is the child's now
        return made;
    };
    std::printf("the window, %d messages\n", count);
    const auto warm = account(), closed = account(), open = account();
    qint64 worst = 0;
    measureReceive(warm->profile(), count, "closed", &worst); // Dovecot's cache
    const double closedTime = measureReceive(closed->profile(), count, "closed", &worst);
    const double openTime = measureReceive(open->profile(), count, "open", &worst);
    BenchTable::row("first sync, the folder open in the window", openTime, "closed", closedTime, "<= 1.1 x closed");
    BenchTable::figure("  longest time the main thread was busy", double(worst), "ms", "<= 16 ms");
    const QString empty = directory.filePath(QStringLiteral("empty"));
    measureStart(empty, 0, "start to a usable window: empty profile", "<= 0.25 s");
    measureStart(open->profile(), count, "start to a usable window: this mailbox", "<= 0.3 s for 20,000");
    const QString big = directory.filePath(QStringLiteral("big"));
    const int bigCount = count * 5;
    BenchStore::fill(big, bigCount);
    measureStart(big, bigCount, "start to a usable window: five times as many", "<= 0.4 s for 100,000");
    measureWork(servers, open->profile());
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArray mode = argc > 2 ? argv[1] : "";
    if (mode.startsWith("--")) {
        Application app(argc, argv);
        const QStringList arguments = QCoreApplication::arguments();
        if (mode == "--start")
            return startUp(app, arguments[2], arguments.value(3).toInt());
        if (mode == "--receive")
            return receive(app, arguments[2], arguments.value(3).toInt(), arguments.value(4) == QLatin1String("open"));
        return work(app, arguments[2]);
    }
    QCoreApplication application(argc, argv);
    return runParent(argc > 1 ? std::atoi(argv[1]) : 20'000);
}
