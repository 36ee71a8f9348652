// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxActs.h"
#include "tests/journeys/MailboxStory.h"
#include "tests/journeys/MigrationCrash_linux.h"

#include <QRegularExpression>

using namespace postrider;

/// Killed while mail is received, moved, deleted, while drafts are saved and while a profile of the last version is brought up to date: nothing is lost, nothing comes back, the
/// second start completes. At a sample of all writes; `./dev bench --crash` kills at all of them.
class MailboxCrashTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void killed_data()
    {
        QTest::addColumn<QString>("scenario");
        QTest::addColumn<QString>("capability");
        for (const QString &scenario : MailboxActs::scenarios())
            QTest::newRow(qPrintable(scenario)) << scenario << QString();
        // Moved by COPY, and \Deleted of ours only: the way with the most steps.
        QTest::newRow("moving, bare") << QStringLiteral("moving") << QStringLiteral("IMAP4rev1");
        QTest::newRow("drafts, bare") << QStringLiteral("drafts") << QStringLiteral("IMAP4rev1");
        QTest::newRow("detaching, bare") << QStringLiteral("detaching") << QStringLiteral("IMAP4rev1");
    }
    void killed()
    {
        QFETCH(QString, scenario);
        QFETCH(QString, capability);
        RealServers::Options options;
        options.imapCapability = capability;
        MailboxStory story;
        QVERIFY(story.start(scenario, options));
        QVERIFY2(story.calls() > 60, qPrintable(QString::number(story.calls())));
        QStringList broken;
        int struck = 0;
        for (int i = 0; i < kEach; ++i) {
            const int call = 1 + int(qint64(story.calls()) * (2 * i + 1) / (2 * kEach));
            const auto when = i % 2 ? MailboxStory::When::After : MailboxStory::When::Before;
            const auto verdict = story.kill(call, when);
            struck += verdict.struck;
            if (!verdict.broken.isEmpty())
                broken.append(QStringLiteral("killed %1 call %2 of %3: ").arg(i % 2 ? "after" : "before").arg(call).arg(story.calls()) + verdict.broken.join(QStringLiteral("; ")));
        }
        qInfo("%d points, killed at %d", kEach, struck);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
        QVERIFY(struck > kEach / 2);
    }
    void migrating()
    {
        MigrationCrash migration;
        QVERIFY(migration.start());
        QVERIFY2(migration.calls() > 30, qPrintable(QString::number(migration.calls())));
        QStringList broken;
        for (int i = 0; i < 2 * kEach; ++i)
            broken += migration.kill(1 + int(qint64(migration.calls()) * (2 * i + 1) / (4 * kEach)), i % 2 == 1);
        QVERIFY2(broken.isEmpty(), qPrintable(broken.join(QLatin1Char('\n'))));
    }

private:
    static constexpr int kEach = 14;
};

QTEST_GUILESS_MAIN(MailboxCrashTest)
#include "MailboxCrashTest_linux.moc"
