// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyViews.h"
#include "app/reader/MessageBodyView.h"
#include "core/Mail.h"
#include "tests/bench/BenchTable.h"

#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <unistd.h>

using namespace postrider;

// HTML mail: how like Chromium's our picture of a newsletter is after sanitising (structural similarity at 800 pixels; tests/data/newsletters), and how long from a click until it
// is painted. Each measurement of times is a process of its own, for an engine starts once only. Chromium is found on the path, or the likeness is left out. HTML_SHEET: where the
// contact sheet goes.
namespace {

constexpr int kWidth = 800;
constexpr int kTallest = 4'000; // pixels that are compared

struct Newsletter {
    QString name;
    QByteArray html; ///< with cid:NAME-WIDTHxHEIGHT
};

QList<Newsletter> newsletters()
{
    QList<Newsletter> result;
    const QDir folder(QStringLiteral(POSTRIDER_TEST_DATA "/newsletters"));
    for (const QString &name : folder.entryList({QStringLiteral("*.html")}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            result.append({name.chopped(5), file.readAll()});
    }
    return result;
}

/// Something to look at, the same for the same name.
QByteArray picture(const QString &name, QSize size)
{
    const size_t hash = qHash(name, 1);
    QImage image(size, QImage::Format_RGB32);
    QPainter painter(&image);
    QLinearGradient sky(0, 0, size.width(), size.height());
    sky.setColorAt(0, QColor::fromHsv(int(hash % 360), 120, 230));
    sky.setColorAt(1, QColor::fromHsv(int(hash / 360 % 360), 160, 140));
    painter.fillRect(image.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(QColor(255, 255, 255, 120));
    for (int i = 0; i < 5; ++i)
        painter.drawEllipse(QPoint(int(hash >> (i * 5)) % size.width(), int(hash >> (i * 7)) % size.height()), size.height() / (3 + i), size.height() / (4 + i));
    painter.end();
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return png;
}

QHash<QString, QByteArray> picturesOf(const QByteArray &html)
{
    static const QRegularExpression source(QStringLiteral("cid:([a-z0-9]+-(\\d+)x(\\d+))"));
    QHash<QString, QByteArray> result;
    auto all = source.globalMatch(QString::fromUtf8(html));
    while (all.hasNext()) {
        const auto match = all.next();
        if (!result.contains(match.captured(1)))
            result.insert(match.captured(1), picture(match.captured(1), QSize(match.captured(2).toInt(), match.captured(3).toInt())));
    }
    return result;
}

QByteArray messageOf(const Newsletter &letter)
{
    QByteArray message = "From: news@example.org\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\n"
                         "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + letter.html.toBase64() + "\r\n";
    const auto pictures = picturesOf(letter.html);
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it)
        message += "--b\r\nContent-Type: image/png\r\nContent-ID: <" + it.key().toLatin1() + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" + it.value().toBase64() + "\r\n";
    return message + "--b--\r\n";
}

MessageHtml prepared(const Newsletter &letter)
{
    const QByteArray raw = messageOf(letter);
    return Mail::inspectHtml(raw, Mail::inspect(raw), {});
}

/// What browsers take where a page says nothing.
MessageBodyView::Sheet sheet()
{
    QFont font(QStringLiteral("Times New Roman"));
    font.setPixelSize(16);
    return {Qt::white, Qt::black, QColor(0, 0, 0xee), font, false};
}

std::unique_ptr<MessageBodyView> makeView()
{
    std::unique_ptr<MessageBodyView> view(BodyViews::current().make(nullptr));
    view->setSheet(sheet());
    view->resize(kWidth, 700);
    view->show();
    return view;
}

template <class Start> bool waitFor(const Start &start, int milliseconds = 20'000)
{
    QEventLoop loop;
    bool isDone = false;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    start([&] {
        isDone = true;
        loop.quit();
    });
    if (!isDone)
        loop.exec();
    return isDone;
}

/// ms from the click: HTML out of the message's octets, sanitised, and painted.
double shown(MessageBodyView &view, const Newsletter &letter)
{
    const QByteArray raw = messageOf(letter);
    QElapsedTimer timer;
    timer.start();
    QMetaObject::Connection connection;
    const bool isDone = waitFor([&](const auto &done) {
        connection = QObject::connect(&view, &MessageBodyView::painted, &view, done);
        view.setHtml(Mail::inspectHtml(raw, Mail::inspect(raw), {}));
    });
    QObject::disconnect(connection);
    return isDone ? double(timer.nsecsElapsed()) / 1e6 : -1;
}

QImage ours(MessageBodyView &view, const Newsletter &letter)
{
    QImage result;
    view.setHtml(prepared(letter));
    waitFor([&](const auto &done) {
        view.makeImage(kWidth, 1, [&result, done](const QImage &image) {
            result = image;
            done();
        });
    });
    return result.convertToFormat(QImage::Format_RGB32);
}

QImage chromiums(const QString &program, const QString &folder, const Newsletter &letter, int height)
{
    QByteArray html = letter.html;
    const auto pictures = picturesOf(html);
    for (auto it = pictures.cbegin(); it != pictures.cend(); ++it)
        html.replace("cid:" + it.key().toLatin1(), "data:image/png;base64," + it.value().toBase64());
    QFile file(folder + QLatin1String("/page.html"));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    if (!html.contains("charset"))
        file.write("\xEF\xBB\xBF");
    file.write(html);
    file.close();
    const QString target = folder + QLatin1String("/page.png");
    QFile::remove(target);
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    QStringList arguments{QStringLiteral("--headless"), QStringLiteral("--disable-gpu"), QStringLiteral("--hide-scrollbars"), QStringLiteral("--force-device-scale-factor=1"),
        QStringLiteral("--user-data-dir=") + folder + QLatin1String("/profile"), QStringLiteral("--window-size=%1,%2").arg(kWidth).arg(height),
        QStringLiteral("--screenshot=") + target};
    if (::geteuid() == 0)
        arguments.append(QStringLiteral("--no-sandbox"));
    process.start(program, arguments + QStringList{QStringLiteral("file://") + file.fileName()});
    process.waitForFinished(60'000);
    return QImage(target).convertToFormat(QImage::Format_RGB32);
}

/// Structural similarity of brightness, mean of windows of 8 by 8 (Wang et al. 2004). 1: the same.
double similarity(const QImage &a, const QImage &b, int height)
{
    constexpr double c1 = 6.5025, c2 = 58.5225;
    double sum = 0;
    int windows = 0;
    const QRgb beyond = qRgb(255, 255, 255);
    const auto at = [&](const QImage &image, int x, int y) { return double(qGray(x < image.width() && y < image.height() ? image.pixel(x, y) : beyond)); };
    for (int y = 0; y + 8 <= height; y += 4) {
        for (int x = 0; x + 8 <= kWidth; x += 4) {
            double sa = 0, sb = 0, saa = 0, sbb = 0, sab = 0;
            for (int i = 0; i < 64; ++i) {
                const double va = at(a, x + i % 8, y + i / 8), vb = at(b, x + i % 8, y + i / 8);
                sa += va;
                sb += vb;
                saa += va * va;
                sbb += vb * vb;
                sab += va * vb;
            }
            const double ma = sa / 64, mb = sb / 64, xa = saa / 64 - ma * ma, xb = sbb / 64 - mb * mb, xab = sab / 64 - ma * mb;
            sum += (2 * ma * mb + c1) * (2 * xab + c2) / ((ma * ma + mb * mb + c1) * (xa + xb + c2));
            ++windows;
        }
    }
    return windows > 0 ? sum / windows : 1;
}

double quantile(QList<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.isEmpty() ? 0 : values[qsizetype(part * double(values.size() - 1) + 0.5)];
}

void contactSheet(const QString &path, const QList<std::pair<QImage, QImage>> &pairs, const QStringList &words)
{
    constexpr int wide = 300, tall = 260, across = 3;
    QImage all(across * (2 * wide + 30), (int(pairs.size()) + across - 1) / across * (tall + 30), QImage::Format_RGB32);
    all.fill(Qt::gray);
    QPainter painter(&all);
    for (qsizetype i = 0; i < pairs.size(); ++i) {
        const QPoint place(int(i % across) * (2 * wide + 30) + 5, int(i / across) * (tall + 30) + 5);
        painter.drawText(place + QPoint(0, 14), words[i]);
        for (int k = 0; k < 2; ++k) {
            const QImage small = (k == 0 ? pairs[i].first : pairs[i].second).scaledToWidth(wide, Qt::SmoothTransformation);
            painter.drawImage(place + QPoint(k * (wide + 5), 20), small, QRect(0, 0, wide, qMin(small.height(), tall)));
        }
    }
    painter.end();
    if (all.save(path))
        std::printf("contact sheet (ours left, Chromium right): %s\n", qPrintable(path));
}

void likeness()
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (program.isEmpty()) {
        std::printf("likeness: left out, there is no chromium on the path\n");
        return;
    }
    QTemporaryDir folder;
    const auto view = makeView();
    QList<double> values;
    QList<std::pair<QImage, QImage>> pairs;
    QStringList words;
    for (const Newsletter &letter : newsletters()) {
        const QImage mine = ours(*view, letter);
        const QImage theirs = mine.isNull() ? QImage() : chromiums(program, folder.path(), letter, qBound(100, mine.height(), kTallest));
        const int height = qMin(kTallest, qMax(mine.height(), 100));
        const double value = mine.isNull() || theirs.isNull() ? 0 : similarity(mine, theirs, height);
        values.append(value);
        pairs.append({mine, theirs});
        words.append(QStringLiteral("%1: %2").arg(letter.name).arg(value, 0, 'f', 3));
        std::printf("  %s\n", qPrintable(words.last()));
    }
    double sum = 0;
    for (const double value : std::as_const(values))
        sum += value;
    BenchTable::figure("newsletters, likeness to Chromium x 1000, mean", 1000 * sum / double(qMax<qsizetype>(1, values.size())), "", "950");
    BenchTable::figure("newsletters, likeness to Chromium x 1000, median", 1000 * quantile(values, 0.5), "", "980");
    BenchTable::figure("newsletters, likeness to Chromium x 1000, 10th percentile", 1000 * quantile(values, 0.1), "", "850");
    contactSheet(qEnvironmentVariable("HTML_SHEET", QDir::tempPath() + QStringLiteral("/html-bench.png")), pairs, words);
}

void times(bool isWarmedUp)
{
    if (isWarmedUp) {
        BodyViews::current().prewarm();
        waitFor([](const auto &) {}, 3'000);
    }
    const QList<Newsletter> letters = newsletters();
    QElapsedTimer timer;
    timer.start();
    const auto view = makeView();
    const double made = double(timer.nsecsElapsed()) / 1e6;
    const double first = made + shown(*view, letters.first());
    BenchTable::figure(isWarmedUp ? "HTML, click to painted, first, pre-warmed" : "HTML, click to painted, first, cold", first, "ms", isWarmedUp ? "150" : "600");
    if (!isWarmedUp)
        return;
    QList<double> next;
    for (int round = 0; round < 3; ++round) {
        for (const Newsletter &letter : letters)
            next.append(shown(*view, letter));
    }
    BenchTable::figure("HTML, click to painted, warm, median", quantile(next, 0.5), "ms", "100");
    BenchTable::figure("HTML, click to painted, warm, worst", quantile(next, 1), "ms", "250");
}

} // namespace

int main(int argc, char **argv)
{
    if (::geteuid() == 0)
        qputenv("POSTRIDER_ENGINE_WITHOUT_SANDBOX", "1");
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QString what = QApplication::arguments().value(1);
    if (what == QLatin1String("cold") || what == QLatin1String("warm")) {
        times(what == QLatin1String("warm"));
        return 0;
    }
    for (const char *part : {"cold", "warm"})
        QProcess::execute(QApplication::applicationFilePath(), {QLatin1String(part)});
    likeness();
    if (!BodyViews::current().whySimple().isEmpty())
        std::printf("in the simple view: %s\n", qPrintable(BodyViews::current().whySimple()));
    return 0;
}
