// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListRow.h"
#include "core/Mail.h"
#include "core/types/PickedMessages.h"

#include <QMimeData>
#include <QPointer>

namespace postrider {

/// Messages that are dragged: for our own windows a picture of what is selected, and which they are; for others files with them, octet for octet as they were received.
/// Thread: main. Owned by the drag. The files are written when somebody asks for them, and not before; they are gone when the program ends (PrivateFolder). Only messages that are
/// wholly here become files.
class DraggedMessages : public QMimeData {
    Q_OBJECT
public:
    /// More than this many are no drag to a file manager: exporting the folder is.
    static constexpr qsizetype mostFiles = PickedMessages::most;

    /// `own`: as MessageListModel::mimeType has it. `rows` of `listing`: those that are dragged; of a closed conversation all that the list shows becomes files.
    DraggedMessages(Mail &mail, const QByteArray &own, const QList<ListRow> &rows, const Listing &listing);

    QStringList formats() const override;
    bool hasFormat(const QString &type) const override;

protected:
    QVariant retrieveData(const QString &type, QMetaType preferred) const override;

private:
    QList<MessageId> messages() const;
    QList<QUrl> write() const;

    QPointer<Mail> m_mail;
    const QList<ListRow> m_rows;
    const Listing m_listing;
    mutable std::optional<QVariantList> m_files;
};

} // namespace postrider
