// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/FilterRule.h"
#include "core/types/MessageContent.h"
#include "core/types/MessageRow.h"

#include <QHash>
#include <QSet>
#include <QStringList>
#include <functional>
#include <optional>

namespace postrider {

class StoreReader;

/// One message as filters see it: what its row says, and, only if one asks, its header and its text. Reads each at most once. What earlier filters did to it is so for later ones.
/// Thread: its reader's, never main. Owns nothing but what it has read.
class RuleSubject {
public:
    /// What a whole lot of messages is looked at with.
    struct Surroundings {
        StoreReader &reader;
        qint64 now = 0; ///< ms since 1970
        QHash<int, QString> keywordNames; ///< StoreReader::keywordNames()
        /// Fills MessageContent::truth; may be empty.
        std::function<void(MessageContent &, const MessageRow &)> findTruth = {};
    };
    RuleSubject(const MessageRow &row, const Surroundings &around);
    /// What is not here never comes: it cannot be read.
    void wholeNeverComes() { m_isWholeComing = false; }

    const MessageRow &row() const { return m_row; }
    /// Nothing where that is not here yet: the whole message is still on the server. A field that it does not have has no texts.
    std::optional<QStringList> texts(const RuleCondition &condition);
    std::optional<bool> isSo(const RuleCondition &condition);
    /// All its octets; nothing: still on the server. Empty, but there, for what will never be read.
    const std::optional<QByteArray> &raw();
    const MessageContent *header(); ///< null: still on the server
    StoreReader &reader() const { return m_around.reader; }
    qint64 now() const { return m_around.now; }
    qint64 number(RuleCondition::Field field) const; ///< KB, or days
    /// It never can be read, because it is too large, damaged or nowhere to be had: nobody knows what is in it, and neither what is not.
    bool isUnreadable(RuleCondition::Field field);

    /// As it will be.
    void setFlags(Flags add, Flags remove) { m_row.flags = (m_row.flags | add) & ~remove; }
    void setTag(const QString &keyword, bool on);

    /// Larger ones are not read: what would have to be looked for in them is not found.
    static constexpr qint64 largestRead = 64 * 1024 * 1024;
    static constexpr qsizetype mostText = 1024 * 1024; ///< characters

private:
    const MessageContent *whole();
    bool isSenderKnown() const;

    MessageRow m_row;
    const Surroundings &m_around;
    QSet<QString> m_tags; ///< in lower case
    bool m_isRawRead = false, m_isUnreadable = false, m_isWholeComing = true;
    std::optional<QByteArray> m_raw;
    std::optional<MessageContent> m_header, m_whole;
};

} // namespace postrider
