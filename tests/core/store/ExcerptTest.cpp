// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/StoreProfile.h"

#include "core/store/Connection.h"
#include "core/store/StoreCheck.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// Excerpts are no bodies, and leave nothing behind.
class ExcerptTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void init();
    void isNoBody();
    void goes_data();
    void goes();
    void staysWithItsMessage();
    void checkKnowsIt();
    void damaged();

private:
    MessageId id(Uid uid) const { return p->idOf(inbox, uid); }
    void set(Uid uid, const QByteArray &raw, const QString &preview = {})
    {
        p->write([&](StoreWriter &w) { w.excerpts.set(id(uid), {w.bodies.insert(BodyQueries::pack(raw), raw.size()), parts}, preview); });
    }
    int bodies() const
    {
        Connection connection(p->file(QStringLiteral("bodies-001.db")), Connection::Mode::ReadOnly);
        auto s = connection.prepare("SELECT count(*) FROM body");
        return s.step() ? int(s.integer(0)) : -1;
    }

    const QList<AbsentPart> parts{{QStringLiteral("2"), 19'456'789, false}, {QStringLiteral("1.2"), 300'000, true}};
    std::unique_ptr<StoreProfile> p;
    AccountId account;
    FolderId inbox, other;
};

void ExcerptTest::init()
{
    p = std::make_unique<StoreProfile>();
    account = p->addAccount();
    inbox = p->addFolder(account, "INBOX");
    other = p->addFolder(account, "Other");
    p->insert(account, inbox, {p->message(1), p->message(2)});
    p->insert(account, other, {p->message(3)});
    p->takeChanges();
}

void ExcerptTest::isNoBody()
{
    set(1, "one", QStringLiteral("first words"));
    const auto changes = p->takeChanges();
    QCOMPARE(changes.value(0).excerpts, QSet<MessageId>{id(1)});
    QVERIFY(changes.value(0).bodies.isEmpty());
    QCOMPARE(p->reader->excerpt(id(1))->raw, QByteArray("one"));
    QCOMPARE(p->reader->excerpt(id(1))->absent, parts);
    QVERIFY(!p->reader->excerpt(id(2)));
    QVERIFY(!p->reader->rawMessage(id(1)));
    QVERIFY(!p->reader->messageRow(id(1))->bodyHere);
    QCOMPARE(p->reader->messageRow(id(1))->preview, QStringLiteral("first words"));
    QCOMPARE(p->reader->messageRowsOnServer().withoutBody(inbox, 10).size(), 2);
    // Another takes its place, and its room.
    set(1, "more of one", QStringLiteral("other words"));
    QCOMPARE(p->reader->excerpt(id(1))->raw, QByteArray("more of one"));
    QCOMPARE(p->reader->messageRow(id(1))->preview, QStringLiteral("first words"));
    QCOMPARE(bodies(), 1);
    p->open();
    QCOMPARE(p->reader->excerpt(id(1))->raw, QByteArray("more of one"));
}

void ExcerptTest::goes_data()
{
    QTest::addColumn<QString>("how");
    for (const char *how : {"the message comes", "it is removed", "UIDVALIDITY", "the folder goes", "the account goes", "by itself"})
        QTest::newRow(how) << QString::fromLatin1(how);
}

void ExcerptTest::goes()
{
    QFETCH(QString, how);
    set(1, "one");
    const MessageId one = id(1);
    p->takeChanges();
    p->write([&](StoreWriter &w) {
        if (how == QLatin1String("the message comes"))
            w.messages.setBody(one, w.bodies.insert(BodyQueries::pack("whole"), 5), {});
        else if (how == QLatin1String("it is removed"))
            w.messages.remove(one);
        else if (how == QLatin1String("UIDVALIDITY"))
            w.messages.forgetUids(inbox);
        else if (how == QLatin1String("the folder goes"))
            w.folders.remove(inbox);
        else if (how == QLatin1String("the account goes"))
            w.accounts.remove(account);
        else
            w.excerpts.remove(one);
    });
    QVERIFY(!p->reader->excerpt(one));
    QVERIFY(p->takeChanges().value(0).excerpts.contains(one));
    QCOMPARE(bodies(), how == QLatin1String("the message comes") ? 1 : 0);
}

/// A move, and what happens to others, is nothing to it.
void ExcerptTest::staysWithItsMessage()
{
    set(1, "one");
    const MessageId one = id(1);
    p->write([&](StoreWriter &w) {
        w.messages.remove(id(2));
        w.messages.forgetUids(other);
        w.messages.setServerPlace(one, other, 9);
        w.folders.remove(inbox);
    });
    QCOMPARE(p->reader->excerpt(one)->raw, QByteArray("one"));
}

void ExcerptTest::checkKnowsIt()
{
    set(1, "one");
    auto report = StoreCheck(*p->store).run(StoreCheck::Depth::Thorough);
    QVERIFY(report.sound && report.repaired.isEmpty());
    QVERIFY(p->reader->excerpt(id(1)));
    // Of a message that is not there, of one that is here as a whole, without octets.
    set(2, "two");
    p->write([&](StoreWriter &w) {
        w.excerpts.set(MessageId(999), {w.bodies.insert(BodyQueries::pack("x"), 1), {}}, {});
        w.excerpts.set(id(1), {4711, {}}, {});
    });
    report = StoreCheck(*p->store).run(StoreCheck::Depth::Thorough);
    QVERIFY(report.sound);
    QVERIFY(!p->reader->excerptRows().find(id(1)) && !p->reader->excerptRows().find(MessageId(999)));
    QCOMPARE(p->reader->excerpt(id(2))->raw, QByteArray("two"));
    QCOMPARE(bodies(), 1);
}

void ExcerptTest::damaged()
{
    set(1, "one");
    set(2, "two");
    p->close();
    {
        Connection connection(p->file(QStringLiteral("bodies-001.db")), Connection::Mode::ReadWrite);
        connection.execute("UPDATE body SET raw = x'00' WHERE id = 1");
    }
    p->open();
    const auto report = StoreCheck(*p->store).run(StoreCheck::Depth::Thorough);
    QVERIFY(report.sound);
    QVERIFY(!p->reader->excerpt(id(1)));
    QVERIFY(p->reader->excerpt(id(2)));
    // The file is moved away, as people are told to: nothing is shown for another's.
    p->close();
    for (const char *name : {"bodies-001.db", "bodies-001.db-wal", "bodies-001.db-shm"})
        QFile::remove(p->file(QLatin1String(name)));
    p->open();
    p->write([&](StoreWriter &w) {
        for (int i = 0; i < 3; ++i)
            w.bodies.insert(BodyQueries::pack("somebody else's"), 15);
    });
    QVERIFY(!p->reader->excerpt(id(2)));
}

QTEST_GUILESS_MAIN(ExcerptTest)
#include "ExcerptTest.moc"
