// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/MergeDialog.h"
#include "tests/app/TestProfile.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QPointer>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>

using namespace postrider;

/// One letter to many: seen before, and only if nothing is the matter with any of them.
class MergeDialogTest : public QObject {
    Q_OBJECT

private:
    static QString write(const QTemporaryDir &dir, const QByteArray &octets, const QString &name = QStringLiteral("people.csv"))
    {
        const QString path = dir.filePath(name);
        QFile file(path);
        if (file.open(QIODevice::WriteOnly))
            file.write(octets);
        return path;
    }
    static Draft letter(const TestProfile &profile)
    {
        Draft draft = profile.draft();
        draft.to = {{"{{Name}}", "{{Mail}}"}};
        draft.subject = "For {{Name}}";
        draft.body = "Dear {{Name}}";
        return draft;
    }

private Q_SLOTS:
    void eachIsAMessageOfItsOwn()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QPointer<MergeDialog> dialog = new MergeDialog(profile.mail(), letter(profile), nullptr);
        dialog->show();
        auto *send = dialog->findChild<QPushButton *>("mergeSend");
        QVERIFY(!send->isEnabled());
        dialog->readFile(write(dir, "Name;Mail\nGrace;grace@example.com\nMary;mary@example.net\n"));
        QTRY_VERIFY(send->isEnabled());
        QVERIFY(send->text().contains('2'));
        auto *preview = dialog->findChild<QPlainTextEdit *>("mergePreview");
        QVERIFY(preview->toPlainText().contains("For Grace") && preview->toPlainText().contains("grace@example.com"));
        QTest::mouseClick(dialog->findChild<QPushButton *>("mergeNext"), Qt::LeftButton);
        QVERIFY(preview->toPlainText().contains("Dear Mary"));
        dialog->findChild<QSpinBox *>("mergeSeconds")->setValue(60);
        QTest::mouseClick(send, Qt::LeftButton);
        QTRY_COMPARE(profile.mail().reader().outbox().size(), 2);
        QTRY_VERIFY(dialog->findChild<QLabel *>("mergeProblems")->text().contains("outbox"));
        auto outbox = profile.mail().reader().outbox();
        std::sort(outbox.begin(), outbox.end(), [](const auto &a, const auto &b) { return a.subject < b.subject; });
        QCOMPARE(outbox[0].subject, QStringLiteral("For Grace"));
        QCOMPARE(outbox[0].recipients, QStringList("grace@example.com"));
        QCOMPARE(outbox[1].recipients, QStringList("mary@example.net"));
        QVERIFY(outbox[1].notBefore - outbox[0].notBefore >= 59'000);
        QTest::mouseClick(dialog->findChild<QPushButton *>("cancel"), Qt::LeftButton);
        QTRY_VERIFY(!dialog);
    }

    void theFileThatWasChosenLastCounts()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        const std::unique_ptr<MergeDialog> dialog(new MergeDialog(profile.mail(), letter(profile), nullptr));
        dialog->show();
        auto *send = dialog->findChild<QPushButton *>("mergeSend");
        dialog->readFile(write(dir, "Name;Mail\nGrace;grace@example.com\n"));
        QTRY_VERIFY(send->isEnabled());
        QByteArray many = "Name;Mail\n";
        for (int i = 0; i < 1500; ++i)
            many += "Nobody " + QByteArray::number(i) + ";n" + QByteArray::number(i) + "@example.net\n";
        dialog->readFile(write(dir, many, "many.csv"));
        QVERIFY2(!send->isEnabled(), "what could be sent is not what the name says");
        dialog->readFile(write(dir, "Name;Mail\nMary;mary@example.net\n", "mary.csv"));
        QVERIFY(!send->isEnabled());
        QThreadPool::globalInstance()->waitForDone(); // both are read; their answers come in any order
        QTRY_VERIFY(send->isEnabled());
        QTest::qWait(50);
        QVERIFY(send->isEnabled());
        QVERIFY2(send->text().contains('1') && !send->text().contains('5'), qPrintable(send->text()));
        QVERIFY(dialog->findChild<QPlainTextEdit *>("mergePreview")->toPlainText().contains("mary@example.net"));
    }

    void nothingIsSentWhileOneIsWrong()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        QPointer<MergeDialog> dialog = new MergeDialog(profile.mail(), letter(profile), nullptr);
        dialog->show();
        auto *problems = dialog->findChild<QLabel *>("mergeProblems");
        dialog->readFile(write(dir, "Name,Mail\nGrace,grace@example.com\nMary,nobody\n"));
        QTRY_VERIFY(problems->isVisible());
        QVERIFY2(problems->text().contains("nobody") && problems->text().contains('3'), qPrintable(problems->text()));
        QTest::mouseClick(dialog->findChild<QPushButton *>("mergeSend"), Qt::LeftButton);
        QTest::qWait(100);
        QVERIFY(profile.mail().reader().outbox().isEmpty());
        dialog->readFile(dir.path() + "/absent.csv");
        QTRY_VERIFY(problems->text().contains("absent.csv"));
        delete dialog;
    }
};

QTEST_MAIN(MergeDialogTest)
#include "MergeDialogTest.moc"
