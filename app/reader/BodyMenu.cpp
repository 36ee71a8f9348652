// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyMenu.h"

#include "app/reader/MessageBodyView.h"
#include "app/widgets/Icon.h"
#include "app/widgets/PlainBox.h"

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QMessageBox>
#include <QSaveFile>
#include <QStandardPaths>

namespace postrider {

BodyMenu::BodyMenu(MessageBodyView &view, const QUrl &target, const Picture &picture, QWidget *parent) : QMenu(parent)
{
    setObjectName(QStringLiteral("bodyMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    if (!target.isEmpty())
        addLink(target);
    if (picture.isValid())
        addPicture(picture);
    auto *copySelection = addAction(postrider::icon(QStringLiteral("copy")), tr("Copy"), &view, &MessageBodyView::copySelection);
    copySelection->setEnabled(!view.selectedText().isEmpty());
    addAction(tr("Select all"), &view, &MessageBodyView::selectAll);
}

void BodyMenu::addLink(const QUrl &target)
{
    const QString scheme = target.scheme();
    if (scheme == QLatin1String("mailto"))
        addAction(tr("Write a message to this address"), this, [this, target] { Q_EMIT linkActivated(target); });
    else if (scheme != QLatin1String("tel"))
        addAction(tr("Open link in the browser"), this, [this, target] { Q_EMIT linkActivated(target); });
    addAction(tr("Copy link"), this, [target] { QGuiApplication::clipboard()->setText(QString::fromLatin1(target.toEncoded())); });
    addSeparator();
}

void BodyMenu::addPicture(const Picture &picture)
{
    QWidget *above = parentWidget();
    addAction(postrider::icon(QStringLiteral("save")), tr("Save picture as\u2026"), above, [above, picture] {
        const QString suffix = QString::fromLatin1(picture.type.mid(picture.type.indexOf('/') + 1));
        auto *dialog = new QFileDialog(above, tr("Save picture"), QStandardPaths::writableLocation(QStandardPaths::PicturesLocation));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
        dialog->setDefaultSuffix(suffix);
        dialog->selectFile(tr("picture") + u'.' + suffix);
        connect(dialog, &QFileDialog::fileSelected, above, [above, picture](const QString &path) {
            QSaveFile file(path);
            if (file.open(QIODevice::WriteOnly) && file.write(picture.octets) == picture.octets.size() && file.commit())
                return;
            auto *box =
                new QMessageBox(QMessageBox::Warning, tr("Save picture"), tr("\u201c%1\u201d could not be written: %2").arg(path, file.errorString()), QMessageBox::Ok, above);
            box->setAttribute(Qt::WA_DeleteOnClose);
            plainBox(box);
            box->open();
        });
        dialog->open();
    });
    addAction(tr("Copy picture"), above, [picture] {
        QBuffer buffer;
        buffer.setData(picture.octets);
        QImageReader reader(&buffer, picture.type.mid(picture.type.indexOf('/') + 1));
        const QImage image = reader.read();
        if (!image.isNull())
            QGuiApplication::clipboard()->setImage(image);
    });
    addSeparator();
}

} // namespace postrider
