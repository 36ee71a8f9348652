// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/journeys/JourneyBench.h"
#include "tests/journeys/OldProfile.h"

namespace postrider {

/// Kills the migration of an OldProfile at one of its writes, starts the program again, and compares what it shows with an undisturbed migration.
/// Thread: main. Owns its directory; no servers.
class MigrationCrash {
public:
    /// False with a warning.
    bool start()
    {
        try {
            OldProfile::make(m_bench.directory.filePath(QStringLiteral("base")));
            const QString file = m_bench.directory.filePath(QStringLiteral("calls"));
            m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("run"));
            const auto opened = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("open")}, shim(QStringLiteral("POSTRIDER_SHIM_COUNT"), file));
            QFile counted(file);
            if (opened.status != 0 || !counted.open(QIODevice::ReadOnly)) {
                qWarning("an old profile does not open: %s", opened.errors.constData());
                return false;
            }
            m_calls = counted.readAll().trimmed().toInt();
            const QString run = m_bench.directory.filePath(QStringLiteral("run"));
            m_expected = OldProfile::told(run);
            const bool isWhole = m_expected.count("<old") == OldProfile::kMessages && m_expected.count("old draft") == 1 && m_expected.contains(" body ");
            if (!isWhole || !OldProfile::copyIsSound(run))
                qWarning("an old profile does not arrive whole: %d messages, %d drafts, copy sound: %d", int(m_expected.count("<old")), int(m_expected.count("old draft")),
                    int(OldProfile::copyIsSound(run)));
            return isWhole && OldProfile::copyIsSound(run);
        } catch (const MailError &e) {
            qWarning("%s (%s)", qPrintable(e.message()), qPrintable(e.detail()));
            return false;
        }
    }
    int calls() const { return m_calls; }

    /// What does not hold, in words.
    QStringList kill(int call, bool after)
    {
        m_bench.copyProfile(QStringLiteral("base"), QStringLiteral("run"));
        auto variables = shim(QStringLiteral("POSTRIDER_SHIM_KILL_AT"), QString::number(call));
        if (after)
            variables.insert(QStringLiteral("POSTRIDER_SHIM_WHEN"), QStringLiteral("after"));
        m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("open")}, variables);
        const QString where = QStringLiteral("migration, %1 call %2: ").arg(after ? QStringLiteral("after") : QStringLiteral("before")).arg(call);
        const auto again = m_bench.step(QStringLiteral("run"), 0, {QStringLiteral("open")});
        if (again.status != 0)
            return {where + QString::fromUtf8(again.errors)};
        const QString run = m_bench.directory.filePath(QStringLiteral("run"));
        try {
            if (OldProfile::told(run) != m_expected)
                return {where + QStringLiteral("the profile shows something else than after an undisturbed migration")};
            if (!OldProfile::copyIsSound(run))
                return {where + QStringLiteral("the copy of the old profile is not sound")};
        } catch (const MailError &e) {
            return {where + e.message() + e.detail()};
        }
        return {};
    }

private:
    static QHash<QString, QString> shim(const QString &name, const QString &value)
    {
        return {{QStringLiteral("LD_PRELOAD"), QStringLiteral(POSTRIDER_SYSCALL_SHIM)}, {name, value}};
    }

    JourneyBench m_bench;
    QByteArray m_expected;
    int m_calls = 0;
};

} // namespace postrider
