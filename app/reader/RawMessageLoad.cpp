// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/RawMessageLoad.h"

#include <QCoreApplication>
#include <QPromise>
#include <QThreadPool>

namespace postrider {

QFuture<Outcome<QByteArray>> RawMessageLoad::load(Mail &mail, MessageId message)
{
    auto promise = std::make_shared<QPromise<Outcome<QByteArray>>>();
    promise->start();
    const auto future = promise->future();
    std::shared_ptr<StoreReader> reader = mail.makeReader();
    QThreadPool::globalInstance()->start([promise, reader = std::move(reader), message] {
        try {
            if (const auto raw = reader->rawMessage(message))
                promise->addResult(*raw);
            else
                promise->addResult(Failure{ErrorKind::Gone, QCoreApplication::translate("RawMessageLoad", "This message is not on this computer yet."), {}});
        } catch (const MailError &e) {
            promise->addResult(Failure::of(e));
        }
        promise->finish();
    });
    return future;
}

} // namespace postrider
