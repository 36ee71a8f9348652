// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/ImportTree.h"

#include "core/base/MailError.h"
#include "core/exchange/MaildirName.h"
#include "core/exchange/MboxReader.h"
#include "core/exchange/SeparatorLine.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>

namespace postrider {

namespace {

/// Nobody's mail is deeper; keeps a tree that was made to be endless from being walked for ever.
constexpr qsizetype kDeepest = 60;

QString sentence(const char *text, const QString &path)
{
    return QCoreApplication::translate("Exchange", text).arg(path);
}

enum class Look { Mbox, Message, Empty, Neither, Unreadable };

Look lookAt(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Look::Unreadable;
    QByteArray beginning = file.read(8 * 1024);
    if (beginning.startsWith("\xef\xbb\xbf"))
        beginning.remove(0, 3);
    if (beginning.trimmed().isEmpty())
        return Look::Empty;
    if (MboxReader::isMbox(beginning))
        return Look::Mbox;
    // Two fields of a header, or one that every message has: "key: value" begins many a file that is no mail.
    static const QRegularExpression known(QStringLiteral("^(received|return-path|from|to|subject|date|message-id|mime-version|delivered-to|x-mozilla-status|content-type|status):"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::MultilineOption);
    const qsizetype headerEnd = qMax(beginning.indexOf("\n\n"), beginning.indexOf("\n\r\n"));
    const QString header = QString::fromLatin1(headerEnd > 0 ? beginning.left(headerEnd) : beginning);
    return SeparatorLine::beginsHeader(beginning) && known.match(header).hasMatch() ? Look::Message : Look::Neither;
}

/// Indexes and settings that mail programs keep beside their mail: nobody misses them.
bool isByTheWay(const QString &name)
{
    static const QRegularExpression form(
        QStringLiteral("\\.(msf|dat|lock|json|sqlite|sqlite-wal|sqlite-shm|ibex\\..*|cmeta|ev-summary.*|db|log|html|ics|vcf|ids|sorted)$|^(dovecot.*|"
                       "subscriptions|maildirfolder|maildirsize|courier.*|\\.ds_store|thumbs\\.db|desktop\\.ini|\\..*|filterlog.*|"
                       "popstate.*|table_of_contents|info\\.plist)$"),
        QRegularExpression::CaseInsensitiveOption);
    return form.match(name).hasMatch();
}

bool isDirectory(const QString &path)
{
    const QFileInfo info(path);
    return info.isDir() && !info.isSymLink();
}

/// Thunderbird's Maildirs have no "new".
bool isMaildir(const QString &path)
{
    return isDirectory(path + QStringLiteral("/cur")) && (isDirectory(path + QStringLiteral("/new")) || isDirectory(path + QStringLiteral("/tmp")));
}

class Walk {
public:
    explicit Walk(ImportTree &tree) : m_tree(tree) { }

    void directory(const QString &path, const QStringList &levels)
    {
        if (levels.size() > kDeepest) {
            m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "“%1” is too deep below other folders and was left out."), path));
            return;
        }
        if (!QFileInfo(path).isReadable()) {
            m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "The folder “%1” cannot be read and was left out."), path));
            return;
        }
        const bool maildirHere = isMaildir(path);
        if (maildirHere)
            maildir(path, levels);
        const auto entries = QDir(path).entryInfoList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
        if (!maildirHere)
            files(path, entries, levels);
        for (const QFileInfo &entry : entries) {
            if (entry.isSymLink()) {
                m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "“%1” is a link to elsewhere and was left out."), entry.filePath()));
            } else if (entry.isDir()) {
                const QString name = entry.fileName();
                if (maildirHere && (name == QLatin1String("cur") || name == QLatin1String("new") || name == QLatin1String("tmp")))
                    continue;
                below(entry, levels, maildirHere);
            }
        }
    }

    void file(const QFileInfo &info, const QStringList &levels, ImportPlace &single)
    {
        switch (lookAt(info.filePath())) {
        case Look::Mbox:
            m_tree.places.append({ImportPlace::Kind::Mbox, levels, info.path(), {info.filePath()}});
            m_tree.octets += info.size();
            return;
        case Look::Message:
            single.files.append(info.filePath());
            m_tree.octets += info.size();
            return;
        case Look::Empty: return; // an empty folder's mbox
        case Look::Unreadable: m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "The file “%1” cannot be read and was left out."), info.filePath())); return;
        case Look::Neither: m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "The file “%1” is no mail and was left out."), info.filePath())); return;
        }
    }

private:
    void maildir(const QString &path, const QStringList &levels)
    {
        ImportPlace place{ImportPlace::Kind::Maildir, levels, path, {}};
        for (const char *part : {"/new", "/cur"}) {
            const auto entries = QDir(path + QLatin1String(part)).entryInfoList(QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
            for (const QFileInfo &entry : entries) {
                if (entry.isSymLink() || !entry.isFile()) {
                    m_tree.skipped.append(sentence(QT_TRANSLATE_NOOP("Exchange", "“%1” is a link to elsewhere and was left out."), entry.filePath()));
                    continue;
                }
                place.files.append(entry.filePath());
                m_tree.octets += entry.size();
            }
        }
        m_tree.places.append(place);
    }

    void files(const QString &path, const QFileInfoList &entries, const QStringList &levels)
    {
        // The single messages of a folder are in it; an mbox is a folder of its own.
        ImportPlace single{ImportPlace::Kind::Files, levels, path, {}};
        const qsizetype at = m_tree.places.size();
        for (const QFileInfo &entry : entries) {
            if (entry.isSymLink() || !entry.isFile() || isByTheWay(entry.fileName()))
                continue;
            QString name = entry.fileName();
            if (name.endsWith(QLatin1String(".mbox"), Qt::CaseInsensitive))
                name.chop(5);
            // Apple Mail: the folder's name is the directory's.
            const bool apple = entry.fileName() == QLatin1String("mbox") && path.endsWith(QLatin1String(".mbox"), Qt::CaseInsensitive);
            file(entry, apple ? levels : levels + QStringList{name}, single);
        }
        if (!single.files.isEmpty())
            m_tree.places.insert(at, single);
    }

    void below(const QFileInfo &entry, const QStringList &levels, bool inMaildir)
    {
        QString name = entry.fileName();
        static const QRegularExpression kmail(QStringLiteral("^\\.(.+)\\.directory$"));
        if (const auto match = kmail.match(name); match.hasMatch())
            return directory(entry.filePath(), levels + QStringList{match.captured(1)});
        if (name.startsWith(QLatin1Char('.'))) {
            // Maildir++: all folders lie in one directory. Anything else that is hidden is not meant.
            if (inMaildir && isMaildir(entry.filePath()))
                directory(entry.filePath(), levels + MaildirName::levelsOf(name));
            return;
        }
        for (const char *suffix : {".sbd", ".mbox"}) {
            if (name.endsWith(QLatin1String(suffix), Qt::CaseInsensitive) && name.size() > 5)
                name.chop(qsizetype(qstrlen(suffix)));
        }
        directory(entry.filePath(), levels + QStringList{name});
    }

    ImportTree &m_tree;
};

} // namespace

ImportTree ImportTree::of(const QString &path)
{
    // The link that somebody names is meant; those inside a tree may have been put there by others.
    const QFileInfo given(path);
    const QFileInfo info(given.isSymLink() ? given.canonicalFilePath() : path);
    if (!info.exists())
        throw MailError(ErrorKind::Gone, sentence(QT_TRANSLATE_NOOP("Exchange", "There is no file or folder “%1”."), path));
    if (!info.isReadable())
        throw MailError(ErrorKind::Storage, sentence(QT_TRANSLATE_NOOP("Exchange", "“%1” cannot be read. Check its permissions."), path));
    ImportTree tree;
    Walk walk(tree);
    if (info.isDir()) {
        walk.directory(info.filePath(), {});
    } else if (info.isFile()) {
        ImportPlace single{ImportPlace::Kind::Files, {}, info.path(), {}};
        walk.file(info, {}, single);
        if (!single.files.isEmpty())
            tree.places.append(single);
    } else {
        throw MailError(ErrorKind::Storage, sentence(QT_TRANSLATE_NOOP("Exchange", "“%1” is neither a file nor a folder."), path));
    }
    return tree;
}

} // namespace postrider
