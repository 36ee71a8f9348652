// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace postrider {

/// One status line of a server (RFC 1939 3), or its challenge (RFC 5034 4). A value; any thread.
struct Pop3Reply {
    enum class Status {
        Ok, ///< +OK
        Error, ///< -ERR
        Challenge, ///< "+ " and base64
    };
    Status status = Status::Error;
    QByteArray code; ///< RFC 2449 8, upper case without brackets: "IN-USE", "SYS/TEMP"; or empty
    QByteArray text; ///< what follows; of a challenge its base64

    bool isOk() const { return status == Status::Ok; }
    bool isChallenge() const { return status == Status::Challenge; }
    /// "[IN-USE] somebody else is here", fit for a screen.
    QString shown() const;
};

} // namespace postrider
