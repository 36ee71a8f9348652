// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace postrider {

/// Which pieces of a line are words that can be looked up. Pure functions, any thread.
namespace SpellText {

struct Word {
    int at = 0, length = 0;
};

/// Whether somebody else's words stand in this line: quoted with ">".
bool isQuoted(QStringView line);
/// The line that begins a signature (RFC 3676 4.3), or what is forwarded: nothing after it is looked up.
bool endsOwnWords(QStringView line);
/// Words of letters, with apostrophes within. Not: URLs, addresses, paths and file names, names with digits or underscores in them, words all in capitals, single letters, and
/// scripts that do not part their words. At most 2,000 a line.
QList<Word> words(const QString &line);

} // namespace SpellText

} // namespace postrider
