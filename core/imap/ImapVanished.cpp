// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapVanished.h"
#include "core/imap/ImapSequenceSet.h"

#include <QCoreApplication>

namespace postrider {

namespace {
constexpr qsizetype kPiece = 10'000;
} // namespace

std::optional<QByteArrayView> ImapVanished::earlier(const ImapResponse &response)
{
    if (!response.is("VANISHED"))
        return std::nullopt;
    ImapCursor arguments = response.arguments;
    arguments.skipSpaces();
    if (!arguments.take('(') || !isImapName(arguments.atom(), "EARLIER") || !arguments.take(')'))
        return std::nullopt;
    arguments.skipSpaces();
    return arguments.word();
}

void ImapVanished::take(QByteArrayView set, quint32 uidNext)
{
    quint64 told = 0;
    const bool good = eachPiece(set, uidNext, kPiece, m_left, [&](const QList<Uid> &uids) {
        told += quint64(uids.size());
        m_tell(uids);
    });
    m_left -= told;
    m_broken = m_broken || !good;
}

MailError ImapVanished::error()
{
    return {ErrorKind::Busy, QCoreApplication::translate("ImapClient", "The mail server did not say clearly which messages are gone. Postrider will ask in another way."),
        QStringLiteral("protocol: VANISHED")};
}

} // namespace postrider
