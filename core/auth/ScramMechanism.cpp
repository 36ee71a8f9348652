// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/ScramMechanism.h"

#include "core/auth/Sasl.h"
#include "core/auth/SaslPrep.h"

#include <QCoreApplication>
#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace postrider {

namespace {

/// 18 octets are 144 bits and 24 letters without padding.
QByteArray randomNonce()
{
    QByteArray octets(18, Qt::Uninitialized);
    QRandomGenerator::system()->generate(octets.begin(), octets.end());
    return octets.toBase64();
}

/// RFC 5802 5.1 saslname.
QByteArray saslName(const QString &name)
{
    return Sasl::octets(SaslPrep::preparedOrAsItIs(name)).replace('=', "=3D").replace(',', "=2C");
}

/// The value of the field that has to stand at `index`, "r=..." and the like.
QByteArray field(const QByteArrayList &fields, qsizetype index, char name)
{
    const QByteArray whole = fields.value(index);
    if (whole.size() < 3 || whole.at(0) != name || whole.at(1) != '=')
        throw Sasl::broken(QStringLiteral("SCRAM: no %1= where it has to be").arg(QLatin1Char(name)));
    return whole.mid(2);
}

QByteArray decoded(const QByteArray &base64, const char *what)
{
    const auto result = QByteArray::fromBase64Encoding(base64, QByteArray::AbortOnBase64DecodingErrors);
    if (!result || result.decoded.isEmpty())
        throw Sasl::broken(QStringLiteral("SCRAM: %1 is not base64").arg(QLatin1String(what)));
    return result.decoded;
}

/// In the same time, whatever differs.
bool isSame(const QByteArray &a, const QByteArray &b)
{
    int difference = a.size() == b.size() ? 0 : 1;
    for (qsizetype i = 0; i < qMin(a.size(), b.size()); ++i)
        difference |= a.at(i) ^ b.at(i);
    return difference == 0;
}

QByteArray xored(QByteArray a, const QByteArray &b)
{
    std::transform(a.begin(), a.end(), b.begin(), a.begin(), [](char x, char y) { return char(x ^ y); });
    return a;
}

[[noreturn]] void failProof(const QString &what)
{
    throw MailError(ErrorKind::Certificate,
        QCoreApplication::translate("Sasl",
            "The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever "
            "runs the server."),
        QStringLiteral("sign-in: SCRAM: ") + what);
}

} // namespace

ScramMechanism::ScramMechanism(QCryptographicHash::Algorithm hash, const SaslCredentials &credentials, Binding kind, const QByteArray &binding, const QByteArray &nonce)
    : m_hash(hash)
    , m_binding(kind == Binding::TlsServerEndPoint ? binding : QByteArray())
    , m_nonce(nonce.isEmpty() ? randomNonce() : nonce)
    , m_password(Sasl::octets(SaslPrep::preparedOrAsItIs(credentials.secret)))
{
    switch (kind) {
    case Binding::None: m_gs2Header = "n,,"; break;
    case Binding::NotOffered: m_gs2Header = "y,,"; break;
    case Binding::TlsServerEndPoint: m_gs2Header = "p=tls-server-end-point,,"; break;
    }
    m_firstBare = "n=" + saslName(credentials.userName) + ",r=" + m_nonce;
    for (const QByteArray &form : Sasl::secretForms(credentials.userName, credentials.secret))
        keepSecret(form);
}

QByteArray ScramMechanism::respond(const QByteArray &challenge)
{
    switch (m_state) {
    case State::Begun: return answerFirst(challenge);
    case State::ProofSent: checkFinal(challenge); return {};
    case State::ServerProven:
    case State::Refused: break;
    }
    throw Sasl::broken(QStringLiteral("SCRAM: the server asks for more than there is"));
}

/// RFC 5802 3 and 7: server-first-message to client-final-message.
QByteArray ScramMechanism::answerFirst(const QByteArray &serverFirst)
{
    const QByteArrayList fields = serverFirst.split(',');
    if (serverFirst.startsWith("m="))
        throw Sasl::broken(QStringLiteral("SCRAM: an extension that we do not know is required"));
    const QByteArray nonce = field(fields, 0, 'r');
    const QByteArray salt = decoded(field(fields, 1, 's'), "the salt");
    // Somebody who repeats an old exchange cannot know ours; a server that adds nothing of its own cannot tell that we do not.
    if (!nonce.startsWith(m_nonce) || nonce.size() == m_nonce.size())
        throw Sasl::broken(QStringLiteral("SCRAM: the server's nonce does not continue ours"));
    bool isNumber = false;
    const QByteArray count = field(fields, 2, 'i');
    const bool hasDigitsOnly = std::all_of(count.begin(), count.end(), [](char c) { return c >= '0' && c <= '9'; });
    const qint64 iterations = count.toLongLong(&isNumber);
    if (!isNumber || !hasDigitsOnly || iterations < 1 || iterations > kMostIterations)
        throw Sasl::broken(QStringLiteral("SCRAM: an iteration count that makes no sense: %1").arg(QString::fromLatin1(count.left(20))));

    const QByteArray saltedPassword = salted(salt, int(iterations));
    const QByteArray withoutProof = "c=" + (m_gs2Header + m_binding).toBase64() + ",r=" + nonce;
    const QByteArray signedText = m_firstBare + ',' + serverFirst + ',' + withoutProof;
    const QByteArray clientKey = mac(saltedPassword, "Client Key");
    const QByteArray proof = xored(clientKey, mac(QCryptographicHash::hash(clientKey, m_hash), signedText));
    m_serverSignature = mac(mac(saltedPassword, "Server Key"), signedText);
    m_state = State::ProofSent;
    const QByteArray message = withoutProof + ",p=" + proof.toBase64();
    // Whoever has these can try passwords against them at leisure.
    keepSecret(message.toBase64());
    keepSecret(proof.toBase64());
    return message;
}

/// server-final-message: the server's own proof, or why it refuses.
void ScramMechanism::checkFinal(const QByteArray &serverFinal)
{
    const QByteArrayList fields = serverFinal.split(',');
    if (serverFinal.startsWith("e=")) {
        const QByteArray error = fields.first().mid(2);
        const bool isPlain = error.size() <= 60 && std::all_of(error.begin(), error.end(), [](char c) { return uchar(c) > 0x20 && uchar(c) < 0x7f; });
        m_reason = isPlain ? QString::fromLatin1(error) : QStringLiteral("other-error");
        m_state = State::Refused;
        return;
    }
    if (!isSame(decoded(field(fields, 0, 'v'), "the signature"), m_serverSignature))
        failProof(QStringLiteral("the server's signature is wrong"));
    m_state = State::ServerProven;
}

void ScramMechanism::confirm()
{
    if (m_state != State::ServerProven)
        failProof(QStringLiteral("success without the server's signature"));
}

QByteArray ScramMechanism::mac(const QByteArray &key, const QByteArray &text) const
{
    return QMessageAuthenticationCode::hash(text, key, m_hash);
}

/// Hi() of RFC 5802 2.2: PBKDF2 with one block of output.
QByteArray ScramMechanism::salted(const QByteArray &salt, int iterations) const
{
    QMessageAuthenticationCode code(m_hash, m_password);
    code.addData(salt);
    code.addData(QByteArray("\0\0\0\1", 4));
    QByteArray round = code.result(), sum = round;
    for (int i = 1; i < iterations; ++i) {
        code.reset();
        code.addData(round);
        round = code.result();
        for (qsizetype at = 0; at < sum.size(); ++at)
            sum.data()[at] = char(sum.at(at) ^ round.at(at));
    }
    return sum;
}

} // namespace postrider
