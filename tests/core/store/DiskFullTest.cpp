// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/Reserve.h"
#include "core/store/Store.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace postrider;

/// A disk without room: a real one, a file system of 3 MB in memory. Where this user may not make one, a file's limit does the same to the store.
class DiskFullTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void cleanup();

    void toldAndNothingLost();
    void lockThatCannotBeWritten();
    void reserveIsGivenBackAndKeptAgain();

private:
    bool mount(const char *size = "size=3m");

    QTemporaryDir m_directory;
    bool m_mounted = false;
};

bool DiskFullTest::mount(const char *size)
{
    QProcess process;
    process.start(QStringLiteral("mount"), {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"), QLatin1String(size), QStringLiteral("tmpfs"), m_directory.path()});
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

void DiskFullTest::cleanup()
{
    if (!m_mounted)
        return;
    QProcess process;
    process.start(QStringLiteral("umount"), {m_directory.path()});
    QVERIFY(process.waitForFinished() && process.exitCode() == 0);
    m_mounted = false;
}

/// Not to be taken for a profile that is open elsewhere: there would be nothing to close.
void DiskFullTest::lockThatCannotBeWritten()
{
    m_mounted = mount();
    QVERIFY(QDir().mkpath(m_directory.filePath(QStringLiteral("profile"))));
    QFile ballast(m_directory.filePath(QStringLiteral("ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (m_mounted && ballast.write(QByteArray(4096, 'x')) == 4096) { }
    try {
        const Store store(m_directory.filePath(QStringLiteral("profile")));
        QVERIFY2(!m_mounted, "there was room after all");
    } catch (const MailError &e) {
        QCOMPARE(e.kind(), ErrorKind::Storage);
        QVERIFY2(!e.message().contains(QLatin1String("another Postrider")), qPrintable(e.message()));
    }
}

void DiskFullTest::toldAndNothingLost()
{
    m_mounted = mount();
    const QString profile = m_directory.filePath(QStringLiteral("profile"));
    QFile ballast(m_directory.filePath(QStringLiteral("ballast")));
    Store store(profile);
    const auto reader = store.makeReader();
    const auto save = [&](const QString &subject, qsizetype size) -> std::optional<Failure> {
        try {
            store.writeAndWait(Durability::User, [&](StoreWriter &w) {
                Draft draft;
                draft.subject = subject;
                QByteArray noise(size, Qt::Uninitialized);
                for (char &c : noise)
                    c = char(QRandomGenerator::global()->bounded(256));
                draft.attachments = {{subject, "a/b", noise}};
                w.drafts.save(draft);
            });
        } catch (const MailError &e) {
            return Failure::of(e);
        }
        return std::nullopt;
    };
    QVERIFY(!save(QStringLiteral("before"), 1000));
    QStringList saved{QStringLiteral("before")};
    std::optional<Failure> failure;
    if (m_mounted) {
        QVERIFY(ballast.open(QIODevice::WriteOnly));
        ballast.write(QByteArray(1024 * 1024, 'b'));
        ballast.close();
        for (int i = 0; i < 100 && !failure; ++i) {
            const QString subject = QStringLiteral("draft %1").arg(i);
            failure = save(subject, 100'000);
            if (!failure)
                saved.append(subject);
        }
    } else {
        // Not root: a folder that may not be written to stops a second store from being made, in the same words.
        QVERIFY(QFile::setPermissions(m_directory.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        try {
            Store other(m_directory.filePath(QStringLiteral("other")));
        } catch (const MailError &e) {
            failure = Failure::of(e);
        }
        QVERIFY(QFile::setPermissions(m_directory.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner));
    }
    QVERIFY(failure);
    QCOMPARE(failure->kind, ErrorKind::Storage);
    if (m_mounted)
        QVERIFY2(failure->message.contains(QLatin1String("disk is full")), qPrintable(failure->message + failure->detail));
    // What was confirmed is there, what was refused is not, and reading goes on.
    const auto subjects = [&] {
        QStringList list;
        for (const Draft &draft : reader->drafts())
            list.append(draft.subject);
        list.sort();
        return list;
    };
    saved.sort();
    QCOMPARE(subjects(), saved);
    // Room is made: the same store works again.
    ballast.remove();
    QVERIFY(!save(QStringLiteral("z afterwards"), 1000));
    saved.append(QStringLiteral("z afterwards"));
    QCOMPARE(subjects(), saved);
    for (const Draft &draft : reader->drafts())
        QVERIFY(!reader->draft(draft.id)->attachments.value(0).bytes.isEmpty());
}

/// A full disk lets people go on: they remove mail and write, only new mail has to wait. With room, all is as before.
void DiskFullTest::reserveIsGivenBackAndKeptAgain()
{
    m_mounted = mount("size=64m");
    const QString profile = m_directory.filePath(QStringLiteral("profile"));
    Store store(profile);
    const QString reserve = QDir(profile).filePath(QStringLiteral("reserve"));
    // It is made when there is nothing else to do.
    QTRY_COMPARE_WITH_TIMEOUT(QFileInfo(reserve).size(), Reserve::kSize, 20'000);
    QVERIFY(!(QFile::permissions(reserve) & (QFileDevice::ReadGroup | QFileDevice::ReadOther)));
    if (!m_mounted)
        return; // no full disk for this user
    AccountId account;
    FolderId folder;
    const auto message = [](Uid uid) {
        NewMessage m;
        m.uid = uid;
        m.subject = QString(800, QLatin1Char('x'));
        m.messageIdHeader = QStringLiteral("<%1@example.org>").arg(uid);
        return m;
    };
    store.writeAndWait(Durability::User, [&](StoreWriter &w) {
        account = w.accounts.insert({});
        folder = w.folders.insert({});
        QList<NewMessage> messages;
        for (Uid uid = 1; uid <= 5000; ++uid)
            messages.append(message(uid));
        w.messages.insert(account, folder, messages, false);
    });
    QFile ballast(m_directory.filePath(QStringLiteral("ballast")));
    QVERIFY(ballast.open(QIODevice::WriteOnly | QIODevice::Unbuffered));
    while (ballast.write(QByteArray(4096, 'b')) == 4096) { }
    ballast.close();
    const auto failureOf = [&](const Mutation &mutation) -> std::optional<Failure> {
        try {
            store.writeAndWait(Durability::User, mutation);
        } catch (const MailError &e) {
            return Failure::of(e);
        }
        return std::nullopt;
    };
    // Mail comes until there is no room.
    std::optional<Failure> failure;
    Uid uid = 10'000;
    for (; !failure && uid < 200'000; uid += 500) {
        failure = failureOf([&](StoreWriter &w) {
            for (Uid u = uid; u < uid + 500; ++u)
                w.messages.insert(account, folder, {message(u)}, false);
        });
    }
    QVERIFY(failure && failure->message.contains(QLatin1String("disk is full")));
    QVERIFY(!QFile::exists(reserve));
    // More of it waits, without using up what has been given back.
    failure = failureOf([&](StoreWriter &w) { w.messages.insert(account, folder, {message(5)}, false); });
    QVERIFY(!failure); // a flag of one that is here
    failure = failureOf([&](StoreWriter &w) { w.messages.insert(account, folder, {message(300'000)}, false); });
    QVERIFY(failure && failure->message.contains(QLatin1String("waits on the server")));
    failure = failureOf([&](StoreWriter &w) { w.bodies.insert("x", 1); });
    QVERIFY(failure && failure->kind == ErrorKind::Storage);
    // What a person does goes through.
    const auto reader = store.makeReader();
    const QList<MessageId> shown = reader->messageIds(folder);
    QVERIFY(!failureOf([&](StoreWriter &w) {
        Draft draft;
        draft.body = QString(100'000, QLatin1Char('y'));
        w.drafts.save(draft);
    }));
    failure = failureOf([&](StoreWriter &w) { w.messages.remove(shown.mid(0, 1000)); });
    QVERIFY2(!failure, failure ? qPrintable(failure->message + failure->detail) : "");
    QCOMPARE(reader->messageIds(folder).size(), shown.size() - 1000);
    // Room is made: it is kept again, and mail comes again.
    QVERIFY(ballast.remove());
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(reserve).size() == Reserve::kSize, 30'000);
    QTRY_VERIFY_WITH_TIMEOUT(!failureOf([&](StoreWriter &w) { w.messages.insert(account, folder, {message(300'000)}, false); }), 10'000);
    QCOMPARE(reader->messageIds(folder).size(), shown.size() - 999);
}

QTEST_GUILESS_MAIN(DiskFullTest)
#include "DiskFullTest.moc"
