// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/desktop/FakeDesktop.h"

#include "app/desktop/DesktopSettings.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QTest>
#include <atomic>

using namespace postrider;

/// New mail while another window is in front, as the notification server of a desktop sees it.
class NotificationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QVERIFY2(qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"), "run under dbus-run-session"); }
    void init();
    void oneMessage();
    void withoutMarkup();
    void severalAtOnce();
    void replacedNotStacked();
    void saysAsMuchAsIsWanted_data();
    void saysAsMuchAsIsWanted();
    void nothingToTell_data();
    void nothingToTell();
    void readElsewhereMeanwhile();
    void buttonsDoIt_data();
    void buttonsDoIt();
    void noBinWithoutTrash();
    void opens();
    void windowInFrontWithdrawsIt();
    void badge();

private:
    struct Scene {
        explicit Scene(const QStringList &capabilities = {QStringLiteral("actions"), QStringLiteral("body-markup")}) : desktop(capabilities), screen(filled)
        {
            other.show();
            other.activateWindow();
            [&] { QVERIFY(QTest::qWaitForWindowActive(&other)); }();
        }
        MessageId arrive(const FilledProfile::Letter &letter, FolderId folder = {}, Flags flags = {}) { return arriveTogether({letter}, folder, flags).value(0); }
        /// In one commit: what comes a while after the others is told by itself.
        QList<MessageId> arriveTogether(const QList<FilledProfile::Letter> &letters, FolderId folder = {}, Flags flags = {})
        {
            const FolderId where = folder.isValid() ? folder : filled.inbox;
            const AccountId whose = where == filled.secondInbox ? filled.secondAccount : filled.account;
            QList<MessageId> ids;
            std::atomic<bool> isDone = false;
            filled.write([=, first = last + 1, &ids, &isDone](StoreWriter &writer) {
                for (qsizetype i = 0; i < letters.size(); ++i) {
                    const FilledProfile::Letter &letter = letters.at(i);
                    NewMessage row;
                    row.uid = first + Uid(i);
                    row.date = QDateTime::currentMSecsSinceEpoch() + row.uid;
                    row.size = 1000;
                    row.messageIdHeader = QStringLiteral("<arrived-%1@example.org>").arg(row.uid);
                    row.flags = flags;
                    row.from = {letter.name, letter.address};
                    row.subject = letter.subject;
                    writer.messages.insert(whose, where, {row}, true);
                    ids.append(writer.messages.findByUid(where, row.uid).value());
                    if (!letter.text.isEmpty())
                        writer.messages.setBody(ids.last(), writer.bodies.insert(BodyQueries::pack("Subject: x\r\n\r\n" + letter.text.toUtf8()), 100), letter.text);
                }
                isDone = true; // last of all: who waits for it goes on at once, and takes the variables along
            });
            last += Uid(letters.size());
            [&] { QTRY_VERIFY(isDone.load()); }();
            return ids;
        }
        FilledProfile filled;
        FakeDesktop desktop;
        WindowScreen screen;
        QWidget other; ///< what the person looks at meanwhile
        Uid last = 5000;
    };
    static FilledProfile::Letter letter(const QString &subject = QStringLiteral("Lunch?"))
    {
        return {QStringLiteral("Grace Hopper"), QStringLiteral("grace@navy.example"), subject, QStringLiteral("At noon, as ever."), 0};
    }
};

void NotificationsTest::init()
{
    Preferences &preferences = Preferences::current();
    preferences.set(DesktopSettings::notifications, true);
    preferences.set(DesktopSettings::told, 0);
    preferences.set(DesktopSettings::silentAccounts, QStringList());
    preferences.set(DesktopSettings::badge, true);
}

void NotificationsTest::oneMessage()
{
    Scene scene;
    QVERIFY(scene.desktop.isReady);
    scene.arrive(letter(QStringLiteral("<img src='https://spy.example/x.png'> & you")));
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    const auto &shown = scene.desktop.shown.first();
    QCOMPARE(shown.title, QStringLiteral("Grace Hopper"));
    QCOMPARE(shown.text, QStringLiteral("&lt;img src='https://spy.example/x.png'&gt; &amp; you\nAt noon, as ever."));
    QCOMPARE(shown.replaces, 0u);
    QCOMPARE(shown.hints.value(QStringLiteral("category")).toString(), QStringLiteral("email.arrived"));
    QCOMPARE(shown.hints.value(QStringLiteral("desktop-entry")).toString(), QStringLiteral("org.postrider.Postrider"));
    QStringList names;
    for (qsizetype i = 0; i < shown.actions.size(); i += 2)
        names << shown.actions[i];
    QCOMPARE(names, QStringList({QStringLiteral("default"), QStringLiteral("mark-read"), QStringLiteral("archive"), QStringLiteral("trash")}));
}

/// A server that shows the text as it is gets it as it is; what hides or turns words around is left out.
void NotificationsTest::withoutMarkup()
{
    Scene scene({QStringLiteral("body")});
    scene.arrive(letter(QStringLiteral("a < b\u202e & c\nd")));
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    QCOMPARE(scene.desktop.shown.first().text, QStringLiteral("a < b & c d\nAt noon, as ever."));
}

void NotificationsTest::severalAtOnce()
{
    Scene scene;
    QList<FilledProfile::Letter> letters;
    for (int i = 0; i < 3; ++i)
        letters.append({QStringLiteral("Sender %1").arg(i), QStringLiteral("s%1@example.com").arg(i), QStringLiteral("Hello"), QStringLiteral("text"), 0});
    scene.arriveTogether(letters);
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    const auto &shown = scene.desktop.shown.first();
    QVERIFY(shown.title.contains(u'3'));
    QCOMPARE(shown.text, QStringLiteral("From Sender 2, Sender 1, Sender 0"));
    QVERIFY(!shown.actions.contains(QStringLiteral("trash"))); // what is not named is not put away
    QVERIFY(shown.actions.contains(QStringLiteral("mark-read")));
}

void NotificationsTest::replacedNotStacked()
{
    Scene scene;
    scene.arrive(letter());
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    scene.arrive(letter(QStringLiteral("And then?")));
    QTRY_COMPARE(scene.desktop.shown.size(), 2);
    QCOMPARE(scene.desktop.shown[1].replaces, scene.desktop.shown[0].id);
    QVERIFY(scene.desktop.shown[1].title.contains(u'2'));
    // What was dismissed is not told again.
    scene.desktop.dismiss();
    QVERIFY(scene.desktop.isHeard());
    scene.arrive(letter(QStringLiteral("A third")));
    QTRY_COMPARE(scene.desktop.shown.size(), 3);
    QCOMPARE(scene.desktop.shown[2].replaces, 0u);
    QCOMPARE(scene.desktop.shown[2].title, QStringLiteral("Grace Hopper"));
}

void NotificationsTest::saysAsMuchAsIsWanted_data()
{
    QTest::addColumn<int>("told");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("text");
    QTest::newRow("no preview") << 1 << QStringLiteral("Grace Hopper") << QStringLiteral("Lunch?");
    QTest::newRow("sender") << 2 << QStringLiteral("Grace Hopper") << QStringLiteral("New message");
    QTest::newRow("nothing") << 3 << QString() << QString();
}

void NotificationsTest::saysAsMuchAsIsWanted()
{
    QFETCH(int, told);
    QFETCH(QString, title);
    QFETCH(QString, text);
    Preferences::current().set(DesktopSettings::told, told);
    Scene scene;
    scene.arrive(letter());
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    QCOMPARE(scene.desktop.shown.first().text, text);
    if (title.isEmpty())
        QVERIFY(!scene.desktop.shown.first().title.contains(QLatin1String("Grace")));
    else
        QCOMPARE(scene.desktop.shown.first().title, title);
}

void NotificationsTest::nothingToTell_data()
{
    QTest::addColumn<QString>("what");
    for (const char *what : {"junk", "sent by us", "moved by a filter", "silent account", "switched off", "window in front"})
        QTest::newRow(what) << QString::fromLatin1(what);
}

void NotificationsTest::nothingToTell()
{
    QFETCH(QString, what);
    Scene scene;
    auto mail = letter();
    Flags flags;
    FolderId folder = scene.filled.inbox;
    if (what == QLatin1String("junk"))
        flags = Flag::Junk;
    else if (what == QLatin1String("sent by us"))
        mail.address = QStringLiteral("ADA@example.org");
    else if (what == QLatin1String("moved by a filter"))
        folder = scene.filled.projects;
    else if (what == QLatin1String("silent account"))
        Preferences::current().set(DesktopSettings::silentAccounts, QStringList{QStringLiteral("uuid-Work")});
    else if (what == QLatin1String("switched off"))
        Preferences::current().set(DesktopSettings::notifications, false);
    else
        scene.screen.activate();
    scene.arrive(mail, folder, flags);
    if (what == QLatin1String("silent account")) // the other one is told about, and alone
        scene.arrive(letter(QStringLiteral("At home")), scene.filled.secondInbox);
    QTest::qWait(1600);
    if (what == QLatin1String("silent account")) {
        QTRY_COMPARE(scene.desktop.shown.size(), 1);
        QVERIFY(scene.desktop.shown.first().text.startsWith(QLatin1String("At home")));
    } else {
        QCOMPARE(scene.desktop.shown.size(), 0);
    }
}

void NotificationsTest::readElsewhereMeanwhile()
{
    Scene scene;
    const QList<MessageId> both = scene.arriveTogether({letter(), letter(QStringLiteral("Second"))});
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    scene.filled.flagOnServer({both.at(0)}, Flag::Seen);
    QTest::qWait(500);
    QCOMPARE(scene.desktop.withdrawn.size(), 0); // there is still one
    scene.filled.removeOnServer({both.at(1)});
    QTRY_COMPARE(scene.desktop.withdrawn, QList<quint32>{scene.desktop.shown.first().id});
}

void NotificationsTest::buttonsDoIt_data()
{
    QTest::addColumn<QString>("action");
    for (const char *action : {"mark-read", "archive", "trash"})
        QTest::newRow(action) << QString::fromLatin1(action);
}

void NotificationsTest::buttonsDoIt()
{
    QFETCH(QString, action);
    Scene scene;
    const MessageId id = scene.arrive(letter());
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    scene.desktop.click(action);
    const auto isDone = [&] {
        const auto row = scene.screen.row(id);
        return action == QLatin1String("mark-read") ? row->flags.testFlag(Flag::Seen)
                                                    : row->folder == (action == QLatin1String("archive") ? scene.filled.archive : scene.filled.trash);
    };
    QTRY_VERIFY(isDone());
    QVERIFY(scene.screen.window.undoBar()->canUndo() == (action != QLatin1String("mark-read")));
    QVERIFY(!scene.screen.window.isActiveWindow()); // nobody is called away
    QTRY_VERIFY(scene.screen.window.action("undo")->isEnabled());
    scene.screen.window.action("undo")->trigger();
    QTRY_VERIFY(!isDone());
}

/// Where deleting would be for good, there is no button for it.
void NotificationsTest::noBinWithoutTrash()
{
    Scene scene;
    scene.arrive(letter(), scene.filled.secondInbox);
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    QVERIFY(!scene.desktop.shown.first().actions.contains(QStringLiteral("trash")));
    QVERIFY(scene.desktop.shown.first().actions.contains(QStringLiteral("archive")));
}

void NotificationsTest::opens()
{
    Scene scene;
    scene.screen.window.hide();
    const MessageId id = scene.arrive(letter());
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    scene.desktop.click(QStringLiteral("default"));
    QTRY_COMPARE(scene.screen.selected(), id);
    QVERIFY(scene.screen.window.isVisible());
}

void NotificationsTest::windowInFrontWithdrawsIt()
{
    Scene scene;
    scene.arrive(letter());
    QTRY_COMPARE(scene.desktop.shown.size(), 1);
    scene.screen.activate();
    QTRY_COMPARE(scene.desktop.withdrawn.size(), 1);
}

void NotificationsTest::badge()
{
    Scene scene;
    scene.arrive(letter());
    scene.arrive(letter(QStringLiteral("At home")), scene.filled.secondInbox);
    QTRY_COMPARE(scene.desktop.badges.value(scene.desktop.badges.size() - 1), 2);
    QCOMPARE(scene.desktop.badgeOf, QStringLiteral("application://org.postrider.Postrider.desktop"));
    Preferences::current().set(DesktopSettings::badge, false);
    QTRY_COMPARE(scene.desktop.badges.last(), 0);
}

QTEST_MAIN(NotificationsTest)
#include "NotificationsTest.moc"
