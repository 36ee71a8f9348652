// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/Streams.h"

#include <QObject>
#include <memory>

namespace postrider {

class InstanceLink;

/// The streams of another Postrider, over its link. Made on main; written and read by the command's thread, which waits when the other side is slow: at most 4 MB are under way.
class RemoteStreams : public QObject, public Streams {
    Q_OBJECT
public:
    explicit RemoteStreams(InstanceLink &link);
    ~RemoteStreams() override;

    bool write(Target target, const QByteArray &octets) override;
    QByteArray read(qint64 most) override;
    QByteArray readLine(qint64 most) override;
    bool isWatched() const override { return m_watched; }
    /// Ends every wait, now and from now on. Main thread.
    void close();
    /// Ends the waits for input only: what the command has to say still arrives. Main thread.
    void stopInput();

private:
    struct Shared;
    QByteArray ask(bool line, qint64 most);

    std::shared_ptr<Shared> m_shared;
    const bool m_watched;
};

} // namespace postrider
