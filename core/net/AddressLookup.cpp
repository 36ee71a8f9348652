// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/AddressLookup.h"

#include "core/net/HostLookup.h"
#include "core/net/Resolver.h"

#include <QCoreApplication>
#include <QEventLoop>

#include <optional>

namespace postrider {

QList<QHostAddress> AddressLookup::find(const QString &host, const AbortTokenPtr &abort)
{
    if (const auto known = Resolver::known(host))
        return *known;
    QEventLoop loop;
    std::optional<QHostInfo> found;
    QObject::connect(abort.get(), &AbortToken::aborted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    const HostLookup lookup(host, [&](const QHostInfo &answer) {
        found = answer;
        loop.quit();
    });
    // -1: the thread has been told to finish, and no loop starts any more.
    while (!found && !abort->isAborted()) {
        if (loop.exec() == -1)
            break;
    }
    if (!found)
        throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("Channel", "The connection to %1 was given up.").arg(host));
    if (found->addresses().isEmpty())
        throw notFound(host, found->errorString());
    return found->addresses();
}

MailError AddressLookup::notFound(const QString &host, const QString &detail)
{
    return MailError(
        ErrorKind::Offline, QCoreApplication::translate("Channel", "The server %1 could not be found. Check the network connection and the server's name.").arg(host), detail);
}

} // namespace postrider
