// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trust/LinkCheck.h"

#include "core/net/HostName.h"
#include "core/trust/LookAlikes.h"

#include <QCoreApplication>
#include <QHostAddress>
#include <QUrlQuery>

#include <algorithm>

namespace postrider::LinkCheck {

namespace {

/// Translation context of what is said here to people.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(LinkCheck)
};

constexpr qsizetype mostText = 4'000;
constexpr qsizetype mostTarget = 64 * 1024;
constexpr qsizetype mostWords = 200;

/// As a person reads it: nothing that cannot be seen, one spelling of each letter, the dots of all scripts as dots.
QString seen(const QString &text)
{
    QString out;
    const QString folded = text.left(mostText).normalized(QString::NormalizationForm_KC);
    for (const QChar c : folded) {
        if (c.category() == QChar::Other_Format || c.category() == QChar::Other_Control || c == u'\u115f' || c == u'\u3164' || c == u'\u2800') {
            if (c == u'\n' || c == u'\t' || c == u'\r')
                out += u' ';
            continue;
        }
        out += c == u'\u3002' || c == u'\uff0e' || c == u'\uff61' ? QChar(u'.') : c;
    }
    return out.simplified();
}

/// Top-level domains that are better known as endings of files: "report.zip" in a text is no host.
bool isEndingOfFiles(const QString &zone)
{
    static const QStringList endings{QStringLiteral("zip"), QStringLiteral("mov"), QStringLiteral("md"), QStringLiteral("py"), QStringLiteral("rs"), QStringLiteral("sh"),
        QStringLiteral("pl"), QStringLiteral("ps"), QStringLiteral("mm"), QStringLiteral("cab")};
    return endings.contains(zone);
}

/// The host that one word of a text names, as HostName::parse gives it. `isSure`: it is written as an address of the web, or "www.".
QString hostNamedBy(QString word)
{
    static const QString around = QStringLiteral("<>()[]{}\"'“”„‘’«»,;:!?*|");
    while (!word.isEmpty() && around.contains(word.front()))
        word.remove(0, 1);
    bool isSure = false;
    if (const qsizetype scheme = word.indexOf(QLatin1String("://")); scheme > 0 && scheme < 10) {
        word.remove(0, scheme + 3);
        isSure = true;
    } else if (word.startsWith(QLatin1String("mailto:"), Qt::CaseInsensitive)) {
        word.remove(0, 7);
        isSure = true;
    }
    const qsizetype end = std::find_if(word.begin(), word.end(), [](QChar c) { return c == u'/' || c == u'?' || c == u'#' || c == u'\\'; }) - word.begin();
    const bool hasPath = end < word.size();
    word = QUrl::fromPercentEncoding(word.left(end).toUtf8());
    if (const qsizetype at = word.lastIndexOf(u'@'); at >= 0) {
        word.remove(0, at + 1);
        isSure = true;
    }
    word = word.section(u':', 0, 0);
    while (!word.isEmpty() && (around.contains(word.back()) || word.back() == u'.'))
        word.chop(1);
    const QString host = HostName::parse(word).value_or(QString());
    if (host.isEmpty())
        return {};
    isSure |= host.startsWith(QLatin1String("www.")) || hasPath;
    if (isSure)
        return host;
    // "e.g", "Node.js" and "Mr.Smith" are no hosts.
    const QString zone = host.section(u'.', -1);
    return HostName::isInKnownZone(host) && !isEndingOfFiles(zone) && HostName::baseDomain(host) != zone ? host : QString();
}

QStringList hostsNamedBy(const QString &text)
{
    QStringList hosts;
    const QStringList words = seen(text).split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words.mid(0, mostWords)) {
        const QString host = word.contains(u'.') || word.contains(u'%') ? hostNamedBy(word) : QString();
        if (!host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    }
    return hosts;
}

/// "192.0.2.1", "[2001:db8::1]", and the numbers that browsers read as such.
bool isNumber(const QString &host)
{
    if (!QHostAddress(host).isNull())
        return true;
    const QString last = host.section(u'.', -1);
    return !last.isEmpty() && last.front().isDigit();
}

/// Percent-encoded as on the wire, so nothing in it is invisible; only the host may be in its own letters.
QString shownTarget(const QUrl &url, const QString &host)
{
    QString shown = QString::fromLatin1(url.toEncoded());
    const QString wire = url.host(QUrl::FullyEncoded);
    if (!host.isEmpty() && host != wire) {
        const qsizetype at = shown.indexOf(wire, url.scheme().size() + 3 + (url.userInfo().isEmpty() ? 0 : url.userInfo(QUrl::FullyEncoded).size()));
        if (at >= 0)
            shown.replace(at, wire.size(), host);
    }
    return shown.left(2'000);
}

QString domainOfMailto(const QUrl &url)
{
    const QString first = url.path(QUrl::FullyDecoded).section(u',', 0, 0);
    return HostName::ofAddress(first).value_or(QString());
}

bool isTrackingParameter(const QString &name)
{
    static const QStringList known{QStringLiteral("fbclid"), QStringLiteral("gclid"), QStringLiteral("gclsrc"), QStringLiteral("dclid"), QStringLiteral("gbraid"),
        QStringLiteral("wbraid"), QStringLiteral("msclkid"), QStringLiteral("twclid"), QStringLiteral("ttclid"), QStringLiteral("yclid"), QStringLiteral("igshid"),
        QStringLiteral("mc_cid"), QStringLiteral("mc_eid"), QStringLiteral("mkt_tok"), QStringLiteral("_hsenc"), QStringLiteral("_hsmi"), QStringLiteral("__hssc"),
        QStringLiteral("__hstc"), QStringLiteral("__hsfp"), QStringLiteral("hsctatracking"), QStringLiteral("oly_anon_id"), QStringLiteral("oly_enc_id"), QStringLiteral("vero_id"),
        QStringLiteral("vero_conv"), QStringLiteral("wickedid"), QStringLiteral("rb_clickid"), QStringLiteral("s_cid"), QStringLiteral("ml_subscriber"),
        QStringLiteral("ml_subscriber_hash"), QStringLiteral("bsft_clkid"), QStringLiteral("bsft_uid"), QStringLiteral("bsft_mid"), QStringLiteral("ck_subscriber_id"),
        QStringLiteral("sc_uid"), QStringLiteral("dm_i"), QStringLiteral("ecid"), QStringLiteral("trk_contact"), QStringLiteral("trk_msg"), QStringLiteral("li_fat_id")};
    const QString lower = name.toLower();
    return lower.startsWith(QLatin1String("utm_")) || lower.startsWith(QLatin1String("pk_")) || lower.startsWith(QLatin1String("mtm_")) || known.contains(lower);
}

void say(LinkTruth &truth, LinkTruth::Kind kind)
{
    truth.kind = kind;
    switch (kind) {
    case LinkTruth::Kind::Fine: break;
    case LinkTruth::Kind::OtherHost: truth.sentence = Text::tr("This link says %1, but leads to %2.").arg(truth.named, truth.host); break;
    case LinkTruth::Kind::HostIsNumber: truth.sentence = Text::tr("This link leads to a computer without a name: %1. Honest letters do not do that.").arg(truth.host); break;
    case LinkTruth::Kind::LookAlike:
        truth.sentence = truth.named.isEmpty() ? Text::tr("This link leads to %1, a name that is made to look like another one.").arg(truth.host)
                                               : Text::tr("This link leads to %1, which looks like %2 but is not.").arg(truth.host, truth.named);
        break;
    case LinkTruth::Kind::UserInUrl: truth.sentence = Text::tr("This link begins as if it led somewhere else, but leads to %1.").arg(truth.host); break;
    }
}

void compare(LinkTruth &truth, const QString &text, const QString &host)
{
    const QStringList named = hostsNamedBy(text);
    const QString base = HostName::baseDomain(host);
    const bool isNamed = std::any_of(named.begin(), named.end(), [&](const QString &each) { return HostName::baseDomain(each) == base; });
    const bool isDisguised = LookAlikes::isDisguised(host);
    if (!named.isEmpty() && !isNamed) {
        const auto alike = std::find_if(named.begin(), named.end(), [&](const QString &each) { return LookAlikes::areAlike(host, each); });
        truth.named = LookAlikes::shown(alike == named.end() ? named.first() : *alike);
        say(truth, alike == named.end() && !isDisguised ? LinkTruth::Kind::OtherHost : LinkTruth::Kind::LookAlike);
    } else if (isDisguised) {
        say(truth, LinkTruth::Kind::LookAlike);
    }
}

} // namespace

LinkTruth look(const QString &text, const QByteArray &target)
{
    LinkTruth truth;
    truth.cleaned = target;
    const QUrl url = QUrl::fromEncoded(target.left(mostTarget).trimmed(), QUrl::TolerantMode);
    if (!url.isValid()) {
        truth.shown = QString::fromLatin1(target.left(2'000).toPercentEncoding(":/?#[]@!$&'()*+,;=%"));
        return truth;
    }
    const QString scheme = url.scheme();
    if (scheme == QLatin1String("mailto")) {
        const QString domain = domainOfMailto(url);
        truth.host = LookAlikes::shown(domain);
        truth.shown = shownTarget(url, {});
        if (!domain.isEmpty())
            compare(truth, text, domain);
        return truth;
    }
    if (scheme != QLatin1String("http") && scheme != QLatin1String("https")) {
        truth.shown = shownTarget(url, {});
        return truth;
    }
    if (const QUrl cleaned = withoutTracking(url, &truth.removedParameters); truth.removedParameters > 0)
        truth.cleaned = cleaned.toEncoded();
    const QString wire = url.host(QUrl::FullyEncoded).toLower();
    const QString host = HostName::parse(wire).value_or(QString());
    truth.host = host.isEmpty() ? wire : LookAlikes::shown(host);
    truth.shown = shownTarget(url, truth.host);
    if (!url.userInfo().isEmpty()) {
        say(truth, LinkTruth::Kind::UserInUrl);
    } else if (host.isEmpty()) {
        if (const QStringList named = hostsNamedBy(text); !named.isEmpty() && !isNumber(wire)) {
            truth.named = LookAlikes::shown(named.first());
            say(truth, LinkTruth::Kind::OtherHost);
        } else if (isNumber(wire)) {
            say(truth, LinkTruth::Kind::HostIsNumber);
        }
    } else {
        compare(truth, text, host);
    }
    return truth;
}

QUrl withoutTracking(const QUrl &url, int *removed)
{
    int count = 0;
    QUrl cleaned = url;
    if (url.hasQuery()) {
        // Piece by piece and as it stands: whatever else is in there has to arrive as it was written.
        const QStringList pieces = url.query(QUrl::FullyEncoded).split(u'&');
        QStringList kept;
        for (const QString &piece : pieces) {
            if (isTrackingParameter(QUrl::fromPercentEncoding(piece.section(u'=', 0, 0).toLatin1())))
                ++count;
            else
                kept.append(piece);
        }
        if (count > 0)
            cleaned.setQuery(kept.isEmpty() ? QString() : kept.join(u'&'), QUrl::StrictMode);
    }
    if (removed)
        *removed = count;
    return cleaned;
}

bool isTracker(const QUrl &url)
{
    // What the large senders of newsletters call their pixels.
    static const QStringList pieces{QStringLiteral("/wf/open"), QStringLiteral("/track/open"), QStringLiteral("/trk/"), QStringLiteral("/pixel.gif"), QStringLiteral("/pixel.png"),
        QStringLiteral("/beacon.gif"), QStringLiteral("/open.gif"), QStringLiteral("/open.aspx"), QStringLiteral("/open.php"), QStringLiteral("/o.gif"), QStringLiteral("/e/o/")};
    static const QStringList hosts{QStringLiteral("doubleclick.net"), QStringLiteral("google-analytics.com"), QStringLiteral("mailtrack.io"), QStringLiteral("yesware.com"),
        QStringLiteral("bananatag.com"), QStringLiteral("getnotify.com"), QStringLiteral("hubspotemail.net"), QStringLiteral("sendibt1.com"), QStringLiteral("mixmax.com"),
        QStringLiteral("litmusemail.com"), QStringLiteral("emltrk.com")};
    const QString path = url.path().left(1'000).toLower();
    const QString base = HostName::baseDomain(url.host(QUrl::FullyEncoded).toLower());
    if (base == QLatin1String("list-manage.com"))
        return path.contains(QLatin1String("/track/")); // it has real pictures, too
    return hosts.contains(base) || std::any_of(pieces.begin(), pieces.end(), [&path](const QString &piece) { return path.contains(piece); });
}

} // namespace postrider::LinkCheck
