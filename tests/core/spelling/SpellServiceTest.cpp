// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/SpellService.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// The words a person has added: kept from one session to the next, and said where they are not.
class SpellServiceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void kept();
    void notKept();
};

void SpellServiceTest::kept()
{
    const QTemporaryDir dir;
    {
        SpellService service(dir.filePath(QStringLiteral("words.txt")));
        const QSignalSpy lost(&service, &SpellService::notKept);
        service.add(QStringLiteral("Postrider"));
        service.add(QStringLiteral("Łódź"));
        QCOMPARE(lost.size(), 0);
    }
    SpellService service(dir.filePath(QStringLiteral("words.txt")));
    service.setLanguages({QStringLiteral("none such")});
    QCOMPARE(service.verdict(QStringLiteral("Postrider")), SpellService::Verdict::Right);
    QCOMPARE(service.verdict(QStringLiteral("Łódź")), SpellService::Verdict::Right);
}

void SpellServiceTest::notKept()
{
    const QTemporaryDir dir;
    SpellService service(dir.filePath(QStringLiteral("gone/words.txt")));
    const QSignalSpy lost(&service, &SpellService::notKept);
    service.setLanguages({QStringLiteral("none such")});
    service.add(QStringLiteral("Postrider"));
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost[0][0].toString(), QStringLiteral("Postrider"));
    QVERIFY(!lost[0][1].toString().isEmpty());
    QCOMPARE(service.verdict(QStringLiteral("Postrider")), SpellService::Verdict::Right);
}

QTEST_GUILESS_MAIN(SpellServiceTest)
#include "SpellServiceTest.moc"
