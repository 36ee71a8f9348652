// SPDX-License-Identifier: GPL-3.0-or-later
// Mail: pictures from the web, and who may show them.
#include "core/MailPrivate.h"
#include "core/trust/LinkCheck.h"
#include "core/web/PictureLoader.h"

#include <QPointer>

namespace postrider {

namespace {

constexpr char kPicturesOff[] = "pictures_off";

} // namespace

/// Straight, or through the account's proxy, but never to a place within our own networks: somebody else chose it.
HttpClient::Route Mail::Private::publicRoute(const DiscoveryNetwork &network, const Account &account)
{
    return [route = network.route, proxy = account.incoming().proxy, password = account.incoming().proxyPassword](const ServerAddress &server) {
        ServerAddress place = server;
        place.proxy = proxy;
        place.proxyPassword = password;
        place.publicOnly = true;
        return route ? route(place) : place;
    };
}

PicturePermission Mail::Private::picturePermission(const MessageRow &row, const SenderTruth &truth, StoreReader &from, bool isOnce)
{
    using Rule = PicturePermission::Rule;
    PicturePermission permission;
    permission.sender = truth.addressKey;
    permission.domain = truth.organisation;
    const auto folder = from.folder(row.folder);
    if (row.flags.testFlag(Flag::Junk) || (folder && folder->role == FolderRole::Junk)) {
        permission.whyNot = tr("Mail in Junk never loads pictures from the web.");
        return permission;
    }
    if (!row.account.isValid()) { // nor a way to the web that somebody has chosen
        permission.whyNot = tr("Pictures from the web are loaded for messages that are in an account.");
        return permission;
    }
    if (from.state(kPicturesOff) != 0) {
        permission.whyNot = tr("You have switched pictures from the web off.");
        return permission;
    }
    permission.canOnce = true;
    permission.canAlways = truth.isVerified() && !truth.addressKey.isEmpty() && !truth.organisation.isEmpty();
    if (!permission.canAlways)
        permission.whyNot = tr("“Always” is for senders of whom your mail server has checked that it is them.");
    if (permission.canAlways && from.pictureRules().has(Rule::Sender, truth.addressKey))
        permission.allowed = PicturePermission::Allowed::Sender;
    else if (permission.canAlways && from.pictureRules().has(Rule::Domain, truth.organisation))
        permission.allowed = PicturePermission::Allowed::Domain;
    else if (isOnce)
        permission.allowed = PicturePermission::Allowed::Once;
    return permission;
}

PicturePermission Mail::picturePermission(const MessageRow &row, const SenderTruth &truth)
{
    return Private::picturePermission(row, truth, *d->reader, d->picturesOnce.contains(row.id));
}

void Mail::allowPicturesOnce(MessageId message)
{
    d->picturesOnce.insert(message);
}

QFuture<Outcome<bool>> Mail::allowPictures(const SenderTruth &truth, PicturePermission::Rule rule)
{
    const QString name = rule == PicturePermission::Rule::Sender ? truth.addressKey : truth.organisation;
    if (!truth.isVerified() || name.isEmpty())
        return QtFuture::makeReadyFuture(Outcome<bool>(Failure{ErrorKind::Refused, tr("“Always” is for senders of whom your mail server has checked that it is them."), {}}));
    return d->ask<bool>([rule, name, now = d->clock->now()](StoreWriter &writer) {
        writer.pictureRules.insert({rule, name, now});
        return true;
    });
}

QList<PictureRule> Mail::pictureRules()
{
    return d->reader->pictureRules().all();
}

QFuture<Outcome<int>> Mail::revokePictures(PicturePermission::Rule rule, const QString &name)
{
    return d->ask<int>([rule, name = name.trimmed().toLower()](StoreWriter &writer) { return writer.pictureRules.remove(rule, name); });
}

bool Mail::arePicturesOff()
{
    return d->reader->state(kPicturesOff) != 0;
}

QFuture<Outcome<bool>> Mail::setPicturesOff(bool off)
{
    return d->ask<bool>([off](StoreWriter &writer) {
        writer.state.set(kPicturesOff, off ? 1 : 0);
        return true;
    });
}

QFuture<Outcome<Mail::PictureReport>> Mail::loadPictures(MessageId message, const QHash<QByteArray, QByteArray> &awaited, const TellPicture &tell, const AbortTokenPtr &abort)
{
    auto token = d->endingWithMail(abort);
    const QPointer<Mail> guard(this);
    const auto telling = [guard, tell](const QByteArray &name, const Picture &picture) {
        QMetaObject::invokeMethod(
            guard.data(), [tell, name, picture] { tell(name, picture); }, Qt::QueuedConnection);
    };
    return d->withContent<PictureReport>(
        message, [=, this, isOnce = d->picturesOnce.contains(message), network = d->discoveryNetwork()](const MessageContent &content, const MessageRow &row) {
            const auto reader = d->store->makeReader();
            const PicturePermission permission = Private::picturePermission(row, content.truth, *reader, isOnce);
            if (permission.allowed == PicturePermission::Allowed::None)
                throw MailError(ErrorKind::Refused, permission.canOnce ? tr("Pictures of this message are not to be loaded.") : permission.whyNot);
            const auto account = reader->account(row.account);
            const HttpClient::Route route = Private::publicRoute(network, account ? d->credentials->reached(*account, token) : Account());
            const PictureLoader::Report report = PictureLoader(route, token, LinkCheck::isTracker).load(awaited, tell ? telling : PictureLoader::Tell());
            return PictureReport{report.loaded, report.failed, report.trackers};
        });
}

} // namespace postrider
