// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Schema.h"

#include "core/base/MailError.h"
#include "core/store/Connection.h"

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
    QByteArray name = copy.toUtf8();
    mail.execute("VACUUM INTO '" + name.replace("'", "''") + "'");
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
    // A file of its own, so that rows stay small and a backup can treat it by itself. zstd in `raw`; `size` is of the message as received.
    bodies.execute("PRAGMA synchronous=FULL; "
                   "CREATE TABLE IF NOT EXISTS body (id INTEGER PRIMARY KEY AUTOINCREMENT, size INTEGER NOT NULL, raw BLOB NOT NULL) STRICT");
}

} // namespace postrider::Schema
