// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/Credentials.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QProcess>

namespace postrider {

namespace {
QString tr(const char *text)
{
    return QCoreApplication::translate("Credentials", text);
}
/// A password manager may have to ask for its own password first.
constexpr int kCommandTimeout = 60'000;
} // namespace

QString Credentials::fromCommand(const Account &account) const
{
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    QStringList words = QProcess::splitCommand(account.passwordCommand);
    if (words.isEmpty())
        throw MailError(ErrorKind::SignIn, tr("The password command of this account is empty. Set one, or enter the password."));
    const QString program = words.takeFirst();
    process.start(program, words, QIODevice::ReadOnly);
    if (!process.waitForFinished(kCommandTimeout) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished(1000);
        throw MailError(ErrorKind::SignIn, tr("The password command of this account failed. Run it by hand to see why."),
                        program + QStringLiteral(": ") + (process.error() == QProcess::FailedToStart ? process.errorString() : QString::number(process.exitCode())));
    }
    QByteArray line = process.readAllStandardOutput();
    if (const qsizetype end = line.indexOf('\n'); end >= 0)
        line.truncate(end);
    if (line.endsWith('\r'))
        line.chop(1);
    return QString::fromUtf8(line);
}

QString Credentials::password(const Account &account)
{
    const std::lock_guard lock(m_mutex);
    if (const auto it = m_known.constFind(account.id); it != m_known.cend())
        return *it;
    QString password;
    if (!account.passwordCommand.isEmpty()) {
        password = fromCommand(account);
    } else {
        const auto result = m_secrets->read(account.secretKey());
        if (result.outcome == SecretStore::Outcome::NotFound && account.secretStored)
            throw MailError(ErrorKind::SignIn, tr("The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password."), result.detail);
        if (result.outcome != SecretStore::Outcome::Done)
            throw MailError(ErrorKind::SignIn, tr("Postrider does not know the password of this account. Enter it to go on."), result.detail);
        password = result.secret;
    }
    m_known.insert(account.id, password);
    return password;
}

bool Credentials::store(const Account &account, const QString &password)
{
    const auto result = m_secrets->write(account.secretKey(), password);
    const std::lock_guard lock(m_mutex);
    if (account.id.isValid())
        m_known.insert(account.id, password);
    return result.outcome == SecretStore::Outcome::Done && !m_secrets->isForThisSessionOnly(account.secretKey());
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

void Credentials::remove(const Account &account)
{
    forget(account.id);
    m_secrets->remove(account.secretKey());
}

bool Credentials::isForThisSessionOnly(const Account &account) const
{
    return account.passwordCommand.isEmpty() && m_secrets->isForThisSessionOnly(account.secretKey());
}

} // namespace postrider
