// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"

namespace postrider {

/// What a person is asked before a message leaves: each once, and only what they have not switched off. Thread: main. Owns what was asked. Shows nothing, changes no draft.
class SendQuestions {
public:
    enum class Question {
        None, ///< it may go
        SentByKey, ///< the first time that the keys did it
        NoSubject,
        ManyRecipients, ///< they would see each other's addresses
        NoAttachment, ///< promised in promise()
    };
    enum class Sent { ByButton, ByKey };

    /// The next one that is open; from then on it counts as asked.
    Question next(const Draft &draft, Sent how);
    /// The word that promises an attachment.
    QString promise() const { return m_promise; }

    /// From as many people on in To and Cc together.
    static constexpr int manyRecipients = 15;
    /// Who is named twice stays where it is more visible, once: in To before Cc, in Cc before Bcc.
    static Draft merged(Draft draft);
    /// All in Bcc.
    static Draft hidden(Draft draft);

private:
    bool m_key = false, m_subject = false, m_many = false, m_attachment = false;
    QString m_promise;
};

} // namespace postrider
