// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any octets are the lines of a server, and what they mean does not depend on who asks.
#include "core/auth/SaslExchange.h"
#include "core/auth/ScramMechanism.h"
#include "core/base/MailError.h"
#include "core/smtp/ReplyMeaning.h"
#include "core/smtp/SmtpContent.h"
#include "core/smtp/SmtpParser.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

namespace {

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// What the rest of the program relies on.
void use(const SmtpReply &reply)
{
    require(reply.code >= 200 && reply.code < 600);
    require(reply.isPositive() || reply.isTemporary() || reply.isPermanent());
    require(reply.text.size() <= SmtpParser::kTextKept + SmtpParser::kLinesKept);
    require(reply.enhancedCode.isEmpty() || reply.enhancedCode.at(0).digitValue() == reply.code / 100);
    const SmtpCapabilities found = SmtpParser::capabilitiesOf(reply);
    require(found.sizeLimit >= -1 && found.mailMax >= 0 && found.recipientMax >= 0 && found.recipientDomainMax >= 0 && found.holdSeconds >= 0);
    const ReplyMeaning meaning = meaningOf(reply), report = meaningOf(0, reply.enhancedCode, reply.text);
    require(!meaning.whatHappened.isEmpty() && !meaning.whatToDo.isEmpty() && !meaning.whoseText().isEmpty() && !report.text().isEmpty());
    queueIdOf(reply.text);
}

/// A server's challenges to every mechanism: refused or answered, and never believed without a proof.
void challenge(const QByteArrayList &lines)
{
    using Kind = SaslCredentials::Kind;
    for (const char *name : {"SCRAM-SHA-256", "SCRAM-SHA-1", "PLAIN", "LOGIN", "CRAM-MD5", "OAUTHBEARER", "XOAUTH2"}) {
        const bool isToken = name[0] == 'O' || name[0] == 'X';
        const auto exchange = SaslExchange::choose({QStringLiteral("anna"), QStringLiteral("s3cret"), isToken ? Kind::AccessToken : Kind::Password}, {QLatin1String(name)},
            {QStringLiteral("mail.example.org"), 465, true, {}});
        try {
            exchange->first();
            for (const QByteArray &line : lines)
                exchange->answer(line);
        } catch (const MailError &) {
            continue; // refused: fine
        }
        try {
            exchange->confirm();
            require(name[0] != 'S'); // nobody guesses the signature
        } catch (const MailError &) {
            require(name[0] == 'S' || isToken);
        }
    }
}

/// Far enough into SCRAM for the server's words to matter: its first message behind our nonce, then its last one.
void scram(const QByteArray &first, const QByteArray &last)
{
    int digits = 0, most = 0;
    for (const char c : first) {
        digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        most = qMax(most, digits);
    }
    ScramMechanism mechanism(QCryptographicHash::Sha256, {QStringLiteral("anna"), QStringLiteral("s3cret")}, ScramMechanism::Binding::None, {}, "nonce");
    try {
        // Counts of five digits and more are allowed, but only cost time.
        mechanism.respond(most < 5 ? "r=nonce" + first : QByteArray("r=noncex,s=QSXC,i=1"));
        require(mechanism.respond(last).isEmpty());
    } catch (const MailError &e) {
        require(e.kind() == ErrorKind::Refused || e.kind() == ErrorKind::Certificate);
    }
    try {
        mechanism.confirm();
        std::abort(); // nobody guesses the signature
    } catch (const MailError &e) {
        require(e.kind() == ErrorKind::Certificate);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray octets(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QByteArrayList lines = octets.split('\n');
    SmtpParser parser;
    try {
        for (const QByteArray &line : lines) {
            if (parser.addLine(line))
                use(parser.take());
        }
    } catch (const MailError &e) {
        require(e.kind() == ErrorKind::Refused && e.detail().startsWith(QLatin1String("protocol: ")));
    }
    challenge(lines.first(qMin<qsizetype>(lines.size(), 4)));
    scram(lines.first(), lines.last());
    // Content, whole and in two pieces.
    SmtpContent whole, pieces;
    const QByteArrayView view = octets;
    const qsizetype half = octets.size() / 2;
    QByteArray wire = pieces.stuffed(view.first(half));
    wire += pieces.stuffed(view.sliced(half));
    require(whole.stuffed(view) == wire);
    try {
        SmtpContent::check(octets);
        require(!wire.contains("\n.\r\n") && !wire.startsWith(".\r\n"));
    } catch (const MailError &e) {
        require(e.kind() == ErrorKind::Bug);
    }
    return 0;
}
