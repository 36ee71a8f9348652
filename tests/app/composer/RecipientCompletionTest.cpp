// SPDX-License-Identifier: GPL-3.0-or-later
// Recipient fields that know people: suggestions by key and click, what chips say, several at once, three fields beside each other.
#include "app/composer/ComposerFields.h"
#include "app/composer/PeopleSource.h"
#include "app/composer/RecipientField.h"
#include "app/composer/RecipientPopup.h"
#include "app/widgets/Chip.h"
#include "tests/app/TestProfile.h"
#include "tests/app/UnreadableProfile.h"

#include <QApplication>
#include <QClipboard>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace postrider;

class RecipientCompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void offersAndTakes_data();
    void offersAndTakes();
    void nothingIsTakenUnasked();
    void aWholeAddressIsWhatWasMeant();
    void whoTypesFasterThanTheAnswerIsNotGuessed();
    void escapeCloses();
    void clickTakes();
    void arrowsWalk();
    void groupsBecomeMembers();
    void shiftDeleteForgets();
    void chipsSayWhoIsKnown();
    void addsToContacts();
    void whatCannotBeReadIsSaid();
    void copiesCutsPastes();
    void marksWithKeys();
    void movesBetweenFields();
    void drops();
    void nobodyTwice();
    void replyTo();
    void aThousandAreFast();

private:
    RecipientField *field(const char *name) const { return m_window->findChild<RecipientField *>(QLatin1String(name)); }
    RecipientPopup *popup() const { return m_window->findChild<RecipientPopup *>(); }
    static QList<Chip *> chips(const RecipientField *of)
    {
        QList<Chip *> list;
        for (Chip *chip : of->findChildren<Chip *>(QStringLiteral("recipient"))) {
            if (!chip->isHidden())
                list.append(chip);
        }
        return list;
    }
    /// The popup of this field, once it is there.
    RecipientPopup *shown() const
    {
        for (RecipientPopup *one : m_window->findChildren<RecipientPopup *>()) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    void type(const char *text)
    {
        field("to")->input()->setFocus();
        QTest::keyClicks(field("to")->input(), QString::fromUtf8(text));
    }
    ContactId save(const char *name, const char *address)
    {
        Contact contact;
        contact.name = QString::fromUtf8(name);
        contact.addresses = {{{}, QString::fromUtf8(address)}};
        const auto future = m_profile->mail().saveContact(contact);
        [&] { QTRY_VERIFY(future.isFinished()); }();
        QCoreApplication::processEvents();
        return std::get<ContactId>(future.result());
    }
    static QString listed(const AddressList &people) { return textOf(people); }
    QAction *menuAction(Chip *chip, const char *name)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(2, 2), chip->mapToGlobal(QPoint(2, 2)));
        QApplication::sendEvent(chip, &event);
        auto *menu = m_window->findChild<QMenu *>(QStringLiteral("recipientMenu"));
        return menu ? menu->findChild<QAction *>(QLatin1String(name)) : nullptr;
    }
    static void closeMenus()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (qobject_cast<QMenu *>(widget))
                widget->close();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    std::unique_ptr<TestProfile> m_profile;
    std::unique_ptr<QWidget> m_window;
    ComposerFields *m_fields = nullptr;
    PeopleSource *m_source = nullptr;
};

void RecipientCompletionTest::initTestCase()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
}

void RecipientCompletionTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    {
        Store store(m_profile->path());
        store.writeAndWait(Durability::User, [](StoreWriter &writer) {
            for (int i = 0; i < 3; ++i)
                writer.correspondents.noteWritten({{QStringLiteral("Carl Collected"), QStringLiteral("carl@old.example")}}, 1'700'000'000'000 + i * 86'400'000);
        });
    }
    Mail &mail = m_profile->open();
    m_window = std::make_unique<QWidget>();
    m_window->resize(700, 500);
    m_fields = new ComposerFields;
    m_source = new PeopleSource(mail, m_window.get());
    auto *layout = new QVBoxLayout(m_window.get());
    layout->addWidget(m_fields);
    layout->addStretch(1);
    m_fields->setPeople(m_source);
    m_fields->showDraft(m_profile->draft());
    m_window->show();
    m_window->activateWindow();
    QApplication::setActiveWindow(m_window.get());
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    save("Ada Lovelace", "ada@example.org");
    save("Adam Ant", "adam@example.net");
}

void RecipientCompletionTest::cleanup()
{
    closeMenus();
    m_window.reset();
    m_profile.reset();
}

void RecipientCompletionTest::offersAndTakes_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("enter") << int(Qt::Key_Return);
    QTest::newRow("tab") << int(Qt::Key_Tab);
}

void RecipientCompletionTest::offersAndTakes()
{
    QFETCH(int, key);
    type("love");
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->count(), 1);
    QCOMPARE(shown()->markedRow(), 0);
    QVERIFY(field("to")->input()->hasFocus());
    QVERIFY(!field("to")->input()->accessibleDescription().isEmpty());
    QTest::keyClick(field("to")->input(), Qt::Key(key));
    QCOMPARE(field("to")->addresses(), (AddressList{{QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")}}));
    QCOMPARE(field("to")->input()->text(), QString());
    QVERIFY(!shown());
    QVERIFY(field("to")->input()->hasFocus());
}

void RecipientCompletionTest::nothingIsTakenUnasked()
{
    type("love");
    QTRY_VERIFY(shown());
    QTest::keyClick(field("to")->input(), Qt::Key_Comma);
    QCOMPARE(field("to")->addresses(), (AddressList{{{}, QStringLiteral("love")}}));
    QCOMPARE(field("to")->invalid().size(), 1);
    type("love");
    QTRY_VERIFY(shown());
    m_window->findChild<QLineEdit *>(QStringLiteral("subject"))->setFocus();
    QTRY_VERIFY(!shown());
    QCOMPARE(chips(field("to")).size(), 1); // "love" was there already
}

void RecipientCompletionTest::aWholeAddressIsWhatWasMeant()
{
    save("Trap", "ada@example.organisation.example");
    type("ada@example.org");
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->markedRow(), -1);
    QTest::keyClick(field("to")->input(), Qt::Key_Return);
    QCOMPARE(field("to")->addresses(), (AddressList{{{}, QStringLiteral("ada@example.org")}}));
}

void RecipientCompletionTest::whoTypesFasterThanTheAnswerIsNotGuessed()
{
    type("ad");
    QTRY_VERIFY(shown() && shown()->count() == 2);
    // No event comes between the keys, so the popup still is about "ad", and Ada has its mark.
    for (const QChar letter : QStringLiteral("am")) {
        QKeyEvent key(QEvent::KeyPress, letter.toUpper().unicode(), Qt::NoModifier, letter);
        QApplication::sendEvent(field("to")->input(), &key);
    }
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QApplication::sendEvent(field("to")->input(), &enter);
    QCOMPARE(field("to")->addresses(), (AddressList{{{}, QStringLiteral("adam")}}));
    QTest::qWait(50);
    QVERIFY(!shown()); // the answer to what is a chip by now
}

void RecipientCompletionTest::escapeCloses()
{
    QSignalSpy changed(m_fields, &ComposerFields::changed);
    type("ada");
    QTRY_VERIFY(shown());
    QTest::keyClick(field("to")->input(), Qt::Key_Escape);
    QVERIFY(!shown());
    QCOMPARE(field("to")->input()->text(), QStringLiteral("ada"));
    QTest::keyClick(field("to")->input(), Qt::Key_Return);
    QCOMPARE(field("to")->invalid(), QStringList{QStringLiteral("ada")});
}

void RecipientCompletionTest::clickTakes()
{
    type("ada");
    QTRY_VERIFY(shown() && shown()->count() == 2);
    auto *list = shown()->findChild<QListView *>();
    QTest::mouseClick(list->viewport(), Qt::LeftButton, {}, list->visualRect(list->model()->index(1, 0)).center());
    QCOMPARE(listed(field("to")->addresses()), QStringLiteral("Adam Ant <adam@example.net>"));
    QVERIFY(field("to")->input()->hasFocus());
    // Who is there is not offered again.
    type("ada");
    QTRY_VERIFY(shown());
    QCOMPARE(shown()->count(), 1);
}

void RecipientCompletionTest::arrowsWalk()
{
    type("ada");
    QTRY_VERIFY(shown() && shown()->count() == 2);
    RecipientPopup *list = shown();
    QTest::keyClick(field("to")->input(), Qt::Key_Down);
    QCOMPARE(list->markedRow(), 1);
    QTest::keyClick(field("to")->input(), Qt::Key_Down);
    QCOMPARE(list->markedRow(), 0);
    QTest::keyClick(field("to")->input(), Qt::Key_Up);
    QCOMPARE(list->markedRow(), 1);
    QTest::keyClick(field("to")->input(), Qt::Key_Return);
    QCOMPARE(listed(field("to")->addresses()), QStringLiteral("Adam Ant <adam@example.net>"));
}

void RecipientCompletionTest::groupsBecomeMembers()
{
    const ContactId bo = save("Bo", "bo@example.org"), cy = save("Cy", "cy@example.org");
    const auto saved = m_profile->mail().saveContactGroup({{}, {}, QStringLiteral("Book club"), {bo, cy}});
    QTRY_VERIFY(saved.isFinished());
    QCoreApplication::processEvents();
    type("club");
    QTRY_VERIFY(shown());
    QTest::keyClick(field("to")->input(), Qt::Key_Return);
    QCOMPARE(listed(field("to")->addresses()), QStringLiteral("Bo <bo@example.org>, Cy <cy@example.org>"));
}

void RecipientCompletionTest::shiftDeleteForgets()
{
    type("carl");
    QTRY_VERIFY(shown());
    QTest::keyClick(field("to")->input(), Qt::Key_Delete, Qt::ShiftModifier);
    QVERIFY(!shown());
    QTRY_VERIFY(m_profile->mail().reader().correspondents().newest(5).isEmpty());
    QVERIFY(m_profile->mail().reader().correspondents().isKnown(QStringLiteral("carl@old.example")));
    // A contact is not removed in this way.
    field("to")->input()->clear();
    type("love");
    QTRY_VERIFY(shown());
    QTest::keyClick(field("to")->input(), Qt::Key_Delete, Qt::ShiftModifier);
    QTest::qWait(50);
    QVERIFY(m_profile->mail().reader().contacts().isContact(QStringLiteral("ada@example.org")));
}

void RecipientCompletionTest::chipsSayWhoIsKnown()
{
    type("ada@example.org,carl@old.example,new@x.example,broken,");
    QTRY_VERIFY(chips(field("to")).size() == 4 && chips(field("to"))[0]->accessibleName().contains(QLatin1String("contacts")));
    const QList<Chip *> all = chips(field("to"));
    QCOMPARE(all[1]->accessibleName(), QStringLiteral("carl@old.example"));
    QVERIFY(all[2]->accessibleName().contains(QLatin1String("not written to before")));
    QVERIFY(all[2]->toolTip().contains(QLatin1String("new@x.example")));
    QCOMPARE(all[3]->tone(), Chip::Tone::Danger);
}

void RecipientCompletionTest::addsToContacts()
{
    type("new@x.example,");
    QTRY_VERIFY(chips(field("to")).value(0) && chips(field("to"))[0]->accessibleName().contains(QLatin1String("before")));
    QAction *add = menuAction(chips(field("to"))[0], "addContact");
    QVERIFY(add);
    add->trigger();
    closeMenus();
    QTRY_VERIFY(chips(field("to"))[0]->accessibleName().contains(QLatin1String("contacts")));
    QSignalSpy opened(m_source, &PeopleSource::openRequested);
    QAction *open = menuAction(chips(field("to"))[0], "openContact");
    QVERIFY(open);
    open->trigger();
    QCOMPARE(opened.size(), 1);
}

void RecipientCompletionTest::whatCannotBeReadIsSaid()
{
    type("ada@example.org,");
    QTRY_VERIFY(chips(field("to")).value(0) && chips(field("to"))[0]->accessibleName().contains(QLatin1String("contacts")));
    const QSignalSpy opened(m_source, &PeopleSource::openRequested), failed(m_source, &PeopleSource::failed);
    QAction *open = menuAction(chips(field("to"))[0], "openContact");
    QVERIFY(open);
    {
        const UnreadableProfile unreadable(m_profile->path());
        open->trigger();
    }
    closeMenus();
    QCOMPARE(opened.size(), 0);
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<Failure>().kind, ErrorKind::Storage);
}

void RecipientCompletionTest::copiesCutsPastes()
{
    type("\"Hopper, Grace\" <g@x.example>,bo@x.example,");
    RecipientField *to = field("to");
    QTest::keyClick(to->input(), Qt::Key_A, Qt::ControlModifier);
    QTRY_VERIFY(chips(to)[1]->hasFocus());
    QTest::keyClick(chips(to)[1], Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("\"Hopper, Grace\" <g@x.example>, bo@x.example"));
    QTest::keyClick(chips(to)[1], Qt::Key_X, Qt::ControlModifier);
    QVERIFY(to->addresses().isEmpty());
    m_window->findChild<QPushButton *>(QStringLiteral("showCc"))->click();
    QTest::keyClick(field("cc")->input(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(listed(field("cc")->addresses()), QStringLiteral("\"Hopper, Grace\" <g@x.example>, bo@x.example"));
}

void RecipientCompletionTest::marksWithKeys()
{
    type("a@x.example,b@x.example,c@x.example,");
    RecipientField *to = field("to");
    QTest::keyClick(to->input(), Qt::Key_Left);
    QTRY_VERIFY(chips(to)[2]->hasFocus());
    QTest::keyClick(chips(to)[2], Qt::Key_Left, Qt::ShiftModifier);
    QCOMPARE(chips(to)[1]->tone(), Chip::Tone::Accent);
    QTest::keyClick(chips(to)[1], Qt::Key_Delete);
    QCOMPARE(listed(to->addresses()), QStringLiteral("a@x.example"));
}

void RecipientCompletionTest::movesBetweenFields()
{
    type("a@x.example,b@x.example,");
    QAction *move = menuAction(chips(field("to"))[0], "moveTo_bcc");
    QVERIFY(move);
    move->trigger();
    QCOMPARE(listed(field("to")->addresses()), QStringLiteral("b@x.example"));
    QCOMPARE(listed(field("bcc")->addresses()), QStringLiteral("a@x.example"));
    QVERIFY(field("bcc")->isVisible());
}

void RecipientCompletionTest::drops()
{
    m_window->findChild<QPushButton *>(QStringLiteral("showCc"))->click();
    QMimeData data;
    data.setText(QStringLiteral("Bo <bo@x.example>; cy@x.example"));
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(field("cc"), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, {});
    QApplication::sendEvent(field("cc"), &drop);
    QTRY_COMPARE(listed(field("cc")->addresses()), QStringLiteral("Bo <bo@x.example>, cy@x.example"));
    QMimeData files;
    files.setUrls({QUrl(QStringLiteral("file:///tmp/x"))});
    QDragEnterEvent file(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
    file.ignore();
    QApplication::sendEvent(field("cc"), &file);
    QVERIFY(!file.isAccepted());
}

void RecipientCompletionTest::nobodyTwice()
{
    type("ada@example.org,");
    m_window->findChild<QPushButton *>(QStringLiteral("showCc"))->click();
    QTest::keyClicks(field("cc")->input(), QStringLiteral("ADA@example.org,bo@x.example,"));
    QCOMPARE(listed(field("cc")->addresses()), QStringLiteral("bo@x.example"));
    QCOMPARE(listed(field("to")->addresses()), QStringLiteral("ada@example.org"));
    auto *hint = m_window->findChild<QLabel *>(QStringLiteral("recipientHint"));
    QVERIFY(hint->isVisible());
    QVERIFY(hint->text().contains(QLatin1String("ADA@example.org")));
}

void RecipientCompletionTest::replyTo()
{
    QVERIFY(!field("replyTo")->isVisible());
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(field("replyTo")->isVisible() && field("replyTo")->input()->hasFocus());
    QTest::keyClicks(field("replyTo")->input(), QStringLiteral("list@x.example,"));
    Draft draft;
    m_fields->writeTo(draft);
    QCOMPARE(draft.replyTo, (AddressList{{{}, QStringLiteral("list@x.example")}}));
    m_fields->showDraft(draft);
    QVERIFY(field("replyTo")->isVisible());
    m_fields->showDraft(m_profile->draft());
    QVERIFY(!field("replyTo")->isVisible());
}

void RecipientCompletionTest::aThousandAreFast()
{
    QStringList many;
    for (int i = 0; i < 1000; ++i)
        many.append(QStringLiteral("\"Person, %1\" <p%1@x.example>").arg(i));
    QApplication::clipboard()->setText(many.join(u'\n'));
    field("to")->input()->setFocus();
    QTest::keyClick(field("to")->input(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(field("to")->addresses().size(), 1000);
    QCOMPARE(field("to")->addresses().last().name, QStringLiteral("Person, 999"));
    QCoreApplication::processEvents();
    // It scrolls, and does not push the message off the window.
    QVERIFY2(field("to")->height() < 200, qPrintable(QString::number(field("to")->height())));
    QTest::keyClick(field("to")->input(), Qt::Key_A, Qt::ControlModifier);
    QTest::keyClick(chips(field("to")).last(), Qt::Key_Delete);
    QVERIFY(field("to")->addresses().isEmpty());
}

QTEST_MAIN(RecipientCompletionTest)
#include "RecipientCompletionTest.moc"
