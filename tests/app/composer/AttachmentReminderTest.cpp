// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/AttachmentReminder.h"

#include <QTest>

using namespace postrider;

class AttachmentReminderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesAPromise_data()
    {
        QTest::addColumn<QString>("body");
        QTest::addColumn<QString>("word");
        QTest::newRow("english, the verb") << "I attach the file."
                                           << "attach";
        QTest::newRow("english") << "Please find attached the plan."
                                 << "attached";
        QTest::newRow("upper case") << "ATTACHED: plan"
                                    << "ATTACHED";
        QTest::newRow("german") << QString::fromUtf8("Die Rechnung ist angeh\xc3\xa4ngt.") << QString::fromUtf8("angeh\xc3\xa4ngt");
        QTest::newRow("french") << QString::fromUtf8("Veuillez trouver ci-joint le plan") << "ci-joint";
        QTest::newRow("spanish") << QStringLiteral("Le envío el archivo adjunto.") << QStringLiteral("adjunto");
        QTest::newRow("portuguese") << QStringLiteral("Segue em anexo o plano.") << QStringLiteral("anexo");
        QTest::newRow("russian") << QStringLiteral("Прилагаю план") << QStringLiteral("Прилагаю");
        QTest::newRow("arabic") << QStringLiteral("الملف المرفق هنا") << QStringLiteral("المرفق");
        QTest::newRow("japanese") << QStringLiteral("資料を添付します。") << QStringLiteral("添付");
        QTest::newRow("chinese") << QStringLiteral("请见附件。") << QStringLiteral("附件");
        QTest::newRow("forwarded words are somebody else's") << QStringLiteral("See below.\n\n-------- Forwarded message --------\nSubject: x\n\nIt is attached.") << QString();
        QTest::newRow("second line") << "Hi\nsee the attachment\nbye"
                                     << "attachment";
    }

    void noticesAPromise()
    {
        QFETCH(QString, body);
        QTEST(AttachmentReminder::promiseIn({}, body), "word");
    }

    void noticesItInTheSubject() { QCOMPARE(AttachmentReminder::promiseIn("Plan attached", "Hi"), QStringLiteral("attached")); }

    void looksOnlyAtOwnText_data()
    {
        QTest::addColumn<QString>("body");
        QTest::newRow("nothing") << "Hello";
        QTest::newRow("quote") << "Thanks\n> I attached the plan";
        QTest::newRow("introduction") << "On Monday, Attachment Corp attached wrote:\n> text";
        QTest::newRow("signature") << "Hi\n-- \nAnn, Attachment Corp";
        QTest::newRow("part of a word") << "unattached attachmentless";
    }

    void looksOnlyAtOwnText()
    {
        QFETCH(QString, body);
        QCOMPARE(AttachmentReminder::promiseIn({}, body), QString());
    }
};

QTEST_GUILESS_MAIN(AttachmentReminderTest)
#include "AttachmentReminderTest.moc"
