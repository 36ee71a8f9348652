// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves through Mail's door: whom it names, and what is read again when it is taken back.
#include "tests/app/TestProfile.h"

#include "core/Mail.h"

#include <QTest>

using namespace postrider;

class MailSendingTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void blindCopiesAreNotForwarded();
    void takenBackItIsForThoseOfTheLastTime();

private:
    template <class T> static T wait(const QFuture<Outcome<T>> &future)
    {
        if (!QTest::qWaitFor([&] { return future.isFinished(); }, 60'000))
            qFatal("no answer");
        const Outcome<T> outcome = future.result();
        if (const auto *failure = std::get_if<Failure>(&outcome))
            throw MailError(failure->kind, failure->message, failure->detail);
        return std::get<T>(outcome);
    }
};

/// One's own copy in Sent names them, and is what is attached.
void MailSendingTest::blindCopiesAreNotForwarded()
{
    const QByteArray begin = "From: ada@example.org\r\nTo: bo@example.org\r\nSubject: plans\r\nMessage-ID: <p@example.org>\r\n",
                     end = "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\nWords.\r\n";
    TestProfile profile;
    const MessageId message = profile.addMessage(begin + "Bcc: secret@example.net,\r\n hidden@example.net\r\nResent-Bcc: veiled@example.net\r\n" + end);
    const Draft draft = wait(profile.open().forwardAttached({message}, WritingForm::Plain));
    QCOMPARE(draft.attachments.size(), 1);
    QCOMPARE(draft.attachments.first().bytes, begin + end);
}

void MailSendingTest::takenBackItIsForThoseOfTheLastTime()
{
    TestProfile profile;
    const MessageId message =
        profile.addMessage("Resent-Date: Mon, 2 Nov 2026 11:00:00 +0000\r\nResent-From: ada@example.org\r\nResent-To: old@example.net\r\nResent-Cc: older@example.net\r\n"
                           "Resent-Bcc: oldest@example.net\r\nFrom: grace@example.com\r\nTo: ada@example.org\r\nSubject: x\r\nMessage-ID: <x@example.com>\r\n"
                           "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\nWords.\r\n");
    Mail &mail = profile.open();
    mail.setUndoWindow(60'000);
    Mail::Redirection redirection;
    redirection.from = {{}, QStringLiteral("ada@example.org")};
    redirection.to = {{{}, QStringLiteral("mary@example.net")}};
    const OpId op = wait(mail.redirect(message, profile.account, redirection));
    const auto draft = mail.reader().draft(wait(mail.cancelSend(op)));
    QVERIFY(draft);
    QCOMPARE(textOf(draft->to), QStringLiteral("mary@example.net"));
    QVERIFY2(draft->cc.isEmpty() && draft->bcc.isEmpty(), qPrintable(textOf(draft->cc + draft->bcc)));
}

QTEST_GUILESS_MAIN(MailSendingTest)
#include "MailSendingTest.moc"
