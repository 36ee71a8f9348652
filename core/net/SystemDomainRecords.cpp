// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/SystemDomainRecords.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

namespace postrider {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(DomainRecords)
};

/// More than anybody has, and few enough that nobody is kept busy with them.
constexpr qsizetype kMostRecords = 50;

QString withoutDot(QString name)
{
    if (name.endsWith(u'.'))
        name.chop(1);
    return name;
}

} // namespace

void SystemDomainRecords::ask(QDnsLookup &lookup, QDeadlineTimer deadline, const AbortTokenPtr &abort)
{
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    QObject::connect(&timer, &QTimer::timeout, &loop, &QEventLoop::quit);
    QObject::connect(&lookup, &QDnsLookup::finished, &loop, &QEventLoop::quit);
    if (abort)
        QObject::connect(abort.get(), &AbortToken::aborted, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    lookup.lookup();
    while (!lookup.isFinished() && !deadline.hasExpired() && !(abort && abort->isAborted())) {
        if (!deadline.isForever())
            timer.start(std::chrono::milliseconds(deadline.remainingTime()));
        if (loop.exec() == -1)
            break;
    }
    const bool isFinished = lookup.isFinished();
    const auto error = lookup.error();
    if (!isFinished)
        lookup.abort();
    if (abort && abort->isAborted())
        throw MailError(ErrorKind::Cancelled, Text::tr("The question about %1 was given up.").arg(lookup.name()));
    if (!isFinished)
        throw MailError(ErrorKind::Offline, Text::tr("The name servers did not answer in time."), QStringLiteral("timed out"));
    if (error != QDnsLookup::NoError && error != QDnsLookup::NotFoundError)
        throw MailError(ErrorKind::Offline, Text::tr("The name servers could not be asked about %1.").arg(lookup.name()), lookup.errorString());
}

QList<ServiceRecord> SystemDomainRecords::services(const QString &name, QDeadlineTimer deadline, const AbortTokenPtr &abort)
{
    QDnsLookup lookup(QDnsLookup::SRV, name);
    ask(lookup, deadline, abort);
    QList<ServiceRecord> records;
    for (const QDnsServiceRecord &record : lookup.serviceRecords().first(qMin(kMostRecords, lookup.serviceRecords().size())))
        records.append({withoutDot(record.target()), record.port(), record.priority(), record.weight()});
    return records;
}

QList<MailExchange> SystemDomainRecords::mailExchanges(const QString &domain, QDeadlineTimer deadline, const AbortTokenPtr &abort)
{
    QDnsLookup lookup(QDnsLookup::MX, domain);
    ask(lookup, deadline, abort);
    QList<MailExchange> records;
    for (const QDnsMailExchangeRecord &record : lookup.mailExchangeRecords().first(qMin(kMostRecords, lookup.mailExchangeRecords().size())))
        records.append({withoutDot(record.exchange()), record.preference()});
    return records;
}

} // namespace postrider
