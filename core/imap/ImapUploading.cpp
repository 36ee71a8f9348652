// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapUploading.h"
#include "core/imap/ImapDate.h"
#include "core/imap/ImapSearchKey.h"
#include "core/imap/ImapSequenceSet.h"

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
/// One MULTIAPPEND is all or nothing: so much is sent again at most when the line is cut.
constexpr qsizetype kMessagesPerCommand = 50;
constexpr qsizetype kOctetsPerCommand = 8 * 1024 * 1024;

/// "validity set" of APPENDUID: one UID for each message, in step (RFC 4315 3); nothing where it does not make sense, as if the server had said nothing.
QList<ImapAppendUid> appendUids(QByteArrayView arguments, qsizetype count)
{
    ImapCursor cursor(arguments);
    const quint64 validity = cursor.number(std::numeric_limits<quint32>::max()).value_or(0);
    cursor.skipSpaces();
    const std::optional<QList<Uid>> uids = uidsOfSet(cursor.word(), count);
    if (validity == 0 || !uids || uids->size() != count || !cursor.atEnd())
        return {};
    QList<ImapAppendUid> found;
    for (const Uid uid : *uids)
        found.append({quint32(validity), uid});
    return found;
}

QList<ImapAppendUid> appendUids(const ImapAnswer &answer, qsizetype count)
{
    return answer.code == "APPENDUID" ? appendUids(answer.arguments, count) : QList<ImapAppendUid>();
}

/// RFC 6532: octets over 127 in the header, so that the message is not one that every server knows.
bool hasUtf8Header(QByteArrayView message)
{
    for (qsizetype i = 0; i < message.size(); ++i) {
        if (static_cast<unsigned char>(message[i]) >= 0x80)
            return true;
        const QByteArrayView next = message.sliced(i + 1, qMin<qsizetype>(2, message.size() - i - 1));
        if (message[i] == '\n' && (next.startsWith('\n') || next == "\r\n"))
            return false;
    }
    return false;
}
} // namespace

/// Flags, date and octets of one message, with a space before.
void ImapUploading::write(ImapCommandWriter &command, const ImapNewMessage &message) const
{
    QByteArrayList flags = imapNames(message.flags);
    for (const QByteArray &keyword : message.keywords) {
        if (ImapSearchKey::isKeyword(keyword)) // a label that a server cannot keep is no reason to lose the mail
            flags.append(keyword);
    }
    if (!flags.isEmpty())
        command.text(" (").text(flags.join(' ')).text(")");
    if (message.internalDate > 0)
        command.text(" ").text(imapDateTimeText(message.internalDate));
    command.text(" ");
    if (m_session.isEnabled("UTF8=ACCEPT") && hasUtf8Header(message.bytes))
        command.text("UTF8 (").literal8(message.bytes, ImapCommandWriter::Privacy::Content).text(")");
    else if (m_session.knownCapabilities().has("BINARY") && message.bytes.contains('\0'))
        command.literal8(message.bytes, ImapCommandWriter::Privacy::Content);
    else
        command.literal(message.bytes, ImapCommandWriter::Privacy::Content);
}

bool ImapUploading::canWrite(const QByteArray &message) const
{
    return !message.contains('\0') || m_session.knownCapabilities().has("BINARY") || (m_session.isEnabled("UTF8=ACCEPT") && hasUtf8Header(message));
}

std::optional<ImapAppendUid> ImapUploading::append(const QByteArray &mailbox, const ImapNewMessage &message)
{
    ImapCommandWriter command = m_session.command("APPEND ").astring(mailbox);
    write(command, message);
    const QList<ImapAppendUid> uids = appendUids(m_session.run(command, {}, ImapPurpose::Upload), 1);
    return uids.isEmpty() ? std::nullopt : std::optional(uids.first());
}

void ImapUploading::appendMany(const QByteArray &mailbox, const QList<ImapNewMessage> &messages, const Appended &appended)
{
    const bool many = m_session.knownCapabilities().has("MULTIAPPEND");
    for (qsizetype next = 0; next < messages.size();) {
        const qsizetype first = next;
        ImapCommandWriter command = m_session.command("APPEND ").astring(mailbox);
        qsizetype octets = 0;
        do {
            write(command, messages[next]);
            octets += messages[next++].bytes.size();
        } while (many && next < messages.size() && next - first < kMessagesPerCommand && octets + messages[next].bytes.size() <= kOctetsPerCommand);
        const QList<ImapAppendUid> uids = appendUids(m_session.run(command, {}, ImapPurpose::Upload), next - first);
        for (qsizetype i = first; i < next; ++i)
            appended(i, uids.isEmpty() ? std::nullopt : std::optional(uids[i - first]));
    }
}

std::optional<ImapAppendUid> ImapUploading::replace(Uid uid, const QByteArray &mailbox, const ImapNewMessage &message)
{
    ImapCommandWriter command = m_session.command("UID REPLACE ").text(QByteArray::number(uid)).text(" ").astring(mailbox);
    write(command, message);
    QList<ImapAppendUid> uids;
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        if (response.hasCode("APPENDUID")) // RFC 8508 3.4: untagged, before the old one goes
            uids = appendUids(response.codeArguments, 1);
        return false;
    };
    const ImapAnswer answer = m_session.run(command, listener, ImapPurpose::Upload);
    if (uids.isEmpty())
        uids = appendUids(answer, 1);
    return uids.isEmpty() ? std::nullopt : std::optional(uids.first());
}

} // namespace postrider
