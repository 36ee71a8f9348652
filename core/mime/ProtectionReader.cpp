// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/ProtectionReader.h"

#include "core/mime/FieldParameters.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

namespace postrider::ProtectionReader {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ProtectionReader)
};

using Kind = Protection::Kind;

QString sentenceFor(Kind kind, bool isWhole)
{
    switch (kind) {
    case Kind::SignedSmime:
    case Kind::SignedPgp: {
        const QString how = kind == Kind::SignedSmime ? QStringLiteral("S/MIME") : QStringLiteral("OpenPGP");
        return isWhole ? Text::tr("This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.").arg(how)
                       : Text::tr("A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.").arg(how);
    }
    case Kind::EncryptedSmime:
    case Kind::EncryptedPgp: {
        const QString how = kind == Kind::EncryptedSmime ? QStringLiteral("S/MIME") : QStringLiteral("OpenPGP");
        return isWhole ? Text::tr("This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.").arg(how)
                       : Text::tr("A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.").arg(how);
    }
    case Kind::SignedInText: return Text::tr("A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.");
    case Kind::EncryptedInText: return Text::tr("A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.");
    case Kind::KeyInText: break;
    }
    return Text::tr("This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.");
}

std::optional<Kind> kindOf(const MimePart &part)
{
    const bool isSmime = part.type == "application/pkcs7-mime" || part.type == "application/x-pkcs7-mime";
    if (!isSmime && part.type != "multipart/signed" && part.type != "multipart/encrypted")
        return std::nullopt;
    const FieldParameters parameters(part.field("content-type"));
    const QByteArray protocol = parameters.raw("protocol").toLower();
    if (part.type == "multipart/signed")
        return protocol.contains("pgp") ? Kind::SignedPgp : Kind::SignedSmime;
    if (part.type == "multipart/encrypted")
        return Kind::EncryptedPgp;
    const QByteArray smime = parameters.raw("smime-type").toLower();
    if (smime == "certs-only")
        return std::nullopt;
    return smime == "signed-data" ? Kind::SignedSmime : Kind::EncryptedSmime;
}

/// Nothing stands beside it, up to the message itself.
bool isAlone(const MimeTree &tree, int index)
{
    for (int above = tree.parts[static_cast<size_t>(index)].parent; above >= 0; above = tree.parts[static_cast<size_t>(above)].parent) {
        if (tree.parts[static_cast<size_t>(above)].children.size() != 1)
            return false;
    }
    return true;
}

/// A line that is this marker, and nothing else.
bool hasLine(const QString &text, QLatin1String marker)
{
    for (qsizetype at = text.indexOf(marker); at >= 0; at = text.indexOf(marker, at + 1)) {
        const qsizetype end = at + marker.size();
        if ((at == 0 || text.at(at - 1) == u'\n') && (end == text.size() || text.at(end).isSpace()))
            return true;
    }
    return false;
}

} // namespace

QList<Protection> read(const MimeTree &tree, const QString &text)
{
    QList<Protection> found;
    const auto add = [&found](Kind kind, bool isWhole) {
        const bool known = std::any_of(found.cbegin(), found.cend(), [kind](const Protection &p) { return p.kind == kind; });
        if (!known)
            found.append({kind, isWhole, sentenceFor(kind, isWhole)});
    };
    for (size_t i = 0; i < tree.parts.size(); ++i) {
        const auto kind = kindOf(tree.parts[i]);
        if (kind && tree.messageOf(int(i)) == 0)
            add(*kind, isAlone(tree, int(i)));
    }
    if (hasLine(text, QLatin1String("-----BEGIN PGP SIGNED MESSAGE-----")))
        add(Kind::SignedInText, false);
    if (hasLine(text, QLatin1String("-----BEGIN PGP MESSAGE-----")))
        add(Kind::EncryptedInText, false);
    if (hasLine(text, QLatin1String("-----BEGIN PGP PUBLIC KEY BLOCK-----")))
        add(Kind::KeyInText, false);
    return found;
}

} // namespace postrider::ProtectionReader
