// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreRestore.h"

#include "core/base/MailError.h"
#include "core/store/BackupFormat.h"
#include "core/store/BodyQueries.h"
#include "core/store/ZstdFrame.h"
#include "core/store/Connection.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QScopeGuard>
#include <QtEndian>

namespace postrider {

namespace {

/// Bodies per transaction: a commit each would take minutes.
constexpr int kBodiesPerCommit = 500;

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreRestore)
};

qint64 numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<qint64>(bytes.constData() + at);
}

[[noreturn]] void cannotWrite(const QString &detail)
{
    throw MailError(ErrorKind::Storage, Text::tr("The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it."), detail);
}

} // namespace

StoreRestore::StoreRestore(QString backup, Progress progress, std::function<bool()> isCancelled)
    : m_file(std::move(backup))
    , m_progress(std::move(progress))
    , m_isCancelled(std::move(isCancelled))
{
}

void StoreRestore::refuse(const QString &detail)
{
    throw MailError(ErrorKind::Storage, Text::tr("This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup."), detail);
}

void StoreRestore::tell()
{
    if (m_isCancelled && m_isCancelled())
        throw MailError(ErrorKind::Cancelled, Text::tr("Restoring was stopped; nothing was changed."));
    if (m_progress)
        m_progress(m_file.pos(), m_file.size(), Text::tr("Restoring the profile"));
}

QByteArray StoreRestore::take(qint64 size)
{
    const QByteArray bytes = m_file.read(size);
    if (bytes.size() != size)
        throw MailError(ErrorKind::Storage,
            Text::tr("This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup."),
            QStringLiteral("octet %1 of %2 %3").arg(m_file.pos()).arg(m_file.size()).arg(m_file.error() == QFileDevice::NoError ? QString() : m_file.errorString()));
    m_sum.addData(bytes);
    return bytes;
}

void StoreRestore::into(const QString &profile)
{
    const QString target = QDir::cleanPath(QDir(profile).absolutePath());
    if (QFileInfo::exists(target) && (!QFileInfo(target).isDir() || !QDir(target).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot)))
        throw MailError(ErrorKind::Storage,
            Text::tr("A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away."),
            target);
    if (!m_file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, Text::tr("The backup cannot be read. Check that the file is there and that you may read it."), m_file.errorString());
    const QString place = target + QStringLiteral(".restoring");
    // Of an attempt that was cut short.
    QDir(place).removeRecursively();
    const auto leaveNothing = qScopeGuard([&] { QDir(place).removeRecursively(); });
    if (!QDir().mkpath(place) || !QFile::setPermissions(place, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner))
        cannotWrite(place);
    m_sum.reset();
    unpack(place);
    finishMail(QDir(place).filePath(QStringLiteral("mail.db")));
    if ((QFileInfo::exists(target) && !QDir().rmdir(target)) || !QDir().rename(place, target))
        cannotWrite(target);
}

void StoreRestore::unpack(const QString &place)
{
    const QByteArray magic(BackupFormat::kMagic);
    const QByteArray start = m_file.peek(magic.size());
    if (!start.startsWith(BackupFormat::kMagicOfAny))
        throw MailError(
            ErrorKind::Storage, Text::tr("This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup."), m_file.fileName());
    if (start != magic && start.size() == magic.size())
        throw MailError(ErrorKind::Storage, Text::tr("This backup was written by a newer Postrider. Restore it with that one."), QString::fromLatin1(start.trimmed()));
    take(magic.size());
    QFile mail(QDir(place).filePath(QStringLiteral("mail.db")));
    if (!mail.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        cannotWrite(mail.errorString());
    const QString bodiesPath = QDir(place).filePath(QStringLiteral("bodies-001.db"));
    QFile made(bodiesPath);
    if (!made.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        cannotWrite(made.errorString());
    made.close();
    Connection bodies(bodiesPath, Connection::Mode::ReadWrite, 1024);
    Schema::prepareBodies(bodies);
    bodies.execute("PRAGMA synchronous=NORMAL; BEGIN");
    BodyQueries rows(bodies);
    qint64 expected = 0, count = 0;
    for (bool first = true;; first = false) {
        const QByteArray sum = m_sum.result();
        const QByteArray head = take(9);
        const char kind = head.at(0);
        const qint64 length = numberAt(head, 1);
        if (first != (kind == BackupFormat::kInfo))
            refuse(QStringLiteral("record %1").arg(int(kind)));
        if (kind == BackupFormat::kInfo && length >= 0 && length <= BackupFormat::kLongestInfo) {
            const QJsonObject info = QJsonDocument::fromJson(take(length)).object();
            if (info.value(QLatin1String("schema")).toInt() > Schema::currentVersion())
                throw MailError(
                    ErrorKind::Storage, Text::tr("This backup was written by a newer Postrider. Restore it with that one."), info.value(QLatin1String("program")).toString());
            m_messages = info.value(QLatin1String("messages")).toInteger();
            expected = info.value(QLatin1String("bodies")).toInteger();
        } else if (kind == BackupFormat::kMail && length > 0 && length <= BackupFormat::kLongestPiece) {
            unpackMail(mail, take(length));
        } else if (kind == BackupFormat::kBody && length >= 16 && length <= BackupFormat::kLongestBody) {
            const QByteArray body = take(length);
            rows.insertAs(numberAt(body, 0), body.sliced(16), numberAt(body, 8));
            if (++count % kBodiesPerCommit == 0)
                bodies.execute("COMMIT; BEGIN");
        } else if (kind == BackupFormat::kSum && length == sum.size()) {
            if (take(length) != sum || !m_file.atEnd() || count != expected)
                refuse(QStringLiteral("check sum"));
            break;
        } else {
            refuse(QStringLiteral("record %1 of %2 octets").arg(int(kind)).arg(length));
        }
        tell();
    }
    bodies.execute("COMMIT");
    if (!mail.flush())
        cannotWrite(mail.errorString());
}

void StoreRestore::unpackMail(QFile &mail, const QByteArray &payload)
{
    const auto piece = ZstdFrame::decompress(payload, BackupFormat::kPiece);
    if (!piece)
        refuse(QStringLiteral("a piece of mail.db"));
    if (mail.write(*piece) != piece->size())
        cannotWrite(mail.errorString());
}

/// Looked over, and told what is different here: passwords were not in the backup, so nobody is to wait for a keychain that "has" them. (A profile without an index makes one.)
void StoreRestore::finishMail(const QString &path)
{
    Connection mail(path, Connection::Mode::ReadWrite);
    {
        auto s = mail.prepare("PRAGMA quick_check(1)");
        if (!s.step() || s.text(0) != QLatin1String("ok"))
            refuse(QStringLiteral("mail.db"));
        auto count = mail.prepare("SELECT count(*) FROM message");
        if (!count.step() || count.integer(0) != m_messages)
            refuse(QStringLiteral("messages"));
    }
    mail.execute("UPDATE account SET secret_stored = 0");
    // What waited to be sent may have gone out since the backup was made: never a second time unasked. Numbers of SendState: queued, attempting and data sent become the last.
    mail.prepare("UPDATE send SET state = 2, outcome_unknown = 1, next_attempt = 0, meaning = ? WHERE state IN (0, 1, 2)")
        .runWith(Text::tr("This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose."));
}

} // namespace postrider
