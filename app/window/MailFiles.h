// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"
#include "core/types/Folder.h"

#include <QObject>
#include <memory>

class QFileDialog;

namespace postrider {

class NoticeStack;

/// Mail from files and into files, as the File menu has it: where from and where to, how far it is, a button that stops it, and what came of it.
/// Thread: main. Owns nothing: dialogs own themselves, the stack is the window's. Reads and writes no mail itself: Mail does, in the background.
class MailFiles : public QObject {
    Q_OBJECT
public:
    MailFiles(Mail &mail, NoticeStack &notices, QWidget *window);

    // Without a folder nothing is asked.
    /// One mbox or message, or a directory: a Maildir, or one with any of them in it.
    enum class From { File, Directory };
    void askImport(const std::optional<Folder> &target, From from);
    /// Files somebody dropped on a folder, or a message that is in no account.
    void importInto(FolderId target, const QStringList &paths);
    void askExport(const std::optional<Folder> &folder);
    /// All folders of an account, as mbox files in a new directory.
    void askExportAccount(AccountId account);
    void askBackup();
    void askSave(MessageId message);

Q_SIGNALS:
    /// Messages came in, in these words ("3 messages imported."), and can be taken out again: Mail::undo().
    void imported(const QString &sentence, quint64 verb);

private:
    /// What goes on: its bar, under its key.
    struct Work {
        QString key;
        QString sentence; ///< "Importing into %1"
    };
    QFileDialog *ask(const QString &title, const std::function<void(const QString &)> &chosen);
    bool isFree();
    Mail::ProgressFunction begin(const Work &work);
    void end(const Work &work, const QString &sentence, const QStringList &details = {});
    void end(const Work &work, const Failure &failure);
    void endQuietly(const Work &work);
    void tell(const QString &key, const Failure &failure);
    struct ImportJob {
        Work work;
        FolderId target;
        QStringList left;
        Mail::ProgressFunction progress;
        Mail::ImportReport done;
        std::shared_ptr<Mail::ImportUndo> undo = std::make_shared<Mail::ImportUndo>(); ///< of all of them
    };
    void offerUndo(const ImportJob &job);
    void import(const Folder &target, const QStringList &paths);
    void importNext(const std::shared_ptr<ImportJob> &job);
    void exportTo(const Folder &folder, Mail::ExportFormat format, const QString &path);
    /// What is left to do of an account, and what has been done of it.
    struct AccountExport {
        Work work;
        QString directory;
        QList<Folder> left;
        Mail::ProgressFunction progress;
        Mail::ExportReport done;
    };
    void exportAccount(const Account &account, const QString &place);
    void exportNext(const std::shared_ptr<AccountExport> &job);
    void endExport(const Work &work, const Mail::ExportReport &report);
    void backUp(const QString &path);
    void fetchToSave(MessageId message);
    void save(const QByteArray &raw, const QString &path);

    Mail &m_mail;
    NoticeStack &m_notices;
    QWidget *m_window;
    int m_started = 0;
    QStringList m_told; ///< notices of what went well: the next work takes their place
    bool m_working = false; ///< one at a time
    AbortTokenPtr m_stop; ///< of the one that is under way: the filters' is their own
};

} // namespace postrider
