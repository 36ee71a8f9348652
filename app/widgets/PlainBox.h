// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QMessageBox>

namespace postrider {

/// Makes a box say its texts as they are. By itself it takes what looks like HTML for HTML, and names of folders, filters and files are written by others. Called when it has its
/// texts. Main thread.
inline void plainBox(QMessageBox *box)
{
    box->setTextFormat(Qt::PlainText);
    // Of the smaller text below it Qt lets nobody choose the format.
    for (QLabel *label : box->findChildren<QLabel *>())
        label->setTextFormat(Qt::PlainText);
}

} // namespace postrider
