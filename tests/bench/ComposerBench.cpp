// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerBench: typing in the composer below a quote of 1 MB, plain and formatted, against an empty message of the same form; and what a save costs the window.
#include "app/composer/BodyEdit.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/RichTextEdit.h"
#include "core/types/FormattedWriter.h"
#include "tests/app/TestProfile.h"
#include "tests/bench/BenchTable.h"

#include <QApplication>
#include <QTextBlock>

#include <algorithm>

using namespace postrider;

namespace {

constexpr int keys = 200;
constexpr qsizetype quoteSize = 1024 * 1024;

Draft quoting(TestProfile &profile, bool isLarge, bool isFormatted)
{
    Draft draft = profile.draft();
    QString text = QStringLiteral("On Monday, Bob wrote:\n");
    for (int i = 0; isLarge && text.size() < quoteSize; ++i)
        text += QStringLiteral("> line %1 of what somebody wrote, with some words in it as letters have\n").arg(i);
    draft.body = text + QStringLiteral("\n");
    draft.relation = ParentRelation::Reply;
    if (isFormatted)
        draft.html = FormattedWriter::html(FormattedText::fromPlain(draft.body));
    return draft;
}

struct Result {
    double median = 0, worst = 0, save = 0; // s
};

/// Every key until the window has been painted again.
Result typed(TestProfile &profile, bool isLarge, bool isFormatted, bool isAtTop)
{
    auto *window = new ComposerWindow(profile.mail(), quoting(profile, isLarge, isFormatted));
    window->show();
    QWidget *edit = isFormatted ? static_cast<QWidget *>(window->findChild<RichTextEdit *>("formattedBody")) : window->findChild<BodyEdit *>("body");
    edit->setFocus();
    QTest::keyClick(edit, isAtTop ? Qt::Key_Home : Qt::Key_End, Qt::ControlModifier);
    QTest::qWait(200);
    QList<double> times;
    for (int i = 0; i < keys; ++i) {
        QElapsedTimer timer;
        timer.start();
        QTest::keyClick(edit, i % 20 == 19 ? Qt::Key_Return : i % 7 == 6 ? Qt::Key_Space : Qt::Key_A);
        QCoreApplication::processEvents();
        times.append(BenchTable::seconds(timer));
    }
    Result result;
    QElapsedTimer timer;
    timer.start();
    window->saveNow();
    result.save = BenchTable::seconds(timer);
    std::sort(times.begin(), times.end());
    result.median = times.at(keys / 2);
    result.worst = times.last();
    delete window;
    return result;
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    TestProfile profile;
    profile.open();
    for (const bool isFormatted : {false, true}) {
        const Result empty = typed(profile, false, isFormatted, false);
        for (const bool isAtTop : {false, true}) {
            const Result large = typed(profile, true, isFormatted, isAtTop);
            const QByteArray job = QByteArray(isFormatted ? "a key, formatted" : "a key, plain") + ", 1 MB quoted, " + (isAtTop ? "at the top" : "at the end");
            BenchTable::row((job + " (median)").constData(), large.median, "empty message", empty.median, "0.016 s");
            BenchTable::row((job + " (worst of 200)").constData(), large.worst, "empty message", empty.worst, "0.016 s");
            BenchTable::row("... and what a save keeps the window busy", large.save, "empty message", empty.save, "0.016 s");
        }
    }
    return 0;
}
