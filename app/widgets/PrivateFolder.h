// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QTemporaryDir>
#include <memory>

namespace postrider {

/// A folder for what other programs get of ours: only this person can enter it, and all of it is gone when the program ends.
/// Thread: main. Owns the folder, which is made when it is first needed. Writes no files.
class PrivateFolder {
public:
    /// The one of this program.
    static PrivateFolder &ofProgram();

    /// A path within it that nobody has yet, for a folder to be made there. Empty if there is no place: error() says why.
    QString next();
    QString path() const { return m_folder ? m_folder->path() : QString(); }
    QString error() const { return m_folder ? m_folder->errorString() : QString(); }

private:
    PrivateFolder();

    std::unique_ptr<QTemporaryDir> m_folder;
    int m_next = 0;
};

} // namespace postrider
