// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/FileSniffer.h"

#include <algorithm>
#include <array>

namespace postrider::FileSniffer {

namespace {

enum class Nature { Harmless, Active, Program };

struct Magic {
    qsizetype offset;
    QByteArrayView octets;
    const char *type;
    Nature nature;
};

template <size_t N> constexpr QByteArrayView octets(const char (&text)[N])
{
    return QByteArrayView(text, qsizetype(N - 1)); // NUL within it counts
}

const auto &magics()
{
    static const std::array All{
        Magic{0, octets("MZ"), "application/x-msdownload", Nature::Program},
        Magic{0,
            octets("\x7f"
                   "ELF"),
            "application/x-executable", Nature::Program},
        Magic{0, octets("\xfe\xed\xfa\xce"), "application/x-mach-binary", Nature::Program},
        Magic{0, octets("\xfe\xed\xfa\xcf"), "application/x-mach-binary", Nature::Program},
        Magic{0, octets("\xce\xfa\xed\xfe"), "application/x-mach-binary", Nature::Program},
        Magic{0, octets("\xcf\xfa\xed\xfe"), "application/x-mach-binary", Nature::Program},
        Magic{0, octets("\xca\xfe\xba\xbe"), "application/java-vm", Nature::Program}, // also a Mach-O for several machines
        Magic{0, octets("#!/"), "application/x-shellscript", Nature::Program},
        Magic{0, octets("#! /"), "application/x-shellscript", Nature::Program},
        Magic{0, octets("L\0\0\0\x01\x14\x02\0"), "application/x-ms-shortcut", Nature::Program},
        Magic{0, octets("!<arch>\ndebian"), "application/vnd.debian.binary-package", Nature::Program},
        Magic{0, octets("\xed\xab\xee\xdb"), "application/x-rpm", Nature::Program},
        Magic{0, octets("ITSF"), "application/vnd.ms-htmlhelp", Nature::Program},
        Magic{0, octets("dex\n"), "application/vnd.android.dex", Nature::Program},
        Magic{0x8001, octets("CD001"), "application/x-iso9660-image", Nature::Active},
        Magic{0, octets("conectix"), "application/x-vhd", Nature::Active},
        Magic{0, octets("vhdxfile"), "application/x-vhdx", Nature::Active},
        Magic{0, octets("%PDF-"), "application/pdf", Nature::Harmless},
        Magic{0, octets("\x89PNG\r\n\x1a\n"), "image/png", Nature::Harmless},
        Magic{0, octets("\xff\xd8\xff"), "image/jpeg", Nature::Harmless},
        Magic{0, octets("GIF87a"), "image/gif", Nature::Harmless},
        Magic{0, octets("GIF89a"), "image/gif", Nature::Harmless},
        Magic{0, octets("II*\0"), "image/tiff", Nature::Harmless},
        Magic{0, octets("MM\0*"), "image/tiff", Nature::Harmless},
        Magic{0, octets("8BPS"), "image/vnd.adobe.photoshop", Nature::Harmless},
        Magic{4, octets("ftypheic"), "image/heic", Nature::Harmless},
        Magic{4, octets("ftypmif1"), "image/heic", Nature::Harmless},
        Magic{4, octets("ftypavif"), "image/avif", Nature::Harmless},
        Magic{4, octets("ftypM4A"), "audio/mp4", Nature::Harmless},
        Magic{4, octets("ftyp"), "video/mp4", Nature::Harmless},
        Magic{0, octets("\x1a\x45\xdf\xa3"), "video/x-matroska", Nature::Harmless},
        Magic{0, octets("OggS"), "audio/ogg", Nature::Harmless},
        Magic{0, octets("fLaC"), "audio/flac", Nature::Harmless},
        Magic{0, octets("ID3"), "audio/mpeg", Nature::Harmless},
        Magic{0, octets("{\\rtf"), "application/rtf", Nature::Harmless},
        Magic{0, octets("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), "application/x-ole-storage", Nature::Harmless},
        Magic{0, octets("\x1f\x8b\x08"), "application/gzip", Nature::Harmless},
        Magic{0, octets("BZh"), "application/x-bzip2", Nature::Harmless},
        Magic{0,
            octets("\xfd"
                   "7zXZ\0"),
            "application/x-xz", Nature::Harmless},
        Magic{0, octets("(\xb5/\xfd"), "application/zstd", Nature::Harmless},
        Magic{0, octets("7z\xbc\xaf\x27\x1c"), "application/x-7z-compressed", Nature::Harmless},
        Magic{0, octets("Rar!\x1a\x07"), "application/vnd.rar", Nature::Harmless},
        Magic{0, octets("MSCF"), "application/vnd.ms-cab-compressed", Nature::Harmless},
        Magic{257, octets("ustar"), "application/x-tar", Nature::Harmless},
        Magic{0, octets("SQLite format 3\0"), "application/vnd.sqlite3", Nature::Harmless},
        Magic{0, octets("\x78\x9f\x3e\x22"), "application/ms-tnef", Nature::Harmless},
        Magic{0, octets("BEGIN:VCALENDAR"), "text/calendar", Nature::Harmless},
        Magic{0, octets("BEGIN:VCARD"), "text/vcard", Nature::Harmless},
        Magic{0, octets("wOFF"), "font/woff", Nature::Harmless},
        Magic{0, octets("wOF2"), "font/woff2", Nature::Harmless},
    };
    return All;
}

bool has(QByteArrayView first, qsizetype offset, QByteArrayView mark)
{
    return first.size() >= offset + mark.size() && first.sliced(offset, mark.size()) == mark;
}

unsigned octetAt(QByteArrayView first, qsizetype at)
{
    return at < first.size() ? static_cast<unsigned char>(first[at]) : 0U;
}

/// Archives of the ZIP kind are told by the names of what is in them, which stand there in the clear (APPNOTE 4.3.7).
Sniffed zipKind(QByteArrayView first)
{
    struct Kind {
        const char *entry;
        const char *type;
    };
    static constexpr std::array Kinds{
        Kind{"mimetypeapplication/epub+zip", "application/epub+zip"},
        Kind{"mimetypeapplication/vnd.oasis.opendocument.text", "application/vnd.oasis.opendocument.text"},
        Kind{"mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "application/vnd.oasis.opendocument.spreadsheet"},
        Kind{"mimetypeapplication/vnd.oasis.opendocument.presentation", "application/vnd.oasis.opendocument.presentation"},
        Kind{"word/", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        Kind{"xl/", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        Kind{"ppt/", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
    };
    Sniffed found{"application/zip", false, false, (octetAt(first, 6) & 1U) != 0};
    if (first.contains("META-INF/MANIFEST.MF"))
        return {"application/java-archive", true, false, false};
    if (first.contains("AndroidManifest.xml"))
        return {"application/vnd.android.package-archive", true, false, false};
    for (const Kind &kind : Kinds) {
        if (first.contains(kind.entry)) {
            found.type = kind.type;
            break;
        }
    }
    found.isActive = first.contains("vbaProject.bin");
    return found;
}

/// The first words of a text, in small letters, white space and a byte order mark before them gone.
QByteArray beginning(QByteArrayView first)
{
    QByteArrayView text = first.first(std::min<qsizetype>(first.size(), 2048));
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    return text.trimmed().toByteArray().toLower();
}

Sniffed textKind(QByteArrayView first)
{
    const QByteArray text = beginning(first);
    const auto in = [&text](const char *word) { return text.contains(word); };
    const bool xml = text.startsWith("<?xml") || text.startsWith("<!--");
    if (text.startsWith("<svg") || (xml && in("<svg")) || text.startsWith("<!doctype svg"))
        return {"image/svg+xml", false, true, false};
    if (in("<hta:application"))
        return {"application/hta", true, false, false};
    if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<head") || text.startsWith("<body") || text.startsWith("<script") || (xml && in("<html")))
        return {"text/html", false, true, false};
    if (text.startsWith("[desktop entry]"))
        return {"application/x-desktop", true, false, false};
    if (text.startsWith("[internetshortcut"))
        return {"application/x-mswinurl", true, false, false};
    if (text.startsWith("windows registry editor") || text.startsWith("regedit4"))
        return {"text/x-ms-regedit", true, false, false};
    if (text.startsWith("@echo off") || text.startsWith("powershell "))
        return {"application/x-bat", true, false, false};
    return {};
}

} // namespace

Sniffed sniff(QByteArrayView all)
{
    const QByteArrayView first = all.first(std::min(all.size(), Needed));
    if (has(first, 0, "PK\x03\x04"))
        return zipKind(first);
    if (has(first, 0, "RIFF") && first.size() >= 12) {
        const QByteArrayView form = first.sliced(8, 4);
        return {form == "WEBP"   ? QByteArray("image/webp")
                : form == "WAVE" ? QByteArray("audio/x-wav")
                : form == "AVI " ? QByteArray("video/x-msvideo")
                                 : QByteArray(),
            false, false, false};
    }
    if (has(first, 0, "BM") && first.size() >= 14 && octetAt(first, 6) == 0 && octetAt(first, 7) == 0)
        return {"image/bmp", false, false, false};
    for (const Magic &magic : magics()) {
        if (!has(first, magic.offset, magic.octets))
            continue;
        // Two letters with which a text may begin, too; no text has a NUL.
        if (magic.octets == "MZ" && !first.first(std::min<qsizetype>(first.size(), 64)).contains('\0'))
            continue;
        Sniffed found{magic.type, magic.nature == Nature::Program, magic.nature == Nature::Active, false};
        // RAR 4: headers encrypted; RAR 5: the first header is that of an encryption.
        if (found.type == "application/vnd.rar")
            found.isLocked = octetAt(first, 6) == 0 ? (octetAt(first, 10) & 0x80U) != 0 : octetAt(first, 13) == 4;
        return found;
    }
    return textKind(first);
}

QByteArray typeOfExtension(QByteArrayView extension)
{
    struct Known {
        const char *extension;
        const char *type;
    };
    static constexpr std::array All{
        Known{"pdf", "application/pdf"},
        Known{"png", "image/png"},
        Known{"jpg", "image/jpeg"},
        Known{"jpeg", "image/jpeg"},
        Known{"gif", "image/gif"},
        Known{"webp", "image/webp"},
        Known{"bmp", "image/bmp"},
        Known{"tif", "image/tiff"},
        Known{"tiff", "image/tiff"},
        Known{"heic", "image/heic"},
        Known{"mp3", "audio/mpeg"},
        Known{"ogg", "audio/ogg"},
        Known{"wav", "audio/x-wav"},
        Known{"flac", "audio/flac"},
        Known{"mp4", "video/mp4"},
        Known{"avi", "video/x-msvideo"},
        Known{"rtf", "application/rtf"},
        Known{"doc", "application/x-ole-storage"},
        Known{"xls", "application/x-ole-storage"},
        Known{"ppt", "application/x-ole-storage"},
        Known{"docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document"},
        Known{"xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"},
        Known{"pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation"},
        Known{"odt", "application/vnd.oasis.opendocument.text"},
        Known{"ods", "application/vnd.oasis.opendocument.spreadsheet"},
        Known{"odp", "application/vnd.oasis.opendocument.presentation"},
        Known{"epub", "application/epub+zip"},
        Known{"zip", "application/zip"},
        Known{"7z", "application/x-7z-compressed"},
        Known{"rar", "application/vnd.rar"},
        Known{"gz", "application/gzip"},
        Known{"bz2", "application/x-bzip2"},
        Known{"xz", "application/x-xz"},
        Known{"tar", "application/x-tar"},
        Known{"ics", "text/calendar"},
        Known{"vcf", "text/vcard"},
        Known{"txt", "text/plain"},
        Known{"csv", "text/csv"},
    };
    const auto found = std::find_if(All.begin(), All.end(), [extension](const Known &k) { return extension == QByteArrayView(k.extension); });
    return found == All.end() ? QByteArray() : QByteArray(found->type);
}

bool agree(QByteArrayView sniffed, QByteArrayView expected)
{
    if (sniffed == expected || sniffed.isEmpty() || expected.isEmpty())
        return true;
    const auto isZip = [](QByteArrayView type) {
        return type == "application/zip" || type == "application/epub+zip" || type.startsWith("application/vnd.openxmlformats")
            || type.startsWith("application/vnd.oasis.opendocument");
    };
    const auto isPicture = [](QByteArrayView type) { return type.startsWith("image/") && type != "image/svg+xml"; };
    const auto isSound = [](QByteArrayView type) { return type.startsWith("audio/") || type.startsWith("video/"); };
    const auto isArchive = [isZip](QByteArrayView type) {
        return isZip(type) || type == "application/gzip" || type.startsWith("application/x-") || type == "application/vnd.rar" || type == "application/zstd";
    };
    // Office programs save the new forms under the old names, and encrypted new ones in the old container; RTF and HTML call themselves .doc and .xls, too: not HTML, which can do
    // harm.
    const auto isOffice = [isZip](QByteArrayView type) { return isZip(type) || type == "application/x-ole-storage" || type == "application/rtf"; };
    const auto isText = [](QByteArrayView type) { return type.startsWith("text/") && type != "text/html"; };
    return (isPicture(sniffed) && isPicture(expected)) || (isSound(sniffed) && isSound(expected)) || (isOffice(sniffed) && isOffice(expected))
        || (isText(sniffed) && isText(expected)) || (isArchive(sniffed) && isArchive(expected) && !isOffice(expected));
}

} // namespace postrider::FileSniffer
