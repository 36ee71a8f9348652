// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ChangeSet.h"

namespace postrider {

void ChangeSet::merge(const ChangeSet &other)
{
    accounts |= other.accounts;
    folderList |= other.folderList;
    keywords |= other.keywords;
    keywordsLeftOut.append(other.keywordsLeftOut);
    outbox |= other.outbox;
    drafts |= other.drafts;
    savedSearches |= other.savedSearches;
    contacts |= other.contacts;
    filters |= other.filters;
    filterQueue |= other.filterQueue;
    marks |= other.marks;
    counters.unite(other.counters);
    lists.unite(other.lists);
    messages.unite(other.messages);
    bodies.unite(other.bodies);
    excerpts.unite(other.excerpts);
    arrived.append(other.arrived);
}

} // namespace postrider
