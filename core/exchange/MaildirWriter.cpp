// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MaildirWriter.h"

#include "core/base/MailError.h"
#include "core/exchange/LineEnds.h"
#include "core/exchange/MaildirName.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSysInfo>

namespace postrider {

namespace {

[[noreturn]] void fail(const QString &path, const QString &why)
{
    throw MailError(ErrorKind::Storage, QCoreApplication::translate("Exchange", "The file “%1” cannot be written. Check the disk, then try again.").arg(path), why);
}

/// Windows has no colon in file names.
QString separator()
{
    return QSysInfo::kernelType() == QLatin1String("winnt") ? QStringLiteral(";2,") : QStringLiteral(":2,");
}

} // namespace

MaildirWriter::MaildirWriter(const QString &directory) : m_directory(directory)
{
    for (const char *part : {"cur", "new", "tmp"}) {
        if (!QDir().mkpath(directory + QLatin1Char('/') + QLatin1String(part)))
            throw MailError(ErrorKind::Storage, QCoreApplication::translate("Exchange", "The folder “%1” cannot be made.").arg(directory));
    }
    QFile known(directory + QStringLiteral("/dovecot-keywords"));
    if (known.open(QIODevice::ReadOnly))
        m_keywords = MaildirName::readKeywordNames(known.read(64 * 1024));
    QString host = QSysInfo::machineHostName();
    host.replace(QLatin1Char('/'), QLatin1Char('_')).replace(QLatin1Char(':'), QLatin1Char('_'));
    m_uniqueName = QStringLiteral("%1.R%2Q%3.%4").arg(QDateTime::currentSecsSinceEpoch()).arg(QRandomGenerator::system()->generate64(), 0, 16).arg(QStringLiteral("%1"), host);
}

void MaildirWriter::write(const FoundMessage &message)
{
    const QByteArray text = LineEnds::toFile(message.raw);
    const QString name = m_uniqueName.arg(++m_written) + QStringLiteral(",S=%1").arg(text.size());
    QFile file(m_directory + QStringLiteral("/tmp/") + name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly) || file.write(text) != text.size() || !file.flush()) {
        const QString why = file.errorString();
        file.remove();
        fail(file.fileName(), why);
    }
    if (message.received > 0)
        file.setFileTime(QDateTime::fromMSecsSinceEpoch(message.received), QFileDevice::FileModificationTime);
    file.close();
    const QString target = m_directory + QStringLiteral("/cur/") + name + separator() + QString::fromLatin1(MaildirName::letters(message, m_keywords));
    if (!file.rename(target))
        fail(target, file.errorString());
}

void MaildirWriter::finish()
{
    if (m_keywords.isEmpty())
        return;
    QFile file(m_directory + QStringLiteral("/dovecot-keywords"));
    const QByteArray text = MaildirName::makeKeywordNames(m_keywords);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(text) != text.size() || !file.flush())
        fail(file.fileName(), file.errorString());
}

} // namespace postrider
