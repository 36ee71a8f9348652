// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerSettings.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/RevisionsDialog.h"
#include "tests/app/TestProfile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QListWidget>
#include <QProcess>
#include <QPushButton>
#include <QTextStream>

using namespace postrider;

namespace {

/// The other process: types without a pause and says how far it has come, until it is killed.
int type(const QString &profile)
{
    Mail::Options options;
    options.profile = profile;
    options.online = false;
    options.secrets = std::make_shared<MemorySecretStore>();
    Mail mail(options);
    auto *window = new ComposerWindow(mail, mail.newDraft({}).value());
    window->show();
    auto *body = window->findChild<BodyEdit *>(QStringLiteral("body"));
    QElapsedTimer running;
    running.start();
    QTextStream out(stdout);
    for (;;) {
        QTest::keyClicks(body, QStringLiteral("x"));
        out << running.elapsed() << ' ' << body->document()->characterCount() - 1 << Qt::endl;
        QTest::qWait(20);
    }
}

} // namespace

/// What was written is there again, whatever happens.
class DraftJournalTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// Killed while somebody types and never pauses: what was written two seconds before is in the store.
    void aKillTakesTwoSecondsAtMost()
    {
        TestProfile profile;
        QProcess other;
        other.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--type"), profile.path()});
        QVERIFY(other.waitForStarted());
        QList<std::pair<qint64, int>> said; // ms, characters
        while (said.isEmpty() || said.last().first < 7000) {
            QVERIFY2(other.waitForReadyRead(30'000), other.readAllStandardError().constData());
            while (other.canReadLine()) {
                const QByteArrayList words = other.readLine().trimmed().split(' ');
                said.append({words.value(0).toLongLong(), words.value(1).toInt()});
            }
        }
        other.kill();
        QVERIFY(other.waitForFinished());
        const auto drafts = profile.open().reader().drafts();
        QCOMPARE(drafts.size(), 1);
        // A busy computer may take a while more to write it: what stands there is of the last two intervals, and not of the beginning.
        int then = 0;
        for (const auto &[ms, characters] : said) {
            if (ms <= said.last().first - 4000)
                then = characters;
        }
        QVERIFY2(then > 0 && drafts.first().body.size() >= then, qPrintable(QStringLiteral("%1 of %2").arg(drafts.first().body.size()).arg(then)));
        QCOMPARE(drafts.first().body, QString(drafts.first().body.size(), QLatin1Char('x')));
    }

    void earlierVersionsAreGoneBackTo()
    {
        TestProfile profile;
        profile.open();
        Draft draft = profile.draft();
        draft.subject = QStringLiteral("Plan");
        draft.body = QStringLiteral("What was there at first.");
        const auto saved = profile.mail().saveDraft(draft);
        QTRY_VERIFY(saved.isFinished());
        draft = *profile.mail().reader().draft(std::get<DraftId>(saved.result()));
        auto *window = new ComposerWindow(profile.mail(), draft);
        window->show();
        auto *body = window->findChild<BodyEdit *>("body");
        body->selectAll();
        QTest::keyClicks(body, "Something else");
        window->findChild<QAction *>("revisions")->trigger();
        QTRY_VERIFY(window->findChild<RevisionsDialog *>());
        auto *dialog = window->findChild<RevisionsDialog *>();
        auto *list = dialog->findChild<QListWidget *>("revisions");
        QCOMPARE(list->count(), 1);
        QVERIFY(dialog->findChild<QPlainTextEdit *>("revisionPreview")->toPlainText().contains("at first"));
        QTest::mouseClick(dialog->findChild<QPushButton *>("goBack"), Qt::LeftButton);
        QCOMPARE(window->draft().body, QStringLiteral("What was there at first."));
        body->undo();
        QCOMPARE(window->draft().body, QStringLiteral("Something else"));
        delete window;
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (argc == 3 && QByteArray(argv[1]) == "--type")
        return type(QString::fromLocal8Bit(argv[2]));
    DraftJournalTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "DraftJournalTest.moc"
