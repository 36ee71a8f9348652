// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/ServerCheck.h"
#include "core/smtp/SmtpClient.h"

namespace postrider {

/// What the doctor asks a sending server. As ServerCheck; begins no transaction.
class SmtpCheck final : public ServerCheck {
public:
    SmtpCheck(const Examination &examination, const ServerAddress &server);

protected:
    void connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort) override;
    void tellBeforeSignIn() override;
    void signIn(const SaslCredentials &credentials) override;
    void askAfterSignIn() override { }
    void leave() override;
    QList<Finding::What> afterSignIn() const override { return {Finding::What::Sizes}; } // known before, and with the rest where it is not reached

private:
    QString offered() const;
    void tellSizes();

    std::unique_ptr<SmtpClient> m_smtp;
};

} // namespace postrider
