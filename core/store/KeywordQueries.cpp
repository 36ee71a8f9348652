// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/KeywordQueries.h"

#include "core/store/Connection.h"
#include "core/store/StateQueries.h"

#include <algorithm>

namespace postrider {

namespace {
constexpr char kLeftOut[] = "keywords_left_out"; // in `state`
} // namespace

QHash<int, QString> KeywordQueries::names()
{
    QHash<int, QString> names;
    auto s = m_mail.prepare("SELECT bit, name FROM keyword");
    while (s.step())
        names.insert(int(s.integer(0)), s.text(1));
    return names;
}

bool KeywordQueries::wereLeftOut()
{
    return StateQueries(m_mail).value(kLeftOut) != 0;
}

int KeywordQueries::bitOf(const QString &name)
{
    if (!m_loaded) {
        const QHash<int, QString> known = names();
        for (auto it = known.cbegin(); it != known.cend(); ++it)
            m_bits.insert(it->toLower(), it.key());
        m_loaded = true;
    }
    return m_bits.value(name.toLower(), 0);
}

Flags KeywordQueries::find(const QByteArrayList &names)
{
    Flags flags;
    for (const QByteArray &name : names) {
        if (const Flags known = flagFromImapName(name))
            flags |= known;
        else if (const int bit = bitOf(QString::fromUtf8(name)))
            flags |= Flags::fromInt(1u << bit);
    }
    return flags;
}

Flags KeywordQueries::findOrAdd(const QByteArrayList &names, QByteArrayList *leftOut)
{
    Flags flags;
    for (const QByteArray &name : names) {
        Flags flag = find({name});
        // "\\Something" is a system flag nobody has heard of, not a keyword.
        const bool usable = !name.isEmpty() && !name.startsWith('\\') && name.size() <= kLongest;
        if (!flag && usable && m_bits.size() < kMost) {
            // Another one of us may have given some out in this mutation.
            m_loaded = false;
            flag = find({name});
        }
        if (!flag && usable && m_bits.size() < kMost) {
            int bit = kFirstBit;
            while (std::find(m_bits.cbegin(), m_bits.cend(), bit) != m_bits.cend())
                ++bit;
            const QString text = QString::fromUtf8(name);
            m_mail.prepare("INSERT INTO keyword (bit, name) VALUES (?,?)").runWith(bit, text);
            m_bits.insert(text.toLower(), bit);
            m_log->changes.keywords = true;
            flag = Flags::fromInt(1u << bit);
        }
        if (!flag && usable) {
            if (leftOut)
                leftOut->append(name);
            StateQueries state(m_mail);
            if (state.value(kLeftOut) == 0) {
                state.set(kLeftOut, 1);
                m_log->changes.keywordsLeftOut.append(QString::fromUtf8(name));
            }
        }
        flags |= flag;
    }
    return flags;
}

} // namespace postrider
