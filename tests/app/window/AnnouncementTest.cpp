// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/outbox/OutboxPane.h"
#include "app/reader/ReaderPane.h"
#include "app/search/SearchBar.h"
#include "app/window/NoticeStack.h"
#include "app/window/UndoBar.h"
#include "tests/app/WindowScreen.h"

#include <QAccessible>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTextBrowser>

// What starts a screen reader's side of Qt. Without a screen reader nothing is said to anybody, and there is no public function that pretends there is one; these are the
// library's own, as the tests of Qt call them, declared here because their header is in no package that we need otherwise.
class QPlatformAccessibility {
public:
    void setActive(bool active);
};
class QPlatformIntegration {
public:
    QPlatformAccessibility *accessibility() const;
};
class QGuiApplicationPrivate {
public:
    static QPlatformIntegration *platform_integration;
};

using namespace postrider;

/// What appears without taking the keyboard, as a screen reader hears it.
class AnnouncementTest : public QObject {
    Q_OBJECT

private:
    struct Said {
        QAccessible::Event event;
        QAccessible::Role role;
        QString name;
        bool operator==(const Said &) const = default;
    };
    static inline QList<Said> heard;

    static void hear(QAccessibleEvent *event)
    {
        if (event->type() != QAccessible::Alert && event->type() != QAccessible::ObjectShow)
            return;
        if (QAccessibleInterface *what = event->accessibleInterface(); what && !what->state().invisible)
            heard.append({event->type(), what->role(), what->text(QAccessible::Name)});
    }
    /// As an event of its own, and as an alert that shows itself, which is what Linux tells a screen reader of.
    static bool isSaid(const QString &words)
    {
        return heard.contains({QAccessible::Alert, QAccessible::AlertMessage, words}) && heard.contains({QAccessible::ObjectShow, QAccessible::AlertMessage, words});
    }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplicationPrivate::platform_integration->accessibility()->setActive(true);
        QVERIFY(QAccessible::isActive());
        QAccessible::installUpdateHandler(hear);
    }
    void init() { heard.clear(); }
    void cleanupTestCase() { QAccessible::installUpdateHandler(nullptr); }

    void theOfferToUndo()
    {
        FilledProfile profile(9);
        WindowScreen screen(profile);
        screen.select(2);
        heard.clear();
        screen.key(Qt::Key_A);
        QTRY_VERIFY(screen.window.undoBar()->isVisible());
        const QString words = screen.window.undoBar()->sentence();
        QVERIFY(!words.isEmpty());
        QVERIFY2(isSaid(words), qPrintable(words));
        // The next one, while the bar is still there.
        heard.clear();
        screen.select(2);
        screen.key(Qt::Key_Delete);
        QTRY_VERIFY(screen.window.undoBar()->sentence() != words);
        QVERIFY(isSaid(screen.window.undoBar()->sentence()));
    }

    void aMessageIsSent()
    {
        FilledProfile profile(3);
        profile.undoWindow = 30'000;
        WindowScreen screen(profile);
        Draft draft;
        draft.account = profile.account;
        draft.from = {QStringLiteral("Ada Lovelace"), QStringLiteral("ada@example.org")};
        draft.to = {{QStringLiteral("Grace"), QStringLiteral("grace@example.org")}};
        draft.subject = QStringLiteral("The engine");
        draft.body = QStringLiteral("It runs.");
        const auto saved = profile.mail().saveDraft(draft);
        QTRY_VERIFY(saved.isFinished());
        Q_EMIT screen.window.findChild<OutboxPane *>()->openDraft(std::get<DraftId>(saved.result()));
        QPointer<ComposerWindow> composer;
        const auto find = [&composer] {
            for (QWidget *widget : QApplication::topLevelWidgets()) {
                if (auto *found = qobject_cast<ComposerWindow *>(widget); found && found->isVisible())
                    composer = found;
            }
            return !composer.isNull();
        };
        QTRY_VERIFY(find());
        heard.clear();
        QTest::mouseClick(composer->findChild<QPushButton *>(QStringLiteral("send")), Qt::LeftButton);
        QTRY_VERIFY(!composer);
        QTRY_VERIFY(isSaid(QStringLiteral("Sending \u201cThe engine\u201d")));
    }

    void whatWentWrong()
    {
        FilledProfile profile(3);
        WindowScreen screen(profile);
        heard.clear();
        Q_EMIT profile.mail().failed({}, Failure{ErrorKind::Storage, QStringLiteral("The disk is full. Make room on it."), {}});
        QTRY_VERIFY(isSaid(QStringLiteral("The disk is full. Make room on it.")));
        // What is said in the same bar later is said again; the same words are not.
        NoticeStack::Notice notice;
        notice.text = QStringLiteral("Work: sign in again.");
        screen.window.notices()->show(QStringLiteral("account-1"), notice);
        QTRY_VERIFY(isSaid(notice.text));
        heard.clear();
        screen.window.notices()->show(QStringLiteral("account-1"), notice);
        QVERIFY(heard.isEmpty());
        notice.text = QStringLiteral("Work: the server does not answer.");
        screen.window.notices()->show(QStringLiteral("account-1"), notice);
        QVERIFY(isSaid(notice.text));
    }

    void howMuchWasFound()
    {
        FilledProfile profile(0);
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("The compiler"), QStringLiteral("It works."), 1});
        WindowScreen screen(profile);
        const auto done = profile.mail().waitForIndex(20'000);
        QTRY_VERIFY_WITH_TIMEOUT(done.isFinished(), 20'000);
        heard.clear();
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        auto *field = qobject_cast<QWidget *>(QApplication::focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, QStringLiteral("compiler"));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(isSaid(QStringLiteral("1 found")));
        heard.clear();
        screen.activate();
        QTest::keyClick(screen.list(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nonsense"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY(isSaid(QStringLiteral("0 found")));
    }

    void whereAWordStandsInAMessage()
    {
        FilledProfile profile(0);
        profile.add(profile.inbox, {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("The compiler"), QStringLiteral("It works. It does."), 1});
        WindowScreen screen(profile);
        screen.select(0);
        const auto isRead = [&screen] {
            const auto *text = screen.window.readerPane()->findChild<QTextBrowser *>(QStringLiteral("messageText"));
            return text && text->isVisible() && text->toPlainText().contains(QStringLiteral("It does."));
        };
        QTRY_VERIFY(isRead());
        QTest::keyClick(screen.list(), Qt::Key_F, Qt::ControlModifier);
        auto *field = screen.window.findChild<QLineEdit *>(QStringLiteral("findText"));
        QTRY_VERIFY(field && field->isVisible());
        heard.clear();
        QTest::keyClicks(field, QStringLiteral("It"));
        QTRY_VERIFY(isSaid(QStringLiteral("1 of 2")));
        QTest::keyClicks(field, QStringLiteral("xyz"));
        QTRY_VERIFY(isSaid(QStringLiteral("Not found")));
    }
};

QTEST_MAIN(AnnouncementTest)
#include "AnnouncementTest.moc"
