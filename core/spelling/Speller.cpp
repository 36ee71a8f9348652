// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Speller.h"

#include <QFile>

#include <hunspell/hunspell.hxx>
#include <unicode/ucnv.h>

#include <algorithm>
#include <optional>
#include <string>

namespace postrider {

namespace {

/// The largest that are in use are a quarter of that.
constexpr qint64 largestWords = 64 * 1024 * 1024, largestAffixes = 16 * 1024 * 1024;

/// Hunspell reads what it is given without doubts: what does not begin as such files do is not given to it.
bool looksSound(const Dictionaries::Dictionary &dictionary)
{
    QFile words(dictionary.words), affixes(dictionary.affixes);
    if (!words.open(QIODevice::ReadOnly) || !affixes.open(QIODevice::ReadOnly) || words.size() > largestWords || affixes.size() > largestAffixes)
        return false;
    QByteArray first = words.readLine(200);
    if (first.startsWith("\xef\xbb\xbf"))
        first.remove(0, 3);
    // The first line is a number, perhaps with something behind it.
    qsizetype digits = 0;
    first = first.trimmed();
    while (digits < first.size() && first.at(digits) >= '0' && first.at(digits) <= '9')
        ++digits;
    if (digits == 0 || digits > 9)
        return false;
    // Two words at least, no octet that no text has, and no line that is longer than any.
    const QByteArray sample = words.read(64 * 1024) + affixes.read(64 * 1024);
    if (sample.contains('\0') || !sample.contains('\n'))
        return false;
    qsizetype begin = 0;
    while (begin < sample.size()) {
        const qsizetype end = sample.indexOf('\n', begin);
        if ((end < 0 ? sample.size() : end) - begin > 32 * 1024)
            return false;
        if (end < 0)
            break;
        begin = end + 1;
    }
    return true;
}

} // namespace

/// One dictionary with the way between our text and its octets.
struct Speller::Loaded {
    Loaded(const Dictionaries::Dictionary &dictionary)
        : language(dictionary.language)
        , hunspell(QFile::encodeName(dictionary.affixes).constData(), QFile::encodeName(dictionary.words).constData())
    {
        std::string name = hunspell.get_dict_encoding();
        if (name.rfind("microsoft-", 0) == 0)
            name = "windows-" + name.substr(std::string("microsoft-cp").size());
        UErrorCode error = U_ZERO_ERROR;
        converter = ucnv_open(name.c_str(), &error);
        if (U_FAILURE(error))
            return;
        ucnv_setFromUCallBack(converter, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &error);
    }
    ~Loaded()
    {
        if (converter)
            ucnv_close(converter);
    }
    Loaded(const Loaded &) = delete;
    Loaded &operator=(const Loaded &) = delete;

    /// Nothing where this language has no such letters.
    std::optional<std::string> octets(const QString &word) const
    {
        char buffer[1024];
        UErrorCode error = U_ZERO_ERROR;
        ucnv_resetFromUnicode(converter);
        const int32_t size = ucnv_fromUChars(converter, buffer, sizeof buffer, reinterpret_cast<const UChar *>(word.utf16()), int32_t(word.size()), &error);
        if (U_FAILURE(error) || size <= 0 || size >= int32_t(sizeof buffer))
            return std::nullopt;
        return std::string(buffer, size_t(size));
    }
    QString text(const std::string &octets) const
    {
        UChar buffer[1024];
        UErrorCode error = U_ZERO_ERROR;
        const int32_t size = ucnv_toUChars(converter, buffer, 1024, octets.data(), int32_t(octets.size()), &error);
        return U_FAILURE(error) ? QString() : QString(reinterpret_cast<const QChar *>(buffer), size);
    }

    QString language;
    mutable Hunspell hunspell;
    UConverter *converter = nullptr;
};

Speller::Speller(const QList<Dictionaries::Dictionary> &dictionaries)
{
    for (const Dictionaries::Dictionary &dictionary : dictionaries) {
        if (!looksSound(dictionary))
            continue;
        auto loaded = std::make_unique<Loaded>(dictionary);
        if (loaded->converter)
            m_loaded.push_back(std::move(loaded));
    }
}

Speller::~Speller() = default;

QStringList Speller::languages() const
{
    QStringList list;
    for (const auto &each : m_loaded)
        list.append(each->language);
    return list;
}

bool Speller::isRight(const QString &word) const
{
    if (m_loaded.empty() || word.isEmpty() || word.size() > longestWord)
        return true;
    // Dictionaries have the straight apostrophe, and letters in one piece.
    const QString plain = QString(word).replace(QChar(0x2019), QLatin1Char('\'')).normalized(QString::NormalizationForm_C);
    return std::any_of(m_loaded.begin(), m_loaded.end(), [&plain](const auto &each) {
        const auto octets = each->octets(plain);
        return octets && each->hunspell.spell(*octets);
    });
}

QStringList Speller::suggestions(const QString &word, int most) const
{
    if (word.isEmpty() || word.size() > longestWord)
        return {};
    const QString plain = QString(word).replace(QChar(0x2019), QLatin1Char('\'')).normalized(QString::NormalizationForm_C);
    std::vector<QStringList> lists;
    for (const auto &each : m_loaded) {
        QStringList list;
        if (const auto octets = each->octets(plain)) {
            for (const std::string &suggestion : each->hunspell.suggest(*octets))
                list.append(each->text(suggestion));
        }
        lists.push_back(list);
    }
    QStringList all;
    for (qsizetype at = 0; all.size() < most; ++at) {
        bool isThereMore = false;
        for (const QStringList &list : lists) {
            isThereMore = isThereMore || at < list.size();
            if (at < list.size() && !list.at(at).isEmpty() && !all.contains(list.at(at)) && all.size() < most)
                all.append(list.at(at));
        }
        if (!isThereMore)
            break;
    }
    return all;
}

} // namespace postrider
