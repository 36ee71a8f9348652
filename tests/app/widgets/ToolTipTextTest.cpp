// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ToolTipText.h"

#include <QTest>
#include <QTextDocument>

using namespace postrider;

/// What a tooltip shows of what others have written: exactly that.
class ToolTipTextTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void shownAsItIs_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("words") << QStringLiteral("Tom & Jerry");
        QTest::newRow("markup") << QStringLiteral("<img src='x'><b>Bank</b>");
        QTest::newRow("escapes") << QStringLiteral("a &lt; b");
        QTest::newRow("an address") << QStringLiteral("Ada <ada@example.org>");
        QTest::newRow("lines") << QStringLiteral("<h1>one</h1>\ntwo");
    }
    void shownAsItIs()
    {
        QFETCH(QString, text);
        const QString tip = toolTipText(text);
        QTextDocument shown;
        if (Qt::mightBeRichText(tip)) // as QToolTip decides
            shown.setHtml(tip);
        else
            shown.setPlainText(tip);
        QCOMPARE(shown.toPlainText(), text);
    }
};

QTEST_MAIN(ToolTipTextTest)
#include "ToolTipTextTest.moc"
