// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/smtp/SmtpConnection.h"

#include <functional>
#include <optional>

namespace postrider {

/// The way of one content to a server that has taken the envelope: DATA (RFC 5321 4.1.1.4) or BDAT (RFC 3030).
/// Thread: the one of its SmtpClient; blocks. Owns nothing; made for one message and thrown away. Never reports a message as not sent once its hand-over has
/// begun to leave and no reply came: that is Unknown. Never leaves a connection open whose place in the dialogue is not known.
class SmtpUpload {
public:
    struct Outcome {
        SmtpReply reply; ///< the one that decided
        bool isHandedOver = false; ///< it answers the hand-over; otherwise it came before
        bool chunkingBroken = false; ///< see SmtpResult
    };

    /// All must outlive the upload. `content` has passed SmtpContent::check().
    SmtpUpload(SmtpConnection &connection, const QByteArray &content, const std::function<void()> &beforeHandOver);

    Outcome byData();
    Outcome byChunks();

private:
    std::optional<SmtpReply> write(QByteArrayView block);
    SmtpReply readEarly();
    SmtpReply handOver(const QByteArray &line, QByteArrayView rest = {});
    qsizetype chunkEnd(qsizetype at, qsizetype last) const;
    Outcome chunkRefused(const SmtpReply &reply, bool isHandedOver);

    SmtpConnection &m_connection;
    const QByteArray &m_content;
    const std::function<void()> &m_beforeHandOver;
};

} // namespace postrider
