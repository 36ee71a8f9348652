// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Application.h"

#include <QEventLoop>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

#include <stdexcept>

using namespace postrider;

/// What a slot throws ends its event, is said, and the program goes on.
class ApplicationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void storageThatCannotBeRead()
    {
        QSignalSpy failed(qApp, SIGNAL(failed(postrider::Failure)));
        QVERIFY(failed.isValid());
        QTest::ignoreMessage(QtWarningMsg, "The disk cannot be read. I/O error");
        thrown([] { throw MailError(ErrorKind::Storage, QStringLiteral("The disk cannot be read."), QStringLiteral("I/O error")); });
        QCOMPARE(failed.size(), 1);
        const auto failure = failed.first().first().value<Failure>();
        QCOMPARE(failure.kind, ErrorKind::Storage);
        QCOMPARE(failure.message, QStringLiteral("The disk cannot be read."));
        QCOMPARE(failure.detail, QStringLiteral("I/O error"));
    }

    void aMistakeOfOurs()
    {
        QSignalSpy failed(qApp, SIGNAL(failed(postrider::Failure)));
        QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("^Postrider made a mistake.*out of range$")));
        thrown([] { throw std::out_of_range("out of range"); });
        QCOMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Failure>().kind, ErrorKind::Bug);
    }

private:
    /// In an event of its own; another one comes after it.
    static void thrown(const std::function<void()> &slot)
    {
        QEventLoop loop;
        QTimer::singleShot(0, &loop, slot);
        QTimer::singleShot(20, &loop, &QEventLoop::quit);
        loop.exec();
    }
};

int main(int argc, char **argv)
{
    Application app(argc, argv);
    ApplicationTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ApplicationTest.moc"
