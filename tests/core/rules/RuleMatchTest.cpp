// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/RuleDecision.h"
#include "core/rules/RuleMatch.h"
#include "tests/core/rules/RuleRig.h"

#include <QJsonObject>
#include <QRegularExpression>

using namespace postrider;
using Field = RuleCondition::Field;
using Operator = RuleCondition::Operator;
using What = RuleAction::What;

Q_DECLARE_METATYPE(postrider::RuleCondition)

class RuleMatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void conditions_data();
    void conditions();
    void unknownUntilTheWholeIsHere();
    void whatCannotBeReadHoldsNothing();
    void sendersInTheAddressBook();
    void whatDecidesWithoutItDecides();
    void wildcards_data();
    void wildcards();
    void wildcardsDoNotHang();
    void laterFiltersSeeWhatEarlierOnesDid();
    void accountsAndStopping();
    void jsonAndBack();
    void jsonOfAnotherVersion();
    void whatIsRefused();

private:
    static QByteArray raw()
    {
        return "From: Grace Hopper <grace@navy.example>\r\nTo: Ada <ada@example.org>, all@lists.example.org\r\nCc: \"Bo\" <bo@example.org>\r\nReply-To: desk@navy.example\r\n"
               "Subject: =?utf-8?q?Gr=C3=BC=C3=9Fe?= from sea\r\nList-Id: Sailors <sailors.lists.example.org>\r\nX-Mark: one\r\nX-Mark: two\r\nMessage-ID: <m@x>\r\n"
               "Content-Type: text/html; charset=utf-8\r\n\r\n<p>The <b>anchor</b> is up.</p>\r\n";
    }
    RuleSubject::Surroundings around() { return {*rig.p.reader, rig.clock->now(), rig.p.reader->keywordNames()}; }
    MessageRow letter(bool whole = true)
    {
        const Uid uid = ++m_uid;
        MessageId id = rig.arrive(uid, QStringLiteral("Grüße from sea"));
        if (whole)
            rig.bring(id, raw());
        MessageRow row = rig.row(id);
        row.from = {QStringLiteral("Grace Hopper"), QStringLiteral("grace@navy.example")};
        row.size = 50 * 1024;
        row.date = rig.clock->now() - 3 * 86'400'000LL - 1000;
        row.flags = Flag::Flagged | Flag::Label2;
        return row;
    }

    RuleRig rig;
    Uid m_uid = 0;
};

void RuleMatchTest::conditions_data()
{
    QTest::addColumn<RuleCondition>("condition");
    QTest::addColumn<bool>("holds");
    const auto row = [](const char *name, const RuleCondition &condition, bool holds) { QTest::newRow(name) << condition << holds; };
    row("everything", {Field::Everything, Operator::Contains, {}, {}, 0}, true);
    row("from address", RuleRig::text(Field::From, Operator::Is, QStringLiteral("GRACE@navy.example")), true);
    row("from name", RuleRig::text(Field::From, Operator::Is, QStringLiteral("grace hopper")), true);
    row("from domain", RuleRig::text(Field::From, Operator::Ends, QStringLiteral("@navy.example")), true);
    row("from another domain", RuleRig::text(Field::From, Operator::Ends, QStringLiteral("@army.example")), false);
    row("from not", RuleRig::text(Field::From, Operator::ContainsNot, QStringLiteral("grace")), false);
    row("from is not", RuleRig::text(Field::From, Operator::IsNot, QStringLiteral("bo@example.org")), true);
    row("to", RuleRig::text(Field::To, Operator::Contains, QStringLiteral("all@lists")), true);
    row("to is not cc", RuleRig::text(Field::To, Operator::Contains, QStringLiteral("bo@")), false);
    row("cc", RuleRig::text(Field::Cc, Operator::Is, QStringLiteral("Bo")), true);
    row("recipients", RuleRig::text(Field::Recipients, Operator::Begins, QStringLiteral("bo@")), true);
    row("anyone", RuleRig::text(Field::Anyone, Operator::Is, QStringLiteral("desk@navy.example")), true);
    row("subject", RuleRig::text(Field::Subject, Operator::Begins, QStringLiteral("grüße")), true);
    row("subject ends", RuleRig::text(Field::Subject, Operator::Ends, QStringLiteral("SEA")), true);
    row("subject wildcard", RuleRig::text(Field::Subject, Operator::Wildcard, QStringLiteral("gr??e*sea")), true);
    row("subject wildcard is the whole", RuleRig::text(Field::Subject, Operator::Wildcard, QStringLiteral("from")), false);
    row("list", RuleRig::text(Field::ListId, Operator::Contains, QStringLiteral("<sailors.lists.example.org>")), true);
    row("header", {Field::Header, Operator::Is, QStringLiteral("two"), QStringLiteral("x-mark"), 0}, true);
    row("header that is not there", {Field::Header, Operator::Contains, QStringLiteral("a"), QStringLiteral("X-None"), 0}, false);
    row("header that is not there: not", {Field::Header, Operator::ContainsNot, QStringLiteral("a"), QStringLiteral("X-None"), 0}, true);
    row("text of HTML", RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("the anchor is")), true);
    row("text, no markup", RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("<b>")), false);
    row("text by wildcard", RuleRig::text(Field::Body, Operator::Wildcard, QStringLiteral("anc*up")), true);
    row("larger", {Field::Size, Operator::Greater, {}, {}, 49}, true);
    row("not larger", {Field::Size, Operator::Greater, {}, {}, 50}, false);
    row("smaller", {Field::Size, Operator::Less, {}, {}, 51}, true);
    row("older", {Field::Age, Operator::Greater, {}, {}, 2}, true);
    row("not older", {Field::Age, Operator::Greater, {}, {}, 3}, false);
    row("no attachment", {Field::HasAttachment, Operator::No, {}, {}, 0}, true);
    row("unread", {Field::IsRead, Operator::No, {}, {}, 0}, true);
    row("starred", {Field::IsStarred, Operator::Yes, {}, {}, 0}, true);
    row("tag", {Field::Tag, Operator::Yes, QStringLiteral("$label2"), {}, 0}, true);
    row("another tag", {Field::Tag, Operator::Yes, QStringLiteral("$label3"), {}, 0}, false);
    row("a tag nobody has", {Field::Tag, Operator::No, QStringLiteral("boats"), {}, 0}, true);
    row("unknown sender", {Field::SenderKnown, Operator::Yes, {}, {}, 0}, false);
    row("no word about authenticity", {Field::NotAuthentic, Operator::Yes, {}, {}, 0}, false);
}

void RuleMatchTest::conditions()
{
    QFETCH(RuleCondition, condition);
    QFETCH(bool, holds);
    const auto surroundings = around();
    RuleSubject subject(letter(), surroundings);
    QCOMPARE(RuleMatch::holds(condition, subject), holds ? RuleMatch::Held::Yes : RuleMatch::Held::No);
}

void RuleMatchTest::unknownUntilTheWholeIsHere()
{
    const auto surroundings = around();
    const RuleCondition body = RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("anchor"));
    MessageRow row = letter(false);
    RuleSubject subject(row, surroundings);
    QCOMPARE(RuleMatch::holds(body, subject), RuleMatch::Held::Unknown);
    QVERIFY(!RuleDecision::of({RuleRig::rule(QStringLiteral("r"), {body}, {RuleRig::action(What::Star)})}, subject));
    // Too large to be read, ever: it is not there.
    row.size = RuleSubject::largestRead + 1;
    RuleSubject large(row, surroundings);
    QCOMPARE(RuleMatch::holds(body, large), RuleMatch::Held::No);
}

void RuleMatchTest::sendersInTheAddressBook()
{
    Contact contact;
    contact.uid = QStringLiteral("u");
    contact.name = QStringLiteral("Bo");
    contact.addresses = {{{}, QStringLiteral("Bo@bücher.example")}};
    rig.p.write([&](StoreWriter &w) { w.contacts.save(contact, 1); });
    const auto surroundings = around();
    const RuleCondition known{Field::SenderKnown, Operator::Yes, {}, {}, 0};
    MessageRow row = letter();
    for (const char *from : {"bo@bücher.example", "bo@xn--bcher-kva.example", "BO@xn--bcher-kva.example"}) {
        row.from = {{}, QString::fromUtf8(from)};
        RuleSubject subject(row, surroundings);
        QVERIFY2(RuleMatch::holds(known, subject) == RuleMatch::Held::Yes, from);
    }
}

/// Nobody knows what is not in it.
void RuleMatchTest::whatCannotBeReadHoldsNothing()
{
    const auto surroundings = around();
    const auto holds = [](RuleSubject &subject, Field field, Operator op) { return RuleMatch::holds({field, op, QStringLiteral("zebra"), QStringLiteral("X-Mark"), 0}, subject); };
    MessageRow row = letter();
    row.size = RuleSubject::largestRead + 1;
    RuleSubject large(row, surroundings);
    for (const Field field : {Field::To, Field::Cc, Field::Recipients, Field::Anyone, Field::ListId, Field::Header, Field::Body}) {
        for (const Operator op : RuleCondition::operatorsOf(field))
            QCOMPARE(holds(large, field, op), RuleMatch::Held::No);
    }
    for (const Operator op : RuleCondition::operatorsOf(Field::NotAuthentic))
        QCOMPARE(holds(large, Field::NotAuthentic, op), RuleMatch::Held::No);
    // Its row can be read.
    QCOMPARE(holds(large, Field::Subject, Operator::ContainsNot), RuleMatch::Held::Yes);
    QCOMPARE(holds(large, Field::From, Operator::IsNot), RuleMatch::Held::Yes);

    MessageRow broken = letter();
    rig.p.write([&](StoreWriter &w) {
        QByteArray packed = BodyQueries::pack(raw());
        packed.chop(7);
        w.messages.setBody(broken.id, w.bodies.insert(packed, raw().size()), {});
    });
    RuleSubject damaged(broken, surroundings);
    QCOMPARE(holds(damaged, Field::Body, Operator::ContainsNot), RuleMatch::Held::No);
    QCOMPARE(holds(damaged, Field::Header, Operator::IsNot), RuleMatch::Held::No);

    // More than is looked through: the beginning says what is in it, and not what is not.
    const MessageRow longOne = letter(false);
    rig.bring(longOne.id, "Subject: long\r\nContent-Type: text/plain\r\n\r\nanchor" + QByteArray(" some words and so on").repeated(60'000) + " zebra\r\n");
    RuleSubject cut(longOne, surroundings);
    QCOMPARE(holds(cut, Field::Body, Operator::ContainsNot), RuleMatch::Held::No);
    QCOMPARE(holds(cut, Field::Header, Operator::ContainsNot), RuleMatch::Held::Yes);
    QCOMPARE(RuleMatch::holds(RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("anchor")), cut), RuleMatch::Held::Yes);

    RuleSubject whole(letter(), surroundings);
    QCOMPARE(holds(whole, Field::Body, Operator::ContainsNot), RuleMatch::Held::Yes);
}

void RuleMatchTest::whatDecidesWithoutItDecides()
{
    const auto surroundings = around();
    const RuleCondition body = RuleRig::text(Field::Body, Operator::Contains, QStringLiteral("anchor")),
                        no = RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("cars")),
                        yes = RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("sea"));
    RuleSubject subject(letter(false), surroundings);
    FilterRule rule = RuleRig::rule(QStringLiteral("r"), {body, no}, {RuleRig::action(What::Star)});
    QCOMPARE(RuleMatch::holds(rule, subject), RuleMatch::Held::No);
    rule.conditions = {body, yes};
    QCOMPARE(RuleMatch::holds(rule, subject), RuleMatch::Held::Unknown);
    rule.anyOf = true;
    QCOMPARE(RuleMatch::holds(rule, subject), RuleMatch::Held::Yes);
    rule.conditions = {body, no};
    QCOMPARE(RuleMatch::holds(rule, subject), RuleMatch::Held::Unknown);
}

void RuleMatchTest::wildcards_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, const char *pattern, bool fits) {
        QTest::addRow("%s / %s", text, pattern) << QString::fromUtf8(text) << QString::fromUtf8(pattern) << fits;
    };
    row("", "", true);
    row("", "*", true);
    row("", "?", false);
    row("abc", "abc", true);
    row("abc", "ab", false);
    row("abc", "a*", true);
    row("abc", "*c", true);
    row("abc", "*b*", true);
    row("abc", "a?c", true);
    row("abc", "a??c", false);
    row("ABC", "aBc", true);
    row("aXbXc", "a*b*c", true);
    row("ab", "a*b*c", false);
    row("a*c", "a*c", true);
    row("mississippi", "*iss*ip*", true);
    row("[list] hello", "[list] *", true);
}

void RuleMatchTest::wildcards()
{
    QFETCH(QString, text);
    QFETCH(QString, pattern);
    QFETCH(bool, fits);
    QCOMPARE(RuleMatch::fits(text, pattern), fits);
}

/// What makes regular expressions hang for ever, at the largest sizes that are let in.
void RuleMatchTest::wildcardsDoNotHang()
{
    const QString text(2'000'000, u'a');
    QString pattern;
    for (int i = 0; i < 500; ++i)
        pattern += QLatin1String("a*");
    QVERIFY(!RuleMatch::fits(text, pattern + u'b'));
    QVERIFY(!RuleMatch::fits(text, u'*' + QString(1900, u'a') + u'b'));
}

void RuleMatchTest::laterFiltersSeeWhatEarlierOnesDid()
{
    const auto surroundings = around();
    RuleSubject subject(letter(), surroundings);
    const FilterRule first = RuleRig::rule(QStringLiteral("1"), {{Field::Everything, Operator::Contains, {}, {}, 0}},
        {RuleRig::action(What::MarkRead), RuleRig::action(What::Tag, {}, QStringLiteral("boats")), RuleRig::action(What::Unstar)});
    const FilterRule second = RuleRig::rule(QStringLiteral("2"),
        {{Field::IsRead, Operator::Yes, {}, {}, 0}, {Field::Tag, Operator::Yes, QStringLiteral("Boats"), {}, 0}, {Field::IsStarred, Operator::No, {}, {}, 0}},
        {RuleRig::action(What::Move, rig.lists), RuleRig::action(What::MarkUnread)});
    const auto decision = RuleDecision::of({first, second}, subject);
    QVERIFY(decision);
    QCOMPARE(decision->folder, rig.lists);
    QCOMPARE(decision->add, Flags());
    QCOMPARE(decision->remove, Flags(Flag::Seen | Flag::Flagged));
    QCOMPARE(decision->tags, QStringList{QStringLiteral("boats")});
}

void RuleMatchTest::accountsAndStopping()
{
    const auto surroundings = around();
    RuleSubject subject(letter(), surroundings);
    FilterRule elsewhere = RuleRig::subjectTo(QStringLiteral("sea"), rig.other);
    elsewhere.account = AccountId(rig.account.value + 1);
    FilterRule stopping = RuleRig::rule(QStringLiteral("stop"), elsewhere.conditions, {RuleRig::action(What::Star)});
    stopping.stops = true;
    const auto decision = RuleDecision::of({elsewhere, stopping, RuleRig::subjectTo(QStringLiteral("sea"), rig.lists)}, subject);
    QVERIFY(decision);
    QCOMPARE(decision->place, RuleDecision::Place::Stays);
    QVERIFY(decision->add.testFlag(Flag::Flagged));
}

void RuleMatchTest::jsonAndBack()
{
    QList<RuleCondition> conditions;
    for (int field = 0; field <= int(Field::NotAuthentic); ++field) {
        const auto operators = RuleCondition::operatorsOf(Field(field));
        const auto kind = RuleCondition::kindOf(Field(field));
        for (const Operator op : operators.isEmpty() ? QList<Operator>{Operator::Contains} : operators)
            conditions.append(
                {Field(field), op, QStringLiteral("vä\"lue"), Field(field) == Field::Header ? QStringLiteral("X-A") : QString(), kind == RuleCondition::Kind::Number ? 7 : 0});
    }
    QList<RuleAction> actions;
    for (int what = 0; what <= int(What::DoNotNotify); ++what) {
        RuleAction action{What(what), {}, {}};
        if (action.needsFolder())
            action.folder = rig.lists;
        if (action.needsKeyword())
            action.keyword = QStringLiteral("k");
        actions.append(action);
    }
    FilterRule rule = RuleRig::rule(QStringLiteral("Alles"), conditions, actions);
    rule.anyOf = rule.stops = true;
    rule.onArrival = false;
    rule.id = rig.save(rule);
    FilterRule read = *rig.p.reader->filters().find(rule.id);
    rule.position = read.position;
    QCOMPARE(read, rule);
    rig.p.write([&](StoreWriter &w) { w.filters.remove(rule.id); });
}

/// Half a filter would do what nobody asked for.
void RuleMatchTest::jsonOfAnotherVersion()
{
    bool lost = false;
    QCOMPARE(actionsFromJson({QJsonObject{{QStringLiteral("do"), QStringLiteral("teleport")}}}, &lost), QList<RuleAction>());
    QVERIFY(lost);
    lost = false;
    QCOMPARE(
        conditionsFromJson({QJsonObject{{QStringLiteral("field"), QStringLiteral("subject")}, {QStringLiteral("is"), QStringLiteral("rhymes")}}}, &lost), QList<RuleCondition>());
    QVERIFY(lost);
}

void RuleMatchTest::whatIsRefused()
{
    const RuleCondition good = RuleRig::text(Field::Subject, Operator::Contains, QStringLiteral("a"));
    const RuleAction star = RuleRig::action(What::Star);
    QVERIFY(RuleRig::rule({}, {good}, {star}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {}, {star}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {good}, {}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {RuleRig::text(Field::Subject, Operator::Contains, {})}, {star}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {RuleRig::text(Field::Subject, Operator::Greater, QStringLiteral("a"))}, {star}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {{Field::Header, Operator::Contains, QStringLiteral("a"), QStringLiteral("X: y"), 0}}, {star}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {good}, {RuleRig::action(What::Move)}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {good}, {RuleRig::action(What::Tag)}).whyInvalid().isEmpty());
    for (const char *keyword : {"two words", "\\Deleted", "a\r\nb", "ä"})
        QVERIFY(!RuleRig::rule({}, {good}, {RuleRig::action(What::Tag, {}, QString::fromUtf8(keyword))}).whyInvalid().isEmpty());
    QVERIFY(RuleRig::rule({}, {good}, {RuleRig::action(What::Tag, {}, QStringLiteral("$label1"))}).whyInvalid().isEmpty());
    QVERIFY(!RuleRig::rule({}, {good}, {RuleRig::action(What::Trash), RuleRig::action(What::Archive)}).whyInvalid().isEmpty());
}

QTEST_GUILESS_MAIN(RuleMatchTest)
#include "RuleMatchTest.moc"
