// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include <QThread>

namespace postrider {

Application::Application(int &argc, char **argv) : QApplication(argc, argv) { }

Application::~Application()
{
    m_watchdog.printIfAsked();
}

bool Application::notify(QObject *receiver, QEvent *event)
{
    QThread *here = QThread::currentThread();
    if (here != thread())
        return QApplication::notify(receiver, event);
    const int level = here->loopLevel();
    // Both may be gone when the event is done.
    const char *name = receiver->metaObject()->className();
    const int type = event->type();
    m_watchdog.begin(level);
    const bool result = QApplication::notify(receiver, event);
    m_watchdog.end(level, m_watchdog.isLate() ? QString::fromLatin1(name) : QString(), type);
    return result;
}

} // namespace postrider
