// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QElapsedTimer>
#include <atomic>

namespace postrider {

/// What goes wrong as a value.
template <class T> Outcome<T> outcomeOf(const std::function<T()> &work)
{
    try {
        return work();
    } catch (const MailError &e) {
        return Failure::of(e);
    } catch (const std::exception &e) {
        return Failure{ErrorKind::Bug, Mail::tr("Postrider made a mistake. Please report it; no message was lost."), QString::fromUtf8(e.what())};
    }
}

/// What a verb that takes minutes shares with main: whether it is to stop, and how far it is. A value; the work's thread. Progress is told ten times a second at most.
class MailLongWork {
public:
    using Tell = std::function<void(const Mail::Progress &)>; ///< any thread
    /// `own`: stops this work alone; null: nobody does.
    MailLongWork(std::shared_ptr<std::atomic<bool>> stop, Tell tell, AbortTokenPtr own = nullptr) : m_stop(std::move(stop)), m_own(std::move(own)), m_tell(std::move(tell))
    {
        m_since.start();
    }

    bool isStopped() const { return m_stop->load() || (m_own && m_own->isAborted()); }
    /// Throws MailError Cancelled once it is to stop.
    void throwIfStopped() const
    {
        if (isStopped())
            throw MailError(ErrorKind::Cancelled, Mail::tr("This was stopped before it was done. What was done by then stays."));
    }
    void tell(qint64 done, qint64 total, const QString &what)
    {
        if (!m_tell || (m_told && m_since.elapsed() < 100))
            return;
        m_told = true;
        m_since.restart();
        m_tell({done, total, what});
    }

private:
    std::shared_ptr<std::atomic<bool>> m_stop; ///< of all work
    AbortTokenPtr m_own;
    Tell m_tell;
    QElapsedTimer m_since;
    bool m_told = false;
};

} // namespace postrider
