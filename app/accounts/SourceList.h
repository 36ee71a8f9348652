// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Discovery.h"

#include <QWidget>
#include <array>

namespace postrider {

class StepRow;

/// Who is asked for the servers of an address, a line each, with what they said as it comes.
/// Thread: main. Owns its rows. Never asks anybody.
class SourceList : public QWidget {
    Q_OBJECT
public:
    explicit SourceList(QWidget *parent = nullptr);

    /// All are being asked about `domain`.
    void reset(const QString &domain, const DiscoveryOptions &options);
    void showStep(const DiscoveryStep &step);
    /// Nobody is asked any more.
    void stop();

private:
    enum Asked { Domain, Names, Database, Exchange, Usual };
    static std::optional<Asked> askedIn(const DiscoveryStep &step);
    void show(Asked asked, bool finished);

    std::array<StepRow *, 5> m_rows; ///< in the order of Asked
    std::array<std::optional<DiscoveryStep::Outcome>, 5> m_best; ///< of all answers of one source
};

} // namespace postrider
