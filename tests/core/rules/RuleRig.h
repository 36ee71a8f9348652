// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/RuleThread.h"
#include "tests/core/store/StoreProfile.h"

#include <QSignalSpy>
#include <QTest>

namespace postrider {

/// A store with an account, its folders, and the thread that filters; time stands still. Thread: the test's.
struct RuleRig {
    StoreProfile p;
    AccountId account = p.addAccount();
    FolderId inbox = p.addFolder(account, "INBOX", FolderRole::Inbox), lists = p.addFolder(account, "Lists"), other = p.addFolder(account, "Other");
    FolderId junk = p.addFolder(account, "Spam", FolderRole::Junk), trash = p.addFolder(account, "Trash", FolderRole::Trash);
    std::shared_ptr<FakeClock> clock = std::make_shared<FakeClock>(1'700'000'000'000);
    std::unique_ptr<RuleThread> thread;

    RuleRig()
    {
        p.write([this](StoreWriter &w) {
            for (const FolderId folder : {inbox, lists, other}) {
                FolderSyncState state = w.folders.syncState(folder);
                state.complete = true;
                w.folders.setSyncState(folder, state);
            }
        });
    }
    void startThread()
    {
        thread = std::make_unique<RuleThread>(*p.store, clock, [](StoreReader &, MessageContent &, const MessageRow &) {});
        thread->start();
    }
    bool done() { return thread->waitUntilDone(std::chrono::seconds(60)); }

    static RuleCondition text(RuleCondition::Field field, RuleCondition::Operator op, const QString &value) { return {field, op, value, {}, 0}; }
    static RuleAction action(RuleAction::What what, FolderId folder = {}, const QString &keyword = {}) { return {what, folder, keyword}; }
    static FilterRule rule(const QString &name, const QList<RuleCondition> &conditions, const QList<RuleAction> &actions)
    {
        FilterRule made;
        made.name = name;
        made.conditions = conditions;
        made.actions = actions;
        return made;
    }
    static FilterRule subjectTo(const QString &word, FolderId folder)
    {
        return rule(word, {text(RuleCondition::Field::Subject, RuleCondition::Operator::Contains, word)}, {action(RuleAction::What::Move, folder)});
    }
    qint64 save(const FilterRule &rule)
    {
        qint64 id = 0;
        p.write([&](StoreWriter &w) { id = w.filters.save(rule); });
        return id;
    }
    /// Comes to the inbox as news, or to another folder.
    MessageId arrive(Uid uid, const QString &subject, FolderId folder = {}, const QStringList &references = {}, Flags flags = {})
    {
        NewMessage m = StoreProfile::message(uid, flags, QStringLiteral("<m%1-%2@example.org>").arg(folder.value).arg(uid));
        m.subject = subject;
        m.references = references;
        m.from = {QStringLiteral("Grace"), QStringLiteral("grace@example.org")};
        const FolderId place = folder.isValid() ? folder : inbox;
        p.insert(account, place, {m}, place == inbox);
        return p.idOf(place, uid);
    }
    void bring(MessageId message, const QByteArray &raw)
    {
        p.write([&](StoreWriter &w) { w.messages.setBody(message, w.bodies.insert(BodyQueries::pack(raw), raw.size()), {}); });
    }
    MessageRow row(MessageId message) { return p.reader->messageRow(message).value_or(MessageRow()); }
    QList<MessageId> arrived()
    {
        QList<MessageId> all;
        for (const ChangeSet &changes : p.takeChanges())
            all += changes.arrived;
        return all;
    }
};

} // namespace postrider
