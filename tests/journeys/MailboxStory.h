// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/MailboxView.h"
#include "tests/servers/TcpFaultProxy.h"

namespace postrider {

/// One scenario of MailboxActs told again and again from the same beginning, each time disturbed at another point: the line cut after so many octets, or the program killed at one
/// of its writes. Then it is told to its end, and what is here and on the server must be what it would have been.
///
/// Thread: main (cuts), or any (kills, one story a thread). Owns servers and a proxy of its own.
class MailboxStory {
public:
    enum class When { Before, After };

    /// Servers, the profile and the mailbox that every telling begins with, and one undisturbed telling. False with a warning.
    bool start(const QString &scenario, const RealServers::Options &options = RealServers::Options());

    /// Of the undisturbed telling.
    qint64 octets(test::TcpFaultProxy::Direction direction) const { return m_octets[int(direction)]; }
    int calls() const { return m_calls; }

    struct Verdict {
        QStringList broken; ///< sentences; empty: it holds
        bool struck = false; ///< the line was cut, or the program killed
    };
    Verdict cut(const test::TcpFaultProxy::Fault &fault);
    Verdict kill(int call, When when);

private:
    bool prepare();
    bool beginAgain();
    QStringList tellCut(QStringList *promised);
    QStringList heal(const QStringList &promised);
    QStringList judge(Mail &mail, AccountId account, const QStringList &promised);
    void judgeDrafts(Mail &mail, const QStringList &promised, QStringList &broken) const;

    QString m_scenario;
    JourneyBench m_bench;
    std::unique_ptr<test::TcpFaultProxy> m_proxy;
    std::array<qint64, 2> m_octets{};
    int m_calls = 0;
    bool m_holdsAll = false; ///< a telling without disturbance: everything has to be as it should
};

} // namespace postrider
