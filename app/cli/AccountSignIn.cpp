// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/AccountSignIn.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Session.h"

#include <QJsonObject>

namespace postrider::AccountSignIn {

namespace {

bool isOnDevice(const Arguments &arguments)
{
    const QString how = arguments.value(QStringLiteral("--sign-in"), QStringLiteral("browser"));
    if (how != QLatin1String("browser") && how != QLatin1String("device"))
        throw UsageError(CommandText::tr("%1 can be: %2.").arg(QStringLiteral("--sign-in"), QStringLiteral("browser, device")));
    return how == QLatin1String("device");
}

/// Hands texts from main, where Mail calls, to the command's thread, which writes them while it waits.
class Telling : public QObject {
public:
    explicit Telling(Console &console) : m_console(console) { }
    void tell(const QString &text)
    {
        QMetaObject::invokeMethod(
            this, [this, text] { m_console.message(text); }, Qt::QueuedConnection);
    }

private:
    Console &m_console;
};

// Not within the template below: lupdate would not know whose texts they are.
QString textFor(const QUrl &page)
{
    return CommandText::tr("Open this page in a browser on this computer, and sign in:") + QLatin1Char('\n') + page.toString(QUrl::FullyEncoded);
}

QString textFor(const QString &code, const QUrl &page)
{
    return CommandText::tr("Open %1 on any device, and enter the code %2").arg(page.toString(QUrl::FullyEncoded), code);
}

/// Runs `begin(open, show, abort)`, one of which it uses, and gives what its future brings.
template <class T, class Begin> T wait(Session &session, Begin begin)
{
    const auto telling = std::make_shared<Telling>(session.console());
    const auto abort = std::make_shared<AbortToken>();
    const Mail::OpenBrowser open = [telling](const QUrl &page) { telling->tell(textFor(page)); };
    const Mail::ShowCode show = [telling](const QString &code, const QUrl &page) { telling->tell(textFor(code, page)); };
    try {
        return session.await([&](Mail &mail) { return begin(mail, open, show, abort); });
    } catch (const MailError &) {
        abort->abort(); // the command was interrupted: nobody waits for the person
        throw;
    }
}

} // namespace

bool isWanted(const Arguments &arguments)
{
    if (!arguments.has(QStringLiteral("--sign-in")))
        return false;
    isOnDevice(arguments);
    if (arguments.has(QStringLiteral("--password-stdin")) || arguments.has(QStringLiteral("--password-command")))
        throw UsageError(CommandText::tr("Whoever signs in through the browser needs no password here."));
    return true;
}

void signIn(AccountSetup &setup, Session &session, const Arguments &arguments)
{
    Account &account = setup.account;
    if (account.oauth.isEmpty())
        throw UsageError(CommandText::tr("Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password."));
    const bool onDevice = isOnDevice(arguments);
    account.uuid = wait<QString>(session, [&](Mail &mail, const Mail::OpenBrowser &open, const Mail::ShowCode &show, const AbortTokenPtr &abort) {
        return onDevice ? mail.signInOnDevice(account.oauth, show, abort) : mail.signInThroughBrowser(account.oauth, account.userName, open, abort);
    });
}

int again(Session &session, Arguments &arguments)
{
    const Account account = session.mailAccountNamed(arguments.takeWord(CommandText::tr("The account")));
    arguments.expectNoMoreWords();
    if (account.oauth.isEmpty())
        throw UsageError(CommandText::tr("This account signs in with a password."));
    const bool onDevice = isOnDevice(arguments);
    wait<bool>(session, [&](Mail &mail, const Mail::OpenBrowser &open, const Mail::ShowCode &show, const AbortTokenPtr &abort) {
        return onDevice ? mail.signInAgainOnDevice(account.id, show, abort) : mail.signInAgain(account.id, open, abort);
    });
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("account"), qint64(account.id.value)}}));
    session.console().line(CommandText::tr("Signed in."));
    return ExitStatus::Done;
}

} // namespace postrider::AccountSignIn
