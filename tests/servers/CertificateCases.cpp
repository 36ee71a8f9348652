// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/servers/CertificateCases.h"

#include <QSslCertificateExtension>
#include <QTemporaryFile>

#include <algorithm>

namespace postrider::test {

namespace {

using Wanted = TestCertificates::Wanted;

const QString kEnd = QStringLiteral("basicConstraints=critical,CA:FALSE\n");
const QString kLeaf = kEnd + QStringLiteral("extendedKeyUsage=serverAuth\n");
const QString kAuthority = QStringLiteral("basicConstraints=critical,CA:TRUE\nkeyUsage=critical,keyCertSign,cRLSign\n");
const QString kLocalhost = QStringLiteral("subjectAltName=DNS:localhost\n");

QString named(const QString &names)
{
    return QStringLiteral("subjectAltName=") + names + QLatin1Char('\n');
}

/// A subjectAltName of one DNS name with these very octets, which no configuration file could spell.
QString octets(const QByteArray &name)
{
    const QByteArray entry = QByteArray("\x82", 1) + char(name.size()) + name;
    return QStringLiteral("subjectAltName=DER:") + QString::fromLatin1((QByteArray("\x30", 1) + char(entry.size()) + entry).toHex(':')) + QLatin1Char('\n');
}

/// An authorityKeyIdentifier that names the key of the root.
QString markOfRoot()
{
    for (const QSslCertificateExtension &extension : QSslCertificate::fromPath(TestCertificates::shared().caFile()).value(0).extensions()) {
        if (extension.name() == QLatin1String("subjectKeyIdentifier"))
            return QStringLiteral("authorityKeyIdentifier=DER:30:16:80:14:") + extension.value().toString() + QLatin1Char('\n');
    }
    qFatal("the root has no mark of its key");
}

class Maker {
public:
    QList<CertificateCase> make()
    {
        roots();
        dates();
        issuers();
        names();
        oddNames();
        purposes();
        chains();
        weakness();
        good();
        return m_cases;
    }

private:
    static TestCertificate make(Wanted wanted)
    {
        if (wanted.key.isEmpty() && wanted.issuer != wanted.name)
            wanted.key = QStringLiteral("leaf");
        return TestCertificates::shared().make(wanted);
    }
    /// One with a key of its own, which signs others.
    static void authority(const QString &name, Wanted wanted = {})
    {
        wanted.name = name;
        wanted.subject = QStringLiteral("/CN=") + name;
        wanted.key = wanted.key.isEmpty() ? name : wanted.key;
        if (wanted.extensions.isEmpty())
            wanted.extensions = kAuthority;
        TestCertificates::shared().make(wanted);
    }
    void bad(const char *name, const QString &words, const TestCertificate &certificate, const QString &host = QStringLiteral("localhost"))
    {
        m_cases.append({name, host, false, words, certificate, m_canBeTrusted});
    }
    void accepted(const char *name, const TestCertificate &certificate, const QString &host = QStringLiteral("localhost"))
    {
        m_cases.append({name, host, true, {}, certificate, false});
    }
    /// "n1", "n2", …
    QString next() { return QStringLiteral("n%1").arg(++m_number); }
    void wrongName(const char *name, const QString &names, const QString &host)
    {
        bad(name, QStringLiteral("did not prove that it is"), make({.name = next(), .subject = "/CN=x", .extensions = kLeaf + names}), host);
    }
    void rightName(const char *name, const QString &names, const QString &host) { accepted(name, make({.name = next(), .subject = "/CN=x", .extensions = kLeaf + names}), host); }

    static void roots()
    {
        authority("stranger", {.issuer = "stranger"});
        authority("rsaroot", {.issuer = "rsaroot"});
        authority("oldroot", {.issuer = "oldroot", .end = "20210101000000Z"});
        authority("intermediate");
        authority("below", {.issuer = "intermediate"});
    }

    void dates()
    {
        const QString extensions = kLeaf + kLocalhost;
        bad("expired", "expired on", make({.name = "expired", .extensions = extensions, .end = "20210101000000Z"}));
        bad("not yet valid", "valid only from", make({.name = "future", .extensions = extensions, .start = "20450101000000Z"}));
        authority("oldintermediate", {.end = "20210101000000Z"});
        authority("futureintermediate", {.start = "20450101000000Z"});
        bad("expired intermediate", "expired on", make({.name = "underold", .issuer = "oldintermediate", .extensions = extensions, .chain = {"oldintermediate"}}));
        bad("intermediate not yet valid", "valid only from",
            make({.name = "underfuture", .issuer = "futureintermediate", .extensions = extensions, .chain = {"futureintermediate"}}));
        bad("expired root", "certificate of", make({.name = "underoldroot", .issuer = "oldroot", .extensions = extensions}));
        bad("expired and for another host", "did not prove", make({.name = "twice", .extensions = kLeaf + named("DNS:mail.example.org"), .end = "20210101000000Z"}));
    }

    void issuers()
    {
        const QString extensions = kLeaf + kLocalhost;
        bad("self-signed", "self-signed", make({.name = "own", .issuer = "own", .extensions = extensions}));
        bad("self-signed, for another host", "self-signed", make({.name = "ownother", .issuer = "ownother", .extensions = kLeaf + named("DNS:mail.example.org")}));
        bad("unknown root", "issuer this computer does not know", make({.name = "strange", .issuer = "stranger", .extensions = extensions}));
        bad("unknown root, sent along", "certificate of", make({.name = "strangechain", .issuer = "stranger", .extensions = extensions, .chain = {"stranger"}}));
        bad("missing intermediate", "issuer this computer does not know", make({.name = "alone", .issuer = "intermediate", .extensions = extensions}));
        TestCertificates::shared().make({.name = "plainleaf", .subject = "/CN=plainleaf", .extensions = extensions, .key = "plainleaf"});
        bad("ordinary leaf as issuer", "not allowed to issue", make({.name = "underleaf", .issuer = "plainleaf", .extensions = extensions, .chain = {"plainleaf"}}));
        authority("notca", {.extensions = kEnd + "keyUsage=critical,keyCertSign\n"});
        bad("CA:FALSE intermediate", "not allowed to issue", make({.name = "undernotca", .issuer = "notca", .extensions = extensions, .chain = {"notca"}}));
        authority("nobasic", {.extensions = "subjectKeyIdentifier=hash\n"});
        bad("intermediate without basic constraints", "not allowed to issue", make({.name = "undernobasic", .issuer = "nobasic", .extensions = extensions, .chain = {"nobasic"}}));
        authority("nosign", {.extensions = "basicConstraints=critical,CA:TRUE\nkeyUsage=critical,digitalSignature\n"});
        m_canBeTrusted = false; // where the library has no word for it
        bad("intermediate that may not sign", "certificate of", make({.name = "undernosign", .issuer = "nosign", .extensions = extensions, .chain = {"nosign"}}));
        m_canBeTrusted = true;
        // The name of the root that is trusted, with another key; then with the mark of that one's key, too, so that only the signature tells.
        TestCertificates::shared().make({.name = "copied", .issuer = "copied", .subject = "/CN=Postrider test authority", .extensions = kAuthority, .key = "copied"});
        bad("copied issuer name", "certificate of", make({.name = "undercopied", .issuer = "copied", .extensions = extensions}));
        bad("copied issuer name, its root sent along", "certificate of", make({.name = "undercopied2", .issuer = "copied", .extensions = extensions, .chain = {"copied"}}));
        m_canBeTrusted = false;
        bad("copied issuer name and key", "certificate of", make({.name = "undercopied3", .issuer = "copied", .extensions = extensions + markOfRoot()}));
        m_canBeTrusted = true;
        authority("short", {.extensions = "basicConstraints=critical,CA:TRUE,pathlen:0\nkeyUsage=critical,keyCertSign\n"});
        authority("toodeep", {.issuer = "short"});
        bad("path length violated", "certificate of", make({.name = "undertoodeep", .issuer = "toodeep", .extensions = extensions, .chain = {"toodeep", "short"}}));
    }

    void names()
    {
        const auto dns = [](const char *name) { return named(QLatin1String("DNS:") + QLatin1String(name)); };
        wrongName("wrong host", dns("mail.example.org"), "localhost");
        wrongName("longer name", dns("localhost.evil.example"), "localhost");
        wrongName("part of the name", dns("example.org"), "mail.example.org");
        bad("common name only", "did not prove", make({.name = "cnonly", .extensions = kLeaf}));
        bad("common name beside another", "did not prove", make({.name = "cnbeside", .extensions = kLeaf + dns("mail.example.org")}));
        wrongName("wildcard for two labels", dns("*.example.org"), "a.mail.example.org");
        wrongName("wildcard for no label", dns("*.example.org"), "example.org");
        wrongName("wildcard for part of a label", dns("m*.example.org"), "mail.example.org");
        wrongName("wildcard behind a label", dns("mail.*.org"), "mail.example.org");
        wrongName("two wildcards", dns("*.*.org"), "mail.example.org");
        wrongName("wildcard for a top-level domain", dns("*.org"), "example.org");
        wrongName("wildcard for a public suffix", dns("*.co.uk"), "example.co.uk");
        wrongName("wildcard alone", dns("*"), "localhost");
        wrongName("wildcard for an address", dns("*.0.0.1"), "127.0.0.1");
        wrongName("another address", named("IP:127.0.0.2"), "127.0.0.1");
        wrongName("address as a name", dns("127.0.0.1"), "127.0.0.1");
        bad("address as common name", "did not prove", make({.name = "cnaddress", .subject = "/CN=127.0.0.1", .extensions = kLeaf}), "127.0.0.1");
    }

    void oddNames()
    {
        const QString bucher = QString::fromUtf8("b\xc3\xbc"
                                                 "cher.example");
        wrongName("name in its own letters, UTF-8",
            octets("b\xc3\xbc"
                   "cher.example"),
            bucher);
        wrongName("name in its own letters, Latin-1",
            octets("b\xfc"
                   "cher.example"),
            bucher);
        wrongName("letters that look alike", named("DNS:xn--bcher-kva.example"), "bucher.example");
        wrongName("NUL in a name", octets(QByteArray("mail.example.org\0.evil.example", 30)), "mail.example.org");
        wrongName("NUL behind a name", octets(QByteArray("mail.example.org\0", 17)), "mail.example.org");
        wrongName("space before a name", octets(" mail.example.org"), "mail.example.org");
        wrongName("two names in one", octets("evil.example, DNS:mail.example.org"), "mail.example.org");
        wrongName("a page's address as a name", named("URI:https://localhost/"), "localhost");
        wrongName("a mail address as a name", named("email:postmaster@localhost"), "localhost");
        wrongName("empty name", octets(""), "localhost");
    }

    void purposes()
    {
        bad("for clients only", "not issued for a server", make({.name = "client", .extensions = kEnd + "extendedKeyUsage=clientAuth\n" + kLocalhost}));
        bad("for mail only", "not issued for a server", make({.name = "smime", .extensions = kEnd + "extendedKeyUsage=emailProtection\n" + kLocalhost}));
        bad("key that may only sign certificates", "not issued for a server", make({.name = "signkey", .extensions = kLeaf + "keyUsage=critical,keyCertSign\n" + kLocalhost}));
        authority("clientauthority", {.extensions = kAuthority + "extendedKeyUsage=clientAuth\n"});
        bad("issuer for clients only", "certificate of",
            make({.name = "underclient", .issuer = "clientauthority", .extensions = kLeaf + kLocalhost, .chain = {"clientauthority"}}));
        m_canBeTrusted = false;
        bad("critical extension nobody knows", "certificate of", make({.name = "critical", .extensions = kLeaf + kLocalhost + "1.3.6.1.4.1.99999.1=critical,DER:05:00\n"}));
        authority("onlyexample", {.extensions = kAuthority + "nameConstraints=critical,permitted;DNS:example.org\n"});
        bad("name that its issuer may not name", "certificate of",
            make({.name = "underonly", .issuer = "onlyexample", .extensions = kLeaf + kLocalhost, .chain = {"onlyexample"}}));
        authority("notlocal", {.extensions = kAuthority + "nameConstraints=critical,excluded;DNS:localhost\n"});
        bad("name that its issuer must not name", "certificate of", make({.name = "undernotlocal", .issuer = "notlocal", .extensions = kLeaf + kLocalhost, .chain = {"notlocal"}}));
        authority("notloopback", {.extensions = kAuthority + "nameConstraints=critical,excluded;IP:127.0.0.0/255.0.0.0\n"});
        bad("address that its issuer must not name", "certificate of",
            make({.name = "undernotloopback", .issuer = "notloopback", .extensions = kLeaf + named("IP:127.0.0.1"), .chain = {"notloopback"}}), "127.0.0.1");
        m_canBeTrusted = true;
    }

    void chains()
    {
        m_canBeTrusted = false;
        TestCertificate old = make({.name = "oldtls", .extensions = kLeaf + kLocalhost});
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        old.protocol = QSsl::TlsV1_0;
        bad("TLS 1.0 only", "No secure connection", old);
        old.protocol = QSsl::TlsV1_1;
        bad("TLS 1.1 only", "No secure connection", old);
        QT_WARNING_POP
        m_canBeTrusted = true;
    }

    void weakness()
    {
        m_canBeTrusted = false;
        const QString extensions = kLeaf + kLocalhost;
        bad("SHA-1", "certificate of", make({.name = "sha1", .issuer = "rsaroot", .extensions = extensions, .digest = "sha1"}));
        bad("SHA-1 with an EC key", "certificate of", make({.name = "sha1ec", .extensions = extensions, .digest = "sha1"}));
        bad("MD5", "certificate of", make({.name = "md5", .issuer = "rsaroot", .extensions = extensions, .digest = "md5"}));
        bad("RSA with 1024 bits", "certificate of", make({.name = "weakkey", .extensions = extensions, .key = "rsa1024leaf"}));
        authority("sha1intermediate", {.issuer = "rsaroot", .digest = "sha1"});
        bad("SHA-1 in an intermediate", "certificate of", make({.name = "undersha1", .issuer = "sha1intermediate", .extensions = extensions, .chain = {"sha1intermediate"}}));
        authority("rsa1024intermediate", {});
        bad("RSA with 1024 bits in an intermediate", "certificate of",
            make({.name = "underweak", .issuer = "rsa1024intermediate", .extensions = extensions, .chain = {"rsa1024intermediate"}}));
        m_canBeTrusted = true;
    }

    void good()
    {
        const QString extensions = kLeaf + kLocalhost;
        accepted("EC", make({.name = "goodec", .extensions = extensions}));
        accepted("RSA", make({.name = "goodrsa", .issuer = "rsaroot", .extensions = extensions, .key = "rsaleaf"}));
        accepted("SHA-384", make({.name = "goodsha384", .issuer = "rsaroot", .extensions = extensions, .digest = "sha384"}));
        accepted("no extended key usage", make({.name = "goodany", .extensions = kEnd + kLocalhost}));
        accepted("with an intermediate", make({.name = "goodchain", .issuer = "intermediate", .extensions = extensions, .chain = {"intermediate"}}));
        accepted("with two intermediates", make({.name = "gooddeep", .issuer = "below", .extensions = extensions, .chain = {"below", "intermediate"}}));
        accepted("root sent along", make({.name = "goodroot", .extensions = extensions, .chain = {"ca"}}));
        authority("onlylocal", {.extensions = kAuthority + "nameConstraints=critical,permitted;DNS:localhost\n"});
        accepted("name that its issuer may name", make({.name = "goodconstrained", .issuer = "onlylocal", .extensions = extensions, .chain = {"onlylocal"}}));
        rightName("wildcard", named("DNS:*.example.org"), "mail.example.org");
        rightName("wildcard below a public suffix", named("DNS:*.example.co.uk"), "mail.example.co.uk");
        rightName("address", named("IP:127.0.0.1"), "127.0.0.1");
        rightName("one of many names", named("DNS:a.example.org,DNS:b.example.org,DNS:c.example.org,DNS:localhost,IP:192.0.2.1"), "localhost");
        rightName("capital letters", named("DNS:Mail.Example.ORG"), "mAIL.example.org");
        rightName("international name", named("DNS:xn--bcher-kva.example"),
            QString::fromUtf8("b\xc3\xbc"
                              "cher.example"));
        TestCertificate only = make({.name = "good12", .extensions = extensions});
        only.protocol = QSsl::TlsV1_2;
        accepted("TLS 1.2", only);
        only.protocol = QSsl::TlsV1_3;
        accepted("TLS 1.3", only);
    }

    QList<CertificateCase> m_cases;
    bool m_canBeTrusted = true;
    int m_number = 0;
};

} // namespace

const QList<CertificateCase> &CertificateCases::all()
{
    static const QList<CertificateCase> cases = Maker().make();
    return cases;
}

QString CertificateCases::caFile()
{
    all();
    static const QString file = TestCertificates::shared().anchors({"ca", "rsaroot", "oldroot"});
    return file;
}

void CertificateCases::lowerTheBar()
{
    static QTemporaryFile file;
    if (!file.open())
        qFatal("no place for a configuration of openssl");
    file.write("openssl_conf = init\n[init]\nssl_conf = ssl\n[ssl]\nsystem_default = all\n[all]\nCipherString = DEFAULT@SECLEVEL=0\nMinProtocol = TLSv1\n");
    file.close();
    qputenv("OPENSSL_CONF", file.fileName().toLocal8Bit());
}

int CertificateCases::countOf(bool good)
{
    return int(std::count_if(all().begin(), all().end(), [good](const CertificateCase &each) { return each.isGood == good; }));
}

} // namespace postrider::test
