// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentStrip.h"

#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"

#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace postrider {

namespace {

/// A thousand chips are no overview: the others are saved with "Save all".
constexpr qsizetype maxChips = 40;

QString iconOf(const Attachment &attachment)
{
    if (attachment.dangerous)
        return QStringLiteral("warning");
    if (attachment.type.startsWith("image/"))
        return QStringLiteral("image");
    if (attachment.type == "message/rfc822")
        return QStringLiteral("mail");
    return QStringLiteral("file");
}

} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_layout(new FlowLayout(this, FlowLayout::LastItem::Natural, Theme::gap8))
    , m_saveAll(new QPushButton)
    , m_fetch(new QPushButton)
{
    setObjectName(QStringLiteral("attachments"));
    m_layout->setContentsMargins(Theme::gap24, 0, Theme::gap24, Theme::gap12);
    m_saveAll->setObjectName(QStringLiteral("saveAll"));
    m_saveAll->setFlat(true);
    m_saveAll->setIcon(icon(QStringLiteral("save"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    connect(m_saveAll, &QPushButton::clicked, this, &AttachmentStrip::saveAllRequested);
    m_layout->addWidget(m_saveAll);
    m_fetch->setObjectName(QStringLiteral("fetchWhole"));
    m_fetch->setFlat(true);
    m_fetch->setText(tr("Fetch the whole message"));
    m_fetch->setIcon(icon(QStringLiteral("server"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    connect(m_fetch, &QPushButton::clicked, this, &AttachmentStrip::fetchRequested);
    m_layout->addWidget(m_fetch);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    hide();
}

void AttachmentStrip::setAttachments(const QList<Attachment> &attachments)
{
    qDeleteAll(m_chips);
    m_chips.clear();
    for (const Attachment &attachment : attachments.mid(0, maxChips))
        addChip(attachment);
    const int others = int(attachments.size() - m_chips.size());
    m_saveAll->setText(others > 0 ? tr("Save all (%Ln more)\u2026", nullptr, others) : tr("Save all\u2026"));
    m_saveAll->setVisible(attachments.size() > 1);
    m_fetch->setVisible(std::any_of(attachments.begin(), attachments.end(), [](const Attachment &a) { return a.absent; }));
    setVisible(!attachments.isEmpty());
    updateGeometry();
}

void AttachmentStrip::addChip(const Attachment &attachment)
{
    auto *chip = new Chip(attachment.safeName, this);
    chip->setObjectName(QStringLiteral("attachment"));
    chip->setIconName(iconOf(attachment));
    const QString size = QLocale().formattedDataSize(attachment.size, attachment.size < 1024 * 1024 ? 0 : 1, QLocale::DataSizeTraditionalFormat);
    chip->setSecondaryText(attachment.absent ? tr("%1, not fetched", "size of an attachment that is still on the server").arg(size) : size);
    chip->setMaximumWidth(280);
    if (attachment.dangerous)
        chip->setTone(Chip::Tone::Warning);
    QString description = attachment.dangerous ? tr("Attachment that could be a program. Activate to save it.") : tr("Attachment. Activate to save it.");
    if (attachment.absent)
        description += u' ' + tr("It is still on the server, and fetched first.");
    chip->setAccessibleDescription(description);
    connect(chip, &QAbstractButton::clicked, this, [this, chip, attachment] {
        auto *menu = new QMenu(chip);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(icon(QStringLiteral("save")), tr("Save as\u2026"), this, [this, attachment] { Q_EMIT saveRequested(attachment); })->setObjectName(QStringLiteral("saveAs"));
        if (m_chips.size() > 1)
            menu->addAction(tr("Save all\u2026"), this, &AttachmentStrip::saveAllRequested);
        menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
    });
    m_layout->insertWidget(int(m_chips.size()), chip);
    chip->show();
    m_chips.append(chip);
}

} // namespace postrider
