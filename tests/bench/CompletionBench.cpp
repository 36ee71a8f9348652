// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/RecipientCompletion.h"
#include "core/store/Store.h"
#include "tests/bench/BenchTable.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <algorithm>

using namespace postrider;

// Who may be meant by what is typed, among a hundred thousand known addresses: how long a question takes, against one look at each of them by Qt's own search.
namespace {

constexpr int kPeople = 100'000;
constexpr int kContacts = 10'000;
constexpr qint64 kNow = 1'800'000'000'000;

QString syllables(quint32 number)
{
    static const char *parts[] = {"an", "be", "cor", "da", "el", "fi", "gor", "hu", "is", "jo", "ka", "lu", "mi", "no", "ol", "per", "ra", "su", "tor", "ve"};
    QString text;
    for (int i = 0; i < 3; ++i, number /= 20)
        text += QString::fromLatin1(parts[number % 20]);
    text[0] = text.at(0).toUpper();
    return text;
}

void fill(Store &store)
{
    for (int begin = 0; begin < kPeople; begin += 10'000) {
        store.writeAndWait(Durability::Recoverable, [&](StoreWriter &writer) {
            for (int i = begin; i < begin + 10'000; ++i) {
                const QString name = syllables(quint32(i) * 7919U) + u' ' + syllables(quint32(i) * 104'729U + 3);
                const QString address = QStringLiteral("%1.%2@host%3.example").arg(name.section(u' ', 0, 0).toLower(), name.section(u' ', 1).toLower()).arg(i % 977);
                if (i < kContacts) {
                    Contact contact;
                    contact.uid = QString::number(i);
                    contact.name = name;
                    contact.addresses = {{{}, address}};
                    writer.contacts.save(contact, kNow);
                } else {
                    writer.correspondents.noteWritten({{name, QString::number(i) + u'.' + address}}, kNow - qint64(i) * 3'600'000);
                }
            }
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    const QTemporaryDir dir;
    Store store(dir.path());
    fill(store);
    RecipientCompletion completion(store);
    QElapsedTimer timer;
    timer.start();
    completion.find(QStringLiteral("a"), 10, kNow);
    BenchTable::row("100,000 known addresses: the first question (reads all)", BenchTable::seconds(timer), "background");
    QStringList lines;
    for (const ContactRow &row : store.makeReader()->contacts().all())
        lines.append(row.words);
    for (const Correspondent &one : store.makeReader()->correspondents().newest(kPeople))
        lines.append(one.words);
    for (const char *typed : {"a", "an", "anbe", "torven", "example", "host976", "zzzz", "be cor", "host9 anbecor", "xample zzz"}) {
        const QString text = QString::fromLatin1(typed);
        std::vector<double> ours, theirs;
        for (int run = 0; run < 21; ++run) {
            timer.start();
            completion.find(text, 10, kNow);
            ours.push_back(BenchTable::seconds(timer));
            timer.start();
            qsizetype hits = 0;
            for (const QString &line : lines)
                hits += line.contains(text.section(u' ', 0, 0));
            theirs.push_back(BenchTable::seconds(timer) + (hits < 0 ? 1 : 0));
        }
        std::sort(ours.begin(), ours.end());
        std::sort(theirs.begin(), theirs.end());
        BenchTable::row(qPrintable(QStringLiteral("typed: %1 (median)").arg(text)), ours[10], "every line", theirs[10], "5 ms");
    }
    return 0;
}
