// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessagePrint.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QTextDocument>

using namespace postrider;

namespace {

MessageContent letter()
{
    MessageContent content;
    content.subject = QStringLiteral("Bills & <b>more</b>");
    content.from = {{QStringLiteral("Grace <script>"), QStringLiteral("grace@example.org")}};
    content.to = {{{}, QStringLiteral("ada@example.org")}, {QStringLiteral("Bob"), QStringLiteral("bob@example.org")}};
    content.cc = {{QStringLiteral("Carl"), QStringLiteral("carl@example.org")}};
    content.dateMs = 1'790'000'000'000;
    content.text = QStringLiteral("First line\n  second <i>line</i>\n");
    Attachment attachment;
    attachment.safeName = QStringLiteral("numbers <1>.csv");
    attachment.size = 2048;
    content.attachments = {attachment};
    return content;
}

} // namespace

class MessagePrintTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void headTextAndNamesOfAttachments()
    {
        const auto document = MessagePrint::document(letter());
        const QString text = document->toPlainText();
        for (const char *part : {"Bills & <b>more</b>", "Grace <script> <grace@example.org>", "ada@example.org, Bob <bob@example.org>", "Carl <carl@example.org>", "2026",
                 "First line\n  second <i>line</i>", "numbers <1>.csv (2.0 kB)", "1 attachment"})
            QVERIFY2(text.contains(QString::fromUtf8(part)), qPrintable(QString::fromUtf8(part) + QStringLiteral(" is not in: ") + text));
    }

    void aPdfIsWritten()
    {
        QTemporaryDir dir;
        MessageContent content = letter();
        for (int i = 0; i < 300; ++i)
            content.text += QStringLiteral("line %1\n").arg(i);
        const QString path = dir.filePath("x.pdf");
        const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
        QString why;
        const QByteArray made = MessagePrint::pdfOf(*MessagePrint::document(content), layout);
        QVERIFY2(MessagePrint::write(made, path, why), qPrintable(why));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-"));
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
        QVERIFY(QString::fromLatin1(pdf).count(page) > 3);
        QVERIFY(!MessagePrint::write(made, dir.filePath("no/such/x.pdf"), why));
        QVERIFY(why.contains("x.pdf"));
    }

    void aMessageCannotPaintOverItsHead()
    {
        MessageHtml html;
        html.html = "<style>*{display:none}</style><div class=\"x-body\">words</div>";
        const QByteArray sheet = MessagePrint::sheet(letter(), html).html;
        const QByteArray head = sheet.left(sheet.indexOf("<style>")), foot = sheet.mid(sheet.indexOf("words</div></div>") + 17);
        QVERIFY(head.contains("grace@example.org") && foot.contains("numbers"));
        for (const QByteArray &part : {head, foot}) {
            static const QRegularExpression element(QStringLiteral("<[a-z][^>]*>"));
            auto it = element.globalMatch(QString::fromUtf8(part));
            QVERIFY(it.hasNext());
            while (it.hasNext()) {
                const QString tag = it.next().captured();
                QVERIFY2(tag.contains("style=\"all:initial!important;display:"), qPrintable(tag));
            }
        }
    }

    void namesAreSafe_data()
    {
        QTest::addColumn<QString>("subject");
        QTest::addColumn<QString>("name");
        QTest::newRow("plain") << "Bills of May"
                               << "Bills of May.pdf";
        QTest::newRow("path") << "../../etc/passwd"
                              << " .. etc passwd.pdf";
        QTest::newRow("hidden") << ".bashrc"
                                << "bashrc.pdf";
        QTest::newRow("none") << ""
                              << "Message.pdf";
        QTest::newRow("bidi") << QString::fromUtf8("a\xe2\x80\xae"
                                                   "fdp")
                              << "a fdp.pdf";
        QTest::newRow("reserved") << "a:b*c?d\"e"
                                  << "a b c d e.pdf";
    }
    void namesAreSafe()
    {
        QFETCH(QString, subject);
        MessageContent content;
        content.subject = subject;
        QTEST(MessagePrint::fileName(content), "name");
        QVERIFY(!MessagePrint::fileName(content).contains(u'/'));
    }
};

QTEST_MAIN(MessagePrintTest)
#include "MessagePrintTest.moc"
