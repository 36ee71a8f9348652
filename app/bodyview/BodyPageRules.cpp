// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/bodyview/BodyPageRules.h"

#include "app/bodyview/WebBodySurface.h"

#include <QWebEngineFullScreenRequest>
#include <QWebEngineNewWindowRequest>
#include <QWebEngineRegisterProtocolHandlerRequest>

namespace postrider {

BodyPageRules::BodyPageRules(QWebEngineProfile *profile, WebBodySurface &surface) : QWebEnginePage(profile), m_surface(surface), m_interceptor(*this)
{
    setUrlRequestInterceptor(&m_interceptor);
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated()) // the middle button, or with Ctrl
            click(request.requestedUrl());
    });
    connect(
        this, &QWebEnginePage::featurePermissionRequested, this, [this](const QUrl &origin, Feature feature) { setFeaturePermission(origin, feature, PermissionDeniedByUser); });
    connect(this, &QWebEnginePage::fullScreenRequested, this, [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this, [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
}

BodyPageRules::~BodyPageRules()
{
    setUrlRequestInterceptor(nullptr);
}

bool BodyPageRules::isOurs(const QUrl &url) const
{
    return url.scheme() == QLatin1String(MessageHtml::scheme) && !m_surface.page().token.isEmpty() && url.host().toLatin1() == m_surface.page().token;
}

bool BodyPageRules::acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame)
{
    if (isMainFrame && !m_expected.isEmpty() && url == m_expected) {
        m_expected.clear();
        return true;
    }
    // A place in the same document.
    if (isMainFrame && isOurs(url) && url.path() == QLatin1String("/") && url.hasFragment())
        return true;
    if (isMainFrame && type == NavigationTypeLinkClicked)
        click(url);
    else if (!m_surface.isFormer(url))
        trespass(url.toString());
    return false;
}

void BodyPageRules::click(const QUrl &target)
{
    if (m_surface.listener() && MessageHtml::leadsOut(target))
        m_surface.listener()->linkClicked(target);
}

void BodyPageRules::trespass(const QString &what)
{
    if (m_surface.listener())
        m_surface.listener()->trespassed(what.left(500));
}

QWebEnginePage *BodyPageRules::createWindow(WebWindowType)
{
    return nullptr;
}

QStringList BodyPageRules::chooseFiles(FileSelectionMode, const QStringList &, const QStringList &)
{
    return {};
}

void BodyPageRules::javaScriptAlert(const QUrl &, const QString &message)
{
    trespass(message);
}

bool BodyPageRules::javaScriptConfirm(const QUrl &, const QString &message)
{
    trespass(message);
    return false;
}

bool BodyPageRules::javaScriptPrompt(const QUrl &, const QString &message, const QString &, QString *)
{
    trespass(message);
    return false;
}

void BodyPageRules::javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int, const QString &)
{
    // What the document's policy has refused; the network is not even asked then.
    if (level == ErrorMessageLevel && message.contains(QLatin1String("Content Security Policy")))
        trespass(message);
}

void BodyPageRules::Interceptor::interceptRequest(QWebEngineUrlRequestInfo &info)
{
    using Info = QWebEngineUrlRequestInfo;
    const bool isPicture = info.resourceType() == Info::ResourceTypeImage;
    const bool isDocument = info.resourceType() == Info::ResourceTypeMainFrame || info.resourceType() == Info::ResourceTypeNavigationPreloadMainFrame;
    const QUrl url = info.requestUrl();
    const bool mayBe = info.requestMethod() == "GET" && m_rules.isOurs(url) && (isPicture || (isDocument && url.path() == QLatin1String("/")));
    if (mayBe)
        return;
    info.block(true);
    if (url != QUrl(QStringLiteral("about:blank")) && !m_rules.m_surface.isFormer(url))
        m_rules.trespass(url.toString());
}

} // namespace postrider
