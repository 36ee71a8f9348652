// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerWindow.h"

#include "app/composer/ComposerFields.h"
#include "app/composer/DraftAttachments.h"
#include "app/composer/DraftSaving.h"
#include "app/composer/MessageAttaching.h"
#include "app/composer/MessageEditor.h"
#include "app/composer/PeopleSource.h"
#include "app/composer/SendBar.h"
#include "app/composer/SpellingButton.h"
#include "app/widgets/Bar.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"
#include "core/types/DraftSender.h"

#include <QCloseEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>
#include <QTextBlock>
#include <QTime>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int autosaveDelay = 2000; // ms after the first change that is not saved
/// Each version in the Drafts folder is a message of its own, attachments and all: not with every pause in typing, and yet no more than this is missing elsewhere.
constexpr int uploadInterval = 5 * 60 * 1000; // ms
constexpr qint64 largeMessage = 20LL * 1024 * 1024; // many servers stop at 25 MB, and transfer encoding adds a third
} // namespace

ComposerWindow::ComposerWindow(Mail &mail, const Draft &draft, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_mail(mail)
    , m_original(draft)
    , m_lastSaved(draft)
    , m_saving(new DraftSaving(mail, draft, this))
    , m_layout(new QVBoxLayout(this))
    , m_fields(new ComposerFields)
    , m_body(new MessageEditor)
    , m_attachments(new DraftAttachments)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(QStringLiteral("composerWindow"));
    setAcceptDrops(true);
    setFirstSize(this, 760, 640);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_layout->addWidget(makeToolRow());
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_body, 1);
    m_layout->addWidget(m_attachments);
    m_layout->addWidget(makeStatusRow());

    auto *people = new PeopleSource(mail, this);
    connect(people, &PeopleSource::openRequested, this, &ComposerWindow::contactRequested);
    connect(people, &PeopleSource::failed, this, [this](const Failure &failure) { showNotice(int(Bar::Tone::Danger), failure.message, failure.detail); });
    m_fields->setPeople(people);
    m_fields->setSenders(senders());
    m_fields->showDraft(draft);
    m_sender = m_fields->sender();
    m_sendBar->setOptions(draft.options);
    m_sendBar->setImportance(draft.importance);
    makeMenu();
    updateLimits();
    m_body->showDraft(draft);
    m_formatted->setChecked(m_body->isFormatted());
    m_body->placeCursor(m_original, m_sender.value_or(Identity()));
    m_attachments->setAttachments(draft.attachments, m_body->isFormatted());
    m_autosave.setSingleShot(true);
    m_autosave.setInterval(autosaveDelay);
    m_upload.setSingleShot(true);
    m_upload.setInterval(uploadInterval);
    connect(&m_upload, &QTimer::timeout, this, [this] { m_mail.uploadDraft(m_saving->id()); });
    connectFields();
    makeShortcuts();
    updateTitle();
    updateSize();
    m_lastSaved = this->draft();
    if (QWidget *first = m_fields->firstEmpty())
        first->setFocus();
    else
        m_body->setFocus();
}

QList<Identity> ComposerWindow::senders()
{
    QList<Identity> all;
    for (const Account &account : m_mail.reader().accounts()) {
        if (account.smtp.isValid())
            all += m_mail.reader().identities(account.id);
    }
    return all;
}

/// Accounts come and go while somebody writes. What was stored with one that has gone, went with it.
void ComposerWindow::followSenders()
{
    try {
        const bool isStored = m_mail.reader().account(draft().account).has_value();
        const bool isSame = m_fields->followSenders(senders());
        m_limitsOf = {}; // a server may have said something else since
        if (!isSame)
            onSenderChanged();
        if (!isStored)
            m_lastSaved = Draft();
        if (!isStored || !isSame)
            onChanged();
    } catch (const MailError &) {
        return; // what is on the screen stays; sending says what is wrong
    }
}

/// Another sender has another signature, and other blind copies; what was written stays.
void ComposerWindow::onSenderChanged()
{
    const Identity before = m_sender.value_or(Identity());
    m_sender = m_fields->sender();
    const Identity after = m_sender.value_or(Identity());
    m_fields->commit();
    const Draft now = draft();
    const AddressList copies = DraftSender::blindCopies(now.bcc, before, after);
    if (copies != now.bcc)
        m_fields->setBlindCopies(copies);
    m_body->swapSignature(now, before, after);
}

/// Asks where something would be lost.
void ComposerWindow::setFormatted(bool formatted)
{
    m_formatted->setChecked(m_body->isFormatted());
    const auto change = [this, formatted] {
        m_body->setFormatted(formatted);
        m_formatted->setChecked(formatted);
    };
    if (formatted || !m_body->losesInPlain()) {
        change();
        return;
    }
    Bar *bar = showNotice(int(Bar::Tone::Warning), tr("Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text."));
    bar->addButton(tr("Make it plain text"),
           [this, change] {
               dropNotice();
               change();
           })
        ->setObjectName(QStringLiteral("makePlain"));
}

QWidget *ComposerWindow::makeToolRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8);
    layout->setSpacing(Theme::gap8);
    m_sendBar = new SendBar;
    auto *attach = new IconButton(QStringLiteral("attachment"), tr("Attach files"));
    attach->setObjectName(QStringLiteral("attach"));
    auto *trash = new IconButton(QStringLiteral("trash"), tr("Discard this message"));
    trash->setObjectName(QStringLiteral("discard"));
    m_formatted = new IconButton(QStringLiteral("format"), tr("Formatted text"));
    m_formatted->setObjectName(QStringLiteral("formatted"));
    m_formatted->setCheckable(true);
    m_sendBar->addButton(attach);
    m_sendBar->addButton(m_formatted);
    layout->addWidget(m_sendBar, 1);
    layout->addWidget(trash, 0, Qt::AlignTop);
    connect(m_sendBar, &SendBar::sendRequested, this, [this] {
        m_sentHow = SendQuestions::Sent::ByButton;
        send();
    });
    connect(m_sendBar, &SendBar::optionsChanged, this, &ComposerWindow::onChanged);
    connect(attach, &QToolButton::clicked, this, &ComposerWindow::chooseFiles);
    connect(m_formatted, &QToolButton::clicked, this, &ComposerWindow::setFormatted);
    connect(trash, &QToolButton::clicked, this, [this] {
        if (isWritten())
            askBeforeClosing();
        else
            closeForGood();
    });
    return row;
}

QWidget *ComposerWindow::makeStatusRow()
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::gap16, 6, Theme::gap16, 6);
    m_saved = new QLabel;
    m_saved->setObjectName(QStringLiteral("saved"));
    m_size = new QLabel;
    m_size->setObjectName(QStringLiteral("size"));
    for (QLabel *label : {m_saved, m_size}) {
        label->setFont(Theme::current().font(Theme::Type::Secondary));
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setTextFormat(Qt::PlainText);
    }
    layout->addWidget(m_saved);
    layout->addStretch(1);
    layout->addWidget(m_size);
    layout->addWidget(new SpellingButton);
    return row;
}

void ComposerWindow::makeShortcuts()
{
    const auto add = [this](const QKeySequence &key, void (ComposerWindow::*slot)()) { connect(new QShortcut(key, this), &QShortcut::activated, this, slot); };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &ComposerWindow::sendByKey);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &ComposerWindow::sendByKey);
    add(QKeySequence(QKeySequence::Save), &ComposerWindow::saveNow);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_W), this), &QShortcut::activated, this, [this] { m_asking ? dropNotice() : void(close()); });
    // Whatever bar is open goes first.
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] { m_notice ? dropNotice() : void(close()); });
}

void ComposerWindow::connectFields()
{
    connect(m_fields, &ComposerFields::changed, this, &ComposerWindow::onChanged);
    connect(m_fields, &ComposerFields::senderChanged, this, &ComposerWindow::onSenderChanged);
    connect(m_body, &MessageEditor::textChanged, this, &ComposerWindow::onChanged);
    connectFiles();
    connect(&m_autosave, &QTimer::timeout, this, &ComposerWindow::saveNow);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.accounts && !m_sending && !m_closing)
            followSenders();
    });
    // Without Mail there is nothing left to save to; whoever ends the program has asked about open windows before.
    connect(&m_mail, &QObject::destroyed, this, [this] {
        m_autosave.stop();
        m_upload.stop();
        closeForGood();
    });
    connect(m_saving, &DraftSaving::saved, this, &ComposerWindow::onSaved);
    connect(m_saving, &DraftSaving::failed, this, [this](const Failure &failure) {
        m_saved->setText(tr("Not saved"));
        showNotice(int(Bar::Tone::Danger), tr("The draft could not be saved: %1 Keep this window open; what you wrote is in it.").arg(failure.message), failure.detail);
    });
}

Draft ComposerWindow::draft() const
{
    Draft draft = m_original;
    draft.id = m_saving->id();
    m_fields->writeTo(draft);
    draft.attachments = m_attachments->attachments();
    m_body->writeTo(draft);
    draft.options = m_sendBar->options();
    draft.importance = m_sendBar->importance();
    draft.savedAt = m_lastSaved.savedAt;
    return draft;
}

void ComposerWindow::updateLimits()
{
    Draft current = m_original;
    m_fields->writeTo(current);
    if (current.account == m_limitsOf)
        return;
    m_limitsOf = current.account;
    SendingLimits limits;
    try {
        if (const auto account = m_mail.reader().account(current.account))
            limits = account->limits;
    } catch (const MailError &) {
        // Then nothing is promised of the server.
    }
    m_sendBar->setLimits(limits);
}

DraftId ComposerWindow::draftId() const
{
    return m_saving->id();
}

ComposerWindow::Place ComposerWindow::place() const
{
    return {geometry(), m_body->textCursor().position(), m_body->textCursor().anchor()};
}

void ComposerWindow::setPlace(const Place &place)
{
    setGeometry(place.geometry);
    QTextCursor cursor = m_body->textCursor();
    const int end = qMax(0, m_body->document()->characterCount() - 1);
    cursor.setPosition(qMin(place.anchor, end));
    cursor.setPosition(qMin(place.cursor, end), QTextCursor::KeepAnchor);
    m_body->setTextCursor(cursor);
    m_body->setFocus();
}

void ComposerWindow::onChanged()
{
    m_touched = true;
    if (!m_autosave.isActive())
        m_autosave.start();
    updateTitle();
    updateSize();
    updateLimits(); // another sender may have another server
    if (m_keeping && reading() == 0)
        keepAndClose();
}

void ComposerWindow::updateTitle()
{
    Draft current = m_original;
    m_fields->writeTo(current);
    const QString subject = current.subject.simplified();
    if (m_original.isTemplate)
        setWindowTitle(tr("Template: %1").arg(subject));
    else
        setWindowTitle(subject.isEmpty() ? tr("New message") : subject);
}

void ComposerWindow::updateSize()
{
    const qint64 size = m_attachments->totalSize() + m_body->approximateSize();
    m_size->setVisible(size >= 1024); // a few words need no measure
    m_size->setText(QLocale().formattedDataSize(size, size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat)
        + (size > largeMessage ? QStringLiteral(" \u2013 ") + tr("many servers refuse messages this large") : QString()));
}

bool ComposerWindow::isWritten() const
{
    return m_touched || m_saving->id().isValid();
}

bool ComposerWindow::hasUnsavedChanges() const
{
    Draft now = draft();
    now.id = m_lastSaved.id;
    return !(now == m_lastSaved);
}

void ComposerWindow::saveNow()
{
    m_autosave.stop();
    if (m_saving->id().isValid() && !hasUnsavedChanges())
        return;
    m_saved->setText(tr("Saving\u2026"));
    m_saving->save(draft());
}

void ComposerWindow::onSaved(const Draft &saved)
{
    const bool isFirst = !m_lastSaved.id.isValid();
    m_lastSaved = saved;
    m_lastSaved.id = m_saving->id();
    if (isFirst)
        Q_EMIT stored();
    if (!m_upload.isActive())
        m_upload.start();
    m_saved->setText(tr("Saved %1").arg(QLocale().toString(QTime::currentTime(), QLocale::ShortFormat)));
}

void ComposerWindow::send()
{
    if (m_sending || m_original.isTemplate)
        return;
    dropNotice();
    m_fields->commit();
    const Draft now = draft(), merged = SendQuestions::merged(now);
    if (merged != now)
        m_fields->setRecipients(merged.to, merged.cc, merged.bcc);
    if (!mayBeSent())
        return;
    m_autosave.stop();
    m_sending = true;
    hide();
    // Into the store first: from here on neither a crash nor the end of the program loses a word. The save also gives the draft the id under which
    // the store removes it once the message is queued.
    if (hasUnsavedChanges() || !m_saving->id().isValid())
        m_saving->save(draft());
    m_saving->whenIdle([this] { handOver(); });
}

void ComposerWindow::sendByKey()
{
    m_sentHow = SendQuestions::Sent::ByKey;
    send();
}

bool ComposerWindow::mayBeSent()
{
    const Draft draft = this->draft();
    if (!isComplete(draft))
        return false;
    m_goOn = &ComposerWindow::send;
    const SendQuestions::Question question = m_questions.next(draft, m_sentHow);
    if (question != SendQuestions::Question::None)
        askQuestion(question);
    return question == SendQuestions::Question::None;
}

bool ComposerWindow::isComplete(const Draft &draft)
{
    const QStringList invalid = m_fields->invalidAddresses();
    if (!invalid.isEmpty()) {
        showNotice(int(Bar::Tone::Danger),
            tr("The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.", nullptr, int(invalid.size()))
                .arg(QLatin1Char('"') + invalid.mid(0, 5).join(QLatin1String("\", \"")) + QLatin1Char('"')));
        return false;
    }
    if (draft.to.isEmpty() && draft.cc.isEmpty() && draft.bcc.isEmpty()) {
        showNotice(int(Bar::Tone::Danger), tr("Add at least one recipient, then send again."));
        m_fields->focusRecipients();
        return false;
    }
    return !isStillReading();
}

void ComposerWindow::handOver()
{
    whenDone(this, m_mail.send(draft()), [this](const Outcome<OpId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            onSendFailed(*failure);
            return;
        }
        Q_EMIT sent(std::get<OpId>(outcome));
        closeForGood();
    });
}

void ComposerWindow::onSendFailed(const Failure &failure)
{
    m_sending = false;
    show();
    raise();
    activateWindow();
    showNotice(int(Bar::Tone::Danger), tr("The message was not sent. %1").arg(failure.message), failure.detail);
    saveNow();
}

void ComposerWindow::closeEvent(QCloseEvent *event)
{
    m_fields->commit();
    if (m_closing || (!m_touched && !m_sending && reading() == 0)) {
        event->accept();
        return;
    }
    event->ignore();
    // Between Send and the queue, a moment only, the window is needed: it closes itself then, or comes back.
    if (!m_sending)
        askBeforeClosing();
}

void ComposerWindow::askBeforeClosing()
{
    // Whatever the answer will be, and even if none comes: it is in the store.
    saveNow();
    Bar *bar = showNotice(int(Bar::Tone::Info), tr("Keep what you wrote?"));
    m_asking = true; // until the notice goes; Escape then means "go on writing"
    auto *save = bar->addButton(tr("Keep as draft"), [this] { keepAndClose(); });
    save->setObjectName(QStringLiteral("keepDraft"));
    bar->addButton(tr("Discard"), [this] { discard(); })->setObjectName(QStringLiteral("discardDraft"));
    save->show();
    save->setFocus();
}

void ComposerWindow::keepAndClose()
{
    m_keeping = reading() > 0;
    if (m_keeping)
        return; // what has been dropped on it is part of what is kept
    dropNotice();
    saveNow();
    m_saving->whenIdle([this] {
        if (m_touched && hasUnsavedChanges())
            return; // it could not be saved: the notice says why, and the window stays
        if (m_saving->id().isValid())
            m_mail.uploadDraft(m_saving->id());
        closeForGood();
    });
}

void ComposerWindow::discard()
{
    m_autosave.stop();
    m_closing = true;
    if (m_attaching)
        m_attaching->stop();
    hide();
    m_saving->whenIdle([this] {
        if (m_saving->id().isValid())
            m_mail.removeDraft(m_saving->id());
        closeForGood();
    });
}

void ComposerWindow::closeForGood()
{
    m_closing = true;
    // A hidden window does not get closed by close() alone on every platform, and it must not stay in memory.
    close();
    deleteLater();
}

Bar *ComposerWindow::showNotice(int tone, const QString &text, const QString &details)
{
    dropNotice();
    m_notice = new Bar(Bar::Tone(tone), text);
    m_notice->setObjectName(QStringLiteral("notice"));
    m_notice->setDetails(details);
    connect(m_notice, &Bar::closed, this, &ComposerWindow::dropNotice);
    m_layout->insertWidget(1, m_notice);
    m_notice->show(); // in the frame of the click; a layout would show it only with the next event
    return m_notice;
}

void ComposerWindow::dropNotice()
{
    if (!m_notice)
        return;
    m_keeping = false;
    if (std::exchange(m_asking, false))
        m_body->setFocus();
    m_notice->hide();
    m_notice->deleteLater();
    m_notice = nullptr;
}

void ComposerWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
}

} // namespace postrider
