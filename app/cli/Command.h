// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <functional>

namespace postrider {

class Arguments;
class Session;

/// Translation context of everything the command line says to people.
struct CommandText {
    Q_DECLARE_TR_FUNCTIONS(CommandLine)
};

/// Exit statuses, as every command has them. Stable: scripts rely on them.
struct ExitStatus {
    static constexpr int Done = 0;
    static constexpr int Failed = 1;
    static constexpr int Usage = 2;
    static constexpr int Later = 3;
    static constexpr int UserMustAct = 4;
    static constexpr int OutcomeUnknown = 5;
};

/// One command: what it is called, what it takes, and what it does. A value.
/// `run` returns an exit status, or throws UsageError or MailError.
struct Command {
    QString name;
    QStringList usage; ///< one line per form, without "postrider"
    QStringList options; ///< with a value
    QStringList switches;
    std::function<int(Session &, Arguments &)> run; ///< on the command's own thread
    enum class Profile {
        Needed, ///< opened here, or the command is handed to whoever has it open
        NotNeeded,
    };
    Profile profile = Profile::Needed;
    bool online = false; ///< Mail has to work by itself meanwhile
};

// One file each.
Command accountCommand();
Command syncCommand();
Command watchCommand();
Command foldersCommand();
Command folderCommand();
Command listCommand();
Command searchCommand();
Command showCommand();
Command flagCommand();
Command moveCommand();
Command copyCommand();
Command deleteCommand();
Command sendCommand();
Command outboxCommand();
Command receiptCommand();
Command remotePicturesCommand();
Command inspectCommand();
Command renderCommand();
Command importCommand();
Command exportCommand();
Command backupCommand();
Command restoreCommand();
Command checkCommand();
Command doctorCommand();
Command contactsCommand();
Command rulesCommand();

} // namespace postrider
