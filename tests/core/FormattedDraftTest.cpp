// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/FormattedDraft.h"
#include "core/mime/MessageReader.h"
#include "core/mime/MessageWriter.h"

#include <QTest>

using namespace postrider;

namespace {

/// One red pixel.
const QByteArray png = QByteArray::fromBase64("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8BQDwAEhQGAhKmMIQAAAABJRU5ErkJggg==");

QByteArray letter(const QByteArray &html)
{
    return "From: Bob <bob@example.net>\r\nTo: ann@example.org\r\nSubject: Cat\r\nDate: Tue, 14 Nov 2023 23:13:20 +0100\r\nMessage-ID: <1@example.net>\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: multipart/related; boundary=r\r\n\r\n--r\r\nContent-Type: text/html; charset=utf-8\r\n\r\n"
        + html + "\r\n--r\r\nContent-Type: image/png; name=cat.png\r\nContent-ID: <c1>\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png.toBase64()
        + "\r\n--r\r\nContent-Type: image/png; name=unseen.png\r\nContent-ID: <c2>\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png.toBase64()
        + "AAAA\r\n--r--\r\n--m\r\nContent-Type: application/pdf; name=a.pdf\r\nContent-Disposition: attachment; filename=a.pdf\r\n\r\n%PDF-\r\n--m--\r\n";
}

Identity ada()
{
    Identity identity;
    identity.address = {QStringLiteral("Ada"), QStringLiteral("ann@example.org")};
    identity.signature = QStringLiteral("Ada\nEngines");
    return identity;
}

Draft answerTo(const QByteArray &raw, ReplyWriter::Mode mode)
{
    const MessageContent content = MessageReader::read(raw);
    Draft draft = ReplyWriter::makeReply(content, raw, mode, {ada()});
    FormattedDraft::quote(draft, content, raw);
    return draft;
}

QByteArray withoutIds(const Draft &draft)
{
    QByteArray html = draft.html.toUtf8();
    for (const DraftAttachment &a : draft.attachments)
        html.replace(a.contentId.isEmpty() ? QByteArray("\1") : a.contentId.toUtf8(), "ID");
    return html;
}

} // namespace

class FormattedDraftTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void reply();
    void namedOftenTakenOnce();
    void plainOriginal();
    void forward();
    void takenUpAgain();
    void begin_data();
    void begin();
    void sentAsPlainWhereNothingIsFormatted();
    void signatureOfTheIdentity();
    void wanted();
};

void FormattedDraftTest::reply()
{
    const Draft draft =
        answerTo(letter("<p>Look: <b>a cat</b> <img src=cid:c1 alt=cat><img src='https://x.example/pixel'></p><script>x</script><div class=moz-signature>-- <br>Bob</div>"),
            ReplyWriter::Mode::Reply);
    const QByteArray html = withoutIds(draft);
    QVERIFY2(html.contains("wrote:</div>\n<blockquote type=\"cite\">\n<div>Look: <b>a cat</b> <img src=\"cid:ID\" alt=\"cat\"></div>\n</blockquote>"), html.constData());
    QVERIFY(!html.contains("x.example") && !html.contains("script") && !html.contains("Bob<"));
    QVERIFY(draft.body.endsWith(QLatin1String("wrote:\n> Look: a cat [cat]")));
    QCOMPARE(draft.attachments.size(), 1); // what is seen, and nothing else
    QCOMPARE(draft.attachments.first().bytes, png);
    QCOMPARE(draft.attachments.first().type, QByteArray("image/png"));
    QVERIFY(draft.attachments.first().isInline());
}

/// However it is spelled; and what is no picture is looked at once, else the second one here takes minutes.
void FormattedDraftTest::namedOftenTakenOnce()
{
    const Draft draft = answerTo(letter("<p>x<img src=cid:c1><img src='cid:%631'><img src='CID:c%31'></p>"), ReplyWriter::Mode::Reply);
    QCOMPARE(draft.attachments.size(), 1);
    QCOMPARE(withoutIds(draft).count("cid:ID"), 3);

    QByteArray html = "<p>Words";
    for (int i = 0; i < 4000; ++i)
        html += "<img src=cid:c" + QByteArray(i % 2 ? "2" : "%32") + ">";
    const QByteArray broken = letter(html).replace(png.toBase64() + "AAAA", QByteArray(8 * 1024 * 1024, 'A'));
    const Draft answer = answerTo(broken, ReplyWriter::Mode::Reply);
    QVERIFY(answer.attachments.isEmpty());
    QVERIFY(answer.body.contains(QLatin1String("> Words")));
}

void FormattedDraftTest::plainOriginal()
{
    const Draft draft = answerTo("From: Bob <bob@example.net>\r\nSubject: x\r\n\r\na <b>\r\n> b\r\n-- \r\nBob\r\n", ReplyWriter::Mode::Reply);
    QVERIFY2(draft.html.contains(QLatin1String("<blockquote type=\"cite\">\n<div>a &lt;b&gt;</div>\n<blockquote type=\"cite\">\n<div>b</div>\n</blockquote>\n</blockquote>")),
        qPrintable(draft.html));
}

void FormattedDraftTest::forward()
{
    const Draft draft = answerTo(letter("<p>Look: <i>a cat</i> <img src=cid:c1></p>"), ReplyWriter::Mode::Forward);
    const QByteArray html = withoutIds(draft);
    QVERIFY2(html.contains("Forwarded message"), html.constData());
    QVERIFY2(html.contains("<p>Look: <i>a cat</i> <img src=\"cid:ID\" alt=\"\"></p>"), html.constData());
    QCOMPARE(html.count("a cat"), 1);
    QStringList names;
    for (const DraftAttachment &a : draft.attachments)
        names += a.name + (a.isInline() ? QStringLiteral("+") : QString());
    names.sort();
    QVERIFY2(names.contains(QLatin1String("a.pdf")) && names.contains(QLatin1String("cat.png+")) && !names.contains(QLatin1String("cat.png")), qPrintable(names.join(u' ')));
}

/// From the Drafts folder, word for word, with its pictures.
void FormattedDraftTest::takenUpAgain()
{
    Draft draft = answerTo(letter("<p>Look: <b>a cat</b> <img src=cid:c1 alt=cat></p>"), ReplyWriter::Mode::Forward);
    draft.from = ada().address;
    FormattedDraft::begin(draft, ada());
    const QByteArray raw = MessageWriter::buildDraft(draft, 1'700'000'000'000, QStringLiteral("<d@example.org>"));
    const MessageContent content = MessageReader::read(raw);
    Draft again;
    again.body = content.text;
    for (const Attachment &a : content.attachments)
        again.attachments.append({a.safeName, a.type, MessageReader::partBytes(raw, a.partId)});
    FormattedDraft::takeUp(again, content, raw);
    QCOMPARE(withoutIds(again), withoutIds(draft));
    QCOMPARE(again.body.trimmed(), draft.body.trimmed());
    QCOMPARE(again.attachments.size(), draft.attachments.size());
    QCOMPARE(std::count_if(again.attachments.begin(), again.attachments.end(), [](const auto &a) { return a.isInline(); }), 1);
}

void FormattedDraftTest::begin_data()
{
    QTest::addColumn<int>("relation");
    QTest::addColumn<bool>("signatureAbove");
    QTest::addColumn<bool>("answerAbove");
    QTest::addColumn<QString>("body");
    QTest::addColumn<QString>("plain");
    const int none = int(ParentRelation::None), reply = int(ParentRelation::Reply), forward = int(ParentRelation::Forward);
    QTest::newRow("new") << none << false << false << QString() << QStringLiteral("\n\n-- \nAda\nEngines");
    QTest::newRow("answer below") << reply << false << false << QStringLiteral("B wrote:\n> a\n") << QStringLiteral("B wrote:\n> a\n\n\n-- \nAda\nEngines");
    QTest::newRow("answer above") << reply << false << true << QStringLiteral("B wrote:\n> a\n") << QStringLiteral("\n\nB wrote:\n> a\n\n\n-- \nAda\nEngines");
    QTest::newRow("signature above") << reply << true << false << QStringLiteral("B wrote:\n> a\n") << QStringLiteral("\n\nAda\nEngines\n\nB wrote:\n> a\n");
    QTest::newRow("forward") << forward << false << false << QStringLiteral("\n\n--- F\nx") << QStringLiteral("\n\nAda\nEngines\n\n\n--- F\nx");
}

void FormattedDraftTest::begin()
{
    QFETCH(int, relation);
    Draft draft;
    draft.relation = ParentRelation(relation);
    QFETCH(QString, body);
    draft.body = body;
    Identity identity = ada();
    QFETCH(bool, signatureAbove);
    QFETCH(bool, answerAbove);
    identity.signatureAbove = signatureAbove;
    identity.answerAbove = answerAbove;
    FormattedDraft::begin(draft, identity);
    QTEST(draft.body, "plain");
    QVERIFY(draft.html.contains(QLatin1String("<div class=\"signature\">")));
}

void FormattedDraftTest::sentAsPlainWhereNothingIsFormatted()
{
    Draft draft;
    draft.html = QStringLiteral("<p>a</p>\n<blockquote type=\"cite\">\n<p>b</p>\n</blockquote>\n");
    QVERIFY(FormattedDraft::asSent(draft, ada()).html.isEmpty());
    draft.html = QStringLiteral("<p>a <b>b</b></p>\n");
    QCOMPARE(FormattedDraft::asSent(draft, ada()).html, draft.html);
}

/// What nobody changed leaves as the identity has it, whatever the editor can show of it.
void FormattedDraftTest::signatureOfTheIdentity()
{
    Identity identity = ada();
    identity.signatureHtml = QStringLiteral("<table><tr><td style=\"background-color: red;\"><b>Ada</b></td></tr></table>");
    Draft draft;
    FormattedDraft::begin(draft, identity);
    QCOMPARE(draft.body, QStringLiteral("\n\n-- \nAda"));
    const QString sent = FormattedDraft::asSent(draft, identity).html;
    QVERIFY2(sent.contains(QLatin1String("<div class=\"signature\">\n<div>--&nbsp;</div>\n") + identity.signatureHtml), qPrintable(sent));
    draft.html.replace(QLatin1String("Ada"), QLatin1String("Ada Byron"));
    QVERIFY(!FormattedDraft::asSent(draft, identity).html.contains(QLatin1String("table")));
}

void FormattedDraftTest::wanted()
{
    Identity identity;
    MessageContent plain, html;
    html.html = QStringLiteral("<p>");
    QVERIFY(!FormattedDraft::isWanted(identity, WritingForm::Plain, &html));
    QVERIFY(FormattedDraft::isWanted(identity, WritingForm::Formatted, nullptr));
    QVERIFY(FormattedDraft::isWanted(identity, WritingForm::AsOriginal, &html));
    QVERIFY(!FormattedDraft::isWanted(identity, WritingForm::AsOriginal, &plain));
    QVERIFY(!FormattedDraft::isWanted(identity, WritingForm::AsOriginal, nullptr));
    identity.form = Identity::Form::Plain;
    QVERIFY(!FormattedDraft::isWanted(identity, WritingForm::Formatted, &html));
    identity.form = Identity::Form::Formatted;
    QVERIFY(FormattedDraft::isWanted(identity, WritingForm::Plain, nullptr));
}

QTEST_APPLESS_MAIN(FormattedDraftTest)
#include "FormattedDraftTest.moc"
