// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QStringList>

/// The five tags every mail program knows ($label1 to $label5) and the keywords people made themselves. Thread: main.
namespace postrider::TagNames {

constexpr int count = 5;
/// Of tag 1 to 5, as people read it.
QString title(int number);
/// Its name on the server and in queries.
QString keyword(int number);
Flag flag(int number);
/// Keywords that are not among the well-known, by name; empty if they cannot be read.
QStringList ownKeywords(Mail &mail);

} // namespace postrider::TagNames
