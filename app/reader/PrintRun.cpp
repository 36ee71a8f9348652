// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PrintRun.h"

#include "app/reader/MessageFetch.h"
#include "app/reader/MessagePrint.h"
#include "app/reader/SimpleBodyView.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>
#include <QTextDocument>

namespace postrider {

/// What goes on. The painter ends before the device it paints on.
struct PrintRun::Job {
    QList<MessageId> left;
    QBuffer pdf;
    QString path; ///< of the PDF
    std::unique_ptr<QPagedPaintDevice> device;
    std::unique_ptr<QPainter> painter;
    std::function<bool()> end; ///< false: it did not come out
    bool hasFetched = false; ///< the first of `left`
    bool hasPages = false;
};

PrintRun::PrintRun(Mail &mail, QWidget *parent) : QObject(parent), m_mail(mail), m_widget(parent) { }

PrintRun::~PrintRun() = default;

void PrintRun::print(const QList<MessageId> &messages)
{
    auto job = std::make_shared<Job>();
    job->left = messages;
    auto *printer = new QPrinter(QPrinter::HighResolution);
    job->device.reset(printer);
    job->end = [printer] { return printer->printerState() != QPrinter::Error; };
    auto *dialog = new QPrintDialog(printer, m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, job] { begin(job); });
    connect(dialog, &QObject::destroyed, this, [job] {}); // the printer outlives the dialog that points to it
    dialog->open();
}

void PrintRun::savePdf(const QList<MessageId> &messages)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_widget->window(), tr("Save %Ln message(s) as PDF", nullptr, int(messages.size())), m_folder, MessagePrint::tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(MessagePrint::fileName({}));
    connect(dialog, &QFileDialog::fileSelected, this, [this, messages](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        auto job = std::make_shared<Job>();
        job->left = messages;
        job->path = path;
        job->pdf.open(QIODevice::WriteOnly);
        auto writer = std::make_unique<QPdfWriter>(&job->pdf);
        writer->setPageLayout({QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter});
        writer->setCreator(QStringLiteral("Postrider"));
        job->device = std::move(writer);
        begin(job);
    });
    dialog->open();
}

void PrintRun::begin(const std::shared_ptr<Job> &job)
{
    job->painter = std::make_unique<QPainter>();
    if (job->painter->begin(job->device.get()))
        next(job);
    else
        giveUp(job, {ErrorKind::Storage, MessagePrint::tr("The message could not be printed. Look whether the printer can be reached."), {}});
}

void PrintRun::next(const std::shared_ptr<Job> &job)
{
    if (!job->left.isEmpty()) {
        whenDone(this, m_mail.content(job->left.first()), [this, job](const Outcome<MessageContent> &outcome) {
            const auto *failure = std::get_if<Failure>(&outcome);
            if (!failure)
                take(job, std::get<MessageContent>(outcome));
            else if (failure->kind == ErrorKind::Gone && !std::exchange(job->hasFetched, true))
                fetch(job);
            else
                giveUp(job, *failure);
        });
        return;
    }
    job->painter->end();
    QString why;
    if (job->end && !job->end())
        giveUp(job, {ErrorKind::Storage, MessagePrint::tr("The message could not be printed. Look whether the printer can be reached."), {}});
    else if (!job->path.isEmpty() && !MessagePrint::write(job->pdf.data(), job->path, why))
        giveUp(job, {ErrorKind::Storage, why, {}});
    else if (!job->path.isEmpty())
        Q_EMIT saved(job->path);
}

void PrintRun::fetch(const std::shared_ptr<Job> &job)
{
    auto *fetch = new MessageFetch(m_mail, job->left.first(), {}, this);
    connect(fetch, &MessageFetch::finished, this, [this, job] { next(job); });
    connect(fetch, &MessageFetch::failed, this, [this, job](const Failure &failure) { giveUp(job, failure); });
}

void PrintRun::take(const std::shared_ptr<Job> &job, const MessageContent &content)
{
    HtmlWish wish;
    wish.isPrint = true;
    whenDone(this, m_mail.html(job->left.first(), wish), [this, job, content](const Outcome<MessageHtml> &outcome) {
        const auto *html = std::get_if<MessageHtml>(&outcome);
        if (html && !html->isEmpty()) {
            MessageBodyView::Sheet sheet;
            sheet.paper = Qt::white;
            sheet.ink = Qt::black;
            sheet.font = Theme::current().font(Theme::Type::Body);
            const int width = qRound(job->device->pageLayout().paintRect(QPageLayout::Point).width() * 96 / 72);
            draw(job, *SimpleBodyView::paperDocument(MessagePrint::sheet(content, *html), sheet, width));
        } else {
            draw(job, *MessagePrint::document(content)); // its text is better than nothing
        }
        job->left.removeFirst();
        job->hasFetched = false;
        next(job);
    });
}

void PrintRun::draw(const std::shared_ptr<Job> &job, QTextDocument &document)
{
    QPainter &painter = *job->painter;
    QAbstractTextDocumentLayout *layout = document.documentLayout();
    layout->setPaintDevice(job->device.get());
    const QSizeF page(painter.viewport().size());
    document.setPageSize(page);
    for (int number = 0; number < document.pageCount(); ++number) {
        if (std::exchange(job->hasPages, true))
            job->device->newPage();
        QAbstractTextDocumentLayout::PaintContext context;
        context.palette.setColor(QPalette::Text, Qt::black);
        context.clip = QRectF(QPointF(0, number * page.height()), page);
        painter.save();
        painter.translate(0, -number * page.height());
        painter.setClipRect(context.clip);
        layout->draw(&painter, context);
        painter.restore();
    }
}

void PrintRun::giveUp(const std::shared_ptr<Job> &job, const Failure &failure)
{
    if (auto *printer = dynamic_cast<QPrinter *>(job->device.get()))
        printer->abort();
    if (failure.kind != ErrorKind::Cancelled)
        Q_EMIT failed(failure);
}

} // namespace postrider
