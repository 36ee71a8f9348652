// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Announcement.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QWidget>

namespace postrider {

namespace {

constexpr char announces[] = "announces";

QAccessibleInterface *makeAlert(const QString &, QObject *object)
{
    auto *widget = object && object->isWidgetType() ? static_cast<QWidget *>(object) : nullptr;
    return widget && widget->property(announces).toBool() ? new QAccessibleWidget(widget, QAccessible::AlertMessage) : nullptr;
}

} // namespace

void Announcement::prepare(QWidget *widget)
{
    [[maybe_unused]] static const bool once = [] {
        QAccessible::installFactory(makeAlert);
        return true;
    }();
    widget->setProperty(announces, true);
    // One that has a name by now is known already, as something else.
    if (QAccessibleInterface *known = QAccessible::isActive() ? QAccessible::queryAccessibleInterface(widget) : nullptr)
        QAccessible::deleteAccessibleInterface(QAccessible::uniqueId(known));
}

void Announcement::say(QWidget *widget)
{
    if (!QAccessible::isActive() || !widget->isVisible() || widget->accessibleName().isEmpty())
        return;
    for (const QAccessible::Event kind : {QAccessible::ObjectShow, QAccessible::Alert}) {
        QAccessibleEvent said(widget, kind);
        QAccessible::updateAccessibility(&said);
    }
}

} // namespace postrider
