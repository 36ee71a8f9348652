// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/NetworkWatch.h"

#include "core/base/Clock.h"

#include <QNetworkInformation>

namespace postrider {

namespace {
/// Four looks a minute cost nothing that can be measured, and nobody minds fifteen seconds after a night.
constexpr int kInterval = 15'000;
/// So late no look comes by itself, however busy the main thread is.
constexpr qint64 kSleep = 30'000;
} // namespace

NetworkWatch::NetworkWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock), m_lastLook(clock.now())
{
    m_timer.setInterval(kInterval);
    m_timer.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &NetworkWatch::look);
    m_timer.start();
    // Without a plug-in for this platform there is no instance, and the timetables of the workers do alone.
    QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability);
    const QNetworkInformation *network = QNetworkInformation::instance();
    if (!network)
        return;
    m_reachable = network->reachability() != QNetworkInformation::Reachability::Disconnected;
    connect(network, &QNetworkInformation::reachabilityChanged, this, [this](QNetworkInformation::Reachability now) {
        const bool wasReachable = m_reachable;
        m_reachable = now != QNetworkInformation::Reachability::Disconnected;
        if (m_reachable && !wasReachable)
            Q_EMIT cameBack();
    });
}

void NetworkWatch::look()
{
    const qint64 now = m_clock.now();
    const bool slept = now - m_lastLook > kInterval + kSleep;
    m_lastLook = now;
    if (slept)
        Q_EMIT cameBack();
}

} // namespace postrider
