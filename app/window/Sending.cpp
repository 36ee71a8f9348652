// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Sending.h"

#include "app/folders/FolderTree.h"
#include "app/outbox/OutboxPane.h"
#include "app/outbox/SendDetails.h"
#include "app/outbox/SendStory.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/WhenDone.h"
#include "app/window/Composing.h"
#include "app/window/QuitQuestion.h"
#include "app/window/SendNotices.h"
#include "app/window/UndoBar.h"

#include <QDateTime>
#include <QMainWindow>

namespace postrider {

namespace {
constexpr int undoTime = 8000; // ms
}

Sending::Sending(Mail &mail, const Parts &parts, QMainWindow *window) : QObject(window), m_mail(mail), m_parts(parts), m_window(window)
{
    connectOutbox();
    connectReader();
    connect(m_parts.notices, &SendNotices::showRequested, this, &Sending::showInOutbox);
    connect(m_parts.notices, &SendNotices::failed, this, &Sending::failed);
}

void Sending::connectOutbox()
{
    OutboxPane *outbox = m_parts.outbox;
    connect(outbox, &OutboxPane::openDraft, m_parts.composing, &Composing::openDraft);
    connect(outbox, &OutboxPane::cancelled, this, &Sending::offerPuttingBack);
    connect(outbox, &OutboxPane::draftKept, this, [this](DraftId draft, const QString &recipients) {
        m_parts.undoBar->offer({tr("Sent to the others. A draft for %1 is kept.").arg(recipients.left(80)), undoTime, tr("Open the draft"),
            [this, draft] { m_parts.composing->openDraft(draft); }, {}, {}, false});
    });
    connect(outbox, &OutboxPane::detailsRequested, this, &Sending::showDetails);
    connect(outbox, &OutboxPane::writeAgainRequested, this, &Sending::writeAgain);
    connect(outbox, &OutboxPane::signInRequested, this, &Sending::signInRequested);
    connect(outbox, &OutboxPane::certificateRequested, this, &Sending::certificateRequested);
    connect(outbox, &OutboxPane::reportRequested, this, &Sending::messageRequested);
    connect(outbox, &OutboxPane::failed, this, &Sending::failed);
}

void Sending::connectReader()
{
    ReaderPane *reader = m_parts.reader;
    connect(reader, &ReaderPane::sendDetailsRequested, this, &Sending::showDetails);
    connect(reader, &ReaderPane::messageRequested, this, &Sending::messageRequested);
}

void Sending::showDetails(OpId id)
{
    m_details.removeIf([](const auto &window) { return window.isNull(); });
    for (const auto &open : std::as_const(m_details)) {
        if (open->id() == id) {
            open->show();
            open->raise();
            open->activateWindow();
            return;
        }
    }
    auto *details = new SendDetails(m_mail, id, m_window);
    m_details.append(details);
    connect(details, &SendDetails::messageRequested, this, &Sending::messageRequested);
    details->show();
}

void Sending::showInOutbox(OpId id)
{
    m_parts.tree->chooseOutbox();
    m_parts.outbox->showItem(id);
}

/// "Cancel" made a draft of it. Putting it back sends that draft, with the time that was chosen for it.
void Sending::offerPuttingBack(DraftId draft, const QString &subject)
{
    m_parts.undoBar->offer(tr("\u201c%1\u201d is not sent; it is among your drafts").arg(subject.left(60)), undoTime, [this, draft] {
        try {
            const auto content = m_mail.reader().draft(draft);
            if (!content) {
                Q_EMIT failed({ErrorKind::Gone, tr("The draft is no longer there, so it was not put back into the outbox."), {}});
                return;
            }
            whenDone(this, m_mail.send(*content), [this](const Outcome<OpId> &outcome) {
                if (const auto *failure = std::get_if<Failure>(&outcome))
                    Q_EMIT failed(*failure);
                else
                    m_parts.outbox->showItem(std::get<OpId>(outcome));
            });
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
        }
    });
}

void Sending::writeAgain(OpId id)
{
    try {
        const auto item = m_mail.reader().outboxItem(id);
        const auto original = item ? m_mail.reader().messageWithHeader(item->account, item->messageIdHeader) : std::nullopt;
        if (!original) {
            Q_EMIT failed({ErrorKind::Gone, tr("The message is no longer in Sent, so it cannot be opened again."), {}});
            return;
        }
        whenDone(this, m_mail.writeAgain(*original, OutboxActions::failedRecipients(item->receipt)), [this, id, original](const Outcome<Draft> &outcome) {
            if (const auto *draft = std::get_if<Draft>(&outcome)) {
                m_mail.acknowledgeSend(id);
                m_parts.composing->open(*draft);
                return;
            }
            const auto &failure = std::get<Failure>(outcome);
            if (failure.kind == ErrorKind::Gone)
                m_mail.wantBody(*original);
            Q_EMIT failed(failure);
        });
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

bool Sending::mayQuit()
{
    if (std::exchange(m_quitAgreed, false))
        return true;
    QuitQuestion::Waiting waiting;
    try {
        waiting = QuitQuestion::sorted(m_mail.reader().outbox(), QDateTime::currentMSecsSinceEpoch());
    } catch (const MailError &) {
        return true; // nothing can be said about it, and that must not keep the window open
    }
    if (waiting.isEmpty())
        return true;
    if (m_question) {
        m_question->raise();
        return false;
    }
    m_question = new QuitQuestion(m_mail, waiting, m_window);
    connect(m_question, &QuitQuestion::agreed, this, [this] {
        m_quitAgreed = true;
        Q_EMIT quitAgreed();
    });
    m_question->open();
    return false;
}

} // namespace postrider
