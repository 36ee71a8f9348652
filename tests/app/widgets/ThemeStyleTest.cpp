// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ThemeStyle.h"

#include "app/widgets/Theme.h"

#include <QImage>
#include <QMenu>
#include <QPainter>
#include <QStyleOption>
#include <QTest>

using namespace postrider;

/// Shapes that depend on what the desktop can do.
class ThemeStyleTest : public QObject {
    Q_OBJECT

private:
    static QColor cornerOf(const QMenu &menu)
    {
        QImage image(60, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QStyleOption option;
        option.rect = image.rect();
        QPainter painter(&image);
        ThemeStyle().drawPrimitive(QStyle::PE_PanelMenu, &option, &painter, &menu);
        painter.end();
        return image.pixelColor(0, 0);
    }

private Q_SLOTS:
    /// Where nothing mixes windows with what lies below (X11 without a compositor), what a menu leaves out is black.
    void aMenuLeavesOutNoCornersWhereTheyWouldBeBlack()
    {
        QMenu menu;
        menu.setAttribute(Qt::WA_TranslucentBackground, false);
        QVERIFY(cornerOf(menu).alpha() > 192); // but for the smoothing of the line
        menu.setAttribute(Qt::WA_TranslucentBackground, true);
        QVERIFY(cornerOf(menu).alpha() < 64);
    }

    void aMenuIsRoundWhereItCanBe()
    {
        // No X server: there is always somebody who mixes.
        QMenu menu;
        ThemeStyle style;
        style.polish(&menu);
        QVERIFY(menu.testAttribute(Qt::WA_TranslucentBackground));
    }
};

QTEST_MAIN(ThemeStyleTest)
#include "ThemeStyleTest.moc"
