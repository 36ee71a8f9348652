// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/FileNames.h"

#include "core/mime/HeaderText.h"

#include <QList>
#include <QSet>
#include <QStringList>

namespace postrider::FileNames {

namespace {

constexpr qsizetype MaxLength = 120;

bool isReserved(QChar c)
{
    return c.unicode() < 32 || c.unicode() == 127 || QStringView(u"<>:\"|?*").contains(c);
}

/// Device names of Windows, with or without an extension: opening them opens the device.
bool isDevice(const QString &name)
{
    const QString stem = name.section(QLatin1Char('.'), 0, 0).trimmed().toUpper();
    static const QSet<QString> devices{
        QStringLiteral("CON"), QStringLiteral("PRN"), QStringLiteral("AUX"), QStringLiteral("NUL"), QStringLiteral("CONIN$"), QStringLiteral("CONOUT$")};
    if (devices.contains(stem))
        return true;
    if (stem.size() != 4 || (!stem.startsWith(QLatin1String("COM")) && !stem.startsWith(QLatin1String("LPT"))))
        return false;
    return stem.at(3).isDigit() || QStringView(u"\u00B9\u00B2\u00B3").contains(stem.at(3));
}

const QSet<QString> &executableExtensions()
{
    static const QSet<QString> set = [] {
        const QString all = QStringLiteral(
            "ade adp apk app appimage appref-ms application appx appxbundle asp bas bash bat cab chm cmd com command cpl crt csh deb desktop diagcab dll dmg "
            "docm dotm efi exe fish fxp gadget hlp hta htc htm html img inf ins iqy iso isp jar jnlp js jse ksh lib library-ms lnk mad maf mag mam maq mar mas mau mav maw mcf mda mdb "
            "mde mht mhtml msc msh msi msix msp mst ocx ops out pcd pif pkg pl plg potm ppam ppsm pptm prf prg ps1 ps1xml ps2 psc1 psm1 py pyc pyo pyw pyz rb reg rpm run "
            "scf scpt scr sct shtm shtml search-ms settingcontent-ms sh shb shs slk sldm svg svgz swf sys terminal theme tmp tool udl url vb vbe vbp vbs vhd vhdx vsmacros vsto vxd webloc website "
            "wll workflow ws wsc wsf wsh xbap xht xhtml xsl xslt xlam xll xlsm xltm xnk zsh");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return set;
}

/// Of the executable ones those that are documents, or hold things: they can do harm, but opening one is not the same as starting a program.
const QSet<QString> &activeDocuments()
{
    static const QSet<QString> set = [] {
        const QString all =
            QStringLiteral("svg svgz htm html shtm shtml xhtml xht xsl xslt mht mhtml docm dotm xlsm xltm xlam pptm potm ppam ppsm sldm slk iqy iso img dmg vhd vhdx udl prf "
                           "theme out mda mdb mde ade adp asp swf fxp prg plg tmp");
        const QStringList list = all.split(QLatin1Char(' '));
        return QSet<QString>(list.begin(), list.end());
    }();
    return set;
}

bool isExecutableType(QByteArrayView type)
{
    for (const QByteArrayView t : {QByteArrayView("application/x-msdownload"), QByteArrayView("application/x-msdos-program"), QByteArrayView("application/x-executable"),
             QByteArrayView("application/x-sharedlib"), QByteArrayView("application/x-sh"), QByteArrayView("application/x-shellscript"), QByteArrayView("application/hta"),
             QByteArrayView("application/x-desktop"), QByteArrayView("application/x-dosexec"), QByteArrayView("application/vnd.microsoft.portable-executable"),
             QByteArrayView("application/java-archive"), QByteArrayView("application/x-java-archive"), QByteArrayView("application/javascript"), QByteArrayView("text/javascript"),
             QByteArrayView("application/x-ms-shortcut"), QByteArrayView("application/x-msi"), QByteArrayView("application/x-bat")}) {
        if (type == t)
            return true;
    }
    return false;
}

/// Without what a terminal, a shell or an eye would misread; '/' and '\\' still in it.
QString withoutTricks(const QString &name)
{
    QString out;
    for (const QChar c : HeaderText::withoutDisguise(name))
        out += isReserved(c) ? QLatin1Char('_') : c;
    return out;
}

QString trimmedEnds(QString name)
{
    while (!name.isEmpty() && (name.front() == QLatin1Char('.') || name.front().isSpace()))
        name.remove(0, 1);
    while (!name.isEmpty() && (name.back() == QLatin1Char('.') || name.back().isSpace()))
        name.chop(1);
    return name;
}

} // namespace

QString safe(const QString &asSent)
{
    QString name = withoutTricks(asSent.left(8192));
    const qsizetype slash = std::max(name.lastIndexOf(QLatin1Char('/')), name.lastIndexOf(QLatin1Char('\\')));
    name = name.mid(slash + 1);
    // Percent signs stay, but not where they spell a path for whoever decodes them again.
    name.replace(QLatin1String("%2f"), QLatin1String("_"), Qt::CaseInsensitive).replace(QLatin1String("%5c"), QLatin1String("_"), Qt::CaseInsensitive);
    // A name of an option or a home directory is harmless in a dialog, not behind a shell's glob; nor is one that hides behind a blank.
    while (!name.isEmpty() && (name.front().isSpace() || QStringView(u".-~").contains(name.front())))
        name.remove(0, 1);
    name = trimmedEnds(name);
    if (name.size() > MaxLength) {
        const qsizetype dot = name.lastIndexOf(QLatin1Char('.'));
        const QString extension = dot > 0 && name.size() - dot <= 12 ? name.mid(dot) : QString();
        name.truncate(MaxLength - extension.size());
        if (!name.isEmpty() && name.back().isHighSurrogate())
            name.chop(1);
        name = trimmedEnds(name) + extension;
    }
    if (isDevice(name))
        name.prepend(QLatin1Char('_'));
    return name.isEmpty() ? QStringLiteral("attachment") : name;
}

bool isProgram(const QString &asSent, QByteArrayView type)
{
    const QString name = safe(asSent);
    const QString extension = name.contains(QLatin1Char('.')) ? name.section(QLatin1Char('.'), -1).trimmed().toLower() : QString();
    return isExecutableType(type) || (executableExtensions().contains(extension) && !activeDocuments().contains(extension));
}

bool isDangerous(const QString &asSent, QByteArrayView type)
{
    if (isExecutableType(type))
        return true;
    for (const char32_t c : asSent.left(8192).toUcs4()) {
        if (HeaderText::isBidiControl(c) || c == 0)
            return true;
    }
    const QString name = safe(asSent);
    const QStringList pieces = name.split(QLatin1Char('.'));
    if (pieces.size() < 2)
        return false;
    if (executableExtensions().contains(pieces.last().trimmed().toLower()))
        return true;
    // "invoice.exe.pdf" is harmless to open, but a sender who writes it means harm; "report.v2.pdf" is not.
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        static const QSet<QString> obvious{QStringLiteral("exe"), QStringLiteral("scr"), QStringLiteral("bat"), QStringLiteral("cmd"), QStringLiteral("pif"), QStringLiteral("vbs"),
            QStringLiteral("js"), QStringLiteral("lnk"), QStringLiteral("hta"), QStringLiteral("msi")};
        if (obvious.contains(pieces.at(i).trimmed().toLower()))
            return true;
    }
    // "invoice.pdf                    .exe" hides its end; blanks before the last dot have no honest use.
    return pieces.at(pieces.size() - 2).endsWith(QLatin1Char(' '));
}

QString extensionOf(QByteArrayView type)
{
    struct Known {
        const char *type;
        const char *extension;
    };
    static constexpr Known All[] = {{"application/pdf", "pdf"}, {"image/jpeg", "jpg"}, {"image/png", "png"}, {"image/gif", "gif"}, {"image/webp", "webp"}, {"image/svg+xml", "svg"},
        {"image/tiff", "tif"}, {"image/bmp", "bmp"}, {"text/plain", "txt"}, {"text/html", "html"}, {"text/csv", "csv"}, {"text/calendar", "ics"}, {"text/vcard", "vcf"},
        {"text/x-vcard", "vcf"}, {"application/zip", "zip"}, {"application/json", "json"}, {"application/xml", "xml"}, {"text/xml", "xml"}, {"application/rtf", "rtf"},
        {"application/msword", "doc"}, {"application/vnd.ms-excel", "xls"}, {"application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"},
        {"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"}, {"application/vnd.oasis.opendocument.text", "odt"},
        {"application/vnd.oasis.opendocument.spreadsheet", "ods"}, {"audio/mpeg", "mp3"}, {"audio/ogg", "ogg"}, {"video/mp4", "mp4"}, {"message/rfc822", "eml"},
        {"application/pgp-signature", "asc"}, {"application/pgp-keys", "asc"}, {"application/pkcs7-signature", "p7s"}, {"application/x-pkcs7-signature", "p7s"},
        {"application/pkcs7-mime", "p7m"}, {"message/delivery-status", "txt"}, {"text/rfc822-headers", "txt"}};
    for (const Known &k : All) {
        if (type == QByteArrayView(k.type))
            return QString::fromLatin1(k.extension);
    }
    return {};
}

} // namespace postrider::FileNames
