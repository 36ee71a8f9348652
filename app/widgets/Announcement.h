// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

/// What appears without taking the keyboard, told to a screen reader: a bar, the offer to undo, how much was found. Such a widget has the role of an alert, for what a reader
/// does not hear as an event (on Linux that of a new alert, not the alert itself) it hears as one that shows itself.
/// Main thread; owns nothing. Does nothing where nobody listens.
namespace postrider::Announcement {

/// In its constructor: it is an alert, whose name is what it says.
void prepare(QWidget *widget);
/// What its accessible name says now, once it is on the screen.
void say(QWidget *widget);

} // namespace postrider::Announcement
