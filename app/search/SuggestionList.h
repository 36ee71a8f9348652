// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QFrame>
#include <QThreadPool>
#include <memory>

class QListWidget;

namespace postrider {

/// What could be typed next, below the search field: addresses, folders, and the words of the language with what they mean.
///
/// Thread: main. Owns its list, a pool thread and the reader that suggestions are read with. Takes no keyboard: the field keeps it and says where the mark goes.
/// Stale answers are dropped.
class SuggestionList : public QFrame {
    Q_OBJECT
public:
    SuggestionList(Mail &mail, QWidget *field, QWidget *parent);
    ~SuggestionList() override;

    /// Shows what fits the text, at once for an empty one, else as soon as it has been read.
    void suggest(const QString &typed);
    void moveMark(int step);
    /// The whole text with what is marked; empty: nothing is.
    QString marked() const;

Q_SIGNALS:
    void picked(const QString &suggestion);

private:
    void fill(const QStringList &suggestions);
    void place();

    std::unique_ptr<StoreReader> m_reader; ///< of the pool's thread
    QThreadPool m_pool;
    QWidget *m_field;
    QListWidget *m_list;
    quint64 m_asked = 0;
};

} // namespace postrider
