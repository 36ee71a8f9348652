// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/IndexText.h"

#include <QByteArray>

namespace postrider {

/// What of a message is searched for. Pure, any thread, never throws (but std::bad_alloc).
///
/// Header: subject, sender, all recipients. Text: what a person reads, of HTML-only mail made from the HTML, of text files that are attached, and of messages within the message
/// with their subjects and senders. Names of attachments. Never decodes what is no text. Bounded: see IndexText and MimeScanner. Another result for the same message needs another
/// SearchFile::TextVersion.
namespace IndexFeed {

IndexText textOf(const QByteArray &raw);

} // namespace IndexFeed

} // namespace postrider
