// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentActions.h"

#include "app/composer/ComposerSettings.h"
#include "app/reader/AttachmentCopies.h"
#include "app/reader/AttachmentPreview.h"
#include "app/reader/AttachmentSaving.h"
#include "app/reader/AttachmentStrip.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/MessageNotes.h"
#include "app/widgets/WhenDone.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDrag>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMimeData>
#include <QPromise>
#include <QPushButton>
#include <QStandardPaths>
#include <QThreadPool>
#include <QUrl>

namespace postrider {

namespace {

constexpr int chipPicture = 40; // device pixels of a chip's picture on a screen of twice the density
constexpr qsizetype firstWords = 400;

/// Decoded off the main thread.
QFuture<AttachmentLook> look(const QByteArray &bytes, const Attachment &attachment, const QSize &bound)
{
    auto promise = std::make_shared<QPromise<AttachmentLook>>();
    promise->start();
    QThreadPool::globalInstance()->start([promise, bytes, attachment, bound] {
        promise->addResult(AttachmentLook::read(bytes, attachment, bound));
        promise->finish();
    });
    return promise->future();
}

} // namespace

AttachmentActions::AttachmentActions(Mail &mail, MessageNotes &notes, QObject *parent) : QObject(parent), m_mail(mail), m_notes(notes) { }

void AttachmentActions::setMessage(MessageId message, AccountId account, bool isSigned)
{
    if (message != m_message && m_preview)
        m_preview->close(); // its buttons would be about another message
    m_message = message;
    m_account = account;
    m_isSigned = isSigned;
}

void AttachmentActions::attend(AttachmentStrip *strip)
{
    connect(strip, &AttachmentStrip::saveRequested, this, &AttachmentActions::save);
    connect(strip, &AttachmentStrip::openRequested, this, &AttachmentActions::open);
    connect(strip, &AttachmentStrip::previewRequested, this, &AttachmentActions::preview);
    connect(strip, &AttachmentStrip::copyRequested, this, &AttachmentActions::copy);
    connect(strip, &AttachmentStrip::forwardRequested, this, &AttachmentActions::forward);
    connect(strip, &AttachmentStrip::dragRequested, this, [this, strip](const Attachment &attachment) { drag(attachment, strip); });
    connect(strip, &AttachmentStrip::detachRequested, this, [this](const Attachment &attachment) { remove(attachment, Removal::Detach); });
    connect(strip, &AttachmentStrip::deleteRequested, this, [this](const Attachment &attachment) { remove(attachment, Removal::Delete); });
}

void AttachmentActions::fillStrip(AttachmentStrip *strip)
{
    for (const Attachment &attachment : strip->worthALook()) {
        whenDone(strip, m_mail.partBytes(m_message, attachment.partId), [this, strip, attachment, message = m_message](const Outcome<QByteArray> &outcome) {
            const auto *bytes = std::get_if<QByteArray>(&outcome);
            if (!bytes || message != m_message)
                return; // a picture less
            whenDone(strip, look(*bytes, attachment, {chipPicture, chipPicture}), [this, strip, attachment, message](const AttachmentLook &seen) {
                if (message != m_message)
                    return;
                if (!seen.picture.isNull())
                    strip->setPicture(attachment.partId, QPixmap::fromImage(seen.picture));
                else if (!seen.text.isEmpty())
                    strip->setBeginning(attachment.partId, seen.text.left(firstWords));
            });
        });
    }
}

/// What is still on the server is fetched first.
void AttachmentActions::withBytes(const Attachment &attachment, const Bytes &then, const Failed &failed, bool fetched)
{
    whenDone(this, m_mail.partBytes(m_message, attachment.partId), [this, attachment, then, failed, fetched, message = m_message](const Outcome<QByteArray> &outcome) {
        if (message != m_message)
            return; // nobody looks at it any more
        const auto *failure = std::get_if<Failure>(&outcome);
        const auto fail = [this, failed](const Failure &why) {
            if (failed)
                failed(why);
            else
                m_notes.addFailure(why);
        };
        if (!failure) {
            then(std::get<QByteArray>(outcome));
            return;
        }
        if (failure->kind != ErrorKind::Gone || fetched) {
            fail(*failure);
            return;
        }
        auto *fetch = new MessageFetch(m_mail, message, attachment.partId, this);
        // By then another message may be on the screen, which has parts of the same numbers.
        connect(fetch, &MessageFetch::finished, this, [this, attachment, then, failed, message] {
            if (message == m_message)
                withBytes(attachment, then, failed, true);
        });
        connect(fetch, &MessageFetch::failed, this, [this, fail, message](const Failure &why) {
            if (message == m_message)
                fail(why);
        });
    });
}

void AttachmentActions::withCopy(const Attachment &attachment, const std::function<void(const QString &path)> &then)
{
    withBytes(attachment, [this, attachment, then](const QByteArray &bytes) {
        whenDone(this, AttachmentCopies::ofProgram().make(attachment.safeName, bytes), [this, then](const AttachmentCopies::Made &made) {
            if (const auto *failure = std::get_if<Failure>(&made))
                m_notes.addFailure(*failure);
            else
                then(std::get<QString>(made));
        });
    });
}

void AttachmentActions::open(const Attachment &attachment)
{
    if (attachment.isProgram) {
        auto *bar = m_notes.add(Bar::Tone::Danger,
            tr("\u201c%1\u201d is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.").arg(attachment.safeName));
        bar->addButton(tr("Save it\u2026"),
               [this, bar, attachment] {
                   m_notes.drop(bar);
                   saveNow(attachment);
               })
            ->setObjectName(QStringLiteral("saveProgram"));
        return;
    }
    if (!attachment.dangerous && attachment.doubt.isEmpty()) {
        openNow(attachment);
        return;
    }
    const QString doubt = attachment.doubt.isEmpty() ? tr("\u201c%1\u201d can run something when it is opened.").arg(attachment.safeName) : attachment.doubt;
    auto *bar = m_notes.add(Bar::Tone::Danger, tr("%1 Open it only if you expected it and trust who sent it.", "a sentence about what is wrong").arg(doubt));
    bar->addButton(tr("Open it"),
           [this, bar, attachment] {
               m_notes.drop(bar);
               openNow(attachment);
           })
        ->setObjectName(QStringLiteral("openAnyway"));
}

void AttachmentActions::openNow(const Attachment &attachment)
{
    withCopy(attachment, [this, attachment](const QString &path) {
        if (!QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
            m_notes.add(Bar::Tone::Warning, tr("There is no program on this computer that opens \u201c%1\u201d. You can save it instead.").arg(attachment.safeName));
    });
}

void AttachmentActions::preview(const Attachment &attachment)
{
    auto *dialog = new AttachmentPreview(attachment, &m_notes);
    if (m_preview)
        m_preview->close();
    m_preview = dialog;
    connect(dialog, &AttachmentPreview::openRequested, this, [this, dialog, attachment] {
        dialog->close();
        open(attachment);
    });
    connect(dialog, &AttachmentPreview::saveRequested, this, [this, dialog, attachment] {
        dialog->close();
        save(attachment);
    });
    dialog->show();
    const QPointer<AttachmentPreview> shown(dialog);
    withBytes(
        attachment,
        [this, attachment, shown](const QByteArray &bytes) {
            whenDone(this, look(bytes, attachment, AttachmentPreview::bound()), [shown](const AttachmentLook &seen) {
                if (shown)
                    shown->setLook(seen);
            });
        },
        [shown](const Failure &failure) {
            if (shown)
                shown->setFailure(failure.message);
        });
}

void AttachmentActions::copy(const Attachment &attachment)
{
    withCopy(attachment, [](const QString &path) {
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(data);
    });
}

void AttachmentActions::forward(const Attachment &attachment)
{
    withBytes(attachment, [this, attachment](const QByteArray &bytes) {
        Draft begun;
        begun.subject = attachment.safeName;
        begun.attachments.append({attachment.safeName, attachment.type, bytes});
        if (const auto draft = m_mail.newDraft(m_account, begun, ComposerSettings::writingForm()))
            Q_EMIT composeRequested(*draft);
        else
            m_notes.addNoAccount();
    });
}

void AttachmentActions::drag(const Attachment &attachment, QWidget *source)
{
    const QPointer<QWidget> from(source);
    withCopy(attachment, [from](const QString &path) {
        // It took a while: whoever has let go of it does not drag any more.
        if (!from || !(QGuiApplication::mouseButtons() & Qt::LeftButton))
            return;
        auto *data = new QMimeData;
        data->setUrls({QUrl::fromLocalFile(path)});
        auto *drag = new QDrag(from);
        drag->setMimeData(data);
        drag->exec(Qt::CopyAction);
    });
}

void AttachmentActions::save(const Attachment &attachment)
{
    if (!attachment.dangerous) {
        saveNow(attachment);
        return;
    }
    auto *bar = m_notes.add(
        Bar::Tone::Danger, tr("\u201c%1\u201d could be a program that harms this computer. Save it only if you expected it and trust who sent it.").arg(attachment.safeName));
    bar->addButton(tr("Save it"), [this, bar, attachment] {
        m_notes.drop(bar);
        saveNow(attachment);
    });
}

void AttachmentActions::saveNow(const Attachment &attachment)
{
    askWhere(attachment, [this, attachment](MessageId message, const QString &path) { begin(message)->saveTo(path, attachment); });
}

/// What is saved is of the message for which it was asked, whatever is on the screen by then.
void AttachmentActions::askWhere(const Attachment &attachment, const std::function<void(MessageId message, const QString &path)> &then)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
    auto *dialog = new QFileDialog(&m_notes, tr("Save attachment"), m_folder);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->selectFile(attachment.safeName);
    connect(dialog, &QFileDialog::fileSelected, this, [this, message = m_message, then](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        then(message, path);
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

void AttachmentActions::remove(const Attachment &attachment, Removal removal)
{
    const QString signature = m_isSigned ? u' ' + tr("The message is signed: its signature will no longer be good.") : QString();
    const bool detach = removal == Removal::Detach;
    const QString text = detach ? tr("\u201c%1\u201d will be saved on this computer, and then taken out of the message, also on the server.").arg(attachment.safeName)
                                : tr("\u201c%1\u201d will be deleted from the message, also on the server.").arg(attachment.safeName);
    auto *bar = m_notes.add(Bar::Tone::Warning, text + signature);
    bar->addButton(detach ? tr("Save and take out\u2026") : tr("Delete it"),
           [this, bar, attachment, detach] {
               m_notes.drop(bar);
               const Taking taking{m_message, attachment, m_isSigned ? Mail::Signature::Break : Mail::Signature::Keep};
               if (!detach) {
                   removeNow(taking, {});
                   return;
               }
               askWhere(attachment, [this, taking](MessageId message, const QString &path) {
                   AttachmentSaving *saving = begin(message);
                   connect(saving, &AttachmentSaving::finished, this, [this, taking](const QString &saved) { removeNow(taking, saved); });
                   saving->saveTo(path, taking.attachment);
               });
           })
        ->setObjectName(QStringLiteral("removeAttachment"));
}

void AttachmentActions::removeNow(const Taking &taking, const QString &savedIn)
{
    const auto done = m_mail.removeAttachments(taking.message, {taking.attachment.partId}, savedIn, taking.signature);
    whenDone(this, done, [this, taking, savedIn](const Outcome<bool> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure)
            return;
        if (taking.message != m_message) // which one it is about, nobody could see
            m_notes.add(Bar::Tone::Warning, tr("\u201c%1\u201d was not taken out of its message: %2").arg(taking.attachment.safeName, failure->message), failure->detail);
        else if (failure->kind == ErrorKind::Gone)
            Q_EMIT wholeMessageNeeded([this, taking, savedIn] { removeNow(taking, savedIn); });
        else
            m_notes.addFailure(*failure);
    });
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
