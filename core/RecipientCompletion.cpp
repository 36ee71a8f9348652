// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RecipientCompletion.h"

#include "core/search/Folding.h"
#include "core/store/AddressKey.h"
#include "core/store/Store.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace postrider {

namespace {

constexpr int MostCorrespondents = 200'000;
/// Of each inbox the newest; who has not written since is not looked for in this way.
constexpr int MostInboxMessages = 20'000;
/// Inboxes change all the time, and nobody notices a sender of the last minute missing.
constexpr qint64 InboxEvery = 60'000;
constexpr qsizetype LongestTyped = 200;
constexpr double day = 86'400'000.0;

/// How well known: how often, and half as much for each quarter of a year since.
double usage(int times, qint64 at, qint64 now)
{
    const double age = std::max(0.0, double(now - at) / day);
    return std::log2(1.0 + std::min(times, 10'000)) * std::exp2(-age / 90.0);
}

/// Nobody writes to these.
bool isNobody(const QString &address)
{
    static const QRegularExpression robot(
        QStringLiteral("^(no|do[._-]?not)[._-]?reply|^mailer-daemon@|^bounces?[@+-]|^notifications?@"), QRegularExpression::CaseInsensitiveOption);
    return robot.match(address).hasMatch();
}

bool isWordStart(std::string_view text, size_t at)
{
    const auto before = static_cast<unsigned char>(text[at - 1]);
    return before < 0x80 && std::isalnum(before) == 0;
}

/// All words are in the line: 2 each at the beginning of a word of it, 1 somewhere, 0 not all.
int match(std::string_view text, const std::vector<QByteArray> &words, size_t but)
{
    int result = 2;
    for (size_t i = 0; i < words.size(); ++i) {
        if (i == but)
            continue;
        const std::string_view word(words[i].constData(), size_t(words[i].size()));
        size_t at = text.find(word, 1);
        if (at == std::string_view::npos)
            return 0;
        while (at != std::string_view::npos && !isWordStart(text, at))
            at = text.find(word, at + 1);
        if (at == std::string_view::npos)
            result = 1;
    }
    return result;
}

/// The word that leads to the fewest; of those that are everywhere the longest.
size_t rarest(std::string_view text, const std::vector<QByteArray> &words)
{
    constexpr int many = 500;
    size_t best = 0;
    int fewest = many + 1;
    for (size_t i = 0; i < words.size(); ++i) {
        const std::string_view word(words[i].constData(), size_t(words[i].size()));
        int count = 0;
        if (words.size() > 1) {
            for (size_t at = text.find(word); at != std::string_view::npos && count < many; at = text.find(word, at + 1))
                ++count;
        }
        if (count < fewest || (count == fewest && words[i].size() > words[best].size())) {
            fewest = count;
            best = i;
        }
    }
    return best;
}

} // namespace

void RecipientCompletion::noteChanges(const ChangeSet &changes)
{
    if (changes.contacts || changes.accounts)
        m_peopleChanged = true;
    if (!changes.lists.isEmpty())
        m_inboxChanged = true;
}

void RecipientCompletion::readPeople(StoreReader &reader, qint64 now)
{
    m_people.clear();
    m_left.clear();
    QHash<QString, double> used;
    const QList<Correspondent> collected = reader.correspondents().newest(MostCorrespondents);
    for (const Correspondent &c : collected)
        used.insert(c.address, usage(c.times, c.writtenAt, now));
    QHash<ContactId, ContactRow> contacts;
    for (const ContactRow &row : reader.contacts().all()) {
        contacts.insert(row.id, row);
        double place = 0;
        for (const QString &address : row.addresses) {
            const QString key = AddressKey::of(address);
            if (key.isEmpty())
                continue;
            m_left.insert(key);
            // A company's name helps to find somebody, and is not shown.
            m_people.push_back(
                {{RecipientSuggestion::Source::Contact, {row.name == address ? QString() : row.name, address}, {}, row.id}, row.words, 6.0 + used.value(key) - place});
            place += 0.1;
        }
    }
    for (const ContactGroup &group : reader.contacts().groups()) {
        RecipientSuggestion suggestion{RecipientSuggestion::Source::Group, {group.name, {}}, {}, {}};
        for (const ContactId member : group.members) {
            const ContactRow row = contacts.value(member);
            if (!row.addresses.isEmpty())
                suggestion.members.append({row.name == row.addresses.first() ? QString() : row.name, row.addresses.first()});
        }
        if (!suggestion.members.isEmpty())
            m_people.push_back({suggestion, Folding::fold(group.name), 6.0});
    }
    for (const Correspondent &c : collected) {
        if (!m_left.contains(c.address))
            m_people.push_back({{RecipientSuggestion::Source::Collected, {c.name, c.address}, {}, {}}, c.words, 2.0 + used.value(c.address)});
        m_left.insert(c.address);
    }
    for (const QString &hidden : reader.correspondents().hidden(MostCorrespondents))
        m_left.insert(hidden);
}

void RecipientCompletion::readSeen(StoreReader &reader, qint64 now)
{
    struct Sender {
        Address address;
        int times = 0;
        qint64 at = 0;
    };
    QHash<QString, Sender> senders;
    for (const Folder &folder : reader.folders()) {
        if (folder.role != FolderRole::Inbox)
            continue;
        const QList<MessageId> ids = reader.messageIds(folder.id, MostInboxMessages, 0, false);
        for (qsizetype i = 0; i < ids.size(); i += 500) {
            for (const MessageRow &row : reader.messageRows(ids.mid(i, 500))) {
                Sender &sender = senders[row.from.address];
                if (sender.times++ == 0)
                    sender = {row.from, 1, row.date}; // the newest is the first
            }
        }
    }
    m_seen.clear();
    for (const Sender &sender : std::as_const(senders)) {
        if (!isValidAddress(sender.address.address) || isNobody(sender.address.address))
            continue;
        // A name that would be taken for another address is not offered as one.
        const QString name = Address::looksLikeAnotherAddress(sender.address.name, sender.address.address) ? QString() : sender.address.name;
        m_seen.push_back({{RecipientSuggestion::Source::Seen, {name, sender.address.address}, {}, {}}, Folding::fold(name + u' ' + sender.address.address),
            std::min(1.5, 0.2 * usage(sender.times, sender.at, now))});
    }
}

void RecipientCompletion::arrange()
{
    m_entries.clear();
    for (const Entry &entry : m_people)
        m_entries.push_back(&entry);
    for (const Entry &entry : m_seen) {
        if (!m_left.contains(AddressKey::of(entry.suggestion.address.address)))
            m_entries.push_back(&entry);
    }
    std::stable_sort(m_entries.begin(), m_entries.end(), [](const Entry *a, const Entry *b) { return a->weight > b->weight; });
    m_text.clear();
    m_begins.clear();
    for (const Entry *entry : m_entries) {
        m_begins.push_back(m_text.size());
        // The blank: a word begins behind it.
        m_text += "\n " + QString(entry->words).replace(u'\n', u' ').toUtf8();
    }
}

QList<RecipientSuggestion> RecipientCompletion::find(const QString &typed, int most, qint64 now)
{
    const QMutexLocker lock(&m_mutex);
    const bool people = m_peopleChanged.exchange(false);
    const bool inbox = (m_seenAt == 0 || now - m_seenAt >= InboxEvery || now < m_seenAt) && m_inboxChanged.exchange(false);
    if (people || inbox) {
        try {
            const auto reader = m_store.makeReader();
            if (people)
                readPeople(*reader, now);
            if (inbox) {
                m_seenAt = now;
                readSeen(*reader, now);
            }
        } catch (...) {
            m_peopleChanged = m_inboxChanged = true;
            m_seenAt = 0;
            throw;
        }
        arrange();
    }
    std::vector<QByteArray> words;
    for (const QString &word : Folding::fold(typed.left(LongestTyped)).split(u' ', Qt::SkipEmptyParts))
        words.push_back(word.toUtf8());
    QList<RecipientSuggestion> best, rest;
    if (words.empty() || most <= 0)
        return best;
    const std::string_view text(m_text.constData(), size_t(m_text.size()));
    const size_t but = rarest(text, words);
    const std::string_view word(words[but].constData(), size_t(words[but].size()));
    for (size_t at = text.find(word); at != std::string_view::npos && best.size() < most;) {
        const size_t begin = text.rfind('\n', at);
        const size_t end = std::min(text.find('\n', at), text.size());
        // Of this one the best place counts.
        bool begins = isWordStart(text, at);
        for (size_t more = text.find(word, at + 1); !begins && more < end; more = text.find(word, more + 1))
            begins = isWordStart(text, more);
        const int found = match(text.substr(begin, end - begin), words, but);
        if (found > 0) {
            const auto entry = std::lower_bound(m_begins.begin(), m_begins.end(), qsizetype(begin)) - m_begins.begin();
            if (found == 2 && begins)
                best.append(m_entries[size_t(entry)]->suggestion);
            else if (rest.size() < most)
                rest.append(m_entries[size_t(entry)]->suggestion);
        }
        at = text.find(word, end);
    }
    return best + rest.mid(0, most - best.size());
}

} // namespace postrider
