// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/AttachmentReminder.h"

#include <QSet>
#include <QStringList>

namespace postrider {

namespace {

constexpr const char *wordList[] = {
    "attach",
    "attached",
    "attachment",
    "attachments",
    "enclosed",
    "enclosure",
    "anhang",
    "anhänge",
    "angehängt",
    "angehängte",
    "angehängten",
    "anhängen",
    "anbei",
    "beifügen",
    "beigelegt",
    "beigefügt",
    "beigefügte",
    "beigefügten",
    "anlage",
    "ci-joint",
    "ci-jointe",
    "ci-joints",
    "ci-jointes",
    "adjunto",
    "adjunta",
    "adjuntos",
    "adjuntas",
    "allegato",
    "allegata",
    "allegati",
    "allego",
    "bijlage",
    "bijlagen",
    "bijgevoegd",
    "anexo",
    "anexos",
    "załącznik",
    "załączniku",
    "załączam",
    "příloha",
    "příloze",
    "bifogat",
    "bifogad",
    "bifogar",
    "vedlagt",
    "vedhæftet",
    "liitteenä",
    "вложение",
    "вложении",
    "вложен",
    "вложены",
    "прилагаю",
    "прилагаем",
    "прикреплён",
    "прикреплен",
    "прикрепил",
    "прикрепила",
    "прикрепляю",
    "attaching",
    "enclosing",
    "angefügt",
    "jointe",
    "jointes",
    "pièce-jointe",
    "annexe",
    "adjuntamos",
    "adjuntar",
    "anexada",
    "anexado",
    "anexei",
    "مرفق",
    "المرفق",
    "مرفقات",
    "المرفقات",
    "مرفقة",
    "أرفقت",
    "أرفق",
};

/// Whole words, lower case. People write in more languages than their desktop speaks, so all are always looked for.
const QSet<QString> &words()
{
    static const QSet<QString> set = [] {
        QSet<QString> all;
        for (const char *word : wordList)
            all.insert(QString::fromUtf8(word));
        return all;
    }();
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
