// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/auth/SaslMechanism.h"
#include "core/base/Transcript.h"
#include "core/types/Diagnosis.h"

#include <mutex>

namespace postrider {

/// Every form of a secret that an examination has used, so that none is in what it hands out, whoever says it back. Any thread; owns copies for as long as the examination takes.
class DoctorSecrets {
public:
    void add(const SaslCredentials &credentials);
    /// What a connection says from here on.
    void hideIn(Transcript &transcript) const;
    /// What is handed out.
    QString without(QString text) const;
    void hideIn(Finding &finding) const;
    void hideIn(Diagnosis &diagnosis) const;

private:
    QByteArrayList forms() const;

    mutable std::mutex m_mutex;
    QByteArrayList m_forms; ///< the longest first: a form may hold another
};

} // namespace postrider
