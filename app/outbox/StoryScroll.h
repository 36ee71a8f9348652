// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

namespace postrider {

class StoryView;

/// A story that takes the height it needs, up to a limit, and scrolls beyond that: so that fifty recipients do not push a message off the screen.
/// Thread: main. Owns the story.
class StoryScroll : public QScrollArea {
    Q_OBJECT
public:
    StoryScroll(StoryView *story, int mostHeight, QWidget *parent = nullptr);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const int m_mostHeight;
};

} // namespace postrider
