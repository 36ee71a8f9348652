// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerSettings.h"
#include "app/composer/TemplatesDialog.h"
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerMenu.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/MergeDialog.h"
#include "app/composer/FileLoad.h"
#include "app/composer/SendMenu.h"
#include "app/widgets/Chip.h"
#include "app/widgets/TimeDialog.h"
#include "tests/app/TestProfile.h"
#include "tests/app/composer/ComposerScreen.h"

#include <QMenu>
#include <QMimeData>
#include <QPointer>
#include <QDragEnterEvent>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTimer>
#include <QToolButton>

using namespace postrider;
using namespace postrider::test;

/// What a message may have beside its text: a time, receipts, importance, a pattern, files, many letters at once.
class ComposerExtrasTest : public QObject, private ComposerScreen {
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)"))); }

    void sendsLaterFromTheMenu()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text of it");
        QTest::mouseClick(window->findChild<QPushButton *>("sendOptions"), Qt::LeftButton);
        auto *menu = window->findChild<SendMenu *>();
        QTRY_VERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return); // in one hour
        QTRY_VERIFY(!window);
        const OutboxItem item = profile.mail().reader().outbox().value(0);
        QVERIFY(item.scheduled);
        const qint64 wait = item.notBefore - QDateTime::currentMSecsSinceEpoch();
        QVERIFY(wait > 58 * 60'000 && wait <= 60 * 60'000);
    }

    /// A message that is not complete is not sent, and the time that was chosen is not forgotten.
    void aTimeStaysWhereSendingIsRefused()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        window->findChild<SendMenu *>()->openDialog();
        auto *dialog = window->findChild<TimeDialog *>();
        QVERIFY(dialog);
        QTest::mouseClick(dialog->findChild<QPushButton *>("accept"), Qt::LeftButton); // tomorrow at eight
        QVERIFY(notice(window).contains("recipient"));
        QVERIFY(window->isVisible());
        auto *chip = window->findChild<Chip *>("chosenTime");
        QVERIFY(chip && chip->isVisible());
        QCOMPARE(window->findChild<QPushButton *>("send")->text(), QStringLiteral("Send later"));
        QCOMPARE(QDateTime::fromMSecsSinceEpoch(window->draft().options.notBefore), QDateTime(QDate::currentDate().addDays(1), QTime(8, 0)));
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(window->draft().options.notBefore, 0);
        QCOMPARE(window->findChild<QPushButton *>("send")->text(), QStringLiteral("Send"));
        window->hide();
    }

    void optionsAreKeptInTheDraft()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        QVERIFY(!window->draft().options.readReceipt);
        for (const char *name : {"deliveryReport", "readReceipt", "requireTls"}) {
            auto *action = window->findChild<QAction *>(QLatin1String(name));
            QVERIFY2(action && action->isCheckable() && !action->isChecked(), name);
            QVERIFY2(action->text().contains(u'\n'), "each says what it does");
            action->trigger();
        }
        QTRY_COMPARE_WITH_TIMEOUT(profile.mail().reader().drafts().size(), 1, 4000);
        const SendOptions saved = profile.mail().reader().drafts().first().options;
        QVERIFY(saved.deliveryReport && saved.readReceipt && saved.requireTls);
        auto *chip = window->findChild<Chip *>("wantsReadReceipt");
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!window->draft().options.readReceipt && window->draft().options.requireTls);
        QVERIFY(!window->findChild<QAction *>("readReceipt")->isChecked());
        delete window;
        ComposerWindow *again = make(profile, *profile.mail().reader().draft(profile.mail().reader().drafts().first().id));
        QVERIFY(again->findChild<Chip *>("requiresTls"));
        delete again;
    }

    /// What is asked for stands in both menus, and is the same in both.
    void receiptsAreAskedForInTheMenu()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        auto *menu = window->findChild<QMenu *>("composerMenu");
        auto *receipt = window->findChild<QAction *>("readReceipt");
        QVERIFY(menu->actions().contains(receipt) && menu->actions().contains(window->findChild<QAction *>("deliveryReport")));
        QTimer::singleShot(0, menu, [menu, receipt] { QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(receipt).center()); });
        QTest::keyClick(window, Qt::Key_O, Qt::AltModifier); // returns when the menu has closed
        QVERIFY(window->draft().options.readReceipt && receipt->isChecked());
        auto *chip = window->findChild<Chip *>("wantsReadReceipt");
        QVERIFY(chip && chip->isVisible());
        QTest::keyClick(chip, Qt::Key_Delete);
        QVERIFY(!window->draft().options.readReceipt && !receipt->isChecked());
        delete window;
    }

    /// The status line says in which languages spelling is looked up, and lets one choose.
    void spellingLanguagesStandInTheStatusLine()
    {
        TestProfile profile;
        profile.open();
        Preferences::current().set(ComposerSettings::spellingLanguages, {QStringLiteral("en_US")});
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        auto *button = window->findChild<QToolButton *>("spelling");
        QVERIFY(button && button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("American English"));
        QCOMPARE(button->accessibleName(), QStringLiteral("Spelling: American English (United States)"));
        // A click opens the choice; what is chosen there stands in the line.
        QTimer::singleShot(0, button, [button] {
            QMenu *menu = button->menu();
            for (QAction *entry : menu->actions()) {
                if (entry->objectName() == QLatin1String("en_US"))
                    QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(entry).center());
            }
            menu->close();
        });
        QTest::mouseClick(button, Qt::LeftButton);
        QTRY_COMPARE(button->text(), QStringLiteral("Spelling is not checked"));
        QCOMPARE(Preferences::current().get(ComposerSettings::spellingLanguages), QStringList("none"));
        // By key, too.
        QTimer::singleShot(0, button, [button] {
            QMenu *menu = button->menu();
            for (QAction *entry : menu->actions()) {
                if (entry->objectName() == QLatin1String("en_US"))
                    menu->setActiveAction(entry);
            }
            QTest::keyClick(menu, Qt::Key_Return);
        });
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        QTRY_COMPARE(button->text(), QStringLiteral("American English"));
        delete window;
    }

    /// Between Send and the queue the window does not go away, or a sent message would stay a draft.
    void importanceIsSeenAndKept()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Hello", "Text");
        window->findChild<QAction *>(QStringLiteral("importance%1").arg(int(Importance::High)))->trigger();
        auto *chip = window->findChild<Chip *>("importance");
        QVERIFY(chip && chip->isVisible());
        QTRY_COMPARE_WITH_TIMEOUT(profile.mail().reader().drafts().value(0).importance, Importance::High, 4000);
        QTest::keyClick(chip, Qt::Key_Delete);
        QCOMPARE(window->draft().importance, Importance::Normal);
        delete window;
    }

    void templatesBeginMessages()
    {
        TestProfile profile;
        profile.open();
        QPointer<ComposerWindow> window = make(profile, profile.draft());
        write(window, "grace@example.org", "Report", "As every week");
        window->findChild<QAction *>("saveAsTemplate")->trigger();
        QTRY_COMPARE(profile.mail().reader().templates().size(), 1);
        QVERIFY(window->isVisible());
        TemplatesDialog dialog(profile.mail(), nullptr);
        dialog.setAttribute(Qt::WA_DeleteOnClose, false);
        QSignalSpy begun(&dialog, &TemplatesDialog::begun);
        QTest::mouseClick(dialog.findChild<QPushButton *>("useTemplate"), Qt::LeftButton);
        QCOMPARE(begun.size(), 1);
        const Draft fresh = begun[0][0].value<Draft>();
        QVERIFY(!fresh.id.isValid() && !fresh.isTemplate);
        QCOMPARE(fresh.body, QStringLiteral("As every week"));
        delete window;
        // Opened to be edited it cannot be sent, and stays.
        window = make(profile, *profile.mail().reader().draft(profile.mail().reader().templates().first().id));
        QVERIFY(window->windowTitle().contains("Template"));
        window->send();
        QVERIFY(window->isVisible() && profile.mail().reader().outbox().isEmpty());
        delete window;
    }

    void filesAreAttachedOrRefusedInWords()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        const QString file = planIn(dir);
        ComposerWindow *window = make(profile, profile.draft());
        auto *body = window->findChild<BodyEdit *>("body");
        Q_EMIT body->filesDropped({file});
        QTRY_COMPARE(window->draft().attachments.size(), 1);
        QCOMPARE(window->draft().attachments[0].name, QStringLiteral("plan.txt"));
        QCOMPARE(window->draft().attachments[0].bytes, QByteArray("the plan"));
        QCOMPARE(window->draft().attachments[0].type, QByteArray("text/plain"));
        Q_EMIT body->filesDropped({dir.filePath("missing.txt")});
        QTRY_VERIFY(notice(window).contains("missing.txt"));
        Q_EMIT body->filesDropped({dir.path()});
        QTRY_VERIFY(notice(window).contains("folder"));
        QCOMPARE(window->draft().attachments.size(), 1);
        QMimeData urls;
        urls.setUrls({QUrl::fromLocalFile("/tmp/a"), QUrl("https://example.org/b")});
        QCOMPARE(BodyEdit::filesIn(&urls), QStringList("/tmp/a"));
        delete window;
    }

    void filesAreLookedAtWhenTheyFall()
    {
        class CountingFiles : public QMimeData {
        public:
            mutable int asked = 0;

        protected:
            QVariant retrieveData(const QString &type, QMetaType preferred) const override
            {
                asked += type == QLatin1String("text/uri-list");
                return QMimeData::retrieveData(type, preferred);
            }
        };
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        const QString file = planIn(dir);
        CountingFiles files;
        files.setUrls({QUrl::fromLocalFile(file)});
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        for (QWidget *over : {static_cast<QWidget *>(window.get()), window->findChild<BodyEdit *>("body")->viewport()}) {
            QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
            QApplication::sendEvent(over, &enter);
            QVERIFY(enter.isAccepted());
            QDragLeaveEvent leave;
            QApplication::sendEvent(over, &leave);
        }
        QCOMPARE(files.asked, 0);
        QDragEnterEvent again(QPoint(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &again);
        QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &files, Qt::LeftButton, {});
        QApplication::sendEvent(window.get(), &drop);
        QTRY_COMPARE(window->draft().attachments.size(), 1);
    }

    void aMergeAsksWhatSendingAsks()
    {
        TestProfile profile;
        profile.open();
        QTemporaryDir dir;
        const QString file = planIn(dir);
        const std::unique_ptr<ComposerWindow> window(make(profile, profile.draft()));
        write(window.get(), "{{Mail}}", "Hello", "The plan is attached.");
        auto *menu = window->findChild<ComposerMenu *>();
        Q_EMIT menu->mergeRequested();
        QVERIFY2(notice(window.get()).contains("attached"), qPrintable(notice(window.get())));
        Q_EMIT window->findChild<BodyEdit *>("body")->filesDropped({file});
        Q_EMIT menu->mergeRequested();
        QVERIFY2(notice(window.get()).contains("still being read"), qPrintable(notice(window.get())));
        QVERIFY(!window->findChild<MergeDialog *>());
        QTRY_COMPARE(window->draft().attachments.size(), 1);
        Q_EMIT menu->mergeRequested();
        QVERIFY(window->findChild<MergeDialog *>());
        // The answer to a question goes on with what it was asked for: one letter to "{{Mail}}" is never sent.
        const std::unique_ptr<ComposerWindow> other(make(profile, profile.draft()));
        write(other.get(), "grace@example.org", "", "Hello");
        Q_EMIT other->findChild<ComposerMenu *>()->mergeRequested();
        clickNotice(other.get(), "Send without");
        QVERIFY(other->findChild<MergeDialog *>());
        QTest::qWait(50);
        QVERIFY(profile.mail().reader().outbox().isEmpty());
    }

    void pipesAreNotRead()
    {
        const auto outcome = FileLoad::read("/dev/null");
        QVERIFY(std::holds_alternative<Failure>(outcome));
    }
};

QTEST_MAIN(ComposerExtrasTest)
#include "ComposerExtrasTest.moc"
