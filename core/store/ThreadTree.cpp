// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/ThreadTree.h"

#include <QHash>
#include <algorithm>
#include <tuple>
#include <vector>

namespace postrider {

QList<ThreadNode> inReadingOrder(QList<ThreadMember> members)
{
    std::sort(members.begin(), members.end(), [](const ThreadMember &a, const ThreadMember &b) { return std::tuple(a.date, a.message) < std::tuple(b.date, b.message); });
    const int count = int(members.size());
    QHash<qint64, int> byHeader;
    for (int i = count - 1; i >= 0; --i) {
        if (members[i].header != 0)
            byHeader.insert(members[i].header, i);
    }
    std::vector<int> parents(size_t(count), -1);
    const auto isAbove = [&](int above, int node) {
        for (; node >= 0; node = parents[size_t(node)]) {
            if (node == above)
                return true;
        }
        return false;
    };
    for (int i = 0; i < count; ++i) {
        const auto &references = members[i].references;
        for (auto it = references.crbegin(); it != references.crend(); ++it) {
            const int parent = byHeader.value(*it, -1);
            // Two that refer to each other: the older one is above.
            if (parent >= 0 && parent != i && !isAbove(i, parent)) {
                parents[size_t(i)] = parent;
                break;
            }
        }
    }
    // Children in the order of their dates, because that is the order they are met in.
    std::vector<std::vector<int>> children(size_t(count) + 1);
    for (int i = 0; i < count; ++i)
        children[size_t(parents[size_t(i)] + 1)].push_back(i);
    QList<ThreadNode> nodes;
    nodes.reserve(count);
    std::vector<std::pair<int, int>> open; // node, depth
    const auto enter = [&](int parent, int depth) {
        const auto &below = children[size_t(parent + 1)];
        for (auto it = below.crbegin(); it != below.crend(); ++it)
            open.emplace_back(*it, depth);
    };
    enter(-1, 0);
    while (!open.empty()) {
        const auto [node, depth] = open.back();
        open.pop_back();
        const int parent = parents[size_t(node)];
        nodes.append({members[node].message, parent >= 0 ? members[parent].message : MessageId(), depth, members[node].folder});
        enter(node, depth + 1);
    }
    return nodes;
}

} // namespace postrider
