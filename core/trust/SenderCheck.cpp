// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/SenderCheck.h"

#include "core/net/HostName.h"
#include "core/trust/AuthenticationResults.h"
#include "core/trust/LookAlikes.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider::SenderCheck {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(SenderCheck)
};

using Tone = SenderTruth::Tone;
using Subject = SenderTruth::Subject;
using Verdict = SenderTruth::Verdict;

constexpr qsizetype longestShown = 300; // of an address; a valid one has 254 octets
constexpr qsizetype mostAddresses = 20; // of Reply-To and Sender

QString domainOf(const Address &address)
{
    return isValidAddress(address.address) ? HostName::ofAddress(address.address).value_or(QString()) : QString();
}

/// With the domain in its own letters only where these cannot be mistaken.
QString shownAddress(const Address &address)
{
    const QString domain = domainOf(address);
    const QString shown = domain.isEmpty() ? address.address : address.address.section(u'@', 0, -2) + u'@' + LookAlikes::shown(domain);
    // The end says who it is.
    return shown.size() > longestShown ? u'\u2026' + shown.right(longestShown) : shown;
}

bool areOfOneOrganisation(const QString &a, const QString &b)
{
    return HostName::baseDomain(a) == HostName::baseDomain(b);
}

/// RFC 6376 3.2: the value of a tag, white space removed.
QByteArray tagOf(const QByteArray &field, QByteArrayView name)
{
    constexpr qsizetype longestField = 64 * 1024;
    for (const QByteArray &tag : field.left(longestField).split(';')) {
        const qsizetype equals = tag.indexOf('=');
        if (equals < 0 || QByteArrayView(tag).first(equals).trimmed() != name)
            continue;
        QByteArray value = tag.mid(equals + 1);
        value.removeIf([](char c) { return static_cast<unsigned char>(c) <= ' '; });
        return value;
    }
    return {};
}

class Look {
public:
    Look(const MessageContent &content, const SenderSurroundings &around) : m_content(content), m_around(around) { }

    SenderTruth truth()
    {
        m_truth.isServerKnown = !m_around.trust.ids.isEmpty();
        readFrom();
        readChecks();
        decide();
        describe();
        lookAtDomain();
        lookAtName();
        lookAtReplyTo();
        lookAtSender();
        lookAtContact();
        std::stable_sort(m_truth.notes.begin(), m_truth.notes.end(), [](const auto &a, const auto &b) { return a.tone > b.tone; });
        return std::move(m_truth);
    }

private:
    void say(Tone tone, Subject subject, const QString &text) { m_truth.notes.append({tone, subject, text}); }

    bool isOwn(const QString &address) const { return m_around.ownAddresses.contains(address.toLower()); }

    /// A sender is one address in one field: whatever else is there is nobody's.
    void readFrom()
    {
        const auto isFrom = [](const HeaderField &field) { return field.name.compare("From", Qt::CaseInsensitive) == 0; };
        const auto fields = std::count_if(m_content.headers.begin(), m_content.headers.end(), isFrom);
        if (fields > 1 || m_content.from.size() != 1)
            return;
        m_truth.domain = domainOf(m_content.from.first());
        m_truth.address = shownAddress(m_content.from.first());
        if (!m_truth.domain.isEmpty()) {
            m_truth.shownDomain = LookAlikes::shown(m_truth.domain);
            m_truth.organisation = HostName::baseDomain(m_truth.domain);
            m_truth.addressKey = m_content.from.first().address.section(u'@', 0, -2).toLower() + u'@' + m_truth.domain;
        }
        m_truth.contact = isOwn(m_content.from.first().address) ? SenderTruth::Contact::Own : m_around.contact;
    }

    void readChecks()
    {
        const QList<AuthenticationField> fields = AuthenticationResults::believed(AuthenticationResults::all(m_content.headers), m_around.trust);
        if (fields.isEmpty())
            return;
        m_truth.checkedBy = fields.first().server;
        m_truth.checks = AuthenticationResults::checks(fields, m_truth.domain);
    }

    bool has(const char *method, const char *result, bool aligned) const
    {
        return std::any_of(m_truth.checks.begin(), m_truth.checks.end(),
            [&](const SenderTruth::Check &check) { return check.method == QLatin1String(method) && check.result == QLatin1String(result) && (check.isAligned || !aligned); });
    }

    /// RFC 7489 6.6.2: the policy's own word first, else a signature or a path of the same organisation.
    void decide()
    {
        if (m_truth.checkedBy.isEmpty())
            m_truth.verdict = Verdict::NotChecked;
        else if (has("dmarc", "fail", false))
            m_truth.verdict = m_content.fromList && has("arc", "pass", false) ? Verdict::NotVerified : Verdict::Failed;
        else if (!m_truth.domain.isEmpty() && (has("dmarc", "pass", true) || has("dkim", "pass", true) || has("spf", "pass", true)))
            m_truth.verdict = Verdict::Verified;
        else
            m_truth.verdict = Verdict::NotVerified;
    }

    void describe()
    {
        const QString domain = m_truth.shownDomain.isEmpty() ? Text::tr("its sender") : m_truth.shownDomain;
        switch (m_truth.verdict) {
        case Verdict::NotChecked:
            m_truth.label = Text::tr("Not checked");
            m_truth.sentence = Text::tr("Your mail server does not say whether this message really comes from %1.").arg(domain);
            break;
        case Verdict::NotVerified:
            m_truth.label = Text::tr("Not verified");
            m_truth.sentence = Text::tr("Your mail server found nothing that proves that this message comes from %1.").arg(domain);
            break;
        case Verdict::Verified:
            m_truth.label = Text::tr("Verified by %1").arg(domain);
            m_truth.sentence = Text::tr("This message really comes from %1, as your mail server has checked.").arg(domain);
            break;
        case Verdict::Failed:
            m_truth.label = Text::tr("Failed the sender's check");
            m_truth.sentence = Text::tr("This message says that it comes from %1, but %1 does not vouch for it. It may be forged.").arg(domain);
            say(m_content.fromList ? Tone::Warning : Tone::Danger, Subject::Authentication, m_truth.sentence);
            break;
        }
        if (m_truth.checkedBy.isEmpty())
            return;
        m_truth.details.append(
            m_truth.checkedBy == QLatin1String("-") ? Text::tr("Checked by your mail server") : Text::tr("Checked by your mail server, %1").arg(m_truth.checkedBy));
        for (const SenderTruth::Check &check : std::as_const(m_truth.checks))
            m_truth.details.append(lineOf(check));
    }

    QString lineOf(const SenderTruth::Check &check) const
    {
        const QString about = check.domain.isEmpty() ? QString() : LookAlikes::shown(check.domain);
        const bool passed = check.result == QLatin1String("pass");
        QString line;
        if (check.method == QLatin1String("dkim") && passed)
            line = Text::tr("Signed by %1 (DKIM)").arg(about);
        else if (check.method == QLatin1String("spf") && passed)
            line = Text::tr("Sent by a server of %1 (SPF)").arg(about);
        else if (check.method == QLatin1String("dmarc") && passed)
            line = Text::tr("As %1 wants it to be (DMARC)").arg(about.isEmpty() ? m_truth.shownDomain : about);
        else if (check.method == QLatin1String("dmarc") && check.result == QLatin1String("fail"))
            line = Text::tr("Not as %1 wants it to be (DMARC)").arg(about.isEmpty() ? m_truth.shownDomain : about);
        else if (check.method == QLatin1String("arc") && passed)
            line = Text::tr("The servers that passed it on say what they found (ARC)");
        else
            line = about.isEmpty() ? Text::tr("%1: %2").arg(check.method.toUpper().left(40), check.result.left(40))
                                   : Text::tr("%1: %2, %3").arg(check.method.toUpper().left(40), check.result.left(40), about);
        if (!check.domain.isEmpty() && !check.isAligned && !m_truth.domain.isEmpty())
            line += QLatin1String(" – ") + Text::tr("not the sender's domain");
        return line;
    }

    void lookAtDomain()
    {
        if (m_truth.domain.isEmpty() || m_truth.contact == SenderTruth::Contact::Own)
            return;
        const QString imitated = LookAlikes::imitatedBy(m_truth.domain, m_around.knownDomains);
        if (!imitated.isEmpty())
            say(Tone::Danger, Subject::LookAlike,
                Text::tr("The sender's domain, %1, looks like %2, which you know, but is another one.").arg(m_truth.shownDomain, LookAlikes::shown(imitated)));
        else if (LookAlikes::isDisguised(m_truth.domain) && !isKnownDomain())
            say(Tone::Danger, Subject::LookAlike, Text::tr("The sender's domain, %1, is written with letters that are made to be mistaken for others.").arg(m_truth.shownDomain));
    }

    bool isKnownDomain() const
    {
        return std::any_of(
            m_around.knownDomains.begin(), m_around.knownDomains.end(), [this](const QString &known) { return HostName::baseDomain(known) == m_truth.organisation; });
    }

    void lookAtName()
    {
        if (m_truth.address.isEmpty() || m_truth.contact == SenderTruth::Contact::Own)
            return;
        const QString name = m_content.from.first().name.simplified();
        const auto isOurs = [&name](const QString &own) { return own.contains(u' ') && name.compare(own.simplified(), Qt::CaseInsensitive) == 0; };
        if (std::any_of(m_around.ownNames.begin(), m_around.ownNames.end(), isOurs))
            say(Tone::Warning, Subject::Name, Text::tr("The sender's name is yours, but the address, %1, is not.").arg(m_truth.address));
    }

    void lookAtReplyTo()
    {
        if (m_truth.domain.isEmpty() || m_content.fromList)
            return;
        for (const Address &address : m_content.replyTo.mid(0, mostAddresses)) {
            const QString domain = domainOf(address);
            if (!domain.isEmpty() && (areOfOneOrganisation(domain, m_truth.domain) || isOwn(address.address)))
                continue;
            const QString shown = shownAddress(address);
            if (!domain.isEmpty() && LookAlikes::areAlike(domain, m_truth.domain))
                say(Tone::Danger, Subject::ReplyTo, Text::tr("Answers would go to %1, which only looks like the sender's domain, %2.").arg(shown, m_truth.shownDomain));
            else
                say(m_truth.isVerified() ? Tone::Quiet : Tone::Warning, Subject::ReplyTo, Text::tr("Answers go to %1, not to %2.").arg(shown, m_truth.address));
            return;
        }
    }

    void lookAtSender()
    {
        if (m_content.from.size() > 1) {
            QStringList shown;
            for (const Address &address : m_content.from.mid(0, 3))
                shown.append(shownAddress(address));
            say(m_content.sender.isEmpty() ? Tone::Warning : Tone::Quiet, Subject::From, Text::tr("This message names several authors: %1.").arg(shown.join(QLatin1String(", "))));
        }
        if (m_content.sender.isEmpty() || m_content.fromList || m_truth.domain.isEmpty())
            return;
        const Address &sender = m_content.sender.first();
        const QString domain = domainOf(sender);
        if (domain.isEmpty() || !areOfOneOrganisation(domain, m_truth.domain))
            say(Tone::Quiet, Subject::Sender, Text::tr("Sent by %1 for %2.").arg(shownAddress(sender), m_truth.address));
    }

    void lookAtContact()
    {
        if (m_truth.contact == SenderTruth::Contact::First && !m_content.fromList)
            say(Tone::Quiet, Subject::Contact, Text::tr("You have had no mail from %1 before.").arg(m_truth.address));
    }

    const MessageContent &m_content;
    const SenderSurroundings &m_around;
    SenderTruth m_truth;
};

} // namespace

SenderTruth look(const MessageContent &content, const SenderSurroundings &around)
{
    return Look(content, around).truth();
}

bool vouchesForUnsubscribe(const MessageContent &content, const SenderTruth &truth)
{
    if (!truth.isVerified())
        return false;
    for (const SenderTruth::Check &check : truth.checks) {
        if (check.method != QLatin1String("dkim") || check.result != QLatin1String("pass") || !check.isAligned)
            continue;
        int signatures = 0, covering = 0;
        for (const HeaderField &field : content.headers) {
            if (field.name.compare("DKIM-Signature", Qt::CaseInsensitive) != 0 || HostName::parse(QString::fromLatin1(tagOf(field.raw, "d"))) != check.domain)
                continue;
            ++signatures;
            const QByteArrayList covered = tagOf(field.raw, "h").toLower().split(':');
            covering += covered.contains("list-unsubscribe") && covered.contains("list-unsubscribe-post") ? 1 : 0;
        }
        if (signatures > 0 && signatures == covering)
            return true;
    }
    return false;
}

} // namespace postrider::SenderCheck
