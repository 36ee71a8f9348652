// SPDX-License-Identifier: GPL-3.0-or-later
// postrider contacts: list, search, import, export.
#include "tests/app/TestProfile.h"
#include "tests/app/cli/CarriedOut.h"
#include "tests/app/cli/KeptStreams.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace postrider;

class ContactsCommandTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void importsListsSearches();
    void exports();
    void saysWhatIsWrong();

private:
    int run(const QStringList &words)
    {
        m_streams = std::make_unique<test::KeptStreams>();
        return test::carriedOut(*m_mail, *m_streams, {QStringLiteral("contacts"), words, m_files.path(), true, m_profile->path()});
    }
    QJsonDocument document() const { return QJsonDocument::fromJson(m_streams->result); }
    void write(const char *name, const QByteArray &octets)
    {
        QFile file(m_files.filePath(QString::fromLatin1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(octets) == octets.size());
    }

    QTemporaryDir m_files;
    std::unique_ptr<TestProfile> m_profile;
    Mail *m_mail = nullptr;
    std::unique_ptr<test::KeptStreams> m_streams;
};

void ContactsCommandTest::init()
{
    m_profile = std::make_unique<TestProfile>();
    m_mail = &m_profile->open();
    write("people.vcf",
        "BEGIN:VCARD\nVERSION:3.0\nUID:1\nFN:Ada Lovelace\nORG:Engines\nEMAIL:ada@example.org\nEND:VCARD\n"
        "BEGIN:VCARD\nVERSION:3.0\nUID:2\nFN:Bo\nEMAIL:bo@example.org\nEND:VCARD\nBEGIN:VCARD\nVERSION:3.0\nEND:VCARD\n");
}

void ContactsCommandTest::importsListsSearches()
{
    // Relative to where it was typed.
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("people.vcf")}), 0);
    QCOMPARE(document().object()[QLatin1String("added")].toInt(), 2);
    QCOMPARE(document().object()[QLatin1String("leftOut")].toArray().size(), 1);
    QCOMPARE(run({QStringLiteral("list")}), 0);
    const QJsonArray all = document().array();
    QCOMPARE(all.size(), 2);
    QCOMPARE(all[0][QLatin1String("name")].toString(), QStringLiteral("Ada Lovelace"));
    QCOMPARE(all[0][QLatin1String("organisation")].toString(), QStringLiteral("Engines"));
    QCOMPARE(all[0][QLatin1String("addresses")][0].toString(), QStringLiteral("ada@example.org"));
    QCOMPARE(run({QStringLiteral("search"), QStringLiteral("love")}), 0);
    QCOMPARE(document().array().size(), 1);
    QCOMPARE(document()[0][QLatin1String("source")].toString(), QStringLiteral("contact"));
    QCOMPARE(document()[0][QLatin1String("address")].toString(), QStringLiteral("ada@example.org"));
    QCOMPARE(run({QStringLiteral("search"), QStringLiteral("example"), QStringLiteral("--limit"), QStringLiteral("1")}), 0);
    QCOMPARE(document().array().size(), 1);
}

void ContactsCommandTest::exports()
{
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("people.vcf")}), 0);
    QFile::remove(m_files.filePath(QStringLiteral("out.csv")));
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("out.csv")}), 0);
    QCOMPARE(document().object()[QLatin1String("exported")].toInt(), 2);
    QFile file(m_files.filePath(QStringLiteral("out.csv")));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().contains("ada@example.org"));
    // Nothing that is there is overwritten.
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("out.csv")}), 1);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("vcard3"), QStringLiteral("out.vcf")}), 0);
}

void ContactsCommandTest::saysWhatIsWrong()
{
    QCOMPARE(run({}), 2);
    QCOMPARE(run({QStringLiteral("dance")}), 2);
    QCOMPARE(run({QStringLiteral("search")}), 2);
    QCOMPARE(run({QStringLiteral("export"), QStringLiteral("--format"), QStringLiteral("pdf"), QStringLiteral("x")}), 2);
    QCOMPARE(run({QStringLiteral("import"), QStringLiteral("absent.vcf")}), 1);
    QVERIFY(document().object()[QLatin1String("error")].toObject()[QLatin1String("message")].toString().contains(QLatin1String("absent.vcf")));
}

QTEST_GUILESS_MAIN(ContactsCommandTest)
#include "ContactsCommandTest.moc"
