// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SourceWindow.h"

#include "app/widgets/CloseKeys.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/OwnWindow.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QStringDecoder>
#include <QTextBlock>

namespace postrider {

namespace {
constexpr qsizetype maxShown = 2 * 1024 * 1024; // what a text widget lays out without a pause worth noticing
}

SourceWindow::SourceWindow(const QString &title, const QByteArray &bytes, const QString &fileName, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_bytes(bytes)
    , m_fileName(fileName)
    , m_text(new QPlainTextEdit)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    setFirstSize(this, 820, 680);
    makeOwnWindow(this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8);
    auto *search = new QLineEdit;
    search->setObjectName(QStringLiteral("findInSource"));
    search->setPlaceholderText(tr("Find"));
    search->setClearButtonEnabled(true);
    search->setMaximumWidth(280);
    auto *save = new QPushButton(icon(QStringLiteral("save"), Theme::Token::TextSecondary, Theme::iconSizeSmall), tr("Save as\u2026"));
    row->addWidget(search, 1);
    row->addStretch(1);
    row->addWidget(save);
    layout->addLayout(row);
    if (bytes.size() > maxShown) {
        auto *bar = new Bar(Bar::Tone::Info,
            tr("Only the first %1 are shown. \u201cSave as\u201d keeps everything.").arg(QLocale().formattedDataSize(maxShown, 0, QLocale::DataSizeTraditionalFormat)));
        connect(bar, &Bar::closed, bar, &QWidget::deleteLater);
        layout->addWidget(bar);
    }
    m_text->setObjectName(QStringLiteral("sourceText"));
    m_text->setReadOnly(true);
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setUndoRedoEnabled(false);
    m_text->setFont(Theme::current().font(Theme::Type::Fixed));
    m_text->document()->setDocumentMargin(Theme::gap12);
    // Source runs left to right in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setPlainText(visibleSource(QByteArrayView(bytes).first(qMin(bytes.size(), maxShown))));
    layout->addWidget(m_text, 1);
    connect(save, &QPushButton::clicked, this, &SourceWindow::saveAs);
    connect(search, &QLineEdit::returnPressed, this, [this, search] { find(search->text()); });
    addCloseKeys(this, true);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, search, [search] { search->setFocus(); });
    m_text->setFocus();
}

QString SourceWindow::visibleSource(QByteArrayView bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    QString text = decoder.decode(bytes);
    if (decoder.hasError())
        text = QString::fromLatin1(bytes);
    text.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    for (QChar &c : text) {
        const auto u = c.unicode();
        if (u < 0x20 && u != '\n' && u != '\t')
            c = QChar(char16_t(0x2400 + u));
        else if (u == 0x7f)
            c = QChar(u'\u2421');
        else if (u == 0x2028 || u == 0x2029 || (u >= 0x80 && u < 0xa0) || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069))
            c = QChar(u'\ufffd');
    }
    return text;
}

void SourceWindow::find(const QString &text)
{
    if (text.isEmpty() || m_text->find(text))
        return;
    m_text->moveCursor(QTextCursor::Start);
    m_text->find(text);
}

void SourceWindow::saveAs()
{
    auto *dialog = new QFileDialog(this, tr("Save as"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(m_fileName);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (file.open(QIODevice::WriteOnly) && file.write(m_bytes) == m_bytes.size() && file.commit())
            return;
        auto *bar = new Bar(Bar::Tone::Danger, tr("The file could not be saved. Choose another folder, or make room on the disk, and try again."));
        bar->setDetails(file.errorString());
        connect(bar, &Bar::closed, bar, &QWidget::deleteLater);
        static_cast<QVBoxLayout *>(layout())->insertWidget(1, bar);
    });
    dialog->open();
}

} // namespace postrider
