// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Diagnosis.h"
#include "core/types/Discovery.h"

#include <QSet>
#include <QTest>

using namespace postrider;

/// Which trouble counts, and that every name is one of its own.
class DiagnosisTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void worst()
    {
        const auto trouble = [](ErrorKind kind) {
            Finding finding;
            finding.state = Finding::State::Trouble;
            finding.kind = kind;
            return finding;
        };
        Diagnosis diagnosis;
        QVERIFY(!diagnosis.worst());
        Finding note = trouble(ErrorKind::SignIn);
        note.state = Finding::State::Note;
        diagnosis.findings = {note, Finding()};
        QVERIFY(!diagnosis.worst());
        // Each is more for the person than all before it; of equals the first counts.
        for (ErrorKind kind : {ErrorKind::Offline, ErrorKind::Busy, ErrorKind::Unknown, ErrorKind::Storage, ErrorKind::Refused, ErrorKind::Certificate, ErrorKind::SignIn}) {
            diagnosis.findings.append(trouble(kind));
            const bool isSameRank = kind == ErrorKind::Busy || kind == ErrorKind::Refused || kind == ErrorKind::SignIn;
            QCOMPARE(diagnosis.worst(), &diagnosis.findings[diagnosis.findings.size() - (isSameRank ? 2 : 1)]);
        }
    }

    void names()
    {
        QSet<QString> all;
        for (int what = 0; what <= int(Finding::What::RoundTrip); ++what)
            all.insert(nameOf(Finding::What(what)));
        QCOMPARE(all.size(), int(Finding::What::RoundTrip) + 1);
        QVERIFY(!all.contains(QString()));
        QCOMPARE(nameOf(Finding::What::CapabilitiesAfter) + nameOf(Finding::Where::Outgoing) + nameOf(Finding::State::NotAsked), QString("capabilitiesAfteroutgoingnotAsked"));
    }

    void nobodyAnswered()
    {
        DiscoveryResult result;
        QVERIFY(result.nobodyAnswered() && !result.best());
        result.steps = {{SettingsSource::ProviderTable, {}, DiscoveryStep::Outcome::NotThere, {}, 0}, {SettingsSource::Autoconfig, {}, DiscoveryStep::Outcome::Failed, {}, 0}};
        QVERIFY(result.nobodyAnswered());
        result.steps.append({SettingsSource::ServiceRecords, {}, DiscoveryStep::Outcome::NotThere, {}, 0});
        QVERIFY(!result.nobodyAnswered());
    }
};

QTEST_GUILESS_MAIN(DiagnosisTest)
#include "DiagnosisTest.moc"
