// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodyview/WebBodyEngine.h"

#include "app/bodyview/WebBodySurface.h"

#include <QQuickWindow>
#include <QWebEngineDownloadRequest>
#include <QWebEngineProfile>
#include <QWebEngineSettings>
#include <QWebEngineUrlRequestJob>
#include <QWebEngineUrlScheme>

namespace postrider {

namespace {

constexpr char kFlags[] = "QTWEBENGINE_CHROMIUM_FLAGS";

/// Nothing of it is needed for a letter. The resolver's rule is the last wall: whatever asks for a host, there is none.
QByteArray flagsFor(const BodyEngine::Options &options)
{
    QByteArray flags =
        "--host-resolver-rules=\"MAP * ~NOTFOUND\" --no-proxy-server --disable-gpu --disable-background-networking --disable-component-update --disable-domain-reliability "
        "--disable-sync --no-pings --dns-prefetch-disable --disable-webgl --disable-3d-apis --disable-remote-fonts --disable-databases --disable-local-storage "
        "--disable-shared-workers --disable-notifications --disable-speech-api --mute-audio --disable-breakpad --disable-logging --disable-checker-imaging --js-flags=\"--jitless --no-expose-wasm\" "
        "--blink-settings=dnsPrefetchingEnabled=false,hyperlinkAuditingEnabled=false,scriptEnabled=false";
    if (options.withoutSandbox)
        flags += " --no-sandbox";
    if (options.isReadAloud)
        flags += " --force-renderer-accessibility";
    return flags;
}

/// A variable of the environment while the engine starts, and as it was afterwards: programs that are started from here are browsers, too, and this is not for them.
class Variable {
public:
    Variable(const char *name, const QByteArray &value) : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_before(qgetenv(name)) { qputenv(name, value); }
    explicit Variable(const char *name) : m_name(name), m_wasSet(qEnvironmentVariableIsSet(name)), m_before(qgetenv(name)) { qunsetenv(name); }
    Variable(const Variable &) = delete;
    Variable &operator=(const Variable &) = delete;
    ~Variable()
    {
        if (m_wasSet)
            qputenv(m_name, m_before);
        else
            qunsetenv(m_name);
    }

private:
    const char *m_name;
    bool m_wasSet;
    QByteArray m_before;
};

void harden(QWebEngineSettings &settings)
{
    using Settings = QWebEngineSettings;
    for (const auto forbidden : {Settings::JavascriptEnabled, Settings::JavascriptCanOpenWindows, Settings::JavascriptCanAccessClipboard, Settings::JavascriptCanPaste,
             Settings::LocalStorageEnabled, Settings::LocalContentCanAccessRemoteUrls, Settings::LocalContentCanAccessFileUrls, Settings::HyperlinkAuditingEnabled,
             Settings::ErrorPageEnabled, Settings::PluginsEnabled, Settings::FullScreenSupportEnabled, Settings::ScreenCaptureEnabled, Settings::WebGLEnabled,
             Settings::Accelerated2dCanvasEnabled, Settings::AutoLoadIconsForPage, Settings::TouchIconsEnabled, Settings::FocusOnNavigationEnabled,
             Settings::AllowRunningInsecureContent, Settings::AllowGeolocationOnInsecureOrigins, Settings::AllowWindowActivationFromJavaScript, Settings::DnsPrefetchEnabled,
             Settings::PdfViewerEnabled, Settings::NavigateOnDropEnabled, Settings::ScrollAnimatorEnabled, Settings::SpatialNavigationEnabled})
        settings.setAttribute(forbidden, false);
    for (const auto wanted : {Settings::AutoLoadImages, Settings::PrintElementBackgrounds, Settings::LinksIncludedInFocusChain, Settings::PlaybackRequiresUserGesture,
             Settings::WebRTCPublicInterfacesOnly})
        settings.setAttribute(wanted, true);
    // Where the font that a letter names is not there, and it names no other: letters are written for fonts like Arial.
    settings.setFontFamily(Settings::StandardFont, settings.fontFamily(Settings::SansSerifFont));
    // Else nobody is told of a click on mailto: and tel:; they go nowhere either (BodyPageRules::acceptNavigationRequest).
    settings.setUnknownUrlSchemePolicy(Settings::AllowUnknownUrlSchemesFromUserInteraction);
}

} // namespace

WebBodyEngine *WebBodyEngine::make(const Options &options)
{
    // Without a graphics card: a letter stands still. The window it lies in needs no OpenGL for it, no driver is given what a stranger wrote, and there is one process less.
    QQuickWindow::setGraphicsApi(QSGRendererInterface::Software);
    QWebEngineUrlScheme scheme(MessageHtml::scheme);
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::NoAccessAllowed);
    QWebEngineUrlScheme::registerScheme(scheme);
    const Variable flags(kFlags, flagsFor(options));
    const Variable debugging("QTWEBENGINE_REMOTE_DEBUGGING"); // a port on which anybody may look at the mail
    const Variable sandbox("QTWEBENGINE_DISABLE_SANDBOX");
    const QByteArray aloud = options.isReadAloud ? QByteArray("1") : qgetenv("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY");
    const Variable accessibility("QTWEBENGINE_ENABLE_LINUX_ACCESSIBILITY", aloud);
    return new WebBodyEngine;
}

WebBodyEngine::WebBodyEngine() : m_profile(new QWebEngineProfile) // off the record: it has no name
{
    m_profile->setHttpCacheType(QWebEngineProfile::NoCache);
    m_profile->setPersistentCookiesPolicy(QWebEngineProfile::NoPersistentCookies);
    m_profile->setSpellCheckEnabled(false);
    harden(*m_profile->settings());
    m_profile->installUrlSchemeHandler(MessageHtml::scheme, this);
    QObject::connect(m_profile, &QWebEngineProfile::downloadRequested, this, [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

std::unique_ptr<BodySurface> WebBodyEngine::makeSurface()
{
    return std::make_unique<WebBodySurface>(*this);
}

void WebBodyEngine::requestStarted(QWebEngineUrlRequestJob *job)
{
    WebBodySurface *surface = m_surfaces.value(job->requestUrl().host().toLatin1());
    if (surface && job->requestMethod() == "GET")
        surface->answer(job);
    else
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
}

} // namespace postrider

extern "C" Q_DECL_EXPORT postrider::BodyEngine *postriderBodyEngine(const char *version, const postrider::BodyEngine::Options &options)
{
    static postrider::BodyEngine *engine = nullptr;
    if (!engine && qstrcmp(version, POSTRIDER_VERSION) == 0)
        engine = postrider::WebBodyEngine::make(options);
    return engine;
}
