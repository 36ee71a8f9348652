// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"
#include "core/types/MessageHtml.h"

#include <QObject>
#include <QPageLayout>
#include <QWidget>

#include <memory>

class QPrinter;
class QTextDocument;

namespace postrider {

/// A message on paper, or as a PDF: from whom, to whom, when and about what, its text, and the names of what was attached.
/// Thread: main. Owns its dialogs. Everything of the message goes in as text. Never loads anything, never writes over a file that the person has not chosen.
class MessagePrint : public QObject {
    Q_OBJECT
public:
    explicit MessagePrint(QWidget *parent);

    /// Asks which printer. `html`: its HTML, prepared for print; empty: its text is printed.
    void print(const MessageContent &content, const MessageHtml &html);
    /// Asks where to.
    void savePdf(const MessageContent &content, const MessageHtml &html);
    static QByteArray pdfOf(const QTextDocument &document, const QPageLayout &layout);
    /// False: no; then `why` says what is wrong.
    static bool write(const QByteArray &pdf, const QString &path, QString &why);

    /// What is printed.
    static std::unique_ptr<QTextDocument> document(const MessageContent &content);
    /// The HTML with head and foot, to be shown by a view.
    static MessageHtml sheet(const MessageContent &content, const MessageHtml &html);
    /// What stands above the text on the first page, and below it on the last: HTML of ours, in which what the message says is text.
    static QString headHtml(const MessageContent &content);
    static QString footHtml(const MessageContent &content);
    /// A name for the file, from the subject.
    static QString fileName(const MessageContent &content);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &why);

private:
    void startPrinting(const MessageContent &content, const MessageHtml &html, const std::shared_ptr<QPrinter> &printer);
    void writeTo(const QString &path, const MessageContent &content, const MessageHtml &html);
    void finish(const QString &path, const QByteArray &pdf);
    void sayNotPrinted();

    QWidget *m_widget; ///< whose window dialogs belong to
    QString m_folder;
};

} // namespace postrider
