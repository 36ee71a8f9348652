// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"
#include "core/types/FormattedText.h"
#include "core/types/Identity.h"
#include "core/types/MessageContent.h"

namespace postrider {

/// Drafts that are formatted: what they are made of, and what is sent of them. Pure functions, any thread, within the limits of FormattedReader; where a message is over them, the
/// draft is plain text. Whatever HTML comes in, Draft::html is our own (FormattedWriter), and its pictures are attachments with a Content-ID.
namespace FormattedDraft {

/// Whether what this identity writes is formatted. `answered`: what it answers or forwards, or null.
bool isWanted(const Identity &identity, WritingForm form, const MessageContent *answered);

/// An answer or a forwarded message as ReplyWriter has begun it, before a signature: what is quoted or forwarded as it was formatted, with the pictures that are seen in it. The
/// words above it are those of the draft.
void quote(Draft &draft, const MessageContent &content, const QByteArray &raw);
/// A message taken up again as it was formatted; a plain one stays plain.
void takeUp(Draft &draft, const MessageContent &content, const QByteArray &raw);

/// The signature of the identity, every block marked as one; below what was written with the line of dashes. Empty: there is none.
FormattedText signatureOf(const Identity &identity, bool withDashes);
/// For a draft nobody has written in: formatted from now on, with its signature where the identity wants it (DraftSender::begin).
void begin(Draft &draft, const Identity &identity);

/// As it leaves: plain text where nothing of it is formatted; the signature as the identity has it where nobody changed it.
Draft asSent(const Draft &draft, const Identity &identity);

} // namespace FormattedDraft

} // namespace postrider
