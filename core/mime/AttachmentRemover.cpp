// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/AttachmentRemover.h"

#include "core/mime/AttachmentReader.h"
#include "core/mime/MimeScanner.h"
#include "core/mime/TransferEncoding.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace postrider::AttachmentRemover {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(AttachmentRemover)
};

QString sentenceFor(const Attachment &attachment, const QString &savedIn, qint64 now)
{
    const QLocale locale;
    const QString size = locale.formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat);
    const QString day = locale.toString(QDateTime::fromMSecsSinceEpoch(now).date(), QLocale::ShortFormat);
    const QString what = QStringLiteral("%1, %2").arg(QString::fromLatin1(attachment.type), size);
    return savedIn.isEmpty() ? Text::tr("[The attachment “%1” (%2) was deleted on %3.]").arg(attachment.safeName, what, day)
                             : Text::tr("[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]").arg(attachment.safeName, what, day, savedIn);
}

/// Fields that say what the text is.
QByteArray stubFields(const QByteArray &lineEnd)
{
    return "Content-Type: text/plain; charset=utf-8" + lineEnd + "Content-Disposition: inline" + lineEnd + "Content-Transfer-Encoding: quoted-printable" + lineEnd;
}

/// The header of the message itself without what describes its body.
QByteArray keptFields(const QByteArray &raw, const MimePart &part)
{
    QByteArray kept;
    qsizetype at = part.headerOffset;
    bool drop = false;
    while (at < part.headerEnd) {
        const qsizetype newline = raw.indexOf('\n', at);
        const qsizetype next = newline < 0 ? part.headerEnd : std::min<qsizetype>(newline + 1, part.headerEnd);
        const QByteArray line = raw.mid(at, next - at);
        if (line.front() != ' ' && line.front() != '\t')
            drop = line.left(8).toLower() == "content-";
        if (!drop)
            kept += line;
        at = next;
    }
    return kept;
}

bool isWithin(const MimeTree &tree, int part, const std::vector<int> &others)
{
    for (int above = tree.parts[static_cast<size_t>(part)].parent; above >= 0; above = tree.parts[static_cast<size_t>(above)].parent) {
        if (std::find(others.begin(), others.end(), above) != others.end())
            return true;
    }
    return false;
}

bool isSigned(const MimeTree &tree, int part)
{
    for (int at = part; at >= 0; at = tree.parts[static_cast<size_t>(at)].parent) {
        if (tree.parts[static_cast<size_t>(at)].type == "multipart/signed")
            return true;
    }
    return false;
}

} // namespace

std::optional<Removed> without(const QByteArray &raw, const QStringList &partIds, const QString &savedIn, qint64 now)
{
    const MimeTree tree = MimeScanner::scan(raw);
    std::vector<int> chosen;
    for (const QString &partId : partIds) {
        const int index = tree.indexOf(partId.toLatin1());
        if (index < 0 || tree.parts[static_cast<size_t>(index)].isMultipart() || tree.parts[static_cast<size_t>(index)].source != 0)
            return std::nullopt;
        if (std::find(chosen.begin(), chosen.end(), index) == chosen.end())
            chosen.push_back(index);
    }
    if (chosen.empty())
        return std::nullopt;
    std::sort(chosen.begin(), chosen.end(), std::greater<>()); // from the end: positions before stay right
    const QByteArray lineEnd = raw.contains("\r\n") ? QByteArray("\r\n") : QByteArray("\n");
    Removed removed{raw, false};
    for (const int index : chosen) {
        if (isWithin(tree, index, chosen))
            continue; // goes with what it is in
        const MimePart &part = tree.parts[static_cast<size_t>(index)];
        removed.breaksSignature = removed.breaksSignature || isSigned(tree, index);
        QByteArray text = TransferEncoding::encodeQuotedPrintable(sentenceFor(AttachmentReader::read(tree, index), savedIn, now).toUtf8() + "\r\n");
        if (part.parent >= 0)
            text.chop(2); // the line end before a boundary is the boundary's
        text.replace("\r\n", lineEnd);
        const QByteArray header = part.parent < 0 ? keptFields(raw, part) + stubFields(lineEnd) : stubFields(lineEnd);
        removed.raw.replace(part.headerOffset, part.bodyEnd - part.headerOffset, header + lineEnd + text);
    }
    return removed;
}

} // namespace postrider::AttachmentRemover
