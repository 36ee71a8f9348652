// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/MergeDialog.h"

#include "app/widgets/FirstSize.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPromise>
#include <QPushButton>
#include <QSpinBox>
#include <QThreadPool>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr qint64 largestFile = 64 * 1024 * 1024;
constexpr qsizetype mostShownProblems = 6;

QLabel *makeLabel(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

MergeDialog::MergeDialog(Mail &mail, const Draft &letter, QWidget *parent)
    : DialogFrame(tr("Mail merge"), tr("Send"), tr("Close"), parent)
    , m_mail(mail)
    , m_letter(letter)
    , m_file(makeLabel("mergeFile"))
    , m_columns(makeLabel("mergeColumns"))
    , m_which(makeLabel("mergeWhich"))
    , m_problems(makeLabel("mergeProblems"))
    , m_preview(new QPlainTextEdit)
    , m_back(new QPushButton(tr("&Previous")))
    , m_next(new QPushButton(tr("&Next")))
    , m_seconds(new QSpinBox)
    , m_progress(new QProgressBar)
{
    setObjectName(QStringLiteral("mergeDialog"));
    setFirstSize(this, 620, 560);
    actionButton()->setObjectName(QStringLiteral("mergeSend"));
    actionButton()->setEnabled(false);
    makeFile();
    makePreview();
    makeSending();
    connect(actionButton(), &QPushButton::clicked, this, &MergeDialog::start);
}

void MergeDialog::makeFile()
{
    auto *choose = new QPushButton(tr("&Choose a file…"));
    choose->setObjectName(QStringLiteral("mergeChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &MergeDialog::chooseFile);
    m_file->setText(tr("A table with a row for each person, and the names of the columns in the first row (CSV)."));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_file, 1);
    row->addWidget(choose);
    column()->addLayout(row);
    m_columns->setText(tr("In recipients, subject and text, {{Name}} stands for what the column “Name” has."));
    m_columns->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(m_columns);
}

void MergeDialog::makePreview()
{
    m_preview->setObjectName(QStringLiteral("mergePreview"));
    m_preview->setReadOnly(true);
    m_preview->setTabChangesFocus(true);
    m_preview->setAccessibleName(tr("How the message will look"));
    m_back->setObjectName(QStringLiteral("mergeBack"));
    m_next->setObjectName(QStringLiteral("mergeNext"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_which, 1);
    for (QPushButton *button : {m_back, m_next}) {
        button->setAutoDefault(false);
        button->setEnabled(false);
        row->addWidget(button);
    }
    column()->addLayout(row);
    column()->addWidget(m_preview, 1);
    fillWithColumn();
    QPalette danger = m_problems->palette();
    danger.setColor(QPalette::WindowText, Theme::current().color(Theme::Token::Danger));
    m_problems->setPalette(danger);
    m_problems->hide();
    column()->addWidget(m_problems);
    connect(m_back, &QPushButton::clicked, this, [this] { showMessage(m_shown - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showMessage(m_shown + 1); });
}

void MergeDialog::makeSending()
{
    m_seconds->setObjectName(QStringLiteral("mergeSeconds"));
    m_seconds->setRange(0, 3600);
    m_seconds->setSuffix(tr(" s", "seconds, behind a number"));
    m_seconds->setSpecialValueText(tr("None"));
    auto *label = new QLabel(tr("Time &between two messages"));
    label->setBuddy(m_seconds);
    auto *row = new QHBoxLayout;
    row->addWidget(label);
    row->addWidget(m_seconds);
    row->addStretch(1);
    column()->addLayout(row);
    m_progress->setObjectName(QStringLiteral("mergeProgress"));
    m_progress->hide();
    column()->addWidget(m_progress);
}

void MergeDialog::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a table"), {}, tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MergeDialog::readFile);
    dialog->open();
}

/// Any thread.
Outcome<MergeDialog::Table> MergeDialog::tableFrom(const QString &path, const Draft &letter)
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Failure{ErrorKind::Refused, tr("“%1” cannot be read.").arg(QFileInfo(path).fileName()), file.errorString()};
    const Outcome<CsvTable> table = CsvReader::read(file.read(largestFile + 1));
    if (const auto *failure = std::get_if<Failure>(&table))
        return *failure;
    return Table{MailMerge::columns(std::get<CsvTable>(table)), MailMerge::expand(letter, std::get<CsvTable>(table))};
}

void MergeDialog::readFile(const QString &path)
{
    m_file->setText(QFileInfo(path).fileName());
    // What was read before is not what the name says: until this one is here nothing can be sent.
    m_result = {};
    showMessage(0);
    showProblems();
    auto promise = std::make_shared<QPromise<Outcome<Table>>>();
    promise->start();
    whenDone(this, promise->future(), [this, number = ++m_reading](const Outcome<Table> &table) {
        if (number == m_reading)
            take(table);
    });
    QThreadPool::globalInstance()->start([promise, path, letter = m_letter] {
        promise->addResult(tableFrom(path, letter));
        promise->finish();
    });
}

void MergeDialog::take(const Outcome<Table> &table)
{
    if (const auto *failure = std::get_if<Failure>(&table)) {
        m_result.problems.append({0, failure->message});
    } else {
        QStringList written;
        for (const QString &name : std::get<Table>(table).columns.mid(0, 12))
            written.append(QLatin1String("{{") + name.left(40) + QLatin1String("}}"));
        m_columns->setText(tr("Columns: %1").arg(written.join(QLatin1String(", "))));
        m_result = std::get<Table>(table).result;
    }
    showMessage(0);
    showProblems();
}

void MergeDialog::showMessage(int at)
{
    const int count = int(m_result.messages.size());
    m_shown = qBound(0, at, qMax(0, count - 1));
    m_back->setEnabled(m_shown > 0);
    m_next->setEnabled(m_shown + 1 < count);
    m_which->setText(count == 0 ? QString() : tr("Message %L1 of %L2").arg(m_shown + 1).arg(count));
    if (count == 0) {
        m_preview->clear();
        return;
    }
    const Draft &message = m_result.messages.at(m_shown);
    QString text = tr("To: %1").arg(textOf(message.to)) + QLatin1Char('\n');
    if (!message.cc.isEmpty())
        text += tr("Cc: %1").arg(textOf(message.cc)) + QLatin1Char('\n');
    if (!message.bcc.isEmpty())
        text += tr("Bcc: %1").arg(textOf(message.bcc)) + QLatin1Char('\n');
    m_preview->setPlainText(text + tr("Subject: %1").arg(message.subject) + QStringLiteral("\n\n") + message.body);
}

void MergeDialog::showProblems()
{
    QStringList lines;
    for (const MailMerge::Problem &problem : m_result.problems.mid(0, mostShownProblems))
        lines.append(problem.row > 0 ? tr("Row %L1: %2", "of a table, what is the matter").arg(problem.row).arg(problem.text) : problem.text);
    if (m_result.problems.size() > mostShownProblems)
        lines.append(tr("…and %Ln more", nullptr, int(m_result.problems.size() - mostShownProblems)));
    m_problems->setText(lines.join(QLatin1Char('\n')));
    m_problems->setVisible(!lines.isEmpty());
    const int count = int(m_result.messages.size());
    actionButton()->setEnabled(m_result.problems.isEmpty() && count > 0);
    actionButton()->setText(count > 0 ? tr("Send %Ln message(s)", nullptr, count) : tr("Send"));
}

void MergeDialog::start()
{
    if (m_queued >= 0 || !m_result.problems.isEmpty())
        return;
    m_queued = 0;
    m_begun = QDateTime::currentMSecsSinceEpoch();
    actionButton()->setEnabled(false);
    m_seconds->setEnabled(false);
    findChild<QPushButton *>(QStringLiteral("mergeChoose"))->setEnabled(false);
    findChild<QPushButton *>(QStringLiteral("cancel"))->setText(tr("Stop"));
    m_progress->setRange(0, int(m_result.messages.size()));
    m_progress->setValue(0);
    m_progress->show();
    queueNext();
}

/// One at a time: the window answers all the while, and a stop is one.
void MergeDialog::queueNext()
{
    if (m_stopped || m_queued >= m_result.messages.size()) {
        finish({});
        return;
    }
    Draft message = m_result.messages.at(m_queued);
    if (m_seconds->value() > 0)
        message.options.notBefore = qMax(m_begun, message.options.notBefore) + m_queued * m_seconds->value() * 1000LL;
    whenDone(this, m_mail.send(message), [this](const Outcome<OpId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            finish(failure->message);
            return;
        }
        m_progress->setValue(++m_queued);
        queueNext();
    });
}

void MergeDialog::finish(const QString &words)
{
    m_stopped = true;
    m_progress->hide();
    findChild<QPushButton *>(QStringLiteral("cancel"))->setText(tr("Close"));
    const QString count = tr("%Ln message(s) are in the outbox now.", nullptr, m_queued);
    m_problems->setPalette(palette());
    m_problems->setText(words.isEmpty() ? count : words + QLatin1Char('\n') + count);
    m_problems->show();
}

/// While messages are being queued: stops after the one that is on its way.
void MergeDialog::reject()
{
    if (m_queued >= 0 && !m_stopped) {
        m_stopped = true;
        return;
    }
    DialogFrame::reject();
}

} // namespace postrider
