// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Diagnosis.h"

#include <QStringList>

namespace postrider {

/// What a diagnosis is in words, for the window, the command line and whoever is shown a report. Pure functions, any thread; translated. Nothing is hidden here: a diagnosis holds
/// no secret.
namespace DiagnosisText {

/// "Incoming server"
QString headingOf(Finding::Where where);
/// "Good", "Note", "Problem", "Not checked"
QString wordOf(Finding::State state);
/// The whole in a sentence: that everything works, or how much does not and what comes first.
QString summaryOf(const Diagnosis &diagnosis);
/// A line or more for each finding, below headings; the details only of what is not good, unless `all`.
enum class Details { WhereNotGood, All };
QStringList linesOf(const Diagnosis &diagnosis, Details details);
QStringList linesOf(const ConnectionTranscript &transcript);
/// Everything, as one plain text to be shown to others; ends with a line feed.
QString reportOf(const Diagnosis &diagnosis);

} // namespace DiagnosisText

} // namespace postrider
