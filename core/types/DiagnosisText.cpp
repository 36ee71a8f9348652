// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/types/DiagnosisText.h"

#include <QCoreApplication>

#include <algorithm>

namespace postrider::DiagnosisText {

namespace {

/// Translation context: the doctor's.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

int count(const Diagnosis &diagnosis, Finding::State state)
{
    return int(std::count_if(diagnosis.findings.begin(), diagnosis.findings.end(), [state](const Finding &finding) { return finding.state == state; }));
}

} // namespace

QString headingOf(Finding::Where where)
{
    switch (where) {
    case Finding::Where::Address: return Text::tr("The address");
    case Finding::Where::Incoming: return Text::tr("Incoming server");
    case Finding::Where::Outgoing: return Text::tr("Outgoing server");
    case Finding::Where::Computer: return Text::tr("This computer");
    case Finding::Where::Mail: return Text::tr("From end to end");
    }
    return {};
}

QString wordOf(Finding::State state)
{
    switch (state) {
    case Finding::State::Good: return Text::tr("Good");
    case Finding::State::Note: return Text::tr("Note");
    case Finding::State::Trouble: return Text::tr("Problem");
    case Finding::State::NotAsked: return Text::tr("Not checked");
    }
    return {};
}

QString summaryOf(const Diagnosis &diagnosis)
{
    if (const Finding *worst = diagnosis.worst()) {
        const int troubles = count(diagnosis, Finding::State::Trouble);
        if (troubles == 1)
            return Text::tr("One thing is wrong: %1").arg(worst->sentence);
        return Text::tr("%Ln thing(s) are wrong. Begin with this one: %1", nullptr, troubles).arg(worst->sentence);
    }
    if (const int notes = count(diagnosis, Finding::State::Note); notes > 0)
        return Text::tr("Everything works. There are %Ln thing(s) that you may want to know.", nullptr, notes);
    return Text::tr("Everything works.");
}

QStringList linesOf(const Diagnosis &diagnosis, Details details)
{
    qsizetype width = 0;
    for (const Finding::State state : {Finding::State::Good, Finding::State::Note, Finding::State::Trouble, Finding::State::NotAsked})
        width = std::max(width, wordOf(state).size() + 2);
    const QString indent(width + 2, QLatin1Char(' '));
    QStringList lines;
    std::optional<Finding::Where> where;
    for (const Finding &finding : diagnosis.findings) {
        if (where != finding.where)
            lines.append(headingOf(finding.where));
        where = finding.where;
        const QString time = finding.milliseconds < 0 ? QString() : QStringLiteral(" [%1 ms]").arg(finding.milliseconds);
        lines.append(QStringLiteral("  ") + wordOf(finding.state).leftJustified(width) + finding.sentence + time);
        if (!finding.remedy.isEmpty())
            lines.append(indent + QStringLiteral("-> ") + finding.remedy);
        if (!finding.detail.isEmpty() && (details == Details::All || finding.state != Finding::State::Good))
            lines.append(indent + QStringLiteral("(%1)").arg(finding.detail));
    }
    return lines;
}

QStringList linesOf(const ConnectionTranscript &transcript)
{
    QStringList lines{{}, transcript.server};
    for (const QString &line : transcript.text.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines.append(QStringLiteral("  ") + line);
    return lines;
}

QString reportOf(const Diagnosis &diagnosis)
{
    QStringList lines{Text::tr("What Postrider %1 found out about the mail of %2").arg(QStringLiteral(POSTRIDER_VERSION), diagnosis.address), summaryOf(diagnosis), {}};
    lines += linesOf(diagnosis, Details::All);
    for (const ConnectionTranscript &transcript : diagnosis.transcripts)
        lines += linesOf(transcript);
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

} // namespace postrider::DiagnosisText
