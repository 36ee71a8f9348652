// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ContactNote.h"

#include "app/widgets/StylePainting.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {

QString lineOf(const ContactCard::Value &value)
{
    return value.kind.isEmpty() ? value.value : QStringLiteral("%1 (%2)").arg(value.value, value.kind);
}

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText); // it is the sender's text
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

ContactNote::ContactNote(const ContactCard &card, QWidget *parent) : QFrame(parent)
{
    constexpr qsizetype most = 4; // of each; the file has the rest
    setObjectName(QStringLiteral("contactNote"));
    QStringList rows;
    const QStringList work{card.title, card.organization};
    for (const QString &word : work) {
        if (!word.isEmpty())
            rows += word;
    }
    for (const ContactCard::Value &address : card.addresses.mid(0, most))
        rows += lineOf(address);
    for (const ContactCard::Value &phone : card.phones.mid(0, most))
        rows += lineOf(phone);
    rows += card.places.mid(0, 2);
    auto *name = makeLabel(card.name);
    name->setObjectName(QStringLiteral("contactName"));
    name->setFont(Theme::current().font(Theme::Type::BodyStrong));
    auto *words = makeLabel(rows.join(u'\n'));
    words->setObjectName(QStringLiteral("contactRows"));
    words->setVisible(!rows.isEmpty());
    auto *column = new QVBoxLayout;
    column->setSpacing(Theme::gap4);
    column->addWidget(name);
    column->addWidget(words);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap12, Theme::gap12, Theme::gap12, Theme::gap12);
    row->addLayout(column, 1);
    if (const QString address = card.addresses.value(0).value; isValidAddress(address)) {
        auto *write = new QPushButton(tr("Write"));
        write->setObjectName(QStringLiteral("writeToContact"));
        write->setToolTip(toolTipText(tr("A new message to %1").arg(address)));
        connect(write, &QPushButton::clicked, this, [this, who = Address{card.name, address}] { Q_EMIT writeRequested(who); });
        row->addWidget(write, 0, Qt::AlignTop);
    }
    setAccessibleName(tr("Card of %1").arg(card.name));
}

void ContactNote::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), theme.color(Theme::Token::Line), Theme::radius);
}

} // namespace postrider
