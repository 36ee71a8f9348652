// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/RemoteStreams.h"

#include "app/cli/Command.h"
#include "app/instance/InstanceServer.h"
#include "core/base/MailError.h"

#include <QPointer>
#include <condition_variable>
#include <mutex>

namespace postrider {

namespace {
constexpr qint64 kMostUnderWay = 4 * 1024 * 1024;
}

/// What main and the command's thread share; a late call finds it even if the streams are gone.
struct RemoteStreams::Shared {
    std::mutex mutex;
    std::condition_variable news;
    QPointer<InstanceLink> link; ///< main only
    qint64 posted = 0; ///< octets that the command has handed to main
    qint64 handed = 0; ///< ... that main has handed to the socket
    qint64 inSocket = 0;
    QByteArray input;
    bool inputEnded = false;
    bool inputStopped = false;
    bool closed = false;
};

RemoteStreams::RemoteStreams(InstanceLink &link) : m_shared(std::make_shared<Shared>()), m_watched(link.request().terminal)
{
    m_shared->link = &link;
    const auto with = [shared = m_shared](auto change) {
        const std::lock_guard lock(shared->mutex);
        change(*shared);
        shared->news.notify_all();
    };
    connect(&link, &InstanceLink::inputArrived, this, [with](const QByteArray &input) { with([&](Shared &s) { s.input += input; }); });
    connect(&link, &InstanceLink::inputEnded, this, [with] { with([](Shared &s) { s.inputEnded = true; }); });
    connect(&link, &InstanceLink::written, this, [with, &link] { with([&](Shared &s) { s.inSocket = link.waiting(); }); });
    connect(&link, &InstanceLink::closed, this, &RemoteStreams::close);
}

RemoteStreams::~RemoteStreams() = default;

void RemoteStreams::close()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->closed = true;
    m_shared->news.notify_all();
}

void RemoteStreams::stopInput()
{
    const std::lock_guard lock(m_shared->mutex);
    m_shared->inputStopped = true;
    m_shared->news.notify_all();
}

bool RemoteStreams::write(Target target, const QByteArray &octets)
{
    for (qsizetype at = 0; at < octets.size(); at += kMostUnderWay / 4) {
        const QByteArray piece = octets.mid(at, kMostUnderWay / 4);
        {
            std::unique_lock lock(m_shared->mutex);
            m_shared->news.wait(lock, [&] { return m_shared->closed || m_shared->posted - m_shared->handed + m_shared->inSocket < kMostUnderWay; });
            if (m_shared->closed)
                return false;
            m_shared->posted += piece.size();
        }
        QMetaObject::invokeMethod(
            this,
            [shared = m_shared, target, piece] {
                if (shared->link)
                    shared->link->send(target == Target::Result ? Frame::Kind::Result : Frame::Kind::Message, piece);
                const std::lock_guard lock(shared->mutex);
                shared->handed += piece.size();
                shared->inSocket = shared->link ? shared->link->waiting() : 0;
                shared->news.notify_all();
            },
            Qt::QueuedConnection);
    }
    return true;
}

QByteArray RemoteStreams::ask(bool line, qint64 most)
{
    std::unique_lock lock(m_shared->mutex);
    if (m_shared->input.isEmpty() && !m_shared->inputEnded && !m_shared->closed && !m_shared->inputStopped) {
        QMetaObject::invokeMethod(
            this,
            [shared = m_shared, line] {
                if (shared->link)
                    shared->link->send(line ? Frame::Kind::WantLine : Frame::Kind::WantInput, {});
            },
            Qt::QueuedConnection);
        m_shared->news.wait(lock, [&] { return !m_shared->input.isEmpty() || m_shared->inputEnded || m_shared->closed || m_shared->inputStopped; });
    }
    if (m_shared->closed || m_shared->inputStopped)
        throw MailError(ErrorKind::Cancelled, CommandText::tr("This was stopped before it was done."));
    QByteArray result = m_shared->input.left(most);
    m_shared->input.remove(0, result.size());
    return result;
}

QByteArray RemoteStreams::read(qint64 most)
{
    return ask(false, most);
}

QByteArray RemoteStreams::readLine(qint64 most)
{
    QByteArray line = ask(true, most);
    const qsizetype end = line.indexOf('\n');
    if (end >= 0 && end + 1 < line.size()) {
        const std::lock_guard lock(m_shared->mutex);
        m_shared->input.prepend(line.mid(end + 1));
        line.truncate(end + 1);
    }
    return line;
}

} // namespace postrider
