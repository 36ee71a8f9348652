// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/InstanceClient.h"

#include "app/instance/InstancePlace.h"

#include <QCoreApplication>
#include <QFile>
#include <QPointer>
#include <cstdio>
#include <thread>

namespace postrider {

namespace {
/// ms until the other one has to say that it begins: its main thread never takes longer, unless it hangs.
constexpr int kPatience = 5000;
constexpr qint64 kInputPiece = 64 * 1024;

QByteArray readStandardInput(bool line)
{
    // By its number and unbuffered: a thread that waits inside the C library's stream could keep exit() from ending.
    static QFile in;
    if (!in.isOpen() && !in.open(0, QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {};
    if (!line)
        return in.read(kInputPiece);
    QByteArray input;
    while (input.size() < kInputPiece && !input.endsWith('\n')) {
        const QByteArray next = in.read(1);
        if (next.isEmpty())
            break;
        input += next;
    }
    return input;
}

void write(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}
} // namespace

InstanceClient::InstanceClient(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QLocalSocket::readyRead, this, &InstanceClient::read);
    connect(&m_socket, &QLocalSocket::disconnected, this, [this] {
        read();
        end({m_accepted ? Answer::Kind::Broken : Answer::Kind::Gone, 0, {}});
    });
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] { end({Answer::Kind::Silent, 0, {}}); });
}

InstanceClient::~InstanceClient() = default;

bool InstanceClient::connectTo(const QString &profile)
{
    const QString place = InstancePlace::recorded(profile);
    if (place.isEmpty())
        return false;
    m_socket.connectToServer(place);
    return m_socket.waitForConnected(1000) && InstancePlace::isOwnUser(m_socket.socketDescriptor());
}

void InstanceClient::ask(const InstanceRequest &request)
{
    m_patience.start(kPatience);
    const QByteArray content = request.encoded();
    if (content.size() > Frame::kLongest) {
        end({Answer::Kind::Refused, 0, tr("This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.")});
        return;
    }
    m_socket.write(Frame{Frame::Kind::Request, content}.encoded());
    m_socket.flush();
}

void InstanceClient::cancel()
{
    m_socket.write(Frame{Frame::Kind::Cancel, {}}.encoded());
    m_socket.flush();
}

void InstanceClient::read()
{
    if (m_socket.bytesAvailable() > 0)
        m_reader.add(m_socket.readAll());
    while (!m_ended) {
        const auto frame = m_reader.next();
        if (!frame)
            break;
        take(*frame);
    }
    if (m_reader.isBroken())
        end({m_accepted ? Answer::Kind::Broken : Answer::Kind::Silent, 0, {}});
}

void InstanceClient::take(const Frame &frame)
{
    switch (frame.kind) {
    case Frame::Kind::Accepted:
        if (m_accepted)
            return;
        m_accepted = true;
        m_patience.stop();
        m_socket.write(Frame{Frame::Kind::Go, {}}.encoded());
        m_socket.flush();
        return;
    case Frame::Kind::Result: write(stdout, frame.content); return;
    case Frame::Kind::Message: write(stderr, frame.content); return;
    case Frame::Kind::WantInput: readInput(false); return;
    case Frame::Kind::WantLine: readInput(true); return;
    case Frame::Kind::Status: end({Answer::Kind::Status, frame.content.toInt(), {}}); return;
    case Frame::Kind::Refused: end({Answer::Kind::Refused, 0, QString::fromUtf8(frame.content)}); return;
    default: end({m_accepted ? Answer::Kind::Broken : Answer::Kind::Silent, 0, {}});
    }
}

void InstanceClient::readInput(bool line)
{
    // Nobody waits for this thread: it may sit at a keyboard, and the process ends with main().
    std::thread([guard = QPointer<InstanceClient>(this), line] {
        const QByteArray input = readStandardInput(line);
        QCoreApplication *application = QCoreApplication::instance();
        if (!application)
            return;
        QMetaObject::invokeMethod(
            application,
            [guard, input] {
                if (!guard || guard->m_ended)
                    return;
                guard->m_socket.write(Frame{input.isEmpty() ? Frame::Kind::InputEnd : Frame::Kind::Input, input}.encoded());
                guard->m_socket.flush();
            },
            Qt::QueuedConnection);
    }).detach();
}

void InstanceClient::end(const Answer &answer)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    Q_EMIT answered(answer);
}

} // namespace postrider
