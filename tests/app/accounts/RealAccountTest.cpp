// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxPane.h"
#include "core/auth/MemorySecretStore.h"
#include "tests/app/accounts/RoomScreen.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postrider;
using namespace postrider::test;
using Kind = AccountPages::Kind;

/// The room of the accounts on an account at a real Dovecot and a real Exim: what is changed in it changes what goes over the wire.
class RealAccountTest : public QObject {
    Q_OBJECT
private:
    static constexpr int patience = 20000; // ms
    QByteArray letter(const QByteArray &subject) const
    {
        return "From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject + "@example.org>\r\n\r\nx\r\n";
    }
    Account account() const { return *m_mail->reader().account(m_account); }
    Folder folder(const QString &path) const
    {
        for (const Folder &one : m_mail->reader().folders()) {
            if (one.path.compare(path, Qt::CaseInsensitive) == 0)
                return one;
        }
        return {};
    }
    AccountStatus::State state() const
    {
        for (const AccountStatus &status : m_mail->statuses()) {
            if (status.account == m_account)
                return status.state;
        }
        return AccountStatus::State::Connecting;
    }

    RealServers m_servers;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<Mail> m_mail;
    AccountId m_account;

private Q_SLOTS:
    void initTestCase() { QVERIFY2(m_servers.start(), qPrintable(m_servers.error())); }

    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_dir = std::make_unique<QTemporaryDir>();
        Mail::Options options;
        options.profile = m_dir->filePath("profile");
        options.secrets = std::make_shared<MemorySecretStore>();
        m_mail = std::make_unique<Mail>(options);
        AccountSetup setup;
        setup.account.identity = {"Ada", "ada@example.org"};
        setup.account.imap = m_servers.imaps();
        setup.account.smtp = m_servers.smtps();
        setup.account.userName = m_servers.user();
        setup.password = m_servers.password();
        const auto added = m_mail->addAccount(setup);
        QTRY_VERIFY_WITH_TIMEOUT(added.isFinished(), patience);
        QVERIFY(std::holds_alternative<AccountId>(added.result()));
        m_account = std::get<AccountId>(added.result());
        QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, patience);
    }
    void cleanup() { m_mail.reset(); }

    void switchedOffItGoesQuietAndComesBack()
    {
        const RoomScreen screen(*m_mail, m_account, Kind::General);
        screen.click("enabled");
        screen.save();
        QCOMPARE(state(), AccountStatus::State::Off);
        // It answers once no session is left.
        QVERIFY2(m_servers.keepMail(), qPrintable(m_servers.error()));
        QVERIFY(m_servers.deliver(letter("while-it-is-off")));
        Draft draft;
        draft.account = m_account;
        draft.from = {"Ada", "ada@example.org"};
        draft.to = {{{}, "ada@example.org"}};
        draft.subject = "from-the-outbox";
        draft.body = "x";
        const auto queued = m_mail->send(draft);
        QTRY_VERIFY(queued.isFinished());
        m_mail->syncNow(m_account);
        QTest::qWait(1000);
        const int before = folder("INBOX").total;
        QCOMPARE(m_mail->reader().outbox().size(), 1);
        QCOMPARE(m_mail->reader().outbox().first().attempts, 0);
        // The outbox says what it waits for, and offers it.
        OutboxPane outbox(*m_mail);
        outbox.resize(700, 400);
        outbox.show();
        QTRY_VERIFY(outbox.findChild<QLabel *>("sentence"));
        QVERIFY2(outbox.findChild<QLabel *>("sentence")->text().contains("switched off"), qPrintable(outbox.findChild<QLabel *>("sentence")->text()));
        QVERIFY(!outbox.findChild<QAbstractButton *>("tryNow"));
        QTest::mouseClick(outbox.findChild<QAbstractButton *>("switchOn"), Qt::LeftButton);
        QTRY_VERIFY(account().enabled);
        QTRY_VERIFY(screen.find<QCheckBox>("enabled")->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(m_mail->reader().outbox().isEmpty(), patience);
        QTRY_COMPARE_WITH_TIMEOUT(folder("INBOX").total, before + 2, patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, patience);
    }

    void aWrongPasswordKeepsWhatWas()
    {
        const Account before = account();
        const RoomScreen screen(*m_mail, m_account, Kind::Servers);
        screen.type("password", "wrong");
        screen.click("save");
        QTRY_VERIFY_WITH_TIMEOUT(screen.canClick("saveUnchecked"), patience);
        QVERIFY2(screen.message().contains("Nothing was changed"), qPrintable(screen.message()));
        QCOMPARE(account(), before);
        QCOMPARE(state(), AccountStatus::State::Idle);
        // The right one, and another way to the same server.
        screen.type("password", m_servers.password());
        screen.type("imapHost", "localhost");
        screen.type("imapPort", QString::number(m_servers.imapStartTls().port));
        screen.choose("imapSecurity", "STARTTLS, required");
        screen.type("imapPort", QString::number(m_servers.imapStartTls().port));
        screen.save();
        QCOMPARE(account().imap, m_servers.imapStartTls());
        QVERIFY(screen.find<QWidget>("incoming")->findChild<QLabel *>("result")->text().startsWith("Works"));
        QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, patience);
    }

    void theServersWordForAFolderAgain()
    {
        m_mail->createFolder(m_account, {}, "Elsewhere");
        QTRY_VERIFY_WITH_TIMEOUT(folder("Elsewhere").id.isValid() && folder("Elsewhere").onServer, patience);
        QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, patience);
        const RoomScreen screen(*m_mail, m_account, Kind::Folders);
        QTRY_COMPARE(screen.find<QComboBox>("role-sent")->currentText(), QStringLiteral("As the server says (Sent)"));
        screen.choose("role-sent", "Elsewhere");
        screen.save();
        QCOMPARE(folder("Elsewhere").role, FolderRole::Sent);
        // The server says otherwise, and that changes nothing.
        m_mail->syncNow(m_account);
        QTest::qWait(500);
        QTRY_COMPARE_WITH_TIMEOUT(state(), AccountStatus::State::Idle, patience);
        QCOMPARE(folder("Elsewhere").role, FolderRole::Sent);
        QCOMPARE(folder("Sent").role, FolderRole::None);
        screen.choose("role-sent", "As the server says");
        screen.save();
        QTRY_COMPARE_WITH_TIMEOUT(folder("Sent").role, FolderRole::Sent, patience);
        QCOMPARE(folder("Elsewhere").role, FolderRole::None);
        QTRY_COMPARE(screen.find<QComboBox>("role-sent")->currentText(), QStringLiteral("As the server says (Sent)"));
    }
};

QTEST_MAIN(RealAccountTest)
#include "RealAccountTest.moc"
