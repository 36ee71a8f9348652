// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Diagnosis.h"

#include <QWidget>
#include <functional>

class QGridLayout;
class QLabel;

namespace postrider {

/// One finding of the doctor: how it is, as icon and as a word; the sentence; what to do about it; and, folded away, the server's or system's own words.
/// Thread: main. Owns its widgets. Never does anything by itself.
class FindingRow : public QWidget {
    Q_OBJECT
public:
    explicit FindingRow(const Finding &finding, QWidget *parent = nullptr);

    const Finding &finding() const { return m_finding; }
    /// A button below the sentence that does what the remedy says. At most one.
    void addAction(const QString &text, const std::function<void()> &onClick);

private:
    void drawIcon();
    void addDetail(QGridLayout &grid);

    const Finding m_finding;
    QLabel *m_icon;
};

} // namespace postrider
