// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainSecretStore.h"

#include "core/auth/KeychainThread.h"

#include <QCoreApplication>

#include <condition_variable>
#include <mutex>
#include <optional>
#include <qt6keychain/keychain.h>

namespace postrider {

namespace {

/// The same for every account: Windows knows keys only, so the key alone is unique (Account::secretKey).
QString service()
{
    return QStringLiteral("org.postrider.Postrider");
}

/// CredWriteW takes 2560 octets of UTF-16 and QtKeychain 0.13 does not check; the same bound everywhere, so that no account works on one system only.
constexpr qsizetype kLongestSecret = 1280;

/// Shared by the caller, who may give up, and the job, which may answer later.
struct Answer {
    std::mutex mutex;
    std::condition_variable came;
    std::optional<SecretStore::Result> result;
};

SecretStore::Outcome outcomeOf(QKeychain::Error error)
{
    switch (error) {
    case QKeychain::NoError: return SecretStore::Outcome::Done;
    case QKeychain::EntryNotFound: return SecretStore::Outcome::NotFound;
    default: break;
    }
    // No bus, no service, no library, locked without a way to ask: different codes on every system, one meaning for us.
    return SecretStore::Outcome::Unavailable;
}

} // namespace

SecretStore::Result KeychainSecretStore::read(const QString &key)
{
    return run(
        key, [] { return new QKeychain::ReadPasswordJob(service()); }, [](QKeychain::Job *job) { return static_cast<QKeychain::ReadPasswordJob *>(job)->textData(); });
}

SecretStore::Result KeychainSecretStore::write(const QString &key, const QString &secret)
{
    if (secret.size() > kLongestSecret)
        return {Outcome::Unavailable, {}, QCoreApplication::translate("KeychainSecretStore", "The password is too long for the keychain.")};
    return run(key, [secret] {
        auto *job = new QKeychain::WritePasswordJob(service());
        job->setTextData(secret);
        return job;
    });
}

SecretStore::Result KeychainSecretStore::remove(const QString &key)
{
    Result result = run(key, [] { return new QKeychain::DeletePasswordJob(service()); });
    if (result.outcome == Outcome::NotFound)
        result.outcome = Outcome::Done;
    return result;
}

/// A job that is still at work when the limit has passed is left to finish: backends cannot be stopped half-way.
SecretStore::Result KeychainSecretStore::run(const QString &key, const JobMaker &make, const SecretReader &secretOf) const
{
    const auto answer = std::make_shared<Answer>();
    const bool isPosted = KeychainThread::post([key, make, secretOf, answer] {
        QKeychain::Job *job = make();
        job->setKey(key);
        job->setAutoDelete(true);
        job->setInsecureFallback(false);
        QObject::connect(job, &QKeychain::Job::finished, job, [secretOf, answer](QKeychain::Job *done) {
            Result result{outcomeOf(done->error()), {}, done->error() == QKeychain::NoError ? QString() : done->errorString()};
            if (result.outcome == Outcome::Done && secretOf)
                result.secret = secretOf(done);
            const std::lock_guard lock(answer->mutex);
            answer->result = std::move(result);
            answer->came.notify_all();
        });
        job->start();
    });
    std::unique_lock lock(answer->mutex);
    if (isPosted && answer->came.wait_for(lock, m_limit, [&answer] { return answer->result.has_value(); }))
        return *answer->result;
    return {Outcome::Unavailable, {}, QCoreApplication::translate("KeychainSecretStore", "The keychain did not answer in time.")};
}

} // namespace postrider
