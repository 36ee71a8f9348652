// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Account.h"
#include "core/types/Draft.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postrider {

class RecipientField;

/// The fields above a message that is written: From, To, Cc, Bcc, Subject. No frames, labels in secondary text, hairlines between the rows; Cc and Bcc
/// come when asked for or needed.
/// Thread: main. Owns its widgets. Never judges what was typed.
class ComposerFields : public QWidget {
    Q_OBJECT
public:
    explicit ComposerFields(QWidget *parent = nullptr);

    void setAccounts(const QList<Account> &accounts);
    void showDraft(const Draft &draft);
    /// Writes account, sender, recipients and subject into the draft; all else stays.
    void writeTo(Draft &draft) const;
    /// Makes chips of what is still being typed.
    void commit();
    QStringList invalidAddresses() const;
    /// Where to begin: the first empty one of To and Subject, else the text (null).
    QWidget *firstEmpty() const;
    void focusSubject();
    void focusRecipients();

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addRow(const QString &label, QWidget *field, QWidget *trailing = nullptr);
    void revealCopies(QWidget *row);

    QVBoxLayout *m_layout;
    QComboBox *m_from;
    RecipientField *m_to;
    RecipientField *m_cc;
    RecipientField *m_bcc;
    QLineEdit *m_subject;
    QPushButton *m_showCc;
    QPushButton *m_showBcc;
    QWidget *m_ccRow;
    QWidget *m_bccRow;
    QList<QLabel *> m_labels;
    QList<Account> m_accounts;
};

} // namespace postrider
