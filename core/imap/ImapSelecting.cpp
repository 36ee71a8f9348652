// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapSelecting.h"
#include "core/imap/ImapSequenceSet.h"

#include <QCoreApplication>

namespace postrider {

namespace {
/// UIDs of one VANISHED that are taken: a mailbox of this size is the largest we mean to serve.
constexpr quint64 kMaxVanished = 10'000'000;
constexpr qsizetype kPiece = 10'000;
/// Responses kept until UIDVALIDITY is told: servers tell it first, this is for those that do not.
constexpr qsizetype kMaxEarly = 100'000;
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
    const auto tell = [&](QByteArrayView set) { m_broken = !tellVanished(set, m_session.mailbox().uidNext, vanished) || m_broken; };
    const auto tellEarly = [&] {
        for (ImapFetched &fetched : m_early)
            changed(std::move(fetched));
        for (const QByteArray &set : std::as_const(m_earlyVanished))
            tell(set);
        settle();
    };
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!fetched.flags)
            return false;
        if (isSame()) {
            tellEarly();
            changed(std::move(fetched));
        } else if (!isOther()) {
            if (m_early.size() >= kMaxEarly)
                m_session.failProtocol("no UIDVALIDITY");
            m_early.append(std::move(fetched));
        }
        return true;
    };
    listener.told = [&](const ImapResponse &response) {
        QByteArrayView set;
        if (response.hasCode("CLOSED"))
            settle();
        if (!response.is("VANISHED") || !isEarlier(response.arguments, set))
            return false;
        if (isSame()) {
            tellEarly();
            tell(set);
        } else if (!isOther()) {
            if (m_earlyVanished.size() >= kMaxEarly)
                m_session.failProtocol("no UIDVALIDITY");
            m_earlyVanished.append(set.toByteArray());
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
    if (m_broken)
        throw brokenVanished(m_session);
    return m_session.mailbox();
}

void ImapSelecting::settle()
{
    m_early.clear();
    m_earlyVanished.clear();
}

bool ImapSelecting::isEarlier(ImapCursor arguments, QByteArrayView &set)
{
    arguments.skipSpaces();
    if (!arguments.take('('))
        return false;
    const bool earlier = isImapName(arguments.atom(), "EARLIER") && arguments.take(')');
    arguments.skipSpaces();
    set = arguments.word();
    return earlier;
}

bool ImapSelecting::tellVanished(QByteArrayView set, quint32 uidNext, const Vanished &vanished)
{
    return eachPiece(set, uidNext, kPiece, kMaxVanished, vanished);
}

MailError ImapSelecting::brokenVanished(ImapSession &session)
{
    session.giveUp("QRESYNC");
    return {ErrorKind::Busy, QCoreApplication::translate("ImapClient", "The mail server did not say clearly which messages are gone. Postrider will ask in another way."),
        QStringLiteral("protocol: VANISHED")};
}

} // namespace postrider
