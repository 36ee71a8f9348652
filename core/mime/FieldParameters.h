// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <vector>

namespace postrider {

/// The parameters of a Content-Type or Content-Disposition field (RFC 2045 5.1, RFC 2231), read the way real mail writes them: unquoted values with blanks,
/// double semicolons, encoded words within quotes, 8-bit text, sections in any order. Any thread; linear in the field; owns copies of the values.
class FieldParameters {
public:
    explicit FieldParameters(QByteArrayView fieldBody);

    /// The octets of a parameter, quoting undone, RFC 2231 sections joined; empty if it is not there. `name` in lower case.
    QByteArray raw(QByteArrayView name) const;
    /// The same as Unicode: RFC 2231 charset, else RFC 2047 words, else UTF-8 or a guess. The RFC 2231 form wins where both are there.
    QString text(QByteArrayView name) const;

    /// "text/plain" from the start of a Content-Type, lower case; "text" if there is no subtype; empty if it is no type.
    static QByteArray typeOf(QByteArrayView fieldBody);
    /// The first token of a field, lower case, comments skipped.
    static QByteArray tokenOf(QByteArrayView fieldBody);

private:
    struct Entry {
        QByteArray name; ///< lower case, without "*0*"
        int section = -1; ///< RFC 2231 3; -1: none
        bool extended = false; ///< RFC 2231 4: percent-encoded
        QByteArray value;
    };
    struct Joined {
        QByteArray octets;
        QByteArray charset;
        bool found = false;
        bool extended = false;
    };
    void add(QByteArray name, QByteArray value);
    Joined joined(QByteArrayView name) const;

    std::vector<Entry> m_entries;
};

} // namespace postrider
