// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QVBoxLayout;

namespace postrider {

class ElidedLabel;
class StoryView;

/// Everything about one sent message, in a window that can stay open: the receipt, each recipient, the history, and the talk with the server in the last failed attempt.
///
/// Thread: main. Deletes itself when closed. Follows the store while it is open. Looking at a message whose delivery failed counts as having seen it
/// (Mail::acknowledgeSend); nothing else is changed here.
class SendDetails : public QWidget {
    Q_OBJECT
public:
    SendDetails(Mail &mail, OpId id, QWidget *parent);

    OpId id() const { return m_id; }
    /// What "Copy all" copies.
    QString text() const { return m_text; }

Q_SIGNALS:
    void messageRequested(postrider::MessageId message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makePage();
    void makeTranscript(QVBoxLayout *column);
    void reload();
    void showReceipt(const OutboxItem &item, const Receipt &receipt);
    void addFact(const QString &name, const QString &value, bool fixed = false);
    void copyAll();

    Mail &m_mail;
    const OpId m_id;
    QString m_text;
    ElidedLabel *m_subject;
    QLabel *m_summary;
    QPushButton *m_copy;
    QWidget *m_facts;
    QGridLayout *m_grid = nullptr;
    StoryView *m_recipients;
    StoryView *m_history;
    QPushButton *m_fold;
    QPlainTextEdit *m_transcript;
};

} // namespace postrider
