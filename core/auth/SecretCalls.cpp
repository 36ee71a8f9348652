// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/SecretCalls.h"

#include "core/base/MailError.h"

#include <QCoreApplication>

#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace postrider {

namespace {

/// How soon an abort is noticed.
constexpr std::chrono::milliseconds kSlice(50);
/// What writing and removing get to finish when the program ends.
constexpr std::chrono::milliseconds kFarewell(500);

using Question = std::function<SecretStore::Result(SecretStore &)>;

SecretStore::Result ask(const std::shared_ptr<SecretStore> &secrets, Question question, const AbortTokenPtr &abort, std::chrono::milliseconds farewell)
{
    if (!abort)
        return question(*secrets);
    struct Answer {
        std::mutex mutex;
        std::condition_variable came;
        std::optional<SecretStore::Result> result;
    };
    const auto answer = std::make_shared<Answer>();
    std::thread([secrets, question = std::move(question), answer] {
        SecretStore::Result result = question(*secrets);
        const std::lock_guard lock(answer->mutex);
        answer->result = std::move(result);
        answer->came.notify_all();
    }).detach();
    std::unique_lock lock(answer->mutex);
    const auto isThere = [&] { return answer->result.has_value(); };
    while (!answer->came.wait_for(lock, kSlice, isThere)) {
        if (abort->isAborted() && !answer->came.wait_for(lock, farewell, isThere))
            throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("Credentials", "Postrider is closing."));
    }
    return *answer->result;
}

} // namespace

SecretStore::Result SecretCalls::read(const QString &key, const AbortTokenPtr &abort) const
{
    return ask(
        m_secrets, [key](SecretStore &secrets) { return secrets.read(key); }, abort, std::chrono::milliseconds(0));
}

SecretStore::Result SecretCalls::write(const QString &key, const QString &secret, const AbortTokenPtr &abort) const
{
    return ask(
        m_secrets, [key, secret](SecretStore &secrets) { return secrets.write(key, secret); }, abort, kFarewell);
}

SecretStore::Result SecretCalls::remove(const QString &key, const AbortTokenPtr &abort) const
{
    return ask(
        m_secrets, [key](SecretStore &secrets) { return secrets.remove(key); }, abort, kFarewell);
}

} // namespace postrider
