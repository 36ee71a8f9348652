// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyDocument.h"
#include "app/reader/EngineBodyView.h"
#include "app/reader/EngineSandbox.h"
#include "tests/app/reader/HtmlScreen.h"

#include <QApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>
#include <cstring>

#include <grp.h>
#include <pwd.h>

using namespace postrider;
using namespace postrider::test;

namespace {

constexpr int kMessages = 20;
constexpr int kTogether = 4; // surfaces
constexpr char kShow[] = "--show-messages";

/// A letter of the usual kind, a different one for each number.
QByteArray letter(int number)
{
    QByteArray html =
        "<html><head><style>@media (max-width:600px){.a{width:100%}}</style></head><body bgcolor='#f4f4f4' style='margin:0'><table width='100%'><tr><td align=center>";
    for (int i = 0; i < 12; ++i) {
        html += "<table class=a width=600 bgcolor='#" + QByteArray::number(100000 + 7919 * (number + i) % 899999)
            + "'><tr><td style='padding:20px;font:16px Arial'><img src='cid:green' width=" + QByteArray::number(100 + 20 * i) + " height=90><h2>Number "
            + QByteArray::number(number) + "</h2><p>" + QByteArray("words of the day ").repeated(40) + "<a href='https://example.org/" + QByteArray::number(i)
            + "'>more</a></td></tr></table>";
    }
    return html + "</td></tr></table></body></html>";
}

/// What the program does that the test looks at from outside: shows twenty messages, says so, and waits until it is told to end.
int showMessages()
{
    std::unique_ptr<MessageBodyView> view(BodyViews::current().make(nullptr));
    auto *engine = qobject_cast<EngineBodyView *>(view.get());
    if (!engine) {
        std::printf("simple: %s\n", qPrintable(BodyViews::current().whySimple()));
        return 0;
    }
    view->setSheet(HtmlScreen::lightSheet());
    view->resize(900, 700);
    view->show();
    for (int i = 0; i < kMessages; ++i) {
        if (!HtmlScreen::show(*view, HtmlScreen::prepared(letter(i))) || engine->isSimple()) {
            std::printf("failed at %d\n", i);
            return 1;
        }
    }
    std::printf("shown\n");
    std::fflush(stdout);
    HtmlScreen::rest(2'000); // what is left over goes
    std::printf("rested\n");
    std::fflush(stdout);
    while (std::getchar() != EOF) { }
    return 0;
}

QByteArray fileOf(qint64 process, const char *name)
{
    QFile file(QStringLiteral("/proc/%1/%2").arg(process).arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray field(const QByteArray &text, const QByteArray &name)
{
    const qsizetype at = text.indexOf('\n' + name + ':');
    return at < 0 ? QByteArray() : text.mid(at + name.size() + 2).split('\n').first().simplified();
}

QString namespaceOf(qint64 process, const char *kind)
{
    char target[64] = {};
    const QByteArray path = "/proc/" + QByteArray::number(process) + "/ns/" + kind;
    return ::readlink(path.constData(), target, sizeof target - 1) > 0 ? QString::fromLatin1(target) : QString();
}

} // namespace

/// The engine's processes as they are when an ordinary user runs the program: shut in, and not too large. Root looks at one that runs as "nobody".
class EngineProcessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void rootHasNoEngine();
    void shutIn();
    void hostileWithTheProfileAlone();

private:
    void start(QProcess &process, const QString &home);
};

void EngineProcessTest::start(QProcess &process, const QString &home)
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("POSTRIDER_ENGINE_WITHOUT_SANDBOX"));
    environment.insert(QStringLiteral("HOME"), home);
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home);
    process.setProcessEnvironment(environment);
    if (::geteuid() == 0) {
        const passwd *nobody = ::getpwnam("nobody");
        QVERIFY(nobody);
        const uid_t user = nobody->pw_uid;
        const gid_t group = nobody->pw_gid;
        QVERIFY(::chown(QFile::encodeName(home).constData(), user, group) == 0);
        process.setChildProcessModifier([user, group] {
            if (::setgroups(0, nullptr) != 0 || ::setgid(group) != 0 || ::setuid(user) != 0)
                ::_exit(99);
        });
    }
    process.start(QApplication::applicationFilePath(), {QLatin1String(kShow)});
    QVERIFY(process.waitForStarted());
}

void EngineProcessTest::rootHasNoEngine()
{
    if (::geteuid() != 0) {
        QVERIFY(!EngineSandbox::isRoot());
        return;
    }
    QVERIFY(!EngineSandbox::whyNot().isEmpty());
    QProcess process;
    process.start(QApplication::applicationFilePath(), {QLatin1String(kShow)});
    QVERIFY(process.waitForFinished());
    QVERIFY(process.readAllStandardOutput().startsWith("simple: "));
}

void EngineProcessTest::shutIn()
{
    QTemporaryDir home;
    QProcess process;
    start(process, home.path());
    QByteArray said;
    QVERIFY2(HtmlScreen::waitUntil(
                 [&] {
                     said += process.readAllStandardOutput();
                     return said.contains("rested") || process.state() == QProcess::NotRunning;
                 },
                 90'000),
        said.constData());
    if (said.startsWith("simple: ")) {
        // What must hold where the kernel forbids it: no engine rather than one that is not shut in.
        qInfo("this computer does not let an ordinary user shut the engine in: %s", said.constData());
        QVERIFY(HtmlScreen::engineProcesses(process.processId()).all.isEmpty());
        return;
    }
    QVERIFY2(said.contains("rested"), (said + process.readAllStandardError()).constData());
    const auto processes = HtmlScreen::engineProcesses(process.processId());
    QVERIFY(!processes.renderers.isEmpty());
    int checked = 0;
    for (const qint64 renderer : processes.renderers) {
        const QByteArray status = fileOf(renderer, "status");
        QCOMPARE(field(status, "Seccomp"), QByteArray("2"));
        QCOMPARE(field(status, "NoNewPrivs"), QByteArray("1"));
        QVERIFY2(field(status, "NSpid").contains(' '), status.constData()); // it has a number of its own in a namespace of its own
        QCOMPARE(field(status, "CapEff"), QByteArray("0000000000000000"));
        for (const char *kind : {"user", "net", "pid"}) {
            const QString own = namespaceOf(renderer, kind);
            if (own.isEmpty())
                continue; // nobody but root may look there
            QVERIFY2(own != namespaceOf(process.processId(), kind), kind);
            ++checked;
        }
    }
    QVERIFY(::geteuid() != 0 || checked >= 3);
    qint64 all = 0;
    for (const qint64 id : processes.all + QList<qint64>{process.processId()}) {
        const QByteArray proportional = field(fileOf(id, "smaps_rollup"), "Pss"), status = fileOf(id, "status");
        // Where it may not be read: what is its own, and what it shares with the others counted twice.
        all += proportional.isEmpty() ? field(status, "RssAnon").split(' ').first().toLongLong() + field(status, "RssShmem").split(' ').first().toLongLong()
                                      : proportional.split(' ').first().toLongLong();
    }
    qInfo("after %d messages: %d processes of the engine, %lld MB in all", kMessages, int(processes.all.size()), all / 1024);
    QVERIFY(all / 1024 <= 400);
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QTRY_VERIFY(HtmlScreen::engineProcesses(process.processId()).all.isEmpty());
}

namespace {

class Listener : public BodyListener {
public:
    int clicks = 0, paintings = 0, deaths = 0;
    void linkClicked(const QUrl &) override { ++clicks; }
    void linkHovered(const QUrl &) override { }
    void contextMenuWanted(const QPoint &, const QUrl &, const QByteArray &) override { }
    void contentsChanged(const QSizeF &) override { }
    void painted() override { ++paintings; }
    void trespassed(const QString &) override { }
    void died(const QString &) override { ++deaths; }
};

} // namespace

/// What tests/data/html/hostile.txt tries, and forms, windows and refreshes, not sanitised: nothing runs, the page stays where it is, and the words can be read.
void EngineProcessTest::hostileWithTheProfileAlone()
{
    HtmlScreen::allowEngine();
    std::unique_ptr<MessageBodyView> first(BodyViews::current().make(nullptr));
    if (!BodyViews::current().isEngineUsable()) {
        qInfo("no engine here: %s", qPrintable(BodyViews::current().whySimple()));
        return;
    }
    Listener listener;
    std::vector<std::unique_ptr<BodySurface>> surfaces;
    for (int i = 0; i < kTogether; ++i) {
        surfaces.push_back(BodyViews::current().makeSurface());
        surfaces.back()->setListener(&listener);
        surfaces.back()->widget()->resize(600, 400);
        surfaces.back()->widget()->show();
    }
    QList<QByteArray> lines = HtmlScreen::hostileLines();
    QVERIFY(lines.size() > 250);
    for (const char *more : {"<script>document.title='ran'</script>MARK", "<meta http-equiv=refresh content='0;url=data:text/html,x'>MARK",
             "<script>open('about:blank')</script>MARK", "<form action='https://example.org/' id=f><button autofocus>x</button></form><script>f.submit()</script>MARK",
             "<a href='https://example.org/' id=a>x</a><script>a.click()</script>MARK", "<iframe src='javascript:alert(1)'></iframe>MARK",
             "<base href='https://example.org/'><a href=x>x</a>MARK", "<a href='mailto:a@example.org' autofocus>x</a>MARK"})
        lines.append(more);
    const MessageBodyView::Sheet sheet = HtmlScreen::lightSheet();
    for (qsizetype i = 0; i < lines.size(); ++i) {
        BodyPage page;
        page.token = "hostile" + QByteArray::number(i);
        page.document = BodyDocument::around(lines[i], page.token, sheet, int(i) + 1);
        page.paper = sheet.paper;
        page.mark = BodyDocument::markOf(sheet, int(i) + 1);
        surfaces[size_t(i) % kTogether]->show(page);
        if (i % kTogether == kTogether - 1)
            QVERIFY2(HtmlScreen::waitUntil([&] { return listener.paintings > i; }, 20'000), lines[i].constData());
    }
    QCOMPARE(listener.deaths, 0);
    QCOMPARE(listener.clicks, 0);
    for (const auto &surface : surfaces)
        surface->setListener(nullptr);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc > 1 && std::strcmp(argv[1], kShow) == 0)
        return showMessages();
    EngineProcessTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "EngineProcessTest.moc"
