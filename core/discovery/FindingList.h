// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/MailError.h"
#include "core/types/Diagnosis.h"

namespace postrider {

/// Takes down what one part of an examination finds, in its order, and tells it on. One thread at a time; owns the findings.
class FindingList {
public:
    explicit FindingList(Finding::Where where, TellFinding tell = {}) : m_where(where), m_tell(std::move(tell)) { }

    void good(Finding::What what, const QString &sentence, const QString &detail = {}, qint64 milliseconds = -1);
    void note(Finding::What what, const QString &sentence, const QString &remedy, const QString &detail = {}, qint64 milliseconds = -1);
    /// With the remedy of its kind, unless another is given.
    void trouble(Finding::What what, const Failure &failure, qint64 milliseconds = -1, const QString &remedy = {});
    void notAsked(Finding::What what, const QString &sentence, const QString &remedy = {}, const QString &detail = {});
    /// Everything of these that nothing was said about, because of what came before.
    void notReached(const QList<Finding::What> &expected);

    bool has(Finding::What what) const;
    const QList<Finding> &findings() const { return m_findings; }

private:
    void append(const Finding &finding);

    const Finding::Where m_where;
    const TellFinding m_tell;
    QList<Finding> m_findings;
};

} // namespace postrider
