// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringView>

namespace postrider {

/// Character references of HTML. Pure, any thread, linear.
namespace HtmlEntities {

/// Numeric references and the names that occur in mail; what is unknown stays as it is.
QString decode(QStringView text);

} // namespace HtmlEntities

} // namespace postrider
