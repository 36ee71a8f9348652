// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"

#include "app/widgets/Theme.h"

#include <QBuffer>
#include <QImage>
#include <QKeyEvent>
#include <QMimeData>

namespace postrider {

BodyEdit::BodyEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::gap16);
    setFont(Theme::current().font(Theme::Type::Body));
    setPlaceholderText(tr("Write your message"));
    setAccessibleName(tr("Message text"));
}

QString BodyEdit::text() const
{
    QString text = document()->toRawText();
    for (const QChar separator : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(separator, QLatin1Char('\n'));
    return text;
}

QStringList BodyEdit::filesIn(const QMimeData *source)
{
    QStringList paths;
    for (const QUrl &url : source->urls()) {
        if (url.isLocalFile())
            paths.append(url.toLocalFile());
    }
    return paths;
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    const QStringList paths = filesIn(source);
    if (!paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
        return;
    }
    // Office programs offer a picture of copied text too: text wins.
    if (source->hasImage() && !source->hasText()) {
        QByteArray png;
        QBuffer buffer(&png);
        buffer.open(QIODevice::WriteOnly);
        if (qvariant_cast<QImage>(source->imageData()).save(&buffer, "PNG"))
            Q_EMIT imagePasted(png);
        return;
    }
    QPlainTextEdit::insertFromMimeData(source);
}

void BodyEdit::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+Enter sends; without this it would leave a line break in a text that comes back because sending was refused.
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && (event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

} // namespace postrider
