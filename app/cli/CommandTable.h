// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Command.h"

#include <QList>

namespace postrider {

class Console;
struct Failure;
enum class ErrorKind;

/// All commands there are. Pure functions but for run().
namespace CommandTable {

const QList<Command> &all();
const Command *find(const QString &name);

/// Carries a command out and returns its exit status; what goes wrong is said on the session's console. Thread: the command's.
int run(Session &session, const QString &name, const QStringList &words);

/// By who has to act.
int exitStatusOf(ErrorKind kind);

/// Say it and return the exit status.
int fail(Console &console, const Failure &failure);
int failUsage(Console &console, const QString &message, const QString &command);
QStringList helpLines(const QString &command);

} // namespace CommandTable

} // namespace postrider
