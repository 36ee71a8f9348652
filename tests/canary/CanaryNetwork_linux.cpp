// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/canary/CanaryNetwork.h"

#include <QtEndian>

#include <array>
#include <atomic>
#include <cerrno>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <mutex>
#include <thread>

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if_packet.h>
#include <linux/rtnetlink.h>
#include <net/ethernet.h>
#include <net/if.h>
#include <netinet/in.h>
#include <poll.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/mount.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>

namespace postrider::test {

namespace {

constexpr quint32 kByAddress = 198u << 24 | 18u << 16; // of a test range (RFC 2544); written in the letter
constexpr quint32 kByName = 198u << 24 | 19u << 16; // what the name server says

QString failure(const char *what)
{
    return QStringLiteral("%1: %2").arg(QLatin1String(what), QString::fromLocal8Bit(std::strerror(errno)));
}

bool writeFile(const char *path, const QByteArray &text)
{
    const int file = ::open(path, O_WRONLY | O_CLOEXEC);
    const bool isDone = file >= 0 && ::write(file, text.constData(), size_t(text.size())) == text.size();
    if (file >= 0)
        ::close(file);
    return isDone;
}

bool raiseLoopback()
{
    const int handle = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strcpy(request.ifr_name, "lo");
    request.ifr_flags = IFF_UP;
    const bool isDone = ::ioctl(handle, SIOCSIFFLAGS, &request) == 0;
    ::close(handle);
    return isDone;
}

/// Every address there is, is this computer's own (as `ip route add local default dev lo` says it).
bool takeEveryAddress(int family)
{
    struct {
        nlmsghdr header;
        rtmsg route;
        rtattr attribute;
        quint32 device;
    } request{};
    request.header.nlmsg_len = sizeof request;
    request.header.nlmsg_type = RTM_NEWROUTE;
    request.header.nlmsg_flags = NLM_F_REQUEST | NLM_F_CREATE | NLM_F_ACK;
    request.route.rtm_family = uchar(family);
    request.route.rtm_table = RT_TABLE_LOCAL;
    request.route.rtm_protocol = RTPROT_BOOT;
    request.route.rtm_scope = RT_SCOPE_HOST;
    request.route.rtm_type = RTN_LOCAL;
    request.attribute.rta_type = RTA_OIF;
    request.attribute.rta_len = RTA_LENGTH(sizeof request.device);
    request.device = ::if_nametoindex("lo");
    const int handle = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE);
    struct {
        nlmsghdr header;
        nlmsgerr error;
        char rest[256];
    } answer{};
    const bool isDone = ::send(handle, &request, sizeof request, 0) == sizeof request && ::recv(handle, &answer, sizeof answer, 0) > 0 && answer.error.error == 0;
    ::close(handle);
    return isDone;
}

/// Programs ask the name server of this file; nobody else sees that it is another one.
bool nameServerIsHere()
{
    char ours[] = "/tmp/canary-resolv-XXXXXX";
    const int file = ::mkstemp(ours);
    if (file < 0)
        return false;
    ::fchmod(file, 0644);
    const char text[] = "nameserver 127.0.0.1\noptions timeout:1 attempts:1\n";
    const bool isWritten = ::write(file, text, sizeof text - 1) == ssize_t(sizeof text - 1);
    ::close(file);
    char *real = ::realpath("/etc/resolv.conf", nullptr);
    const bool isDone = isWritten && real && ::mount("none", "/", nullptr, MS_REC | MS_PRIVATE, nullptr) == 0 && ::mount(ours, real, nullptr, MS_BIND, nullptr) == 0;
    std::free(real);
    ::unlink(ours);
    return isDone;
}

/// A reply that leads to more of the same where there is more to be had.
QByteArray pageFor(const QByteArray &request)
{
    const QByteArray path = request.mid(request.indexOf(' ') + 1).split(' ').first();
    QByteArray type = "text/html", body = "<p>x";
    if (path.endsWith(".css")) {
        type = "text/css";
        body = "p{color:red}";
    } else if (path.endsWith(".png") || path.endsWith(".gif")) {
        type = "image/gif";
        body = QByteArray::fromBase64("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");
    } else if (path.endsWith(".js")) {
        type = "text/javascript";
        body = ";";
    } else if (path.endsWith(".svg")) {
        type = "image/svg+xml";
        body = "<svg xmlns=\"http://www.w3.org/2000/svg\"/>";
    }
    return "HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nAccess-Control-Allow-Origin: *\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n"
        + body;
}

} // namespace

class CanaryNetwork::Ears {
public:
    Ears()
    {
        m_packets = ::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC, htons(ETH_P_ALL));
        const int large = 8 * 1024 * 1024;
        ::setsockopt(m_packets, SOL_SOCKET, SO_RCVBUF, &large, sizeof large);
        m_names = bound(SOCK_DGRAM, 53);
        m_web = bound(SOCK_STREAM, 80);
        ::listen(m_web, 512);
        m_thread = std::thread([this] { run(); });
    }
    ~Ears()
    {
        m_isOver = true;
        m_thread.join();
        for (const int handle : {m_packets, m_names, m_web})
            ::close(handle);
    }

    Heard take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_heard, {});
    }

private:
    static int bound(int type, quint16 port)
    {
        const int handle = ::socket(AF_INET6, type | SOCK_CLOEXEC, 0); // takes IPv4, too
        const int on = 1, off = 0;
        ::setsockopt(handle, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
        ::setsockopt(handle, IPPROTO_IPV6, IPV6_V6ONLY, &off, sizeof off);
        sockaddr_in6 place{};
        place.sin6_family = AF_INET6;
        place.sin6_port = htons(port);
        if (::bind(handle, reinterpret_cast<sockaddr *>(&place), sizeof place) != 0)
            qFatal("port %d: %s", port, std::strerror(errno));
        return handle;
    }

    void run()
    {
        while (!m_isOver) {
            pollfd waits[] = {{m_packets, POLLIN, 0}, {m_names, POLLIN, 0}, {m_web, POLLIN, 0}};
            if (::poll(waits, 3, 50) <= 0)
                continue;
            if (waits[0].revents & POLLIN)
                hear();
            if (waits[1].revents & POLLIN)
                answerName();
            if (waits[2].revents & POLLIN)
                answerWeb();
        }
    }

    void hear()
    {
        std::array<char, 65536> buffer;
        sockaddr_ll from{};
        socklen_t length = sizeof from;
        const ssize_t size = ::recvfrom(m_packets, buffer.data(), buffer.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &length);
        if (size > 0 && from.sll_pkttype == PACKET_OUTGOING) // each comes by twice
            note(QByteArrayView(buffer.data(), size), ntohs(from.sll_protocol));
    }

    void note(QByteArrayView packet, int family)
    {
        const bool isOld = family == ETH_P_IP && packet.size() >= 20;
        const bool isNew = family == ETH_P_IPV6 && packet.size() >= 40;
        if (!isOld && !isNew)
            return;
        const qsizetype start = isOld ? (packet[0] & 15) * 4 : 40;
        const int protocol = uchar(isOld ? packet[9] : packet[6]);
        const quint32 target = isOld ? qFromBigEndian<quint32>(packet.data() + 16) : 0;
        if (packet.size() < start + 8)
            return;
        const int from = qFromBigEndian<quint16>(packet.data() + start), to = qFromBigEndian<quint16>(packet.data() + start + 2);
        int number = (target & 0xffff0000) == kByAddress || (target & 0xffff0000) == kByName ? int(target & 0xffff) : -1;
        QString words;
        if (protocol == IPPROTO_UDP) {
            if (from == 53)
                return; // our answer
            const QByteArray name = to == 53 ? nameIn(packet.sliced(start + 8)) : QByteArray();
            if (name.startsWith('v'))
                number = name.mid(1).split('.').first().toInt();
            words = QStringLiteral("UDP to %1, port %2, %3").arg(number).arg(to).arg(QString::fromLatin1(name));
        } else if (protocol == IPPROTO_TCP) {
            if (packet.size() < start + 14 || (packet[start + 13] & 0x12) != 0x02)
                return; // a connection's first packet is all that counts
            words = QStringLiteral("TCP to %1, port %2").arg(number).arg(to);
        } else if (protocol == IPPROTO_ICMP) {
            return; // what the kernel says about the others
        } else {
            words = QStringLiteral("protocol %1").arg(protocol);
        }
        const std::lock_guard lock(m_mutex);
        ++m_heard.packets;
        if (number >= 0)
            m_heard.numbers.insert(number);
        if (m_heard.words.size() < 20)
            m_heard.words.append(words);
    }

    static QByteArray nameIn(QByteArrayView query)
    {
        QByteArray name;
        for (qsizetype at = 12; at < query.size() && query[at] > 0; at += query[at] + 1)
            name += (name.isEmpty() ? QByteArray() : QByteArray(".")) + query.sliced(at + 1, qMin<qsizetype>(query[at], query.size() - at - 1)).toByteArray();
        return name.toLower();
    }

    void answerName()
    {
        std::array<char, 4096> buffer;
        sockaddr_in6 from{};
        socklen_t length = sizeof from;
        const ssize_t size = ::recvfrom(m_names, buffer.data(), buffer.size(), MSG_DONTWAIT, reinterpret_cast<sockaddr *>(&from), &length);
        if (size < 17)
            return;
        const QByteArrayView query(buffer.data(), size);
        const qsizetype end = query.indexOf('\0', 12) + 5;
        if (end < 17 || end > size)
            return;
        const QByteArray name = nameIn(query);
        const bool isAddress = query[end - 3] == 1 && query[end - 4] == 0;
        QByteArray answer = query.first(end).toByteArray();
        answer.replace(2, 10, QByteArray::fromHex(isAddress ? "81800001000100000000" : "81800001000000000000"));
        if (isAddress) {
            const quint32 address = qToBigEndian(kByName | quint32(name.startsWith('v') ? name.mid(1).split('.').first().toInt() & 0xffff : 0xfffe));
            answer += QByteArray::fromHex("c00c00010001000000010004") + QByteArray(reinterpret_cast<const char *>(&address), 4);
        }
        ::sendto(m_names, answer.constData(), size_t(answer.size()), 0, reinterpret_cast<sockaddr *>(&from), length);
    }

    void answerWeb()
    {
        const int peer = ::accept4(m_web, nullptr, nullptr, SOCK_CLOEXEC);
        if (peer < 0)
            return;
        pollfd wait{peer, POLLIN, 0};
        std::array<char, 4096> buffer;
        const ssize_t size = ::poll(&wait, 1, 20) > 0 ? ::recv(peer, buffer.data(), buffer.size(), 0) : 0;
        if (size > 0) {
            const QByteArray page = pageFor(QByteArray(buffer.data(), size));
            ::send(peer, page.constData(), size_t(page.size()), MSG_NOSIGNAL);
        }
        ::close(peer);
    }

    int m_packets = -1, m_names = -1, m_web = -1;
    std::atomic<bool> m_isOver = false;
    std::mutex m_mutex;
    Heard m_heard;
    std::thread m_thread;
};

QString CanaryNetwork::enter()
{
    const uid_t user = ::geteuid();
    const gid_t group = ::getegid();
    if (::unshare((user == 0 ? 0 : CLONE_NEWUSER) | CLONE_NEWNET | CLONE_NEWNS) != 0)
        return failure("a network of its own");
    if (user != 0) {
        // Root of the new user namespace, and of nothing else.
        if (!writeFile("/proc/self/setgroups", "deny") || !writeFile("/proc/self/uid_map", "0 " + QByteArray::number(user) + " 1\n")
            || !writeFile("/proc/self/gid_map", "0 " + QByteArray::number(group) + " 1\n"))
            return failure("a user namespace");
    }
    if (!raiseLoopback())
        return failure("the loopback device");
    if (!takeEveryAddress(AF_INET))
        return failure("a route");
    takeEveryAddress(AF_INET6); // there may be none
    if (!nameServerIsHere())
        return failure("the name server");
    return {};
}

CanaryNetwork::CanaryNetwork() : m_ears(std::make_unique<Ears>()) { }
CanaryNetwork::~CanaryNetwork() = default;

CanaryNetwork::Heard CanaryNetwork::take()
{
    return m_ears->take();
}

QByteArray CanaryNetwork::nameOf(int number)
{
    return 'v' + QByteArray::number(number) + ".canary.test";
}

QByteArray CanaryNetwork::addressOf(int number)
{
    const quint32 address = kByAddress | quint32(number & 0xffff);
    return QByteArray::number(address >> 24) + '.' + QByteArray::number(address >> 16 & 255) + '.' + QByteArray::number(address >> 8 & 255) + '.'
        + QByteArray::number(address & 255);
}

} // namespace postrider::test
