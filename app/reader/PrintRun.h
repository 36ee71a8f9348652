// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QWidget>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;
class QTextDocument;

namespace postrider {

/// Several messages on paper or in a PDF, as one: each begins on a page of its own. What is not here is fetched first. Formatted ones come in the simple layout, for the
/// engine prints a document of its own each time.
/// Thread: main; messages are read on the pool, one after the other. Owns its dialogs. Never loads anything of the web. A message that cannot be had ends it, and nothing is
/// printed: half of what was asked for would not be missed.
class PrintRun : public QObject {
    Q_OBJECT
public:
    PrintRun(Mail &mail, QWidget *parent);
    ~PrintRun() override;

    /// Asks which printer.
    void print(const QList<MessageId> &messages);
    /// Asks where to.
    void savePdf(const QList<MessageId> &messages);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const postrider::Failure &failure);

private:
    struct Job;
    void begin(const std::shared_ptr<Job> &job);
    void next(const std::shared_ptr<Job> &job);
    void take(const std::shared_ptr<Job> &job, const MessageContent &content);
    void draw(const std::shared_ptr<Job> &job, QTextDocument &document);
    void fetch(const std::shared_ptr<Job> &job);
    void giveUp(const std::shared_ptr<Job> &job, const Failure &failure);

    Mail &m_mail;
    QWidget *m_widget; ///< whose window dialogs belong to
    QString m_folder;
};

} // namespace postrider
