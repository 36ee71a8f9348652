// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/types/Address.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace postrider {

/// A file that goes with a draft. Its bytes are copied into the store when it is attached, so that it cannot vanish before sending.
struct DraftAttachment {
    QString name;
    QByteArray type;
    QByteArray bytes;
    QString contentId{}; ///< of a picture that stands in Draft::html as `cid:<this>` (RFC 2392), without brackets; empty: an attachment like any other

    bool isInline() const { return !contentId.isEmpty(); }
    /// At once for a copy: megabytes are not looked through every time a draft is about to be saved.
    bool operator==(const DraftAttachment &other) const
    {
        return name == other.name && type == other.type && contentId == other.contentId
            && ((bytes.size() == other.bytes.size() && bytes.constData() == other.bytes.constData()) || bytes == other.bytes);
    }
};

/// How a message is to be sent, beyond to whom.
struct SendOptions {
    qint64 notBefore = 0; ///< send later: ms since 1970, 0: now
    bool deliveryReport = false; ///< ask servers to report success, too (RFC 3461 NOTIFY=SUCCESS); failures and delays are asked for anyway
    bool readReceipt = false; ///< ask the recipients' programs (RFC 8098 Disposition-Notification-To)
    bool requireTls = false; ///< encrypted all the way, or not at all (RFC 8689)

    bool operator==(const SendOptions &) const = default;
};

/// RFC 2156 Importance, and the X-Priority that other programs read. Stored as an integer: never renumber.
enum class Importance { Normal = 0, High = 1, Low = 2 };

enum class ParentRelation { None = 0, Reply = 1, Forward = 2 };

/// What is in a composer. A value; lives in the store from the first keystroke.
struct Draft {
    DraftId id; ///< none until saved for the first time
    AccountId account;
    Address from;
    AddressList to, cc, bcc;
    QString subject;
    QString body; ///< plain text, LF line ends; of a formatted message what it is as text (app/composer makes both)
    QString html; ///< formatted: the content of a body in our own clean HTML; empty: plain text is all
    QList<DraftAttachment> attachments;
    QString inReplyTo; ///< message id with brackets, or empty
    QStringList references; ///< oldest first, ending with inReplyTo
    MessageId parent; ///< gets \Answered or $Forwarded after acceptance
    ParentRelation relation = ParentRelation::None;
    QList<MessageId> moreParents; ///< what is forwarded together with `parent`
    SendOptions options;
    Importance importance = Importance::Normal;
    AddressList replyTo; ///< where answers go; empty: as the identity says
    bool isTemplate = false; ///< to begin messages with: it is never sent itself, and stays
    qint64 savedAt = 0; ///< ms since 1970
    MessageId replaces; ///< the message of a Drafts folder that it was made of, until it is saved for the first time

    /// Whether one of these is among the recipients.
    bool names(const QStringList &addresses) const;
    /// Leaves only these recipients; one that no list names (it was hidden in the original) becomes a To.
    void keepOnly(const QStringList &addresses);
    bool operator==(const Draft &) const = default;
};

/// What a draft said some time ago.
struct DraftRevision {
    qint64 id = 0;
    qint64 savedAt = 0; ///< ms since 1970
    QString subject, body, html; ///< as in Draft

    bool operator==(const DraftRevision &) const = default;
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Draft)
