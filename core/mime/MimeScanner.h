// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MimeTree.h"

#include <QByteArray>
#include <vector>

namespace postrider {

/// Finds the structure of a raw message in one pass over its bytes (RFC 5322 2.2, RFC 2046 5.1), the way real mail is broken: wrong or missing
/// boundaries, bare LF, 8-bit headers, a missing blank line, doubled fields. Any thread. Owns the tree while it grows. Iterative: needs a few
/// hundred octets of stack whatever the message holds. Never decodes text, never throws (but std::bad_alloc), never reads a limit twice.
///
/// Limits, each an order of magnitude above what honest mail needs: 100 levels, 10,000 parts, 256 KiB a header field, 1 MiB a header block, 10,000
/// fields a header; embedded messages that are themselves encoded are decoded as long as all of them together stay under 4 times the message.
class MimeScanner {
public:
    static constexpr int MaxDepth = 100;
    static constexpr size_t MaxParts = 10'000;
    static constexpr qint64 MaxFieldLength = 256 * 1024;
    static constexpr qint64 MaxHeaderLength = 1024 * 1024;
    static constexpr size_t MaxFieldsPerHeader = 10'000;
    static constexpr size_t MaxFields = 100'000;

    static MimeTree scan(const QByteArray &raw);

private:
    struct Open {
        size_t pathIndex; ///< where the multipart stands in m_path
        QByteArray boundary;
        bool closed;
        bool seen;
    };
    struct Line {
        qint64 begin, end, next; ///< without its line end; where the next one begins
    };
    enum class Match { None, Separator, Terminator };

    explicit MimeScanner(const QByteArray &raw);

    void scanSource(int source, int parent);
    void beginParts(int parent);
    int addPart(int parent);
    void beginOpaquePart(int parent);
    void readHeader(MimePart &part);
    qint64 readField(MimePart &part, const Line &first);
    void describe(MimePart &part);
    void openMultipart(MimePart &part);
    void readBody();
    Match matchBoundary(const Line &line, size_t *open) const;
    void closeDownTo(size_t pathSize, qint64 end);
    void finishLeaf(int index);
    void nameParts();

    Line lineAt(qint64 begin) const;
    qint64 beforeLineEnd(qint64 position) const;
    QByteArrayView view(qint64 begin, qint64 end) const { return QByteArrayView(m_bytes).sliced(begin, end - begin); }

    MimeTree m_tree;
    QByteArray m_bytes; ///< of the source being scanned
    int m_source = 0;
    qint64 m_pos = 0;
    std::vector<int> m_path; ///< unfinished parts, outermost first
    std::vector<Open> m_open; ///< the multiparts among them that have a boundary
    std::vector<int> m_encodedMessages; ///< to be decoded and scanned after this source
    size_t m_fieldCount = 0;
    qint64 m_decodingLeft = 0;
};

} // namespace postrider
