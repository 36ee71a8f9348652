// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/widgets/Bar.h"
#include "tests/app/TestProfile.h"

#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTemporaryDir>

namespace postrider::test {

/// A composer on the screen, and what a person does in it: for the tests of its window.
struct ComposerScreen {
    static QLineEdit *recipientInput(ComposerWindow *window, const char *name) { return window->findChild<QWidget *>(QLatin1String(name))->findChild<QLineEdit *>(); }
    static QString notice(ComposerWindow *window)
    {
        for (const auto *bar : window->findChildren<Bar *>("notice")) {
            if (!bar->isHidden())
                return bar->text();
        }
        return {};
    }
    static void clickNotice(ComposerWindow *window, const QString &text)
    {
        QPushButton *found = nullptr;
        const bool there = QTest::qWaitFor(
            [&] {
                for (auto *button : window->findChildren<QPushButton *>()) {
                    if (button->text() == text && button->isVisible())
                        found = button;
                }
                return found != nullptr;
            },
            test::patience);
        if (there)
            QTest::mouseClick(found, Qt::LeftButton);
        QVERIFY2(there, qPrintable("no button " + text));
    }
    static ComposerWindow *make(TestProfile &profile, const Draft &draft)
    {
        auto *window = new ComposerWindow(profile.mail(), draft);
        window->show();
        window->activateWindow();
        // Shortcuts belong to the active window.
        if (!QTest::qWaitForWindowActive(window))
            qWarning("the window did not become active");
        return window;
    }
    static void write(ComposerWindow *window, const QString &to, const QString &subject, const QString &body)
    {
        QTest::keyClicks(recipientInput(window, "to"), to);
        QTest::keyClicks(window->findChild<QLineEdit *>("subject"), subject);
        QTest::keyClicks(window->findChild<BodyEdit *>("body"), body);
    }

    static QString planIn(const QTemporaryDir &dir)
    {
        QFile file(dir.filePath("plan.txt"));
        return file.open(QIODevice::WriteOnly) && file.write("the plan") == 8 ? file.fileName() : QString();
    }
};

} // namespace postrider::test
