// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace postrider {

/// A file in the profile that holds nothing but room: given back when the disk is full, because even removing mail writes before it frees anything.
/// Thread: the store's.
class Reserve {
public:
    static constexpr qint64 kSize = 8 * 1024 * 1024;

    explicit Reserve(QString path) : m_path(std::move(path)) { }

    /// Makes it, if it is not there and the disk has room for several of it. Returns whether it is there.
    bool keep();
    /// Gives the room back. False: there was none.
    bool release();

private:
    QString m_path;
};

} // namespace postrider
