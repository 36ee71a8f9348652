// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/WriteLog.h"
#include "core/types/Draft.h"

#include <QList>
#include <optional>

namespace postrider {

class Connection;
class Statement;

/// Rows of drafts. A draft that waits in the outbox is kept, unseen, until its message was accepted, so that it can be edited again.
/// Thread: its connection's; `log` is there on the store thread only, and needed by whatever writes.
class DraftQueries {
public:
    explicit DraftQueries(Connection &mail, WriteLog *log = nullptr) : m_mail(mail), m_log(log) { }

    /// Newest first, without attachment bytes, those in the outbox and templates left out.
    QList<Draft> all();
    /// By subject, without attachment bytes.
    QList<Draft> templates();
    /// Of these, those whose newest text stands in no Drafts folder.
    QList<Draft> onlyHere();
    std::optional<Draft> find(DraftId id);
    std::optional<DraftId> ofSend(OpId send);
    /// What uploading has to know of it.
    struct Head {
        AccountId account;
        OpId send; ///< waits in the outbox as this one; invalid: no
        qint64 version = 0; ///< one more with every save
        bool isTemplate = false;
    };
    std::optional<Head> head(DraftId id);
    /// Inserts or replaces; returns the id. Bytes that are in the store already are not written once more: `kept[i]` is where attachment i stands in what was saved last, -1:
    /// nowhere; empty: nothing is known of them. What it said before is kept as a revision, about every minute of writing and where much was deleted; those are bounded in number
    /// and size.
    DraftId save(const Draft &draft, const QList<int> &kept = {});
    /// Newest first.
    QList<DraftRevision> revisions(DraftId id);
    void remove(DraftId id);
    /// 0: back among the drafts.
    void setSend(DraftId id, OpId send);
    /// The message in the outbox it waits with; invalid: none.
    OpId sendOf(DraftId id);

private:
    static Draft read(const Statement &row);
    void readAttachments(Draft &draft, bool bytes);
    QList<Draft> listed(const char *sql);
    void insertAttachments(DraftId id, const QList<DraftAttachment> &attachments, const QList<int> &kept);
    /// False if what is in the store is not what it was said to be.
    bool keepAttachments(DraftId id, const QList<DraftAttachment> &attachments, const QList<int> &kept);
    void keepRevision(const Draft &next);
    void pruneRevisions(DraftId id);

    Connection &m_mail;
    WriteLog *m_log;
};

} // namespace postrider
