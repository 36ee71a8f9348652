// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/ops/Verbs.h"
#include "core/rules/RuleForward.h"
#include "core/rules/RuleSubject.h"
#include "core/types/FilterRule.h"

#include <QHash>
#include <QList>
#include <QStringList>
#include <optional>

namespace postrider {

/// What filters come to for one message. A value; made where there is time, carried out on the store thread.
struct RuleDecision {
    enum class Place { Stays, Folder, Junk, Archive, Trash, Nowhere };

    MessageId message;
    QList<qint64> held; ///< filters that held, in order
    Flags add, remove;
    QStringList tags, untags;
    QList<FolderId> copies;
    QStringList forwards; ///< addresses that it is sent on to
    QList<RuleForward> outgoing; ///< ... once they are built: see prepare()
    Place place = Place::Stays;
    FolderId folder; ///< of Place::Folder
    bool isWanted = false; ///< somebody wants to be told of it
    bool isQuiet = false; ///< ... or not

    /// Folders that have to be there.
    QList<FolderId> folders() const;

    /// What these filters, in their order, do with a message; nothing where that depends on what is not here yet.
    static std::optional<RuleDecision> of(const QList<FilterRule> &rules, RuleSubject &subject);
    /// Builds what is sent on, of the subject that this was decided of. What cannot be sent is left out: a sentence each comes back.
    QStringList prepare(RuleSubject &subject);
    qint64 outgoingOctets() const;
    /// So much is held built at a time, or one message.
    static constexpr qint64 mostOutgoing = 32 * 1024 * 1024;
    /// The decisions as ops, a few for all of them together. Messages that are gone are left out, and those whose folder is: it comes back which were not done because of that.
    /// What can be put nowhere, because Archive, Junk or Trash takes no messages, stays: `stayed` says why, and where that is null it is thrown (Refused).
    static QList<MessageId> carryOut(const QList<RuleDecision> &decisions, StoreWriter &writer, qint64 now, UndoList &undo, QHash<MessageId, Failure> *stayed = nullptr);
};

} // namespace postrider
