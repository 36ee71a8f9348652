// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/Together.h"

#include <cstdio>
#include <cstring>

/// Runs the test named first as a program of its own would, with what follows the name as its arguments.
int main(int argc, char *argv[])
{
    for (const auto &test : postrider::test::togetherTests()) {
        if (argc < 2 || std::strcmp(argv[1], test.name) != 0)
            continue;
        argv[1] = argv[0];
        return test.run(argc - 1, argv + 1);
    }
    std::fprintf(stderr, "usage: %s TEST [option of Qt Test]... [function[:row]]...\n", argv[0]);
    for (const auto &test : postrider::test::togetherTests())
        std::fprintf(stderr, "  %s\n", test.name);
    return 2;
}
