// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/FileLoad.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QMimeDatabase>
#include <QPromise>
#include <QThreadPool>

namespace postrider {

namespace {

Failure failure(const char *sentence, const QString &name, const QString &detail = {})
{
    return {ErrorKind::Storage, QCoreApplication::translate("FileLoad", sentence).arg(name), detail};
}

} // namespace

Outcome<DraftAttachment> FileLoad::read(const QString &path)
{
    const QFileInfo info(path);
    const QString name = info.fileName();
    if (info.isDir())
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d is a folder. Attach the files in it, or pack it into one file first."), name);
    if (!info.exists())
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d is no longer there, so it was not attached."), name);
    if (!info.isFile())
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d is not a file that can be attached."), name);
    if (info.size() > maxSize)
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d is larger than any mail server takes. Share it another way and send a link."), name,
            QLocale().formattedDataSize(info.size()));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d could not be read, so it was not attached. Look whether you may open it."), name, file.errorString());
    DraftAttachment attachment;
    attachment.name = name;
    attachment.bytes = file.read(maxSize + 1); // it may have grown since
    if (file.error() != QFileDevice::NoError || attachment.bytes.size() > maxSize)
        return failure(QT_TRANSLATE_NOOP("FileLoad", "\u201c%1\u201d could not be read, so it was not attached. Look whether you may open it."), name, file.errorString());
    attachment.type = QMimeDatabase().mimeTypeForFileNameAndData(name, attachment.bytes).name().toLatin1();
    return attachment;
}

QFuture<Outcome<DraftAttachment>> FileLoad::load(const QString &path)
{
    auto promise = std::make_shared<QPromise<Outcome<DraftAttachment>>>();
    promise->start();
    const auto future = promise->future();
    QThreadPool::globalInstance()->start([promise, path] {
        promise->addResult(read(path));
        promise->finish();
    });
    return future;
}

} // namespace postrider
