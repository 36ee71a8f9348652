// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/Autostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QStandardPaths>

namespace postrider {

namespace {

QString place()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/autostart/org.postrider.Postrider.desktop");
}

/// As an argument of Exec is written (Desktop Entry Specification, "The Exec key").
QString quoted(const QString &argument)
{
    QString out = QStringLiteral("\"");
    for (const QChar c : argument) {
        if (QStringLiteral("\"`$\\").contains(c))
            out += u'\\';
        out += c;
        if (c == u'%')
            out += c;
    }
    out += u'"';
    return out.replace(u'\\', QLatin1String("\\\\")); // the key file has a say, too
}

Failure cannot(const QString &why)
{
    return {ErrorKind::Storage, QCoreApplication::translate("Autostart", "The desktop could not be told to start Postrider. Look whether your settings folder can be written to."),
        why};
}

} // namespace

bool Autostart::isPossible()
{
    return !QFile::exists(QStringLiteral("/.flatpak-info")); // there only the portal may
}

bool Autostart::isOn()
{
    QFile file(place());
    if (!file.open(QIODevice::ReadOnly))
        return false;
    constexpr qint64 kLongest = 64 * 1024;
    const QList<QByteArray> lines = file.read(kLongest).split('\n');
    // How the settings of desktops switch one off without removing it.
    return !lines.contains("Hidden=true") && !lines.contains("X-GNOME-Autostart-enabled=false");
}

std::optional<Failure> Autostart::set(bool on, const QStringList &arguments)
{
    if (!on) {
        QFile file(place());
        if (file.exists() && !file.remove())
            return cannot(file.errorString());
        return {};
    }
    QString command = quoted(QCoreApplication::applicationFilePath());
    for (const QString &argument : arguments)
        command += u' ' + quoted(argument);
    QDir().mkpath(QFileInfo(place()).path());
    QSaveFile file(place());
    if (!file.open(QIODevice::WriteOnly))
        return cannot(file.errorString());
    file.write("[Desktop Entry]\nType=Application\nVersion=1.4\nName=Postrider\nIcon=org.postrider.Postrider\nExec=" + command.toUtf8()
        + " --minimized\nX-GNOME-Autostart-enabled=true\n");
    if (!file.commit())
        return cannot(file.errorString());
    return {};
}

} // namespace postrider
