// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBody.h"
#include "core/Mail.h"

#include <QWidget>

class QStackedWidget;

namespace postrider {

class ConversationView;
class EmptyState;
class FindBar;
class LinkTarget;
class MessageView;

/// The pane mail is read in: one message, a conversation, or the words that stand there instead.
///
/// Thread: main. Owns its widgets. Never marks as read, never blocks.
class ReaderPane : public QWidget {
    Q_OBJECT
public:
    explicit ReaderPane(Mail &mail, QWidget *parent = nullptr);

    /// An invalid id: empty state. With a listing, the conversation it belongs to there.
    void showMessage(MessageId id, const std::optional<Listing> &conversationOf = {});
    /// Several messages are selected: none is shown.
    void showSelection(int count);
    MessageId message() const;
    /// As MessageView has them, of the message that was chosen.
    QString selectedText() const;
    bool isFromList() const;

    /// Scrolls one page; false if the end (or, with -1, the beginning) was reached already, so that a window can go to the next message.
    bool scrollPage(int direction);

    /// A line for words to look for in the message; with those that are selected in it.
    void openFind();
    /// False: it was not open.
    bool closeFind();
    /// Of this message and those that come.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    void setForm(MessageBody::Form form);
    void setDarkened(bool darkened);
    /// As MessageBody has it, of the message that was chosen.
    bool canTurnSheet() const;
    void turnSheet();
    /// Asks which printer.
    void print();
    /// Asks where to.
    void savePdf();
    /// To the Trash; where that would be for good, it is asked.
    void remove();
    void openSource();
    void openHeaders();

Q_SIGNALS:
    /// The text of a message is on the screen, or why it is not.
    void contentShown();
    void composeRequested(const postrider::Draft &draft);
    /// Who this is, in the contacts.
    void personRequested(const postrider::Address &person);
    /// Another message, wherever it is: a report, or the original of one.
    void messageRequested(postrider::MessageId message);
    void sendDetailsRequested(postrider::OpId id);
    void zoomChanged(double zoom);
    /// canTurnSheet() may say something else.
    void sheetChanged();
    /// The message on the screen is in no account, and is to be put into a folder.
    void keepRequested();
    /// An account is to be added: there is none to write from.
    void accountRequested();
    /// A message of a conversation has been on the screen.
    void seen(postrider::MessageId message);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void showNothing(const QString &words);
    void connectView(MessageView *view);
    QList<MessageView *> views() const;
    bool isConversation() const;
    MessageView *view() const;
    void find(const QString &text, bool backward);

    Mail &m_mail;
    QStackedWidget *m_pages;
    EmptyState *m_empty;
    MessageView *m_view;
    ConversationView *m_conversation;
    LinkTarget *m_target;
    FindBar *m_find;
    double m_zoom = 1.0;
    MessageBody::Form m_form = MessageBody::Form::Html;
    bool m_isDarkened = false;
};

} // namespace postrider
