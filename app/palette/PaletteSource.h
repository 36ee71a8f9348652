// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/palette/PaletteEntry.h"
#include "core/Mail.h"
#include "core/types/Contact.h"

#include <QObject>
#include <QTimer>
#include <functional>

namespace postrider {

class Keymap;

/// What the palette offers for what is typed: actions and folders at once, people and messages as the index finds them.
///
/// Thread: main; the index is asked through Mail, never waited for. Owns the folders' names, read again when they change, and what was used last (kept in the preferences).
class PaletteSource : public QObject {
    Q_OBJECT
public:
    struct Names {
        std::function<QString(const Folder &)> folder; ///< as people read it
        std::function<QString(FolderRole)> folderIcon;
    };
    PaletteSource(Mail &mail, const Keymap &keymap, const Names &names, QObject *parent);

    /// Makes ready what can be: the palette opens.
    void prepare();
    /// Finds for this; `changed` follows at once, and again when people and messages are there.
    void find(const QString &typed);
    /// In sections, the heading of each before it.
    const QList<PaletteEntry> &entries() const { return m_entries; }
    void noteUsed(const PaletteEntry &entry);

    static constexpr int most = 100; ///< of one section by itself
    static constexpr int fewer = 6; ///< where several stand below each other

Q_SIGNALS:
    void changed();

private:
    using Kind = PaletteEntry::Kind;
    void readActions();
    void readFolders();
    void put();
    void putRecent(int &left);
    void putSection(const QString &title, QList<PaletteEntry> found, int limit);
    void putPrefixes();
    QList<PaletteEntry> matching(const QList<PaletteEntry> &all) const;
    void ask();
    void askMessages();
    void askPeople();
    std::optional<MessageRow> rowOf(MessageId message);
    void takePeople(const QList<RecipientSuggestion> &found);
    void takeMessages(const SearchResult &result);
    int recency(const QString &key) const;
    bool wants(Kind kind) const;

    Mail &m_mail;
    const Keymap &m_keymap;
    Names m_names;
    QList<PaletteEntry> m_actions;
    QList<PaletteEntry> m_folders;
    QList<PaletteEntry> m_people;
    QList<PaletteEntry> m_messages;
    QList<PaletteEntry> m_entries;
    QStringList m_recent;
    bool m_foldersKnown = false;
    QChar m_prefix; ///< null: everything
    QString m_typed; ///< without it
    QString m_words; ///< ... folded
    QTimer m_asking;
    quint64 m_asked = 0; ///< number of the question whose answers count
};

} // namespace postrider
