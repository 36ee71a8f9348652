// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <functional>

namespace postrider {

/// How `render` gets a message drawn: by a room that the command line does not know. main.cpp says who does it.
namespace RenderCommand {

struct Result {
    QByteArray file; ///< empty: it could not be done
    QString note; ///< for people: in what way it was not done as well as it could be; or empty
};
using Done = std::function<void(const Result &result)>;
/// `type`: "png" or "pdf". Called on main; calls `done` there, once.
using Draw = std::function<void(const QByteArray &message, const QString &type, int width, const Done &done)>;

void setDraw(const Draw &draw);
/// These words of a command line ask for something that is drawn: the process needs a QApplication, though no display.
bool isWanted(const QStringList &arguments);

} // namespace RenderCommand

} // namespace postrider
