// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MimeTree.h"

namespace postrider {

QByteArrayView MimePart::field(QByteArrayView name) const
{
    for (const MimeField &f : fields) {
        if (f.name.size() == name.size() && f.name.compare(name, Qt::CaseInsensitive) == 0)
            return f.value;
    }
    return {};
}

QByteArrayView MimeTree::body(const MimePart &part) const
{
    const QByteArray &bytes = sources[static_cast<size_t>(part.source)];
    return QByteArrayView(bytes).sliced(part.bodyOffset, part.bodyEnd - part.bodyOffset);
}

int MimeTree::indexOf(QByteArrayView partId) const
{
    for (size_t i = 0; i < parts.size(); ++i) {
        if (QByteArrayView(parts[i].partId) == partId)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<int> MimeTree::leaves() const
{
    std::vector<int> found;
    std::vector<int> todo{0};
    while (!todo.empty()) {
        const int index = todo.back();
        todo.pop_back();
        const MimePart &part = parts[static_cast<size_t>(index)];
        if (part.isLeaf())
            found.push_back(index);
        todo.insert(todo.end(), part.children.rbegin(), part.children.rend());
    }
    return found;
}

int MimeTree::messageOf(int part) const
{
    int index = parts[static_cast<size_t>(part)].parent;
    while (index > 0 && !parts[static_cast<size_t>(index)].isMessage())
        index = parts[static_cast<size_t>(index)].parent;
    return index < 0 ? 0 : index;
}

} // namespace postrider
