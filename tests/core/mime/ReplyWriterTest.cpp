// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"

#include <QTest>

using namespace postrider;

namespace {

Identity identity(const char *name, const char *address)
{
    Identity i;
    i.account = AccountId(7);
    i.address = {QString::fromLatin1(name), QString::fromLatin1(address)};
    return i;
}

QList<Identity> own()
{
    return {identity("Me", "me@example.org"), identity("Me at work", "work@example.com")};
}

Draft answer(const QByteArray &message, ReplyWriter::Mode mode)
{
    return ReplyWriter::makeReply(MessageReader::read(message), message, mode, own());
}

QString addressesOf(const AddressList &list)
{
    QStringList out;
    for (const Address &a : list)
        out += a.address.section(QLatin1Char('@'), 0, 0);
    return out.join(QLatin1Char(' '));
}

} // namespace

class ReplyWriterTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "Europe/Berlin"); // local times are compared
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }
    void theListGetsIt()
    {
        const QByteArray letter = "From: grace@example.com\r\nTo: list@example.net\r\nCc: charles@example.net\r\nReply-To: other@example.net\r\n"
                                  "List-Post: <mailto:list@example.net>\r\nSubject: x\r\n\r\nText\r\n";
        const Draft draft = answer(letter, ReplyWriter::Mode::ReplyList);
        QCOMPARE(addressesOf(draft.to), QStringLiteral("list"));
        QVERIFY(draft.cc.isEmpty());
        QCOMPARE(addressesOf(answer(letter, ReplyWriter::Mode::Reply).to), QStringLiteral("other"));
        QByteArray injected = letter;
        injected.replace("mailto:list@example.net", "mailto:list@example.net%0d%0aBcc:evil@example.net");
        QVERIFY(MessageReader::read(injected).listPost.address.isEmpty());
    }
    void onlyTheSelectionIsQuoted()
    {
        const QByteArray letter = "From: Grace <grace@example.com>\r\nTo: me@example.org\r\nSubject: x\r\n\r\nOne\r\nTwo\r\nThree\r\n";
        const MessageContent content = MessageReader::read(letter);
        const Draft draft = ReplyWriter::makeReply(content, letter, ReplyWriter::Mode::Reply, own(), QStringLiteral("Two"));
        QVERIFY2(draft.body.endsWith("\n> Two\n\n") && !draft.body.contains("One"), qPrintable(draft.body));
        QVERIFY(ReplyWriter::makeReply(content, letter, ReplyWriter::Mode::Reply, own(), QStringLiteral(" \n")).body.contains("> One"));
    }
    void theLineAboveIsTheIdentitys()
    {
        const QByteArray letter = "From: 100%name <grace@example.com>\r\nTo: me@example.org\r\nSubject: %date 50% off\r\n"
                                  "Date: Mon, 2 Nov 2026 10:00:00 +0000\r\n\r\nOne\r\n";
        const MessageContent content = MessageReader::read(letter);
        QCOMPARE(ReplyWriter::attributionFrom(QStringLiteral("%name <%address> about %subject, 100%% %unknown %"), content),
            QStringLiteral("100%name <grace@example.com> about %date 50% off, 100% %unknown %"));
        QList<Identity> mine = own();
        mine[0].attribution = QStringLiteral("%address:");
        QVERIFY(ReplyWriter::makeReply(content, letter, ReplyWriter::Mode::Reply, mine).body.startsWith("grace@example.com:\n> One"));
        mine[0].attribution = QStringLiteral("%time|%date");
        const QString line = ReplyWriter::makeReply(content, letter, ReplyWriter::Mode::Reply, mine).body.section('\n', 0, 0);
        QVERIFY2(line.contains("2026") && !line.contains('%') && !line.startsWith('|'), qPrintable(line));
    }
    void subjects_data();
    void subjects();
    void attachmentsAreForwardedAsTheyCame();
    void recipients_data();
    void recipients();
    void references();
    void quoting();
    void answersAsWhoWasWrittenTo_data();
    void answersAsWhoWasWrittenTo();
    void noAddressOfOnesOwn();
    void longLines();
    void forward();
};

void ReplyWriterTest::subjects_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("reply");
    QTest::addColumn<QString>("forward");
    const auto row = [](const char *s, const char *r, const char *f) { QTest::newRow(s) << QString::fromUtf8(s) << QString::fromUtf8(r) << QString::fromUtf8(f); };
    row("lunch", "Re: lunch", "Fwd: lunch");
    row("Re: lunch", "Re: lunch", "Fwd: Re: lunch");
    row("RE: re:Re : lunch", "Re: lunch", "Fwd: RE: re:Re : lunch");
    row("Re[2]: lunch", "Re: lunch", "Fwd: Re[2]: lunch");
    row("Re(3): lunch", "Re: lunch", "Fwd: Re(3): lunch");
    row("Re^2: lunch", "Re: lunch", "Fwd: Re^2: lunch");
    row("Aw: lunch", "Re: lunch", "Fwd: Aw: lunch");
    row("AW: SV: Antw: lunch", "Re: lunch", "Fwd: AW: SV: Antw: lunch");
    row("Fwd: lunch", "Re: Fwd: lunch", "Fwd: lunch");
    row("FW: WG: lunch", "Re: FW: WG: lunch", "Fwd: lunch");
    row("回复：午餐", "Re: 午餐", "Fwd: 回复：午餐");
    row("Regarding: lunch", "Re: Regarding: lunch", "Fwd: Regarding: lunch");
    row("Re", "Re: Re", "Fwd: Re");
    row("", "Re: ", "Fwd: ");
}

void ReplyWriterTest::subjects()
{
    QFETCH(QString, subject);
    const QByteArray message = "From: a@example.com\r\nSubject: " + subject.toUtf8() + "\r\n\r\nx\r\n";
    QTEST(answer(message, ReplyWriter::Mode::Reply).subject, "reply");
    QTEST(answer(message, ReplyWriter::Mode::Forward).subject, "forward");
}

/// What is attached as 8-bit text in any charset, with any line ends, is passed on octet for octet: the files are not ours to mend.
void ReplyWriterTest::attachmentsAreForwardedAsTheyCame()
{
    const QByteArray latin("Stra\xdf"
                           "e\r\n  Gr\xfc\xdf"
                           "e \r\n\ttab\r\n.\r\nFrom here");
    const QByteArray message = "From: a@x.org\r\nTo: me@example.org\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n"
                               "--b\r\nContent-Type: text/plain\r\n\r\nHello\r\n"
                               "--b\r\nContent-Type: text/plain; charset=iso-8859-1; name=a.txt\r\nContent-Disposition: attachment; filename=a.txt\r\n"
                               "Content-Transfer-Encoding: 8bit\r\n\r\n"
        + latin + "\r\n--b--\r\n";
    Draft forward = answer(message, ReplyWriter::Mode::Forward);
    QCOMPARE(forward.attachments.size(), 1);
    QCOMPARE(forward.attachments.first().bytes, latin);
    forward.from = {{}, QStringLiteral("me@example.org")};
    forward.to = {{{}, QStringLiteral("b@x.org")}};
    const QByteArray wire = MessageWriter::build(forward, 1700000000000).wire;
    QCOMPARE(MessageReader::partBytes(wire, QStringLiteral("2")), latin);
}

void ReplyWriterTest::recipients_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("reply"); // to
    QTest::addColumn<QString>("allTo");
    QTest::addColumn<QString>("allCc");
    const auto row = [](const char *name, const char *header, const char *reply, const char *allTo, const char *allCc) {
        QTest::newRow(name) << QByteArray(header) << QString::fromLatin1(reply) << QString::fromLatin1(allTo) << QString::fromLatin1(allCc);
    };
    row("one to one", "From: a@x.org\nTo: me@example.org\n", "a", "a", "");
    row("several", "From: a@x.org\nTo: me@example.org, b@x.org\nCc: c@x.org, ME@example.org\n", "a", "a b", "c");
    row("Reply-To", "From: a@x.org\nReply-To: list@x.org\nTo: list@x.org\nCc: c@x.org\n", "list", "list", "c");
    row("Mail-Followup-To", "From: a@x.org\nTo: list@x.org, me@example.org\nCc: c@x.org\nMail-Followup-To: list@x.org, d@x.org\n", "a", "list d", "");
    row("Mail-Reply-To", "From: a@x.org\nReply-To: list@x.org\nMail-Reply-To: private@x.org\nTo: list@x.org\n", "private", "list", "");
    row("doubles", "From: a@x.org\nTo: a@x.org, b@x.org\nCc: b@x.org, A@X.org\n", "a", "a b", "");
    row("own message", "From: Me <me@example.org>\nTo: b@x.org\nCc: c@x.org\n", "b", "b", "c");
    row("to oneself", "From: me@example.org\nTo: me@example.org\n", "me", "me", "");
    row("Reply-To is oneself", "From: a@x.org\nReply-To: me@example.org\nTo: me@example.org\n", "me", "me", "");
    row("not an address among them", "From: a@x.org\nTo: undisclosed-recipients:;\nCc: two words\n", "a", "a", "");
}

void ReplyWriterTest::recipients()
{
    QFETCH(QByteArray, header);
    const QByteArray message = header + "Subject: s\n\nx\n";
    QTEST(addressesOf(answer(message, ReplyWriter::Mode::Reply).to), "reply");
    const Draft all = answer(message, ReplyWriter::Mode::ReplyAll);
    QTEST(addressesOf(all.to), "allTo");
    QTEST(addressesOf(all.cc), "allCc");
    QVERIFY(answer(message, ReplyWriter::Mode::Forward).to.isEmpty());
}

void ReplyWriterTest::references()
{
    QByteArray message = "From: a@x.org\nMessage-ID: <last@x>\nReferences:";
    for (int i = 0; i < 40; ++i)
        message += " <" + QByteArray::number(i) + "@x>\n";
    const Draft draft = answer(message + "\nx\n", ReplyWriter::Mode::Reply);
    QCOMPARE(draft.inReplyTo, QStringLiteral("<last@x>"));
    QCOMPARE(draft.references.size(), 20);
    QCOMPARE(draft.references.first(), QStringLiteral("<0@x>"));
    QCOMPARE(draft.references.at(1), QStringLiteral("<22@x>"));
    QCOMPARE(draft.references.last(), QStringLiteral("<last@x>"));

    const Draft second = answer("From: a@x.org\nMessage-ID: <b@x>\nIn-Reply-To: <a@x>\n\nx\n", ReplyWriter::Mode::Reply);
    QCOMPARE(second.references, (QStringList{QStringLiteral("<a@x>"), QStringLiteral("<b@x>")}));
}

void ReplyWriterTest::quoting()
{
    const Draft draft =
        answer("From: Ann <a@x.org>\nDate: Tue, 14 Nov 2023 22:13:20 +0100\n\nHello,\n\n> earlier\n>> earliest\nBye\n-- \nAnn's signature\n", ReplyWriter::Mode::Reply);
    QCOMPARE(draft.relation, ParentRelation::Reply);
    QCOMPARE(draft.body, QStringLiteral("On Tuesday, 14 November 2023, 22:13, Ann wrote:\n> Hello,\n>\n>> earlier\n>>> earliest\n> Bye\n\n"));
}

void ReplyWriterTest::answersAsWhoWasWrittenTo_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<QString>("sender");
    const auto row = [](const char *name, const char *header, const char *sender) { QTest::newRow(name) << QByteArray(header) + "\nx\n" << QString::fromLatin1(sender); };
    row("To", "From: a@x.org\nTo: work@example.com\n", "Me at work <work@example.com>");
    row("whatever the case", "From: a@x.org\nTo: WORK@Example.com\n", "Me at work <work@example.com>");
    row("Cc", "From: a@x.org\nTo: b@x.org\nCc: work@example.com\n", "Me at work <work@example.com>");
    row("To before Cc", "From: a@x.org\nTo: work@example.com\nCc: me@example.org\n", "Me at work <work@example.com>");
    row("blind copy", "Delivered-To: work@example.com\nFrom: a@x.org\nTo: b@x.org\n", "Me at work <work@example.com>");
    row("To before what the server says", "Delivered-To: work@example.com\nFrom: a@x.org\nTo: me@example.org\n", "Me <me@example.org>");
    row("with a detail", "From: a@x.org\nTo: work+shop@example.com\n", "Me at work <work+shop@example.com>");
    row("a detail of nobody", "From: a@x.org\nTo: other+work@example.com\n", "Me <me@example.org>");
    row("one's own", "From: work@example.com\nTo: me@example.org\n", "Me at work <work@example.com>");
    row("a list", "From: a@x.org\nTo: list@x.org\n", "Me <me@example.org>");
    row("no address at all", "From: a@x.org\nTo: undisclosed-recipients:;\n", "Me <me@example.org>");
}

void ReplyWriterTest::answersAsWhoWasWrittenTo()
{
    QFETCH(QByteArray, message);
    QFETCH(QString, sender);
    QCOMPARE(ReplyWriter::senderFor(MessageReader::read(message), own()).fullText(), sender);
}

void ReplyWriterTest::noAddressOfOnesOwn()
{
    const Draft draft = answer("From: a@x.org\nTo: me@example.org, me+lists@example.org, b@x.org\nCc: WORK@example.com, c@x.org\n\nx\n", ReplyWriter::Mode::ReplyAll);
    QCOMPARE(addressesOf(draft.to), QStringLiteral("a b"));
    QCOMPARE(addressesOf(draft.cc), QStringLiteral("c"));
    QCOMPARE(ReplyWriter::senderFor(MessageContent(), {}), Address());
}

void ReplyWriterTest::longLines()
{
    const QByteArray paragraph = QByteArray("word ").repeated(100);
    const Draft draft = answer("From: a@x.org\n\n" + paragraph + "\n", ReplyWriter::Mode::Reply);
    for (const QString &line : draft.body.split(QLatin1Char('\n')))
        QVERIFY(line.size() <= 78);
    QCOMPARE(draft.body.count(QLatin1String("word")), 100);
}

void ReplyWriterTest::forward()
{
    const QByteArray message = "From: Ann <a@x.org>\nTo: me@example.org\nSubject: pictures\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nwords\n"
                               "--b\nContent-Type: image/png\nContent-Disposition: attachment; filename=\"../p.png\"\nContent-Transfer-Encoding: base64\n\nAQID\n--b--\n";
    const Draft draft = answer(message, ReplyWriter::Mode::Forward);
    QCOMPARE(draft.relation, ParentRelation::Forward);
    QVERIFY(draft.inReplyTo.isEmpty());
    QVERIFY(draft.body.contains(QLatin1String("From: Ann <a@x.org>\n")));
    QVERIFY(draft.body.contains(QLatin1String("Subject: pictures\n")));
    QVERIFY(draft.body.endsWith(QLatin1String("\n\nwords")));
    QCOMPARE(draft.attachments, (QList<DraftAttachment>{{QStringLiteral("p.png"), QByteArray("image/png"), QByteArray("\1\2\3")}}));
}

QTEST_GUILESS_MAIN(ReplyWriterTest)
#include "ReplyWriterTest.moc"
