// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/BodyViews.h"
#include "app/reader/MessageBodyView.h"
#include "core/Mail.h"

#include <QBuffer>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <unistd.h>

namespace postrider::test {

/// What tests of HTML views share.
namespace HtmlScreen {

inline MessageBodyView::Sheet lightSheet()
{
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(14);
    return {QColor(255, 255, 255), QColor(20, 20, 20), QColor(0, 80, 200), font, false};
}

/// `html` in a message, with a green picture of 40 by 30 pixels in it as cid:green.
inline QByteArray messageOf(const QByteArray &html)
{
    QImage green(40, 30, QImage::Format_RGB32);
    green.fill(QColor(0, 160, 0));
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    green.save(&buffer, "PNG");
    return "From: Ada <ada@example.org>\r\nTo: grace@example.org\r\nSubject: x\r\nDate: Thu, 26 Nov 2026 10:00:00 +0100\r\nMIME-Version: 1.0\r\n"
           "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n"
        + html.toBase64() + "\r\n--b\r\nContent-Type: image/png\r\nContent-ID: <green>\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png.toBase64() + "\r\n--b--\r\n";
}

inline MessageHtml prepared(const QByteArray &html, const HtmlWish &wish = {})
{
    const QByteArray raw = messageOf(html);
    return Mail::inspectHtml(raw, Mail::inspect(raw), wish);
}

/// Root has no sandbox; tests run as whoever they run as.
inline void allowEngine()
{
    if (::geteuid() == 0)
        qputenv("POSTRIDER_ENGINE_WITHOUT_SANDBOX", "1");
}

/// As QTest::qWaitFor, in an event loop: that one sleeps for 10 ms between events, of which the engine has hundreds for a page.
template <class Condition> bool waitUntil(const Condition &condition, int milliseconds = patience)
{
    QEventLoop loop;
    QTimer look, end;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition())
            loop.quit();
    });
    QObject::connect(&end, &QTimer::timeout, &loop, &QEventLoop::quit);
    look.start(25); // what is looked at may be every pixel of a view
    end.start(milliseconds);
    loop.exec();
    return condition();
}
inline void rest(int milliseconds)
{
    QEventLoop loop;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
}

/// Sets it and waits until it is to be seen.
inline bool show(MessageBodyView &view, const MessageHtml &html)
{
    QSignalSpy painted(&view, &MessageBodyView::painted);
    view.setHtml(html);
    return !painted.isEmpty() || painted.wait(15'000);
}

inline QImage imageOf(MessageBodyView &view, int width, double scale = 1)
{
    QImage result;
    bool isDone = false;
    view.makeImage(width, scale, [&](const QImage &image) {
        result = image;
        isDone = true;
    });
    return waitUntil([&] { return isDone; }, 20'000) ? result : QImage();
}

inline int pixelsOf(const QImage &image, const QColor &colour, int tolerance = 6)
{
    int count = 0;
    const QImage pixels = image.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            const QRgb at = line[x];
            if (qAbs(qRed(at) - colour.red()) <= tolerance && qAbs(qGreen(at) - colour.green()) <= tolerance && qAbs(qBlue(at) - colour.blue()) <= tolerance)
                ++count;
        }
    }
    return count;
}

/// The hostile lines of tests/data/html: HTML each.
inline QList<QByteArray> hostileLines()
{
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/html/hostile.txt"));
    QList<QByteArray> result;
    if (!file.open(QIODevice::ReadOnly))
        return result;
    for (QByteArray line : file.readAll().split('\n')) {
        if (line.isEmpty() || line.startsWith('#'))
            continue;
        result.append(line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", QByteArray(1, '\0')));
    }
    return result;
}

/// The processes of the engine below a program. What draws a page is one that none of the others started from (its own command line says nothing of that).
struct EngineProcesses {
    QList<qint64> all, renderers;
};
inline EngineProcesses engineProcesses(qint64 program = ::getpid())
{
    QHash<qint64, qint64> parents;
    const QStringList entries = QDir(QStringLiteral("/proc")).entryList({QStringLiteral("[0-9]*")}, QDir::Dirs);
    for (const QString &entry : entries) {
        QFile status(QStringLiteral("/proc/%1/stat").arg(entry)), command(QStringLiteral("/proc/%1/cmdline").arg(entry));
        if (!status.open(QIODevice::ReadOnly) || !command.open(QIODevice::ReadOnly) || !command.readAll().contains("QtWebEngineProcess"))
            continue;
        const QByteArray line = status.readAll();
        parents.insert(entry.toLongLong(), line.mid(line.lastIndexOf(')') + 2).split(' ').value(1).toLongLong());
    }
    EngineProcesses result;
    for (auto it = parents.cbegin(); it != parents.cend(); ++it) {
        int depth = 1;
        qint64 above = it.value();
        for (; parents.contains(above); above = parents.value(above))
            ++depth;
        if (above != program)
            continue;
        result.all.append(it.key());
        if (depth > 1 && !parents.values().contains(it.key()))
            result.renderers.append(it.key());
    }
    return result;
}

inline bool isEngineMapped()
{
    QFile maps(QStringLiteral("/proc/self/maps"));
    return maps.open(QIODevice::ReadOnly) && maps.readAll().contains("libQt6WebEngineCore");
}

} // namespace HtmlScreen

} // namespace postrider::test
