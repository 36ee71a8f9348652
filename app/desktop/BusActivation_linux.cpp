// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/BusActivation_linux.h"

#include <QDBusConnection>

namespace postrider {

namespace {

const QString name = QStringLiteral("org.postrider.Postrider");
const QString path = QStringLiteral("/org/postrider/Postrider");

constexpr qsizetype mostAtOnce = 20;
constexpr qsizetype longestToken = 1000;

QString tokenIn(const QVariantMap &platformData)
{
    const QString token = platformData.value(QStringLiteral("activation-token")).toString();
    return (token.isEmpty() ? platformData.value(QStringLiteral("desktop-startup-id")).toString() : token).left(longestToken);
}

} // namespace

BusActivation::BusActivation()
{
    new BusActivationCalls(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    // First what answers, then the name that it is called by.
    if (bus.registerObject(path, this, QDBusConnection::ExportAdaptors))
        bus.registerService(name);
}

BusActivation::~BusActivation()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.unregisterService(name);
    bus.unregisterObject(path);
}

BusActivationCalls::BusActivationCalls(BusActivation *activation) : QDBusAbstractAdaptor(activation), m_activation(activation) { }

void BusActivationCalls::Activate(const QVariantMap &platformData)
{
    Q_EMIT m_activation->activated(tokenIn(platformData));
}

void BusActivationCalls::Open(const QStringList &uris, const QVariantMap &platformData)
{
    Q_EMIT m_activation->opened(uris.mid(0, mostAtOnce), tokenIn(platformData));
}

void BusActivationCalls::ActivateAction(const QString &action, const QVariantList &, const QVariantMap &platformData)
{
    Q_EMIT m_activation->acted(action, tokenIn(platformData));
}

} // namespace postrider
