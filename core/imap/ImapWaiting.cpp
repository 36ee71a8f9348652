// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapWaiting.h"

#include <QScopeGuard>

namespace postrider {

namespace {
/// A dead link is found out by DONE, the one thing that a sleeping server answers at once.
constexpr std::chrono::milliseconds kDoneAnswered = std::chrono::seconds(15);
} // namespace

/// "selected-delayed": what goes from the open mailbox is told only where sequence numbers may change (RFC 5465 6.2); everything else of the person's own mailboxes.
bool ImapWaiting::notifyAll()
{
    if (!m_session.knownCapabilities().has("NOTIFY"))
        return false;
    const ImapCommandWriter command = m_session.command("NOTIFY SET (selected-delayed (MessageNew MessageExpunge FlagChange)) "
                                                        "(personal (MessageNew MessageExpunge FlagChange MailboxName SubscriptionChange))");
    m_session.setNotified(true); // news may come before the answer
    const ImapAnswer answer = m_session.finish(m_session.start(command));
    m_session.setNotified(answer.isOk());
    return answer.isOk();
}

ImapUnsolicited ImapWaiting::idle(QDeadlineTimer until)
{
    // News that came with an earlier answer would be slept over.
    if (m_session.hasUnsolicited())
        return m_session.takeUnsolicited();
    const QByteArray tag = m_session.start(m_session.command("IDLE"));
    if (m_session.awaitGoAhead(tag)) {
        while (!m_session.hasUnsolicited() && !m_session.isAnswered(tag) && m_session.readUntil(until)) { }
        if (!m_session.isAnswered(tag))
            m_session.sendLine("DONE");
    }
    const ImapAnswer answer = end(tag, kDoneAnswered);
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::Work);
    return m_session.takeUnsolicited();
}

/// Whatever it says to NOOP, it speaks.
void ImapWaiting::ask(std::chrono::milliseconds patience)
{
    end(m_session.start(m_session.command("NOOP")), patience);
}

ImapAnswer ImapWaiting::end(const QByteArray &tag, std::chrono::milliseconds patience)
{
    const std::chrono::milliseconds usual = m_session.stallTimeout();
    m_session.setStallTimeout(qMin(usual, patience));
    const auto restore = qScopeGuard([&] { m_session.setStallTimeout(usual); });
    return m_session.finish(tag);
}

} // namespace postrider
