// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QHash>

namespace postrider {

namespace {

/// Turns what Mail tells into lines of JSON. Thread: the command's. Owns nothing but what it remembers.
class Watch {
public:
    Watch(Session &session, AccountId only) : m_session(session), m_only(only)
    {
        // Ids are given out in order and never twice: whatever is above is new.
        m_highest = session.reader().highestMessageId();
        for (const OutboxItem &item : session.reader().outbox())
            m_outbox.insert(item.id, item.state);
    }

    void take(const ChangeSet &changes)
    {
        QList<MessageId> ids(changes.messages.begin(), changes.messages.end());
        std::sort(ids.begin(), ids.end());
        QHash<MessageId, MessageRow> rows;
        for (const MessageRow &row : m_session.reader().messageRows(ids))
            rows.insert(row.id, row);
        const MessageId before = m_highest;
        for (const MessageId id : std::as_const(ids)) {
            m_highest = std::max(m_highest, id);
            const auto row = rows.constFind(id);
            const bool isHere = row != rows.cend() && row->folder.isValid();
            if (isHere)
                tell(before < id ? QStringLiteral("new") : QStringLiteral("changed"), *row);
            else if (!m_only.isValid() && !(before < id))
                write({{QStringLiteral("event"), QStringLiteral("removed")}, {QStringLiteral("id"), qint64(id.value)}});
        }
        if (changes.outbox)
            lookAtOutbox();
    }

    void take(const AccountStatus &status)
    {
        using State = AccountStatus::State;
        const bool trouble = status.state == State::NeedsSignIn || status.state == State::CertificateError || status.state == State::Trouble
            || (status.state == State::Offline && status.nextTry > 0);
        // Each trouble once, until it is over.
        const auto told = m_told.constFind(status.account);
        if (told != m_told.cend() && *told == status.state)
            return;
        if (status.state == State::Connecting)
            return; // in the middle of trying again
        m_told.insert(status.account, status.state);
        if (!trouble || (m_only.isValid() && status.account != m_only))
            return;
        write({{QStringLiteral("event"), QStringLiteral("error")}, {QStringLiteral("account"), qint64(status.account.value)}, {QStringLiteral("state"), nameOf(status.state)},
            {QStringLiteral("message"), status.text}, {QStringLiteral("detail"), status.detail}});
    }

    void take(AccountId account, const Failure &failure)
    {
        if (m_only.isValid() && account.isValid() && account != m_only)
            return;
        QJsonObject event = Documents::ofFailure(failure).value(QLatin1String("error")).toObject();
        event.insert(QStringLiteral("event"), QStringLiteral("error"));
        event.insert(QStringLiteral("account"), account.isValid() ? QJsonValue(qint64(account.value)) : QJsonValue());
        write(event);
    }

private:
    void tell(const QString &event, const MessageRow &row)
    {
        if (m_only.isValid() && row.account != m_only)
            return;
        const auto folder = m_session.reader().folder(row.folder);
        QJsonObject line = Documents::ofRow(row, folder ? folder->path : QString(), m_session.reader().keywordNames());
        line.insert(QStringLiteral("event"), event);
        write(line);
    }

    void lookAtOutbox()
    {
        QHash<OpId, SendState> now;
        for (const OutboxItem &item : m_session.reader().outbox()) {
            now.insert(item.id, item.state);
            const bool known = m_outbox.contains(item.id);
            if (known && m_outbox.value(item.id) == item.state)
                continue;
            if (item.state == SendState::Accepted)
                tell(QStringLiteral("sent"), item);
            else if (item.state == SendState::Held || item.outcomeUnknown)
                tell(QStringLiteral("error"), item);
        }
        // What has left the outbox has been filed, or was taken back, which leaves no receipt.
        for (auto it = m_outbox.cbegin(); it != m_outbox.cend(); ++it) {
            if (now.contains(it.key()) || *it == SendState::Accepted)
                continue;
            if (const auto receipt = m_session.reader().receipt(it.key()); receipt && receipt->acceptedAt > 0) {
                QJsonObject line = Documents::ofReceipt(*receipt);
                line.insert(QStringLiteral("event"), QStringLiteral("sent"));
                write(line);
            }
        }
        m_outbox = now;
    }

    void tell(const QString &event, const OutboxItem &item)
    {
        if (m_only.isValid() && item.account != m_only)
            return;
        QJsonObject line = Documents::ofOutboxItem(item);
        line.insert(QStringLiteral("event"), event);
        write(line);
    }

    void write(const QJsonObject &event) { m_session.console().bytes(QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n'); }

    Session &m_session;
    AccountId m_only;
    MessageId m_highest;
    QHash<OpId, SendState> m_outbox;
    QHash<AccountId, AccountStatus::State> m_told;
};

int watch(Session &session, Arguments &arguments)
{
    arguments.expectNoMoreWords();
    AccountId only;
    if (arguments.has(QStringLiteral("--account")))
        only = session.accountNamed(arguments.value(QStringLiteral("--account"))).id;
    Watch events(session, only);
    QEventLoop loop;
    // Whoever read has gone: nobody is told any more.
    const auto endIfUnheard = [&] {
        if (session.console().hasLostOutput())
            loop.quit();
    };
    QObject::connect(&session.mailSignals(), &Mail::changed, &loop, [&](const ChangeSet &changes) {
        events.take(changes);
        endIfUnheard();
    });
    QObject::connect(&session.mailSignals(), &Mail::statusChanged, &loop, [&](const AccountStatus &status) {
        events.take(status);
        endIfUnheard();
    });
    QObject::connect(&session.mailSignals(), &Mail::failed, &loop, [&](AccountId account, const Failure &failure) {
        events.take(account, failure);
        endIfUnheard();
    });
    const QList<AccountStatus> statuses = session.call([](Mail &mail) { return mail.statuses(); });
    for (const AccountStatus &status : statuses)
        events.take(status);
    if (!session.console().hasLostOutput()) {
        try {
            session.wait(loop);
        } catch (const MailError &) {
            return ExitStatus::Done; // Ctrl+C is how it ends
        }
    }
    return ExitStatus::Done;
}

} // namespace

Command watchCommand()
{
    Command command{QStringLiteral("watch"), {QStringLiteral("watch [--account A]   (a line of JSON for each event, until Ctrl+C)")}, {QStringLiteral("--account")}, {}, watch};
    command.online = true;
    return command;
}

} // namespace postrider
