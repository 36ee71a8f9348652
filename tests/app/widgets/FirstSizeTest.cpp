// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/FirstSize.h"

#include <QTest>

using namespace postrider;

class FirstSizeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void asThoughtOfWhereThereIsRoom();
    void noLargerThanTheScreen();
};

void FirstSizeTest::asThoughtOfWhereThereIsRoom()
{
    QWidget window;
    setFirstSize(&window, 300, 200);
    QCOMPARE(window.size(), QSize(300, 200));
}

void FirstSizeTest::noLargerThanTheScreen()
{
    QWidget window;
    setFirstSize(&window, 300, 50'000);
    QCOMPARE(window.width(), 300);
    const QSize room = window.screen()->availableSize();
    QVERIFY(window.height() < room.height() && window.height() > room.height() / 2);
    setFirstSize(&window, 50'000, 50'000);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    QVERIFY(window.frameGeometry().width() <= room.width());
}

QTEST_MAIN(FirstSizeTest)
#include "FirstSizeTest.moc"
