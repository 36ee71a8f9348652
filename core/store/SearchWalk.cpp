// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchWalk.h"

#include "core/search/SearchNames.h"
#include "core/store/Connection.h"

#include <algorithm>
#include <functional>

namespace postrider {

namespace {

constexpr size_t kFirstPortion = 64;
constexpr size_t kLargestPortion = 4096;
/// Of lists: each is looked for in the index anew.
constexpr size_t kLargestListPortion = 65536;
/// So many rows looked up one by one cost more than the lists.
constexpr size_t kManyLooks = 8192;
constexpr qint64 kEnd = std::numeric_limits<qint64>::max();

bool isNewer(const SearchCandidate &a, const SearchCandidate &b)
{
    return a.date != b.date ? a.date > b.date : a.id > b.id;
}

bool isOlder(const SearchCandidate &a, const SearchCandidate &b)
{
    return isNewer(b, a);
}

using Step = SearchPlan::Step;

} // namespace

SearchWalk::SearchWalk(Connection &mail, SearchReader &index, SearchPlan plan, const SearchScope &scope, Length length)
    : m_mail(mail)
    , m_index(index)
    , m_plan(std::move(plan))
    , m_scope(scope)
    , m_length(length)
{
}

SearchWalk::~SearchWalk() = default;

void SearchWalk::begin(qint64 behindDate, MessageId behindId)
{
    m_date = behindId.isValid() ? behindDate : kEnd;
    m_id = behindId.isValid() ? behindId.value : kEnd;
    if (m_plan.before < m_date) {
        m_date = m_plan.before;
        m_id = 0;
    }
    m_ended = false;
    m_looked = 0;
    m_early.clear();
    m_hit.reset();
    // Few of the hits can be in a small folder: its list tells without asking for each.
    m_byLists = m_plan.words.isEmpty() || m_length == Length::List || m_scope.within * 8 < m_scope.total;
    m_portion = m_length == Length::Page ? kFirstPortion : kLargestListPortion;
    if (m_byLists) {
        beginLists();
        return;
    }
    const qint64 lowest = SearchFile::slotOf(m_plan.since);
    m_index.begin(m_plan.words, lowest, m_date == kEnd ? kEnd : SearchFile::slotOf(m_date) + m_index.spill());
    m_hit = m_index.next();
}

void SearchWalk::beginLists()
{
    m_byLists = true;
    m_words = {};
    if (!m_plan.words.isEmpty()) {
        m_words.kind = Step::Kind::Words;
        m_words.words = m_plan.words;
    }
    m_lanes.clear();
    m_heap.clear();
    for (auto it = m_scope.folders.cbegin(); it != m_scope.folders.cend(); ++it) {
        Lane lane;
        lane.folder = it.key();
        lane.date = m_date;
        lane.id = m_id;
        fill(lane);
        if (!lane.portion.empty())
            m_lanes.push_back(std::move(lane));
    }
    for (size_t i = 0; i < m_lanes.size(); ++i)
        m_heap.push_back(i);
    std::make_heap(m_heap.begin(), m_heap.end(), [this](size_t a, size_t b) { return isOlder(m_lanes[a].portion[m_lanes[a].at], m_lanes[b].portion[m_lanes[b].at]); });
}

void SearchWalk::fill(Lane &lane)
{
    lane.portion.clear();
    lane.at = 0;
    if (lane.ended)
        return;
    const size_t most = std::clamp<size_t>(m_portion, 256, kLargestPortion);
    auto s = m_mail.prepare("SELECT id, date, flags FROM message WHERE folder_id = ?1 AND (date, id) < (?2, ?3) AND date >= ?4 ORDER BY date DESC, id DESC LIMIT ?5");
    s.bind(lane.folder.value, lane.date, lane.id, m_plan.since, qint64(most));
    while (s.step()) {
        SearchCandidate c;
        c.id = MessageId(s.integer(0));
        c.date = s.integer(1);
        c.flags = quint32(s.integer(2));
        c.folder = lane.folder;
        lane.portion.push_back(c);
    }
    lane.ended = lane.portion.size() < most;
    if (lane.portion.empty())
        return;
    lane.date = lane.portion.back().date;
    lane.id = lane.portion.back().id.value;
}

SearchCandidate SearchWalk::takeListed()
{
    const auto older = [this](size_t a, size_t b) { return isOlder(m_lanes[a].portion[m_lanes[a].at], m_lanes[b].portion[m_lanes[b].at]); };
    std::pop_heap(m_heap.begin(), m_heap.end(), older);
    const size_t number = m_heap.back();
    m_heap.pop_back();
    Lane &lane = m_lanes[number];
    const SearchCandidate candidate = lane.portion[lane.at++];
    if (lane.at >= lane.portion.size())
        fill(lane);
    if (!lane.portion.empty()) {
        m_heap.push_back(number);
        std::push_heap(m_heap.begin(), m_heap.end(), older);
    }
    return candidate;
}

std::vector<SearchCandidate> SearchWalk::takeHits(size_t most)
{
    std::vector<SearchCandidate> portion;
    for (size_t looked = 0; m_hit && looked < most; ++looked) {
        const qint64 doc = m_hit->doc;
        SearchCandidate c;
        c.id = m_hit->message;
        m_hit = m_index.next();
        ++m_looked;
        // Gone, or not what the index knows (then it is in the queue), or elsewhere.
        const bool there = look(c) && doc >= SearchFile::slotOf(c.date) && doc <= SearchFile::slotOf(c.date) + m_index.spill() && m_scope.folders.contains(c.folder);
        if (there && (c.date < m_date || (c.date == m_date && c.id.value < m_id))) {
            m_early.push_back(c);
            std::push_heap(m_early.begin(), m_early.end(), isOlder);
        }
        release(portion);
    }
    if (!m_hit)
        release(portion);
    m_ended = !m_hit;
    return portion;
}

/// What is newer than anything that may still come.
void SearchWalk::release(std::vector<SearchCandidate> &portion)
{
    while (!m_early.empty() && (!m_hit || m_early.front().date >= (m_hit->doc + 1) * SearchFile::SlotMs)) {
        std::pop_heap(m_early.begin(), m_early.end(), isOlder);
        portion.push_back(m_early.back());
        m_early.pop_back();
    }
}

std::vector<SearchCandidate> SearchWalk::takeFromLists(size_t most)
{
    std::vector<SearchCandidate> portion;
    while (portion.size() < most && !m_heap.empty())
        portion.push_back(takeListed());
    m_ended = m_heap.empty();
    return portion;
}

bool SearchWalk::next(std::vector<SearchCandidate> &found)
{
    found.clear();
    if (m_ended || m_index.isCancelled())
        return false;
    found = m_byLists ? takeFromLists(m_portion) : takeHits(m_portion);
    if (!found.empty()) {
        m_date = found.back().date;
        m_id = found.back().id.value;
    }
    m_portion = std::min(m_byLists ? kLargestListPortion : kLargestPortion, m_portion * 2);
    sift(found);
    if (!m_byLists && !m_ended && m_looked > kManyLooks) {
        m_early.clear();
        beginLists();
    }
    return true;
}

void SearchWalk::sift(std::vector<SearchCandidate> &portion)
{
    if (portion.empty())
        return;
    m_found.clear();
    // Newest first.
    const qint64 oldest = portion.back().date, newest = portion.front().date;
    if (m_byLists)
        readWords(m_words, oldest, newest);
    readWords(m_plan.rest, oldest, newest);
    std::erase_if(
        portion, [this](SearchCandidate &c) { return c.date < m_plan.since || c.date >= m_plan.before || (m_byLists && !matches(m_words, c)) || !matches(m_plan.rest, c); });
}

void SearchWalk::readWords(const Step &step, qint64 oldest, qint64 newest)
{
    if (step.kind == Step::Kind::Words)
        m_found.insert(&step, m_index.within(step.words, SearchFile::slotOf(oldest), SearchFile::slotOf(newest) + m_index.spill()));
    for (const Step &inner : step.steps)
        readWords(inner, oldest, newest);
}

bool SearchWalk::matches(const Step &step, SearchCandidate &candidate)
{
    const auto holds = [&](const Step &inner) { return matches(inner, candidate); };
    switch (step.kind) {
    case Step::Kind::Everything: return true;
    case Step::Kind::And: return std::all_of(step.steps.begin(), step.steps.end(), holds);
    case Step::Kind::Or: return std::any_of(step.steps.begin(), step.steps.end(), holds);
    case Step::Kind::Not: return !holds(step.steps.front());
    case Step::Kind::Words: {
        const std::vector<qint64> &messages = m_found[&step];
        return std::binary_search(messages.begin(), messages.end(), candidate.id.value);
    }
    case Step::Kind::Row: return rowMatches(step.row, candidate);
    }
    return false;
}

bool SearchWalk::rowMatches(const SearchNode &node, SearchCandidate &candidate)
{
    switch (node.kind) {
    case SearchNode::Kind::HasFlag: return (candidate.flags & node.flag.toInt()) != 0;
    case SearchNode::Kind::Keyword: {
        for (auto it = m_scope.keywords.cbegin(); it != m_scope.keywords.cend(); ++it) {
            if (it->compare(node.text, Qt::CaseInsensitive) == 0)
                return (candidate.flags >> it.key() & 1) != 0;
        }
        return false;
    }
    case SearchNode::Kind::HasAttachment: return look(candidate) && candidate.hasAttachments;
    case SearchNode::Kind::InFolder: return isInFolder(node.text, candidate.folder);
    case SearchNode::Kind::OfAccount: return SearchNames::meansAccount(node.text, m_scope.accounts.value(m_scope.all.value(candidate.folder).account));
    case SearchNode::Kind::Since: return candidate.date >= node.number;
    case SearchNode::Kind::Before: return candidate.date < node.number;
    case SearchNode::Kind::Larger: return look(candidate) && candidate.size > node.number;
    case SearchNode::Kind::Smaller: return look(candidate) && candidate.size < node.number;
    default: return true;
    }
}

bool SearchWalk::isInFolder(const QString &name, FolderId folder)
{
    if (const auto known = m_named.constFind(name); known != m_named.constEnd())
        return known->contains(folder);
    QSet<FolderId> &set = m_named[name];
    for (const Folder &f : m_scope.all) {
        if (SearchNames::meansFolder(name, f))
            set.insert(f.id);
    }
    return set.contains(folder);
}

bool SearchWalk::look(SearchCandidate &candidate)
{
    if (candidate.known)
        return true;
    auto s = m_mail.prepare("SELECT date, folder_id, flags, account_id, size, has_attachments, header_hash, email_key FROM message WHERE id = ?");
    if (!s.bind(candidate.id.value).step())
        return false;
    candidate.date = s.integer(0);
    candidate.folder = FolderId(s.integer(1));
    candidate.flags = quint32(s.integer(2));
    candidate.account = AccountId(s.integer(3));
    candidate.size = s.integer(4);
    candidate.hasAttachments = s.integer(5) != 0;
    candidate.headerHash = s.integer(6);
    candidate.emailKey = s.integer(7);
    candidate.known = true;
    return true;
}

} // namespace postrider
