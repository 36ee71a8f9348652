// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QByteArrayList>
#include <QStringList>

namespace postrider {

/// What a person does in the stories of received mail: the same whether a test does it itself or a journey_step process that will be killed. Thread: main.
class MailboxActs {
public:
    /// "receiving": nothing, the mail is to come. "news": nothing, other programs have changed much. "moving", "deleting": to messages of the inbox. "drafts": one written and
    /// written again, one thrown away, one begun. "detaching": the files of messages 20 to 22 are taken out of them. And, not among these, "shelving" and "unshelving": messages 2
    /// to 6 go to the archive of Local Folders, and back.
    static QStringList scenarios();
    /// The mailbox on the server before: message `number` of 1 to kMessages lies in the inbox.
    static constexpr int kMessages = 24;
    static QByteArray message(int number);
    static QByteArray idOf(int number);
    /// What the files of messages 20 to 22 hold, encoded.
    static QByteArray fileWords() { return "b2N0ZXRzIG9mIGEgZmlsZQ=="; }

    /// What has been there for long when the scenario begins, beside those messages. False if it cannot be made.
    static bool begin(Mail &mail, AccountId account, const QString &scenario);
    /// `promise` is called with a word as soon as the screen shows a verb as done. False if it never does.
    static bool act(Mail &mail, AccountId account, const QString &scenario, const std::function<void(const QString &)> &promise);

    /// Where message `number` has to be once the scenario is through: the folder's name on the wire, empty: nowhere. "INBOX" for those that nobody touched.
    static QByteArray placeAfter(const QString &scenario, int number);
    /// The word that is promised for it, empty: none.
    static QString promiseFor(const QString &scenario, int number);
    static QString draftSubject() { return QStringLiteral("a draft of the story"); }
    /// What its text begins with: as it was before, and then each version in turn.
    static QStringList draftVersions() { return {QStringLiteral("before"), QStringLiteral("first"), QStringLiteral("second"), QStringLiteral("third")}; }
    static QString unwantedSubject() { return QStringLiteral("a draft nobody wants"); }
    static QString anotherSubject() { return QStringLiteral("another draft"); }
};

} // namespace postrider
