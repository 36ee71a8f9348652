// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

class QVBoxLayout;

namespace postrider {

class Bar;
class DeliveryStrip;
class ReportNote;

/// What a message has to do with sending, between its head and its text: what became of one that was sent from here, what a report says, and who would like to know that
/// this was read.
///
/// Thread: main. Owns its notes. A read receipt goes out only where the account's policy or the person says so, never twice ($MDNSent), never to a list, and never for
/// mail in Junk. An answer for a message that is no longer shown is dropped.
class SendingNotes : public QWidget {
    Q_OBJECT
public:
    SendingNotes(Mail &mail, QWidget *parent = nullptr);

    void clear();
    /// Of a message that is about to be shown.
    void showRow(const MessageRow &row);
    void showContent(const MessageContent &content);

Q_SIGNALS:
    void detailsRequested(postrider::OpId id);
    void messageRequested(postrider::MessageId message);
    void composeRequested(const postrider::Draft &draft);
    void failed(const postrider::Failure &failure);

private:
    void showReceipt();
    void showReport(const DeliveryReport &report);
    void showReadReceipt(const MessageContent &content);
    void askForReceipt(const MessageContent &content);
    void answerReceipt(Mail::ReadReceipt said);
    void writeAgain(MessageId original, const QStringList &recipients);
    Bar *addBar(int tone, const QString &text);
    void dropBar();
    void updateMargins();

    Mail &m_mail;
    MessageRow m_row; ///< invalid id: none
    std::optional<Account> m_account;
    FolderRole m_role = FolderRole::None;
    bool m_isOurs = false; ///< from an address of the account it is in
    QVBoxLayout *m_column;
    DeliveryStrip *m_strip = nullptr; ///< made when first needed, like the others
    ReportNote *m_report = nullptr;
    Bar *m_bar = nullptr;
    MessageId m_original; ///< what the report is about
};

} // namespace postrider
