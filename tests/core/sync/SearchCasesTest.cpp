// SPDX-License-Identifier: GPL-3.0-or-later
// Whole messages in many scripts, from their bytes through the index to what a person types.
#include "core/store/IndexThread.h"
#include "core/sync/IndexFeed.h"
#include "tests/core/store/StoreProfile.h"

#include <QTest>

using namespace postrider;

namespace {

/// One message a case.
struct Case {
    const char *name;
    const char *text; ///< UTF-8, in the subject and the body of a message of its own
    const char *query;
};

const Case kCases[] = {
    // Latin
    {"French accents left out", "Une crème brûlée à la carte", "creme brulee"},
    {"French accents typed", "creme anglaise sans accents tapes", "anglaíse"},
    {"German umlauts", "Die Übermüdung nach der Prüfung", "ubermudung"},
    {"German sharp s", "Am Ende der Straße links abbiegen", "strasse"},
    {"sharp s typed", "GROSSE BUCHSTABEN IN DER WEISSEN GASSE", "weißen"},
    {"Polish", "Zażółć gęślą jaźń w mieście Łódź", "lodz"},
    {"Danish", "Smørrebrød på Ærø", "smorrebrod"},
    {"Vietnamese", "Tiếng Việt có nhiều dấu ở Đà Nẵng", "tieng viet da nang"},
    {"Turkish capital", "İSTANBUL BOĞAZI vapur saatleri", "istanbul bogazi"},
    {"decomposed", "Cafe\xcc\x81 Zu\xcc\x88rich", "café zürich"},
    {"ligature and full width", "of\xef\xac\x81\x63ial \xef\xbc\xa6\xef\xbc\xb5\xef\xbc\xac\xef\xbc\xac", "official full"},
    {"soft hyphen",
        "Donau\xc2\xad"
        "dampf\xc2\xadschiff",
        "donaudampfschiff"},
    // Cyrillic
    {"Russian case", "ПРОТОКОЛ заседания комиссии", "протокол"},
    {"Russian yo", "Ёлка и ещё одна ёжиха", "елка еще"},
    {"Russian stress", "за\xcc\x81мок на горе", "замок"},
    {"Ukrainian", "Київ, їжак і ґанок", "київ їжак"},
    // Greek
    {"Greek tonos", "Καλημέρα από την Αθήνα", "καλημερα αθηνα"},
    {"Greek final sigma", "Ο ΟΔΥΣΣΕΥΣ ταξιδεύει", "οδυσσευς"},
    // Arabic
    {"Arabic harakat", "الكِتَابُ الجَدِيد", "الكتاب الجديد"},
    {"Arabic hamza", "أحمد إلى الإدارة", "احمد الي"},
    {"Arabic digits", "الفاتورة رقم ٢٠٢٦٧٧", "202677"},
    {"Persian letters", "کتابخانهٔ ملی ایران", "كتابخانه ملي"},
    {"tatweel", "محــمد", "محمد"},
    // Hebrew
    {"Hebrew niqqud", "שָׁלוֹם עֲלֵיכֶם", "שלום עליכם"},
    {"Hebrew quotes", "דו\"ח רבעוני", "דו\"ח"},
    // Han
    {"Han, a word within", "我们明天在北京开会讨论预算", "北京"},
    {"Han, one character", "附件是新的合同请查收", "合"},
    {"Han, the last character", "請確認訂單", "單"},
    {"Han, a long word", "東京都立中央図書館の利用案内", "中央図書館"},
    {"Han with digits", "第3回会議の議事録", "第3回"},
    // Kana
    {"Hiragana", "よろしくおねがいします", "おねがい"},
    {"Katakana", "プロジェクトのスケジュール", "スケジュール"},
    {"half-width kana", "\xef\xbd\xb6\xef\xbe\x9e\xef\xbd\xb2\xef\xbe\x84\xef\xbe\x9e\xef\xbe\x8c\xef\xbe\x9e\xef\xbd\xaf\xef\xbd\xb8", "ガイドブック"},
    {"half-width kana typed", "カタログを送ります", "\xef\xbd\xb6\xef\xbe\x80\xef\xbe\x9b\xef\xbd\xb8\xef\xbe\x9e"},
    {"decomposed kana", "か\xe3\x82\x99っこう へ\xe3\x82\x9aん", "がっこう"},
    // Hangul
    {"Hangul with a particle", "한국은행에서 보낸 안내문입니다", "한국"},
    {"Hangul decomposed", "\xe1\x84\x92\xe1\x85\xa1\xe1\x86\xab\xe1\x84\x80\xe1\x85\xb3\xe1\x86\xaf 파일", "한글"},
    // Thai
    {"Thai, a word within", "ขอเชิญประชุมคณะกรรมการวันพรุ่งนี้", "ประชุม"},
    {"Thai digits", "ใบแจ้งหนี้ปี ๒๕๖๗", "2567"},
    // Devanagari
    {"Hindi vowel signs", "हिन्दी में पत्र भेजा गया", "हिन्दी पत्र"},
    {"Hindi, another vowel is another word", "कमल", "कमल"},
    {"Devanagari digits", "बिल संख्या १२३४५", "12345"},
    // Everybody
    {"address whole", "schreib an anna.schmidt+news@mail.example.org bitte", "anna.schmidt+news@mail.example.org"},
    {"address by parts", "kontakt: bernd-otto@firma.example", "bernd"},
    {"host", "see https://wiki.projects.example.net/page", "projects.example.net"},
    {"apostrophes",
        "Rock \xe2\x80\x99n\xe2\x80\x99 Roll at O\xe2\x80\x99"
        "Brien\xe2\x80\x99s",
        "o'brien's"},
    {"emoji", "Glückwunsch \xf0\x9f\x8e\x82 zum Tag", "\xf0\x9f\x8e\x82"},
};

} // namespace

class SearchCasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_index.reset(); }
    void found_data();
    void found();
    void notConfused_data();
    void notConfused();

private:
    QList<MessageId> search(const QString &query)
    {
        SearchRequest request;
        request.query = query;
        request.limit = 100;
        const SearchResult result = m_profile.reader->search(request);
        QList<MessageId> ids;
        for (const SearchHit &hit : result.hits)
            ids.append(hit.message);
        return ids;
    }

    StoreProfile m_profile;
    std::unique_ptr<IndexThread> m_index;
    FolderId m_folder;
};

void SearchCasesTest::initTestCase()
{
    const AccountId account = m_profile.addAccount();
    m_folder = m_profile.addFolder(account, "INBOX", FolderRole::Inbox);
    Uid uid = 0;
    for (const Case &c : kCases) {
        ++uid;
        NewMessage row = StoreProfile::message(uid);
        row.subject = QStringLiteral("unrelated");
        m_profile.insert(account, m_folder, {row});
        // Half of them in the subject, as encoded words; half in a body of each encoding.
        const QByteArray text(c.text);
        QByteArray raw = "From: Sender <s@example.com>\r\nTo: r@example.com\r\nMIME-Version: 1.0\r\n";
        if (uid % 2)
            raw += "Subject: =?utf-8?B?" + text.toBase64() + "?=\r\n\r\nnothing here\r\n";
        else if (uid % 4)
            raw += "Content-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" + text.toBase64() + "\r\n";
        else
            raw += "Content-Type: text/html; charset=utf-8\r\n\r\n<html><head><title>x</title></head><body><p>" + text + "</p></body></html>\r\n";
        m_profile.write([&](StoreWriter &w) {
            const qint64 body = w.bodies.insert(BodyQueries::pack(raw), raw.size());
            w.messages.setBody(m_profile.idOf(m_folder, uid), body, {});
        });
    }
    m_index = std::make_unique<IndexThread>(*m_profile.store, m_profile.path(), &IndexFeed::textOf);
    m_index->start();
    QVERIFY(m_index->waitUntilDone(std::chrono::seconds(20)));
}

void SearchCasesTest::found_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<uint>("uid");
    uint uid = 0;
    for (const Case &c : kCases)
        QTest::newRow(c.name) << QString::fromUtf8(c.query) << ++uid;
}

void SearchCasesTest::found()
{
    QFETCH(QString, query);
    QFETCH(uint, uid);
    QCOMPARE(search(query), QList<MessageId>{m_profile.idOf(m_folder, uid)});
}

void SearchCasesTest::notConfused_data()
{
    QTest::addColumn<QString>("query");
    QTest::newRow("dakuten make another letter") << QStringLiteral("カイトフック");
    QTest::newRow("an Indic vowel makes another word") << QStringLiteral("किमल");
    QTest::newRow("the Cyrillic short i is a letter") << QStringLiteral("киiв");
    QTest::newRow("characters in another order") << QStringLiteral("京北");
    QTest::newRow("part of a Latin word") << QStringLiteral("rasse");
    QTest::newRow("a phrase in another order") << QStringLiteral("\"anglaise creme\"");
}

void SearchCasesTest::notConfused()
{
    QFETCH(QString, query);
    QCOMPARE(search(query), QList<MessageId>());
}

QTEST_GUILESS_MAIN(SearchCasesTest)
#include "SearchCasesTest.moc"
