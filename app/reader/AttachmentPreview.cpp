// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentPreview.h"

#include "app/widgets/FirstSize.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace postrider {

AttachmentPreview::AttachmentPreview(const Attachment &attachment, QWidget *parent)
    : QDialog(parent)
    , m_attachment(attachment)
    , m_pages(new QStackedWidget)
    , m_words(new QLabel(tr("One moment\u2026")))
    , m_picture(new QLabel)
    , m_text(new QPlainTextEdit)
    , m_about(new QLabel(QLocale().formattedDataSize(attachment.size, 1, QLocale::DataSizeTraditionalFormat)))
{
    setObjectName(QStringLiteral("attachmentPreview"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(attachment.safeName);
    setFirstSize(this, 760, 600);
    for (QLabel *label : {m_words, m_picture, m_about})
        label->setTextFormat(Qt::PlainText);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_picture->setObjectName(QStringLiteral("previewPicture"));
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(80, 80); // shrinks with the window: its picture is fitted, not the window
    m_text->setObjectName(QStringLiteral("previewText"));
    m_text->setReadOnly(true);
    m_text->setFont(Theme::current().font(Theme::Type::Fixed));
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    for (QWidget *page : {static_cast<QWidget *>(m_words), static_cast<QWidget *>(m_picture), static_cast<QWidget *>(m_text)})
        m_pages->addWidget(page);
    m_about->setFont(Theme::current().font(Theme::Type::Secondary));
    auto *open = new QPushButton(tr("&Open"));
    open->setObjectName(QStringLiteral("open"));
    open->setEnabled(!attachment.isProgram);
    auto *save = new QPushButton(tr("&Save as\u2026"));
    save->setObjectName(QStringLiteral("saveAs"));
    auto *close = new QPushButton(tr("Close"));
    for (QPushButton *button : {open, save, close})
        button->setAutoDefault(false);
    connect(open, &QPushButton::clicked, this, &AttachmentPreview::openRequested);
    connect(save, &QPushButton::clicked, this, &AttachmentPreview::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_about, 1);
    row->addWidget(open);
    row->addWidget(save);
    row->addWidget(close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    column->setSpacing(Theme::gap12);
    column->addWidget(m_pages, 1);
    column->addLayout(row);
}

QSize AttachmentPreview::bound()
{
    return {2400, 1800};
}

void AttachmentPreview::setLook(const AttachmentLook &look)
{
    QString about = QLocale().formattedDataSize(m_attachment.size, 1, QLocale::DataSizeTraditionalFormat);
    if (!look.picture.isNull()) {
        m_image = look.picture;
        about = tr("%1 \u00d7 %2, %3", "width and height of a picture, size of its file").arg(look.fullSize.width()).arg(look.fullSize.height()).arg(about);
        m_picture->setAccessibleName(tr("Picture, %1").arg(about));
        m_pages->setCurrentWidget(m_picture);
        fitPicture();
    } else if (!look.text.isEmpty()) {
        m_text->setPlainText(look.text);
        m_pages->setCurrentWidget(m_text);
        m_text->setFocus();
        if (look.textIsCut)
            about = tr("%1, only the beginning is shown").arg(about);
    } else {
        m_words->setText(tr("Of this kind of file nothing can be shown here."));
    }
    m_about->setText(about);
}

void AttachmentPreview::setFailure(const QString &message)
{
    m_words->setText(message);
    m_pages->setCurrentWidget(m_words);
}

void AttachmentPreview::fitPicture()
{
    if (m_image.isNull())
        return;
    const qreal ratio = devicePixelRatioF();
    const QSize room = m_picture->size() * ratio;
    const bool fits = m_image.width() <= room.width() && m_image.height() <= room.height();
    QPixmap shown = QPixmap::fromImage(fits ? m_image : m_image.scaled(room, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_picture->setPixmap(shown);
}

void AttachmentPreview::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space)
        close();
    else
        QDialog::keyPressEvent(event);
}

void AttachmentPreview::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    fitPicture();
}

} // namespace postrider
