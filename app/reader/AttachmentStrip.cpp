// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/AttachmentStrip.h"

#include "app/reader/AttachmentChip.h"
#include "app/reader/AttachmentLook.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"

#include <QMenu>
#include <QPushButton>
#include <algorithm>

namespace postrider {

namespace {

/// A thousand chips are no overview: the others are saved with "Save all".
constexpr qsizetype maxChips = 40;

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

QList<Attachment> AttachmentStrip::worthALook() const
{
    QList<Attachment> found;
    for (const AttachmentChip *chip : m_chips) {
        const Attachment &attachment = chip->attachment();
        if (!attachment.absent && (AttachmentLook::isPicture(attachment) || AttachmentLook::isText(attachment)))
            found.append(attachment);
    }
    return found;
}

AttachmentChip *AttachmentStrip::chipOf(const QString &partId) const
{
    const auto found = std::find_if(m_chips.begin(), m_chips.end(), [&partId](const AttachmentChip *chip) { return chip->attachment().partId == partId; });
    return found == m_chips.end() ? nullptr : *found;
}

void AttachmentStrip::setPicture(const QString &partId, const QPixmap &picture)
{
    if (AttachmentChip *chip = chipOf(partId))
        chip->setPicture(picture);
}

void AttachmentStrip::setBeginning(const QString &partId, const QString &text)
{
    if (AttachmentChip *chip = chipOf(partId); chip && chip->attachment().doubt.isEmpty())
        chip->setToolTip(QLatin1String("<p style='white-space:pre'>") + (chip->attachment().safeName + QLatin1String("\n\n") + text).toHtmlEscaped() + QLatin1String("</p>"));
}

void AttachmentStrip::addChip(const Attachment &attachment)
{
    auto *chip = new AttachmentChip(attachment, this);
    connect(chip, &QAbstractButton::clicked, this, [this, attachment] {
        // What would be run is never opened from here, so the click offers what can be done with it.
        if (attachment.isProgram)
            Q_EMIT saveRequested(attachment);
        else
            Q_EMIT openRequested(attachment);
    });
    connect(chip, &AttachmentChip::previewRequested, this, [this, attachment] { Q_EMIT previewRequested(attachment); });
    connect(chip, &AttachmentChip::dragRequested, this, [this, attachment] { Q_EMIT dragRequested(attachment); });
    connect(chip, &AttachmentChip::menuRequested, this, [this, chip](const QPoint &position) { showMenu(chip, position); });
    m_layout->insertWidget(int(m_chips.size()), chip);
    chip->show();
    m_chips.append(chip);
}

void AttachmentStrip::showMenu(AttachmentChip *chip, const QPoint &position)
{
    const Attachment attachment = chip->attachment();
    auto *menu = new QMenu(chip);
    menu->setObjectName(QStringLiteral("attachmentMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    using Signal = void (AttachmentStrip::*)(const Attachment &);
    const auto add = [&](const char *name, const QString &iconName, const QString &text, Signal signal) {
        QAction *action = menu->addAction(iconName.isEmpty() ? QIcon() : icon(iconName), text, this, [this, signal, attachment] { Q_EMIT(this->*signal)(attachment); });
        action->setObjectName(QLatin1String(name));
        return action;
    };
    add("open", QStringLiteral("open"), tr("&Open"), &AttachmentStrip::openRequested)->setEnabled(!attachment.isProgram);
    add("preview", QStringLiteral("eye"), tr("&Look at it"), &AttachmentStrip::previewRequested)
        ->setEnabled(AttachmentLook::isPicture(attachment) || AttachmentLook::isText(attachment) || attachment.absent);
    add("saveAs", QStringLiteral("save"), tr("&Save as\u2026"), &AttachmentStrip::saveRequested);
    if (m_chips.size() > 1)
        menu->addAction(tr("Save &all\u2026"), this, &AttachmentStrip::saveAllRequested);
    menu->addSeparator();
    add("copy", QStringLiteral("copy"), tr("&Copy"), &AttachmentStrip::copyRequested);
    add("forward", QStringLiteral("forward"), tr("&Forward"), &AttachmentStrip::forwardRequested);
    menu->addSeparator();
    const bool removable = m_removable && attachment.container.isEmpty() && !attachment.partId.contains(QLatin1String("uu"));
    add("detach", QString(), tr("Save, and &take out of the message\u2026"), &AttachmentStrip::detachRequested)->setEnabled(removable);
    add("delete", QStringLiteral("trash"), tr("&Delete from the message\u2026"), &AttachmentStrip::deleteRequested)->setEnabled(removable);
    menu->popup(position);
}

} // namespace postrider
