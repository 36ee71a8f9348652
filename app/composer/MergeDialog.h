// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"
#include "core/exchange/MailMerge.h"

class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace postrider {

/// Sends one letter to many, each with words of their own from a table: which file, how each message will look, what is the matter with it, and then each as a message of its own
/// through the outbox.
/// Thread: main; files are read, and messages made of them, on a pool thread. Deletes itself when it closes. Sends nothing while there is a problem; what was queued before
/// somebody stops it stays in the outbox, which is said.
class MergeDialog : public DialogFrame {
    Q_OBJECT
public:
    /// `letter`: with {{Column}} where the table's words stand.
    MergeDialog(Mail &mail, const Draft &letter, QWidget *parent);

    void readFile(const QString &path);

protected:
    void reject() override;

private:
    void makeFile();
    void makePreview();
    void makeSending();
    void chooseFile();
    struct Table {
        QStringList columns;
        MailMerge::Result result;
    };
    static Outcome<Table> tableFrom(const QString &path, const Draft &letter);
    void take(const Outcome<Table> &table);
    void showMessage(int at);
    void showProblems();
    void start();
    void queueNext();
    void finish(const QString &words);

    Mail &m_mail;
    Draft m_letter;
    MailMerge::Result m_result;
    int m_reading = 0; ///< which file, the last one chosen; answers about others are too late
    int m_shown = 0;
    int m_queued = -1; ///< how many are in the outbox; -1: it has not begun
    qint64 m_begun = 0; ///< ms since 1970
    bool m_stopped = false;
    QLabel *m_file;
    QLabel *m_columns;
    QLabel *m_which;
    QLabel *m_problems;
    QPlainTextEdit *m_preview;
    QPushButton *m_back;
    QPushButton *m_next;
    QSpinBox *m_seconds;
    QProgressBar *m_progress;
};

} // namespace postrider
