// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageNotes.h"

#include "app/widgets/Theme.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

MessageNotes::MessageNotes(QWidget *parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setSpacing(Theme::gap4);
    updateMargins();
}

Bar *MessageNotes::add(Bar::Tone tone, const QString &text, const QString &details)
{
    auto *bar = new Bar(tone, text);
    bar->setObjectName(QStringLiteral("note"));
    bar->setDetails(details);
    connect(bar, &Bar::closed, this, [this, bar] { drop(bar); });
    m_column->addWidget(bar);
    bar->show(); // in the frame of the click; a layout would show it only with the next event
    updateMargins();
    return bar;
}

Bar *MessageNotes::addFailure(const Failure &failure)
{
    if (failure.kind == ErrorKind::Cancelled)
        return nullptr;
    return add(isTemporary(failure.kind) ? Bar::Tone::Warning : Bar::Tone::Danger, failure.message, failure.detail);
}

Bar *MessageNotes::addNoAccount()
{
    Bar *bar = add(Bar::Tone::Warning, tr("There is no account to write from. Add one first."));
    bar->addButton(tr("Add an account"),
           [this, bar] {
               drop(bar);
               Q_EMIT accountRequested();
           })
        ->setObjectName(QStringLiteral("addAccount"));
    return bar;
}

void MessageNotes::drop(Bar *bar)
{
    m_column->removeWidget(bar);
    bar->hide();
    bar->deleteLater();
    updateMargins();
}

void MessageNotes::clear()
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    updateMargins();
}

bool MessageNotes::isEmpty() const
{
    return m_column->isEmpty();
}

void MessageNotes::updateMargins()
{
    m_column->setContentsMargins(Theme::gap24, 0, Theme::gap24, m_column->isEmpty() ? 0 : Theme::gap12);
}

} // namespace postrider
