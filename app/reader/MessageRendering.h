// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBodyView.h"

#include <QTimer>

#include <memory>

namespace postrider {

/// A message as the reader shows it, as a file: head, text or HTML, and what is attached, as a PNG of the whole or a PDF of its pages. Nothing is loaded from anywhere.
///
/// Thread: main; needs a QApplication. Owns the view it draws with, and itself until `done` was called, once.
class MessageRendering : public QObject {
    Q_OBJECT
public:
    enum class Format { Png, Pdf };
    struct Result {
        QByteArray file; ///< empty: it could not be done
        QString whySimple; ///< HTML was drawn as a text document, and why; empty: it was not
    };
    using Done = std::function<void(const Result &result)>;

    /// `width`: CSS pixels of a PNG; a PDF's pages are A4.
    static void start(const QByteArray &message, Format format, int width, const Done &done);

private:
    MessageRendering(const QByteArray &message, Format format, int width, const Done &done);
    ~MessageRendering() override;
    void draw();
    void finish(const QByteArray &file);

    Format m_format;
    int m_width;
    Done m_done;
    std::unique_ptr<MessageBodyView> m_view;
    bool m_isDrawing = false;
    QTimer m_patience;
    QString m_whySimple;
};

} // namespace postrider
