// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageHtml.h"

#include <QColor>
#include <QPageLayout>
#include <QPoint>
#include <QSizeF>
#include <QUrl>
#include <QWidget>

#include <functional>
#include <memory>

class QPrinter;

namespace postrider {

/// A document with its pictures, as the engine is to show it. A value.
struct BodyPage {
    QByteArray token; ///< as MessageHtml's: the document is at mailpart://TOKEN/
    QByteArray document; ///< a whole HTML document, UTF-8; asks for mailpart://TOKEN/sentinel once, at its end
    QHash<QByteArray, Picture> pictures; ///< by name
    QByteArrayList awaited; ///< names of pictures that come later, or never
    QColor paper; ///< what lies below the document
    QColor mark; ///< of the document's topmost line, another one than the last document's: there is no other way to know when it is on the screen
    bool showsScrollBars = true;
};

/// What a surface tells whoever shows it. Called on main, from the event loop, and never after the surface was destroyed.
class BodyListener {
public:
    BodyListener() = default;
    BodyListener(const BodyListener &) = delete;
    BodyListener &operator=(const BodyListener &) = delete;
    virtual ~BodyListener() = default;

    /// http, https, mailto, tel: a person clicked it.
    virtual void linkClicked(const QUrl &target) = 0;
    /// Empty: on none any more.
    virtual void linkHovered(const QUrl &target) = 0;
    /// `picture` by its name, or empty.
    virtual void contextMenuWanted(const QPoint &globalPosition, const QUrl &target, const QByteArray &picture) = 0;
    /// CSS pixels times zoom, of all that is shown.
    virtual void contentsChanged(const QSizeF &size) = 0;
    /// What was shown last stands on the screen.
    virtual void painted() = 0;
    /// Only now: painted() was said because nobody should wait longer, and what was known of its size then may have been of the page before.
    virtual void paintedLate() { }
    /// Something asked for what the document may not ask for; each time. It was refused.
    virtual void trespassed(const QString &what) = 0;
    /// The process that drew it is gone.
    virtual void died(const QString &why) = 0;
};

/// One widget that shows one page at a time.
class BodySurface {
public:
    BodySurface() = default;
    BodySurface(const BodySurface &) = delete;
    BodySurface &operator=(const BodySurface &) = delete;
    virtual ~BodySurface() = default;

    /// Null from now on: nobody listens.
    virtual void setListener(BodyListener *listener) = 0;
    /// Belongs to the surface, whoever its parent is.
    virtual QWidget *widget() = 0;
    /// What takes the keys and the wheel; there once something is shown, and another one then and when.
    virtual QWidget *inputWidget() = 0;
    /// The same token once more: it stays where it was scrolled to.
    virtual void show(const BodyPage &page) = 0;
    virtual void setPicture(const QByteArray &name, const Picture &picture) = 0;
    virtual void clear() = 0;
    virtual void setZoom(double zoom) = 0;
    virtual QSizeF contentsSize() const = 0;
    virtual QPointF scrollPosition() const = 0;
    virtual void find(const QString &text, bool backward, const std::function<void(int count, int current)> &found) = 0;
    virtual QString selectedText() const = 0;
    virtual void copySelection() = 0;
    virtual void selectAll() = 0;
    virtual void makePdf(const QPageLayout &layout, const std::function<void(const QByteArray &pdf)> &done) = 0;
    /// `printer` outlives it; `done` is called once, on main.
    virtual void print(QPrinter *printer, const std::function<void(bool isPrinted)> &done) = 0;
};

/// The browser engine behind a plain interface, so that the program neither links it nor shares anything with it but these classes and header-only values: a plug-in
/// (BodyEngine_*.cpp in this folder) that app/reader's BodyViews opens when the first HTML message is shown.
///
/// Thread: main. Owns the engine's profile: off the record, without a network, files, scripts or rights of any kind, whatever a page says. Lives as long as the program once it is
/// there.
class BodyEngine {
public:
    struct Options {
        bool withoutSandbox = false; ///< root cannot have one; for tests only
        bool isReadAloud = false; ///< assistive technology is at work: the tree for it is made from the start
    };

    BodyEngine() = default;
    BodyEngine(const BodyEngine &) = delete;
    BodyEngine &operator=(const BodyEngine &) = delete;
    virtual ~BodyEngine() = default;

    virtual std::unique_ptr<BodySurface> makeSurface() = 0;

    /// What the plug-in exports as "postriderBodyEngine": makes the one engine there is; null if `version` is not the plug-in's own (POSTRIDER_VERSION).
    using Make = BodyEngine *(*)(const char *version, const Options &options);
    static constexpr char entry[] = "postriderBodyEngine";
};

} // namespace postrider
