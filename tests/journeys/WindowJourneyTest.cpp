// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountAssistant.h"
#include "app/composer/ComposerWindow.h"
#include "app/folders/FolderTree.h"
#include "app/messages/MessagePane.h"
#include "app/reader/DeliveryStrip.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "app/window/MainWindow.h"
#include "tests/journeys/JourneyBench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace postrider;

/// The whole journey through the window, by clicks and keys, on real servers: add an account, see mail, reply, see the answer arrive.
class WindowJourneyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fromTheFirstStartToAnAnswer();

private:
    template <class W> static W *topLevel()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<W *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void fill(QWidget *in, const char *name, const QString &text)
    {
        auto *field = in->findChild<QLineEdit *>(QLatin1String(name));
        QVERIFY2(field, name);
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, text);
        QCOMPARE(field->text(), text);
    }
    static void click(QWidget *in, const char *name)
    {
        auto *button = in->findChild<QAbstractButton *>(QLatin1String(name));
        QVERIFY2(button, name);
        QTRY_VERIFY2(button->isEnabled() && button->isVisible(), name);
        QTest::mouseClick(button, Qt::LeftButton);
    }
    void addAccount(MainWindow &window, const JourneyBench &bench);
    void reply(MainWindow &window);
    void seeWhatBecameOfIt(MainWindow &window, Mail &mail);
};

void WindowJourneyTest::addAccount(MainWindow &window, const JourneyBench &bench)
{
    window.addAccount();
    QTRY_VERIFY(topLevel<AccountAssistant>());
    auto *assistant = topLevel<AccountAssistant>();
    fill(assistant, "name", QStringLiteral("Ada Lindqvist"));
    click(assistant, "next");
    fill(assistant, "address", bench.servers->user());
    // Nobody outside is to be asked about example.org.
    click(assistant, "manual");
    QCOMPARE(assistant->step(), AccountAssistant::Step::Servers);
    fill(assistant, "imapHost", QStringLiteral("localhost"));
    fill(assistant, "imapPort", QString::number(bench.servers->imaps().port));
    fill(assistant, "smtpHost", QStringLiteral("localhost"));
    fill(assistant, "smtpPort", QString::number(bench.servers->smtps().port));
    fill(assistant, "caFile", bench.servers->caFile());
    click(assistant, "next");
    QCOMPARE(assistant->step(), AccountAssistant::Step::Password);
    fill(assistant, "password", QStringLiteral("wrong"));
    click(assistant, "next");
    // A wrong password is said, saves nothing, and can be mended where it stands.
    QTRY_VERIFY_WITH_TIMEOUT(assistant->findChild<QPushButton *>(QStringLiteral("mend"))->isVisible(), 20'000);
    click(assistant, "mend");
    QTRY_COMPARE(assistant->step(), AccountAssistant::Step::Password);
    fill(assistant, "password", bench.servers->password());
    click(assistant, "next");
    QTRY_COMPARE_WITH_TIMEOUT(assistant->step(), AccountAssistant::Step::Done, 20'000);
    click(assistant, "next");
    QTRY_VERIFY(!topLevel<AccountAssistant>());
}

void WindowJourneyTest::reply(MainWindow &window)
{
    window.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    window.messagePane()->list()->setFocus();
    QTRY_VERIFY(window.action("reply")->isEnabled());
    QTest::keyClick(window.messagePane()->list(), Qt::Key_R, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(topLevel<ComposerWindow>(), 30'000);
    auto *composer = topLevel<ComposerWindow>();
    auto *body = composer->findChild<QPlainTextEdit *>(QStringLiteral("body"));
    QVERIFY(body);
    QVERIFY(body->toPlainText().contains(QStringLiteral("> Shall we meet?")));
    QCOMPARE(composer->findChild<QLineEdit *>(QStringLiteral("subject"))->text(), QStringLiteral("Re: Meeting"));
    QTest::keyClick(body, Qt::Key_End, Qt::ControlModifier);
    QTest::keyClick(body, Qt::Key_Return);
    QTest::keyClicks(body, QStringLiteral("Yes, at ten."));
    click(composer, "send");
    QTRY_VERIFY(!topLevel<ComposerWindow>());
}

/// Below the copy in Sent: who accepted it, and for whom. Then back to where one was.
void WindowJourneyTest::seeWhatBecameOfIt(MainWindow &window, Mail &mail)
{
    FolderId inbox, sent;
    for (const Folder &folder : mail.reader().folders()) {
        if (folder.role == FolderRole::Sent)
            sent = folder.id;
        if (folder.role == FolderRole::Inbox)
            inbox = folder.id;
    }
    window.folderTree()->chooseFolder(sent);
    QTRY_COMPARE_WITH_TIMEOUT(window.messagePane()->model()->rowCount(), 1, 20'000);
    window.messagePane()->list()->selectRow(0);
    QTRY_VERIFY_WITH_TIMEOUT(window.findChild<DeliveryStrip *>() && window.findChild<DeliveryStrip *>()->isVisible(), 20'000);
    auto *strip = window.findChild<DeliveryStrip *>();
    QVERIFY2(strip->accessibleName().startsWith(QStringLiteral("Accepted by localhost, ")), qPrintable(strip->accessibleName()));
    click(strip, "unfoldDelivery");
    QVERIFY(strip->isUnfolded());
    window.folderTree()->chooseFolder(inbox);
    QTRY_COMPARE(window.messagePane()->model()->rowCount(), 1);
}

void WindowJourneyTest::fromTheFirstStartToAnAnswer()
{
    JourneyBench bench;
    QVERIFY(bench.start());
    QVERIFY(bench.servers->deliver("From: Grace Hopper <grace@example.org>\nTo: Ada <ada@example.org>\nSubject: Meeting\nDate: Mon, 2 Nov 2026 10:00:00 +0100\n"
                                   "Message-ID: <meeting@example.org>\n\nShall we meet?\n"));
    const auto mail = bench.open(QStringLiteral("first"), true);
    MainWindow window(*mail, {bench.directory.filePath(QStringLiteral("first")), 0});
    window.resize(1200, 760);
    window.show();
    addAccount(window, bench);
    if (QTest::currentTestFailed())
        return;

    // Read: it appears by itself; opening it shows its text and marks it read, here and on the server.
    QTRY_COMPARE_WITH_TIMEOUT(window.messagePane()->model()->rowCount(), 1, 20'000);
    window.messagePane()->list()->selectRow(0);
    auto *text = window.readerPane()->findChild<PlainTextView *>(QStringLiteral("messageText"));
    QVERIFY(text);
    QTRY_VERIFY_WITH_TIMEOUT(text->messageText().contains(QStringLiteral("Shall we meet?")), 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.servers->messages().value(0).flags.contains('S'), 20'000);

    reply(window);
    if (QTest::currentTestFailed())
        return;
    const auto whyNot = [&] {
        const OutboxItem item = mail->reader().outbox().value(0);
        return QStringLiteral("%1 in the outbox, %2 drafts: %3 %4")
            .arg(mail->reader().outbox().size())
            .arg(mail->reader().drafts().size())
            .arg(item.meaning, item.lastReply)
            .toUtf8();
    };
    QTRY_VERIFY2_WITH_TIMEOUT(
        mail->reader().outbox().isEmpty() && !bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("grace")).isEmpty(), whyNot().constData(), 20'000);
    QTest::qWait(500); // a second copy would be a silent duplicate
    QCOMPARE(bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("grace")).size(), 1);
    const auto arrived = bench.servers->messages(QStringLiteral("INBOX"), QStringLiteral("grace")).value(0);
    QCOMPARE(arrived.header("In-Reply-To"), QByteArray("<meeting@example.org>"));
    QVERIFY(arrived.content.contains("Yes, at ten."));
    QTRY_COMPARE_WITH_TIMEOUT(bench.servers->messages(QStringLiteral("Sent")).size(), 1, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(bench.servers->messages().value(0).flags.contains('R'), 20'000);
    QVERIFY(mail->reader().outbox().isEmpty());

    seeWhatBecameOfIt(window, *mail);
    if (QTest::currentTestFailed())
        return;

    // The answer arrives without a click.
    QVERIFY(bench.servers->deliver(
        "From: Grace Hopper <grace@example.org>\nTo: Ada <ada@example.org>\nSubject: Re: Meeting\nDate: Mon, 2 Nov 2026 11:00:00 +0100\nMessage-ID: <answer@example.org>\n"
        "In-Reply-To: "
        + arrived.header("Message-ID") + "\n\nSee you then.\n"));
    QTRY_COMPARE_WITH_TIMEOUT(window.messagePane()->model()->rowCount(), 2, 20'000);
}

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    WindowJourneyTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "WindowJourneyTest.moc"
