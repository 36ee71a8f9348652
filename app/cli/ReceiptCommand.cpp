// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/ReceiptText.h"
#include "app/cli/Session.h"

namespace postrider {

namespace {

int receipt(Session &session, Arguments &arguments)
{
    QString header = arguments.takeWord(CommandText::tr("The Message-ID"));
    arguments.expectNoMoreWords();
    if (!header.startsWith(QLatin1Char('<'))) // a shell makes brackets hard to type
        header = QStringLiteral("<%1>").arg(header);
    const auto found = session.reader().receipt(header);
    if (!found)
        throw MailError(ErrorKind::Gone, CommandText::tr("Nothing was sent from this profile as %1.").arg(header));
    session.console().document(QJsonDocument(Documents::ofReceipt(*found)));
    ReceiptText::print(session.console(), *found);
    return ExitStatus::Done;
}

} // namespace

Command receiptCommand()
{
    return {QStringLiteral("receipt"), {QStringLiteral("receipt MESSAGE-ID")}, {}, {}, receipt};
}

} // namespace postrider
