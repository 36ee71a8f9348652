// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFutureWatcher>
#include <QObject>

namespace postrider {

/// Calls back on the receiver's thread with a future's result, once, from the event loop; never if the receiver is gone by then or there is no result.
/// Not QFuture::then with a context: in Qt 6.4 that asserts, and races, when the context is destroyed before the future is finished.
template <class T, class Callback> void whenDone(QObject *receiver, const QFuture<T> &future, Callback callback)
{
    auto *watcher = new QFutureWatcher<T>(receiver);
    QObject::connect(watcher, &QFutureWatcherBase::finished, receiver, [watcher, callback = std::move(callback)]() mutable {
        watcher->deleteLater();
        if (watcher->future().resultCount() > 0)
            callback(watcher->result());
    });
    watcher->setFuture(future);
}

} // namespace postrider
