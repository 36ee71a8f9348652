// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/base/ServerAddress.h"

#include <QByteArrayView>

namespace postrider {

/// What answers in the place of a mail server where a network wants people to sign in first (a captive portal), told apart from a server that is not as it should be: nobody has to
/// do anything about the account then, and it goes away by itself.
/// Pure functions, any thread.
class WebAnswer {
public:
    /// The first line of what was heard is a web server's.
    static bool isOne(QByteArrayView line);
    /// Why a TLS handshake failed, in the library's words: the other end does not speak TLS at all.
    static bool isWithoutTls(const QString &reason);
    /// Offline: it is tried again. Says what else it may be.
    static MailError error(const ServerAddress &server, const QString &detail);
};

} // namespace postrider
