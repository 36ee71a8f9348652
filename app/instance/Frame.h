// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>
#include <optional>

namespace postrider {

/// What two Postriders on one profile say to each other: a length of four octets, a kind, the content. A value.
struct Frame {
    enum class Kind : quint8 {
        // from the one that asks
        Request = 1, ///< InstanceRequest, once, first
        Input = 2, ///< of its standard input, when asked for
        InputEnd = 3,
        Cancel = 4,
        Go = 5, ///< answers Accepted: it still waits. Nothing is done before it, so that a command whose asker has given up is not carried out behind its back
        // from the one that has the profile
        Accepted = 16,
        Result = 17, ///< for standard output
        Message = 18, ///< for standard error
        WantInput = 19,
        WantLine = 20,
        Status = 21, ///< the exit status as a number in text: the end
        Refused = 22, ///< why not, for people: the end
    };
    Kind kind = Kind::Request;
    QByteArray content;

    static constexpr qsizetype kLongest = 1024 * 1024;
    QByteArray encoded() const;
};

/// Takes frames out of a stream of octets. Thread: one. A frame that cannot be one breaks it for good: the connection is to be closed.
class FrameReader {
public:
    void add(const QByteArray &octets) { m_buffer += octets; }
    std::optional<Frame> next();
    bool isBroken() const { return m_broken; }

private:
    QByteArray m_buffer;
    bool m_broken = false;
};

/// What a second Postrider asks of the first. A value.
struct InstanceRequest {
    enum class Verb {
        Raise, ///< show the window; `words` are links and files that are to be opened
        Run, ///< carry the command out: `words` are its name and what follows
    };
    Verb verb = Verb::Raise;
    QStringList words;
    QString directory; ///< where relative paths begin
    bool json = false;
    bool terminal = false; ///< somebody sees standard error as it comes
    QString activation; ///< the desktop's leave to come to the front (XDG_ACTIVATION_TOKEN)

    QByteArray encoded() const;
    /// Nothing if it is not a request of this version of the words.
    static std::optional<InstanceRequest> from(const QByteArray &content);
};

} // namespace postrider
