// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/Arguments.h"
#include "app/cli/Command.h"
#include "app/cli/Documents.h"
#include "app/cli/Session.h"

#include <QRegularExpression>

namespace postrider {

namespace {

/// What is to be set and taken away: flags that have a name here, and keywords of the person's own.
struct Change {
    Flags add, remove;
    QStringList addKeywords, removeKeywords;

    bool isEmpty() const { return !add && !remove && addKeywords.isEmpty() && removeKeywords.isEmpty(); }
};

void take(Change &change, const QString &word)
{
    const bool plus = word.startsWith(QLatin1Char('+'));
    const QString name = word.mid(1);
    if (const Flags known = flagFromUserName(name.toUtf8())) {
        (plus ? change.add : change.remove) |= known;
        return;
    }
    // An atom (RFC 9051 9).
    static const QRegularExpression keyword(QStringLiteral("^[!#$&'+,\\-./0-9:;<=>?@A-Z\\[^_`a-z|}~]{1,100}$"));
    if (!keyword.match(name).hasMatch())
        throw UsageError(CommandText::tr("“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; "
                                         "keywords of your own are made of letters, digits, $ and the like.")
                             .arg(name));
    (plus ? change.addKeywords : change.removeKeywords).append(name);
}

int keywordBit(Session &session, const QString &name)
{
    const QHash<int, QString> names = session.reader().keywordNames();
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        if (it->compare(name, Qt::CaseInsensitive) == 0)
            return it.key();
    }
    return -1;
}

bool isDone(Session &session, const QList<MessageId> &ids, const Change &change)
{
    Flags set = change.add, gone = change.remove;
    for (const QString &name : change.addKeywords) {
        const int bit = keywordBit(session, name);
        if (bit < 0)
            return false;
        set |= Flags::fromInt(1u << bit);
    }
    for (const QString &name : change.removeKeywords) {
        if (const int bit = keywordBit(session, name); bit >= 0)
            gone |= Flags::fromInt(1u << bit);
    }
    const QList<MessageRow> now = session.reader().messageRows(ids);
    return std::all_of(now.begin(), now.end(), [&](const MessageRow &row) { return (row.flags & set) == set && !(row.flags & gone); });
}

int flag(Session &session, Arguments &arguments)
{
    Change change;
    QStringList numbers;
    for (const QString &word : arguments.words()) {
        if (word.startsWith(QLatin1Char('+')) || word.startsWith(QLatin1Char('-')))
            take(change, word);
        else
            numbers.append(word);
    }
    const QList<MessageRow> rows = session.messagesNumbered(numbers);
    if (rows.isEmpty() || change.isEmpty())
        throw UsageError(CommandText::tr("Please give the numbers of messages and +flag or -flag."));
    const bool both = std::any_of(change.addKeywords.begin(), change.addKeywords.end(), [&](const QString &name) { return change.removeKeywords.contains(name); });
    if ((change.add & change.remove) || both)
        throw UsageError(CommandText::tr("A flag cannot be set and removed at once."));
    QList<MessageId> ids;
    for (const MessageRow &row : rows)
        ids.append(row.id);
    // That there is no place for one more keyword is said by a signal.
    std::optional<Failure> failure;
    QObject context;
    QObject::connect(&session.mailSignals(), &Mail::failed, &context, [&](AccountId, const Failure &why) { failure = why; });
    session.call([&](Mail &mail) {
        if (change.add || change.remove)
            mail.setFlags(ids, change.add, change.remove);
        for (const QString &name : change.addKeywords)
            mail.setKeyword(ids, name, true);
        for (const QString &name : change.removeKeywords)
            mail.setKeyword(ids, name, false);
    });
    if (!session.waitUntil([&] { return failure.has_value() || isDone(session, ids, change); }, 30'000))
        throw MailError(ErrorKind::Storage, CommandText::tr("The change was not written: the disk did not answer in time."));
    if (failure)
        throw MailError(failure->kind, failure->message, failure->detail);
    const bool pushed = session.push(rows);
    session.console().document(QJsonDocument(QJsonObject{{QStringLiteral("changed"), ids.size()}, {QStringLiteral("pushed"), pushed}}));
    session.console().line(CommandText::tr("Changed %Ln message(s).", nullptr, int(ids.size())));
    return ExitStatus::Done;
}

} // namespace

Command flagCommand()
{
    return {QStringLiteral("flag"), {QStringLiteral("flag ID... +seen -flagged +$label1 +my-keyword   (ID: a number, or a range like 10-20)")}, {}, {}, flag};
}

} // namespace postrider
