// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"

class QComboBox;
class QLabel;

namespace postrider {

class PeopleSource;
class RecipientField;

/// Asks to whom a message is passed on as it is, and as whom. Stays open until told that it was queued, and says why it was not.
/// Thread: main. Deletes itself when it closes. Never blocks, sends nothing by itself.
class RedirectDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `senders`: not empty; the one that is meant first.
    RedirectDialog(const QString &subject, const QList<Identity> &senders, QWidget *parent);

    /// Who may be meant is offered while it is typed.
    void setPeople(PeopleSource *people);
    void setRedirection(const Mail::Redirection &redirection);
    void refuse(const QString &why);

Q_SIGNALS:
    /// Answer with refuse(), or close it.
    void chosen(postrider::AccountId account, const postrider::Mail::Redirection &redirection);

private:
    RecipientField *addRow(const QString &label, const char *name);
    void choose();

    QList<Identity> m_senders;
    QComboBox *m_from;
    RecipientField *m_to;
    RecipientField *m_cc;
    RecipientField *m_bcc;
    QLabel *m_why;
};

} // namespace postrider
