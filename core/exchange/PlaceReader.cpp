// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/PlaceReader.h"

#include "core/base/MailError.h"
#include "core/exchange/LineEnds.h"
#include "core/exchange/MaildirName.h"
#include "core/exchange/StatusFields.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace postrider {

namespace {
QString tr(const char *text, int n = -1)
{
    return QCoreApplication::translate("Exchange", text, nullptr, n);
}
} // namespace

PlaceReader::PlaceReader(const ImportPlace &place) : m_place(place)
{
    if (place.kind == ImportPlace::Kind::Mbox) {
        m_file.setFileName(place.files.value(0));
        if (!m_file.open(QIODevice::ReadOnly))
            throw MailError(ErrorKind::Storage, tr(QT_TRANSLATE_NOOP("Exchange", "The file “%1” cannot be read.")).arg(m_file.fileName()), m_file.errorString());
        m_mbox = std::make_unique<MboxReader>(m_file, m_file.fileName());
    }
    if (place.kind == ImportPlace::Kind::Maildir) {
        QFile names(place.directory + QStringLiteral("/dovecot-keywords"));
        if (!QFileInfo(names).isSymLink() && names.open(QIODevice::ReadOnly))
            m_keywords = MaildirName::readKeywordNames(names.read(64 * 1024));
    }
}

PlaceReader::~PlaceReader() = default;

std::optional<FoundMessage> PlaceReader::readFile(const QString &path)
{
    QFile file(path);
    FoundMessage found;
    // Looked at once more: what was a file then may be a pipe by now.
    const QFileInfo info(path);
    if (!info.isFile() || info.isSymLink() || !file.open(QIODevice::ReadOnly)) {
        m_skipped.append(tr(QT_TRANSLATE_NOOP("Exchange", "The file “%1” cannot be read and was left out.")).arg(path));
        return std::nullopt;
    }
    if (file.size() > kLargestMessage) {
        m_skipped.append(tr(QT_TRANSLATE_NOOP("Exchange", "The file “%1” is larger than a message can be and was left out.")).arg(path));
        return std::nullopt;
    }
    found.raw = file.read(kLargestMessage);
    m_done += found.raw.size();
    if (found.raw.isEmpty()) {
        m_skipped.append(tr(QT_TRANSLATE_NOOP("Exchange", "The file “%1” is empty and was left out.")).arg(path));
        return std::nullopt;
    }
    const bool maildir = m_place.kind == ImportPlace::Kind::Maildir;
    // A single message is somebody's file, kept as it is; in a Maildir, a file without letters may be Thunderbird's, which writes the state into the message.
    const bool hasLetters = maildir && MaildirName::readFlags(info.fileName(), m_keywords, found);
    StatusFields::Taken taken;
    if (maildir && !hasLetters)
        taken = StatusFields::take(found, StatusFields::Kept::InMaildir);
    else if (!maildir)
        taken = StatusFields::look(found);
    if (maildir)
        found.received = info.lastModified().toMSecsSinceEpoch();
    const bool isNew = maildir && info.path().endsWith(QLatin1String("/new"));
    if (!hasLetters && !isNew && !taken.known)
        found.flags |= Flag::Seen;
    if (taken.expunged) {
        m_skipped.append(tr(QT_TRANSLATE_NOOP("Exchange", "The file “%1” is a deleted message and was left out.")).arg(path));
        return std::nullopt;
    }
    found.raw = LineEnds::toWire(found.raw);
    return found;
}

std::optional<FoundMessage> PlaceReader::next()
{
    if (m_mbox)
        return m_mbox->next();
    while (m_next < m_place.files.size()) {
        if (auto found = readFile(m_place.files[m_next++]))
            return found;
    }
    return std::nullopt;
}

qint64 PlaceReader::done() const
{
    return m_mbox ? m_mbox->position() : m_done;
}

QStringList PlaceReader::takeSkipped()
{
    if (m_mbox && m_mbox->tooLarge() > m_toldTooLarge) {
        m_skipped.append(tr(QT_TRANSLATE_N_NOOP("Exchange", "%Ln message(s) in “%1” are larger than a message can be and were left out."), m_mbox->tooLarge() - m_toldTooLarge)
                             .arg(m_file.fileName()));
        m_toldTooLarge = m_mbox->tooLarge();
    }
    if (m_mbox && m_mbox->expunged() > m_toldExpunged && m_mbox->position() >= m_file.size()) {
        m_skipped.append(tr(QT_TRANSLATE_N_NOOP("Exchange", "%Ln message(s) in “%1” were deleted there already and were left out."), m_mbox->expunged() - m_toldExpunged)
                             .arg(m_file.fileName()));
        m_toldExpunged = m_mbox->expunged();
    }
    return std::exchange(m_skipped, {});
}

} // namespace postrider
