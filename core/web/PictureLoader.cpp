// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/web/PictureLoader.h"

#include "core/base/MailError.h"

#include <QCoreApplication>
#include <QThread>

#include <algorithm>
#include <memory>
#include <mutex>
#include <vector>

namespace postrider {

PictureLoader::PictureLoader(HttpClient::Route route, AbortTokenPtr abort, Limits limits, IsTracker isTracker)
    : m_route(std::move(route))
    , m_abort(std::move(abort))
    , m_limits(limits)
    , m_isTracker(std::move(isTracker))
{
}

Picture PictureLoader::loadOne(const QUrl &wanted, QDeadlineTimer whole, qint64 most) const
{
    const QDeadlineTimer own(m_limits.each);
    const QDeadlineTimer deadline = own < whole ? own : whole;
    const HttpClient client(m_abort, m_route);
    QUrl url = wanted;
    for (int redirects = 0; redirects <= m_limits.redirects; ++redirects) {
        // HttpClient would also speak http to this computer.
        if (url.scheme() != QLatin1String("https") || (m_isTracker && m_isTracker(url)))
            return {};
        const HttpAnswer answer = client.ask({url.adjusted(QUrl::RemoveFragment)}, deadline, qsizetype(std::min<qint64>(most, Picture::largestFile)));
        if (answer.status == 200)
            return Picture::read(answer.body);
        if (answer.status < 300 || answer.status > 399 || answer.location.isEmpty())
            return {};
        url = answer.location;
    }
    return {};
}

namespace {

/// What the threads of one load() share.
struct Work {
    std::mutex mutex;
    std::vector<std::pair<QByteArray, QUrl>> waiting; ///< the last is the next
    PictureLoader::Report report;
    qint64 octetsLeft = 0;
    bool cancelled = false;
};

} // namespace

PictureLoader::Report PictureLoader::load(const QHash<QByteArray, QByteArray> &wanted, const Tell &tell) const
{
    Work work;
    work.octetsLeft = m_limits.octets;
    for (auto it = wanted.begin(); it != wanted.end(); ++it) {
        const QUrl url = QUrl::fromEncoded(*it, QUrl::StrictMode);
        if (m_isTracker && m_isTracker(url))
            ++work.report.trackers;
        else if (!url.isValid() || url.scheme() != QLatin1String("https") || !url.userInfo().isEmpty() || int(work.waiting.size()) >= m_limits.pictures)
            ++work.report.failed;
        else
            work.waiting.emplace_back(it.key(), url);
    }
    // As they stand in the message: what a person sees first comes first. Names are "web/" and a number.
    std::sort(work.waiting.begin(), work.waiting.end(), [](const auto &a, const auto &b) { return std::pair(a.first.size(), a.first) > std::pair(b.first.size(), b.first); });
    const QDeadlineTimer whole(m_limits.whole);
    const auto run = [&] {
        for (;;) {
            std::pair<QByteArray, QUrl> next;
            qint64 left = 0;
            {
                const std::lock_guard lock(work.mutex);
                if (work.waiting.empty())
                    return;
                next = std::move(work.waiting.back());
                work.waiting.pop_back();
                left = work.octetsLeft;
            }
            Picture picture;
            try {
                if (left > 0 && !whole.hasExpired())
                    picture = loadOne(next.second, whole, left);
            } catch (const MailError &e) {
                const std::lock_guard lock(work.mutex);
                if (e.kind() == ErrorKind::Cancelled) {
                    work.cancelled = true;
                    work.waiting.clear();
                    return;
                }
            }
            const std::lock_guard lock(work.mutex);
            work.octetsLeft -= picture.octets.size();
            ++(picture.isValid() ? work.report.loaded : work.report.failed);
            if (picture.isValid() && tell)
                tell(next.first, picture);
        }
    };
    std::vector<std::unique_ptr<QThread>> threads;
    const int count = std::min(m_limits.atOnce, int(work.waiting.size()));
    for (int i = 0; i < count; ++i) {
        threads.emplace_back(QThread::create(run));
        threads.back()->start();
    }
    for (const auto &thread : threads)
        thread->wait();
    if (work.cancelled || (m_abort && m_abort->isAborted()))
        throw MailError(ErrorKind::Cancelled, QCoreApplication::translate("PictureLoader", "The pictures were given up."));
    return work.report;
}

} // namespace postrider
