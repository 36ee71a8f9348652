// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>

namespace postrider {

/// Writes attachments to files; what is still on the server is fetched first. Thread: main; the bytes are decoded and written on pool threads. Owns nothing but what is still to be
/// written. Never writes over a file by itself: in a folder a name that is taken gets a number; for a single file the person has chosen the name and was asked by the file dialog.
/// Never writes half a file under its final name.
class AttachmentSaving : public QObject {
    Q_OBJECT
public:
    AttachmentSaving(Mail &mail, MessageId message, QObject *parent = nullptr);

    /// To exactly this file.
    void saveTo(const QString &path, const Attachment &attachment);
    /// Into a folder, one after the other; `finished` comes once.
    void saveAllInto(const QString &folder, const QList<Attachment> &attachments);

    /// `folder`/`name`, or "name (2).ext" and so on if that exists.
    static QString freePath(const QString &folder, const QString &name);

Q_SIGNALS:
    /// The last file written, and how many.
    void finished(const QString &path, int count);
    void failed(const postrider::Failure &failure);

private:
    struct Job {
        QString folder; ///< empty: `path` is meant exactly
        QString path;
        Attachment attachment;
    };
    void next();
    void save(const Job &job, bool fetched);
    void fail(const Failure &failure);
    void write(const Job &job, const QByteArray &bytes);

    Mail &m_mail;
    const MessageId m_message;
    QList<Job> m_jobs;
    int m_done = 0;
    QString m_lastPath;
};

} // namespace postrider
