// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/DraftAttachments.h"

#include "app/composer/FileLoad.h"
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

void DraftAttachments::add(const DraftAttachment &attachment)
{
    m_attachments.append(attachment);
    rebuild();
    Q_EMIT changed();
}

void DraftAttachments::addFiles(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_pending;
        whenDone(this, FileLoad::load(path), [this](const Outcome<DraftAttachment> &outcome) {
            --m_pending;
            if (const auto *attachment = std::get_if<DraftAttachment>(&outcome))
                add(*attachment);
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
    while (QLayoutItem *item = m_layout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (qsizetype i = 0; i < m_attachments.size(); ++i) {
        const DraftAttachment &attachment = m_attachments.at(i);
        auto *chip = new Chip(attachment.name, this);
        chip->setObjectName(QStringLiteral("attachment"));
        chip->setIconName(attachment.type.startsWith("image/") ? QStringLiteral("image") : QStringLiteral("file"));
        chip->setSecondaryText(sizeText(attachment.bytes.size()));
        chip->setRemovable(true);
        chip->setMaximumWidth(280);
        connect(chip, &Chip::removeRequested, this, [this, i] {
            m_attachments.removeAt(i);
            rebuild();
            Q_EMIT changed();
        });
        m_layout->addWidget(chip);
        chip->show();
    }
    setVisible(!m_attachments.isEmpty());
    updateGeometry();
}

} // namespace postrider
