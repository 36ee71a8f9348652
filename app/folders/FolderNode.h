// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/folders/FolderModel.h"

#include <algorithm>

namespace postrider {

/// One row of the folder tree, and those below it. Thread: main. Owns its children. For FolderModel alone.
struct FolderModel::Node {
    Kind kind = Kind::Folder;
    QString name;
    Account account;
    Folder folder; ///< of a unified one only its role
    SavedSearch search;
    int count = 0;
    int held = 0;
    Node *parent = nullptr;
    std::vector<std::unique_ptr<Node>> children;

    Node *add(Kind childKind, const QString &childName)
    {
        auto child = std::make_unique<Node>();
        child->kind = childKind;
        child->name = childName;
        child->parent = this;
        children.push_back(std::move(child));
        return children.back().get();
    }
    /// The same thing, whatever is said of it.
    bool isSameAs(const Node &other) const
    {
        return kind == other.kind && folder.id == other.folder.id && folder.role == other.folder.role && account.id == other.account.id && search.id == other.search.id;
    }
    bool isAlike(const Node &other) const
    {
        return isSameAs(other) && children.size() == other.children.size()
            && std::equal(children.begin(), children.end(), other.children.begin(), [](const auto &a, const auto &b) { return a->isAlike(*b); });
    }
    int row() const
    {
        for (size_t i = 0; parent && i < parent->children.size(); ++i) {
            if (parent->children[i].get() == this)
                return int(i);
        }
        return 0;
    }
};

} // namespace postrider
