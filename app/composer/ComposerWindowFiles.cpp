// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerWindow: files and messages that go along with it.
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/DraftAttachments.h"
#include "app/composer/MessageAttaching.h"
#include "app/composer/MessageEditor.h"
#include "app/widgets/Bar.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>

namespace postrider {

void ComposerWindow::connectFiles()
{
    const auto tell = [this](const Failure &failure) { showNotice(int(Bar::Tone::Danger), failure.message, failure.detail); };
    connect(m_body, &MessageEditor::filesDropped, m_attachments, &DraftAttachments::addFiles);
    connect(m_body, &MessageEditor::messagesDropped, this, &ComposerWindow::attachMessages);
    connect(m_body, &MessageEditor::imagePasted, this, [this](const QImage &image) { m_attachments->addPicture(image, tr("Pasted picture.png")); });
    connect(m_body, &MessageEditor::pictureLeftOver, this, [this](const DraftAttachment &picture) { m_attachments->add({picture}); });
    connect(m_body, &MessageEditor::failed, this, tell);
    connect(m_attachments, &DraftAttachments::changed, this, &ComposerWindow::onChanged);
    connect(m_attachments, &DraftAttachments::failed, this, tell);
}

/// What is on its way and would be missing.
int ComposerWindow::reading() const
{
    return m_attachments->pending() + m_body->pending() + (m_attaching ? 1 : 0);
}

/// Says so.
bool ComposerWindow::isStillReading()
{
    if (reading() == 0)
        return false;
    if (!m_attaching) // that says how far it is
        showNotice(int(Bar::Tone::Info), tr("A file is still being read. Send again in a moment."));
    return true;
}

void ComposerWindow::chooseFiles()
{
    auto *dialog = new QFileDialog(this, tr("Attach files"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, m_attachments, &DraftAttachments::addFiles);
    dialog->open();
}

/// They may be many, and large: the bar says how far it is, and stops it.
void ComposerWindow::attachMessages(const PickedMessages &messages)
{
    if (m_attaching)
        m_attaching->stop(); // what is dropped now is meant now
    m_attaching = new MessageAttaching(m_mail, messages, this);
    const auto bar = std::make_shared<QPointer<Bar>>();
    const auto tell = [this, bar](int done, int total) {
        if (m_asking)
            return; // a question waits for its answer
        const QString text = tr("Attaching messages: %L1 of %L2").arg(done).arg(total);
        if (*bar && *bar == m_notice) {
            (*bar)->setText(text);
            return;
        }
        *bar = showNotice(int(Bar::Tone::Info), text);
        (*bar)->setClosable(false);
        (*bar)
            ->addButton(tr("Cancel"),
                [this] {
                    m_attaching->stop();
                    m_attaching = nullptr;
                    dropNotice();
                })
            ->setObjectName(QStringLiteral("stopAttaching"));
    };
    connect(m_attaching, &MessageAttaching::progressed, this, tell);
    connect(m_attaching, &MessageAttaching::failed, this, [this](const Failure &failure) {
        m_attaching = nullptr;
        showNotice(int(Bar::Tone::Danger), failure.message, failure.detail);
    });
    connect(m_attaching, &MessageAttaching::finished, this, [this](const QList<DraftAttachment> &attachments, int leftOut) {
        m_attaching = nullptr;
        const bool keeping = m_keeping;
        dropNotice();
        if (leftOut > 0)
            showNotice(int(Bar::Tone::Warning), tr("%Ln message(s) are not wholly on this computer and were left out.", nullptr, leftOut));
        m_keeping = keeping && leftOut == 0;
        m_attachments->add(attachments);
    });
}

void ComposerWindow::dragEnterEvent(QDragEnterEvent *event)
{
    // Which files is asked when they fall.
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void ComposerWindow::dropEvent(QDropEvent *event)
{
    if (const auto messages = BodyEdit::messagesIn(event->mimeData()))
        attachMessages(*messages);
    else
        m_attachments->addFiles(BodyEdit::filesIn(event->mimeData()));
    event->acceptProposedAction();
}

} // namespace postrider
