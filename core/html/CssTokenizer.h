// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

namespace postrider {

/// One token of CSS Syntax 3, 4. A value. Names, strings and URLs have their escapes decoded: UTF-8.
struct CssToken {
    enum class Kind {
        Ident,
        Function, ///< the name without "("
        AtKeyword, ///< the name without "@"
        Hash, ///< the name without "#"
        String,
        Url, ///< unquoted url(...): what stands in it
        Number,
        Percentage,
        Dimension, ///< `text` is the unit
        Whitespace, ///< comments count as such
        Colon,
        Semicolon,
        Comma,
        Open, ///< "(", "[" or "{" in `text`
        Close, ///< ")", "]" or "}" in `text`
        Delim, ///< one other character, in `text`
        Bad, ///< a string or URL that is none: whatever it stands in is dropped
    };
    Kind kind = Kind::Bad;
    QByteArray text;
    double number = 0;

    bool is(Kind wanted, const char *wantedText) const { return kind == wanted && text == wantedText; }
};

/// CSS as tokens (https://www.w3.org/TR/css-syntax-3/#tokenization), so that nobody has to look for text in it: escapes, comments and quotes have been read as a browser reads
/// them. Pure, any thread, one pass. Never fails: what makes no sense is Bad.
class CssTokenizer {
public:
    /// UTF-8. At most `most` tokens; the rest is left out and isCut() says so.
    explicit CssTokenizer(const QByteArray &css, qsizetype most = 400'000);

    const QList<CssToken> &tokens() const { return m_tokens; }
    bool isCut() const { return m_isCut; }

    /// A name as CSS text: everything that is not a plain letter, digit, "-" or "_" is escaped, so that nothing in it can mean anything.
    static QByteArray writtenName(const QByteArray &name);
    /// A string in double quotes, likewise.
    static QByteArray writtenString(const QByteArray &text);
    /// As CSS has it: no exponent, at most six decimals.
    static QByteArray writtenNumber(double number);

private:
    int peek(qsizetype ahead = 0) const;
    bool startsEscape(qsizetype ahead) const;
    bool startsName(qsizetype ahead) const;
    bool startsNumber(qsizetype ahead) const;
    void skipComments();
    QByteArray readName();
    void readEscape(QByteArray &out);
    CssToken readNext();
    CssToken readString(char quote);
    CssToken readNumber();
    CssToken readIdentLike();
    CssToken readUrl();
    void skipBadUrl();

    QByteArray m_css;
    qsizetype m_at = 0;
    QList<CssToken> m_tokens;
    bool m_isCut = false;
};

} // namespace postrider
