// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/net/DomainRecords.h"

#include <algorithm>

namespace postrider {

QList<ServiceRecord> DomainRecords::inOrder(QList<ServiceRecord> records, const std::function<quint32(quint32)> &chance)
{
    // Those without weight in front: they are to have a very small chance, not none.
    std::stable_sort(
        records.begin(), records.end(), [](const ServiceRecord &a, const ServiceRecord &b) { return std::pair(a.priority, a.weight > 0) < std::pair(b.priority, b.weight > 0); });
    QList<ServiceRecord> ordered;
    while (!records.isEmpty()) {
        const quint16 priority = records.front().priority;
        quint32 sum = 0;
        qsizetype count = 0;
        for (; count < records.size() && records[count].priority == priority; ++count)
            sum += records[count].weight;
        const quint32 drawn = chance(sum + 1);
        quint32 running = 0;
        qsizetype chosen = 0;
        for (qsizetype i = 0; i < count; ++i) {
            running += records[i].weight;
            if (running >= drawn) {
                chosen = i;
                break;
            }
        }
        ordered.append(records.takeAt(chosen));
    }
    return ordered;
}

} // namespace postrider
