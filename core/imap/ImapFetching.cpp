// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/imap/ImapFetching.h"
#include "core/imap/ImapSequenceSet.h"
#include "core/imap/ImapVanished.h"
#include "core/imap/MailboxName.h"

#include <QCoreApplication>
#include <QQueue>
#include <QSet>

#include <algorithm>
#include <limits>

namespace postrider {

namespace {
constexpr qint64 kMaxBody = 256 * 1024 * 1024;
/// Bodies: messages per command, and commands on the wire at once. Enough to keep the line busy while one is handed over, few enough that an abort
/// throws little away.
constexpr qsizetype kBodiesPerCommand = 100;
constexpr qsizetype kCommandsInFlight = 3;
/// A message that others change meanwhile comes more than once. So often for each, and so many in all whatever was asked for: beyond it the server never means to end.
constexpr quint64 kMostTimes = 20;
constexpr quint64 kMostRepeated = 10'000;

/// What others change meanwhile comes with flags alone.
bool isHeader(const ImapFetched &fetched)
{
    return fetched.envelope || fetched.size >= 0 || fetched.internalDate != 0;
}

bool hasFlags(const ImapFetched &fetched)
{
    return fetched.flags.has_value();
}

/// "", "1.2.3", "TEXT", "1.MIME", "2.HEADER.FIELDS (SUBJECT FROM)": what a section may be called here.
bool isSection(const QByteArray &section)
{
    return section.size() <= 500 && std::all_of(section.begin(), section.end(), [](char c) {
        return c == '.' || c == ' ' || c == '(' || c == ')' || c == '-' || (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z');
    });
}

/// A mail that nobody can be told of as a whole costs that mail's row some of its words, not the connection.
class Cutting {
public:
    explicit Cutting(ImapSession &session) : m_session(session) { m_session.setCutting(true); }
    ~Cutting() { m_session.setCutting(false); }
    Q_DISABLE_COPY_MOVE(Cutting)

private:
    ImapSession &m_session;
};

/// Longer literals while bodies are read, and only then.
class LongLiterals {
public:
    explicit LongLiterals(ImapSession &session) : m_session(session) { m_session.setMaxLiteral(kMaxBody); }
    ~LongLiterals() { m_session.setMaxLiteral(ImapParser::kMaxLiteral); }
    Q_DISABLE_COPY_MOVE(LongLiterals)

private:
    ImapSession &m_session;
};
} // namespace

QByteArray ImapFetching::headerItems(Items which) const
{
    const ImapCapabilities &can = m_session.knownCapabilities();
    QByteArray items = "(UID FLAGS INTERNALDATE RFC822.SIZE ";
    items += which == Items::All ? "ENVELOPE BODYSTRUCTURE BODY.PEEK[HEADER.FIELDS (REFERENCES)]"
                                 : "BODY.PEEK[HEADER.FIELDS (DATE SUBJECT FROM TO CC MESSAGE-ID IN-REPLY-TO REFERENCES)]<0.65536>";
    if (m_session.hasCondstore())
        items += " MODSEQ";
    if (can.has("X-GM-EXT-1"))
        items += " X-GM-MSGID X-GM-THRID X-GM-LABELS";
    else if (can.has("OBJECTID"))
        items += " EMAILID THREADID";
    // RFC 8970 3.1: only what the server has at hand, because the list waits for this. Where there is none we make our own with the body.
    if (can.has("PREVIEW") && which == Items::All)
        items += " PREVIEW (LAZY)";
    return items + ')';
}

/// How many messages a set can bring, so that a server cannot go on for ever.
quint64 ImapFetching::countOf(const QByteArray &set) const
{
    return countOfSet(set).value_or(m_session.mailbox().exists);
}

/// One UID FETCH, and more of them where the server stops before the end.
void ImapFetching::fetch(QByteArray set, const QByteArray &items, const IsWanted &isWanted, const Found &found, const ImapListener &more)
{
    // What others do to other messages comes in between, and is no answer: neither handed over nor counted, or one that was asked for would seem to be gone.
    ImapSequenceSet asked(set);
    const quint64 most = kMostRepeated + kMostTimes * countOf(set);
    quint64 count = 0;
    ImapListener listener = more;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!isWanted(fetched) || !asked.contains(fetched.uid))
            return false;
        if (++count > most)
            m_session.failProtocol("no end of answers to FETCH");
        found(std::move(fetched));
        return true;
    };
    while (!set.isEmpty())
        set = m_session.leftOver(m_session.run(m_session.command("UID FETCH ").text(set).text(" ").text(items), listener), set);
}

void ImapFetching::headers(const QByteArrayList &sets, By by, const Found &found, const std::function<bool(qsizetype)> &read)
{
    const QByteArray items = headerItems(Items::All);
    const Cutting cutting(m_session);
    QList<std::pair<Uid, quint32>> cut; // UID, if it was told, and sequence number
    quint64 left = 0;
    for (const QByteArray &set : sets)
        left += countOf(set);
    ImapSequenceSet asked(by == By::Uids ? sets.join(',') : QByteArray("*"));
    QQueue<Window> windows;
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        const bool isOurs = fetched.isCut ? fetched.uid == 0 || asked.contains(fetched.uid) : isHeader(fetched) && asked.contains(fetched.uid);
        if (!isOurs || left == 0)
            return false;
        --left;
        for (Window &window : windows)
            window.note(fetched.sequence);
        if (fetched.isCut)
            cut.append({fetched.uid, fetched.sequence});
        else
            found(std::move(fetched));
        return true;
    };
    const auto start = [&](const QByteArray &set) {
        return m_session.start(m_session.command(by == By::Uids ? "UID FETCH " : "FETCH ").text(set).text(" ").text(items), listener);
    };
    qsizetype next = 0;
    const auto fill = [&](qsizetype most) {
        for (; next < sets.size() && windows.size() < most; ++next) {
            // In the queue before it is on the wire: its messages may come while a later one waits for its go-ahead.
            windows.enqueue({{}, sets[next], next});
            const QByteArray tag = start(sets[next]);
            windows.last().tag = tag;
        }
    };
    // The first one alone: servers may keep the answers of all that is on the wire until the last of it (Dovecot), and somebody waits for the first.
    fill(1);
    std::optional<ImapAnswer> refused;
    for (bool goOn = true; goOn && !windows.isEmpty();) {
        while (!refused && !windows.head().set.isEmpty()) {
            ImapAnswer answer = m_session.finish(windows.head().tag, listener);
            if (!answer.isOk()) {
                refused = std::move(answer);
                break;
            }
            Window &window = windows.head();
            // RFC 9738: the newest come first, and the code names a UID. Of sequence numbers we know ourselves how far it came.
            if (by == By::Sequence)
                answer.arguments = "0 " + QByteArray::number(window.lowest);
            window.set = m_session.leftOver(answer, window.set);
            if (!window.set.isEmpty())
                window.tag = start(window.set);
        }
        const qsizetype done = windows.dequeue().index;
        if (refused)
            break;
        fill(kCommandsInFlight); // the line is busy while the window is stored
        goOn = !read || read(done);
    }
    for (const Window &window : std::as_const(windows)) // what is on its way is read, so that the next command finds a quiet line
        m_session.finish(window.tag, listener);
    for (const auto &[uid, sequence] : std::as_const(cut))
        leastOf(uid, sequence, found);
    if (refused)
        throw errorOf(*refused, ImapPurpose::Work);
}

/// A message that was told in more octets than anybody reads: nested messages whose senders are told three times each, references without end. Its own header is short, or cut by
/// the server (RFC 9051 6.4.5, partial).
void ImapFetching::leastOf(Uid uid, quint32 sequence, const Found &found)
{
    bool done = false;
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (done || !isHeader(fetched) || fetched.uid == 0 || (uid != 0 && fetched.uid != uid))
            return false;
        done = true;
        found(std::move(fetched));
        return true;
    };
    const QByteArray which = uid != 0 ? "UID FETCH " + QByteArray::number(uid) : "FETCH " + QByteArray::number(sequence);
    // A NO to this one keeps nobody waiting either.
    m_session.finish(m_session.start(m_session.command(which).text(" ").text(headerItems(Items::Least)), listener), listener);
}

/// Of sequence numbers: "from:to" holds this one.
void ImapFetching::Window::note(quint32 sequence)
{
    ImapCursor cursor(set);
    const quint64 from = cursor.number(std::numeric_limits<quint32>::max()).value_or(0);
    const quint64 to = cursor.take(':') ? cursor.number(std::numeric_limits<quint32>::max()).value_or(0) : from;
    if (sequence >= qMin(from, to) && sequence <= qMax(from, to))
        lowest = lowest == 0 ? sequence : qMin(lowest, sequence);
}

void ImapFetching::flags(const QByteArray &set, quint64 changedSince, const Found &found)
{
    QByteArray items = "(UID FLAGS)";
    if (changedSince > 0 && m_session.hasCondstore())
        items += " (CHANGEDSINCE " + QByteArray::number(changedSince) + ')';
    fetch(set, items, hasFlags, found);
}

void ImapFetching::changes(const QByteArray &set, quint64 changedSince, const Found &changed, const Vanished &vanished)
{
    if (!m_session.hasQresync() || changedSince == 0) {
        flags(set, changedSince, changed);
        return;
    }
    ImapVanished gone(vanished);
    ImapListener listener;
    listener.told = [&](const ImapResponse &response) {
        const std::optional<QByteArrayView> earlier = ImapVanished::earlier(response);
        if (earlier)
            gone.take(*earlier, 0);
        return earlier.has_value();
    };
    fetch(set, "(UID FLAGS MODSEQ) (CHANGEDSINCE " + QByteArray::number(changedSince) + " VANISHED)", hasFlags, changed, listener);
    if (gone.isBroken()) {
        m_session.giveUp("QRESYNC");
        throw ImapVanished::error();
    }
}

void ImapFetching::bodies(const QList<Uid> &uids, const Found &found)
{
    QSet<Uid> wanted(uids.cbegin(), uids.cend());
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (!fetched.body || !wanted.remove(fetched.uid))
            return false;
        found(std::move(fetched));
        return true;
    };
    const LongLiterals longer(m_session);
    const auto start = [&](const QByteArray &set) { return m_session.start(m_session.command("UID FETCH ").text(set).text(" (UID BODY.PEEK[])"), listener); };
    std::optional<ImapAnswer> refused;
    QQueue<Window> windows;
    qsizetype next = 0;
    while (next < uids.size() || !windows.isEmpty()) {
        while (next < uids.size() && windows.size() < kCommandsInFlight && !refused) {
            const QByteArray set = uidSet(uids.sliced(next, qMin(kBodiesPerCommand, uids.size() - next)));
            next = qMin(next + kBodiesPerCommand, uids.size());
            if (!set.isEmpty())
                windows.enqueue({start(set), set});
        }
        if (windows.isEmpty())
            break;
        const Window window = windows.dequeue();
        ImapAnswer answer = m_session.finish(window.tag, listener);
        if (answer.isOk()) {
            if (const QByteArray rest = m_session.leftOver(answer, window.set); !rest.isEmpty() && !refused)
                windows.enqueue({start(rest), rest});
        } else if (!refused) {
            refused = std::move(answer);
        }
    }
    if (refused)
        throw errorOf(*refused, ImapPurpose::Work);
}

std::optional<ImapStructure> ImapFetching::structure(Uid uid, qint64 mostHeader)
{
    std::optional<ImapStructure> structure;
    ImapListener listener;
    listener.structures = ImapFetchParser::Structures::Whole;
    listener.fetched = [&](ImapFetched &fetched) {
        const bool isOurs = fetched.uid == uid && (fetched.structure || fetched.hasAttachments || !fetched.sections.isEmpty());
        if (!isOurs && !(fetched.isCut && (fetched.uid == 0 || fetched.uid == uid)))
            return false;
        if (!structure)
            structure.emplace();
        if (fetched.structure)
            structure->root = std::move(fetched.structure);
        for (ImapSection &section : fetched.sections) {
            if (section.name == "HEADER")
                structure->header = std::move(section.octets);
        }
        return true;
    };
    const Cutting cutting(m_session); // one that is too long to be read is no structure
    m_session.run(
        m_session.command("UID FETCH ").text(QByteArray::number(uid)).text(" (UID BODYSTRUCTURE BODY.PEEK[HEADER]<0.").text(QByteArray::number(mostHeader)).text(">)"), listener);
    return structure;
}

std::optional<QHash<QByteArray, QByteArray>> ImapFetching::sections(Uid uid, const QList<ImapSectionWish> &wishes, ImapCoding coding)
{
    QByteArray items = "(UID";
    QHash<QByteArray, const ImapSectionWish *> wanted;
    for (const ImapSectionWish &wish : wishes) {
        if (uid == 0 || !isSection(wish.section) || wish.offset < 0 || wish.count <= 0)
            throw MailError(
                ErrorKind::Bug, QCoreApplication::translate("ImapClient", "Postrider made a mistake in a request to the mail server."), QStringLiteral("not a section"));
        items +=
            (coding == ImapCoding::AsSent ? " BODY.PEEK[" : " BINARY.PEEK[") + wish.section + "]<" + QByteArray::number(wish.offset) + '.' + QByteArray::number(wish.count) + '>';
        const qsizetype fields = wish.section.indexOf(' ');
        wanted.insert(fields < 0 ? wish.section : wish.section.left(fields), &wish);
    }
    std::optional<QHash<QByteArray, QByteArray>> octets;
    ImapListener listener;
    listener.fetched = [&](ImapFetched &fetched) {
        if (fetched.uid != uid || fetched.sections.isEmpty())
            return false;
        if (!octets)
            octets.emplace();
        for (ImapSection &section : fetched.sections) {
            const auto wish = wanted.constFind(section.name);
            // More than was asked for is no piece of what was asked for.
            if (wish != wanted.cend() && section.origin == (*wish)->offset && !section.octets.isNull() && section.octets.size() <= (*wish)->count)
                octets->insert(section.name, std::move(section.octets));
        }
        return true;
    };
    m_session.run(m_session.command("UID FETCH ").text(QByteArray::number(uid)).text(" ").text(items + ')'), listener);
    return octets;
}

} // namespace postrider
