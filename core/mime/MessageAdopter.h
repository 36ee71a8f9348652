// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/mime/MessageWriter.h"
#include "core/mime/MimeTree.h"

#include <QByteArray>
#include <QSet>
#include <optional>
#include <vector>

namespace postrider {

/// Makes somebody else's message fit to be sent: CRLF line ends, 7-bit, lines of at most 998 octets, Date and Message-ID there, Bcc off the wire. Changes only
/// what has to change. Used once per message, any thread; owns its copy of the bytes. Never touches what a signature covers: that stays 8-bit where 8BITMIME can carry it, and is
/// Refused where not.
class MessageAdopter {
public:
    MessageAdopter(const QByteArray &message, const Address &from, qint64 dateMs);

    /// Throws MailError Refused with the reason.
    MessageWriter::Built adopted(const QStringList &to);

    /// What the way takes: CRLF only, no NUL, no line over 998 octets, and ...
    enum class Octets {
        Seven, ///< ... none above 126: any server
        Eight, ///< ... whatever there is: servers with 8BITMIME (RFC 6152)
    };
    static bool isFit(QByteArrayView octets, Octets way);
    static bool isSevenBit(QByteArrayView octets) { return isFit(octets, Octets::Seven); }
    /// The same message, fit for that way: nothing added or removed, parts that are fit as they are, line ends made CRLF; nothing if that cannot be done without breaking it.
    static std::optional<QByteArray> fitMessage(const QByteArray &message, Octets way);
    /// Domains compare without case, local parts with it (RFC 5321 2.4).
    static bool containsAddress(const QStringList &list, const QString &address);

private:
    enum class Place { Header, Body };
    struct Edit {
        qint64 begin, end;
        QByteArray replacement;
        bool isBcc; ///< left out on the wire
    };

    void recode();
    void recodeHeader(const MimePart &part);
    void recodeField(const MimePart &part, const MimeField &field);
    void recodeBody(const MimePart &part);
    void recodeFiller();
    void setEncoding(const MimePart &part, const QByteArray &encoding);
    void completeHeader();
    void removeBcc();
    void readRecipients(const QStringList &to);
    bool fits(QByteArrayView octets) const { return isFit(octets, m_way); }
    bool isSigned(const MimePart &part) const;
    bool staysForSignature(const MimePart &part, QByteArrayView octets, Place place);
    void labelContainers();
    QByteArray edited(bool wire) const;

    qint64 offsetOf(QByteArrayView view) const { return view.data() - m_bytes.constData(); }
    qint64 fieldEnd(const MimeField &field) const;

    QByteArray m_bytes; ///< CRLF line ends
    bool m_severalMessages = false; ///< an mbox file with more than one
    MimeTree m_tree;
    Address m_from;
    qint64 m_dateMs;
    Octets m_way = Octets::Seven; ///< what does not fit is encoded
    std::vector<Edit> m_edits;
    QSet<int> m_eightBit; ///< parts that hold something that stays 8-bit
    QSet<int> m_global; ///< messages whose header needs UTF-8
    QByteArray m_added; ///< fields to add at the end of the header
    MessageWriter::Built m_built;
};

} // namespace postrider
