// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/PickedMessages.h"

#include <QImage>
#include <QPlainTextEdit>
#include <QUrl>

namespace postrider {

/// Where the text of a message is written. Plain text; files and pictures that are dropped or pasted become attachments, not text.
/// Thread: main. Owns its document. Never reads a file: it hands the names on.
class BodyEdit : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit BodyEdit(QWidget *parent = nullptr);

    /// The text as it was typed, LF line ends. toPlainText() would make ordinary spaces of those that do not break.
    QString text() const;

    /// The local files among the URLs.
    static QStringList filesIn(const QMimeData *source);
    /// Messages of this program that are dragged. They have files, too, which would be written if they were asked for.
    static std::optional<PickedMessages> messagesIn(const QMimeData *source);

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void messagesDropped(const postrider::PickedMessages &messages);
    void imagePasted(const QImage &image);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void keyPressEvent(QKeyEvent *event) override;
};

} // namespace postrider
