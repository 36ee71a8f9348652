// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/bodyview/BodyEngine.h"

#include <QHash>
#include <QWebEngineUrlSchemeHandler>

class QWebEngineProfile;

namespace postrider {

class WebBodySurface;

/// The engine: one profile for all surfaces, which keeps nothing and may do nothing, and the scheme by which each gets what belongs to its message.
///
/// Thread: main. Owns the profile. Never destroyed (BodyEngine); never answers anything but mailpart:, and that only with what a surface was given.
class WebBodyEngine : public BodyEngine, private QWebEngineUrlSchemeHandler {
public:
    /// Sets the process up for the engine, which cannot be done twice.
    static WebBodyEngine *make(const Options &options);

    std::unique_ptr<BodySurface> makeSurface() override;

    QWebEngineProfile *profile() { return m_profile; }
    /// Which surface shows the message of this token.
    void enter(const QByteArray &token, WebBodySurface *surface) { m_surfaces.insert(token, surface); }
    void leave(const QByteArray &token) { m_surfaces.remove(token); }

private:
    WebBodyEngine();
    void requestStarted(QWebEngineUrlRequestJob *job) override;

    QWebEngineProfile *m_profile;
    QHash<QByteArray, WebBodySurface *> m_surfaces;
};

} // namespace postrider
