// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMetaType>
#include <QString>
#include <exception>
#include <optional>

namespace postrider {

/// Who has to act (house.md, "Errors").
enum class ErrorKind {
    Offline, ///< no network, no such host, refused, dropped, timed out: the engine waits and tries again
    Busy, ///< the server said "later" (4xx, UNAVAILABLE, IN-USE): the engine waits and tries again; or the profile is open in another Postrider
    SignIn, ///< name or password refused: the user
    Certificate, ///< the server's identity could not be verified, or TLS was refused: the user
    Refused, ///< the server said no for good (5xx, NO): the user
    Unknown, ///< it cannot be told whether it happened: the user, after the engine has looked
    Storage, ///< disk full, unreadable file, damaged database, profile in use: the user
    Gone, ///< the thing is no longer there: nobody
    Cancelled, ///< aborted on purpose: nobody
    Bug, ///< a developer
};

/// The one exception type inside core. Never crosses a thread, a signal or a destructor (use `Failure` there).
/// `message` is for people and translated: what happened and what to do. `detail` is the server's or system's own text.
class MailError : public std::exception {
public:
    MailError(ErrorKind kind, QString message, QString detail = {});

    ErrorKind kind() const { return m_kind; }
    const QString &message() const { return m_message; }
    const QString &detail() const { return m_detail; }
    const char *what() const noexcept override { return m_what.constData(); }

private:
    ErrorKind m_kind;
    QString m_message;
    QString m_detail;
    QByteArray m_what;
};

/// A failure as a value, for doors between threads.
struct Failure {
    ErrorKind kind = ErrorKind::Bug;
    QString message;
    QString detail;

    static Failure of(const MailError &e) { return {e.kind(), e.message(), e.detail()}; }
    bool operator==(const Failure &) const = default;
};

/// Stable lower-case name for JSON ("offline", "busy", "signIn", "certificate", "refused", "unknown", "storage", ...).
QString nameOf(ErrorKind kind);

/// True if waiting and trying again can help (Offline, Busy).
bool isTemporary(ErrorKind kind);

} // namespace postrider

Q_DECLARE_METATYPE(postrider::Failure)
