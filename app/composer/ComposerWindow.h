// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/SendQuestions.h"
#include "core/Mail.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace postrider {

class Bar;
class ComposerMenu;
class ComposerFields;
class DraftAttachments;
class DraftSaving;
class IconButton;
class MessageAttaching;
class MessageEditor;
class SendBar;
class SpellService;
struct PickedMessages;

/// The window a message is written in.
///
/// Thread: main. Owns its widgets and the draft's state; deletes itself when it closes. What was written is in the store two seconds later, however long somebody types without
/// a pause, and at once when a question about closing is asked, and stays there until the message is queued or the person discards it. It goes to the Drafts folder
/// of the account every five minutes, and when the window closes. Never closes
/// over unsaved text without asking, and comes back with the reason if sending was refused.
class ComposerWindow : public QWidget {
    Q_OBJECT
public:
    ComposerWindow(Mail &mail, const Draft &draft, QWidget *parent = nullptr);

    /// What the window shows now, with the id it was last saved under.
    Draft draft() const;
    /// Of the draft in the store; none until it was saved.
    DraftId draftId() const;
    /// Looks words up there, from now on; outlives the window.
    void setSpelling(SpellService *service);
    void send();
    void saveNow();
    /// Where one was: for "undo", which opens the composer exactly as it was left.
    struct Place {
        QRect geometry;
        int cursor = 0, anchor = 0;
    };
    Place place() const;
    void setPlace(const Place &place);

Q_SIGNALS:
    /// The person wants to see who this recipient is.
    void contactRequested(postrider::ContactId contact);
    void sent(postrider::OpId op);
    /// The draft has an id now.
    void stored();
    /// By the person: to begin another message with one.
    void templatesRequested();

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makeToolRow();
    QWidget *makeStatusRow();
    void makeShortcuts();
    void connectFields();
    QList<Identity> senders();
    void setFormatted(bool formatted);
    void onSenderChanged();
    void onChanged();
    void updateTitle();
    void updateSize();
    void updateLimits();
    void onSaved(const Draft &saved);
    bool isWritten() const;
    bool hasUnsavedChanges() const;
    void sendByKey();
    bool mayBeSent();
    bool isComplete(const Draft &draft);
    bool isStillReading();
    void askQuestion(SendQuestions::Question question);
    void makeMenu();
    void merge();
    void saveAsTemplate();
    void showRevisions();
    void goBackTo(const DraftRevision &revision);
    void handOver();
    void onSendFailed(const Failure &failure);
    void askBeforeClosing();
    void keepAndClose();
    void discard();
    void closeForGood();
    void chooseFiles();
    void connectFiles();
    void followSenders();
    void attachMessages(const PickedMessages &messages);
    int reading() const;
    Bar *showNotice(int tone, const QString &text, const QString &details = {});
    void dropNotice();

    Mail &m_mail;
    Draft m_original; ///< what the window began with, and what it has no fields for
    Draft m_lastSaved;
    std::optional<Identity> m_sender; ///< whose signature and blind copies stand in it
    AccountId m_limitsOf; ///< whose limits the send bar knows
    DraftSaving *m_saving;
    QTimer m_autosave;
    QTimer m_upload;
    bool m_touched = false; ///< something was changed in this window
    SendQuestions m_questions;
    SendQuestions::Sent m_sentHow = SendQuestions::Sent::ByButton;
    void (ComposerWindow::*m_goOn)() = &ComposerWindow::send; ///< what a question was asked for
    bool m_asking = false; ///< the notice is the question about closing
    bool m_sending = false; ///< handed over, hidden, waiting for the answer
    bool m_closing = false; ///< the question is answered: close without asking
    bool m_keeping = false; ///< it is to be kept and closed once what is being read is here
    QPointer<MessageAttaching> m_attaching;
    QVBoxLayout *m_layout;
    ComposerFields *m_fields;
    MessageEditor *m_body;
    IconButton *m_formatted;
    DraftAttachments *m_attachments;
    SendBar *m_sendBar;
    ComposerMenu *m_menu = nullptr;
    QLabel *m_saved;
    QLabel *m_size;
    Bar *m_notice = nullptr;
};

} // namespace postrider
