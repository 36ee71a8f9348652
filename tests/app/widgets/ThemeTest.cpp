// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Theme.h"

#include "app/widgets/Icon.h"

#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace postrider;
using Token = Theme::Token;

class ThemeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contrastIsWcags()
    {
        QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::black) * 10), 210);
        QCOMPARE(qRound(Theme::contrast(Qt::white, Qt::white) * 10), 10);
        QCOMPARE(qRound(Theme::contrast(QColor(0x76, 0x76, 0x76), Qt::white) * 100), 454);
    }

    void everyColourCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QColor>("accent");
        for (bool dark : {false, true}) {
            const QByteArray set = dark ? "dark" : "light";
            QTest::newRow((set + ", our accent").constData()) << dark << QColor();
            // Accents that desktops offer, the hard ones among them.
            for (const char *accent : {"#ffff00", "#00ff00", "#ff0000", "#0000ff", "#3584e4", "#e95420", "#000000", "#ffffff", "#3daee9", "#9141ac"})
                QTest::newRow((set + ' ' + accent).constData()) << dark << QColor(QString::fromLatin1(accent));
        }
    }

    void everyColourCanBeRead()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, accent);
        const auto color = [&](Token token) { return Theme::color(token, dark, accent); };
        QList<Token> text{Token::Text, Token::TextSecondary, Token::Accent, Token::Unread, Token::Success, Token::Warning, Token::Danger, Token::Info, Token::Quote1, Token::Quote2,
            Token::Quote3, Token::Quote4};
        for (int tag = int(Token::Tag1); tag <= int(Token::Tag9); ++tag)
            text.append(Token(tag));
        const auto check = [&](Token ink, Token ground, double wanted) {
            const double ratio = Theme::contrast(color(ink), color(ground));
            const QString what = QStringLiteral("%1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio);
            QVERIFY2(ratio >= wanted, qPrintable(what));
        };
        for (Token ground : {Token::Surface, Token::Raised, Token::Sunken, Token::AccentSoft}) {
            for (Token ink : text)
                check(ink, ground, 4.5);
            check(Token::Star, ground, 3.0);
        }
        check(Token::Text, Token::Selection, 4.5);
        check(Token::Text, Token::Hover, 4.5);
        check(Token::TextSecondary, Token::Hover, 4.5);
        check(Token::OnAccent, Token::Accent, 4.5);
    }

    void highContrastIsHigh_data() { everyColourCanBeRead_data(); }

    /// WCAG 2.1: 1.4.6 (7:1 for text), 1.4.11 (3:1 for edges).
    void highContrastIsHigh()
    {
        QFETCH(bool, dark);
        QFETCH(QColor, accent);
        const auto color = [&](Token token) { return Theme::color(token, dark, accent, true); };
        QList<Token> text{Token::Text, Token::TextSecondary, Token::Accent, Token::Unread, Token::Info};
        for (int token = int(Token::Success); token <= int(Token::Tag9); ++token)
            text.append(Token(token));
        for (Token ground : {Token::Surface, Token::Raised, Token::Sunken, Token::AccentSoft}) {
            for (Token ink : std::as_const(text)) {
                const double ratio = Theme::contrast(color(ink), color(ground));
                QVERIFY2(ratio >= 7.0, qPrintable(QStringLiteral("%1 on %2: %3").arg(int(ink)).arg(int(ground)).arg(ratio)));
            }
            QVERIFY(Theme::contrast(color(Token::Line), color(ground)) >= 3.0);
            QVERIFY(Theme::contrast(color(Token::TextDisabled), color(ground)) >= 3.0);
        }
        QVERIFY(Theme::contrast(color(Token::Text), color(Token::Selection)) >= 7.0);
        QVERIFY(Theme::contrast(color(Token::OnAccent), color(Token::Accent)) >= 4.5);
    }

    void rowsGrowWithTheTextAndStandAsCloseAsWanted()
    {
        Theme &theme = Theme::current();
        const int normal = theme.rowHeight(28);
        QCOMPARE(normal, 28);
        QSignalSpy sizes(&theme, &Theme::sizesChanged);
        theme.setDensity(Theme::Density::Compact);
        QCOMPARE(theme.rowHeight(28), 24);
        theme.setDensity(Theme::Density::Relaxed);
        QCOMPARE(theme.rowHeight(28), 32);
        theme.setDensity(Theme::Density::Normal);
        QLabel title(QStringLiteral("Title"));
        title.setFont(theme.font(Theme::Type::Subject));
        const qreal before = title.font().pointSizeF();
        theme.setTextScale(2);
        QVERIFY(theme.rowHeight(28) > 36);
        QVERIFY2(theme.rowHeight(64, 3) >= 3 * QFontMetrics(QApplication::font()).height(), "three lines have room");
        QCOMPARE(title.font().pointSizeF(), before * 2);
        QCOMPARE(theme.font(Theme::Type::Subject).pointSizeF(), before * 2);
        theme.setTextScale(1);
        QCOMPARE(title.font().pointSizeF(), before);
        QCOMPARE(theme.rowHeight(28), 28);
        QCOMPARE(sizes.size(), 5);
    }

    void aChangeOfSchemeIsSaidOnceAndReachesThePalette()
    {
        Theme &theme = Theme::current();
        theme.setScheme(Theme::Scheme::Light);
        QSignalSpy changes(&theme, &Theme::changed);
        theme.setScheme(Theme::Scheme::Dark);
        QVERIFY(theme.isDark());
        QCOMPARE(changes.size(), 1);
        QCOMPARE(QApplication::palette().color(QPalette::Base), theme.color(Token::Surface));
        theme.setScheme(Theme::Scheme::Dark);
        QCOMPARE(changes.size(), 1);
        theme.setSystemDark(false);
        QVERIFY2(theme.isDark(), "a forced scheme does not follow the desktop");
        theme.setScheme(Theme::Scheme::System);
        QVERIFY(!theme.isDark());
    }

    void typeIsRelativeToTheSystemsFont()
    {
        const Theme &theme = Theme::current();
        const qreal body = theme.font(Theme::Type::Body).pointSizeF();
        QCOMPARE(theme.font(Theme::Type::Secondary).pointSizeF(), body * 0.9);
        QCOMPARE(theme.font(Theme::Type::Subject).pointSizeF(), body * 1.4);
        QCOMPARE(theme.font(Theme::Type::Subject).weight(), QFont::DemiBold);
        QVERIFY(body >= 10);
    }

    /// Each drawing of the family: on the 24-px grid, strokes of 1.75 with round caps, coloured by us, and something to be seen at 16 px.
    void everyIconBelongsToTheFamily()
    {
        const QDir folder(QStringLiteral(POSTRIDER_SOURCE_DIR "/resources/icons"));
        const QStringList files = folder.entryList({QStringLiteral("*.svg")});
        QVERIFY(files.size() > 40);
        for (const QString &file : files) {
            const QString name = file.chopped(4);
            const QImage small = iconPixmap(name, Qt::black, 16, 1).toImage();
            int inked = 0;
            for (int y = 0; y < small.height(); ++y) {
                for (int x = 0; x < small.width(); ++x)
                    inked += small.pixelColor(x, y).alpha() > 96;
            }
            QVERIFY2(inked > 5, qPrintable(name));
            if (name.startsWith(QLatin1String("org.")))
                continue;
            QFile svg(folder.filePath(file));
            QVERIFY(svg.open(QIODevice::ReadOnly));
            const QByteArray text = svg.readAll();
            for (const char *wanted : {"viewBox=\"0 0 24 24\"", "stroke-width=\"1.75\"", "stroke-linecap=\"round\"", "stroke-linejoin=\"round\"", "stroke=\"currentColor\""})
                QVERIFY2(text.contains(wanted), qPrintable(name));
        }
    }

    void anIconTakesTheColourOfItsTokenWhenItIsPainted()
    {
        Theme &theme = Theme::current();
        const QIcon star = icon(QStringLiteral("star-filled"), Token::Star, 24);
        theme.setScheme(Theme::Scheme::Light);
        QCOMPARE(star.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12), theme.color(Token::Star));
        theme.setScheme(Theme::Scheme::Dark);
        QCOMPARE(star.pixmap(QSize(24, 24), 1.0).toImage().pixelColor(12, 12), theme.color(Token::Star));
        QCOMPARE(star.pixmap(QSize(24, 24), 1.0, QIcon::Disabled).toImage().pixelColor(12, 12), theme.color(Token::TextDisabled));
        QCOMPARE(star.pixmap(QSize(24, 24), 2.0).width(), 48);
        QVERIFY(icon(QStringLiteral("no-such-icon")).isNull());
        theme.setScheme(Theme::Scheme::System);
    }

    void fieldsAreAlike()
    {
        Theme::current().setScheme(Theme::Scheme::Light);
        for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            QWidget page;
            page.setLayoutDirection(direction);
            auto *column = new QVBoxLayout(&page);
            auto *line = new QLineEdit(QStringLiteral("HHH"));
            auto *choice = new QComboBox, *typed = new QComboBox;
            choice->addItem(QStringLiteral("HHH"));
            typed->setEditable(true);
            typed->addItem(QStringLiteral("HHH"));
            auto *text = new QPlainTextEdit(QStringLiteral("HHH"));
            const QList<QWidget *> fields{line, choice, typed, text};
            for (QWidget *field : fields)
                column->addWidget(field);
            page.resize(300, 260);
            page.show();
            page.setFocus();
            const QImage image = page.grab().toImage();
            if (const QString file = qEnvironmentVariable("POSTRIDER_PICTURE"); !file.isEmpty())
                image.save(file);
            // Round corners: the page shows there.
            const QColor ground = page.palette().color(QPalette::Window);
            for (const QWidget *field : fields) {
                QCOMPARE(image.pixelColor(field->geometry().topLeft()), ground);
                QCOMPARE(image.pixelColor(field->geometry().bottomRight()), ground);
            }
            // Where the letters begin. (In a window that runs the other way, a line of text has them where the text begins, a choice where the window does.)
            const auto inset = [&](const QWidget *field) {
                const QRect r = field->geometry();
                for (int x = 3; x < 60; ++x) {
                    for (int y = 6; y < 24; ++y) {
                        if (image.pixelColor(r.left() + x, r.top() + y).lightness() < 140)
                            return x;
                    }
                }
                return -1;
            };
            if (direction == Qt::RightToLeft)
                continue;
            QVERIFY(inset(line) > 0);
            for (const QWidget *field : {static_cast<QWidget *>(choice), static_cast<QWidget *>(typed)})
                QVERIFY2(qAbs(inset(field) - inset(line)) <= 1, qPrintable(QStringLiteral("%1, %2").arg(inset(field)).arg(inset(line))));
        }
        Theme::current().setScheme(Theme::Scheme::System);
    }

    void arrowsFollowTheText()
    {
        const QImage left = iconPixmap(QStringLiteral("reply"), Qt::black, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right = iconPixmap(QStringLiteral("reply"), Qt::black, 24, 1).toImage();
        const QImage trash = iconPixmap(QStringLiteral("trash"), Qt::black, 24, 1).toImage();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCOMPARE(right, left.mirrored(true, false));
        QCOMPARE(trash, iconPixmap(QStringLiteral("trash"), Qt::black, 24, 1).toImage());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    Theme::current().apply(app);
    ThemeTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ThemeTest.moc"
