// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessagePrint.h"

#include "app/reader/BodyStage.h"
#include "core/types/Address.h"

#include <QBuffer>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QFontDatabase>
#include <QLocale>
#include <QPdfWriter>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QSaveFile>
#include <QStandardPaths>
#include <QTextDocument>

namespace postrider {

namespace {

constexpr int stageWidth = 700; // CSS pixels: a page of A4 within its margins
constexpr qsizetype mostListed = 500; // people in one field: a page full of them says enough

QString peopleHtml(const AddressList &people)
{
    QStringList shown;
    for (const Address &person : people.mid(0, mostListed))
        shown.append(person.fullText().toHtmlEscaped());
    if (people.size() > mostListed)
        shown.append(MessagePrint::tr("and %Ln more", nullptr, int(people.size() - mostListed)));
    return shown.join(QStringLiteral(", "));
}

/// The beginning of an element of ours that stands beside a message: what the message's own style sheets say does not reach it.
QString begin(const char *name, const QByteArray &css, const QString &attributes = {})
{
    QByteArray style = "all:initial!important;";
    for (const QByteArray &declaration : css.split(';'))
        style += declaration + "!important;";
    return QLatin1Char('<') + QLatin1String(name) + attributes + QStringLiteral(" style=\"") + QString::fromLatin1(style) + QStringLiteral("\">");
}

const QLatin1String line("<hr style=\"all:initial!important;display:block!important;border-top:1px solid #999!important;margin:8px 0!important\">");

} // namespace

MessagePrint::MessagePrint(QWidget *parent) : QObject(parent), m_widget(parent) { }

QString MessagePrint::headHtml(const MessageContent &content)
{
    const QString subject = content.subject.isEmpty() ? tr("(no subject)") : content.subject;
    QString html = begin("div", "display:block;font:bold 20px sans-serif;margin:0 0 8px 0") + subject.toHtmlEscaped() + QStringLiteral("</div>")
        + begin("table", "display:table;font:14px sans-serif;border-spacing:0", QStringLiteral(" cellspacing=\"0\" cellpadding=\"1\""));
    const auto row = [&html](const QString &label, const QString &value) {
        if (!value.isEmpty())
            html += begin("tr", "display:table-row") + begin("td", "display:table-cell;vertical-align:top;font-weight:bold;padding:1px 12px 1px 0") + label.toHtmlEscaped()
                + QStringLiteral("&nbsp;</td>") + begin("td", "display:table-cell;padding:1px 0") + value + QStringLiteral("</td></tr>");
    };
    row(tr("From"), peopleHtml(content.from));
    row(tr("To"), peopleHtml(content.to));
    row(tr("Cc"), peopleHtml(content.cc));
    row(tr("Bcc"), peopleHtml(content.bcc));
    row(tr("Replies go to"), peopleHtml(content.replyTo));
    const QString date = content.dateMs > 0 ? QLocale().toString(QDateTime::fromMSecsSinceEpoch(content.dateMs), QLocale::LongFormat) : content.date.simplified().left(200);
    row(tr("Date"), date.toHtmlEscaped());
    return html + QStringLiteral("</table>") + line;
}

QString MessagePrint::footHtml(const MessageContent &content)
{
    if (content.attachments.isEmpty())
        return {};
    QString html = line + begin("div", "display:block;font:bold 14px sans-serif") + tr("%Ln attachment(s)", nullptr, int(content.attachments.size())).toHtmlEscaped()
        + QStringLiteral("</div>");
    for (const Attachment &attachment : content.attachments.mid(0, mostListed))
        html += begin("div", "display:block;font:14px sans-serif")
            + QStringLiteral("%1 (%2)").arg(
                attachment.safeName.toHtmlEscaped(), QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat).toHtmlEscaped())
            + QStringLiteral("</div>");
    return html;
}

std::unique_ptr<QTextDocument> MessagePrint::document(const MessageContent &content)
{
    auto document = std::make_unique<QTextDocument>();
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    font.setPointSizeF(10);
    document->setDefaultFont(font);
    document->setHtml(headHtml(content) + QStringLiteral("<div style=\"white-space:pre-wrap\">") + content.text.toHtmlEscaped() + QStringLiteral("</div>") + footHtml(content));
    return document;
}

QString MessagePrint::fileName(const MessageContent &content)
{
    static const QRegularExpression unfit(QStringLiteral("[\\x00-\\x1f\\x7f/\\\\:*?\"<>|\\x{200b}-\\x{200f}\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]+"));
    QString name = content.subject;
    name.replace(unfit, QStringLiteral(" "));
    name = name.simplified().left(80);
    while (name.startsWith(u'.'))
        name.remove(0, 1);
    return (name.isEmpty() ? tr("Message") : name) + QStringLiteral(".pdf");
}

MessageHtml MessagePrint::sheet(const MessageContent &content, const MessageHtml &html)
{
    MessageHtml whole = html;
    MessageContent listed = content;
    // What it shows where it belongs is not listed once more, on paper no more than in the reader.
    if (!html.token.isEmpty())
        listed.attachments.removeIf([](const Attachment &a) { return a.isInHtml && !a.dangerous; });
    // It ends where it ends: nothing of it lies over the head.
    const QByteArray frame = begin("div", "display:block;margin:8px").toUtf8(), end = "</div>";
    whole.html = frame + headHtml(content).toUtf8() + end + begin("div", "display:block;overflow:hidden").toUtf8() + html.html + end + frame + footHtml(listed).toUtf8() + end;
    return whole;
}

void MessagePrint::print(const MessageContent &content, const MessageHtml &html)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(content.subject.left(200));
    auto *dialog = new QPrintDialog(printer.get(), m_widget->window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print message"));
    connect(dialog, &QDialog::accepted, this, [this, printer, content, html] { startPrinting(content, html, printer); });
    connect(dialog, &QObject::destroyed, this, [printer] {}); // it outlives the dialog that points to it
    dialog->open();
}

void MessagePrint::startPrinting(const MessageContent &content, const MessageHtml &html, const std::shared_ptr<QPrinter> &printer)
{
    if (html.isEmpty()) {
        document(content)->print(printer.get());
        if (printer->printerState() == QPrinter::Error)
            sayNotPrinted();
        return;
    }
    auto *stage = new BodyStage(sheet(content, html), stageWidth, this);
    connect(stage, &BodyStage::failed, this, [this, stage, content, printer] {
        stage->deleteLater();
        startPrinting(content, {}, printer); // its text is better than nothing
    });
    connect(stage, &BodyStage::ready, this, [this, stage, printer] {
        stage->view()->print(printer.get(), [this, stage, printer](bool isPrinted) {
            stage->deleteLater();
            if (!isPrinted)
                sayNotPrinted();
        });
    });
}

void MessagePrint::sayNotPrinted()
{
    Q_EMIT failed(tr("The message could not be printed. Look whether the printer can be reached."));
}

void MessagePrint::savePdf(const MessageContent &content, const MessageHtml &html)
{
    if (m_folder.isEmpty())
        m_folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto *dialog = new QFileDialog(m_widget, tr("Save message as PDF"), m_folder, tr("PDF documents (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it lets an existing file be chosen
    dialog->setDefaultSuffix(QStringLiteral("pdf"));
    dialog->selectFile(fileName(content));
    connect(dialog, &QFileDialog::fileSelected, this, [this, content, html](const QString &path) {
        m_folder = QFileInfo(path).absolutePath();
        writeTo(path, content, html);
    });
    dialog->open();
}

void MessagePrint::writeTo(const QString &path, const MessageContent &content, const MessageHtml &html)
{
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(15, 15, 15, 15), QPageLayout::Millimeter);
    if (html.isEmpty()) {
        finish(path, pdfOf(*document(content), layout));
        return;
    }
    auto *stage = new BodyStage(sheet(content, html), stageWidth, this);
    connect(stage, &BodyStage::failed, this, [this, stage, path, content] {
        stage->deleteLater();
        writeTo(path, content, {});
    });
    connect(stage, &BodyStage::ready, this, [this, stage, path, content, layout] {
        stage->view()->makePdf(layout, [this, stage, path, content](const QByteArray &pdf) {
            stage->deleteLater();
            if (pdf.isEmpty())
                writeTo(path, content, {});
            else
                finish(path, pdf);
        });
    });
}

void MessagePrint::finish(const QString &path, const QByteArray &pdf)
{
    QString why;
    if (write(pdf, path, why))
        Q_EMIT saved(path);
    else
        Q_EMIT failed(why);
}

QByteArray MessagePrint::pdfOf(const QTextDocument &document, const QPageLayout &layout)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(layout);
    writer.setCreator(QStringLiteral("Postrider"));
    document.print(&writer);
    return pdf;
}

bool MessagePrint::write(const QByteArray &pdf, const QString &path, QString &why)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() && file.commit())
        return true;
    why = tr("\u201c%1\u201d could not be written: %2").arg(QFileInfo(path).fileName(), file.errorString());
    return false;
}

} // namespace postrider
