// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerSettings.h"
#include "app/reader/ReaderHead.h"
#include "app/reader/SenderNotes.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "tests/app/FilledProfile.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

namespace {

MessageContent contentOf(const QByteArray &fields, const QStringList &trusted = {QStringLiteral("mx.example.org")})
{
    MessageContent content = Mail::inspect(fields + "To: ada@example.org\r\nSubject: x\r\n\r\nHello\r\n");
    content.truth = Mail::inspectSender(content, trusted);
    return content;
}

const QByteArray verified = "Authentication-Results: mx.example.org; dmarc=pass header.from=shop.com\r\nFrom: Shop <News@shop.com>\r\n";

MessageHtml htmlWith(int pictures, int trackers)
{
    MessageHtml html;
    html.html = "x";
    for (int i = 0; i < pictures + trackers; ++i)
        html.blocked.append({"https://cdn.shop.com/" + QByteArray::number(i), {}});
    html.trackers = trackers;
    return html;
}

} // namespace

/// The bars and chips about a sender: what they say, what they offer, and that nothing happens before a click.
class SenderNotesTest : public QObject {
    Q_OBJECT

    FilledProfile m_profile;
    MessageRow m_row, m_junk, m_other;

    Bar *bar(SenderNotes &notes, const char *name) const
    {
        // What was dropped is gone only with the next turn of the loop.
        for (Bar *found : notes.findChildren<Bar *>(QLatin1String(name))) {
            if (found->isVisibleTo(&notes))
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_profile.add(m_profile.inbox, {QStringLiteral("Shop"), QStringLiteral("news@shop.com"), QStringLiteral("Sale"), QStringLiteral("Text"), 0, {}});
        m_profile.add(m_profile.inbox, {QStringLiteral("Junk"), QStringLiteral("x@junk.com"), QStringLiteral("Pills"), QStringLiteral("Text"), 1, Flag::Junk});
        m_profile.add(m_profile.inbox, {QStringLiteral("Shop"), QStringLiteral("news@shop.com"), QStringLiteral("Sale again"), QStringLiteral("Text"), 2, {}});
        Mail &mail = m_profile.open();
        const auto rows = mail.reader().messageRows(mail.reader().messageIds(m_profile.inbox));
        QCOMPARE(rows.size(), 3);
        m_row = rows[0];
        m_junk = rows[1];
        m_other = rows[2];
    }

    void quietIsOneLineAndDangerIsLoud()
    {
        SenderNotes notes(m_profile.mail());
        notes.showRow(m_row);
        notes.showContent(contentOf(verified));
        QVERIFY(notes.isEmpty());
        notes.showContent(
            contentOf("Authentication-Results: mx.example.org; dmarc=pass header.from=shop.com\r\nFrom: news@shop.com\r\nSender: x@mailer.net\r\nReply-To: y@desk.net\r\n"));
        QVERIFY(!bar(notes, "senderWarning"));
        QVERIFY(bar(notes, "senderNote")->text().contains(QLatin1String("y@desk.net")));
        QVERIFY(bar(notes, "senderNote")->text().contains(QLatin1String("x@mailer.net")));
        notes.showContent(contentOf("Authentication-Results: mx.example.org; dmarc=fail header.from=shop.com\r\nFrom: news@shop.com\r\n"));
        QVERIFY(bar(notes, "senderWarning")->text().contains(QLatin1String("may be forged")));
        notes.showRow(m_row);
        QVERIFY(notes.isEmpty());
    }

    void picturesOnceAndAlways()
    {
        Mail &mail = m_profile.mail();
        SenderNotes notes(mail);
        notes.show();
        QSignalSpy allowed(&notes, &SenderNotes::picturesAllowed);
        notes.showRow(m_row);
        notes.showContent(contentOf("From: news@shop.com\r\n"));
        QVERIFY(!notes.mayLoadPictures());
        notes.showPictures(htmlWith(0, 0));
        QVERIFY(!bar(notes, "picturesBar"));
        notes.showPictures(htmlWith(0, 2));
        QVERIFY(bar(notes, "picturesBar")->text().contains(QLatin1Char('2')));
        QVERIFY(!bar(notes, "picturesBar")->findChild<QPushButton *>("showPictures"));
        notes.showPictures(htmlWith(3, 1));
        auto *always = bar(notes, "picturesBar")->findChild<QPushButton *>("alwaysPictures");
        QVERIFY(!always->isEnabled() && !always->toolTip().isEmpty()); // nobody has checked who that is
        QCOMPARE(allowed.size(), 0);
        QTest::mouseClick(bar(notes, "picturesBar")->findChild<QPushButton *>("showPictures"), Qt::LeftButton);
        QCOMPARE(allowed.size(), 1);
        QVERIFY(notes.mayLoadPictures() && !bar(notes, "picturesBar"));
        QVERIFY(mail.pictureRules().isEmpty());

        // Of another one.
        notes.showRow(m_other);
        notes.showContent(contentOf(verified));
        notes.showPictures(htmlWith(3, 0));
        always = bar(notes, "picturesBar")->findChild<QPushButton *>("alwaysPictures");
        QVERIFY(always->isEnabled());
        always->menu()->findChild<QAction *>("alwaysSender")->trigger();
        QTRY_COMPARE(allowed.size(), 2);
        QCOMPARE(mail.pictureRules().size(), 1);
        QCOMPARE(mail.pictureRules().first().name, QStringLiteral("news@shop.com"));
        notes.showRow(m_other);
        notes.showContent(contentOf(verified));
        QVERIFY(notes.mayLoadPictures());
    }

    void junkIsOfferedNothing()
    {
        SenderNotes notes(m_profile.mail());
        notes.showRow(m_junk);
        notes.showContent(contentOf("Authentication-Results: mx.example.org; dmarc=pass header.from=junk.com\r\nFrom: x@junk.com\r\n"));
        notes.showPictures(htmlWith(3, 0));
        QVERIFY(!notes.mayLoadPictures());
        QVERIFY(!bar(notes, "picturesBar")->findChild<QPushButton *>("showPictures"));
        QVERIFY(bar(notes, "picturesBar")->text().contains(QLatin1String("Junk")));
    }

    void unsubscribing()
    {
        SenderNotes notes(m_profile.mail());
        QSignalSpy letters(&notes, &SenderNotes::composeRequested), pages(&notes, &SenderNotes::pageRequested);
        notes.showRow(m_row);
        notes.unsubscribe();
        notes.showContent(contentOf(verified + "List-Unsubscribe: <https://shop.com/u>\r\n"));
        QCOMPARE(letters.size() + pages.size(), 0);
        notes.unsubscribe();
        QCOMPARE(pages.size(), 1);
        QCOMPARE(pages[0][0].toUrl(), QUrl(QStringLiteral("https://shop.com/u")));
        notes.showContent(contentOf(verified + "List-Unsubscribe: <https://shop.com/u>, <mailto:leave@shop.com?subject=Leave&attach=/etc/passwd&bcc=x@y.net>\r\n"));
        notes.unsubscribe();
        QCOMPARE(letters.size(), 1); // it is shown, not sent
        const Draft draft = letters[0][0].value<Draft>();
        QCOMPARE(draft.to.value(0).address, QStringLiteral("leave@shop.com"));
        QCOMPARE(draft.subject, QStringLiteral("Leave"));
        QVERIFY(draft.attachments.isEmpty());
        // What cannot be proven is not posted, and the other ways are offered.
        MessageContent content = contentOf(verified + "List-Unsubscribe: <https://shop.com/u>, <mailto:leave@shop.com>\r\nList-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n");
        content.unsubscribe.isVouchedFor = true;
        notes.showContent(content);
        notes.unsubscribe();
        QTRY_VERIFY(bar(notes, "unsubscribeFailed"));
        QTest::mouseClick(bar(notes, "unsubscribeFailed")->findChild<QPushButton *>("unsubscribePage"), Qt::LeftButton);
        QCOMPARE(pages.size(), 2);
    }

    void letterInTheChosenForm()
    {
        SenderNotes notes(m_profile.mail());
        const QSignalSpy letters(&notes, &SenderNotes::composeRequested);
        notes.showRow(m_row);
        notes.showContent(contentOf(verified + "List-Unsubscribe: <mailto:leave@shop.com>\r\n"));
        for (const WritingForm form : {WritingForm::Formatted, WritingForm::Plain}) {
            Preferences::current().set(ComposerSettings::form, int(form));
            notes.unsubscribe();
        }
        Preferences::current().set(ComposerSettings::form, int(WritingForm::AsOriginal));
        QCOMPARE(letters.size(), 2);
        QVERIFY(!letters[0][0].value<Draft>().html.isEmpty());
        QVERIFY(letters[1][0].value<Draft>().html.isEmpty());
    }

    void chipAndDetails()
    {
        ReaderHead head;
        head.resize(900, 200);
        head.show();
        auto *chip = head.findChild<Chip *>("security"), *leave = head.findChild<Chip *>("unsubscribe");
        head.showRow(m_row);
        QVERIFY(!chip->isVisible() && !leave->isVisible());
        head.showContent(contentOf(verified + "List-Unsubscribe: <https://shop.com/u>\r\n"));
        QCOMPARE(chip->text(), QStringLiteral("Verified by shop.com"));
        QCOMPARE(chip->tone(), Chip::Tone::Success);
        QSignalSpy wanted(&head, &ReaderHead::unsubscribeRequested);
        QTest::mouseClick(leave, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QTest::mouseClick(chip, Qt::LeftButton);
        QVERIFY(head.isExpanded());
        bool isSaid = false;
        for (const QLabel *label : head.findChildren<QLabel *>("detailText"))
            isSaid |= label->text().contains(QLatin1String("as your mail server has checked")) && label->text().contains(QLatin1String("DMARC"));
        QVERIFY(isSaid);
        head.showContent(contentOf("Authentication-Results: mx.example.org; dmarc=fail header.from=shop.com\r\nFrom: news@shop.com\r\n"));
        QCOMPARE(chip->tone(), Chip::Tone::Danger);
        head.showContent(contentOf("From: news@shop.com\r\n"));
        QCOMPARE(chip->text(), QStringLiteral("Not checked")); // although the server mostly says something
        head.showContent(contentOf("From: news@shop.com\r\n", {}));
        QVERIFY(!chip->isVisible()); // nobody is known who would
    }

    void senderShapes_data();
    void senderShapes();
};

void SenderNotesTest::senderShapes_data()
{
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QString>("address"); // what has to stand there; empty: there is none
    const auto row = [](const char *name, const QByteArray &fields, const char *address = "eve@evil.net") { QTest::newRow(name) << fields << QString::fromUtf8(address); };
    const auto from = [&row](const char *name, const QByteArray &value, const char *address = "eve@evil.net") { row(name, "From: " + value + "\r\n", address); };
    from("bare", "eve@evil.net");
    from("angle", "<eve@evil.net>");
    from("name", "Boss <eve@evil.net>");
    from("quoted name", "\"Boss\" <eve@evil.net>");
    from("an address as the name", "\"boss@bank.example\" <eve@evil.net>");
    from("an address as the name, unquoted", "boss@bank.example <eve@evil.net>");
    from("an address in the name", "\"The boss (boss@bank.example)\" <eve@evil.net>");
    from("a wide sign", "=?utf-8?q?boss=EF=BC=A0bank.example?= <eve@evil.net>");
    from("angles in the name", "\"Boss <boss@bank.example>\" <eve@evil.net>");
    from("encoded angles in the name", "=?utf-8?q?Boss_=3Cboss=40bank.example=3E?= <eve@evil.net>");
    from("NUL in the name", "=?utf-8?q?boss=40bank.example=00?= <eve@evil.net>");
    from("line end in the name", "=?utf-8?q?boss=40bank.example=0A?= <eve@evil.net>");
    from("CR LF and a field in the name", "=?utf-8?q?Boss=0D=0AFrom:_boss=40bank.example?= <eve@evil.net>");
    from("direction turned in the name", "=?utf-8?b?4oCuZXZlQGV2aWwubmV0?= <eve@evil.net>");
    from("isolates in the name", "=?utf-8?q?=E2=81=A6Boss=E2=81=A9?= <eve@evil.net>");
    from("zero width in the name", "=?utf-8?q?Bo=E2=80=8Bss?= <eve@evil.net>");
    from("blanks without end", "Boss" + QByteArray(3000, ' ') + "<eve@evil.net>");
    from("no-break spaces without end", "=?utf-8?q?Boss" + QByteArray("=C2=A0").repeated(200) + "?= <eve@evil.net>");
    from("Hangul fillers", "=?utf-8?q?boss=40bank.example" + QByteArray("=E3=85=A4").repeated(100) + "?= <eve@evil.net>");
    from("Braille blanks", "=?utf-8?q?Boss" + QByteArray("=E2=A0=80").repeated(100) + "?= <eve@evil.net>");
    from("tags", "=?utf-8?q?Boss=F3=A0=81=82?= <eve@evil.net>");
    from("combining marks", "=?utf-8?q?Boss" + QByteArray("=CC=81").repeated(200) + "?= <eve@evil.net>");
    from("a name of 5,000 letters", QByteArray(5000, 'B') + " <eve@evil.net>");
    from("markup", "\"<b>boss@bank.example</b><br>\" <eve@evil.net>");
    from("an entity", "\"boss&#64;bank.example\" <eve@evil.net>");
    from("comment", "eve@evil.net (boss@bank.example)");
    from("comment before", "(boss@bank.example) eve@evil.net");
    from("comment within", "eve(boss@bank.example)@evil.net");
    from("folded", "Boss\r\n <eve@evil.net>");
    from("backslashes", "\"Boss \\\"boss@bank.example\\\"\" <eve@evil.net>");
    from("a route", "<@bank.example:eve@evil.net>");
    from("encoded word as address", "=?utf-8?q?boss=40bank.example?= <eve@evil.net>");
    from("a quoted local part", "\"boss@bank.example\"@evil.net", "@evil.net");
    from("a quoted local part with a blank", "\"boss@bank.example \"@evil.net", "@evil.net");
    from("a very long local part", "boss@bank.example" + QByteArray(300, 'x') + "@evil.net", "@evil.net");
    from("a very long domain", "boss@bank.example." + QByteArray("aaaaaaaaaa.").repeated(20) + "evil.net", "evil.net");
    from("NUL in the address", QByteArray("<boss@bank.example\0eve@evil.net>", 32), "evil.net");
    from("direction turned in the address",
        "<\xe2\x80\xae"
        "eve@evil.net>");
    from("zero width in the address", "<eve@ev\xe2\x80\x8bil.net>");
    from("case", "BOSS <EVE@EVIL.NET>", "EVE@evil.net");
    from("Cyrillic letters in the domain", "PayPal <service@p\xd0\xb0ypal.com>", "xn--pypal-4ve.com");
    from("the same as A-labels", "PayPal <service@xn--pypal-4ve.com>", "xn--pypal-4ve.com");
    from("all Cyrillic", "Apple <id@\xd0\xb0\xd1\x80\xd1\x80\xd3\x8f\xd0\xb5.com>", "xn--80ak6aa92e.com");
    from("two of them", "boss@bank.example, eve@evil.net");
    from("two in angles", "Boss <boss@bank.example> <eve@evil.net>");
    from("a group", "Bank: eve@evil.net;");
    from("semicolon", "boss@bank.example; eve@evil.net");
    row("two fields", "From: boss@bank.example\r\nFrom: eve@evil.net\r\n");
    row("two fields, the other way round", "From: eve@evil.net\r\nFrom: boss@bank.example\r\n");
    row("another sender", "From: boss@bank.example\r\nSender: eve@evil.net\r\n");
    row("resent", "Resent-From: boss@bank.example\r\nFrom: eve@evil.net\r\n");
    row("a blank before the colon", "Received: by mx\r\nFrom : eve@evil.net\r\n");
    from("empty", "", "");
    from("an empty group", "undisclosed:;", "");
    from("no address", "boss", "boss");
    row("no field", "", "");
}

void SenderNotesTest::senderShapes()
{
    QFETCH(QByteArray, fields);
    QFETCH(QString, address);
    const MessageContent content = contentOf(fields);
    ReaderHead head;
    head.resize(900, 200);
    head.show();
    MessageRow row;
    row.from = content.from.value(0);
    head.showRow(row);
    head.showContent(content);
    const auto *shown = head.findChild<ElidedLabel *>("senderAddress");
    QVERIFY(shown->isVisible());
    QVERIFY2(shown->text().contains(address), qPrintable(shown->text()));
    QVERIFY(shown->text().size() < 400);
    // All of it can be read: the label is as wide as it wants to be, or the name gives way.
    const auto *name = head.findChild<ElidedLabel *>("senderName");
    const QString list = row.from.shortText();
    for (const QString &text : {shown->text(), name->text(), list}) {
        for (const QChar c : text) {
            const bool isHidden =
                c.category() == QChar::Other_Control || (c.category() == QChar::Other_Format && c != u'\u200d' && c != u'\u200c') || c == u'\u3164' || c == u'\u2800';
            QVERIFY2(!isHidden, qPrintable(QString::number(c.unicode(), 16)));
        }
    }
    // In the list there is one text: it is no address but the sender's.
    static const QRegularExpression looksLikeOne(QStringLiteral("\\S[@\uff20]\\S"));
    if (looksLikeOne.match(list).hasMatch())
        QVERIFY2(list.contains(row.from.address, Qt::CaseInsensitive), qPrintable(list));
}

QTEST_MAIN(SenderNotesTest)
#include "SenderNotesTest.moc"
