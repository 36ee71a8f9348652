// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discovery/ServerCheck.h"
#include "core/imap/ImapClient.h"

namespace postrider {

/// What the doctor asks an IMAP server. As ServerCheck; opens no mailbox.
class ImapCheck final : public ServerCheck {
public:
    ImapCheck(const Examination &examination, const ServerAddress &server);

protected:
    void connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort) override;
    void tellBeforeSignIn() override;
    void signIn(const SaslCredentials &credentials) override;
    void askAfterSignIn() override;
    void leave() override;
    QList<Finding::What> afterSignIn() const override;

private:
    QString offered() const;
    void tellFolders();
    void tellSizes();
    void tellQuota();

    std::unique_ptr<ImapClient> m_imap;
};

} // namespace postrider
