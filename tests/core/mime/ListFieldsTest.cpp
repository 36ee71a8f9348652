// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/MessageReader.h"

#include <QRegularExpression>
#include <QTest>

using namespace postrider;

/// How to leave a list, as lists write it.
class ListFieldsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void fields_data();
    void fields();
    void anySize();
};

void ListFieldsTest::fields_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("page");
    QTest::addColumn<QString>("mail");
    QTest::addColumn<bool>("oneClick");
    const auto row = [](const char *name, const QByteArray &header, const char *page, const char *mail, bool oneClick) {
        QTest::newRow(name) << header << QString::fromLatin1(page) << QString::fromLatin1(mail) << oneClick;
    };
    const QByteArray post = "List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n";
    row("none", "", "", "", false);
    row("RFC 8058", "List-Unsubscribe: <mailto:l@example.com?subject=u>,\r\n <https://example.com/u.html?opaque=1>\r\n" + post, "https://example.com/u.html?opaque=1",
        "mailto:l@example.com?subject=u", true);
    row("without the post", "List-Unsubscribe: <https://example.com/u>\r\n", "https://example.com/u", "", false);
    row("comments", "List-Unsubscribe: (Use this) <https://example.com/u> (or that)\r\n" + post, "https://example.com/u", "", true);
    row("folded within", "List-Unsubscribe: <https://example.com/\r\n  u?x=1>\r\n" + post, "https://example.com/u?x=1", "", true);
    row("http", "List-Unsubscribe: <http://example.com/u>\r\n" + post, "http://example.com/u", "", false);
    row("https before http", "List-Unsubscribe: <http://a.com/u>, <https://b.com/u>\r\n" + post, "https://b.com/u", "", true);
    row("twice", "List-Unsubscribe: <https://a.com/u>\r\nList-Unsubscribe: <https://b.com/u>\r\n" + post, "https://a.com/u", "", false);
    row("another post", "List-Unsubscribe: <https://a.com/u>\r\nList-Unsubscribe-Post: x=y\r\n", "https://a.com/u", "", false);
    row("post twice", "List-Unsubscribe: <https://a.com/u>\r\n" + post + post, "https://a.com/u", "", false);
    row("no brackets", "List-Unsubscribe: https://a.com/u\r\n" + post, "", "", false);
    row("other schemes", "List-Unsubscribe: <javascript:x>, <file:///etc/passwd>, <ftp://a.com/>, <mailto:>\r\n" + post, "", "", false);
    row("a user", "List-Unsubscribe: <https://a:b@a.com/u>\r\n" + post, "", "", false);
    row("no host", "List-Unsubscribe: <https:///u>\r\n" + post, "", "", false);
}

void ListFieldsTest::fields()
{
    QFETCH(QByteArray, header);
    const Unsubscribe read = MessageReader::read("From: a@example.com\r\n" + header + "\r\nText").unsubscribe;
    QTEST(read.page.toString(QUrl::FullyEncoded), "page");
    QTEST(read.mail.toString(QUrl::FullyEncoded), "mail");
    QTEST(read.hasOneClick, "oneClick");
    QVERIFY(!read.isVouchedFor && !read.canPost()); // nobody has looked who wrote that
}

void ListFieldsTest::anySize()
{
    for (const QByteArray &piece : {QByteArray("<"), QByteArray(">"), QByteArray("<mailto:a@b>,"), QByteArray("(("), QByteArray("<https://a.com/")})
        MessageReader::read("List-Unsubscribe: " + piece.repeated(200'000) + "\r\n\r\n");
}

QTEST_GUILESS_MAIN(ListFieldsTest)
#include "ListFieldsTest.moc"
