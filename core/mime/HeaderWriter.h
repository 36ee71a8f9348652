// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace postrider {

/// Writes header fields: folded at 78, 7-bit, RFC 2047 words by vmime, RFC 2231 parameters. Pure functions, any thread. Nothing that goes in can end a field:
/// CR, LF, NUL and other controls become blanks first. Every function returns whole lines with their CRLF.
namespace HeaderWriter {

/// RFC 5322 3.6.5 and any other free text.
QByteArray text(QByteArrayView name, const QString &value);
/// RFC 5322 3.4; domains as A-labels. Throws MailError Refused for an address that cannot be written (see asciiAddress).
QByteArray addresses(QByteArrayView name, const AddressList &list);
/// "<...>" tokens, one by one on lines of at most 78; tokens that are no message ids are left out. Empty if nothing is left.
QByteArray messageIds(QByteArrayView name, const QStringList &ids);
/// "Content-Type: application/pdf;" and its parameters as given by parameter().
QByteArray parameterized(QByteArrayView name, const QByteArray &value, const QByteArrayList &parameters);
/// One parameter: attribute="value", or RFC 2231 sections where it is long or not ASCII. Several strings, none over 76.
QByteArrayList parameter(QByteArrayView attribute, const QString &value);
/// RFC 5322 3.3 in local time with its offset.
QByteArray date(qint64 dateMs);

/// The address as it goes on the wire: the local part as typed, the domain in A-labels. Throws MailError Refused, naming the address, if it is not valid
/// (isValidAddress) or its local part is not ASCII (RFC 6531 is not spoken).
QString asciiAddress(const QString &address);
/// "<x@y>" without blanks, controls, non-ASCII or further brackets, at most 900 octets.
bool isMessageId(const QString &id);

} // namespace HeaderWriter

} // namespace postrider
