// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxActs.h"
#include "tests/journeys/MailboxStory.h"

#include <QRegularExpression>

using namespace postrider;
using Direction = test::TcpFaultProxy::Direction;
using Kind = test::TcpFaultProxy::Kind;

/// A pass over an account with the line cut after every number of octets, both ways, then mended: nothing is missing, nothing is there twice, what the person did is done.
/// A sample by default; POSTRIDER_EVERY_POINT=1 cuts after every octet.
class SyncCutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cuts_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<QString>("scenario");
        const struct {
            const char *name;
            const char *capability;
        } servers[] = {
            {"bare", "IMAP4rev1"},
            {"QRESYNC", "IMAP4rev1 SASL-IR LITERAL+ ID ENABLE IDLE UIDPLUS CONDSTORE QRESYNC ESEARCH MOVE SPECIAL-USE LIST-EXTENDED LIST-STATUS"},
            {"all, compressed", ""},
        };
        for (const auto &server : servers) {
            for (const char *scenario : {"receiving", "news", "moving", "deleting", "drafts"})
                QTest::addRow("%s, %s", server.name, scenario) << QString::fromLatin1(server.capability) << QString::fromLatin1(scenario);
        }
    }
    void cuts()
    {
        QFETCH(QString, capability);
        QFETCH(QString, scenario);
        RealServers::Options options;
        options.imapCapability = capability;
        MailboxStory story;
        QVERIFY(story.start(scenario, options));
        const bool every = qEnvironmentVariableIsSet("POSTRIDER_EVERY_POINT");
        QStringList broken;
        int points = 0, struck = 0;
        for (const Direction direction : {Direction::ToServer, Direction::ToClient}) {
            const qint64 length = story.octets(direction);
            QVERIFY(length > 200);
            const qint64 step = every ? 1 : qMax<qint64>(1, length / kSample);
            for (qint64 after = step / 2; after < length; after += step) {
                const Kind kind = points++ % 2 ? Kind::Reset : Kind::Close;
                const auto verdict = story.cut({direction, kind, after});
                struck += verdict.struck;
                if (!verdict.broken.isEmpty())
                    broken.append(QStringLiteral("cut after %1 of %2 octets to the %3: ").arg(after).arg(length).arg(direction == Direction::ToServer ? "server" : "client")
                        + verdict.broken.join(QStringLiteral("; ")));
            }
        }
        qInfo("%d points, cut at %d", points, struck);
        for (const QString &line : std::as_const(broken))
            std::fprintf(stderr, "%s\n", qPrintable(line));
        QVERIFY2(broken.isEmpty(), qPrintable(broken.value(0)));
        QVERIFY(struck > points / 2);
    }

private:
    static constexpr int kSample = 9; // each way, for each server and scenario
};

QTEST_GUILESS_MAIN(SyncCutTest)
#include "SyncCutTest.moc"
