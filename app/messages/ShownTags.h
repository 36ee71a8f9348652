// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/Tags.h"
#include "core/Mail.h"

namespace postrider {

/// Which bits of a row's flags are tags, and how they are shown: what the list needs of keywords when it paints.
/// Thread: main. One object for the program, `current()`: MessagePane tells it the names of keywords; it follows the preferences by itself.
class ShownTags : public QObject {
    Q_OBJECT
public:
    static ShownTags &current();

    /// Names of keywords by their bit (StoreReader::keywordNames).
    void setNames(const QHash<int, QString> &names);
    /// Reads them; what cannot be read stays as it is.
    void read(Mail &mail);
    /// Of a message, those with a number first, in their order.
    QList<Tag> of(Flags flags) const;
    /// The bit of a keyword; none while no message has had it yet.
    Flags flagOf(const QString &keyword) const;
    /// Keywords that have no number, by name.
    QStringList others() const;
    /// Like "Work, To do", for those who hear the list.
    QString spoken(Flags flags) const;

Q_SIGNALS:
    void changed();

private:
    ShownTags();
    void rebuild();

    QHash<int, QString> m_names;
    QList<std::pair<quint32, Tag>> m_shown;
};

} // namespace postrider
