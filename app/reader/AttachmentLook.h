// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/MessageContent.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace postrider {

/// What an attachment looks like, as far as it can be looked at without opening it: a picture, or the beginning of a text. A value; read() is pure, for pool threads. Decodes only
/// the four formats of Picture, within its limits, told by octets and by nothing else; every other format is none.
struct AttachmentLook {
    QImage picture; ///< scaled down to `bound`
    QSize fullSize; ///< of the picture, in its own pixels
    QString text; ///< at most textLength characters
    bool textIsCut = false;

    static constexpr qsizetype textLength = 64 * 1024;

    bool isEmpty() const { return picture.isNull() && text.isEmpty(); }

    /// Whether it is worth to be fetched and decoded for a small picture beside its name.
    static bool isPicture(const Attachment &attachment);
    static bool isText(const Attachment &attachment);
    static AttachmentLook read(const QByteArray &octets, const Attachment &attachment, const QSize &bound);
};

} // namespace postrider
