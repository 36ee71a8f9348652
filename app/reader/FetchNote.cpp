// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/FetchNote.h"

#include "app/reader/MessageFetch.h"
#include "app/reader/MessageNotes.h"

#include <QLocale>
#include <QPushButton>
#include <QTimer>

#include <algorithm>

namespace postrider {

FetchNote::FetchNote(Mail &mail, MessageNotes &notes, QObject *parent) : QObject(parent), m_mail(mail), m_notes(notes)
{
    connect(&m_mail, &Mail::fetchProgress, this, &FetchNote::onProgress);
    connect(&m_mail, &Mail::fetched, this, &FetchNote::end);
    connect(&m_mail, &Mail::partFailed, this, &FetchNote::end);
}

void FetchNote::setMessage(MessageId message)
{
    m_message = message;
    m_attachments.clear();
    m_coming.reset();
    m_isShown = false;
}

void FetchNote::onProgress(MessageId message, const QString &partId, qint64 octets, qint64 total)
{
    constexpr int worthABar = 300; // ms: what is here sooner needs none
    if (message != m_message || !m_isShown)
        return;
    const bool begins = !m_coming || m_coming->partId != partId;
    m_coming = Coming{partId, octets, total};
    if (!begins)
        show();
    else
        QTimer::singleShot(worthABar, this, &FetchNote::show);
}

void FetchNote::show()
{
    if (!m_coming)
        return;
    if (!m_bar) {
        m_bar = m_notes.add(Bar::Tone::Info, {});
        m_bar->setObjectName(QStringLiteral("fetching"));
        m_bar->setClosable(false);
        m_bar->addButton(tr("Cancel"), [this] {
            if (!m_coming)
                return;
            const QString partId = m_coming->partId;
            MessageFetch::stop(m_mail, m_message, partId);
            end(m_message, partId);
        });
    }
    const QLocale locale;
    const auto size = [&locale](qint64 octets) { return locale.formattedDataSize(octets, 1, QLocale::DataSizeTraditionalFormat); };
    const auto attachment =
        std::find_if(m_attachments.cbegin(), m_attachments.cend(), [this](const Attachment &a) { return !m_coming->partId.isEmpty() && a.partId == m_coming->partId; });
    const QString come = size(m_coming->octets), of = size(qMax(m_coming->total, m_coming->octets));
    m_bar->setText(attachment == m_attachments.cend() ? tr("Fetching the whole message: %1 of %2").arg(come, of)
                                                      : tr("Fetching \u201c%1\u201d: %2 of %3").arg(attachment->safeName, come, of));
}

void FetchNote::end(MessageId message, const QString &partId)
{
    if (message != m_message || !m_coming || m_coming->partId != partId)
        return;
    m_coming.reset();
    if (m_bar)
        m_notes.drop(m_bar);
    m_bar.clear();
}

} // namespace postrider
