// SPDX-License-Identifier: GPL-3.0-or-later
// RecipientField: what is known of people, and who may be meant.
#include "app/composer/PeopleSource.h"
#include "app/composer/RecipientField.h"
#include "app/composer/RecipientPopup.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ToolTipText.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QLineEdit>

namespace postrider {

void RecipientField::setSource(PeopleSource *source)
{
    m_source = source;
    m_popup = new RecipientPopup(this);
    connect(m_popup, &RecipientPopup::chosen, this, &RecipientField::take);
    connect(source, &PeopleSource::changed, this, &RecipientField::lookUp);
    lookUp();
}

/// Once for all that were added in one go.
void RecipientField::lookUp()
{
    if (!m_source || m_lookUpWaits || m_tokens.isEmpty())
        return;
    m_lookUpWaits = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_lookUpWaits = false;
            QStringList asked;
            for (const Token &token : std::as_const(m_tokens))
                asked.append(token.address.address);
            m_source->look(asked, this, [this, asked](const QList<Acquaintance> &known) {
                QHash<QString, Acquaintance> found;
                for (qsizetype i = 0; i < std::min(asked.size(), known.size()); ++i)
                    found.insert(asked.at(i), known.at(i));
                for (Token &token : m_tokens) {
                    const Acquaintance now = found.value(token.address.address, token.known);
                    if (now == token.known)
                        continue;
                    token.known = now;
                    dress(token);
                }
            });
        },
        Qt::QueuedConnection);
}

/// Colour, sign and words of a chip: never one without the others.
void RecipientField::dress(const Token &token) const
{
    Chip *chip = token.chip;
    const bool isMarked = m_marked.contains(chip);
    const QString who = token.address.fullText();
    const auto say = [&](Chip::Tone tone, const char *icon, const QString &tip, const QString &name) {
        chip->setTone(isMarked ? Chip::Tone::Accent : tone);
        chip->setIconName(QLatin1String(icon));
        chip->setToolTip(toolTipText(tip));
        chip->setAccessibleName(name);
    };
    if (!isValidAddress(token.address.address)) {
        const QString &address = token.address.address;
        say(Chip::Tone::Danger, "warning", tr("\u201c%1\u201d is not a complete e-mail address. Press Enter to correct it.").arg(address),
            tr("%1, not a complete address").arg(token.address.address));
        return;
    }
    switch (token.known) {
    case Acquaintance::Contact: say(Chip::Tone::Neutral, "account", tr("%1 \u2013 in your contacts").arg(who), tr("%1, in your contacts").arg(who)); break;
    case Acquaintance::WrittenTo: say(Chip::Tone::Neutral, "", who, who); break;
    case Acquaintance::New:
        say(Chip::Tone::Neutral, "new-contact", tr("%1 \u2013 you have not written to this address before").arg(who), tr("%1, not written to before").arg(who));
        break;
    }
}

void RecipientField::suggest()
{
    const QString typed = m_input->text().trimmed();
    const quint64 question = ++m_question;
    if (!m_source || typed.isEmpty()) {
        hideSuggestions();
        return;
    }
    m_source->complete(typed, this, [this, question, typed](const QList<RecipientSuggestion> &found) {
        if (question == m_question && m_input->hasFocus())
            showSuggestions(found, typed);
    });
}

void RecipientField::showSuggestions(const QList<RecipientSuggestion> &found, const QString &typed)
{
    QList<RecipientSuggestion> fresh = found;
    // Who stands here already cannot be added once more.
    fresh.removeIf([this](const RecipientSuggestion &one) { return one.source != RecipientSuggestion::Source::Group && has(one.address.address); });
    if (fresh.isEmpty()) {
        hideSuggestions();
        return;
    }
    // A whole address is what was meant: then Enter takes it, and not another one that begins with it.
    const bool isWhole = isValidAddress(addressesFromText(typed).value(0).address);
    m_suggestedFor = typed;
    m_popup->showSuggestions(fresh, typed, isWhole ? RecipientPopup::Mark::None : RecipientPopup::Mark::First);
    m_input->setAccessibleDescription(tr("%Ln suggestion(s), %1", nullptr, int(fresh.size())).arg(RecipientPopup::textOf(fresh.first())));
    QAccessibleEvent announced(m_input, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&announced);
}

void RecipientField::hideSuggestions()
{
    ++m_question;
    if (!m_popup || !m_popup->isVisible())
        return;
    m_popup->hide();
    m_input->setAccessibleDescription({});
}

void RecipientField::take(const RecipientSuggestion &suggestion)
{
    const RecipientSuggestion chosen = suggestion; // the popup's own goes with it
    hideSuggestions();
    m_input->clear();
    m_input->setFocus();
    addByPerson(chosen.source == RecipientSuggestion::Source::Group ? chosen.members : AddressList{chosen.address});
}

bool RecipientField::onPopupKey(QKeyEvent *event)
{
    if (!m_popup || !m_popup->isVisible())
        return false;
    const auto announce = [this] {
        if (const RecipientSuggestion *now = m_popup->marked()) {
            m_input->setAccessibleDescription(RecipientPopup::textOf(*now));
            QAccessibleEvent announced(m_input, QAccessible::DescriptionChanged);
            QAccessible::updateAccessibility(&announced);
        }
    };
    const RecipientSuggestion *marked = m_popup->marked();
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->move(1);
        announce();
        return true;
    case Qt::Key_Up:
        m_popup->move(-1);
        announce();
        return true;
    case Qt::Key_Escape: hideSuggestions(); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab:
        // Who types on faster than the answer comes has not meant the row that was marked for less text.
        if (!marked || (event->modifiers() & Qt::ControlModifier) || m_input->text().trimmed() != m_suggestedFor)
            return false;
        take(*marked);
        return true;
    case Qt::Key_Delete:
        if (event->modifiers() != Qt::ShiftModifier || !marked || marked->source != RecipientSuggestion::Source::Collected)
            return false;
        m_source->forget(marked->address.address);
        hideSuggestions();
        return true;
    default: return false;
    }
}

} // namespace postrider
