// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/CertificateText.h"

#include "app/accounts/AssistantText.h"

#include <QDateTime>
#include <QLocale>

namespace postrider {

namespace {
/// Octets in one line of a fingerprint: two lines are compared more easily than one long one.
constexpr int kOctetsInLine = 16;
} // namespace

QString CertificateText::dateOf(qint64 milliseconds)
{
    return QLocale().toString(QDateTime::fromMSecsSinceEpoch(milliseconds), QLocale::ShortFormat);
}

QString CertificateText::namesIn(const CertificateFacts &certificate)
{
    const QString names = certificate.names.isEmpty() ? certificate.subject : certificate.names.join(QLatin1String(", "));
    return names.isEmpty() ? tr("nobody in particular") : names;
}

QString CertificateText::inOneLine(const CertificateFacts &certificate)
{
    const QString issuer = certificate.issuer.isEmpty() ? tr("somebody unnamed") : certificate.issuer;
    return tr("For %1, by %2, until %3.", "a certificate").arg(namesIn(certificate), issuer, dateOf(certificate.validUntil));
}

QLabel *CertificateText::makeFingerprint(const QByteArray &fingerprint)
{
    QString text = CertificateFacts::fingerprintText(fingerprint);
    for (int at = kOctetsInLine * 3 - 1; at < text.size(); at += kOctetsInLine * 3)
        text[at] = QLatin1Char('\n');
    QLabel *label = makeText(text, Theme::Type::Fixed, false);
    label->setObjectName(QStringLiteral("fingerprint"));
    label->setAccessibleName(tr("SHA-256 fingerprint"));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    label->setLayoutDirection(Qt::LeftToRight); // digits in a fixed order
    label->setAlignment(Qt::AlignLeft);
    return label;
}

} // namespace postrider
