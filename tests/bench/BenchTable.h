// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <cstdio>

namespace postrider {

/// One line of the table that `./dev bench` prints: the job, our figure, the baseline of the same run with the ratio, and the bar that is to be met.
class BenchTable {
public:
    static double seconds(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e9; }

    /// `bar`: what the design asks for, in words.
    static void row(const char *job, double ours, const char *bar)
    {
        std::printf("%-58s %9.3f s %38s   bar: %s\n", job, ours, "", bar);
        std::fflush(stdout);
    }
    static void row(const char *job, double ours, const char *baseline, double theirs, const char *bar)
    {
        std::printf("%-58s %9.3f s   %-14s %9.3f s   x %6.2f   bar: %s\n", job, ours, baseline, theirs, theirs > 0 ? ours / theirs : 0.0, bar);
        std::fflush(stdout);
    }
    static void figure(const char *job, double value, const char *unit, const char *bar)
    {
        std::printf("%-58s %9.1f %-6s %33s   bar: %s\n", job, value, unit, "", bar);
        std::fflush(stdout);
    }
};

} // namespace postrider
