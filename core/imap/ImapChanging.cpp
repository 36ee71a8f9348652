// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapChanging.h"
#include "core/imap/ImapSearchKey.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/MailboxName.h"

#include <QCoreApplication>

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
/// UIDs a server may name in one answer.
constexpr qsizetype kMaxUids = 10'000'000;

/// "validity source-set destination-set"; empty where it does not make sense, as if the server had said nothing.
ImapCopyUid copyUid(QByteArrayView arguments)
{
    ImapCursor cursor(arguments);
    const auto validity = cursor.number(std::numeric_limits<quint32>::max());
    cursor.skipSpaces();
    const auto source = uidsOfSet(cursor.word(), kMaxUids);
    cursor.skipSpaces();
    const auto destination = uidsOfSet(cursor.word(), kMaxUids);
    if (!validity || *validity == 0 || !source || !destination || source->size() != destination->size())
        return {};
    return {quint32(*validity), *source, *destination};
}

/// What is sent as it is has to be what it should be: system flags, or keywords.
void requireFlags(const QByteArrayList &flags)
{
    for (const QByteArray &flag : flags) {
        if (!ImapSearchKey::isKeyword(flag.startsWith('\\') ? QByteArrayView(flag).sliced(1) : QByteArrayView(flag))) {
            throw MailError(ErrorKind::Refused, QCoreApplication::translate("ImapClient", "A mail server cannot keep this label. Use letters, digits and hyphens only."),
                QString::fromUtf8(flag.left(200)));
        }
    }
}
} // namespace

ImapStored ImapChanging::store(const QByteArray &set, const QByteArrayList &add, const QByteArrayList &remove, quint64 unchangedSince)
{
    requireFlags(add);
    requireFlags(remove);
    ImapStored stored;
    QByteArray rest = set;
    if (!add.isEmpty()) {
        stored.modified = storeOne(" +FLAGS.SILENT (", rest, add, unchangedSince);
        // What was changed just now is ours: the second half must not stumble over it, and must leave alone what the first one did.
        if (unchangedSince > 0 && !remove.isEmpty()) {
            unchangedSince = 0;
            if (!stored.modified.isEmpty())
                rest = setWithout(rest, stored.modified);
        }
    }
    if (!remove.isEmpty() && !rest.isEmpty())
        stored.modified += storeOne(" -FLAGS.SILENT (", rest, remove, unchangedSince);
    std::sort(stored.modified.begin(), stored.modified.end());
    stored.modified.erase(std::unique(stored.modified.begin(), stored.modified.end()), stored.modified.end());
    return stored;
}

/// RFC 7162 3.1.3: [MODIFIED set] comes with OK or NO; with NO and without it nothing was stored.
QList<Uid> ImapChanging::storeOne(const char *how, QByteArray set, const QByteArrayList &flags, quint64 unchangedSince)
{
    const bool labels = std::any_of(flags.begin(), flags.end(), [](const QByteArray &flag) { return !flag.startsWith('\\'); });
    QList<Uid> modified;
    while (!set.isEmpty()) {
        ImapCommandWriter command = m_session.command("UID STORE ").text(set);
        if (unchangedSince > 0 && m_session.hasCondstore())
            command.text(" (UNCHANGEDSINCE ").text(QByteArray::number(unchangedSince)).text(")");
        command.text(how).text(flags.join(' ')).text(")");
        const ImapAnswer answer = m_session.finish(m_session.start(command));
        const bool conditional = unchangedSince > 0 && answer.code == "MODIFIED";
        if (!answer.isOk() && !conditional)
            throw errorOf(answer, labels ? ImapPurpose::Label : ImapPurpose::Work);
        if (conditional) {
            const std::optional<QList<Uid>> uids = uidsOfSet(answer.arguments.trimmed(), kMaxUids);
            if (!uids)
                m_session.failProtocol("MODIFIED");
            modified += *uids;
        }
        set = m_session.leftOver(answer, set);
    }
    return modified;
}

/// RFC 6851 4.3 lets COPYUID come in an untagged OK before the tagged one.
ImapCopyUid ImapChanging::transfer(const char *verb, const QByteArray &set, const QByteArray &target)
{
    ImapCopyUid copied;
    const auto merge = [&copied](ImapCopyUid more) {
        if (more.uidValidity == 0 || (copied.uidValidity != 0 && copied.uidValidity != more.uidValidity))
            return;
        copied.uidValidity = more.uidValidity;
        copied.source += more.source;
        copied.destination += more.destination;
    };
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (response.hasCode("COPYUID"))
            merge(copyUid(response.codeArguments));
        return false;
    };
    for (QByteArray rest = set; !rest.isEmpty();) {
        const ImapAnswer answer = m_session.run(m_session.command(verb).text(rest).text(" ").astring(target), listener);
        if (answer.code == "COPYUID")
            merge(copyUid(answer.arguments));
        rest = m_session.leftOver(answer, rest);
    }
    return copied;
}

void ImapChanging::expunge(const QByteArray &set)
{
    for (QByteArray rest = set; !rest.isEmpty();)
        rest = m_session.leftOver(m_session.run(m_session.command("UID EXPUNGE ").text(rest)), rest);
}

} // namespace postrider
