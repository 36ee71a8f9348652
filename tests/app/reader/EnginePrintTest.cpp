// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PrintRun.h"
#include "tests/app/FilledProfile.h"
#include "tests/app/reader/HtmlScreen.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QLineEdit>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTimer>

using namespace postrider;
using namespace postrider::test;

/// Several formatted messages in one PDF: drawn by the engine as one document, each on pages of its own.
class EnginePrintTest : public QObject {
    Q_OBJECT

private:
    template <class Dialog> static Dialog *dialog()
    {
        for (QWidget *widget : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<Dialog *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static QList<MessageId> fill(FilledProfile &profile, const QList<QByteArray> &pages)
    {
        QList<std::pair<FolderId, FilledProfile::Letter>> letters;
        for (qsizetype i = 0; i < pages.size(); ++i)
            letters.append({profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("Letter %1").arg(i), QStringLiteral("x"), int(i)}});
        const QList<MessageId> ids = profile.addAll(letters);
        profile.write([&](StoreWriter &writer) {
            for (qsizetype i = 0; i < pages.size(); ++i) {
                const QByteArray raw = HtmlScreen::messageOf(pages.at(i));
                writer.messages.setBody(ids.at(i), writer.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
            }
        });
        return ids;
    }
    static void choose(const QString &path)
    {
        QTRY_VERIFY(dialog<QFileDialog>());
        QFileDialog *open = dialog<QFileDialog>();
        open->findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        QPushButton *save = open->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save);
        QTRY_VERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_VERIFY(!dialog<QFileDialog>());
    }
    static QByteArray read(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static int pagesOf(const QByteArray &pdf)
    {
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
        return int(QString::fromLatin1(pdf).count(page));
    }

private Q_SLOTS:
    void initTestCase() { HtmlScreen::allowEngine(); }

    void theyAreOneDocumentOfTheEngine()
    {
        FilledProfile profile;
        const QList<MessageId> ids = fill(profile,
            {"<style>*{display:none}</style><p>nothing", "<!DOCTYPE html><p>words<img src=cid:green>", "<p style='height:2500px'>long</p><p>end",
                "<style>p{break-before:page}</style><p>last"});
        QWidget window;
        window.show();
        QTemporaryDir files;
        PrintRun run(profile.open(), &window);
        QSignalSpy saved(&run, &PrintRun::saved);
        run.savePdf(ids);
        const QString path = files.filePath(QStringLiteral("all.pdf"));
        choose(path);
        QVERIFY(HtmlScreen::waitUntil([&] { return saved.size() == 1; }, 60'000));
        const QByteArray pdf = read(path);
        QVERIFY2(pdf.contains("Skia"), "the engine has drawn it");
        // One; one; two or more for 2500 pixels; one or two, as its head may stand alone.
        QVERIFY2(pagesOf(pdf) >= 6 && pagesOf(pdf) <= 8, qPrintable(QString::number(pagesOf(pdf))));
        QTRY_VERIFY(!dialog<QProgressDialog>());
    }

    void asTextThereIsNoEngine()
    {
        FilledProfile profile;
        const QList<MessageId> ids = fill(profile, {"<p>one", "<p>two"});
        QWidget window;
        window.show();
        QTemporaryDir files;
        PrintRun run(profile.open(), &window);
        run.setForm(PrintRun::Form::Text);
        QSignalSpy saved(&run, &PrintRun::saved);
        run.savePdf(ids);
        const QString path = files.filePath(QStringLiteral("text.pdf"));
        choose(path);
        QTRY_COMPARE(saved.size(), 1);
        QVERIFY(!read(path).contains("Skia"));
        QCOMPARE(pagesOf(read(path)), 2);
    }

    void endedByThePersonNothingComesOut()
    {
        FilledProfile profile;
        QList<QByteArray> pages;
        for (int i = 0; i < 60; ++i)
            pages.append("<p>" + QByteArray("many words ").repeated(4000));
        const QList<MessageId> ids = fill(profile, pages);
        QWidget window;
        window.show();
        QTemporaryDir files;
        PrintRun run(profile.open(), &window);
        run.setForm(PrintRun::Form::Text);
        QSignalSpy saved(&run, &PrintRun::saved), failed(&run, &PrintRun::failed);
        // In the first round of events after it has begun: each message takes more than one.
        bool isCancelled = false;
        QTimer look;
        connect(&look, &QTimer::timeout, this, [&] {
            auto *progress = window.findChild<QProgressDialog *>();
            if (!progress)
                return;
            look.stop();
            isCancelled = true;
            progress->findChild<QPushButton *>()->click();
        });
        look.start(0);
        run.savePdf(ids);
        const QString path = files.filePath(QStringLiteral("none.pdf"));
        choose(path);
        QTRY_VERIFY(isCancelled);
        QTRY_VERIFY(!window.findChild<QProgressDialog *>());
        // What was on its way ends, and is put nowhere.
        run.savePdf({ids.first()});
        choose(files.filePath(QStringLiteral("next.pdf")));
        QTRY_COMPARE(saved.size(), 1);
        QCOMPARE(saved.first().first().toString(), files.filePath(QStringLiteral("next.pdf")));
        QVERIFY(failed.isEmpty());
        QVERIFY(!QFile::exists(path));
    }
};

QTEST_MAIN(EnginePrintTest)
#include "EnginePrintTest.moc"
