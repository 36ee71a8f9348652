// SPDX-License-Identifier: GPL-3.0-or-later
// libFuzzer entry point: any text is HTML of which the words can be had.
#include "core/mime/HtmlText.h"

#include <cstdint>
#include <cstdlib>

using namespace postrider;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const QString text = HtmlText::fromHtml(html);
    // Quotes and lists put something before every line; that must not make a small message a large one. (NUL is taken out before.)
    if (text.size() > 100 * html.size() + 100'000 || (text.contains(QChar(0)) && !html.contains(QChar(0))))
        std::abort();
    return 0;
}
