// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/DraftAttachments.h"

#include "app/composer/FileLoad.h"
#include "app/composer/InlinePictures.h"
#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/WhenDone.h"

#include <QLocale>

namespace postrider {

namespace {

QString sizeText(qint64 size)
{
    return QLocale().formattedDataSize(size, size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
}

} // namespace

DraftAttachments::DraftAttachments(QWidget *parent) : QWidget(parent), m_layout(new FlowLayout(this, FlowLayout::LastItem::Natural, Theme::gap8))
{
    setObjectName(QStringLiteral("draftAttachments"));
    m_layout->setContentsMargins(Theme::gap16, Theme::gap8, Theme::gap16, Theme::gap8);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void DraftAttachments::setAttachments(const QList<DraftAttachment> &attachments, bool isFormatted)
{
    m_attachments = attachments;
    m_attachments.removeIf([isFormatted](const DraftAttachment &a) { return isFormatted && a.isInline(); });
    rebuild();
}

void DraftAttachments::add(const QList<DraftAttachment> &attachments)
{
    for (const DraftAttachment &attachment : attachments) {
        m_attachments.append(attachment);
        addChip(attachment);
    }
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

void DraftAttachments::addPicture(const QImage &image, const QString &name)
{
    ++m_pending;
    whenDone(this, InlinePictures::pngOf(image), [this, name](const QByteArray &png) {
        --m_pending;
        if (!png.isEmpty())
            add({{name, QByteArrayLiteral("image/png"), png}});
    });
}

void DraftAttachments::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_pending;
        whenDone(this, FileLoad::load(path), [this](const Outcome<DraftAttachment> &outcome) {
            --m_pending;
            if (const auto *attachment = std::get_if<DraftAttachment>(&outcome))
                add({*attachment});
            else
                Q_EMIT failed(std::get<Failure>(outcome));
        });
    }
}

qint64 DraftAttachments::totalSize() const
{
    qint64 size = 0;
    for (const DraftAttachment &attachment : m_attachments)
        size += attachment.bytes.size();
    return size;
}

void DraftAttachments::rebuild()
{
    for (Chip *chip : std::exchange(m_chips, {})) {
        m_layout->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    for (const DraftAttachment &attachment : std::as_const(m_attachments))
        addChip(attachment);
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
}

void DraftAttachments::addChip(const DraftAttachment &attachment)
{
    auto *chip = new Chip(attachment.name, this);
    chip->setObjectName(QStringLiteral("attachment"));
    chip->setIconName(attachment.type.startsWith("image/") ? QStringLiteral("image") : QStringLiteral("file"));
    chip->setSecondaryText(sizeText(attachment.bytes.size()));
    chip->setRemovable(true);
    chip->setMaximumWidth(280);
    connect(chip, &Chip::removeRequested, this, [this, chip] { remove(chip); });
    m_layout->addWidget(chip);
    m_chips.append(chip);
    chip->show();
}

/// The keyboard goes on to the one that stands there now.
void DraftAttachments::remove(Chip *chip)
{
    const qsizetype at = m_chips.indexOf(chip);
    if (at < 0)
        return;
    const bool hadFocus = chip->hasFocus();
    m_chips.removeAt(at);
    m_attachments.removeAt(at);
    if (hadFocus && !m_chips.isEmpty())
        m_chips.at(qMin(at, m_chips.size() - 1))->setFocus();
    m_layout->removeWidget(chip);
    chip->hide();
    chip->deleteLater(); // it is its own click
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
    Q_EMIT changed();
}

} // namespace postrider
