// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/html/HtmlSanitizer.h"
#include "tests/core/html/HtmlChecker.h"

#include <cstdlib>

using namespace postrider;

/// Whatever comes in: what goes out is sound in the eyes of another, and reads the same the second time.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArray html(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const HtmlSources shown = [](const QByteArray &source) { return source.startsWith("cid:") ? std::optional("shown:" + source.mid(4)) : std::nullopt; };
    const CleanHtml once = HtmlSanitizer::clean(html, {shown, {}});
    const QStringList faults = test::HtmlChecker::faults(once.html);
    if (!faults.isEmpty()) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(faults.join(QLatin1Char('\n'))), once.html.constData());
        std::abort();
    }
    const CleanHtml twice = HtmlSanitizer::clean(once.html, {[](const QByteArray &source) { return std::optional(source); }, {}});
    if (!twice.isRefused && twice.html != once.html) {
        std::fprintf(stderr, "1: %s\n2: %s\n", once.html.constData(), twice.html.constData());
        std::abort();
    }
    return 0;
}
