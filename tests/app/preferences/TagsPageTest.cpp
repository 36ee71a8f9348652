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
