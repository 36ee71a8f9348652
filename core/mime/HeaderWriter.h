// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postrider {

/// Writes header fields: folded at 78, 7-bit but for addresses that need SMTPUTF8, RFC 2047 words by vmime, RFC 2231 parameters. Pure functions, any thread. Nothing that goes in
/// can end a field: CR, LF, NUL and other controls become blanks first. Every function returns whole lines with their CRLF.
namespace HeaderWriter {

/// RFC 5322 3.6.5 and any other free text.
QByteArray text(QByteArrayView name, const QString &value);
/// RFC 5322 3.4; addresses as wireAddress() gives them, names always in RFC 2047 words. Throws MailError Refused for an address that cannot be written.
QByteArray addresses(QByteArrayView name, const AddressList &list);
/// The same for what is still being written: text that is no address goes in as a quoted word or as encoded ones, name and all. Empty if nothing is left.
QByteArray unfinishedAddresses(QByteArrayView name, const AddressList &list);
/// "<...>" tokens, one by one on lines of at most 78; tokens that are no message ids are left out. Empty if nothing is left.
QByteArray messageIds(QByteArrayView name, const QStringList &ids);
/// "Content-Type: application/pdf;" and its parameters as given by parameter().
QByteArray parameterized(QByteArrayView name, const QByteArray &value, const QByteArrayList &parameters);
/// One parameter: attribute="value", or RFC 2231 sections where it is long or not ASCII. Several strings, none over 76.
QByteArrayList parameter(QByteArrayView attribute, const QString &value);
/// RFC 5322 3.3 in local time with its offset.
QByteArray date(qint64 dateMs);

/// The address as it goes on the wire, in headers and in the envelope: local part as typed, domain in A-labels; where the local part is not ASCII (RFC 6531), the whole
/// address in Unicode, NFC (RFC 6532 3.1). Throws MailError Refused, naming the address, if it is not valid (isValidAddress) or its domain has no A-labels.
QString wireAddress(const QString &address);
/// An address from wireAddress() that only servers with SMTPUTF8 take.
bool needsSmtpUtf8(const QString &address);
/// The domain of an address in A-labels; empty if it has none in this spelling.
QString asciiDomain(const QString &address);
/// 32 hexadecimal digits that nobody can foresee: for boundaries and message ids.
QByteArray unguessable();
/// "<x@y>" without blanks, controls, non-ASCII or further brackets, at most 900 octets.
bool isMessageId(const QString &id);

} // namespace HeaderWriter

} // namespace postrider
