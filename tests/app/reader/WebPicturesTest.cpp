// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/MessageBody.h"
#include "app/reader/MessageView.h"
#include "app/widgets/Bar.h"
#include "core/discovery/DiscoveryNetwork.h"
#include "tests/app/FilledProfile.h"
#include "tests/servers/FakeWebServer.h"

#include <QBuffer>
#include <QImage>
#include <QPushButton>
#include <QRegularExpression>

using namespace postrider;
using namespace postrider::test;

/// Pictures of the web in the window: none before a click, those that were asked for after it, and nobody waits for those of a message that is no longer shown.
class WebPicturesTest : public QObject {
    Q_OBJECT

    FilledProfile m_profile;
    MessageId m_letter, m_other;

    static QByteArray png()
    {
        QImage image(40, 30, QImage::Format_RGB32);
        image.fill(Qt::green);
        QByteArray octets;
        QBuffer buffer(&octets);
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, "PNG");
        return octets;
    }
    MessageId add(const QByteArray &html)
    {
        static Uid uid = 90'000;
        MessageId id;
        const QByteArray raw = "From: Shop <news@shop.com>\r\nTo: ada@example.org\r\nSubject: Sale\r\nContent-Type: text/html\r\n\r\n" + html + "\r\n";
        m_profile.write([&](StoreWriter &writer) {
            NewMessage row;
            row.uid = ++uid;
            row.date = 1'790'000'000'000 + uid;
            row.size = raw.size();
            row.from = {QStringLiteral("Shop"), QStringLiteral("news@shop.com")};
            writer.messages.insert(m_profile.account, m_profile.inbox, {row}, false);
            id = writer.messages.findByUid(m_profile.inbox, uid).value();
            writer.messages.setBody(id, writer.bodies.insert(BodyQueries::pack(raw), raw.size()), {});
        });
        return id;
    }
    std::unique_ptr<Mail> open(const FakeWebServer &server) const
    {
        Mail::Options options;
        options.profile = m_profile.path();
        options.online = false;
        options.secrets = std::make_shared<MemorySecretStore>();
        options.network = std::make_shared<DiscoveryNetwork>();
        options.network->route = [port = server.port()](const ServerAddress &) {
            return ServerAddress{QStringLiteral("localhost"), port, Security::ImplicitTls, TestCertificates::shared().caFile()};
        };
        return std::make_unique<Mail>(options);
    }
    static Bar *bar(QWidget &view)
    {
        for (Bar *one : view.findChildren<Bar *>(QStringLiteral("picturesBar"))) {
            if (one->isVisible())
                return one;
        }
        return nullptr;
    }
    static void show(MessageView &view, Mail &mail, MessageId id)
    {
        view.resize(800, 600);
        view.body()->setForm(MessageBody::Form::SimpleHtml);
        view.show();
        view.showMessage(*mail.reader().messageRow(id));
    }

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_letter = add(
            "<p>Hello</p><img src='https://cdn.shop.com/a.png' width=40 height=30><img src='https://cdn.shop.com/p?u=7' width=1 height=1><img src='http://cdn.shop.com/b.png'>");
        m_other = add("<p>Nothing</p>");
    }

    void onlyAfterAClick()
    {
        FakeWebServer server(
            [](const FakeWebServer::Request &) { return FakeWebServer::Answer{FakeWebServer::ok(png())}; }, TestCertificates::shared().of(TestCertificates::Kind::Good));
        const auto mail = open(server);
        MessageView view(*mail);
        show(view, *mail, m_letter);
        QTRY_VERIFY(bar(view));
        QTest::qWait(300);
        QCOMPARE(server.connectionCount(), 0);
        QTest::mouseClick(bar(view)->findChild<QPushButton *>("showPictures"), Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        QCOMPARE(server.requests().first().target, QByteArray("/a.png")); // neither the pixel nor what is not secured
        QTRY_COMPARE(view.body()->html().pictures.size(), 1);
        QCOMPARE(view.body()->html().pictures.cbegin()->size, QSize(40, 30));
        // Laid out anew, and shown again in this session: not a second time.
        view.body()->awaitPictures();
        QTRY_COMPARE(view.body()->html().pictures.size(), 1);
        QTest::qWait(200);
        QCOMPARE(server.requests().size(), 1);
        // Another message of this sender asks for nothing by itself.
        view.showMessage(*mail->reader().messageRow(m_other));
        QTRY_VERIFY(!view.body()->isLoading());
        QVERIFY(!bar(view));
    }

    void whoGoesElsewhereDoesNotWait()
    {
        FakeWebServer server([](const FakeWebServer::Request &) { return std::optional<FakeWebServer::Answer>(); }, TestCertificates::shared().of(TestCertificates::Kind::Good));
        const auto mail = open(server);
        MessageView view(*mail);
        show(view, *mail, m_letter);
        QTRY_VERIFY(bar(view));
        QTest::mouseClick(bar(view)->findChild<QPushButton *>("showPictures"), Qt::LeftButton);
        QTRY_COMPARE(server.requests().size(), 1);
        view.showMessage(*mail->reader().messageRow(m_other));
        QTRY_VERIFY(!view.body()->isLoading());
        QVERIFY(view.body()->html().pictures.isEmpty());
        QTest::qWait(100);
        QVERIFY(!view.findChild<Bar *>("note")); // it is no failure
    }
};

QTEST_MAIN(WebPicturesTest)
#include "WebPicturesTest.moc"
