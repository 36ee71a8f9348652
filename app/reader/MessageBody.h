// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QStackedWidget>

namespace postrider {

class LoadingSheet;
class PlainTextView;

/// The sheet a message is read on: its text, its source where it cannot be shown otherwise, or what stands there while it is being fetched.
/// Thread: main. Owns its views. Shows what it is given; never fetches, never loads anything a message names.
class MessageBody : public QStackedWidget {
    Q_OBJECT
public:
    explicit MessageBody(QWidget *parent = nullptr);

    /// As tall as what it shows, for somebody else to scroll.
    void setGrowing();
    void startLoading(const QString &words);
    /// The empty sheet stays: something is said above it.
    void stopLoading();
    bool isLoading() const;
    void showContent(const MessageContent &content);
    void showSource(const QString &source);
    void clear();

    /// 1.0: as it was written; between smallestZoom and largestZoom.
    static constexpr double smallestZoom = 0.3, largestZoom = 5.0;
    void setZoom(double zoom);
    double zoom() const;
    using Found = std::function<void(int count, int current)>;
    void find(const QString &text, bool backward, const Found &found);
    QString selectedText() const;

    PlainTextView *text() const { return m_text; }
    bool scrollPage(int direction);
    /// As wide as what stands above it should be at most.
    int columnWidth() const;
    int columnMargin(int width) const;

Q_SIGNALS:
    void linkActivated(const QUrl &target);
    /// Empty: no longer.
    void linkHovered(const QUrl &target);
    void zoomWanted(double zoom);
    /// Where in this widget the words are that were found.
    void foundAt(const QRect &place);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void updateHeight();

    bool m_isGrowing = false;
    PlainTextView *m_text;
    LoadingSheet *m_loading;
    QWidget *m_loadingFrame;
};

} // namespace postrider
