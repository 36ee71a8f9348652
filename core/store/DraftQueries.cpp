// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/DraftQueries.h"

#include "core/store/Connection.h"
#include "core/store/SendQueries.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

namespace postrider {

namespace {
#define DRAFT_COLUMNS                                                                                                                                                                \
    "id, account_id, from_name, from_address, to_list, cc_list, bcc_list, subject, body, in_reply_to, reference_list, parent_id, relation, saved_at, not_before, send_flags, html, " \
    "importance, reply_to_list, template, more_parents"

/// A draft has to come back as it was typed, mistakes included, and text with an open quote does not survive being joined by commas: so a list of
/// name and address. Text of another form is read as a person's.
QString storedFrom(const AddressList &addresses)
{
    if (addresses.isEmpty())
        return {};
    QJsonArray list;
    for (const Address &a : addresses)
        list.append(QJsonArray{a.name, a.address});
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

AddressList addressesFromStored(const QString &text)
{
    const QJsonDocument document = text.startsWith(QLatin1String("[[")) ? QJsonDocument::fromJson(text.toUtf8()) : QJsonDocument();
    if (!document.isArray())
        return addressesFromText(text);
    AddressList addresses;
    const QJsonArray list = document.array();
    for (const auto &entry : list)
        addresses.append({entry.toArray().at(0).toString(), entry.toArray().at(1).toString()});
    return addresses;
}
} // namespace

Draft DraftQueries::read(const Statement &row)
{
    Draft d;
    d.id = DraftId(row.integer(0));
    d.account = AccountId(row.integer(1));
    d.from = {row.text(2), row.text(3)};
    d.to = addressesFromStored(row.text(4));
    d.cc = addressesFromStored(row.text(5));
    d.bcc = addressesFromStored(row.text(6));
    d.subject = row.text(7);
    d.body = row.text(8);
    d.inReplyTo = row.text(9);
    d.references = row.text(10).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    d.parent = MessageId(row.integer(11));
    d.relation = ParentRelation(row.integer(12));
    d.savedAt = row.integer(13);
    d.options = SendQueries::optionsFrom(row.integer(15));
    d.options.notBefore = row.integer(14);
    d.html = row.text(16);
    d.importance = Importance(row.integer(17));
    d.replyTo = addressesFromStored(row.text(18));
    d.isTemplate = row.integer(19) != 0;
    d.moreParents = SendQueries::messagesFrom(row.text(20));
    return d;
}

void DraftQueries::readAttachments(Draft &draft, bool bytes)
{
    auto s = bytes ? m_mail.prepare("SELECT name, type, content_id, bytes FROM draft_attachment WHERE draft_id = ? ORDER BY position")
                   : m_mail.prepare("SELECT name, type, content_id FROM draft_attachment WHERE draft_id = ? ORDER BY position");
    s.bind(draft.id.value);
    while (s.step())
        draft.attachments.append({s.text(0), s.text(1).toLatin1(), bytes ? s.blob(3) : QByteArray(), s.text(2)});
}

QList<Draft> DraftQueries::all()
{
    return listed("SELECT " DRAFT_COLUMNS " FROM draft WHERE send_id = 0 AND template = 0 ORDER BY saved_at DESC, id DESC");
}

QList<Draft> DraftQueries::templates()
{
    return listed("SELECT " DRAFT_COLUMNS " FROM draft WHERE send_id = 0 AND template <> 0 ORDER BY subject COLLATE NOCASE, id");
}

QList<Draft> DraftQueries::onlyHere()
{
    return listed("SELECT " DRAFT_COLUMNS " FROM draft WHERE send_id = 0 AND template = 0 AND NOT EXISTS (SELECT 1 FROM draft_copy WHERE draft_id = draft.id AND message_id <> 0 "
                  "AND draft_copy.version = draft.version) ORDER BY saved_at DESC, id DESC");
}

QList<Draft> DraftQueries::listed(const char *sql)
{
    QList<Draft> list;
    {
        auto s = m_mail.prepare(sql);
        while (s.step())
            list.append(read(s));
    }
    for (Draft &draft : list)
        readAttachments(draft, false);
    return list;
}

std::optional<Draft> DraftQueries::find(DraftId id)
{
    std::optional<Draft> draft;
    {
        auto s = m_mail.prepare("SELECT " DRAFT_COLUMNS " FROM draft WHERE id = ?");
        if (!s.bind(id.value).step())
            return std::nullopt;
        draft = read(s);
    }
    readAttachments(*draft, true);
    return draft;
}

std::optional<DraftId> DraftQueries::ofSend(OpId send)
{
    auto s = m_mail.prepare("SELECT id FROM draft WHERE send_id = ? AND send_id <> 0");
    if (!s.bind(send.value).step())
        return std::nullopt;
    return DraftId(s.integer(0));
}

DraftId DraftQueries::save(const Draft &d, const QList<int> &kept)
{
    DraftId id = d.id;
    const QString references = d.references.join(QLatin1Char(' '));
    bool known = false;
    if (id.isValid()) {
        keepRevision(d);
        m_mail
            .prepare(
                "UPDATE draft SET account_id=?, from_name=?, from_address=?, to_list=?, cc_list=?, bcc_list=?, subject=?, body=?, in_reply_to=?, reference_list=?, "
                "parent_id=?, relation=?, saved_at=?, not_before=?, send_flags=?, html=?, importance=?, reply_to_list=?, template=?, more_parents=?, version=version+1 WHERE id=?")
            .runWith(d.account.value, d.from.name, d.from.address, storedFrom(d.to), storedFrom(d.cc), storedFrom(d.bcc), d.subject, d.body, d.inReplyTo, references,
                d.parent.value, int(d.relation), d.savedAt, d.options.notBefore, SendQueries::flagsOf(d.options), d.html, int(d.importance), storedFrom(d.replyTo), d.isTemplate,
                SendQueries::textOf(d.moreParents), id.value);
        known = m_mail.changedRows() > 0;
    }
    if (!known) {
        m_mail
            .prepare("INSERT INTO draft (account_id, from_name, from_address, to_list, cc_list, bcc_list, subject, body, in_reply_to, reference_list, parent_id, relation, "
                     "saved_at, not_before, send_flags, html, importance, reply_to_list, template, more_parents) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
            .runWith(d.account.value, d.from.name, d.from.address, storedFrom(d.to), storedFrom(d.cc), storedFrom(d.bcc), d.subject, d.body, d.inReplyTo, references,
                d.parent.value, int(d.relation), d.savedAt, d.options.notBefore, SendQueries::flagsOf(d.options), d.html, int(d.importance), storedFrom(d.replyTo), d.isTemplate,
                SendQueries::textOf(d.moreParents));
        id = DraftId(m_mail.lastInsertId());
    }
    if (!known || !keepAttachments(id, d.attachments, kept)) {
        m_mail.prepare("DELETE FROM draft_attachment WHERE draft_id = ?").runWith(id.value);
        insertAttachments(id, d.attachments, {});
    }
    m_log->changes.drafts = true;
    return id;
}

void DraftQueries::insertAttachments(DraftId id, const QList<DraftAttachment> &attachments, const QList<int> &kept)
{
    auto s = m_mail.prepare("INSERT INTO draft_attachment (draft_id, position, name, type, bytes, content_id) VALUES (?,?,?,?,?,?)");
    for (int i = 0; i < attachments.size(); ++i) {
        const DraftAttachment &a = attachments[i];
        if (kept.value(i, -1) < 0)
            s.runWith(id.value, i, a.name, QString::fromLatin1(a.type), a.bytes, a.contentId);
    }
}

bool DraftQueries::keepAttachments(DraftId id, const QList<DraftAttachment> &attachments, const QList<int> &kept)
{
    if (kept.size() != attachments.size() || kept.isEmpty())
        return false;
    QHash<int, qint64> stored; // position, size
    {
        auto s = m_mail.prepare("SELECT position, length(bytes) FROM draft_attachment WHERE draft_id = ?");
        s.bind(id.value);
        while (s.step())
            stored.insert(int(s.integer(0)), s.integer(1));
    }
    bool stays = stored.size() == kept.size();
    for (int i = 0; i < kept.size(); ++i) {
        if (kept[i] >= 0 && stored.value(kept[i], -1) != attachments[i].bytes.size())
            return false;
        stays = stays && kept[i] == i;
    }
    if (stays)
        return true;
    for (auto it = stored.cbegin(); it != stored.cend(); ++it) {
        if (!kept.contains(it.key()))
            m_mail.prepare("DELETE FROM draft_attachment WHERE draft_id = ? AND position = ?").runWith(id.value, it.key());
    }
    // In two steps, as two rows may change places: first out of the way.
    auto move = m_mail.prepare("UPDATE draft_attachment SET position = ? WHERE draft_id = ? AND position = ?");
    for (int i = 0; i < kept.size(); ++i) {
        if (kept[i] >= 0)
            move.runWith(-1 - i, id.value, kept[i]);
    }
    for (int i = 0; i < kept.size(); ++i) {
        if (kept[i] >= 0)
            move.runWith(i, id.value, -1 - i);
    }
    insertAttachments(id, attachments, kept);
    return true;
}

void DraftQueries::remove(DraftId id)
{
    m_mail.prepare("DELETE FROM draft_attachment WHERE draft_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM draft_revision WHERE draft_id = ?").runWith(id.value);
    m_mail.prepare("DELETE FROM draft WHERE id = ?").runWith(id.value);
    m_log->changes.drafts = true;
}

// --- what it said before -----------------------------------------------------------------------------------------------------------------

namespace {
constexpr qint64 kRevisionInterval = 60'000; // ms of writing between two of them
/// What goes at one stroke is kept, however recent the last state is: this many characters, and a tenth of all.
constexpr qsizetype kBigDeletion = 80;
constexpr int kMostRevisions = 60;
constexpr qint64 kLargestRevisions = 4'000'000; // characters of one draft's earlier states together; the newest three stay whatever they measure
} // namespace

void DraftQueries::keepRevision(const Draft &next)
{
    QString subject, body, html;
    qint64 savedAt = 0;
    {
        auto s = m_mail.prepare("SELECT subject, body, html, saved_at FROM draft WHERE id = ?");
        if (!s.bind(next.id.value).step())
            return;
        subject = s.text(0);
        body = s.text(1);
        html = s.text(2);
        savedAt = s.integer(3);
    }
    if (body.trimmed().isEmpty() || (body == next.body && html == next.html && subject == next.subject))
        return;
    qint64 last = 0;
    {
        auto s = m_mail.prepare("SELECT saved_at FROM draft_revision WHERE draft_id = ? ORDER BY id DESC LIMIT 1");
        if (s.bind(next.id.value).step())
            last = s.integer(0);
    }
    const qsizetype lost = body.size() - next.body.size();
    const bool isBigDeletion = lost >= kBigDeletion && lost * 10 >= body.size();
    if (!isBigDeletion && next.savedAt - last < kRevisionInterval)
        return;
    m_mail.prepare("INSERT INTO draft_revision (draft_id, saved_at, subject, body, html) VALUES (?,?,?,?,?)").runWith(next.id.value, savedAt, subject, body, html);
    pruneRevisions(next.id);
}

void DraftQueries::pruneRevisions(DraftId id)
{
    QList<qint64> old;
    {
        auto s = m_mail.prepare("SELECT id, length(body) + length(html) FROM draft_revision WHERE draft_id = ? ORDER BY id DESC");
        s.bind(id.value);
        qint64 size = 0;
        for (int count = 0; s.step(); ++count) {
            size += s.integer(1);
            if (count >= kMostRevisions || (size > kLargestRevisions && count >= 3))
                old.append(s.integer(0));
        }
    }
    for (const qint64 revision : std::as_const(old))
        m_mail.prepare("DELETE FROM draft_revision WHERE id = ?").runWith(revision);
}

QList<DraftRevision> DraftQueries::revisions(DraftId id)
{
    QList<DraftRevision> list;
    auto s = m_mail.prepare("SELECT id, saved_at, subject, body, html FROM draft_revision WHERE draft_id = ? ORDER BY id DESC");
    s.bind(id.value);
    while (s.step())
        list.append({s.integer(0), s.integer(1), s.text(2), s.text(3), s.text(4)});
    return list;
}

std::optional<DraftQueries::Head> DraftQueries::head(DraftId id)
{
    auto s = m_mail.prepare("SELECT account_id, send_id, version, template FROM draft WHERE id = ?");
    if (!s.bind(id.value).step())
        return std::nullopt;
    return Head{AccountId(s.integer(0)), OpId(s.integer(1)), s.integer(2), s.integer(3) != 0};
}

OpId DraftQueries::sendOf(DraftId id)
{
    auto s = m_mail.prepare("SELECT send_id FROM draft WHERE id = ?");
    return s.bind(id.value).step() ? OpId(s.integer(0)) : OpId();
}

void DraftQueries::setSend(DraftId id, OpId send)
{
    m_mail.prepare("UPDATE draft SET send_id = ? WHERE id = ?").runWith(send.value, id.value);
    m_log->changes.drafts = true;
}

} // namespace postrider
