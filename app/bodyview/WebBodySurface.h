// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bodyview/BodyEngine.h"

#include <QMultiHash>
#include <QPointer>
#include <QTimer>

class QWebEngineUrlRequestJob;
class QWebEngineView;

namespace postrider {

class BodyPageRules;
class WebBodyEngine;

/// One view of the engine.
///
/// Thread: main. Owns the view, its page and what belongs to the message: the document and the pictures it may ask for. Never asks the page anything by script: there is none.
class WebBodySurface : public QObject, public BodySurface {
public:
    explicit WebBodySurface(WebBodyEngine &engine);
    ~WebBodySurface() override;

    void setListener(BodyListener *listener) override { m_listener = listener; }
    QWidget *widget() override;
    QWidget *inputWidget() override;
    void show(const BodyPage &page) override;
    void setPicture(const QByteArray &name, const Picture &picture) override;
    void clear() override;
    void setZoom(double zoom) override;
    QSizeF contentsSize() const override;
    QPointF scrollPosition() const override;
    void find(const QString &text, bool backward, const std::function<void(int count, int current)> &found) override;
    QString selectedText() const override;
    void copySelection() override;
    void selectAll() override;
    void makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done) override;
    void print(QPrinter *printer, const std::function<void(bool isPrinted)> &done) override;

    /// A request for something of this surface's token.
    void answer(QWebEngineUrlRequestJob *job);
    BodyListener *listener() const { return m_listener; }
    const BodyPage &page() const { return m_page; }
    /// A document that was shown here before: what is still under way for it is refused, and nobody's fault.
    bool isFormer(const QUrl &url) const;

private:
    double enginePixels() const;
    void ask();
    void onLost();
    void onPatienceOver();
    void onSentinel();
    void startDrawing();
    void onPainted();
    void onTooLate();
    void refuseWaiting();
    void leavePage();
    void forgetPrints();
    struct Print;
    void startPrints();
    void endPrint(const std::shared_ptr<Print> &print, const QByteArray &pdf);
    static void reply(QWebEngineUrlRequestJob *job, const QByteArray &type, const QByteArray &octets);

    WebBodyEngine &m_engine;
    BodyListener *m_listener = nullptr;
    std::unique_ptr<QWebEngineView> m_view;
    BodyPageRules *m_rules; ///< the view's page
    BodyPage m_page;
    QMultiHash<QByteArray, QPointer<QWebEngineUrlRequestJob>> m_waiting; ///< for pictures that are to come, by name
    enum class Stage { Idle, Loading, Read, Drawing, Late }; ///< Read: to the document's end, but not all of its pictures. Late: said to be painted, but not seen to be
    Stage m_stage = Stage::Idle;
    QTimer m_patience, m_look;
    int m_asked = 0; ///< how often the engine was, for this page
    int m_looksLeft = 0; ///< in Late
    QByteArrayList m_former; ///< tokens, newest last
    struct Print {
        QPageLayout layout;
        std::function<void(const QByteArray &pdf)> done; ///< empty once it was called
        bool isStarted = false;
    };
    QList<std::shared_ptr<Print>> m_prints; ///< a page that is just being loaded is not printed before it is there
};

} // namespace postrider
