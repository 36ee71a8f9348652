// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QSize>

namespace postrider {

/// A picture that may be shown: one of four formats, told by its octets and by nothing else, and of a size that can be painted. A value.
struct Picture {
    static constexpr qsizetype largestFile = 20 * 1024 * 1024;
    static constexpr int longestSide = 16'384;
    static constexpr qint64 mostPixels = 50'000'000; ///< 200 MB as it is painted: what is larger is no picture in a letter, but a bomb

    QByteArray type; ///< image/png, image/jpeg, image/gif, image/webp
    QByteArray octets;
    QSize size; ///< pixels, as its header says

    bool isValid() const { return !octets.isEmpty(); }
    bool operator==(const Picture &) const = default;

    /// Invalid: none of the four, larger than the limits above, or its header does not say how large it is. Looks at headers only. Pure, any thread.
    static Picture read(const QByteArray &octets);
};

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Picture)
