// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/ServerCheck.h"
#include "core/pop3/Pop3Client.h"

namespace postrider {

/// What the doctor asks a POP3 server. As ServerCheck; deletes nothing.
class Pop3Check final : public ServerCheck {
public:
    Pop3Check(const Examination &examination, const ServerAddress &server);

protected:
    void connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort) override;
    void tellBeforeSignIn() override;
    void signIn(const SaslCredentials &credentials) override;
    void askAfterSignIn() override;
    void leave() override;
    QList<Finding::What> afterSignIn() const override;

private:
    QString offered() const;

    std::unique_ptr<Pop3Client> m_pop3;
};

} // namespace postrider
