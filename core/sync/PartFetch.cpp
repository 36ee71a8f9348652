// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/PartFetch.h"

#include "core/base/MailError.h"
#include "core/imap/ImapClient.h"
#include "core/mime/ExcerptWriter.h"
#include "core/mime/MessageReader.h"
#include "core/store/Store.h"

#include <QElapsedTimer>
#include <QHash>
#include <algorithm>

namespace postrider {

namespace {

/// A header that is longer belongs to a message that has to be looked at as a whole.
constexpr qint64 kLongestHeader = 256 * 1024;
constexpr qint64 kLongestPartHeader = 64 * 1024;
/// Of a text: what takes half an hour to read, and a slow line (2 Mbit/s) a second to bring. The rest is fetched with the message.
constexpr qint64 kMostText = 256 * 1024;
/// A logo or an icon within the HTML; a photograph is worth a click.
constexpr qint64 kMostPicture = 64 * 1024;
/// Of all texts and pictures together.
constexpr qint64 kMostInAll = 768 * 1024;
/// Sections in one command: below 2 KB of it, which every server reads.
constexpr qsizetype kSectionsAtOnce = 50;
/// A piece takes about half a second, so that a person can change his mind, and no round trip for little.
constexpr qint64 kFirstPiece = 128 * 1024;
constexpr qint64 kSmallestPiece = 16 * 1024;
constexpr qint64 kLargestPiece = 4 * 1024 * 1024;
constexpr qint64 kShortMs = 300;
constexpr qint64 kLongMs = 1000;
/// As AccountReader's: what a section that never ends is cut at.
constexpr qint64 kLargest = 256 * 1024 * 1024;

bool isReport(const QByteArray &type)
{
    return type == "message/delivery-status" || type == "message/global-delivery-status" || type == "message/disposition-notification"
        || type == "message/global-disposition-notification";
}

bool isMessage(const QByteArray &type)
{
    return type == "message/rfc822" || type == "message/global";
}

/// What of one message is asked for at first.
class Plan {
public:
    explicit Plan(const ImapPart &root) : m_root(root)
    {
        take(root, [](const ImapPart &part) { return !part.attachment && (part.type.startsWith("text/") || isReport(part.type)) ? kMostText : 0; });
        take(root, [](const ImapPart &part) { return part.type.startsWith("image/") && !part.contentId.isEmpty() && part.octets <= kMostPicture ? kMostPicture : 0; });
        add(root);
    }
    const QList<ImapSectionWish> &wishes() const { return m_wishes; }

    /// What came, as a message; nothing where a section is missing.
    std::optional<ExcerptPart> made(const QHash<QByteArray, QByteArray> &came, const QByteArray &header, QList<AbsentPart> &absent) const
    {
        return made(m_root, came, header, absent);
    }

private:
    /// The texts before the pictures, in the order of the message, as long as there is room.
    void take(const ImapPart &part, const std::function<qint64(const ImapPart &)> &most)
    {
        for (const ImapPart &child : part.children)
            take(child, most);
        if (!part.children.empty() || m_bodies.contains(part.section))
            return;
        // More than there is, so that a part that is longer than told is known to be; servers that reckon lengths are a little off.
        const qint64 count = std::min({most(part), part.octets + part.octets / 4 + 1024, m_left});
        if (count <= 0)
            return;
        m_bodies.insert(part.section, count);
        m_left -= count;
    }

    void add(const ImapPart &part)
    {
        if (&part != &m_root)
            m_wishes.append({part.section + ".MIME", 0, kLongestPartHeader});
        // What an attached message is called after, and what a report is about.
        if (isMessage(part.type))
            m_wishes.append({part.section + ".HEADER.FIELDS (SUBJECT FROM TO DATE MESSAGE-ID)", 0, kLongestPartHeader});
        if (const qint64 count = m_bodies.value(part.section); count > 0 && part.children.empty())
            m_wishes.append({part.section, 0, count});
        for (const ImapPart &child : part.children)
            add(child);
    }

    std::optional<ExcerptPart> made(const ImapPart &part, const QHash<QByteArray, QByteArray> &came, const QByteArray &header, QList<AbsentPart> &absent) const
    {
        ExcerptPart out{part.section, part.type, header, {}, {}};
        for (const ImapPart &child : part.children) {
            const auto childHeader = came.constFind(child.section + ".MIME");
            if (childHeader == came.cend() || childHeader->size() >= kLongestPartHeader)
                return std::nullopt;
            auto made = this->made(child, came, *childHeader, absent);
            if (!made)
                return std::nullopt;
            out.children.push_back(std::move(*made));
        }
        if (!part.children.empty())
            return out;
        const qint64 count = m_bodies.value(part.section);
        if (isMessage(part.type))
            out.body = came.value(part.section + ".HEADER.FIELDS");
        if (count > 0) {
            const auto body = came.constFind(part.section);
            if (body == came.cend())
                return std::nullopt;
            out.body = *body;
        }
        if (count == 0 || out.body.size() >= count)
            absent.append({QString::fromLatin1(part.section), std::max<qint64>(part.octets, out.body.size()), count > 0});
        return out;
    }

    const ImapPart &m_root;
    QHash<QByteArray, qint64> m_bodies; ///< octets of leaves
    QList<ImapSectionWish> m_wishes;
    qint64 m_left = kMostInAll;
};

} // namespace

PartFetch::Outcome PartFetch::excerpt(const Place &place)
{
    const Uid uid = place.message.uid;
    const auto structure = m_imap.fetchStructure(uid, kLongestHeader);
    if (!structure || !structure->root || structure->header.isEmpty() || structure->header.size() >= kLongestHeader || isMessage(structure->root->type))
        return Outcome::Unusable;
    const Plan plan(*structure->root);
    QHash<QByteArray, QByteArray> came;
    for (qsizetype at = 0; at < plan.wishes().size(); at += kSectionsAtOnce) {
        const auto some = m_imap.fetchSections(uid, plan.wishes().mid(at, kSectionsAtOnce));
        if (!some)
            return Outcome::Unusable; // gone, or nothing of what was told: the whole message tells which
        came.insert(*some);
    }
    QList<AbsentPart> absent;
    const auto made = plan.made(came, structure->header, absent);
    const auto raw = made ? ExcerptWriter::write(*made) : std::nullopt;
    if (!raw || MessageReader::read(*raw).sourceOnly)
        return Outcome::Unusable;
    write(place, *raw, absent, 0);
    return Outcome::Done;
}

/// Not where the message is not what it was. `inPlaceOf`: the body of the excerpt that this one is made of, or 0.
void PartFetch::write(const Place &place, const QByteArray &raw, const QList<AbsentPart> &absent, qint64 inPlaceOf)
{
    const QByteArray packed = BodyQueries::pack(raw);
    const QString preview = MessageReader::preview(MessageReader::read(raw));
    m_store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
        FolderId folder;
        const MessageId id = place.message.id;
        const ServerMessage now = writer.messages.serverMessage(id, &folder);
        const auto before = writer.excerpts.find(id);
        if (now.uid != place.message.uid || folder != place.folder || writer.folders.syncState(folder).uidValidity != place.uidValidity || writer.messages.bodyOf(id) != 0
            || (before ? before->body : 0) != inPlaceOf)
            return;
        writer.excerpts.set(id, {writer.bodies.insert(packed, raw.size()), absent}, preview);
    });
}

PartFetch::Outcome PartFetch::part(const Place &place, const QString &partId, StoreReader &reader, SectionFetch &fetch, const GoOn &goOn)
{
    const auto row = reader.excerptRows().find(place.message.id);
    const auto excerpt = row ? reader.excerpt(place.message.id) : std::nullopt;
    if (!excerpt)
        return Outcome::Unusable;
    const auto absent = std::find_if(excerpt->absent.begin(), excerpt->absent.end(), [&partId](const AbsentPart &p) { return p.partId == partId; });
    if (absent == excerpt->absent.end())
        return Outcome::Done;
    if (fetch.got.isEmpty()) {
        fetch.section = partId.toLatin1();
        fetch.told = absent->octets;
        // A quarter less on the wire; where the octets are as they are, there is nothing to gain.
        fetch.coding = m_imap.capabilities().has("BINARY") && ExcerptWriter::encodingOf(*excerpt, partId) == "base64" ? ImapCoding::Removed : ImapCoding::AsSent;
    }
    const Outcome outcome = pieces(place.message.uid, fetch, goOn);
    if (outcome != Outcome::Done)
        return outcome;
    const auto filled = ExcerptWriter::withPart(*excerpt, partId, fetch.got, fetch.coding == ImapCoding::Removed ? ExcerptWriter::Octets::Decoded : ExcerptWriter::Octets::AsSent);
    if (!filled)
        return Outcome::Unusable;
    write(place, filled->raw, filled->absent, row->body);
    return Outcome::Done;
}

PartFetch::Outcome PartFetch::pieces(Uid uid, SectionFetch &fetch, const GoOn &goOn)
{
    qint64 count = kFirstPiece;
    QElapsedTimer clock;
    for (;;) {
        if (!goOn(fetch.got.size()))
            return Outcome::Stopped;
        clock.start();
        std::optional<QHash<QByteArray, QByteArray>> came;
        try {
            came = m_imap.fetchSections(uid, {{fetch.section, fetch.got.size(), count}}, fetch.coding);
        } catch (const MailError &e) {
            // RFC 3516 4.3 [UNKNOWN-CTE], and whatever else the server cannot decode: we may.
            if (fetch.coding != ImapCoding::Removed || e.kind() != ErrorKind::Refused || !m_imap.isOpen())
                throw;
            fetch.coding = ImapCoding::AsSent;
            fetch.got.clear();
            continue;
        }
        if (!came)
            return Outcome::Unusable;
        const auto piece = came->constFind(fetch.section);
        if (piece == came->cend())
            return Outcome::Unusable;
        fetch.got += *piece;
        // The end is where nothing comes any more; where all that was told has come it is not asked for.
        const bool allTold = fetch.coding == ImapCoding::AsSent && fetch.told > 0 && fetch.got.size() >= fetch.told;
        if (piece->isEmpty() || (piece->size() < count && allTold))
            return fetch.got.isEmpty() && fetch.told > 0 ? Outcome::Unusable : Outcome::Done;
        if (fetch.got.size() > kLargest)
            return Outcome::Unusable;
        if (clock.elapsed() < kShortMs)
            count = std::min(2 * count, kLargestPiece);
        else if (clock.elapsed() > kLongMs)
            count = std::max(count / 2, kSmallestPiece);
    }
}

} // namespace postrider
