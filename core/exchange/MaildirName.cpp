// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MaildirName.h"

#include <array>

namespace postrider::MaildirName {

namespace {
// Trashed (T) is left out on purpose: the file is there, so the message is.
constexpr std::array<std::pair<char, Flag>, 5> kLetters{{{'D', Flag::Draft}, {'F', Flag::Flagged}, {'P', Flag::Forwarded}, {'R', Flag::Answered}, {'S', Flag::Seen}}};
} // namespace

bool readFlags(const QString &fileName, const QByteArrayList &keywordNames, FoundMessage &message)
{
    const qsizetype at = fileName.lastIndexOf(QLatin1String("2,"));
    if (at < 1 || !QStringLiteral(":;!").contains(fileName[at - 1]))
        return false;
    QByteArrayList names;
    for (const QChar c : fileName.mid(at + 2)) {
        const char letter = c.toLatin1();
        for (const auto &[known, flag] : kLetters)
            message.flags |= letter == known ? flag : Flags();
        if (letter >= 'a' && letter <= 'z' && letter - 'a' < keywordNames.size())
            names.append(keywordNames[letter - 'a']);
    }
    addNames(message, names);
    return true;
}

QByteArray letters(const FoundMessage &message, QByteArrayList &keywordNames)
{
    QByteArray result;
    FoundMessage rest = message;
    for (const auto &[letter, flag] : kLetters) {
        if (message.flags.testFlag(flag))
            result += letter;
        rest.flags &= ~Flags(flag);
    }
    for (const QByteArray &name : namesOf(rest)) {
        qsizetype at = keywordNames.indexOf(name);
        if (at < 0 && keywordNames.size() < 26) {
            at = keywordNames.size();
            keywordNames.append(name);
        }
        if (at >= 0)
            result += char('a' + at);
    }
    std::sort(result.begin(), result.end());
    return result;
}

QByteArrayList readKeywordNames(const QByteArray &file)
{
    QByteArrayList names;
    for (const QByteArray &line : file.left(64 * 1024).split('\n')) {
        bool ok = false;
        const QList<QByteArray> words = line.simplified().split(' ');
        const int number = words.value(0).toInt(&ok);
        if (!ok || words.size() != 2 || number < 0 || number >= 26)
            continue;
        while (names.size() <= number)
            names.append(QByteArray());
        names[number] = words[1];
    }
    return names;
}

QByteArray makeKeywordNames(const QByteArrayList &names)
{
    QByteArray file;
    for (qsizetype i = 0; i < names.size(); ++i)
        file += QByteArray::number(i) + ' ' + names[i] + '\n';
    return file;
}

QStringList levelsOf(const QString &directoryName)
{
    return directoryName.split(QLatin1Char('.'), Qt::SkipEmptyParts);
}

} // namespace postrider::MaildirName
