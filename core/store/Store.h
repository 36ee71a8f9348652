// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/store/ChangeSet.h"
#include "core/store/StoreReader.h"
#include "core/store/StoreWriter.h"

#include <QLockFile>
#include <QObject>
#include <functional>
#include <memory>
#include <optional>

namespace postrider {

class Connection;
class GuestMessages;
class StoreThread;

/// How a transaction reaches the disk.
enum class Durability {
    Recoverable, ///< what a server can give again: synchronous=NORMAL
    User, ///< what the person did: on the disk before anybody is told (synchronous=FULL)
};

using Mutation = std::function<void(StoreWriter &)>;

/// The front door of the store: one profile directory, one writer, any number of readers.
///
/// Threads: made and destroyed on one thread; write, writeAndWait and makeReader from any. Owns the profile's lock and the store thread.
/// `changed` is emitted on the store thread, once per commit that changed something: connect it queued.
/// Errors: MailError Storage.
class Store : public QObject {
    Q_OBJECT
public:
    /// Opens or makes the profile (directory mode 0700), takes its lock, migrates. `afterCommit` is called on the store thread after every commit with its number,
    /// for tests that end the process there.
    explicit Store(const QString &profile, std::function<void(int)> afterCommit = {});
    /// Writes what is queued, then closes.
    ~Store() override;

    using Done = std::function<void(const std::optional<Failure> &)>;
    /// Queues a mutation. Mutations run in order; one that throws changes nothing. `done` is called on the store thread after the commit.
    void write(Durability durability, Mutation mutation, Done done = {});
    /// The same, and waits for the commit. Never on the store thread, never on main while the window is there. Throws what the mutation threw.
    void writeAndWait(Durability durability, const Mutation &mutation);
    /// How many mutations wait; producers of many use it to slow down.
    int queued() const;

    std::unique_ptr<StoreReader> makeReader() const;
    /// Messages that are in no account, which readers know beside those of the files. As long as this store, or a reader of it.
    GuestMessages &guests() const { return *m_guests; }
    /// A connection to one of the files for whoever looks at them as a whole (StoreCheck, StoreBackup). For one thread, read-only.
    enum class File { Mail, Bodies };
    std::unique_ptr<Connection> openForReading(File file) const;
    /// The program, or the machine, ended without closing this profile, and it has not been looked over since: setChecked() says that it has.
    bool needsCheck() const;
    void setChecked();

Q_SIGNALS:
    void changed(const postrider::ChangeSet &changes);

private:
    QString m_mailPath;
    QString m_bodiesPath;
    std::unique_ptr<QLockFile> m_lock;
    std::unique_ptr<StoreThread> m_thread;
    std::shared_ptr<GuestMessages> m_guests;
};

} // namespace postrider
