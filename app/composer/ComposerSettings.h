// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Preferences.h"
#include "core/types/FormattedText.h"

#include <QStringList>

namespace postrider::ComposerSettings {

/// How many seconds a sent message can be taken back; 0: it leaves at once.
inline constexpr Setting<int> undoSeconds{"composer/undo-seconds", 5};
/// Before sending: a text that promises an attachment, and has none.
inline constexpr Setting<bool> remindOfAttachments{"composer/remind-of-attachments", true};
/// Before sending: no subject.
inline constexpr Setting<bool> remindOfSubject{"composer/remind-of-subject", true};
/// Before sending: many who would see each other's addresses.
inline constexpr Setting<bool> remindOfManyRecipients{"composer/remind-of-many-recipients", true};
/// Ctrl+Enter asks before it sends, until the person has said once that it is meant.
inline constexpr Setting<bool> askSendByKey{"composer/ask-send-by-key", true};
/// Drafts that stand in open composers, by their ids: what a crash leaves here is opened once more.
inline const Setting<QStringList> openDrafts{"composer/open-drafts", {}};

/// Languages that spelling is looked up in, as dictionaries are called; empty: those of the desktop; "none".
inline const Setting<QStringList> spellingLanguages{"composer/spelling-languages", {}};

/// How messages begin where the identity does not say (WritingForm).
inline constexpr Setting<int> form{"composer/form", int(WritingForm::AsOriginal)};
inline WritingForm writingForm()
{
    return WritingForm(qBound(0, Preferences::current().get(form), int(WritingForm::AsOriginal)));
}

} // namespace postrider::ComposerSettings
