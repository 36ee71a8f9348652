// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/BigLetter.h"
#include "tests/journeys/LiveAccount.h"

#include <QRegularExpression>

using namespace postrider;
using namespace postrider::bigLetter;
using Direction = postrider::test::TcpFaultProxy::Direction;

/// Large messages on a slow line: what is read comes at once, what hangs on it when it is asked for, and nothing takes a part for the whole.
class BigPartsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void onlyWhatIsReadComes();
    void partsOnDemand_data();
    void partsOnDemand();
    void theWholeIsTheWhole();
    void oneTextOnly();
    void renumberedInBetween();
    void lineBreaks();
    void stepsAsideAndIsCancelled();
    void goesWithItsRow();

private:
    /// A mailbox with this in it, looked through, no bodies here.
    bool begin(const QByteArray &message, const RealServers::Options &options = RealServers::Options())
    {
        live = std::make_unique<LiveAccount>();
        if (!live->start(options) || !live->peer->append("INBOX", message) || !live->append("INBOX", 50, 2))
            return false;
        live->open(false);
        if (!std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(live->mail->syncOnce(live->id, {}, false))))
            return false;
        id = live->row(1);
        failure.reset();
        connect(live->mail.get(), &Mail::bodyFailed, this, [this](MessageId, const Failure &f) { failure = f; });
        connect(live->mail.get(), &Mail::partFailed, this, [this](MessageId, const QString &, const Failure &f) { failure = f; });
        return id.isValid();
    }
    qint64 carried() const { return live->proxy->carried(Direction::ToClient); }
    bool readable()
    {
        live->mail->wantToRead(id);
        return QTest::qWaitFor([&] { return failure || live->mail->reader().excerpt(id) || live->mail->reader().rawMessage(id); }, 20'000) && !failure;
    }
    bool whole()
    {
        live->mail->wantBody(id);
        return QTest::qWaitFor([&] { return failure || live->mail->reader().rawMessage(id); }, 20'000) && !failure;
    }
    MessageContent content() const
    {
        const auto outcome = JourneyBench::wait(live->mail->content(id));
        return std::holds_alternative<MessageContent>(outcome) ? std::get<MessageContent>(outcome) : MessageContent();
    }
    std::optional<QByteArray> part(const QString &partId) const
    {
        const auto outcome = JourneyBench::wait(live->mail->partBytes(id, partId));
        return std::holds_alternative<QByteArray>(outcome) ? std::optional(std::get<QByteArray>(outcome)) : std::nullopt;
    }
    std::optional<QByteArray> fetched(const QString &partId)
    {
        live->mail->wantPart(id, partId);
        return QTest::qWaitFor([&] { return failure || part(partId); }, 20'000) ? part(partId) : std::nullopt;
    }

    std::unique_ptr<LiveAccount> live;
    MessageId id;
    std::optional<Failure> failure;
};

#define WORKS(what) QVERIFY2((what), failure ? qPrintable(failure->message + QLatin1Char(' ') + failure->detail) : "")

void BigPartsTest::onlyWhatIsReadComes()
{
    const QByteArray wire = letter(1);
    QVERIFY(wire.size() > 5'000'000);
    QVERIFY(begin(wire));
    const qint64 before = carried();
    WORKS(readable());
    QVERIFY2(carried() - before < 20'000, QByteArray::number(carried() - before).constData());
    const MessageContent shown = content();
    QVERIFY(shown.partial && !shown.textIsCut && shown.warnings.isEmpty());
    QCOMPARE(shown.text.trimmed(), QStringLiteral("Gr\u00fc\u00dfe of 1."));
    QVERIFY(shown.html.contains(QStringLiteral("cid:p@x")));
    QCOMPARE(shown.subject, QStringLiteral("number 1"));
    QStringList names;
    for (const Attachment &a : shown.attachments)
        names.append(QStringLiteral("%1 %2 %3").arg(a.partId, a.safeName, a.absent ? QStringLiteral("absent") : QStringLiteral("here")));
    QCOMPARE(names,
        (QStringList{QStringLiteral("1.2.2 attachment.png here"), QStringLiteral("2 Pl\u00e4ne 2026.pdf absent"), QStringLiteral("3 notes.csv absent"),
            QStringLiteral("4 eight.txt absent"), QStringLiteral("5 The first bug.eml absent")}));
    QVERIFY(qAbs(shown.attachments[1].size - kPdf.size()) < 100);
    QCOMPARE(part(QStringLiteral("1.2.2")), std::optional(kPicture));
    QCOMPARE(live->mail->reader().messageRow(id)->preview, QStringLiteral("Gr\u00fc\u00dfe of 1."));
    // Nobody takes it for the message.
    QVERIFY(!live->mail->reader().messageRow(id)->bodyHere);
    QVERIFY(!live->mail->reader().rawMessage(id));
    QVERIFY(!part(QStringLiteral("2")));
    const auto reply = JourneyBench::wait(live->mail->makeReply(id, Mail::AnswerMode::Reply));
    QVERIFY(std::get<Draft>(reply).body.contains(QStringLiteral("> Gr\u00fc\u00dfe of 1.")));
    const auto forward = JourneyBench::wait(live->mail->makeReply(id, Mail::AnswerMode::Forward));
    QCOMPARE(std::get<Failure>(forward).kind, ErrorKind::Gone);
    const auto exported = JourneyBench::wait(live->mail->exportMail(live->folder("INBOX")->id, Mail::ExportFormat::Eml, live->bench.directory.filePath(QStringLiteral("out"))));
    QCOMPARE(std::get<Mail::ExportReport>(exported).missing, 3);
    // A small one comes as a whole, at once.
    live->mail->wantToRead(live->row(50));
    QTRY_VERIFY_WITH_TIMEOUT(live->mail->reader().rawMessage(live->row(50)), 30'000);
    QVERIFY(!live->mail->reader().excerpt(live->row(50)));
    // And nothing is asked for twice.
    const qint64 after = carried();
    WORKS(readable());
    QTest::qWait(200);
    QCOMPARE(carried(), after);
}

void BigPartsTest::partsOnDemand_data()
{
    QTest::addColumn<QString>("capability");
    QTest::newRow("BINARY") << QString();
    QTest::newRow("without") << QStringLiteral("IMAP4rev1 UIDPLUS");
}

void BigPartsTest::partsOnDemand()
{
    QFETCH(QString, capability);
    RealServers::Options options;
    options.imapCapability = capability;
    QVERIFY(begin(letter(1), options));
    WORKS(readable());
    QList<qint64> progress;
    connect(live->mail.get(), &Mail::fetchProgress, this, [&](MessageId, const QString &partId, qint64 octets, qint64) {
        if (partId == QLatin1String("2"))
            progress.append(octets);
    });
    const qint64 before = carried();
    const auto pdf = fetched(QStringLiteral("2"));
    WORKS(pdf.has_value());
    QVERIFY(*pdf == kPdf);
    // Without its transfer encoding it is a quarter less.
    const qint64 came = carried() - before;
    QVERIFY2(capability.isEmpty() ? came < kPdf.size() + 20'000 : came > kPdf.size() * 4 / 3, QByteArray::number(came).constData());
    QVERIFY(progress.size() > 3 && std::is_sorted(progress.begin(), progress.end()));
    QVERIFY(fetched(QStringLiteral("3")).value_or(QByteArray()) == kText);
    QVERIFY(fetched(QStringLiteral("4")).value_or(QByteArray()) == kText.left(300'000));
    const auto inner = fetched(QStringLiteral("5"));
    WORKS(inner.has_value());
    QCOMPARE(Mail::inspect(*inner).text.trimmed(), QStringLiteral("Inner text."));
    QVERIFY(Mail::inspectPart(*inner, QStringLiteral("2")) == kInner);
    const MessageContent shown = content();
    QVERIFY(shown.partial && std::none_of(shown.attachments.begin(), shown.attachments.end(), [](const Attachment &a) { return a.absent; }));
    QCOMPARE(shown.attachments.size(), 5);
    QVERIFY(part(QStringLiteral("2")) == kPdf); // still
    QVERIFY(!live->mail->reader().rawMessage(id));
}

/// Octet for octet what the server has, and the excerpt goes.
void BigPartsTest::theWholeIsTheWhole()
{
    const QByteArray wire = letter(1);
    QVERIFY(begin(wire));
    WORKS(readable());
    WORKS(fetched(QStringLiteral("3")).has_value());
    WORKS(whole());
    QVERIFY(*live->mail->reader().rawMessage(id) == wire);
    QVERIFY(!live->mail->reader().excerpt(id));
    QVERIFY(!content().partial);
    QVERIFY(part(QStringLiteral("2")) == kPdf);
    const auto forward = JourneyBench::wait(live->mail->makeReply(id, Mail::AnswerMode::Forward));
    QVERIFY(std::get<Draft>(forward).attachments.at(1).bytes == kPdf);
    // Nothing of the excerpt is left on the disk.
    const auto report = JourneyBench::wait(live->mail->check());
    QVERIFY(std::get<Mail::CheckReport>(report).sound);
    QCOMPARE(std::get<Mail::CheckReport>(report).repaired, QStringList());
}

/// RFC 9051 6.4.5: the only part of a message is 1. Its beginning comes, and then, with the message, the rest.
void BigPartsTest::oneTextOnly()
{
    const QByteArray wire = LiveAccount::message(1, 2'000'000);
    QVERIFY(begin(wire));
    const qint64 before = carried();
    WORKS(readable());
    QVERIFY(carried() - before < 300'000);
    const MessageContent shown = content();
    QVERIFY(shown.partial && shown.textIsCut && shown.attachments.isEmpty());
    QVERIFY(shown.text.startsWith(QStringLiteral("Body of 1.")) && shown.text.size() > 200'000);
    const auto reply = JourneyBench::wait(live->mail->makeReply(id, Mail::AnswerMode::Reply));
    QCOMPARE(std::get<Failure>(reply).kind, ErrorKind::Gone); // half of a text is not quoted
    WORKS(whole());
    QVERIFY(!content().textIsCut);
    QCOMPARE(live->mail->reader().rawMessage(id)->replace("\r\n", "\n"), wire);
}

/// Under another UIDVALIDITY the numbers are another message's.
void BigPartsTest::renumberedInBetween()
{
    QVERIFY(begin(letter(1)));
    WORKS(readable());
    QVERIFY(live->bench.servers->stop(RealServers::Server::Imap));
    QVERIFY(live->bench.servers->renumber());
    QVERIFY(live->bench.servers->start(RealServers::Server::Imap));
    QVERIFY(!fetched(QStringLiteral("2")));
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Busy);
    QVERIFY(live->mail->reader().excerpt(id));
    failure.reset();
    QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(live->mail->syncOnce(live->id, {}, false))));
    QVERIFY(!live->mail->reader().excerpt(id)); // with the UIDs it was made under
    QVERIFY(live->mail->reader().messageRow(id));
    const auto pdf = fetched(QStringLiteral("2")); // the excerpt is made again on the way
    QVERIFY2(pdf, failure ? qPrintable(failure->message) : "");
    QVERIFY(*pdf == kPdf);
}

/// A line that breaks after every 700 KB brings all of it, and none of it twice.
void BigPartsTest::lineBreaks()
{
    QVERIFY(begin(letter(1)));
    WORKS(readable());
    live->proxy->setFault(test::TcpFaultProxy::Fault{Direction::ToClient, test::TcpFaultProxy::Kind::Reset, 700'000});
    QVERIFY(live->bench.servers->restart(RealServers::Server::Imap));
    const auto pdf = fetched(QStringLiteral("2"));
    WORKS(pdf.has_value());
    QVERIFY(*pdf == kPdf);
    QVERIFY(live->proxy->faults() > 2);
    // Where nothing comes at all, that is said, and nothing is lost.
    live->proxy->setFault(test::TcpFaultProxy::Fault{Direction::ToClient, test::TcpFaultProxy::Kind::Close, 0});
    QVERIFY(live->bench.servers->restart(RealServers::Server::Imap));
    QVERIFY(!fetched(QStringLiteral("3")));
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Offline);
    QVERIFY(part(QStringLiteral("2")) == kPdf);
    failure.reset();
    live->proxy->setFault({});
    QVERIFY(fetched(QStringLiteral("3")) == kText);
}

void BigPartsTest::stepsAsideAndIsCancelled()
{
    QVERIFY(begin(letter(1)));
    WORKS(readable());
    live->proxy->setLatency(60);
    QVERIFY(live->bench.servers->restart(RealServers::Server::Imap));
    QList<qint64> progress;
    bool asked = false;
    connect(live->mail.get(), &Mail::fetchProgress, this, [&](MessageId, const QString &, qint64 octets, qint64) {
        progress.append(octets);
        if (octets > 0 && !std::exchange(asked, true))
            live->mail->wantToRead(live->row(51)); // somebody clicks another message
    });
    const qint64 smallBefore = live->mail->reader().rawMessage(live->row(51)) ? 1 : 0;
    QCOMPARE(smallBefore, 0);
    bool smallFirst = false;
    connect(live->mail.get(), &Mail::changed, this, [&](const ChangeSet &changes) { smallFirst |= changes.bodies.contains(live->row(51)) && !part(QStringLiteral("2")); });
    QVERIFY(fetched(QStringLiteral("2")) == kPdf);
    QVERIFY(smallFirst);
    QVERIFY(std::is_sorted(progress.begin(), progress.end())); // it went on where it was

    // What nobody waits for any more ends soon, and says nothing.
    progress.clear();
    asked = true;
    const qint64 before = carried();
    connect(live->mail.get(), &Mail::fetchProgress, this, [&](MessageId, const QString &, qint64 octets, qint64) {
        if (octets > 0)
            live->mail->unwant(id, {});
    });
    live->mail->wantBody(id);
    QTRY_VERIFY(!progress.isEmpty());
    QTest::qWait(1500);
    QVERIFY(!live->mail->reader().rawMessage(id));
    QVERIFY2(carried() - before < 3'000'000, QByteArray::number(carried() - before).constData());
    QVERIFY(!failure);
}

void BigPartsTest::goesWithItsRow()
{
    QVERIFY(begin(letter(1)));
    WORKS(readable());
    QVERIFY(live->peer->select("INBOX"));
    QVERIFY(live->peer->destroy(live->uids("INBOX", 1, 1)));
    // Gone on the server, the row is not yet: said so.
    live->mail->wantPart(id, QStringLiteral("2"));
    QTRY_VERIFY_WITH_TIMEOUT(failure, 30'000);
    QCOMPARE(failure->kind, ErrorKind::Gone);
    QVERIFY(std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(live->mail->syncOnce(live->id, {}, false))));
    QVERIFY(!live->mail->reader().messageRow(id));
    QVERIFY(!live->mail->reader().excerpt(id));
    const auto report = JourneyBench::wait(live->mail->check());
    QCOMPARE(std::get<Mail::CheckReport>(report).repaired, QStringList());
}

QTEST_GUILESS_MAIN(BigPartsTest)
#include "BigPartsTest.moc"
