// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PrintRun.h"

#include "app/reader/BodyStage.h"
#include "app/reader/EngineBodyView.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/MessagePrint.h"
#include "app/reader/PrintSheet.h"
#include "app/reader/SimpleBodyView.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QFileDialog>
#include <QFileInfo>
#include <QPainter>
#include <QPdfWriter>
#include <QPointer>
#include <QPrintDialog>
#include <QPrinter>
#include <QProgressDialog>
#include <QStandardPaths>
#include <QTextDocument>

namespace postrider {

namespace {

constexpr qint64 mostForEngine = 64'000'000; // octets of markup and pictures in one document: beyond, a page process needs more memory than other programs like
constexpr int stageWidth = 700; // CSS pixels: a page of A4 within its margins
constexpr int patience = 10'000, patienceForEach = 500; // ms
constexpr int quick = 500; // ms: who waits longer is told how far it is

QPageLayout pdfLayout()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter};
}

} // namespace

/// What goes on. The painter ends before the device it paints on.
struct PrintRun::Job {
    QList<MessageId> left;
    QList<Letter> letters; ///< read and not drawn yet
    PrintSheet sheet; ///< of them
    QBuffer pdf;
    QString path; ///< of the PDF
    std::unique_ptr<QPagedPaintDevice> device;
    std::unique_ptr<QPainter> painter; ///< of the simple layout
    QPrinter *printer = nullptr; ///< the device, if it is one
    bool isSimple = false;
    bool hasFetched = false; ///< the first of `left`
    bool hasPages = false;
    bool isOver = false; ///< the person has ended it, or it failed
    int count = 0;
    QPointer<QProgressDialog> progress;
    QPointer<MessageFetch> fetch;
    QPointer<BodyStage> stage;
};

PrintRun::PrintRun(Mail &mail, QWidget *parent) : QObject(parent), m_mail(mail), m_widget(parent) { }

PrintRun::~PrintRun() = default;

void PrintRun::print(const QList<MessageId> &messages)
{
    auto job = std::make_shared<Job>();
    job->left = messages;
    job->printer = new QPrinter(QPrinter::HighResolution);
    job->device.reset(job->printer);
    auto *dialog = new QPrintDialog(job->printer, m_widget->window());
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
        writer->setPageLayout(pdfLayout());
        writer->setCreator(QStringLiteral("Postrider"));
        job->device = std::move(writer);
        begin(job);
    });
    dialog->open();
}

// --- reading ----------------------------------------------------------------------------------------------------------------------------

void PrintRun::begin(const std::shared_ptr<Job> &job)
{
    job->count = int(job->left.size());
    auto *progress = new QProgressDialog(m_widget->window());
    progress->setAttribute(Qt::WA_DeleteOnClose);
    progress->setWindowModality(Qt::NonModal); // mail goes on meanwhile
    progress->setAutoClose(false);
    progress->setAutoReset(false);
    progress->setMinimumDuration(quick);
    progress->setLabelText(tr("Printing %Ln message(s)…", nullptr, job->count));
    progress->setRange(0, job->count + 1); // the last step is the printer's
    connect(progress, &QProgressDialog::canceled, this, [this, job] { cancel(job); });
    job->progress = progress;
    next(job);
}

void PrintRun::showProgress(const std::shared_ptr<Job> &job)
{
    if (job->progress)
        job->progress->setValue(job->count - int(job->left.size()));
}

void PrintRun::next(const std::shared_ptr<Job> &job)
{
    if (job->isOver)
        return;
    showProgress(job);
    if (job->left.isEmpty()) {
        if (!job->isSimple && job->sheet.hasFormatted())
            drawByEngine(job);
        else
            drawSimply(job);
        return;
    }
    whenDone(this, m_mail.content(job->left.first()), [this, job](const Outcome<MessageContent> &outcome) {
        const auto *failure = std::get_if<Failure>(&outcome);
        if (!failure)
            take(job, std::get<MessageContent>(outcome));
        else if (failure->kind == ErrorKind::Gone && !std::exchange(job->hasFetched, true))
            fetch(job);
        else
            giveUp(job, *failure);
    });
}

void PrintRun::fetch(const std::shared_ptr<Job> &job)
{
    if (job->isOver)
        return;
    job->fetch = new MessageFetch(m_mail, job->left.first(), {}, this);
    connect(job->fetch, &MessageFetch::finished, this, [this, job] { next(job); });
    connect(job->fetch, &MessageFetch::failed, this, [this, job](const Failure &failure) { giveUp(job, failure); });
}

/// As the reader has it: junk is nothing for an engine.
bool PrintRun::isForEngine(MessageId message) const
{
    try {
        const auto row = m_mail.reader().messageRow(message);
        const auto folder = row ? m_mail.reader().folder(row->folder) : std::nullopt;
        return row && !row->flags.testFlag(Flag::Junk) && !(folder && folder->role == FolderRole::Junk);
    } catch (const MailError &) {
        return false; // what cannot be read is said where the message itself is
    }
}

void PrintRun::take(const std::shared_ptr<Job> &job, const MessageContent &content)
{
    if (m_form == Form::Text || !isForEngine(job->left.first())) {
        keep(job, {content, {}});
        return;
    }
    HtmlWish wish;
    wish.isPrint = true;
    whenDone(this, m_mail.html(job->left.first(), wish), [this, job, content](const Outcome<MessageHtml> &outcome) {
        const auto *html = std::get_if<MessageHtml>(&outcome);
        keep(job, {content, html ? *html : MessageHtml()}); // its text is better than nothing
    });
}

void PrintRun::keep(const std::shared_ptr<Job> &job, const Letter &letter)
{
    job->left.removeFirst();
    job->hasFetched = false;
    job->letters.append(letter);
    if (!job->isSimple)
        job->sheet.append(letter.content, letter.html);
    if (job->sheet.size() > mostForEngine) {
        job->isSimple = true;
        job->sheet = {};
    }
    if (job->isSimple)
        drawSimply(job);
    else
        next(job);
}

// --- by the engine ----------------------------------------------------------------------------------------------------------------------

void PrintRun::drawByEngine(const std::shared_ptr<Job> &job)
{
    auto *stage = new BodyStage(job->sheet.whole(), stageWidth, patience + patienceForEach * job->count, this);
    job->stage = stage;
    const auto simply = [this, job] {
        if (!job->stage)
            return;
        std::exchange(job->stage, nullptr)->deleteLater();
        job->isSimple = true;
        drawSimply(job);
    };
    if (!qobject_cast<EngineBodyView *>(stage->view())) {
        simply();
        return;
    }
    connect(stage->view(), &MessageBodyView::failed, this, simply); // it has a text document instead by now, without the pages
    connect(stage, &BodyStage::failed, this, simply);
    connect(stage, &BodyStage::ready, this, [this, job] {
        if (job->stage)
            putOut(job);
    });
}

void PrintRun::putOut(const std::shared_ptr<Job> &job)
{
    const QPointer<BodyStage> stage = job->stage;
    if (job->printer) {
        if (job->progress)
            job->progress->setCancelButton(nullptr); // the printer has it
        stage->view()->print(job->printer, [this, job, stage](bool isPrinted) {
            if (stage)
                stage->deleteLater();
            if (!isPrinted)
                giveUpPrinting(job);
            else if (job->progress)
                job->progress->deleteLater();
        });
        return;
    }
    stage->view()->makePdf(pdfLayout(), [this, job, stage](const QByteArray &pdf) {
        if (stage)
            stage->deleteLater();
        job->isSimple = pdf.isEmpty();
        if (job->isOver)
            return;
        if (job->isSimple)
            drawSimply(job);
        else
            write(job, pdf);
    });
}

// --- as text documents ------------------------------------------------------------------------------------------------------------------

/// One after the other, so that the window is used meanwhile.
void PrintRun::drawSimply(const std::shared_ptr<Job> &job)
{
    if (job->isOver)
        return;
    if (!job->painter) {
        job->painter = std::make_unique<QPainter>();
        if (!job->painter->begin(job->device.get())) {
            giveUpPrinting(job);
            return;
        }
    }
    if (job->letters.isEmpty()) {
        if (job->left.isEmpty())
            endSimple(job);
        else
            next(job);
        return;
    }
    draw(job, job->letters.takeFirst());
    QMetaObject::invokeMethod(
        this, [this, job] { drawSimply(job); }, Qt::QueuedConnection);
}

void PrintRun::draw(const std::shared_ptr<Job> &job, const Letter &letter)
{
    std::unique_ptr<QTextDocument> document;
    if (letter.html.isEmpty()) {
        document = MessagePrint::document(letter.content);
    } else {
        MessageBodyView::Sheet sheet;
        sheet.paper = Qt::white;
        sheet.ink = Qt::black;
        sheet.font = Theme::current().font(Theme::Type::Body);
        const int width = qRound(job->device->pageLayout().paintRect(QPageLayout::Point).width() * 96 / 72);
        document = SimpleBodyView::paperDocument(MessagePrint::sheet(letter.content, letter.html), sheet, width);
    }
    QPainter &painter = *job->painter;
    QAbstractTextDocumentLayout *layout = document->documentLayout();
    layout->setPaintDevice(job->device.get());
    const QSizeF page(painter.viewport().size());
    document->setPageSize(page);
    for (int number = 0; number < document->pageCount(); ++number) {
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

void PrintRun::endSimple(const std::shared_ptr<Job> &job)
{
    job->painter->end();
    if (!job->path.isEmpty())
        write(job, job->pdf.data());
    else if (job->printer && job->printer->printerState() == QPrinter::Error)
        giveUpPrinting(job);
    else if (job->progress)
        job->progress->deleteLater();
}

// --- the end ----------------------------------------------------------------------------------------------------------------------------

void PrintRun::write(const std::shared_ptr<Job> &job, const QByteArray &pdf)
{
    QString why;
    if (!MessagePrint::write(pdf, job->path, why)) {
        giveUp(job, {ErrorKind::Storage, why, {}});
        return;
    }
    if (job->progress)
        job->progress->deleteLater();
    Q_EMIT saved(job->path);
}

void PrintRun::giveUp(const std::shared_ptr<Job> &job, const Failure &failure)
{
    if (std::exchange(job->isOver, true))
        return;
    if (job->printer && job->painter)
        job->printer->abort();
    if (job->progress)
        job->progress->deleteLater();
    if (failure.kind != ErrorKind::Cancelled)
        Q_EMIT failed(failure);
}

void PrintRun::giveUpPrinting(const std::shared_ptr<Job> &job)
{
    giveUp(job, {ErrorKind::Storage, MessagePrint::tr("The message could not be printed. Look whether the printer can be reached."), {}});
}

/// The person does not want it any more: nothing comes out.
void PrintRun::cancel(const std::shared_ptr<Job> &job)
{
    delete job->fetch.data();
    if (job->stage)
        std::exchange(job->stage, nullptr)->deleteLater();
    giveUp(job, {ErrorKind::Cancelled, {}, {}});
}

} // namespace postrider
