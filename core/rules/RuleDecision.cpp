// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleDecision.h"

#include "core/base/MailError.h"
#include "core/rules/RuleMatch.h"

#include <QCoreApplication>
#include <QMap>
#include <algorithm>
#include <map>

namespace postrider {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Rules)
};

using What = RuleAction::What;
using Place = RuleDecision::Place;

void take(RuleDecision &decision, const RuleAction &action, RuleSubject &subject)
{
    const auto flag = [&](Flags add, Flags remove) {
        decision.add = (decision.add & ~remove) | add;
        decision.remove = (decision.remove & ~add) | remove;
        subject.setFlags(add, remove);
    };
    const auto tag = [&](QStringList &on, QStringList &off, bool isOn) {
        off.removeAll(action.keyword);
        if (!on.contains(action.keyword))
            on.append(action.keyword);
        subject.setTag(action.keyword, isOn);
    };
    const auto go = [&](Place place, FolderId folder = {}) {
        decision.place = place;
        decision.folder = folder;
    };
    switch (action.what) {
    case What::Move: go(Place::Folder, action.folder); break;
    case What::Copy:
        if (!decision.copies.contains(action.folder))
            decision.copies.append(action.folder);
        break;
    case What::Tag: tag(decision.tags, decision.untags, true); break;
    case What::Untag: tag(decision.untags, decision.tags, false); break;
    case What::Star: flag(Flag::Flagged, {}); break;
    case What::Unstar: flag({}, Flag::Flagged); break;
    case What::MarkRead: flag(Flag::Seen, {}); break;
    case What::MarkUnread: flag({}, Flag::Seen); break;
    case What::Junk:
        flag(Flag::Junk, Flag::NotJunk);
        go(Place::Junk);
        break;
    case What::Archive: go(Place::Archive); break;
    case What::Trash: go(Place::Trash); break;
    case What::Delete: go(Place::Nowhere); break;
    case What::Forward:
        if (!decision.forwards.contains(action.address, Qt::CaseInsensitive))
            decision.forwards.append(action.address);
        break;
    case What::Notify:
        decision.isWanted = true;
        decision.isQuiet = false;
        break;
    case What::DoNotNotify:
        decision.isWanted = false;
        decision.isQuiet = true;
        break;
    }
}

/// One account's, in the order that keeps everything possible: copies, flags, and only then the place.
class Work {
public:
    Work(StoreWriter &writer, AccountId account, qint64 now, UndoList &undo) : m_writer(writer), m_account(account), m_now(now), m_undo(undo) { }

    void add(const RuleDecision &decision, const ShownMessage &row)
    {
        for (const FolderId folder : decision.copies) {
            if (folder != row.folder) // beside itself, in the inbox, it would be new mail, and be copied again, for ever
                m_copies[folder].append(row);
        }
        for (const RuleForward &forward : decision.outgoing)
            forward.queue(m_writer, m_now);
        Flags add = decision.add, remove = decision.remove;
        for (const QString &tag : decision.tags)
            add |= m_writer.keywords.findOrAdd({tag.toUtf8()}); // where there is no room for another keyword, ChangeSet::keywordsLeftOut says so
        for (const QString &tag : decision.untags)
            remove |= m_writer.keywords.find({tag.toUtf8()});
        if (add || remove)
            m_flags[{add.toInt(), remove.toInt()}].append(row);
        if (decision.place != Place::Stays)
            m_places[{int(decision.place), decision.folder.value}].append(row);
    }

    /// `stayed`: RuleDecision::carryOut().
    void run(QHash<MessageId, Failure> *stayed)
    {
        for (auto it = m_copies.cbegin(); it != m_copies.cend(); ++it)
            Verbs::copyAnywhere(m_writer, m_account, *it, *m_writer.folders.find(it.key()), m_now, m_undo);
        for (auto it = m_flags.cbegin(); it != m_flags.cend(); ++it)
            Verbs::setFlags(m_writer, m_account, *it, Flags::fromInt(it.key().first), Flags::fromInt(it.key().second), m_now, m_undo);
        for (auto it = m_places.cbegin(); it != m_places.cend(); ++it) {
            switch (Place(it.key().first)) {
            case Place::Stays: break;
            case Place::Folder: Verbs::moveAnywhere(m_writer, m_account, *it, *m_writer.folders.find(FolderId(it.key().second)), m_now, m_undo); break;
            case Place::Junk: move(*it, FolderRole::Junk, stayed); break;
            case Place::Archive: archive(*it, stayed); break;
            case Place::Trash: move(*it, FolderRole::Trash, stayed); break; // what is there already stays: a filter that says Trash never removes for good
            case Place::Nowhere: Verbs::remove(m_writer, m_account, *it, m_now); break;
            }
        }
    }

private:
    void move(const QList<ShownMessage> &rows, FolderRole role, QHash<MessageId, Failure> *stayed)
    {
        orStay(rows, stayed, [&] { Verbs::move(m_writer, m_account, rows, Verbs::folderFor(m_writer, m_account, role, m_now), m_now, m_undo); });
    }
    void archive(const QList<ShownMessage> &rows, QHash<MessageId, Failure> *stayed)
    {
        orStay(rows, stayed, [&] { Verbs::archive(m_writer, m_account, rows, m_now, m_undo); });
    }
    /// What finds no folder changes nothing.
    template <class Verb> static void orStay(const QList<ShownMessage> &rows, QHash<MessageId, Failure> *stayed, const Verb &verb)
    {
        try {
            verb();
        } catch (const MailError &e) {
            if (!stayed || e.kind() != ErrorKind::Refused)
                throw;
            for (const ShownMessage &row : rows)
                stayed->insert(row.id, Failure::of(e));
        }
    }

    StoreWriter &m_writer;
    AccountId m_account;
    qint64 m_now;
    UndoList &m_undo;
    QMap<FolderId, QList<ShownMessage>> m_copies;
    QMap<std::pair<quint32, quint32>, QList<ShownMessage>> m_flags;
    QMap<std::pair<int, qint64>, QList<ShownMessage>> m_places;
};

} // namespace

QList<FolderId> RuleDecision::folders() const
{
    return place == Place::Folder ? copies + QList<FolderId>{folder} : copies;
}

std::optional<RuleDecision> RuleDecision::of(const QList<FilterRule> &rules, RuleSubject &subject)
{
    RuleDecision decision;
    decision.message = subject.row().id;
    for (const FilterRule &rule : rules) {
        if (rule.account.isValid() && rule.account != subject.row().account)
            continue;
        switch (RuleMatch::holds(rule, subject)) {
        case RuleMatch::Held::No: continue;
        case RuleMatch::Held::Unknown: return std::nullopt; // those after it may depend on it
        case RuleMatch::Held::Yes: break;
        }
        decision.held.append(rule.id);
        for (const RuleAction &action : rule.actions)
            take(decision, action, subject);
        if (rule.stops || decision.place == Place::Nowhere)
            break;
    }
    if (decision.forwards.isEmpty())
        return decision;
    if (!subject.raw())
        return std::nullopt;
    // Junk by now, whichever filter has said so.
    const bool isJunk = decision.place == Place::Junk;
    decision.forwards.removeIf([&](const QString &to) { return isJunk || !RuleForward::may(subject, to); });
    return decision;
}

QStringList RuleDecision::prepare(RuleSubject &subject)
{
    QStringList troubles;
    for (const QString &to : std::as_const(forwards)) {
        try {
            outgoing.append(RuleForward::make(subject, to));
        } catch (const MailError &e) {
            if (e.kind() != ErrorKind::Refused)
                throw;
            troubles.append(Text::tr("A filter could not forward “%1” to %2: %3").arg(subject.row().subject.left(100), to, e.message()));
        }
    }
    return troubles;
}

qint64 RuleDecision::outgoingOctets() const
{
    qint64 octets = 0;
    for (const RuleForward &each : outgoing)
        octets += each.built.wire.size() + each.built.filed.size();
    return octets;
}

QList<MessageId> RuleDecision::carryOut(const QList<RuleDecision> &decisions, StoreWriter &writer, qint64 now, UndoList &undo, QHash<MessageId, Failure> *stayed)
{
    QList<MessageId> left;
    QHash<FolderId, bool> there;
    const auto isThere = [&](FolderId id) {
        if (!there.contains(id))
            there.insert(id, writer.folders.find(id).has_value() && !writer.folders.isLeaving(id));
        return there.value(id);
    };
    std::map<AccountId, Work> work;
    for (const RuleDecision &each : decisions) {
        const QList<FolderId> needed = each.folders();
        if (!std::all_of(needed.begin(), needed.end(), isThere)) {
            left.append(each.message);
            continue;
        }
        const auto row = writer.messages.shown(each.message);
        if (!row || !row->folder.isValid())
            continue;
        work.try_emplace(row->account, writer, row->account, now, undo).first->second.add(each, *row);
    }
    for (auto &[account, each] : work)
        each.run(stayed);
    return left;
}

} // namespace postrider
