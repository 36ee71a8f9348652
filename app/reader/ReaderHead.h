// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/ConversationMark.h"
#include "core/types/MessageContent.h"
#include "core/types/MessageRow.h"

#include <QWidget>

#include <optional>

class QAction;
class QBoxLayout;
class QLabel;
class QMenu;
class QToolButton;

namespace postrider {

class Avatar;
class Chip;
class ElidedLabel;
class IconButton;

/// What stands above a message: subject, sender with the address always in sight, recipients folded to one line, date, and the buttons.
/// Thread: main. Owns its widgets and a copy of what it shows. Never acts by itself: every button is a signal. Shows everything as plain text.
class ReaderHead : public QWidget {
    Q_OBJECT
public:
    explicit ReaderHead(QWidget *parent = nullptr);

    /// What the list knows, at once; the rest comes with showContent.
    void showRow(const MessageRow &row);
    void showContent(const MessageContent &content);
    void setStarred(bool starred);
    /// What the person wants of its conversation.
    void setMark(ConversationMark mark);
    bool isExpanded() const { return m_expanded; }
    void setExpanded(bool expanded);
    /// As one of several in a page: without the subject, which stands above all of them, and with a button that closes it.
    void setInConversation();
    /// Whether its own colours are turned over; nothing: there is no choice.
    void setDarkened(std::optional<bool> darkened);
    /// Of a message that is in no account: there is nowhere to put it, and nothing to mark.
    void setGuest(bool guest);

Q_SIGNALS:
    void closeRequested();
    void replyRequested();
    void replyAllRequested();
    void forwardRequested();
    void archiveRequested();
    void deleteRequested();
    void starToggled(bool starred);
    void sheetTurned();
    void sourceRequested();
    void headersRequested();
    void transcriptRequested();
    void unsubscribeRequested();
    /// Who this is, in the contacts.
    void personRequested(const postrider::Address &person);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makePeople();
    void fillPeople(QMenu *menu);
    void showFrom(const AddressList &from, const AddressList &sender);
    void showTruth();
    int roomForDate() const;
    void showDate(qint64 date, const QString &asWritten);
    void showRecipients();
    void rebuildDetails();

    MessageContent m_content;
    bool m_expanded = false;
    bool m_starred = false;
    qint64 m_shownDate = 0;
    QBoxLayout *m_top = nullptr;
    QLabel *m_subject;
    Avatar *m_avatar;
    ElidedLabel *m_name;
    ElidedLabel *m_address;
    Chip *m_security; ///< what the person's mail server has found out about the sender
    Chip *m_unsubscribe;
    Chip *m_mark; ///< the conversation is muted or watched
    QLabel *m_date;
    ElidedLabel *m_recipients;
    QToolButton *m_expand;
    QWidget *m_details;
    IconButton *m_star;
    IconButton *m_sheet = nullptr;
    QAction *m_sheetAction = nullptr; ///< the same in the menu
    QWidget *m_people = nullptr;
    QMenu *m_menu = nullptr;
    IconButton *m_close = nullptr; ///< in a conversation only
};

} // namespace postrider
