// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/FilledProfile.h"

#include <QSignalSpy>

using namespace postrider;

/// A verb of several steps at the front door: what can be taken back of it is, and what cannot is told.
class MailUndoTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void filtersWhoseCopiesHaveArrived();
};

void MailUndoTest::filtersWhoseCopiesHaveArrived()
{
    FilledProfile profile;
    const MessageId message = profile.addAll({{profile.inbox, {QStringLiteral("Bo"), QStringLiteral("bo@example.org"), QStringLiteral("bill"), QStringLiteral("x")}}}).first();
    Mail &mail = profile.open();
    FilterRule rule;
    rule.conditions = {{RuleCondition::Field::Subject, RuleCondition::Operator::Contains, QStringLiteral("bill"), {}, 0}};
    rule.actions = {{RuleAction::What::Copy, profile.projects, {}}, {RuleAction::What::Star, {}, {}}, {RuleAction::What::Move, profile.archive, {}}};
    auto run = mail.runFilters({rule}, {{}, {message}});
    QVERIFY(QTest::qWaitFor([&] { return run.isFinished(); }, 20'000));
    const RuleReport report = std::get<RuleReport>(run.result());
    QCOMPARE(report.matched, 1);
    const QList<OpRow> ops = mail.reader().ops().waiting(profile.account);
    const auto copy = std::find_if(ops.begin(), ops.end(), [](const OpRow &op) { return op.kind == OpKind::Copy; });
    QVERIFY(copy != ops.end());
    profile.write([id = copy->id, message](StoreWriter &writer) { writer.ops.confirm(id, message); });
    QTRY_VERIFY(!mail.reader().ops().find(copy->id));
    const QSignalSpy failed(&mail, &Mail::failed);
    mail.undo(report.verb);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed[0][1].value<Failure>().kind, ErrorKind::Refused);
    QCOMPARE(mail.reader().messageRow(message)->folder, profile.inbox);
    QVERIFY(!mail.reader().messageRow(message)->flags.testFlag(Flag::Flagged));
}

QTEST_GUILESS_MAIN(MailUndoTest)
#include "MailUndoTest.moc"
