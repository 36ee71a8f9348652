// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentSaving.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderHead.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "tests/app/TestProfile.h"

#include <QAbstractButton>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

namespace {

const QByteArray hello = "From: \"Grace Hopper\" <grace@example.org>\r\nTo: Ada <ada@example.org>, bob@example.org\r\nCc: Carl <carl@example.org>\r\nSubject: Compilers\r\n"
                         "Date: Mon, 2 Nov 2026 10:11:12 +0100\r\nMessage-ID: <one@example.org>\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
                         "Hello Ada,\r\n\r\nlook at https://example.org/a or write to mailto:grace@example.org?subject=Yes&attach=/etc/passwd\r\n\r\n> old\r\n-- \r\nGrace\r\n";
const QByteArray second =
    "From: bob@example.org\r\nTo: ada@example.org\r\nSubject: Second\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <two@example.org>\r\n\r\nSecond text\r\n";
const QByteArray attached =
    "From: bob@example.org\r\nTo: ada@example.org\r\nSubject: Files\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <three@example.org>\r\nMIME-Version: 1.0\r\n"
    "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nSee files\r\n"
    "--b\r\nContent-Type: text/csv; name=\"numbers.csv\"\r\nContent-Disposition: attachment; filename=\"numbers.csv\"\r\nContent-Transfer-Encoding: base64\r\n\r\nMSwyLDMK\r\n"
    "--b\r\nContent-Type: application/octet-stream\r\nContent-Disposition: attachment; filename=\"bill.pdf.exe\"\r\nContent-Transfer-Encoding: base64\r\n\r\nTVqQAA==\r\n--b--\r\n";

} // namespace

class ReaderPaneTest : public QObject {
    Q_OBJECT

public Q_SLOTS:
    void rememberUrl(const QUrl &url) { m_opened.append(url); }

private:
    QList<QUrl> m_opened;

    static QString textOfPane(ReaderPane &pane) { return pane.findChild<PlainTextView *>()->toPlainText(); }
    static bool isShown(ReaderPane &pane, const QString &text)
    {
        auto *view = pane.findChild<PlainTextView *>();
        return view->isVisible() && view->toPlainText().contains(text);
    }
    static QStringList notes(ReaderPane &pane)
    {
        QStringList list;
        for (const auto *bar : pane.findChildren<Bar *>("note")) {
            if (bar->isVisible())
                list.append(bar->text());
        }
        return list;
    }
    static void clickAnchor(PlainTextView &view, const QString &text)
    {
        QTextCursor cursor = view.document()->find(text);
        cursor.setPosition(cursor.selectionStart() + 1);
        QTest::mouseClick(view.viewport(), Qt::LeftButton, {}, view.cursorRect(cursor).center());
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void showsAMessage()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello);
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(id);
        QCOMPARE(pane.message(), id);
        // The head is there at once, from the row.
        QCOMPARE(pane.findChild<QLabel *>("subject")->text(), QStringLiteral("Compilers"));
        QCOMPARE(pane.findChild<ElidedLabel *>("senderName")->text(), QStringLiteral("Grace Hopper"));
        QCOMPARE(pane.findChild<ElidedLabel *>("senderAddress")->text(), QStringLiteral("grace@example.org"));
        QVERIFY(pane.findChild<QLabel *>("date")->text().contains("2026"));
        QTRY_VERIFY(isShown(pane, "Hello Ada,"));
        QTRY_VERIFY(pane.findChild<ElidedLabel *>("recipients")->text().contains("Carl"));
    }

    /// Asked for before the message is on the screen, it is done when it is; for another message it is not.
    void printingWaitsForTheMessage()
    {
        TestProfile profile;
        const QList<MessageId> ids = profile.addMessages({hello, second});
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(ids[0]);
        pane.savePdf();
        QVERIFY(!pane.findChild<QFileDialog *>());
        pane.showMessage(ids[1]);
        QTRY_VERIFY(isShown(pane, "Second text"));
        QVERIFY(!pane.findChild<QFileDialog *>());
        pane.showMessage(ids[0]);
        pane.savePdf();
        QTRY_VERIFY(pane.findChild<QFileDialog *>());
        QVERIFY(isShown(pane, "Hello Ada,"));
        pane.findChild<QFileDialog *>()->reject();
    }

    void recipientsUnfold()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello);
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(isShown(pane, "Hello Ada,"));
        auto *details = pane.findChild<QWidget *>("details");
        QVERIFY(!details->isVisible());
        pane.findChild<QAbstractButton *>("expand")->click();
        QVERIFY(details->isVisible());
        QStringList shown;
        for (const auto *label : details->findChildren<QLabel *>("detailText"))
            shown.append(label->text());
        QVERIFY(shown.contains("Carl <carl@example.org>"));
        QVERIFY(shown.contains("Ada <ada@example.org>\nbob@example.org"));
    }

    void lateAnswersAreDropped()
    {
        TestProfile profile;
        const MessageId one = profile.addMessage(hello), two = profile.addMessage(second);
        ReaderPane pane(profile.open());
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(one);
        pane.showMessage(two);
        QTRY_VERIFY(isShown(pane, "Second text"));
        QTest::qWait(50);
        QVERIFY(!textOfPane(pane).contains("Hello"));
        QCOMPARE(pane.findChild<QLabel *>("subject")->text(), QStringLiteral("Second"));
        pane.showMessage({});
        QVERIFY(!pane.message().isValid());
        QVERIFY(!pane.findChild<PlainTextView *>()->isVisible());
        pane.showSelection(3);
        QVERIFY(!pane.message().isValid());
    }

    void linksGoWhereTheySay()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello);
        ReaderPane pane(profile.open());
        pane.resize(900, 600);
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(isShown(pane, "Hello Ada,"));
        QDesktopServices::setUrlHandler("https", this, "rememberUrl");
        auto *view = pane.findChild<PlainTextView *>();
        clickAnchor(*view, "https://example.org/a");
        QDesktopServices::unsetUrlHandler("https");
        QCOMPARE(m_opened, QList<QUrl>({QUrl("https://example.org/a")}));
        QSignalSpy compose(&pane, &ReaderPane::composeRequested);
        clickAnchor(*view, "mailto:");
        QCOMPARE(compose.size(), 1);
        const auto draft = compose[0][0].value<Draft>();
        QCOMPARE(draft.to.value(0).address, QStringLiteral("grace@example.org"));
        QCOMPARE(draft.subject, QStringLiteral("Yes"));
        QCOMPARE(draft.account, profile.account);
        QVERIFY(draft.attachments.isEmpty());
    }

    void buttonsAct()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello);
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(isShown(pane, "Hello Ada,"));
        QSignalSpy compose(&pane, &ReaderPane::composeRequested);
        QTest::mouseClick(pane.findChild<QAbstractButton *>("replyAll"), Qt::LeftButton);
        QTRY_COMPARE(compose.size(), 1);
        const auto reply = compose[0][0].value<Draft>();
        QCOMPARE(reply.parent, id);
        QCOMPARE(reply.inReplyTo, QStringLiteral("<one@example.org>"));
        QVERIFY(reply.subject.contains("Compilers"));
        QTest::mouseClick(pane.findChild<QAbstractButton *>("star"), Qt::LeftButton);
        QTRY_VERIFY(mail.reader().messageRow(id)->flags.testFlag(Flag::Flagged));
        QTest::mouseClick(pane.findChild<QAbstractButton *>("archive"), Qt::LeftButton);
        QTRY_COMPARE(mail.reader().messageRow(id)->folder, profile.archive);
        QTest::mouseClick(pane.findChild<QAbstractButton *>("delete"), Qt::LeftButton);
        QTRY_COMPARE(mail.reader().messageRow(id)->folder, profile.trash);
        // In the trash, deleting is for good: the pane asks.
        QTest::mouseClick(pane.findChild<QAbstractButton *>("delete"), Qt::LeftButton);
        QTRY_COMPARE(notes(pane).size(), 1);
        QTest::qWait(50);
        QVERIFY(mail.reader().messageRow(id));
        QTest::mouseClick(pane.findChild<QAbstractButton *>("deleteForGood"), Qt::LeftButton);
        QTRY_VERIFY(!mail.reader().messageIds(profile.trash).contains(id));
        QTRY_VERIFY(!pane.message().isValid());
    }

    void aMissingBodyIsFetchedAndFailureSaysSo()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello, false);
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(id);
        QCOMPARE(pane.findChild<QLabel *>("subject")->text(), QStringLiteral("Compilers"));
        QVERIFY(!pane.findChild<PlainTextView *>()->isVisible());
        Q_EMIT mail.bodyFailed(MessageId(99999), {ErrorKind::Offline, "Somebody else's trouble", {}});
        QVERIFY(!notes(pane).contains("Somebody else's trouble"));
        Q_EMIT mail.bodyFailed(id, {ErrorKind::Offline, "The server does not answer.", "timed out"});
        QVERIFY(notes(pane).contains("The server does not answer."));
        QVERIFY(!pane.findChild<PlainTextView *>()->isVisible());
    }

    void attachmentsAreSavedWithoutOverwriting()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(attached);
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.resize(800, 600);
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(isShown(pane, "See files"));
        const auto chips = pane.findChildren<Chip *>("attachment");
        QCOMPARE(chips.size(), 2);
        QCOMPARE(chips[0]->tone(), Chip::Tone::Neutral);
        QCOMPARE(chips[1]->tone(), Chip::Tone::Warning);
        QVERIFY(pane.findChild<QAbstractButton *>("saveAll")->isVisible());

        QTemporaryDir dir;
        QFile mine(dir.filePath("numbers.csv"));
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        const auto attachments = Mail::inspect(attached).attachments;
        AttachmentSaving saving(mail, id);
        QSignalSpy finished(&saving, &AttachmentSaving::finished);
        saving.saveAllInto(dir.path(), attachments);
        QVERIFY(finished.wait(test::patience));
        QCOMPARE(finished[0][1].toInt(), 2);
        QFile saved(dir.filePath("numbers (2).csv"));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("1,2,3\n"));
        QVERIFY(mine.open(QIODevice::ReadOnly));
        QCOMPARE(mine.readAll(), QByteArray("mine"));

        AttachmentSaving nowhere(mail, id);
        QSignalSpy failed(&nowhere, &AttachmentSaving::failed);
        nowhere.saveTo(dir.filePath("no/such/folder/x.csv"), attachments[0]);
        QVERIFY(failed.wait(test::patience));
        QVERIFY(failed[0][0].value<Failure>().message.contains("x.csv"));
    }

    void namesNeverLeaveTheFolder()
    {
        QTemporaryDir dir;
        QCOMPARE(AttachmentSaving::freePath(dir.path(), "../../etc/passwd"), dir.filePath("passwd"));
        QCOMPARE(AttachmentSaving::freePath(dir.path(), ".."), dir.filePath("attachment"));
        QCOMPARE(AttachmentSaving::freePath(dir.path(), "/"), dir.filePath("attachment"));
        QVERIFY(QFile::link(dir.filePath("nowhere"), dir.filePath("link.txt")));
        QCOMPARE(AttachmentSaving::freePath(dir.path(), "link.txt"), dir.filePath("link (2).txt"));
    }

    void sourceAndHeadersAreOneClickAway()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(hello);
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(isShown(pane, "Hello Ada,"));
        Q_EMIT pane.findChild<ReaderHead *>()->sourceRequested();
        const auto sourceText = [&pane] {
            auto *edit = pane.findChild<QPlainTextEdit *>("sourceText");
            return edit ? edit->toPlainText() : QString();
        };
        QTRY_VERIFY(sourceText().contains("Message-ID: <one@example.org>"));
        QVERIFY(sourceText().contains("\n-- \nGrace"));
    }
};

QTEST_MAIN(ReaderPaneTest)
#include "ReaderPaneTest.moc"
