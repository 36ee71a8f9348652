// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QPointer>
#include <array>

class QAction;

namespace postrider {

/// Which keys do what: for every action those of a preset, and on top of it what the person has chosen, kept in the preferences. What they chose wins over the preset; no keys are
/// ever for two things.
///
/// Thread: main. Owns no action: it gives the ones it knows their shortcuts, at once and whenever something changes, and keeps their tooltips in step.
class Keymap : public QObject {
    Q_OBJECT
public:
    /// Kept as a number: never renumber.
    enum class Preset { Postrider = 0, Gmail = 1 };
    static constexpr int presetCount = 2;

    struct Command {
        QString name; ///< stable; how it is kept
        QString group; ///< the menu it stands in, for people
        QPointer<QAction> action;
        QString english; ///< what it is called where nobody has translated it, with what belongs to menus; what people look for who have read of it elsewhere
        std::array<QList<QKeySequence>, presetCount> initial; ///< by Preset
    };

    explicit Keymap(QObject *parent = nullptr);

    /// All of them at once, in the order of the menus.
    void setCommands(const QList<Command> &commands);
    const QList<Command> &commands() const { return m_commands; }
    Preset preset() const;
    void setPreset(Preset preset);

    /// What holds now, the one that is shown first.
    QList<QKeySequence> keys(const QString &name) const { return m_keys.value(name); }
    /// The person has chosen these.
    bool isOwn(const QString &name) const { return m_own.contains(name); }
    bool hasOwn() const { return !m_own.isEmpty(); }
    /// From now on these (none: no keys at all); whoever had them loses them.
    void setKeys(const QString &name, const QList<QKeySequence> &keys);
    void reset(const QString &name);
    void resetAll();
    /// Who has these keys, or such that begin with them or with which they begin; `name` itself left out.
    QStringList holdersOf(const QKeySequence &keys, const QString &name) const;

    /// What an action is called, without what belongs to menus.
    static QString textOf(const QAction *action);
    static QString textOf(const QString &menuText);
    /// Pressed one within the other: one of them could never be used.
    static bool overlap(const QKeySequence &one, const QKeySequence &other);

Q_SIGNALS:
    void changed();

private:
    void read();
    void keep();
    void resolve();
    void apply();

    QList<Command> m_commands;
    QHash<QString, QList<QKeySequence>> m_own;
    QHash<QString, QList<QKeySequence>> m_keys;
};

} // namespace postrider
