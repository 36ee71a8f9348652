// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Keymap.h"

#include "app/widgets/KeyboardSettings.h"

#include <QAction>
#include <algorithm>

namespace postrider {

namespace {

constexpr qsizetype mostOwn = 1000; // of a file that anybody may have written to

bool overlapsAny(const QKeySequence &keys, const QList<QKeySequence> &others)
{
    return std::any_of(others.begin(), others.end(), [&](const QKeySequence &other) { return Keymap::overlap(keys, other); });
}

} // namespace

Keymap::Keymap(QObject *parent) : QObject(parent)
{
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (!key.isEmpty() && !Preferences::isAbout(key, KeyboardSettings::preset) && !Preferences::isAbout(key, KeyboardSettings::own))
            return;
        read();
        resolve();
    });
}

void Keymap::setCommands(const QList<Command> &commands)
{
    m_commands = commands;
    read();
    resolve();
}

Keymap::Preset Keymap::preset() const
{
    return Preferences::current().get(KeyboardSettings::preset) == int(Preset::Gmail) ? Preset::Gmail : Preset::Postrider;
}

void Keymap::setPreset(Preset preset)
{
    Preferences::current().set(KeyboardSettings::preset, int(preset));
}

void Keymap::setKeys(const QString &name, const QList<QKeySequence> &keys)
{
    for (auto it = m_own.begin(); it != m_own.end(); ++it) {
        if (it.key() != name)
            it->removeIf([&](const QKeySequence &theirs) { return overlapsAny(theirs, keys); });
    }
    m_own.insert(name, keys);
    keep();
}

void Keymap::reset(const QString &name)
{
    if (m_own.remove(name) > 0)
        keep();
}

void Keymap::resetAll()
{
    m_own.clear();
    keep();
}

QStringList Keymap::holdersOf(const QKeySequence &keys, const QString &name) const
{
    QStringList holders;
    for (const Command &command : m_commands) {
        if (command.name != name && overlapsAny(keys, m_keys.value(command.name)))
            holders.append(command.name);
    }
    return holders;
}

QString Keymap::textOf(const QAction *action)
{
    return textOf(action->text());
}

QString Keymap::textOf(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == QLatin1Char('&') && ++i >= text.size())
            break; // the sign itself goes, what follows it stays
        plain.append(text.at(i));
    }
    while (plain.endsWith(QChar(0x2026)))
        plain.chop(1);
    return plain;
}

bool Keymap::overlap(const QKeySequence &one, const QKeySequence &other)
{
    if (one.isEmpty() || other.isEmpty())
        return false;
    return one.matches(other) != QKeySequence::NoMatch || other.matches(one) != QKeySequence::NoMatch;
}

void Keymap::read()
{
    m_own.clear();
    const QStringList kept = Preferences::current().get(KeyboardSettings::own).mid(0, mostOwn);
    for (const QString &line : kept) {
        const qsizetype sign = line.indexOf(QLatin1Char('='));
        if (sign <= 0)
            continue;
        QList<QKeySequence> keys = QKeySequence::listFromString(line.mid(sign + 1), QKeySequence::PortableText);
        keys.removeIf([](const QKeySequence &sequence) { return sequence.isEmpty() || sequence[0].key() == Qt::Key_unknown; });
        m_own.insert(line.left(sign), keys);
    }
}

void Keymap::keep()
{
    QStringList lines;
    for (auto it = m_own.cbegin(); it != m_own.cend(); ++it)
        lines.append(it.key() + QLatin1Char('=') + QKeySequence::listToString(it.value(), QKeySequence::PortableText));
    lines.sort();
    Preferences::current().set(KeyboardSettings::own, lines); // which comes back here as a change
}

void Keymap::resolve()
{
    m_keys.clear();
    QList<QKeySequence> taken;
    for (const Command &command : m_commands) {
        if (const auto own = m_own.constFind(command.name); own != m_own.constEnd()) {
            QList<QKeySequence> keys = *own;
            keys.removeIf([&](const QKeySequence &sequence) { return overlapsAny(sequence, taken); });
            m_keys.insert(command.name, keys);
            taken += keys;
        }
    }
    for (const Command &command : m_commands) {
        if (m_own.contains(command.name))
            continue;
        QList<QKeySequence> keys = command.initial[size_t(preset())];
        keys.removeIf([&](const QKeySequence &sequence) { return overlapsAny(sequence, taken); });
        m_keys.insert(command.name, keys);
    }
    apply();
    Q_EMIT changed();
}

void Keymap::apply()
{
    for (const Command &command : std::as_const(m_commands)) {
        if (!command.action)
            continue;
        const QList<QKeySequence> keys = m_keys.value(command.name);
        command.action->setShortcuts(keys);
        const QString text = textOf(command.action);
        command.action->setToolTip(keys.isEmpty() ? text : tr("%1 (%2)", "tooltip: action and its shortcut").arg(text, keys.first().toString(QKeySequence::NativeText)));
    }
}

} // namespace postrider
