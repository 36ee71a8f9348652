// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerSettings.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/RecipientField.h"
#include "app/composer/RecipientPopup.h"
#include "app/composer/RedirectDialog.h"
#include "app/contacts/ContactsRoom.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/MessageView.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "app/window/Composing.h"
#include "tests/app/WindowScreen.h"

#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QThread>

using namespace postrider;

/// What can be made of a message besides an answer: by key, in the whole window.
class ComposeCommandsTest : public QObject {
    Q_OBJECT

private:
    static ComposerWindow *composer()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<ComposerWindow *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void closeComposer()
    {
        QPointer<ComposerWindow> open(composer());
        open->close(); // nothing was changed in it
        QTRY_VERIFY(!open);
    }
    static QByteArray letter(const QByteArray &subject, const QByteArray &fields = {}, const QByteArray &text = "Some words.\r\nSome more.\r\n")
    {
        return "From: Grace Hopper <grace@example.com>\r\nTo: Ada Lovelace <ada@example.org>, Charles <charles@example.net>\r\nSubject: " + subject
            + "\r\nDate: Mon, 2 Nov 2026 10:00:00 +0000\r\nMessage-ID: <" + subject + "@example.com>\r\n" + fields
            + "MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text;
    }
    static MessageId add(FilledProfile &profile, const QByteArray &raw)
    {
        MessageId id;
        Store(profile.path()).writeAndWait(Durability::User, [&](StoreWriter &writer) {
            const MessageContent content = Mail::inspect(raw);
            NewMessage row;
            row.uid = ++uid;
            row.date = 1'700'000'000'000 + uid;
            row.size = raw.size();
            row.messageIdHeader = content.messageIdHeader;
            row.from = content.from.value(0);
            row.subject = content.subject;
            writer.messages.insert(profile.account, profile.inbox, {row}, false);
            id = writer.messages.findByUid(profile.inbox, row.uid).value();
            writer.messages.setBody(id, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        });
        return id;
    }
    static inline quint32 uid = 5000;

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void aListIsAnsweredWhereItCanBeWrittenTo()
    {
        FilledProfile profile;
        add(profile, letter("plain"));
        add(profile, letter("closed", "List-Post: NO\r\n"));
        add(profile, letter("list", "List-Id: <l.example.net>\r\nList-Post: <https://x.example/>, <mailto:list@example.net?subject=x>\r\n"));
        WindowScreen screen(profile);
        screen.select(0);
        auto *reader = screen.window.findChild<ReaderPane *>();
        QTRY_VERIFY(screen.window.action("reply-list")->isEnabled());
        QVERIFY(reader->isFromList());
        screen.key(Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().to, AddressList({{{}, "list@example.net"}}));
        QVERIFY(composer()->draft().cc.isEmpty());
        QCOMPARE(composer()->draft().inReplyTo, QStringLiteral("<list@example.com>"));
        closeComposer();
        screen.activate();
        for (int row : {1, 2}) {
            screen.list()->selectRow(row);
            QTRY_VERIFY(reader->message() == screen.selected());
            QTRY_VERIFY(!screen.window.action("reply-list")->isEnabled());
            QTest::qWait(100);
            QVERIFY(!screen.window.action("reply-list")->isEnabled());
        }
    }

    void whatIsSelectedIsQuoted()
    {
        FilledProfile profile;
        add(profile, letter("words", {}, "First line.\r\nThe second line.\r\nThe third.\r\n"));
        WindowScreen screen(profile);
        screen.select(0);
        auto *text = screen.window.findChild<PlainTextView *>();
        QTRY_VERIFY(text && text->toPlainText().contains("third"));
        QTextCursor cursor = text->textCursor();
        cursor.setPosition(int(text->toPlainText().indexOf("second")));
        cursor.setPosition(int(text->toPlainText().indexOf(" third")), QTextCursor::KeepAnchor);
        text->setTextCursor(cursor);
        screen.key(Qt::Key_R, Qt::ControlModifier);
        QTRY_VERIFY(composer());
        const QString body = composer()->draft().body;
        QVERIFY2(body.contains("\n> second line.\n> The\n") && !body.contains("First") && !body.contains("third"), qPrintable(body));
        closeComposer();
    }

    void severalAreForwardedAsTheyCame()
    {
        FilledProfile profile;
        const QByteArray first = letter("one", "X-Odd:   spacing  \r\n"), second = letter("two/../x");
        add(profile, first);
        add(profile, second);
        WindowScreen screen(profile);
        screen.select(0);
        screen.list()->selectAll();
        QTRY_COMPARE(screen.list()->selectedCount(), 2);
        QTRY_VERIFY(screen.window.action("forward-attached")->isEnabled());
        screen.window.action("forward-attached")->trigger();
        QTRY_VERIFY(composer());
        const Draft draft = composer()->draft();
        QCOMPARE(draft.attachments.size(), 2);
        QCOMPARE(draft.subject, QStringLiteral("Fwd: 2 message(s)"));
        QByteArrayList bytes;
        for (const DraftAttachment &file : draft.attachments) {
            QCOMPARE(file.type, QByteArray("message/rfc822"));
            QVERIFY2(file.name.endsWith(".eml") && !file.name.contains('/'), qPrintable(file.name));
            bytes.append(file.bytes);
        }
        QVERIFY(bytes.contains(first) && bytes.contains(second));
        QVERIFY(draft.references.isEmpty());
        QCOMPARE(draft.relation, ParentRelation::Forward);
        QCOMPARE(draft.moreParents.size(), 1);
        QVERIFY(draft.parent.isValid() && draft.moreParents.first() != draft.parent);
        // The parents are known after a restart, too.
        const auto saved = profile.mail().saveDraft(draft);
        QTRY_VERIFY(saved.isFinished());
        QCOMPARE(profile.mail().reader().draft(std::get<DraftId>(saved.result()))->moreParents, draft.moreParents);
        closeComposer();
    }

    void editAsNewAnswersNothing()
    {
        FilledProfile profile;
        add(profile, letter("again", "In-Reply-To: <other@example.com>\r\nReferences: <other@example.com>\r\n"));
        WindowScreen screen(profile);
        screen.select(0);
        QVERIFY(screen.window.action("edit-as-new")->isEnabled() && !screen.window.action("edit-draft")->isEnabled());
        screen.key(Qt::Key_E, Qt::ControlModifier);
        QTRY_VERIFY(composer());
        const Draft draft = composer()->draft();
        QCOMPARE(draft.subject, QStringLiteral("again"));
        QCOMPARE(draft.to.size(), 2);
        QVERIFY(draft.body.startsWith("Some words.\nSome more."));
        QVERIFY(draft.inReplyTo.isEmpty() && draft.references.isEmpty() && !draft.parent.isValid());
        QCOMPARE(draft.from.address, QStringLiteral("ada@example.org"));
        closeComposer();
    }

    /// Whom is meant is offered there, too.
    void aRedirectionKnowsPeople()
    {
        FilledProfile profile;
        add(profile, letter("passed on"));
        WindowScreen screen(profile);
        Contact mary;
        mary.name = QStringLiteral("Mary Somerville");
        mary.addresses = {{{}, QStringLiteral("mary@example.net")}};
        const auto saved = profile.mail().saveContact(mary);
        QTRY_VERIFY(saved.isFinished());
        screen.select(0);
        QTRY_VERIFY(screen.window.action("redirect")->isEnabled());
        screen.window.action("redirect")->trigger();
        const QPointer<RedirectDialog> dialog = screen.window.findChild<RedirectDialog *>();
        QVERIFY(dialog && QTest::qWaitForWindowActive(dialog));
        auto *to = dialog->findChild<RecipientField *>("redirectTo");
        QTRY_VERIFY(to->input()->hasFocus());
        QTest::keyClicks(to->input(), "somer");
        const auto shown = [&]() -> RecipientPopup * {
            for (auto *popup : dialog->findChildren<RecipientPopup *>()) {
                if (popup->isVisible())
                    return popup;
            }
            return nullptr;
        };
        QTRY_VERIFY(shown());
        QTest::keyClick(to->input(), Qt::Key_Escape); // the suggestions, not the dialog
        QVERIFY(dialog && dialog->isVisible() && !shown());
        QTest::keyClicks(to->input(), "v");
        QTRY_VERIFY(shown());
        QTest::keyClick(to->input(), Qt::Key_Return);
        QCOMPARE(to->addresses().value(0).address, QStringLiteral("mary@example.net"));
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

    void aMessageIsRedirectedThroughTheOutbox()
    {
        FilledProfile profile;
        profile.undoWindow = 60'000;
        const QByteArray raw = letter("passed on", "X-Odd:   spacing  \r\n");
        const MessageId message = add(profile, raw);
        WindowScreen screen(profile);
        screen.select(0);
        QTRY_VERIFY(screen.window.action("redirect")->isEnabled());
        screen.window.action("redirect")->trigger();
        auto *dialog = screen.window.findChild<RedirectDialog *>();
        QVERIFY(dialog);
        auto *button = dialog->findChild<QPushButton *>("redirect");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>("why")->isVisibleTo(dialog));
        auto *to = dialog->findChild<RecipientField *>("redirectTo");
        QTest::keyClicks(to->input(), "nobody");
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(dialog->findChild<QLabel *>("why")->text().contains("nobody"));
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        to->setAddresses({});
        QTest::keyClicks(to->input(), "mary@example.net, tim@example.net");
        QTest::keyClicks(dialog->findChild<RecipientField *>("redirectBcc")->input(), "hidden@example.net");
        QPointer<RedirectDialog> open(dialog);
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_VERIFY(!open);
        const auto outbox = profile.mail().reader().outbox();
        QCOMPARE(outbox.size(), 1);
        QCOMPARE(outbox.first().recipients, QStringList({"mary@example.net", "tim@example.net", "hidden@example.net"}));
        QCOMPARE(outbox.first().subject, QStringLiteral("passed on"));
        const auto reader = profile.mail().makeReader();
        const auto row = reader->sends().find(outbox.first().id);
        QCOMPARE(row->parent, message);
        QVERIFY(reader->sends().filed(outbox.first().id).endsWith(raw));
        // Taken back, it is a redirection once more, and no message of one's own.
        auto *undo = screen.window.findChild<QPushButton *>("undo");
        QVERIFY(undo && undo->isVisible());
        QTest::mouseClick(undo, Qt::LeftButton);
        QTRY_VERIFY(screen.window.findChild<RedirectDialog *>());
        QCOMPARE(screen.window.findChild<RedirectDialog *>()->findChild<RecipientField *>("redirectTo")->addresses().size(), 2);
        QTRY_VERIFY(profile.mail().reader().outbox().isEmpty());
        QTRY_VERIFY(profile.mail().reader().drafts().isEmpty());
    }

    /// From the contacts as from anywhere.
    void contactsAreWrittenToInTheFormThatIsWanted()
    {
        FilledProfile profile(1);
        WindowScreen screen(profile);
        Preferences::current().set(ComposerSettings::form, int(WritingForm::Formatted));
        Q_EMIT screen.window.findChild<ContactsRoom *>()->composeRequested({{{}, "mary@example.net"}});
        Preferences::current().set(ComposerSettings::form, int(WritingForm::AsOriginal));
        QTRY_VERIFY(composer());
        QCOMPARE(composer()->draft().to, AddressList({{{}, "mary@example.net"}}));
        auto *formatted = composer()->findChild<QWidget *>("formattedBody");
        QVERIFY(formatted && formatted->isVisible());
        closeComposer();
    }

    void aRedirectionThatIsCancelledWhileItIsFetchedIsNotSent()
    {
        FilledProfile profile(1); // its body is on the server
        WindowScreen screen(profile);
        screen.select(0);
        const MessageId message = screen.selected();
        const auto fill = [&] {
            screen.window.action("redirect")->trigger();
            auto *dialog = screen.window.findChild<RedirectDialog *>();
            QTest::keyClicks(dialog->findChild<RecipientField *>("redirectTo")->input(), "mary@example.net,");
            dialog->findChild<QPushButton *>("redirect")->click();
            return QPointer<RedirectDialog>(dialog);
        };
        // It cannot be fetched: the dialog says so and can be tried again.
        QPointer<RedirectDialog> dialog = fill();
        QVERIFY(!dialog->findChild<QPushButton *>("redirect")->isEnabled());
        QTRY_VERIFY(dialog->findChild<QLabel *>("why")->isVisible());
        QVERIFY(dialog->findChild<QPushButton *>("redirect")->isEnabled());
        dialog->reject();
        QTRY_VERIFY(!dialog);
        // It comes, but the person has gone.
        BodyComes body(profile, message);
        auto *composing = screen.window.findChild<Composing *>();
        composing->installEventFilter(&body);
        dialog = fill();
        dialog->reject();
        QTRY_VERIFY(screen.row(message)->bodyHere);
        QTest::qWait(200);
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        composing->removeEventFilter(&body);
    }

private:
    /// Plays the server: the body is here as soon as somebody begins to fetch it.
    class BodyComes : public QObject {
    public:
        BodyComes(FilledProfile &profile, MessageId message) : m_profile(profile), m_message(message) { }
        bool eventFilter(QObject *, QEvent *event) override
        {
            // Handled before what the fetch itself does first: that was put into the queue later.
            if (event->type() == QEvent::ChildAdded) {
                QMetaObject::invokeMethod(
                    this, [this, child = QPointer<QObject>(static_cast<QChildEvent *>(event)->child())] { fill(child); }, Qt::QueuedConnection);
            }
            return false;
        }

    private:
        void fill(const QObject *child)
        {
            if (!qobject_cast<const MessageFetch *>(child))
                return;
            const QByteArray raw = letter("late");
            m_profile.write([raw, message = m_message](StoreWriter &writer) { writer.messages.setBody(message, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), {}); });
            for (int i = 0; i < 2000 && !m_profile.mail().reader().messageRow(m_message)->bodyHere; ++i)
                QThread::msleep(1); // no event comes between
        }

        FilledProfile &m_profile;
        MessageId m_message;
    };
};

QTEST_MAIN(ComposeCommandsTest)
#include "ComposeCommandsTest.moc"
