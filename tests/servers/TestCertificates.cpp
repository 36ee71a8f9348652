// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/TestCertificates.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>

namespace postrider::test {

namespace {
const char *const kLeafUse = "basicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\n";
const char *const kOurNames = "subjectAltName=DNS:localhost,IP:127.0.0.1\n";
const char *const kAuthorityUse = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n";

void writeFile(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(path));
}

QByteArray readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}
} // namespace

QSslConfiguration TestCertificate::serverConfiguration() const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile));
    const QByteArray pem = readFile(keyFile);
    const QSslKey key(pem, QSsl::Ec);
    configuration.setPrivateKey(key.isNull() ? QSslKey(pem, QSsl::Rsa) : key);
    if (protocol != QSsl::UnknownProtocol)
        configuration.setProtocol(protocol);
    return configuration;
}

TestCertificates::TestCertificates()
{
    writeFile(path("openssl.cnf"),
        "[req]\ndistinguished_name=dn\nprompt=no\nx509_extensions=authority\n[dn]\nCN=unused\n"
        "[authority]\nbasicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\nsubjectKeyIdentifier=hash\n"
        "[own]\nbasicConstraints=critical,CA:FALSE\nextendedKeyUsage=serverAuth\nsubjectAltName=DNS:localhost,IP:127.0.0.1\n"
        "[ca]\ndefault_ca=test\n[test]\ndatabase="
            + path("index.txt").toUtf8() + "\nnew_certs_dir=" + m_dir.path().toUtf8()
            + "\ndefault_md=sha256\npolicy=any\nunique_subject=no\nrand_serial=yes\nemail_in_dn=no\n[any]\ncommonName=optional\n");
    writeFile(path("index.txt"), {});
    makeRoot("ca", "/CN=Postrider test authority");
}

TestCertificates &TestCertificates::shared()
{
    static TestCertificates certificates;
    return certificates;
}

void TestCertificates::run(const QStringList &arguments) const
{
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.setWorkingDirectory(m_dir.path());
    openssl.start("openssl", arguments);
    if (!openssl.waitForFinished(120'000) || openssl.exitStatus() != QProcess::NormalExit || openssl.exitCode() != 0)
        qFatal("openssl %s: %s", qPrintable(arguments.join(' ')), openssl.readAll().constData());
}

void TestCertificates::makeKey(const QString &name) const
{
    if (name.startsWith("ed25519")) {
        run({"genpkey", "-algorithm", "ED25519", "-out", path(name + ".key")});
        return;
    }
    const QStringList algorithm = !name.startsWith("rsa") ? QStringList{"EC", "-pkeyopt", "ec_paramgen_curve:P-256"}
                                                          : QStringList{"RSA", "-pkeyopt", name.startsWith("rsa1024") ? "rsa_keygen_bits:1024" : "rsa_keygen_bits:2048"};
    run(QStringList{"genpkey", "-algorithm"} + algorithm + QStringList{"-out", path(name + ".key")});
}

void TestCertificates::makeRoot(const QString &name, const QString &subject) const
{
    makeKey(name);
    run({"req", "-x509", "-new", "-config", path("openssl.cnf"), "-key", path(name + ".key"), "-subj", subject, "-days", "3650", "-out", path(name + ".pem")});
}

void TestCertificates::issue(const Wanted &wanted) const
{
    const QString key = wanted.key.isEmpty() ? wanted.name : wanted.key;
    if (!QFile::exists(path(key + ".key")))
        makeKey(key);
    if (!QFile::exists(path(key + ".csr")))
        run({"req", "-new", "-config", path("openssl.cnf"), "-key", path(key + ".key"), "-subj", "/CN=unused", "-out", path(key + ".csr")});
    writeFile(path(wanted.name + ".ext"), wanted.extensions.toUtf8());
    const QStringList signer = wanted.issuer == wanted.name ? QStringList{"-selfsign", "-keyfile", path(key + ".key")}
                                                            : QStringList{"-cert", path(wanted.issuer + ".pem"), "-keyfile", path(wanted.issuer + ".key")};
    run(QStringList{"ca", "-batch", "-notext", "-config", path("openssl.cnf"), "-md", wanted.digest, "-subj", wanted.subject, "-in", path(key + ".csr"), "-out",
            path(wanted.name + ".pem"), "-startdate", wanted.start, "-enddate", wanted.end, "-extfile", path(wanted.name + ".ext")}
        + signer);
}

void TestCertificates::makeOnce(const Wanted &wanted)
{
    if (m_made.contains(wanted.name))
        return;
    m_made.insert(wanted.name, true);
    issue(wanted);
}

/// The chain is in a file beside it: as an issuer a certificate stands alone.
TestCertificate TestCertificates::make(const Wanted &wanted)
{
    const std::lock_guard lock(m_mutex);
    makeOnce(wanted);
    QByteArray chain;
    for (const QString &name : QStringList{wanted.name} + wanted.chain)
        chain += readFile(path(name + ".pem"));
    writeFile(path(wanted.name + ".chain"), chain);
    return {path(wanted.name + ".chain"), path((wanted.key.isEmpty() ? wanted.name : wanted.key) + ".key")};
}

QString TestCertificates::anchors(const QStringList &names)
{
    QByteArray all;
    for (const QString &name : names)
        all += readFile(path(name + ".pem"));
    writeFile(path("anchors.pem"), all);
    return path("anchors.pem");
}

void TestCertificates::joinChain(const QString &name, const QString &issuer) const
{
    writeFile(path(name + ".pem"), readFile(path(name + ".pem")) + readFile(path(issuer + ".pem")));
}

void TestCertificates::makeKind(Kind kind, const QString &name) const
{
    const QString use = kLeafUse;
    const QString good = use + kOurNames;
    switch (kind) {
    case Kind::Good: return issue({.name = name, .extensions = good});
    case Kind::Expired: return issue({.name = name, .extensions = good, .end = "20210101000000Z"});
    case Kind::NotYetValid: return issue({.name = name, .extensions = good, .start = "20450101000000Z"});
    case Kind::WrongHost: return issue({.name = name, .subject = "/CN=mail.example.org", .extensions = use + "subjectAltName=DNS:mail.example.org\n"});
    case Kind::CommonNameOnly: return issue({.name = name, .extensions = use});
    case Kind::CommonNameBeside: return issue({.name = name, .extensions = use + "subjectAltName=DNS:mail.example.org\n"});
    case Kind::SelfSigned:
        makeKey(name);
        return run({"req", "-x509", "-new", "-config", path("openssl.cnf"), "-extensions", "own", "-key", path(name + ".key"), "-subj", "/CN=localhost", "-days", "3650", "-out",
            path(name + ".pem")});
    case Kind::UnknownAuthority: makeRoot("other", "/CN=Another authority"); return issue({.name = name, .issuer = "other", .extensions = good});
    case Kind::LeafAsIssuer:
        issue({.name = "plainleaf", .subject = "/CN=plain leaf", .extensions = good});
        issue({.name = name, .issuer = "plainleaf", .extensions = good});
        return joinChain(name, "plainleaf");
    case Kind::ForgedIssuer: makeRoot("forged", "/CN=Postrider test authority"); return issue({.name = name, .issuer = "forged", .extensions = good});
    case Kind::ClientOnly: return issue({.name = name, .extensions = QString("basicConstraints=critical,CA:FALSE\nextendedKeyUsage=clientAuth\n") + kOurNames});
    case Kind::NameConstraints:
        issue({.name = "constrained", .subject = "/CN=constrained", .extensions = QString(kAuthorityUse) + "nameConstraints=critical,permitted;DNS:example.org\n"});
        issue({.name = name, .issuer = "constrained", .extensions = good});
        return joinChain(name, "constrained");
    case Kind::MissingIntermediate:
        issue({.name = "intermediate", .subject = "/CN=intermediate", .extensions = kAuthorityUse});
        return issue({.name = name, .issuer = "intermediate", .extensions = good});
    }
}

TestCertificate TestCertificates::of(Kind kind)
{
    const std::lock_guard lock(m_mutex);
    const QString name = "kind" + QString::number(int(kind));
    if (!m_made.contains(name))
        makeKind(kind, name);
    m_made.insert(name, true);
    return {path(name + ".pem"), path(name + ".key")};
}

TestCertificate TestCertificates::withNames(const QString &names)
{
    const std::lock_guard lock(m_mutex);
    const QString name = QString::fromLatin1(QCryptographicHash::hash(names.toUtf8(), QCryptographicHash::Sha1).toHex());
    if (!m_made.contains(name))
        issue({.name = name, .extensions = QString(kLeafUse) + "subjectAltName=" + names + "\n"});
    m_made.insert(name, true);
    return {path(name + ".pem"), path(name + ".key")};
}

} // namespace postrider::test
