// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapClient.h"
#include "core/imap/ImapSearchKey.h"
#include "core/imap/MailboxName.h"
#include "tests/servers/RealServers.h"

#include <QRegularExpression>
#include <QTest>

#include <thread>

using namespace postrider;

namespace {
QByteArray message(int number, const QByteArray &body = "text\r\n")
{
    const QByteArray n = QByteArray::number(number);
    return "From: Sender <s@example.org>\r\nTo: ada@example.org\r\nSubject: number " + n + "\r\nMessage-ID: <m" + n
        + "@example.org>\r\nDate: Wed, 17 Jul 1996 02:23:25 -0700\r\n\r\n" + body;
}

QByteArray withParts()
{
    return "From: s@example.org\r\nSubject: =?utf-8?q?gr=C3=BCn?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain; "
           "charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\ngr=C3=BCn=\r\n er\r\n--x\r\nContent-Type: application/octet-stream\r\n"
           "Content-Transfer-Encoding: base64\r\n\r\nAAEC/w==\r\n--x--\r\n";
}

/// Everything a server without an extension has to do by other means, one row per extension: the end is the same.
constexpr char kAll[] =
    "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+ SORT THREAD=REFERENCES MULTIAPPEND UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 "
    "CONDSTORE QRESYNC ESEARCH LIST-STATUS BINARY MOVE SPECIAL-USE COMPRESS=DEFLATE NOTIFY STATUS=SIZE";
} // namespace

/// What a sync needs, against a real Dovecot: with everything it has, with each extension taken away, with compression on, and with none.
class ImapDovecotSyncTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(".*")); }

    void everyExtension_data()
    {
        QTest::addColumn<QString>("capability");
        QTest::addColumn<bool>("compressed");
        const QString all = QString::fromLatin1(kAll);
        QTest::newRow("Dovecot's own") << QString() << false;
        QTest::newRow("Dovecot's own, compressed") << QString() << true;
        for (const char *gone :
            {"ENABLE", "LITERAL+", "MULTIAPPEND", "UIDPLUS", "LIST-EXTENDED", "CONDSTORE QRESYNC", "QRESYNC", "ESEARCH", "LIST-STATUS", "BINARY", "SPECIAL-USE", "STATUS=SIZE"})
            QTest::addRow("without %s", gone)
                << QString(all).replace(QLatin1String(gone) + QLatin1Char(' '), QString()).replace(QLatin1String(" ") + QLatin1String(gone), QString()) << false;
        QTest::newRow("nothing") << QStringLiteral("IMAP4rev1") << false;
        QTest::newRow("nothing but compression") << QStringLiteral("IMAP4rev1 COMPRESS=DEFLATE") << true;
    }
    void everyExtension()
    {
        QFETCH(QString, capability);
        QFETCH(bool, compressed);
        RealServers::Options options;
        options.imapCapability = capability;
        RealServers servers(options);
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        ImapClient client(servers.imaps(), nullptr, nullptr);
        client.setCompression(compressed ? ImapClient::Compression::Always : ImapClient::Compression::WhereUseful);
        client.signIn(servers.user(), servers.password());
        QCOMPARE(client.isCompressed(), compressed);

        folders(client);
        if (QTest::currentTestFailed())
            return;
        const QList<Uid> uids = upload(client);
        if (QTest::currentTestFailed())
            return;
        read(client, uids);
        if (QTest::currentTestFailed())
            return;
        change(client, servers, uids);
        if (!QTest::currentTestFailed())
            client.logout();
    }

    void quota()
    {
        RealServers::Options options;
        options.extraDovecot = {"mail_plugins = zlib quota", "protocol imap {", "mail_plugins = zlib imap_zlib quota imap_quota", "}", "plugin {", "quota = maildir:User quota",
            "quota_rule = *:storage=10M", "}"};
        RealServers servers(options);
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        ImapClient client(servers.imaps(), nullptr, nullptr);
        client.signIn(servers.user(), servers.password());
        QVERIFY(client.capabilities().has("QUOTA"));
        QCOMPARE(client.quota("INBOX")->limit, 10 * 1024 * 1024);
        const QByteArray big = message(1, QByteArray(6 * 1024 * 1024, 'x').replace(QByteArray("x").repeated(70), QByteArray("x").repeated(68) + "\r\n"));
        client.append("INBOX", big, {}, 0);
        QVERIFY(client.quota("INBOX")->used > 5 * 1024 * 1024);
        try {
            client.append("INBOX", big, {}, 0);
            QFAIL("more than there is room for");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Refused));
            QVERIFY(e.detail().contains("OVERQUOTA"));
        }
        client.noop();
    }

    /// Levels by dots.
    void otherDelimiter()
    {
        RealServers::Options options;
        options.extraDovecot = {"namespace inbox {", "separator = .", "}"};
        RealServers servers(options);
        QVERIFY2(servers.start(), qPrintable(servers.error()));
        ImapClient client(servers.imaps(), nullptr, nullptr);
        client.signIn(servers.user(), servers.password());
        const QString path = QString::fromUtf8("Küche/Rezepte");
        const QByteArray name = client.nameToServer(path, '.');
        QCOMPARE(name, QByteArray("K&APw-che.Rezepte"));
        client.create(name);
        QStringList paths;
        for (const ImapListEntry &entry : client.list()) {
            QCOMPARE(entry.delimiter, '.');
            paths.append(client.pathFromServer(entry.name, entry.delimiter));
        }
        QVERIFY(paths.contains(path));
    }

private:
    static void folders(ImapClient &client)
    {
        const QByteArray name = client.nameToServer(QString::fromUtf8("Projekte/Größe & Maß"), '/');
        client.create(name);
        client.create("Old");
        client.rename("Old", "Work");
        client.create("Gone");
        client.removeMailbox("Gone");
        client.subscribe("Work", true);
        client.create("Aside");
        client.subscribe("Aside", true);
        client.subscribe("Aside", false);
        QHash<QByteArray, ImapListEntry> entries;
        for (const ImapListEntry &entry : client.list())
            entries.insert(entry.name, entry);
        QVERIFY(entries.contains(name) && entries.contains("Work") && !entries.contains("Old") && !entries.contains("Gone"));
        QCOMPARE(client.pathFromServer(name, entries[name].delimiter), QString::fromUtf8("Projekte/Größe & Maß"));
        QVERIFY(entries["Work"].subscribed && entries["INBOX"].subscribed);
        QVERIFY(!entries["Aside"].subscribed);
        const bool withStatus = client.capabilities().has("LIST-STATUS") && client.capabilities().has("LIST-EXTENDED");
        QCOMPARE(entries["Work"].status.has_value(), withStatus);
        const ImapStatus status = client.status("Work");
        QCOMPARE(status.messages, std::optional(0u));
        QVERIFY(status.uidValidity.value_or(0) != 0 && status.uidNext.value_or(0) != 0 && status.unseen);
        QCOMPARE(status.size.has_value(), client.capabilities().has("STATUS=SIZE"));
        QCOMPARE(status.highestModSeq.has_value(), client.hasCondstore());
        try {
            client.removeMailbox("No such folder");
            QFAIL("removed what is not there");
        } catch (const MailError &e) {
            QCOMPARE(nameOf(e.kind()), nameOf(ErrorKind::Gone));
        }
    }

    static QList<Uid> upload(ImapClient &client)
    {
        QList<ImapNewMessage> messages;
        for (int i = 1; i <= 60; ++i)
            messages.append({message(i), i % 2 ? Flags(Flag::Seen) : Flags(), {"work"}, 837596665000 + i * 1000});
        messages.append({withParts(), {}, {}, 0});
        QList<Uid> uids;
        qsizetype next = 0;
        client.appendMany("Work", messages, [&](qsizetype index, const std::optional<ImapAppendUid> &uid) {
            QCOMPARE(index, next++);
            QVERIFY(uid && uid->uid != 0);
            uids.append(uid->uid);
        });
        [&] { QCOMPARE(uids.size(), 61); }();
        return uids;
    }

    static void read(ImapClient &client, const QList<Uid> &uids)
    {
        const ImapMailbox mailbox = client.select("Work", ImapClient::Selecting::Afresh);
        QCOMPARE(mailbox.exists, 61u);
        QVERIFY(mailbox.keywordsAllowed && !mailbox.uidsNotSticky && !mailbox.readOnly);
        QCOMPARE(mailbox.highestModSeq != 0, client.hasCondstore());

        QList<Uid> found;
        QList<qsizetype> windows, sizes;
        client.fetchHeadersBySequence(
            {{42, 61}, {22, 41}, {2, 21}, {1, 1}},
            [&](ImapFetched &&fetched) {
                QVERIFY(fetched.envelope && fetched.flags);
                QCOMPARE(fetched.modSeq != 0, client.hasCondstore());
                QCOMPARE(fetched.keywords, fetched.uid == uids.last() ? QByteArrayList() : QByteArrayList{"work"});
                found.append(fetched.uid);
            },
            [&](qsizetype window) {
                windows.append(window);
                sizes.append(found.size());
                return true;
            });
        QCOMPARE(windows, (QList<qsizetype>{0, 1, 2, 3}));
        QCOMPARE(sizes.first(), 20);
        QVERIFY(sizes[1] >= 40 && sizes[2] >= 60 && sizes[3] == 61); // Dovecot answers what is on the wire together
        std::sort(found.begin(), found.end());
        QCOMPARE(found, uids);

        QList<Uid> newest = uids;
        std::reverse(newest.begin(), newest.end());
        QCOMPARE(client.newestUids(10), newest.first(10));
        QCOMPARE(client.newestUids(1000), newest);
        QCOMPARE(client.search({ImapSearchKey::subject("number 7")}, {}, 10), QList<Uid>{uids[6]});
        QCOMPARE(client.search({ImapSearchKey::none(ImapSearchKey::seen()), ImapSearchKey::either(ImapSearchKey::subject("number 4"), ImapSearchKey::subject("number 59"))}, {}, 3)
                     .first(),
            uids[47]);
        QCOMPARE(client.search({ImapSearchKey::subject(QString::fromUtf8("GRÜN"))}, {}, 10), QList<Uid>{uids.last()});
        QCOMPARE(client.search({ImapSearchKey::keyword("work"), ImapSearchKey::from("sender")}, {}, 5), newest.sliced(1, 5));

        using Sections = QHash<QByteArray, QByteArray>;
        QCOMPARE(client.fetchSections(uids.last(), {{"2", 1, 2}}, ImapCoding::Removed), std::optional(Sections{{"2", QByteArray("\x01\x02", 2)}}));
        QCOMPARE(client.fetchSections(uids.last(), {{"2", 99, 9}}, ImapCoding::Removed), std::optional(Sections{{"2", ""}}));
        QCOMPARE(client.fetchSections(uids.last() + 100, {{"1", 0, 9}}), std::optional<Sections>());
    }

    static void change(ImapClient &client, const RealServers &servers, const QList<Uid> &uids)
    {
        const ImapMailbox before = client.select("Work", ImapClient::Selecting::Afresh);
        // Somebody else: one flag, one keyword, two messages gone, one new.
        ImapClient other(servers.imaps(), nullptr, nullptr);
        other.signIn(servers.user(), servers.password());
        other.select("Work");
        other.storeFlags(uidSet({uids[1]}), Flag::Flagged, {}, {"later"}, {"work"}, 0);
        other.storeFlags(uidSet({uids[2], uids[3]}), Flag::Deleted, {});
        other.expungeAll();
        const auto appended = other.append("Work", message(99), {}, 0);

        if (client.hasCondstore()) {
            const ImapStored stored = client.storeFlags(uidSet({uids[0], uids[1]}), Flag::Answered, Flag::Seen, {}, {}, before.highestModSeq);
            QCOMPARE(stored.modified, QList<Uid>{uids[1]});
        } else {
            client.storeFlags(uidSet({uids[0]}), Flag::Answered, Flag::Seen, {}, {}, before.highestModSeq);
        }
        QMap<Uid, ImapFetched> changed;
        QList<Uid> vanished;
        const auto take = [&](ImapFetched &&fetched) { changed.insert(fetched.uid, std::move(fetched)); };
        const auto gone = [&](const QList<Uid> &more) { vanished += more; };
        if (client.hasQresync()) {
            client.fetchChanges("1:*", before.highestModSeq, take, gone);
            QCOMPARE(vanished, (QList<Uid>{uids[2], uids[3]}));
            QCOMPARE(changed.keys(), (QList<Uid>{uids[0], uids[1], appended->uid}));
            changed.clear();
            vanished.clear();
            ImapClient again(servers.imaps(), nullptr, nullptr);
            again.signIn(servers.user(), servers.password());
            again.select("Work"); // so that CLOSED has to be told apart
            const ImapMailbox after = again.resync("Work", {before.uidValidity, before.highestModSeq, {}}, take, gone);
            QCOMPARE(after.exists, 60u);
            QVERIFY(after.highestModSeq > before.highestModSeq);
            QCOMPARE(vanished, (QList<Uid>{uids[2], uids[3]}));
            QList<Uid> limited;
            again.resync(
                "Work", {before.uidValidity, before.highestModSeq, uidSet(uids.first(3))}, [&](ImapFetched &&fetched) { limited.append(fetched.uid); },
                [&](const QList<Uid> &more) { limited += more; });
            std::sort(limited.begin(), limited.end());
            QCOMPARE(limited, uids.first(3));
            const auto never = [](auto &&) { QFAIL("told of another life"); };
            QCOMPARE(again.resync("Work", {before.uidValidity + 1, before.highestModSeq, {}}, never, never).exists, 60u);
        } else {
            client.noop();
            client.fetchFlags("1:*", before.highestModSeq, take);
            QCOMPARE(changed.size(), client.hasCondstore() ? 3 : 60);
        }
        QCOMPARE(*changed[uids[0]].flags, Flags(Flag::Answered));
        QCOMPARE(*changed[uids[1]].flags, Flags(Flag::Flagged));
        QCOMPARE(changed[uids[1]].keywords, QByteArrayList{"later"});
        QVERIFY(changed.contains(appended->uid));
        QVERIFY(client.takeUnsolicited().any());
    }
};

QTEST_GUILESS_MAIN(ImapDovecotSyncTest)
#include "ImapDovecotSyncTest.moc"
