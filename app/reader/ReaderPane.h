// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QPointer>
#include <QStackedWidget>
#include <QWidget>

class QVBoxLayout;

namespace postrider {

class AttachmentStrip;
class Bar;
class EmptyState;
class LoadingSheet;
class MessageFetch;
class PlainTextView;
class ReaderHead;
class SendingNotes;

/// The pane a message is read in: head, notes, attachments, and the text on its sheet.
///
/// Thread: main; parsing and files are on pool threads. Owns its widgets and the content of the message shown. Looks at one message at a time:
/// an answer for a message that is no longer shown is dropped. Never marks as read, never loads anything a message names, never blocks.
class ReaderPane : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPane(Mail &mail, QWidget *parent = nullptr);

    /// Head at once from what the list knows, the rest when it is parsed; fetches what is needed to read the message if it is not here. An invalid id: empty state.
    void showMessage(MessageId id);
    /// Several messages are selected: none is shown.
    void showSelection(int count);
    MessageId message() const { return m_message; }

    /// Scrolls one page; false if the end (or, with -1, the beginning) was reached already, so that a window can go to the next message.
    bool scrollPage(int direction);

Q_SIGNALS:
    void composeRequested(const postrider::Draft &draft);
    /// Another message, wherever it is: a report, or the original of one.
    void messageRequested(postrider::MessageId message);
    void sendDetailsRequested(postrider::OpId id);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QWidget *makePage();
    void connectHead();
    void connectSendingNotes();
    std::optional<MessageRow> shownRow(MessageId id) const;
    void startLoading();
    void load();
    void showContent(const MessageContent &content);
    void completeContent(const MessageContent &content);
    QList<Attachment> shownAttachments() const;
    void showSource(const QString &why);
    void onChanged(const ChangeSet &changes);
    void onBodyFailed(MessageId message, const Failure &failure);
    void fetchWhole(const std::function<void()> &then = {});
    void onProgress(MessageId message, const QString &partId, qint64 octets, qint64 total);
    void showProgress();
    void endProgress(MessageId message, const QString &partId);
    void answer(Mail::AnswerMode mode);
    void onLink(const QUrl &target);
    void remove();
    void openSource();
    void openHeaders();
    void openTranscript();
    void saveAttachment(const Attachment &attachment, bool warned);
    void askWhereToSave(const Attachment &attachment);
    void saveAll();
    void watchSaving(class AttachmentSaving *saving);
    Bar *addNote(int tone, const QString &text, const QString &details = {});
    void dropNote(Bar *bar);
    void clearNotes();
    void updateColumn();

    Mail &m_mail;
    MessageId m_message;
    AccountId m_account;
    quint64 m_generation = 0; ///< counts what was asked to be shown; an answer with another number is late
    MessageContent m_content;
    QString m_saveFolder;
    QPointer<MessageFetch> m_fetch; ///< of the whole message, for the one on the screen
    /// What is being fetched of the message on the screen.
    struct Coming {
        QString partId;
        qint64 octets = 0;
        qint64 total = 0;
    };
    std::optional<Coming> m_coming;
    Bar *m_progress = nullptr; ///< that says so

    QStackedWidget *m_pages;
    EmptyState *m_empty;
    QWidget *m_top; ///< head, notes and attachments, as wide as the text
    ReaderHead *m_head;
    SendingNotes *m_sending;
    QVBoxLayout *m_notes;
    AttachmentStrip *m_attachments;
    QStackedWidget *m_bodyPages;
    PlainTextView *m_text;
    LoadingSheet *m_loading;
    QWidget *m_loadingFrame;
};

} // namespace postrider
