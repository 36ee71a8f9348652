// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace postrider {

/// All drawings of the icon family beside each other, at the sizes they are used in, with their names: for whoever draws another one (`./dev screenshots`).
/// Thread: main. Owns nothing. Not part of what a person sees.
class IconSheet : public QWidget {
    Q_OBJECT
public:
    explicit IconSheet(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QStringList m_names;
};

} // namespace postrider
