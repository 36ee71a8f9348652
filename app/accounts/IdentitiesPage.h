// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/accounts/AccountPage.h"

class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace postrider {

class HtmlSignatureField;

/// As whom a person writes from an account: their identities in order, the first being that of new mail, and the details of the one that is marked.
/// Thread: main. Owns its fields and the identities as they are being changed. An account always has one.
class IdentitiesPage : public AccountPage {
    Q_OBJECT
public:
    IdentitiesPage(Mail &mail, AccountId account);

    QString title() const override { return tr("&Identities"); }
    void load(const Account &account) override;
    bool isChanged() const override { return m_now != m_saved; }
    QString problem() const override;
    void save() override;
    bool isBusy() const override { return m_saving > 0 || AccountPage::isBusy(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeList();
    void makeFields();
    void makeSignature();
    QPushButton *addButton(QLayout *to, const QString &text, const char *name, void (IdentitiesPage::*onClick)());
    void add();
    void remove();
    void moveUp() { move(-1); }
    void moveDown() { move(1); }
    void move(int step);
    void showList(int current);
    void showIdentity();
    void takeFields();
    void updateButtons();
    void updatePreview();
    void nameRow(int row);
    void keepOrder();

    QList<Identity> m_saved;
    QList<Identity> m_now;
    int m_saving = 0; ///< identities that have not been answered for yet
    std::optional<Failure> m_failure;
    bool m_showing = false; ///< the fields follow the list, not the person

    QListWidget *m_list;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_replyTo;
    QCheckBox *m_bccSelf = nullptr;
    QCheckBox *m_plusAddresses = nullptr;
    QPlainTextEdit *m_signature;
    QComboBox *m_place;
    QComboBox *m_begin; ///< where one begins to write in answers
    QLineEdit *m_attribution;
    QComboBox *m_form;
    HtmlSignatureField *m_html = nullptr;
    QLabel *m_preview = nullptr;
};

} // namespace postrider
