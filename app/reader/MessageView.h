// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QPointer>
#include <QWidget>

namespace postrider {

class AttachmentActions;
class AttachmentStrip;
class FetchNote;
class MessageCards;
class MessageBody;
class MessageFetch;
class MessageNotes;
class MessagePrint;
class ReaderHead;
class SenderNotes;
class SendingNotes;
class SourceActions;
class WebPictures;

/// One message: head, notes, attachments, and its text on its sheet.
///
/// Thread: main; parsing and files are on pool threads. Owns its widgets and the content of the message shown. Looks at one message at a time: an answer for a message that is no
/// longer shown is dropped. Never marks as read, never blocks, and loads what a message names only where the person has said so (WebPictures).
class MessageView : public QWidget {
    Q_OBJECT
public:
    explicit MessageView(Mail &mail, QWidget *parent = nullptr);

    /// As one of several in a page: without its subject, and as tall as it is.
    void setInConversation();
    /// Head at once from what the list knows, the rest when it is parsed; fetches what is needed to read the message if it is not here.
    void showMessage(const MessageRow &row);
    void clear();
    MessageId message() const { return m_message; }
    MessageBody *body() const { return m_body; }
    /// What is selected of its text, LF line ends; empty: nothing.
    QString selectedText() const;
    /// One can write to the list it came through.
    bool isFromList() const { return !m_content.listPost.address.isEmpty(); }

    /// Scrolls one page; false if the end (or, with -1, the beginning) was reached already.
    bool scrollPage(int direction);
    void setZoom(double zoom);
    /// Asks which printer.
    void print();
    /// Asks where to.
    void savePdf();
    void openSource();
    void openHeaders();
    /// To the Trash; where that would be for good, it is asked.
    void remove();

    /// The row of a message that can be shown; nothing for one that is gone, or is about to be removed for good and so in no folder any more.
    static std::optional<MessageRow> shownRow(Mail &mail, MessageId id);

Q_SIGNALS:
    void composeRequested(const postrider::Draft &draft);
    /// Who this is, in the contacts.
    void personRequested(const postrider::Address &person);
    /// Another message, wherever it is: a report, or the original of one.
    void messageRequested(postrider::MessageId message);
    void sendDetailsRequested(postrider::OpId id);
    /// In a conversation: by the person.
    void closeRequested();
    /// It is in no account, and is to be put into a folder.
    void keepRequested();
    /// There is something to read now, or why there is not.
    void contentShown();
    /// An account is to be added: there is none to write from.
    void accountRequested();
    /// What was shown is no longer there.
    void gone(postrider::MessageId message);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeLayout();
    void connectHead();
    void connectParts();
    void startLoading();
    void load();
    void showContent(const MessageContent &content);
    void completeContent(const MessageContent &content);
    QList<Attachment> shownAttachments() const;
    void setAttachments();
    void listAttachments();
    void showSource(const QString &why);
    void showPage(const QUrl &page);
    void onChanged(const ChangeSet &changes);
    void onBodyFailed(MessageId message, const Failure &failure);
    void fetchWhole(const std::function<void()> &then = {});
    void answer(Mail::AnswerMode mode);
    void withPrintHtml(const std::function<void(const MessageHtml &html)> &then);
    void onLink(const QUrl &target, const QString &text);
    void openLink(const QUrl &target);
    void write(const Draft &begun);
    void updateColumn();

    Mail &m_mail;
    MessageId m_message;
    AccountId m_account;
    bool m_isGuest = false; ///< in no account
    QMetaObject::Connection m_printing; ///< what waits for there to be something to print
    quint64 m_generation = 0; ///< counts what was asked to be shown; an answer with another number is late
    MessageContent m_content;
    QPointer<MessageFetch> m_fetch; ///< of the whole message, for the one on the screen

    QWidget *m_top; ///< head, notes and attachments, as wide as the text
    ReaderHead *m_head;
    SenderNotes *m_sender;
    SendingNotes *m_sending;
    MessageNotes *m_notes;
    MessageCards *m_cards;
    AttachmentStrip *m_attachments;
    MessageBody *m_body;
    AttachmentActions *m_saving;
    FetchNote *m_fetching;
    SourceActions *m_sources;
    MessagePrint *m_print;
    WebPictures *m_pictures;
};

} // namespace postrider
