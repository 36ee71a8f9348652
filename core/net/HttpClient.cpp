// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/HttpClient.h"

#include "core/base/MailError.h"
#include "core/net/Channel.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTimeZone>

#include <algorithm>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(HttpClient)
};

constexpr qsizetype kLongestLine = 8 * 1024;
constexpr int kMostFields = 100;
/// 1xx answers that are passed over (RFC 9110 15.2).
constexpr int kMostInterim = 5;

MailError notUnderstood(const QString &host, const QString &what)
{
    return MailError(ErrorKind::Refused, Text::tr("The web server %1 gave an answer that is not understood.").arg(host), QStringLiteral("protocol: ") + what);
}

std::optional<qint64> numberOf(const QByteArray &text, int base)
{
    const auto isDigit = [base](char c) { return (c >= '0' && c <= '9') || (base == 16 && ((c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F'))); };
    // Fifteen digits fit; toLongLong alone takes signs and spaces.
    if (text.isEmpty() || text.size() > 15 || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    return text.toLongLong(nullptr, base);
}

/// IMF-fixdate (RFC 9110 5.6.7), which is what servers have to send; the two forms of the last century are not read.
qint64 dateOf(const QByteArray &text)
{
    QDateTime time = QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    time.setTimeZone(QTimeZone::utc());
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

/// Reads one answer (RFC 9112 2.1 and 6).
class Reading {
public:
    Reading(Channel &channel, QDeadlineTimer deadline, qsizetype maxBody, HttpRequest::Wanted wanted)
        : m_channel(channel)
        , m_deadline(deadline)
        , m_maxBody(maxBody)
        , m_wanted(wanted)
    {
    }

    HttpAnswer answer()
    {
        HttpAnswer answer;
        for (int interim = 0; answer.status == 0 || (answer.status >= 100 && answer.status < 200); ++interim) {
            if (interim > kMostInterim)
                fail(QStringLiteral("interim answers without end"));
            answer.status = statusOf(line());
            readFields();
        }
        answer.location = QUrl::fromEncoded(m_location);
        answer.date = m_date;
        if (m_wanted == HttpRequest::Wanted::Answer && answer.status != 204 && answer.status != 304)
            answer.body = body();
        return answer;
    }

private:
    [[noreturn]] void fail(const QString &what) const { throw notUnderstood(m_channel.server().host, what); }
    QByteArray line() { return m_channel.readLine(m_deadline, kLongestLine); }

    int statusOf(const QByteArray &line) const
    {
        const auto code = line.startsWith("HTTP/1.") && line.size() >= 12 && line[8] == ' ' && (line.size() == 12 || line[12] == ' ') ? numberOf(line.mid(9, 3), 10) : std::nullopt;
        if (!code || *code < 100 || *code > 599)
            fail(QStringLiteral("no status line"));
        return int(*code);
    }

    void readFields()
    {
        m_length.reset();
        m_isChunked = false;
        for (int count = 0;; ++count) {
            const QByteArray field = line();
            if (field.isEmpty())
                return;
            if (count >= kMostFields)
                fail(QStringLiteral("header fields without end"));
            const qsizetype colon = field.indexOf(':');
            const QByteArray name = field.left(colon).toLower(), value = field.mid(colon + 1).trimmed();
            if (colon <= 0)
                fail(QStringLiteral("a header field without a name"));
            if (name == "content-length")
                takeLength(value);
            else if (name == "transfer-encoding")
                takeEncoding(value);
            else if (name == "content-encoding" && value.toLower() != "identity")
                fail(QStringLiteral("an encoding that was not asked for"));
            else if (name == "location" && m_location.isEmpty())
                m_location = value;
            else if (name == "date" && m_date == 0)
                m_date = dateOf(value);
        }
    }

    void takeLength(const QByteArray &value)
    {
        const auto length = numberOf(value, 10);
        // RFC 9112 6.3: two that differ are an attack, or a mistake nobody can mend.
        if (!length || (m_length && *m_length != *length))
            fail(QStringLiteral("a length that is none"));
        m_length = length;
    }

    void takeEncoding(const QByteArray &value)
    {
        if (value.toLower() != "chunked")
            fail(QStringLiteral("a transfer encoding that is not known"));
        m_isChunked = true;
    }

    QByteArray body()
    {
        if (m_isChunked)
            return chunks();
        if (!m_length)
            return untilClosed();
        checkSize(*m_length);
        return *m_length > 0 ? m_channel.readBytes(*m_length, m_deadline) : QByteArray();
    }

    QByteArray chunks()
    {
        QByteArray all;
        for (;;) {
            const QByteArray head = line();
            const auto size = numberOf(head.left(head.indexOf(';') < 0 ? head.size() : head.indexOf(';')).trimmed(), 16);
            if (!size)
                fail(QStringLiteral("a chunk without a size"));
            if (*size == 0)
                return all; // what may follow is fields that nobody needs, and then the connection ends
            checkSize(all.size() + *size);
            all += m_channel.readBytes(*size, m_deadline);
            if (!line().isEmpty())
                fail(QStringLiteral("a chunk longer than it said"));
        }
    }

    QByteArray untilClosed()
    {
        QByteArray all;
        try {
            for (;;) {
                all += m_channel.readSome(m_deadline, m_maxBody + 1);
                checkSize(all.size());
            }
        } catch (const MailError &e) {
            // Its end is the end of the connection, which cannot be told from a cut: whoever reads what came finds out.
            if (e.kind() != ErrorKind::Offline || m_deadline.hasExpired())
                throw;
        }
        return all;
    }

    void checkSize(qint64 size) const
    {
        if (size > m_maxBody)
            fail(QStringLiteral("an answer over %1 octets").arg(m_maxBody));
    }

    Channel &m_channel;
    const QDeadlineTimer m_deadline;
    const qsizetype m_maxBody;
    const HttpRequest::Wanted m_wanted;
    std::optional<qint64> m_length;
    bool m_isChunked = false;
    QByteArray m_location;
    qint64 m_date = 0;
};

QByteArray textOf(const HttpRequest &request)
{
    QByteArray target = request.url.path(QUrl::FullyEncoded).toLatin1();
    if (target.isEmpty())
        target = "/";
    if (request.url.hasQuery())
        target += '?' + request.url.query(QUrl::FullyEncoded).toLatin1();
    QByteArray host = request.url.host(QUrl::FullyEncoded).toLatin1();
    if (host.contains(':'))
        host = '[' + host + ']';
    if (request.url.port() > 0)
        host += ':' + QByteArray::number(request.url.port());
    const bool isHead = request.wanted == HttpRequest::Wanted::HeadOnly;
    QByteArray text = (isHead                          ? QByteArray("HEAD ")
                              : request.form.isEmpty() ? QByteArray("GET ")
                                                       : QByteArray("POST "))
        + target + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\nAccept-Encoding: identity\r\nUser-Agent: Postrider\r\n";
    if (!request.form.isEmpty())
        text += "Accept: application/json\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: " + QByteArray::number(request.form.size()) + "\r\n";
    return text + "\r\n" + request.form;
}

} // namespace

std::optional<ServerAddress> HttpClient::serverOf(const QUrl &url)
{
    ServerAddress server;
    server.host = url.host(QUrl::FullyEncoded);
    const bool isSecure = url.scheme() == QLatin1String("https");
    const int port = url.port(isSecure ? 443 : 80);
    server.security = isSecure ? Security::ImplicitTls : Security::PlainLoopback;
    const bool isPlainHere = url.scheme() == QLatin1String("http") && isLoopbackHost(server.host);
    if (!url.isValid() || server.host.isEmpty() || !url.userInfo().isEmpty() || port <= 0 || port > 65535 || !(isSecure || isPlainHere))
        return std::nullopt;
    server.port = quint16(port);
    return server;
}

HttpAnswer HttpClient::ask(const HttpRequest &request, QDeadlineTimer deadline, qsizetype maxBody) const
{
    const auto server = serverOf(request.url);
    if (!server)
        throw MailError(
            ErrorKind::Refused, Text::tr("Postrider asks web servers only over a secured connection (https)."), request.url.toString(QUrl::RemoveQuery | QUrl::RemoveUserInfo));
    ServerAddress place = m_route ? m_route(*server) : *server;
    place.trusted.clear(); // what a person trusts is a mail server's certificate
    Channel channel(place, nullptr, m_abort, std::chrono::milliseconds(deadline.isForever() ? 30'000 : deadline.remainingTime()));
    channel.write(textOf(request), Channel::Secrecy::Secret);
    HttpAnswer answer = Reading(channel, deadline, maxBody, request.wanted).answer();
    answer.location = answer.location.isEmpty() ? QUrl() : request.url.resolved(answer.location);
    return answer;
}

} // namespace postrider
