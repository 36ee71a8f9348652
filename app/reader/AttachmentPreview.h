// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/AttachmentLook.h"

#include <QDialog>

class QLabel;
class QPlainTextEdit;
class QStackedWidget;

namespace postrider {

/// A look at an attachment: a picture as large as the window allows, or the beginning of a text. Space and Esc close it.
/// Thread: main. Deletes itself when it closes. Shows what it is given; never fetches, never opens another program.
class AttachmentPreview : public QDialog {
    Q_OBJECT
public:
    AttachmentPreview(const Attachment &attachment, QWidget *parent);

    /// Empty: there is nothing that could be shown.
    void setLook(const AttachmentLook &look);
    void setFailure(const QString &message);
    /// What a picture is worth to be decoded to, in device pixels.
    static QSize bound();

Q_SIGNALS:
    void openRequested();
    void saveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPicture();

    const Attachment m_attachment;
    QStackedWidget *m_pages;
    QLabel *m_words; ///< waiting, or what went wrong
    QLabel *m_picture;
    QPlainTextEdit *m_text;
    QLabel *m_about;
    QImage m_image;
};

} // namespace postrider
