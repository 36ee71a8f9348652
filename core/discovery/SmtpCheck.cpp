// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/SmtpCheck.h"

#include "core/discovery/DoctorText.h"

namespace postrider {

namespace {
using What = Finding::What;

/// Below this an ordinary photograph does not go.
constexpr qint64 kSmall = 10 * 1024 * 1024;
} // namespace

SmtpCheck::SmtpCheck(const Examination &examination, const ServerAddress &server) : ServerCheck(examination, Finding::Where::Outgoing, server, QStringLiteral("smtp")) { }

void SmtpCheck::connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort)
{
    m_smtp.reset();
    m_smtp = std::make_unique<SmtpClient>(server, transcript, abort);
}

QString SmtpCheck::offered() const
{
    const SmtpCapabilities &can = m_smtp->capabilities();
    QStringList names;
    const auto add = [&](bool is, const char *name) {
        if (is)
            names.append(QString::fromLatin1(name));
    };
    add(can.startTls, "STARTTLS");
    add(can.pipelining, "PIPELINING");
    add(can.eightBitMime, "8BITMIME");
    add(can.smtpUtf8, "SMTPUTF8");
    add(can.enhancedStatusCodes, "ENHANCEDSTATUSCODES");
    add(can.chunking, "CHUNKING");
    add(can.dsn, "DSN");
    add(can.requireTls, "REQUIRETLS");
    add(can.holdSeconds > 0 || can.holdUntil > 0, "FUTURERELEASE");
    if (can.sizeLimit >= 0)
        names.append(QStringLiteral("SIZE=%1").arg(can.sizeLimit));
    return joined(names);
}

void SmtpCheck::tellBeforeSignIn()
{
    const SmtpCapabilities &can = m_smtp->capabilities();
    list().good(What::Capabilities, DoctorText::tr("%1 is a sending server and says what it can do.").arg(host()), offered());
    if (can.authMechanisms.isEmpty())
        list().note(What::Mechanisms, DoctorText::tr("%1 lets nobody sign in on this port, so it takes mail for others from nobody.").arg(host()),
            DoctorText::tr("Sending is on port 465 or 587 with most providers. Change the port in the account's settings."));
    else
        list().good(What::Mechanisms, DoctorText::tr("%1 offers %Ln way(s) to sign in.", nullptr, int(can.authMechanisms.size())).arg(host()), joined(can.authMechanisms));
    tellSizes();
}

void SmtpCheck::tellSizes()
{
    const qint64 limit = m_smtp->capabilities().sizeLimit;
    if (limit <= 0)
        list().good(What::Sizes, DoctorText::tr("%1 sets no limit to the size of a message, or does not tell.").arg(host()));
    else if (limit < kSmall)
        list().note(What::Sizes, DoctorText::tr("%1 takes no message larger than %2.").arg(host(), sizeText(limit)),
            DoctorText::tr("Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more."));
    else
        list().good(What::Sizes, DoctorText::tr("%1 takes messages up to %2.").arg(host(), sizeText(limit)));
}

void SmtpCheck::signIn(const SaslCredentials &credentials)
{
    m_smtp->signIn(credentials);
}

void SmtpCheck::leave()
{
    m_smtp->quit();
    m_smtp.reset();
}

} // namespace postrider
