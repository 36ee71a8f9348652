// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Question.h"

#include <QLabel>
#include <QMessageBox>
#include <QTest>
#include <QWidget>

using namespace postrider;

/// A question says names as they are, whoever has given them.
class QuestionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesAreNoHtml()
    {
        QWidget window;
        const QString folder = QStringLiteral("Delete <h1><img src='file:///etc/passwd' width='4000'>Offers</h1>?"), consequence = QStringLiteral("<b>3</b> messages");
        const Question question{QStringLiteral("Delete"), folder, consequence, QStringLiteral("Delete"), {}};
        question.ask(&window, [] {});
        auto *box = window.findChild<QMessageBox *>();
        QVERIFY(box);
        QStringList said;
        for (const QLabel *label : box->findChildren<QLabel *>()) {
            if (label->text().isEmpty())
                continue;
            said.append(label->text());
            QCOMPARE(label->textFormat(), Qt::PlainText);
        }
        QVERIFY(said.contains(folder) && said.contains(consequence));
    }
};

QTEST_MAIN(QuestionTest)
#include "QuestionTest.moc"
