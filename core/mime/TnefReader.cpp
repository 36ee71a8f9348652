// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/TnefReader.h"

#include "core/mime/Charsets.h"
#include "core/mime/CompressedRtf.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr quint32 Signature = 0x223E9F78;
constexpr int Deepest = 3;

// MS-OXTNEF 2.1.3.2: attributes.
constexpr quint32 AttBody = 0x0002800C, AttAttachData = 0x0006800F, AttAttachTitle = 0x00018010, AttRenderData = 0x00069002, AttMapiProps = 0x00069003, AttAttachment = 0x00069005,
                  AttOemCodepage = 0x00069007, AttTransportName = 0x00069001;

// MS-OXPROPS: properties, and their types (MS-OXCDATA 2.11.1).
constexpr unsigned Body = 0x1000, RtfCompressed = 0x1009, BodyHtml = 0x1013, AttachData = 0x3701, AttachFilename = 0x3704, AttachLongFilename = 0x3707, AttachMimeTag = 0x370E,
                   DisplayName = 0x3001;
constexpr unsigned TypeString8 = 0x1E, TypeUnicode = 0x1F, TypeObject = 0x0D, TypeBinary = 0x102, ManyValues = 0x1000;

/// Reads little-endian numbers and pieces; once it has run over the end it gives nothing more.
class Cursor {
public:
    explicit Cursor(QByteArrayView octets) : m_octets(octets) { }

    bool isGood() const { return m_good; }
    qsizetype left() const { return m_octets.size() - m_at; }
    quint32 number(qsizetype width)
    {
        const QByteArrayView piece = take(width);
        quint32 value = 0;
        for (qsizetype i = piece.size(); i-- > 0;)
            value = value << 8 | static_cast<unsigned char>(piece[i]);
        return value;
    }
    QByteArrayView take(qint64 size)
    {
        if (!m_good || size < 0 || size > left()) {
            m_good = false;
            return {};
        }
        const QByteArrayView piece = m_octets.sliced(m_at, size);
        m_at += size;
        return piece;
    }
    /// Values begin at multiples of four.
    void pad(qsizetype size)
    {
        if (size % 4 != 0)
            take(std::min(4 - size % 4, left()));
    }

private:
    QByteArrayView m_octets;
    qsizetype m_at = 0;
    bool m_good = true;
};

/// Octets of a value of fixed size; 0: it says its length itself, -1: unknown.
int sizeOf(unsigned type)
{
    switch (type) {
    case 0x02:
    case 0x03:
    case 0x04:
    case 0x0A:
    case 0x0B: return 4;
    case 0x05:
    case 0x06:
    case 0x07:
    case 0x14:
    case 0x40: return 8;
    case 0x48: return 16;
    case TypeObject:
    case TypeString8:
    case TypeUnicode:
    case TypeBinary: return 0;
    default: return -1;
    }
}

QByteArrayView withoutNul(QByteArrayView text)
{
    const qsizetype nul = text.indexOf('\0');
    return nul < 0 ? text : text.first(nul);
}

} // namespace

std::optional<Tnef> TnefReader::read(QByteArrayView octets)
{
    TnefReader reader(0);
    if (!reader.readStream(octets))
        return std::nullopt;
    // A title with neither a name nor octets is a picture's place in the text.
    reader.m_tnef.files.removeIf([](const TnefFile &file) { return file.octets.isEmpty(); });
    return reader.m_tnef;
}

bool TnefReader::readStream(QByteArrayView octets)
{
    Cursor cursor(octets);
    if (cursor.number(4) != Signature || !cursor.isGood())
        return false;
    cursor.number(2); // a key nobody needs
    while (cursor.left() >= 9) {
        const int level = int(cursor.number(1));
        const quint32 id = cursor.number(4);
        const qint64 length = cursor.number(4);
        // Cut off: the last file as far as it came would be a wrong one.
        const QByteArrayView value = cursor.take(length);
        cursor.number(2); // checksum: many writers get it wrong
        if (!cursor.isGood() || (level != 1 && level != 2))
            break;
        attribute(level, id, value);
    }
    return true;
}

void TnefReader::attribute(int level, quint32 id, QByteArrayView value)
{
    if (level == 1) {
        if (id == AttOemCodepage && value.size() >= 4)
            m_charset = "windows-" + QByteArray::number(Cursor(value).number(4));
        else if (id == AttMapiProps)
            readProperties(value, false);
        else if (id == AttBody && m_tnef.text.isEmpty())
            m_tnef.text = textOf(value, TypeString8);
        return;
    }
    if (id == AttRenderData) {
        if (m_tnef.files.size() < MostFiles)
            m_tnef.files.append(TnefFile());
        m_namedLong = false;
        return;
    }
    if (m_tnef.files.isEmpty())
        return;
    TnefFile &file = m_tnef.files.last();
    if (id == AttAttachData)
        file.octets = value.toByteArray();
    else if ((id == AttAttachTitle || (id == AttTransportName && file.name.isEmpty())) && !m_namedLong)
        file.name = textOf(value, TypeString8);
    else if (id == AttAttachment)
        readProperties(value, true);
}

QString TnefReader::textOf(QByteArrayView value, unsigned type) const
{
    if (type == TypeUnicode) {
        QString text;
        for (qsizetype i = 0; i + 1 < value.size(); i += 2)
            text += QChar(char16_t(static_cast<unsigned char>(value[i]) | static_cast<unsigned char>(value[i + 1]) << 8U));
        const qsizetype nul = text.indexOf(QChar(0));
        return nul < 0 ? text : text.left(nul);
    }
    return Charsets::toUnicode(withoutNul(value), m_charset);
}

void TnefReader::readProperties(QByteArrayView octets, bool ofFile)
{
    Cursor cursor(octets);
    const quint32 count = cursor.number(4);
    for (quint32 i = 0; i < count && cursor.isGood() && m_propertiesLeft > 0; ++i) {
        --m_propertiesLeft;
        const unsigned type = cursor.number(2);
        const unsigned id = cursor.number(2);
        if (id >= 0x8000) { // named
            cursor.take(16);
            if (cursor.number(4) == 0) {
                cursor.number(4);
            } else {
                const qint64 length = cursor.number(4);
                cursor.take(length);
                cursor.pad(qsizetype(length));
            }
        }
        const unsigned single = type & ~ManyValues;
        const int fixed = sizeOf(single);
        if (fixed < 0)
            return;
        const quint32 values = (type & ManyValues) != 0 || fixed == 0 ? cursor.number(4) : 1;
        for (quint32 n = 0; n < values && cursor.isGood(); ++n) {
            const qint64 length = fixed > 0 ? fixed : cursor.number(4);
            const QByteArrayView value = cursor.take(length);
            cursor.pad(qsizetype(length));
            if (!cursor.isGood() || n > 0)
                continue;
            if (ofFile)
                fileProperty(id, single, value);
            else
                messageProperty(id, single, value);
        }
    }
}

void TnefReader::messageProperty(unsigned id, unsigned type, QByteArrayView value)
{
    if (id == Body && (type == TypeString8 || type == TypeUnicode)) {
        m_tnef.text = textOf(value, type);
    } else if (id == BodyHtml) {
        m_tnef.html = type == TypeUnicode ? textOf(value, type) : Charsets::toUnicode(withoutNul(value), {});
    } else if (id == RtfCompressed && m_tnef.text.isEmpty()) {
        m_tnef.text = CompressedRtf::textOf(CompressedRtf::unpack(value));
    }
}

void TnefReader::fileProperty(unsigned id, unsigned type, QByteArrayView value)
{
    TnefFile &file = m_tnef.files.last();
    const bool isText = type == TypeString8 || type == TypeUnicode;
    if (id == AttachLongFilename && isText) {
        file.name = textOf(value, type);
        m_namedLong = true;
    } else if ((id == AttachFilename || id == DisplayName) && isText && file.name.isEmpty()) {
        file.name = textOf(value, type);
    } else if (id == AttachMimeTag && isText) {
        file.type = textOf(value, type).toLatin1().toLower();
    } else if (id == AttachData && type == TypeObject) {
        embedded(value);
    } else if (id == AttachData && type == TypeBinary && file.octets.isEmpty()) {
        file.octets = value.toByteArray();
    }
}

/// A message in the message: the object's interface id, and a stream of its own. What is in it is listed with the rest.
void TnefReader::embedded(QByteArrayView object)
{
    constexpr qsizetype InterfaceId = 16;
    if (object.size() <= InterfaceId || m_depth >= Deepest)
        return;
    TnefReader inner(m_depth + 1);
    if (!inner.readStream(object.sliced(InterfaceId)))
        return;
    if (!inner.m_tnef.text.trimmed().isEmpty() && m_tnef.files.last().octets.isEmpty()) {
        TnefFile &file = m_tnef.files.last();
        file.octets = inner.m_tnef.text.toUtf8();
        file.type = "text/plain";
        file.name = (file.name.isEmpty() ? QStringLiteral("message") : file.name) + QLatin1String(".txt");
        m_namedLong = true;
    }
    for (const TnefFile &file : std::as_const(inner.m_tnef.files)) {
        if (m_tnef.files.size() < MostFiles)
            m_tnef.files.prepend(file); // the last one is still being read
    }
}

} // namespace postrider
