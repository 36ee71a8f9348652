// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/InboxUnread.h"

namespace postrider {

namespace {
constexpr int pause = 200; // ms
}

InboxUnread::InboxUnread(Mail &mail, QObject *parent) : QObject(parent), m_mail(mail)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(pause);
    connect(&m_soon, &QTimer::timeout, this, &InboxUnread::read);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if ((!changes.counters.isEmpty() || changes.folderList || changes.accounts) && !m_soon.isActive())
            m_soon.start();
    });
    read();
}

void InboxUnread::read()
{
    int count = 0;
    try {
        for (const Folder &folder : m_mail.reader().folders()) {
            if (folder.role == FolderRole::Inbox)
                count += folder.unread;
        }
    } catch (const MailError &) {
        return;
    }
    if (count != m_count) {
        m_count = count;
        Q_EMIT changed(m_count);
    }
}

} // namespace postrider
