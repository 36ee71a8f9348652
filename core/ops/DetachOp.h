// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/Ids.h"
#include "core/store/MessageQueries.h"
#include "core/store/StoreWriter.h"

#include <QByteArray>

namespace postrider {

/// Puts another form of a message, without some of its attachments, in the place of it: same folder, flags, date and conversation. A value; applyLocal on the store thread.
///
/// It is no verb of its own to a server, but two that are known to survive a kill at any commit: the new form is uploaded (AppendOp, with the original as its source), and the
/// original is removed (DeleteOp) only after the server has confirmed the new one. What the server does not take is given up by AppendOp, and the original stays as it was.
struct DetachOp {
    ShownMessage original;
    NewMessage row; ///< of the new form; flags and date are taken from the original
    QByteArray compressed; ///< BodyQueries::pack() of the new form

    /// The upload: whoever takes it back has the original again. Refused where the message is gone, or is itself on its way somewhere.
    OpId applyLocal(StoreWriter &writer, qint64 now) const;
};

} // namespace postrider
