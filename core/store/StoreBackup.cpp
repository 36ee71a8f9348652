// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/StoreBackup.h"

#include "core/store/BackupFormat.h"
#include "core/store/Connection.h"
#include "core/store/Store.h"
#include "core/store/ZstdFrame.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>
#include <QScopeGuard>
#include <QtEndian>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(StoreBackup)
};

QByteArray number(qint64 value)
{
    QByteArray bytes(8, Qt::Uninitialized);
    qToLittleEndian(value, bytes.data());
    return bytes;
}

qint64 numberOf(Connection &connection, const char *sql)
{
    auto s = connection.prepare(sql);
    return s.step() ? s.integer(0) : 0;
}

} // namespace

StoreBackup::StoreBackup(Store &store, Progress progress, std::function<bool()> isCancelled)
    : m_store(store)
    , m_progress(std::move(progress))
    , m_isCancelled(std::move(isCancelled))
    , m_mail(store.openForReading(Store::File::Mail))
    , m_bodies(store.openForReading(Store::File::Bodies))
{
}

StoreBackup::~StoreBackup() = default;

/// Both files of one moment: between two transactions of the store, because bodies are committed before the rows that refer to them and go after them.
void StoreBackup::beginSnapshot()
{
    m_store.writeAndWait(Durability::Recoverable, [this](StoreWriter &) {
        for (Connection *connection : {m_mail.get(), m_bodies.get()}) {
            connection->beginReading();
            numberOf(*connection, "SELECT count(*) FROM sqlite_schema");
        }
    });
}

void StoreBackup::tell(qint64 done, const QString &what)
{
    if (m_isCancelled && m_isCancelled())
        throw MailError(ErrorKind::Cancelled, Text::tr("The backup was stopped; there is none."));
    if (m_progress)
        m_progress(done, qMax(done, m_total), what);
}

void StoreBackup::put(const QByteArray &bytes)
{
    m_sum.addData(bytes);
    if (m_file->write(bytes) != bytes.size())
        throw MailError(ErrorKind::Storage, Text::tr("The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not."),
            m_file->errorString());
}

void StoreBackup::record(char kind, const QByteArray &payload)
{
    put(QByteArray(1, kind) + number(payload.size()));
    put(payload);
}

void StoreBackup::write(const QString &path)
{
    m_file = std::make_unique<QSaveFile>(path);
    if (!m_file->open(QIODevice::WriteOnly))
        throw MailError(ErrorKind::Storage, Text::tr("The backup cannot be written to this place. Choose a folder that you may write to."), m_file->errorString());
    m_file->setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    const QString copy = path + QStringLiteral(".mail-db");
    const auto leaveNothing = qScopeGuard([&] {
        m_mail->endReading();
        m_bodies->endReading();
        for (const char *suffix : {"", "-journal", "-wal", "-shm"})
            QFile::remove(copy + QLatin1String(suffix));
    });
    tell(0, Text::tr("Preparing the backup"));
    m_sum.reset();
    beginSnapshot();
    m_mailSize = numberOf(*m_mail, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    m_total = 2 * m_mailSize + numberOf(*m_bodies, "SELECT page_count * page_size FROM pragma_page_count, pragma_page_size");
    put(QByteArray(BackupFormat::kMagic));
    writeInfo();
    writeMail(copy);
    writeBodies();
    record(BackupFormat::kSum, m_sum.result());
    if (!m_file->commit())
        throw MailError(ErrorKind::Storage, Text::tr("The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not."),
            m_file->errorString());
    // It is there: too late to stop.
    if (m_progress)
        m_progress(m_total, m_total, {});
}

void StoreBackup::writeInfo()
{
    record(BackupFormat::kInfo,
        QJsonDocument(QJsonObject{
                          {QStringLiteral("program"), QStringLiteral(POSTRIDER_VERSION)},
                          {QStringLiteral("made"), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)},
                          {QStringLiteral("schema"), numberOf(*m_mail, "PRAGMA user_version")},
                          {QStringLiteral("accounts"), numberOf(*m_mail, "SELECT count(*) FROM account")},
                          {QStringLiteral("messages"), numberOf(*m_mail, "SELECT count(*) FROM message")},
                          {QStringLiteral("bodies"), numberOf(*m_bodies, "SELECT count(*) FROM body")},
                      })
            .toJson(QJsonDocument::Compact));
}

/// By way of a copy beside the backup: SQLite puts a file together from its pages and the log.
void StoreBackup::writeMail(const QString &copy)
{
    QFile::remove(copy);
    QFile file(copy);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
        throw MailError(ErrorKind::Storage, Text::tr("The backup cannot be written to this place. Choose a folder that you may write to."), file.errorString());
    file.close();
    m_mail->copyTo(copy, [this](int left, int all) { tell(m_mailSize * (all - left) / qMax(1, all), Text::tr("Copying the message list")); });
    if (!file.open(QIODevice::ReadOnly))
        throw MailError(ErrorKind::Storage, Text::tr("The backup cannot be written to this place. Choose a folder that you may write to."), file.errorString());
    while (!file.atEnd()) {
        const QByteArray piece = file.read(BackupFormat::kPiece);
        if (piece.isEmpty())
            throw MailError(ErrorKind::Storage, Text::tr("The backup could not be written. Check the disk, then try again."), file.errorString());
        record(BackupFormat::kMail, ZstdFrame::compress(piece));
        tell(m_mailSize + file.pos(), Text::tr("Writing the message list"));
    }
}

void StoreBackup::writeBodies()
{
    qint64 done = 2 * m_mailSize, told = 0;
    auto s = m_bodies->prepare("SELECT id, size, raw FROM body ORDER BY id");
    while (s.step()) {
        const QByteArray payload = number(s.integer(0)) + number(s.integer(1)) + s.blob(2);
        record(BackupFormat::kBody, payload);
        done += payload.size();
        if (done - told > 4 * BackupFormat::kPiece)
            tell(told = done, Text::tr("Writing the messages"));
    }
}

} // namespace postrider
