// SPDX-License-Identifier: GPL-3.0-or-later
// ListBench [MESSAGES...]: the list of one folder on the screen (offscreen), with so many messages in it: to the first rows and to all of them, dragging from top to bottom, mail
// that pours in, another order, the quick filter. What counts is the longest slot of the main thread; it is printed beside the time that the whole took.
#include "app/messages/FilterBar.h"
#include "app/messages/MessagePane.h"
#include "app/widgets/Theme.h"
#include "tests/app/FilledProfile.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <cstdio>

using namespace postrider;

namespace {

/// Times every event of the main thread that is not within another one.
class MeasuredApplication : public QApplication {
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (m_depth > 0)
            return QApplication::notify(receiver, event);
        QElapsedTimer timer;
        timer.start();
        ++m_depth;
        const bool done = QApplication::notify(receiver, event);
        --m_depth;
        m_longest = qMax(m_longest, timer.nsecsElapsed());
        return done;
    }
    double takeLongest() { return double(std::exchange(m_longest, 0)) / 1e6; }

private:
    int m_depth = 0;
    qint64 m_longest = 0;
};

/// Of more, the index is not waited for.
constexpr int kIndexed = 20'000;

struct Bench {
    MeasuredApplication &app;
    MessagePane &pane;

    void say(const char *what, const QElapsedTimer &timer) const
    {
        const double whole = double(timer.nsecsElapsed()) / 1e6;
        std::printf("  %-46s %9.1f ms   longest slot %6.1f ms\n", what, whole, app.takeLongest());
        std::fflush(stdout);
    }
    template <class Condition> void until(Condition condition) const
    {
        QElapsedTimer patience;
        patience.start();
        while (!condition() && patience.elapsed() < 120'000)
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents | QEventLoop::AllEvents, 20);
    }
};

void fill(FilledProfile &profile, int count)
{
    constexpr int portion = 10'000;
    QElapsedTimer timer;
    timer.start();
    for (int done = 0; done < count; done += portion)
        profile.arrive(profile.inbox, qMin(portion, count - done));
    std::printf("\n%d messages (written in %.1f s)\n", count, double(timer.elapsed()) / 1000);
}

void drag(const Bench &bench)
{
    constexpr int steps = 500;
    QScrollBar *bar = bench.pane.list()->verticalScrollBar();
    QElapsedTimer timer;
    timer.start();
    for (int step = 0; step <= steps; ++step) {
        bar->setValue(int(qint64(bar->maximum()) * step / steps));
        bench.pane.list()->viewport()->update();
        QCoreApplication::processEvents();
    }
    bench.say("dragged from top to bottom in 500 steps", timer);
}

void pour(const Bench &bench, FilledProfile &profile)
{
    constexpr int bursts = 30;
    const int before = bench.pane.model()->rowCount();
    bench.pane.list()->verticalScrollBar()->setValue(64 * 200);
    QElapsedTimer timer;
    timer.start();
    for (int burst = 0; burst < bursts; ++burst) {
        profile.arrive(profile.inbox, 500);
        QElapsedTimer pause;
        pause.start();
        while (pause.elapsed() < 100)
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    bench.until([&] { return bench.pane.model()->rowCount() >= before + bursts * 500; });
    bench.say("500 arrive every 100 ms, thirty times", timer);
    timer.start();
    profile.arrive(profile.inbox, 1);
    bench.until([&] { return bench.pane.model()->rowCount() > before + bursts * 500; });
    bench.say("one more, until it is in the list", timer);
}

void sort(const Bench &bench, Listing::Sort by, const char *what)
{
    MessageListModel *model = bench.pane.model();
    const MessageId first = model->idAt(0);
    bool ordered = false;
    const auto connection = QObject::connect(model, &QAbstractItemModel::modelReset, [&] { ordered = true; });
    QElapsedTimer timer;
    timer.start();
    bench.pane.sortBy(by);
    bench.until([&] { return ordered || model->idAt(0) != first; });
    bench.say(what, timer);
    QObject::disconnect(connection);
}

void filter(const Bench &bench, const QString &query, const char *what)
{
    MessageListModel *model = bench.pane.model();
    Listing listing = model->listing();
    listing.query = query;
    bool whole = false;
    const auto connection = QObject::connect(model, &MessageListModel::loaded, [&] { whole = true; });
    QElapsedTimer timer;
    timer.start();
    model->show(listing);
    bench.until([&] { return whole; });
    std::printf("  (%d found)\n", model->rowCount());
    bench.say(what, timer);
    QObject::disconnect(connection);
}

void run(MeasuredApplication &app, int count)
{
    FilledProfile profile;
    fill(profile, count);
    Mail &mail = profile.open();
    if (count <= kIndexed) {
        const auto indexed = mail.waitForIndex(120'000);
        while (!indexed.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents, 50);
    }
    MessagePane pane(mail);
    pane.resize(420, 800);
    pane.show();
    const Bench bench{app, pane};
    QCoreApplication::processEvents();
    app.takeLongest();

    QElapsedTimer timer;
    timer.start();
    pane.showFolder(profile.inbox);
    bench.until([&] { return pane.model()->rowCount() > 0; });
    bench.say("to the first rows", timer);
    bench.until([&] { return pane.model()->isLoaded(); });
    bench.say("to all of them", timer);
    drag(bench);
    pane.list()->verticalScrollBar()->setValue(0);
    pane.list()->selectRow(5);
    bench.until([] { return true; });
    app.takeLongest();
    sort(bench, Listing::Sort::Sender, "sorted by sender");
    sort(bench, Listing::Sort::Date, "sorted by date again");
    filter(bench, QStringLiteral("is:unread"), "quick filter: unread");
    if (count <= kIndexed) // words need the index
        filter(bench, QStringLiteral("is:unread sen"), "quick filter: a keystroke");
    filter(bench, {}, "quick filter: cleared");
    timer.start();
    pane.list()->selectAll();
    QCoreApplication::processEvents();
    bench.say("all selected", timer);
    timer.start();
    pane.verbs()->setFlags(Flag::Seen, {});
    QCoreApplication::processEvents();
    bench.say("all marked read, on the screen", timer);
    bench.until([&] { return mail.reader().folder(profile.inbox)->unread == 0; });
    bench.say("all marked read, in the store", timer);
    pane.list()->clearSelection();
    pour(bench, profile);
    pane.setGrouping(Listing::Grouping::Threads);
    timer.start();
    bench.until([&] { return pane.model()->rowAt(0).isConversation(); });
    bench.say("grouped by conversation", timer);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    MeasuredApplication app(argc, argv);
    Theme::current().apply(app, Theme::Scheme::Light);
    QList<int> sizes;
    for (int i = 1; i < argc; ++i)
        sizes.append(std::atoi(argv[i]));
    if (sizes.isEmpty())
        sizes = {20'000, 200'000};
    std::printf("the list on the screen\n");
    for (int size : std::as_const(sizes))
        run(app, size);
    return 0;
}
