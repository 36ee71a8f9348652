// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QRect>
#include <QStringList>

class QPainter;

/// Shortcuts as they stand on the keyboard: one small box per key, those pressed one after the other a little apart. Main thread; values only.
namespace postrider::KeyCaps {

/// The keys of each step: {{"Ctrl", "Shift", "P"}}, or {{"G"}, {"I"}}.
QList<QStringList> stepsOf(const QKeySequence &keys);
QSize sizeOf(const QKeySequence &keys);
/// At the end of `rect`, in the middle of its height.
void paint(QPainter &painter, const QRect &rect, const QKeySequence &keys, Qt::LayoutDirection direction, bool enabled = true);

} // namespace postrider::KeyCaps
