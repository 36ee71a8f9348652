// SPDX-License-Identifier: GPL-3.0-or-later
// postrider rules: list, show, run, enable, disable, order, delete, import, export.
#include "tests/app/TestProfile.h"
#include "tests/app/cli/CarriedOut.h"
#include "tests/app/cli/KeptStreams.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postrider;

class RulesCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void listsAndShows();
    void onOffOrderDelete();
    void dryRunChangesNothing();
    void runsOnAFolder();
    void chosenOnesOnly();
    void outAndInAgain();
    void wrongFilesAddNothing();
    void saysWhatIsWrong();

private:
    int run(const QStringList &words)
    {
        m_streams = std::make_unique<test::KeptStreams>();
        return test::carriedOut(*m_mail, *m_streams, {QStringLiteral("rules"), words, m_files.path(), true, m_profile->path()});
    }
    QJsonDocument document() const { return QJsonDocument::fromJson(m_streams->result); }
    qint64 save(const FilterRule &rule)
    {
        auto saved = m_mail->saveFilter(rule);
        if (!QTest::qWaitFor([&] { return saved.isFinished(); }, 10'000) || !std::holds_alternative<qint64>(saved.result()))
            qFatal("not saved");
        return std::get<qint64>(saved.result());
    }
    static FilterRule rule(const QString &name, const QString &word, const QList<RuleAction> &actions)
    {
        FilterRule made;
        made.name = name;
        made.conditions = {{RuleCondition::Field::Subject, RuleCondition::Operator::Contains, word, {}, 0}};
        made.actions = actions;
        return made;
    }
    static QByteArray letter(const QByteArray &subject)
    {
        return "From: Grace <grace@example.org>\r\nTo: ada@example.org\r\nSubject: " + subject + "\r\nMessage-ID: <" + subject
            + "@example.org>\r\nDate: Mon, 2 Nov 2026 10:00:00 +0100\r\n\r\nHello\r\n";
    }
    QStringList names()
    {
        QStringList list;
        for (const FilterRule &each : m_mail->reader().filters().all())
            list.append(each.enabled ? each.name : QLatin1Char('-') + each.name);
        return list;
    }
    static QString number(qint64 id) { return QString::number(id); }
    void write(const char *name, const QByteArray &octets)
    {
        QFile file(m_files.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    }

    QTemporaryDir m_files;
    std::unique_ptr<TestProfile> m_profile;
    Mail *m_mail = nullptr;
    std::unique_ptr<test::KeptStreams> m_streams;
    QList<MessageId> m_messages;
    qint64 m_move = 0, m_star = 0, m_forward = 0;
};

void RulesCommandTest::init()
{
    QFile::remove(m_files.filePath(QStringLiteral("rules.json")));
    m_profile = std::make_unique<TestProfile>();
    m_messages = m_profile->addMessages({letter("bill"), letter("list-one"), letter("list-two")});
    m_mail = &m_profile->open();
    m_mail->setPassword(m_profile->account, QStringLiteral("x")); // what keeps it from its server is that there is none
    m_move = save(rule(QStringLiteral("Lists"), QStringLiteral("list"), {{RuleAction::What::Move, m_profile->archive, {}}}));
    m_star = save(rule(QStringLiteral("Bills"), QStringLiteral("bill"), {{RuleAction::What::Star, {}, {}}}));
    FilterRule off = rule(QStringLiteral("On"), QStringLiteral("bill"), {{RuleAction::What::Forward, {}, {}, QStringLiteral("boss@example.net")}});
    off.enabled = false;
    m_forward = save(off);
}

void RulesCommandTest::listsAndShows()
{
    QCOMPARE(run({QStringLiteral("list")}), 0);
    const QJsonArray all = document().array();
    QCOMPARE(all.size(), 3);
    QCOMPARE(all[0][QLatin1String("id")].toInteger(), m_move);
    QCOMPARE(all[0][QLatin1String("match")].toString(), QStringLiteral("all"));
    const QJsonValue action = all[0][QLatin1String("actions")][0];
    QCOMPARE(action[QLatin1String("do")].toString(), QStringLiteral("move"));
    QCOMPARE(action[QLatin1String("folder")][QLatin1String("folder")].toString(), QStringLiteral("Archive"));
    QCOMPARE(action[QLatin1String("folder")][QLatin1String("account")].toString(), QStringLiteral("ada@example.org"));
    QVERIFY(all[0][QLatin1String("account")].isNull());
    QVERIFY(!all[2][QLatin1String("enabled")].toBool(true));
    QCOMPARE(run({QStringLiteral("show"), number(m_forward)}), 0);
    QCOMPARE(document().object()[QLatin1String("actions")][0][QLatin1String("address")].toString(), QStringLiteral("boss@example.net"));
}

void RulesCommandTest::onOffOrderDelete()
{
    QCOMPARE(run({QStringLiteral("disable"), number(m_move), number(m_star)}), 0);
    QCOMPARE(document().object()[QLatin1String("changed")].toInt(), 2);
    QCOMPARE(names(), (QStringList{QStringLiteral("-Lists"), QStringLiteral("-Bills"), QStringLiteral("-On")}));
    QCOMPARE(run({QStringLiteral("enable"), number(m_star)}), 0);
    QCOMPARE(run({QStringLiteral("order"), number(m_forward), number(m_star)}), 0);
    QCOMPARE(names(), (QStringList{QStringLiteral("-On"), QStringLiteral("Bills"), QStringLiteral("-Lists")}));
    QCOMPARE(run({QStringLiteral("delete"), number(m_star)}), 0);
    QCOMPARE(names(), (QStringList{QStringLiteral("-On"), QStringLiteral("-Lists")}));
    QCOMPARE(run({QStringLiteral("delete"), number(m_star)}), 1);
    QCOMPARE(names().size(), 2);
}

void RulesCommandTest::dryRunChangesNothing()
{
    QCOMPARE(run({QStringLiteral("run"), QStringLiteral("--folder"), QStringLiteral("inbox"), QStringLiteral("--dry-run")}), 0);
    const QJsonObject report = document().object();
    QCOMPARE(report[QLatin1String("looked")].toInt(), 3);
    QCOMPARE(report[QLatin1String("matched")].toInt(), 3);
    QCOMPARE(report[QLatin1String("messages")].toArray().size(), 3);
    for (const QJsonValue &each : report[QLatin1String("messages")].toArray()) {
        const bool isBill = each[QLatin1String("id")].toInteger() == m_messages[0].value;
        QCOMPARE(each[QLatin1String("rules")].toArray(), QJsonArray{isBill ? m_star : m_move});
    }
    QCOMPARE(m_mail->reader().messageIds(m_profile->inbox).size(), 3);
    QVERIFY(!m_mail->reader().messageRow(m_messages[0])->flags.testFlag(Flag::Flagged));
    QVERIFY(m_mail->reader().outbox().isEmpty());
}

void RulesCommandTest::runsOnAFolder()
{
    QCOMPARE(run({QStringLiteral("run"), QStringLiteral("--folder"), QStringLiteral("inbox")}), 0);
    QCOMPARE(document().object()[QLatin1String("matched")].toInt(), 3);
    QVERIFY(!document().object()[QLatin1String("pushed")].toBool(true)); // no server there
    QCOMPARE(m_mail->reader().messageIds(m_profile->inbox), QList<MessageId>{m_messages[0]});
    QVERIFY(m_mail->reader().messageRow(m_messages[0])->flags.testFlag(Flag::Flagged));
    QVERIFY(m_mail->reader().outbox().isEmpty()); // that one is off
}

/// Off or not: it was named. In all folders, each message once.
void RulesCommandTest::chosenOnesOnly()
{
    QCOMPARE(run({QStringLiteral("run"), number(m_forward), QStringLiteral("--account"), QStringLiteral("ada@example.org"), QStringLiteral("--dry-run")}), 0);
    QCOMPARE(document().object()[QLatin1String("matched")].toInt(), 1);
    QVERIFY(m_mail->reader().outbox().isEmpty());
    QCOMPARE(run({QStringLiteral("run"), number(m_forward), QStringLiteral("--account"), QStringLiteral("ada@example.org")}), 0);
    QCOMPARE(document().object()[QLatin1String("looked")].toInt(), 3);
    const QList<OutboxItem> outbox = m_mail->reader().outbox();
    QCOMPARE(outbox.size(), 1);
    QCOMPARE(outbox.first().recipients, QStringList{QStringLiteral("boss@example.net")});
    QVERIFY(!m_mail->reader().messageRow(m_messages[0])->flags.testFlag(Flag::Flagged));
}

void RulesCommandTest::outAndInAgain()
{
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("rules.json")}), 0);
    QCOMPARE(document().object()[QLatin1String("exported")].toInt(), 3);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("rules.json")}), 1); // nothing is written over
    QList<FilterRule> before = m_mail->reader().filters().all();
    QCOMPARE(run({QStringLiteral("delete"), number(m_move), number(m_star), number(m_forward)}), 0);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("rules.json")}), 0);
    QList<FilterRule> after = m_mail->reader().filters().all();
    QCOMPARE(after.size(), 3);
    for (QList<FilterRule> *list : {&before, &after}) {
        for (FilterRule &each : *list)
            each.id = each.position = 0;
    }
    QCOMPARE(after, before);
}

void RulesCommandTest::wrongFilesAddNothing()
{
    const QByteArray good = R"({"name": "good", "conditions": [{"field": "everything"}], "actions": [{"do": "star"}]})";
    const QList<QByteArray> wrong{"", "{}", "[" + good + ", {\"name\": \"later\", \"conditions\": [{\"field\": \"moon\", \"is\": \"full\"}], \"actions\": [{\"do\": \"star\"}]}]",
        "[" + good + ", {}]",
        "[" + good + R"(, {"conditions": [{"field": "everything"}], "actions": [{"do": "move", "folder": {"account": "ada@example.org", "folder": "Nowhere"}}]}])",
        "[" + good + R"(, {"conditions": [{"field": "everything"}], "actions": [{"do": "forward", "address": "nobody"}]}])"};
    for (const QByteArray &octets : wrong) {
        write("wrong.json", octets);
        QVERIFY2(run({QStringLiteral("import"), QStringLiteral("wrong.json")}) == 1, octets.constData());
        QCOMPARE(names().size(), 3);
    }
    write("right.json", "[" + good + "]");
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("right.json")}), 0);
    QCOMPARE(names().last(), QStringLiteral("good"));
}

void RulesCommandTest::saysWhatIsWrong()
{
    QCOMPARE(run({}), 2);
    QCOMPARE(run({QStringLiteral("dance")}), 2);
    QCOMPARE(run({QStringLiteral("run")}), 2);
    QCOMPARE(run({QStringLiteral("enable")}), 2);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("x")}), 2);
    QCOMPARE(run({QStringLiteral("show"), QStringLiteral("999")}), 1);
    QCOMPARE(run({QStringLiteral("run"), QStringLiteral("--folder"), QStringLiteral("Nowhere")}), 1);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("not-there.json")}), 1);
}

QTEST_GUILESS_MAIN(RulesCommandTest)
#include "RulesCommandTest.moc"
