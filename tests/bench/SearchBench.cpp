// SPDX-License-Identifier: GPL-3.0-or-later
// SearchBench [MESSAGES] [--million] [--keep]: text of a mailbox indexed and searched, in the program and as a process, beside notmuch and mu on the same mailbox where they are
// installed.
// --million: the same searches in a million rows made for it (takes minutes).
#include "core/store/BodyQueries.h"
#include "core/store/IndexThread.h"
#include "core/store/Store.h"
#include "core/sync/IndexFeed.h"
#include "tests/bench/BenchMailbox.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>
#include <algorithm>
#include <cstdio>
#include <ctime>
#include <random>
#include <sys/resource.h>

using namespace postrider;

namespace {

struct Times {
    double wall = 0, cpu = 0;
};

double childrenCpu()
{
    rusage usage{};
    getrusage(RUSAGE_CHILDREN, &usage);
    return double(usage.ru_utime.tv_sec + usage.ru_stime.tv_sec) + double(usage.ru_utime.tv_usec + usage.ru_stime.tv_usec) / 1e6;
}

template <class Work> Times timed(Work work)
{
    QElapsedTimer timer;
    timer.start();
    const std::clock_t before = std::clock();
    const double children = childrenCpu();
    work();
    return {double(timer.nsecsElapsed()) / 1e9, double(std::clock() - before) / CLOCKS_PER_SEC + childrenCpu() - children};
}

struct Percentiles {
    double median = 0, p95 = 0;
};

template <class Work> Percentiles repeated(int times, Work work)
{
    std::vector<double> ms;
    for (int i = 0; i < times; ++i)
        ms.push_back(timed([&] { work(i); }).wall * 1000);
    std::sort(ms.begin(), ms.end());
    return {ms[ms.size() / 2], ms[ms.size() * 95 / 100]};
}

qint64 sizeOf(const QString &path)
{
    qint64 size = 0;
    const QFileInfo info(path);
    if (!info.isDir())
        return info.size();
    for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files | QDir::Dirs | QDir::NoDotAndDotDot | QDir::Hidden))
        size += sizeOf(file.filePath());
    return size;
}

/// A profile with the messages of a Maildir, as a sync would leave it.
class Profile {
public:
    explicit Profile(const QString &directory) : path(directory), store(std::make_unique<Store>(directory))
    {
        store->writeAndWait(Durability::Recoverable, [this](StoreWriter &w) {
            Account a;
            a.uuid = QStringLiteral("bench");
            account = w.accounts.insert(a);
            Folder f;
            f.account = account;
            f.serverName = "INBOX";
            f.path = QStringLiteral("INBOX");
            f.role = FolderRole::Inbox;
            folder = w.folders.insert(f);
        });
    }
    void add(const QList<NewMessage> &rows, const QList<QByteArray> &raw)
    {
        store->writeAndWait(Durability::Recoverable, [&](StoreWriter &w) {
            w.messages.insert(account, folder, rows, false);
            for (qsizetype i = 0; i < raw.size(); ++i)
                w.messages.setBody(*w.messages.findByUid(folder, rows[i].uid), w.bodies.insert(BodyQueries::pack(raw[i]), raw[i].size()), {});
        });
    }

    QString path;
    std::unique_ptr<Store> store;
    AccountId account;
    FolderId folder;
};

QByteArray headerOf(const QByteArray &raw, const QByteArray &name)
{
    const qsizetype at = raw.indexOf('\n' + name + ": ");
    return at < 0 ? QByteArray() : raw.mid(at + name.size() + 3, raw.indexOf('\n', at + 1) - at - name.size() - 3).trimmed();
}

void fill(Profile &profile, const QString &maildir)
{
    QList<NewMessage> rows;
    QList<QByteArray> raw;
    Uid uid = 0;
    for (const QFileInfo &info : QDir(maildir + QStringLiteral("/cur")).entryInfoList(QDir::Files, QDir::Name)) {
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        NewMessage m;
        m.uid = ++uid;
        m.flags = uid % 10 ? Flags(Flag::Seen) : Flags();
        m.date = (1'600'000'000 + qint64(uid) * 7000) * 1000;
        m.size = bytes.size();
        m.messageIdHeader = QString::fromLatin1(headerOf(bytes, "Message-ID"));
        m.from = {QStringLiteral("Somebody"), QString::fromLatin1(headerOf(bytes, "From")).section(QLatin1Char('<'), 1).section(QLatin1Char('>'), 0, 0)};
        m.subject = QString::fromUtf8(headerOf(bytes, "Subject"));
        rows.append(m);
        raw.append(bytes);
        if (rows.size() == 500) {
            profile.add(rows, raw);
            rows.clear();
            raw.clear();
        }
    }
    profile.add(rows, raw);
}

/// Words that are in nearly every message, and words that are in few.
void pickWords(const QString &maildir, QStringList &common, QStringList &rare)
{
    QHash<QByteArray, int> counts;
    const QFileInfoList files = QDir(maildir + QStringLiteral("/cur")).entryInfoList(QDir::Files, QDir::Name);
    for (qsizetype i = 0; i < files.size(); i += std::max<qsizetype>(1, files.size() / 300)) {
        QFile file(files[i].filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        QSet<QByteArray> words;
        const QByteArray bytes = file.readAll();
        for (const QByteArray &word : bytes.mid(bytes.indexOf("\n\n"), 4000).simplified().split(' ')) {
            if (word.size() >= 5 && word.size() <= 11 && std::all_of(word.begin(), word.end(), [](char c) { return c >= 'a' && c <= 'z'; }))
                words.insert(word);
        }
        for (const QByteArray &word : std::as_const(words))
            ++counts[word];
    }
    QList<std::pair<int, QByteArray>> sorted;
    for (auto it = counts.cbegin(); it != counts.cend(); ++it)
        sorted.append({it.value(), it.key()});
    std::sort(sorted.begin(), sorted.end());
    for (qsizetype i = 0; i < 20 && i < sorted.size(); ++i) {
        rare.append(QString::fromLatin1(sorted[i].second));
        common.append(QString::fromLatin1(sorted[sorted.size() - 1 - i].second));
    }
}

void searches(const QString &profile, FolderId folder, const QStringList &common, const QStringList &rare)
{
    Store store(profile);
    const auto reader = store.makeReader();
    const auto measure = [&](const char *what, const std::function<QString(int)> &query, bool typing = false, bool snippets = true) {
        qsizetype hits = 0;
        const auto run = [&](int i) {
            SearchRequest request;
            request.query = query(i);
            request.lastWordIsPrefix = typing;
            request.snippets = snippets;
            hits += reader->search(request).hits.size();
        };
        const double cold = timed([&] { run(0); }).wall * 1000;
        hits = 0;
        const Percentiles p = repeated(200, run);
        std::printf("  %-44s first %6.2f   median %6.2f   p95 %6.2f ms   (%lld hits each)\n", what, cold, p.median, p.p95, (long long)(hits / 200));
    };
    const auto of = [](const QStringList &words, int i) { return words[i % words.size()]; };
    measure("rare word, newest 50", [&](int i) { return of(rare, i); });
    measure("common word, newest 50", [&](int i) { return of(common, i); });
    measure(
        "common word, without snippets", [&](int i) { return of(common, i); }, false, false);
    measure("two common words", [&](int i) { return of(common, i) + QLatin1Char(' ') + of(common, i + 1); });
    measure("phrase", [&](int i) { return QLatin1Char('"') + of(common, i) + QLatin1Char(' ') + of(common, i + 3) + QLatin1Char('"'); });
    measure("beginning of two letters", [&](int i) { return of(common, i).left(2) + QLatin1Char('*'); });
    measure("from:", [&](int i) { return QStringLiteral("from:p%1@example.com").arg(i); });
    // SenderLookup, when a message is opened.
    measure(
        "a sender heard from before", [&](int i) { return QStringLiteral("from:\"p%1@example.com\" OR to:\"p%1@example.com\"").arg(i); }, false, false);
    measure(
        "a sender never heard from", [&](int i) { return QStringLiteral("from:\"x%1@nowhere.example\" OR to:\"x%1@nowhere.example\"").arg(i); }, false, false);
    measure("common word, is:unread", [&](int i) { return of(common, i) + QStringLiteral(" is:unread"); });
    measure("is:unread in:inbox", [&](int) { return QStringLiteral("is:unread in:inbox"); });
    measure("common word, not another", [&](int i) { return of(common, i) + QStringLiteral(" -") + of(common, i + 1); });
    measure(
        "as it is typed, a letter more each time", [&](int i) { return of(common, i / 5).left(1 + i % 5); }, true);
    const Percentiles list = repeated(20, [&](int i) {
        SearchRequest request;
        request.query = of(common, i);
        request.where.folder = folder;
        reader->searchIds(request, 10'000'000);
    });
    std::printf("  %-44s                median %6.2f   p95 %6.2f ms\n", "quick filter: all ids of a common word", list.median, list.p95);
    const Percentiles suggestions = repeated(50, [&](int i) { reader->searchSuggestions(QStringLiteral("from:p%1").arg(i), 8); });
    std::printf("  %-44s                median %6.2f   p95 %6.2f ms\n", "suggestions", suggestions.median, suggestions.p95);
}

bool run(const QString &program, const QStringList &arguments, const QProcessEnvironment &environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, arguments);
    return process.waitForFinished(-1) && process.exitCode() == 0;
}

struct Peer {
    QString name;
    QList<QStringList> indexing;
    std::function<QStringList(const QString &)> search;
    QString files; ///< of its index
};

QList<Peer> peers(const QString &maildir, const QString &scratch, QProcessEnvironment &environment)
{
    QFile config(scratch + QStringLiteral("/notmuch-config"));
    if (config.open(QIODevice::WriteOnly))
        config.write(
            "[database]\npath=" + maildir.toUtf8() + "\n[user]\nname=A\nprimary_email=ada@example.org\n[new]\ntags=unread\n[search]\n[maildir]\nsynchronize_flags=false\n");
    environment.insert(QStringLiteral("NOTMUCH_CONFIG"), config.fileName());
    const QString muHome = QStringLiteral("--muhome=") + scratch + QStringLiteral("/mu");
    return {
        {QStringLiteral("notmuch"), {{QStringLiteral("new"), QStringLiteral("--quiet")}},
            [](const QString &query) {
                return QStringList{QStringLiteral("search"), QStringLiteral("--limit=50"), query};
            },
            maildir + QStringLiteral("/.notmuch")},
        {QStringLiteral("mu"), {{QStringLiteral("init"), muHome, QStringLiteral("--maildir=") + maildir}, {QStringLiteral("index"), muHome, QStringLiteral("--quiet")}},
            [muHome](const QString &query) {
                return QStringList{
                    QStringLiteral("find"), muHome, QStringLiteral("-n"), QStringLiteral("50"), QStringLiteral("-s"), QStringLiteral("date"), QStringLiteral("-z"), query};
            },
            scratch + QStringLiteral("/mu")},
    };
}

void mailbox(int count, const QString &scratch)
{
    const QString maildir = scratch + QStringLiteral("/maildir");
    BenchMailbox::write(maildir, count);
    std::printf("%d messages, %.0f MB\n", count, double(sizeOf(maildir)) / 1e6);
    const QString path = scratch + QStringLiteral("/profile");
    FolderId folder;
    Times ours;
    {
        Profile profile(path);
        fill(profile, maildir);
        folder = profile.folder;
        ours = timed([&] {
            IndexThread index(*profile.store, path, &IndexFeed::textOf);
            index.start();
            index.waitUntilDone(std::chrono::hours(1));
        });
    }
    std::printf(
        "  text of all of them indexed                  %6.2f s CPU, %6.2f s, search.db %.1f MB\n", ours.cpu, ours.wall, double(sizeOf(path + QStringLiteral("/search.db"))) / 1e6);
    QStringList common, rare;
    pickWords(maildir, common, rare);
    searches(path, folder, common, rare);

    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    std::printf("as processes, newest 50 of a common word and of a rare one\n");
    const auto process = [&](const QString &program, const std::function<QStringList(const QString &)> &arguments) {
        const Percentiles often = repeated(20, [&](int i) { run(program, arguments(common[i % common.size()]), environment); });
        const Percentiles seldom = repeated(20, [&](int i) { run(program, arguments(rare[i % rare.size()]), environment); });
        std::printf("  %-12s median %6.1f, %6.1f ms   p95 %6.1f, %6.1f ms\n", qPrintable(QFileInfo(program).baseName()), often.median, seldom.median, often.p95, seldom.p95);
    };
    process(QStringLiteral(POSTRIDER_PROGRAM), [&](const QString &query) {
        return QStringList{QStringLiteral("--profile"), path, QStringLiteral("--json"), QStringLiteral("search"), query, QStringLiteral("--limit"), QStringLiteral("50")};
    });
    for (const Peer &peer : peers(maildir, scratch, environment)) {
        if (QStandardPaths::findExecutable(peer.name).isEmpty()) {
            std::printf("  (%s is not installed)\n", qPrintable(peer.name));
            continue;
        }
        bool done = true;
        const Times theirs = timed([&] {
            for (const QStringList &arguments : peer.indexing)
                done = done && run(peer.name, arguments, environment);
        });
        if (!done) {
            std::printf("  (%s failed)\n", qPrintable(peer.name));
            continue;
        }
        process(peer.name, peer.search);
        std::printf("  %-12s indexed in %.1f s CPU, %.1f s, %.1f MB: %.1f x our CPU\n", qPrintable(peer.name), theirs.cpu, theirs.wall, double(sizeOf(peer.files)) / 1e6,
            theirs.cpu / ours.cpu);
    }
}

/// A million rows with texts of about 600 octets; words as frequent as in a language.
void million(const QString &scratch)
{
    constexpr int kCount = 1'000'000, kBatch = 5000, kWords = 50'000;
    std::mt19937 random(20261126);
    const auto word = [&] {
        const double share = double(random() % 1'000'000) / 1e6;
        return "w" + QByteArray::number(int(kWords * share * share * share));
    };
    const QString path = scratch + QStringLiteral("/million");
    FolderId folder;
    {
        Profile profile(path);
        folder = profile.folder;
        for (int at = 0; at < kCount; at += kBatch) {
            QList<NewMessage> rows;
            for (int i = at; i < at + kBatch; ++i) {
                NewMessage m;
                m.uid = Uid(i + 1);
                m.flags = i % 10 ? Flags(Flag::Seen) : Flags();
                m.date = (1'000'000'000 + qint64(i) * 600) * 1000;
                m.size = 5000;
                m.messageIdHeader = QStringLiteral("<x%1@example.org>").arg(i);
                m.from = {QStringLiteral("Somebody"), QStringLiteral("p%1@example.com").arg(i % 900)};
                m.subject = QString::fromLatin1(word() + ' ' + word());
                rows.append(m);
            }
            profile.add(rows, {});
        }
        SearchWriter writer(SearchFile::pathIn(path));
        const Times written = timed([&] {
            for (int at = 0; at < kCount; at += kBatch) {
                QList<IndexedMessage> messages;
                for (int i = at; i < at + kBatch; ++i) {
                    IndexedMessage m;
                    m.message = MessageId(i + 1);
                    m.date = (1'000'000'000 + qint64(i) * 600) * 1000;
                    m.text.subject = word() + ' ' + word();
                    m.text.sender = "Somebody <p" + QByteArray::number(i % 900) + "@example.com>";
                    for (int k = 0; k < 120; ++k)
                        m.text.body += word() + ' ';
                    m.kept = SearchWriter::keptBlob(m.text, &m.keptSize, writer.dictionary().get());
                    messages.append(m);
                }
                writer.write(messages, at + kBatch, at + kBatch == kCount);
            }
        });
        profile.store->writeAndWait(Durability::Recoverable, [](StoreWriter &w) {
            for (qint64 below = std::numeric_limits<qint64>::max();;) {
                QList<qint64> done;
                for (const IndexQueries::Waiting &row : w.indexQueue.waiting(below, 100'000))
                    done.append(row.row);
                if (done.isEmpty())
                    break;
                below = done.last();
                w.indexQueue.done(done);
            }
        });
        std::printf("1,000,000 messages: %.1f s CPU, %.1f s, search.db %.0f MB\n", written.cpu, written.wall, double(sizeOf(path + QStringLiteral("/search.db"))) / 1e6);
    }
    QStringList common, rare;
    for (int i = 0; i < 20; ++i) {
        common.append(QStringLiteral("w%1").arg(i));
        rare.append(QStringLiteral("w%1").arg(40'000 + i));
    }
    searches(path, folder, common, rare);
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QStringList arguments = application.arguments().mid(1);
    const bool aMillion = arguments.removeAll(QStringLiteral("--million")) > 0;
    QTemporaryDir scratch;
    if (arguments.removeAll(QStringLiteral("--keep")) > 0) {
        scratch.setAutoRemove(false);
        std::printf("%s\n", qPrintable(scratch.path()));
    }
    mailbox(arguments.isEmpty() ? 20'000 : arguments.first().toInt(), scratch.path());
    if (aMillion)
        million(scratch.path());
    return 0;
}
