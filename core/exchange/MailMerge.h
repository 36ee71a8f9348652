// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/CsvReader.h"
#include "core/types/Draft.h"

namespace postrider {

/// One letter to many, each with words of their own: {{Column}} in subject, text and recipients stands for what a table has there. Pure functions, any thread; never sends.
///
/// What a table holds is text and stays text: it is not looked through for further columns, is one recipient's address or a problem, and can neither add a recipient nor a field.
namespace MailMerge {

/// What stands in the way. `row`: of the table as programs count them, the names of the columns being 1; 0: of all.
struct Problem {
    int row = 0;
    QString text; ///< a sentence for people

    bool operator==(const Problem &) const = default;
};

struct Result {
    QList<Draft> messages; ///< one for each row below the first, in their order, also for those with a problem; none of them is saved
    QList<Problem> problems; ///< empty: all can be sent
};

/// At most so many messages at once; more is a problem.
inline constexpr int mostMessages = 2000;

/// The names of the columns, as they can be written.
QStringList columns(const CsvTable &table);
/// The names that stand in the letter between {{ and }}, each once.
QStringList namesIn(const Draft &letter);
/// `letter` with what each row says. Threading, parents and the draft's id are left out: each is a message of its own.
Result expand(const Draft &letter, const CsvTable &table);

} // namespace MailMerge

} // namespace postrider
