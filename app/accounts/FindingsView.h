// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Diagnosis.h"

#include <QScrollArea>
#include <array>

class QVBoxLayout;

namespace postrider {

class FindingRow;

/// What the doctor has found so far, below a heading for each place. What comes is put at the end of its place, so that nothing that is being read moves but down.
/// Thread: main. Owns its rows. Never asks anybody.
class FindingsView : public QScrollArea {
    Q_OBJECT
public:
    explicit FindingsView(QWidget *parent = nullptr);

    void clear();
    FindingRow *add(const Finding &finding);
    /// Scrolls to it, where nobody has scrolled yet.
    void reveal(const Finding &finding);

private:
    struct Place {
        QWidget *widget = nullptr;
        QVBoxLayout *rows = nullptr;
    };
    std::array<Place, 5> m_places; ///< in the order of Finding::Where
};

} // namespace postrider
