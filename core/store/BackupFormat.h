// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace postrider::BackupFormat {

/// A backup is one file: kMagic, then records, each a kind (one octet), a length (eight octets, little endian) and so many octets:
///   I  once, first: JSON in UTF-8, an object: "schema" (PRAGMA user_version), "program", "made" (ISO 8601), "accounts", "messages", "bodies"
///   M  a piece of mail.db as a zstd frame, at most kPiece octets unpacked; in their order they are the file
///   B  a whole message: id and size (eight octets each, little endian), then as it is in bodies-NNN.db (BodyQueries::pack)
///   S  once, last: SHA-256 of all octets before this record
/// Passwords are not in it: they are in the system's keychain. The index is not in it: it is built anew.
constexpr char kMagic[] = "POSTRIDER-BACKUP 1\n";
constexpr char kMagicOfAny[] = "POSTRIDER-BACKUP ";
enum Kind : char { kInfo = 'I', kMail = 'M', kBody = 'B', kSum = 'S' };
constexpr qint64 kPiece = 1024 * 1024;
/// Longer records are not ours.
constexpr qint64 kLongestInfo = 64 * 1024;
constexpr qint64 kLongestPiece = 2 * kPiece;
constexpr qint64 kLongestBody = 1024LL * 1024 * 1024;

} // namespace postrider::BackupFormat
