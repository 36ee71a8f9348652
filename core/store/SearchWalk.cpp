// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/SearchWalk.h"

#include "core/search/Folding.h"
#include "core/store/Connection.h"

#include <algorithm>
#include <functional>

namespace postrider {

namespace {

constexpr size_t kFirstPortion = 64;
constexpr size_t kLargestPortion = 4096;
/// So many rows looked up one by one cost more than the lists gone through side by side.
constexpr size_t kManyLooks = 8192;

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
    qint64 date = std::numeric_limits<qint64>::max();
    qint64 id = std::numeric_limits<qint64>::max();
    qint64 highest = std::numeric_limits<qint64>::max();
    if (behindId.isValid()) {
        date = behindDate;
        id = behindId.value;
        highest = SearchFile::docOf(behindDate, behindId) - 1;
    }
    if (m_plan.before < date) {
        date = m_plan.before;
        id = 0;
    }
    if (m_plan.before != std::numeric_limits<qint64>::max())
        highest = std::min(highest, SearchFile::docOf(m_plan.before + 999, MessageId()));
    const qint64 lowest = m_plan.since > 0 ? SearchFile::docOf(m_plan.since, MessageId()) : 0;
    m_portion = m_length == Length::Page ? kFirstPortion : kLargestPortion;
    m_ended = false;
    // Few of the hits can be in a small folder: the list tells without asking for each.
    m_sideBySide = m_length == Length::List || m_scope.within * 8 < m_scope.total;
    m_looked = 0;
    m_lanes.clear();
    m_heap.clear();
    if (!m_plan.words.isEmpty()) {
        m_index.begin(m_plan.words, lowest, highest);
        m_hit = m_index.next();
    }
    if (m_plan.words.isEmpty() || m_sideBySide)
        beginLists(date, id);
}

void SearchWalk::beginLists(qint64 date, qint64 id)
{
    for (auto it = m_scope.folders.cbegin(); it != m_scope.folders.cend(); ++it) {
        Lane lane;
        lane.folder = it.key();
        lane.date = date;
        lane.id = id;
        fill(lane);
        if (!lane.portion.empty())
            m_lanes.push_back(std::move(lane));
    }
    for (size_t i = 0; i < m_lanes.size(); ++i)
        m_heap.push_back(i);
    const auto older = [this](size_t a, size_t b) { return m_lanes[a].portion[m_lanes[a].at].doc < m_lanes[b].portion[m_lanes[b].at].doc; };
    std::make_heap(m_heap.begin(), m_heap.end(), older);
}

void SearchWalk::fill(Lane &lane)
{
    lane.portion.clear();
    lane.at = 0;
    if (lane.ended)
        return;
    const size_t most = m_sideBySide ? kLargestPortion : 256;
    auto s = m_mail.prepare("SELECT id, date, flags FROM message WHERE folder_id = ?1 AND (date, id) < (?2, ?3) AND date >= ?4 ORDER BY date DESC, id DESC LIMIT ?5");
    s.bind(lane.folder.value, lane.date, lane.id, m_plan.since, qint64(most));
    while (s.step()) {
        SearchCandidate c;
        c.id = MessageId(s.integer(0));
        c.date = s.integer(1);
        c.flags = quint32(s.integer(2));
        c.folder = lane.folder;
        c.doc = SearchFile::docOf(c.date, c.id);
        lane.portion.push_back(c);
    }
    lane.ended = lane.portion.size() < most;
    if (lane.portion.empty())
        return;
    lane.date = lane.portion.back().date;
    lane.id = lane.portion.back().id.value;
    // Lists go by milliseconds, the index by seconds.
    std::sort(lane.portion.begin(), lane.portion.end(), [](const SearchCandidate &a, const SearchCandidate &b) { return a.doc > b.doc; });
}

const SearchCandidate *SearchWalk::peekListed()
{
    if (m_heap.empty())
        return nullptr;
    const Lane &lane = m_lanes[m_heap.front()];
    return &lane.portion[lane.at];
}

SearchCandidate SearchWalk::takeListed()
{
    const auto older = [this](size_t a, size_t b) { return m_lanes[a].portion[m_lanes[a].at].doc < m_lanes[b].portion[m_lanes[b].at].doc; };
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
    size_t looked = 0;
    for (; m_hit && looked < most; m_hit = m_index.next(), ++looked) {
        SearchCandidate c;
        c.doc = *m_hit;
        c.id = SearchFile::messageOf(c.doc);
        // Gone, or another one than the index knows: the queue has it.
        ++m_looked;
        if (!look(c) || SearchFile::docOf(c.date, c.id) != c.doc || !m_scope.folders.contains(c.folder))
            continue;
        portion.push_back(c);
    }
    m_ended = !m_hit;
    if (m_looked > kManyLooks && m_hit) {
        m_sideBySide = true;
        // From the second of the next hit on; what lies before it there is passed over.
        beginLists(((*m_hit >> SearchFile::IdBits) + 1) * 1000, 0);
    }
    return portion;
}

/// Hits and lists side by side: both descend.
std::vector<SearchCandidate> SearchWalk::takeBoth(size_t most)
{
    std::vector<SearchCandidate> portion;
    while (m_hit && portion.size() < most) {
        const SearchCandidate *listed = peekListed();
        if (!listed)
            break;
        if (listed->doc > *m_hit) {
            takeListed();
            continue;
        }
        if (listed->doc == *m_hit)
            portion.push_back(takeListed());
        m_hit = m_index.next();
    }
    m_ended = !m_hit || m_heap.empty();
    return portion;
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
    if (m_plan.words.isEmpty())
        found = takeFromLists(m_portion);
    else if (m_sideBySide)
        found = takeBoth(m_portion);
    else
        found = takeHits(m_portion);
    m_portion = std::min(kLargestPortion, m_portion * 2);
    sift(found);
    return true;
}

void SearchWalk::sift(std::vector<SearchCandidate> &portion)
{
    if (portion.empty())
        return;
    m_words.clear();
    qint64 lowest = portion.front().doc, highest = lowest;
    for (const SearchCandidate &c : portion) {
        lowest = std::min(lowest, c.doc);
        highest = std::max(highest, c.doc);
    }
    readWords(m_plan.rest, lowest, highest);
    std::erase_if(portion, [this](SearchCandidate &c) { return c.date < m_plan.since || c.date >= m_plan.before || !matches(m_plan.rest, c); });
}

void SearchWalk::readWords(const Step &step, qint64 lowest, qint64 highest)
{
    if (step.kind == Step::Kind::Words)
        m_words.insert(&step, m_index.within(step.words, lowest, highest));
    for (const Step &inner : step.steps)
        readWords(inner, lowest, highest);
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
        const std::vector<qint64> &docs = m_words[&step];
        return std::binary_search(docs.begin(), docs.end(), candidate.doc, std::greater<>());
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
    case SearchNode::Kind::InFolder: return node.text.isEmpty() || isInFolder(node.text, candidate.folder);
    case SearchNode::Kind::OfAccount: {
        const Account account = m_scope.accounts.value(m_scope.all.value(candidate.folder).account);
        const QString name = Folding::fold(node.text);
        return Folding::fold(account.name) == name || Folding::fold(account.identity.address).startsWith(name) || QString::number(account.id.value) == node.text
            || Folding::fold(account.identity.name) == name;
    }
    case SearchNode::Kind::Since: return candidate.date >= node.number;
    case SearchNode::Kind::Before: return candidate.date < node.number;
    case SearchNode::Kind::Larger: return look(candidate) && candidate.size > node.number;
    case SearchNode::Kind::Smaller: return look(candidate) && candidate.size < node.number;
    default: return true;
    }
}

/// By its name, its full name or its role; a folder above takes those below in.
bool SearchWalk::isInFolder(const QString &name, FolderId folder)
{
    if (const auto known = m_named.constFind(name); known != m_named.constEnd())
        return known->contains(folder);
    const QString wanted = Folding::fold(name);
    QSet<FolderId> &set = m_named[name];
    for (const Folder &f : m_scope.all) {
        const QString path = Folding::fold(f.path);
        if (path == wanted || path.startsWith(wanted + QLatin1Char('/')) || Folding::fold(f.name()) == wanted || nameOf(f.role) == wanted
            || (f.role == FolderRole::Junk && wanted == QLatin1String("spam")))
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
