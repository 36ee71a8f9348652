// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QAbstractButton>
#include <QPixmap>

namespace postrider {

/// A small rounded token: a person, an attachment, a tag, a security state. Icon, text, a quieter second text, perhaps a cross.
/// Thread: main. Owns nothing. Never wider than maximumWidth(): the text is elided in the middle and the tooltip has all of it.
/// Keys: Space or Enter clicks, Delete or Backspace removes if it has a cross.
class Chip : public QAbstractButton {
    Q_OBJECT
public:
    enum class Tone { Neutral, Accent, Success, Warning, Danger };

    explicit Chip(const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    Tone tone() const { return m_tone; }
    /// From our icon family; empty: none.
    void setIconName(const QString &name);
    /// Small, in the place of the icon; null: the icon.
    void setPicture(const QPixmap &picture);
    /// In secondary colour after the text ("12 KB").
    void setSecondaryText(const QString &text);
    void setRemovable(bool removable);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void removeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    QRect crossRect() const;
    QColor toneColor() const;

    Tone m_tone = Tone::Neutral;
    QString m_iconName;
    QPixmap m_picture;
    QString m_secondary;
    bool m_removable = false;
    bool m_crossPressed = false;
};

} // namespace postrider
