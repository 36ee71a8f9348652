// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/Activation.h"

#include <QDBusAbstractAdaptor>
#include <QVariantMap>

namespace postrider {

/// org.freedesktop.Application (Desktop Entry Specification, "D-Bus Activation") under the program's name.
/// Thread: main. Owns the name on the bus while it lives, if nobody else has it; no bus, or a name that is taken, is no failure.
class BusActivation : public Activation {
    Q_OBJECT
public:
    BusActivation();
    ~BusActivation() override;
};

/// What the others on the bus see of it.
/// Thread: main. Owned by its BusActivation. Takes no more at once than a person can have meant.
class BusActivationCalls : public QDBusAbstractAdaptor {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")
public:
    explicit BusActivationCalls(BusActivation *activation);

public Q_SLOTS:
    void Activate(const QVariantMap &platformData);
    void Open(const QStringList &uris, const QVariantMap &platformData);
    void ActivateAction(const QString &action, const QVariantList &parameter, const QVariantMap &platformData);

private:
    BusActivation *m_activation;
};

} // namespace postrider
