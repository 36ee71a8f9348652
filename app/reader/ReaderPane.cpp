// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderPane.h"

#include "app/reader/AttachmentSaving.h"
#include "app/reader/AttachmentStrip.h"
#include "app/reader/LoadingSheet.h"
#include "app/reader/MailtoLink.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/RawMessageLoad.h"
#include "app/reader/ReaderHead.h"
#include "app/reader/SendingNotes.h"
#include "app/reader/SourceWindow.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

namespace {
constexpr qsizetype maxNotes = 4; // more would push the message off the screen; the source says the rest
constexpr int sheetPadding = 48; // the sheet is wider than its text by this on each side

/// Parts of a report for machines: the note above the message says in words what is in them, and the source has them.
bool isPartOfReport(const QByteArray &type)
{
    return type == "message/delivery-status" || type == "message/global-delivery-status" || type == "message/disposition-notification"
        || type == "message/global-disposition-notification" || type == "text/rfc822-headers" || type == "message/global-headers";
}

/// A frame that keeps the widget in its middle, at most as wide as it says. Not by margins: those would keep the pane from becoming narrow again.
QWidget *centred(QWidget *widget)
{
    auto *frame = new QWidget;
    auto *layout = new QHBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addStretch(1);
    layout->addWidget(widget, 10'000);
    layout->addStretch(1);
    return frame;
}
} // namespace

ReaderPane::ReaderPane(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_pages(new QStackedWidget)
    , m_empty(new EmptyState(QStringLiteral("mail"), tr("No message is selected")))
    , m_top(new QWidget)
    , m_head(new ReaderHead)
    , m_sending(new SendingNotes(mail))
    , m_notes(new QVBoxLayout)
    , m_attachments(new AttachmentStrip)
    , m_bodyPages(new QStackedWidget)
    , m_text(new PlainTextView)
    , m_loading(new LoadingSheet)
    , m_loadingFrame(centred(m_loading))
{
    setObjectName(QStringLiteral("readerPane"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(makePage());
    layout->addWidget(m_pages);
    connectHead();
    connectSendingNotes();
    connect(m_text, &PlainTextView::linkActivated, this, &ReaderPane::onLink);
    connect(m_attachments, &AttachmentStrip::saveRequested, this, [this](const Attachment &attachment) { saveAttachment(attachment, false); });
    connect(m_attachments, &AttachmentStrip::saveAllRequested, this, &ReaderPane::saveAll);
    connect(&m_mail, &Mail::changed, this, &ReaderPane::onChanged);
    connect(m_attachments, &AttachmentStrip::fetchRequested, this, [this] { fetchWhole(); });
    connect(&m_mail, &Mail::bodyFailed, this, &ReaderPane::onBodyFailed);
    connect(&m_mail, &Mail::fetchProgress, this, &ReaderPane::onProgress);
    connect(&m_mail, &Mail::fetched, this, &ReaderPane::endProgress);
    connect(&m_mail, &Mail::partFailed, this, &ReaderPane::endProgress);
    connect(&Theme::current(), &Theme::changed, this, qOverload<>(&QWidget::update));
}

QWidget *ReaderPane::makePage()
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *column = new QVBoxLayout(m_top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_notes->setContentsMargins(Theme::gap24, 0, Theme::gap24, 0);
    m_notes->setSpacing(Theme::gap4);
    column->addWidget(m_head);
    column->addWidget(m_sending);
    column->addLayout(m_notes);
    column->addWidget(m_attachments);
    m_bodyPages->addWidget(m_text);
    m_bodyPages->addWidget(m_loadingFrame);
    layout->addWidget(centred(m_top));
    layout->addWidget(m_bodyPages, 1);
    return page;
}

void ReaderPane::connectHead()
{
    connect(m_head, &ReaderHead::replyRequested, this, [this] { answer(Mail::AnswerMode::Reply); });
    connect(m_head, &ReaderHead::replyAllRequested, this, [this] { answer(Mail::AnswerMode::ReplyAll); });
    connect(m_head, &ReaderHead::forwardRequested, this, [this] { answer(Mail::AnswerMode::Forward); });
    connect(m_head, &ReaderHead::archiveRequested, this, [this] { m_mail.archive({m_message}); });
    connect(m_head, &ReaderHead::deleteRequested, this, &ReaderPane::remove);
    connect(m_head, &ReaderHead::starToggled, this,
        [this](bool starred) { m_mail.setFlags({m_message}, starred ? Flags(Flag::Flagged) : Flags(), starred ? Flags() : Flags(Flag::Flagged)); });
    connect(m_head, &ReaderHead::sourceRequested, this, &ReaderPane::openSource);
    connect(m_head, &ReaderHead::headersRequested, this, &ReaderPane::openHeaders);
    connect(m_head, &ReaderHead::transcriptRequested, this, &ReaderPane::openTranscript);
}

void ReaderPane::connectSendingNotes()
{
    connect(m_sending, &SendingNotes::messageRequested, this, &ReaderPane::messageRequested);
    connect(m_sending, &SendingNotes::detailsRequested, this, &ReaderPane::sendDetailsRequested);
    connect(m_sending, &SendingNotes::composeRequested, this, &ReaderPane::composeRequested);
    connect(m_sending, &SendingNotes::failed, this, [this](const Failure &failure) { addNote(int(Bar::Tone::Warning), failure.message, failure.detail); });
}

/// Empty for a message that is gone, or is about to be removed for good and so in no folder any more.
std::optional<MessageRow> ReaderPane::shownRow(MessageId id) const
{
    if (!id.isValid())
        return std::nullopt;
    const auto row = m_mail.reader().messageRow(id);
    return row && row->folder.isValid() ? row : std::nullopt;
}

void ReaderPane::showSelection(int count)
{
    showMessage({});
    if (count > 0)
        m_empty->setContent(QStringLiteral("mail"), tr("%Ln message(s) selected", nullptr, count));
}

void ReaderPane::showMessage(MessageId id)
{
    if (id == m_message && id.isValid())
        return;
    ++m_generation;
    m_message = {};
    m_content = {};
    m_coming.reset();
    delete m_fetch; // who goes elsewhere does not wait for it
    m_loading->stop();
    const auto row = shownRow(id);
    if (!row) {
        m_empty->setContent(QStringLiteral("mail"), id.isValid() ? tr("This message is no longer here") : tr("No message is selected"));
        m_text->setMessageText({});
        m_pages->setCurrentIndex(0);
        return;
    }
    m_message = id;
    m_account = row->account;
    clearNotes();
    m_attachments->setAttachments({});
    m_head->showRow(*row);
    m_sending->showRow(*row);
    m_pages->setCurrentIndex(1);
    updateColumn();
    startLoading();
    load();
}

void ReaderPane::startLoading()
{
    m_text->setMessageText({});
    m_loading->start(tr("Fetching the message from the server\u2026"));
    m_bodyPages->setCurrentWidget(m_loadingFrame);
}

void ReaderPane::load()
{
    const quint64 generation = m_generation;
    whenDone(this, m_mail.content(m_message), [this, generation](const Outcome<MessageContent> &outcome) {
        if (generation != m_generation)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            if (m_bodyPages->currentWidget() == m_text)
                return; // what is on the screen stays
            if (failure->kind == ErrorKind::Gone)
                m_mail.wantToRead(m_message);
            else
                onBodyFailed(m_message, *failure);
            return;
        }
        const auto &content = std::get<MessageContent>(outcome);
        if (m_bodyPages->currentWidget() != m_text)
            showContent(content);
        else
            completeContent(content);
    });
}

QList<Attachment> ReaderPane::shownAttachments() const
{
    QList<Attachment> attachments = m_content.attachments;
    if (m_content.report)
        attachments.removeIf([](const Attachment &a) { return isPartOfReport(a.type); });
    return attachments;
}

void ReaderPane::showContent(const MessageContent &content)
{
    m_content = content;
    m_head->showContent(content);
    clearNotes();
    m_sending->showContent(content);
    if (!content.sourceOnly) {
        for (const QString &warning : content.warnings.mid(0, maxNotes))
            addNote(int(Bar::Tone::Warning), warning);
    }
    m_attachments->setAttachments(shownAttachments());
    if (content.textIsCut) {
        auto *bar = addNote(int(Bar::Tone::Info), tr("This message is long: only its beginning has been fetched."));
        bar->setClosable(false);
        bar->addButton(tr("Fetch the whole message"), [this] { fetchWhole(); });
    }
    if (content.sourceOnly) {
        showSource(content.warnings.value(0, tr("This message is built so oddly that only its source can be shown.")));
        return;
    }
    m_loading->stop();
    m_text->setMessageText(content.text);
    m_bodyPages->setCurrentWidget(m_text);
}

/// More of the message that is on the screen: whoever reads it is not sent back to its beginning.
void ReaderPane::completeContent(const MessageContent &content)
{
    if (content.text != m_content.text || content.sourceOnly) {
        showContent(content);
        return;
    }
    m_content = content;
    m_attachments->setAttachments(shownAttachments());
}

void ReaderPane::showSource(const QString &why)
{
    const quint64 generation = m_generation;
    addNote(int(Bar::Tone::Warning), why);
    whenDone(this, RawMessageLoad::load(m_mail, m_message), [this, generation](const Outcome<QByteArray> &outcome) {
        if (generation != m_generation)
            return;
        m_loading->stop();
        if (const auto *failure = std::get_if<Failure>(&outcome))
            addNote(int(Bar::Tone::Danger), failure->message, failure->detail);
        else
            m_text->setMessageText(SourceWindow::visibleSource(QByteArrayView(std::get<QByteArray>(outcome)).first(qMin<qsizetype>(std::get<QByteArray>(outcome).size(), 1 << 20))),
                PlainTextView::Style::Source);
        m_bodyPages->setCurrentWidget(m_text);
    });
}

void ReaderPane::onChanged(const ChangeSet &changes)
{
    if (!m_message.isValid())
        return;
    const bool more = changes.bodies.contains(m_message) || changes.excerpts.contains(m_message);
    const bool bodyCame = more && (m_bodyPages->currentWidget() == m_loadingFrame || m_content.partial);
    if (!changes.messages.contains(m_message) && changes.lists.isEmpty() && !bodyCame)
        return;
    const auto row = shownRow(m_message);
    if (!row) {
        const MessageId gone = m_message;
        m_message = {};
        showMessage(gone);
        return;
    }
    m_head->setStarred(row->flags.testFlag(Flag::Flagged));
    if (bodyCame) {
        if (!m_content.partial)
            clearNotes();
        load();
    }
}

void ReaderPane::onBodyFailed(MessageId message, const Failure &failure)
{
    endProgress(message, {});
    if (message != m_message || !m_message.isValid() || m_bodyPages->currentWidget() != m_loadingFrame)
        return; // there is something to read: whoever wanted more of it says what went wrong
    m_loading->stop();
    clearNotes();
    m_loading->update();
    auto *bar = addNote(isTemporary(failure.kind) ? int(Bar::Tone::Warning) : int(Bar::Tone::Danger), failure.message, failure.detail);
    bar->setClosable(false);
    bar->addButton(tr("Try again"), [this] {
        clearNotes();
        startLoading();
        load();
    });
}

/// `then` is called when it is here, if this message is still the one on the screen.
void ReaderPane::fetchWhole(const std::function<void()> &then)
{
    if (!m_fetch) {
        m_fetch = new MessageFetch(m_mail, m_message, {}, this);
        connect(m_fetch, &MessageFetch::failed, this, [this, then](const Failure &failure) {
            if (failure.kind == ErrorKind::Cancelled)
                return;
            auto *bar = addNote(isTemporary(failure.kind) ? int(Bar::Tone::Warning) : int(Bar::Tone::Danger), failure.message, failure.detail);
            bar->addButton(tr("Try again"), [this, bar, then] {
                dropNote(bar);
                fetchWhole(then);
            });
        });
    }
    if (then)
        connect(m_fetch, &MessageFetch::finished, this, then);
}

void ReaderPane::onProgress(MessageId message, const QString &partId, qint64 octets, qint64 total)
{
    constexpr int worthABar = 300; // ms: what is here sooner needs none
    if (message != m_message || m_bodyPages->currentWidget() != m_text)
        return;
    const bool begins = !m_coming || m_coming->partId != partId;
    m_coming = Coming{partId, octets, total};
    if (!begins)
        showProgress();
    else
        QTimer::singleShot(worthABar, this, &ReaderPane::showProgress);
}

void ReaderPane::showProgress()
{
    if (!m_coming)
        return;
    if (!m_progress) {
        m_progress = addNote(int(Bar::Tone::Info), {});
        m_progress->setObjectName(QStringLiteral("fetching"));
        m_progress->setClosable(false);
        m_progress->addButton(tr("Cancel"), [this] {
            if (!m_coming)
                return;
            const QString partId = m_coming->partId;
            MessageFetch::stop(m_mail, m_message, partId);
            endProgress(m_message, partId);
        });
    }
    const QLocale locale;
    const auto size = [&locale](qint64 octets) { return locale.formattedDataSize(octets, 1, QLocale::DataSizeTraditionalFormat); };
    const auto attachment = std::find_if(
        m_content.attachments.begin(), m_content.attachments.end(), [this](const Attachment &a) { return !m_coming->partId.isEmpty() && a.partId == m_coming->partId; });
    const QString come = size(m_coming->octets), of = size(qMax(m_coming->total, m_coming->octets));
    m_progress->setText(attachment == m_content.attachments.end() ? tr("Fetching the whole message: %1 of %2").arg(come, of)
                                                                  : tr("Fetching \u201c%1\u201d: %2 of %3").arg(attachment->safeName, come, of));
}

void ReaderPane::endProgress(MessageId message, const QString &partId)
{
    if (message != m_message || !m_coming || m_coming->partId != partId)
        return;
    m_coming.reset();
    if (Bar *bar = std::exchange(m_progress, nullptr))
        dropNote(bar);
}

void ReaderPane::answer(Mail::AnswerMode mode)
{
    const quint64 generation = m_generation;
    whenDone(this, m_mail.makeReply(m_message, mode), [this, generation, mode](const Outcome<Draft> &outcome) {
        if (const auto *draft = std::get_if<Draft>(&outcome)) {
            Q_EMIT composeRequested(*draft);
            return;
        }
        const auto &failure = std::get<Failure>(outcome);
        if (generation != m_generation)
            return;
        if (failure.kind == ErrorKind::Gone && m_content.partial)
            fetchWhole([this, mode] { answer(mode); });
        else
            addNote(int(Bar::Tone::Warning),
                failure.kind == ErrorKind::Gone ? tr("The message has to be fetched before it can be answered. Try again in a moment.") : failure.message, failure.detail);
    });
}

void ReaderPane::onLink(const QUrl &target)
{
    if (target.scheme() != QLatin1String("mailto")) {
        if (!QDesktopServices::openUrl(target))
            addNote(int(Bar::Tone::Warning), tr("No web browser could be started. You can copy the link and open it yourself."), QString::fromLatin1(target.toEncoded()));
        return;
    }
    if (const auto begun = MailtoLink::draftFrom(target)) {
        if (const auto draft = m_mail.newDraft(m_account, *begun))
            Q_EMIT composeRequested(*draft);
    }
}

void ReaderPane::remove()
{
    const auto row = m_mail.reader().messageRow(m_message);
    if (!row)
        return;
    const auto trash = m_mail.reader().folderWithRole(row->account, FolderRole::Trash);
    if (trash && row->folder != trash->id) {
        m_mail.moveToTrash({m_message});
        return;
    }
    clearNotes();
    auto *bar = addNote(int(Bar::Tone::Warning),
        trash ? tr("This message is in the trash. Deleting it now removes it for good.") : tr("This account has no trash. Deleting the message removes it for good."));
    bar->addButton(tr("Delete for good"), [this, message = m_message] { m_mail.removeForGood({message}); })->setObjectName(QStringLiteral("deleteForGood"));
}

void ReaderPane::openSource()
{
    const QString title = tr("Source: %1").arg(m_content.subject.left(120));
    whenDone(this, RawMessageLoad::load(m_mail, m_message), [this, title](const Outcome<QByteArray> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            if (failure->kind == ErrorKind::Gone && m_content.partial)
                fetchWhole([this] { openSource(); });
            else
                addNote(int(Bar::Tone::Warning), failure->message, failure->detail);
            return;
        }
        (new SourceWindow(title, std::get<QByteArray>(outcome), tr("message.eml"), window()))->show();
    });
}

void ReaderPane::openHeaders()
{
    QByteArray text;
    for (const HeaderField &field : std::as_const(m_content.headers))
        text += field.name + ": " + field.decoded.toUtf8() + '\n';
    (new SourceWindow(tr("Headers: %1").arg(m_content.subject.left(120)), text, tr("headers.txt"), window()))->show();
}

void ReaderPane::openTranscript()
{
    (new SourceWindow(tr("Conversation with the server"), m_mail.transcript(m_account).toUtf8(), tr("transcript.txt"), window()))->show();
}

void ReaderPane::saveAttachment(const Attachment &attachment, bool warned)
{
    if (!attachment.dangerous || warned) {
        askWhereToSave(attachment);
        return;
    }
    auto *bar = addNote(
        int(Bar::Tone::Danger), tr("\u201c%1\u201d could be a program that harms this computer. Save it only if you expected it and trust who sent it.").arg(attachment.safeName));
    bar->addButton(tr("Save it"), [this, bar, attachment] {
        dropNote(bar);
        saveAttachment(attachment, true);
    });
}

void ReaderPane::askWhereToSave(const Attachment &attachment)
{
    if (m_saveFolder.isEmpty())
        m_saveFolder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(this, tr("Save attachment"), m_saveFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->selectFile(attachment.safeName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, message = m_message, attachment](const QString &path) {
        m_saveFolder = QFileInfo(path).absolutePath();
        auto *saving = new AttachmentSaving(m_mail, message, this);
        watchSaving(saving);
        saving->saveTo(path, attachment);
    });
    dialog->open();
}

void ReaderPane::saveAll()
{
    auto *dialog = new QFileDialog(this, tr("Save all attachments in"), m_saveFolder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, message = m_message, attachments = m_content.attachments](const QString &folder) {
        m_saveFolder = folder;
        auto *saving = new AttachmentSaving(m_mail, message, this);
        watchSaving(saving);
        saving->saveAllInto(folder, attachments);
    });
    dialog->open();
}

void ReaderPane::watchSaving(AttachmentSaving *saving)
{
    connect(saving, &AttachmentSaving::finished, this, [this, saving](const QString &path, int count) {
        saving->deleteLater();
        const QString folder = QFileInfo(path).absolutePath();
        auto *bar = addNote(int(Bar::Tone::Success),
            count == 1 ? tr("Saved as \u201c%1\u201d.").arg(QFileInfo(path).fileName())
                       : tr("%Ln attachment(s) saved in \u201c%1\u201d.", nullptr, count).arg(QDir(folder).dirName()));
        bar->addButton(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(saving, &AttachmentSaving::failed, this, [this, saving](const Failure &failure) {
        saving->deleteLater();
        if (failure.kind != ErrorKind::Cancelled) // he knows
            addNote(isTemporary(failure.kind) ? int(Bar::Tone::Warning) : int(Bar::Tone::Danger), failure.message, failure.detail);
    });
}

Bar *ReaderPane::addNote(int tone, const QString &text, const QString &details)
{
    auto *bar = new Bar(Bar::Tone(tone), text);
    bar->setObjectName(QStringLiteral("note"));
    bar->setDetails(details);
    connect(bar, &Bar::closed, this, [this, bar] { dropNote(bar); });
    m_notes->addWidget(bar);
    bar->show(); // in the frame of the click; a layout would show it only with the next event
    m_notes->setContentsMargins(Theme::gap24, 0, Theme::gap24, Theme::gap12);
    return bar;
}

void ReaderPane::dropNote(Bar *bar)
{
    m_notes->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    if (m_notes->isEmpty())
        m_notes->setContentsMargins(Theme::gap24, 0, Theme::gap24, 0);
}

void ReaderPane::clearNotes()
{
    m_progress = nullptr;
    while (QLayoutItem *item = m_notes->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    m_notes->setContentsMargins(Theme::gap24, 0, Theme::gap24, 0);
}

bool ReaderPane::scrollPage(int direction)
{
    return m_message.isValid() && m_bodyPages->currentWidget() == m_text && m_text->scrollPage(direction);
}

void ReaderPane::updateColumn()
{
    m_top->setMaximumWidth(m_text->columnWidth());
    m_loading->setMaximumWidth(m_text->columnWidth());
}

void ReaderPane::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    updateColumn();
}

void ReaderPane::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    const int margin = m_pages->currentIndex() == 1 ? m_text->columnMargin(width()) - sheetPadding : 0;
    painter.fillRect(rect(), theme.color(Theme::Token::Surface));
    if (margin < 2 * Theme::gap24)
        return; // a strip at the side would only look like a mistake
    // Beside the sheet: what lies behind it, and its edge.
    const QColor behind = theme.color(Theme::Token::Sunken), line = theme.color(Theme::Token::Line);
    painter.fillRect(0, 0, margin, height(), behind);
    painter.fillRect(width() - margin, 0, margin, height(), behind);
    painter.fillRect(margin - 1, 0, 1, height(), line);
    painter.fillRect(width() - margin, 0, 1, height(), line);
}

} // namespace postrider
