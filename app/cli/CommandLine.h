// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

// The command line: `postrider [--profile DIR] [--json] COMMAND ...` (packaging-independent; see README.md, "The command line").
//
// Thread: the process's main thread, instead of the window. Nothing here shows a window. A command whose profile is open in another Postrider is carried out by that one.

namespace postrider {

/// True if these arguments (without the program's own name) name a command, or ask for help or the version: the window is not to be opened.
bool isCommand(const QStringList &arguments);

/// The word that names the command, known or not; empty if none does.
QString commandIn(const QStringList &arguments);

/// Carries one command out and returns the exit status: 0 done; 1 failed for good; 2 wrong usage; 3 try again later (network, server busy);
/// 4 the user must act (sign in, certificate, decision); 5 outcome unknown. `arguments` without the program's own name. Prints results to
/// standard output, messages for people to standard error. Makes a QCoreApplication if there is none yet.
int runCommand(const QStringList &arguments);

/// Where the person's own profile is when no `--profile` says otherwise (local, never roaming, application data).
QString defaultProfile();

} // namespace postrider
