// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <optional>

namespace postrider {

/// From where pictures may come. Asked for every source of a message, as it stands there: "cid:...", "https://...", "data:...", a relative one. Gives the URL that is to stand
/// there instead, or nothing: then none does, and the source counts as blocked.
using HtmlSources = std::function<std::optional<QByteArray>(const QByteArray &source)>;

} // namespace postrider
