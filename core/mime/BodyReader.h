// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageReader.h"
#include "core/mime/MimeTree.h"
#include "core/types/MessageContent.h"

#include <QList>
#include <QString>

namespace postrider {

/// Chooses what of a message is text to read and what is a file, and decodes the text (RFC 2046 5.1, RFC 2387, RFC 3676). Used once per message, any thread.
/// Recursion follows the part tree, which MimeScanner keeps below 100 levels. Of an attachment never decodes more than its beginning, but for winmail.dat, in which files and text
/// are packed.
class BodyReader {
public:
    explicit BodyReader(const MimeTree &tree, ReadFor purpose = ReadFor::Person) : m_tree(tree), m_purpose(purpose) { }

    /// Fills text, html, textIsFromHtml, attachments and the warnings about them.
    void readInto(MessageContent &content);

    /// A leaf's octets as Unicode: declared charset, <meta> of HTML, or a guess. Line ends as they are.
    static QString decodedText(QByteArrayView octets, QByteArrayView type, QByteArrayView charset);

private:
    /// A stretch of the message: its text, and its HTML where the sender gave one.
    struct Piece {
        QString plain;
        QString html;
        bool fromHtml = false; ///< `plain` was made from `html`
    };
    using Pieces = QList<Piece>;

    Pieces collect(int index);
    Pieces collectAlternative(const MimePart &part);
    Pieces collectRelated(const MimePart &part);
    Pieces collectLeaf(int index);
    bool isShown(const MimePart &part) const;
    QString leafText(const MimePart &part);
    void attach(int index);
    void attachAll(int index);
    bool attachPacked(const MimePart &part, const Attachment &container);
    void noteWhatIsMissing(const MimePart &part, const Attachment &attachment);

    const MimeTree &m_tree;
    const ReadFor m_purpose;
    bool m_plainIsThere = false; ///< an alternative before this part is the text
    QList<Attachment> m_attachments;
    QStringList m_warnings;
    qint64 m_textLeft = 16LL * 1024 * 1024; ///< octets of text still decoded: more than anybody reads, less than hurts
    qint64 m_unpackingLeft = 64LL * 1024 * 1024; ///< octets of winmail.dat
    bool m_anyText = false;
    QString m_packedText, m_packedHtml; ///< what winmail.dat has to read: counts where the message has nothing
};

} // namespace postrider
