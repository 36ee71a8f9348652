// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Bar.h"

#include "app/widgets/Announcement.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace postrider {

namespace {

Theme::Token tokenOf(Bar::Tone tone)
{
    switch (tone) {
    case Bar::Tone::Neutral: return Theme::Token::TextSecondary;
    case Bar::Tone::Info: return Theme::Token::Info;
    case Bar::Tone::Success: return Theme::Token::Success;
    case Bar::Tone::Warning: return Theme::Token::Warning;
    case Bar::Tone::Danger: return Theme::Token::Danger;
    }
    return Theme::Token::TextSecondary;
}

QString iconOf(Bar::Tone tone)
{
    switch (tone) {
    case Bar::Tone::Neutral:
    case Bar::Tone::Info: return QStringLiteral("info");
    case Bar::Tone::Success: return QStringLiteral("check");
    case Bar::Tone::Warning: return QStringLiteral("warning");
    case Bar::Tone::Danger: return QStringLiteral("error");
    }
    return {};
}

} // namespace

Bar::Bar(Tone tone, const QString &text, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_icon(new QLabel(this))
    , m_text(new QLabel(this))
    , m_details(new QLabel(this))
    , m_buttons(new QHBoxLayout)
    , m_detailsButton(new QPushButton(tr("Details"), this))
    , m_close(new IconButton(QStringLiteral("close"), tr("Dismiss"), this))
{
    Announcement::prepare(this);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    m_icon->setFixedSize(Theme::iconSizeSmall, Theme::controlHeightCompact);
    for (QLabel *label : {m_text, m_details}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        label->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    }
    m_details->setFont(Theme::current().font(Theme::Type::Secondary));
    m_details->setForegroundRole(QPalette::PlaceholderText);
    m_details->hide();
    m_detailsButton->setCheckable(true);
    m_detailsButton->setFlat(true);
    m_detailsButton->hide();
    connect(m_detailsButton, &QPushButton::toggled, m_details, &QWidget::setVisible);
    m_close->setCompact(true);
    connect(m_close, &QToolButton::clicked, this, &Bar::closed);

    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_text);
    words->addWidget(m_details);
    m_buttons->setSpacing(Theme::gap8);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap12, Theme::gap4, Theme::gap8, Theme::gap4);
    row->setSpacing(Theme::gap8);
    row->addWidget(m_icon, 0, Qt::AlignVCenter);
    row->addLayout(words, 1);
    row->addWidget(m_detailsButton, 0, Qt::AlignVCenter);
    row->addLayout(m_buttons);
    row->addWidget(m_close, 0, Qt::AlignVCenter);
    connect(&Theme::current(), &Theme::changed, this, &Bar::updateIcon);
    setText(text);
    updateIcon();
}

void Bar::setTone(Tone tone)
{
    m_tone = tone;
    updateIcon();
    update();
}

void Bar::showEvent(QShowEvent *event)
{
    QFrame::showEvent(event);
    announce();
}

/// It takes no keyboard: who cannot see it is told of it.
void Bar::announce()
{
    Announcement::say(this);
}

void Bar::setText(const QString &text)
{
    m_text->setText(text);
    setAccessibleName(text);
}

QString Bar::text() const
{
    return m_text->text();
}

void Bar::setIconName(const QString &name)
{
    m_iconName = name;
    updateIcon();
}

void Bar::setDetails(const QString &details)
{
    m_details->setText(details);
    m_detailsButton->setVisible(!details.isEmpty());
    if (details.isEmpty())
        m_detailsButton->setChecked(false);
}

QPushButton *Bar::addButton(const QString &text, const std::function<void()> &onClick)
{
    auto *button = new QPushButton(text, this);
    button->setFixedHeight(Theme::controlHeightCompact);
    connect(button, &QPushButton::clicked, this, onClick);
    m_buttons->addWidget(button);
    return button;
}

void Bar::clearButtons()
{
    while (QLayoutItem *item = m_buttons->takeAt(0)) {
        // Later: the button may be the one whose click led here.
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void Bar::setClosable(bool closable)
{
    m_close->setVisible(closable);
}

void Bar::updateIcon()
{
    const QString name = m_iconName.isEmpty() ? iconOf(m_tone) : m_iconName;
    m_icon->setPixmap(iconPixmap(name, Theme::current().color(tokenOf(m_tone)), Theme::iconSizeSmall, devicePixelRatioF()));
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    const QColor ground = theme.color(Theme::Token::Raised);
    painter.fillRect(rect(), m_tone == Tone::Neutral ? ground : Theme::blend(theme.color(tokenOf(m_tone)), ground, theme.isDark() ? 0.14 : 0.08));
    painter.fillRect(QRect(0, height() - 1, width(), 1), theme.color(Theme::Token::Line));
}

} // namespace postrider
