// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSslConfiguration>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <mutex>

namespace postrider::test {

/// A server's identity: PEM files, the chain with the leaf first.
struct TestCertificate {
    QString certificateFile;
    QString keyFile; ///< EC or RSA
    QSsl::SslProtocol protocol = QSsl::UnknownProtocol; ///< the only one that the server speaks; unknown: what Qt likes

    QSslConfiguration serverConfiguration() const;
};

/// Certificates of every good and bad kind for 127.0.0.1 and localhost, made by the `openssl` program in a temporary folder when they are first
/// wanted. Any thread. Nothing outlives the object.
class TestCertificates {
public:
    enum class Kind {
        Good, ///< by our CA, DNS:localhost and IP:127.0.0.1
        Expired,
        NotYetValid,
        WrongHost, ///< DNS:mail.example.org
        CommonNameOnly, ///< CN=localhost, no subjectAltName
        CommonNameBeside, ///< CN=localhost, but subjectAltName says mail.example.org
        SelfSigned,
        UnknownAuthority, ///< by another CA
        LeafAsIssuer, ///< signed with the key of the good leaf, which is no CA
        ForgedIssuer, ///< by another key under the name of our CA
        ClientOnly, ///< extendedKeyUsage clientAuth
        NameConstraints, ///< by an intermediate that may issue for example.org only
        MissingIntermediate ///< by a good intermediate that the server does not send
    };

    TestCertificates();
    static TestCertificates &shared();

    /// The trust anchor: goes into ServerAddress::caFile.
    QString caFile() const { return path("ca.pem"); }
    TestCertificate of(Kind kind);
    /// A good leaf with this subjectAltName in openssl's words, e.g. "DNS:*.example.org".
    TestCertificate withNames(const QString &names);

    /// Any certificate at all.
    struct Wanted {
        QString name = {}; ///< of its files; one that is there already is not made again
        QString issuer = QStringLiteral("ca"); ///< its own name: self-signed
        QString subject = QStringLiteral("/CN=localhost");
        QString extensions = {}; ///< as in openssl.cnf, one a line
        QString start = QStringLiteral("20200101000000Z");
        QString end = QStringLiteral("20491231235959Z");
        QString digest = QStringLiteral("sha256");
        QString key = {}; ///< name of a key, which certificates may share; "rsa…" and "rsa1024…" are RSA, "ed25519…" is that (our own servers cannot use it), all others EC. Empty:
                          ///< one of its own
        QStringList chain = {}; ///< names of those that are sent behind it
    };
    TestCertificate make(const Wanted &wanted);
    /// One file of trust anchors with all of these.
    QString anchors(const QStringList &names);

private:
    QString path(const QString &name) const { return m_dir.filePath(name); }
    void run(const QStringList &arguments) const;
    void makeKey(const QString &name) const;
    void makeOnce(const Wanted &wanted);
    void makeRoot(const QString &name, const QString &subject) const;
    void issue(const Wanted &wanted) const;
    void makeKind(Kind kind, const QString &name) const;
    void joinChain(const QString &name, const QString &issuer) const;

    QTemporaryDir m_dir;
    std::mutex m_mutex;
    QHash<QString, bool> m_made;
};

} // namespace postrider::test
