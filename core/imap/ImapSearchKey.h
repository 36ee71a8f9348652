// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QDate>
#include <QString>

namespace postrider {

/// One search key (RFC 9051 6.4.4), as ImapClient::search takes it: a list in which every text at an even place goes as it is, and every one at an odd place is a string
/// that the client quotes or sends as a literal. A value; any thread; no I/O. Texts are UTF-8; NUL in one is refused when it is sent.
class ImapSearchKey {
public:
    static QByteArrayList from(const QString &text) { return field("FROM ", text); }
    static QByteArrayList to(const QString &text) { return field("TO ", text); }
    static QByteArrayList cc(const QString &text) { return field("CC ", text); }
    static QByteArrayList bcc(const QString &text) { return field("BCC ", text); }
    static QByteArrayList subject(const QString &text) { return field("SUBJECT ", text); }
    static QByteArrayList body(const QString &text) { return field("BODY ", text); }
    /// Header or body.
    static QByteArrayList text(const QString &text) { return field("TEXT ", text); }
    /// `name` is a field name; anything else finds nothing that the server would not find.
    static QByteArrayList header(const QByteArray &name, const QString &text) { return {"HEADER ", name, " ", text.toUtf8()}; }
    /// By INTERNALDATE, or by the Date field; the day itself counts to `since`.
    static QByteArrayList since(const QDate &day) { return dated("SINCE ", day); }
    static QByteArrayList before(const QDate &day) { return dated("BEFORE ", day); }
    static QByteArrayList sentSince(const QDate &day) { return dated("SENTSINCE ", day); }
    static QByteArrayList sentBefore(const QDate &day) { return dated("SENTBEFORE ", day); }
    /// Octets.
    static QByteArrayList larger(quint32 size) { return {"LARGER " + QByteArray::number(size)}; }
    static QByteArrayList smaller(quint32 size) { return {"SMALLER " + QByteArray::number(size)}; }
    static QByteArrayList seen() { return {"SEEN"}; }
    static QByteArrayList flagged() { return {"FLAGGED"}; }
    static QByteArrayList answered() { return {"ANSWERED"}; }
    static QByteArrayList draft() { return {"DRAFT"}; }
    static QByteArrayList deleted() { return {"DELETED"}; }
    /// Empty where `name` is no keyword (isKeyword()).
    static QByteArrayList keyword(const QByteArray &name);
    /// A sequence-set of UIDs.
    static QByteArrayList uids(const QByteArray &set) { return {"UID " + set}; }
    static QByteArrayList none(const QByteArrayList &key) { return joined("NOT (", key, {}); }
    static QByteArrayList either(const QByteArrayList &one, const QByteArrayList &other) { return joined("OR (", one, other); }
    static QByteArrayList all(const QList<QByteArrayList> &keys);

    /// RFC 9051 9 flag-keyword: an atom, here of at most 200 octets. What a server could take for something else is none.
    static bool isKeyword(QByteArrayView name);

private:
    static QByteArrayList field(const char *name, const QString &text) { return {name, text.toUtf8()}; }
    static QByteArrayList dated(const char *name, const QDate &day);
    static QByteArrayList joined(const char *start, const QByteArrayList &one, const QByteArrayList &other);
};

} // namespace postrider
