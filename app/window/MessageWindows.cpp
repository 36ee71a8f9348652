// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageWindows.h"

#include "app/desktop/Foreground.h"
#include "app/messages/MessageVerbs.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/WhenDone.h"
#include "app/window/Composing.h"
#include "app/window/MailFiles.h"
#include "app/window/MessageWindow.h"
#include "app/window/WindowState.h"
#include "core/GuestMail.h"

#include <QFileInfo>

namespace postrider {

namespace {
constexpr qsizetype mostRestored = 10;
}

MessageWindows::MessageWindows(Mail &mail, const Parts &parts, QObject *parent) : QObject(parent), m_mail(mail), m_parts(parts) { }

/// They show what belongs to Mail, which is not there for longer.
MessageWindows::~MessageWindows()
{
    for (const auto &window : std::as_const(m_windows))
        delete window.data();
}

QList<MessageWindow *> MessageWindows::windows() const
{
    QList<MessageWindow *> open;
    for (const auto &window : m_windows) {
        if (window && !window->isHidden())
            open.append(window);
    }
    return open;
}

void MessageWindows::open(MessageId message)
{
    if (!message.isValid())
        return;
    for (MessageWindow *window : windows()) {
        if (window->message() == message) {
            Foreground::bring(window);
            return;
        }
    }
    show(message, {});
    m_mail.markRead({message});
}

void MessageWindows::openFile(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    for (MessageWindow *window : windows()) {
        if (window->file() == absolute) {
            Foreground::bring(window);
            return;
        }
    }
    if (m_reading.contains(absolute))
        return;
    m_reading.insert(absolute);
    whenDone(this, m_mail.openFile(absolute), [this, absolute](const Outcome<MessageId> &outcome) {
        m_reading.remove(absolute);
        if (const auto *failure = std::get_if<Failure>(&outcome))
            Q_EMIT failed(*failure);
        else
            show(std::get<MessageId>(outcome), absolute);
    });
}

MessageWindow *MessageWindows::show(MessageId message, const QString &file)
{
    m_windows.removeIf([](const auto &window) { return window.isNull(); });
    const MessageWindow::Look look{m_parts.state->zoom(), MessageBody::Form(m_parts.state->bodyForm()), m_parts.state->darkensMessages()};
    auto *window = new MessageWindow(m_mail, message, file, look);
    m_windows.append(window);
    connect(window, &MessageWindow::answerRequested, m_parts.composing, &Composing::answer);
    connect(window, &MessageWindow::composeRequested, m_parts.composing, &Composing::open);
    connect(window, &MessageWindow::saveRequested, m_parts.files, &MailFiles::askSave);
    connect(window, &MessageWindow::keepRequested, m_parts.files, [this](const QString &path, FolderId folder) { m_parts.files->importInto(folder, {path}); });
    connect(window, &MessageWindow::archiveRequested, this, [this](MessageId id) { m_parts.verbs->carryOut(MessageVerbs::Verb::Archive, QList<MessageId>{id}); });
    connect(window, &MessageWindow::messageRequested, this, &MessageWindows::messageRequested);
    connect(window, &MessageWindow::personRequested, this, &MessageWindows::personRequested);
    connect(window, &MessageWindow::accountRequested, this, &MessageWindows::accountRequested);
    connect(window, &MessageWindow::sendDetailsRequested, this, &MessageWindows::sendDetailsRequested);
    window->show();
    return window;
}

void MessageWindows::saveAndClose()
{
    // Those that have not come back yet are not lost.
    QList<std::pair<MessageId, QByteArray>> places;
    if (m_awaited)
        places = m_parts.state->messageWindows();
    for (MessageWindow *window : windows()) {
        if (!GuestMail::isGuest(window->message()) && places.size() < mostRestored)
            places.append({window->message(), window->saveGeometry()});
        window->close();
    }
    m_parts.state->setMessageWindows(places);
}

void MessageWindows::restoreWith(QWidget *mainWindow)
{
    if (mainWindow->isVisible() && !mainWindow->isMinimized()) {
        restore();
        return;
    }
    m_awaited = mainWindow;
    mainWindow->installEventFilter(this);
}

bool MessageWindows::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_awaited && (event->type() == QEvent::Show || event->type() == QEvent::WindowStateChange) && !m_awaited->isMinimized()) {
        m_awaited->removeEventFilter(this);
        // Once it is there, so that they lie over it.
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_awaited = nullptr;
                restore();
            },
            Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

void MessageWindows::followLook()
{
    for (MessageWindow *window : windows()) {
        window->reader()->setForm(MessageBody::Form(m_parts.state->bodyForm()));
        window->reader()->setDarkened(m_parts.state->darkensMessages());
    }
}

void MessageWindows::restore()
{
    for (const auto &[message, place] : m_parts.state->messageWindows().mid(0, mostRestored)) {
        try {
            const auto row = m_mail.reader().messageRow(message);
            if (row && row->folder.isValid())
                show(message, {})->restoreGeometry(place);
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
            return;
        }
    }
}

} // namespace postrider
