// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerWindow.h"
#include "app/reader/BodyDocument.h"
#include "app/reader/EngineBodyView.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageView.h"
#include "app/reader/SimpleBodyView.h"
#include "core/Mail.h"
#include "core/types/Search.h"
#include "tests/app/TestProfile.h"
#include "tests/app/reader/HtmlScreen.h"
#include "tests/canary/CanaryNetwork.h"

#include <QApplication>
#include <QDataStream>
#include <QProcess>
#include <QTemporaryDir>

using namespace postrider;
using namespace postrider::test;

/// Looking at a message tells nobody. Whatever tests/data/html/remote.txt tries is shown on a network on which every packet is taken down: by an engine with everything switched
/// on, which has to be heard (else this test proves nothing); sanitised, by the same engine; unsanitised, by ours; and as the program does it, in every place where it shows or
/// uses a message.
class CanaryTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void positiveControl();
    void sanitiserAlone();
    void profileAlone();
    void simpleViewAlone();
    void both();
    void read();
    void conversation();
    void printed();
    void replyAndForward();
    void draftRestored();
    void previewAndSearch();
    void nothingElse();

private:
    static QList<QByteArray> linesOf(const QString &name, const QByteArray &separator);
    static QByteArray addressed(QByteArray text, int number);
    static QByteArray messageOf(const QByteArray &html) { return HtmlScreen::messageOf(html); }
    CanaryNetwork::Heard openEngine(const QList<QByteArray> &documents);
    void silent(const char *where);

    CanaryNetwork m_network;
    QList<QByteArray> m_vectors; ///< HTML each
    QList<QByteArray> m_messages; ///< whole ones: each vector in one, and those that are hostile elsewhere
    TestProfile m_profile;
    QList<MessageId> m_ids;
};

namespace {

constexpr int kTogether = 4; // views at once
constexpr int kShown = 120; // ms for what a page asks for
constexpr int kAfterwards = 2'000; // ms for what comes late

} // namespace

QList<QByteArray> CanaryTest::linesOf(const QString &name, const QByteArray &separator)
{
    QFile file(QStringLiteral(POSTRIDER_TEST_DATA "/html/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = file.readAll();
    QList<QByteArray> result;
    for (qsizetype at = 0; at < all.size();) {
        const qsizetype end = all.indexOf(separator, at);
        const QByteArray piece = all.mid(at, (end < 0 ? all.size() : end) - at);
        at += piece.size() + separator.size();
        if (!piece.isEmpty() && !piece.startsWith("# "))
            result.append(piece);
    }
    return result;
}

QByteArray CanaryTest::addressed(QByteArray text, int number)
{
    return text.replace("HOST", CanaryNetwork::nameOf(number)).replace("ADDR", CanaryNetwork::addressOf(number));
}

void CanaryTest::initTestCase()
{
    HtmlScreen::allowEngine();
    for (QByteArray line : linesOf(QStringLiteral("remote.txt"), "\n")) {
        line.replace("\\n", "\n").replace("\\t", "\t");
        m_vectors.append(addressed(line, int(m_vectors.size()) + 1));
    }
    QVERIFY2(m_vectors.size() >= 300, qPrintable(QString::number(m_vectors.size())));
    for (const QByteArray &vector : std::as_const(m_vectors))
        m_messages.append(messageOf("<p>marked words</p>" + vector));
    const QList<QByteArray> whole = linesOf(QStringLiteral("remote-messages.txt"), "%%\n");
    QVERIFY(whole.size() >= 30);
    for (const QByteArray &message : whole)
        m_messages.append(addressed(message, int(m_messages.size()) + 1).replace("\n", "\r\n"));
    m_ids = m_profile.addMessages(m_messages);
    m_profile.open();
}

void CanaryTest::init()
{
    m_network.take();
}

void CanaryTest::silent(const char *where)
{
    HtmlScreen::rest(kAfterwards);
    const CanaryNetwork::Heard heard = m_network.take();
    QVERIFY2(heard.packets == 0, qPrintable(QStringLiteral("%1: %2 packets: %3").arg(QLatin1String(where)).arg(heard.packets).arg(heard.words.join(QLatin1String("; ")))));
}

CanaryNetwork::Heard CanaryTest::openEngine(const QList<QByteArray> &documents)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("documents")));
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QDataStream stream(&file);
    stream << documents;
    file.close();
    QProcess process;
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(QStringLiteral(POSTRIDER_BINARY_DIR "/tests/OpenEngine"), {file.fileName()});
    const bool isDone = process.waitForFinished(280'000);
    if (!isDone || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        qWarning("the open engine ended with %d", isDone ? process.exitCode() : -1);
    return m_network.take();
}

void CanaryTest::positiveControl()
{
    const CanaryNetwork::Heard heard = openEngine(m_vectors);
    qInfo("positive control: %d of %d vectors were heard, %d packets", int(heard.numbers.size()), int(m_vectors.size()), heard.packets);
    QVERIFY2(heard.numbers.size() >= 100, "an engine that was allowed everything was not heard: this test proves nothing");
}

void CanaryTest::sanitiserAlone()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".?")));
    QList<QByteArray> documents;
    int isHere = 0;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        HtmlWish wish;
        wish.withRemote = i % 2 == 1; // what a person may allow is not for the engine to load
        const MessageHtml html = Mail::inspectHtml(m_messages[i], Mail::inspect(m_messages[i]), wish);
        isHere += html.html.contains("marked words");
        documents.append("<!DOCTYPE html><html><head><meta charset=utf-8></head><body>" + html.html + "</body></html>");
    }
    QVERIFY2(isHere > m_vectors.size() * 9 / 10, qPrintable(QString::number(isHere)));
    const CanaryNetwork::Heard heard = openEngine(documents);
    QVERIFY2(heard.packets == 0, qPrintable(heard.words.join(QLatin1String("; "))));
}

namespace {

/// Counts what was refused.
class Listener : public BodyListener {
public:
    int trespasses = 0, paintings = 0, deaths = 0;
    void linkClicked(const QUrl &) override { }
    void linkHovered(const QUrl &) override { }
    void contextMenuWanted(const QPoint &, const QUrl &, const QByteArray &) override { }
    void contentsChanged(const QSizeF &) override { }
    void painted() override { ++paintings; }
    void trespassed(const QString &) override { ++trespasses; }
    void died(const QString &) override { ++deaths; }
};

} // namespace

void CanaryTest::profileAlone()
{
    std::unique_ptr<MessageBodyView> first(BodyViews::current().make(nullptr)); // loads the engine
    QVERIFY2(BodyViews::current().isEngineUsable(), qPrintable(BodyViews::current().whySimple()));
    Listener listener;
    std::vector<std::unique_ptr<BodySurface>> surfaces;
    for (int i = 0; i < kTogether; ++i) {
        surfaces.push_back(BodyViews::current().makeSurface());
        surfaces.back()->setListener(&listener);
        surfaces.back()->widget()->resize(800, 600);
        surfaces.back()->widget()->show();
    }
    const MessageBodyView::Sheet sheet = HtmlScreen::lightSheet();
    for (qsizetype i = 0; i < m_vectors.size(); ++i) {
        BodyPage page;
        page.token = "canary" + QByteArray::number(i);
        page.document = BodyDocument::around(m_vectors[i], page.token, sheet, 1);
        page.paper = sheet.paper;
        page.mark = BodyDocument::markOf(sheet, 1);
        surfaces[size_t(i) % kTogether]->show(page);
        // Some leave their page in pieces, which never says that it is there.
        if (i % kTogether == kTogether - 1)
            HtmlScreen::waitUntil([&] { return listener.paintings > i; }, 1'000);
    }
    HtmlScreen::rest(500);
    qInfo("profile alone: %d pages were painted, %d times something was refused", listener.paintings, listener.trespasses);
    QVERIFY(listener.trespasses >= 50); // it was tried
    QCOMPARE(listener.deaths, 0);
    silent("profile alone");
    for (const auto &surface : surfaces)
        surface->setListener(nullptr);
}

void CanaryTest::simpleViewAlone()
{
    SimpleBodyView view;
    view.resize(800, 600);
    view.setSheet(HtmlScreen::lightSheet());
    view.show();
    for (const QByteArray &vector : std::as_const(m_vectors)) {
        MessageHtml html;
        html.token = "t";
        html.html = vector;
        view.setHtml(html);
        HtmlScreen::rest(1);
    }
    silent("simple view");
}

void CanaryTest::both()
{
    QWidget window;
    window.resize(800, 600);
    auto *view = qobject_cast<EngineBodyView *>(BodyViews::current().make(&window));
    QVERIFY(view);
    view->resize(800, 600);
    view->setSheet(HtmlScreen::lightSheet());
    window.show();
    QSignalSpy failed(view, &MessageBodyView::failed);
    for (const QByteArray &message : std::as_const(m_messages)) {
        view->setHtml(Mail::inspectHtml(message, Mail::inspect(message), {}));
        HtmlScreen::rest(kShown / 4);
    }
    QVERIFY2(failed.isEmpty(), qPrintable(failed.value(0).value(0).toString())); // nothing was even asked for
    silent("both");
}

void CanaryTest::read()
{
    QWidget window;
    window.resize(800, 600);
    MessageView view(m_profile.mail(), &window);
    view.resize(800, 600);
    window.show();
    int shown = 0;
    connect(&view, &MessageView::contentShown, &view, [&] { ++shown; });
    for (const MessageId id : std::as_const(m_ids)) {
        const auto row = MessageView::shownRow(m_profile.mail(), id);
        QVERIFY(row);
        const int before = shown;
        view.showMessage(*row);
        QVERIFY(HtmlScreen::waitUntil([&] { return shown > before; }, 60'000));
        HtmlScreen::rest(kShown / 4);
    }
    QVERIFY(view.body()->htmlView());
    silent("read");
}

void CanaryTest::conversation()
{
    QWidget page;
    page.resize(800, 2000);
    std::vector<std::unique_ptr<MessageView>> views;
    int shown = 0;
    for (int i = 0; i < kTogether; ++i) {
        views.push_back(std::make_unique<MessageView>(m_profile.mail(), &page));
        views.back()->setInConversation();
        views.back()->setGeometry(0, i * 500, 800, 500);
        connect(views.back().get(), &MessageView::contentShown, &page, [&] { ++shown; });
    }
    page.show();
    for (qsizetype i = 0; i + kTogether <= m_ids.size(); i += kTogether) {
        const int before = shown;
        for (int k = 0; k < kTogether; ++k)
            views[size_t(k)]->showMessage(*MessageView::shownRow(m_profile.mail(), m_ids[i + k]));
        QVERIFY(HtmlScreen::waitUntil([&] { return shown >= before + kTogether; }, 60'000));
        HtmlScreen::rest(kShown);
    }
    silent("conversation");
}

void CanaryTest::printed()
{
    QWidget window;
    window.resize(800, 600);
    QList<MessageBodyView *> views;
    for (int i = 0; i < kTogether; ++i) {
        views.append(BodyViews::current().make(&window));
        views.last()->setGeometry(i * 200, 0, 200, 600);
        views.last()->setSheet(HtmlScreen::lightSheet());
    }
    window.show();
    const QPageLayout layout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(20, 20, 20, 20));
    int made = 0, asked = 0;
    for (qsizetype i = 0; i < m_messages.size(); ++i) {
        HtmlWish wish;
        wish.isPrint = true;
        const MessageHtml html = Mail::inspectHtml(m_messages[i], Mail::inspect(m_messages[i]), wish);
        if (html.isEmpty())
            continue;
        MessageBodyView *view = views[asked++ % kTogether];
        view->setHtml(html);
        view->makePdf(layout, [&](const QByteArray &pdf) { made += pdf.startsWith("%PDF"); });
        if (asked % kTogether == 0)
            QVERIFY2(HtmlScreen::waitUntil([&] { return made == asked; }, 60'000), m_messages[i].constData());
    }
    QVERIFY(made > 300);
    silent("print");
}

void CanaryTest::replyAndForward()
{
    for (qsizetype i = 0; i < m_ids.size(); ++i) {
        const auto mode = i % 2 == 0 ? Mail::AnswerMode::ReplyAll : Mail::AnswerMode::Forward;
        for (const Mail::AnswerMode asked : {mode, Mail::AnswerMode::Reply}) {
            auto answer = m_profile.mail().makeReply(m_ids[i], asked);
            QVERIFY(HtmlScreen::waitUntil([&] { return answer.isFinished(); }));
            const auto outcome = answer.result();
            const Draft *draft = std::get_if<Draft>(&outcome);
            QVERIFY(draft);
            if (asked != mode)
                continue;
            ComposerWindow window(m_profile.mail(), *draft);
            window.show();
            HtmlScreen::rest(1);
        }
    }
    silent("reply and forward");
}

void CanaryTest::draftRestored()
{
    for (const MessageId id : std::as_const(m_ids)) {
        auto restored = m_profile.mail().editDraft(id);
        QVERIFY(HtmlScreen::waitUntil([&] { return restored.isFinished(); }));
        const auto outcome = restored.result();
        const Draft *draft = std::get_if<Draft>(&outcome);
        QVERIFY(draft);
        ComposerWindow window(m_profile.mail(), *draft);
        window.show();
        HtmlScreen::rest(1);
    }
    silent("draft restored");
}

void CanaryTest::previewAndSearch()
{
    auto indexed = m_profile.mail().waitForIndex(60'000);
    QVERIFY(HtmlScreen::waitUntil([&] { return indexed.isFinished(); }, 70'000));
    int previews = 0;
    for (const MessageId id : std::as_const(m_ids)) {
        const auto row = MessageView::shownRow(m_profile.mail(), id);
        QVERIFY(row);
        previews += !row->preview.isEmpty();
    }
    QVERIFY(previews > 300);
    for (const QString &words : {QStringLiteral("marked"), QStringLiteral("http"), QStringLiteral("canary"), QStringLiteral("words")}) {
        SearchRequest request;
        request.query = words;
        auto found = m_profile.mail().search(request);
        QVERIFY(HtmlScreen::waitUntil([&] { return found.isFinished(); }));
        QVERIFY(std::holds_alternative<SearchResult>(found.result()));
    }
    silent("preview and search");
}

/// Whatever came after somebody had looked.
void CanaryTest::nothingElse()
{
    HtmlScreen::rest(kAfterwards);
    QCOMPARE(m_network.take().packets, 0);
}

int main(int argc, char **argv)
{
    // Before there is a thread. Where neither root nor user namespaces are to be had (a container), nothing can be proved: 77 says so to ctest.
    const QString why = CanaryNetwork::enter();
    if (!why.isEmpty()) {
        std::fprintf(stderr, "not run: this computer does not let a test have a network of its own (%s)\n", qPrintable(why));
        return 77;
    }
    qputenv("QTEST_FUNCTION_TIMEOUT", "600000"); // ms: a thousand pages in one function
    QApplication app(argc, argv);
    CanaryTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "CanaryTest_linux.moc"
