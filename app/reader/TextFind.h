// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QTextEdit>

namespace postrider {

/// Finds words in the document of a text view: all are marked, one is the current one and scrolled to. Case does not matter.
/// Thread: main. Owns the marks it has put on the view. Never changes the document. Looks through it once per word, not once per step.
class TextFind {
public:
    /// `view` outlives this.
    explicit TextFind(QTextEdit &view) : m_view(view) { }

    struct Result {
        int count = 0; ///< at most mostHits
        int current = 0; ///< from 1; 0: none
        bool operator==(const Result &) const = default;
    };
    static constexpr int mostHits = 5'000; ///< who finds more looks for something else

    /// The next one (or the one before) after the last one found, round the end; with other words, the first one that can be seen. Empty: no marks any more.
    Result find(const QString &text, bool backward);
    /// Of what was found last, in the view's viewport.
    QRect place() const;
    /// The document has become another: the words are looked for anew with the next find().
    void forget();

private:
    void collect();
    int firstInSight() const;
    void mark();

    QTextEdit &m_view;
    QString m_text;
    int m_revision = -1;
    QList<int> m_hits; ///< positions
    int m_current = -1;
};

} // namespace postrider
