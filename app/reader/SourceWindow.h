// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPlainTextEdit;

namespace postrider {

/// A window of its own for text as it is: the source of a message, its headers, the talk with a server. Fixed width, not editable.
/// Thread: main. Owns the bytes. Shows at most 2 MB of them and says so; "Save as" writes all of them, unchanged.
class SourceWindow : public QWidget {
    Q_OBJECT
public:
    /// `fileName` is offered for saving.
    SourceWindow(const QString &title, const QByteArray &bytes, const QString &fileName, QWidget *parent = nullptr);

    /// Bytes as text: UTF-8 where they are that, else one character a byte; control characters as their pictures.
    static QString visibleSource(QByteArrayView bytes);

private:
    void saveAs();
    void find(const QString &text);

    const QByteArray m_bytes;
    const QString m_fileName;
    QPlainTextEdit *m_text;
};

} // namespace postrider
