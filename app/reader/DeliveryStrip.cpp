// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/DeliveryStrip.h"

#include "app/outbox/StoryScroll.h"
#include "app/outbox/StoryView.h"
#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

namespace postrider {

namespace {
constexpr int mostListed = 50; // the details have all of them
constexpr int mostHeight = 320;
} // namespace

DeliveryStrip::DeliveryStrip(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel)
    , m_summary(new QLabel)
    , m_fold(new QPushButton)
    , m_more(new QWidget)
    , m_story(new StoryView(StoryView::Words::Folded))
{
    setObjectName(QStringLiteral("deliveryStrip"));
    m_sign->setFixedSize(Theme::iconSizeSmall, Theme::controlHeightCompact);
    m_summary->setObjectName(QStringLiteral("deliverySummary"));
    m_summary->setFont(Theme::current().font(Theme::Type::Secondary));
    m_summary->setTextFormat(Qt::PlainText);
    m_summary->setWordWrap(true);
    m_fold->setObjectName(QStringLiteral("unfoldDelivery"));
    m_fold->setFlat(true);
    m_fold->setFixedHeight(Theme::controlHeightCompact);
    m_fold->setFont(Theme::current().font(Theme::Type::Secondary));
    auto *head = new QHBoxLayout;
    head->setSpacing(Theme::gap8);
    head->addWidget(m_sign, 0, Qt::AlignTop);
    head->addWidget(m_summary, 1);
    head->addWidget(m_fold, 0, Qt::AlignTop);
    auto *details = new QPushButton(tr("All details…"));
    details->setObjectName(QStringLiteral("deliveryDetails"));
    details->setFlat(true);
    details->setFixedHeight(Theme::controlHeightCompact);
    details->setFont(Theme::current().font(Theme::Type::Secondary));
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addSpacing(28 - Theme::gap16); // under the texts of the story: a flat button has room round its own
    row->addWidget(details);
    row->addStretch(1);
    auto *more = new QVBoxLayout(m_more);
    more->setContentsMargins(0, Theme::gap8, Theme::gap8, Theme::gap4);
    more->setSpacing(Theme::gap8);
    more->addWidget(new StoryScroll(m_story, mostHeight));
    more->addLayout(row);
    m_more->hide();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap12, Theme::gap4, Theme::gap8, Theme::gap4);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_more);
    connect(m_fold, &QPushButton::clicked, this, [this] { setUnfolded(!isUnfolded()); });
    connect(details, &QPushButton::clicked, this, [this] { Q_EMIT detailsRequested(m_receipt.id); });
    connect(m_story, &StoryView::reportRequested, this, &DeliveryStrip::reportRequested);
    connect(&Theme::current(), &Theme::changed, this, &DeliveryStrip::updateHead);
}

void DeliveryStrip::setReceipt(const Receipt &receipt)
{
    m_receipt = receipt;
    updateHead();
    if (isUnfolded())
        m_story->setEntries(SendStory::ofDelivery(m_receipt, mostListed));
}

bool DeliveryStrip::isUnfolded() const
{
    return !m_more->isHidden();
}

void DeliveryStrip::setUnfolded(bool unfolded)
{
    if (unfolded)
        m_story->setEntries(SendStory::ofDelivery(m_receipt, mostListed));
    m_more->setVisible(unfolded);
    updateHead();
}

void DeliveryStrip::updateHead()
{
    const StoryEntry::Tone tone = SendStory::toneOf(m_receipt);
    const bool trouble = tone == StoryEntry::Tone::Trouble, warning = tone == StoryEntry::Tone::Warning;
    const QColor color = Theme::current().color(trouble ? Theme::Token::Danger : warning ? Theme::Token::Warning : Theme::Token::Success);
    const QString sign = trouble ? QStringLiteral("error") : warning ? QStringLiteral("warning") : QStringLiteral("check");
    m_sign->setPixmap(iconPixmap(sign, color, Theme::iconSizeSmall, devicePixelRatioF()));
    m_summary->setText(SendStory::summary(m_receipt));
    setAccessibleName(m_summary->text());
    m_fold->setText(isUnfolded() ? tr("Hide") : tr("Show"));
    m_fold->setAccessibleName(isUnfolded() ? tr("Hide what became of this message") : tr("Show what became of this message"));
    m_fold->setIcon(icon(isUnfolded() ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
}

void DeliveryStrip::mouseReleaseEvent(QMouseEvent *event)
{
    // The whole line answers, not only the word at its end.
    if (event->button() == Qt::LeftButton && (m_more->isHidden() || event->position().y() < m_more->y()))
        setUnfolded(!isUnfolded());
}

void DeliveryStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), theme.color(Theme::Token::Line), Theme::radius);
}

} // namespace postrider
