// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"

#include "core/base/MailError.h"
#include "core/store/Connection.h"
#include "core/store/MessageQueries.h"
#include "core/store/ThreadQueries.h"

#include <QCoreApplication>
#include <QFile>

// Q_INIT_RESOURCE has to be called outside any namespace.
static void initSqlResources()
{
    Q_INIT_RESOURCE(postrider_sql);
}

namespace postrider::Schema {

namespace {

QString migrationFile(int number)
{
    initSqlResources();
    return QStringLiteral(":/sql/%1.sql").arg(number, 3, 10, QLatin1Char('0'));
}

int versionOf(Connection &connection)
{
    auto statement = connection.prepare("PRAGMA user_version");
    return statement.step() ? int(statement.integer(0)) : 0;
}

void keepCopy(Connection &mail, int before)
{
    const QString copy = mail.path() + QStringLiteral(".before-%1").arg(before + 1, 3, 10, QLatin1Char('0'));
    QFile::remove(copy);
    {
        // Nobody else's to read; SQLite fills a file that is empty.
        QFile file(copy);
        if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly, QFileDevice::ReadOwner | QFileDevice::WriteOwner))
            file.close();
    }
    QByteArray name = copy.toUtf8();
    try {
        mail.execute("VACUUM INTO '" + name.replace("'", "''") + "'");
    } catch (...) {
        // Half a copy is none, and on a full disk in the way.
        QFile::remove(copy);
        throw;
    }
}

/// What SQL cannot compute of the messages that were here before version 3. Those know of the thread only what it began with.
void fillReceiving(Connection &mail)
{
    QList<qint64> ids, accounts;
    {
        auto s = mail.prepare("SELECT id FROM message ORDER BY id");
        while (s.step())
            ids.append(s.integer(0));
        auto a = mail.prepare("SELECT id FROM account ORDER BY id");
        while (a.step())
            accounts.append(a.integer(0));
    }
    for (const qint64 id : ids) {
        QString sender, subject;
        QByteArray references;
        {
            auto s = mail.prepare("SELECT from_name, from_address, subject, header_hash, thread_id FROM message WHERE id = ?");
            if (!s.bind(id).step())
                continue;
            sender = MessageQueries::senderKey({s.text(0), s.text(1)});
            subject = MessageQueries::subjectKey(s.text(2));
            if (s.integer(4) != 0 && s.integer(4) != s.integer(3))
                references = ThreadQueries::pack(QList<qint64>{s.integer(4)});
        }
        mail.prepare("UPDATE message SET sender_key = ?, subject_key = ?, reference_hashes = ? WHERE id = ?").runWith(sender, subject, references, id);
    }
    WriteLog log;
    for (const qint64 account : accounts)
        ThreadQueries(mail, &log).rebuild(AccountId(account));
    ThreadQueries(mail, &log).writeConversations();
}

} // namespace

int currentVersion()
{
    static const int version = [] {
        int number = 0;
        while (QFile::exists(migrationFile(number + 1)))
            ++number;
        return number;
    }();
    return version;
}

void migrateMail(Connection &mail)
{
    const int have = versionOf(mail);
    if (have > currentVersion())
        throw MailError(ErrorKind::Storage,
            QCoreApplication::translate("Store", "This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed."),
            QStringLiteral("schema %1, known up to %2").arg(have).arg(currentVersion()));
    if (have > 0 && have < currentVersion())
        keepCopy(mail, have);
    for (int number = have + 1; number <= currentVersion(); ++number) {
        QFile file(migrationFile(number));
        if (!file.open(QIODevice::ReadOnly))
            throw MailError(
                ErrorKind::Bug, QCoreApplication::translate("Store", "Postrider is incomplete: a part of its database description is missing. Install it again."), file.fileName());
        mail.execute("BEGIN IMMEDIATE");
        try {
            mail.execute(file.readAll());
            if (number == 3)
                fillReceiving(mail);
            mail.execute("PRAGMA user_version=" + QByteArray::number(number));
            mail.execute("COMMIT");
        } catch (...) {
            if (mail.inTransaction())
                mail.execute("ROLLBACK");
            throw;
        }
    }
}

void prepareBodies(Connection &bodies)
{
    // A file of its own, so that rows stay small and a backup can treat it by itself. `raw` is what BodyQueries::pack() makes; `size` is of the message as received.
    bodies.execute("PRAGMA synchronous=FULL; "
                   "CREATE TABLE IF NOT EXISTS body (id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, raw BLOB NOT NULL) STRICT");
}

void forgetBodiesOfAnotherFile(Connection &mail, Connection &bodies)
{
    qint64 given = 0;
    {
        auto s = bodies.prepare("SELECT seq FROM sqlite_sequence WHERE name = 'body'");
        given = s.step() ? s.integer(0) : 0;
    }
    mail.prepare("UPDATE message SET body_id = 0 WHERE body_id > 0 AND body_id > ?").runWith(given);
    mail.prepare("DELETE FROM excerpt WHERE body_id > ?").runWith(given);
}

} // namespace postrider::Schema
