// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderHead.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/TextLine.h"
#include "tests/app/WindowScreen.h"

#include <QPainter>

using namespace postrider;

/// Mail in a script that runs the other way than the window. What is judged is the picture: a sign at the end of a text that runs left to
/// right is seen at its right end, and so at the right edge of a window that runs right to left.
class DirectionTest : public QObject {
    Q_OBJECT

private:
    /// Where two pictures differ.
    static QRect difference(const QImage &a, const QImage &b)
    {
        QRect all;
        for (int y = 0; y < a.height(); ++y) {
            for (int x = 0; x < a.width(); ++x) {
                if (a.pixel(x, y) != b.pixel(x, y))
                    all |= QRect(x, y, 1, 1);
            }
        }
        return all;
    }

    static QImage cardOf(const QString &subject, int width = 600)
    {
        MessageRow row;
        row.from = {QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org")};
        row.subject = subject;
        row.preview = QStringLiteral("Text");
        row.date = 1'700'000'000'000;
        row.flags = Flag::Seen;
        MessageCard::Look look;
        look.rect = QRect(0, 0, width, MessageCard::height());
        look.direction = Qt::RightToLeft;
        QImage image(look.rect.size(), QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&image);
        painter.setLayoutDirection(Qt::RightToLeft);
        MessageCard::paint(painter, look, &row);
        return image;
    }

    static QImage grabOf(QWidget &widget) { return widget.grab().toImage(); }

private Q_SLOTS:
    void initTestCase()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Theme::current().apply(*qApp, Theme::Scheme::Light);
    }

    void theFirstLetterSays()
    {
        using TextLine::directionOf;
        QCOMPARE(directionOf(QStringLiteral("Dinner?"), Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(directionOf(QStringLiteral("(1) Dinner"), Qt::RightToLeft), Qt::LeftToRight);
        QCOMPARE(directionOf(QString::fromUtf8("\u05e9\u05dc\u05d5\u05dd, Ada"), Qt::LeftToRight), Qt::RightToLeft);
        QCOMPARE(directionOf(QString::fromUtf8("12: \u0633\u0644\u0627\u0645"), Qt::LeftToRight), Qt::RightToLeft);
        // Nothing to go by: as the words round it.
        QCOMPARE(directionOf(QStringLiteral("12:30 (?)"), Qt::RightToLeft), Qt::RightToLeft);
        QCOMPARE(directionOf(QString(), Qt::LeftToRight), Qt::LeftToRight);
    }

    void aSubjectEndsAtItsRight()
    {
        const QImage with = cardOf(QStringLiteral("Dinner on Saturday?"));
        const QRect sign = difference(with, cardOf(QStringLiteral("Dinner on Saturday")));
        QVERIFY(!sign.isNull());
        QVERIFY2(sign.right() > 600 - 30, qPrintable(QString::number(sign.right()))); // 12 px of margin
    }

    void aSubjectThatIsCutKeepsItsBeginning()
    {
        const QString start = QStringLiteral("Dinner on Saturday with everybody who ever was there and ");
        const QImage one = cardOf(start + QStringLiteral("wants more of it"), 300);
        const QImage other = cardOf(start + QStringLiteral("has nothing else"), 300);
        QVERIFY(difference(one, other).isNull()); // the end that differs is not in sight
        QVERIFY(!difference(one, cardOf(QStringLiteral("Supper") + start, 300)).isNull());
    }

    void arabicRunsTheOtherWay()
    {
        const QString words = QString::fromUtf8("\u0627\u0644\u0639\u0634\u0627\u0621");
        const QRect sign = difference(cardOf(words + QChar(0x061f)), cardOf(words));
        QVERIFY(!sign.isNull());
        QVERIFY2(sign.right() < 600 - 30, qPrintable(QString::number(sign.right()))); // left of the words
    }

    void labelsAndChips()
    {
        ElidedLabel with(QStringLiteral("Ada Lovelace!")), without(QStringLiteral("Ada Lovelace"));
        for (ElidedLabel *label : {&with, &without})
            label->resize(300, 24);
        const QRect sign = difference(grabOf(with), grabOf(without));
        QVERIFY(sign.right() > 280);
        Chip full(QStringLiteral("Report (2).pdf)")), short_(QStringLiteral("Report (2).pdf"));
        for (Chip *chip : {&full, &short_})
            chip->resize(300, 24);
        QVERIFY(difference(grabOf(full), grabOf(short_)).right() > 270);
    }

    void theReadersHead()
    {
        const auto head = [](const QString &subject) {
            auto made = std::make_unique<ReaderHead>();
            made->resize(900, 120);
            MessageContent content;
            content.subject = subject;
            content.from = {{QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org")}};
            made->showContent(content);
            return made;
        };
        const auto with = head(QStringLiteral("Dinner?")), without = head(QStringLiteral("Dinner"));
        auto *subject = with->findChild<QWidget *>(QStringLiteral("subject"));
        const QRect sign = difference(grabOf(*subject), grabOf(*without->findChild<QWidget *>(QStringLiteral("subject"))));
        QVERIFY(!sign.isNull());
        QVERIFY2(sign.right() > subject->width() - 20, qPrintable(QStringLiteral("%1 of %2").arg(sign.right()).arg(subject->width())));
        const auto arabic = head(QString::fromUtf8("\u0627\u0644\u0639\u0634\u0627\u0621"));
        QVERIFY(!grabOf(*arabic).isNull());
    }

    void theWindow()
    {
        FilledProfile profile(0);
        profile.add(
            profile.inbox, {QStringLiteral("Grace Hopper"), QStringLiteral("grace@example.org"), QStringLiteral("Dinner on Saturday?"), QStringLiteral("Are you coming?"), 1});
        profile.add(profile.inbox,
            {QString::fromUtf8("\u0622\u062f\u0627"), QStringLiteral("ada@example.org"), QString::fromUtf8("\u0627\u0644\u0639\u0634\u0627\u0621\u061f"),
                QString::fromUtf8("\u0646\u0639\u0645"), 30});
        WindowScreen screen(profile);
        screen.select(0);
        const QImage shown = screen.list()->viewport()->grab().toImage();
        QVERIFY(!shown.isNull());
        if (const QString file = qEnvironmentVariable("POSTRIDER_PICTURE"); !file.isEmpty()) {
            QTest::qWait(800);
            screen.window.grab().save(file);
        }
    }
};

QTEST_MAIN(DirectionTest)
#include "DirectionTest.moc"
