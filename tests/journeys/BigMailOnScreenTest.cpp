// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentSaving.h"
#include "app/reader/AttachmentStrip.h"
#include "app/reader/PlainTextView.h"
#include "app/reader/ReaderPane.h"
#include "app/reader/SourceWindow.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Chip.h"
#include "tests/journeys/BigLetter.h"
#include "tests/journeys/LiveAccount.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QFileDialog>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>

using namespace postrider;
using namespace postrider::bigLetter;

/// A message of 5 MB as somebody at a slow line sees it: by click.
class BigMailOnScreenTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void readAtOnce();
    void savedByClick();
    void wholeByClick();
    void cancelledAndLeft();
    void offline();
    void forwardAndSource();
    void longText();

private:
    bool shows(const QString &text) const
    {
        const auto *view = pane->findChild<PlainTextView *>();
        return view->isVisible() && view->toPlainText().contains(text);
    }
    QStringList notes() const
    {
        QStringList list;
        for (const auto *bar : pane->findChildren<Bar *>()) {
            if (bar->isVisible())
                list.append(bar->text());
        }
        return list;
    }
    QPushButton *button(const QString &text) const
    {
        for (auto *found : pane->findChildren<QPushButton *>()) {
            if (found->isVisible() && found->text() == text)
                return found;
        }
        return nullptr;
    }
    /// Secondary texts of the chips say what is not here.
    int absentChips() const
    {
        int count = 0;
        for (const auto *chip : pane->findChildren<Chip *>(QStringLiteral("attachment")))
            count += chip->isVisible() && chip->accessibleDescription().contains(QStringLiteral("still on the server"));
        return count;
    }
    QPushButton *fetchButton() const { return pane->findChild<QPushButton *>(QStringLiteral("fetchWhole")); }
    bool isHere() const { return live->mail->reader().messageRow(id)->bodyHere; }
    bool show(const QByteArray &message)
    {
        if (!live->start() || !live->peer->append("INBOX", message) || !live->append("INBOX", 50, 1))
            return false;
        live->open(false);
        if (!std::holds_alternative<Mail::SyncTotals>(JourneyBench::wait(live->mail->syncOnce(live->id, {}, false))))
            return false;
        id = live->row(1);
        pane = std::make_unique<ReaderPane>(*live->mail);
        pane->setForm(MessageBody::Form::Text); // its HTML says something else
        pane->resize(900, 600);
        pane->show();
        pane->showMessage(id);
        return QTest::qWaitFor([this] { return shows(QStringLiteral("1.")); }, 30'000);
    }
    /// Saved with the dialogs that a person sees.
    void save(const QString &name, const QString &path)
    {
        for (auto *chip : pane->findChildren<Chip *>(QStringLiteral("attachment"))) {
            if (chip->text() != name)
                continue;
            QContextMenuEvent asked(QContextMenuEvent::Mouse, chip->rect().center(), chip->mapToGlobal(chip->rect().center()));
            QApplication::sendEvent(chip, &asked);
            auto *menu = chip->findChild<QMenu *>();
            QVERIFY(menu);
            menu->findChild<QAction *>(QStringLiteral("saveAs"))->trigger();
            menu->close();
            auto *dialog = pane->findChild<QFileDialog *>();
            QVERIFY(dialog);
            Q_EMIT dialog->fileSelected(path);
            dialog->close();
            return;
        }
        QFAIL(qPrintable(name));
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<LiveAccount> live;
    std::unique_ptr<ReaderPane> pane;
    MessageId id;
};

void BigMailOnScreenTest::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
    live = std::make_unique<LiveAccount>();
}

void BigMailOnScreenTest::cleanup()
{
    pane.reset();
    live.reset();
}

void BigMailOnScreenTest::readAtOnce()
{
    QVERIFY(show(letter(1)));
    QVERIFY(shows(QStringLiteral("Gr\u00fc\u00dfe of 1.")));
    QCOMPARE(absentChips(), 4);
    QVERIFY(fetchButton()->isVisible());
    QCOMPARE(notes(), QStringList());
    QVERIFY(!isHere());
    // The next time it is there at once, from here.
    pane->showMessage({});
    QVERIFY(live->bench.servers->stop(RealServers::Server::Imap));
    pane->showMessage(id);
    QTRY_VERIFY(shows(QStringLiteral("Gr\u00fc\u00dfe of 1.")));
    QCOMPARE(absentChips(), 4);
}

void BigMailOnScreenTest::savedByClick()
{
    QVERIFY(show(letter(1)));
    const QString path = live->bench.directory.filePath(QStringLiteral("plan.pdf"));
    save(QStringLiteral("Pl\u00e4ne 2026.pdf"), path);
    QTRY_VERIFY_WITH_TIMEOUT(notes().contains(QStringLiteral("Saved as \u201cplan.pdf\u201d.")), 30'000);
    QVERIFY(contents(path) == kPdf);
    QTRY_COMPARE(absentChips(), 3);
    QVERIFY(!isHere());
    QVERIFY(shows(QStringLiteral("Gr\u00fc\u00dfe of 1.")));
    // All of them, those that are here among them.
    QTest::mouseClick(pane->findChild<QPushButton *>(QStringLiteral("saveAll")), Qt::LeftButton);
    auto *dialog = pane->findChild<QFileDialog *>();
    QVERIFY(dialog);
    const QDir folder(live->bench.directory.filePath(QStringLiteral("all")));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    Q_EMIT dialog->fileSelected(folder.path());
    dialog->close();
    QTRY_COMPARE_WITH_TIMEOUT(folder.entryList(QDir::Files).size(), 5, 20'000);
    QTRY_VERIFY(contents(folder.filePath(QStringLiteral("notes.csv"))) == kText);
    QTRY_COMPARE(absentChips(), 0);
    QVERIFY(!fetchButton()->isVisible());
}

void BigMailOnScreenTest::wholeByClick()
{
    QVERIFY(show(letter(1)));
    QTest::mouseClick(fetchButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isHere(), 20'000);
    QTRY_COMPARE(absentChips(), 0);
    QVERIFY(!fetchButton()->isVisible());
    QTRY_COMPARE(notes(), QStringList());
    QVERIFY(*live->mail->reader().rawMessage(id) == letter(1));
}

void BigMailOnScreenTest::cancelledAndLeft()
{
    QVERIFY(show(letter(1)));
    live->proxy->setLatency(150);
    QVERIFY(live->bench.servers->restart(RealServers::Server::Imap));
    QTest::mouseClick(fetchButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Cancel")), 30'000);
    QVERIFY2(notes().join(u'\n').contains(QRegularExpression(QStringLiteral("Fetching the whole message: .* of 6\\.\\d MB"))), qPrintable(notes().join(u'\n')));
    QTest::mouseClick(button(QStringLiteral("Cancel")), Qt::LeftButton);
    QTRY_COMPARE(notes(), QStringList());
    QTest::qWait(1000);
    QVERIFY(!isHere());
    QVERIFY(notes().isEmpty() && absentChips() == 4);
    // Who goes elsewhere does not wait for it either, and reads what he went to.
    QTest::mouseClick(fetchButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Cancel")), 30'000);
    pane->showMessage(live->row(50));
    QTRY_VERIFY_WITH_TIMEOUT(shows(QStringLiteral("Body of 50.")), 30'000);
    QTest::qWait(1500);
    QVERIFY(!isHere());
    QCOMPARE(notes(), QStringList());
}

void BigMailOnScreenTest::offline()
{
    QVERIFY(show(letter(1)));
    QVERIFY(live->bench.servers->stop(RealServers::Server::Imap));
    const QString path = live->bench.directory.filePath(QStringLiteral("plan.pdf"));
    save(QStringLiteral("Pl\u00e4ne 2026.pdf"), path);
    QTRY_COMPARE_WITH_TIMEOUT(notes().size(), 1, 20'000);
    QVERIFY(!QFile::exists(path));
    QVERIFY(shows(QStringLiteral("Gr\u00fc\u00dfe of 1."))); // what is here can be read on
    QTest::mouseClick(fetchButton(), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(button(QStringLiteral("Try again")), 20'000);
    QVERIFY(live->bench.servers->start(RealServers::Server::Imap));
    QTest::mouseClick(button(QStringLiteral("Try again")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isHere(), 20'000);
}

void BigMailOnScreenTest::forwardAndSource()
{
    QVERIFY(show(letter(1)));
    QList<Draft> drafts;
    connect(pane.get(), &ReaderPane::composeRequested, this, [&](const Draft &draft) { drafts.append(draft); });
    auto *reply = pane->findChild<QAbstractButton *>(QStringLiteral("reply"));
    QVERIFY(reply);
    reply->click();
    QTRY_COMPARE(drafts.size(), 1);
    QVERIFY(!isHere()); // its text is enough
    auto *forward = pane->findChild<QAbstractButton *>(QStringLiteral("forward"));
    QVERIFY(forward);
    forward->click();
    QTRY_COMPARE_WITH_TIMEOUT(drafts.size(), 2, 20'000);
    QVERIFY(isHere());
    QCOMPARE(drafts[1].attachments.size(), 5);
    QVERIFY(drafts[1].attachments[1].bytes == kPdf);
}

/// The beginning of a long text can be read before the rest is fetched.
void BigMailOnScreenTest::longText()
{
    QVERIFY(show(LiveAccount::message(1, 2'000'000)));
    QCOMPARE(notes(), QStringList{QStringLiteral("This message is long: only its beginning has been fetched.")});
    QTRY_VERIFY(button(QStringLiteral("Fetch the whole message")));
    QTest::mouseClick(button(QStringLiteral("Fetch the whole message")), Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(isHere(), 20'000);
    QTRY_COMPARE(notes(), QStringList());
    QVERIFY(shows(QStringLiteral("Body of 1.")));
}

QTEST_MAIN(BigMailOnScreenTest)
#include "BigMailOnScreenTest.moc"
