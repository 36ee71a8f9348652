// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Draft.h"

#include <QByteArray>
#include <QString>
#include <random>

namespace postrider {

/// Makes letters of all kinds that people and their programs write, the same ones for the same seed: scripts, sizes, line ends, names, nestings.
/// Pure; any thread.
class LetterMaker {
public:
    explicit LetterMaker(unsigned seed) : m_random(seed) { }

    /// `number` goes through all kinds in turn; the rest is drawn. To bob@example.org and maybe to others; from `from`.
    Draft draft(int number, const Address &from);

    struct Raw {
        QByteArray message;
        bool untouched = false; ///< fit to be sent as it is: not one octet may change
    };
    /// A finished message as other programs make it, from ada@example.org to bob@example.org.
    Raw raw(int number);

private:
    int below(int n) { return int(m_random() % unsigned(n)); }
    bool oneIn(int n) { return below(n) == 0; }
    QString words(int script, int count);
    QString subject(int number);
    QString displayName(int number);
    QString fileName(int number);
    QString body(int number);
    QByteArray octets(int size);
    int size(int number);
    DraftAttachment attachment(int number);
    QByteArray head(int number);
    QByteArray nested(int depth, int number);
    QByteArray leaf(int kind);

    std::mt19937 m_random;
};

} // namespace postrider
