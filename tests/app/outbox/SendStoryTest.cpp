// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/OutboxActions.h"
#include "app/outbox/SendStory.h"
#include "tests/app/SentMail.h"

#include <QRegularExpression>

using namespace postrider;
using Tone = StoryEntry::Tone;

class SendStoryTest : public QObject {
    Q_OBJECT

private:
    /// An item and its receipt after these steps.
    struct Made {
        OutboxItem item;
        Receipt receipt;
    };
    static Made make(const std::function<void(SendOp &)> &steps, const QStringList &to = {"grace@example.org", "nobody@example.net"})
    {
        FilledProfile profile;
        const OpId id = SentMail::put(profile, "Hello", to, steps);
        Mail &mail = profile.open();
        return {*mail.reader().outboxItem(id), *mail.reader().receipt(id)};
    }
    static QStringList titles(const QList<StoryEntry> &entries)
    {
        QStringList list;
        for (const StoryEntry &entry : entries)
            list.append(entry.title);
        return list;
    }
    static QStringList buttons(const OutboxItem &item)
    {
        QStringList names;
        for (const OutboxButton &button : OutboxActions::buttonsFor(item, SentMail::now()))
            names.append(QLatin1String(button.name));
        return names;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void attemptsThatFailedAlikeAreOneLine()
    {
        const Made made = make([](SendOp &op) { SentMail::putOff(op, 12); });
        const auto entries = SendStory::ofMessage(made.item, made.receipt, SentMail::now());
        QCOMPARE(entries.size(), 3);
        QCOMPARE(entries[0].title, QStringLiteral("Put into the outbox"));
        QCOMPARE(entries[1].title, QStringLiteral("Attempts 1 to 12 were put off"));
        QCOMPARE(entries[1].text, QStringLiteral("The server is busy."));
        QCOMPARE(entries[1].words, QStringLiteral("451 4.3.2 busy"));
        QVERIFY(entries[2].title.startsWith("Next attempt") && entries[2].tone == Tone::Ahead);
        QCOMPARE(buttons(made.item), QStringList({"tryNow", "edit", "stop"}));
        QVERIFY(OutboxActions::stateFor(made.item, SentMail::now()).startsWith("Next try in 4:3"));
    }

    void acceptedTellsHostQueueAndEncryption()
    {
        const Made made = make(SentMail::accept);
        const auto entries = SendStory::ofMessage(made.item, made.receipt, SentMail::now());
        QCOMPARE(entries[1].title, QStringLiteral("Accepted by smtp.example.org"));
        QCOMPARE(entries[1].text, QStringLiteral("Queue ID 4Xy1ABC2dF \u00b7 encrypted with TLSv1.3"));
        QVERIFY(SendStory::summary(made.receipt).startsWith("Accepted by smtp.example.org, "));
        QCOMPARE(buttons(made.item), QStringList());
    }

    void theWorstComesFirst()
    {
        const Made made = make([](SendOp &op) {
            SentMail::bounce(op, MessageId(7));
            op.row.item.receipt.recipients[0].delivery = Delivery::Delivered;
        });
        const auto recipients = SendStory::ofRecipients(made.receipt);
        QCOMPARE(titles(recipients), QStringList({"nobody@example.net", "grace@example.org"}));
        QCOMPARE(recipients[0].text, QStringLiteral("Could not be delivered. The mailbox is full."));
        QVERIFY(recipients[0].report == MessageId(7));
        QVERIFY(SendStory::toneOf(made.receipt) == Tone::Trouble);
        QVERIFY(SendStory::summary(made.receipt).startsWith("Could not be delivered to 1 of 2 \u00b7 delivered to 1 of 2"));
        QVERIFY(titles(SendStory::ofMessage(made.item, made.receipt, SentMail::now())).contains("Could not be delivered to nobody@example.net"));
        QCOMPARE(buttons(made.item), QStringList({"writeAgain", "done"}));
        QCOMPARE(OutboxActions::sentenceFor(made.item, SentMail::now()), QStringLiteral("Could not be delivered to nobody@example.net. The mailbox is full."));
    }

    void manyRecipientsAreCounted()
    {
        QStringList to;
        for (int i = 0; i < 60; ++i)
            to.append(QStringLiteral("person%1@example.org").arg(i));
        const Made made = make([](SendOp &op) { SentMail::bounce(op); }, to);
        const auto recipients = SendStory::ofRecipients(made.receipt, 10);
        QCOMPARE(recipients.size(), 11);
        QCOMPARE(recipients.first().title, QStringLiteral("person59@example.org"));
        QVERIFY(recipients.last().title.contains("50"));
    }

    void heldByARefusal()
    {
        const Made made = make(SentMail::refuseLast);
        QCOMPARE(buttons(made.item), QStringList({"sendToOthers", "edit", "stop"}));
        QVERIFY(OutboxActions::explanationFor(made.item).contains("draft"));
        QCOMPARE(OutboxActions::failedRecipients(made.receipt), QStringList("nobody@example.net"));
        const auto recipients = SendStory::ofRecipients(made.receipt);
        QCOMPARE(recipients[0].text, QStringLiteral("Refused"));
        QVERIFY2(recipients[1].text.startsWith("The server would take it"), "a 2xx of a message that was not sent is no delay");
    }

    void buttonsOfEachHold()
    {
        const auto held = [](ErrorKind kind) {
            return make([kind](SendOp &op) {
                op.begin();
                op.failed({kind, "Why.", "detail"}, SentMail::now(), 0);
            }).item;
        };
        QCOMPARE(buttons(held(ErrorKind::SignIn)), QStringList({"enterPassword", "edit", "stop"}));
        QCOMPARE(buttons(held(ErrorKind::Certificate)), QStringList({"certificate", "tryNow", "edit", "stop"}));
        QCOMPARE(buttons(held(ErrorKind::Refused)), QStringList({"edit", "tryNow", "stop"}));
        const Made unknown = make(SentMail::loseConnection);
        QCOMPARE(buttons(unknown.item), QStringList({"lookAgain", "sendAgain", "wasSent"}));
        QVERIFY(OutboxActions::explanationFor(unknown.item).contains("twice"));
        QVERIFY(!OutboxActions::canCancel(unknown.item));
    }

    void scheduled()
    {
        const Made made = make([](SendOp &op) { SentMail::schedule(op, QDateTime(QDate::currentDate().addDays(1), QTime(8, 0)).toMSecsSinceEpoch()); });
        QCOMPARE(buttons(made.item), QStringList({"tryNow", "changeTime", "edit", "stop"}));
        QVERIFY(OutboxActions::sentenceFor(made.item, SentMail::now()).contains("tomorrow") && OutboxActions::sentenceFor(made.item, SentMail::now()).contains("awake"));
        OutboxItem kept = made.item;
        kept.nextAttempt = 0; // the server keeps it until its time
        QVERIFY(OutboxActions::sentenceFor(kept, SentMail::now()).contains("provider"));
    }

    void forSupport()
    {
        const Made made = make(SentMail::refuseLast);
        const QString text = SendStory::asText(made.item, made.receipt, "C: AUTH (hidden)");
        for (const char *part : {"Message-ID: <Hello@example.org>", "nobody@example.net: refused 550 5.1.1 User unknown", "Events (UTC)", "held", "C: AUTH (hidden)"})
            QVERIFY2(text.contains(QLatin1String(part)), part);
    }
};

QTEST_MAIN(SendStoryTest)
#include "SendStoryTest.moc"
