// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QPointer>
#include <QSet>
#include <QUrl>
#include <QWidget>

namespace postrider {

class Composing;
class MailFiles;
class MessageVerbs;
class MessageWindow;
class WindowState;

/// Messages in windows of their own: one for each, brought to the front if it is asked for again; those of a session come back in the next.
/// Thread: main. The windows own themselves, but none outlives this. What is wanted in them is done by the parts of the main window that do it there.
class MessageWindows : public QObject {
    Q_OBJECT
public:
    struct Parts {
        WindowState *state;
        Composing *composing;
        MessageVerbs *verbs;
        MailFiles *files;
    };
    MessageWindows(Mail &mail, const Parts &parts, QObject *parent);
    ~MessageWindows() override;

    void open(MessageId message);
    /// A message in a file (RFC 5322). `failed` says why there is none.
    void openFile(const QString &path);
    /// For the next session: those of accounts, with their places. And closes all.
    void saveAndClose();
    void restore();
    /// As soon as it is on the screen for the first time: who starts in the tray is not to have other windows on it.
    void restoreWith(QWidget *mainWindow);
    /// After a change of how messages are shown.
    void followLook();
    QList<MessageWindow *> windows() const;

Q_SIGNALS:
    void messageRequested(postrider::MessageId message);
    void sendDetailsRequested(postrider::OpId id);
    void personRequested(const postrider::Address &person);
    void accountRequested();
    void failed(const postrider::Failure &failure);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    MessageWindow *show(MessageId message, const QString &file);

    Mail &m_mail;
    const Parts m_parts;
    QList<QPointer<MessageWindow>> m_windows;
    QSet<QString> m_reading; ///< files on their way to a window; asked for again they are not read twice
    QPointer<QWidget> m_awaited; ///< those of the last session come back when this is shown
};

} // namespace postrider
