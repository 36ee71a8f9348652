// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/Identity.h"

#include <QTimer>
#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace postrider {

class PeopleSource;
class RecipientField;

/// The fields above a message that is written: From, Reply-To, To, Cc, Bcc, Subject. No frames, labels in secondary text, hairlines between the rows; Reply-To, Cc and Bcc
/// come when asked for or needed. Nobody stands in two of To, Cc and Bcc: who is added a second time stays where they were, and a line says so.
/// Thread: main. Owns its widgets. Never judges what was typed.
class ComposerFields : public QWidget {
    Q_OBJECT
public:
    explicit ComposerFields(QWidget *parent = nullptr);

    /// Who can write: the From of all accounts that send, in the person's order.
    void setSenders(const QList<Identity> &senders);
    /// They have changed since. Who was chosen stays chosen; false: there is no such sender any more, and the first one stands there.
    bool followSenders(const QList<Identity> &senders);
    /// As whom the message is written now; nothing if nobody can.
    std::optional<Identity> sender() const;
    /// For suggestions, and for what is known of people.
    void setPeople(PeopleSource *people);
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
    void makeLinks();
    void connectRecipients();
    void onAdded(RecipientField *field, const AddressList &addresses);
    void onMoveRequested(RecipientField *from, const QString &to, const AddressList &addresses);
    RecipientField *fieldNamed(const QString &key) const;
    void hint(const QString &text);
    void chooseSender(const Draft &draft);

    QVBoxLayout *m_layout;
    QComboBox *m_from;
    RecipientField *m_replyTo;
    RecipientField *m_to;
    RecipientField *m_cc;
    RecipientField *m_bcc;
    QLineEdit *m_subject;
    QPushButton *m_showReplyTo;
    QPushButton *m_showCc;
    QPushButton *m_showBcc;
    QWidget *m_replyToRow;
    QWidget *m_ccRow;
    QWidget *m_bccRow;
    QList<QLabel *> m_labels;
    QLabel *m_hint; ///< what has just been done by itself
    QTimer m_hintEnds;
    QList<Identity> m_senders; ///< as offered: for a draft from an address with a detail, with that address
};

} // namespace postrider
