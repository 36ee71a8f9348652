// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/InlinePictures.h"
#include "core/types/Draft.h"
#include "core/types/FormattedText.h"
#include "core/types/Identity.h"
#include "core/types/PickedMessages.h"

#include <QTextCursor>
#include <QWidget>

class QTextDocument;
class QVBoxLayout;

namespace postrider {

class BodyEdit;
class RichTextBar;
class RichTextEdit;

/// Where a message is written: plain text, or formatted with a bar of buttons above it. One of two editors is shown; who wants the text of the moment asks here and need not know
/// which.
/// Thread: main. Owns both editors (the formatted one once it is needed) and the pictures in the text. Never changes the form unasked.
class MessageEditor : public QWidget {
    Q_OBJECT
public:
    explicit MessageEditor(QWidget *parent = nullptr);

    /// In the draft's form: its text and pictures.
    void showDraft(const Draft &draft);
    /// Writes body, html and the pictures of the text into the draft, whose attachments are the others.
    void writeTo(Draft &draft) const;

    bool isFormatted() const { return m_isFormatted; }
    /// Converts what is there.
    void setFormatted(bool formatted);
    /// Whether going to plain text would lose anything.
    bool losesInPlain() const;

    /// Of the editor that is shown; another one after formChanged().
    QTextDocument *document() const;
    QTextCursor textCursor() const;
    void setTextCursor(const QTextCursor &cursor);
    /// The editor that is shown.
    QWidget *field() const;
    /// Of text and pictures, about: octets. Costs nothing.
    qint64 approximateSize() const;
    /// Pictures that are still being read or made smaller.
    int pending() const { return m_loading + m_pictures.pending(); }

    /// Where one begins to write in a draft that has just been shown.
    void placeCursor(const Draft &draft, const Identity &identity);
    /// What the text was, in the form it had then; a step that can be undone.
    void goBackTo(const DraftRevision &revision);
    /// From one sender's signature to another's, where nobody has changed it; a step that can be undone.
    void swapSignature(const Draft &draft, const Identity &before, const Identity &after);

Q_SIGNALS:
    void textChanged();
    /// Another document is the one that is written in.
    void formChanged();
    void filesDropped(const QStringList &paths);
    void messagesDropped(const postrider::PickedMessages &messages);
    /// Into a plain message.
    void imagePasted(const QImage &image);
    /// Was to stand in the text, which has become a plain one meanwhile.
    void pictureLeftOver(const postrider::DraftAttachment &picture);
    void failed(const postrider::Failure &failure);

private:
    void makeFormatted();
    void showField();
    void swapFormattedSignature(const Draft &draft, const Identity &before, const Identity &after);
    const FormattedText &formattedText() const;
    /// Pictures that are here stand in it. Nothing: it is not HTML of ours.
    std::optional<FormattedText> formattedFrom(const QString &html) const;
    void askForLink();
    void askForPictures();
    void insertPictures(const QStringList &paths);
    void offerPictures(const QStringList &paths, const QPoint &at);

    QVBoxLayout *m_layout;
    InlinePictures m_pictures;
    BodyEdit *m_plain;
    RichTextEdit *m_rich = nullptr;
    RichTextBar *m_bar = nullptr;
    bool m_isFormatted = false;
    int m_loading = 0; ///< pictures
    /// What the document was last read as: reading a long one takes a while, and nobody has changed it since.
    mutable FormattedText m_read;
    mutable QString m_readHtml, m_readPlain;
    mutable qint64 m_readSize = 0; ///< of its pictures
    mutable int m_readRevision = -1;
};

} // namespace postrider
