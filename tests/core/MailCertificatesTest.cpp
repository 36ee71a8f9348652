// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/Mail.h"
#include "core/auth/MemorySecretStore.h"
#include "core/store/Store.h"
#include "tests/servers/ScriptedServer.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;
using namespace postrider::test;
using Kind = TestCertificates::Kind;

/// A person's trust in one certificate, from the question to its end: in the store, in every connection of the account, and nowhere else.
class MailCertificatesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void cleanup();
    void looksWithoutSigningIn();
    void trustIsForOnePlace();
    void anotherCertificateAsksAgain();
    void whatNobodyCanTrust();
    void revokedAtOnce();
    void revokedEndsTheConnection();
    void doctorSaysSo();
    void survivesARestart();

private:
    static constexpr const char *kIn = "S: A1 OK [CAPABILITY IMAP4rev1] in";
    /// Plays a sign-in that is let in.
    static QStringList imapSession()
    {
        return {"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", kIn, "C~ A2 LOGOUT", "S: * BYE x", "S: A2 OK x", "EOF"};
    }
    static QStringList smtpSession()
    {
        return {"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 235 ok", "C: QUIT", "S: 221 bye", "EOF"};
    }
    void open(bool online = false);
    Account account() const;
    AccountSetup setup() const { return {account(), QStringLiteral("s3cret"), true}; }
    template <class T> static T resultOf(QFuture<T> future)
    {
        [&] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 60'000); }();
        return future.result();
    }
    template <class T> static T valueOf(const QFuture<Outcome<T>> &future)
    {
        const Outcome<T> outcome = resultOf(future);
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            [&] { QFAIL(qPrintable(failure->message + failure->detail)); }();
            return {};
        }
        return std::get<T>(outcome);
    }
    QList<CertificateProblem> problems() { return valueOf(m_mail->certificateProblems(account())); }

    std::unique_ptr<QTemporaryDir> m_directory;
    std::unique_ptr<ScriptedServer> m_imap, m_smtp;
    std::unique_ptr<Mail> m_mail;
};

void MailCertificatesTest::init()
{
    m_directory = std::make_unique<QTemporaryDir>();
    m_imap = std::make_unique<ScriptedServer>();
    m_smtp = std::make_unique<ScriptedServer>();
    for (ScriptedServer *server : {m_imap.get(), m_smtp.get()})
        server->setCertificate(TestCertificates::shared().of(Kind::SelfSigned));
    open();
}

void MailCertificatesTest::cleanup()
{
    m_mail.reset();
    m_imap.reset();
    m_smtp.reset();
}

void MailCertificatesTest::open(bool online)
{
    m_mail.reset();
    Mail::Options options;
    options.profile = m_directory->path();
    options.online = online;
    options.secrets = std::make_shared<MemorySecretStore>();
    m_mail = std::make_unique<Mail>(options);
}

Account MailCertificatesTest::account() const
{
    Account account;
    account.identity.address = QStringLiteral("anna@example.org");
    account.userName = QStringLiteral("anna");
    account.imap = m_imap->address(Security::ImplicitTls);
    account.smtp = m_smtp->address(Security::ImplicitTls);
    return account;
}

void MailCertificatesTest::looksWithoutSigningIn()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> found = problems();
    QCOMPARE(found.size(), 2);
    QCOMPARE(found[0].host, QStringLiteral("127.0.0.1"));
    QCOMPARE(found[0].port, m_imap->port());
    QCOMPARE(found[1].port, m_smtp->port());
    QVERIFY(found[0].sentence.contains("self-signed") && found[0].sentence.contains("Nothing was sent"));
    QVERIFY(found[0].canBeTrusted && !found[0].replacesTrusted && !found[0].faults.isEmpty());
    QCOMPARE(found[0].certificate.subject, QStringLiteral("localhost"));
    QCOMPARE(found[0].certificate.fingerprint.size(), 32);
    QVERIFY(found[0].certificate.names.contains("localhost"));
    QCOMPARE(m_imap->outcome(), QString());
    QCOMPARE(m_smtp->outcome(), QString());
    QVERIFY(m_mail->certificateExceptions().isEmpty());
}

void MailCertificatesTest::trustIsForOnePlace()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> found = problems();
    QCOMPARE(found.size(), 2);
    valueOf(m_mail->trustCertificate(found[0]));
    const QList<CertificateException> exceptions = m_mail->certificateExceptions();
    QCOMPARE(exceptions.size(), 1);
    QCOMPARE(exceptions[0].certificate, found[0].certificate);
    QCOMPARE(exceptions[0].port, m_imap->port());
    QVERIFY(!exceptions[0].faults.isEmpty() && exceptions[0].madeAt > 0);
    // The same certificate at another port is not trusted: the check of a set-up fails there, with nothing said.
    m_imap->script(imapSession());
    m_smtp->script({"TLS!"});
    const auto failure = resultOf(m_mail->checkAccount(setup()));
    QVERIFY(failure);
    QCOMPARE(nameOf(failure->kind), nameOf(ErrorKind::Certificate));
    // And under another name neither.
    m_imap->script({"TLS!"});
    AccountSetup other = setup();
    other.account.imap.host = QStringLiteral("localhost");
    QCOMPARE(resultOf(m_mail->checkAccount(other))->kind, ErrorKind::Certificate);
    // Both trusted: an account comes of it.
    valueOf(m_mail->trustCertificate(found[1]));
    m_imap->script(imapSession());
    m_smtp->script(smtpSession());
    QVERIFY(valueOf(m_mail->addAccount(setup())).isValid());
    QCOMPARE(m_imap->outcome(), QString());
    QCOMPARE(m_smtp->outcome(), QString());
    // What the store says of the account carries it to all of its connections.
    const Account kept = m_mail->reader().accounts().value(0);
    QCOMPARE(kept.imap.trusted, QList<QByteArray>{found[0].certificate.fingerprint});
    QCOMPARE(kept.smtp.trusted, QList<QByteArray>{found[1].certificate.fingerprint});
    QVERIFY(kept.pop3.trusted.isEmpty());
}

void MailCertificatesTest::anotherCertificateAsksAgain()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const CertificateProblem first = problems().value(0);
    valueOf(m_mail->trustCertificate(first));
    m_imap->setCertificate(TestCertificates::shared().of(Kind::UnknownAuthority));
    m_imap->script({"TLS!"});
    const auto failure = resultOf(m_mail->checkAccount(setup()));
    QVERIFY(failure);
    QVERIFY2(failure->message.contains("not the certificate that you have chosen to trust"), qPrintable(failure->message));
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> found = problems();
    QCOMPARE(found.size(), 2);
    QVERIFY(found[0].replacesTrusted && found[0].certificate.fingerprint != first.certificate.fingerprint);
    QCOMPARE(m_imap->outcome(), QString());
}

void MailCertificatesTest::whatNobodyCanTrust()
{
    m_imap->setCertificate(TestCertificates::shared().of(Kind::NameConstraints));
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const CertificateProblem found = problems().value(0);
    QCOMPARE(found.port, m_imap->port());
    QVERIFY(!found.canBeTrusted);
    const auto outcome = resultOf(m_mail->trustCertificate(found));
    QVERIFY(std::holds_alternative<Failure>(outcome));
    QVERIFY(m_mail->certificateExceptions().isEmpty());
}

void MailCertificatesTest::revokedAtOnce()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> found = problems();
    for (const CertificateProblem &problem : found)
        valueOf(m_mail->trustCertificate(problem));
    QCOMPARE(valueOf(m_mail->revokeCertificate(found[0].host, found[0].port, QByteArray(32, 'x'))), 0);
    QCOMPARE(valueOf(m_mail->revokeCertificate(found[0].host, found[0].port, found[0].certificate.fingerprint)), 1);
    QCOMPARE(m_mail->certificateExceptions().size(), 1);
    m_imap->script({"TLS!"});
    QCOMPARE(resultOf(m_mail->checkAccount(setup()))->kind, ErrorKind::Certificate);
    QCOMPARE(m_imap->outcome(), QString());
    QCOMPARE(valueOf(m_mail->revokeCertificate(found[1].host, found[1].port)), 1);
    QVERIFY(m_mail->certificateExceptions().isEmpty());
}

/// An account at work: the connection that was made on the trust ends with it, and the next one is refused.
void MailCertificatesTest::revokedEndsTheConnection()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const CertificateProblem found = problems().value(0);
    valueOf(m_mail->trustCertificate(found));
    AccountSetup unchecked = setup();
    unchecked.check = false;
    const AccountId id = valueOf(m_mail->addAccount(unchecked));
    // As long as nobody answers LIST the account is connected.
    m_imap->script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", kIn, "C~ A2 .*", "EOF"});
    m_imap->script({"TLS!"});
    const auto pass = m_mail->syncOnce(id, {}, false);
    QTRY_VERIFY_WITH_TIMEOUT(m_imap->received(1).contains("A2 "), 30'000);
    QVERIFY(!pass.isFinished());
    valueOf(m_mail->revokeCertificate(found.host, found.port));
    QTRY_VERIFY_WITH_TIMEOUT(pass.isFinished(), 30'000);
    const auto again = resultOf(m_mail->syncOnce(id, {}, false));
    QVERIFY(std::holds_alternative<Failure>(again));
    QCOMPARE(nameOf(std::get<Failure>(again).kind), nameOf(ErrorKind::Certificate));
    QCOMPARE(m_imap->outcome(), QString());
}

void MailCertificatesTest::doctorSaysSo()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> found = problems();
    for (const CertificateProblem &problem : found)
        valueOf(m_mail->trustCertificate(problem));
    AccountSetup unchecked = setup();
    unchecked.check = false;
    const AccountId id = valueOf(m_mail->addAccount(unchecked));
    // A look whether the port answers, then the conversation.
    m_imap->script({"EOF"});
    m_imap->script({"TLS", "S: * OK [CAPABILITY IMAP4rev1 AUTH=PLAIN SASL-IR] ready", "C~ A1 AUTHENTICATE PLAIN .*", "S: A1 NO [AUTHENTICATIONFAILED] no", "C~ .*"});
    m_smtp->script({"EOF"});
    m_smtp->script({"TLS", "S: 220 ready", "C: EHLO [127.0.0.1]", "S: 250-hello", "S: 250 AUTH PLAIN", "C~ AUTH PLAIN .*", "S: 535 no", "C~ .*"});
    DiagnosisOptions options;
    options.sendTest = false;
    options.patience = 15'000;
    const Diagnosis diagnosis = valueOf(m_mail->examine(QStringLiteral("anna@example.org"), id, options));
    int notes = 0;
    for (const Finding &finding : diagnosis.findings) {
        if (finding.what != Finding::What::Certificate)
            continue;
        QCOMPARE(finding.state, Finding::State::Note);
        QVERIFY2(finding.sentence.contains("does not verify") && finding.sentence.contains("chosen to trust"), qPrintable(finding.sentence));
        ++notes;
    }
    QCOMPARE(notes, 2);
}

void MailCertificatesTest::survivesARestart()
{
    m_imap->script({"TLS!"});
    m_smtp->script({"TLS!"});
    const CertificateProblem found = problems().value(0);
    valueOf(m_mail->trustCertificate(found));
    open();
    QCOMPARE(m_mail->certificateExceptions().size(), 1);
    m_imap->script(imapSession());
    m_smtp->script({"TLS!"});
    const auto failure = resultOf(m_mail->checkAccount(setup()));
    QVERIFY(failure && failure->kind == ErrorKind::Certificate); // the other server's
    QCOMPARE(m_imap->outcome(), QString());
    // A look finds only what is not trusted yet.
    m_imap->script({"TLS", "S: * OK [CAPABILITY IMAP4rev1] ready", "C~ A1 LOGOUT", "S: * BYE x", "S: A1 OK x", "EOF"});
    m_smtp->script({"TLS!"});
    const QList<CertificateProblem> rest = problems();
    QCOMPARE(rest.size(), 1);
    QCOMPARE(rest[0].port, m_smtp->port());
}

QTEST_GUILESS_MAIN(MailCertificatesTest)
#include "MailCertificatesTest.moc"
