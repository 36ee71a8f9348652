// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/SpellWorker.h"

namespace postrider {

namespace {
constexpr int mostSuggestions = 8;
}

void SpellWorker::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    m_speller.reset();
}

const Speller &SpellWorker::speller()
{
    if (!m_speller) {
        const auto all = Dictionaries::in(Dictionaries::places());
        QList<Dictionaries::Dictionary> chosen;
        for (const QString &language : std::as_const(m_languages)) {
            if (const auto found = Dictionaries::forLanguage(language, all); !found.language.isEmpty())
                chosen.append(found);
        }
        m_speller = std::make_unique<Speller>(chosen);
    }
    return *m_speller;
}

void SpellWorker::check(quint64 generation, const QStringList &words)
{
    QHash<QString, bool> right;
    for (const QString &word : words)
        right.insert(word, speller().isRight(word));
    Q_EMIT checked(generation, right);
}

void SpellWorker::suggest(const QString &word)
{
    Q_EMIT suggested(word, speller().suggestions(word, mostSuggestions));
}

} // namespace postrider
