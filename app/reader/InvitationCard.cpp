// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/InvitationCard.h"

#include "app/widgets/TextLine.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/Theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr qsizetype mostNames = 8; // a meeting of two hundred is "and 192 more"
}

InvitationCard::InvitationCard(QWidget *parent) : QFrame(parent), m_heading(new QLabel), m_summary(new QLabel), m_rows(new QLabel)
{
    setObjectName(QStringLiteral("invitationCard"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap12, Theme::gap12, Theme::gap12, Theme::gap12);
    column->setSpacing(Theme::gap4);
    for (QLabel *label : {m_heading, m_summary, m_rows}) {
        label->setTextFormat(Qt::PlainText); // it is the sender's text
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
        TextLine::keepSide(label);
        column->addWidget(label);
    }
    m_heading->setObjectName(QStringLiteral("invitationHeading"));
    m_heading->setFont(Theme::current().font(Theme::Type::Secondary));
    m_heading->setForegroundRole(QPalette::PlaceholderText);
    m_summary->setObjectName(QStringLiteral("invitationSummary"));
    m_summary->setFont(Theme::current().font(Theme::Type::BodyStrong));
    m_rows->setObjectName(QStringLiteral("invitationRows"));
}

void InvitationCard::setInvitation(const Invitation &invitation)
{
    m_heading->setText(invitation.heading);
    m_summary->setText(invitation.summary.isEmpty() ? tr("Without a title") : invitation.summary);
    QStringList rows;
    if (!invitation.when.isEmpty())
        rows += invitation.when;
    if (!invitation.recurrence.isEmpty())
        rows += tr("Repeats: %1").arg(invitation.recurrence);
    if (!invitation.where.isEmpty())
        rows += tr("Where: %1").arg(invitation.where);
    if (!invitation.organizer.address.isEmpty())
        rows += tr("Organised by %1").arg(textOf({invitation.organizer}));
    QStringList names;
    for (const Address &attendee : invitation.attendees.mid(0, mostNames))
        names += attendee.shortText();
    const int others = int(invitation.attendees.size() - names.size()) + invitation.moreAttendees;
    if (!names.isEmpty())
        rows += others > 0 ? tr("With %1 and %Ln more", nullptr, others).arg(names.join(QLatin1String(", "))) : tr("With %1").arg(names.join(QLatin1String(", ")));
    if (invitation.moreEvents > 0)
        rows += tr("%Ln more event(s) in the same calendar", nullptr, invitation.moreEvents);
    m_rows->setText(rows.join(u'\n'));
    m_rows->setVisible(!rows.isEmpty());
    setAccessibleName(invitation.heading + QLatin1String(". ") + m_summary->text() + QLatin1String(". ") + invitation.when);
}

void InvitationCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), theme.color(Theme::Token::Line), Theme::radius);
}

} // namespace postrider
