// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/MessageBodyView.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace postrider {

/// A formatted message drawn where nobody sees it: for paper and PDF. By the engine where there is one, like on the screen.
/// Thread: main. Owns the view; exactly one of its signals comes. Whoever made it deletes it when it is done with the view.
class BodyStage : public QObject {
    Q_OBJECT
public:
    /// `width`: CSS pixels. On a light sheet.
    BodyStage(const MessageHtml &html, int width, QObject *parent) : BodyStage(html, width, 10'000, parent) { }
    /// `patience`, in ms: more for more.
    BodyStage(const MessageHtml &html, int width, int patience, QObject *parent);
    ~BodyStage() override;

    MessageBodyView *view() const { return m_view; }

Q_SIGNALS:
    void ready();
    /// It did not come in time.
    void failed();

private:
    void end(bool isReady);

    std::unique_ptr<QWidget> m_window; ///< shown to nobody
    MessageBodyView *m_view;
    QTimer m_patience;
    bool m_hasEnded = false;
};

} // namespace postrider
