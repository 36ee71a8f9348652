// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/ImapCheck.h"

#include "core/discovery/DoctorText.h"

#include <algorithm>

namespace postrider {

namespace {
using What = Finding::What;

/// A scanned page or two.
constexpr qint64 kSmall = 10 * 1024 * 1024;
/// In hundredths.
constexpr int kNearlyFull = 90;
} // namespace

ImapCheck::ImapCheck(const Examination &examination, const ServerAddress &server) : ServerCheck(examination, Finding::Where::Incoming, server, QStringLiteral("imap")) { }

void ImapCheck::connect(const ServerAddress &server, const std::shared_ptr<Transcript> &transcript, const AbortTokenPtr &abort)
{
    m_imap.reset();
    m_imap = std::make_unique<ImapClient>(server, transcript, abort);
}

QString ImapCheck::offered() const
{
    QStringList names;
    const QByteArrayList atoms = m_imap->capabilities().atoms();
    for (const QByteArray &atom : atoms)
        names.append(QString::fromLatin1(atom));
    return joined(names);
}

void ImapCheck::tellBeforeSignIn()
{
    list().good(What::Capabilities, DoctorText::tr("%1 is an IMAP server and says what it can do.").arg(host()), offered());
    QStringList mechanisms;
    const QByteArrayList values = m_imap->capabilities().valuesOf("AUTH");
    for (const QByteArray &value : values)
        mechanisms.append(QString::fromLatin1(value));
    if (!m_imap->capabilities().has("LOGINDISABLED"))
        mechanisms.append(QStringLiteral("LOGIN"));
    mechanisms.removeDuplicates();
    list().good(What::Mechanisms, DoctorText::tr("%1 offers %Ln way(s) to sign in.", nullptr, int(mechanisms.size())).arg(host()), joined(mechanisms));
}

void ImapCheck::signIn(const SaslCredentials &credentials)
{
    m_imap->signIn(credentials);
}

QList<What> ImapCheck::afterSignIn() const
{
    return {What::CapabilitiesAfter, What::Folders, What::Sizes, What::Quota};
}

void ImapCheck::askAfterSignIn()
{
    if (m_imap->capabilities().has("IDLE") || m_imap->capabilities().has("NOTIFY"))
        list().good(What::CapabilitiesAfter, DoctorText::tr("%1 tells of new mail by itself.").arg(host()), offered());
    else
        list().note(What::CapabilitiesAfter, DoctorText::tr("%1 does not tell of new mail by itself (no IDLE).").arg(host()),
            DoctorText::tr("Nothing has to be done: Postrider looks every minute."), offered());
    ask(What::Folders, [this] { tellFolders(); });
    ask(What::Sizes, [this] { tellSizes(); });
    ask(What::Quota, [this] { tellQuota(); });
}

void ImapCheck::tellFolders()
{
    struct Use {
        const char *attribute;
        const char *name;
    };
    // Postrider's own names for them; RFC 6154.
    static constexpr Use kUses[] = {{"\\drafts", QT_TRANSLATE_NOOP("Doctor", "Drafts")}, {"\\sent", QT_TRANSLATE_NOOP("Doctor", "Sent")},
        {"\\trash", QT_TRANSLATE_NOOP("Doctor", "Trash")}, {"\\junk", QT_TRANSLATE_NOOP("Doctor", "Junk")}, {"\\archive", QT_TRANSLATE_NOOP("Doctor", "Archive")}};
    const QList<ImapListEntry> entries = m_imap->list();
    QStringList marked, unmarked, details;
    for (const Use &use : kUses) {
        const auto found = std::find_if(entries.begin(), entries.end(), [&](const ImapListEntry &entry) { return entry.attributes.contains(use.attribute); });
        (found == entries.end() ? unmarked : marked).append(DoctorText::tr(use.name));
        if (found != entries.end())
            details.append(QStringLiteral("%1: %2").arg(QString::fromLatin1(use.attribute), m_imap->pathFromServer(found->name, found->delimiter)));
    }
    const QString count = DoctorText::tr("%Ln folder(s) on the server.", nullptr, int(entries.size()));
    const QString detail = joined(details);
    if (unmarked.isEmpty())
        list().good(What::Folders, count + QLatin1Char(' ') + DoctorText::tr("It says which are for %1.").arg(marked.join(QLatin1String(", "))), detail);
    else
        list().note(What::Folders, count + QLatin1Char(' ') + DoctorText::tr("It does not say which are for %1.").arg(unmarked.join(QLatin1String(", "))),
            DoctorText::tr("Postrider goes by the folders' names then. If it takes the wrong one, choose another in the folder's menu."), detail);
}

void ImapCheck::tellSizes()
{
    const qint64 limit = m_imap->appendLimit();
    if (limit <= 0)
        list().good(What::Sizes, DoctorText::tr("%1 sets no limit to the size of messages that are put there, or does not tell.").arg(host()));
    else if (limit < kSmall)
        list().note(What::Sizes, DoctorText::tr("%1 keeps no message larger than %2.").arg(host(), sizeText(limit)),
            DoctorText::tr("Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more."));
    else
        list().good(What::Sizes, DoctorText::tr("%1 keeps messages up to %2.").arg(host(), sizeText(limit)));
}

void ImapCheck::tellQuota()
{
    const std::optional<ImapQuota> quota = m_imap->quota("INBOX");
    if (!quota || quota->limit <= 0) {
        list().good(What::Quota, DoctorText::tr("%1 sets no limit to the mailbox, or does not tell.").arg(host()));
        return;
    }
    const QString sentence = DoctorText::tr("%1 of %2 on the server are used.").arg(sizeText(quota->used), sizeText(quota->limit));
    if (quota->used >= quota->limit)
        list().trouble(What::Quota, {ErrorKind::Refused, DoctorText::tr("The mailbox is full: %1").arg(sentence), {}}, -1,
            DoctorText::tr("Delete mail, empty Trash, or get more room: nothing more arrives."));
    else if (quota->used / kNearlyFull >= quota->limit / 100)
        list().note(What::Quota, sentence, DoctorText::tr("Delete mail or empty Trash soon: when it is full, nothing more arrives."));
    else
        list().good(What::Quota, sentence);
}

void ImapCheck::leave()
{
    m_imap->logout();
    m_imap.reset();
}

} // namespace postrider
