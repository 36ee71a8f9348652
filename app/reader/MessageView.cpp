// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageView.h"

#include "app/reader/AttachmentActions.h"
#include "app/reader/AttachmentStrip.h"
#include "app/reader/CentredFrame.h"
#include "app/reader/FetchNote.h"
#include "app/reader/MailtoLink.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageCards.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/MessageNotes.h"
#include "app/reader/MessagePrint.h"
#include "app/reader/RawMessageLoad.h"
#include "app/reader/ReaderHead.h"
#include "app/reader/SenderNotes.h"
#include "app/reader/SendingNotes.h"
#include "app/reader/SourceActions.h"
#include "app/reader/SourceWindow.h"
#include "app/reader/WebPictures.h"
#include "app/widgets/WhenDone.h"
#include "core/GuestMail.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr qsizetype maxNotes = 4; // more would push the message off the screen; the source says the rest
constexpr qsizetype shownSource = 1024 * 1024; // of a message that can only be shown as it came

/// Parts of a report for machines: the note above the message says in words what is in them, and the source has them.
bool isPartOfReport(const QByteArray &type)
{
    return type == "message/delivery-status" || type == "message/global-delivery-status" || type == "message/disposition-notification"
        || type == "message/global-disposition-notification" || type == "text/rfc822-headers" || type == "message/global-headers";
}
} // namespace

MessageView::MessageView(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_top(new QWidget)
    , m_head(new ReaderHead)
    , m_sender(new SenderNotes(mail))
    , m_sending(new SendingNotes(mail))
    , m_notes(new MessageNotes)
    , m_cards(new MessageCards)
    , m_attachments(new AttachmentStrip)
    , m_body(new MessageBody(mail))
    , m_saving(new AttachmentActions(mail, *m_notes, this))
    , m_fetching(new FetchNote(mail, *m_notes, this))
    , m_sources(new SourceActions(mail, this))
    , m_print(new MessagePrint(this))
    , m_pictures(new WebPictures(mail, *m_body, this))
{
    makeLayout();
    connectHead();
    connectParts();
    connect(&m_mail, &Mail::changed, this, &MessageView::onChanged);
    connect(&m_mail, &Mail::bodyFailed, this, &MessageView::onBodyFailed);
}

void MessageView::makeLayout()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new QVBoxLayout(m_top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_sender);
    column->addWidget(m_sending);
    column->addWidget(m_notes);
    column->addWidget(m_attachments);
    column->addWidget(m_cards);
    layout->addWidget(new CentredFrame(m_top));
    layout->addWidget(m_body, 1);
}

void MessageView::setInConversation()
{
    m_head->setInConversation();
    m_body->setGrowing();
}

void MessageView::connectHead()
{
    connect(m_head, &ReaderHead::closeRequested, this, &MessageView::closeRequested);
    connect(m_head, &ReaderHead::replyRequested, this, [this] { answer(Mail::AnswerMode::Reply); });
    connect(m_head, &ReaderHead::replyAllRequested, this, [this] { answer(Mail::AnswerMode::ReplyAll); });
    connect(m_head, &ReaderHead::forwardRequested, this, [this] { answer(Mail::AnswerMode::Forward); });
    connect(m_head, &ReaderHead::archiveRequested, this, [this] { m_mail.archive({m_message}); });
    connect(m_head, &ReaderHead::deleteRequested, this, &MessageView::remove);
    connect(m_head, &ReaderHead::starToggled, this,
        [this](bool starred) { m_mail.setFlags({m_message}, starred ? Flags(Flag::Flagged) : Flags(), starred ? Flags() : Flags(Flag::Flagged)); });
    connect(m_head, &ReaderHead::sourceRequested, this, &MessageView::openSource);
    connect(m_head, &ReaderHead::headersRequested, this, &MessageView::openHeaders);
    connect(m_head, &ReaderHead::transcriptRequested, this, [this] { m_sources->openTranscript(m_account); });
}

void MessageView::connectParts()
{
    connect(m_sending, &SendingNotes::messageRequested, this, &MessageView::messageRequested);
    connect(m_sending, &SendingNotes::detailsRequested, this, &MessageView::sendDetailsRequested);
    connect(m_sending, &SendingNotes::composeRequested, this, &MessageView::composeRequested);
    connect(m_sending, &SendingNotes::failed, this, [this](const Failure &failure) { m_notes->add(Bar::Tone::Warning, failure.message, failure.detail); });
    connect(m_head, &ReaderHead::unsubscribeRequested, m_sender, &SenderNotes::unsubscribe);
    connect(m_head, &ReaderHead::personRequested, this, &MessageView::personRequested);
    connect(m_sender, &SenderNotes::composeRequested, this, &MessageView::composeRequested);
    connect(m_sender, &SenderNotes::pageRequested, this, &MessageView::showPage);
    for (MessageNotes *notes : {static_cast<MessageNotes *>(m_sender), m_notes})
        connect(notes, &MessageNotes::accountRequested, this, &MessageView::accountRequested);
    connect(m_sender, &SenderNotes::picturesAllowed, m_body, &MessageBody::awaitPictures);
    connect(m_body, &MessageBody::htmlRead, m_sender, &SenderNotes::showPictures);
    connect(m_body, &MessageBody::htmlRead, m_pictures, &WebPictures::load);
    connect(m_body, &MessageBody::htmlShownChanged, this, [this] {
        const auto isInHtml = [](const Attachment &a) { return a.isInHtml; };
        if (std::any_of(m_content.attachments.cbegin(), m_content.attachments.cend(), isInHtml))
            listAttachments();
    });
    connect(m_pictures, &WebPictures::failed, m_notes, &MessageNotes::addFailure);
    connect(m_body, &MessageBody::linkActivated, this, &MessageView::onLink);
    connect(m_head, &ReaderHead::sheetTurned, m_body, &MessageBody::turnSheet);
    connect(m_body, &MessageBody::sheetChanged, this, [this] {
        const MessageBody::Sheet sheet = m_body->sheet();
        m_head->setDarkened(sheet == MessageBody::Sheet::Plain ? std::nullopt : std::optional(sheet == MessageBody::Sheet::Darkened));
    });
    connect(m_body, &MessageBody::reduced, this, [this](const QString &why) { m_notes->add(Bar::Tone::Info, why); });
    m_saving->attend(m_attachments);
    connect(m_saving, &AttachmentActions::composeRequested, this, &MessageView::composeRequested);
    connect(m_saving, &AttachmentActions::wholeMessageNeeded, this, [this](const std::function<void()> &then) { fetchWhole(then); });
    connect(m_cards, &MessageCards::writeRequested, this, [this](const Address &address) {
        Draft begun;
        begun.to = {address};
        write(begun);
    });
    connect(m_attachments, &AttachmentStrip::saveAllRequested, this, [this] { m_saving->saveAll(m_content.attachments); });
    connect(m_attachments, &AttachmentStrip::fetchRequested, this, [this] { fetchWhole(); });
    connect(m_print, &MessagePrint::failed, this, [this](const QString &why) { m_notes->add(Bar::Tone::Warning, why); });
    connect(m_print, &MessagePrint::saved, this, [this](const QString &path) {
        auto *bar = m_notes->add(Bar::Tone::Success, tr("Saved as \u201c%1\u201d.").arg(QFileInfo(path).fileName()));
        bar->addButton(tr("Open"), [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
    });
    connect(m_sources, &SourceActions::failed, this, [this](MessageId message, const Failure &failure) {
        if (message != m_message)
            return;
        if (failure.kind == ErrorKind::Gone && m_content.partial)
            fetchWhole([this] { openSource(); });
        else
            m_notes->add(Bar::Tone::Warning, failure.message, failure.detail);
    });
}

std::optional<MessageRow> MessageView::shownRow(Mail &mail, MessageId id)
{
    if (!id.isValid())
        return std::nullopt;
    const auto row = mail.reader().messageRow(id);
    return row && (row->folder.isValid() || GuestMail::isGuest(id)) ? row : std::nullopt;
}

void MessageView::clear()
{
    ++m_generation;
    m_message = {};
    m_content = {};
    delete m_fetch; // who goes elsewhere does not wait for it
    m_saving->setMessage({});
    m_fetching->setMessage({});
    m_pictures->setMessage({});
    m_notes->clear();
    m_cards->clear();
    m_body->clear();
}

void MessageView::showMessage(const MessageRow &row)
{
    clear();
    m_message = row.id;
    m_account = row.account;
    m_saving->setMessage(m_message);
    m_fetching->setMessage(m_message);
    m_pictures->setMessage(m_message);
    const auto folder = m_mail.reader().folder(row.folder);
    m_body->setDistrusted(row.flags.testFlag(Flag::Junk) || (folder && folder->role == FolderRole::Junk));
    m_attachments->setAttachments({});
    m_head->showRow(row);
    m_head->setMark(m_mail.reader().marks().markOf(row.thread));
    m_sender->showRow(row);
    if (const bool guest = GuestMail::isGuest(row.id); guest != m_isGuest) {
        m_isGuest = guest;
        m_head->setGuest(guest);
        m_attachments->setRemovable(!guest);
    }
    if (m_isGuest)
        m_sending->clear(); // nobody waits for a receipt, and none is kept
    else
        m_sending->showRow(row);
    updateColumn();
    startLoading();
    load();
}

void MessageView::startLoading()
{
    m_body->startLoading(tr("Fetching the message from the server\u2026"));
    m_fetching->setShown(false);
}

void MessageView::load()
{
    const quint64 generation = m_generation;
    whenDone(this, m_mail.content(m_message), [this, generation](const Outcome<MessageContent> &outcome) {
        if (generation != m_generation)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            if (!m_body->isLoading())
                return; // what is on the screen stays
            if (failure->kind == ErrorKind::Gone)
                m_mail.wantToRead(m_message);
            else
                onBodyFailed(m_message, *failure);
            return;
        }
        const auto &content = std::get<MessageContent>(outcome);
        if (m_body->isLoading())
            showContent(content);
        else
            completeContent(content);
    });
}

QList<Attachment> MessageView::shownAttachments() const
{
    QList<Attachment> attachments = m_content.attachments;
    if (m_content.report)
        attachments.removeIf([](const Attachment &a) { return isPartOfReport(a.type); });
    // What the HTML shows where it belongs is not listed once more.
    if (m_body->isHtmlShown())
        attachments.removeIf([](const Attachment &a) { return a.isInHtml && !a.dangerous; });
    return attachments;
}

void MessageView::listAttachments()
{
    m_attachments->setAttachments(shownAttachments());
    m_saving->fillStrip(m_attachments);
}

void MessageView::setAttachments()
{
    const auto isSigned = [](const Protection &p) { return p.kind == Protection::Kind::SignedSmime || p.kind == Protection::Kind::SignedPgp; };
    m_saving->setMessage(m_message, m_account, std::any_of(m_content.protections.cbegin(), m_content.protections.cend(), isSigned));
    listAttachments();
    m_cards->showContent(m_content);
    m_fetching->setAttachments(m_content.attachments);
}

void MessageView::showContent(const MessageContent &content)
{
    m_content = content;
    m_head->showContent(content);
    m_notes->clear();
    if (m_isGuest) {
        auto *bar = m_notes->add(Bar::Tone::Info, tr("This message is in no account: it was opened from a file."));
        bar->setObjectName(QStringLiteral("guestBar"));
        bar->setClosable(false);
        bar->addButton(tr("Save into a folder\u2026"), [this] { Q_EMIT keepRequested(); })->setObjectName(QStringLiteral("keepMessage"));
    }
    m_sender->showContent(content);
    m_sending->showContent(content);
    if (!content.sourceOnly) {
        for (const QString &warning : content.warnings.mid(0, maxNotes))
            m_notes->add(Bar::Tone::Warning, warning);
    }
    setAttachments();
    m_fetching->setShown(true);
    if (content.textIsCut) {
        auto *bar = m_notes->add(Bar::Tone::Info, tr("This message is long: only its beginning has been fetched."));
        bar->setClosable(false);
        bar->addButton(tr("Fetch the whole message"), [this] { fetchWhole(); });
    }
    if (m_sender->mayLoadPictures())
        m_body->awaitPictures(); // before its HTML is asked for: once
    if (content.sourceOnly)
        showSource(content.warnings.value(0, tr("This message is built so oddly that only its source can be shown.")));
    else
        m_body->showContent(m_message, content);
    Q_EMIT contentShown();
}

/// More of the message that is on the screen: whoever reads it is not sent back to its beginning.
void MessageView::completeContent(const MessageContent &content)
{
    if (content.text != m_content.text || content.sourceOnly) {
        showContent(content);
        return;
    }
    m_content = content;
    setAttachments();
    m_body->refreshHtml(); // its pictures may be among what has come
}

void MessageView::showSource(const QString &why)
{
    const quint64 generation = m_generation;
    m_notes->add(Bar::Tone::Warning, why);
    whenDone(this, RawMessageLoad::load(m_mail, m_message), [this, generation](const Outcome<QByteArray> &outcome) {
        if (generation != m_generation)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            m_notes->add(Bar::Tone::Danger, failure->message, failure->detail);
            m_body->showSource({});
        } else {
            const QByteArrayView source(std::get<QByteArray>(outcome));
            m_body->showSource(SourceWindow::visibleSource(source.first(qMin(source.size(), shownSource))));
        }
    });
}

void MessageView::onChanged(const ChangeSet &changes)
{
    if (!m_message.isValid() || m_isGuest)
        return;
    const bool more = changes.bodies.contains(m_message) || changes.excerpts.contains(m_message);
    const bool bodyCame = more && (m_body->isLoading() || m_content.partial);
    if (!changes.messages.contains(m_message) && changes.lists.isEmpty() && !changes.marks && !bodyCame)
        return;
    const auto row = shownRow(m_mail, m_message);
    if (!row) {
        Q_EMIT gone(m_message);
        return;
    }
    m_head->setStarred(row->flags.testFlag(Flag::Flagged));
    if (changes.marks)
        m_head->setMark(m_mail.reader().marks().markOf(row->thread));
    if (bodyCame) {
        if (!m_content.partial)
            m_notes->clear();
        load();
    }
}

void MessageView::onBodyFailed(MessageId message, const Failure &failure)
{
    m_fetching->end(message, {});
    if (message != m_message || !m_message.isValid() || !m_body->isLoading())
        return; // there is something to read: whoever wanted more of it says what went wrong
    m_body->stopLoading();
    m_notes->clear();
    Bar *bar = m_notes->addFailure(failure);
    if (!bar)
        bar = m_notes->add(Bar::Tone::Warning, failure.message, failure.detail);
    bar->setClosable(false);
    bar->addButton(tr("Try again"), [this] {
        m_notes->clear();
        startLoading();
        load();
    });
    Q_EMIT contentShown();
}

/// `then` is called when it is here, if this message is still the one on the screen.
void MessageView::fetchWhole(const std::function<void()> &then)
{
    if (!m_fetch) {
        m_fetch = new MessageFetch(m_mail, m_message, {}, this);
        connect(m_fetch, &MessageFetch::failed, this, [this, then](const Failure &failure) {
            if (auto *bar = m_notes->addFailure(failure)) {
                bar->addButton(tr("Try again"), [this, bar, then] {
                    m_notes->drop(bar);
                    fetchWhole(then);
                });
            }
        });
    }
    if (then)
        connect(m_fetch, &MessageFetch::finished, this, then);
}

bool MessageView::scrollPage(int direction)
{
    return m_message.isValid() && m_body->scrollPage(direction);
}

void MessageView::updateColumn()
{
    m_top->setMaximumWidth(m_body->columnWidth());
}

void MessageView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateColumn();
}

} // namespace postrider
