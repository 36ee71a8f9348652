// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Transcript.h"
#include "core/discovery/Doctor.h"
#include "core/discovery/FindingList.h"
#include "core/discovery/StepLimit.h"
#include "core/net/TlsWatch.h"

#include <QHostAddress>
#include <memory>

namespace postrider {

/// One server, from its name to what can be asked after signing in; what is special to a protocol is in the classes below.
/// Thread: the one that runs it; blocks. Owns its connections, which end with run(). Never throws but std::bad_alloc: what goes wrong is a finding.
class ServerCheck {
public:
    ServerCheck(const Examination &examination, Finding::Where where, const ServerAddress &server, const QString &scheme);
    virtual ~ServerCheck() = default;
    Q_DISABLE_COPY_MOVE(ServerCheck)

    void run(const AbortTokenPtr &abort);
    const QList<Finding> &findings() const { return m_findings.findings(); }
    ConnectionTranscript transcript() const;

protected:
    // All of these may throw MailError.
    /// Connects, instead of an earlier connection.
    virtual void connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort) = 0;
    virtual void tellBeforeSignIn() = 0;
    virtual void signIn(const SaslCredentials &credentials) = 0;
    virtual void askAfterSignIn() = 0;
    virtual void leave() = 0;
    /// What this protocol can be asked after signing in.
    virtual QList<Finding::What> afterSignIn() const = 0;

    /// One question after signing in, which may fail without the others.
    void ask(Finding::What what, const std::function<void()> &question);
    const Examination &examination() const { return m_examination; }
    const QString &host() const { return m_server.host; }
    FindingList &list() { return m_findings; }
    /// "12 MB"
    static QString sizeText(qint64 octets);
    /// Names of things a server offers, for details: bounded.
    static QString joined(QStringList names);

private:
    bool tellProxy();
    QList<QHostAddress> lookUp(const AbortTokenPtr &abort);
    bool tryFamily(Finding::What what, const QList<QHostAddress> &addresses, const AbortTokenPtr &abort, std::optional<Failure> &failure, qint64 &milliseconds);
    bool reach(const QList<QHostAddress> &addresses, const AbortTokenPtr &abort);
    void converse(const AbortTokenPtr &abort);
    bool open(StepLimit &limit);
    void tellTls(const TlsFacts &facts, const std::optional<Failure> &failure);
    void tellCertificate(const TlsFacts &facts, bool isRefused);
    bool authenticate(StepLimit &limit, const AbortTokenPtr &abort);

    const Examination &m_examination;
    const ServerAddress m_server; ///< as configured
    const ServerAddress m_routed; ///< where it is
    const QString m_scheme;
    const Finding::Where m_where;
    FindingList m_findings;
    const std::shared_ptr<Transcript> m_transcript = std::make_shared<Transcript>();
    StepLimit *m_limit = nullptr; ///< of the connection, while there is one
};

} // namespace postrider
