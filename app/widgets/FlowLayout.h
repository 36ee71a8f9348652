// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLayout>
#include <QList>

namespace postrider {

/// Lays chips out along the text and wraps into new rows; right to left where the language runs so.
/// Thread: main. Owns its items. Never makes a row higher than its highest item; an item too wide for a row gets the row's width.
class FlowLayout : public QLayout {
    Q_OBJECT
public:
    /// `stretchLast`: the last item takes what is left of its row (an input after its tokens), and moves to a row of its own when that is too little.
    enum class LastItem { Natural, Stretch };
    explicit FlowLayout(QWidget *parent = nullptr, LastItem last = LastItem::Natural, int spacing = 4);
    ~FlowLayout() override;

    /// Before the item at `index`; an index out of range appends.
    void insertWidget(int index, QWidget *widget);

    void addItem(QLayoutItem *item) override;
    int count() const override { return int(m_items.size()); }
    QLayoutItem *itemAt(int index) const override { return m_items.value(index); }
    QLayoutItem *takeAt(int index) override;
    Qt::Orientations expandingDirections() const override { return {}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    void setGeometry(const QRect &rect) override;

private:
    enum class Pass { Measure, Place };
    int layOut(const QRect &rect, Pass pass) const;

    QList<QLayoutItem *> m_items;
    LastItem m_last;
};

} // namespace postrider
