// SPDX-License-Identifier: GPL-3.0-or-later
// More than forty messages of at most 25 MB that are made to hang their reader or to eat its memory: each is read in a process of its own, as Mail::content and Mail::html read it,
// and is shown or refused within two seconds and 256 MB.
#include "core/Mail.h"
#include "tests/core/ContentBombs.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <ctime>
#include <memory>

using namespace postrider;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr qint64 slower = 10;
#else
constexpr qint64 slower = 2; // of processor time: a machine that does something else besides does not fail the test, but its caches are worth less
#endif
constexpr qint64 mostTime = 2'000 * slower;
constexpr qint64 mostMemory = 256 * 1024 * slower / 2; // kB

/// kB; 0 where the system does not say.
qint64 peakMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = status.readAll();
    const qsizetype at = text.indexOf("VmHWM:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf('k', at) - at - 6).trimmed().toLongLong();
}

std::vector<ContentBombs::Bomb> bombs()
{
    auto all = ContentBombs::ofStructure();
    for (const auto &bomb : ContentBombs::ofContent())
        all.push_back(bomb);
    return all;
}

/// The child: reads one, on a stack as small as those of the pool's threads may be.
int defuse(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray raw = file.readAll();
    const qint64 before = peakMemory();
    const std::clock_t start = std::clock();
    bool told = false;
    std::unique_ptr<QThread> thread(QThread::create([&] {
        const MessageContent content = Mail::inspect(raw);
        const MessageHtml shown = Mail::inspectHtml(raw, content, {});
        told = content.sourceOnly || !content.text.isEmpty() || !shown.isEmpty() || shown.isRefused || !content.attachments.isEmpty();
    }));
    thread->setStackSize(1024 * 1024);
    thread->start();
    thread->wait();
    const qint64 time = qint64(std::clock() - start) * 1000 / CLOCKS_PER_SEC;
    QFile out;
    if (!out.open(stdout, QIODevice::WriteOnly))
        return 1;
    out.write(QJsonDocument(QJsonObject{{QStringLiteral("time"), time}, {QStringLiteral("memory"), peakMemory() - before}, {QStringLiteral("told"), told}})
                  .toJson(QJsonDocument::Compact));
    return 0;
}

} // namespace

class ContentBombsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void enough() { QVERIFY(bombs().size() >= 40); }
    void bomb_data()
    {
        QTest::addColumn<int>("index");
        const auto all = bombs();
        for (size_t i = 0; i < all.size(); ++i)
            QTest::newRow(all[i].name) << int(i);
    }
    void bomb()
    {
        QFETCH(int, index);
        QTemporaryDir directory;
        const QString path = directory.filePath(QStringLiteral("bomb.eml"));
        {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            const QByteArray raw = bombs()[size_t(index)].make();
            QVERIFY2(raw.size() > 1'000'000 && raw.size() <= 26'000'000, qPrintable(QString::number(raw.size())));
            QCOMPARE(file.write(raw), raw.size());
        }
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--bomb"), path});
        QVERIFY2(child.waitForFinished(int(10 * mostTime)), "it hangs");
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        const QJsonObject said = QJsonDocument::fromJson(child.readAllStandardOutput()).object();
        const qint64 time = said.value(QStringLiteral("time")).toInteger(-1), memory = said.value(QStringLiteral("memory")).toInteger(-1);
        qInfo("%s: %lld ms, %lld MB", QTest::currentDataTag(), static_cast<long long>(time), static_cast<long long>(memory / 1024));
        QVERIFY(time >= 0 && time <= mostTime);
        QVERIFY(memory >= 0 && memory <= mostMemory);
        QVERIFY(said.value(QStringLiteral("told")).toBool());
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == QLatin1String("--bomb"))
        return defuse(app.arguments().value(2));
    ContentBombsTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "ContentBombsTest.moc"
