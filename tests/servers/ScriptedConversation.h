// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/servers/TestCertificates.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QSslSocket>
#include <QStringList>
#include <atomic>
#include <functional>
#include <mutex>
#include <optional>

namespace postrider::test {

/// Plays one script over one accepted connection (syntax: ScriptedServer.h).
/// Thread: play() blocks in the thread made for it; the questions may be asked from any thread.
class ScriptedConversation {
public:
    struct Settings {
        std::optional<TestCertificate> certificate;
        std::function<QByteArray(const QByteArray &)> answer;
        int patience = 10'000; ///< ms that a line or the client's farewell is waited for
    };
    ScriptedConversation(int number, const QStringList &script, const Settings &settings);

    void play(qintptr socketDescriptor);
    void stop() { m_stop = true; }

    /// The script is at its end, or has failed.
    bool isPlayed() const { return m_played; }
    /// The connection is gone, too.
    bool isOver() const { return m_over; }
    QString failure() const;
    /// All octets of the client, after decryption.
    QByteArray received() const;

private:
    void step(const QString &line);
    void expectLine(const QByteArray &wanted, const QString &step);
    void expectMatch(const QString &pattern, const QString &step);
    void expectBytes(const QByteArray &wanted, const QString &step);
    void skipBytes(qsizetype count, const QString &step);
    void skipMail(const QString &step);
    void expectSilence(int milliseconds);
    void expectEnd();
    void expectRefusal();
    void secure();
    bool startTls();
    void send(const QByteArray &bytes);
    void sendSlowly(const QByteArray &bytes);
    void watchRest();
    QByteArray takeLine(const QString &step);
    bool readMore(int milliseconds);
    void pause(int milliseconds) const;
    void fail(const QString &what);

    const int m_number;
    const QStringList m_script;
    const Settings m_settings;
    std::unique_ptr<QSslSocket> m_socket;
    QByteArray m_in; ///< received and not yet matched
    std::atomic<bool> m_stop = false, m_played = false, m_over = false;
    bool m_ended = false; ///< by the script itself
    mutable std::mutex m_mutex; ///< of the next two
    QString m_failure;
    QByteArray m_received;
};

} // namespace postrider::test
