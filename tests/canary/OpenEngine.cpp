// SPDX-License-Identifier: GPL-3.0-or-later
// A browser engine as anybody may have it, with everything switched on: what the canary test is held against. Its only argument is a file with documents (QDataStream, a list of
// byte arrays); it shows each for a while, several at once, and ends.
#include <QApplication>
#include <QDataStream>
#include <QFile>
#include <QQuickWindow>
#include <QTimer>
#include <QWebEnginePage>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineView>

#include <memory>

namespace {

constexpr int kViews = 4;
constexpr int kShown = 250; // ms each
constexpr int kAfterwards = 3'000; // for what comes late

void open(QWebEngineSettings &settings)
{
    using Settings = QWebEngineSettings;
    for (const auto on : {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls,
             Settings::HyperlinkAuditingEnabled, Settings::PluginsEnabled, Settings::AutoLoadIconsForPage, Settings::TouchIconsEnabled, Settings::AllowRunningInsecureContent,
             Settings::DnsPrefetchEnabled, Settings::PdfViewerEnabled, Settings::LocalStorageEnabled, Settings::ErrorPageEnabled})
        settings.setAttribute(on, true);
    settings.setAttribute(Settings::PlaybackRequiresUserGesture, false);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox --disable-gpu");
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    const QApplication app(argc, argv);
    QFile file(QApplication::arguments().value(1));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    QDataStream stream(&file);
    QList<QByteArray> documents;
    stream >> documents;
    QWebEngineProfile profile;
    std::vector<std::unique_ptr<QWebEngineView>> views;
    for (int i = 0; i < kViews; ++i) {
        auto view = std::make_unique<QWebEngineView>();
        view->setPage(new QWebEnginePage(&profile, view.get()));
        open(*view->settings());
        view->resize(800, 600);
        view->show();
        views.push_back(std::move(view));
    }
    size_t next = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &app, [&] {
        if (documents.isEmpty()) {
            timer.stop();
            QTimer::singleShot(kAfterwards, &app, &QApplication::quit);
            return;
        }
        views[next++ % kViews]->setHtml(QString::fromUtf8(documents.takeFirst()));
    });
    timer.start(kShown / kViews);
    return QApplication::exec();
}
