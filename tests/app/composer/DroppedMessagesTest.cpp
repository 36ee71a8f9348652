// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerFields.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/MessageAttaching.h"
#include "app/widgets/OwnMimeType.h"
#include "tests/app/composer/ComposerScreen.h"

#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QMimeData>
#include <QPointer>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;
using namespace postrider::test;

namespace {

QByteArray letter(int number)
{
    const QByteArray n = QByteArray::number(number);
    return "From: grace@example.org\r\nTo: ada@example.org\r\nSubject: Letter " + n + "\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <letter-" + n
        + "@example.org>\r\n\r\nWords " + n + "\r\n";
}

/// As the list drags them: by what they are, and with files that are written when somebody asks for them.
class Dragged : public QMimeData {
public:
    explicit Dragged(const QList<MessageId> &messages)
    {
        PickedMessages picked;
        for (const MessageId message : messages)
            picked.rows.append({message, {}});
        setData(pickedMessagesType(), picked.toBytes());
        setUrls({QUrl::fromLocalFile(QStringLiteral("/nowhere/at/all.eml"))});
    }
    mutable int asked = 0;

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override
    {
        asked += type == QLatin1String("text/uri-list");
        return QMimeData::retrieveData(type, preferred);
    }
};

} // namespace

/// What comes to a message that is written while it is written: other messages, files that take their time; and senders who go.
class DroppedMessagesTest : public QObject, private ComposerScreen {
    Q_OBJECT

    static void drop(QWidget *over, const QMimeData *data)
    {
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(over, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, data, Qt::LeftButton, {});
        QApplication::sendEvent(over, &drop);
        QVERIFY(drop.isAccepted());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void handedOverByWhatTheyAre()
    {
        PickedMessages picked;
        picked.listing.folder = FolderId(3);
        picked.rows = {{MessageId(1), {}}, {MessageId(2), ThreadId(7)}};
        QCOMPARE(PickedMessages::fromBytes(picked.toBytes())->rows, picked.rows);
        QCOMPARE(PickedMessages::fromBytes(picked.toBytes())->listing.folder, picked.listing.folder);
        QVERIFY(!PickedMessages::fromBytes({}));
        QVERIFY(!PickedMessages::fromBytes(picked.toBytes().chopped(1)));
        QVERIFY(!PickedMessages::fromBytes(picked.toBytes() + 'x'));
        QVERIFY(!PickedMessages::fromBytes(QByteArray(16, '\xff')));
    }

    /// Over the fields, and over the text; nobody asks for their files. What is not here is said.
    void attachedAsTheyWereReceived()
    {
        TestProfile profile;
        const QList<MessageId> here = profile.addMessages({letter(1), letter(2), letter(3)});
        const MessageId absent = profile.addMessage(letter(4), false);
        profile.open();
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        Dragged some({here[0], absent, here[1]});
        drop(window.get(), &some);
        QTRY_COMPARE(window->draft().attachments.size(), 2);
        QCOMPARE(window->draft().attachments[0].bytes, letter(1));
        QCOMPARE(window->draft().attachments[0].type, QByteArray("message/rfc822"));
        QVERIFY2(notice(window.get()).contains("left out"), qPrintable(notice(window.get())));
        Dragged one({here[2]});
        drop(window->findChild<BodyEdit *>("body")->viewport(), &one);
        QTRY_COMPARE(window->draft().attachments.size(), 3);
        QCOMPARE(window->draft().attachments[2].bytes, letter(3));
        QCOMPARE(some.asked + one.asked, 0);
        QVERIFY(window->findChild<BodyEdit *>("body")->text().isEmpty());
    }

    /// With a bar that says how far it is; its button leaves the message as it was.
    void manyCanBeStopped()
    {
        TestProfile profile;
        QList<QByteArray> letters;
        for (int i = 0; i < 30; ++i)
            letters.append(letter(i));
        const QList<MessageId> all = profile.addMessages(letters);
        profile.open();
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        Dragged many(all);
        drop(window.get(), &many);
        const QPointer<MessageAttaching> attaching = window->findChild<MessageAttaching *>();
        QVERIFY(attaching);
        QString said;
        QObject asking;
        connect(attaching, &MessageAttaching::progressed, &asking, [&](int done, int) {
            if (done != 7)
                return;
            said = notice(window.get());
            window->findChild<QPushButton *>("stopAttaching")->click();
        });
        QTRY_VERIFY(!attaching);
        QVERIFY2(said.contains("7 of 30"), qPrintable(said));
        QCOMPARE(notice(window.get()), QString());
        QVERIFY(window->draft().attachments.isEmpty());
        // Dropped once more, it is all of them.
        drop(window.get(), &many);
        QTRY_COMPARE(window->draft().attachments.size(), 30);
    }

    /// "Keep as draft" is for what has been dropped, too.
    void whatIsBeingReadIsKept()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        const QString file = planIn(dir);
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        // All in one go: nothing has been read yet.
        Q_EMIT window->findChild<BodyEdit *>("body")->filesDropped({file});
        window->close();
        auto *keep = window->findChild<QPushButton *>("keepDraft");
        QVERIFY(keep);
        keep->click();
        QTRY_VERIFY(!window);
        const QList<Draft> drafts = profile.mail().reader().drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(profile.mail().reader().draft(drafts.first().id)->attachments.size(), 1);
    }

    /// A draft goes with its account, but not what somebody is writing.
    void theAccountGoes()
    {
        TestProfile profile;
        AccountId other;
        {
            Store store(profile.path());
            store.writeAndWait(Durability::User, [&](StoreWriter &writer) {
                Account a;
                a.uuid = QStringLiteral("uuid-2");
                a.name = QStringLiteral("home");
                a.identity = {QStringLiteral("Ada"), QStringLiteral("ada@home.example")};
                a.imap = {QStringLiteral("127.0.0.1"), 1, Security::PlainLoopback, {}};
                a.smtp = a.imap;
                a.userName = QStringLiteral("ada");
                other = writer.accounts.insert(a);
            });
        }
        Mail &mail = profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text of it");
        window->saveNow();
        QTRY_VERIFY(window->draftId().isValid());
        QTRY_COMPARE(mail.reader().drafts().size(), 1);
        mail.removeAccount(profile.account);
        QTRY_COMPARE(window->draft().account, other);
        QCOMPARE(window->draft().from.address, QStringLiteral("ada@home.example"));
        window->close();
        clickNotice(window, QStringLiteral("Keep as draft"));
        QTRY_VERIFY(!window);
        const QList<Draft> drafts = mail.reader().drafts();
        QCOMPARE(drafts.size(), 1);
        QCOMPARE(drafts.first().account, other);
        QVERIFY(drafts.first().body.contains(QLatin1String("Text of it")));
    }

    /// An account that comes can be written from at once; who was chosen stays chosen.
    void anAccountComes()
    {
        TestProfile profile;
        Mail &mail = profile.open();
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        auto *from = window->findChild<QComboBox *>("from");
        QCOMPARE(from->count(), 1);
        Identity identity;
        identity.account = profile.account;
        identity.address = {QStringLiteral("Countess"), QStringLiteral("countess@example.org")};
        mail.saveIdentity(identity);
        QTRY_COMPARE(from->count(), 2);
        QCOMPARE(window->draft().from.address, QStringLiteral("ada@example.org"));
    }
};

QTEST_MAIN(DroppedMessagesTest)
#include "DroppedMessagesTest.moc"
