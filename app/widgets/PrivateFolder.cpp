// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/PrivateFolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace postrider {

PrivateFolder &PrivateFolder::ofProgram()
{
    static PrivateFolder folder;
    return folder;
}

PrivateFolder::PrivateFolder()
{
    // Before main ends: whoever still has one of its files open keeps it as long as it is open.
    if (QCoreApplication *app = QCoreApplication::instance())
        QObject::connect(app, &QCoreApplication::aboutToQuit, app, [this] { m_folder.reset(); });
}

QString PrivateFolder::next()
{
    if (!m_folder || !QFileInfo::exists(m_folder->path())) // the system tidies up, too
        m_folder = std::make_unique<QTemporaryDir>(QDir::temp().filePath(QStringLiteral("postrider-XXXXXX"))); // mode 0700
    return m_folder->isValid() ? QDir(m_folder->path()).filePath(QString::number(++m_next)) : QString();
}

} // namespace postrider
