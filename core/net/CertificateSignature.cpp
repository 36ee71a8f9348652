// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/CertificateSignature.h"

#include <QByteArrayView>

namespace postrider {

namespace {

constexpr uchar kSequence = 0x30, kObjectId = 0x06, kFirstTagged = 0xa0;

/// Reads DER (X.690) one value after the other; an empty optional once something is not DER.
class DerReader {
public:
    explicit DerReader(QByteArrayView octets) : m_rest(octets) { }

    /// The octets inside the next value, which has to have this tag.
    std::optional<QByteArrayView> next(uchar tag)
    {
        if (m_rest.size() < 2 || uchar(m_rest[0]) != tag)
            return std::nullopt;
        qsizetype length = uchar(m_rest[1]), header = 2;
        if (length >= 0x80) {
            const qsizetype count = length & 0x7f;
            if (count < 1 || count > 3 || m_rest.size() < 2 + count)
                return std::nullopt;
            length = 0;
            for (qsizetype i = 0; i < count; ++i)
                length = length << 8 | uchar(m_rest[2 + i]);
            header += count;
        }
        if (m_rest.size() - header < length)
            return std::nullopt;
        const QByteArrayView inside = m_rest.sliced(header, length);
        m_rest = m_rest.sliced(header + length);
        return inside;
    }

private:
    QByteArrayView m_rest;
};

struct KnownHash {
    const char *objectId; ///< of a signature with this hash, or of the hash itself; hexadecimal DER
    QCryptographicHash::Algorithm hash;
};

constexpr KnownHash kHashes[] = {
    {"2a864886f70d010104", QCryptographicHash::Md5}, // md5WithRSAEncryption
    {"2a864886f70d010105", QCryptographicHash::Sha1}, // sha1WithRSAEncryption
    {"2a864886f70d01010b", QCryptographicHash::Sha256}, // sha256WithRSAEncryption
    {"2a864886f70d01010c", QCryptographicHash::Sha384},
    {"2a864886f70d01010d", QCryptographicHash::Sha512},
    {"2a864886f70d01010e", QCryptographicHash::Sha224},
    {"2a8648ce3d0401", QCryptographicHash::Sha1}, // ecdsa-with-SHA1
    {"2a8648ce3d040301", QCryptographicHash::Sha224}, // ecdsa-with-SHA224
    {"2a8648ce3d040302", QCryptographicHash::Sha256},
    {"2a8648ce3d040303", QCryptographicHash::Sha384},
    {"2a8648ce3d040304", QCryptographicHash::Sha512},
    {"2a8648ce380403", QCryptographicHash::Sha1}, // dsa-with-sha1
    {"608648016503040301", QCryptographicHash::Sha224}, // dsa-with-sha224
    {"608648016503040302", QCryptographicHash::Sha256},
    // The hashes by themselves, for RSASSA-PSS.
    {"2b0e03021a", QCryptographicHash::Sha1}, // SHA-1
    {"608648016503040204", QCryptographicHash::Sha224},
    {"608648016503040201", QCryptographicHash::Sha256},
    {"608648016503040202", QCryptographicHash::Sha384},
    {"608648016503040203", QCryptographicHash::Sha512},
};
constexpr char kRsaPss[] = "2a864886f70d01010a";

std::optional<QCryptographicHash::Algorithm> hashNamed(const QByteArray &objectId)
{
    for (const KnownHash &known : kHashes) {
        if (objectId == known.objectId)
            return known.hash;
    }
    return std::nullopt;
}

/// `algorithm`: the inside of an AlgorithmIdentifier.
std::optional<QCryptographicHash::Algorithm> hashIn(QByteArrayView algorithm)
{
    DerReader fields(algorithm);
    const auto id = fields.next(kObjectId);
    if (!id)
        return std::nullopt;
    const QByteArray objectId = id->toByteArray().toHex();
    if (objectId != kRsaPss)
        return hashNamed(objectId);
    // RFC 4055 3.1: the hash is the first parameter, SHA-1 where it is left out.
    const auto parameters = fields.next(kSequence);
    const auto tagged = parameters ? DerReader(*parameters).next(kFirstTagged) : std::nullopt;
    if (!tagged)
        return QCryptographicHash::Sha1;
    const auto inner = DerReader(*tagged).next(kSequence);
    const auto innerId = inner ? DerReader(*inner).next(kObjectId) : std::nullopt;
    return innerId ? hashNamed(innerId->toByteArray().toHex()) : std::nullopt;
}

} // namespace

std::optional<QCryptographicHash::Algorithm> CertificateSignature::hashOf(const QByteArray &der)
{
    const auto certificate = DerReader(der).next(kSequence);
    if (!certificate)
        return std::nullopt;
    DerReader fields(*certificate);
    if (!fields.next(kSequence)) // what is signed
        return std::nullopt;
    const auto algorithm = fields.next(kSequence);
    return algorithm ? hashIn(*algorithm) : std::nullopt;
}

} // namespace postrider
