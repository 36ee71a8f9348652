// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include "core/Mail.h"

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
    bool result = false;
    // The last guard: a disk that cannot be read is said where it is noticed, and where somebody forgot to, it is no reason to lose what is being written elsewhere.
    try {
        result = QApplication::notify(receiver, event);
    } catch (const MailError &error) {
        tell(Failure::of(error));
    } catch (const std::exception &error) {
        tell({ErrorKind::Bug, Mail::tr("Postrider made a mistake. Please report it; no message was lost."), QString::fromUtf8(error.what())});
    }
    m_watchdog.end(level, m_watchdog.isLate() ? QString::fromLatin1(name) : QString(), type);
    return result;
}

void Application::tell(const Failure &failure)
{
    qWarning("%s %s", qPrintable(failure.message), qPrintable(failure.detail));
    Q_EMIT failed(failure);
}

} // namespace postrider
