// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTest/QTest>

#include <vector>

namespace postrider::test {

/// The tests of one program: linking a room's libraries once for all of its tests, and reading its headers once for several of them, is most of the work of building them.
/// Included before everything else by the compiler's command line, so QTEST_MAIN and its sisters put a test here where they would define main() otherwise.
struct TogetherTest {
    const char *name;
    int (*run)(int argc, char **argv);
};

inline std::vector<TogetherTest> &togetherTests()
{
    static std::vector<TogetherTest> tests;
    return tests;
}

inline bool addTogetherTest(const char *name, int (*run)(int argc, char **argv))
{
    togetherTests().push_back({name, run});
    return true;
}

} // namespace postrider::test

#undef QTEST_MAIN_WRAPPER
#define QTEST_MAIN_WRAPPER(TestObject, ...)                                                                                                                                        \
    static int run##TestObject(int argc, char *argv[])                                                                                                                             \
    {                                                                                                                                                                              \
        QTest::Internal::callInitMain<TestObject>();                                                                                                                               \
        __VA_ARGS__                                                                                                                                                                \
        TestObject tc;                                                                                                                                                             \
        QTEST_SET_MAIN_SOURCE_PATH                                                                                                                                                 \
        return QTest::qExec(&tc, argc, argv);                                                                                                                                      \
    }                                                                                                                                                                              \
    [[maybe_unused]] static const bool isIn##TestObject = postrider::test::addTogetherTest(#TestObject, run##TestObject);
