// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentChip.h"

#include "app/reader/AttachmentLook.h"
#include "app/widgets/ToolTipText.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>

namespace postrider {

namespace {

QString iconOf(const Attachment &attachment)
{
    const QByteArray type = attachment.bestType();
    if (attachment.dangerous || !attachment.doubt.isEmpty())
        return QStringLiteral("warning");
    if (type.startsWith("image/"))
        return QStringLiteral("image");
    if (type == "message/rfc822" || type == "message/global")
        return QStringLiteral("mail");
    if (type == "text/calendar")
        return QStringLiteral("clock");
    if (type == "text/vcard" || type == "text/x-vcard")
        return QStringLiteral("account");
    if (type == "application/pgp-signature" || type == "application/pkcs7-signature" || type == "application/pgp-keys")
        return QStringLiteral("key");
    return QStringLiteral("file");
}

} // namespace

AttachmentChip::AttachmentChip(const Attachment &attachment, QWidget *parent) : Chip(attachment.safeName, parent), m_attachment(attachment)
{
    setObjectName(QStringLiteral("attachment"));
    setIconName(iconOf(attachment));
    const QString size = QLocale().formattedDataSize(attachment.size, attachment.size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    setSecondaryText(attachment.absent ? tr("%1, not fetched", "size of an attachment that is still on the server").arg(size) : size);
    setMaximumWidth(280);
    if (attachment.dangerous)
        setTone(Tone::Warning);
    QStringList words;
    words += attachment.isProgram ? tr("Attachment that is a program. Activate to save it.") : tr("Attachment. Activate to open it, or press Space to look at it.");
    if (!attachment.doubt.isEmpty())
        words += attachment.doubt;
    if (!attachment.container.isEmpty())
        words += tr("It came in \u201c%1\u201d.").arg(attachment.container);
    if (attachment.absent)
        words += tr("It is still on the server, and fetched first.");
    setAccessibleDescription(words.join(u' '));
    setToolTip(attachment.doubt.isEmpty() ? QString() : toolTipText(attachment.safeName + u'\n' + attachment.doubt));
}

void AttachmentChip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        Q_EMIT previewRequested();
    else
        Chip::keyPressEvent(event);
}

void AttachmentChip::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space)
        Chip::keyReleaseEvent(event);
}

void AttachmentChip::contextMenuEvent(QContextMenuEvent *event)
{
    Q_EMIT menuRequested(event->reason() == QContextMenuEvent::Mouse ? event->globalPos() : mapToGlobal(QPoint(0, height())));
}

void AttachmentChip::mousePressEvent(QMouseEvent *event)
{
    m_pressedAt = event->pos();
    Chip::mousePressEvent(event);
}

void AttachmentChip::mouseMoveEvent(QMouseEvent *event)
{
    if ((event->buttons() & Qt::LeftButton) && isDown() && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        setDown(false); // it is no click any more
        Q_EMIT dragRequested();
        return;
    }
    Chip::mouseMoveEvent(event);
}

} // namespace postrider
