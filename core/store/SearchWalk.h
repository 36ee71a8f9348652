// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Flags.h"
#include "core/store/SearchPlan.h"
#include "core/store/SearchReader.h"
#include "core/types/Account.h"
#include "core/types/Folder.h"
#include "core/types/Listing.h"

#include <QHash>
#include <QSet>
#include <memory>
#include <vector>

namespace postrider {

/// Where a search looks, worked out once: folders, names and keywords of the query as numbers. A value.
struct SearchScope {
    QHash<FolderId, FolderRole> folders; ///< those within the listing and not left out
    QHash<FolderId, Folder> all;
    QHash<AccountId, Account> accounts;
    QHash<int, QString> keywords; ///< bit to name
    qint64 within = 0; ///< messages in `folders`, and in all
    qint64 total = 0;
};

/// One message on its way through a search.
struct SearchCandidate {
    MessageId id;
    qint64 date = 0;
    FolderId folder;
    quint32 flags = 0;
    // with `known` only
    bool known = false;
    AccountId account;
    qint64 size = 0;
    bool hasAttachments = false;
    qint64 headerHash = 0;
    qint64 emailKey = 0;
};

/// Goes through what matches a plan, newest first (date, then id), in portions: either the index' hits, each looked up in mail.db, or, where there is no word to look for or most
/// of the hits would be in vain, the messages of the folders in their order, looked for among the hits. Thread: its connections'. Owns nothing but its place. Errors: MailError
/// Storage.
class SearchWalk {
public:
    enum class Length {
        Page, ///< the first few are wanted
        List, ///< everything is
    };
    SearchWalk(Connection &mail, SearchReader &index, SearchPlan plan, const SearchScope &scope, Length length);
    ~SearchWalk();

    /// Begins behind this place (descending); without: at the newest.
    void begin(qint64 behindDate, MessageId behindId);
    /// Matching messages of the next portion, possibly none; false at the end.
    bool next(std::vector<SearchCandidate> &found);
    /// Fills in what the lists' index does not hold. False: it is gone.
    bool look(SearchCandidate &candidate);

private:
    /// The messages of one folder, in descending order, a portion at a time.
    struct Lane {
        FolderId folder;
        std::vector<SearchCandidate> portion;
        size_t at = 0;
        qint64 date = 0;
        qint64 id = 0;
        bool ended = false;
    };
    void beginLists();
    void fill(Lane &lane);
    SearchCandidate takeListed();
    std::vector<SearchCandidate> takeHits(size_t most);
    void release(std::vector<SearchCandidate> &portion);
    std::vector<SearchCandidate> takeFromLists(size_t most);
    void sift(std::vector<SearchCandidate> &portion);
    void readWords(const SearchPlan::Step &step, qint64 oldest, qint64 newest);
    bool matches(const SearchPlan::Step &step, SearchCandidate &candidate);
    bool rowMatches(const SearchNode &node, SearchCandidate &candidate);
    bool isInFolder(const QString &name, FolderId folder);

    Connection &m_mail;
    SearchReader &m_index;
    SearchPlan m_plan;
    const SearchScope &m_scope;
    const Length m_length;
    std::vector<Lane> m_lanes;
    std::vector<size_t> m_heap; ///< lanes with something, the newest on top
    std::optional<SearchReader::Hit> m_hit; ///< the next one
    std::vector<SearchCandidate> m_early; ///< hits before which an older document may still come: a heap, the newest on top
    SearchPlan::Step m_words; ///< what is looked for among the hits
    qint64 m_date = 0, m_id = 0; ///< everything comes behind this
    size_t m_portion = 0;
    size_t m_looked = 0; ///< rows looked up for hits
    bool m_byLists = false;
    bool m_ended = false;
    QHash<const SearchPlan::Step *, std::vector<qint64>> m_found; ///< messages of the portion, by id
    QHash<QString, QSet<FolderId>> m_named;
};

} // namespace postrider
