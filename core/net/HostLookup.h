// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostInfo>
#include <QObject>
#include <functional>

namespace postrider {

/// One question to the system's resolver, answered on the thread that asked, while its loop runs.
///
/// Thread: the one that made it. Owns the question, which ends with it: an answer after that is nobody's.
///
/// A slot by name and not a function: for functions Qt 6.4 makes an object on this thread that takes every queued call for the answer, the one by which
/// QCoreApplication::aboutToQuit wants it deleted included, and a program that ends while a name is looked up crashes.
class HostLookup : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QHostInfo &found)>;

    HostLookup(const QString &host, Answer answer);
    ~HostLookup() override;

private Q_SLOTS:
    void take(const QHostInfo &found) { m_answer(found); }

private:
    Answer m_answer;
    int m_lookup;
};

} // namespace postrider
