// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Autostart.h"
#include "app/desktop/DefaultProgram.h"
#include "app/desktop/Tray.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

namespace {

QString packaged(const char *ending)
{
    return QStringLiteral(POSTRIDER_SOURCE_DIR "/packaging/linux/org.postrider.Postrider") + QLatin1String(ending);
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a program in the shell of the desktop would say.
void writeProgram(const QString &path, const QByteArray &script)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("#!/bin/sh\n" + script);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

/// The files a desktop knows the program by, and those it is told by.
class DesktopFilesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void desktopFileIsValid();
    void metainfoIsValid();
    void busStartsTheProgram();
    void autostart();
    void autostartSwitchedOffElsewhere();
    void defaultProgram();
    void notPossibleWhereNotInstalled();
    void unreadIsSeenOnTheTray();
    void theTrayIsMissedWhenSomethingHappens();

private:
    QTemporaryDir m_home;
};

void DesktopFilesTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    qputenv("XDG_DATA_DIRS", m_home.filePath(QStringLiteral("nothing")).toUtf8());
}

void DesktopFilesTest::desktopFileIsValid()
{
    const QByteArray text = read(packaged(".desktop"));
    for (const char *line : {"Exec=postrider %U", "DBusActivatable=true", "MimeType=x-scheme-handler/mailto;message/rfc822;", "Actions=compose;check;", "[Desktop Action compose]",
             "[Desktop Action check]", "Icon=org.postrider.Postrider"})
        QVERIFY2(text.contains(line), line);
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    QVERIFY2(!validator.isEmpty(), "package desktop-file-utils is missing");
    QProcess process;
    process.start(validator, {packaged(".desktop")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void DesktopFilesTest::metainfoIsValid()
{
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("appstreamcli"));
    QVERIFY2(!validator.isEmpty(), "package appstream is missing");
    QProcess process;
    process.start(validator, {QStringLiteral("validate"), QStringLiteral("--no-net"), packaged(".metainfo.xml")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
}

void DesktopFilesTest::busStartsTheProgram()
{
    const QByteArray text = read(QStringLiteral(POSTRIDER_BINARY_DIR "/app/org.postrider.Postrider.service"));
    QVERIFY(text.contains("Name=org.postrider.Postrider\n"));
    QVERIFY(text.contains("/bin/postrider --service\n") && text.contains("\nExec=/"));
}

void DesktopFilesTest::autostart()
{
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(true, {QStringLiteral("--profile"), QStringLiteral("/home/a b/50%\"$x")}));
    QVERIFY(Autostart::isOn());
    const QString place = m_home.filePath(QStringLiteral("config/autostart/org.postrider.Postrider.desktop"));
    const QByteArray text = read(place);
    const QByteArray arguments = "\"--profile\" \"/home/a b/50%%\\\\\"\\\\$x\" --minimized";
    QVERIFY2(text.contains(arguments), text.constData());
    const QString validator = QStandardPaths::findExecutable(QStringLiteral("desktop-file-validate"));
    if (!validator.isEmpty()) {
        QProcess process;
        process.start(validator, {place});
        QVERIFY(process.waitForFinished());
        QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput().constData());
    }
    QVERIFY(!Autostart::set(false));
    QVERIFY(!Autostart::isOn());
    QVERIFY(!QFile::exists(place));
    QVERIFY(!Autostart::set(false)); // once more is no failure
}

void DesktopFilesTest::autostartSwitchedOffElsewhere()
{
    QVERIFY(!Autostart::set(true));
    const QString place = m_home.filePath(QStringLiteral("config/autostart/org.postrider.Postrider.desktop"));
    QByteArray text = read(place);
    QFile file(place);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text.replace("X-GNOME-Autostart-enabled=true", "X-GNOME-Autostart-enabled=false"));
    file.close();
    QVERIFY(!Autostart::isOn());
    QVERIFY(!Autostart::set(true));
    QVERIFY(Autostart::isOn());
    QVERIFY(!Autostart::set(false));
}

void DesktopFilesTest::notPossibleWhereNotInstalled()
{
    QVERIFY(QFile::remove(m_home.filePath(QStringLiteral("data/applications/org.postrider.Postrider.desktop"))));
    QVERIFY(!DefaultProgram::isPossible());
}

/// With the desktop's own tools in our own words, so that nobody's settings are changed.
void DesktopFilesTest::defaultProgram()
{
    const QString bin = m_home.filePath(QStringLiteral("bin")), log = m_home.filePath(QStringLiteral("said"));
    QVERIFY(QDir().mkpath(bin) && QDir().mkpath(m_home.filePath(QStringLiteral("data/applications"))));
    QVERIFY(QFile::copy(packaged(".desktop"), m_home.filePath(QStringLiteral("data/applications/org.postrider.Postrider.desktop"))));
    qputenv("PATH", bin.toUtf8() + ":" + qgetenv("PATH"));
    const QByteArray keep = "echo \"$(basename \"$0\") $*\" >> '" + log.toUtf8() + "'\n";
    writeProgram(bin + QStringLiteral("/xdg-settings"), keep + "[ \"$1\" = set ] || echo no\n");
    writeProgram(bin + QStringLiteral("/xdg-mime"), keep);
    QVERIFY(DefaultProgram::isPossible());
    std::optional<bool> ours;
    DefaultProgram::ask(this, [&](bool isOurs) { ours = isOurs; });
    QTRY_VERIFY(ours.has_value());
    QCOMPARE(*ours, false);
    QCOMPARE(read(log), QByteArray("xdg-settings check default-url-scheme-handler mailto org.postrider.Postrider.desktop\n")); // nothing is changed by asking
    bool done = false;
    DefaultProgram::take(this, [&](const std::optional<Failure> &failure) { done = !failure; });
    QTRY_VERIFY(done);
    QVERIFY(read(log).contains("xdg-settings set default-url-scheme-handler mailto org.postrider.Postrider.desktop\n"));
    QVERIFY(read(log).contains("xdg-mime default org.postrider.Postrider.desktop message/rfc822\n"));
    // One that refuses, and one that says nothing a person could understand.
    writeProgram(bin + QStringLiteral("/xdg-settings"), "echo 'no desktop' >&2\nexit 4\n");
    std::optional<Failure> why;
    DefaultProgram::take(this, [&](const std::optional<Failure> &failure) { why = failure; });
    QTRY_VERIFY(why.has_value());
    QCOMPARE(why->detail.trimmed(), QStringLiteral("no desktop"));
    ours.reset();
    DefaultProgram::ask(this, [&](bool isOurs) { ours = isOurs; });
    QTest::qWait(500);
    QVERIFY(!ours.has_value());
}

void DesktopFilesTest::unreadIsSeenOnTheTray()
{
    for (const int size : {16, 22, 32}) {
        const QImage none = Tray::iconFor(0).pixmap(size, size).toImage(), some = Tray::iconFor(3).pixmap(size, size).toImage();
        int different = 0;
        for (int y = 0; y < size; ++y) {
            for (int x = 0; x < size; ++x)
                different += none.pixel(x, y) != some.pixel(x, y) ? 1 : 0;
        }
        QVERIFY2(different > size * size / 10, "nobody would see that");
    }
}

/// While the window is hidden; there is none here.
void DesktopFilesTest::theTrayIsMissedWhenSomethingHappens()
{
    Tray tray;
    QSignalSpy lost(&tray, &Tray::lost);
    tray.look();
    tray.watch(true);
    tray.watch(false); // it is there again
    tray.look();
    tray.watch(true);
    QCOMPARE(lost.size(), 0);
    tray.look();
    tray.look();
    QTRY_COMPARE_WITH_TIMEOUT(lost.size(), 1, 20'000);
}

QTEST_MAIN(DesktopFilesTest)
#include "DesktopFilesTest.moc"
