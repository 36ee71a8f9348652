// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"

#include <QByteArray>
#include <QFuture>
#include <QString>

#include <variant>

namespace postrider {

/// Copies of attachments for other programs: what is opened, dragged or copied. Each has its safe name, in a folder of its own, within PrivateFolder;
/// nothing can be written into them. All of them are gone when the program ends. Thread: main; files are written on the pool. Owns nothing: the folder is the program's. Never runs
/// or opens anything.
class AttachmentCopies {
public:
    using Made = std::variant<QString, Failure>;

    /// The one of this program.
    static AttachmentCopies &ofProgram();

    /// The path of a copy.
    QFuture<Made> make(const QString &safeName, const QByteArray &octets);
    QString folder() const;

private:
    AttachmentCopies();
};

} // namespace postrider
