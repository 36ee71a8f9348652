// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Backoff.h"
#include "core/sync/FolderListSync.h"
#include "core/sync/ImapRows.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// The pure parts of a pass: LIST entries as folders, FETCH responses as rows, the timetable of attempts.
class FolderListAndRowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }

    void specialUse();
    void namesInManyLanguages_data();
    void namesInManyLanguages();
    void specialUseBeforeNames();
    void delimiters_data();
    void delimiters();
    void oddEntries();
    void manyFolders();
    void rowOfAnEnvelope();
    void rowDates_data();
    void rowDates();
    void rowThreads();
    void rowsAreBounded();
    void backoff();

private:
    static ImapListEntry entry(const QByteArray &name, const QByteArrayList &attributes = {}, char delimiter = '/') { return {name, delimiter, attributes}; }
    static FolderRole roleOf(const QList<Folder> &folders, const QByteArray &name)
    {
        for (const Folder &f : folders) {
            if (f.serverName == name)
                return f.role;
        }
        return FolderRole::All;
    }
};

void FolderListAndRowsTest::specialUse()
{
    const auto folders = FolderListSync::foldersFrom({entry("INBOX"), entry("a", {"\\hasnochildren", "\\drafts"}), entry("b", {"\\sent"}), entry("c", {"\\archive"}),
        entry("d", {"\\junk"}), entry("e", {"\\trash"}), entry("f", {"\\all"}), entry("g", {"\\flagged"}), entry("h", {"\\sent"})});
    QCOMPARE(folders.size(), 9);
    const QList<FolderRole> roles{
        FolderRole::Inbox, FolderRole::Drafts, FolderRole::Sent, FolderRole::Archive, FolderRole::Junk, FolderRole::Trash, FolderRole::All, FolderRole::None, FolderRole::None};
    for (qsizetype i = 0; i < roles.size(); ++i)
        QCOMPARE(folders[i].role, roles[i]);
}

void FolderListAndRowsTest::namesInManyLanguages_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<FolderRole>("role");
    const auto row = [](const char *name, FolderRole role) { QTest::newRow(name) << QByteArray(name) << role; };
    row("Sent Items", FolderRole::Sent);
    row("SENT", FolderRole::Sent);
    row("INBOX/Trash", FolderRole::Trash);
    row("Entw&APw-rfe", FolderRole::Drafts);
    row("Gel&APY-scht", FolderRole::Trash);
    row("&BB4EQgQ,BEAEMAQyBDsENQQ9BD0ESwQ1-", FolderRole::Sent);
    row("Corbeille", FolderRole::Trash);
    row("Courrier ind&AOk-sirable", FolderRole::Junk);
    row("Archiv", FolderRole::Archive);
    row("Sentimental", FolderRole::None);
    row("Trash/Receipts", FolderRole::None);
    row("inboxes", FolderRole::None);
}

void FolderListAndRowsTest::namesInManyLanguages()
{
    QFETCH(QByteArray, name);
    QFETCH(FolderRole, role);
    QCOMPARE(roleOf(FolderListSync::foldersFrom({entry("INBOX"), entry(name)}), name), role);
}

void FolderListAndRowsTest::specialUseBeforeNames()
{
    // What the server says counts; of names the shortest path.
    const auto folders =
        FolderListSync::foldersFrom({entry("Clients/Sent"), entry("Sent"), entry("Outgoing", {"\\sent"}), entry("Old/Trash"), entry("Trash"), entry("Deleted Items")});
    QCOMPARE(roleOf(folders, "Outgoing"), FolderRole::Sent);
    QCOMPARE(roleOf(folders, "Sent"), FolderRole::None);
    QCOMPARE(roleOf(folders, "Clients/Sent"), FolderRole::None);
    QCOMPARE(roleOf(folders, "Trash"), FolderRole::Trash);
    QCOMPARE(roleOf(folders, "Old/Trash"), FolderRole::None);
    QCOMPARE(roleOf(folders, "Deleted Items"), FolderRole::None);
}

void FolderListAndRowsTest::delimiters_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<QString>("path");
    QTest::newRow("slash") << QByteArray("a/b/c") << '/' << "a/b/c";
    QTest::newRow("dot") << QByteArray("INBOX.a.b") << '.' << "INBOX/a/b";
    QTest::newRow("slash inside a level") << QByteArray("and/or.b") << '.' << QString::fromUtf8("and∕or/b");
    QTest::newRow("backslash") << QByteArray("a\\b") << '\\' << "a/b";
    QTest::newRow("none") << QByteArray("a.b") << '\0' << "a.b";
    QTest::newRow("utf-7") << QByteArray("Entw&APw-rfe.x") << '.' << QString::fromUtf8("Entwürfe/x");
}

void FolderListAndRowsTest::delimiters()
{
    QFETCH(QByteArray, name);
    QFETCH(char, delimiter);
    QFETCH(QString, path);
    QCOMPARE(FolderListSync::foldersFrom({entry(name, {}, delimiter)}).value(0).path, path);
    // In UTF-8 "&" is a letter like any other.
    QCOMPARE(FolderListSync::foldersFrom({entry("R&AMP-D", {}, '/')}, true).value(0).path, QStringLiteral("R&AMP-D"));
}

void FolderListAndRowsTest::oddEntries()
{
    const auto folders = FolderListSync::foldersFrom({entry(""), entry("twice"), entry("twice", {"\\sent"}), entry("gone", {"\\nonexistent"}), entry("Sent", {"\\noselect"}),
        entry("parent", {"\\noselect", "\\trash"}), entry("../../etc/passwd"), entry("&-&AGE-"), entry("&broken"), entry("/"), entry("a//b")});
    QCOMPARE(folders.size(), 8);
    QCOMPARE(roleOf(folders, "twice"), FolderRole::None);
    QCOMPARE(roleOf(folders, "Sent"), FolderRole::None); // nothing can be filed there
    QCOMPARE(roleOf(folders, "parent"), FolderRole::None);
    for (const Folder &f : folders)
        QCOMPARE(f.selectable, f.serverName != "Sent" && f.serverName != "parent");
}

void FolderListAndRowsTest::manyFolders()
{
    QList<ImapListEntry> entries;
    for (int i = 0; i < 100'000; ++i)
        entries.append(entry("folder/" + QByteArray::number(i)));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(FolderListSync::foldersFrom(entries).size(), 100'000);
    QVERIFY(timer.elapsed() < 20'000);
}

void FolderListAndRowsTest::rowOfAnEnvelope()
{
    ImapFetched f;
    f.uid = 9;
    f.flags = Flags(Flag::Seen);
    f.size = 1234;
    f.hasAttachments = true;
    f.envelope.emplace();
    f.envelope->subject = "=?utf-8?q?Gr=C3=BC=C3=9Fe?=";
    f.envelope->messageId = " <m@example.org> ";
    f.envelope->from = {{"=?utf-8?b?Wm/Dqw==?=", "zoe", "example.org"}};
    f.keywords = {"$Urgent", "holiday"};
    f.emailId = "M123";
    f.preview = QStringLiteral("First words\n of it");
    f.envelope->to = {{"", "", ""}, {"Team", "", ""}, {"A", "a", "x.org"}, {"", "b", "x.org"}};
    f.envelope->cc = {{"C", "c", "x.org"}, {"D", "d", "x.org"}, {"E", "e", "x.org"}};
    const NewMessage m = rowFrom(f, 1'700'000'000'000);
    QCOMPARE(m.uid, 9u);
    QCOMPARE(m.subject, QString::fromUtf8("Grüße"));
    QCOMPARE(m.messageIdHeader, QStringLiteral("<m@example.org>"));
    QCOMPARE(m.from, (Address{QString::fromUtf8("Zoë"), QStringLiteral("zoe@example.org")}));
    QCOMPARE(m.recipients, QStringLiteral("A, b@x.org, C, D"));
    QCOMPARE(m.flags, Flags(Flag::Seen));
    QCOMPARE(m.keywords, (QByteArrayList{"$Urgent", "holiday"}));
    QCOMPARE(m.emailId, QByteArray("M123"));
    QCOMPARE(m.preview, QStringLiteral("First words of it"));
    QVERIFY(m.hasAttachments);
    // A server that leaves everything out.
    ImapFetched bare;
    bare.uid = 1;
    const NewMessage empty = rowFrom(bare, 5);
    QCOMPARE(empty.size, 0);
    QCOMPARE(empty.date, 5);
    QVERIFY(empty.subject.isEmpty() && empty.from.address.isEmpty());
}

void FolderListAndRowsTest::rowDates_data()
{
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<qint64>("internal");
    QTest::addColumn<qint64>("date");
    constexpr qint64 kNow = 1'700'000'000'000;
    QTest::newRow("as written") << QByteArray("Tue, 14 Nov 2023 10:00:00 +0100") << qint64(1) << qint64(1'699'952'400'000);
    QTest::newRow("from the future") << QByteArray("Tue, 14 Nov 2034 10:00:00 +0100") << kNow - 5 << kNow - 5;
    QTest::newRow("before mail") << QByteArray("Thu, 1 Jan 1970 00:00:01 +0000") << kNow - 5 << kNow - 5;
    QTest::newRow("missing") << QByteArray() << kNow - 5 << kNow - 5;
    QTest::newRow("nonsense") << QByteArray("yesterday") << kNow - 5 << kNow - 5;
    QTest::newRow("nothing at all") << QByteArray() << qint64(0) << kNow;
    QTest::newRow("an absurd server") << QByteArray() << kNow * 100 << kNow;
}

void FolderListAndRowsTest::rowDates()
{
    QFETCH(QByteArray, written);
    QFETCH(qint64, internal);
    QFETCH(qint64, date);
    ImapFetched f;
    f.uid = 1;
    f.internalDate = internal;
    f.envelope.emplace();
    f.envelope->date = written;
    QCOMPARE(rowFrom(f, 1'700'000'000'000).date, date);
}

void FolderListAndRowsTest::rowThreads()
{
    ImapFetched f;
    f.uid = 1;
    f.envelope.emplace();
    f.envelope->messageId = "<own@x>";
    QCOMPARE(rowFrom(f, 1).references, QStringList());
    f.envelope->inReplyTo = "text <parent@x> <other@x>";
    QCOMPARE(rowFrom(f, 1).references, QStringList{QStringLiteral("<parent@x>")});
    const QStringList both{QStringLiteral("<root@x>"), QStringLiteral("<parent@x>")};
    f.headerFields = "References: <root@x>\r\n <parent@x>\r\n\r\n";
    QCOMPARE(rowFrom(f, 1).references, both);
    // Among others, folded within an id, opened twice.
    f.headerFields = "List-Id: <list@x>\r\nreferences:\r\n\t<ro\r\n ot@x> junk <open <parent@x>\r\nX: <y@x>\r\n\r\n";
    QCOMPARE(rowFrom(f, 1).references, both);
    f.headerFields = "References: broken <open\r\n\r\n";
    QCOMPARE(rowFrom(f, 1).references, QStringList{QStringLiteral("<parent@x>")});
    f.headerFields = "References:";
    for (int i = 0; i < 100'000; ++i)
        f.headerFields += "\r\n <" + QByteArray::number(i) + "@x>";
    const QStringList bounded = rowFrom(f, 1).references;
    QVERIFY(bounded.size() <= 64);
    QCOMPARE(bounded.first(), QStringLiteral("<0@x>"));
    QCOMPARE(bounded.last(), QStringLiteral("<99999@x>"));
}

void FolderListAndRowsTest::rowsAreBounded()
{
    ImapFetched f;
    f.uid = 1;
    f.envelope.emplace();
    f.envelope->subject = QByteArray("=?utf-8?q?=41?= ").repeated(500'000);
    f.envelope->messageId = QByteArray(4'000'000, 'm');
    f.envelope->from = {{QByteArray("=?utf-8?q?=41?= ").repeated(500'000), QByteArray(1'000'000, 'l'), QByteArray(1'000'000, 'h')}};
    f.envelope->to = QList<ImapAddress>(200'000, {"", "a", "b"});
    QElapsedTimer timer;
    timer.start();
    const NewMessage m = rowFrom(f, 1);
    QVERIFY(timer.elapsed() < 5'000);
    QVERIFY(m.subject.size() <= 1000 && m.messageIdHeader.size() <= 1000 && m.from.name.size() <= 1000 && m.from.address.size() <= 2001 && m.recipients.size() <= 8100);
}

void FolderListAndRowsTest::backoff()
{
    const QList<qint64> seconds{2, 5, 15, 30, 60, 120, 300, 600, 600, 600}, minutes{1, 2, 5, 15, 30, 60, 60, 60};
    for (int round = 0; round < 50; ++round) {
        for (int i = 0; i < seconds.size(); ++i)
            QVERIFY(qAbs(Backoff::reconnectDelay(i + 1) - seconds[i] * 1000) <= seconds[i] * 200 + 1);
        for (int i = 0; i < minutes.size(); ++i)
            QVERIFY(qAbs(Backoff::resendDelay(i + 1) - minutes[i] * 60'000) <= minutes[i] * 6000 + 1);
    }
    QVERIFY(Backoff::reconnectDelay(0) > 0 && Backoff::reconnectDelay(std::numeric_limits<int>::max()) < 800'000);
}

QTEST_GUILESS_MAIN(FolderListAndRowsTest)
#include "FolderListAndRowsTest.moc"
