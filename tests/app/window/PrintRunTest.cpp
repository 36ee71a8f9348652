// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/WindowScreen.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPrintDialog>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace postrider;

/// Several chosen messages on paper, and in one PDF, by the keys and the menu's actions.
class PrintRunTest : public QObject {
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
    static void fill(FilledProfile &profile, int count, int lines)
    {
        for (int i = 0; i < count; ++i)
            profile.add(profile.inbox,
                {QStringLiteral("Grace"), QStringLiteral("grace@example.org"), QStringLiteral("Letter %1").arg(i), QStringLiteral("A line of it.\n").repeated(lines), i + 1});
    }
    /// -1: it is not there, or not whole.
    static int pagesOf(const QString &path)
    {
        QFile file(path);
        const QByteArray pdf = file.open(QIODevice::ReadOnly) ? file.readAll().trimmed() : QByteArray();
        if (!pdf.endsWith("%%EOF"))
            return -1;
        static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
        return int(QString::fromLatin1(pdf).count(page));
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

private Q_SLOTS:
    void eachBeginsOnAPageOfItsOwn()
    {
        FilledProfile profile;
        fill(profile, 3, 2);
        QTemporaryDir files;
        WindowScreen screen(profile);
        QTRY_COMPARE(screen.model()->rowCount(), 3);
        screen.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_COMPARE(screen.list()->selectedCount(), 3);
        QTRY_VERIFY(screen.window.action("save-pdf")->isEnabled());
        screen.window.action("save-pdf")->trigger();
        const QString path = files.filePath(QStringLiteral("all.pdf"));
        choose(path);
        QTRY_COMPARE(pagesOf(path), 3);
    }

    void aLongOneHasAsManyAsItNeeds()
    {
        FilledProfile profile;
        fill(profile, 2, 150);
        QTemporaryDir files;
        WindowScreen screen(profile);
        screen.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(screen.window.action("save-pdf")->isEnabled());
        screen.window.action("save-pdf")->trigger();
        const QString path = files.filePath(QStringLiteral("long.pdf"));
        choose(path);
        QTRY_VERIFY(pagesOf(path) >= 4);
        QCOMPARE(pagesOf(path) % 2, 0); // both are as long
    }

    void whatIsNotHereEndsIt()
    {
        FilledProfile profile(2); // offline, without bodies
        fill(profile, 1, 1);
        QTemporaryDir files;
        WindowScreen screen(profile);
        screen.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(screen.window.action("save-pdf")->isEnabled());
        screen.window.action("save-pdf")->trigger();
        const QString path = files.filePath(QStringLiteral("none.pdf"));
        choose(path);
        QTest::qWait(500);
        QVERIFY(!QFile::exists(path));
    }

    void thePrinterIsAskedFor()
    {
        FilledProfile profile;
        fill(profile, 2, 1);
        WindowScreen screen(profile);
        screen.key(Qt::Key_A, Qt::ControlModifier);
        QTRY_VERIFY(screen.window.action("print")->isEnabled());
        screen.key(Qt::Key_P, Qt::ControlModifier);
        QTRY_VERIFY(dialog<QPrintDialog>());
        QTest::keyClick(dialog<QPrintDialog>(), Qt::Key_Escape);
        QTRY_VERIFY(!dialog<QPrintDialog>());
    }
};

QTEST_MAIN(PrintRunTest)
#include "PrintRunTest.moc"
