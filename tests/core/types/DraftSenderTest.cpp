// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/DraftSender.h"

#include <QTest>

using namespace postrider;

namespace {

Identity identity(const char *address, const char *signature)
{
    Identity i;
    i.account = AccountId(7);
    i.address = {QString(), QString::fromLatin1(address)};
    i.signature = QString::fromUtf8(signature);
    return i;
}

Draft begun(ParentRelation relation, const char *body, const Identity &as)
{
    Draft draft;
    draft.relation = relation;
    draft.body = QString::fromUtf8(body);
    DraftSender::begin(draft, as, as.address);
    return draft;
}

QString changed(const Draft &draft, const std::optional<DraftSender::Change> &change)
{
    QString text = draft.body;
    return change ? text.replace(change->at, change->length, change->text) : text;
}

} // namespace

/// As whom a draft is written: what it begins with, and what becomes of it when the sender changes.
class DraftSenderTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void belongsTo();
    void newMessage();
    void answerBelow();
    void answerAbove();
    void forwarded();
    void swap_data();
    void swap();
    void whatWasChangedStays();
    void blindCopies();
};

void DraftSenderTest::belongsTo()
{
    Identity me = identity("me@example.org", "");
    QVERIFY(isAddressOf(QStringLiteral("Me@Example.ORG"), me));
    QVERIFY(isAddressOf(QStringLiteral("me+shop@example.org"), me));
    QVERIFY(isAddressOf(QStringLiteral("me+a+b@example.org"), me));
    QVERIFY(!isAddressOf(QStringLiteral("me+shop@example.com"), me));
    QVERIFY(!isAddressOf(QStringLiteral("+me@example.org"), me));
    QVERIFY(!isAddressOf(QString(), me));
    // In the domain it is no detail.
    QVERIFY(!isAddressOf(QStringLiteral("me@example+x.org"), me));
    me.plusAddresses = false;
    QVERIFY(!isAddressOf(QStringLiteral("me+shop@example.org"), me));
    // An address of one's own that has a plus in it wins against the detail of another.
    const Identity shop = identity("me+shop@example.org", "");
    me.plusAddresses = true;
    QCOMPARE(identityOf(QStringLiteral("me+shop@example.org"), {me, shop})->address.address, QStringLiteral("me+shop@example.org"));
    QCOMPARE(identityOf(QStringLiteral("me+other@example.org"), {shop, me})->address.address, QStringLiteral("me@example.org"));
    QVERIFY(!identityOf(QStringLiteral("you@example.org"), {me, shop}));
}

void DraftSenderTest::newMessage()
{
    const Identity me = identity("me@example.org", "Ann\nExample Ltd\n\n");
    const Draft draft = begun(ParentRelation::None, "", me);
    QCOMPARE(draft.body, QStringLiteral("\n\n-- \nAnn\nExample Ltd\n"));
    QCOMPARE(draft.from, me.address);
    QCOMPARE(draft.account, me.account);
    QCOMPARE(DraftSender::startOf(draft, me), 0);
    // Without one there is no line of dashes either.
    QCOMPARE(begun(ParentRelation::None, "Hello", identity("me@example.org", " \n")).body, QStringLiteral("Hello"));
}

void DraftSenderTest::answerBelow()
{
    const Identity me = identity("me@example.org", "Ann");
    const Draft draft = begun(ParentRelation::Reply, "Bob wrote:\n> Hello\n\n", me);
    QCOMPARE(draft.body, QStringLiteral("Bob wrote:\n> Hello\n\n\n\n-- \nAnn\n"));
    QCOMPARE(draft.body.left(DraftSender::startOf(draft, me)), QStringLiteral("Bob wrote:\n> Hello\n\n"));
    const Identity plain = identity("me@example.org", "");
    const Draft without = begun(ParentRelation::Reply, "Bob wrote:\n> Hello\n\n", plain);
    QCOMPARE(DraftSender::startOf(without, plain), without.body.size());
}

void DraftSenderTest::answerAbove()
{
    Identity me = identity("me@example.org", "Ann");
    me.signatureAbove = true;
    me.answerAbove = true;
    const Draft draft = begun(ParentRelation::Reply, "Bob wrote:\n> Hello\n\n", me);
    QCOMPARE(draft.body, QStringLiteral("\n\nAnn\n\nBob wrote:\n> Hello\n\n"));
    QCOMPARE(DraftSender::startOf(draft, me), 0);
    // One does not go with the other: the signature at the end, or above and one's words below.
    me.signatureAbove = false;
    const Draft signedBelow = begun(ParentRelation::Reply, "Bob wrote:\n> Hello\n\n", me);
    QCOMPARE(signedBelow.body, QStringLiteral("\n\nBob wrote:\n> Hello\n\n\n\n-- \nAnn\n"));
    QCOMPARE(DraftSender::startOf(signedBelow, me), 0);
    me.answerAbove = false;
    me.signatureAbove = true;
    const Draft signedAbove = begun(ParentRelation::Reply, "Bob wrote:\n> Hello\n\n", me);
    QCOMPARE(signedAbove.body, QStringLiteral("\n\nAnn\n\nBob wrote:\n> Hello\n\n"));
    QCOMPARE(DraftSender::startOf(signedAbove, me), signedAbove.body.size());
    me.signatureAbove = true;
    // Of no account where nothing is quoted.
    QCOMPARE(begun(ParentRelation::None, "", me).body, QStringLiteral("\n\n-- \nAnn\n"));
}

void DraftSenderTest::forwarded()
{
    const Identity me = identity("me@example.org", "Ann");
    const Draft draft = begun(ParentRelation::Forward, "\n\n-------- Forwarded message --------\nSubject: x\n\nBody\n-- \nBob\n", me);
    QVERIFY(draft.body.startsWith(QLatin1String("\n\nAnn\n\n-------- Forwarded")));
    QVERIFY(draft.body.endsWith(QLatin1String("-- \nBob\n")));
    QCOMPARE(DraftSender::startOf(draft, me), 0);
}

void DraftSenderTest::swap_data()
{
    QTest::addColumn<int>("relation");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, ParentRelation relation, const char *body, const char *before, const char *after, const char *expected) {
        QTest::newRow(name) << int(relation) << QString::fromUtf8(body) << QString::fromUtf8(before) << QString::fromUtf8(after) << QString::fromUtf8(expected);
    };
    const auto none = ParentRelation::None;
    row("another", none, "Hello\n\n-- \nAnn\n", "Ann", "Dr. A. Example", "Hello\n\n-- \nDr. A. Example\n");
    row("to none", none, "Hello\n\n-- \nAnn\n", "Ann", "", "Hello");
    row("from none", none, "Hello", "", "Ann", "Hello\n\n-- \nAnn\n");
    row("the same", none, "Hello\n\n-- \nAnn\n", "Ann", "Ann", "Hello\n\n-- \nAnn\n");
    row("last line end gone", none, "Hello\n\n-- \nAnn", "Ann", "Bea", "Hello\n\n-- \nBea\n");
    row("a postscript below", none, "Hello\n\n-- \nAnn\nPS: hi", "Ann", "Bea", "Hello\n\n-- \nBea\nPS: hi");
    row("the name in the words, too", none, "Yours\nAnn\n\n-- \nAnn\n", "Ann", "Bea", "Yours\nAnn\n\n-- \nBea\n");
    row("one quoted, too", ParentRelation::Reply, "> x\n\n-- \nAnn\n\nHello\n\n-- \nAnn\n", "Ann", "Bea", "> x\n\n-- \nAnn\n\nHello\n\n-- \nBea\n");
    row("forwarded", ParentRelation::Forward, "See\n\nAnn\n\n---- Forwarded", "Ann", "Bea", "See\n\nBea\n\n---- Forwarded");
}

void DraftSenderTest::swap()
{
    QFETCH(int, relation);
    QFETCH(QString, body);
    QFETCH(QString, before);
    QFETCH(QString, after);
    Draft draft;
    draft.relation = ParentRelation(relation);
    draft.body = body;
    const auto change = DraftSender::swapped(draft, identity("a@example.org", before.toUtf8().constData()), identity("b@example.org", after.toUtf8().constData()));
    QTEST(changed(draft, change), "expected");
}

void DraftSenderTest::whatWasChangedStays()
{
    Draft draft;
    draft.body = QStringLiteral("Hello\n\n-- \nAnn (on holiday)\n");
    // Not what stands there: it is the person's now.
    QVERIFY(!DraftSender::swapped(draft, identity("a@example.org", "Ann\nTel. 1"), identity("b@example.org", "Bea")));
    // An answer whose signature stands at the other end keeps its place: words may stand around it.
    Identity above = identity("b@example.org", "Bea");
    above.signatureAbove = true;
    draft.relation = ParentRelation::Reply;
    draft.body = QStringLiteral("> Hi\n\nHello\n\n-- \nAnn\n");
    QCOMPARE(changed(draft, DraftSender::swapped(draft, identity("a@example.org", "Ann"), above)), QStringLiteral("> Hi\n\nHello\n\n-- \nBea\n"));
}

void DraftSenderTest::blindCopies()
{
    Identity a = identity("a@example.org", "");
    Identity b = identity("b@example.org", "");
    a.bccSelf = true;
    const AddressList boss{{QString(), QStringLiteral("boss@example.org")}};
    QCOMPARE(DraftSender::blindCopies(boss, {}, a), boss + AddressList{a.address});
    QCOMPARE(DraftSender::blindCopies(boss + AddressList{a.address}, {}, a), boss + AddressList{a.address});
    QCOMPARE(DraftSender::blindCopies(boss + AddressList{a.address}, a, b), boss);
    b.bccSelf = true;
    QCOMPARE(DraftSender::blindCopies({a.address}, a, b), AddressList{b.address});
    // Somebody else's copy is not touched because one's own goes.
    a.bccSelf = false;
    b.bccSelf = false;
    QCOMPARE(DraftSender::blindCopies({a.address}, a, b), AddressList{a.address});
}

QTEST_APPLESS_MAIN(DraftSenderTest)
#include "DraftSenderTest.moc"
