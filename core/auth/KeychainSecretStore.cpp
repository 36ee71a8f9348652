// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/auth/KeychainSecretStore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QPointer>
#include <QTimer>
#include <QVariant>

#include <qt6keychain/keychain.h>

namespace postrider {

namespace {
/// The same for every account: Windows knows keys only, so the key alone is unique (Account::secretKey).
const QString kService = QStringLiteral("org.postrider.Postrider");
/// CredWriteW takes 2560 octets of UTF-16 and QtKeychain 0.13 does not check; the same bound everywhere, so that no account works on one system only.
constexpr qsizetype kLongestSecret = 1280;
} // namespace

SecretStore::Result KeychainSecretStore::read(const QString &key)
{
    // Deleted by run(), or by itself where the keychain answers after we have given up.
    auto *job = new QKeychain::ReadPasswordJob(kService);
    QString secret;
    QObject::connect(job, &QKeychain::Job::finished, job, [job, &secret] {
        if (job->property("wanted").toBool())
            secret = job->textData();
    });
    Result result = run(job, key);
    if (result.outcome == Outcome::Done)
        result.secret = secret;
    return result;
}

SecretStore::Result KeychainSecretStore::write(const QString &key, const QString &secret)
{
    if (secret.size() > kLongestSecret)
        return {Outcome::Unavailable, {}, QCoreApplication::translate("KeychainSecretStore", "The password is too long for the keychain.")};
    auto *job = new QKeychain::WritePasswordJob(kService);
    job->setTextData(secret);
    return run(job, key);
}

SecretStore::Result KeychainSecretStore::remove(const QString &key)
{
    Result result = run(new QKeychain::DeletePasswordJob(kService), key);
    if (result.outcome == Outcome::NotFound)
        result.outcome = Outcome::Done;
    return result;
}

/// A job that is still at work when the limit has passed is left to finish and delete itself: backends cannot be stopped half-way.
SecretStore::Result KeychainSecretStore::run(QKeychain::Job *job, const QString &key) const
{
    QEventLoop loop;
    QTimer limit;
    limit.setSingleShot(true);
    QObject::connect(&limit, &QTimer::timeout, &loop, &QEventLoop::quit);
    Result result{Outcome::Unavailable, {}, QCoreApplication::translate("KeychainSecretStore", "The keychain did not answer in time.")};
    job->setKey(key);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setProperty("wanted", true);
    QObject::connect(job, &QKeychain::Job::finished, &loop, [&result, &loop](QKeychain::Job *done) {
        switch (done->error()) {
        case QKeychain::NoError:
            result = {Outcome::Done, {}, {}};
            break;
        case QKeychain::EntryNotFound:
            result = {Outcome::NotFound, {}, done->errorString()};
            break;
        default:
            // No bus, no service, no library, locked without a way to ask: different codes on every system, one meaning for us.
            result = {Outcome::Unavailable, {}, done->errorString()};
        }
        loop.quit();
    });
    const QPointer<QKeychain::Job> alive(job);
    limit.start(m_limit);
    job->start();
    loop.exec();
    if (alive)
        alive->setProperty("wanted", false);
    return result;
}

} // namespace postrider
