// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/Diagnosis.h"

namespace postrider {

namespace {

/// The smaller, the more it is for the person to act.
int rankOf(const Finding &finding)
{
    switch (finding.kind.value_or(ErrorKind::Refused)) {
    case ErrorKind::SignIn:
    case ErrorKind::Certificate: return 0;
    case ErrorKind::Refused:
    case ErrorKind::Storage:
    case ErrorKind::Gone:
    case ErrorKind::Cancelled:
    case ErrorKind::Bug: return 1;
    case ErrorKind::Unknown: return 2;
    case ErrorKind::Offline:
    case ErrorKind::Busy: return 3;
    }
    return 1;
}

} // namespace

const Finding *Diagnosis::worst() const
{
    const Finding *worst = nullptr;
    for (const Finding &finding : findings) {
        if (finding.state == Finding::State::Trouble && (!worst || rankOf(finding) < rankOf(*worst)))
            worst = &finding;
    }
    return worst;
}

} // namespace postrider
