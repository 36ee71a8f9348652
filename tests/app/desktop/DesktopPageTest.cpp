// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Autostart.h"
#include "app/desktop/DesktopSettings.h"
#include "app/preferences/DesktopPage.h"
#include "tests/app/FilledProfile.h"

#include <QCheckBox>
#include <QComboBox>
#include <QTest>

using namespace postrider;

/// What of the desktop can be chosen, by click.
class DesktopPageTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void oneBoxPerAccount();
    void everythingOffTogether();
    void startsWithTheSession();
    void closingNeedsTheTray();

private:
    template <class T> T *field(const char *name) { return m_page->findChild<T *>(QLatin1String(name)); }
    void click(QCheckBox *box) { QTest::mouseClick(box, Qt::LeftButton, {}, QPoint(8, box->height() / 2)); }

    QTemporaryDir m_home;
    FilledProfile m_filled;
    std::unique_ptr<DesktopPage> m_page;
};

void DesktopPageTest::initTestCase()
{
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
    m_page = std::make_unique<DesktopPage>(m_filled.open(), QStringList());
    m_page->resize(640, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    if (const QByteArray picture = qgetenv("POSTRIDER_TEST_PICTURE"); !picture.isEmpty())
        m_page->grab().save(QString::fromUtf8(picture));
}

void DesktopPageTest::oneBoxPerAccount()
{
    auto *work = field<QCheckBox>("notify-uuid-Work"), *home = field<QCheckBox>("notify-uuid-Home");
    QVERIFY(work && home && work->isChecked() && home->isChecked());
    click(home);
    QCOMPARE(Preferences::current().get(DesktopSettings::silentAccounts), QStringList{QStringLiteral("uuid-Home")});
    click(home);
    QVERIFY(Preferences::current().get(DesktopSettings::silentAccounts).isEmpty());
}

void DesktopPageTest::everythingOffTogether()
{
    auto *on = field<QCheckBox>("desktop/notifications");
    QVERIFY(on->isChecked());
    click(on);
    QVERIFY(!Preferences::current().get(DesktopSettings::notifications));
    QVERIFY(!field<QComboBox>("desktop/notification-content")->isEnabled());
    QVERIFY(!field<QCheckBox>("notify-uuid-Work")->isEnabled());
    click(on);
    QVERIFY(field<QCheckBox>("notify-uuid-Work")->isEnabled());
}

void DesktopPageTest::startsWithTheSession()
{
    auto *box = field<QCheckBox>("autostart");
    QVERIFY(box && !box->isChecked());
    click(box);
    QVERIFY(Autostart::isOn());
    click(box);
    QVERIFY(!Autostart::isOn());
    // A place that cannot be written to: said, and the box tells the truth.
    QFile blocked(m_home.filePath(QStringLiteral("config/autostart")));
    QDir(blocked.fileName()).removeRecursively();
    QVERIFY(blocked.open(QIODevice::WriteOnly));
    click(box);
    QVERIFY(!box->isChecked());
}

void DesktopPageTest::closingNeedsTheTray()
{
    auto *tray = field<QCheckBox>("desktop/tray"), *close = field<QCheckBox>("desktop/close-to-tray");
    QVERIFY(!tray->isChecked() && !close->isChecked()); // nobody asked for it
    QVERIFY(!close->isEnabled());
    click(tray);
    QVERIFY(close->isEnabled());
    click(tray);
}

QTEST_MAIN(DesktopPageTest)
#include "DesktopPageTest.moc"
