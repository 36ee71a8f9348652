// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

namespace postrider {

class ShownFolders;

/// Which folders of an account serve for what, by the server's word or the person's, and which of them are shown.
/// Thread: main. Owns its fields.
class FoldersPage : public AccountPage {
    Q_OBJECT
public:
    FoldersPage(Mail &mail, const Account &account);

    QString title() const override { return tr("&Folders"); }
    void load(const Account &account) override;
    bool isChanged() const override;
    QString problem() const override;
    void save() override;

private:
    /// One special folder and the choice for it.
    struct Use {
        FolderRole role;
        QComboBox *box;
        FolderId saved; ///< as the person has chosen; invalid: it is the server's choice
        FolderId now; ///< that serves for it, whoever said so
    };
    static FolderId chosen(const Use &use);
    void fill(Use &use, const QList<Folder> &folders);
    void fillJunkDays(int days);

    const bool m_isPop3;
    QList<Use> m_uses;
    QComboBox *m_archiveBy;
    ArchiveBy m_savedArchiveBy = ArchiveBy::Year;
    QComboBox *m_junkDays;
    int m_savedJunkDays = 0;
    ShownFolders *m_shown;
};

} // namespace postrider
