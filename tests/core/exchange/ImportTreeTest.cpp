// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/MailError.h"
#include "core/exchange/ImportTree.h"
#include "core/exchange/MaildirName.h"
#include "core/exchange/MaildirWriter.h"
#include "core/exchange/PlaceReader.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// What is found in files and folders as mail programs leave them, and in some that nobody should trust.
class ImportTreeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void toldApartByLooking_data();
    void toldApartByLooking();
    void thunderbird();
    void maildirAndFoldersBelow();
    void kmail();
    void appleMail();
    void linksAreNotFollowed();
    void whatIsNoMailIsSaid();
    void deepTreesEnd();
    void nothingThere();
    void statesOfFiles();
    void maildirComesBack();
    void keywordsBeyondTheAlphabet();

private:
    void put(const QString &path, const QByteArray &content) const;
    QString at(const QString &path) const { return m_dir->filePath(path); }
    /// "levels: subject, subject" for each place.
    QStringList contents(const ImportTree &tree) const;

    std::unique_ptr<QTemporaryDir> m_dir;
};

namespace {

const QByteArray from = "From - Tue Mar  3 10:00:00 2026\n";

QByteArray letter(const QByteArray &subject)
{
    return "From: ada@example.org\nSubject: " + subject + "\n\nText\n";
}

} // namespace

void ImportTreeTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(m_dir->isValid());
}

void ImportTreeTest::put(const QString &path, const QByteArray &content) const
{
    QVERIFY(QDir().mkpath(QFileInfo(at(path)).path()));
    QFile file(at(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList ImportTreeTest::contents(const ImportTree &tree) const
{
    QStringList result;
    for (const ImportPlace &place : tree.places) {
        QStringList subjects;
        PlaceReader reader(place);
        while (const auto message = reader.next()) {
            const qsizetype begin = message->raw.indexOf("Subject: ") + 9;
            subjects.append(QString::fromUtf8(message->raw.mid(begin, message->raw.indexOf("\r\n", begin) - begin)));
        }
        subjects.sort();
        result.append(place.levels.join(QLatin1Char('/')) + QStringLiteral(": ") + subjects.join(QStringLiteral(", ")));
    }
    return result;
}

void ImportTreeTest::toldApartByLooking_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("found"); // messages; -1: said to be no mail
    QTest::newRow("mbox") << QByteArray(from + letter("a") + '\n' + from + letter("b")) << 2;
    QTest::newRow("message") << letter("a") << 1;
    QTest::newRow("message with CRLF") << QByteArray("Received: x\r\n y\r\nSubject: a\r\n\r\nText\r\n") << 1;
    QTest::newRow("message with a byte order mark") << QByteArray("\xef\xbb\xbfSubject: a\n\nText\n") << 1;
    QTest::newRow("empty") << QByteArray() << 0;
    QTest::newRow("blank") << QByteArray("\n\n") << 0;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0", 11) << -1;
    QTest::newRow("settings") << QByteArray("color: red\nsize: 5\n") << -1;
    QTest::newRow("text") << QByteArray("Dear Bo,\n\nfrom: me\n") << -1;
    QTest::newRow("a sentence with From") << QByteArray("From now on:\nSubject: a\n\n") << -1;
}

void ImportTreeTest::toldApartByLooking()
{
    QFETCH(QByteArray, content);
    QFETCH(int, found);
    put(QStringLiteral("Some file"), content);
    const ImportTree tree = ImportTree::of(at(QStringLiteral("Some file")));
    QCOMPARE(tree.skipped.size(), found < 0 ? 1 : 0);
    int messages = 0;
    for (const ImportPlace &place : tree.places) {
        QVERIFY2(place.levels.isEmpty(), "one file goes into the folder itself");
        PlaceReader reader(place);
        while (reader.next())
            ++messages;
    }
    QCOMPARE(messages, qMax(found, 0));
}

void ImportTreeTest::thunderbird()
{
    put(QStringLiteral("Local Folders/Inbox"), from + letter("in"));
    put(QStringLiteral("Local Folders/Inbox.msf"), "// <!-- <mdb:mork:z v=\"1.4\"/> -->");
    put(QStringLiteral("Local Folders/Empty"), {});
    put(QStringLiteral("Local Folders/Inbox.sbd/2025"), from + letter("old"));
    put(QStringLiteral("Local Folders/Inbox.sbd/2025.sbd/May"), from + letter("may"));
    put(QStringLiteral("Local Folders/msgFilterRules.dat"), "version=\"9\"\n");
    const ImportTree tree = ImportTree::of(at(QStringLiteral("Local Folders")));
    QCOMPARE(contents(tree), (QStringList{QStringLiteral("Inbox: in"), QStringLiteral("Inbox/2025: old"), QStringLiteral("Inbox/2025/May: may")}));
    QCOMPARE(tree.skipped, QStringList());
    QVERIFY(tree.octets > 0);
}

void ImportTreeTest::maildirAndFoldersBelow()
{
    for (const char *directory : {"Maildir", "Maildir/.Work", "Maildir/.Work.2025", "Maildir/Plain"}) {
        for (const char *part : {"cur", "new", "tmp"})
            QVERIFY(QDir().mkpath(at(QLatin1String(directory)) + QLatin1Char('/') + QLatin1String(part)));
    }
    put(QStringLiteral("Maildir/cur/1.a:2,S"), letter("one"));
    put(QStringLiteral("Maildir/new/2.a"), letter("two"));
    put(QStringLiteral("Maildir/tmp/3.a"), letter("half"));
    put(QStringLiteral("Maildir/dovecot.index.log"), "x");
    put(QStringLiteral("Maildir/.Work/cur/1.a:2,"), letter("work"));
    put(QStringLiteral("Maildir/.Work.2025/cur/1.a:2,"), letter("old work"));
    put(QStringLiteral("Maildir/Plain/cur/1.a:2,"), letter("plain"));
    const ImportTree tree = ImportTree::of(at(QStringLiteral("Maildir")));
    QCOMPARE(contents(tree), (QStringList{QStringLiteral(": one, two"), QStringLiteral("Work: work"), QStringLiteral("Work/2025: old work"), QStringLiteral("Plain: plain")}));
    QCOMPARE(tree.skipped, QStringList());
}

void ImportTreeTest::kmail()
{
    for (const char *directory : {"Mail/inbox", "Mail/.inbox.directory/Lists"}) {
        for (const char *part : {"cur", "new", "tmp"})
            QVERIFY(QDir().mkpath(at(QLatin1String(directory)) + QLatin1Char('/') + QLatin1String(part)));
    }
    put(QStringLiteral("Mail/inbox/cur/1:2,S"), letter("in"));
    put(QStringLiteral("Mail/.inbox.directory/Lists/cur/1:2,S"), letter("list"));
    const ImportTree tree = ImportTree::of(at(QStringLiteral("Mail")));
    QStringList found = contents(tree);
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("inbox/Lists: list"), QStringLiteral("inbox: in")}));
}

void ImportTreeTest::appleMail()
{
    put(QStringLiteral("Export/Travel.mbox/mbox"), from + letter("trip"));
    put(QStringLiteral("Export/Travel.mbox/table_of_contents"), "x");
    put(QStringLiteral("Export/Plain.mbox"), from + letter("plain"));
    QStringList found = contents(ImportTree::of(at(QStringLiteral("Export"))));
    found.sort();
    QCOMPARE(found, (QStringList{QStringLiteral("Plain: plain"), QStringLiteral("Travel: trip")}));
}

void ImportTreeTest::linksAreNotFollowed()
{
    put(QStringLiteral("secret/letter.eml"), letter("secret"));
    put(QStringLiteral("tree/mine.eml"), letter("mine"));
    QVERIFY(QDir().mkpath(at(QStringLiteral("tree/Maildir/cur"))) && QDir().mkpath(at(QStringLiteral("tree/Maildir/new"))));
    QVERIFY(QFile::link(at(QStringLiteral("secret")), at(QStringLiteral("tree/elsewhere"))));
    QVERIFY(QFile::link(at(QStringLiteral("secret/letter.eml")), at(QStringLiteral("tree/letter.eml"))));
    QVERIFY(QFile::link(at(QStringLiteral("secret/letter.eml")), at(QStringLiteral("tree/Maildir/cur/1:2,S"))));
    QVERIFY(QFile::link(at(QStringLiteral("tree")), at(QStringLiteral("tree/round"))));
    const ImportTree tree = ImportTree::of(at(QStringLiteral("tree")));
    QCOMPARE(contents(tree), (QStringList{QStringLiteral(": mine"), QStringLiteral("Maildir: ")}));
    QCOMPARE(tree.skipped.size(), 4); // each is told
    // What the person names is meant, even if it is a link.
    QVERIFY(QFile::link(at(QStringLiteral("tree")), at(QStringLiteral("named"))));
    QCOMPARE(contents(ImportTree::of(at(QStringLiteral("named")))).value(0), QStringLiteral(": mine"));
}

void ImportTreeTest::whatIsNoMailIsSaid()
{
    put(QStringLiteral("tree/a.eml"), letter("a"));
    put(QStringLiteral("tree/12"), letter("as MH has it"));
    put(QStringLiteral("tree/photo.jpg"), "\xff\xd8\xff");
    put(QStringLiteral("tree/closed.eml"), letter("closed"));
    QVERIFY(QFile::setPermissions(at(QStringLiteral("tree/closed.eml")), {}));
    const bool root = QFile(at(QStringLiteral("tree/closed.eml"))).open(QIODevice::ReadOnly);
    const ImportTree tree = ImportTree::of(at(QStringLiteral("tree")));
    QCOMPARE(contents(tree), QStringList{root ? QStringLiteral(": a, as MH has it, closed") : QStringLiteral(": a, as MH has it")});
    QCOMPARE(tree.skipped.size(), root ? 1 : 2);
    QVERIFY(tree.skipped.last().contains(QStringLiteral("photo.jpg")));
}

void ImportTreeTest::deepTreesEnd()
{
    QString path = QStringLiteral("tree");
    for (int i = 0; i < 100; ++i)
        path += QStringLiteral("/d");
    put(path + QStringLiteral("/a.eml"), letter("deep"));
    const ImportTree tree = ImportTree::of(at(QStringLiteral("tree")));
    QVERIFY(tree.places.isEmpty());
    QCOMPARE(tree.skipped.size(), 1);
}

void ImportTreeTest::nothingThere()
{
    try {
        ImportTree::of(at(QStringLiteral("not there")));
        QFAIL("nothing was thrown");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Gone);
    }
}

void ImportTreeTest::statesOfFiles()
{
    put(QStringLiteral("M/cur/1.a:2,FRSTa"), letter("letters"));
    put(QStringLiteral("M/cur/2.a;2,P"), letter("Windows"));
    put(QStringLiteral("M/cur/3.a"), letter("no letters"));
    put(QStringLiteral("M/cur/4.eml"), "X-Mozilla-Status: 0004\nX-Mozilla-Status2: 00000000\n" + letter("Thunderbird"));
    put(QStringLiteral("M/cur/5.a:2,"), letter("unread"));
    put(QStringLiteral("M/new/6.a"), letter("new"));
    put(QStringLiteral("M/dovecot-keywords"), "0 work\n1 $label1\n");
    QHash<QByteArray, FoundMessage> found;
    const ImportTree tree = ImportTree::of(at(QStringLiteral("M")));
    PlaceReader reader(tree.places.value(0));
    while (const auto message = reader.next())
        found.insert(message->raw.mid(message->raw.indexOf("Subject: ") + 9).split('\r').first(), *message);
    QCOMPARE(found.size(), 6);
    QCOMPARE(found["letters"].flags, Flag::Flagged | Flag::Answered | Flag::Seen);
    QCOMPARE(found["letters"].keywords, QByteArrayList{"work"});
    QVERIFY(found["letters"].received > 0);
    QCOMPARE(found["Windows"].flags, Flags(Flag::Forwarded));
    QCOMPARE(found["no letters"].flags, Flags(Flag::Seen));
    QCOMPARE(found["Thunderbird"].flags, Flags(Flag::Flagged));
    QVERIFY(!found["Thunderbird"].raw.contains("X-Mozilla"));
    QCOMPARE(found["unread"].flags, Flags());
    QCOMPARE(found["new"].flags, Flags());
}

void ImportTreeTest::maildirComesBack()
{
    const QList<FoundMessage> messages{
        {"Subject: a\r\n\r\nText\r\n", Flag::Seen | Flag::Flagged | Flag::Label2, {"work"}, 1772532000000},
        {"Subject: b\r\n\r\nOne\nTwo\r\r\nno end", Flag::Draft | Flag::Forwarded, {}, 1772532001000},
        {"Subject: c\r\n\r\n", {}, {"work", "home"}, 1772532002000},
    };
    {
        MaildirWriter writer(at(QStringLiteral("out")));
        for (const FoundMessage &message : messages)
            writer.write(message);
        writer.finish();
    }
    QCOMPARE(QDir(at(QStringLiteral("out/tmp"))).entryList(QDir::Files).size(), 0);
    const ImportTree tree = ImportTree::of(at(QStringLiteral("out")));
    QList<FoundMessage> back;
    PlaceReader reader(tree.places.value(0));
    while (const auto message = reader.next())
        back.append(*message);
    std::sort(back.begin(), back.end(), [](const FoundMessage &a, const FoundMessage &b) { return a.received < b.received; });
    QCOMPARE(back.size(), messages.size());
    for (qsizetype i = 0; i < back.size(); ++i) {
        QCOMPARE(back[i].raw, messages[i].raw);
        QCOMPARE(back[i].flags, messages[i].flags);
        QCOMPARE(back[i].keywords, messages[i].keywords);
        QCOMPARE(back[i].received, messages[i].received);
    }
}

void ImportTreeTest::keywordsBeyondTheAlphabet()
{
    FoundMessage message;
    for (int i = 0; i < 40; ++i)
        message.keywords.append("k" + QByteArray::number(i));
    QByteArrayList names;
    QCOMPARE(MaildirName::letters(message, names), QByteArray("abcdefghijklmnopqrstuvwxyz"));
    QCOMPARE(MaildirName::readKeywordNames(MaildirName::makeKeywordNames(names)), names);
    QCOMPARE(MaildirName::readKeywordNames("-1 x\n99999999999 y\nz\n3\n1 ok\n"), (QByteArrayList{"", "ok"}));
}

QTEST_GUILESS_MAIN(ImportTreeTest)
#include "ImportTreeTest.moc"
