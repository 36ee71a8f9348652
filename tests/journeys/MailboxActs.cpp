// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/MailboxActs.h"

#include <QElapsedTimer>
#include <QEventLoop>
#include <QFutureWatcher>
#include <QTimer>

namespace postrider {

namespace {

bool until(const std::function<bool()> &done)
{
    QElapsedTimer timer;
    timer.start();
    QEventLoop loop;
    while (!done()) {
        if (timer.elapsed() > 30'000)
            return false;
        QTimer::singleShot(1, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return true;
}

QList<MessageId> rows(Mail &mail, AccountId account, int first, int last)
{
    QList<MessageId> ids;
    for (int number = first; number <= last; ++number) {
        if (const auto id = mail.reader().messageWithHeader(account, QString::fromLatin1(MailboxActs::idOf(number))))
            ids.append(*id);
    }
    return ids;
}

FolderId folderAt(Mail &mail, AccountId account, const QString &path)
{
    for (const Folder &folder : mail.reader().folders()) {
        if (folder.account == account && folder.path == path)
            return folder.id;
    }
    return {};
}

bool shown(Mail &mail, const QList<MessageId> &ids, const std::function<bool(const MessageRow &)> &as)
{
    return until([&] {
        for (const MessageRow &row : mail.reader().messageRows(ids)) {
            if (!as(row))
                return false;
        }
        return true;
    });
}

bool moving(Mail &mail, AccountId account, const std::function<void(const QString &)> &promise)
{
    const FolderId work = folderAt(mail, account, QStringLiteral("Work")), trash = folderAt(mail, account, QStringLiteral("Trash"));
    const auto toWork = rows(mail, account, 2, 4), toTrash = rows(mail, account, 5, 6), seen = rows(mail, account, 3, 8);
    mail.move(toWork, work);
    if (!shown(mail, toWork, [&](const MessageRow &row) { return row.folder == work; }))
        return false;
    promise(QStringLiteral("moved"));
    mail.moveToTrash(toTrash);
    if (!shown(mail, toTrash, [&](const MessageRow &row) { return row.folder == trash; }))
        return false;
    promise(QStringLiteral("thrown away"));
    mail.setFlags(seen, Flag::Seen, {});
    if (!shown(mail, seen, [](const MessageRow &row) { return row.flags.testFlag(Flag::Seen); }))
        return false;
    promise(QStringLiteral("read"));
    return true;
}

/// `account` is where they are before. Shown as gone from there: where they come to follows.
bool moveBetween(Mail &mail, AccountId account, AccountId target, FolderRole role, const std::function<void(const QString &)> &promise)
{
    const auto folder = mail.reader().folderWithRole(target, role);
    const auto ids = rows(mail, account, 2, 6);
    if (!folder || ids.isEmpty())
        return false;
    const QList<MessageRow> before = mail.reader().messageRows(ids);
    mail.move(ids, folder->id);
    const bool gone = until([&] {
        const auto left = mail.reader().messageIds(before.first().folder);
        return std::none_of(ids.begin(), ids.end(), [&](MessageId id) { return left.contains(id); });
    });
    if (gone)
        promise(QStringLiteral("moved"));
    return gone;
}

bool deleting(Mail &mail, AccountId account, const std::function<void(const QString &)> &promise)
{
    const FolderId inbox = folderAt(mail, account, QStringLiteral("INBOX"));
    const auto first = rows(mail, account, 2, 2), rest = rows(mail, account, 9, 12);
    for (const auto &[ids, word] : {std::pair{first, QStringLiteral("one deleted")}, std::pair{rest, QStringLiteral("deleted")}}) {
        mail.removeForGood(ids);
        const bool gone = until([&] {
            const auto left = mail.reader().messageIds(inbox);
            return std::none_of(ids.begin(), ids.end(), [&](MessageId id) { return left.contains(id); });
        });
        if (!gone)
            return false;
        promise(word);
    }
    return true;
}

/// Some have a file with them.
bool hasFile(int number)
{
    return number >= 20 && number <= 22;
}

QByteArray bodyOf(int number)
{
    const QByteArray words = "\nBody of " + QByteArray::number(number) + ".\n";
    return hasFile(number) ? "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\n" + words
            + "--b\nContent-Type: application/octet-stream; name=file.bin\nContent-Transfer-Encoding: base64\n\n" + MailboxActs::fileWords() + "\n--b--\n"
                           : words;
}

/// The files are taken out of their messages.
bool detaching(Mail &mail, AccountId account, const std::function<void(const QString &)> &promise)
{
    for (int number = 20; number <= 22; ++number) {
        const auto ids = rows(mail, account, number, number);
        if (ids.isEmpty() || !until([&] { return mail.reader().rawMessage(ids.first()).has_value(); }))
            return false;
        const auto done = mail.removeAttachments(ids.first(), {QStringLiteral("2")}, {}, Mail::Signature::Keep);
        if (!until([&] { return done.isFinished(); }) || !std::holds_alternative<bool>(done.result()))
            return false;
        const FolderId inbox = folderAt(mail, account, QStringLiteral("INBOX"));
        const bool shown = until([&] {
            const auto left = mail.reader().messageIds(inbox);
            return !left.contains(ids.first()) && left.size() == MailboxActs::kMessages;
        });
        if (!shown)
            return false;
        promise(MailboxActs::promiseFor(QStringLiteral("detaching"), number));
    }
    return true;
}

std::optional<Draft> draftCalled(Mail &mail, const QString &subject)
{
    for (const Draft &draft : mail.reader().drafts()) {
        if (draft.subject == subject)
            return mail.reader().draft(draft.id);
    }
    return std::nullopt;
}

bool save(Mail &mail, Draft &draft, const char *text)
{
    draft.body = QString::fromLatin1(text) + QStringLiteral(" words\n").repeated(300);
    const auto saved = mail.saveDraft(draft);
    if (!until([&] { return saved.isFinished(); }) || !std::holds_alternative<DraftId>(saved.result()))
        return false;
    draft.id = std::get<DraftId>(saved.result());
    return true;
}

Draft newDraft(Mail &mail, AccountId account, const QString &subject)
{
    Draft draft;
    draft.account = account;
    draft.from = mail.reader().accounts().value(0).identity;
    draft.bcc = {{QStringLiteral("Dora"), QStringLiteral("dora@example.org")}};
    draft.subject = subject;
    return draft;
}

/// One is written on, another one thrown away, a third begun; what is in the Drafts folder of the server follows.
bool drafting(Mail &mail, AccountId account, const std::function<void(const QString &)> &promise)
{
    auto draft = draftCalled(mail, MailboxActs::draftSubject());
    const auto unwanted = draftCalled(mail, MailboxActs::unwantedSubject());
    if (!draft || !unwanted)
        return false;
    const QStringList versions = MailboxActs::draftVersions();
    for (const QString &text : versions.mid(1)) {
        if (!save(mail, *draft, text.toLatin1().constData()))
            return false;
        promise(text);
    }
    mail.removeDraft(unwanted->id);
    if (!until([&] { return !mail.reader().draft(unwanted->id); }))
        return false;
    promise(QStringLiteral("thrown away"));
    Draft another = newDraft(mail, account, MailboxActs::anotherSubject());
    if (!save(mail, another, "another"))
        return false;
    promise(QStringLiteral("another"));
    return true;
}

} // namespace

QStringList MailboxActs::scenarios()
{
    return {QStringLiteral("receiving"), QStringLiteral("news"), QStringLiteral("moving"), QStringLiteral("deleting"), QStringLiteral("drafts"), QStringLiteral("detaching")};
}

QByteArray MailboxActs::idOf(int number)
{
    return "<act" + QByteArray::number(number) + "@example.org>";
}

QByteArray MailboxActs::message(int number)
{
    return "From: Grace <grace@example.org>\nTo: ada@example.org\nSubject: act " + QByteArray::number(number) + "\nDate: Mon, 2 Nov 2026 10:" + QByteArray::number(10 + number)
        + ":00 +0100\nMessage-ID: " + idOf(number) + '\n' + bodyOf(number);
}

bool MailboxActs::act(Mail &mail, AccountId account, const QString &scenario, const std::function<void(const QString &)> &promise)
{
    if (scenario == QLatin1String("moving"))
        return moving(mail, account, promise);
    if (scenario == QLatin1String("deleting"))
        return deleting(mail, account, promise);
    if (scenario == QLatin1String("drafts"))
        return drafting(mail, account, promise);
    if (scenario == QLatin1String("detaching"))
        return detaching(mail, account, promise);
    if (scenario == QLatin1String("shelving"))
        return moveBetween(mail, account, mail.reader().accounts().last().id, FolderRole::Archive, promise);
    if (scenario == QLatin1String("unshelving"))
        return moveBetween(mail, mail.reader().accounts().last().id, account, FolderRole::Inbox, promise);
    return true;
}

bool MailboxActs::begin(Mail &mail, AccountId account, const QString &scenario)
{
    if (scenario != QLatin1String("drafts"))
        return true;
    Draft kept = newDraft(mail, account, draftSubject()), unwanted = newDraft(mail, account, unwantedSubject());
    return save(mail, kept, "before") && save(mail, unwanted, "unwanted");
}

QByteArray MailboxActs::placeAfter(const QString &scenario, int number)
{
    if (scenario == QLatin1String("moving")) {
        if (number >= 2 && number <= 4)
            return "Work";
        if (number >= 5 && number <= 6)
            return "Trash";
    }
    if (scenario == QLatin1String("deleting") && (number == 2 || (number >= 9 && number <= 12)))
        return {};
    if (scenario == QLatin1String("news")) {
        // MailboxStory lets another program do this.
        if (number >= 13 && number <= 15)
            return {};
        if (number >= 16 && number <= 18)
            return "Work";
    }
    return "INBOX";
}

QString MailboxActs::promiseFor(const QString &scenario, int number)
{
    if (scenario == QLatin1String("moving") && number >= 2 && number <= 6)
        return number <= 4 ? QStringLiteral("moved") : QStringLiteral("thrown away");
    if (scenario == QLatin1String("deleting") && placeAfter(scenario, number).isEmpty())
        return number == 2 ? QStringLiteral("one deleted") : QStringLiteral("deleted");
    if (scenario == QLatin1String("detaching") && hasFile(number))
        return QStringLiteral("detached %1").arg(number);
    return {};
}

} // namespace postrider
