// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleSubject.h"

#include "core/base/Flags.h"
#include "core/base/MailError.h"
#include "core/mime/MessageReader.h"
#include "core/store/BodyQueries.h"
#include "core/store/StoreReader.h"

#include <algorithm>

namespace postrider {

namespace {

using Field = RuleCondition::Field;

constexpr qint64 msPerDay = 86'400'000;
constexpr int firstOwnBit = 14; // of Flags (KeywordQueries)

/// In each form that somebody may look for.
QStringList textsOf(const AddressList &addresses)
{
    QStringList texts;
    for (const Address &each : addresses) {
        texts.append(each.address);
        if (!each.name.isEmpty())
            texts << each.name << each.fullText();
    }
    return texts;
}

QStringList fieldsCalled(const MessageContent &content, const QByteArray &name)
{
    QStringList texts;
    for (const HeaderField &field : content.headers) {
        if (field.name.compare(name, Qt::CaseInsensitive) == 0)
            texts.append(field.decoded.left(RuleSubject::mostText));
    }
    return texts;
}

} // namespace

RuleSubject::RuleSubject(const MessageRow &row, const Surroundings &around) : m_row(row), m_around(around)
{
    for (auto it = around.keywordNames.cbegin(); it != around.keywordNames.cend(); ++it) {
        if (it.key() >= firstOwnBit && (row.flags.toInt() & (1u << it.key())) != 0)
            m_tags.insert(it.value().toLower());
    }
}

void RuleSubject::setTag(const QString &keyword, bool on)
{
    if (const Flags flag = flagFromImapName(keyword.toUtf8()))
        setFlags(on ? flag : Flags(), on ? Flags() : flag);
    else if (on)
        m_tags.insert(keyword.toLower());
    else
        m_tags.remove(keyword.toLower());
}

const std::optional<QByteArray> &RuleSubject::raw()
{
    if (std::exchange(m_isRawRead, true))
        return m_raw;
    if (m_row.size > largestRead) {
        m_isUnreadable = true;
    } else {
        try {
            m_raw = m_around.reader.rawMessage(m_row.id);
            m_isUnreadable = !m_raw && (m_row.bodyHere || !m_isWholeComing);
        } catch (const MailError &e) {
            if (!BodyQueries::saysDamaged(e))
                throw; // the disk may answer the next time
            m_isUnreadable = true; // damaged: who opens it is told, and it is fetched again
        }
    }
    if (m_isUnreadable)
        m_raw = QByteArray();
    return m_raw;
}

const MessageContent *RuleSubject::header()
{
    if (m_whole)
        return &*m_whole;
    if (!m_header && raw())
        m_header = MessageReader::readHeader(*raw());
    return m_header ? &*m_header : nullptr;
}

const MessageContent *RuleSubject::whole()
{
    if (!m_whole && raw())
        m_whole = MessageReader::read(*raw());
    return m_whole ? &*m_whole : nullptr;
}

bool RuleSubject::isUnreadable(Field field)
{
    switch (field) {
    case Field::To:
    case Field::Cc:
    case Field::Recipients:
    case Field::Anyone:
    case Field::ListId:
    case Field::Header:
    case Field::NotAuthentic: return raw() && m_isUnreadable;
    case Field::Body: return raw() && (m_isUnreadable || whole()->sourceOnly);
    default: return false; // its row says it
    }
}

std::optional<QStringList> RuleSubject::texts(const RuleCondition &condition)
{
    if (condition.field == Field::From)
        return textsOf({m_row.from});
    if (condition.field == Field::Subject)
        return QStringList{m_row.subject};
    const MessageContent *content = condition.field == Field::Body ? whole() : header();
    if (!content)
        return std::nullopt;
    switch (condition.field) {
    case Field::To: return textsOf(content->to);
    case Field::Cc: return textsOf(content->cc);
    case Field::Recipients: return textsOf(content->to + content->cc);
    case Field::Anyone: return textsOf(content->from + content->sender + content->replyTo + content->to + content->cc + content->bcc);
    case Field::ListId: return fieldsCalled(*content, "List-Id");
    case Field::Header: return fieldsCalled(*content, condition.header.toLatin1());
    case Field::Body: return QStringList{content->text.left(mostText)};
    default: return QStringList();
    }
}

std::optional<bool> RuleSubject::isSo(const RuleCondition &condition)
{
    switch (condition.field) {
    case Field::HasAttachment: return m_row.hasAttachments;
    case Field::IsRead: return m_row.flags.testFlag(Flag::Seen);
    case Field::IsStarred: return m_row.flags.testFlag(Flag::Flagged);
    case Field::Tag: {
        const Flags flag = flagFromImapName(condition.value.toUtf8());
        return flag ? (m_row.flags & flag) == flag : m_tags.contains(condition.value.toLower());
    }
    case Field::SenderKnown: return isSenderKnown();
    case Field::NotAuthentic: {
        const MessageContent *content = header();
        if (!content)
            return std::nullopt;
        if (!m_around.findTruth || content->headers.isEmpty())
            return false;
        MessageContent judged = *content;
        m_around.findTruth(judged, m_row);
        return judged.truth.verdict == SenderTruth::Verdict::Failed;
    }
    default: return false;
    }
}

bool RuleSubject::isSenderKnown() const
{
    const QString &address = m_row.from.address;
    return !address.isEmpty() && (m_around.reader.correspondents().isKnown(address) || m_around.reader.contacts().isContact(address));
}

qint64 RuleSubject::number(RuleCondition::Field field) const
{
    return field == Field::Size ? m_row.size / 1024 : std::max<qint64>(0, m_around.now - m_row.date) / msPerDay;
}

} // namespace postrider
