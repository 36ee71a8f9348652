// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MessageFile.h"

#include "app/cli/Command.h"
#include "app/cli/Session.h"
#include "core/base/MailError.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace postrider::MessageFile {

namespace {

// More than servers take (150 MB and less); keeps a mistaken path (a disk image, /dev/zero) from filling the memory.
constexpr qint64 largest = 256LL * 1024 * 1024;

} // namespace

QByteArray read(Session &session, const QString &typed)
{
    const bool fromInput = typed == QLatin1String("-");
    QFile file(session.path(typed));
    // A window may carry this out: what is a descriptor there (/dev/stdin, /dev/fd/63) is another one here, and for a pipe it could wait for ever.
    const QFileInfo about(file.fileName());
    const bool ofProcess = file.fileName().startsWith(QLatin1String("/dev/")) || file.fileName().startsWith(QLatin1String("/proc/"));
    if (!fromInput && (ofProcess || (about.exists() && !about.isFile())))
        throw MailError(ErrorKind::Storage, CommandText::tr("“%1” is not a file. Give the message on standard input, and “-” as its name.").arg(typed));
    if (!fromInput && !file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be read.").arg(typed), file.errorString());
    const auto refuseSize = [&] { throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” is larger than a message can be.").arg(typed)); };
    if (file.size() > largest)
        refuseSize();
    QByteArray bytes;
    while (bytes.size() <= largest) {
        const QByteArray more = fromInput ? session.console().read(1024 * 1024) : file.read(1024 * 1024);
        if (more.isEmpty())
            break;
        bytes += more;
    }
    if (file.error() != QFileDevice::NoError)
        throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be read.").arg(typed), file.errorString());
    if (bytes.size() > largest)
        refuseSize();
    return bytes;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size() || !file.flush())
        throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be written.").arg(path), file.errorString());
}

QString writeNew(const QString &directory, const QString &name, const QByteArray &bytes)
{
    const QDir dir(directory);
    const QFileInfo parts(name);
    for (int number = 1; number < 10'000; ++number) {
        QString candidate = name;
        if (number > 1) {
            const QString suffix = parts.suffix().isEmpty() ? QString() : QLatin1Char('.') + parts.suffix();
            candidate = QStringLiteral("%1 (%2)%3").arg(parts.completeBaseName()).arg(number).arg(suffix);
        }
        QFile file(dir.filePath(candidate));
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(file.fileName()) || QFileInfo(file.fileName()).isSymLink())
                continue; // a link that leads nowhere is a name that is taken, too
            throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be written.").arg(file.fileName()), file.errorString());
        }
        if (file.write(bytes) != bytes.size() || !file.flush()) {
            file.remove(); // half a file looks like a whole one
            throw MailError(ErrorKind::Storage, CommandText::tr("The file “%1” cannot be written.").arg(file.fileName()), file.errorString());
        }
        return file.fileName();
    }
    throw MailError(ErrorKind::Storage, CommandText::tr("There are too many files called “%1” in that folder.").arg(name));
}

} // namespace postrider::MessageFile
