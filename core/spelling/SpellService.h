// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QSet>
#include <QStringList>
#include <QThread>

namespace postrider {

class SpellWorker;

/// Spelling for whoever shows text: answers from what it knows at once, and looks up the rest on a thread of its own, where the dictionaries are.
///
/// Thread: main. Owns its thread, which is started with the first languages, and the words a person has added, in a file with one word a line. Never waits: a word that is not
/// known yet is right until `known` says otherwise.
class SpellService : public QObject {
    Q_OBJECT
public:
    /// `wordsFile`: the person's own words; empty: they are not kept.
    explicit SpellService(const QString &wordsFile = {}, QObject *parent = nullptr);
    ~SpellService() override;

    /// As Dictionaries have them; none: nothing is looked up, and everything is right.
    void setLanguages(const QStringList &languages);
    QStringList languages() const { return m_languages; }

    enum class Verdict { Right, Wrong, Unknown };
    /// Of an unknown one it finds out.
    Verdict verdict(const QString &word);
    /// Comes as `suggested`.
    void suggest(const QString &word);
    /// From now on, and in the next session: `notKept` where that cannot be written down.
    void add(const QString &word);
    /// In this session.
    void ignore(const QString &word);

Q_SIGNALS:
    /// Verdicts that were unknown are known, or all may have changed.
    void known();
    void suggested(const QString &word, const QStringList &suggestions);
    /// It counts as right in this session only; `why`: the system's words.
    void notKept(const QString &word, const QString &why);

private:
    void takeVerdicts(quint64 generation, const QHash<QString, bool> &right);
    void ask();
    void loadOwn();

    QThread m_thread;
    SpellWorker *m_worker; ///< lives in m_thread
    QString m_wordsFile;
    QStringList m_languages;
    QHash<QString, bool> m_right; ///< what is known in these languages; bounded
    QSet<QString> m_own;
    QSet<QString> m_wanted; ///< to be asked for with the next batch
    QSet<QString> m_asked; ///< on their way
    quint64 m_generation = 0; ///< counts changes of languages: an answer with another number is of another language
};

} // namespace postrider
