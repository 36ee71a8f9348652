// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QObject>
#include <QPageLayout>
#include <QWidget>

#include <memory>

class QTextDocument;

namespace postrider {

/// A message on paper, or as a PDF: from whom, to whom, when and about what, its text, and the names of what was attached.
/// Thread: main. Owns its dialogs. Everything of the message goes in as text. Never loads anything, never writes over a file that the person has not chosen.
class MessagePrint : public QObject {
    Q_OBJECT
public:
    explicit MessagePrint(QWidget *parent);

    /// Asks which printer.
    void print(const MessageContent &content);
    /// Asks where to.
    void savePdf(const MessageContent &content);
    /// Null: no; then `why` says what is wrong.
    static bool writePdf(const QTextDocument &document, const QString &path, const QPageLayout &layout, QString &why);

    /// What is printed.
    static std::unique_ptr<QTextDocument> document(const MessageContent &content);
    /// What stands above the text on the first page, and below it on the last: HTML of ours, in which what the message says is text.
    static QString headHtml(const MessageContent &content);
    static QString footHtml(const MessageContent &content);
    /// A name for the file, from the subject.
    static QString fileName(const MessageContent &content);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const QString &why);

private:
    QWidget *m_widget; ///< whose window dialogs belong to
    QString m_folder;
};

} // namespace postrider
