// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/JourneyBench.h"

#include <functional>
#include <map>

namespace postrider {

/// Kills a send at one of its system calls, starts the program again, and finds out from the servers and the profile what became of the message
/// (threats.md D1; what may become of it is in sending.md).
///
/// Thread: the one that made it. Owns servers of its own, so that several may work side by side. SyscallShim_linux.cpp does the killing.
class CrashDriver {
public:
    enum class When { Before, After };
    struct Point {
        QString scenario;
        int call = 0; ///< from 1
        When when = When::Before;
    };
    /// Where the message is after the restart. Exactly one of these, or something is wrong.
    enum class Fate {
        NotPromised, ///< nowhere, and the person had not been told that it is safe
        InDrafts,
        InOutbox,
        MayHaveBeenSent, ///< in the outbox, and the person is asked
        Sent, ///< delivered once to everybody and filed once
    };
    struct Verdict {
        Point point;
        bool killed = false; ///< false: the run had fewer calls than that
        Fate fate = Fate::NotPromised;
        QStringList lost, twice, wrong; ///< what is not as it must be, in words
        bool holds() const { return lost.isEmpty() && twice.isEmpty() && wrong.isEmpty(); }
        QString text() const;
    };
    /// Figures of one scenario.
    struct Tally {
        int calls = 0, points = 0, killed = 0, lost = 0, twice = 0, wrong = 0;
        std::map<Fate, int> fates;
    };

    static QStringList scenarios();
    static QString nameOf(Fate fate);

    /// Servers, and the profile that every run begins with. False with a warning.
    bool start();
    /// One send that nobody disturbs: how many calls it has. 0 and a warning if it does not end as it should.
    int callsOf(const QString &scenario);
    Verdict run(const Point &point);

    /// All `points`, shared out among `drivers` threads with servers of their own. `report` is called by one thread at a time. False if servers did not start.
    static bool sweep(const QList<Point> &points, int drivers, const std::function<void(const Verdict &)> &report);
    static void add(std::map<QString, Tally> &tallies, const Verdict &verdict);

private:
    struct Found;
    QHash<QString, QString> shim(const QString &name, const QString &value) const;
    void waitForDelivery() const;
    int countOf(const QString &subject, const QString &folder, const QString &user, QByteArrayList &ids, QByteArrayList &bodies) const;
    Found look(const QString &scenario, const QString &subject, const QJsonObject &state) const;
    void judge(Verdict &verdict, const Found &found, const JourneyBench::StepResult &sent, const JourneyBench::StepResult &finished) const;
    void judgeFate(Verdict &verdict, const Found &found, bool promised) const;
    void cleanUp() const;

    JourneyBench m_bench;
    int m_runs = 0;
};

} // namespace postrider
