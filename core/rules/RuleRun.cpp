// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleRun.h"

#include "core/rules/RuleDecision.h"
#include "core/store/Store.h"

#include <QCoreApplication>

namespace postrider::RuleRun {

namespace {

/// Messages of one mutation: a person who goes on reading meanwhile waits no longer than that takes.
constexpr qsizetype perRound = 200;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

enum class Forwards { Left, Built };

/// How many of these messages it has looked at: not all where what is to be sent on has become much.
qsizetype decide(const QList<FilterRule> &rules, const QList<MessageId> &messages, const RuleSubject::Surroundings &around, RuleReport &report, Forwards forwards,
    QList<RuleDecision> &decisions)
{
    qint64 octets = 0;
    for (const MessageRow &row : around.reader.messageRows(messages)) {
        RuleSubject subject(row, around);
        auto decision = RuleDecision::of(rules, subject);
        ++report.looked;
        report.unknown += decision ? 0 : 1;
        if (!decision || decision->held.isEmpty())
            continue;
        ++report.matched;
        if (forwards == Forwards::Built)
            report.troubles += decision->prepare(subject);
        octets += decision->outgoingOctets();
        decisions.append(*decision);
        if (octets > RuleDecision::mostOutgoing)
            return messages.indexOf(row.id) + 1;
    }
    return messages.size();
}

void tell(const Watch &watch, qsizetype done, qsizetype total)
{
    if (watch.progress)
        watch.progress(int(done), int(total));
}

} // namespace

RuleReport test(const QList<FilterRule> &rules, const QList<MessageId> &messages, const RuleSubject::Surroundings &around, const Watch &watch)
{
    RuleReport report;
    for (qsizetype i = 0; i < messages.size(); i += perRound) {
        tell(watch, i, messages.size());
        QList<RuleDecision> decisions;
        decide(rules, messages.mid(i, perRound), around, report, Forwards::Left, decisions);
        for (const RuleDecision &each : std::as_const(decisions))
            report.matches.append({each.message, each.held});
    }
    return report;
}

RuleReport run(Store &store, const QList<FilterRule> &rules, const QList<MessageId> &messages, const RuleSubject::Surroundings &around, const Watch &watch)
{
    RuleReport report;
    for (qsizetype i = 0; i < messages.size();) {
        tell(watch, i, messages.size());
        QList<RuleDecision> decisions;
        i += decide(rules, messages.mid(i, perRound), around, report, Forwards::Built, decisions);
        if (decisions.isEmpty())
            continue;
        UndoList made;
        store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
            made.clear();
            if (!RuleDecision::carryOut(decisions, writer, around.now, made).isEmpty())
                throw MailError(ErrorKind::Gone, Text::tr("A filter names a folder that is no longer there. Choose another one in the filter and run it again."));
        });
        if (watch.undo)
            watch.undo->append(made);
    }
    return report;
}

} // namespace postrider::RuleRun
