// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Composing.h"

#include "app/outbox/SendStory.h"
#include "app/reader/MailtoLink.h"
#include "app/reader/MessageFetch.h"
#include "app/widgets/LaterTimes.h"
#include "app/widgets/WhenDone.h"
#include "app/window/UndoBar.h"

namespace postrider {

namespace {
constexpr int scheduledOffer = 10'000; // ms; there is time, but the bar need not stand there until tomorrow
}

Composing::Composing(Mail &mail, UndoBar &undoBar, qint64 undoWindow, QObject *parent) : QObject(parent), m_mail(mail), m_undoBar(undoBar), m_undoWindow(undoWindow)
{
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (!changes.outbox || !m_offered.isValid())
            return;
        // Sent on from the outbox, edited there, or on its way: an Undo that could only be refused does not stay on the screen.
        std::optional<OutboxItem> item;
        try {
            item = m_mail.reader().outboxItem(m_offered);
        } catch (const MailError &) {
            return; // the bar goes by itself in a moment
        }
        if (item && item->state == SendState::Queued && item->attempts == 0)
            return;
        m_offered = {};
        if (m_undoBar.sentence() == m_sentence) // by now it may be about something else
            m_undoBar.dismiss();
    });
    connect(&m_undoBar, &UndoBar::shownChanged, this, [this](bool shown) {
        if (!shown)
            m_offered = {};
    });
}

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
    begin(Draft(), account);
}

void Composing::compose(const QUrl &link)
{
    if (const auto draft = MailtoLink::draftFrom(link))
        begin(*draft, {});
}

void Composing::begin(const Draft &begun, AccountId account)
{
    try {
        const auto draft = m_mail.newDraft(account, begun);
        if (!draft)
            throw MailError(ErrorKind::Refused, tr("There is no account to write from. Add one first."));
        open(*draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::answer(MessageId message, Mail::AnswerMode mode)
{
    whenDone(this, m_mail.makeReply(message, mode), [this, message, mode](const Outcome<Draft> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure)
            open(std::get<Draft>(outcome));
        else if (failure->kind == ErrorKind::Gone)
            whenHere(message, [this, message, mode] { answer(message, mode); });
        else
            Q_EMIT failed(*failure);
    });
}

/// The whole message.
void Composing::whenHere(MessageId message, const std::function<void()> &then)
{
    auto *fetch = new MessageFetch(m_mail, message, {}, this);
    connect(fetch, &MessageFetch::finished, this, then);
    connect(fetch, &MessageFetch::failed, this, [this](const Failure &failure) {
        if (failure.kind != ErrorKind::Cancelled)
            Q_EMIT failed(failure);
    });
}

void Composing::openDraft(DraftId id)
{
    for (ComposerWindow *window : windows()) {
        if (window->draft().id == id) {
            raise(window);
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

void Composing::raise(ComposerWindow *window)
{
    window->raise();
    window->activateWindow();
}

void Composing::edit(MessageId message)
{
    for (ComposerWindow *window : windows()) {
        if (window->draft().replaces == message) {
            raise(window);
            return;
        }
    }
    try {
        whenDone(this, m_mail.editDraft(message), [this, message](const Outcome<Draft> &outcome) {
            const auto *failure = std::get_if<Failure>(&outcome);
            if (failure && failure->kind == ErrorKind::Gone) {
                whenHere(message, [this, message] { edit(message); });
            } else if (failure) {
                Q_EMIT failed(*failure);
            } else if (const auto &draft = std::get<Draft>(outcome); draft.id.isValid()) {
                openDraft(draft.id);
            } else {
                open(draft);
            }
        });
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::open(const Draft &draft)
{
    m_windows.removeIf([](const auto &window) { return window.isNull(); });
    auto *window = new ComposerWindow(m_mail, draft);
    m_windows.append(window);
    connect(window, &ComposerWindow::sent, this, [this, window](OpId op) { offerUndo(op, window->place()); });
    connect(window, &ComposerWindow::contactRequested, this, &Composing::contactRequested);
    window->show();
}

void Composing::offerUndo(OpId op, const ComposerWindow::Place &place)
{
    std::optional<OutboxItem> item;
    try {
        item = m_mail.reader().outboxItem(op);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    if (!item || (m_undoWindow <= 0 && !item->scheduled))
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    UndoBar::Offer offer;
    offer.undo = [this, op, place] {
        m_place = place;
        takeBack(op);
    };
    if (item->scheduled) {
        offer.sentence = tr("Will be sent %1", "when").arg(LaterTimes::inWords(QDateTime::fromMSecsSinceEpoch(item->notBefore), QDateTime::currentDateTime()));
        offer.milliseconds = scheduledOffer;
    } else {
        offer.sentence = tr("Sending \u201c%1\u201d").arg(SendStory::subjectOf(item->subject).left(60));
        // What the store says, so that the ring ends when the message leaves.
        offer.milliseconds = int(qBound<qint64>(0, item->notBefore - now, m_undoWindow));
        offer.strict = true;
        offer.second = tr("Send now");
        offer.onSecond = [this, op] { m_mail.retrySend(op); };
    }
    if (offer.milliseconds <= 0)
        return;
    m_sentence = offer.sentence;
    m_undoBar.offer(offer);
    m_offered = op; // after the bar has let go of the one before
}

void Composing::takeBack(OpId op)
{
    whenDone(this, m_mail.cancelSend(op), [this](const Outcome<DraftId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        openDraft(std::get<DraftId>(outcome));
        if (ComposerWindow *window = m_windows.isEmpty() ? nullptr : m_windows.last().data())
            window->setPlace(m_place);
    });
}

} // namespace postrider
