// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageCards.h"

#include "app/reader/ContactNote.h"
#include "app/reader/InvitationCard.h"
#include "app/widgets/Bar.h"

#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr qsizetype mostContacts = 3; // the files have the rest
}

MessageCards::MessageCards(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("messageCards"));
    m_column->setContentsMargins(Theme::gap24, 0, Theme::gap24, Theme::gap12);
    m_column->setSpacing(Theme::gap8);
    hide();
}

void MessageCards::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    hide();
}

void MessageCards::showContent(const MessageContent &content)
{
    clear();
    for (const Protection &protection : content.protections) {
        // No lock and no colour of success: that would say what nobody has checked.
        auto *bar = new Bar(Bar::Tone::Neutral, protection.sentence);
        bar->setObjectName(QStringLiteral("protectionNote"));
        bar->setIconName(QStringLiteral("key"));
        bar->setClosable(false);
        m_column->addWidget(bar);
    }
    if (content.invitation) {
        auto *card = new InvitationCard;
        card->setInvitation(*content.invitation);
        m_column->addWidget(card);
    }
    for (const ContactCard &contact : content.contacts.mid(0, mostContacts)) {
        auto *note = new ContactNote(contact);
        connect(note, &ContactNote::writeRequested, this, &MessageCards::writeRequested);
        m_column->addWidget(note);
    }
    setVisible(m_column->count() > 0);
}

} // namespace postrider
