// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MailFiles.h"

#include "app/folders/FolderModel.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/RawMessageLoad.h"
#include "app/widgets/WhenDone.h"
#include "app/window/NoticeStack.h"

#include <QDate>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QPointer>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <algorithm>

namespace postrider {

namespace {

/// A name for a file from what somebody wrote: nothing in it leads elsewhere or means something to a file system.
QString fileNameFrom(const QString &text)
{
    constexpr qsizetype kLongest = 80;
    QString name;
    for (const QChar c : text.simplified().left(kLongest))
        name += c.isLetterOrNumber() || QStringLiteral(" .,()-_@").contains(c) ? c : QLatin1Char('_');
    while (name.startsWith(QLatin1Char('.')))
        name.remove(0, 1);
    return name.trimmed();
}

QString sentenceOf(const Mail::Progress &now)
{
    const QLocale locale;
    if (now.total <= 0)
        return now.what;
    return MailFiles::tr("%1 (%2%)", "what is being done, and per cent of it").arg(now.what, locale.toString(std::clamp<qint64>(now.done * 100 / now.total, 0, 100)));
}

} // namespace

MailFiles::MailFiles(Mail &mail, NoticeStack &notices, QWidget *window) : QObject(window), m_mail(mail), m_notices(notices), m_window(window) { }

QFileDialog *MailFiles::ask(const QString &title, const std::function<void(const QString &)> &chosen)
{
    auto *dialog = new QFileDialog(m_window, title, QDir::homePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, chosen);
    return dialog;
}

bool MailFiles::isFree()
{
    if (m_working) {
        NoticeStack::Notice notice;
        notice.tone = Bar::Tone::Neutral;
        notice.text = tr("One thing at a time: stop what is going on, or wait until it is done.");
        m_notices.show(QStringLiteral("files-busy-%1").arg(++m_started), notice);
    }
    return !m_working;
}

/// The bar with the button is there at once; what it says follows the work.
Mail::ProgressFunction MailFiles::begin(const Work &work)
{
    m_working = true;
    m_stop = std::make_shared<AbortToken>();
    for (const QString &told : std::exchange(m_told, {}))
        m_notices.remove(told);
    NoticeStack::Notice notice;
    notice.tone = Bar::Tone::Info;
    notice.text = work.sentence;
    notice.lasting = true;
    notice.button = tr("Stop");
    notice.onButton = [stop = m_stop] { stop->abort(); };
    m_notices.show(work.key, notice);
    if (Bar *bar = m_notices.bar(work.key))
        bar->setClosable(false); // it goes when the work ends
    return [guard = QPointer(this), work](const Mail::Progress &now) {
        Bar *bar = guard ? guard->m_notices.bar(work.key) : nullptr;
        const QString how = sentenceOf(now);
        if (bar && !how.isEmpty())
            bar->setText(tr("%1: %2", "what is being done, and how far it is").arg(work.sentence, how));
    };
}

void MailFiles::endQuietly(const Work &work)
{
    m_working = false;
    m_notices.remove(work.key);
}

void MailFiles::end(const Work &work, const QString &sentence, const QStringList &details)
{
    endQuietly(work);
    NoticeStack::Notice notice;
    notice.tone = details.isEmpty() ? Bar::Tone::Success : Bar::Tone::Warning;
    notice.text = sentence;
    notice.details = details.join(QLatin1Char('\n'));
    const QString key = work.key + QStringLiteral("-done");
    m_notices.show(key, notice);
    if (details.isEmpty())
        m_told.append(key);
}

void MailFiles::end(const Work &work, const Failure &failure)
{
    endQuietly(work);
    tell(work.key + QStringLiteral("-done"), failure);
}

void MailFiles::tell(const QString &key, const Failure &failure)
{
    NoticeStack::Notice notice;
    notice.tone = failure.kind == ErrorKind::Cancelled ? Bar::Tone::Neutral : Bar::Tone::Danger;
    notice.text = failure.message;
    notice.details = failure.detail;
    m_notices.show(key, notice);
    if (failure.kind == ErrorKind::Cancelled)
        m_told.append(key);
}

// --- in ------------------------------------------------------------------------------------------------------------------------------

void MailFiles::askImport(const std::optional<Folder> &target, From from)
{
    if (!target || !isFree())
        return;
    QFileDialog *dialog = ask(tr("Import into %1").arg(FolderModel::nameFor(*target)), [this, target = *target](const QString &path) { import(target, {path}); });
    dialog->setFileMode(from == From::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    dialog->setLabelText(QFileDialog::Accept, tr("Import"));
    dialog->open();
}

void MailFiles::importInto(FolderId target, const QStringList &paths)
{
    if (paths.isEmpty() || !isFree())
        return;
    try {
        if (const auto folder = m_mail.reader().folder(target))
            import(*folder, paths);
    } catch (const MailError &error) {
        tell(QStringLiteral("import-%1").arg(++m_started), Failure::of(error));
    }
}

void MailFiles::import(const Folder &target, const QStringList &paths)
{
    if (!isFree())
        return; // another window has begun something while it was asked where
    auto job = std::make_shared<ImportJob>();
    job->work = {QStringLiteral("import-%1").arg(++m_started), tr("Importing into %1").arg(FolderModel::nameFor(target))};
    job->target = target.id;
    job->left = paths;
    job->progress = begin(job->work);
    importNext(job);
}

void MailFiles::offerUndo(const ImportJob &job)
{
    if (job.undo->verb != 0)
        Q_EMIT imported(tr("%Ln message(s) imported.", nullptr, job.undo->messages), job.undo->verb);
}

/// One file after the other; the first that fails ends it, and what came before stays.
void MailFiles::importNext(const std::shared_ptr<ImportJob> &job)
{
    if (job->left.isEmpty()) {
        QStringList sentences;
        if (job->done.imported > 0 || job->done.duplicates == 0)
            sentences.append(tr("%Ln message(s) imported.", nullptr, job->done.imported));
        if (job->done.duplicates > 0)
            sentences.append(tr("%Ln message(s) were there already.", nullptr, job->done.duplicates));
        if (!job->done.skipped.isEmpty())
            sentences.append(tr("%Ln file(s) were left out.", nullptr, int(job->done.skipped.size())));
        offerUndo(*job);
        if (job->undo->verb != 0 && sentences.size() == 1)
            return endQuietly(job->work); // the offer says it
        return end(job->work, sentences.join(QLatin1Char(' ')), job->done.skipped);
    }
    whenDone(this, m_mail.importMail(job->left.takeFirst(), job->target, job->progress, m_stop, job->undo), [this, job](const Outcome<Mail::ImportReport> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            offerUndo(*job);
            return end(job->work, *failure);
        }
        const auto &report = std::get<Mail::ImportReport>(outcome);
        job->done.imported += report.imported;
        job->done.duplicates += report.duplicates;
        job->done.skipped += report.skipped;
        importNext(job);
    });
}

// --- out -----------------------------------------------------------------------------------------------------------------------------

void MailFiles::askExport(const std::optional<Folder> &shown)
{
    if (!shown || !isFree())
        return;
    const Folder &folder = *shown;
    const QString mbox = tr("One file with all messages (mbox) (*.mbox)"), maildir = tr("A Maildir (*)"), eml = tr("A directory with a file for each message (*)");
    auto formats = std::make_shared<QPointer<QFileDialog>>();
    QFileDialog *dialog = ask(tr("Export %1").arg(FolderModel::nameFor(folder)), [=, this](const QString &path) {
        const QString chosen = *formats ? (*formats)->selectedNameFilter() : mbox;
        exportTo(folder, chosen == maildir ? Mail::ExportFormat::Maildir : chosen == eml ? Mail::ExportFormat::Eml : Mail::ExportFormat::Mbox, path);
    });
    *formats = dialog;
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // nothing that is there is ever overwritten
    dialog->setNameFilters({mbox, maildir, eml});
    const QString name = fileNameFrom(FolderModel::nameFor(folder));
    dialog->selectFile(name + QStringLiteral(".mbox"));
    connect(dialog, &QFileDialog::filterSelected, dialog, [=](const QString &filter) { dialog->selectFile(filter == mbox ? name + QStringLiteral(".mbox") : name); });
    dialog->setLabelText(QFileDialog::Accept, tr("Export"));
    dialog->open();
}

void MailFiles::exportTo(const Folder &folder, Mail::ExportFormat format, const QString &path)
{
    if (!isFree())
        return; // another window has begun something while it was asked where
    const Work work{QStringLiteral("export-%1").arg(++m_started), tr("Exporting %1").arg(FolderModel::nameFor(folder))};
    const auto progress = begin(work);
    whenDone(this, m_mail.exportMail(folder.id, format, path, progress, Mail::ExportScope::OneFolder, m_stop), [this, work](const Outcome<Mail::ExportReport> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            end(work, *failure);
        else
            endExport(work, std::get<Mail::ExportReport>(outcome));
    });
}

void MailFiles::endExport(const Work &work, const Mail::ExportReport &report)
{
    QStringList details;
    QString sentence = tr("%Ln message(s) exported.", nullptr, report.exported);
    if (report.missing > 0) {
        sentence += QLatin1Char(' ') + tr("%Ln message(s) are not wholly on this computer and were left out.", nullptr, report.missing);
        details.append(tr("To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place."));
    }
    end(work, sentence, details);
}

void MailFiles::askExportAccount(AccountId id)
{
    if (!isFree())
        return;
    try {
        const auto account = m_mail.reader().account(id);
        if (!account)
            return;
        QFileDialog *dialog = ask(tr("Export the mail of %1").arg(account->title()), [this, account = *account](const QString &place) { exportAccount(account, place); });
        dialog->setFileMode(QFileDialog::Directory);
        dialog->setLabelText(QFileDialog::Accept, tr("Export"));
        dialog->open();
    } catch (const MailError &error) {
        tell(QStringLiteral("export-%1").arg(++m_started), Failure::of(error));
    }
}

void MailFiles::exportAccount(const Account &account, const QString &place)
{
    if (!isFree())
        return; // another window has begun something while it was asked where
    auto job = std::make_shared<AccountExport>();
    job->work = {QStringLiteral("export-%1").arg(++m_started), tr("Exporting the mail of %1").arg(account.title())};
    // A directory of its own: nothing that is there is touched.
    const QString name = fileNameFrom(account.title());
    const QDir above(place);
    job->directory = above.filePath(name);
    for (int number = 2; above.exists(QFileInfo(job->directory).fileName()); ++number)
        job->directory = above.filePath(QStringLiteral("%1 %2").arg(name).arg(number));
    QSet<QString> paths;
    try {
        for (const Folder &folder : m_mail.reader().folders()) {
            if (folder.account == account.id)
                job->left.append(folder);
        }
    } catch (const MailError &error) {
        tell(job->work.key, Failure::of(error));
        return;
    }
    for (const Folder &folder : std::as_const(job->left))
        paths.insert(folder.path);
    // Those below go along with the folder above them.
    job->left.removeIf([&paths](const Folder &folder) {
        QString parentPath = folder.path;
        while (parentPath.contains(u'/')) {
            parentPath = parentPath.section(u'/', 0, -2);
            if (paths.contains(parentPath))
                return true;
        }
        return false;
    });
    job->progress = begin(job->work);
    if (!above.mkdir(QFileInfo(job->directory).fileName()))
        return end(job->work, Failure{ErrorKind::Storage, tr("No directory could be made in %1. Choose another place.").arg(QDir::toNativeSeparators(place)), {}});
    exportNext(job);
}

void MailFiles::exportNext(const std::shared_ptr<AccountExport> &job)
{
    if (job->left.isEmpty())
        return endExport(job->work, job->done);
    const Folder folder = job->left.takeFirst();
    const QString name = fileNameFrom(folder.path);
    QString path = QDir(job->directory).filePath((name.isEmpty() ? tr("Folder") : name) + QStringLiteral(".mbox"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(job->directory).filePath(QStringLiteral("%1 %2.mbox").arg(name).arg(number));
    const auto exported = m_mail.exportMail(folder.id, Mail::ExportFormat::Mbox, path, job->progress, Mail::ExportScope::WithFoldersBelow, m_stop);
    whenDone(this, exported, [this, job](const Outcome<Mail::ExportReport> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            return end(job->work, *failure);
        job->done.exported += std::get<Mail::ExportReport>(outcome).exported;
        job->done.missing += std::get<Mail::ExportReport>(outcome).missing;
        exportNext(job);
    });
}

void MailFiles::askBackup()
{
    if (!isFree())
        return;
    QFileDialog *dialog = ask(tr("Back up the profile"), [this](const QString &path) { backUp(path); });
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(QStringLiteral("postrider-%1.backup").arg(QDate::currentDate().toString(Qt::ISODate)));
    dialog->setLabelText(QFileDialog::Accept, tr("Back up"));
    dialog->open();
}

void MailFiles::backUp(const QString &path)
{
    if (!isFree())
        return; // another window has begun something while it was asked where
    const Work work{QStringLiteral("backup-%1").arg(++m_started), tr("Backing up")};
    const auto progress = begin(work);
    whenDone(this, m_mail.backup(path, progress, m_stop), [this, work, path](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            return end(work, *failure);
        end(work, tr("The backup is in %1. Passwords are not in it.").arg(QDir::toNativeSeparators(path)));
    });
}

void MailFiles::askSave(MessageId message)
{
    const QString key = QStringLiteral("save-%1").arg(++m_started);
    std::optional<MessageRow> row;
    try {
        row = m_mail.reader().messageRow(message);
    } catch (const MailError &e) {
        return tell(key, Failure::of(e));
    }
    if (!row)
        return;
    const QString subject = fileNameFrom(row->subject);
    // What is asked for is there before a place for it is: one that is not here is fetched now, or it is told why not.
    whenDone(this, RawMessageLoad::load(m_mail, message), [this, key, subject, message](const Outcome<QByteArray> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            if (failure->kind == ErrorKind::Gone)
                fetchToSave(message);
            else
                tell(key, *failure);
            return;
        }
        QFileDialog *dialog = ask(tr("Save message as"), [this, raw = std::get<QByteArray>(outcome)](const QString &path) { save(raw, path); });
        dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
        dialog->setDefaultSuffix(QStringLiteral("eml"));
        dialog->selectFile((subject.isEmpty() ? tr("Message") : subject) + QStringLiteral(".eml"));
        dialog->open();
    });
}

void MailFiles::fetchToSave(MessageId message)
{
    auto *fetch = new MessageFetch(m_mail, message, {}, this);
    connect(fetch, &MessageFetch::finished, this, [this, message] { askSave(message); });
    connect(fetch, &MessageFetch::failed, this, [this](const Failure &failure) {
        if (failure.kind != ErrorKind::Cancelled)
            tell(QStringLiteral("save-%1").arg(++m_started), failure);
    });
}

/// As received, octet by octet, on a pool thread: the place may be a slow one.
void MailFiles::save(const QByteArray &raw, const QString &path)
{
    const QString key = QStringLiteral("save-%1").arg(++m_started);
    auto promise = std::make_shared<QPromise<std::optional<Failure>>>();
    promise->start();
    whenDone(this, promise->future(), [this, key](const std::optional<Failure> &failure) {
        if (failure)
            tell(key, *failure);
    });
    QThreadPool::globalInstance()->start([promise, raw, path] {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(raw) == raw.size() && file.commit())
            promise->addResult(std::nullopt);
        else
            promise->addResult(
                Failure{ErrorKind::Storage, tr("The message could not be saved. Choose another folder, or make room on the disk, and try again."), file.errorString()});
        promise->finish();
    });
}

} // namespace postrider
