// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentActions.h"

#include "app/reader/AttachmentSaving.h"
#include "app/reader/MessageNotes.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStandardPaths>
#include <QUrl>

namespace postrider {

AttachmentActions::AttachmentActions(Mail &mail, MessageNotes &notes, QObject *parent) : QObject(parent), m_mail(mail), m_notes(notes) { }

void AttachmentActions::save(const Attachment &attachment)
{
    if (!attachment.dangerous) {
        askWhere(attachment);
        return;
    }
    auto *bar = m_notes.add(
        Bar::Tone::Danger, tr("\u201c%1\u201d could be a program that harms this computer. Save it only if you expected it and trust who sent it.").arg(attachment.safeName));
    bar->addButton(tr("Save it"), [this, bar, attachment] {
        m_notes.drop(bar);
        askWhere(attachment);
    });
}

void AttachmentActions::askWhere(const Attachment &attachment)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(&m_notes, tr("Save attachment"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->selectFile(attachment.safeName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, message = m_message, attachment](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        begin(message)->saveTo(path, attachment);
    });
    dialog->open();
}

void AttachmentActions::saveAll(const QList<Attachment> &attachments)
{
    auto *dialog = new QFileDialog(&m_notes, tr("Save all attachments in"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this, message = m_message, attachments](const QString &folder) {
        m_folder = folder;
        begin(message)->saveAllInto(folder, attachments);
    });
    dialog->open();
}

AttachmentSaving *AttachmentActions::begin(MessageId message)
{
    auto *saving = new AttachmentSaving(m_mail, message, this);
    connect(saving, &AttachmentSaving::finished, this, [this, saving](const QString &path, int count) {
        saving->deleteLater();
        const QString folder = QFileInfo(path).absolutePath();
        auto *bar = m_notes.add(Bar::Tone::Success,
            count == 1 ? tr("Saved as \u201c%1\u201d.").arg(QFileInfo(path).fileName())
                       : tr("%Ln attachment(s) saved in \u201c%1\u201d.", nullptr, count).arg(QDir(folder).dirName()));
        bar->addButton(tr("Open folder"), [folder] { QDesktopServices::openUrl(QUrl::fromLocalFile(folder)); });
    });
    connect(saving, &AttachmentSaving::failed, this, [this, saving](const Failure &failure) {
        saving->deleteLater();
        m_notes.addFailure(failure);
    });
    return saving;
}

} // namespace postrider
