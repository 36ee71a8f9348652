// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SendQuestions.h"

#include "app/composer/AttachmentReminder.h"
#include "app/composer/ComposerSettings.h"

#include <QSet>

namespace postrider {

SendQuestions::Question SendQuestions::next(const Draft &draft, Sent how)
{
    const Preferences &preferences = Preferences::current();
    if (how == Sent::ByKey && !m_key && preferences.get(ComposerSettings::askSendByKey)) {
        m_key = true;
        return Question::SentByKey;
    }
    if (!m_subject && draft.subject.trimmed().isEmpty() && preferences.get(ComposerSettings::remindOfSubject)) {
        m_subject = true;
        return Question::NoSubject;
    }
    if (!m_many && draft.to.size() + draft.cc.size() >= manyRecipients && preferences.get(ComposerSettings::remindOfManyRecipients)) {
        m_many = true;
        return Question::ManyRecipients;
    }
    if (!m_attachment && draft.attachments.isEmpty() && preferences.get(ComposerSettings::remindOfAttachments)) {
        m_promise = AttachmentReminder::promiseIn(draft.subject, draft.body);
        if (!m_promise.isEmpty()) {
            m_attachment = true;
            return Question::NoAttachment;
        }
    }
    return Question::None;
}

Draft SendQuestions::merged(Draft draft)
{
    QSet<QString> seen;
    for (AddressList *list : {&draft.to, &draft.cc, &draft.bcc}) {
        list->removeIf([&seen](const Address &person) {
            const QString address = person.address.toCaseFolded();
            if (address.isEmpty() || !seen.contains(address)) {
                seen.insert(address);
                return false;
            }
            return true;
        });
    }
    return draft;
}

Draft SendQuestions::hidden(Draft draft)
{
    draft.bcc = draft.to + draft.cc + draft.bcc;
    draft.to.clear();
    draft.cc.clear();
    return merged(draft);
}

} // namespace postrider
