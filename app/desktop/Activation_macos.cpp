// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Activation.h"

#include <QCoreApplication>
#include <QFileOpenEvent>

namespace postrider {

namespace {

/// Apple events, as Qt hands them to the application.
/// Thread: main. Owns nothing.
class AppleEvents : public Activation {
public:
    AppleEvents() { QCoreApplication::instance()->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::FileOpen)
            return QObject::eventFilter(watched, event);
        Q_EMIT opened({QString::fromLatin1(static_cast<QFileOpenEvent *>(event)->url().toEncoded())}, QString());
        return true;
    }
};

} // namespace

std::unique_ptr<Activation> Activation::make()
{
    return std::make_unique<AppleEvents>();
}

} // namespace postrider
