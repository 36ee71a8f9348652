// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with attachments: sixty names that want to get out of the folder or over a file, opening, looking, copying, forwarding, taking out, all by keyboard.
#include "app/reader/AttachmentActions.h"
#include "app/reader/AttachmentChip.h"
#include "app/reader/AttachmentCopies.h"
#include "app/reader/AttachmentPreview.h"
#include "app/reader/AttachmentSaving.h"
#include "app/reader/AttachmentStrip.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageFetch.h"
#include "app/reader/MessageNotes.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/Bar.h"
#include "app/widgets/WhenDone.h"
#include "tests/app/TestProfile.h"

#include <QBuffer>
#include <QClipboard>
#include <QDesktopServices>
#include <QDirIterator>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>

using namespace postrider;

namespace {

QByteArrayList namesAsSent()
{
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/attachment-names.txt"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("no names");
    return file.readAll().chopped(1).split('\n');
}

QByteArray part(const QByteArray &name, const QByteArray &octets, const QByteArray &type = "application/octet-stream")
{
    return "--b\r\nContent-Type: " + type + "\r\nContent-Disposition: attachment; filename=\"" + QByteArray(name).replace('\\', "\\\\")
        + "\"\r\nContent-Transfer-Encoding: base64\r\n\r\n" + octets.toBase64() + "\r\n";
}

QByteArray message(const QByteArray &parts)
{
    return "From: bob@example.org\r\nTo: ada@example.org\r\nSubject: Files\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <files@example.org>\r\n"
           "Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\n\r\nSee files\r\n"
        + parts + "--b--\r\n";
}

QByteArray png()
{
    QImage image(300, 200, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray octets;
    QBuffer buffer(&octets);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return octets;
}

/// Everything below it, links not followed: path relative to it, and what is in it.
QMap<QString, QByteArray> treeOf(const QString &path)
{
    QMap<QString, QByteArray> tree;
    QDirIterator all(path, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (all.hasNext()) {
        all.next();
        QFile file(all.filePath());
        const QString name = QDir(path).relativeFilePath(all.filePath());
        if (all.fileInfo().isSymLink())
            tree.insert(name, "link");
        else if (all.fileInfo().isFile() && file.open(QIODevice::ReadOnly))
            tree.insert(name, file.readAll());
        else
            tree.insert(name, "folder");
    }
    return tree;
}

void put(const QString &path, const QByteArray &octets)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(octets) != octets.size())
        qFatal("cannot write");
}

} // namespace

class AttachmentActionsTest : public QObject {
    Q_OBJECT
public Q_SLOTS:
    void rememberUrl(const QUrl &url) { m_opened.append(url); }

private Q_SLOTS:
    void initTestCase() { QDesktopServices::setUrlHandler(QStringLiteral("file"), this, "rememberUrl"); }
    void cleanupTestCase() { QDesktopServices::unsetUrlHandler(QStringLiteral("file")); }
    void init()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_opened.clear();
    }

    /// Saved one by one and all at once, and copied for other programs: never outside of the chosen folder, never over a file, never through a link.
    void hostileNames()
    {
        const QByteArrayList names = namesAsSent();
        QVERIFY(names.size() >= 60);
        QByteArray parts;
        for (qsizetype i = 0; i < names.size(); ++i)
            parts += part(names.at(i), "octets " + QByteArray::number(i));
        TestProfile profile;
        const MessageId id = profile.addMessage(message(parts));
        const QList<Attachment> attachments = Mail::inspect(message(parts)).attachments;
        QCOMPARE(attachments.size(), names.size());
        Mail &mail = profile.open();

        QTemporaryDir outside;
        QDir(outside.path()).mkpath(QStringLiteral("a/chosen/folder"));
        const QString chosen = outside.filePath(QStringLiteral("a/chosen"));
        put(outside.filePath(QStringLiteral("target.txt")), "elsewhere");
        put(chosen + QStringLiteral("/mine.txt"), "mine");
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("target.txt")), chosen + QStringLiteral("/link.txt")));
        QVERIFY(QFile::link(outside.filePath(QStringLiteral("made by a link")), chosen + QStringLiteral("/dangling.txt")));
        const auto before = treeOf(outside.path());

        AttachmentSaving all(mail, id);
        QSignalSpy finished(&all, &AttachmentSaving::finished), failed(&all, &AttachmentSaving::failed);
        all.saveAllInto(chosen, attachments);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size() + failed.size(), 1, 30'000);
        QCOMPARE(failed.size(), 0);
        QCOMPARE(finished.first().at(1).toInt(), int(attachments.size()));
        auto after = treeOf(outside.path());
        QCOMPARE(after.size(), before.size() + attachments.size());
        QSet<QByteArray> found;
        for (auto it = after.cbegin(); it != after.cend(); ++it) {
            if (before.contains(it.key()))
                QCOMPARE(*it, before.value(it.key()));
            else
                QVERIFY2(it.key().startsWith(QLatin1String("a/chosen/")) && it.key().count(u'/') == 2, qPrintable(it.key()));
            if (it->startsWith("octets "))
                found.insert(*it);
        }
        QCOMPARE(found.size(), attachments.size());

        // As the dialog offers it, one by one.
        QTemporaryDir single;
        QDir(single.path()).mkpath(QStringLiteral("in"));
        put(single.filePath(QStringLiteral("target.txt")), "elsewhere");
        QVERIFY(QFile::link(single.filePath(QStringLiteral("target.txt")), single.filePath(QStringLiteral("in/link.txt"))));
        for (const Attachment &attachment : attachments) {
            AttachmentSaving one(mail, id);
            QSignalSpy done(&one, &AttachmentSaving::finished);
            one.saveTo(QDir(single.filePath(QStringLiteral("in"))).filePath(attachment.safeName), attachment);
            QTRY_COMPARE_WITH_TIMEOUT(done.size(), 1, 10'000);
        }
        const auto one = treeOf(single.path());
        QCOMPARE(one.value(QStringLiteral("target.txt")), QByteArray("elsewhere"));
        QVERIFY(one.value(QStringLiteral("in/link.txt")).startsWith("octets ")); // the name, not what it pointed to
        for (auto it = one.cbegin(); it != one.cend(); ++it)
            QVERIFY2(it.key() == QLatin1String("target.txt") || it.key() == QLatin1String("in") || (it.key().startsWith(QLatin1String("in/")) && it.key().count(u'/') == 1),
                qPrintable(it.key()));

        // For other programs.
        for (const Attachment &attachment : attachments) {
            const auto future = AttachmentCopies::ofProgram().make(attachment.safeName, "x");
            QTRY_VERIFY(future.isFinished());
            const AttachmentCopies::Made made = future.result();
            QVERIFY(std::holds_alternative<QString>(made));
            QVERIFY(QFileInfo(std::get<QString>(made)).canonicalFilePath().startsWith(QFileInfo(AttachmentCopies::ofProgram().folder()).canonicalFilePath() + u'/'));
        }
    }

    void copiesArePrivate()
    {
        for (const char *name : {"a.txt", "../b", "/c", "..", ""}) {
            const auto future = AttachmentCopies::ofProgram().make(QString::fromLatin1(name), "octets");
            QTRY_VERIFY(future.isFinished());
            const AttachmentCopies::Made made = future.result();
            QVERIFY(std::holds_alternative<QString>(made));
            const QFileInfo file(std::get<QString>(made));
            QVERIFY(file.absoluteFilePath().startsWith(AttachmentCopies::ofProgram().folder() + u'/'));
            QVERIFY(!file.canonicalFilePath().isEmpty() && file.canonicalFilePath().startsWith(QFileInfo(AttachmentCopies::ofProgram().folder()).canonicalFilePath() + u'/'));
            QCOMPARE(file.permissions() & (QFileDevice::WriteOwner | QFileDevice::ReadGroup | QFileDevice::ReadOther | QFileDevice::ExeOwner), QFileDevice::Permissions());
        }
        const QFileDevice::Permissions folder = QFileInfo(AttachmentCopies::ofProgram().folder()).permissions();
        QVERIFY(!(folder & (QFileDevice::ReadGroup | QFileDevice::ExeGroup | QFileDevice::ReadOther | QFileDevice::ExeOther)));
    }

    void opening()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(message(part("a.csv", "1,2") + part("b.svg", "<svg onload=x>") + part("c.exe", QByteArray("MZ\0\0", 4)) + part("d.pdf", "<html>")));
        ReaderPane pane(profile.open());
        pane.resize(900, 700);
        pane.show();
        pane.showMessage(id);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 4);
        const auto chips = pane.findChildren<AttachmentChip *>();
        // At once, as a copy under its name.
        QTest::mouseClick(chips[0], Qt::LeftButton);
        QTRY_COMPARE(m_opened.size(), 1);
        QFile copy(m_opened.first().toLocalFile());
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("1,2"));
        QVERIFY(copy.fileName().endsWith(QLatin1String("/a.csv")));
        // Only after a question.
        for (const int i : {1, 3}) {
            m_opened.clear();
            QTest::keyClick(chips[i], Qt::Key_Return);
            QTRY_VERIFY(pane.findChild<QPushButton *>(QStringLiteral("openAnyway")));
            QTest::qWait(50);
            QVERIFY(m_opened.isEmpty());
            pane.findChild<QPushButton *>(QStringLiteral("openAnyway"))->click();
            QTRY_COMPARE(m_opened.size(), 1);
            QTRY_VERIFY(!pane.findChild<QPushButton *>(QStringLiteral("openAnyway")));
        }
        // Never.
        m_opened.clear();
        auto *strip = pane.findChild<AttachmentStrip *>();
        Q_EMIT strip->openRequested(chips[2]->attachment());
        QVERIFY(pane.findChild<QPushButton *>(QStringLiteral("saveProgram")));
        Q_EMIT chips[2]->menuRequested(chips[2]->mapToGlobal(QPoint(0, 0)));
        auto *menu = pane.findChild<QMenu *>(QStringLiteral("attachmentMenu"));
        QVERIFY(menu);
        for (QAction *action : menu->actions())
            QVERIFY(action->objectName() != QLatin1String("open") || !action->isEnabled());
        menu->close();
        QTest::qWait(50);
        QVERIFY(m_opened.isEmpty());
    }

    void looking()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(message(part("a.png", png(), "image/png") + part("b.txt", "words\r\n\x01more", "text/plain") + part("c.bin", "x")));
        ReaderPane pane(profile.open());
        pane.resize(900, 700);
        pane.show();
        pane.showMessage(id);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 3);
        const auto chips = pane.findChildren<AttachmentChip *>();
        QTRY_VERIFY(chips[1]->toolTip().contains(QLatin1String("words")));
        QTest::keyClick(chips[0], Qt::Key_Space);
        auto *preview = pane.findChild<AttachmentPreview *>();
        QVERIFY(preview);
        QTRY_VERIFY(!preview->findChild<QLabel *>(QStringLiteral("previewPicture"))->pixmap(Qt::ReturnByValue).isNull());
        QTest::keyClick(preview, Qt::Key_Space);
        QTRY_VERIFY(!pane.findChild<AttachmentPreview *>());
        QTest::keyClick(chips[1], Qt::Key_Space);
        preview = pane.findChild<AttachmentPreview *>();
        QTRY_COMPARE(preview->findChild<QPlainTextEdit *>(QStringLiteral("previewText"))->toPlainText(), QStringLiteral("words\n more"));
        preview->close();
        QVERIFY(m_opened.isEmpty());
    }

    void picturesWithinLimits()
    {
        // A header of 60,000 by 60,000 pixels with nothing behind it: a bomb, and no picture.
        QByteArray bomb = png();
        bomb.replace(16, 8, QByteArray::fromHex("0000ea600000ea60"));
        Attachment attachment;
        attachment.safeName = QStringLiteral("a.png");
        attachment.type = attachment.sniffedType = "image/png";
        QVERIFY(AttachmentLook::read(bomb, attachment, {100, 100}).isEmpty());
        const AttachmentLook look = AttachmentLook::read(png(), attachment, {100, 100});
        QCOMPARE(look.picture.size(), QSize(100, 66));
        QCOMPARE(look.fullSize, QSize(300, 200));
        QVERIFY(AttachmentLook::read(png().first(60), attachment, {100, 100}).text.isEmpty());
        attachment.sniffedType = "image/svg+xml";
        QVERIFY(AttachmentLook::read("<svg xmlns='http://www.w3.org/2000/svg'/>", attachment, {100, 100}).isEmpty());
    }

    void copiedAndForwarded()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(message(part("a.csv", "1,2", "text/csv")));
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(id);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 1);
        auto *strip = pane.findChild<AttachmentStrip *>();
        const Attachment attachment = pane.findChild<AttachmentChip *>()->attachment();
        Q_EMIT strip->copyRequested(attachment);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() && QGuiApplication::clipboard()->mimeData()->hasUrls());
        QVERIFY(QGuiApplication::clipboard()->mimeData()->urls().first().toLocalFile().endsWith(QLatin1String("/a.csv")));
        QSignalSpy composed(&pane, &ReaderPane::composeRequested);
        Q_EMIT strip->forwardRequested(attachment);
        QTRY_COMPARE(composed.size(), 1);
        const auto draft = composed.first().first().value<Draft>();
        QCOMPARE(draft.attachments.size(), 1);
        QCOMPARE(draft.attachments.first().bytes, QByteArray("1,2"));
        QGuiApplication::clipboard()->clear();
    }

    /// It had to be fetched, and by then another message is on the screen, which has a part of the same number: that one is not what was asked for.
    void whatComesLateIsNotOfAnotherMessage()
    {
        TestProfile profile;
        const MessageId absent = profile.addMessage(message(part("a.csv", "of A")), false);
        const MessageId here = profile.addMessage(message(part("b.csv", "of B")));
        Mail &mail = profile.open();
        MessageNotes notes;
        AttachmentActions actions(mail, notes);
        actions.setMessage(absent);
        const Attachment first = Mail::inspect(message(part("a.csv", "of A"))).attachments.value(0), second = Mail::inspect(message(part("b.csv", "of B"))).attachments.value(0);
        QCOMPARE(first.partId, second.partId);
        /// Looks, whenever something was begun, whether it is that: before it has asked anybody. What is begun says of itself what it is when it is made as a whole.
        class GoOn : public QObject {
        public:
            std::function<void()> look;
            bool eventFilter(QObject *, QEvent *event) override
            {
                if (event->type() == QEvent::ChildAdded)
                    QMetaObject::invokeMethod(this, look, Qt::QueuedConnection);
                return false;
            }
        } goOn;
        bool wentOn = false;
        goOn.look = [&] {
            if (wentOn || !actions.findChild<MessageFetch *>())
                return;
            wentOn = true;
            actions.setMessage(here); // the person goes on
            Q_EMIT mail.fetched(absent, first.partId); // and it has come
        };
        actions.installEventFilter(&goOn);
        actions.open(first);
        QTRY_VERIFY(wentOn);
        actions.removeEventFilter(&goOn);
        actions.open(second);
        QTRY_VERIFY(!m_opened.isEmpty());
        QVERIFY2(m_opened.first().toLocalFile().endsWith(QLatin1String("/b.csv")), qPrintable(m_opened.first().toLocalFile()));
        QVERIFY(notes.isEmpty());
    }

    /// A preview's buttons are about the message it was opened for, and so is a place that was asked for.
    void goingOnWhileADialogIsOpen()
    {
        TestProfile profile;
        const QList<MessageId> ids = profile.addMessages({message(part("a.txt", "of A", "text/plain")), message(part("b.txt", "of B", "text/plain"))});
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(ids[0]);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 1);
        QTest::keyClick(pane.findChild<AttachmentChip *>(), Qt::Key_Space);
        QPointer<AttachmentPreview> preview = pane.findChild<AttachmentPreview *>();
        QVERIFY(preview);
        Q_EMIT pane.findChild<AttachmentStrip *>()->saveRequested(pane.findChild<AttachmentChip *>()->attachment());
        auto *dialog = pane.findChild<QFileDialog *>();
        QVERIFY(dialog);
        pane.showMessage(ids[1]);
        QTRY_VERIFY(!preview);
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("saved.txt"));
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QFile saved(path);
        QTRY_VERIFY(saved.exists());
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QTRY_COMPARE((saved.seek(0), saved.readAll()), QByteArray("of A"));
    }

    /// To saving it and taking it out somebody has agreed; they have only gone on to read.
    void takenOutOfTheMessageItWasAskedFor()
    {
        TestProfile profile;
        const QList<MessageId> ids = profile.addMessages({message(part("a.txt", "of A", "text/plain")), message(part("b.txt", "of B", "text/plain"))});
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.show();
        pane.showMessage(ids[0]);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 1);
        Q_EMIT pane.findChild<AttachmentStrip *>()->detachRequested(pane.findChild<AttachmentChip *>()->attachment());
        QTest::mouseClick(pane.findChild<QPushButton *>(QStringLiteral("removeAttachment")), Qt::LeftButton);
        auto *dialog = pane.findChild<QFileDialog *>();
        QVERIFY(dialog);
        pane.showMessage(ids[1]);
        QTRY_COMPARE(pane.message(), ids[1]);
        QTemporaryDir dir;
        Q_EMIT dialog->fileSelected(dir.filePath(QStringLiteral("saved.txt")));
        dialog->close();
        QTRY_VERIFY(!mail.reader().messageIds(profile.inbox).contains(ids[0])); // another row, without it
        QCOMPARE(mail.reader().messageIds(profile.inbox).size(), 2);
        QVERIFY(mail.reader().messageIds(profile.inbox).contains(ids[1]));
        QVERIFY(mail.reader().rawMessage(ids[1]).value().contains("b.txt"));
        QVERIFY(QFile::exists(dir.filePath(QStringLiteral("saved.txt"))));
    }

    /// Whoever opens a message from a file may have no account yet.
    void withoutAnAccountOneIsOffered()
    {
        QTemporaryDir dir;
        put(dir.filePath(QStringLiteral("a.eml")), message(part("a.csv", "1,2", "text/csv")));
        Mail::Options options;
        options.profile = dir.filePath(QStringLiteral("profile"));
        options.online = false;
        options.secrets = std::make_shared<MemorySecretStore>();
        Mail mail(options);
        const auto opened = mail.openFile(dir.filePath(QStringLiteral("a.eml")));
        QTRY_VERIFY(opened.isFinished());
        const Outcome<MessageId> outcome = opened.result();
        ReaderPane pane(mail);
        pane.show();
        pane.showMessage(std::get<MessageId>(outcome));
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 1);
        QSignalSpy asked(&pane, &ReaderPane::accountRequested), composed(&pane, &ReaderPane::composeRequested);
        const auto addAccount = [&] { return pane.findChild<QPushButton *>(QStringLiteral("addAccount")); };
        Q_EMIT pane.findChild<AttachmentStrip *>()->forwardRequested(pane.findChild<AttachmentChip *>()->attachment());
        QTRY_VERIFY(addAccount());
        QTest::mouseClick(addAccount(), Qt::LeftButton);
        QCOMPARE(asked.size(), 1);
        QTRY_VERIFY(!addAccount());
        Q_EMIT pane.findChild<MessageBody *>()->linkActivated(QUrl(QStringLiteral("mailto:bob@example.org")), {});
        QVERIFY(addAccount());
        QTest::keyClick(addAccount(), Qt::Key_Space);
        QCOMPARE(asked.size(), 2);
        QVERIFY(composed.isEmpty());
        QTRY_VERIFY(!addAccount());
    }

    /// The row is another one then, in the same folder, with the same flags, and it can be taken back.
    void takenOut()
    {
        TestProfile profile;
        const MessageId id = profile.addMessage(message(part("a.csv", "1,2", "text/csv")));
        Mail &mail = profile.open();
        ReaderPane pane(mail);
        pane.show();
        pane.showMessage(id);
        QTRY_COMPARE(pane.findChildren<AttachmentChip *>().size(), 1);
        mail.setFlags({id}, Flag::Flagged, {});
        QTRY_VERIFY(mail.reader().messageRow(id)->flags.testFlag(Flag::Flagged));
        Q_EMIT pane.findChild<AttachmentStrip *>()->deleteRequested(pane.findChild<AttachmentChip *>()->attachment());
        auto *button = pane.findChild<QPushButton *>(QStringLiteral("removeAttachment"));
        QVERIFY(button);
        QCOMPARE(mail.reader().messageIds(profile.inbox), QList<MessageId>{id});
        button->click();
        QTRY_VERIFY(mail.reader().messageIds(profile.inbox) != QList<MessageId>{id});
        QTRY_COMPARE(mail.reader().messageIds(profile.inbox).size(), 1);
        const auto row = mail.reader().messageRow(mail.reader().messageIds(profile.inbox).first());
        QVERIFY(row && row->flags.testFlag(Flag::Flagged) && !row->hasAttachments);
        QCOMPARE(row->subject, QStringLiteral("Files"));
        const MessageContent content = Mail::inspect(mail.reader().rawMessage(row->id).value());
        QVERIFY(content.attachments.isEmpty() && content.text.contains(QLatin1String("a.csv")));
        mail.undo();
        QTRY_COMPARE(mail.reader().messageIds(profile.inbox), QList<MessageId>{id});
        QVERIFY(mail.reader().rawMessage(id).value().contains("a.csv"));
    }

    /// A picture that the HTML shows is not listed beside it; beside the text it is, and so is what the HTML does not show.
    void picturesOfTheHtml()
    {
        const auto picture = [](const char *name, const char *id) {
            return "--b\r\nContent-Type: image/png; name=" + QByteArray(name) + "\r\nContent-ID: <" + id + ">\r\nContent-Transfer-Encoding: base64\r\n\r\n" + png().toBase64()
                + "\r\n";
        };
        TestProfile profile;
        const MessageId id =
            profile.addMessage("From: bob@example.org\r\nTo: ada@example.org\r\nSubject: Picture\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <p@example.org>\r\n"
                               "Content-Type: multipart/related; boundary=b\r\n\r\n--b\r\nContent-Type: text/html\r\n\r\n<p>words<img src=\"cid:one@x\"></p>\r\n"
                + picture("one.png", "one@x") + picture("two.png", "two@x") + "--b--\r\n");
        ReaderPane pane(profile.open());
        pane.setForm(MessageBody::Form::SimpleHtml);
        pane.resize(900, 700);
        pane.show();
        pane.showMessage(id);
        const auto names = [&pane] {
            QStringList found;
            for (const auto *chip : pane.findChildren<AttachmentChip *>())
                found += chip->attachment().safeName;
            return found;
        };
        QTRY_COMPARE(names(), QStringList{QStringLiteral("two.png")});
        pane.setForm(MessageBody::Form::Text);
        QTRY_COMPARE(names(), (QStringList{QStringLiteral("one.png"), QStringLiteral("two.png")}));
    }

    void cards()
    {
        TestProfile profile;
        const MessageId id =
            profile.addMessage("From: bob@example.org\r\nTo: ada@example.org\r\nSubject: Talk\r\nDate: Tue, 3 Nov 2026 10:00:00 +0100\r\nMessage-ID: <talk@example.org>\r\n"
                               "Content-Type: multipart/signed; boundary=s; protocol=\"application/pgp-signature\"\r\n\r\n--s\r\nContent-Type: multipart/mixed; "
                               "boundary=b\r\n\r\n--b\r\n\r\nwords\r\n--b\r\nContent-Type: text/calendar; method=REQUEST\r\n\r\nBEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n"
                               "SUMMARY:<b>Talk</b>\r\nDTSTART:20240301T130000Z\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n--b\r\nContent-Type: text/vcard\r\n\r\nBEGIN:VCARD\r\n"
                               "FN:Carl\r\nEMAIL:carl@example.org\r\nEND:VCARD\r\n--b--\r\n--s\r\nContent-Type: application/pgp-signature\r\n\r\nx\r\n--s--\r\n");
        ReaderPane pane(profile.open());
        pane.show();
        pane.showMessage(id);
        QTRY_VERIFY(pane.findChild<QLabel *>(QStringLiteral("invitationSummary")));
        QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("invitationSummary"))->text(), QStringLiteral("<b>Talk</b>"));
        QCOMPARE(pane.findChild<QLabel *>(QStringLiteral("invitationSummary"))->textFormat(), Qt::PlainText);
        auto *note = pane.findChild<Bar *>(QStringLiteral("protectionNote"));
        QVERIFY(note && note->text().contains(QLatin1String("not been checked")));
        QSignalSpy composed(&pane, &ReaderPane::composeRequested);
        pane.findChild<QPushButton *>(QStringLiteral("writeToContact"))->click();
        QCOMPARE(composed.size(), 1);
        QCOMPARE(composed.first().first().value<Draft>().to.value(0).address, QStringLiteral("carl@example.org"));
    }

private:
    QList<QUrl> m_opened;
};

QTEST_MAIN(AttachmentActionsTest)
#include "AttachmentActionsTest.moc"
