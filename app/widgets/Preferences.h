// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSettings>
#include <QVariant>
#include <memory>

namespace postrider {

/// One thing a person can choose: where it is kept, and what holds until they have. Rooms declare theirs in a header of their own (`<Room>Settings.h`).
template <typename T> struct Setting {
    const char *key; ///< "group/name"
    T initial;
};

/// What the person has chosen for the program as a whole, in `<profile>/preferences.ini`; takes effect at once. What belongs to an account, an identity or a folder is in the
/// store.
///
/// Thread: main. One object for the program, `current()`. Owns the file once open() has named it; before, and in tests that name none, it keeps everything in memory.
/// Nothing in it is worth an error: what cannot be read is as it was at first.
class Preferences : public QObject {
    Q_OBJECT
public:
    static Preferences &current();

    /// From now on as that profile has it.
    void open(const QString &profile);

    template <typename T> T get(const Setting<T> &setting) const
    {
        const QVariant kept = value(setting.key);
        if (!kept.isValid() || !kept.canConvert<T>())
            return setting.initial;
        return kept.value<T>();
    }
    template <typename T> void set(const Setting<T> &setting, const T &value) { setValue(setting.key, QVariant::fromValue(value)); }
    template <typename T> static bool isAbout(const QString &key, const Setting<T> &setting) { return key == QLatin1String(setting.key); }

Q_SIGNALS:
    /// This one has another value now; empty: all may have.
    void changed(const QString &key);

private:
    Preferences();
    QVariant value(const char *key) const;
    void setValue(const char *key, const QVariant &value);

    std::unique_ptr<QSettings> m_file;
    QVariantHash m_values; ///< while there is no file
};

} // namespace postrider
