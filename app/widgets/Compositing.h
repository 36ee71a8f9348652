// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace postrider::Compositing {

/// Windows may be translucent: something mixes them with what lies below. Where nothing does (X11 without a compositor), what they leave out is black.
/// Thread: main. One question to the X server at most, and none within some seconds of the last.
bool isActive();

} // namespace postrider::Compositing
