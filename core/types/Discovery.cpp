// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Discovery.h"

#include <algorithm>

namespace postrider {

const FoundSettings *DiscoveryResult::best() const
{
    const auto found = std::find_if(candidates.begin(), candidates.end(), [](const FoundSettings &each) { return each.isComplete(); });
    return found == candidates.end() ? nullptr : &*found;
}

bool DiscoveryResult::nobodyAnswered() const
{
    return std::all_of(steps.begin(), steps.end(), [](const DiscoveryStep &step) {
        return step.source == SettingsSource::ProviderTable || step.source == SettingsSource::LocalFile || step.outcome == DiscoveryStep::Outcome::Failed
            || step.outcome == DiscoveryStep::Outcome::GivenUp;
    });
}

} // namespace postrider
