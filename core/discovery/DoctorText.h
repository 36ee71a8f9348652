// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/types/Diagnosis.h"

#include <QCoreApplication>

namespace postrider {

/// Translation context of everything the doctor says, and what is said in more than one place. Pure functions, any thread.
struct DoctorText {
    Q_DECLARE_TR_FUNCTIONS(Doctor)

public:
    /// What people call a thing that is looked at: "Names in the DNS".
    static QString nameOf(Finding::What what);
    /// What to do about a trouble of this kind.
    static QString remedyFor(ErrorKind kind);
};

} // namespace postrider
