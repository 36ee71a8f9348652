// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Composing.h"

#include "app/composer/ComposerSettings.h"
#include "app/composer/PeopleSource.h"
#include "app/composer/RedirectDialog.h"
#include "app/composer/SpellLanguages.h"
#include "app/composer/TemplatesDialog.h"
#include "app/outbox/SendStory.h"
#include "app/reader/MailtoLink.h"
#include "app/reader/MessageFetch.h"
#include "app/widgets/LaterTimes.h"
#include "app/widgets/WhenDone.h"
#include "app/window/UndoBar.h"
#include "core/spelling/SpellService.h"

namespace postrider {

namespace {
constexpr int scheduledOffer = 10'000; // ms; there is time, but the bar need not stand there until tomorrow
constexpr int mostReopened = 20; // windows after a crash
constexpr int mostAttached = 100; // messages; more are no letter any more
} // namespace

Composing::Composing(Mail &mail, UndoBar &undoBar, qint64 undoWindow, const QString &profile, QObject *parent)
    : QObject(parent)
    , m_mail(mail)
    , m_undoBar(undoBar)
    , m_undoWindow(undoWindow)
    , m_spelling(new SpellService(profile.isEmpty() ? QString() : profile + QLatin1String("/words.txt"), this))
{
    SpellLanguages::follow(m_spelling);
    connect(m_spelling, &SpellService::notKept, this, [this](const QString &word, const QString &why) {
        Q_EMIT failed({ErrorKind::Storage, tr("“%1” could not be written into your list of words. It counts as right until Postrider ends.").arg(word), why});
    });
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
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (!Preferences::isAbout(key, ComposerSettings::undoSeconds))
            return;
        m_undoWindow = Preferences::current().get(ComposerSettings::undoSeconds) * 1000LL;
        m_mail.setUndoWindow(m_undoWindow);
    });
    connect(&m_undoBar, &UndoBar::shownChanged, this, [this](bool shown) {
        if (!shown)
            m_offered = {};
    });
}

void Composing::compose(AccountId account)
{
    begin(Draft(), account);
}

void Composing::writeTo(const AddressList &to, AccountId account)
{
    Draft begun;
    begun.to = to;
    begin(begun, account);
}

void Composing::compose(const QUrl &link)
{
    if (const auto draft = MailtoLink::draftFrom(link))
        begin(*draft, {});
}

void Composing::begin(const Draft &begun, AccountId account)
{
    try {
        const auto draft = m_mail.newDraft(account, begun, ComposerSettings::writingForm());
        if (!draft)
            throw MailError(ErrorKind::Refused, tr("There is no account to write from. Add one first."));
        open(*draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::answer(MessageId message, Mail::AnswerMode mode, const QString &selection)
{
    openOnceHere(m_mail.makeReply(message, mode, selection, ComposerSettings::writingForm()), {message}, [this, message, mode, selection] { answer(message, mode, selection); });
}

void Composing::forwardAttached(const QList<MessageId> &messages)
{
    if (messages.isEmpty())
        return;
    if (messages.size() > mostAttached) {
        Q_EMIT failed({ErrorKind::Refused, tr("At most %Ln message(s) can be attached to one.", nullptr, mostAttached), {}});
        return;
    }
    openOnceHere(m_mail.forwardAttached(messages, ComposerSettings::writingForm()), messages, [this, messages] { forwardAttached(messages); });
}

void Composing::editAsNew(MessageId message)
{
    openOnceHere(m_mail.editAsNew(message), {message}, [this, message] { editAsNew(message); });
}

/// What is still on the server is fetched, and then it is done once more.
void Composing::openOnceHere(const QFuture<Outcome<Draft>> &draft, const QList<MessageId> &messages, const std::function<void()> &again)
{
    whenDone(this, draft, [this, messages, again](const Outcome<Draft> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure)
            open(std::get<Draft>(outcome));
        else if (failure->kind == ErrorKind::Gone)
            whenAllHere(messages, again);
        else
            Q_EMIT failed(*failure);
    });
}

/// One after the other; what cannot be fetched ends it.
void Composing::whenAllHere(const QList<MessageId> &messages, const std::function<void()> &then)
{
    for (const MessageId message : messages) {
        try {
            const auto row = m_mail.reader().messageRow(message);
            if (row && row->bodyHere)
                continue;
        } catch (const MailError &error) {
            Q_EMIT failed(Failure::of(error));
            return;
        }
        whenHere(message, [this, messages, then] { whenAllHere(messages, then); });
        return;
    }
    then();
}

void Composing::redirect(MessageId message, QWidget *window)
{
    askRedirection(message, window, {});
}

void Composing::askRedirection(MessageId message, QWidget *window, const Mail::Redirection &begun)
{
    try {
        const auto row = m_mail.reader().messageRow(message);
        if (!row)
            return;
        QList<Identity> senders;
        for (const Account &account : m_mail.reader().accounts()) {
            if (!account.smtp.isValid())
                continue;
            const QList<Identity> own = m_mail.reader().identities(account.id);
            senders = account.id == row->account ? own + senders : senders + own;
        }
        if (senders.isEmpty())
            throw MailError(ErrorKind::Refused, tr("There is no account to write from. Add one first."));
        const QPointer<RedirectDialog> dialog = new RedirectDialog(SendStory::subjectOf(row->subject), senders, window);
        auto *people = new PeopleSource(m_mail, dialog);
        connect(people, &PeopleSource::openRequested, this, &Composing::contactRequested);
        dialog->setPeople(people);
        dialog->setRedirection(begun);
        connect(dialog, &RedirectDialog::chosen, this,
            [this, message, dialog](AccountId account, const Mail::Redirection &redirection) { redirectTo(message, account, redirection, dialog); });
        dialog->open();
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::redirectTo(MessageId message, AccountId account, const Mail::Redirection &redirection, const QPointer<RedirectDialog> &dialog)
{
    whenDone(this, m_mail.redirect(message, account, redirection), [=, this](const Outcome<OpId> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (failure && failure->kind == ErrorKind::Gone) {
            // Who cancels while it is fetched does not want it sent.
            const auto goOn = [=, this] {
                if (dialog && dialog->isVisible())
                    redirectTo(message, account, redirection, dialog);
            };
            whenHere(message, goOn, [=](const Failure &why) {
                if (dialog)
                    dialog->refuse(why.message);
            });
            return;
        }
        if (failure) {
            if (dialog)
                dialog->refuse(failure->message);
            else
                Q_EMIT failed(*failure);
            return;
        }
        QWidget *window = dialog ? dialog->parentWidget() : nullptr;
        if (dialog)
            dialog->accept();
        const OpId op = std::get<OpId>(outcome);
        offerUndo(op, [=, this, over = QPointer<QWidget>(window)] {
            whenDone(this, m_mail.cancelSend(op), [=, this](const Outcome<DraftId> &taken) {
                if (const auto *refused = std::get_if<Failure>(&taken)) {
                    Q_EMIT failed(*refused);
                    return;
                }
                m_mail.removeDraft(std::get<DraftId>(taken)); // it goes on as a redirection, not as a message of one's own
                askRedirection(message, over, redirection);
            });
        });
    });
}

/// The whole message. Without `refused` it is told to the window why it cannot be had.
void Composing::whenHere(MessageId message, const std::function<void()> &then, const std::function<void(const Failure &)> &refused)
{
    auto *fetch = new MessageFetch(m_mail, message, {}, this);
    connect(fetch, &MessageFetch::finished, this, then);
    connect(fetch, &MessageFetch::failed, this, [this, refused](const Failure &failure) {
        if (refused)
            refused(failure);
        else if (failure.kind != ErrorKind::Cancelled)
            Q_EMIT failed(failure);
    });
}

ComposerWindow *Composing::openDraft(DraftId id)
{
    for (ComposerWindow *window : windows()) {
        if (window->draft().id == id) {
            raise(window);
            return window;
        }
    }
    try {
        if (const auto draft = m_mail.reader().draft(id))
            return open(*draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    return nullptr;
}

void Composing::raise(ComposerWindow *window)
{
    window->raise();
    window->activateWindow();
}

bool Composing::raiseEditing(MessageId message)
{
    for (ComposerWindow *window : windows()) {
        if (window->draft().replaces == message) {
            raise(window);
            return true;
        }
    }
    return false;
}

void Composing::edit(MessageId message)
{
    if (raiseEditing(message))
        return;
    try {
        whenDone(this, m_mail.editDraft(message), [this, message](const Outcome<Draft> &outcome) {
            const auto *failure = std::get_if<Failure>(&outcome);
            if (failure && failure->kind == ErrorKind::Gone) {
                whenHere(message, [this, message] { edit(message); });
            } else if (failure) {
                Q_EMIT failed(*failure);
            } else if (const auto &draft = std::get<Draft>(outcome); draft.id.isValid()) {
                openDraft(draft.id);
            } else if (!raiseEditing(message)) { // asked for twice while it was read
                open(draft);
            }
        });
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

ComposerWindow *Composing::open(const Draft &draft)
{
    ComposerWindow *window = nullptr;
    try {
        window = new ComposerWindow(m_mail, draft);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return nullptr;
    }
    m_windows.append(window);
    window->setSpelling(m_spelling);
    connect(window, &ComposerWindow::sent, this, [this, window](OpId op) { offerUndo(op, [this, op, place = window->place()] { takeBack(op, place); }); });
    connect(window, &ComposerWindow::stored, this, &Composing::rememberOpen);
    connect(window, &QObject::destroyed, this, [this, window] {
        m_windows.removeOne(window);
        rememberOpen();
    });
    connect(window, &ComposerWindow::templatesRequested, this, [this, window] { chooseTemplate(window); });
    connect(window, &ComposerWindow::contactRequested, this, &Composing::contactRequested);
    window->show();
    rememberOpen();
    return window;
}

void Composing::chooseTemplate(QWidget *window)
{
    auto *dialog = new TemplatesDialog(m_mail, window);
    connect(dialog, &TemplatesDialog::begun, this, &Composing::open);
    connect(dialog, &TemplatesDialog::editRequested, this, &Composing::openDraft);
    connect(dialog, &TemplatesDialog::failed, this, &Composing::failed);
    dialog->open();
}

void Composing::beginWithTemplate(DraftId pattern)
{
    try {
        if (const auto draft = m_mail.reader().draft(pattern))
            open(TemplatesDialog::begunWith(*draft));
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
}

void Composing::rememberOpen() const
{
    QStringList open;
    for (const ComposerWindow *window : windows()) {
        if (window->draftId().isValid())
            open.append(QString::number(window->draftId().value));
    }
    Preferences::current().set(ComposerSettings::openDrafts, open);
}

void Composing::reopenAfterCrash()
{
    const QStringList left = Preferences::current().get(ComposerSettings::openDrafts);
    if (left.isEmpty())
        return;
    try {
        QSet<DraftId> waiting;
        for (const Draft &draft : m_mail.reader().drafts()) // what was sent meanwhile waits in the outbox, and is not to be written on
            waiting.insert(draft.id);
        for (const QString &id : left.mid(0, mostReopened)) {
            if (const DraftId draft(id.toLongLong()); waiting.contains(draft))
                openDraft(draft);
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    rememberOpen();
}

void Composing::offerUndo(OpId op, const std::function<void()> &undo)
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
    offer.undo = undo;
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

void Composing::takeBack(OpId op, const ComposerWindow::Place &place)
{
    whenDone(this, m_mail.cancelSend(op), [this, place](const Outcome<DraftId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        if (ComposerWindow *window = openDraft(std::get<DraftId>(outcome)))
            window->setPlace(place);
    });
}

} // namespace postrider
