// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FormattedDraft.h"

#include "core/html/FormattedReader.h"
#include "core/mime/HeaderWriter.h"
#include "core/mime/MessageReader.h"
#include "core/types/DraftSender.h"
#include "core/types/FormattedWriter.h"
#include "core/types/Picture.h"

#include <QHash>

#include <algorithm>

namespace postrider::FormattedDraft {

namespace {

using Block = FormattedText::Block;

constexpr qsizetype mostPictureOctets = 25 * 1024 * 1024; // of one message, all together: no server takes more
constexpr int mostPictures = 200;

/// The pictures of one message that go with a draft. Whatever names them, and however often: no part is decoded twice, nor one that has no room any more.
class Pictures {
public:
    Pictures(const MessageContent &content, const QByteArray &raw) : m_raw(raw) { remember(content.structure); }

    QString idFor(const QByteArray &source)
    {
        if (const auto known = m_known.constFind(source); known != m_known.constEnd())
            return *known;
        const QString id = take(source);
        m_known.insert(source, id);
        return id;
    }

    const QList<DraftAttachment> &taken() const { return m_taken; }

private:
    void remember(const PartNode &node)
    {
        if (!node.contentId.isEmpty() && node.isLeaf())
            m_byId.insert(node.contentId, &node);
        if (!node.contentLocation.isEmpty() && node.isLeaf())
            m_byLocation.insert(node.contentLocation, &node);
        for (const PartNode &child : node.children)
            remember(child);
    }

    QString take(const QByteArray &source)
    {
        if (source.left(4).toLower() == "cid:")
            return takePart(m_byId.value(QByteArray::fromPercentEncoding(source.sliced(4))));
        if (source.left(11).toLower() == "data:image/") {
            const qsizetype comma = source.indexOf(',');
            const bool isRead = comma > 0 && hasRoom(source.size() - comma - 1) && source.left(comma).toLower().endsWith(";base64");
            return isRead ? takeOctets(QByteArray::fromBase64(source.sliced(comma + 1)), {}) : QString();
        }
        return takePart(m_byLocation.value(source));
    }

    QString takePart(const PartNode *part)
    {
        if (!part)
            return {};
        if (const auto known = m_ofPart.constFind(part->partId); known != m_ofPart.constEnd())
            return *known;
        // Those that turn out to be no pictures count, too: each costs a walk through the message.
        if (m_ofPart.size() >= mostPictures || !hasRoom(part->bodySize))
            return {};
        const QString id = takeOctets(MessageReader::partBytes(m_raw, part->partId), part->filename);
        m_ofPart.insert(part->partId, id);
        return id;
    }

    /// For a picture of so many octets as it was sent: base64 makes four of three, and line ends.
    bool hasRoom(qint64 encoded) const { return m_taken.size() < mostPictures && m_octets + encoded / 4 * 3 / 100 * 97 <= mostPictureOctets; }

    QString takeOctets(const QByteArray &octets, const QString &name)
    {
        const Picture picture = Picture::read(octets);
        if (!picture.isValid() || m_taken.size() >= mostPictures || m_octets + octets.size() > mostPictureOctets)
            return {};
        m_octets += octets.size();
        DraftAttachment attachment;
        attachment.contentId = QString::fromLatin1(HeaderWriter::unguessable()) + QStringLiteral("@postrider");
        attachment.type = picture.type;
        attachment.bytes = octets;
        attachment.name =
            name.isEmpty() ? QStringLiteral("picture-%1.%2").arg(m_taken.size() + 1).arg(QString::fromLatin1(picture.type.mid(6))) : MessageReader::safeFileName(name);
        m_taken.append(attachment);
        return attachment.contentId;
    }

    const QByteArray &m_raw;
    QHash<QByteArray, const PartNode *> m_byId, m_byLocation; ///< of the content, which outlives this
    QHash<QByteArray, QString> m_known; ///< by its source; empty: it is none
    QHash<QString, QString> m_ofPart; ///< the same by its part
    QList<DraftAttachment> m_taken;
    qsizetype m_octets = 0;
};

/// Of somebody else's message.
std::optional<FormattedText> original(const MessageContent &content, Pictures &pictures)
{
    if (content.html.isEmpty() || content.sourceOnly)
        return std::nullopt;
    return FormattedReader::read(content.html.toUtf8(), [&pictures](const QByteArray &source) { return pictures.idFor(source); });
}

void dropBlankEnds(QList<Block> &blocks)
{
    while (!blocks.isEmpty() && blocks.last().isBlank())
        blocks.removeLast();
    while (!blocks.isEmpty() && blocks.first().isBlank())
        blocks.removeFirst();
}

/// Without its signature, one level deeper.
QList<Block> quoted(FormattedText text)
{
    text.blocks.removeIf([](const Block &block) { return block.signature; });
    dropBlankEnds(text.blocks);
    for (Block &block : text.blocks)
        block.quote = std::min(block.quote + 1, FormattedText::deepestQuote);
    return text.blocks;
}

/// Attachments that are seen in the text do not go along a second time.
void dropShown(Draft &draft, const MessageContent &content, const Pictures &pictures)
{
    QList<QByteArray> shown;
    for (const DraftAttachment &picture : pictures.taken())
        shown.append(picture.bytes);
    const bool isAnyInHtml = std::any_of(content.attachments.begin(), content.attachments.end(), [](const Attachment &a) { return a.isInHtml; });
    if (isAnyInHtml)
        draft.attachments.removeIf([&](const DraftAttachment &a) { return a.type.startsWith("image/") && shown.contains(a.bytes); });
}

void write(Draft &draft, const FormattedText &text)
{
    draft.html = FormattedWriter::html(text);
    draft.body = FormattedWriter::plain(text);
}

std::optional<FormattedText> readDraft(const Draft &draft)
{
    return FormattedReader::read(draft.html.toUtf8(), [&draft](const QByteArray &source) {
        const QString id = source.startsWith("cid:") ? QString::fromUtf8(QByteArray::fromPercentEncoding(source.sliced(4))) : QString();
        const bool isThere = std::any_of(draft.attachments.begin(), draft.attachments.end(), [&](const DraftAttachment &a) { return a.isInline() && a.contentId == id; });
        return isThere ? id : QString();
    });
}

} // namespace

bool isWanted(const Identity &identity, WritingForm form, const MessageContent *answered)
{
    switch (identity.form) {
    case Identity::Form::Plain: return false;
    case Identity::Form::Formatted: return true;
    case Identity::Form::AsProgram: break;
    }
    return form == WritingForm::Formatted || (form == WritingForm::AsOriginal && answered && !answered->html.isEmpty());
}

void quote(Draft &draft, const MessageContent &content, const QByteArray &raw)
{
    Pictures pictures(content, raw);
    FormattedText text = FormattedText::fromPlain(draft.body);
    if (auto said = original(content, pictures)) {
        if (draft.relation == ParentRelation::Forward) {
            // Ours ends where the message begins.
            const qsizetype own = draft.body.endsWith(content.text) ? draft.body.size() - content.text.size() : draft.body.size();
            text = FormattedText::fromPlain(draft.body.left(own));
            if (!text.blocks.isEmpty() && text.blocks.last().isBlank())
                text.blocks.removeLast();
            for (Block &block : said->blocks)
                block.signature = false;
            text.blocks += said->blocks;
        } else {
            const auto firstQuoted = std::find_if(text.blocks.begin(), text.blocks.end(), [](const Block &block) { return block.quote > 0; });
            text.blocks.erase(firstQuoted, text.blocks.end());
            dropBlankEnds(text.blocks);
            text.blocks += quoted(*said);
        }
    }
    dropShown(draft, content, pictures);
    draft.attachments += pictures.taken();
    write(draft, text);
}

void takeUp(Draft &draft, const MessageContent &content, const QByteArray &raw)
{
    Pictures pictures(content, raw);
    const auto text = original(content, pictures);
    if (!text)
        return;
    const QString plain = draft.body;
    dropShown(draft, content, pictures);
    draft.attachments += pictures.taken();
    draft.html = FormattedWriter::html(*text);
    draft.body = content.textIsFromHtml ? FormattedWriter::plain(*text) : plain;
}

FormattedText signatureOf(const Identity &identity, bool withDashes)
{
    FormattedText text;
    QString plain = identity.signature;
    while (!plain.isEmpty() && plain.back().isSpace())
        plain.chop(1);
    const auto formatted = identity.signatureHtml.isEmpty() ? std::nullopt : FormattedReader::read(identity.signatureHtml.toUtf8(), [](const QByteArray &) { return QString(); });
    if (formatted)
        text = *formatted;
    else if (!plain.isEmpty())
        text = FormattedText::fromPlain(plain);
    dropBlankEnds(text.blocks);
    if (text.blocks.isEmpty())
        return {};
    if (withDashes)
        text.blocks = FormattedText::fromPlain(QStringLiteral("-- ")).blocks + text.blocks;
    for (Block &block : text.blocks)
        block.signature = true;
    text.tidy();
    return text;
}

void begin(Draft &draft, const Identity &identity)
{
    FormattedText text = draft.html.isEmpty() ? FormattedText::fromPlain(draft.body) : readDraft(draft).value_or(FormattedText::fromPlain(draft.body));
    const bool isReply = draft.relation == ParentRelation::Reply;
    const bool isAbove = draft.relation == ParentRelation::Forward || (isReply && identity.signatureAbove);
    const QList<Block> signature = signatureOf(identity, !isAbove).blocks;
    const bool hasSignature = !signature.isEmpty();
    const QList<Block> line{Block()};
    while (isReply && !text.blocks.isEmpty() && text.blocks.last().isBlank())
        text.blocks.removeLast();
    if (hasSignature && isAbove)
        text.blocks = line + line + signature + (isReply ? line : QList<Block>()) + text.blocks;
    else if (isReply && identity.answerAbove)
        text.blocks = line + line + text.blocks; // to write in
    if (isReply || text.blocks.isEmpty())
        text.blocks += line;
    if (hasSignature && !isAbove)
        text.blocks += line + signature;
    write(draft, text);
}

Draft asSent(const Draft &draft, const Identity &identity)
{
    if (draft.html.isEmpty())
        return draft;
    Draft sent = draft;
    const auto text = readDraft(draft);
    QList<Block> own;
    if (text)
        std::copy_if(text->blocks.begin(), text->blocks.end(), std::back_inserter(own), [](const Block &block) { return block.signature; });
    const bool isTheirs = !identity.signatureHtml.isEmpty() && (own == signatureOf(identity, true).blocks || own == signatureOf(identity, false).blocks);
    // What would look the same either way goes as the form that every program reads.
    if (text && (text->isFormatted() || isTheirs))
        sent.html = FormattedWriter::html(*text, isTheirs ? identity.signatureHtml : QString());
    else
        sent.html.clear();
    return sent;
}

} // namespace postrider::FormattedDraft
