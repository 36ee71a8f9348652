// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

namespace postrider {

/// Files that stand within a text: uuencoded ("begin 644 name" ... "end", POSIX uuencode) and yEnc ("=ybegin" ... "=yend", yenc.org draft 1.3), as programs without MIME send them.
/// Pure functions, any thread, linear. Only whole blocks count: what is cut off, or only looks like one, stays text.
namespace EmbeddedFiles {

struct Block {
    enum class Kind { Uuencode, YEnc };
    Kind kind = Kind::Uuencode;
    QString name; ///< as sent; never used as a path
    qsizetype begin = 0; ///< where its first line begins
    qsizetype dataBegin = 0, dataEnd = 0;
    qsizetype end = 0; ///< behind its last line
};

/// In order, at most 200.
QList<Block> find(QByteArrayView text);
QByteArray decode(QByteArrayView text, const Block &block);
/// The text without these.
QByteArray without(QByteArrayView text, const QList<Block> &blocks);

} // namespace EmbeddedFiles

} // namespace postrider
