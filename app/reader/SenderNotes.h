// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageNotes.h"
#include "core/Mail.h"

class QMenu;

namespace postrider {

/// What is to be known of a message's sender before one believes it, and what the message wants from the web: pictures, and a way out of a list. Slim bars; one for all that is
/// only worth knowing.
///
/// Thread: main. Owns its bars. Nothing is loaded, sent or opened before a button was clicked; an answer for a message that is no longer shown is dropped.
class SenderNotes : public MessageNotes {
    Q_OBJECT
public:
    explicit SenderNotes(Mail &mail, QWidget *parent = nullptr);

    /// Of a message that is about to be shown.
    void showRow(const MessageRow &row);
    void showContent(const MessageContent &content);
    /// What its HTML would like to load; after showContent.
    void showPictures(const MessageHtml &html);
    /// Whether its pictures are to be loaded without being asked for: HtmlWish::withRemote, and Mail::loadPictures.
    bool mayLoadPictures() const { return m_permission.allowed != PicturePermission::Allowed::None; }
    /// By the best way there is: a post, a letter that is shown first, or a page.
    void unsubscribe();

Q_SIGNALS:
    /// By the person, just now: mayLoadPictures() says so, too.
    void picturesAllowed();
    void composeRequested(const postrider::Draft &draft);
    /// For the browser.
    void pageRequested(const QUrl &page);

private:
    void showTruth(const SenderTruth &truth);
    QMenu *alwaysMenu(QWidget *parent);
    void allow(PicturePermission::Rule rule);
    void allowOnce();
    void postUnsubscribe();
    void offerOtherWays(const Failure &failure);
    bool write(const QUrl &letter);
    QString listName() const;

    Mail &m_mail;
    MessageRow m_row; ///< invalid id: none
    MessageContent m_content; ///< without its text
    PicturePermission m_permission;
    Bar *m_pictures = nullptr;
    Bar *m_goodbye = nullptr;
    quint64 m_generation = 0; ///< counts the messages shown; an answer with another number is late
};

} // namespace postrider
