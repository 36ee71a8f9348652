// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>
#include <stdexcept>

namespace postrider {

/// The command line was not understood; the text is for people. Exit status 2. Thrown and caught in app/cli only, on the main thread.
class UsageError : public std::runtime_error {
public:
    explicit UsageError(const QString &message) : std::runtime_error(message.toStdString()), m_message(message) { }
    const QString &message() const { return m_message; }

private:
    QString m_message;
};

/// The words of one command, sorted into options, switches and the rest. A value; main thread; does no I/O.
///
/// Options begin with two dashes ("--limit 5" or "--limit=5"); a single dash is an ordinary word ("-flagged", "-" for standard input); "--"
/// ends the options.
class Arguments {
public:
    /// `options` take a value and may be repeated, `switches` take none; all with their dashes. Throws UsageError for anything else.
    static Arguments parse(const QStringList &words, const QStringList &options, const QStringList &switches);

    const QStringList &words() const { return m_words; }
    bool has(const QString &name) const { return m_values.contains(name); }
    /// The last value given, or `fallback`.
    QString value(const QString &name, const QString &fallback = {}) const;
    QStringList values(const QString &name) const { return m_values.value(name); }
    /// A whole number of at least 0, or `fallback` if the option is absent. Throws UsageError.
    int number(const QString &name, int fallback) const;
    /// ms since 1970 of "2026-03-01T08:30" (local) or "2026-03-01T08:30:00Z", or 0 if the option is absent. Throws UsageError.
    qint64 time(const QString &name) const;
    static qint64 timeFrom(const QString &text, const QString &what);
    /// Takes the first word off. Throws UsageError saying that `what` is missing.
    QString takeWord(const QString &what);
    /// Throws UsageError if words are left over.
    void expectNoMoreWords() const;

private:
    QStringList m_words;
    QHash<QString, QStringList> m_values;
};

} // namespace postrider
