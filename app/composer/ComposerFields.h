// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/Identity.h"

#include <QWidget>
#include <optional>

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

    /// Who can write: the From of all accounts that send, in the person's order.
    void setSenders(const QList<Identity> &senders);
    /// As whom the message is written now; nothing if nobody can.
    std::optional<Identity> sender() const;
    void setBlindCopies(const AddressList &bcc);
    void setRecipients(const AddressList &to, const AddressList &cc, const AddressList &bcc);
    void setSubject(const QString &subject);
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
    /// By the person. `changed` follows.
    void senderChanged();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *addRow(const QString &label, QWidget *field, QWidget *trailing = nullptr);
    void revealCopies(QWidget *row);
    void chooseSender(const Draft &draft);

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
    QList<Identity> m_senders; ///< as offered: for a draft from an address with a detail, with that address
};

} // namespace postrider
