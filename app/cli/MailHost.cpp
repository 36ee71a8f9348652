// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/MailHost.h"

#include "app/cli/Command.h"

#include <QEventLoop>
#include <mutex>

namespace postrider {

namespace {

/// One call on its way. Who gives it up takes the loop away under the lock, so that main never touches what is gone.
struct Call {
    std::mutex mutex;
    const std::function<void(Mail &)> *work = nullptr;
    QEventLoop *loop = nullptr;
    bool done = false;
    std::optional<Failure> failure;
};

} // namespace

void MailHost::run(const std::function<void(Mail &)> &work)
{
    QEventLoop loop;
    auto call = std::make_shared<Call>();
    call->work = &work;
    call->loop = &loop;
    QMetaObject::invokeMethod(
        this,
        [this, call] {
            const std::lock_guard lock(call->mutex);
            if (!call->loop)
                return;
            try {
                (*call->work)(m_mail);
            } catch (const MailError &e) {
                call->failure = Failure::of(e);
            }
            call->done = true;
            QMetaObject::invokeMethod(call->loop, &QEventLoop::quit, Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
    loop.exec();
    const std::lock_guard lock(call->mutex);
    call->loop = nullptr;
    if (!call->done)
        throw MailError(ErrorKind::Cancelled, CommandText::tr("This was stopped before it was done."));
    if (call->failure)
        throw MailError(call->failure->kind, call->failure->message, call->failure->detail);
}

void MailHost::post(std::function<void(Mail &)> work)
{
    QMetaObject::invokeMethod(
        this, [this, work = std::move(work)] { work(m_mail); }, Qt::QueuedConnection);
}

} // namespace postrider
