// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Composing.h"

#include "app/composer/ComposerWindow.h"
#include "app/window/UndoBar.h"

namespace postrider {

Composing::Composing(Mail &mail, UndoBar &undoBar, qint64 undoWindow, QObject *parent) : QObject(parent), m_mail(mail), m_undoBar(undoBar), m_undoWindow(undoWindow) { }

QList<ComposerWindow *> Composing::windows() const
{
    QList<ComposerWindow *> open;
    for (const auto &window : m_windows) {
        if (window)
            open.append(window);
    }
    return open;
}

void Composing::compose(AccountId account)
{
    try {
        auto from = m_mail.reader().account(account);
        if (!from) {
            const QList<Account> accounts = m_mail.reader().accounts();
            if (accounts.isEmpty())
                return;
            from = accounts.first();
        }
        Draft draft;
        draft.account = from->id;
        draft.from = from->identity;
        open(draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::answer(MessageId message, Mail::AnswerMode mode)
{
    m_mail.makeReply(message, mode).then(this, [this](const Outcome<Draft> &outcome) {
        if (const auto *draft = std::get_if<Draft>(&outcome))
            open(*draft);
        else
            Q_EMIT failed(std::get<Failure>(outcome));
    });
}

void Composing::openDraft(DraftId id)
{
    for (ComposerWindow *window : windows()) {
        if (window->draft().id == id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    try {
        if (const auto draft = m_mail.reader().draft(id))
            open(*draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::open(const Draft &draft)
{
    m_windows.removeIf([](const auto &window) { return window.isNull(); });
    auto *window = new ComposerWindow(m_mail, draft);
    m_windows.append(window);
    connect(window, &ComposerWindow::sent, this, &Composing::offerUndo);
    window->show();
}

void Composing::offerUndo(OpId op)
{
    if (m_undoWindow <= 0)
        return;
    m_undoBar.offer(tr("Your message is on its way"), int(m_undoWindow), [this, op] {
        m_mail.cancelSend(op).then(this, [this](const Outcome<DraftId> &outcome) {
            if (const auto *draft = std::get_if<DraftId>(&outcome))
                openDraft(*draft);
            else
                Q_EMIT failed(std::get<Failure>(outcome));
        });
    });
}

} // namespace postrider
