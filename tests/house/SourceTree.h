// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace postrider {

/// One file of the tree as the house tests look at it. A value; any thread.
struct SourceFile {
    QString path; ///< relative to the tree, '/' between levels
    QByteArray text;

    bool isHeader() const { return path.endsWith(QLatin1String(".h")); }
    bool isSource() const { return isHeader() || path.endsWith(QLatin1String(".cpp")); }
    /// "core/imap" of "core/imap/ImapClient.h"; "core" of "core/Mail.h".
    QString room() const { return path.section(QLatin1Char('/'), 0, -2); }
};

/// The rules of the house as functions over text: each returns one sentence for every place that breaks its rule. Pure but for readTree.
namespace SourceTree {

/// All text files below these folders (or these files) of the tree, in the order of their names.
inline QList<SourceFile> readTree(const QString &root, const QStringList &names)
{
    QStringList paths;
    for (const QString &name : names) {
        const QString path = root + QLatin1Char('/') + name;
        if (QFileInfo(path).isFile())
            paths.append(path);
        QDirIterator files(path, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext())
            paths.append(files.next());
    }
    paths.sort();
    QList<SourceFile> result;
    for (const QString &path : std::as_const(paths)) {
        QFile file(path);
        if (file.size() > 1024 * 1024 || !file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray text = file.readAll();
        if (!text.contains('\0'))
            result.append({path.mid(root.size() + 1), text});
    }
    return result;
}

inline int lineAt(const QByteArray &text, qsizetype offset)
{
    return int(QByteArrayView(text).first(offset).count('\n')) + 1;
}

inline QString at(const SourceFile &file, int line, const QString &what)
{
    return QStringLiteral("%1:%2: %3").arg(file.path).arg(line).arg(what);
}

/// Where the literal or comment that begins at `from` ends (the first octet after it); `from` itself if none begins there.
inline qsizetype endOfBlank(const QByteArray &text, qsizetype from)
{
    const auto after = [&](const QByteArray &end, qsizetype start) {
        const qsizetype found = text.indexOf(end, start);
        return found < 0 ? text.size() : found + end.size();
    };
    const QByteArrayView rest = QByteArrayView(text).sliced(from);
    if (rest.startsWith("//"))
        return std::max(from, after("\n", from) - 1);
    if (rest.startsWith("/*"))
        return after("*/", from + 2);
    if (rest.startsWith("R\"")) {
        const qsizetype open = text.indexOf('(', from);
        return open < 0 ? text.size() : after(')' + text.mid(from + 2, open - from - 2) + '"', open);
    }
    const char quote = text[from];
    if (quote != '"' && quote != '\'')
        return from;
    if (quote == '\'') { // 1'000'000 is a number
        qsizetype start = from;
        while (start > 0 && (isalnum(uchar(text[start - 1])) || text[start - 1] == '\''))
            --start;
        if (start < from && isdigit(uchar(text[start])))
            return from;
    }
    for (qsizetype i = from + 1; i < text.size(); ++i) {
        if (text[i] == '\\')
            ++i;
        else if (text[i] == quote || text[i] == '\n')
            return i + 1;
    }
    return text.size();
}

/// The text with comments and literals (raw ones too) blanked out; line ends stay where they are.
inline QByteArray codeOnly(const QByteArray &text)
{
    QByteArray code = text;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype end = endOfBlank(text, i);
        for (qsizetype j = i; j < end; ++j)
            code[j] = text[j] == '\n' ? '\n' : ' ';
        i = std::max(end, i + 1);
    }
    return code;
}

/// Preprocessor lines, with those that continue them, blanked out of code.
inline QByteArray withoutDirectives(const QByteArray &code)
{
    QByteArrayList lines = code.split('\n');
    bool directive = false;
    for (QByteArray &line : lines) {
        directive = directive || line.trimmed().startsWith('#');
        const bool goesOn = line.endsWith('\\');
        if (directive)
            line.fill(' ');
        directive = directive && goesOn;
    }
    return lines.join('\n');
}

inline QStringList matches(const SourceFile &file, const QByteArray &text, const QString &pattern, const QString &what)
{
    QStringList found;
    const QString decoded = QString::fromLatin1(text); // one character per octet, so that offsets agree
    auto all = QRegularExpression(pattern, QRegularExpression::MultilineOption).globalMatch(decoded);
    while (all.hasNext()) {
        const auto match = all.next();
        found.append(at(file, lineAt(text, match.capturedStart()), what.arg(match.captured().simplified())));
    }
    return found;
}

/// Includes along the arrows only: `sees` has, for each room, the rooms ("core/base") and headers ("core/Mail.h") it may include besides itself.
inline QStringList wrongArrows(const SourceFile &file, const QHash<QString, QStringList> &sees)
{
    QStringList found;
    static const QRegularExpression include(QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*\"([^\"]+)\""), QRegularExpression::MultilineOption);
    auto all = include.globalMatch(QString::fromLatin1(file.text));
    while (all.hasNext()) {
        const auto match = all.next();
        const QString header = match.captured(1);
        if (header.endsWith(QLatin1String(".moc")))
            continue;
        const QString target = header.section(QLatin1Char('/'), 0, -2);
        const QStringList allowed = sees.value(file.room());
        if (target != file.room() && !allowed.contains(target) && !allowed.contains(header))
            found.append(at(file, lineAt(file.text, match.capturedStart(1)), QStringLiteral("%1 may not see \"%2\"").arg(file.room(), header)));
    }
    return found;
}

/// Angle includes that match `pattern` in a file outside `room` ("app" means all rooms below it).
inline QStringList foreignLibrary(const SourceFile &file, const QString &pattern, const QString &room)
{
    if (file.path.startsWith(room + QLatin1Char('/')))
        return {};
    return matches(
        file, file.text, QStringLiteral("^[ \\t]*#[ \\t]*include[ \\t]*[<\"](?:%1)").arg(pattern), QStringLiteral("“%1” belongs into %2 only").arg(QStringLiteral("%1"), room));
}

inline QStringList longFile(const SourceFile &file, int most)
{
    const auto lines = file.text.count('\n');
    return lines > most ? QStringList{at(file, 1, QStringLiteral("%1 lines, at most %2").arg(lines).arg(most))} : QStringList();
}

/// Bodies of functions over `most` lines. Blocks of namespaces and classes are looked into; every other outermost block counts as a body, but for
/// tables ("= {").
inline QStringList longFunctions(const SourceFile &file, int most)
{
    static const QRegularExpression scope(QStringLiteral("\\b(namespace|class|struct|union|enum|extern)\\b[^()]*$"));
    const QByteArray code = withoutDirectives(codeOnly(file.text));
    QStringList found;
    qsizetype statement = 0; // where the text before the next brace begins
    int depth = 0; // of braces inside a body; 0: outside any
    qsizetype begin = 0;
    for (qsizetype i = 0; i < code.size(); ++i) {
        const char c = code[i];
        if (c == '{' && depth > 0) {
            ++depth;
        } else if (c == '{' && !scope.match(QString::fromLatin1(code.mid(statement, i - statement)).simplified()).hasMatch()) {
            depth = 1;
            begin = i;
        } else if (c == '}' && depth > 0 && --depth == 0) {
            const auto lines = QByteArrayView(code).sliced(begin, i - begin).count('\n') + 1;
            if (lines > most && !QByteArrayView(code).first(begin).trimmed().endsWith('='))
                found.append(at(file, lineAt(code, begin), QStringLiteral("a function of %1 lines, at most %2").arg(lines).arg(most)));
        }
        if (depth == 0 && (c == '{' || c == '}' || c == ';'))
            statement = i + 1;
    }
    return found;
}

/// A header that defines a class but says nothing before its first one.
inline QStringList classWithoutComment(const SourceFile &file)
{
    if (!file.isHeader())
        return {};
    static const QRegularExpression definition(QStringLiteral("^(class|struct)\\s+\\w[^;{]*\\{"), QRegularExpression::MultilineOption);
    static const QRegularExpression comment(QStringLiteral("^(///|// (?!SPDX)|/\\*)"), QRegularExpression::MultilineOption);
    const auto match = definition.match(QString::fromLatin1(codeOnly(file.text)));
    if (!match.hasMatch() || comment.match(QString::fromLatin1(file.text.left(match.capturedStart()))).hasMatch())
        return {};
    return {at(file, lineAt(file.text, match.capturedStart()), QStringLiteral("the class has no comment that says what it is"))};
}

/// Types that a .cpp file defines for all who are linked with it: their name, and where. Of two with one name and different insides the linker takes one, and says nothing.
inline QList<std::pair<QString, QString>> openTypes(const SourceFile &file)
{
    static const QRegularExpression definition(QStringLiteral("^(?:template <.*> )?(?:class|struct|union) (\\w+)(?: final)?(?: : [^;]*)?$"));
    QList<std::pair<QString, QString>> found;
    const QList<QByteArray> lines = file.isHeader() ? QList<QByteArray>() : codeOnly(file.text).split('\n');
    const QList<QByteArray> whole = file.text.split('\n');
    bool hidden = false; // in a namespace without a name
    for (qsizetype i = 0; i < lines.size(); ++i) {
        if (lines[i].startsWith("namespace"))
            hidden = lines[i].simplified() == "namespace {";
        else if (hidden && lines[i].startsWith("} ") && whole[i].endsWith("// namespace"))
            hidden = false;
        const QString line = QString::fromLatin1(lines[i]);
        const qsizetype brace = line.indexOf(QLatin1Char('{'));
        const auto match = definition.match(brace < 0 ? line.trimmed() : line.left(brace).trimmed());
        if (!hidden && !line.startsWith(QLatin1Char(' ')) && match.hasMatch())
            found.append({match.captured(1), QStringLiteral("%1:%2").arg(file.path).arg(i + 1)});
    }
    return found;
}

/// Classes, structs and namespaces whose name ends in a word that says nothing.
inline QStringList emptyNames(const SourceFile &file)
{
    return matches(file, codeOnly(file.text),
        QStringLiteral("\\b(class|struct|namespace)\\s+\\w*(Manager|Helper|Helpers|Util|Utils|Handler|Controller|Processor|Impl|Info|Data)\\b(?=[^;()]*\\{)"),
        QStringLiteral("“%1” is a name that says nothing"));
}

inline QStringList getterPrefix(const SourceFile &file)
{
    return matches(file, codeOnly(file.text), QStringLiteral("(?<![.:>\\w])(?<!void )get[A-Z]\\w*\\s*\\("), QStringLiteral("“%1”: no get prefix"));
}

inline QStringList missingLicence(const SourceFile &file)
{
    const QByteArray head = file.text.left(200);
    return head.contains("SPDX-License-Identifier: GPL-3.0-or-later") ? QStringList() : QStringList{at(file, 1, QStringLiteral("no SPDX-License-Identifier"))};
}

/// Qt's lower-case keywords, which QT_NO_KEYWORDS takes away.
inline QStringList qtKeywords(const SourceFile &file)
{
    return matches(file, codeOnly(file.text), QStringLiteral("\\b(public|protected|private)\\s+slots\\s*:|^\\s*signals\\s*:|\\bemit\\s+\\w+\\s*\\(|\\b(foreach|forever)\\s*[({]"),
        QStringLiteral("“%1”: use the Q_ form"));
}

/// Platform macros outside *_linux, *_windows and *_macos files.
inline QStringList platformMacros(const SourceFile &file)
{
    static const QRegularExpression platformFile(QStringLiteral("_(linux|windows|macos)\\.(cpp|h)$"));
    if (platformFile.match(file.path).hasMatch())
        return {};
    return matches(file, codeOnly(file.text), QStringLiteral("\\b(Q_OS_\\w+|_WIN32|__linux__|__unix__|__APPLE__|__MINGW\\w*)\\b"),
        QStringLiteral("“%1” belongs into a file named after its platform"));
}

/// Paths of one developer's machine.
inline QStringList machinePaths(const SourceFile &file)
{
    return matches(file, file.text,
        QStringLiteral("(?<![\\w.}/~])/(wo"
                       "rk|ro"
                       "ot)/"),
        QStringLiteral("“%1” is a path of one machine"));
}

/// Words that say that something is still to be done, and tests that are passed over.
inline QStringList unfinished(const SourceFile &file)
{
    return matches(file, file.text,
        QStringLiteral("\\b(TO"
                       "DO|FIX"
                       "ME|XX"
                       "X|HA"
                       "CK)\\b|\\bQS"
                       "KIP\\b"),
        QStringLiteral("“%1”: finish it, or leave it out and say so"));
}

} // namespace SourceTree

} // namespace postrider
