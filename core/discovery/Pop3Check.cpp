// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/Pop3Check.h"

#include "core/discovery/DoctorText.h"

namespace postrider {

namespace {
using What = Finding::What;
} // namespace

Pop3Check::Pop3Check(const Examination &examination, const ServerAddress &server) : ServerCheck(examination, Finding::Where::Incoming, server, QStringLiteral("pop3")) { }

void Pop3Check::connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort)
{
    m_pop3.reset();
    m_pop3 = std::make_unique<Pop3Client>(server, transcript, abort);
}

QString Pop3Check::offered() const
{
    const Pop3Capabilities &can = m_pop3->capabilities();
    QStringList names;
    const auto add = [&](bool is, const char *name) {
        if (is)
            names.append(QString::fromLatin1(name));
    };
    add(can.top, "TOP");
    add(can.uidl, "UIDL");
    add(can.user, "USER");
    add(can.stls, "STLS");
    add(can.pipelining, "PIPELINING");
    add(can.respCodes, "RESP-CODES");
    add(can.authRespCode, "AUTH-RESP-CODE");
    add(can.utf8, "UTF8");
    if (!can.implementation.isEmpty())
        names.append(QStringLiteral("IMPLEMENTATION=%1").arg(can.implementation.left(100)));
    return joined(names);
}

void Pop3Check::tellBeforeSignIn()
{
    const Pop3Capabilities &can = m_pop3->capabilities();
    if (can.known)
        list().good(What::Capabilities, DoctorText::tr("%1 is a POP3 server and says what it can do.").arg(host()), offered());
    else
        list().note(What::Capabilities, DoctorText::tr("%1 is a POP3 server that does not say what it can do (no CAPA).").arg(host()),
            DoctorText::tr("Nothing has to be done: Postrider tries."));
    QStringList mechanisms = can.authMechanisms;
    if (can.user || !can.known)
        mechanisms.append(QStringLiteral("USER"));
    if (mechanisms.isEmpty())
        list().note(
            What::Mechanisms, DoctorText::tr("%1 offers no way to sign in.").arg(host()), DoctorText::tr("Check the port and the kind of encryption in the account's settings."));
    else
        list().good(What::Mechanisms, DoctorText::tr("%1 offers %Ln way(s) to sign in.", nullptr, int(mechanisms.size())).arg(host()), joined(mechanisms));
}

void Pop3Check::signIn(const SaslCredentials &credentials)
{
    m_pop3->signIn(credentials);
}

QList<What> Pop3Check::afterSignIn() const
{
    return {What::CapabilitiesAfter, What::Quota};
}

void Pop3Check::askAfterSignIn()
{
    ask(What::CapabilitiesAfter, [this] {
        const Pop3Capabilities &can = m_pop3->capabilities();
        if (can.known && !can.uidl)
            list().note(What::CapabilitiesAfter, DoctorText::tr("%1 does not number its messages lastingly (no UIDL).").arg(host()),
                DoctorText::tr("Postrider tells messages apart by what is in them then, which takes longer."), offered());
        else if (can.loginDelay > 0)
            list().note(What::CapabilitiesAfter, DoctorText::tr("%1 wants %Ln second(s) between two visits.", nullptr, can.loginDelay).arg(host()),
                DoctorText::tr("Nothing has to be done: Postrider waits."), offered());
        else
            list().good(What::CapabilitiesAfter, DoctorText::tr("%1 can all that is needed.").arg(host()), offered());
    });
    ask(What::Quota, [this] {
        const Pop3Parser::Drop drop = m_pop3->stat();
        const QString sentence = DoctorText::tr("%Ln message(s) on the server (%1).", nullptr, drop.messages).arg(sizeText(drop.octets));
        const Pop3Capabilities &can = m_pop3->capabilities();
        if (can.expires)
            list().note(What::Quota, sentence + QLatin1Char(' ') + DoctorText::tr("It removes messages by itself after %Ln day(s).", nullptr, can.expireDays),
                DoctorText::tr("Nothing has to be done: what is here stays here."));
        else
            list().good(What::Quota, sentence);
    });
}

void Pop3Check::leave()
{
    m_pop3->quit();
    m_pop3.reset();
}

} // namespace postrider
