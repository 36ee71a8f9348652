// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/BodyViews.h"

#include "app/bodyview/BodyEngine.h"
#include "app/reader/EngineBodyView.h"
#include "app/reader/EngineSandbox.h"
#include "app/reader/SimpleBodyView.h"

#include <QAccessible>
#include <QCoreApplication>
#include <QDir>
#include <QLibrary>
#include <QOpenGLContext>

// Qt's own, exported and declared nowhere: QtWebEngine wants a context for sharing to be there when it is loaded, though it draws without a graphics card here. Asked for in the
// open (AA_ShareOpenGLContexts) it has to be made before the window, and the driver with it: 150 ms and 20 MB for everybody who reads plain text.
extern Q_GUI_EXPORT void qt_gl_set_global_share_context(QOpenGLContext *context); // NOLINT(readability-identifier-naming)

namespace postrider {

namespace {

constexpr char kBlank[] = "blank"; // the token of a page that is shown to nobody

QtMessageHandler messageHandlerBefore = nullptr;

/// What the engine says about having no graphics card, which is as it should be, and with what it was started.
void dropGraphicsWarning(QtMsgType type, const QMessageLogContext &context, const QString &text)
{
    if (text.startsWith(QLatin1String("No suitable graphics backend found")) || (type == QtInfoMsg && qstrcmp(context.category, "qt.webenginecontext") == 0))
        return;
    if (messageHandlerBefore)
        messageHandlerBefore(type, context, text);
    else
        std::fprintf(stderr, "%s\n", qPrintable(qFormatLogMessage(type, context, text)));
}

/// Where the program is in the build tree; and beside what an installer makes.
QString pluginFile()
{
    const QDir here(QCoreApplication::applicationDirPath());
    for (const char *place : {".", "..", POSTRIDER_PLUGIN_PLACE, "../PlugIns"}) {
        const QString file = here.filePath(QLatin1String(place) + QLatin1String("/postrider_bodyview"));
        for (const char *ending : {".so", ".dll", ".dylib"}) {
            if (QFile::exists(file + QLatin1String(ending)))
                return QDir::cleanPath(file + QLatin1String(ending));
        }
    }
    return {};
}

} // namespace

BodyViews::BodyViews() = default;
BodyViews::~BodyViews() = default;

BodyViews &BodyViews::current()
{
    static auto *views = new BodyViews; // not destroyed: what it holds of the engine must not go after QApplication
    return *views;
}

MessageBodyView *BodyViews::make(QWidget *parent)
{
    if (m_preference == Preference::Engine && load()) {
        if (std::unique_ptr<BodySurface> surface = m_warm ? std::move(m_warm) : makeSurface())
            return new EngineBodyView(std::move(surface), parent);
    }
    return makeSimple(parent);
}

MessageBodyView *BodyViews::makeSimple(QWidget *parent)
{
    return new SimpleBodyView(parent);
}

bool BodyViews::isEngineUsable() const
{
    return m_engine && m_deaths < mostDeaths;
}

std::unique_ptr<BodySurface> BodyViews::makeSurface()
{
    return isEngineUsable() ? m_engine->makeSurface() : nullptr;
}

void BodyViews::prewarm()
{
    if (m_preference != Preference::Engine || m_warm || !load())
        return;
    m_warm = makeSurface();
    if (!m_warm)
        return;
    BodyPage page;
    page.token = kBlank;
    page.document = "<!DOCTYPE html><title></title><p>.";
    page.paper = Qt::white;
    m_warm->show(page);
    // Whatever is left of it at the end goes before the engine's profile does.
    connect(qApp, &QCoreApplication::aboutToQuit, this, [this] { m_warm.reset(); });
}

/// Once: what was not there will not be there later.
bool BodyViews::load()
{
    if (m_isTried)
        return isEngineUsable();
    m_isTried = true;
    if (qEnvironmentVariable("POSTRIDER_BODY_VIEW") == QLatin1String("simple")) {
        m_whySimple = tr("The simple view was asked for (POSTRIDER_BODY_VIEW).");
        return false;
    }
    BodyEngine::Options options;
    options.withoutSandbox = EngineSandbox::isRoot() && qEnvironmentVariableIntValue("POSTRIDER_ENGINE_WITHOUT_SANDBOX") == 1;
    options.isReadAloud = QAccessible::isActive();
    if (!options.withoutSandbox) {
        m_whySimple = EngineSandbox::whyNot();
        if (!m_whySimple.isEmpty())
            return false;
    }
    const QString file = pluginFile();
    if (file.isEmpty()) {
        m_whySimple = tr("The part of Postrider that shows formatted messages as browsers do is not installed.");
        return false;
    }
    static QOpenGLContext *nobodys = nullptr; // never asked to draw, and there as long as the program
    if (!QOpenGLContext::globalShareContext() && !nobodys) {
        nobodys = new QOpenGLContext;
        qt_gl_set_global_share_context(nobodys);
    }
    messageHandlerBefore = qInstallMessageHandler(dropGraphicsWarning);
    QLibrary library(file);
    const auto make = reinterpret_cast<BodyEngine::Make>(library.resolve(BodyEngine::entry));
    m_engine = make ? make(POSTRIDER_VERSION, options) : nullptr;
    qInstallMessageHandler(messageHandlerBefore);
    if (!m_engine)
        m_whySimple =
            tr("The part of Postrider that shows formatted messages as browsers do cannot be used: %1").arg(make ? tr("it belongs to another version") : library.errorString());
    return isEngineUsable();
}

} // namespace postrider
