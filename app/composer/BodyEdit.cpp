// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"

#include "app/widgets/OwnMimeType.h"
#include "app/widgets/Theme.h"

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

std::optional<PickedMessages> BodyEdit::messagesIn(const QMimeData *source)
{
    return source->hasFormat(pickedMessagesType()) ? PickedMessages::fromBytes(source->data(pickedMessagesType())) : std::nullopt;
}

bool BodyEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void BodyEdit::insertFromMimeData(const QMimeData *source)
{
    // Before the files are asked for: they would be written now.
    if (const auto messages = messagesIn(source)) {
        Q_EMIT messagesDropped(*messages);
        return;
    }
    const QStringList paths = filesIn(source);
    if (!paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
        return;
    }
    // Office programs offer a picture of copied text too: text wins.
    if (source->hasImage() && !source->hasText()) {
        if (const auto image = qvariant_cast<QImage>(source->imageData()); !image.isNull())
            Q_EMIT imagePasted(image);
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
