// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/VmimePlatform.h"

#include <mutex>
#include <vmime/platforms/windows/windowsHandler.hpp>
#include <vmime/vmime.hpp>

namespace postrider::VmimePlatform {

void ensure()
{
    static std::once_flag once;
    std::call_once(once, [] { vmime::platform::setHandler<vmime::platforms::windows::windowsHandler>(); });
}

} // namespace postrider::VmimePlatform
