// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QFrame>
#include <functional>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace postrider {

class IconButton;

/// A slim notice across a pane: icon, a sentence, at most two buttons, a cross. Never a modal box, never louder than the message.
/// Thread: main. Owns its buttons. Never closes itself: whoever made it listens to `closed` and removes it.
class Bar : public QFrame {
    Q_OBJECT
public:
    enum class Tone { Neutral, Info, Success, Warning, Danger };

    explicit Bar(Tone tone, const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Plain text only; wraps.
    void setText(const QString &text);
    QString text() const;
    /// Says it to a screen reader once more, where the text means something else now; when it appears it says it by itself.
    void announce();
    /// Another icon than the tone's.
    void setIconName(const QString &name);
    /// The server's or system's own words, folded behind "Details". Empty: no such button.
    void setDetails(const QString &details);
    QPushButton *addButton(const QString &text, const std::function<void()> &onClick);
    void clearButtons();
    /// On by default.
    void setClosable(bool closable);

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void updateIcon();

    Tone m_tone;
    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_text;
    QLabel *m_details;
    QHBoxLayout *m_buttons;
    QPushButton *m_detailsButton;
    IconButton *m_close;
};

} // namespace postrider
