// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QWidget>

#include <functional>
#include <memory>

class QPagedPaintDevice;
class QPainter;

namespace postrider {

/// Several messages on paper or in a PDF, as one: each begins on a page of its own. What is not here is fetched first. Formatted ones look as the reader shows them: the engine
/// draws all of them as one document (PrintSheet). The simple layout is for where there is no engine, for more than it should be given at once, and for what it fails at. Thread:
/// main; messages are read on the pool, one after the other. Owns its dialogs. Never loads anything of the web, and gives no junk to the engine. A message that cannot be had ends
/// it, and nothing is printed: half of what was asked for would not be missed.
class PrintRun : public QObject {
    Q_OBJECT
public:
    PrintRun(Mail &mail, QWidget *parent);
    ~PrintRun() override;

    /// Of those that come.
    enum class Form { Formatted, Text };
    void setForm(Form form) { m_form = form; }
    /// Asks which printer.
    void print(const QList<MessageId> &messages);
    /// Asks where to.
    void savePdf(const QList<MessageId> &messages);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const postrider::Failure &failure);

private:
    struct Job;
    struct Letter {
        MessageContent content;
        MessageHtml html; ///< empty: its text
    };
    void begin(const std::shared_ptr<Job> &job);
    void showProgress(const std::shared_ptr<Job> &job);
    void next(const std::shared_ptr<Job> &job);
    void take(const std::shared_ptr<Job> &job, const MessageContent &content);
    void keep(const std::shared_ptr<Job> &job, const Letter &letter);
    void fetch(const std::shared_ptr<Job> &job);
    bool isForEngine(MessageId message) const;

    void drawByEngine(const std::shared_ptr<Job> &job);
    void putOut(const std::shared_ptr<Job> &job);
    void drawSimply(const std::shared_ptr<Job> &job);
    void draw(const std::shared_ptr<Job> &job, const Letter &letter);
    void endSimple(const std::shared_ptr<Job> &job);
    void write(const std::shared_ptr<Job> &job, const QByteArray &pdf);
    void giveUp(const std::shared_ptr<Job> &job, const Failure &failure);
    void giveUpPrinting(const std::shared_ptr<Job> &job);
    void cancel(const std::shared_ptr<Job> &job);

    Mail &m_mail;
    QWidget *m_widget; ///< whose window dialogs belong to
    QString m_folder;
    Form m_form = Form::Formatted;
};

} // namespace postrider
