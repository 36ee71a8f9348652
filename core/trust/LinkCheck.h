// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/LinkTruth.h"

#include <QUrl>

namespace postrider {

/// Where a link leads, and whether its text names another place (threats.md, lesson 33). Pure functions, any thread, bounded: 4,000 letters of text, 64 KiB of target. Never asks
/// the network.
namespace LinkCheck {

/// `text`: what a person reads there; `target`: an absolute http, https, mailto or tel URL. Both as a message has them: percent-encoded, with letters that cannot be seen, in any
/// spelling of a name.
LinkTruth look(const QString &text, const QByteArray &target);

/// The same URL without what is known to be there only to recognise the reader ("utm_source=..."); how many parameters those were.
QUrl withoutTracking(const QUrl &url, int *removed = nullptr);
/// A picture that is asked for so that somebody learns that this message was opened: its address says so, whatever its size.
bool isTracker(const QUrl &url);

} // namespace LinkCheck

} // namespace postrider
