// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/Speller.h"

#include <QHash>
#include <QObject>
#include <QStringList>

namespace postrider {

/// What SpellService has on its thread. Thread: that one. Owns the dictionaries, which are loaded with the first word.
class SpellWorker : public QObject {
    Q_OBJECT
public:
    void setLanguages(const QStringList &languages);
    void check(quint64 generation, const QStringList &words);
    void suggest(const QString &word);

Q_SIGNALS:
    void checked(quint64 generation, const QHash<QString, bool> &right);
    void suggested(const QString &word, const QStringList &suggestions);

private:
    const Speller &speller();

    QStringList m_languages;
    std::unique_ptr<Speller> m_speller;
};

} // namespace postrider
