// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <functional>
#include <vector>

namespace postrider::ContentBombs {

/// A message of at most 25 MB made to hang whoever reads it, or to eat its memory.
struct Bomb {
    const char *name;
    std::function<QByteArray()> make;
};

/// HTML over 4 MB is not looked at: what is to hurt is smaller.
constexpr qsizetype lookedAt = 3'900'000;

inline QByteArray html(const QByteArray &body, qsizetype size = lookedAt)
{
    return "From: a@b.c\r\nSubject: bomb\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>words</p>" + body.left(size);
}

inline QByteArray plain(const QByteArray &body)
{
    return "From: a@b.c\r\nSubject: bomb\r\n\r\n" + body.left(25'000'000);
}

inline QByteArray header(const QByteArray &field)
{
    return "From: a@b.c\r\n" + field.left(25'000'000) + "\r\n\r\nwords\r\n";
}

inline QByteArray times(const char *text, int count)
{
    return QByteArray(text).repeated(count);
}

inline QByteArray numbered(const char *before, const char *after, int count)
{
    QByteArray out;
    for (int i = 0; i < count; ++i)
        out += before + QByteArray::number(i) + after;
    return out;
}

/// Header and structure.
inline std::vector<Bomb> ofStructure()
{
    return {
        {"nested multiparts", [] { return "From: a@b.c\r\n" + numbered("Content-Type: multipart/mixed; boundary=b", "\r\n\r\n--b\r\n", 100'000) + "words"; }},
        {"nested messages", [] { return "From: a@b.c\r\n" + times("Content-Type: message/rfc822\r\n\r\n", 500'000) + "words"; }},
        {"parts", [] { return "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + times("--b\r\n\r\nx\r\n", 1'000'000); }},
        {"attachments",
            [] {
                return "From: a@b.c\r\nContent-Type: multipart/mixed; boundary=b\r\n\r\n" + times("--b\r\nContent-Disposition: attachment; filename=a.exe\r\n\r\nMZ\r\n", 300'000);
            }},
        {"related parts",
            [] {
                return "From: a@b.c\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n" + numbered("<img src=cid:", "@x>", 300'000)
                    + "\r\n" + numbered("--b\r\nContent-Type: image/png\r\nContent-ID: <", "@x>\r\n\r\nx\r\n", 200'000);
            }},
        {"fields", [] { return times("X-A: b\r\n", 3'000'000) + "\r\nwords"; }},
        {"one field", [] { return header("Subject: " + QByteArray(24'000'000, 'x')); }},
        {"folded field", [] { return header("Subject:" + times("\r\n x", 6'000'000)); }},
        {"recipients", [] { return header("To: " + numbered("a", "@example.org, ", 1'000'000)); }},
        {"recipients in many fields", [] { return header(numbered("To: \"", ", x\" <a@b.c>\r\n", 900'000) + "X: y"); }},
        {"groups", [] { return header("To: " + times("g:a@b.c;", 3'000'000)); }},
        {"comments", [] { return header("To: " + times("(", 12'000'000) + times(")", 12'000'000)); }},
        {"quotes", [] { return header("To: " + times("\"a\\\"", 6'000'000)); }},
        {"encoded words", [] { return header("Subject: " + times("=?utf-8?Q?=C3=A4?= ", 1'000'000)); }},
        {"beginnings of words", [] { return header("Subject: " + times("=?u?q?", 4'000'000)); }},
        {"parameters", [] { return header("Content-Type: text/plain" + numbered("; a", "=b", 2'000'000)); }},
        {"sections", [] { return header("Content-Disposition: attachment" + numbered("; filename*", "*=a", 1'000'000)); }},
        {"message ids", [] { return header("References: " + numbered("<", "@x> ", 2'000'000)); }},
        {"boundary", [] { return header("Content-Type: multipart/mixed; boundary=\"" + QByteArray(12'000'000, 'b') + "\"") + "--" + QByteArray(12'000'000, 'b'); }},
        {"uuencoded beginnings", [] { return plain(times("begin 644 a\nM", 2'000'000)); }},
        {"calendar", [] { return header("Content-Type: text/calendar").chopped(7) + times("BEGIN:VEVENT\r\n", 130'000); }},
        {"cards", [] { return header("Content-Type: text/vcard").chopped(7) + times("BEGIN:VCARD\r\nFN:x\r\nEND:VCARD\r\n", 60'000); }},
        {"lines of a card that go on",
            [] { return header("Content-Type: text/vcard").chopped(7) + "BEGIN:VCARD\r\n" + QByteArray(60'000, 'X') + ";QUOTED-PRINTABLE:=\r\n" + times("=\r\n", 140'000); }},
    };
}

/// HTML and text.
inline std::vector<Bomb> ofContent()
{
    return {
        {"one line", [] { return plain(QByteArray(25'000'000, 'x')); }},
        {"quote levels", [] { return plain(times(">", 25'000'000)); }},
        {"lines", [] { return plain(times("\n", 25'000'000)); }},
        {"links in text", [] { return plain(times("http://a.b/ ", 2'000'000)); }},
        {"flowed", [] { return "From: a@b.c\r\nContent-Type: text/plain; format=flowed\r\n\r\n" + times("a \n", 8'000'000); }},
        {"blocks", [] { return html(times("<div>", 1'000'000)); }},
        {"25 MB of blocks", [] { return html(times("<div>", 5'000'000), 25'000'000); }},
        {"25 MB of links", [] { return html(times("<a href=http://a.b/>x</a>", 1'000'000), 25'000'000); }},
        {"a data URL of 24 MB", [] { return html("<img src='data:image/png;base64," + times("AAAA", 6'000'000) + "'>", 25'000'000); }},
        {"tables", [] { return html(times("<table><tr><td>", 1'600'000)); }},
        {"spans", [] { return html(times("<span>x</span>", 1'700'000)); }},
        {"nested spans", [] { return html(times("<b><i>", 4'000'000)); }},
        {"formatting that is closed wrongly", [] { return html(times("<a><b><p></a></b>", 1'400'000)); }},
        {"pictures", [] { return html(times("<img src=http://a.b/c>", 1'100'000)); }},
        {"a data URL", [] { return html("<img src='data:image/png;base64," + times("AAAA", 6'000'000) + "'>"); }},
        {"data URLs", [] { return html(numbered("<img src='data:image/png;base64,iVBORw0KGgo", "AAAA'>", 500'000)); }},
        {"selectors", [] { return html("<style>" + numbered(".a", "{color:red}", 1'200'000) + "</style>x"); }},
        {"one selector", [] { return html("<style>" + times(".a ", 8'000'000) + "{color:red}</style>x"); }},
        {"a style", [] { return html("<p style='" + times("color:red;", 2'400'000) + "'>x"); }},
        {"brackets of a style", [] { return html("<style>" + times("{[(", 8'000'000) + "</style>x"); }},
        {"links", [] { return html(numbered("<a href=http://a.b/", ">x</a>", 900'000)); }},
        {"attributes", [] { return html("<p" + numbered(" a", "=b", 2'000'000) + ">x"); }},
        {"entities", [] { return html(times("&nbsp;&#x41;", 2'000'000)); }},
        {"a comment", [] { return html("<!--" + QByteArray(24'000'000, '-')); }},
        {"columns", [] { return html("<table><tr>" + times("<td colspan=1000000000>x", 900'000)); }},
        {"templates", [] { return html(times("<template><select><option>", 900'000)); }},
    };
}

} // namespace postrider::ContentBombs
