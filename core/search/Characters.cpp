// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/search/Characters.h"

#include <QChar>
#include <QList>
#include <QString>
#include <atomic>
#include <memory>
#include <mutex>

namespace postrider::Characters {

namespace {

bool within(char32_t c, char32_t first, char32_t last)
{
    return c >= first && c <= last;
}

/// Marks that people leave out when they type.
bool isLeftOut(char32_t c)
{
    return within(c, 0x0300, 0x036f) || within(c, 0x1ab0, 0x1aff) || within(c, 0x1dc0, 0x1dff) || within(c, 0x20d0, 0x20ff) || within(c, 0xfe20, 0xfe2f) // Latin, Greek, Cyrillic
        || within(c, 0x0483, 0x0489) // Cyrillic titlo and its like
        || within(c, 0x0591, 0x05bd) || c == 0x05bf || within(c, 0x05c1, 0x05c2) || within(c, 0x05c4, 0x05c5) || c == 0x05c7 // niqqud and cantillation
        || within(c, 0x0610, 0x061a) || within(c, 0x064b, 0x065f) || c == 0x0670 || within(c, 0x06d6, 0x06dc) || within(c, 0x06df, 0x06e4) || within(c, 0x06e7, 0x06e8)
        || within(c, 0x06ea, 0x06ed) // harakat and hamza above or below
        || within(c, 0xfe00, 0xfe0f) || within(c, 0xe0100, 0xe01ef); // variation selectors
}

bool isIgnored(char32_t c)
{
    return c == 0x00ad || c == 0x034f || c == 0x061c || within(c, 0x200c, 0x200f) || within(c, 0x202a, 0x202e) || within(c, 0x2060, 0x206f) || c == 0xfeff || c == 0x0640
        || within(c, 0x180b, 0x180f) || within(c, 0x1f3fb, 0x1f3ff) || within(c, 0xe0000, 0xe007f);
}

bool isKanaMark(char32_t c)
{
    return c == 0x3099 || c == 0x309a;
}

bool isHangul(char32_t c)
{
    return within(c, 0x1100, 0x11ff) || within(c, 0xa960, 0xa97f) || within(c, 0xac00, 0xd7ff) || within(c, 0x3131, 0x318e);
}

bool isUnit(char32_t c)
{
    if (isHangul(c) || within(c, 0x3005, 0x3007) || within(c, 0x3021, 0x3029) || c == 0x303b || c == 0x30fc || within(c, 0x309d, 0x309f) || within(c, 0x30fd, 0x30ff))
        return true;
    switch (QChar::script(c)) {
    case QChar::Script_Han:
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana:
    case QChar::Script_Hangul:
    case QChar::Script_Bopomofo:
    case QChar::Script_Yi:
    case QChar::Script_Thai:
    case QChar::Script_Lao:
    case QChar::Script_Khmer:
    case QChar::Script_Myanmar: return true;
    default: return false;
    }
}

/// Letters that are their own in Unicode and another one's variant to those who type; and letters that fold to two.
const char *variantOf(char32_t c)
{
    switch (c) {
    case 0x00df: return "ss";
    case 0x00e6: return "ae";
    case 0x0153: return "oe";
    case 0x00f8: return "o";
    case 0x0142: return "l";
    case 0x0111:
    case 0x00f0: return "d";
    case 0x00fe: return "th";
    case 0x0127: return "h";
    case 0x0131: return "i";
    case 0x0167: return "t";
    case 0x0138: return "k";
    case 0x014b: return "n";
    default: return nullptr;
    }
}

char32_t arabicVariantOf(char32_t c)
{
    switch (c) {
    case 0x0649: // alef maksura
    case 0x06cc: return 0x064a; // Persian yeh
    case 0x06a9: return 0x0643; // Persian kaf
    case 0x0629: return 0x0647; // teh marbuta
    case 0x0671: return 0x0627; // alef wasla
    default: return c;
    }
}

Kind kindOf(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter: return isUnit(c) ? Kind::Unit : Kind::Letter;
    case QChar::Mark_NonSpacing:
    case QChar::Mark_SpacingCombining:
    case QChar::Mark_Enclosing: return Kind::Mark;
    case QChar::Number_Other: return Kind::Letter;
    case QChar::Symbol_Other: return c >= 0x1f000 || within(c, 0x2600, 0x27bf) ? Kind::Symbol : Kind::Separator;
    default: return Kind::Separator;
    }
}

QString textOf(char32_t c)
{
    return QString::fromUcs4(&c, 1);
}

/// The characters a character folds to, the left-out ones gone.
QString foldedText(char32_t c)
{
    // The Thai and Lao AM would become a mark of the letter before and a letter of its own; everybody writes it as the one sign.
    if (c == 0x0e33 || c == 0x0eb3)
        return textOf(c);
    QString out;
    char32_t before = 0;
    const auto decomposed = textOf(c).normalized(QString::NormalizationForm_KD).toUcs4();
    for (const uint one : decomposed) {
        const char32_t lower = QChar::toCaseFolded(char32_t(one));
        if (isLeftOut(lower) || isIgnored(lower)) {
            if (compose(before, lower) != 0)
                out += textOf(lower);
            continue;
        }
        before = lower;
        if (const char *variant = variantOf(lower))
            out += QLatin1String(variant);
        else if (QChar::category(lower) == QChar::Number_DecimalDigit && QChar::digitValue(lower) >= 0)
            out += QChar(u'0' + QChar::digitValue(lower));
        else
            out += textOf(arabicVariantOf(lower));
    }
    // Only these come together again: everything else stays apart, so that it does not matter in which form it came.
    const uint first = out.isEmpty() ? 0 : out.toUcs4().constFirst();
    if (isHangul(first) || within(first, 0x3040, 0x30ff) || within(first, 0x0400, 0x04ff))
        return out.normalized(QString::NormalizationForm_C);
    return out;
}

Folded make(char32_t c)
{
    Folded f;
    f.to[0] = c;
    f.count = 1;
    if (QChar::isSurrogate(c) || c > 0x10ffff)
        return f;
    if (isIgnored(c) || isLeftOut(c)) {
        f.kind = Kind::Ignored;
        f.composes = c == 0x0306 || c == 0x0308;
        return f;
    }
    const auto folded = foldedText(c).toUcs4();
    if (folded.isEmpty()) {
        f.kind = Kind::Ignored;
        return f;
    }
    f.kind = c == 0x0e33 || c == 0x0eb3 ? Kind::Mark : kindOf(folded.constFirst());
    if (folded.size() > MaxFolded) {
        f.kind = kindOf(c);
        return f;
    }
    f.count = quint8(folded.size());
    for (qsizetype i = 0; i < folded.size(); ++i) {
        f.to[size_t(i)] = folded[i];
        // One character that stands for "(1)" or "1/2", or for a digit and a Han character, is no word.
        const Kind kind = kindOf(folded[i]);
        if (kind != f.kind && kind != Kind::Mark)
            f.kind = Kind::Separator;
    }
    f.composes = isKanaMark(f.to[0]) || within(f.to[0], 0x1160, 0x11ff) || within(f.to[0], 0xd7b0, 0xd7ff);
    return f;
}

using Page = std::array<Folded, 256>;
constexpr size_t PageCount = 0x110000 / 256;

const Page &pageOf(char32_t c)
{
    static std::array<std::atomic<const Page *>, PageCount> pages;
    static std::mutex making;
    static std::array<std::unique_ptr<Page>, PageCount> owned;
    const size_t number = c / 256;
    if (const Page *page = pages[number].load(std::memory_order_acquire))
        return *page;
    const std::lock_guard lock(making);
    if (!owned[number]) {
        auto page = std::make_unique<Page>();
        for (char32_t i = 0; i < 256; ++i)
            (*page)[i] = make(char32_t(number * 256) + i);
        owned[number] = std::move(page);
        pages[number].store(owned[number].get(), std::memory_order_release);
    }
    return *owned[number];
}

} // namespace

char32_t compose(char32_t before, char32_t c)
{
    if (before == 0)
        return 0;
    if (c < 0x0400) { // short i and short u, and the Ukrainian yi: letters of their own
        if (c == 0x0306)
            return before == 0x0438 ? 0x0439 : before == 0x0443 ? 0x045e : 0;
        return c == 0x0308 && before == 0x0456 ? 0x0457 : 0;
    }
    if (!isKanaMark(c) && !isHangul(c))
        return 0;
    const auto both = (textOf(before) + textOf(c)).normalized(QString::NormalizationForm_C).toUcs4();
    return both.size() == 1 ? char32_t(both.constFirst()) : 0;
}

const Folded &fold(char32_t c)
{
    return pageOf(c <= 0x10ffff ? c : 0xfffd)[c % 256];
}

} // namespace postrider::Characters
