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
        QTest::newRow("english") << "Please find attached the plan."
                                 << "attached";
        QTest::newRow("upper case") << "ATTACHED: plan"
                                    << "ATTACHED";
        QTest::newRow("german") << QString::fromUtf8("Die Rechnung ist angeh\xc3\xa4ngt.") << QString::fromUtf8("angeh\xc3\xa4ngt");
        QTest::newRow("french") << QString::fromUtf8("Veuillez trouver ci-joint le plan") << "ci-joint";
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
