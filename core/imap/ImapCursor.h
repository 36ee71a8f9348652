// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <optional>

namespace postrider {

/// A literal that was too long to wait for inside the receive buffer: its octets, and where in the response they would have been.
struct ImapLiteral {
    qsizetype offset = 0; ///< octets from the start of the response, behind the CRLF of "{n}"
    QByteArray bytes;
};

/// True if `text` is `name` (given in upper case) in any case. ASCII only, as RFC 9051 4.1 has it.
inline bool isImapName(QByteArrayView text, QByteArrayView name)
{
    if (text.size() != name.size())
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text[i];
        if ((c >= 'a' && c <= 'z' ? char(c - 32) : c) != name[i])
            return false;
    }
    return true;
}

/// Walks the tokens of one complete response (RFC 9051 9) in place.
///
/// A value: copy it to remember a position. Any thread. Owns nothing: the response and its literals must outlive it. Never throws, never reads
/// past the end, never copies what nobody asked for. Whatever does not parse comes back empty and leaves the cursor at most behind the bad token.
class ImapCursor {
public:
    enum class Kind { None, Nil, Atom, Quoted, Literal };
    /// One token, still escaped. `None`: there is no atom or string here.
    struct Token {
        Kind kind = Kind::None;
        QByteArrayView raw; ///< without quotes, without "{n}"
        const QByteArray *apart = nullptr; ///< the literal's own array where it has one
        bool escaped = false; ///< Quoted with backslashes in it

        QByteArray bytes() const; ///< unescaped; null for NIL
    };
    /// Deepest list taken; real body structures stay under 20.
    static constexpr int kMaxDepth = 100;

    ImapCursor() = default;
    explicit ImapCursor(QByteArrayView text, const QList<ImapLiteral> *apart = nullptr) : m_text(text), m_apart(apart) { }

    bool atEnd() const { return m_at >= m_text.size(); }
    /// The next octet, 0 at the end.
    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    /// Steps over `c` if it is next.
    bool take(char c)
    {
        if (peek() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipSpaces()
    {
        while (peek() == ' ')
            ++m_at;
    }
    /// Everything up to a space, bracket "()", quote, brace or control octet. May be empty.
    QByteArrayView atom();
    /// As atom(), ending before "[" too: the name of a FETCH item.
    QByteArrayView itemName();
    /// What is between "[" and its "]", quoted strings respected. Empty optional if it does not end.
    std::optional<QByteArrayView> section();
    /// Everything up to a space or the end.
    QByteArrayView word();
    /// Decimal digits, at most `most`.
    std::optional<quint64> number(quint64 most);
    /// An atom, quoted string or literal.
    Token token();
    /// RFC 9051 nstring (and astring): null for NIL, empty optional if there is none.
    std::optional<QByteArray> nstring();
    /// Steps over one atom, string or list with all that is in it. False if there is none, or it is nested over kMaxDepth or does not end.
    bool skipValue();
    /// What is left.
    QByteArrayView rest() const { return m_text.sliced(m_at); }

private:
    Token quoted();
    Token literal();

    QByteArrayView m_text;
    const QList<ImapLiteral> *m_apart = nullptr;
    qsizetype m_at = 0;
    qsizetype m_nextApart = 0;
};

} // namespace postrider
