// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/Speller.h"

#include <QFile>

#include <hunspell/hunspell.hxx>
#include <iconv.h>

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

namespace {

/// From one encoding to another, or nothing where that one has no such letters. One thread at a time.
class Conversion {
public:
    Conversion(const std::string &to, const std::string &from) : m_way(iconv_open(to.c_str(), from.c_str())) { }
    ~Conversion()
    {
        if (isUsable())
            iconv_close(m_way);
    }
    Conversion(const Conversion &) = delete;
    Conversion &operator=(const Conversion &) = delete;

    bool isUsable() const { return m_way != iconv_t(-1); }
    std::optional<std::string> of(std::string text) const
    {
        char buffer[2048];
        char *in = text.data(), *out = buffer;
        size_t inLeft = text.size(), outLeft = sizeof buffer;
        iconv(m_way, nullptr, nullptr, nullptr, nullptr);
        // Above zero: letters that were replaced by something like them.
        if (iconv(m_way, &in, &inLeft, &out, &outLeft) != 0 || inLeft > 0)
            return std::nullopt;
        return std::string(buffer, sizeof buffer - outLeft);
    }

private:
    iconv_t m_way;
};

/// Dictionaries have names of their own for some.
std::string encodingOf(const Hunspell &dictionary)
{
    const std::string name = dictionary.get_dict_encoding();
    return name.rfind("microsoft-cp", 0) == 0 ? "CP" + name.substr(12) : name;
}

} // namespace

/// One dictionary with the way between our text and its octets.
struct Speller::Loaded {
    Loaded(const Dictionaries::Dictionary &dictionary)
        : language(dictionary.language)
        , hunspell(QFile::encodeName(dictionary.affixes).constData(), QFile::encodeName(dictionary.words).constData())
        , there(encodingOf(hunspell), "UTF-8")
        , back("UTF-8", encodingOf(hunspell))
    {
    }
    bool isUsable() const { return there.isUsable() && back.isUsable(); }
    std::optional<std::string> octets(const QString &word) const { return there.of(word.toStdString()); }
    QString text(const std::string &octets) const { return QString::fromStdString(back.of(octets).value_or(std::string())); }

    QString language;
    mutable Hunspell hunspell;
    Conversion there, back;
};

Speller::Speller(const QList<Dictionaries::Dictionary> &dictionaries)
{
    for (const Dictionaries::Dictionary &dictionary : dictionaries) {
        if (!looksSound(dictionary))
            continue;
        auto loaded = std::make_unique<Loaded>(dictionary);
        if (loaded->isUsable())
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
