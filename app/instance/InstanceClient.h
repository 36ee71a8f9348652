// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/instance/Frame.h"

#include <QLocalSocket>
#include <QObject>
#include <QTimer>

namespace postrider {

/// The second Postrider's side: asks the first, passes streams both ways, ends with its exit status.
///
/// Thread: main, with an event loop. Reads standard input only when it is asked to, on a thread of its own, because that may block for ever.
class InstanceClient : public QObject {
    Q_OBJECT
public:
    /// What came of it.
    struct Answer {
        enum class Kind {
            Status, ///< carried out; `status`
            Refused, ///< `text` says why
            Gone, ///< it went away before it had begun: ask whoever has the profile next
            Silent, ///< it does not answer
            Broken, ///< it was accepted, and then the other one went away
        };
        Kind kind = Kind::Silent;
        int status = 0;
        QString text;
    };

    explicit InstanceClient(QObject *parent = nullptr);
    ~InstanceClient() override;

    /// True if somebody listens at this profile's socket; blocks for moments.
    bool connectTo(const QString &profile);
    /// After connectTo(); `answered` comes once.
    void ask(const InstanceRequest &request);
    void cancel();

Q_SIGNALS:
    void answered(const postrider::InstanceClient::Answer &answer);

private:
    void read();
    void take(const Frame &frame);
    void readInput(bool line);
    void end(const Answer &answer);

    QLocalSocket m_socket;
    FrameReader m_reader;
    QTimer m_patience;
    bool m_accepted = false;
    bool m_ended = false;
};

} // namespace postrider
