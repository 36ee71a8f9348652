// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RecipientField.h"
#include "app/widgets/Chip.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace postrider;

class RecipientFieldTest : public QObject {
    Q_OBJECT

private:
    static QList<Chip *> chips(RecipientField &field)
    {
        QList<Chip *> list;
        for (auto *chip : field.findChildren<Chip *>("recipient")) {
            if (!chip->isHidden())
                list.append(chip);
        }
        return list;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void typingMakesChips_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("comma") << int(Qt::Key_Comma);
        QTest::newRow("semicolon") << int(Qt::Key_Semicolon);
        QTest::newRow("enter") << int(Qt::Key_Return);
        QTest::newRow("tab") << int(Qt::Key_Tab);
    }

    void typingMakesChips()
    {
        QFETCH(int, key);
        RecipientField field;
        field.show();
        QSignalSpy changed(&field, &RecipientField::changed);
        QTest::keyClicks(field.input(), "Ann <ann@example.org>");
        QVERIFY(chips(field).isEmpty());
        const QHash<int, char> typed = {{Qt::Key_Comma, ','}, {Qt::Key_Semicolon, ';'}};
        if (typed.contains(key))
            QTest::keyClick(field.input(), typed.value(key));
        else
            QTest::keyClick(field.input(), Qt::Key(key));
        QCOMPARE(chips(field).size(), 1);
        QCOMPARE(chips(field)[0]->tone(), Chip::Tone::Neutral);
        QCOMPARE(field.input()->text(), QString());
        QCOMPARE(field.addresses(), AddressList({{"Ann", "ann@example.org"}}));
        QVERIFY(!changed.isEmpty());
    }

    void aCommaInAQuotedNameIsPartOfIt()
    {
        RecipientField field;
        field.show();
        QTest::keyClicks(field.input(), "\"Hopper, Grace\" <grace@example.org>,");
        QCOMPARE(field.addresses(), AddressList({{"Hopper, Grace", "grace@example.org"}}));
        QCOMPARE(chips(field).size(), 1);
    }

    void invalidOnesAreRedAndStay()
    {
        RecipientField field;
        field.show();
        QTest::keyClicks(field.input(), "nobody,ann@example.org,");
        QCOMPARE(chips(field).size(), 2);
        QCOMPARE(chips(field)[0]->tone(), Chip::Tone::Danger);
        QCOMPARE(chips(field)[1]->tone(), Chip::Tone::Neutral);
        QCOMPARE(field.invalid(), QStringList("nobody"));
    }

    void aPastedListBecomesChips()
    {
        RecipientField field;
        field.show();
        QApplication::clipboard()->setText("ann@example.org\nBob <bob@example.org>; carl@example.org, broken\r\nann@example.org");
        QTest::keyClick(field.input(), Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(chips(field).size(), 4);
        QCOMPARE(field.addresses().size(), 4);
        QCOMPARE(field.invalid(), QStringList("broken"));
    }

    void backspaceTakesTheLastAway()
    {
        RecipientField field;
        field.show();
        field.setAddresses({{"", "ann@example.org"}, {"", "bob@example.org"}});
        QTest::keyClicks(field.input(), "x");
        QTest::keyClick(field.input(), Qt::Key_Backspace);
        QCOMPARE(field.addresses().size(), 2);
        QTest::keyClick(field.input(), Qt::Key_Backspace);
        QCOMPARE(field.addresses(), AddressList({{"", "ann@example.org"}}));
    }

    void keysWalkOverChips()
    {
        RecipientField field;
        field.show();
        field.activateWindow();
        field.setAddresses({{"", "ann@example.org"}, {"", "bob@example.org"}});
        field.input()->setFocus();
        QTest::keyClick(field.input(), Qt::Key_Left);
        QTRY_VERIFY(chips(field)[1]->hasFocus());
        QTest::keyClick(chips(field)[1], Qt::Key_Left);
        QVERIFY(chips(field)[0]->hasFocus());
        QTest::keyClick(chips(field)[0], Qt::Key_Delete);
        QCOMPARE(field.addresses(), AddressList({{"", "bob@example.org"}}));
        QTest::keyClick(chips(field)[0], Qt::Key_Return);
        QCOMPARE(field.input()->text(), QStringLiteral("bob@example.org"));
        QVERIFY(chips(field).isEmpty());
    }

    void whatIsStillTypedCounts()
    {
        RecipientField field;
        QTest::keyClicks(field.input(), "ann@example.org");
        QCOMPARE(field.addresses(), AddressList({{"", "ann@example.org"}}));
        field.commit();
        QCOMPARE(field.addresses(), AddressList({{"", "ann@example.org"}}));
    }
};

QTEST_MAIN(RecipientFieldTest)
#include "RecipientFieldTest.moc"
