// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/PaletteEntry.h"

#include <QAbstractListModel>
#include <QListView>

namespace postrider {

/// The lines of the palette as a list. Thread: main. Holds copies.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT
public:
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry> &entries);
    const PaletteEntry *entryAt(int row) const { return row >= 0 && row < m_entries.size() ? &m_entries.at(row) : nullptr; }
    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(m_entries.size()); }
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaletteEntry> m_entries;
};

/// The palette's list: sections with headings, one line marked. The keyboard stays in the field above it, which moves the mark.
/// Thread: main. Owns its model. Says what was picked; does nothing with it.
class PaletteList : public QListView {
    Q_OBJECT
public:
    explicit PaletteList(QWidget *parent = nullptr);

    /// The mark stays on what it was on if that is still there and `keepMark`; else the first line has it.
    void setEntries(const QList<PaletteEntry> &entries, bool keepMark);
    const PaletteEntry *marked() const { return m_model->entryAt(currentIndex().row()); }
    /// By lines, headings passed over; round the ends.
    void moveMark(int step);
    void markEnd(bool last);
    void movePage(int direction);
    /// Of all lines, at most `most`.
    int heightFor(int most) const;

Q_SIGNALS:
    void picked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;

private:
    void mark(int row);
    bool canMark(int row) const;

    PaletteModel *m_model;
    bool m_moved = false; ///< the person has moved the mark since something else was typed
    QPoint m_pointer; ///< where it was: a list that changes below it marks nothing
};

} // namespace postrider
