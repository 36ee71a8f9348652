// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentSaving.h"

#include "app/reader/MessageFetch.h"
#include "app/widgets/WhenDone.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSaveFile>
#include <QThreadPool>
#include <memory>

namespace postrider {

namespace {

using Written = Outcome<QString>;

Failure cannotWrite(const QString &path, const QString &why)
{
    return {ErrorKind::Storage,
        AttachmentSaving::tr("\u201c%1\u201d could not be saved. Choose another folder, or make room on the disk, and try again.").arg(QFileInfo(path).fileName()), why};
}

/// Takes the name first, so that nobody else can have it, then fills it.
Written writeNew(const QString &folder, const QString &name, const QByteArray &bytes)
{
    for (int attempt = 0; attempt < 20; ++attempt) {
        const QString path = AttachmentSaving::freePath(folder, name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
            if (QFileInfo::exists(path))
                continue; // somebody was faster
            return cannotWrite(path, file.errorString());
        }
        if (file.write(bytes) == bytes.size() && file.flush())
            return path;
        const QString why = file.errorString();
        file.remove();
        return cannotWrite(path, why);
    }
    return cannotWrite(name, {});
}

Written writeOver(const QString &path, const QByteArray &bytes)
{
    // What is meant is the name, not what a link of that name points to.
    if (QFileInfo(path).isSymLink() && !QFile::remove(path))
        return cannotWrite(path, {});
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return cannotWrite(path, file.errorString());
    return path;
}

} // namespace

AttachmentSaving::AttachmentSaving(Mail &mail, MessageId message, QObject *parent) : QObject(parent), m_mail(mail), m_message(message) { }

void AttachmentSaving::saveTo(const QString &path, const Attachment &attachment)
{
    m_jobs = {{QString(), path, attachment}};
    next();
}

void AttachmentSaving::saveAllInto(const QString &folder, const QList<Attachment> &attachments)
{
    for (const Attachment &attachment : attachments)
        m_jobs.append({folder, {}, attachment});
    next();
}

void AttachmentSaving::next()
{
    if (m_jobs.isEmpty()) {
        Q_EMIT finished(m_lastPath, m_done);
        return;
    }
    save(m_jobs.takeFirst(), false);
}

void AttachmentSaving::save(const Job &job, bool fetched)
{
    whenDone(this, m_mail.partBytes(m_message, job.attachment.partId), [this, job, fetched](const Outcome<QByteArray> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure) {
            write(job, std::get<QByteArray>(outcome));
            return;
        }
        if (failure->kind != ErrorKind::Gone || fetched) {
            fail(*failure);
            return;
        }
        auto *fetch = new MessageFetch(m_mail, m_message, job.attachment.partId, this);
        connect(fetch, &MessageFetch::finished, this, [this, job] { save(job, true); });
        connect(fetch, &MessageFetch::failed, this, &AttachmentSaving::fail);
    });
}

void AttachmentSaving::fail(const Failure &failure)
{
    m_jobs.clear();
    Q_EMIT failed(failure);
}

void AttachmentSaving::write(const Job &job, const QByteArray &bytes)
{
    auto promise = std::make_shared<QPromise<Written>>();
    promise->start();
    whenDone(this, promise->future(), [this](const Written &written) {
        if (const auto *failure = std::get_if<Failure>(&written)) {
            fail(*failure);
            return;
        }
        ++m_done;
        m_lastPath = std::get<QString>(written);
        next();
    });
    QThreadPool::globalInstance()->start([promise, job, bytes] {
        promise->addResult(job.folder.isEmpty() ? writeOver(job.path, bytes) : writeNew(job.folder, job.attachment.safeName, bytes));
        promise->finish();
    });
}

QString AttachmentSaving::freePath(const QString &folder, const QString &name)
{
    const QDir dir(folder);
    // safeName is a basename already; taking it again costs nothing and keeps a slip elsewhere from writing outside the folder.
    QString base = QFileInfo(name).fileName();
    if (base.isEmpty() || base == QLatin1String(".") || base == QLatin1String(".."))
        base = QStringLiteral("attachment");
    QString path = dir.filePath(base);
    const QString suffix = QFileInfo(base).suffix();
    const QString stem = suffix.isEmpty() ? base : base.chopped(suffix.size() + 1);
    for (int number = 2; QFileInfo::exists(path) || QFileInfo(path).isSymLink(); ++number) {
        const QString numbered = QStringLiteral("%1 (%2)").arg(stem).arg(number);
        path = dir.filePath(suffix.isEmpty() ? numbered : numbered + u'.' + suffix);
    }
    return path;
}

} // namespace postrider
