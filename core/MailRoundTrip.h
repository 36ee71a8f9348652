// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/types/Diagnosis.h"

#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <optional>

namespace postrider {

/// A message from an account to itself, by the way that all mail goes: the outbox, the server, and the next passes of the account until it is in the Inbox; and how long that took.
/// Thread: main; never blocks. Ends by itself: with an answer once, or without one when it is destroyed (with Mail, its parent). What could not be sent is taken out of the outbox
/// again; what has arrived stays in the Inbox, and the answer says so.
class MailRoundTrip : public QObject {
public:
    using Done = std::function<void(const Finding &)>;
    MailRoundTrip(Mail &mail, const Account &account, int patience, Done done);

    void start();
    /// Nobody waits any more.
    void cancel();

private:
    void send();
    void sent(const Outcome<OpId> &outcome);
    void lookAtOutbox();
    void fetch();
    bool isHere() const;
    std::optional<Folder> inbox() const;
    void giveUp();
    void takeBack(const Failure &failure);
    void withdraw();
    void finish(Finding::State state, const QString &sentence, const QString &remedy, const QString &detail = {}, std::optional<ErrorKind> kind = {});
    void fail(const Failure &failure, const QString &remedy);

    Mail &m_mail;
    const Account m_account;
    const int m_patience;
    Done m_done;
    const QString m_subject;
    QElapsedTimer m_timer;
    QTimer m_poll;
    QTimer m_deadline; ///< first for getting to know the account, then for the message
    OpId m_op; ///< once it is in the outbox
    bool m_isQueueing = false; ///< on its way into the outbox: sent() comes, and this lives until then
    bool m_hasLeft = false;
    std::optional<Failure> m_lastFailure; ///< of looking for it
};

} // namespace postrider
