// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/imap/ImapCursor.h"

namespace postrider {

/// One response of a server, taken apart as far as every response is alike (RFC 9051 7).
///
/// A value of views into the ImapParser that made it; any thread; owns nothing, never copies.
struct ImapResponse {
    enum class Kind { Continuation, Tagged, Untagged, Malformed };
    enum class Status { None, Ok, No, Bad, Bye, PreAuth };

    Kind kind = Kind::Malformed;
    bool isCut = false; ///< only its beginning is here: the whole was over a bound
    Status status = Status::None;
    QByteArrayView tag; ///< Tagged
    bool hasNumber = false; ///< "* 5 EXISTS"
    quint32 number = 0;
    QByteArrayView name; ///< Untagged: "FETCH", "LIST", "OK", in the server's case
    QByteArrayView code; ///< status responses: the first word inside "[...]"
    QByteArrayView codeArguments; ///< what follows it there
    QByteArrayView text; ///< status responses and "+": for people
    ImapCursor arguments; ///< Untagged without status: behind the name and its space
    QByteArrayView line; ///< the first line, for the transcript

    bool is(QByteArrayView upperCaseName) const { return kind == Kind::Untagged && isImapName(name, upperCaseName); }
    bool hasCode(QByteArrayView upperCaseCode) const { return isImapName(code, upperCaseCode); }

    /// `whole` without its CRLF.
    static ImapResponse parse(QByteArrayView whole, const QList<ImapLiteral> *apart);
};

} // namespace postrider
