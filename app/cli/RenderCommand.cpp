// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RenderCommand.h"

#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/CommandLine.h"
#include "app/cli/Documents.h"
#include "app/cli/MessageFile.h"
#include "app/cli/Session.h"

#include <QFileInfo>
#include <QPointer>

#include <memory>

namespace postrider {

namespace {

constexpr int kNarrowest = 200, kWidest = 4'000, kUsual = 800; // CSS pixels

RenderCommand::Draw &drawing()
{
    static RenderCommand::Draw draw;
    return draw;
}

/// What main has drawn, waited for on the command's thread.
RenderCommand::Result drawn(Session &session, const QByteArray &message, const QString &type, int width)
{
    struct Answer {
        RenderCommand::Result result;
        bool isHere = false;
    };
    const auto answer = std::make_shared<Answer>();
    QEventLoop loop;
    QObject here; // on this thread
    const QPointer<QObject> guard(&here);
    QMetaObject::invokeMethod(
        QCoreApplication::instance(),
        [=, &loop] {
            drawing()(message, type, width, [=, &loop](const RenderCommand::Result &result) {
                if (!guard)
                    return; // interrupted
                QMetaObject::invokeMethod(
                    guard,
                    [=, &loop] {
                        answer->result = result;
                        answer->isHere = true;
                        loop.quit();
                    },
                    Qt::QueuedConnection);
            });
        },
        Qt::QueuedConnection);
    session.wait(loop);
    return answer->result;
}

int render(Session &session, Arguments &arguments)
{
    const QByteArray message = MessageFile::read(session, arguments.takeWord(CommandText::tr("The message's file")));
    const QString target = session.path(arguments.takeWord(CommandText::tr("The picture's file")));
    arguments.expectNoMoreWords();
    const QString type = QFileInfo(target).suffix().toLower();
    if (type != QLatin1String("png") && type != QLatin1String("pdf"))
        throw UsageError(CommandText::tr("The name of the file has to end in .png or .pdf."));
    bool isNumber = true;
    const int width = arguments.has(QStringLiteral("--width")) ? arguments.value(QStringLiteral("--width")).toInt(&isNumber) : kUsual;
    if (!isNumber || width < kNarrowest || width > kWidest)
        throw UsageError(CommandText::tr("%1 is a number from %2 to %3.").arg(QStringLiteral("--width")).arg(kNarrowest).arg(kWidest));
    if (!drawing())
        throw MailError(ErrorKind::Bug, CommandText::tr("Nothing can be drawn here."));
    const RenderCommand::Result result = drawn(session, message, type, width);
    if (!result.note.isEmpty())
        session.console().message(CommandText::tr("Shown in the simple view: %1").arg(result.note));
    if (result.file.isEmpty())
        throw MailError(ErrorKind::Storage, CommandText::tr("The message could not be drawn."));
    MessageFile::write(target, result.file);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("file"), target}, {QStringLiteral("bytes"), qint64(result.file.size())},
        {QStringLiteral("simple"), !result.note.isEmpty()}, {QStringLiteral("why"), result.note}}));
    return ExitStatus::Done;
}

} // namespace

void RenderCommand::setDraw(const Draw &draw)
{
    drawing() = draw;
}

bool RenderCommand::isWanted(const QStringList &arguments)
{
    return commandIn(arguments) == QLatin1String("render") && !arguments.contains(QLatin1String("--help"));
}

Command renderCommand()
{
    return {QStringLiteral("render"), {QStringLiteral("render FILE.eml OUT.png|OUT.pdf [--width N]")}, {QStringLiteral("--width")}, {}, render, Command::Profile::NotNeeded};
}

} // namespace postrider
