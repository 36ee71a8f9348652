// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxView.h"
#include "tests/servers/PlainImapPeer.h"

#include <QRegularExpression>
#include <algorithm>

using namespace postrider;

/// One story, told against a Dovecot that lacks each extension in turn, or all of them, or compresses: the end is the same, here and on the server.
class CapabilityMatrixTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void theEndIsTheSame_data();
    void theEndIsTheSame();

private:
    struct Story {
        JourneyBench bench;
        std::unique_ptr<PlainImapPeer> peer;
        std::unique_ptr<Mail> mail;
        AccountId account;
    };
    static QByteArray idOf(int number) { return "<n" + QByteArray::number(number) + "@example.org>"; }
    static QByteArray message(int number, int parent = 0)
    {
        return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: number " + QByteArray::number(number) + "\nDate: Mon, 2 Nov 2026 1" + QByteArray::number(number % 10)
            + ':' + QByteArray::number(10 + number % 50) + ":00 +0100\nMessage-ID: " + idOf(number) + (parent ? "\nIn-Reply-To: " + idOf(parent) : QByteArray()) + "\n\nBody of "
            + QByteArray::number(number) + ".\n";
    }
    static MessageId row(Story &story, int number)
    {
        const auto id = story.mail->reader().messageWithHeader(story.account, QString::fromLatin1(idOf(number)));
        return id ? *id : MessageId();
    }
    static QList<MessageId> rows(Story &story, int first, int count)
    {
        QList<MessageId> ids;
        for (int i = first; i < first + count; ++i)
            ids.append(row(story, i));
        return ids;
    }
    static QByteArray uidsOf(Story &story, const QByteArray &folder, int first, int count)
    {
        QList<quint32> uids;
        story.peer->select(folder);
        for (const auto &m : story.peer->messages()) {
            const int number = m.messageId.mid(2, m.messageId.indexOf('@') - 2).toInt();
            if (number >= first && number < first + count)
                uids.append(m.uid);
        }
        return PlainImapPeer::setOf(uids);
    }
    static bool sync(Story &story)
    {
        const auto totals = JourneyBench::wait(story.mail->syncOnce(story.account, {}, true));
        if (const auto *failure = std::get_if<Failure>(&totals))
            qWarning("%s (%s)", qPrintable(failure->message), qPrintable(failure->detail));
        return std::holds_alternative<Mail::SyncTotals>(totals);
    }
    static bool fill(Story &story);
    static void peerChanges(Story &story);
    static void weChange(Story &story);
    static void peerTakesApart(Story &story);
    static QByteArray toldState(Story &story);

    QByteArray m_first; ///< how it ended with everything
};

void CapabilityMatrixTest::theEndIsTheSame_data()
{
    QTest::addColumn<QString>("capability");
    QTest::addColumn<QStringList>("extra");
    // What Dovecot 2.3.19 says after signing in.
    const QStringList all =
        QStringLiteral("IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE SORT SORT=DISPLAY THREAD=REFERENCES THREAD=REFS THREAD=ORDEREDSUBJECT MULTIAPPEND "
                       "URL-PARTIAL CATENATE UNSELECT CHILDREN NAMESPACE UIDPLUS LIST-EXTENDED I18NLEVEL=1 CONDSTORE QRESYNC ESEARCH ESORT SEARCHRES WITHIN "
                       "CONTEXT=SEARCH LIST-STATUS BINARY MOVE SNIPPET=FUZZY PREVIEW=FUZZY PREVIEW STATUS=SIZE SAVEDATE LITERAL+ NOTIFY SPECIAL-USE COMPRESS=DEFLATE")
            .split(QLatin1Char(' '));
    QTest::newRow("everything") << QString() << QStringList();
    const auto without = [&](const QStringList &names) {
        QStringList left;
        std::copy_if(all.begin(), all.end(), std::back_inserter(left), [&](const QString &name) { return !names.contains(name); });
        return left.join(QLatin1Char(' '));
    };
    QTest::newRow("everything by name") << all.join(QLatin1Char(' ')) << QStringList();
    const QStringList one = QStringLiteral("CONDSTORE,QRESYNC|QRESYNC|MOVE|UIDPLUS|ESEARCH|LIST-EXTENDED|LIST-STATUS|SPECIAL-USE|IDLE|NOTIFY|LITERAL+|MULTIAPPEND|BINARY|"
                                           "ENABLE,CONDSTORE,QRESYNC|SASL-IR|COMPRESS=DEFLATE|PREVIEW|MOVE,UIDPLUS|ID|NAMESPACE|UNSELECT|STATUS=SIZE")
                                .split(QLatin1Char('|'));
    for (const QString &names : one)
        QTest::addRow("without %s", qPrintable(names)) << without(names.split(QLatin1Char(','))) << QStringList();
    QTest::newRow("nothing") << QStringLiteral("IMAP4rev1") << QStringList();
    QTest::newRow("mailbox format sdbox") << QString() << QStringList{QStringLiteral("mail_location = sdbox:~/sdbox")};
}

bool CapabilityMatrixTest::fill(Story &story)
{
    PlainImapPeer &peer = *story.peer;
    bool good = peer.create("Work") && peer.create("Work/Old") && peer.create("Lists");
    for (int i = 1; i <= 40; ++i)
        good &= peer.append("INBOX", message(i, i % 4 == 0 ? i - 1 : 0), i % 3 == 0 ? "\\Seen" : i % 7 == 0 ? "\\Flagged $label1" : "");
    for (int i = 41; i <= 52; ++i)
        good &= peer.append("Work", message(i), i % 2 ? "\\Seen \\Answered" : "");
    for (int i = 53; i <= 60; ++i)
        good &= peer.append("Lists", message(i));
    return good;
}

/// Flags, moves, copies, deletions and new mail of another program.
void CapabilityMatrixTest::peerChanges(Story &story)
{
    PlainImapPeer &peer = *story.peer;
    QVERIFY(peer.store(uidsOf(story, "INBOX", 1, 6), "+FLAGS", "\\Seen $Forwarded"));
    QVERIFY(peer.store(uidsOf(story, "INBOX", 7, 1), "-FLAGS", "\\Flagged"));
    QVERIFY(peer.move(uidsOf(story, "INBOX", 8, 3), "Work"));
    QVERIFY(peer.copy(uidsOf(story, "INBOX", 11, 2), "Lists"));
    QVERIFY(peer.destroy(uidsOf(story, "INBOX", 13, 4)));
    for (int i = 61; i <= 64; ++i)
        QVERIFY(peer.append("INBOX", message(i, 1)));
    QVERIFY(peer.append("Work/Old", message(65), "\\Seen"));
    QVERIFY(peer.select("INBOX"));
}

/// The same of ours, before we know of the other's.
void CapabilityMatrixTest::weChange(Story &story)
{
    Mail &mail = *story.mail;
    StoreReader &reader = mail.reader();
    const auto folder = [&](const QByteArray &name) {
        for (const Folder &f : reader.folders()) {
            if (f.serverName == name)
                return f.id;
        }
        return FolderId();
    };
    mail.setFlags(rows(story, 20, 5), Flag::Flagged | Flag::Label2, {});
    mail.setFlags(rows(story, 1, 3), Flag::Answered, {});
    mail.setFlags(rows(story, 21, 1), {}, Flag::Seen);
    mail.move(rows(story, 25, 4), folder("Lists"));
    mail.moveToTrash(rows(story, 29, 3));
    mail.archive(rows(story, 32, 2));
    mail.removeForGood(rows(story, 34, 2));
    mail.move(rows(story, 53, 2), folder("INBOX"));
    // Moved by both: one of the two prevails, and with this order it is the other program.
    mail.setFlags(rows(story, 41, 12), Flag::Seen, {});
    QTRY_VERIFY(reader.messageRow(row(story, 44))->flags.testFlag(Flag::Seen));
    QTRY_COMPARE(reader.waitingChanges() > 0, true);
}

/// A storm, a renamed folder, a folder that goes.
void CapabilityMatrixTest::peerTakesApart(Story &story)
{
    PlainImapPeer &peer = *story.peer;
    QVERIFY(peer.destroy(uidsOf(story, "INBOX", 36, 30)));
    QVERIFY(peer.select("INBOX"));
    QVERIFY(peer.rename("Work/Old", "Older"));
    QVERIFY(peer.remove("Lists"));
    QVERIFY(peer.create("New"));
    QVERIFY(peer.append("New", message(66)));
}

/// Everything that is shown, in words; UIDs, ids and times are not the same in two profiles.
QByteArray CapabilityMatrixTest::toldState(Story &story)
{
    QByteArray told;
    StoreReader &reader = story.mail->reader();
    for (const Folder &folder : reader.folders()) {
        QByteArrayList lines;
        for (const MessageRow &r : reader.messageRows(reader.messageIds(folder.id))) {
            const auto raw = reader.rawMessage(r.id);
            lines.append(r.messageIdHeader.toUtf8() + ' ' + imapNames(r.flags).join(' ') + ' ' + QByteArray::number(r.date) + ' ' + QByteArray::number(r.size) + ' '
                + r.subject.toUtf8() + ' ' + r.from.address.toUtf8() + (raw ? " body " + QByteArray::number(raw->size()) : QByteArray(" no body")));
        }
        std::sort(lines.begin(), lines.end());
        told += folder.path.toUtf8() + ' ' + QByteArray::number(int(folder.role)) + ' ' + QByteArray::number(folder.total) + ' ' + QByteArray::number(folder.unread) + '\n'
            + lines.join('\n') + '\n';
    }
    return told;
}

void CapabilityMatrixTest::theEndIsTheSame()
{
    QFETCH(QString, capability);
    QFETCH(QStringList, extra);
    Story story;
    RealServers::Options options;
    options.imapCapability = capability;
    options.extraDovecot = extra;
    QVERIFY(story.bench.start(options));
    const RealServers &servers = *story.bench.servers;
    story.peer = std::make_unique<PlainImapPeer>(servers.imapPlain().port, servers.user().toUtf8(), servers.password().toUtf8());
    QVERIFY(story.peer->isSignedIn());
    QVERIFY2(fill(story), story.peer->error().constData());
    QVERIFY(story.bench.makeProfile(QStringLiteral("p")));
    const auto open = [&] {
        story.mail.reset();
        story.mail = story.bench.open(QStringLiteral("p"), false);
        story.account = story.mail->reader().accounts().value(0).id;
    };
    const auto agree = [&] {
        return MailboxView::ofStore(story.mail->reader(), story.account).differencesTo(MailboxView::ofServer(*story.peer), "the store", "the server")
            + MailboxView::contradictionsIn(story.mail->reader(), story.account);
    };
    const auto same = [&] {
        const QStringList differences = agree();
        QVERIFY2(differences.isEmpty(), qPrintable(differences.join(QLatin1Char('\n'))));
    };
    open();
    QVERIFY(sync(story));
    same();
    open(); // not connected: what we do waits
    peerChanges(story);
    if (QTest::currentTestFailed())
        return;
    weChange(story);
    if (QTest::currentTestFailed())
        return;
    for (int i = 0; i < 3; ++i)
        QVERIFY(sync(story));
    same();
    if (QTest::currentTestFailed())
        return;
    peerTakesApart(story); // while we are connected
    if (QTest::currentTestFailed())
        return;
    for (int i = 0; i < 3; ++i)
        QVERIFY(sync(story));
    same();
    if (QTest::currentTestFailed())
        return;
    const QByteArray end = toldState(story);
    if (m_first.isEmpty())
        m_first = end;
    QVERIFY(!end.contains("no body"));
    if (end != m_first) {
        const QByteArrayList here = end.split('\n'), first = m_first.split('\n');
        for (const QByteArray &line : here) {
            if (!first.contains(line))
                qInfo("only here:  %s", line.constData());
        }
        for (const QByteArray &line : first) {
            if (!here.contains(line))
                qInfo("only there: %s", line.constData());
        }
        QFAIL("it ended differently");
    }
}

QTEST_GUILESS_MAIN(CapabilityMatrixTest)
#include "CapabilityMatrixTest.moc"
