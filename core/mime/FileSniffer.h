// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace postrider {

/// What the octets of a file say it is, whatever it is called. A value.
struct Sniffed {
    QByteArray type; ///< media type; empty: nothing is known about it
    bool isProgram = false; ///< opening it runs what is in it: machine code, a script, a shortcut, an installer
    bool isActive = false; ///< a document that can run something: HTML, SVG, one with macros, an image of a disk
    bool isLocked = false; ///< an archive that cannot be looked into without a password

    bool operator==(const Sniffed &) const = default;
};

/// Tells files by their first octets (magic numbers), never by name. Pure functions, any thread, constant time. Never unpacks anything.
namespace FileSniffer {

/// More than this is not looked at: the mark of a CD image stands at 32,769.
constexpr qsizetype Needed = 36 * 1024;

/// `first`: the beginning of the file, of any length.
Sniffed sniff(QByteArrayView first);
/// The type that a file of this extension has (lower case, no dot), as far as sniff() could tell it; empty: unknown.
QByteArray typeOfExtension(QByteArrayView extension);
/// Whether a file that was sniffed as `sniffed` may honestly be called `expected` (a word document is a zip archive, a script is a text).
bool agree(QByteArrayView sniffed, QByteArrayView expected);

} // namespace FileSniffer

} // namespace postrider
