// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/reader/HtmlScreen.h"

#include <QJsonDocument>
#include <QProcess>
#include <QTemporaryDir>

using namespace postrider;
using namespace postrider::test;

/// `postrider render`: the program itself, as it is started at a shell and in CI.
class RenderCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void picture();
    void pages();
    void text();
    void rootIsToldWhy();
    void wrongUsage();
    void unreadableFiles();

private:
    struct Run {
        int status = -1;
        QByteArray output, errors;
    };
    Run run(const QStringList &arguments, bool withEngine = true) const;
    QString put(const QByteArray &message) const;
    QString at(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    QTemporaryDir m_folder;
};

void RenderCommandTest::initTestCase()
{
    QVERIFY(m_folder.isValid());
}

RenderCommandTest::Run RenderCommandTest::run(const QStringList &arguments, bool withEngine) const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("POSTRIDER_ENGINE_WITHOUT_SANDBOX"));
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_folder.path()); // or Qt says that there is none
    if (withEngine)
        environment.insert(QStringLiteral("POSTRIDER_ENGINE_WITHOUT_SANDBOX"), QStringLiteral("1")); // counts for root only
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/postrider"), arguments);
    Run result;
    if (!process.waitForFinished(60'000))
        return result;
    result.status = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2;
    result.output = process.readAllStandardOutput();
    result.errors = process.readAllStandardError();
    return result;
}

QString RenderCommandTest::put(const QByteArray &message) const
{
    QFile file(at("message.eml"));
    if (!file.open(QIODevice::WriteOnly) || file.write(message) != message.size())
        return {};
    return file.fileName();
}

void RenderCommandTest::picture()
{
    const QString message = put(HtmlScreen::messageOf("<body bgcolor='#ffe0e0'><p>Words</p><img src='cid:green'><div style='height:1200px'></div>"));
    const Run made = run({QStringLiteral("render"), message, at("a.png"), QStringLiteral("--width"), QStringLiteral("500")});
    QVERIFY2(made.status == 0, made.errors.constData());
    const QImage image(at("a.png"));
    QCOMPARE(image.width(), 500);
    QCOMPARE(HtmlScreen::pixelsOf(image, QColor(0, 160, 0)), 40 * 30);
    QVERIFY(HtmlScreen::pixelsOf(image, QColor(20, 20, 20), 40) > 100); // the head above it
}

void RenderCommandTest::pages()
{
    const QString message = put(HtmlScreen::messageOf("<p>Words</p><img src='cid:green'>" + QByteArray("<p>and more</p>").repeated(200)));
    const Run made = run({QStringLiteral("--json"), QStringLiteral("render"), message, at("a.pdf")});
    QVERIFY2(made.status == 0, made.errors.constData());
    QFile file(at("a.pdf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
    QCOMPARE(QJsonDocument::fromJson(made.output)[QLatin1String("bytes")].toInt(), int(file.size()));
}

void RenderCommandTest::text()
{
    const QString message = put("From: Ada <ada@example.org>\r\nSubject: <b>x</b>\r\n\r\nWords <img src=\"file:///etc/passwd\">\r\n");
    const Run made = run({QStringLiteral("render"), message, at("t.png")}, false);
    QVERIFY2(made.status == 0, made.errors.constData());
    QVERIFY2(made.errors.isEmpty(), made.errors.constData()); // a text needs no engine, and nobody misses it
    QCOMPARE(QImage(at("t.png")).width(), 800);
}

void RenderCommandTest::rootIsToldWhy()
{
    const QString message = put(HtmlScreen::messageOf("<p>Words</p><img src='cid:green'>"));
    const Run made = run({QStringLiteral("render"), message, at("r.png")}, false);
    QVERIFY2(made.status == 0, made.errors.constData());
    if (::geteuid() == 0)
        QVERIFY2(made.errors.contains("simple view") && made.errors.contains("root"), made.errors.constData());
    QCOMPARE(HtmlScreen::pixelsOf(QImage(at("r.png")), QColor(0, 160, 0)), 40 * 30);
}

void RenderCommandTest::wrongUsage()
{
    const QString message = put(HtmlScreen::messageOf("<p>Words"));
    QCOMPARE(run({QStringLiteral("render"), message}).status, 2);
    QCOMPARE(run({QStringLiteral("render"), message, at("a.jpg")}).status, 2);
    for (const char *width : {"0", "x", "-1", "100000"})
        QCOMPARE(run({QStringLiteral("render"), message, at("w.png"), QStringLiteral("--width"), QLatin1String(width)}).status, 2);
    QVERIFY(!QFile::exists(at("w.png")));
    const Run help = run({QStringLiteral("render"), QStringLiteral("--help")});
    QCOMPARE(help.status, 0);
    QVERIFY(help.output.contains("render FILE.eml"));
}

void RenderCommandTest::unreadableFiles()
{
    QCOMPARE(run({QStringLiteral("render"), at("nothing.eml"), at("n.png")}).status, 1);
    QCOMPARE(run({QStringLiteral("render"), put(HtmlScreen::messageOf("<p>Words")), at("no/such/folder.png")}).status, 1);
}

QTEST_GUILESS_MAIN(RenderCommandTest)
#include "RenderCommandTest.moc"
