// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/discovery/DoctorSecrets.h"

#include "core/auth/Sasl.h"

#include <algorithm>

namespace postrider {

namespace {
/// As Transcript: shorter ones are in ordinary words.
constexpr qsizetype kShortestSecret = 4;
} // namespace

void DoctorSecrets::add(const SaslCredentials &credentials)
{
    const QByteArray secret = credentials.secret.toUtf8();
    const QByteArray bearer = "user=" + credentials.userName.toUtf8() + "\1auth=Bearer " + secret + "\1\1";
    // What is said in a sign-in, and what somebody who says it back may have made of it.
    QByteArrayList forms = Sasl::secretForms(credentials.userName, credentials.secret);
    forms += {credentials.secret.toLatin1(), secret.toHex(), secret.toPercentEncoding()};
    for (const QByteArray &octets : {secret, bearer}) {
        forms.append(octets.toBase64());
        forms.append(octets.toBase64(QByteArray::OmitTrailingEquals));
        forms.append(octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    }
    const std::lock_guard lock(m_mutex);
    for (const QByteArray &form : std::as_const(forms)) {
        if (form.size() >= kShortestSecret && !m_forms.contains(form))
            m_forms.append(form);
    }
    std::stable_sort(m_forms.begin(), m_forms.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
}

QByteArrayList DoctorSecrets::forms() const
{
    const std::lock_guard lock(m_mutex);
    return m_forms;
}

void DoctorSecrets::hideIn(Transcript &transcript) const
{
    for (const QByteArray &form : forms())
        transcript.hide(form);
}

QString DoctorSecrets::without(QString text) const
{
    for (const QByteArray &form : forms())
        text.replace(QString::fromUtf8(form), QStringLiteral("***"));
    return text;
}

void DoctorSecrets::hideIn(Finding &finding) const
{
    finding.sentence = without(finding.sentence);
    finding.remedy = without(finding.remedy);
    finding.detail = without(finding.detail);
}

void DoctorSecrets::hideIn(Diagnosis &diagnosis) const
{
    for (Finding &finding : diagnosis.findings)
        hideIn(finding);
    for (ConnectionTranscript &transcript : diagnosis.transcripts)
        transcript.text = without(transcript.text);
}

} // namespace postrider
