// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Translations.h"

#include "app/window/ActionTable.h"

#include <QAction>
#include <QDir>
#include <QLibraryInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace postrider;

namespace {

/// One text of a catalogue.
struct Entry {
    QString context;
    QString source;
    QString comment;
    QString state; ///< empty: finished
    bool plural = false;
    QStringList forms; ///< one, or one per plural form

    QString key() const { return context + QLatin1Char('|') + source + QLatin1Char('|') + comment + (plural ? QLatin1String("|n") : QLatin1String("|")); }
};

QList<Entry> entriesOf(const QByteArray &catalogue)
{
    QList<Entry> entries;
    QString context;
    QXmlStreamReader xml(catalogue);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            entries.append(Entry());
            entries.last().context = context;
            entries.last().plural = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
        } else if (xml.name() == QLatin1String("source")) {
            entries.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("comment")) {
            entries.last().comment = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            entries.last().state = xml.attributes().value(QLatin1String("type")).toString();
            if (!entries.last().plural)
                entries.last().forms.append(xml.readElementText());
        } else if (xml.name() == QLatin1String("numerusform")) {
            entries.last().forms.append(xml.readElementText());
        }
    }
    return xml.hasError() ? QList<Entry>() : entries;
}

QSet<QString> placeholders(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(?:L?[1-9][0-9]?|n)"));
    QSet<QString> found;
    for (auto all = place.globalMatch(text); all.hasNext();)
        found.insert(all.next().captured());
    return found;
}

/// The letter after '&' that opens the menu or triggers the action; null if there is none.
QChar mnemonic(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)&(\\w)"), QRegularExpression::UseUnicodePropertiesOption);
    const auto match = letter.match(text);
    return match.hasMatch() ? match.captured(1).at(0).toLower() : QChar();
}

/// What is wrong with these translations, one sentence for each fault.
QStringList faults(const QList<Entry> &entries)
{
    QStringList found;
    for (const Entry &entry : entries) {
        const auto fault = [&](const char *what) { found.append(QStringLiteral("%1: %2: %3").arg(entry.context, entry.source, QLatin1String(what))); };
        if (!entry.state.isEmpty())
            fault("is not finished");
        if (entry.forms.isEmpty())
            fault("has no translation");
        for (const QString &form : entry.forms) {
            if (form.isEmpty())
                fault("is empty");
            // Forms for none, one and two need no number: "every hour".
            const QSet<QString> number{QStringLiteral("%n")};
            const bool isNumberless = entry.plural && &form != &entry.forms.last() && (placeholders(form) | number) == (placeholders(entry.source) | number);
            if (placeholders(form) != placeholders(entry.source) && !isNumberless)
                fault("has other placeholders");
            if (mnemonic(form).isNull() != mnemonic(entry.source).isNull())
                fault("has an accelerator on one side only");
            if (form.endsWith(QChar(0x2026)) != entry.source.endsWith(QChar(0x2026)) && !entry.source.endsWith(QLatin1String("...")))
                fault("promises a dialog (…) on one side only");
        }
    }
    return found;
}

QStringList catalogues()
{
    QStringList paths;
    const QDir dir(QStringLiteral(POSTRIDER_SOURCE_DIR "/translations"));
    for (const QString &name : dir.entryList({QStringLiteral("postrider_*.ts")}, QDir::Files))
        paths.append(dir.filePath(name));
    return paths;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray sample(const char *source, const char *translation)
{
    return QByteArray("<TS><context><name>A</name><message><source>") + source + "</source>" + translation + "</message></context></TS>";
}

} // namespace

/// The catalogues of other languages are whole, fit the sources as they are now, and reach the program's words.
class TranslationsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void faultsAreFound_data();
    void faultsAreFound();
    void cataloguesAreFaultless_data();
    void cataloguesAreFaultless();
    void cataloguesFitTheSources_data();
    void cataloguesFitTheSources();
    void picksTheFirstLanguageWeSpeak_data();
    void picksTheFirstLanguageWeSpeak();
    void speaksGerman();
    void speaksEnglish();
    void menuLettersAreUnique_data();
    void menuLettersAreUnique();
    void jsonIsTheSameInEveryLanguage();

private:
    struct Run {
        QByteArray out;
        QByteArray err;
    };
    Run run(const QByteArray &language, const QStringList &words) const;
};

void TranslationsTest::faultsAreFound_data()
{
    QTest::addColumn<QByteArray>("catalogue");
    QTest::addColumn<int>("count");
    QTest::newRow("fine") << sample("&amp;Open %1…", "<translation>%1 &amp;öffnen…</translation>") << 0;
    QTest::newRow("fine, swapped") << sample("On %1, %2 wrote:", "<translation>%2 schrieb am %1:</translation>") << 0;
    QTest::newRow("unfinished") << sample("Open", "<translation type=\"unfinished\">Öffnen</translation>") << 1;
    QTest::newRow("vanished") << sample("Open", "<translation type=\"vanished\">Öffnen</translation>") << 1;
    QTest::newRow("empty") << sample("Open", "<translation></translation>") << 1;
    QTest::newRow("none") << sample("Open", "") << 1;
    QTest::newRow("placeholder lost") << sample("Open %1", "<translation>Öffnen</translation>") << 1;
    QTest::newRow("placeholder changed") << sample("Open %L1", "<translation>%1 öffnen</translation>") << 1;
    QTest::newRow("accelerator lost") << sample("&amp;Open", "<translation>Öffnen</translation>") << 1;
    QTest::newRow("accelerator too many") << sample("Open", "<translation>&amp;Öffnen</translation>") << 1;
    QTest::newRow("ellipsis lost") << sample("Open…", "<translation>Öffnen</translation>") << 1;
}

void TranslationsTest::faultsAreFound()
{
    QFETCH(QByteArray, catalogue);
    QTEST(int(faults(entriesOf(catalogue)).size()), "count");
}

void TranslationsTest::cataloguesAreFaultless_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : catalogues())
        QTest::newRow(qPrintable(QFileInfo(path).completeBaseName())) << path;
}

void TranslationsTest::cataloguesAreFaultless()
{
    QFETCH(QString, path);
    const QList<Entry> entries = entriesOf(contentOf(path));
    QVERIFY(entries.size() > 500);
    const QStringList found = faults(entries);
    QVERIFY2(found.isEmpty(), qPrintable(found.join(QLatin1Char('\n'))));
}

void TranslationsTest::cataloguesFitTheSources_data()
{
    cataloguesAreFaultless_data();
}

void TranslationsTest::cataloguesFitTheSources()
{
    QFETCH(QString, path);
    QTemporaryDir dir;
    const QString fresh = dir.filePath(QFileInfo(path).fileName());
    QVERIFY(QFile::copy(path, fresh));
    // The words of the target translations_update.
    QProcess lupdate;
    lupdate.setWorkingDirectory(QStringLiteral(POSTRIDER_SOURCE_DIR));
    lupdate.start(QStringLiteral(POSTRIDER_LUPDATE),
        {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("-I"), QStringLiteral("."), QStringLiteral("-no-obsolete"), QStringLiteral("-locations"),
            QStringLiteral("none"), QStringLiteral("-ts"), fresh});
    QVERIFY2(lupdate.waitForFinished(60'000) && lupdate.exitCode() == 0, qPrintable(lupdate.errorString()));
    // A tr() that is no class's own finds nothing at run time: lupdate writes it down under another context.
    const QByteArray said = lupdate.readAllStandardError();
    QVERIFY2(!said.contains("lacks Q_OBJECT"), said.constData());
    QVERIFY2(!said.contains("Qualifying with unknown namespace/class"), said.constData());

    const QList<Entry> entries = entriesOf(contentOf(fresh));
    const QStringList found = faults(entries);
    QVERIFY2(found.isEmpty(), qPrintable(QStringLiteral("Please run translations_update and translate:\n") + found.join(QLatin1Char('\n'))));
    QSet<QString> now, committed;
    for (const Entry &entry : entries)
        now.insert(entry.key());
    for (const Entry &entry : entriesOf(contentOf(path)))
        committed.insert(entry.key());
    const QStringList gone = (committed - now).values();
    QVERIFY2(gone.isEmpty(), qPrintable(QStringLiteral("No longer in the sources, please run translations_update:\n") + gone.join(QLatin1Char('\n'))));
}

void TranslationsTest::picksTheFirstLanguageWeSpeak_data()
{
    QTest::addColumn<QStringList>("languages");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *words, const char *expected) {
        QTest::newRow(words) << QString::fromLatin1(words).split(QLatin1Char(' '), Qt::SkipEmptyParts) << QString::fromLatin1(expected);
    };
    row("", "en");
    row("C", "en");
    row("de-DE de", "de");
    row("de-Latn-AT", "de");
    row("en-GB de-DE", "en");
    row("de-DE en-GB", "de");
    row("tlh de", "de");
    row("pt-Latn-BR pt-BR pt", "pt_BR");
    row("pt-PT pt", "pt_BR");
    row("zh-Hans-CN zh-CN", "zh_CN");
    row("zh-Hans-SG", "zh_CN");
    row("ar-EG ar en", "ar");
    row("fr-CA", "fr");
    row("tlh", "en");
}

void TranslationsTest::picksTheFirstLanguageWeSpeak()
{
    QFETCH(QStringList, languages);
    Translations translations;
    QTEST(translations.install(languages), "expected");
    const bool german = QCoreApplication::translate("ActionTable", "&File") == QLatin1String("&Datei");
    QFETCH(QString, expected);
    QCOMPARE(german, expected == QLatin1String("de"));
}

void TranslationsTest::speaksGerman()
{
    Translations translations;
    QCOMPARE(translations.install({QStringLiteral("de-DE"), QStringLiteral("de")}), QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("Op", "Move %Ln message(s)", nullptr, 1), QStringLiteral("1 Nachricht verschieben"));
    QCOMPARE(QCoreApplication::translate("Op", "Move %Ln message(s)", nullptr, 3), QStringLiteral("3 Nachrichten verschieben"));
    // From core, from a table of texts, and from classes with a context of their own.
    QCOMPARE(QCoreApplication::translate("ReplyMeaning", "The recipient's mailbox is full."), QString::fromUtf8("Das Postfach des Empfängers ist voll."));
    QCOMPARE(QCoreApplication::translate("ImapClient", "This folder is no longer on the mail server."), QString::fromUtf8("Diesen Ordner gibt es auf dem Mailserver nicht mehr."));
    QCOMPARE(ActionTable::tr("%1 (%2)", "tooltip: action and its shortcut"), QStringLiteral("%1 (%2)"));
    QCOMPARE(QCoreApplication::translate("postrider::FolderModel", "Inbox"), QStringLiteral("Posteingang"));
    // Qt's own words come along.
    QVERIFY2(QFile::exists(QLibraryInfo::path(QLibraryInfo::TranslationsPath) + QLatin1String("/qtbase_de.qm")), "Qt's translations are not installed");
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

void TranslationsTest::speaksEnglish()
{
    Translations translations;
    translations.install({QStringLiteral("en-GB"), QStringLiteral("de")});
    QCOMPARE(QCoreApplication::translate("Op", "Move %Ln message(s)", nullptr, 1), QStringLiteral("Move 1 message"));
    QCOMPARE(QCoreApplication::translate("Op", "Move %Ln message(s)", nullptr, 3), QStringLiteral("Move 3 messages"));
    QCOMPARE(QCoreApplication::translate("postrider::Mail", "%Ln more file(s) were left out.", nullptr, 1), QStringLiteral("1 more file was left out."));
    QCOMPARE(QCoreApplication::translate("postrider::Mail", "%Ln more file(s) were left out.", nullptr, 2), QStringLiteral("2 more files were left out."));
}

void TranslationsTest::menuLettersAreUnique_data()
{
    QTest::addColumn<QString>("language");
    for (const QString &path : catalogues()) {
        const QString language = QFileInfo(path).completeBaseName().section(QLatin1Char('_'), 1);
        QTest::newRow(qPrintable(language)) << language;
    }
}

void TranslationsTest::menuLettersAreUnique()
{
    QFETCH(QString, language);
    Translations translations;
    QCOMPARE(translations.install({language}), language);
    QHash<QString, QString> taken; // menu and letter -> text
    QSet<QString> menus;
    const auto take = [&](const QString &menu, const QString &text) {
        const QChar letter = mnemonic(text);
        QVERIFY2(!letter.isNull(), qPrintable(text + QStringLiteral(" has no accelerator")));
        QString &other = taken[menu + QLatin1Char('|') + letter];
        QVERIFY2(other.isEmpty(), qPrintable(QString::fromUtf8("“%1” and “%2” have the same accelerator").arg(other, text)));
        other = text;
    };
    for (const ActionTable::Row &row : ActionTable::rows()) {
        if (!*row.menu)
            continue;
        const QString menu = QCoreApplication::translate("ActionTable", row.menu);
        const char *above = ActionTable::menuAbove(row.menu);
        if (!menus.contains(menu))
            take(above ? QCoreApplication::translate("ActionTable", above) : QString(), menu);
        menus.insert(menu);
        if (*row.name)
            take(menu, QCoreApplication::translate("ActionTable", row.text));
    }
}

TranslationsTest::Run TranslationsTest::run(const QByteArray &language, const QStringList &words) const
{
    QTemporaryDir dir;
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANGUAGE"})
        environment.remove(QLatin1String(name));
    environment.insert(QStringLiteral("LANG"), QString::fromLatin1(language));
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(POSTRIDER_PROGRAM), QStringList{QStringLiteral("--profile"), dir.filePath(QStringLiteral("profile"))} + words);
    if (!program.waitForFinished(60'000))
        return {};
    return {program.readAllStandardOutput(), program.readAllStandardError()};
}

void TranslationsTest::jsonIsTheSameInEveryLanguage()
{
    const QStringList words{QStringLiteral("show"), QStringLiteral("4711")};
    const QStringList json = QStringList{QStringLiteral("--json")} + words;
    const Run english = run("C.UTF-8", json);
    QVERIFY2(english.out.contains("\"error\""), qPrintable(QString::fromUtf8(english.out + english.err)));
    const Run german = run("de_DE.UTF-8", json);
    QCOMPARE(german.out, english.out);
    QVERIFY2(run("C.UTF-8", words).err.contains("There is no message 4711"), "English");
    const QByteArray said = run("de_DE.UTF-8", words).err;
    QVERIFY2(said.contains("Die Nachricht 4711 gibt es nicht mehr"), said.constData());
}

QTEST_MAIN(TranslationsTest)
#include "TranslationsTest.moc"
