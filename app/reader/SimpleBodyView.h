// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBodyView.h"

#include <QTimer>

class QTextBrowser;
class QTextDocument;

namespace postrider {

class SimpleDocument;

/// HTML as a text document can show it: words, links, pictures and simple tables, in the order in which they were written. For where there is no engine, for whoever does not want
/// one, and for what an engine has died of.
///
/// Thread: main. Owns the document and its pictures, which are decoded on the pool. Never blocks for long: 200 kB at most, tables within tables flattened, paragraphs of 10 kB
/// (SimpleHtml). Never loads anything: what the document asks for is answered from MessageHtml, or with nothing.
class SimpleBodyView : public MessageBodyView {
    Q_OBJECT
public:
    explicit SimpleBodyView(QWidget *parent = nullptr);
    ~SimpleBodyView() override;

    void setExtent(Extent extent) override;
    void setSheet(const Sheet &sheet) override;
    void setHtml(const MessageHtml &html) override;
    void setPicture(const QByteArray &name, const Picture &picture) override;
    void clear() override;
    void setZoom(double zoom) override;
    double zoom() const override { return m_zoom; }
    bool scrollPage(int direction) override;
    void find(const QString &text, bool backward, const Found &found) override;
    QString selectedText() const override;
    void copySelection() override;
    void selectAll() override;
    void makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done) override;
    void print(QPrinter *printer, const std::function<void(bool isPrinted)> &done) override;
    void makeImage(int width, double scale, const std::function<void(const QImage &image)> &done) override;

    /// A message for paper, `width` CSS pixels wide, its pictures decoded. For who prints several as one; takes as long as the pictures do.
    static std::unique_ptr<QTextDocument> paperDocument(const MessageHtml &html, const Sheet &sheet, int width);

    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    std::unique_ptr<SimpleDocument> makeDocument(int width, bool isForPaper, double zoom) const;
    void decode(const QByteArray &name, const Picture &picture);
    void putPicture(const QByteArray &name, const QImage &image);
    void updateHeight();
    void showMenu(const QPoint &position);

    QTextBrowser *m_browser;
    SimpleDocument *m_document = nullptr; ///< the browser's, once something was shown
    Extent m_extent = Extent::Scrolls;
    Sheet m_sheet;
    MessageHtml m_html; ///< with all pictures that have come since
    QHash<QByteArray, QImage> m_images; ///< decoded, by name
    double m_zoom = 1;
    int m_height = 0;
    QString m_sought;
    int m_current = 0; ///< of what is found, from 1
    bool m_isPainted = true;
    quint64 m_showing = 0; ///< what is still being decoded for another message is not for this one
    QTimer m_arrival; ///< pictures come in numbers
};

} // namespace postrider
