// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/UndoOffers.h"

#include "app/messages/MessagePane.h"
#include "app/window/UndoBar.h"

#include <QTimer>

namespace postrider {

namespace {
constexpr int undoTime = 8000; // ms
} // namespace

UndoOffers::UndoOffers(Mail &mail, UndoBar &bar, MessagePane &list, QObject *parent) : QObject(parent), m_mail(mail), m_bar(bar), m_list(list) { }

void UndoOffers::offer(const QString &sentence)
{
    offerVerb(sentence, m_mail.lastVerb());
}

void UndoOffers::offerVerb(const QString &sentence, quint64 verb)
{
    if (verb == 0) {
        tell(sentence);
        return;
    }
    m_offered = verb;
    m_offeredAs = sentence;
    m_bar.offer(sentence, undoTime, [this, verb = m_offered] { takeBack(verb); });
    // Undo has something to take back as soon as the store has the op.
    QTimer::singleShot(0, this, &UndoOffers::changed);
}

void UndoOffers::tell(const QString &sentence)
{
    m_bar.offer(sentence, undoTime, {});
}

void UndoOffers::undo()
{
    const bool since = m_bar.sentence() == m_offeredAs && m_mail.lastVerb() > m_offered;
    if (since || !m_bar.undoNow())
        takeBack(m_mail.lastVerb());
}

void UndoOffers::takeBack(quint64 verb)
{
    if (verb == m_offered && m_bar.sentence() == m_offeredAs)
        m_bar.dismiss();
    m_mail.undo(verb);
    m_list.showReturning();
    Q_EMIT changed();
}

} // namespace postrider
