// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bodyview/BodyEngine.h"

#include <QImage>
#include <QObject>
#include <QTimer>

namespace postrider {

/// A picture of a whole page, however long: drawn once more, on a surface of its own that nobody sees, until the mark at its end (BodyDocument::makeMarked) is to be seen.
///
/// Thread: main. Owns the surface, and itself until it has called `done`, once; destroyed before that, it calls with nothing.
class EngineSnapshot : public QObject, private BodyListener {
    Q_OBJECT
public:
    using Done = std::function<void(const QImage &image)>;
    /// `width` CSS pixels, each `scale` pixels of the picture wide.
    EngineSnapshot(std::unique_ptr<BodySurface> surface, const BodyPage &page, int width, double scale, const Done &done, QObject *parent);
    ~EngineSnapshot() override;

    static constexpr int tallest = 20'000; ///< pixels

private:
    void linkClicked(const QUrl &) override { }
    void linkHovered(const QUrl &) override { }
    void contextMenuWanted(const QPoint &, const QUrl &, const QByteArray &) override { }
    void contentsChanged(const QSizeF &size) override;
    void painted() override;
    void trespassed(const QString &what) override;
    void died(const QString &why) override;

    void stretch();
    void look();
    void finish(const QImage &image);

    std::unique_ptr<BodySurface> m_surface;
    Done m_done;
    int m_width;
    bool m_isPainted = false;
    QTimer m_look; ///< for the mark
    QTimer m_patience;
};

} // namespace postrider
