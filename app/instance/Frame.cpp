// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/instance/Frame.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

namespace postrider {

namespace {
/// Rises when an older program could misunderstand a newer one.
constexpr int kVersion = 2;

bool isKnown(quint8 kind)
{
    return (kind >= quint8(Frame::Kind::Request) && kind <= quint8(Frame::Kind::Go)) || (kind >= quint8(Frame::Kind::Accepted) && kind <= quint8(Frame::Kind::Refused));
}
} // namespace

QByteArray Frame::encoded() const
{
    QByteArray result(5, Qt::Uninitialized);
    qToBigEndian(quint32(content.size()), result.data());
    result[4] = char(kind);
    return result + content;
}

std::optional<Frame> FrameReader::next()
{
    if (m_broken || m_buffer.size() < 5)
        return std::nullopt;
    const quint32 size = qFromBigEndian<quint32>(m_buffer.constData());
    const auto kind = quint8(m_buffer[4]);
    if (size > quint32(Frame::kLongest) || !isKnown(kind)) {
        m_broken = true;
        m_buffer.clear();
        return std::nullopt;
    }
    if (m_buffer.size() - 5 < qsizetype(size))
        return std::nullopt;
    Frame frame{Frame::Kind(kind), m_buffer.mid(5, qsizetype(size))};
    m_buffer.remove(0, 5 + qsizetype(size));
    return frame;
}

QByteArray InstanceRequest::encoded() const
{
    return QJsonDocument(QJsonObject{
                             {QStringLiteral("version"), kVersion},
                             {QStringLiteral("verb"), verb == Verb::Run ? QStringLiteral("run") : QStringLiteral("raise")},
                             {QStringLiteral("words"), QJsonArray::fromStringList(words)},
                             {QStringLiteral("directory"), directory},
                             {QStringLiteral("json"), json},
                             {QStringLiteral("terminal"), terminal},
                             {QStringLiteral("activation"), activation},
                         })
        .toJson(QJsonDocument::Compact);
}

std::optional<InstanceRequest> InstanceRequest::from(const QByteArray &content)
{
    const QJsonObject object = QJsonDocument::fromJson(content).object();
    const QString verb = object.value(QLatin1String("verb")).toString();
    if (object.value(QLatin1String("version")).toInt() != kVersion || (verb != QLatin1String("run") && verb != QLatin1String("raise")))
        return std::nullopt;
    InstanceRequest request;
    request.verb = verb == QLatin1String("run") ? Verb::Run : Verb::Raise;
    for (const QJsonValue word : object.value(QLatin1String("words")).toArray()) {
        if (!word.isString())
            return std::nullopt;
        request.words.append(word.toString());
    }
    request.directory = object.value(QLatin1String("directory")).toString();
    request.json = object.value(QLatin1String("json")).toBool();
    request.terminal = object.value(QLatin1String("terminal")).toBool();
    request.activation = object.value(QLatin1String("activation")).toString();
    if (request.verb == Verb::Run && request.words.isEmpty())
        return std::nullopt;
    return request;
}

} // namespace postrider
