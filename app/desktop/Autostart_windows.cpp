// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QSettings>

namespace postrider {

namespace {

const QString name = QStringLiteral("Postrider");

const QString place = QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");

} // namespace

bool Autostart::isPossible()
{
    return true;
}

bool Autostart::isOn()
{
    return QSettings(place, QSettings::NativeFormat).contains(name);
}

std::optional<Failure> Autostart::set(bool on, const QStringList &arguments)
{
    QSettings settings(place, QSettings::NativeFormat);
    if (on) {
        QString command = u'"' + QDir::toNativeSeparators(QCoreApplication::applicationFilePath()) + u'"';
        for (const QString &argument : arguments)
            command += QStringLiteral(" \"%1\"").arg(argument);
        settings.setValue(name, command + QStringLiteral(" --minimized"));
    } else {
        settings.remove(name);
    }
    settings.sync();
    if (settings.status() == QSettings::NoError)
        return {};
    return Failure{ErrorKind::Storage, QCoreApplication::translate("Autostart", "Windows could not be told to start Postrider. Its settings for start-up apps can."), {}};
}

} // namespace postrider
