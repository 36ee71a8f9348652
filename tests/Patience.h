// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

namespace postrider::test {

/// Milliseconds that a test waits for what has to come. Included before everything else by the compiler's command line: QTest's own five seconds, in QTRY_COMPARE and its sisters,
/// are what a busy machine needs for nothing at all.
inline constexpr int patience = 30'000;

} // namespace postrider::test

#undef QTRY_VERIFY
#define QTRY_VERIFY(expr) QTRY_VERIFY_WITH_TIMEOUT(expr, postrider::test::patience)
#undef QTRY_VERIFY2
#define QTRY_VERIFY2(expr, messageExpression) QTRY_VERIFY2_WITH_TIMEOUT(expr, messageExpression, postrider::test::patience)
#undef QTRY_COMPARE
#define QTRY_COMPARE(expr, expected) QTRY_COMPARE_WITH_TIMEOUT(expr, expected, postrider::test::patience)
