// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>
#include <QWidget>

class QCheckBox;
class QPlainTextEdit;

namespace postrider {

/// How a signature looks in programs that show HTML: its source, and beside it what will be sent. Off: nothing of the kind is sent.
/// Thread: main. Owns its widgets. Loads nothing: pictures of the web stand in the preview as their descriptions.
class HtmlSignatureField : public QWidget {
    Q_OBJECT
public:
    explicit HtmlSignatureField(QWidget *parent = nullptr);

    void setHtml(const QString &html);
    /// As it was typed; empty if it is off.
    QString html() const;
    /// Why it cannot be kept, in a sentence; empty: it can.
    QString problem() const;

Q_SIGNALS:
    void edited();

private:
    /// Shows a document and nothing else: no file, no network.
    class Preview : public QTextBrowser {
    public:
        using QTextBrowser::QTextBrowser;
        QVariant loadResource(int type, const QUrl &name) override;
    };
    void show();

    QCheckBox *m_on;
    QWidget *m_fields;
    QPlainTextEdit *m_source;
    Preview *m_preview;
    bool m_isTooMuch = false;
};

} // namespace postrider
