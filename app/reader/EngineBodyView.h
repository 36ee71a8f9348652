// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bodyview/BodyEngine.h"
#include "app/reader/MessageBodyView.h"

#include <QPointer>
#include <QTimer>

namespace postrider {

class EngineSnapshot;
class SimpleBodyView;

/// HTML as browsers show it, drawn by the engine behind a BodySurface. When that dies, or asks for what only a hole in the sanitiser could ask for, a SimpleBodyView takes its
/// place with the same message, and `failed` is said; the next message is tried with the engine again, unless BodyViews knows better.
///
/// Thread: main. Owns the surface, the simple view that stands in for it, and what is shown.
class EngineBodyView : public MessageBodyView, private BodyListener {
    Q_OBJECT
public:
    explicit EngineBodyView(std::unique_ptr<BodySurface> surface, QWidget *parent = nullptr);
    ~EngineBodyView() override;

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

    /// The engine is not in use for this message.
    bool isSimple() const { return m_simple != nullptr; }
    bool eventFilter(QObject *watched, QEvent *event) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void linkClicked(const QUrl &target) override;
    void linkHovered(const QUrl &target) override;
    void contextMenuWanted(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture) override;
    void contentsChanged(const QSizeF &size) override;
    void painted() override;
    void paintedLate() override;
    void trespassed(const QString &what) override;
    void died(const QString &why) override;

    void showPage();
    void fallBack(const QString &why);
    void endSimple();
    void measure();
    void startProbe();
    void endProbe();
    bool isMeasuredLate() const;
    bool isProbing() const { return m_probe.isActive() || (m_isArriving && m_extent == Extent::Grows); }
    void placeSurface();
    void watchInput();
    bool onWheel(QWheelEvent *event);
    bool onKey(QKeyEvent *event);
    BodyPage page() const;

    std::unique_ptr<BodySurface> m_surface;
    SimpleBodyView *m_simple = nullptr; ///< in its place
    QPointer<QWidget> m_input;
    Extent m_extent = Extent::Scrolls;
    Sheet m_sheet;
    MessageHtml m_html; ///< with all pictures that have come since
    double m_zoom = 1;
    int m_shown = 0; ///< documents so far
    int m_height = 0; ///< said last, for Extent::Grows
    QTimer m_remeasure; ///< the width is another one, for a while now
    QTimer m_probe; ///< the surface is low, to see how tall its page is: what is lower than its window says that it is as tall as that
    int m_probes = 0; ///< how often it was waited for the page to say how tall it is
    bool m_isMeasured = false; ///< it has, since its surface became low
    int m_again = 0; ///< how often it was measured anew because of what the page said
    double m_measuredWidth = 0;
    bool m_isGuessed = false; ///< it has not, in the time that anybody waits
    bool m_isArriving = false; ///< what was shown last is not painted yet: what is known of its size may be of the page before
    bool m_isSendingKey = false;
};

} // namespace postrider
