// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QAbstractListModel>

namespace postrider {

/// The local drafts as a list, newest first, and below them the templates by subject. Follows the store by itself.
/// Thread: main. Owns copies of the drafts without attachment bytes. Never deletes: hide() only takes one out of sight.
class DraftListModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Role { RecipientsRole = Qt::UserRole, SubjectRole, SnippetRole, TimeRole, AttachmentsRole };

    explicit DraftListModel(Mail &mail, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    DraftId draftAt(int row) const;
    bool isTemplate(int row) const;
    /// Until show() is called for it, or it is gone from the store.
    void hide(DraftId draft);
    void show(DraftId draft);

private:
    QList<Draft> all() const;
    void reload();
    void apply(const QList<Draft> &drafts);

    Mail &m_mail;
    QList<Draft> m_drafts;
    QSet<DraftId> m_hidden;
};

} // namespace postrider
