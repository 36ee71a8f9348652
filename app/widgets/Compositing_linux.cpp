// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Compositing.h"

#include <QByteArray>
#include <QElapsedTimer>
#include <QGuiApplication>

#ifdef POSTRIDER_XCB
#include <cstdlib>
#include <xcb/xcb.h>
#endif

namespace postrider::Compositing {

#ifdef POSTRIDER_XCB
namespace {

constexpr qint64 isFresh = 5'000; // ms: compositors come and go when somebody says so

/// Extended Window Manager Hints, "_NET_WM_CM_Sn": a compositing manager owns it. Qt knows one screen of the server, whatever is plugged into it.
bool isSelectionOwned(xcb_connection_t *connection)
{
    const QByteArray name("_NET_WM_CM_S0");
    xcb_intern_atom_reply_t *atom = xcb_intern_atom_reply(connection, xcb_intern_atom(connection, false, quint16(name.size()), name.constData()), nullptr);
    if (!atom)
        return false;
    xcb_get_selection_owner_reply_t *owner = xcb_get_selection_owner_reply(connection, xcb_get_selection_owner(connection, atom->atom), nullptr);
    std::free(atom);
    const bool isOwned = owner && owner->owner != XCB_NONE;
    std::free(owner);
    return isOwned;
}

} // namespace

bool isActive()
{
    const auto *x11 = qApp ? qApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    if (!x11 || !x11->connection())
        return true; // Wayland, or no screen at all
    static QElapsedTimer since;
    static bool isOwned = false;
    if (!since.isValid() || since.elapsed() > isFresh) {
        isOwned = isSelectionOwned(x11->connection());
        since.start();
    }
    return isOwned;
}
#else
/// Built without the X client library.
bool isActive()
{
    return true;
}
#endif

} // namespace postrider::Compositing
