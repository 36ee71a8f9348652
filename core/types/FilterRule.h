// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"

#include <QJsonArray>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>

namespace postrider {

/// One line of a filter: something of a message, and what it has to be. A value; kept as JSON by name, so that the order here is free.
struct RuleCondition {
    enum class Field {
        Everything, ///< holds for every message; no operator
        From,
        To,
        Cc,
        Recipients, ///< To or Cc
        Anyone, ///< From, Sender, Reply-To, To, Cc, Bcc
        Subject,
        ListId,
        Header, ///< the field called `header`
        Body, ///< its text, that of HTML included
        Size, ///< KB
        Age, ///< days since its date
        HasAttachment,
        IsRead,
        IsStarred,
        Tag, ///< `value`: the keyword
        SenderKnown, ///< in the address book, or written to before
        NotAuthentic, ///< the person's server says that the sender is not who they claim (SenderTruth::Verdict::Failed)
    };
    /// Text: Contains to Wildcard, case does not count. Numbers: Greater, Less. The rest: Yes, No.
    enum class Operator { Contains, ContainsNot, Is, IsNot, Begins, Ends, Wildcard, Greater, Less, Yes, No };

    Field field = Field::From;
    Operator op = Operator::Contains;
    QString value; ///< of texts; with Wildcard `*` stands for anything and `?` for one character
    QString header; ///< of Field::Header
    qint64 number = 0; ///< of Size and Age

    enum class Kind { Nothing, Text, Number, YesNo };
    static Kind kindOf(Field field);
    static QList<Operator> operatorsOf(Field field);
    bool operator==(const RuleCondition &) const = default;
};

/// One thing that is done. A value; kept as JSON by name.
struct RuleAction {
    enum class What {
        Move, ///< to `folder`
        Copy, ///< to `folder`
        Tag, ///< `keyword`
        Untag, ///< `keyword`
        Star,
        Unstar,
        MarkRead,
        MarkUnread,
        Junk,
        Archive,
        Trash,
        Delete, ///< for good
        Forward, ///< to `address`, as an attachment of a message of its own; see RuleForward for what is never sent on
        Notify, ///< also where it is moved out of the inbox
        DoNotNotify,
    };
    What what = What::Move;
    FolderId folder;
    QString keyword;
    QString address{};

    bool needsFolder() const { return what == What::Move || what == What::Copy; }
    bool needsKeyword() const { return what == What::Tag || what == What::Untag; }
    bool needsAddress() const { return what == What::Forward; }
    /// It takes the message from where it is.
    bool takesAway() const { return what == What::Move || what == What::Junk || what == What::Archive || what == What::Trash || what == What::Delete; }
    bool operator==(const RuleAction &) const = default;
};

/// A filter: what it looks for, and what it does. A value.
struct FilterRule {
    qint64 id = 0; ///< 0: not saved yet
    int position = 0;
    QString name;
    AccountId account; ///< invalid: of all accounts
    bool enabled = true;
    bool onArrival = true; ///< false: only when the person runs it
    bool anyOf = false; ///< one condition is enough; else all have to hold
    bool stops = false; ///< where it held, the filters after it do not look
    QList<RuleCondition> conditions;
    QList<RuleAction> actions;
    QString problem; ///< why it was switched off unasked, a sentence; empty: nothing is wrong

    // So many are more than anybody has: what is over comes from a broken file.
    static constexpr int mostRules = 500;
    static constexpr int mostConditions = 100;
    static constexpr int mostActions = 20;
    static constexpr qsizetype longestText = 2000;

    /// Why it cannot be used, a sentence for people; empty: it can.
    QString whyInvalid() const;
    bool operator==(const FilterRule &) const = default;
};

/// How they are kept. What cannot be read is left out: `lost` says that something was.
QJsonArray conditionsToJson(const QList<RuleCondition> &conditions);
QList<RuleCondition> conditionsFromJson(const QJsonArray &json, bool *lost = nullptr);
QJsonArray actionsToJson(const QList<RuleAction> &actions);
QList<RuleAction> actionsFromJson(const QJsonArray &json, bool *lost = nullptr);

/// What running filters came to, or would come to. A value.
struct RuleReport {
    int looked = 0;
    int matched = 0; ///< at least one filter held
    int unknown = 0; ///< what they ask for is not here: the whole message is still on the server
    QStringList troubles{}; ///< what else could not be done, a sentence each
    /// A message, and the filters that hold for it, in their order.
    struct Match {
        MessageId message;
        QList<qint64> rules;

        bool operator==(const Match &) const = default;
    };
    QList<Match> matches{}; ///< of a test only
    quint64 verb = 0; ///< what Mail::undo() takes back of it; 0: nothing
    bool wasStopped = false; ///< before all was looked at; then nothing is counted

    bool operator==(const RuleReport &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::FilterRule)
