// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSelecting.h"
#include "core/imap/ImapVanished.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// Responses about flags that are taken: the largest mailbox we mean to serve.
constexpr qsizetype kMaxChanged = 10'000'000;
/// Responses kept until UIDVALIDITY is told: servers tell it first, this is for those that do not.
constexpr qsizetype kMaxEarly = 100'000;
/// And their octets: ten million UIDs as sets, or some keywords for each of so many messages.
constexpr qsizetype kMaxEarlyOctets = 16 * 1024 * 1024;
} // namespace

ImapAnswer ImapSelecting::open(const QByteArray &mailbox, const ImapCommandWriter &command, const ImapListener &listener)
{
    m_session.beginSelect();
    const ImapAnswer answer = m_session.finish(m_session.start(command, listener), listener);
    // RFC 9051 6.3.2: after a refusal nothing is selected.
    m_session.endSelect(answer.isOk() ? mailbox : QByteArray(), answer);
    return answer;
}

ImapMailbox ImapSelecting::select(const QByteArray &mailbox)
{
    const bool condstore = m_session.hasCondstore();
    ImapCommandWriter select = m_session.command("SELECT ").astring(mailbox);
    if (condstore)
        select.text(" (CONDSTORE)");
    ImapAnswer answer = open(mailbox, select, {});
    if (condstore && answer.status == ImapResponse::Status::Bad) {
        // Servers that offer it and do not know it (mail.gov.in): without it they are as good as any other.
        m_session.giveUp("CONDSTORE");
        m_session.giveUp("QRESYNC");
        answer = open(mailbox, m_session.command("SELECT ").astring(mailbox), {});
    }
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::Work);
    return m_session.mailbox();
}

ImapMailbox ImapSelecting::resync(const QByteArray &mailbox, const ImapKnown &known, const Changed &changed, const Vanished &vanished)
{
    if (!m_session.hasQresync() || known.uidValidity == 0 || known.modSeq == 0)
        return select(mailbox);
    ImapCommandWriter command = m_session.command("SELECT ").astring(mailbox).text(" (QRESYNC (").text(QByteArray::number(known.uidValidity)).text(" ");
    command.text(QByteArray::number(known.modSeq));
    if (!known.uids.isEmpty())
        command.text(" ").text(known.uids);
    command.text("))");

    // Nothing may be told before it is certain that the UIDs are those that are known: UIDVALIDITY may come late, and before CLOSED it is another mailbox that speaks.
    const auto isSame = [&] { return m_session.mailbox().uidValidity == known.uidValidity; };
    const auto isOther = [&] { return m_session.mailbox().uidValidity != 0 && !isSame(); };
    ImapVanished gone(vanished);
    const auto tell = [&](QByteArrayView set) { gone.take(set, m_session.mailbox().uidNext); };
    const auto tellEarly = [&] {
        for (Early &early : m_early) {
            ImapFetched fetched;
            fetched.uid = early.uid;
            fetched.flags = early.flags;
            fetched.keywords = std::move(early.keywords);
            fetched.modSeq = early.modSeq;
            changed(std::move(fetched));
        }
        for (const QByteArray &set : std::as_const(m_earlyVanished))
            tell(set);
        settle();
    };
    qsizetype count = 0;
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!fetched.flags)
            return false;
        if (++count > kMaxChanged)
            m_session.failProtocol("no end of changes");
        if (isSame()) {
            tellEarly();
            changed(std::move(fetched));
        } else if (!isOther()) {
            qsizetype octets = 0;
            for (const QByteArray &keyword : std::as_const(fetched.keywords))
                octets += keyword.size();
            keepEarly(octets);
            m_early.append({fetched.uid, *fetched.flags, fetched.modSeq, std::move(fetched.keywords)});
        }
        return true;
    };
    listener.told = [&](const ImapResponse &response) {
        if (response.hasCode("CLOSED"))
            settle();
        const std::optional<QByteArrayView> set = ImapVanished::earlier(response);
        if (!set)
            return false;
        if (isSame()) {
            tellEarly();
            tell(*set);
        } else if (!isOther()) {
            keepEarly(set->size());
            m_earlyVanished.append(set->toByteArray());
        }
        return true;
    };
    const ImapAnswer answer = open(mailbox, command, listener);
    if (answer.status == ImapResponse::Status::Bad) {
        m_session.giveUp("QRESYNC");
        throw errorOf(answer, ImapPurpose::Work);
    }
    if (!answer.isOk())
        throw errorOf(answer, ImapPurpose::Work);
    if (isSame())
        tellEarly();
    if (gone.isBroken()) {
        m_session.giveUp("QRESYNC");
        throw ImapVanished::error();
    }
    return m_session.mailbox();
}

/// Of what may be kept until it is known whether it means anything.
void ImapSelecting::keepEarly(qsizetype octets)
{
    m_earlyOctets += octets;
    if (m_early.size() + m_earlyVanished.size() >= kMaxEarly || m_earlyOctets > kMaxEarlyOctets)
        m_session.failProtocol("no UIDVALIDITY");
}

void ImapSelecting::settle()
{
    m_early.clear();
    m_earlyVanished.clear();
    m_earlyOctets = 0;
}

} // namespace postrider
