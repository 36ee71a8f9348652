// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Credentials.h"

#include "core/base/MailError.h"
#include "core/net/ProxyTunnel.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>

namespace postrider {

namespace {
/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Credentials)
};
/// A password manager may have to ask for its own password first.
constexpr int kCommandTimeout = 60'000;
/// What a command may say: a password is in its first line. More is a mistake (a file, a device) that must not fill the memory.
constexpr qint64 kCommandOutput = 1024 * 1024;
/// How soon an abort is noticed.
constexpr int kSlice = 50;

[[noreturn]] void throwCancelled()
{
    throw MailError(ErrorKind::Cancelled, Text::tr("Postrider is closing."));
}
} // namespace

Credentials::Credentials(std::shared_ptr<SecretStore> secrets, std::shared_ptr<const Clock> clock, ServiceOf serviceOf)
    : m_secrets(secrets)
    , m_serviceOf(std::move(serviceOf))
    , m_tokens(std::move(secrets), std::move(clock))
{
}

AccessTokens::Grant Credentials::grantOf(const Account &account, const AbortTokenPtr &abort)
{
    if (!m_serviceOf)
        throw MailError(ErrorKind::Bug, Text::tr("Postrider made a mistake while signing in."), QStringLiteral("no services"));
    const auto [service, client] = m_serviceOf(account.oauth);
    return {service, client, account.secretKey(), account.proxy, proxyPassword(account, abort)};
}

SaslCredentials Credentials::credentials(const Account &account, const AbortTokenPtr &abort)
{
    if (account.oauth.isEmpty())
        return {account.userName, password(account, abort)};
    const AccessTokens::Grant grant = grantOf(account, abort);
    return {account.userName, m_tokens.token(grant, abort), SaslCredentials::Kind::AccessToken, grant.service.mechanisms};
}

void Credentials::signIn(const Account &account, const AbortTokenPtr &abort, const std::function<void(const SaslCredentials &)> &attempt)
{
    const auto tryWith = [&](const SaslCredentials &credentials) {
        try {
            attempt(credentials);
        } catch (const MailError &e) {
            if (e.kind() == ErrorKind::SignIn && ProxyTunnel::isOfProxy(e.detail()))
                forgetProxyPassword(account);
            else if (e.kind() == ErrorKind::SignIn && credentials.kind == SaslCredentials::Kind::AccessToken)
                m_tokens.refused(account.secretKey(), credentials.secret);
            else if (e.kind() == ErrorKind::SignIn)
                forget(account.id);
            throw;
        }
    };
    const SaslCredentials first = credentials(account, abort);
    try {
        return tryWith(first);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::SignIn || first.kind != SaslCredentials::Kind::AccessToken || ProxyTunnel::isOfProxy(e.detail()))
            throw;
    }
    const SaslCredentials second = credentials(account, abort);
    try {
        tryWith(second);
    } catch (const MailError &e) {
        if (e.kind() != ErrorKind::SignIn || ProxyTunnel::isOfProxy(e.detail()))
            throw;
        throw MailError(ErrorKind::SignIn,
            Text::tr("The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.")
                .arg(account.userName),
            e.detail());
    }
}

bool Credentials::adopt(const Account &account, const OAuthTokens &tokens, const AbortTokenPtr &abort)
{
    return m_tokens.adopt(grantOf(account, abort), tokens, abort);
}

QString Credentials::fromCommand(const Account &account, const AbortTokenPtr &abort)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList words = QProcess::splitCommand(account.passwordCommand);
    if (words.isEmpty())
        throw MailError(ErrorKind::SignIn, Text::tr("The password command of this account is empty. Set one, or enter the password."));
    const QString program = words.takeFirst();
    process.start(program, words, QIODevice::ReadOnly);
    QElapsedTimer timer;
    timer.start();
    bool finished = false;
    while (
        !finished && process.state() != QProcess::NotRunning && timer.elapsed() < kCommandTimeout && process.bytesAvailable() <= kCommandOutput && !(abort && abort->isAborted()))
        finished = process.waitForFinished(kSlice);
    finished |= process.state() == QProcess::NotRunning && process.error() != QProcess::FailedToStart;
    const bool tooMuch = process.bytesAvailable() > kCommandOutput;
    if (!finished || tooMuch || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        const bool started = process.error() != QProcess::FailedToStart;
        const QString cause = tooMuch ? QStringLiteral("> %1 bytes").arg(kCommandOutput)
            : started                 ? (finished ? QString::number(process.exitCode()) : Text::tr("no answer within a minute"))
                                      : process.errorString();
        process.kill();
        process.waitForFinished(kSlice);
        if (abort && abort->isAborted())
            throwCancelled();
        throw MailError(ErrorKind::SignIn, Text::tr("The password command of this account failed. Run it by hand to see why."), program + QStringLiteral(": ") + cause);
    }
    QByteArray line = process.readAllStandardOutput();
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString Credentials::fromSecrets(const Account &account, const AbortTokenPtr &abort) const
{
    const auto result = m_secrets.read(account.secretKey(), abort);
    if (result.outcome == SecretStore::Outcome::NotFound && account.secretStored)
        throw MailError(
            ErrorKind::SignIn, Text::tr("The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password."), result.detail);
    if (result.outcome == SecretStore::Outcome::Unavailable)
        throw MailError(ErrorKind::SignIn,
            Text::tr("The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes."), result.detail);
    if (result.outcome != SecretStore::Outcome::Done)
        throw MailError(ErrorKind::SignIn, Text::tr("Postrider does not know the password of this account. Enter it to go on."), result.detail);
    return result.secret;
}

Account Credentials::reached(Account account, const AbortTokenPtr &abort)
{
    const QString password = proxyPassword(account, abort);
    for (ServerAddress *server : {&account.imap, &account.pop3, &account.smtp}) {
        server->proxy = account.proxy;
        server->proxyPassword = password;
    }
    return account;
}

/// Empty where it wants none.
QString Credentials::proxyPassword(const Account &account, const AbortTokenPtr &abort)
{
    using Kind = ProxySettings::Kind;
    if ((account.proxy.kind != Kind::Socks5 && account.proxy.kind != Kind::Http) || account.proxy.userName.isEmpty())
        return {};
    {
        const std::lock_guard lock(m_mutex);
        if (const auto it = m_proxyPasswords.constFind(account.uuid); it != m_proxyPasswords.cend())
            return *it;
    }
    const auto result = m_secrets.read(account.proxySecretKey(), abort);
    if (result.outcome != SecretStore::Outcome::Done)
        throw MailError(ErrorKind::SignIn, Text::tr("Postrider does not know the password of the proxy %1. Enter it in the account's settings.").arg(account.proxy.host),
            QStringLiteral("proxy: ") + result.detail);
    const std::lock_guard lock(m_mutex);
    m_proxyPasswords.insert(account.uuid, result.secret);
    return result.secret;
}

/// What a proxy has refused is not what anybody has to remember; the store is asked anew.
void Credentials::forgetProxyPassword(const Account &account)
{
    const std::lock_guard lock(m_mutex);
    m_proxyPasswords.remove(account.uuid);
}

bool Credentials::storeProxyPassword(const Account &account, const QString &password, const AbortTokenPtr &abort)
{
    {
        const std::lock_guard lock(m_mutex);
        if (password.isEmpty())
            m_proxyPasswords.remove(account.uuid);
        else
            m_proxyPasswords.insert(account.uuid, password);
    }
    const auto result = password.isEmpty() ? m_secrets.remove(account.proxySecretKey(), abort) : m_secrets.write(account.proxySecretKey(), password, abort);
    return result.outcome == SecretStore::Outcome::Done && !m_secrets.isForThisSessionOnly(account.proxySecretKey());
}

std::optional<QString> Credentials::known(AccountId account)
{
    const std::lock_guard lock(m_mutex);
    const auto it = m_known.constFind(account);
    return it == m_known.cend() ? std::nullopt : std::optional(*it);
}

QString Credentials::password(const Account &account, const AbortTokenPtr &abort)
{
    const auto read = [&] { return account.passwordCommand.isEmpty() ? fromSecrets(account, abort) : fromCommand(account, abort); };
    // An account that is being set up has no id: what one command says must never go to another account's server.
    if (!account.id.isValid())
        return read();
    if (const auto password = known(account.id))
        return *password;
    std::shared_ptr<std::mutex> asking;
    {
        const std::lock_guard lock(m_mutex);
        auto &mutex = m_asking[account.id];
        if (!mutex)
            mutex = std::make_shared<std::mutex>();
        asking = mutex;
    }
    const std::lock_guard turn(*asking);
    if (const auto password = known(account.id))
        return *password;
    const QString password = read();
    remember(account.id, password);
    return password;
}

bool Credentials::store(const Account &account, const QString &password, const AbortTokenPtr &abort)
{
    // Known at once: signing in need not wait for a keychain that asks its user.
    if (account.id.isValid())
        remember(account.id, password);
    const auto result = m_secrets.write(account.secretKey(), password, abort);
    return result.outcome == SecretStore::Outcome::Done && !m_secrets.isForThisSessionOnly(account.secretKey());
}

void Credentials::remember(AccountId account, const QString &password)
{
    const std::lock_guard lock(m_mutex);
    m_known.insert(account, password);
}

void Credentials::forget(AccountId account)
{
    const std::lock_guard lock(m_mutex);
    m_known.remove(account);
}

void Credentials::remove(const Account &account, const AbortTokenPtr &abort)
{
    forget(account.id);
    m_tokens.forget(account.secretKey());
    m_secrets.remove(account.secretKey(), abort);
    if (!account.proxy.userName.isEmpty())
        storeProxyPassword(account, {}, abort);
}

bool Credentials::isForThisSessionOnly(const Account &account) const
{
    return account.passwordCommand.isEmpty() && m_secrets.isForThisSessionOnly(account.secretKey());
}

} // namespace postrider
