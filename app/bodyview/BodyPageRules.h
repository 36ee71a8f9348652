// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWebEnginePage>
#include <QWebEngineUrlRequestInterceptor>

namespace postrider {

class WebBodySurface;

/// What a page may do: show the one document it was told to, with pictures of the same message. Every other request is refused and counted, at the network, at navigation, and
/// where the document's own policy has stopped it already; a click on a link is told to the surface's listener and goes nowhere.
///
/// Thread: main. Owns nothing.
class BodyPageRules : public QWebEnginePage {
public:
    BodyPageRules(QWebEngineProfile *profile, WebBodySurface &surface);
    ~BodyPageRules() override;

    /// The next navigation to exactly this is ours.
    void expect(const QUrl &url) { m_expected = url; }

protected:
    bool acceptNavigationRequest(const QUrl &url, NavigationType type, bool isMainFrame) override;
    QWebEnginePage *createWindow(WebWindowType type) override;
    QStringList chooseFiles(FileSelectionMode mode, const QStringList &oldFiles, const QStringList &acceptedMimeTypes) override;
    void javaScriptAlert(const QUrl &origin, const QString &message) override;
    bool javaScriptConfirm(const QUrl &origin, const QString &message) override;
    bool javaScriptPrompt(const QUrl &origin, const QString &message, const QString &defaultValue, QString *result) override;
    void javaScriptConsoleMessage(JavaScriptConsoleMessageLevel level, const QString &message, int line, const QString &source) override;

private:
    class Interceptor : public QWebEngineUrlRequestInterceptor {
    public:
        explicit Interceptor(BodyPageRules &rules) : m_rules(rules) { }
        void interceptRequest(QWebEngineUrlRequestInfo &info) override;

    private:
        BodyPageRules &m_rules;
    };

    void click(const QUrl &target);
    void trespass(const QString &what);
    bool isOurs(const QUrl &url) const;

    WebBodySurface &m_surface;
    Interceptor m_interceptor;
    QUrl m_expected;
};

} // namespace postrider
