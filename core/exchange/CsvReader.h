// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace postrider {

/// What stands in a file of comma-separated values: rows as they are there, the one with the names of the columns included. A value.
struct CsvTable {
    QList<QStringList> rows; ///< rows without any text are left out; they need not all be equally long
    QChar separator = u',';
    bool isCut = false; ///< there is more than is read

    bool operator==(const CsvTable &) const = default;
};

/// Reads comma-separated values (RFC 4180) as programs really write them: commas, semicolons or tabs, found out from the first row; quotes doubled inside quotes, line breaks in
/// them; CR LF, LF or CR; UTF-8 with or without a mark, UTF-16 with one, else Windows-1252. Pure functions, any thread, linear, never fail: a quote that is not closed ends with
/// the file. Bounded: 64 MiB, 200,000 rows, 500 columns, 64 Ki characters a field.
namespace CsvReader {

CsvTable read(QByteArrayView octets);
/// The text of such a file, without a mark.
QString toText(QByteArrayView octets);

} // namespace CsvReader

/// Writes comma-separated values as RFC 4180 has them: commas, CR LF, quotes only where they are needed. Pure, any thread.
namespace CsvWriter {

QString write(const QList<QStringList> &rows);

} // namespace CsvWriter

} // namespace postrider
