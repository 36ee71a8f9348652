// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: filters.
#include "core/MailPrivate.h"
#include "core/SenderLookup.h"
#include "core/rules/RuleRun.h"
#include "core/rules/RuleThread.h"

namespace postrider {

namespace {

/// Mail that is sent on to where it came to.
void throwIfToItself(const FilterRule &rule, StoreWriter &writer)
{
    for (const Account &account : writer.accounts.all()) {
        if (rule.account.isValid() && account.id != rule.account)
            continue;
        for (const RuleAction &action : rule.actions) {
            if (action.needsAddress() && identityOf(action.address, writer.identities.ofAccount(account.id)))
                throw MailError(ErrorKind::Refused,
                    Mail::tr("%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.")
                        .arg(action.address, account.title()));
        }
    }
}

/// All of them before the first is looked at: what a filter moves from one folder to another is not looked at twice.
QList<MessageId> messagesOf(const Mail::FilterScope &scope, StoreReader &from)
{
    if (scope.folder.isValid())
        return from.messageIds(scope.folder);
    if (!scope.account.isValid())
        return scope.messages;
    QList<MessageId> all;
    for (const Folder &folder : from.folders()) {
        const bool isLeft = folder.role == FolderRole::Drafts || folder.role == FolderRole::Junk || folder.role == FolderRole::Trash;
        if (folder.account == scope.account && folder.selectable && !isLeft)
            all += from.messageIds(folder.id);
    }
    return all;
}

} // namespace

void Mail::Private::startFilters()
{
    if (rules)
        return;
    rules = std::make_unique<RuleThread>(
        *store, clock, [this](StoreReader &from, MessageContent &content, const MessageRow &row) { SenderLookup(*store, from, clock->now()).fill(content, row); });
    QObject::connect(
        rules.get(), &RuleThread::accountConcerned, &mail, [this](AccountId account) { engine->wake(account); }, Qt::QueuedConnection);
    QObject::connect(
        rules.get(), &RuleThread::failed, &mail, [this](const Failure &failure) { Q_EMIT mail.failed({}, failure); }, Qt::QueuedConnection);
    rules->start();
}

QFuture<Outcome<qint64>> Mail::saveFilter(const FilterRule &rule)
{
    return d->ask<qint64>([rule](StoreWriter &writer) {
        FilterRule wanted = rule;
        if (const QString why = wanted.whyInvalid(); !why.isEmpty())
            throw MailError(ErrorKind::Refused, why);
        if (wanted.id == 0 && writer.filters.all().size() >= FilterRule::mostRules)
            throw MailError(ErrorKind::Refused, tr("There are %Ln filters already, and no more are possible.", nullptr, FilterRule::mostRules));
        if (wanted.id != 0 && !writer.filters.find(wanted.id))
            throw MailError(ErrorKind::Gone, tr("This filter is no longer there."));
        for (const RuleAction &action : std::as_const(wanted.actions)) {
            // One that is switched off may name what is gone: it says so itself.
            if (wanted.enabled && action.needsFolder() && (!writer.folders.find(action.folder) || writer.folders.isLeaving(action.folder)))
                throw MailError(ErrorKind::Gone, tr("The folder of this filter is no longer there. Choose another one."));
        }
        if (wanted.enabled) {
            throwIfToItself(wanted, writer);
            wanted.problem.clear();
        }
        return writer.filters.save(wanted);
    });
}

QFuture<Outcome<bool>> Mail::removeFilter(qint64 id)
{
    return d->ask<bool>([id](StoreWriter &writer) {
        writer.filters.remove(id);
        return true;
    });
}

QFuture<Outcome<bool>> Mail::setFilterOrder(const QList<qint64> &order)
{
    return d->ask<bool>([order](StoreWriter &writer) {
        writer.filters.setOrder(order);
        return true;
    });
}

QFuture<Outcome<RuleReport>> Mail::Private::workWithFilters(
    const QList<FilterRule> &wanted, const FilterScope &scope, const ProgressFunction &progress, bool doIt, const AbortTokenPtr &stop)
{
    auto steps = std::make_shared<UndoList>();
    auto future = runLongWork<RuleReport>(progress, stop, [this, wanted, scope, doIt, steps](MailLongWork &work) {
        const auto from = store->makeReader();
        const qint64 now = clock->now();
        const RuleSubject::Surroundings around{
            *from, now, from->keywordNames(), [this, &from, now](MessageContent &content, const MessageRow &row) { SenderLookup(*store, *from, now).fill(content, row); }};
        const QList<MessageId> messages = messagesOf(scope, *from);
        const RuleRun::Watch watch{[&work](int done, int total) {
                                       work.throwIfStopped();
                                       work.tell(done, total, tr("Filtering"));
                                   },
            steps.get()};
        return doIt ? RuleRun::run(*store, wanted, messages, around, watch) : RuleRun::test(wanted, messages, around, watch);
    });
    if (!doIt)
        return future;
    return future.then(&mail, [this, steps](Outcome<RuleReport> outcome) {
        wakeAll(); // what is sent on has no step: it cannot be taken back
        if (steps->isEmpty())
            return outcome; // also where all was as the filters want it
        undoable.append({++undoNumber, steps});
        if (undoable.size() > kMostUndoable)
            undoable.removeFirst();
        if (const auto *failure = std::get_if<Failure>(&outcome); failure && failure->kind == ErrorKind::Cancelled) {
            RuleReport stopped;
            stopped.wasStopped = true;
            outcome = stopped;
        }
        if (auto *report = std::get_if<RuleReport>(&outcome))
            report->verb = undoNumber;
        return outcome;
    });
}

QFuture<Outcome<RuleReport>> Mail::testFilters(const QList<FilterRule> &rules, const FilterScope &scope, const std::function<void(const Progress &)> &progress)
{
    return d->workWithFilters(rules, scope, progress, false, nullptr);
}

QFuture<Outcome<RuleReport>> Mail::runFilters(
    const QList<FilterRule> &rules, const FilterScope &scope, const std::function<void(const Progress &)> &progress, const AbortTokenPtr &stop)
{
    return d->workWithFilters(rules, scope, progress, true, stop);
}

} // namespace postrider
