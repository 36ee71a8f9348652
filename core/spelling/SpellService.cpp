// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/spelling/SpellService.h"

#include "core/spelling/SpellWorker.h"

#include <QFile>

namespace postrider {

namespace {
constexpr qsizetype mostKnown = 50'000; // words; more than anybody writes in a day
constexpr qsizetype mostInBatch = 500; // so that the words on the screen do not wait for those of a long text
constexpr qint64 largestOwn = 4 * 1024 * 1024;
} // namespace

SpellService::SpellService(const QString &wordsFile, QObject *parent) : QObject(parent), m_worker(new SpellWorker), m_wordsFile(wordsFile)
{
    m_worker->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SpellWorker::checked, this, &SpellService::takeVerdicts);
    connect(m_worker, &SpellWorker::suggested, this, &SpellService::suggested);
    m_thread.setObjectName(QStringLiteral("spelling"));
    m_thread.start(QThread::LowPriority);
    loadOwn();
}

SpellService::~SpellService()
{
    m_thread.quit();
    m_thread.wait();
}

void SpellService::loadOwn()
{
    QFile file(m_wordsFile);
    if (m_wordsFile.isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    for (const QString &word : QString::fromUtf8(file.read(largestOwn)).split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        m_own.insert(word.trimmed());
}

void SpellService::setLanguages(const QStringList &languages)
{
    if (languages == m_languages)
        return;
    m_languages = languages;
    ++m_generation;
    m_right.clear();
    m_wanted.clear();
    m_asked.clear();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, languages] { worker->setLanguages(languages); });
    Q_EMIT known();
}

SpellService::Verdict SpellService::verdict(const QString &word)
{
    if (m_languages.isEmpty() || m_own.contains(word))
        return Verdict::Right;
    if (const auto found = m_right.constFind(word); found != m_right.cend())
        return *found ? Verdict::Right : Verdict::Wrong;
    if (!m_asked.contains(word) && m_wanted.size() < mostKnown) {
        if (m_wanted.isEmpty() && m_asked.isEmpty()) // once this turn of the loop has told all its words
            QMetaObject::invokeMethod(this, &SpellService::ask, Qt::QueuedConnection);
        m_wanted.insert(word);
    }
    return Verdict::Unknown;
}

void SpellService::ask()
{
    if (m_wanted.isEmpty() || !m_asked.isEmpty())
        return;
    QStringList batch;
    for (auto it = m_wanted.begin(); it != m_wanted.end() && batch.size() < mostInBatch;) {
        batch.append(*it);
        m_asked.insert(*it);
        it = m_wanted.erase(it);
    }
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, generation = m_generation, batch] { worker->check(generation, batch); });
}

void SpellService::takeVerdicts(quint64 generation, const QHash<QString, bool> &right)
{
    if (generation != m_generation)
        return;
    m_asked.clear();
    if (m_right.size() > mostKnown)
        m_right.clear();
    m_right.insert(right);
    ask();
    Q_EMIT known();
}

void SpellService::suggest(const QString &word)
{
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, word] { worker->suggest(word); });
}

void SpellService::add(const QString &word)
{
    ignore(word);
    if (m_wordsFile.isEmpty())
        return;
    QFile file(m_wordsFile);
    const QByteArray line = word.toUtf8() + '\n';
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) || file.write(line) != line.size() || !file.flush())
        Q_EMIT notKept(word, file.errorString());
}

void SpellService::ignore(const QString &word)
{
    m_own.insert(word);
    Q_EMIT known();
}

} // namespace postrider
