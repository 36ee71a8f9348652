// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace postrider {

class Composing;
class FolderTree;
class OutboxPane;
class QuitQuestion;
class ReaderPane;
class SendDetails;
class SendNotices;
class UndoBar;

/// What the window does about mail that was sent: notices that last, details, undo in the outbox, writing again, and the question before quitting.
/// Thread: main. Owns the notices; panes and bars are the window's, windows with details own themselves. Shows nothing itself.
class Sending : public QObject {
    Q_OBJECT
public:
    struct Parts {
        FolderTree *tree;
        OutboxPane *outbox;
        ReaderPane *reader;
        Composing *composing;
        UndoBar *undoBar;
        SendNotices *notices;
    };

    Sending(Mail &mail, const Parts &parts, QMainWindow *window);

    void showDetails(OpId id);
    /// Where the message can be dealt with: its card in the outbox.
    void showInOutbox(OpId id);
    /// True if nothing waits to be sent, or the person said so; else asks and says `quitAgreed` later.
    bool mayQuit();

Q_SIGNALS:
    void quitAgreed();
    void signInRequested(postrider::AccountId account);
    void certificateRequested(postrider::AccountId account);
    void messageRequested(postrider::MessageId message);
    void failed(const postrider::Failure &failure);

private:
    void connectOutbox();
    void connectReader();
    void offerPuttingBack(DraftId draft, const QString &subject);
    void writeAgain(OpId id);

    Mail &m_mail;
    const Parts m_parts;
    QMainWindow *m_window;
    QList<QPointer<SendDetails>> m_details;
    QPointer<QuitQuestion> m_question;
    bool m_quitAgreed = false;
};

} // namespace postrider
