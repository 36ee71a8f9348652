// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/journeys/LetterMaker.h"

#include <array>

namespace postrider {

namespace {

constexpr std::array<const char16_t *, 16> kScripts{
    u"the quick brown fox jumps over a lazy dog",
    u"Füße Äpfel Übermut straße naïve café œuvre señor",
    u"Ελληνικά γράμματα όλα καλά",
    u"Привет как дела друзья съешь ещё",
    u"שלום עולם מכתב חדש",
    u"مرحبا بالعالم رسالة جديدة",
    u"नमस्ते दुनिया पत्र क्षमा",
    u"สวัสดี ชาวโลก จดหมาย",
    u"你好 世界 這是 一封信",
    u"こんにちは 世界 手紙 カタカナ",
    u"안녕하세요 세계 편지",
    u"😀 👩‍👩‍👧‍👦 🏳️‍🌈 👍🏽 🇩🇪 🧑‍🚀",
    u"e\u0301te\u0301 a\u0328\u0301 q\u0323\u0307 Z\u0351\u036Ba\u0343l\u0308go\u0334",
    u"𝔉𝔯𝔞𝔨𝔱𝔲𝔯 𝟘𝟙𝟚 𐍈 𠜎",
    u"mixed שלום and Привет 和 العربية",
    u"ß ſ ĳ ŉ ǆ ﬁ İ ı K Å",
};

constexpr std::array<int, 22> kSizes{0, 1, 2, 3, 54, 55, 56, 57, 58, 75, 76, 77, 78, 200, 997, 998, 999, 1000, 3000, 4095, 4096, 8191};

} // namespace

QString LetterMaker::words(int script, int count)
{
    const QStringList all = QString::fromUtf16(kScripts.at(size_t(script) % kScripts.size())).split(QLatin1Char(' '));
    QStringList chosen;
    for (int i = 0; i < count; ++i)
        chosen.append(all[below(int(all.size()))]);
    return chosen.join(QLatin1Char(' '));
}

QByteArray LetterMaker::octets(int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(1 + below(255)); // no NUL: that is refused, and tried elsewhere
    return bytes;
}

int LetterMaker::size(int number)
{
    return number % 40 == 7 ? 100'000 + below(200'000) : number % 5 == 0 ? below(20'000) : kSizes.at(size_t(below(int(kSizes.size()))));
}

QString LetterMaker::subject(int number)
{
    switch (number % 12) {
    case 0: return {};
    case 1: return QString(1200, QLatin1Char('x'));
    case 2: return words(below(16), 150);
    case 3: return QStringLiteral("=?utf-8?q?not_decoded?= ") + words(0, 2);
    case 4: return words(0, 3) + QStringLiteral("  two spaces and a\ttab ") + words(1, 2);
    case 5: return QStringLiteral("Re: Fwd: [list] \"quoted\", (comment) <a@b> ; , : \\");
    case 6: return words(0, 40);
    default: return words(number, 1 + below(8));
    }
}

QString LetterMaker::displayName(int number)
{
    switch (number % 14) {
    case 0: return {};
    case 1: return QStringLiteral("Last, First");
    case 2: return QStringLiteral("The \"Great\" One");
    case 3: return QStringLiteral("back\\slash (and comment)");
    case 4: return QStringLiteral("bell\u0007and\u001bescape");
    case 5: return QString(300, QLatin1Char('n'));
    case 6: return words(below(16), 40);
    case 7: return QStringLiteral("=?utf-8?q?name?=");
    case 8: return QStringLiteral("someone@example.com");
    case 9: return QStringLiteral("J. R. \"Bob\" Dobbs; Esq. <x>");
    default: return words(number, 2);
    }
}

QString LetterMaker::fileName(int number)
{
    switch (number % 10) {
    case 0: return QStringLiteral("plain.txt");
    case 1: return QStringLiteral("with space and 'quotes' and \"more\".pdf");
    case 2: return words(below(16), 12).replace(QLatin1Char(' '), QLatin1Char('_')) + QStringLiteral(".doc");
    case 3: return QStringLiteral("100% *off*; name=x.zip");
    case 4: return words(0, 20).replace(QLatin1Char(' '), QLatin1Char('-')) + QStringLiteral(".tar.gz");
    case 5: return QStringLiteral("semi;colon,comma=equals.bin");
    default: return words(number, 2) + QStringLiteral(".dat");
    }
}

QString LetterMaker::body(int number)
{
    switch (number % 16) {
    case 0: return {};
    case 1: return QStringLiteral(".\n..\n...\n.\n\n. \n.x\n");
    case 2: return QString(5000, QLatin1Char('w')) + QStringLiteral("\nnext\n");
    case 3: return words(0, 3000);
    case 4: return QStringLiteral("trailing   \nspaces \t\n \nand more  ");
    case 5: return QStringLiteral("From here\n>From there\nFrom \n From\nFROM x\n");
    case 6: return QStringLiteral("> quoted\n>> twice\n>not\n>\n> \n-- \nsignature\n");
    case 7: return QStringLiteral("\n\n\nlines above\n\n\n\nand below\n\n\n");
    case 8: return QStringLiteral("\ttab\n\t\ttwo\nwith\ttabs\tinside\n");
    case 9: return words(below(16), 2000);
    case 10: return QStringLiteral("=3D =\n=?utf-8?q?x?=\n=0D=0A\nbegin 644 x\n--boundary\n--\n");
    case 11: return QString(997, QLatin1Char('a')) + QLatin1Char('\n') + QString(998, QLatin1Char('b')) + QLatin1Char('\n') + QString(999, QLatin1Char('c'));
    case 12: return QStringLiteral("zero\u200bwidth, no\u00a0break, \u202dleft\u202c, \u2066isolate\u2069, soft\u00adhyphen, \ufeffmark\n");
    default: return words(number, 20 + below(200)) + QLatin1Char('\n') + words(below(16), 30);
    }
}

DraftAttachment LetterMaker::attachment(int number)
{
    if (number % 9 == 4)
        return {fileName(number) + QStringLiteral(".eml"), "message/rfc822", raw(number * 7 + below(100)).message};
    static constexpr std::array<const char *, 6> types{"application/octet-stream", "text/plain", "image/png", "text/html", "application/pdf", "text/csv"};
    return {fileName(number), types.at(size_t(number) % types.size()), octets(size(number))};
}

Draft LetterMaker::draft(int number, const Address &from)
{
    Draft draft;
    draft.from = {displayName(number + 3), from.address};
    draft.to = {{displayName(number), QStringLiteral("bob@example.org")}};
    const int others = number % 50 == 11 ? 60 : number % 6 == 0 ? below(5) : 0;
    for (int i = 0; i < others; ++i)
        (i % 3 == 0 ? draft.to : i % 3 == 1 ? draft.cc : draft.bcc).append({displayName(number + i), QStringLiteral("user%1@example.org").arg(i)});
    draft.subject = subject(number / 2 + below(3));
    draft.body = body(number);
    const int attachments = number % 3 == 0 ? 1 : number % 17 == 5 ? 4 : 0;
    for (int i = 0; i < attachments; ++i)
        draft.attachments.append(attachment(number + i));
    if (number % 8 == 2) {
        draft.inReplyTo = QStringLiteral("<parent%1@example.org>").arg(number);
        for (int i = 0; i < below(15); ++i)
            draft.references.append(QStringLiteral("<ancestor-%1-%2@some.quite.long.host.name.example.org>").arg(number).arg(i));
        draft.references.append(draft.inReplyTo);
    }
    return draft;
}

// --- finished messages ----------------------------------------------------------------------------------------------------------------

QByteArray LetterMaker::head(int number)
{
    return "From: Ada <ada@example.org>\r\nTo: bob@example.org\r\nSubject: raw " + QByteArray::number(number) + "\r\nDate: Wed, 25 Nov 2026 10:00:00 +0100\r\nMessage-ID: <raw."
        + QByteArray::number(number) + '.' + QByteArray::number(m_random()) + "@example.org>\r\nMIME-Version: 1.0\r\n";
}

QByteArray LetterMaker::leaf(int kind)
{
    switch (kind % 5) {
    case 0: return "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + words(below(16), 30).toUtf8() + "\r\n";
    case 1: return "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nGr=FC=DFe =\r\nzusammen  =20\r\n";
    case 2:
        return "Content-Type: application/octet-stream; name=data.bin\r\nContent-Disposition: attachment; filename=data.bin\r\nContent-Transfer-Encoding: base64\r\n\r\n"
            + octets(size(kind)).toBase64().replace("AAAA", "AAAA\r\n") + "\r\n";
    case 3: return "Content-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: 7bit\r\n\r\n<p>" + QByteArray(below(3000), 'h') + "</p>\r\n";
    default: return "\r\nplain, of no type\r\n.\r\nFrom a line\r\n";
    }
}

QByteArray LetterMaker::nested(int depth, int number)
{
    static constexpr std::array<const char *, 4> subtypes{"mixed", "alternative", "related", "digest-like"};
    const QByteArray boundary = "b_" + QByteArray::number(depth) + '_' + QByteArray::number(number) + "'()+,./:=?";
    QByteArray text = "Content-Type: multipart/" + QByteArray(subtypes.at(size_t(depth + number) % subtypes.size())) + "; boundary=\"" + boundary + "\"\r\n\r\n";
    if (depth % 2)
        text += "This is the preamble.\r\n";
    for (int i = 0; i < 1 + below(3); ++i)
        text += "\r\n--" + boundary + "\r\n" + leaf(number + i + depth);
    if (depth > 1)
        text += "\r\n--" + boundary + "\r\n" + nested(depth - 1, number);
    return text + "\r\n--" + boundary + "--\r\n" + (oneIn(2) ? "epilogue\r\n" : "");
}

LetterMaker::Raw LetterMaker::raw(int number)
{
    const QByteArray utf8 = words(number, 60).toUtf8();
    switch (number % 13) {
    case 0: return {head(number) + "Content-Type: text/plain; charset=us-ascii\r\n\r\n.\r\n..\r\n trailing  \r\nFrom x\r\n\r\n\r\n", true};
    case 1: return {head(number) + "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + utf8 + "\r\n.\r\n" + utf8 + "\r\n", false};
    case 2:
        return {head(number)
                + "Content-Type: text/plain; charset=iso-8859-1\r\nContent-Transfer-Encoding: 8bit\r\n\r\nGr\xfc\xdf"
                  "e \xe4\xf6\r\n\xa0\r\n",
            false};
    case 3: {
        QByteArray text = head(number) + "Content-Type: text/plain\r\n\r\nonly\r\nline\r\nfeeds\r\n.\r\n";
        return {text.replace("\r\n", "\n"), false};
    }
    case 4: return {head(number) + "Content-Type: text/plain\r\n\r\nbare\rcarriage\rreturns\nand feeds\r\n.\r.\n.\r\nend", false};
    case 5: return {head(number) + nested(1 + below(8), number), false};
    case 6: return {head(number) + "Content-Type: text/html; charset=utf-8\r\n\r\n<p>" + QByteArray("<b>long</b> ").repeated(300 + below(300)) + utf8 + "</p>\r\n", false};
    case 7:
        return {head(number)
                + "Content-Type: multipart/signed; protocol=\"application/pgp-signature\"; micalg=pgp-sha256; boundary=s\r\n\r\n--s\r\nContent-Type: text/plain\r\n\r\nsigned  \r\n"
                  "-- \r\n.\r\n\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\n-----BEGIN PGP SIGNATURE-----\r\nabc\r\n-----END PGP SIGNATURE-----\r\n\r\n--s--\r\n",
            true};
    case 8:
        return {head(number) + "Content-Type: multipart/mixed; boundary=m\r\n\r\n--m\r\nContent-Type: message/rfc822\r\n\r\nFrom: x@example.com\r\nSubject: " + utf8.left(40)
                + "\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: 8bit\r\n\r\n" + utf8 + "\r\n\r\n--m--\r\n",
            false};
    case 9:
        return {"From: \xc3\x84"
                "da <ada@example.org>\r\nTo: bob@example.org\r\nSubject: "
                + words(number, 5).toUtf8() + "\r\n\r\nno type, no date, no id\r\n",
            false};
    case 10: return {head(number) + "X-Long: " + QByteArray("word ").repeated(150) + "\r\n\tand folded\r\n\r\n" + QByteArray(998, 'l') + "\r\n", true};
    case 11:
        return {head(number)
                + "Content-Type: text/plain; charset=utf-8; format=flowed; delsp=yes\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n=E2=82=AC flowed =\r\n \r\nline \r\n",
            true};
    default: return {head(number) + "Bcc: dora@example.org\r\nContent-Type: text/plain\r\n\r\nhidden\r\n", false};
    }
}

} // namespace postrider
