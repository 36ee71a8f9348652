// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/ListGoodbye.h"

#include "core/base/MailError.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(ListGoodbye)
};

constexpr qsizetype mostAnswer = 256 * 1024; // pages that say goodbye; nobody reads them

} // namespace

void ListGoodbye::post(const QUrl &url, const HttpClient::Route &route, const AbortTokenPtr &abort)
{
    if (url.scheme() != QLatin1String("https"))
        throw MailError(ErrorKind::Refused, Text::tr("This list takes no unsubscribing over a secured connection. Open its page in the browser instead."));
    HttpRequest request;
    request.url = url.adjusted(QUrl::RemoveFragment);
    request.form = "List-Unsubscribe=One-Click";
    const HttpAnswer answer = HttpClient(abort, route).ask(request, QDeadlineTimer(30'000), mostAnswer);
    if (answer.status >= 200 && answer.status < 300)
        return;
    const QString detail = QStringLiteral("HTTP %1").arg(answer.status);
    if (answer.status >= 300 && answer.status < 400)
        throw MailError(ErrorKind::Refused, Text::tr("The list wants you to do this on its page. Open it in the browser."), detail);
    if (answer.status == 404 || answer.status == 410)
        throw MailError(ErrorKind::Refused, Text::tr("The list does not know this subscription any more. You may have left it already."), detail);
    throw MailError(answer.status >= 500 ? ErrorKind::Busy : ErrorKind::Refused, Text::tr("The list did not accept it. Try again later, or open its page in the browser."), detail);
}

} // namespace postrider
