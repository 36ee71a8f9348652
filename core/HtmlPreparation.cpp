// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/HtmlPreparation.h"

#include "core/html/HtmlSanitizer.h"
#include "core/trust/LinkCheck.h"

#include <QRandomGenerator>
#include <QSet>
#include <QUrl>

#include <optional>

namespace postrider {

namespace {

constexpr qsizetype mostPictureOctets = 100 * 1024 * 1024; // of one message, all together
constexpr qsizetype mostAwaited = 1'000; // pictures of the web in one message

QByteArray randomToken()
{
    quint32 words[4];
    QRandomGenerator::system()->fillRange(words);
    return QByteArray(reinterpret_cast<const char *>(words), sizeof words).toHex();
}

/// What the message colours itself. Of our own serialisation, in which "<" stands for nothing but a tag.
bool coloursSomething(const QByteArray &html)
{
    qsizetype at = 0;
    while ((at = html.indexOf('<', at)) >= 0) {
        const bool isStyle = html.sliced(at).startsWith("<style");
        const qsizetype end = isStyle ? html.indexOf("</style", at) : html.indexOf('>', at);
        const QByteArrayView tag = QByteArrayView(html).sliced(at, (end < 0 ? html.size() : end) - at);
        if (tag.contains("color") || tag.contains("background"))
            return true;
        at += tag.size();
    }
    return false;
}

/// Finds the pictures of one message and gives them names.
class Pictures {
public:
    Pictures(const MessageContent &content, const HtmlPreparation::PartOctets &octets, const HtmlWish &wish, MessageHtml &result) : m_octets(octets), m_wish(wish), m_result(result)
    {
        remember(content.structure);
    }

    std::optional<QByteArray> nameFor(const QByteArray &source)
    {
        const QByteArray trimmed = source.trimmed();
        const QByteArray scheme = trimmed.left(qMax<qsizetype>(0, trimmed.indexOf(':'))).toLower();
        if (scheme == "cid")
            return ofPart(m_byId.value(QByteArray::fromPercentEncoding(trimmed.sliced(4))));
        if (scheme == "data")
            return ofData(trimmed);
        if (const QString part = m_byLocation.value(trimmed); !part.isEmpty())
            return ofPart(part);
        if (m_wish.withRemote && scheme == "https" && !m_unwanted.contains(source))
            return ofWeb(trimmed);
        return std::nullopt;
    }

    /// Of the web, and not to be loaded whatever the wish.
    void setUnwanted(const QSet<QByteArray> &sources) { m_unwanted = sources; }

private:
    void remember(const PartNode &node)
    {
        if (!node.contentId.isEmpty() && !m_byId.contains(node.contentId))
            m_byId.insert(node.contentId, node.partId);
        if (!node.contentLocation.isEmpty() && !m_byLocation.contains(node.contentLocation))
            m_byLocation.insert(node.contentLocation, node.partId);
        if (node.type == "message/rfc822")
            return; // a message in this one has ids of its own
        for (const PartNode &child : node.children)
            remember(child); // at most 100 levels
    }

    QByteArray url(const QByteArray &name) const { return QByteArray(MessageHtml::scheme) + "://" + m_result.token + '/' + name; }

    std::optional<QByteArray> keep(const QByteArray &name, const QByteArray &octets)
    {
        if (m_result.pictures.contains(name))
            return url(name);
        const Picture picture = Picture::read(octets);
        if (!picture.isValid() || m_kept + octets.size() > mostPictureOctets)
            return std::nullopt;
        m_kept += octets.size();
        m_result.pictures.insert(name, picture);
        return url(name);
    }

    std::optional<QByteArray> ofPart(const QString &part)
    {
        if (part.isEmpty())
            return std::nullopt;
        const QByteArray name = "part/" + part.toLatin1();
        return m_result.pictures.contains(name) ? url(name) : keep(name, m_octets(part));
    }

    /// RFC 2397, base64 only: as mail programs write it.
    std::optional<QByteArray> ofData(const QByteArray &source)
    {
        const qsizetype comma = source.indexOf(',');
        if (comma < 0 || !source.first(comma).toLower().endsWith(";base64"))
            return std::nullopt;
        const QByteArray encoded = source.sliced(comma + 1);
        const QByteArray name = m_data.value(encoded, "data/" + QByteArray::number(m_data.size()));
        const auto kept = keep(name, QByteArray::fromBase64(QByteArray::fromPercentEncoding(encoded)));
        if (kept)
            m_data.insert(encoded, name);
        return kept;
    }

    std::optional<QByteArray> ofWeb(const QByteArray &source)
    {
        const QUrl target = QUrl::fromEncoded(source, QUrl::TolerantMode);
        if (!target.isValid() || target.host().isEmpty() || !target.userInfo().isEmpty())
            return std::nullopt;
        const QByteArray absolute = target.toEncoded(QUrl::RemoveFragment);
        QByteArray name = m_web.value(absolute);
        if (name.isEmpty()) {
            if (m_web.size() >= mostAwaited)
                return std::nullopt;
            name = "web/" + QByteArray::number(m_web.size());
            m_web.insert(absolute, name);
            m_result.awaited.insert(name, absolute);
        }
        return url(name);
    }

    const HtmlPreparation::PartOctets &m_octets;
    const HtmlWish &m_wish;
    MessageHtml &m_result;
    QSet<QByteArray> m_unwanted;
    QHash<QByteArray, QString> m_byId, m_byLocation;
    QHash<QByteArray, QByteArray> m_data, m_web; ///< the name of what was seen before
    qsizetype m_kept = 0;
};

bool isTracker(const CleanHtml::Blocked &blocked)
{
    // Unknown is -1; what is one pixel wide and very high is a line.
    const bool isPixel = blocked.width >= 0 && blocked.height >= 0 && blocked.width <= 2 && blocked.height <= 2;
    const QByteArray source = blocked.source.trimmed();
    const bool isOfWeb = source.startsWith("http") || source.startsWith("//");
    return isOfWeb && (isPixel || LinkCheck::isTracker(QUrl::fromEncoded(source, QUrl::TolerantMode)));
}

/// How large pictures want to be is known once all of it has been read.
QSet<QByteArray> trackersIn(const QByteArray &html, HtmlSanitizer::Options options)
{
    options.sources = [](const QByteArray &) { return std::optional<QByteArray>(); }; // without any, those of CSS are not even looked at
    QSet<QByteArray> trackers, others;
    const CleanHtml clean = HtmlSanitizer::clean(html, options);
    for (const CleanHtml::Blocked &blocked : clean.blocked)
        (isTracker(blocked) ? trackers : others).insert(blocked.source);
    return trackers - others; // what also stands there to be seen is asked for anyway
}

} // namespace

MessageHtml HtmlPreparation::prepare(const MessageContent &content, const PartOctets &octets, const HtmlWish &wish)
{
    MessageHtml result;
    if (content.html.isEmpty() || content.sourceOnly)
        return result;
    result.token = randomToken();
    Pictures pictures(content, octets, wish, result);
    HtmlSanitizer::Options options;
    options.sources = [&pictures](const QByteArray &source) { return pictures.nameFor(source); };
    options.media.width = wish.width;
    options.media.isDark = wish.isDark;
    options.media.isPrint = wish.isPrint;
    const QByteArray html = content.html.toUtf8();
    if (wish.withRemote)
        pictures.setUnwanted(trackersIn(html, options));
    CleanHtml clean = HtmlSanitizer::clean(html, options);
    result.isRefused = clean.isRefused;
    result.removed = clean.removed;
    if (clean.isRefused) {
        result.pictures.clear();
        result.awaited.clear();
        return result;
    }
    result.html = clean.html;
    for (const CleanHtml::Blocked &blocked : std::as_const(clean.blocked)) {
        result.blocked.append({blocked.source, QSize(blocked.width, blocked.height)});
        result.trackers += isTracker(blocked) ? 1 : 0;
    }
    for (const CleanHtml::Link &link : std::as_const(clean.links))
        result.links.append({link.target, QString::fromUtf8(link.text)});
    result.hasOwnColours = coloursSomething(result.html);
    return result;
}

} // namespace postrider
