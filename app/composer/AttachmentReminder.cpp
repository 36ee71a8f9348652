// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/AttachmentReminder.h"

#include <QSet>
#include <QStringList>

namespace postrider {

namespace {

/// Whole words, lower case. People write in more languages than their desktop speaks, so all are always looked for.
const QSet<QString> &words()
{
    static const QSet<QString> set = {
        QStringLiteral("attach"),
        QStringLiteral("attached"),
        QStringLiteral("attachment"),
        QStringLiteral("attachments"),
        QStringLiteral("enclosed"),
        QStringLiteral("enclosure"),
        QStringLiteral("anhang"),
        QStringLiteral("anh\u00e4nge"),
        QStringLiteral("angeh\u00e4ngt"),
        QStringLiteral("angeh\u00e4ngte"),
        QStringLiteral("angeh\u00e4ngten"),
        QStringLiteral("anh\u00e4ngen"),
        QStringLiteral("anbei"),
        QStringLiteral("beif\u00fcgen"),
        QStringLiteral("beigelegt"),
        QStringLiteral("beigef\u00fcgt"),
        QStringLiteral("beigef\u00fcgte"),
        QStringLiteral("beigef\u00fcgten"),
        QStringLiteral("anlage"),
        QStringLiteral("ci-joint"),
        QStringLiteral("ci-jointe"),
        QStringLiteral("ci-joints"),
        QStringLiteral("ci-jointes"),
        QStringLiteral("adjunto"),
        QStringLiteral("adjunta"),
        QStringLiteral("adjuntos"),
        QStringLiteral("adjuntas"),
        QStringLiteral("allegato"),
        QStringLiteral("allegata"),
        QStringLiteral("allegati"),
        QStringLiteral("allego"),
        QStringLiteral("bijlage"),
        QStringLiteral("bijlagen"),
        QStringLiteral("bijgevoegd"),
        QStringLiteral("anexo"),
        QStringLiteral("anexos"),
        QStringLiteral("za\u0142\u0105cznik"),
        QStringLiteral("za\u0142\u0105czniku"),
        QStringLiteral("za\u0142\u0105czam"),
        QStringLiteral("p\u0159\u00edloha"),
        QStringLiteral("p\u0159\u00edloze"),
        QStringLiteral("bifogat"),
        QStringLiteral("bifogad"),
        QStringLiteral("bifogar"),
        QStringLiteral("vedlagt"),
        QStringLiteral("vedh\u00e6ftet"),
        QStringLiteral("liitteen\u00e4"),
        QStringLiteral("\u0432\u043b\u043e\u0436\u0435\u043d\u0438\u0435"),
        QStringLiteral("\u0432\u043b\u043e\u0436\u0435\u043d\u0438\u0438"),
        QStringLiteral("вложен"),
        QStringLiteral("вложены"),
        QStringLiteral("прилагаю"),
        QStringLiteral("прилагаем"),
        QStringLiteral("прикреплён"),
        QStringLiteral("прикреплен"),
        QStringLiteral("прикрепил"),
        QStringLiteral("прикрепила"),
        QStringLiteral("прикрепляю"),
        QStringLiteral("attaching"),
        QStringLiteral("enclosing"),
        QStringLiteral("angefügt"),
        QStringLiteral("jointe"),
        QStringLiteral("jointes"),
        QStringLiteral("pièce-jointe"),
        QStringLiteral("annexe"),
        QStringLiteral("adjuntamos"),
        QStringLiteral("adjuntar"),
        QStringLiteral("anexada"),
        QStringLiteral("anexado"),
        QStringLiteral("anexei"),
        QStringLiteral("مرفق"),
        QStringLiteral("المرفق"),
        QStringLiteral("مرفقات"),
        QStringLiteral("المرفقات"),
        QStringLiteral("مرفقة"),
        QStringLiteral("أرفقت"),
        QStringLiteral("أرفق"),
    };
    return set;
}

/// Of languages that do not part their words: found anywhere in a line.
constexpr const char *pieces[] = {"添付", "同封", "附件", "附上", "附檔", "随信附"};

QString promiseInLine(const QString &line)
{
    for (const char *piece : pieces) {
        const QString word = QString::fromUtf8(piece);
        if (line.contains(word))
            return word;
    }
    QString word;
    for (qsizetype i = 0; i <= line.size(); ++i) {
        const QChar c = i < line.size() ? line.at(i) : QChar(u' ');
        if (c.isLetterOrNumber() || c.isMark() || (c == u'-' && !word.isEmpty())) {
            word += c;
            continue;
        }
        while (word.endsWith(u'-'))
            word.chop(1);
        if (!word.isEmpty() && words().contains(word.toLower()))
            return word;
        word.clear();
    }
    return {};
}

} // namespace

QString AttachmentReminder::promiseIn(const QString &subject, const QString &body)
{
    QString found = promiseInLine(subject);
    if (!found.isEmpty())
        return found;
    const QStringList lines = body.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines.at(i);
        if (line == QLatin1String("-- "))
            break;
        if (line.startsWith(u'>'))
            continue;
        if (line.startsWith(QLatin1String("-------- ")) && line.endsWith(QLatin1String(" --------")))
            break; // what follows is forwarded (ReplyWriter), and was written by somebody else
        // The line that introduces a quote was not written by the person, and may name a subject.
        if (line.endsWith(u':') && i + 1 < lines.size() && lines.at(i + 1).startsWith(u'>'))
            continue;
        found = promiseInLine(line);
        if (!found.isEmpty())
            return found;
    }
    return {};
}

} // namespace postrider
