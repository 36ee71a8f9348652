// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QString>
#include <random>

namespace postrider {

/// Writes a Maildir of `count` varied messages, the same for the same count: replies, HTML with a text part, attachments; about 20 KB each on average.
/// For measuring only: nobody reads them.
class BenchMailbox {
public:
    static bool write(const QString &directory, int count)
    {
        for (const char *part : {"cur", "new", "tmp"})
            QDir().mkpath(directory + QLatin1Char('/') + QLatin1String(part));
        BenchMailbox mailbox;
        for (int i = 0; i < count; ++i) {
            const qint64 when = 1'600'000'000 + qint64(i) * 7000;
            const char *flags = i % 10 == 0 ? "" : i % 50 == 1 ? "FS" : "S";
            QFile file(QStringLiteral("%1/cur/%2.M%3.bench:2,%4").arg(directory).arg(when).arg(i, 7, 10, QLatin1Char('0')).arg(QLatin1String(flags)));
            if (!file.open(QIODevice::WriteOnly) || file.write(mailbox.message(i, when)) < 0)
                return false;
            file.close();
            // Dovecot takes INTERNALDATE from the file's time.
            if (file.open(QIODevice::ReadWrite))
                file.setFileTime(QDateTime::fromSecsSinceEpoch(when), QFileDevice::FileModificationTime);
        }
        return true;
    }

private:
    BenchMailbox()
    {
        static constexpr const char *kSyllables[] = {"ba", "ri", "ton", "le", "mar", "so", "vin", "ke", "du", "pal", "ost", "ne", "gri", "um", "fa", "sel"};
        for (int i = 0; i < 4000; ++i) {
            QByteArray word;
            for (int k = 0; k < 1 + i % 4; ++k)
                word += kSyllables[m_random() % 16];
            m_words.append(word);
        }
    }

    QByteArray word() { return m_words[qsizetype(m_random() % 4000 * (m_random() % 100) / 100)]; }
    QByteArray sentence(int words)
    {
        QByteArray text;
        for (int i = 0; i < words; ++i)
            text += word() + (i + 1 < words ? " " : ".");
        return text;
    }
    QByteArray paragraphs(int count, const char *before, const char *after)
    {
        QByteArray text;
        for (int i = 0; i < count; ++i) {
            text += before;
            for (int k = 0; k < 5; ++k)
                text += sentence(11) + '\n';
            text += after;
        }
        return text;
    }
    QByteArray binary(int size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        for (char &c : bytes)
            c = char(m_random());
        const QByteArray base64 = bytes.toBase64();
        QByteArray lines;
        for (qsizetype i = 0; i < base64.size(); i += 76)
            lines += base64.mid(i, 76) + '\n';
        return lines;
    }

    QByteArray message(int number, qint64 when)
    {
        const QByteArray id = "<b" + QByteArray::number(number) + "@bench.example.org>";
        QByteArray head = "Return-Path: <p" + QByteArray::number(number % 900) + "@example.com>\n"
            + "Received: from mx.example.net (mx.example.net [192.0.2.7]) by mail.example.org with ESMTPS id " + QByteArray::number(m_random(), 16) + "\n\tfor <ada@example.org>\n"
            + "DKIM-Signature: v=1; a=rsa-sha256; d=example.com; s=s1; h=from:to:subject:date;\n\tbh=" + binary(32).trimmed()
            + ";\n\tb=" + binary(190).replace('\n', "\n\t ").trimmed() + "\n" + "From: \"" + word() + ' ' + word() + "\" <p" + QByteArray::number(number % 900)
            + "@example.com>\nTo: Ada Lindqvist <ada@example.org>\n";
        if (number % 3 == 1 && number > 10) {
            const QByteArray parent = "<b" + QByteArray::number(number - 1 - int(m_random() % 9)) + "@bench.example.org>";
            head += "In-Reply-To: " + parent + "\nReferences: " + parent + "\nSubject: Re: " + sentence(5) + '\n';
        } else if (number % 9 == 0) {
            head += "Subject: =?UTF-8?B?" + QByteArray("Grüße, Привет, 日本語 " + word()).toBase64() + "?=\n";
        } else {
            head += "Subject: " + sentence(6) + '\n';
        }
        head += "Date: " + QDateTime::fromSecsSinceEpoch(when, Qt::UTC).toString(Qt::RFC2822Date).toLatin1() + "\nMessage-ID: " + id + "\nMIME-Version: 1.0\n";
        const QByteArray text = paragraphs(1 + number % 6, "", "\n");
        if (number % 5 < 2)
            return head + "Content-Type: text/plain; charset=utf-8\n\n" + text;
        const QByteArray html =
            "<html><body><table width=\"600\">" + paragraphs(2 + number % 7, "<tr><td style=\"padding:8px;color:#333333\">", "</td></tr>\n") + "</table></body></html>\n";
        const QByteArray alternative = "Content-Type: multipart/alternative; boundary=\"alt\"\n\n--alt\nContent-Type: text/plain; charset=utf-8\n\n" + text
            + "\n--alt\nContent-Type: text/html; charset=utf-8\n\n" + html + "\n--alt--\n";
        if (number % 5 < 4)
            return head + alternative;
        return head + "Content-Type: multipart/mixed; boundary=\"mix\"\n\n--mix\n" + alternative
            + "\n--mix\nContent-Type: application/pdf; name=report.pdf\nContent-Disposition: attachment; filename=report.pdf\nContent-Transfer-Encoding: base64\n\n"
            + binary(4000 + int(m_random() % 120'000)) + "\n--mix--\n";
    }

    std::mt19937 m_random{20261121};
    QList<QByteArray> m_words;
};

} // namespace postrider
