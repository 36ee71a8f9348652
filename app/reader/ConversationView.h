// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QScrollArea>
#include <QSet>
#include <QTimer>

#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace postrider {

class ConversationCard;
class MessageView;

/// All messages of a conversation in one page, the person's own answers among them, oldest first. What is read is closed, what is unread and what was asked for is open.
///
/// Thread: main. Owns the cards. Of the open ones only those near what can be seen have their content: a conversation of any length opens at once. What stands on the screen stays
/// where it is when something above it grows. Never marks as read: it says what has been on the screen.
class ConversationView : public QScrollArea {
    Q_OBJECT
public:
    static constexpr int mostCards = 500; ///< the newest; older ones on demand, as many at a time

    explicit ConversationView(Mail &mail, QWidget *parent = nullptr);

    /// `listing`: in which it was chosen; of messages that are in several folders, those it shows. Another message of the same conversation is gone to.
    /// False if there is only this one message, which then is nobody's conversation.
    bool showConversation(const MessageRow &row, const Listing &listing);
    void clear();
    /// The one it was shown for.
    MessageId message() const { return m_message; }
    /// Of the message it was shown for; null while that has none.
    MessageView *view() const;
    /// Those whose content is there, from the top.
    QList<MessageView *> views() const;

    void openAll();
    void setZoom(double zoom);
    bool scrollPage(int direction);
    /// Looks through the messages that are open; `found` as MessageBody::find, over all of them.
    void find(const QString &text, bool backward, const std::function<void(int count, int current)> &found);

Q_SIGNALS:
    /// To be connected as that of a single message is.
    void viewMade(postrider::MessageView *view);
    /// An unread one that is open, and on the screen.
    void seen(postrider::MessageId message);
    /// There is nothing left of it.
    void gone(postrider::MessageId message);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QList<MessageRow> loadRows(MessageId wanted);
    void build(const QList<MessageRow> &rows);
    void refresh();
    ConversationCard *makeCard(const MessageRow &row);
    void goTo(MessageId message);
    void open(ConversationCard *card, bool open);
    void update();
    void fillVisible();
    void say();
    void findIn(qsizetype view, qsizetype tries, bool backward, const std::function<void(int count, int current)> &found);

    Mail &m_mail;
    ThreadId m_thread;
    Listing m_listing;
    MessageId m_message;
    int m_limit = mostCards;
    qsizetype m_hidden = 0; ///< messages of it that have no card
    double m_zoom = 1.0;
    QWidget *m_page;
    QVBoxLayout *m_column;
    QLabel *m_subject;
    QPushButton *m_earlier;
    QList<ConversationCard *> m_cards; ///< from the top
    QSet<MessageId> m_said; ///< to have been seen
    MessageId m_goal; ///< scrolled to as soon as there is a layout, and kept in its place while things above it grow
    QTimer m_updating; ///< once for whatever has happened in a turn of the loop
    QTimer m_refreshing;
    /// Of the words that are looked for: in which of the views() the last one was found, and which one of how many there it was.
    struct Found {
        QString text;
        qsizetype view = 0;
        int count = 0, current = 0;
    };
    Found m_found;
};

} // namespace postrider
