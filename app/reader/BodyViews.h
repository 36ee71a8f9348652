// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <memory>

namespace postrider {

class BodyEngine;
class BodySurface;
class MessageBodyView;

/// Makes the views that show HTML, and decides which: the engine where its plug-in is and where it can be shut in (not as root, not without a sandbox), a text document elsewhere
/// and for whoever wants that.
///
/// The window:
///     MessageBodyView *view = BodyViews::current().make(parent);   // at the first HTML message, not before: the engine is loaded by this
///     view->setHtml(html);     // while the view is visible (something may lie above it); painted() says when it can be looked at
/// A view whose engine dies shows the same message in a text document by itself and says failed(why) then; it can be used like before. `prewarm` when there is nothing to do, if
/// isEngineLoaded() was true at the end of the last session. With POSTRIDER_BODY_VIEW=simple in the environment the engine is never used; POSTRIDER_ENGINE_WITHOUT_SANDBOX=1
/// lets root use it (tests; never do that with mail of others).
///
/// Thread: main. One for the program, current(). Owns the engine from the first view on. A session that asks for no view never opens the plug-in.
class BodyViews : public QObject {
    Q_OBJECT
public:
    static BodyViews &current();
    ~BodyViews() override;

    /// Simple: for those who prefer that; counts for views that are made from now on.
    enum class Preference { Engine, Simple };
    void setPreference(Preference preference) { m_preference = preference; }
    Preference preference() const { return m_preference; }

    /// Of the kind that can be had; the parent owns it.
    MessageBodyView *make(QWidget *parent);
    /// A text document, whatever there is: for junk.
    MessageBodyView *makeSimple(QWidget *parent);
    /// Loads the engine and has it draw an empty page, so that the first message does not wait for it. Takes 150 to 300 ms of main, once.
    void prewarm();

    bool isEngineLoaded() const { return m_engine != nullptr; }
    /// Why messages are shown as text documents, for people; empty if they are not, or if nobody has asked for the engine yet.
    QString whySimple() const { return m_whySimple; }

    /// How often an engine may die before it is not tried again in this session.
    static constexpr int mostDeaths = 3;
    /// An engine's process is gone. For EngineBodyView.
    void noteDeath() { ++m_deaths; }
    /// It is there, and has not died too often.
    bool isEngineUsable() const;
    /// Null if there is no engine, or none any more. For EngineBodyView.
    std::unique_ptr<BodySurface> makeSurface();

private:
    BodyViews();
    bool load();

    Preference m_preference = Preference::Engine;
    BodyEngine *m_engine = nullptr; ///< the plug-in's, never destroyed: at the end of the program nothing is left to draw with it
    std::unique_ptr<BodySurface> m_warm; ///< made by prewarm, for the first view
    bool m_isTried = false;
    int m_deaths = 0;
    QString m_whySimple;
};

} // namespace postrider
