// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainThread.h"

#include <QCoreApplication>
#include <memory>
#include <mutex>

namespace postrider {

bool KeychainThread::post(const std::function<void()> &action)
{
    static std::mutex mutex;
    static KeychainThread *thread = nullptr;
    static bool isOver = false;
    const std::lock_guard lock(mutex);
    if (isOver)
        return false;
    if (!thread) {
        thread = new KeychainThread;
        qAddPostRoutine([] {
            KeychainThread *last = nullptr;
            {
                const std::lock_guard ending(mutex);
                isOver = true;
                last = std::exchange(thread, nullptr);
            }
            delete last;
        });
    }
    return QMetaObject::invokeMethod(&thread->m_inside, action, Qt::QueuedConnection);
}

KeychainThread::KeychainThread()
{
    m_thread.setObjectName(QStringLiteral("keychain"));
    m_inside.moveToThread(&m_thread);
    m_thread.start();
}

KeychainThread::~KeychainThread()
{
    m_thread.quit();
    m_thread.wait();
}

} // namespace postrider
