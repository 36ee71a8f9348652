// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/EmbeddedFiles.h"

#include "core/mime/Charsets.h"
#include "core/mime/TransferEncoding.h"

#include <algorithm>
#include <optional>

namespace postrider::EmbeddedFiles {

namespace {

constexpr qsizetype MostBlocks = 200;

struct Line {
    qsizetype begin, end, next; ///< without its line end
};

Line lineAt(QByteArrayView text, qsizetype begin)
{
    const qsizetype newline = text.indexOf('\n', begin);
    if (newline < 0)
        return {begin, text.size(), text.size()};
    return {begin, newline > begin && text[newline - 1] == '\r' ? newline - 1 : newline, newline + 1};
}

bool isOctal(char c)
{
    return c >= '0' && c <= '7';
}

/// "begin 644 a.txt": three or four octal digits, and a name.
std::optional<QString> uuName(QByteArrayView line)
{
    QByteArrayView rest = line.sliced(6);
    qsizetype digits = 0;
    while (digits < rest.size() && isOctal(rest[digits]))
        ++digits;
    if (digits < 3 || digits > 4 || digits >= rest.size() || rest[digits] != ' ')
        return std::nullopt;
    const QByteArrayView name = rest.sliced(digits + 1).trimmed();
    if (name.isEmpty() || name.size() > 500)
        return std::nullopt;
    return Charsets::guess(name);
}

/// A line of data says how many octets it holds; with white space at its end taken off on the way, it may be short, but never long.
bool isUuLine(QByteArrayView line)
{
    if (line.isEmpty() || line.size() > 90)
        return false;
    for (const char c : line) {
        if (c < 32 || c > 96)
            return false;
    }
    const qsizetype count = (line[0] - 32) & 63;
    return line.size() - 1 <= (count + 2) / 3 * 4 + 2 && line.size() - 1 >= count;
}

/// Closes a block of which `begin` is known; nothing if it is none.
bool closeUu(QByteArrayView text, Block &block)
{
    qsizetype at = block.dataBegin;
    bool ended = false; // by the line of no octets
    while (at < text.size()) {
        const Line line = lineAt(text, at);
        const QByteArrayView words = text.sliced(line.begin, line.end - line.begin);
        if (words.trimmed() == "end" && line.begin > block.dataBegin) {
            block.dataEnd = line.begin;
            block.end = line.next;
            return true;
        }
        if (words.trimmed().isEmpty() || words == "`") {
            ended = true;
        } else if (ended || !isUuLine(words)) {
            return false;
        }
        at = line.next;
    }
    return false;
}

QByteArrayView valueOf(QByteArrayView line, QByteArrayView key)
{
    const qsizetype at = line.indexOf(key);
    if (at < 0)
        return {};
    const QByteArrayView rest = line.sliced(at + key.size());
    const qsizetype end = key == " name=" ? -1 : rest.indexOf(' ');
    return (end < 0 ? rest : rest.first(end)).trimmed();
}

bool closeYEnc(QByteArrayView text, Block &block)
{
    qsizetype at = block.dataBegin;
    while (at < text.size()) {
        const Line line = lineAt(text, at);
        const QByteArrayView words = text.sliced(line.begin, line.end - line.begin);
        if (words.startsWith("=yend ")) {
            block.dataEnd = line.begin;
            block.end = line.next;
            return true;
        }
        if (words.startsWith("=ybegin "))
            return false;
        if (words.startsWith("=ypart ") && line.begin == block.dataBegin)
            block.dataBegin = line.next;
        at = line.next;
    }
    return false;
}

std::optional<Block> blockAt(QByteArrayView text, const Line &line)
{
    const QByteArrayView words = text.sliced(line.begin, line.end - line.begin);
    Block block;
    block.begin = line.begin;
    block.dataBegin = line.next;
    if (words.startsWith("begin ")) {
        const auto name = uuName(words);
        if (!name || !closeUu(text, block))
            return std::nullopt;
        block.name = *name;
        return block;
    }
    block.kind = Block::Kind::YEnc;
    const QByteArrayView name = valueOf(words, " name=");
    if (name.isEmpty() || name.size() > 500 || valueOf(words, " line=").isEmpty() || !closeYEnc(text, block))
        return std::nullopt;
    block.name = Charsets::guess(name);
    return block;
}

} // namespace

QList<Block> find(QByteArrayView text)
{
    QList<Block> found;
    qsizetype at = 0;
    qsizetype failures = 0; // each may have read the whole text
    while (at < text.size() && found.size() < MostBlocks && failures < 50) {
        const Line line = lineAt(text, at);
        const QByteArrayView words = text.sliced(line.begin, line.end - line.begin);
        at = line.next;
        if (!words.startsWith("begin ") && !words.startsWith("=ybegin "))
            continue;
        if (const auto block = blockAt(text, line)) {
            at = block->end;
            found.append(*block);
        } else {
            ++failures;
        }
    }
    return found;
}

QByteArray decode(QByteArrayView text, const Block &block)
{
    const QByteArrayView data = text.sliced(block.dataBegin, block.dataEnd - block.dataBegin);
    if (block.kind == Block::Kind::Uuencode)
        return TransferEncoding::decodeUuencode(data);
    QByteArray out;
    out.reserve(data.size());
    bool escaped = false;
    bool lineBegins = true;
    for (qsizetype i = 0; i < data.size(); ++i) {
        const char c = data[i];
        if (c == '\r' || c == '\n') {
            lineBegins = true;
            continue;
        }
        // A dot at the beginning of a line may have been doubled on its way (RFC 3977 3.1.1).
        if (lineBegins && c == '.' && i + 1 < data.size() && data[i + 1] == '.')
            continue;
        lineBegins = false;
        if (c == '=' && !escaped) {
            escaped = true;
            continue;
        }
        out += static_cast<char>(static_cast<unsigned char>(c) - 42U - (escaped ? 64U : 0U));
        escaped = false;
    }
    return out;
}

QByteArray without(QByteArrayView text, const QList<Block> &blocks)
{
    QByteArray out;
    qsizetype from = 0;
    for (const Block &block : blocks) {
        out += text.sliced(from, block.begin - from);
        from = block.end;
    }
    out += text.sliced(from);
    return out;
}

} // namespace postrider::EmbeddedFiles
