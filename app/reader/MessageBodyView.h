// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageHtml.h"

#include <QColor>
#include <QCoreApplication>
#include <QPageLayout>
#include <QWheelEvent>
#include <QWidget>

#include <functional>

class QPrinter;

namespace postrider {

/// Shows the HTML of one message at a time. EngineBodyView has a browser engine without rights for it, SimpleBodyView a text document: each is fed by Mail::html alone, and can
/// show neither more nor other things than that says, whatever a message holds.
///
/// Thread: main. Owns what it shows. Never loads anything from a network or a file, never follows a link, runs nothing, never takes the focus by itself. Security state, sender and
/// warnings stand outside of it, where a message cannot imitate them.
class MessageBodyView : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// The sheet a message lies on. Colours are for what the message does not colour itself.
    struct Sheet {
        QColor paper, ink, link;
        QFont font; ///< for what has none of its own
        bool isDarkened = false; ///< colours of the message itself turned over, pictures left as they are
        bool operator==(const Sheet &) const = default;
    };
    /// Scrolls: the view scrolls what does not fit. Grows: it is as tall as what it shows (contentHeightChanged), and somebody else scrolls.
    enum class Extent { Scrolls, Grows };

    virtual void setExtent(Extent extent) = 0;
    /// For what is shown, and what comes.
    virtual void setSheet(const Sheet &sheet) = 0;
    virtual void setHtml(const MessageHtml &html) = 0;
    /// One of MessageHtml::awaited has come; invalid: it never will.
    virtual void setPicture(const QByteArray &name, const Picture &picture) = 0;
    virtual void clear() = 0;

    /// 1.0: as it was written; 0.3 to 5.
    virtual void setZoom(double zoom) = 0;
    virtual double zoom() const = 0;
    /// One page on (1) or back (-1); false if the end was reached already.
    virtual bool scrollPage(int direction) = 0;
    /// Marks what is found and goes to the next (or previous) one; empty: nothing is marked any more. `found`: how many there are, and which it is (from 1); 0, 0: none.
    using Found = std::function<void(int count, int current)>;
    virtual void find(const QString &text, bool backward, const Found &found) = 0;
    virtual QString selectedText() const = 0;
    virtual void copySelection() = 0;
    virtual void selectAll() = 0;
    /// The whole of it on pages, as a PDF; empty if that could not be done. `done` is called once, on main.
    virtual void makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done) = 0;
    /// The same on paper. `printer` outlives it; `done` is called once, on main.
    virtual void print(QPrinter *printer, const std::function<void(bool isPrinted)> &done) = 0;
    /// What is shown as a picture, `width` device-independent pixels wide and as tall as it is (at most 20,000); null if that could not be done. `done` is called once, on main.
    virtual void makeImage(int width, double scale, const std::function<void(const QImage &image)> &done) = 0;

Q_SIGNALS:
    /// http, https, mailto, tel: a person clicked it. `text`: what stood there, if known.
    void linkActivated(const QUrl &target, const QString &text);
    /// The mouse or the focus is on a link; empty: no longer.
    void linkHovered(const QUrl &target, const QString &text);
    /// `target` empty: not on a link; `picture` empty: not on one.
    void contextMenuWanted(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture);
    void contentHeightChanged(int height);
    void zoomChanged(double zoom);
    /// What was set is on the screen: comes once after setHtml (and setSheet), while the view is visible; something may lie above it until then.
    void painted();
    /// The engine's process died, or something asked for what only a hole in the sanitiser could ask. The message stands there as a text document by now; `why` is for people.
    void failed(const QString &why);

protected:
    /// To whoever scrolls this view, where it does not do that itself.
    void passOn(QWheelEvent *event)
    {
        event->ignore();
        if (parentWidget())
            QCoreApplication::sendEvent(parentWidget(), event);
    }
};

} // namespace postrider
