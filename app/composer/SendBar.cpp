// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SendBar.h"

#include "app/composer/SendMenu.h"
#include "app/widgets/Chip.h"
#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QPushButton>
#include <QShortcut>

namespace postrider {

namespace {
constexpr int arrowWidth = 26;
}

SendBar::SendBar(QWidget *parent)
    : QWidget(parent)
    , m_send(new QPushButton(icon(QStringLiteral("send"), Theme::Token::OnAccent, Theme::iconSizeSmall), tr("Send")))
    , m_arrow(new QPushButton(icon(QStringLiteral("chevron-down"), Theme::Token::OnAccent, Theme::iconSizeSmall), {}))
    , m_row(new QHBoxLayout)
    , m_chips(new QWidget)
    , m_chipLayout(new FlowLayout(m_chips, FlowLayout::LastItem::Natural, Theme::gap4))
{
    m_menu = new SendMenu(
        [this](const QDateTime &when) { return QDateTime::currentDateTime().secsTo(when) < m_limits.longestHold ? LaterTimes::KeptBy::Server : LaterTimes::KeptBy::ThisComputer; },
        this);
    m_send->setObjectName(QStringLiteral("send"));
    m_arrow->setObjectName(QStringLiteral("sendOptions"));
    const QString hint = tr("Send later, and other options");
    const QKeySequence keys(Qt::CTRL | Qt::SHIFT | Qt::Key_Return);
    m_arrow->setToolTip(QStringLiteral("%1 (%2)").arg(hint, keys.toString(QKeySequence::NativeText)));
    connect(new QShortcut(keys, this), &QShortcut::activated, m_arrow, &QPushButton::click);
    m_arrow->setAccessibleName(hint);
    m_arrow->setFixedWidth(arrowWidth);
    for (QPushButton *button : {m_send, m_arrow})
        Theme::setPrimary(button);
    auto *pair = new QHBoxLayout;
    pair->setSpacing(1); // one button with a line through it
    pair->addWidget(m_send);
    pair->addWidget(m_arrow);
    m_row->setSpacing(Theme::gap8);
    m_row->addLayout(pair);
    m_row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    column->addLayout(m_row);
    column->addWidget(m_chips);
    connect(m_send, &QPushButton::clicked, this, &SendBar::sendRequested);
    // Not setMenu: that would leave room for a second arrow.
    connect(m_arrow, &QPushButton::clicked, this, [this] {
        m_menu->setStart(m_notBefore > 0 ? QDateTime::fromMSecsSinceEpoch(m_notBefore) : QDateTime());
        m_menu->popup(m_send->mapToGlobal(QPoint(layoutDirection() == Qt::RightToLeft ? m_send->width() - m_menu->sizeHint().width() : 0, m_send->height() + 2)));
    });
    connect(m_menu, &LaterMenu::chosen, this, [this](const QDateTime &when) {
        setTime(when.toMSecsSinceEpoch());
        Q_EMIT sendRequested();
    });
    connect(m_menu, &SendMenu::optionsChanged, this, [this] {
        update();
        Q_EMIT optionsChanged();
    });
    update();
}

void SendBar::addButton(QWidget *button)
{
    m_row->insertWidget(m_row->count() - 1, button);
}

void SendBar::setOptions(const SendOptions &options)
{
    m_notBefore = options.notBefore > QDateTime::currentMSecsSinceEpoch() ? options.notBefore : 0;
    m_menu->setOptions(options);
    update();
}

SendOptions SendBar::options() const
{
    SendOptions options = m_menu->options();
    options.notBefore = m_notBefore;
    return options;
}

void SendBar::setTime(qint64 notBefore)
{
    m_notBefore = notBefore;
    update();
    Q_EMIT optionsChanged();
}

void SendBar::setImportance(Importance importance)
{
    m_importance = importance;
    update();
}

void SendBar::addImportanceChip()
{
    const bool isHigh = m_importance == Importance::High;
    Chip *chip = makeChip("importance", isHigh ? QStringLiteral("warning") : QStringLiteral("chevron-down"), isHigh ? tr("Important") : tr("Not important"),
        isHigh ? tr("Programs that know the mark show the message as important.") : tr("Programs that know the mark show the message as less important."));
    connect(chip, &Chip::removeRequested, this, [this] {
        setImportance(Importance::Normal);
        m_send->setFocus();
        Q_EMIT optionsChanged();
    });
}

Chip *SendBar::makeChip(const char *name, const QString &iconName, const QString &text, const QString &hint)
{
    auto *chip = new Chip(text);
    chip->setObjectName(QLatin1String(name));
    chip->setIconName(iconName);
    chip->setToolTip(hint);
    chip->setRemovable(true);
    chip->setAccessibleName(tr("%1. Press Delete to take it away.", "a chip in the composer").arg(text));
    m_chipLayout->addWidget(chip);
    chip->show();
    return chip;
}

void SendBar::addChip(const char *name, const QString &iconName, const QString &text, const QString &hint, const std::function<void(SendOptions &)> &remove)
{
    Chip *chip = makeChip(name, iconName, text, hint);
    connect(chip, &Chip::removeRequested, this, [this, remove] {
        SendOptions changed = options();
        remove(changed);
        setOptions(changed);
        m_send->setFocus();
        Q_EMIT optionsChanged();
    });
    if (qstrcmp(name, "chosenTime") == 0)
        connect(chip, &QAbstractButton::clicked, m_menu, &LaterMenu::openDialog);
}

void SendBar::update()
{
    while (QLayoutItem *item = m_chipLayout->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one whose cross was clicked
        delete item;
    }
    const SendOptions now = options();
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(now.notBefore), today = QDateTime::currentDateTime();
    const QString shortcut = QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText);
    m_send->setText(now.notBefore > 0 ? tr("Send later") : tr("Send"));
    m_send->setToolTip(now.notBefore > 0 ? tr("Will be sent %1 (%2)", "when, shortcut").arg(LaterTimes::inWords(when, today), shortcut) : tr("Send (%1)").arg(shortcut));
    if (now.notBefore > 0)
        addChip("chosenTime", QStringLiteral("clock"), LaterTimes::briefly(when, today), tr("It is sent then. Remove this to send it at once."),
            [](SendOptions &o) { o.notBefore = 0; });
    if (now.deliveryReport)
        addChip("wantsDeliveryReport", QStringLiteral("check"), tr("Delivery report"), tr("Servers are asked to say when it has arrived."),
            [](SendOptions &o) { o.deliveryReport = false; });
    if (now.readReceipt)
        addChip("wantsReadReceipt", QStringLiteral("eye"), tr("Read receipt"), tr("Whoever reads it is asked to say so."), [](SendOptions &o) { o.readReceipt = false; });
    if (m_importance != Importance::Normal)
        addImportanceChip();
    m_chips->setVisible(now != SendOptions() || m_importance != Importance::Normal);
    if (now.requireTls)
        addChip("requiresTls", QStringLiteral("lock"), tr("Encrypted all the way"), tr("It is not sent over a connection that is not encrypted."),
            [](SendOptions &o) { o.requireTls = false; });
}

} // namespace postrider
