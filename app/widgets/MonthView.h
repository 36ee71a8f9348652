// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Theme.h"

#include <QCalendarWidget>

namespace postrider {

/// A month to choose a day from, in our colours: QCalendarWidget with its own painting of days and a quiet head.
/// Thread: main. Owns nothing beyond QCalendarWidget. Days before minimumDate() are dim and cannot be chosen.
class MonthView : public QCalendarWidget {
    Q_OBJECT
public:
    explicit MonthView(QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintCell(QPainter *painter, const QRect &rect, QDate date) const override;

private:
    void dye();
};

} // namespace postrider
