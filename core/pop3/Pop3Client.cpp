// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pop3/Pop3Client.h"

#include "core/net/WebAnswer.h"
#include "core/pop3/Pop3SignIn.h"

#include <QCoreApplication>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Pop3Client)
};

/// Lines of capabilities that are looked at.
constexpr qsizetype kMostCapabilities = 500;

} // namespace

class Pop3Client::Private {
public:
    Private(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const Pop3Options &options)
        : m_security(server.security)
        , m_connection(server, std::move(transcript), std::move(abort), options)
    {
    }

    void begin();
    void greet();
    void startTls();
    void askCapabilities();
    Pop3Reply expectOk(const Pop3Reply &reply, Pop3Purpose purpose = Pop3Purpose::Work);
    Pop3Fetched readMessage(int number, const Progress &progress);
    void fetch(const QList<int> &numbers, const std::function<QByteArray(int)> &command, const Found &found, const Progress &progress);
    void trust(const Pop3Reply &reply);

    const Security m_security;
    Pop3Connection m_connection;
    Pop3Capabilities m_capabilities;
};

void Pop3Client::Private::begin()
{
    greet();
    if (m_security == Security::StartTls)
        startTls();
    askCapabilities();
}

/// RFC 1939 4. What anybody on the way could have written is not shown as the server's words.
void Pop3Client::Private::greet()
{
    const bool trusted = m_security != Security::StartTls;
    Channel &channel = m_connection.channel();
    const QByteArray line = m_connection.readLine(QDeadlineTimer(m_connection.options().timeouts.command));
    if (Transcript *transcript = channel.transcript())
        transcript->server(line);
    const auto reply = Pop3Parser::replyOf(line);
    if (reply && reply->isOk())
        return;
    channel.close();
    const QString words = trusted ? (reply ? *reply : Pop3Reply{{}, {}, line}).shown() : QString();
    if (WebAnswer::isOne(line))
        throw WebAnswer::error(channel.server(), words);
    if (!reply || reply->isChallenge())
        throw MailError(ErrorKind::Refused, Text::tr("What answers at this address is not a POP3 server. Check the server's name and port in the account's settings."), words);
    const MailError error = errorOf(trusted ? *reply : Pop3Reply{}, Pop3Purpose::Greeting);
    throw MailError(error.kind(), error.message(), words);
}

/// RFC 2595 4: nothing but STLS is said before TLS, and nothing heard before it counts.
void Pop3Client::Private::startTls()
{
    Channel &channel = m_connection.channel();
    if (!m_connection.command("STLS").isOk()) {
        channel.close();
        throw MailError(ErrorKind::Certificate, Text::tr("The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent."));
    }
    if (m_connection.hasPending()) {
        channel.close();
        throw MailError(ErrorKind::Certificate,
            Text::tr("The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent."),
            QStringLiteral("octets after the go-ahead for STLS"));
    }
    channel.startTls(m_connection.options().timeouts.connect);
    m_connection.forget();
}

/// RFC 2449 5. A server from before that says -ERR, and is asked for everything by trying.
void Pop3Client::Private::askCapabilities()
{
    m_capabilities = {};
    const Pop3Reply reply = m_connection.command("CAPA");
    trust(reply);
    if (!reply.isOk())
        return;
    QByteArrayList lines;
    m_connection.readList([&lines](QByteArrayView line) {
        if (lines.size() < kMostCapabilities)
            lines.append(line.toByteArray());
    });
    m_capabilities = Pop3Parser::capabilitiesOf(lines);
}

/// A challenge where none can be: the answers are not those to our commands.
void Pop3Client::Private::trust(const Pop3Reply &reply)
{
    if (reply.isChallenge())
        m_connection.failProtocol(QStringLiteral("a challenge out of place"));
}

Pop3Reply Pop3Client::Private::expectOk(const Pop3Reply &reply, Pop3Purpose purpose)
{
    trust(reply);
    if (!reply.isOk())
        throw errorOf(reply, purpose);
    return reply;
}

/// The answer to RETR or TOP. That one message cannot be had is no reason to leave the others; that the server has a trouble is.
Pop3Fetched Pop3Client::Private::readMessage(int number, const Progress &progress)
{
    Pop3Fetched fetched{number, {}, {}};
    const Pop3Reply reply = m_connection.readReply();
    trust(reply);
    if (!reply.isOk()) {
        const MailError error = errorOf(reply, Pop3Purpose::Work);
        if (error.kind() == ErrorKind::Busy)
            throw error;
        fetched.failure = Failure{error.kind(), Text::tr("The mail server does not hand this message out. Its reason is in the details."), error.detail()};
        return fetched;
    }
    const auto told = progress ? [&](qint64 octets) { progress(number, octets); } : std::function<void(qint64)>();
    if (!m_connection.readText(fetched.content, told)) {
        fetched.content.clear();
        fetched.failure = Failure{ErrorKind::Refused, Text::tr("The message is too large to be fetched. It stays on the mail server."), {}};
    }
    return fetched;
}

void Pop3Client::Private::fetch(const QList<int> &numbers, const std::function<QByteArray(int)> &command, const Found &found, const Progress &progress)
{
    m_connection.each(
        numbers.size(), m_capabilities.pipelining, [&](qsizetype i) { return command(numbers.at(i)); }, [&](qsizetype i) { found(readMessage(numbers.at(i), progress)); });
}

// --- the door ---------------------------------------------------------------------------------------------------------------------------

Pop3Client::Pop3Client(const ServerAddress &server, std::shared_ptr<Transcript> transcript, AbortTokenPtr abort, const Pop3Options &options)
    : d(std::make_unique<Private>(server, std::move(transcript), std::move(abort), options))
{
    d->begin();
}

Pop3Client::~Pop3Client() = default;

const Pop3Capabilities &Pop3Client::capabilities() const
{
    return d->m_capabilities;
}

QString Pop3Client::tlsDescription() const
{
    return d->m_connection.channel().tlsDescription();
}

bool Pop3Client::isOpen() const
{
    return d->m_connection.channel().isOpen();
}

void Pop3Client::signIn(const SaslCredentials &credentials)
{
    // Only here is it allowed (RFC 6856 2.1). A server that offers and then refuses it hands its mail out in its own way.
    if (d->m_capabilities.utf8)
        d->trust(d->m_connection.command("UTF8"));
    Pop3SignIn(d->m_connection, d->m_capabilities).signIn(credentials);
    const Pop3Capabilities before = d->m_capabilities;
    d->askCapabilities();
    if (!d->m_capabilities.known)
        d->m_capabilities = before;
}

Pop3Parser::Drop Pop3Client::stat()
{
    const Pop3Reply reply = d->expectOk(d->m_connection.command("STAT"));
    const auto drop = Pop3Parser::dropOf(reply.text);
    if (!drop)
        d->m_connection.failProtocol(QStringLiteral("STAT \"%1\"").arg(reply.shown().left(80)));
    return *drop;
}

QMap<int, qint64> Pop3Client::list()
{
    d->expectOk(d->m_connection.command("LIST"));
    QMap<int, qint64> sizes;
    d->m_connection.readList([&sizes](QByteArrayView line) {
        if (const auto size = Pop3Parser::sizeOf(line); size && !sizes.contains(size->number))
            sizes.insert(size->number, size->octets);
    });
    return sizes;
}

std::optional<QMap<int, QByteArray>> Pop3Client::uidl()
{
    const Pop3Reply reply = d->m_connection.command("UIDL");
    d->trust(reply);
    if (!reply.isOk()) {
        const MailError error = errorOf(reply, Pop3Purpose::Work);
        // A server that has said that it knows UIDL has a trouble; nobody may take it for an empty mailbox.
        if (error.kind() == ErrorKind::Busy || d->m_capabilities.uidl)
            throw error;
        return std::nullopt;
    }
    QMap<int, QByteArray> uids;
    d->m_connection.readList([&uids](QByteArrayView line) {
        if (const auto name = Pop3Parser::nameOf(line); name && !uids.contains(name->number))
            uids.insert(name->number, name->uid);
    });
    return uids;
}

QMap<int, QByteArray> Pop3Client::uidl(const QList<int> &numbers)
{
    QMap<int, QByteArray> uids;
    d->m_connection.each(
        numbers.size(), d->m_capabilities.pipelining, [&](qsizetype i) { return "UIDL " + QByteArray::number(numbers.at(i)); },
        [&](qsizetype i) {
            const Pop3Reply reply = d->m_connection.readReply();
            d->trust(reply);
            const auto name = reply.isOk() ? Pop3Parser::nameOf(reply.text) : std::nullopt;
            if (name && name->number == numbers.at(i))
                uids.insert(name->number, name->uid);
        });
    return uids;
}

void Pop3Client::retrieve(const QList<int> &numbers, const Found &found, const Progress &progress)
{
    d->fetch(
        numbers, [](int number) { return "RETR " + QByteArray::number(number); }, found, progress);
}

void Pop3Client::top(const QList<int> &numbers, int lines, const Found &found)
{
    d->fetch(numbers, [lines](int number) { return "TOP " + QByteArray::number(number) + ' ' + QByteArray::number(lines); }, found, {});
}

QList<int> Pop3Client::remove(const QList<int> &numbers)
{
    QList<int> marked;
    d->m_connection.each(
        numbers.size(), d->m_capabilities.pipelining, [&](qsizetype i) { return "DELE " + QByteArray::number(numbers.at(i)); },
        [&](qsizetype i) {
            const Pop3Reply reply = d->m_connection.readReply();
            d->trust(reply);
            if (reply.isOk())
                marked.append(numbers.at(i));
        });
    return marked;
}

void Pop3Client::reset()
{
    d->expectOk(d->m_connection.command("RSET"));
}

void Pop3Client::noop()
{
    d->expectOk(d->m_connection.command("NOOP"));
}

void Pop3Client::commit()
{
    d->m_connection.put("QUIT");
    const Pop3Reply reply = d->m_connection.readReply(QDeadlineTimer(d->m_connection.options().timeouts.commit));
    d->m_connection.channel().close();
    d->expectOk(reply, Pop3Purpose::Commit);
}

void Pop3Client::quit() noexcept
{
    try {
        if (isOpen()) {
            d->m_connection.put("QUIT");
            d->m_connection.readReply(QDeadlineTimer(d->m_connection.options().timeouts.farewell));
        }
    } catch (...) {
        // A farewell that is not heard is none the less one.
    }
    d->m_connection.channel().close();
}

} // namespace postrider
