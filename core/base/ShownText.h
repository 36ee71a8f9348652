// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

namespace postrider {

/// What a server said, for people: UTF-8 or else Latin-1, on one line, at most 500 letters, without control characters. Pure, any thread.
QString shownText(QByteArrayView text);

} // namespace postrider
