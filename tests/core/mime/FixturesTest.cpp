// SPDX-License-Identifier: GPL-3.0-or-later
// The messages in tests/data/messages, one row each: what a person sees of them.
#include "core/mime/MessageReader.h"

#include <QFile>
#include <QTest>

using namespace postrider;

namespace {

MessageContent contentOf(const QString &name)
{
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/messages/%1.eml").arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no such message: %s", qPrintable(name));
    return MessageReader::read(file.readAll());
}

QString shape(const PartNode &node)
{
    QString out = QString::fromLatin1(node.type.mid(node.type.indexOf('/') + 1));
    if (node.isLeaf())
        return out;
    QStringList children;
    for (const PartNode &child : node.children)
        children += shape(child);
    return out + QLatin1Char('(') + children.join(QLatin1Char(' ')) + QLatin1Char(')');
}

} // namespace

class FixturesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void text_data();
    void text();
    void structure_data();
    void structure();
    void attachments_data();
    void attachments();
    void htmlOnly();
    void senders();
    void recipients();
};

void FixturesTest::text_data()
{
    QTest::addColumn<QString>("subject");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *subject, const char *text) { QTest::newRow(name) << QString::fromUtf8(subject) << QString::fromUtf8(text); };
    row("script-latin", "Grüße aus Köln", "Schöne Grüße, 100 %\n");
    row("script-cyrillic", "Привет из Москвы", "Добрый день, это письмо.\n");
    row("script-japanese", "会議のお知らせ", "明日の会議は十時からです。\n");
    row("script-shiftjis", "見積書", "見積書をお送りします。\n");
    row("script-chinese", "你好世界", "你好,世界。\n");
    row("script-korean", "안녕하세요", "반갑습니다.\n");
    row("script-arabic", "مرحبا", "السلام عليكم\n");
    row("script-hebrew", "שלום", "שלום עולם\n");
    row("script-greek", "Καλημέρα", "Καλημέρα κόσμε\n");
    row("script-thai", "สวัสดี", "สวัสดีครับ\n");
    row("charset-undeclared-utf8", "Grüße", "Ein Text ohne Angabe: äöü\n");
    row("charset-undeclared-1252", "café", "Un café coûte 2 €\n");
    row("charset-nonsense", "odd", "naïve – text\n");
    row("charset-lies-utf8", "lie", "déjà vu\n");
    row("charset-html-meta", "meta", "Здравствуйте\n");
    row("words-split", "€ €", "x\n");
    row("nested", "nested", "plain words");
    row("boundary-missing-end", "cut", "the beginning");
    row("boundary-never", "wrong", "--wrong\nContent-Type: text/plain\n\nwords nobody should lose\n--wrong--\n");
    row("boundary-undeclared", "none", "found it");
    row("boundary-inner-unclosed", "inner", "within\nafter");
    row("boundary-prefix", "prefix", "in\nout");
    row("bare-lf", "lf", "one\ntwo");
    row("blank-line-missing", "hurry", "this line has no colon and is text\nand so is this\n");
    row("type-doubled", "twice", "<b>not html</b> ä\n");
    row("type-strange", "strange", "still text\n");
    row("uuencoded", "uu", "See this:\n\n");
    row("flowed", "flowed", "A paragraph that flows on.\n\n> quoted and flowing\n>> deeper\nFrom here\n-- \nSig\n");
    row("flowed-delsp", "delsp", "日本語\n");
    row("mixed-footer", "list", "plain words\n-- list footer");
    row("from-invisible", "a  Bcc: bc", "x\n");
}

void FixturesTest::text()
{
    QFETCH(QString, subject);
    QFETCH(QString, text);
    const MessageContent content = contentOf(QString::fromLatin1(QTest::currentDataTag()));
    QCOMPARE(content.subject, subject);
    QCOMPARE(content.text, text);
    QVERIFY(!content.sourceOnly);
}

void FixturesTest::structure_data()
{
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *expected) { QTest::newRow(name) << QString::fromUtf8(expected); };
    row("nested", "mixed(related(alternative(plain html) png) pdf)");
    row("forwarded", "mixed(plain rfc822(mixed(plain gif)))");
    row("digest", "digest(rfc822(plain) rfc822(plain))");
    row("boundary-missing-end", "mixed(plain zip)");
    row("boundary-inner-unclosed", "mixed(alternative(plain) plain)");
    row("boundary-prefix", "mixed(alternative(plain) plain)");
    row("bare-lf", "mixed(plain plain)");
    row("boundary-undeclared", "mixed(plain)");
}

void FixturesTest::structure()
{
    QFETCH(QString, expected);
    QCOMPARE(shape(contentOf(QString::fromLatin1(QTest::currentDataTag())).structure), expected);
}

void FixturesTest::attachments_data()
{
    QTest::addColumn<QString>("partId");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("dangerous");
    const auto row = [](const char *file, const char *part, const char *name, bool dangerous) {
        QTest::newRow(file) << QString::fromUtf8(part) << QString::fromUtf8(name) << dangerous;
    };
    row("name-2231", "2", "Größen und Maße.txt", false);
    row("name-2231-plain", "2", "naïve.txt", false);
    row("name-2047", "2", "Übersicht.pdf", false);
    row("name-raw8bit", "2", "Übung.doc", false);
    row("name-traversal", "2", "bashrc", false);
    row("name-rtlo", "2", "invoicecod.exe", true);
    row("name-double", "2", "holiday.jpg.exe", true);
    row("name-device", "2", "_COM1.txt", false);
    row("name-unquoted", "2", "two words.txt", false);
    row("forwarded", "2", "lunch - dinner.eml", false);
    row("nested", "1.2", "logo.png", false);
    row("boundary-missing-end", "2", "attachment.zip", false);
    row("uuencoded-part", "1", "a.bin", false);
    row("uuencoded", "1.uu1", "a.txt", false);
}

void FixturesTest::attachments()
{
    QFETCH(QString, partId);
    QFETCH(QString, name);
    QFETCH(bool, dangerous);
    const MessageContent content = contentOf(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!content.attachments.isEmpty());
    const Attachment &a = content.attachments.first();
    QCOMPARE(a.partId, partId);
    QCOMPARE(a.safeName, name);
    QCOMPARE(a.dangerous, dangerous);
}

void FixturesTest::htmlOnly()
{
    const MessageContent content = contentOf(QStringLiteral("html-only"));
    QVERIFY(content.textIsFromHtml);
    QVERIFY(content.html.contains(QLatin1String("<script>"))); // as sent: the sanitiser's work, not ours
    QCOMPARE(content.text, QStringLiteral("Hello & welcome\n\nOne link <https://example.org/x> and https://example.org/.\n\n- first\n- second\n  1. deep\n\n> said\n\na  b\n c\n"));
}

void FixturesTest::senders()
{
    const MessageContent twice = contentOf(QStringLiteral("from-twice"));
    QCOMPARE(twice.from.size(), 2);
    QVERIFY(twice.warnings.join(QLatin1Char(' ')).contains(QLatin1String("twice")));

    const MessageContent disguised = contentOf(QStringLiteral("from-disguised"));
    QVERIFY(disguised.warnings.join(QLatin1Char(' ')).contains(QLatin1String("looks like an address")));

    // Neither of the two addresses is chosen.
    const MessageContent ambiguous = contentOf(QStringLiteral("from-two-angles"));
    QCOMPARE(ambiguous.from.size(), 1);
    QVERIFY(!isValidAddress(ambiguous.from.first().address));
    QVERIFY(!ambiguous.warnings.isEmpty());

    const MessageContent invisible = contentOf(QStringLiteral("from-invisible"));
    QCOMPARE(invisible.from.first(), (Address{QStringLiteral("Ann X"), QStringLiteral("ann@example.org")}));
}

void FixturesTest::recipients()
{
    const MessageContent content = contentOf(QStringLiteral("to-groups"));
    const AddressList expected{{QStringLiteral("Bob"), QStringLiteral("bob@example.net")}, {QStringLiteral("Carol"), QStringLiteral("carol@example.com")},
        {QString(), QStringLiteral("dave@example.com")}};
    QCOMPARE(content.to, expected);
    QCOMPARE(content.dateMs, 1699996400000LL);
    QCOMPARE(content.messageIdHeader, QStringLiteral("<to-groups@example.org>"));
}

QTEST_GUILESS_MAIN(FixturesTest)
#include "FixturesTest.moc"
