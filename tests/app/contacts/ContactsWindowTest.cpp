// SPDX-License-Identifier: GPL-3.0-or-later
// The window of contacts by click and key: finding, making, changing, removing and bringing back, groups, collected addresses.
#include "app/contacts/ContactEditor.h"
#include "app/contacts/ContactsModel.h"
#include "app/contacts/ContactsRoom.h"
#include "app/contacts/ContactsWindow.h"
#include "core/search/Folding.h"
#include "tests/app/TestProfile.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace postrider;

class ContactsWindowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }
    void init();
    void cleanup();
    void searchesAsOneTypes();
    void closes_data();
    void closes();
    void makesOne();
    void changesOne();
    void savesWhatWasTypedWhenLeft();
    void removesAndBringsBack();
    void merges();
    void groups();
    void collected();
    void writes();
    void opensPeople();
    void aStrangerLookedAtIsNoContact();
    void typingStaysWithTheOneThatWasRenamed();
    void tenThousand();
    void typedAsWritten();
    void aWholeGroupIsWrittenTo();

private:
    template <class T> T *child(const char *name) const { return m_window->findChild<T *>(QLatin1String(name)); }
    QListView *list() const { return child<QListView>("contactList"); }
    ContactEditor *editor() const { return child<ContactEditor>("contactEditor"); }
    QLineEdit *field(const char *name) const { return editor()->findChild<QLineEdit *>(QLatin1String(name)); }
    void click(const char *name) { QTest::mouseClick(child<QAbstractButton>(name), Qt::LeftButton); }
    QStringList names() const
    {
        QStringList all;
        for (int i = 0; i < m_window->model()->rowCount(); ++i)
            all += m_window->model()->index(i).data(ContactsModel::NameRole).toString();
        return all;
    }
    ContactId save(const char *name, const QStringList &addresses)
    {
        Contact contact;
        contact.name = QString::fromUtf8(name);
        for (const QString &address : addresses)
            contact.addresses.append({{}, address});
        const auto future = m_profile->mail().saveContact(contact);
        [&] { QTRY_VERIFY(future.isFinished()); }();
        return std::get<ContactId>(future.result());
    }
    void select(int row)
    {
        list()->setCurrentIndex(m_window->model()->index(row));
        QCoreApplication::processEvents();
    }
    Mail &mail() { return m_profile->mail(); }

    std::unique_ptr<TestProfile> m_profile;
    QPointer<ContactsWindow> m_window;
    ContactId m_ada, m_joerg;
};

void ContactsWindowTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    {
        Store store(m_profile->path());
        store.writeAndWait(Durability::User, [](StoreWriter &writer) {
            writer.correspondents.noteWritten({{QStringLiteral("Carl"), QStringLiteral("carl@old.example")}}, 1'700'000'000'000);
        });
    }
    m_profile->open();
    m_ada = save("Ada Lovelace", {QStringLiteral("ada@example.org")});
    m_joerg = save("Jörg Müller", {QStringLiteral("jm@example.net")});
    m_window = new ContactsWindow(mail(), nullptr);
    m_window->show();
    QApplication::setActiveWindow(m_window);
    QTRY_COMPARE(m_window->model()->rowCount(), 2);
}

void ContactsWindowTest::cleanup()
{
    delete m_window;
    m_profile.reset();
}

void ContactsWindowTest::searchesAsOneTypes()
{
    QVERIFY(child<QLineEdit>("contactSearch")->hasFocus());
    QTest::keyClicks(child<QLineEdit>("contactSearch"), QStringLiteral("mull"));
    QCOMPARE(names(), QStringList{QStringLiteral("Jörg Müller")});
    QCOMPARE(field("name")->text(), QStringLiteral("Jörg Müller"));
    child<QLineEdit>("contactSearch")->clear();
    child<QLineEdit>("contactSearch")->setText(QString::fromUtf8("Lövelace ADA@")); // QTest types ASCII only
    QCOMPARE(names(), QStringList{QStringLiteral("Ada Lovelace")});
    QTest::keyClick(child<QLineEdit>("contactSearch"), Qt::Key_Escape);
    QCOMPARE(m_window->model()->rowCount(), 2);
    QTest::keyClick(child<QLineEdit>("contactSearch"), Qt::Key_Down);
    QVERIFY(list()->hasFocus());
}

void ContactsWindowTest::closes_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("by Escape") << int(Qt::Key_Escape) << int(Qt::NoModifier);
    QTest::newRow("by Ctrl+W") << int(Qt::Key_W) << int(Qt::ControlModifier);
    QTest::newRow("by its frame") << 0 << 0;
}

void ContactsWindowTest::closes()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    QVERIFY(QTest::qWaitForWindowActive(m_window));
    if (key == 0) {
        child<QLineEdit>("contactSearch")->setText(QStringLiteral("a")); // Escape would clear it; the frame means the window
        m_window->close();
    } else {
        QTest::keyClick(child<QLineEdit>("contactSearch"), Qt::Key(key), Qt::KeyboardModifiers(modifiers));
    }
    QTRY_VERIFY(!m_window);
}

void ContactsWindowTest::makesOne()
{
    click("newContact");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete); // rows of the one before
    QVERIFY(field("name")->hasFocus());
    QVERIFY(!child<QPushButton>("saveContact")->isEnabled());
    QTest::keyClicks(field("givenName"), QStringLiteral("Grace"));
    QTest::keyClicks(field("familyName"), QStringLiteral("Hopper"));
    QCOMPARE(child<QLabel>("contactHeading")->text(), QStringLiteral("Grace Hopper"));
    auto *address = editor()->findChild<QWidget *>(QStringLiteral("addresses"))->findChild<QLineEdit *>(QStringLiteral("value"));
    QTest::keyClicks(address, QStringLiteral("grace@navy.example"));
    QTest::keyClicks(field("birthday"), QStringLiteral("1906-12-09"));
    click("saveContact");
    QTRY_COMPARE(names(), (QStringList{QStringLiteral("Ada Lovelace"), QStringLiteral("Grace Hopper"), QStringLiteral("Jörg Müller")}));
    const auto found = mail().reader().contacts().withAddress(QStringLiteral("grace@navy.example"));
    QCOMPARE(found.size(), 1);
    const Contact grace = *mail().contact(found.first());
    QCOMPARE(grace.familyName, QStringLiteral("Hopper"));
    QCOMPARE(grace.birthday, QStringLiteral("1906-12-09"));
    // It is the one that is shown.
    QTRY_COMPARE(m_window->model()->contactAt(list()->currentIndex()), found.first());
}

void ContactsWindowTest::changesOne()
{
    select(0);
    QCOMPARE(field("name")->text(), QStringLiteral("Ada Lovelace"));
    QVERIFY(!editor()->isChanged());
    field("organisation")->setFocus();
    QTest::keyClicks(field("organisation"), QStringLiteral("Engines"));
    QTest::keyClick(field("organisation"), Qt::Key_Return);
    QTRY_COMPARE(mail().contact(m_ada)->organisation, QStringLiteral("Engines"));
    QTRY_VERIFY(!editor()->isChanged());
    QTest::keyClicks(field("organisation"), QStringLiteral("x"));
    click("discardContact");
    QCOMPARE(field("organisation")->text(), QStringLiteral("Engines"));
}

void ContactsWindowTest::savesWhatWasTypedWhenLeft()
{
    select(0);
    QTest::keyClicks(field("title"), QStringLiteral("Analyst"));
    select(1);
    QTRY_COMPARE(mail().contact(m_ada)->title, QStringLiteral("Analyst"));
    QCOMPARE(field("title")->text(), QString());
    QTest::keyClicks(field("title"), QStringLiteral("Miller"));
    m_window->close();
    QTRY_COMPARE(mail().contact(m_joerg)->title, QStringLiteral("Miller"));
}

void ContactsWindowTest::removesAndBringsBack()
{
    select(0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Jörg Müller")});
    QVERIFY(!mail().contact(m_ada));
    QTRY_VERIFY(child<QPushButton>("undoContacts"));
    click("undoContacts");
    QTRY_COMPARE(m_window->model()->rowCount(), 2);
    QCOMPARE(mail().contact(m_ada)->addresses.size(), 1);
}

void ContactsWindowTest::merges()
{
    const ContactId other = save("Ada L.", {QStringLiteral("al@home.example")});
    QTRY_COMPARE(m_window->model()->rowCount(), 3);
    list()->setCurrentIndex(m_window->model()->indexOf(m_ada));
    list()->selectionModel()->select(m_window->model()->indexOf(other), QItemSelectionModel::Select);
    QVERIFY(child<QAbstractButton>("mergeContacts")->isEnabled());
    click("mergeContacts");
    QTRY_COMPARE(m_window->model()->rowCount(), 2);
    QCOMPARE(mail().contact(m_ada)->addresses.size(), 2);
    QTRY_VERIFY(child<QPushButton>("undoContacts"));
    click("undoContacts");
    QTRY_COMPARE(m_window->model()->rowCount(), 3);
    QCOMPARE(mail().contact(m_ada)->addresses.size(), 1);
}

void ContactsWindowTest::groups()
{
    const auto made = mail().saveContactGroup({{}, {}, QStringLiteral("Club"), {m_ada}});
    QTRY_VERIFY(made.isFinished());
    auto *side = child<QListWidget>("contactGroups");
    QTRY_COMPARE(side->count(), 3);
    QCOMPARE(side->item(1)->text(), QStringLiteral("Club"));
    side->setCurrentRow(1);
    QCOMPARE(names(), QStringList{QStringLiteral("Ada Lovelace")});
    // Its members by the menu.
    side->setCurrentRow(0);
    list()->setCurrentIndex(m_window->model()->indexOf(m_joerg));
    QMenu *menu = child<QToolButton>("membership")->menu();
    Q_EMIT menu->aboutToShow();
    QCOMPARE(menu->actions().size(), 1);
    QVERIFY(!menu->actions().first()->isChecked());
    menu->actions().first()->trigger();
    QTRY_COMPARE(m_window->model()->all().groups.value(0).members.size(), 2);
    side->setCurrentRow(1);
    QCOMPARE(m_window->model()->rowCount(), 2);
    // Written to as a whole.
    QSignalSpy wanted(m_window, &ContactsWindow::composeRequested);
    list()->selectAll();
    click("writeTo");
    QCOMPARE(wanted.takeFirst().first().value<AddressList>().size(), 2);
    QTest::mouseClick(child<QAbstractButton>("removeGroupButton"), Qt::LeftButton);
    QTRY_COMPARE(side->count(), 2);
    QTRY_COMPARE(m_window->model()->rowCount(), 2); // all contacts again
    click("undoContacts");
    QTRY_COMPARE(side->count(), 3);
    QTRY_COMPARE(m_window->model()->all().groups.value(0).members.size(), 2);
}

void ContactsWindowTest::collected()
{
    auto *side = child<QListWidget>("contactGroups");
    m_window->resize(800, 600);
    side->setCurrentRow(side->count() - 1);
    QCOMPARE(names(), QStringList{QStringLiteral("Carl")});
    select(0);
    QCoreApplication::processEvents();
    QCOMPARE(m_window->size(), QSize(800, 600)); // what may be done with them does not widen the window
    click("removeContact");
    QTRY_COMPARE(m_window->model()->rowCount(), 0);
    click("undoContacts");
    QTRY_COMPARE(m_window->model()->rowCount(), 1);
    select(0);
    click("keepCollected");
    QTRY_COMPARE(m_window->model()->rowCount(), 0);
    QTRY_VERIFY(mail().reader().contacts().isContact(QStringLiteral("carl@old.example")));
    side->setCurrentRow(0);
    QTRY_COMPARE(m_window->model()->rowCount(), 3);
}

void ContactsWindowTest::writes()
{
    QSignalSpy wanted(m_window, &ContactsWindow::composeRequested);
    select(0);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_Return);
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.takeFirst().first().value<AddressList>(), (AddressList{{QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")}}));
}

void ContactsWindowTest::opensPeople()
{
    QWidget main;
    ContactsRoom room(mail(), &main);
    room.openPerson({QStringLiteral("x"), QStringLiteral("JM@example.net")});
    auto *window = main.findChild<ContactsWindow *>();
    QVERIFY(window);
    QTRY_COMPARE(window->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Jörg Müller"));
    room.openPerson({QStringLiteral("New One"), QStringLiteral("new@x.example")});
    QCOMPARE(main.findChildren<ContactsWindow *>().size(), 1);
    QCOMPARE(window->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("New One"));
    QVERIFY(!mail().reader().contacts().isContact(QStringLiteral("new@x.example")));
    QTest::mouseClick(window->findChild<QPushButton *>(QStringLiteral("saveContact")), Qt::LeftButton);
    QTRY_VERIFY(mail().reader().contacts().isContact(QStringLiteral("new@x.example")));
}

void ContactsWindowTest::aStrangerLookedAtIsNoContact()
{
    QWidget main;
    ContactsRoom room(mail(), &main);
    const auto isKept = [&](const char *address) { return mail().reader().contacts().isContact(QLatin1String(address)); };
    room.openPerson({QStringLiteral("Mallory"), QStringLiteral("mallory@x.example")});
    QPointer<ContactsWindow> window = main.findChild<ContactsWindow *>();
    QVERIFY(window);
    QCOMPARE(window->findChild<QLineEdit *>(QStringLiteral("name"))->text(), QStringLiteral("Mallory"));
    QTest::keyClick(window, Qt::Key_Escape);
    QTRY_VERIFY(!window);
    // What is changed of them is what somebody wants to keep.
    room.openPerson({QStringLiteral("Eve"), QStringLiteral("eve@x.example")});
    window = main.findChild<ContactsWindow *>();
    QVERIFY(window);
    QTest::keyClicks(window->findChild<QLineEdit *>(QStringLiteral("organisation")), QStringLiteral("Echo"));
    window->close();
    QTRY_VERIFY(isKept("eve@x.example"));
    QVERIFY(!isKept("mallory@x.example")); // it would have been written before her
}

void ContactsWindowTest::typingStaysWithTheOneThatWasRenamed()
{
    auto *search = child<QLineEdit>("contactSearch");
    search->setText(QStringLiteral("example")); // both, by their addresses
    QCOMPARE(m_window->model()->rowCount(), 2);
    search->setText(QStringLiteral("e")); // and both still, but for the one that is going to be called otherwise
    select(0);
    QLineEdit *address = editor()->findChild<QWidget *>(QStringLiteral("addresses"))->findChildren<QLineEdit *>(QStringLiteral("value")).last();
    QCOMPARE(address->text(), QStringLiteral("ada@example.org"));
    field("name")->setFocus();
    field("name")->selectAll();
    QTest::keyClicks(field("name"), QStringLiteral("Xu"));
    QPointer<QLineEdit> kept = address;
    address->setFocus();
    address->selectAll();
    QTest::keyClicks(address, QStringLiteral("xu@x.y"));
    QTest::keyClick(address, Qt::Key_Return);
    QTRY_COMPARE(names(), QStringList{QStringLiteral("Jörg Müller")});
    QCOMPARE(field("name")->text(), QStringLiteral("Xu"));
    QVERIFY(kept && kept->isVisible() && m_window->focusWidget() == kept);
    QTest::keyClicks(m_window->focusWidget(), QStringLiteral("z"));
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QTRY_COMPARE(mail().contact(m_ada)->addresses.first().value, QStringLiteral("xu@x.yz"));
    QCOMPARE(mail().contact(m_joerg)->name, QStringLiteral("Jörg Müller"));
    QCOMPARE(field("name")->text(), QStringLiteral("Xu"));
}

/// With nobody chosen in it; somebody without an address cannot be written to.
void ContactsWindowTest::aWholeGroupIsWrittenTo()
{
    const auto saved = mail().saveContactGroup({{}, {}, QStringLiteral("Engine"), {m_ada, m_joerg}});
    QTRY_VERIFY(saved.isFinished());
    auto *groups = child<QListWidget>("contactGroups");
    QTRY_COMPARE(groups->count(), 3);
    QVERIFY(!child<QAbstractButton>("writeTo")->isEnabled());
    groups->setCurrentRow(1);
    QVERIFY(list()->selectionModel()->selectedRows().isEmpty());
    QVERIFY(child<QAbstractButton>("writeTo")->isEnabled());
    QSignalSpy asked(m_window, &ContactsWindow::composeRequested);
    click("writeTo");
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<AddressList>().size(), 2);
    save("Nobody", {});
    groups->setCurrentRow(0);
    QTRY_COMPARE(m_window->model()->rowCount(), 3);
    select(int(names().indexOf(QStringLiteral("Nobody"))));
    QVERIFY(!child<QAbstractButton>("writeTo")->isEnabled());
}

void ContactsWindowTest::tenThousand()
{
    ContactList all;
    for (int i = 0; i < 10'000; ++i) {
        const QString name = QStringLiteral("person %1").arg(i), address = QStringLiteral("p%1@x.example").arg(i);
        all.contacts.append({ContactId(i + 1), name, {}, {address}, name + u' ' + address});
    }
    ContactsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setContacts(all);
    QCOMPARE(model.rowCount(), 10'000);
    model.setFilter(QStringLiteral("p999"));
    QCOMPARE(model.rowCount(), 11);
    QCOMPARE(model.contactAt(model.index(0)), ContactId(1000));
    QCOMPARE(model.indexOf(ContactId(1000)).row(), 0);
    QVERIFY(!model.indexOf(ContactId(1)).isValid());
}

/// What is typed is folded as the words are, whatever the letters.
void ContactsWindowTest::typedAsWritten()
{
    ContactList all;
    for (const char *name : {"Weiß", "Søren", "Łukasz"}) {
        const QString text = QString::fromUtf8(name);
        all.contacts.append({ContactId(all.contacts.size() + 1), text, {}, {}, Folding::fold(text)});
    }
    ContactsModel model;
    model.setContacts(all);
    for (const char *typed : {"Weiß", "weiss", "SØREN", "soren", "łukasz", "lukasz"}) {
        model.setFilter(QString::fromUtf8(typed));
        QVERIFY2(model.rowCount() == 1, typed);
    }
}

QTEST_MAIN(ContactsWindowTest)
#include "ContactsWindowTest.moc"
