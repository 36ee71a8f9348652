// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Folding.h"

#include "core/search/Characters.h"

#include <QStringList>
#include <algorithm>

namespace postrider::Folding {

namespace {

bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

/// What mail programs of many languages put before a subject that is answered or forwarded.
constexpr QLatin1String kPrefixes[] = {QLatin1String("re"), QLatin1String("fw"), QLatin1String("fwd"), QLatin1String("aw"), QLatin1String("wg"), QLatin1String("sv"),
    QLatin1String("vs"), QLatin1String("vb"), QLatin1String("tr"), QLatin1String("rv"), QLatin1String("rif"), QLatin1String("odp"), QLatin1String("antw"), QLatin1String("ynt"),
    QLatin1String("r")};

/// Length of a leading "re:", "re[2]:" or "[list] ", 0 if there is none.
qsizetype prefixLength(const QString &text)
{
    if (text.startsWith(QLatin1Char('['))) {
        const qsizetype close = text.indexOf(QLatin1Char(']'));
        // "[list]" alone is a subject, not a prefix.
        return close > 0 && close + 1 < text.size() ? close + 1 : 0;
    }
    for (const QLatin1String prefix : kPrefixes) {
        if (!text.startsWith(prefix))
            continue;
        qsizetype at = prefix.size();
        if (at < text.size() && text.at(at) == QLatin1Char('[')) {
            const qsizetype close = text.indexOf(QLatin1Char(']'), at);
            if (close < 0)
                continue;
            at = close + 1;
        }
        if (at < text.size() && text.at(at) == QLatin1Char(':'))
            return at + 1;
    }
    return 0;
}

} // namespace

QString fold(const QString &text)
{
    if (isPlain(text))
        return text.toLower();
    QString folded;
    folded.reserve(text.size());
    char32_t before = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text.at(i).unicode();
        if (text.at(i).isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(text.at(i), text.at(i + 1));
        if (QChar::requiresSurrogates(c))
            ++i;
        const Characters::Folded &one = Characters::fold(c);
        if (one.composes) {
            if (const char32_t both = Characters::compose(before, one.to[0])) {
                folded.chop(QChar::requiresSurrogates(before) ? 2 : 1);
                folded += QString::fromUcs4(&both, 1);
                before = both;
                continue;
            }
        }
        if (one.kind == Characters::Kind::Ignored)
            continue;
        if (one.count == 1 && one.to[0] < 0x10000)
            folded += QChar(char16_t(one.to[0]));
        else
            folded += QString::fromUcs4(one.to.data(), one.count);
        before = one.to[size_t(one.count - 1)];
    }
    return folded;
}

QString baseSubject(const QString &subject)
{
    QString text = fold(subject).simplified();
    while (const qsizetype length = prefixLength(text))
        text = text.mid(length).trimmed();
    return text;
}

} // namespace postrider::Folding
