// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/OAuthSecrets.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <array>

namespace postrider {

namespace {
constexpr auto kForm = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
} // namespace

QByteArray OAuthSecrets::random()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64(kForm);
}

QByteArray OAuthSecrets::challengeOf(const QByteArray &verifier)
{
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(kForm);
}

bool OAuthSecrets::areEqual(const QByteArray &a, const QByteArray &b)
{
    // Of hashes, so that not even the length tells anything.
    const QByteArray x = QCryptographicHash::hash(a, QCryptographicHash::Sha256), y = QCryptographicHash::hash(b, QCryptographicHash::Sha256);
    int difference = 0;
    for (qsizetype i = 0; i < x.size(); ++i)
        difference |= x[i] ^ y[i];
    return difference == 0;
}

} // namespace postrider
