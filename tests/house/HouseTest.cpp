// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/house/SourceTree.h"

#include <QTest>

using namespace postrider;

/// The rules of the house, held against every file of the tree; and every rule against a small sample that breaks it.
class HouseTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    // The rules can fail.
    void sampleArrows();
    void sampleLibraries();
    void sampleLengths();
    void sampleNames();
    void sampleTypes();
    void sampleKeywords();
    void sampleTexts();
    void sampleCodeOnly();
    // The tree keeps them.
    void arrows();
    void arrowsAgreeWithCMake();
    void librariesStayInTheirRoom();
    void filesAndFunctionsAreShort();
    void classesSayWhatTheyAre();
    void namesSaySomething();
    void typesAreThereOnce();
    void licences();
    void keywords();
    void platformCodeIsApart();
    void noMachinePaths();
    void nothingUnfinished();

private:
    template <class Rule> void holds(const QList<SourceFile> &files, const Rule &rule) const;

    QList<SourceFile> m_program; ///< core and app
    QList<SourceFile> m_sources; ///< all C++
    QList<SourceFile> m_all; ///< all text
};

namespace {

SourceFile sample(const char *path, const char *text)
{
    return {QString::fromLatin1(path), text};
}

// house.md, "Who may see whom".
const QHash<QString, QStringList> &arrowsOfTheHouse()
{
    static const QHash<QString, QStringList> table = [] {
        const QHash<QByteArray, QByteArray> rooms{
            {"base", ""},
            {"types", "base"},
            {"search", "base types"},
            {"exchange", "base types"},
            {"store", "base types search"},
            {"mime", "base types"},
            {"spelling", "base"},
            {"html", "base types"}, // what can be written of it is a value
            {"net", "base"},
            {"trust", "base types net"},
            {"web", "base types net"},
            {"auth", "base net"},
            {"imap", "base net auth"},
            {"smtp", "base net auth"},
            {"pop3", "base net auth"},
            // It speaks to servers through the clients that sign in later: what is hostile to them is hostile to a probe.
            {"discovery", "base types net auth imap pop3 smtp"},
            {"ops", "base types store mime imap smtp"},
            {"rules", "base types store mime ops"},
            {"sync", "base types search store mime net imap smtp pop3 auth ops"},
        };
        QHash<QString, QStringList> result;
        for (auto it = rooms.begin(); it != rooms.end(); ++it) {
            QStringList &sees = result[QStringLiteral("core/") + QString::fromLatin1(it.key())];
            for (const QByteArray &room : it.value().split(' ')) {
                if (!room.isEmpty())
                    sees.append(QStringLiteral("core/") + QString::fromLatin1(room));
            }
        }
        QStringList &mail = result[QStringLiteral("core")];
        for (const char *room : {"base", "types", "search", "store", "sync", "rules", "ops", "mime", "html", "trust", "web", "auth", "discovery", "exchange"})
            mail.append(QStringLiteral("core/") + QLatin1String(room));

        const QStringList core{QStringLiteral("core/Mail.h"), QStringLiteral("core/GuestMail.h"), QStringLiteral("core/store/StoreReader.h"),
            QStringLiteral("core/store/ChangeSet.h"), QStringLiteral("core/types"), QStringLiteral("core/base")};
        const QStringList room = core + QStringList{QStringLiteral("app/widgets")};
        const QStringList rooms2{QStringLiteral("folders"), QStringLiteral("messages"), QStringLiteral("reader"), QStringLiteral("composer"), QStringLiteral("accounts"),
            QStringLiteral("outbox"), QStringLiteral("search"), QStringLiteral("instance"), QStringLiteral("preferences"), QStringLiteral("desktop"), QStringLiteral("contacts"),
            QStringLiteral("rules"), QStringLiteral("palette")};
        QStringList window = room;
        for (const QString &name : rooms2) {
            result.insert(QStringLiteral("app/") + name, room);
            window.append(QStringLiteral("app/") + name);
        }
        // What became of a sent message is told in one way, by the room that knows it.
        result[QStringLiteral("app/reader")].append(QStringLiteral("app/outbox"));
        // The engine is behind a plain interface, in a plug-in that knows values only.
        result[QStringLiteral("app/reader")].append(QStringLiteral("app/bodyview/BodyEngine.h"));
        result.insert(QStringLiteral("app/bodyview"), {QStringLiteral("core/types")});
        // Which folders serve for what is chosen in the room of accounts, in the words of the folder tree.
        result[QStringLiteral("app/accounts")].append(QStringLiteral("app/folders"));
        // What the desktop can do for the program is chosen on a page like the others.
        result[QStringLiteral("app/preferences")].append(QStringLiteral("app/desktop"));
        // A letter to many is put together by core; the composer shows it first.
        result[QStringLiteral("app/composer")].append(QStringLiteral("core/exchange"));
        // What is typed is compared with what core has folded: in the same way.
        for (const char *name : {"app/contacts", "app/palette"})
            result[QLatin1String(name)].append(QStringLiteral("core/search/Folding.h"));
        // Words are looked up while they are written; no mail is in that.
        result[QStringLiteral("app/composer")].append(QStringLiteral("core/spelling"));
        // What can be chosen is declared by the room that it is for, and shown on a page of the preferences.
        const QString composing = QStringLiteral("app/composer/ComposerSettings.h");
        result[QStringLiteral("app/preferences")].append(composing);
        // An answer begins in the form that was chosen, wherever it is asked for.
        result[QStringLiteral("app/reader")].append(composing);
        result.insert(QStringLiteral("app/widgets"), {});
        result.insert(QStringLiteral("app/cli"), core + QStringList{QStringLiteral("app/instance")});
        result.insert(QStringLiteral("app/window"), window + QStringList{QStringLiteral("core/spelling")});
        result.insert(QStringLiteral("app"),
            core
                + QStringList{QStringLiteral("app/window"), QStringLiteral("app/cli"), QStringLiteral("app/reader"), QStringLiteral("app/widgets"), QStringLiteral("app/instance"),
                    QStringLiteral("app/desktop"), composing});
        return result;
    }();
    return table;
}

const QString widgetHeaders = QStringLiteral("QtWidgets|QtGui|QtSvg|QWidget|QApplication|QGuiApplication|QMainWindow|QDialog|QLabel|QAction|QIcon|QImage|QPixmap|"
                                             "QPainter|QColor|QFont|QPalette|QTextDocument|QAbstractItemView|QMessageBox|QDesktopServices");

} // namespace

template <class Rule> void HouseTest::holds(const QList<SourceFile> &files, const Rule &rule) const
{
    QStringList broken;
    for (const SourceFile &file : files)
        broken += rule(file);
    QVERIFY2(broken.isEmpty(), qPrintable(QLatin1Char('\n') + broken.join(QLatin1Char('\n'))));
}

void HouseTest::initTestCase()
{
    const QString root = QStringLiteral(POSTRIDER_SOURCE_DIR);
    m_all = SourceTree::readTree(root,
        {QStringLiteral("core"), QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral("packaging"), QStringLiteral("resources"), QStringLiteral(".github"),
            QStringLiteral(".ci"), QStringLiteral("dev"), QStringLiteral("README.md"), QStringLiteral("CMakeLists.txt"), QStringLiteral("CMakePresets.json")});
    for (const SourceFile &file : std::as_const(m_all)) {
        if (!file.isSource())
            continue;
        m_sources.append(file);
        if (!file.path.startsWith(QLatin1String("tests/")))
            m_program.append(file);
    }
    QVERIFY2(m_program.size() > 50, "the tree was not found");
}

// --- the rules can fail -----------------------------------------------------------------------------------------------------------

void HouseTest::sampleArrows()
{
    const auto wrong = [](const char *path, const char *text) { return SourceTree::wrongArrows(sample(path, text), arrowsOfTheHouse()).size(); };
    QCOMPARE(wrong("core/imap/A.cpp", "#include \"core/net/Channel.h\"\n#include \"core/imap/B.h\"\n#include \"A.moc\"\n"), 0);
    QCOMPARE(wrong("core/imap/A.cpp", "#include \"core/store/Store.h\"\n"), 1);
    QCOMPARE(wrong("core/mime/A.cpp", "#  include \"core/net/Channel.h\"\n"), 1);
    QCOMPARE(wrong("core/mime/A.cpp", "#include \"B.h\"\n"), 1);
    QCOMPARE(wrong("core/sync/A.cpp", "#include \"core/Mail.h\"\n"), 1);
    QCOMPARE(wrong("app/reader/A.cpp", "#include \"core/Mail.h\"\n#include \"core/store/StoreReader.h\"\n#include \"app/widgets/Chip.h\"\n"), 0);
    QCOMPARE(wrong("app/reader/A.cpp", "#include \"core/store/Store.h\"\n#include \"app/window/MainWindow.h\"\n"), 2);
    QCOMPARE(wrong("app/widgets/A.cpp", "#include \"core/types/Folder.h\"\n"), 1);
    QCOMPARE(wrong("app/newroom/A.cpp", "#include \"core/Mail.h\"\n"), 1);
}

void HouseTest::sampleLibraries()
{
    const QString vmime = QStringLiteral("vmime/");
    QCOMPARE(SourceTree::foreignLibrary(sample("core/mime/A.cpp", "#include <vmime/vmime.hpp>\n"), vmime, QStringLiteral("core/mime")).size(), 0);
    QCOMPARE(SourceTree::foreignLibrary(sample("core/ops/A.cpp", "#include <vmime/vmime.hpp>\n"), vmime, QStringLiteral("core/mime")).size(), 1);
    QCOMPARE(SourceTree::foreignLibrary(sample("core/sync/A.cpp", "#include <sqlite3.h>\n"), QStringLiteral("sqlite3"), QStringLiteral("core/store")).size(), 1);
    QCOMPARE(SourceTree::foreignLibrary(sample("core/sync/A.cpp", "#include <QLabel>\n#include <QList>\n"), widgetHeaders, QStringLiteral("app")).size(), 1);
}

void HouseTest::sampleLengths()
{
    const SourceFile longBody = sample("a.cpp", "namespace a {\nclass B : public C {\n    int f()\n    {\n        if (x) {\n        }\n        return \"}{\"[0];\n    }\n};\n}\n");
    QCOMPARE(SourceTree::longFunctions(longBody, 5), QStringList());
    QCOMPARE(SourceTree::longFunctions(longBody, 4), QStringList{QStringLiteral("a.cpp:4: a function of 5 lines, at most 4")});
    QCOMPARE(SourceTree::longFunctions(sample("a.cpp", "A::A(int x)\n    : m_x {x}\n    , m_y(2)\n{\n\n\n}\n"), 3).size(), 1);
    QCOMPARE(SourceTree::longFunctions(sample("a.cpp", "template <class T>\nT f(struct stat *s)\n{\n\n\n}\n"), 3).size(), 1);
    QCOMPARE(
        SourceTree::longFunctions(sample("a.cpp", "const Row rows[] = {\n\n\n\n};\n#define M(x) \\\n  do { \\\n  } while (0)\nMACRO(a)\nclass A : B<int> {\n\n\n\n};\n"), 3).size(),
        0);
    QCOMPARE(SourceTree::longFile(sample("a.cpp", "\n\n\n"), 2).size(), 1);
    QCOMPARE(SourceTree::longFile(sample("a.cpp", "\n\n\n"), 3).size(), 0);
}

void HouseTest::sampleNames()
{
    const auto bad = [](const char *text) { return SourceTree::emptyNames(sample("a.h", text)).size(); };
    QCOMPARE(bad("class SyncManager {};"), 1);
    QCOMPARE(bad("struct FolderInfo : Base {\n};"), 1);
    QCOMPARE(bad("namespace StringUtils {}"), 1);
    QCOMPARE(bad("class QMimeData;\nclass Database {};\nclass Informer {};\nvoid f(class FileData *d) {}"), 0);
    QCOMPARE(SourceTree::getterPrefix(sample("a.h", "QString getName() const;")).size(), 1);
    QCOMPARE(SourceTree::getterPrefix(sample("a.cpp", "x = QInputDialog::getText(); y = std::get<int>(v); widget->getFoo(); target(1); void getMailRequested();")).size(), 0);
    QCOMPARE(SourceTree::classWithoutComment(sample("a.h", "// SPDX-License-Identifier: x\n#pragma once\nclass A;\n\nclass B {\n};\n")).size(), 1);
    QCOMPARE(SourceTree::classWithoutComment(sample("a.h", "// SPDX-License-Identifier: x\n\nclass B {\n};\n")).size(), 1);
    QCOMPARE(SourceTree::classWithoutComment(sample("a.h", "class A;\n/// What it is.\ntemplate <class T>\nclass B {\n};\n")).size(), 0);
}

void HouseTest::sampleTypes()
{
    const auto open = [](const char *path, const char *text) {
        QStringList names;
        for (const auto &[name, place] : SourceTree::openTypes(sample(path, text)))
            names.append(name + QLatin1Char(' ') + place);
        return names;
    };
    QCOMPARE(open("a.cpp", "class A : public B {\n};\nstruct C;\nstruct D\n{\n    struct E {\n    };\n};\nclass F *f;\nstruct G g{};\n"),
        QStringList({QStringLiteral("A a.cpp:1"), QStringLiteral("D a.cpp:4")}));
    QCOMPARE(open("a.cpp", "namespace a {\nnamespace {\nstruct A {\n};\n} // namespace\nstruct B {\n};\n}\n"), QStringList{QStringLiteral("B a.cpp:6")});
    QCOMPARE(open("a.h", "struct A {\n};\n"), QStringList());
}

void HouseTest::sampleKeywords()
{
    const auto bad = [](const char *text) { return SourceTree::qtKeywords(sample("a.h", text)).size(); };
    QCOMPARE(bad("public slots:\n"), 1);
    QCOMPARE(bad("signals:\n    void changed();\n"), 1);
    QCOMPARE(bad("    emit changed(3);\n"), 1);
    QCOMPARE(bad("Q_SIGNALS:\nprivate Q_SLOTS:\n    Q_EMIT changed(); // emit changed()\n"), 0);
    const auto platform = [](const char *path, const char *text) { return SourceTree::platformMacros(sample(path, text)).size(); };
    QCOMPARE(platform("app/tray/Tray.cpp", "#ifdef Q_OS_WIN\n#endif\n"), 1);
    QCOMPARE(platform("app/tray/Tray.cpp", "#if defined(__APPLE__)\n#endif\n// Q_OS_WIN\n"), 1);
    QCOMPARE(platform("app/tray/Tray_windows.cpp", "#ifdef Q_OS_WIN\n#endif\n"), 0);
}

void HouseTest::sampleTexts()
{
    QCOMPARE(SourceTree::missingLicence(sample("a.h", "// SPDX-License-Identifier: GPL-3.0-or-later\n")).size(), 0);
    QCOMPARE(SourceTree::missingLicence(sample("a.h", "#pragma once\n")).size(), 1);
    QCOMPARE(SourceTree::machinePaths(sample("a.h",
                                          "see /wo"
                                          "rk/main/x and /ro"
                                          "ot/.cache"))
                 .size(),
        2);
    QCOMPARE(SourceTree::machinePaths(sample("a.h",
                                          "net/wo"
                                          "rk/x $HOME/wo"
                                          "rk/ "))
                 .size(),
        0);
    QCOMPARE(SourceTree::unfinished(sample("a.h",
                                        "// TO"
                                        "DO: later\nQS"
                                        "KIP(\"\");\n"))
                 .size(),
        2);
    QCOMPARE(SourceTree::unfinished(sample("a.h", "// methods, todos los dias\n")).size(), 0);
}

void HouseTest::sampleCodeOnly()
{
    QCOMPARE(SourceTree::codeOnly("a /* b\n c */ d"), QByteArray("a     \n      d"));
    QCOMPARE(SourceTree::codeOnly("a // b\nc"), QByteArray("a     \nc"));
    QCOMPARE(SourceTree::codeOnly("f(\"x\\\"}\", '}', 1'000)"), QByteArray("f(      ,    , 1'000)"));
    QCOMPARE(SourceTree::codeOnly("R\"x(\")\" { )x\";"), QByteArray("             ;"));
}

// --- the tree keeps them -------------------------------------------------------------------------------------------------------------

void HouseTest::arrows()
{
    holds(m_program, [](const SourceFile &file) { return SourceTree::wrongArrows(file, arrowsOfTheHouse()); });
}

void HouseTest::arrowsAgreeWithCMake()
{
    // What CMake links is what the table above lets a room include: neither may be wider.
    const QRegularExpression line(QStringLiteral("^postrider_room\\((\\w+)\\s+(?:SEES ([a-z0-9 ]+))?"), QRegularExpression::MultilineOption);
    for (const QString &part : {QStringLiteral("core"), QStringLiteral("app")}) {
        QFile file(QStringLiteral(POSTRIDER_SOURCE_DIR "/%1/CMakeLists.txt").arg(part));
        QVERIFY(file.open(QIODevice::ReadOnly));
        auto all = line.globalMatch(QString::fromUtf8(file.readAll()));
        QVERIFY(all.hasNext());
        while (all.hasNext()) {
            const auto match = all.next();
            const QString room = part + QLatin1Char('/') + match.captured(1);
            QVERIFY2(arrowsOfTheHouse().contains(room), qPrintable(room + QStringLiteral(" is not in the table of this test")));
            for (const QString &seen : match.captured(2).split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
                // A room of the app may see one of core that is not behind its front door.
                const QString home = arrowsOfTheHouse().contains(part + QLatin1Char('/') + seen) ? part : QStringLiteral("core");
                const QString target = seen == QLatin1String("core") ? QStringLiteral("core/Mail.h") : home + QLatin1Char('/') + seen;
                QVERIFY2(arrowsOfTheHouse().value(room).contains(target), qPrintable(QStringLiteral("CMake links %1 to %2").arg(room, seen)));
            }
        }
    }
}

void HouseTest::librariesStayInTheirRoom()
{
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("vmime/"), QStringLiteral("core/mime")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("sqlite3"), QStringLiteral("core/store")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("QtSql|QSql"), QStringLiteral("core/store")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("qt6keychain|keychain\\.h"), QStringLiteral("core/auth")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("libpsl"), QStringLiteral("core/net")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("gumbo"), QStringLiteral("core/html")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("unicode/"), QStringLiteral("core/trust")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("hunspell"), QStringLiteral("core/spelling")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, QStringLiteral("QtWebEngine|QWebEngine|QQuick"), QStringLiteral("app/bodyview")); });
    holds(m_program, [](const SourceFile &file) { return SourceTree::foreignLibrary(file, widgetHeaders, QStringLiteral("app")); });
}

void HouseTest::filesAndFunctionsAreShort()
{
    holds(m_sources, [](const SourceFile &file) { return SourceTree::longFile(file, 600); });
    holds(m_sources, [](const SourceFile &file) { return SourceTree::longFunctions(file, 80); });
}

void HouseTest::classesSayWhatTheyAre()
{
    holds(m_program, SourceTree::classWithoutComment);
}

void HouseTest::namesSaySomething()
{
    holds(m_sources, SourceTree::emptyNames);
    holds(m_program, SourceTree::getterPrefix);
}

/// Core and app are one program, and so are most tests of a folder.
void HouseTest::typesAreThereOnce()
{
    QHash<QString, QStringList> places;
    for (const SourceFile &file : std::as_const(m_sources)) {
        const QString program = file.path.startsWith(QLatin1String("tests/")) ? file.path.section(QLatin1Char('/'), 0, -2) : QString();
        for (const auto &[name, place] : SourceTree::openTypes(file))
            places[program + QLatin1Char(' ') + name].append(place);
    }
    QVERIFY(!places.isEmpty());
    for (const QStringList &same : std::as_const(places))
        QVERIFY2(same.size() == 1, qPrintable(QStringLiteral("one name, put them into a namespace without one: ") + same.join(QLatin1String(", "))));
}

void HouseTest::licences()
{
    holds(m_sources, SourceTree::missingLicence);
    for (const SourceFile &file : std::as_const(m_all)) {
        if (file.path.endsWith(QLatin1String("CMakeLists.txt")) || file.path.endsWith(QLatin1String(".cmake")) || file.path.endsWith(QLatin1String(".sql"))
            || file.path.endsWith(QLatin1String(".yml")) || file.text.startsWith("#!"))
            QVERIFY2(SourceTree::missingLicence(file).isEmpty(), qPrintable(file.path));
    }
}

void HouseTest::keywords()
{
    holds(m_sources, SourceTree::qtKeywords);
}

void HouseTest::platformCodeIsApart()
{
    holds(m_program, SourceTree::platformMacros);
}

void HouseTest::noMachinePaths()
{
    holds(m_all, SourceTree::machinePaths);
}

void HouseTest::nothingUnfinished()
{
    holds(m_sources, SourceTree::unfinished);
}

QTEST_GUILESS_MAIN(HouseTest)
#include "HouseTest.moc"
