// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/DraggedMessages.h"

#include "app/messages/MessageListModel.h"
#include "app/widgets/OwnMimeType.h"
#include "app/widgets/PrivateFolder.h"
#include "core/GuestMail.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>

namespace postrider {

namespace {
const QString uriList = QStringLiteral("text/uri-list");
}

DraggedMessages::DraggedMessages(Mail &mail, const QByteArray &own, const QList<ListRow> &rows, const Listing &listing)
    : m_mail(&mail)
    , m_rows(rows.size() <= mostFiles ? rows : QList<ListRow>())
    , m_listing(listing)
{
    setData(MessageListModel::mimeType(), own);
    if (m_rows.isEmpty())
        return;
    PickedMessages picked;
    picked.listing = listing;
    for (const ListRow &row : m_rows)
        picked.rows.append({row.message, row.canOpen() && !row.open ? row.thread : ThreadId()});
    setData(pickedMessagesType(), picked.toBytes());
}

QStringList DraggedMessages::formats() const
{
    QStringList formats = QMimeData::formats();
    if (!m_rows.isEmpty())
        formats.append(uriList);
    return formats;
}

bool DraggedMessages::hasFormat(const QString &type) const
{
    return formats().contains(type);
}

QVariant DraggedMessages::retrieveData(const QString &type, QMetaType preferred) const
{
    if (type != uriList || m_rows.isEmpty())
        return QMimeData::retrieveData(type, preferred);
    if (!m_files) {
        m_files = QVariantList();
        for (const QUrl &url : write())
            m_files->append(url);
    }
    return *m_files;
}

QList<MessageId> DraggedMessages::messages() const
{
    QList<MessageId> messages;
    for (const ListRow &row : m_rows) {
        QList<MessageId> here{row.message};
        if (row.canOpen() && !row.open) {
            for (const ThreadNode &node : m_mail->reader().thread(row.thread, m_listing))
                here.append(node.message);
        }
        for (const MessageId message : std::as_const(here)) {
            if (!messages.contains(message) && messages.size() < mostFiles)
                messages.append(message);
        }
    }
    return messages;
}

/// What cannot be read or written is left out: whoever looks at the place it was dragged to sees that it is not there.
QList<QUrl> DraggedMessages::write() const
{
    QList<QUrl> urls;
    const QDir folder(PrivateFolder::ofProgram().next());
    if (!m_mail || folder.path().isEmpty() || !QDir().mkdir(folder.path()))
        return urls;
    try {
        for (const MessageRow &row : m_mail->reader().messageRows(messages())) {
            const auto raw = m_mail->reader().rawMessage(row.id);
            if (!raw)
                continue;
            const QString name = GuestMail::fileNameOf(row);
            QFile file(folder.filePath(name));
            for (int number = 2; file.exists(); ++number)
                file.setFileName(folder.filePath(QStringLiteral("%1 (%2).eml").arg(QFileInfo(name).completeBaseName()).arg(number)));
            if (file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && file.write(*raw) == raw->size() && file.flush())
                urls.append(QUrl::fromLocalFile(file.fileName()));
            else
                file.remove();
        }
    } catch (const MailError &) {
        return urls; // a store that cannot be read: the window says so
    }
    return urls;
}

} // namespace postrider
