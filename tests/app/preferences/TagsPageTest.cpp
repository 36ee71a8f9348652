// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/TagsPage.h"

#include "app/widgets/Theme.h"

#include <QAbstractButton>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

class TagsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { Theme::current().apply(*qApp, Theme::Scheme::Light); }

    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        Preferences::current().open(m_directory->path());
    }

    void addedNamedMovedAndRemovedByKeys()
    {
        TagsPage page;
        page.show();
        const auto button = [&](const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); };
        const auto field = [&](int number) { return page.findChild<QLineEdit *>(QStringLiteral("tagName%1").arg(number)); };
        QTest::keyClick(button("addTag"), Qt::Key_Space);
        QCOMPARE(Tags::numbered().size(), 6);
        QTest::keyClicks(field(6), QStringLiteral("Boat")); // what was there is selected
        QTest::keyClick(field(6), Qt::Key_Return);
        QCOMPARE(Tags::numbered().last().title, QStringLiteral("Boat"));
        QTest::keyClick(button("tagUp6"), Qt::Key_Space);
        QCOMPARE(Tags::numbered().at(4).title, QStringLiteral("Boat"));
        QTRY_COMPARE(field(5)->text(), QStringLiteral("Boat"));
        field(1)->clear();
        QTest::keyClick(field(1), Qt::Key_Return);
        QCOMPARE(Tags::numbered().first().title, QStringLiteral("Important"));
        QTest::mouseClick(button("tagRemove5"), Qt::LeftButton);
        QCOMPARE(Tags::numbered().size(), 5);
        QVERIFY(!button("tagUp1")->isEnabled() && !button("tagDown5")->isEnabled());
    }

    /// The rows are made anew, and who uses the keyboard is still where they were.
    void theKeyboardStaysWithTheTag()
    {
        TagsPage page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto button = [&](const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); };
        button("tagDown1")->setFocus();
        QTest::keyClick(button("tagDown1"), Qt::Key_Space);
        QTRY_VERIFY(button("tagDown2")->hasFocus());
        button("tagDown4")->setFocus();
        QTest::keyClick(button("tagDown4"), Qt::Key_Space); // the last one goes no further
        QTRY_VERIFY(page.findChild<QLineEdit *>(QStringLiteral("tagName5"))->hasFocus());
        button("tagRemove5")->setFocus();
        QTest::keyClick(button("tagRemove5"), Qt::Key_Space);
        QTRY_VERIFY(button("tagRemove4")->hasFocus());
    }

    /// A click on a button of another row takes no focus, and what was typed belongs to its own tag.
    void typedNameStaysWithItsTag()
    {
        TagsPage page;
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        const auto button = [&](const char *name) { return page.findChild<QAbstractButton *>(QLatin1String(name)); };
        const auto type = [&](int number, const QString &text) {
            auto *name = page.findChild<QLineEdit *>(QStringLiteral("tagName%1").arg(number));
            name->setFocus();
            name->selectAll();
            QTest::keyClicks(name, text);
        };
        const QList<Tag> before = Tags::numbered();
        type(5, QStringLiteral("Last"));
        QTest::mouseClick(button("tagRemove1"), Qt::LeftButton);
        QCOMPARE(Tags::numbered().size(), 4);
        QCOMPARE(Tags::numbered().last().keyword, before.at(4).keyword);
        QCOMPARE(Tags::numbered().last().title, QStringLiteral("Last"));
        QCOMPARE(Tags::numbered().first().title, before.at(1).title);
        type(1, QStringLiteral("Now second"));
        QTest::mouseClick(button("tagDown1"), Qt::LeftButton);
        QCOMPARE(Tags::numbered().at(0).title, before.at(2).title);
        QCOMPARE(Tags::numbered().at(1).title, QStringLiteral("Now second"));
        // Set elsewhere while somebody types here: no tag gets a name that is not its own.
        type(4, QStringLiteral("Lost"));
        Tags::setNumbered(before.mid(0, 2));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCOMPARE(Tags::numbered(), before.mid(0, 2));
    }

    void nineAreAll()
    {
        TagsPage page;
        auto *add = page.findChild<QAbstractButton *>(QStringLiteral("addTag"));
        for (int i = 0; i < 4; ++i)
            add->click();
        QCOMPARE(Tags::numbered().size(), Tags::most);
        QVERIFY(!add->isEnabled());
        QSet<QString> keywords;
        for (const Tag &tag : Tags::numbered())
            keywords.insert(tag.keyword);
        QCOMPARE(keywords.size(), Tags::most);
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_MAIN(TagsPageTest)
#include "TagsPageTest.moc"
