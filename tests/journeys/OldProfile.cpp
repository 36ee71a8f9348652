// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/OldProfile.h"

#include "core/base/MailError.h"
#include "core/store/ZstdFrame.h"
#include "core/store/Connection.h"
#include "core/store/Schema.h"
#include "core/store/Store.h"

#include <QDir>
#include <QFile>

namespace postrider {

namespace {

QByteArray rawMessage(int number)
{
    return "From: p" + QByteArray::number(number) + "@example.com\r\nSubject: old " + QByteArray::number(number) + "\r\nMessage-ID: <old" + QByteArray::number(number)
        + "@example.org>\r\n\r\nBody of " + QByteArray::number(number) + ".\r\n";
}

QByteArray number(qint64 value)
{
    return QByteArray::number(value);
}

void fillMessages(Connection &mail)
{
    for (int i = 1; i <= OldProfile::kMessages; ++i) {
        const int folder = 1 + i % 3;
        const int flags = i % 4 ? 1 : 0;
        mail.execute("INSERT INTO message (id, account_id, server_folder_id, uid, server_flags, folder_id, flags, date, size, body_id, thread_id, header_hash, message_id_header, "
                     "from_name, from_address, recipients, subject) VALUES ("
            + number(i) + ", 1, " + number(folder) + ", " + number(i) + ", " + number(flags) + ", " + number(folder) + ", " + number(flags) + ", "
            + number(1'700'000'000'000 + i * 1000) + ", 1000, " + number(i <= 20 ? i : 0) + ", " + number(5000 + i / 2) + ", " + number(i * 77) + ", '<old" + number(i)
            + "@example.org>', 'Person " + number(i % 9) + "', 'p" + number(i % 9) + "@example.com', 'ada@example.org', '" + (i % 2 ? "Re: " : "") + "old subject " + number(i / 2)
            + "')");
    }
    mail.execute("UPDATE folder SET total = (SELECT count(*) FROM message WHERE folder_id = folder.id), "
                 "unread = (SELECT count(*) FROM message WHERE folder_id = folder.id AND (flags & 1) = 0)");
}

} // namespace

void OldProfile::make(const QString &directory)
{
    QDir().mkpath(directory);
    QFile::setPermissions(directory, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    Connection mail(directory + QStringLiteral("/mail.db"), Connection::Mode::ReadWrite);
    mail.execute("BEGIN");
    for (const char *version : {"001", "002"}) {
        QFile sql(QStringLiteral(POSTRIDER_SOURCE_DIR "/resources/sql/%1.sql").arg(QLatin1String(version)));
        if (!sql.open(QIODevice::ReadOnly))
            throw MailError(ErrorKind::Bug, QStringLiteral("no such migration"), sql.fileName());
        mail.execute(sql.readAll());
    }
    mail.execute("PRAGMA user_version=2");
    mail.execute(
        "INSERT INTO account (id, uuid, name, identity_name, identity_address, imap_host, imap_port, imap_security, smtp_host, smtp_port, smtp_security, user_name) VALUES "
        "(1, 'uuid-old', 'old', 'Ada', 'ada@example.org', '127.0.0.1', 1, 2, '127.0.0.1', 1, 2, 'ada')");
    mail.execute("INSERT INTO folder (id, account_id, path, server_name, role, uid_validity, uid_next, complete) VALUES "
                 "(1, 1, 'INBOX', CAST('INBOX' AS BLOB), 1, 7, 500, 1), (2, 1, 'Archive', CAST('Archive' AS BLOB), 4, 8, 500, 1), "
                 "(3, 1, 'Work/Old', CAST('Work/Old' AS BLOB), 0, 9, 500, 1)");
    fillMessages(mail);
    // Marked read and moved while offline: what is shown is not what the server has.
    mail.execute("INSERT INTO op (id, account_id, kind, add_flags, target_folder_id, created) VALUES (1, 1, 0, 4, 0, 1), (2, 1, 1, 0, 2, 2)");
    mail.execute("INSERT INTO op_message (op_id, message_id) VALUES (1, 3), (1, 6), (2, 9)");
    mail.execute("UPDATE message SET flags = flags | 4 WHERE id IN (3, 6)");
    mail.execute("UPDATE message SET folder_id = 2 WHERE id = 9");
    mail.execute("UPDATE folder SET total = (SELECT count(*) FROM message WHERE folder_id = folder.id), "
                 "unread = (SELECT count(*) FROM message WHERE folder_id = folder.id AND (flags & 1) = 0)");
    mail.execute("INSERT INTO draft (account_id, from_address, to_list, subject, body, saved_at) VALUES (1, 'ada@example.org', 'bob@example.org', 'old draft', 'words', 1)");
    mail.execute("COMMIT");
    Connection bodies(directory + QStringLiteral("/bodies-001.db"), Connection::Mode::ReadWrite);
    Schema::prepareBodies(bodies);
    for (int i = 1; i <= 20; ++i) {
        const QByteArray raw = rawMessage(i), packed = ZstdFrame::compress(raw);
        bodies.prepare("INSERT INTO body (id, size, raw) VALUES (?, ?, ?)").bind(i, raw.size(), packed).run();
    }
}

QByteArray OldProfile::told(const QString &directory)
{
    Store store(directory);
    const auto reader = store.makeReader();
    QByteArray told;
    for (const Folder &folder : reader->folders()) {
        told += folder.path.toUtf8() + ' ' + number(folder.total) + ' ' + number(folder.unread) + '\n';
        for (const MessageRow &row : reader->messageRows(reader->messageIds(folder.id))) {
            told += "  " + number(row.id.value) + ' ' + number(row.uid) + ' ' + row.messageIdHeader.toUtf8() + ' ' + row.subject.toUtf8() + ' ' + row.from.address.toUtf8() + ' '
                + imapNames(row.flags).join(' ') + ' ' + number(row.date);
            const auto raw = reader->rawMessage(row.id);
            told += (raw ? " body " + number(raw->size()) : QByteArray()) + '\n';
        }
    }
    for (const Draft &draft : reader->drafts())
        told += "draft " + draft.subject.toUtf8() + '\n';
    told += number(reader->waitingChanges()) + " waiting, " + number(reader->accounts().size()) + " accounts\n";
    return told;
}

bool OldProfile::copyIsSound(const QString &directory)
{
    const QString file = directory + QStringLiteral("/mail.db.before-003");
    if (!QFile::exists(file))
        return false;
    Connection copy(file, Connection::Mode::ReadOnly);
    auto check = copy.prepare("PRAGMA integrity_check");
    auto version = copy.prepare("PRAGMA user_version");
    auto count = copy.prepare("SELECT count(*) FROM message");
    return check.step() && check.text(0) == QLatin1String("ok") && version.step() && version.integer(0) == 2 && count.step() && count.integer(0) == kMessages;
}

} // namespace postrider
