// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Tags.h"

#include "app/widgets/Preferences.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

class TagsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_directory = std::make_unique<QTemporaryDir>();
        Preferences::current().open(m_directory->path());
    }

    void fiveAreKnownFromTheStart()
    {
        const QList<Tag> tags = Tags::numbered();
        QCOMPARE(tags.size(), 5);
        QCOMPARE(tags.first(), (Tag{QStringLiteral("$label1"), QStringLiteral("Important"), 1}));
        QCOMPARE(Tags::of(QStringLiteral("$LABEL4")).title, QStringLiteral("To do"));
        QCOMPARE(Tags::of(QStringLiteral("garden")), (Tag{QStringLiteral("garden"), QStringLiteral("garden"), 9}));
    }

    void whatIsChangedIsThereInTheNextSession()
    {
        QList<Tag> tags = Tags::numbered();
        tags[1].title = QStringLiteral("The  boat & all");
        tags[2].colour = 8;
        tags.append({QStringLiteral("garden"), QStringLiteral("Garten – hinten"), 6});
        tags.move(5, 0);
        QSignalSpy changed(&Preferences::current(), &Preferences::changed);
        Tags::setNumbered(tags);
        QCOMPARE(changed.size(), 1);
        Preferences::current().open(m_directory->path());
        const QList<Tag> kept = Tags::numbered();
        QCOMPARE(kept.size(), 6);
        QCOMPARE(kept.first(), (Tag{QStringLiteral("garden"), QStringLiteral("Garten – hinten"), 6}));
        QCOMPARE(kept.at(2).title, QStringLiteral("The boat & all"));
        QCOMPARE(kept.at(3).colour, 8);
        QVERIFY2(!Preferences::current().get(Setting<QStringList>{Tags::settingKey, {}}).join(QLatin1Char('|')).contains(QStringLiteral("Important")),
            "what is called as the language has it follows the language");
    }

    void whatAFileSaysThatIsNoTagIsLeftOut()
    {
        Preferences::current().set(Setting<QStringList>{Tags::settingKey, {}}, {QStringLiteral("ga(den 3 x"), QStringLiteral("ok 77 Fine"), QString()});
        const QList<Tag> tags = Tags::numbered();
        QCOMPARE(tags.size(), 1);
        QCOMPARE(tags.first(), (Tag{QStringLiteral("ok"), QStringLiteral("Fine"), 9}));
    }

    void keywordsAreAtoms_data()
    {
        QTest::addColumn<QString>("title");
        QTest::addColumn<QString>("keyword");
        QTest::newRow("plain") << QStringLiteral("Garden") << QStringLiteral("garden");
        QTest::newRow("accents, blanks") << QStringLiteral(" Café  Größe ") << QStringLiteral("cafe-groe"); // ß has no form without it
        QTest::newRow("signs") << QStringLiteral("a (b) {c} %*\"\\]") << QStringLiteral("a-b-c");
        QTest::newRow("no letters of ASCII") << QStringLiteral("重要") << QStringLiteral("tag");
        QTest::newRow("taken") << QStringLiteral("Work") << QStringLiteral("work-2");
        QTest::newRow("long") << QString(200, QLatin1Char('x')) << QString(40, QLatin1Char('x'));
    }

    void keywordsAreAtoms()
    {
        QFETCH(QString, title);
        const QString keyword = Tags::keywordFor(title, {QStringLiteral("WORK")});
        QTEST(keyword, "keyword");
        QVERIFY(Tags::isKeyword(keyword));
    }

private:
    std::unique_ptr<QTemporaryDir> m_directory;
};

QTEST_MAIN(TagsTest)
#include "TagsTest.moc"
