// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBody.h"
#include "core/Mail.h"

#include <QMainWindow>

namespace postrider {

class ActionTable;
class ReaderPane;

/// One message in a window of its own, with what one does while reading: of an account, or of a file that is in none.
///
/// Thread: main. Owned by itself: gone when it closes, which it does by itself when its message is put away. Owns its reader and, of a message of a file, the message. Carries out
/// nothing: it says what is wanted.
class MessageWindow : public QMainWindow {
    Q_OBJECT
public:
    /// How messages are shown, as the main window's are.
    struct Look {
        double zoom = 1.0;
        MessageBody::Form form = MessageBody::Form::Html;
        bool darkened = false;
    };
    /// `file`: where it came from; empty for a message of an account.
    MessageWindow(Mail &mail, MessageId message, const QString &file, const Look &look);
    ~MessageWindow() override;

    MessageId message() const { return m_message; }
    QString file() const { return m_file; }
    ReaderPane *reader() const { return m_reader; }
    QAction *action(const char *name) const;

Q_SIGNALS:
    /// `selection`: of its text, what is to be quoted; empty: all.
    void answerRequested(postrider::MessageId message, postrider::Mail::AnswerMode mode, const QString &selection);
    void composeRequested(const postrider::Draft &draft);
    void archiveRequested(postrider::MessageId message);
    void saveRequested(postrider::MessageId message);
    /// Of a file: into this folder.
    void keepRequested(const QString &file, postrider::FolderId folder);
    void messageRequested(postrider::MessageId message);
    void sendDetailsRequested(postrider::OpId id);
    void personRequested(const postrider::Address &person);
    /// One is to be added.
    void accountRequested();

private:
    void fillMenus();
    void updateSituation();
    void connectActions();
    void closeIfPutAway(const ChangeSet &changes);
    void pickFolder();

    Mail &m_mail;
    const MessageId m_message;
    const QString m_file;
    FolderId m_folder; ///< where it was when it was opened
    ActionTable *m_actions;
    ReaderPane *m_reader;
};

} // namespace postrider
