// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Preferences.h"

namespace postrider {

Preferences::Preferences() = default;

Preferences &Preferences::current()
{
    static Preferences preferences;
    return preferences;
}

void Preferences::open(const QString &profile)
{
    m_file = std::make_unique<QSettings>(profile + QStringLiteral("/preferences.ini"), QSettings::IniFormat);
    m_values.clear();
    Q_EMIT changed(QString());
}

QVariant Preferences::value(const char *key) const
{
    return m_file ? m_file->value(QLatin1String(key)) : m_values.value(QLatin1String(key));
}

void Preferences::setValue(const char *key, const QVariant &value)
{
    const QString name = QLatin1String(key);
    if (this->value(key) == value)
        return;
    if (m_file)
        m_file->setValue(name, value);
    else
        m_values.insert(name, value);
    Q_EMIT changed(name);
}

} // namespace postrider
