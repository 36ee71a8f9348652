// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/PlainTextView.h"

#include "app/reader/LinkScanner.h"
#include "app/widgets/ReadingSettings.h"
#include "app/widgets/Theme.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace postrider {

namespace {

constexpr qsizetype firstLimit = 200'000; // characters shown at once: some 60 pages
constexpr qsizetype moreLimit = 2'000'000; // and for each click that asks for more
constexpr qsizetype firstPiece = 12'000; // fills any screen, well under a frame
constexpr qsizetype nextPiece = 24'000;
constexpr int quoteStep = 14; // indentation per level
constexpr int textColumns = 80;
constexpr int padding = Theme::gap24;

// Links of our own: a message cannot make them, because LinkScanner knows http, https and mailto only.
const QLatin1String foldScheme("postrider-fold");
const QLatin1String moreScheme("postrider-more");

QColor quoteColor(int level)
{
    using Token = Theme::Token;
    static constexpr Token tokens[] = {Token::Quote1, Token::Quote2, Token::Quote3, Token::Quote4};
    return Theme::current().color(tokens[(level - 1) % 4]);
}

/// Characters that would break the layout or hide something are shown as a mark.
QString visibleText(QStringView text)
{
    QString out = text.toString();
    for (QChar &c : out) {
        const auto u = c.unicode();
        const bool control = (u < 0x20 && u != '\t') || u == 0x7f || u == QChar::ParagraphSeparator || u == QChar::LineSeparator || u == QChar::ObjectReplacementCharacter;
        const bool bidi = (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069);
        if (control || bidi || (u >= 0xfdd0 && u <= 0xfdef))
            c = QChar(u'\u00b7');
    }
    return out;
}

} // namespace

PlainTextView::PlainTextView(QWidget *parent) : QTextBrowser(parent), m_find(*this)
{
    setObjectName(QStringLiteral("messageText"));
    setAccessibleName(tr("Message text"));
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setAutoFillBackground(false);
    viewport()->setAutoFillBackground(true);
    document()->setDocumentMargin(padding);
    m_pump.setInterval(0);
    connect(&m_pump, &QTimer::timeout, this, &PlainTextView::pump);
    connect(this, &QTextBrowser::anchorClicked, this, &PlainTextView::onAnchor);
    connect(this, &QTextBrowser::highlighted, this, [this](const QUrl &url) {
        const bool isOurs = url.scheme() == foldScheme || url.scheme() == moreScheme;
        Q_EMIT linkHovered(isOurs ? QUrl() : url);
    });
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this, &PlainTextView::updateHeight);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &PlainTextView::updateColumn);
    connect(&Theme::current(), &Theme::changed, this, &PlainTextView::rebuild);
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (key.isEmpty() || Preferences::isAbout(key, ReadingSettings::fixedWidth))
            rebuild();
    });
}

void PlainTextView::setMessageText(const QString &text, Style style)
{
    m_text = text;
    m_style = style;
    m_limit = firstLimit;
    m_wanted.clear();
    m_found = {};
    rebuild();
    verticalScrollBar()->setValue(0);
}

void PlainTextView::rebuild()
{
    const int position = verticalScrollBar()->value();
    m_pump.stop();
    m_next = 0;
    m_signature = false;
    m_firstBlock = true;
    m_pendingFold.clear();
    m_folds.clear();
    m_find.forget();
    Q_EMIT linkHovered({});
    QTextOption option = document()->defaultTextOption();
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document()->clear();
    const bool fixed = m_style == Style::Source || Preferences::current().get(ReadingSettings::fixedWidth);
    document()->setDefaultFont(scaled(Theme::current().font(fixed ? Theme::Type::Fixed : Theme::Type::Body)));
    document()->setDefaultTextOption(option);
    document()->setDocumentMargin(padding);
    appendPiece(firstPiece);
    // The text went in before the widget's cursor and pushed it along: bring it back, or the view would follow it to the end.
    moveCursor(QTextCursor::Start);
    if (m_next < qMin(m_limit, m_text.size()))
        m_pump.start();
    updateColumn();
    verticalScrollBar()->setValue(position);
}

void PlainTextView::pump()
{
    appendPiece(nextPiece);
    if (m_next < qMin(m_limit, m_text.size()))
        return;
    m_pump.stop();
    if (!m_wanted.isEmpty())
        find(std::exchange(m_wanted, {}), false, std::exchange(m_found, {}));
}

void PlainTextView::find(const QString &text, bool backward, const Found &found)
{
    m_wanted.clear();
    m_found = {};
    if (!text.isEmpty())
        unfold(text);
    const TextFind::Result result = m_find.find(text, backward);
    if (result.count > 0)
        Q_EMIT foundAt(m_find.place().translated(viewport()->pos()));
    found(result.count, result.current);
    // It may stand in what is not there yet: then it is looked for once more when that has come.
    if (text.isEmpty() || result.count > 0)
        return;
    const bool isCut = isComplete() && hiddenCharacters() > 0 && m_text.indexOf(text, m_next, Qt::CaseInsensitive) >= 0;
    if (isComplete() && !isCut)
        return;
    m_wanted = text;
    m_found = found;
    if (isCut)
        showMore();
}

/// What is folded is not in the document: those folds are opened in which it is.
void PlainTextView::unfold(const QString &text)
{
    for (qsizetype i = 0; i < m_folds.size(); ++i) {
        const bool isIn = std::any_of(m_folds.at(i).cbegin(), m_folds.at(i).cend(),
            [&](const QuotedText::Line &line) { return QStringView(m_text).mid(line.start, line.length).contains(text, Qt::CaseInsensitive); });
        if (isIn)
            expandFold(int(i));
    }
}

QFont PlainTextView::scaled(QFont font) const
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(1, qRound(font.pixelSize() * m_zoom)));
    else
        font.setPointSizeF(font.pointSizeF() * m_zoom);
    return font;
}

void PlainTextView::setZoom(double zoom)
{
    if (qFuzzyCompare(zoom, m_zoom))
        return;
    const double place = double(verticalScrollBar()->value()) / qMax(1, verticalScrollBar()->maximum());
    m_zoom = zoom;
    rebuild();
    verticalScrollBar()->setValue(qRound(place * verticalScrollBar()->maximum()));
}

void PlainTextView::setFoldedLevel(int level)
{
    if (level == m_foldedLevel)
        return;
    m_foldedLevel = level;
    rebuild();
}

void PlainTextView::setGrowing(bool growing)
{
    m_isGrowing = growing;
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateHeight();
}

void PlainTextView::updateHeight()
{
    if (!m_isGrowing)
        return;
    const int wanted = qCeil(document()->size().height());
    if (wanted == minimumHeight())
        return;
    setFixedHeight(wanted);
    Q_EMIT heightChanged(wanted);
}

void PlainTextView::showMore()
{
    if (m_next >= m_text.size())
        return;
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.select(QTextCursor::BlockUnderCursor); // the offer itself
    cursor.removeSelectedText();
    m_limit = m_next + moreLimit;
    m_pump.start();
}

void PlainTextView::appendPiece(qsizetype budget)
{
    const qsizetype end = qMin(m_limit, m_text.size());
    const auto lines = QuotedText::linesOf(m_text, m_next, qMin(budget, end - m_next), m_signature, m_next);
    QTextCursor cursor(document());
    cursor.movePosition(QTextCursor::End);
    cursor.beginEditBlock();
    for (const auto &line : lines) {
        if (m_style == Style::Message && line.level >= m_foldedLevel) {
            m_pendingFold.append(line);
            continue;
        }
        insertFold(cursor);
        insertLine(cursor, line);
    }
    const bool stopped = m_next >= qMin(m_limit, m_text.size());
    if (stopped) {
        insertFold(cursor);
        if (m_next < m_text.size())
            appendMoreLink(cursor);
    }
    cursor.endEditBlock();
}

void PlainTextView::startBlock(QTextCursor &cursor, int level, bool rightToLeft)
{
    QTextBlockFormat format;
    format.setLineHeight(m_style == Style::Source ? 110 : 130, QTextBlockFormat::ProportionalHeight);
    if (rightToLeft)
        format.setRightMargin(level * quoteStep);
    else
        format.setLeftMargin(level * quoteStep);
    if (m_firstBlock)
        cursor.setBlockFormat(format);
    else
        cursor.insertBlock(format, QTextCharFormat());
    m_firstBlock = false;
    cursor.block().setUserState(level);
}

void PlainTextView::insertLine(QTextCursor &cursor, const QuotedText::Line &line)
{
    const Theme &theme = Theme::current();
    QTextCharFormat format;
    if (m_style == Style::Source) {
        startBlock(cursor, 0, false);
        format.setForeground(theme.color(Theme::Token::Text));
        cursor.insertText(visibleText(QStringView(m_text).mid(line.start - line.prefix, line.length + line.prefix)), format);
        return;
    }
    const QStringView text = QStringView(m_text).mid(line.start, line.length);
    startBlock(cursor, line.level, line.level > 0 && text.isRightToLeft());
    format.setForeground(line.level > 0 ? quoteColor(line.level) : theme.color(line.signature ? Theme::Token::TextSecondary : Theme::Token::Text));
    insertLinkedText(cursor, text, format);
}

void PlainTextView::insertLinkedText(QTextCursor &cursor, QStringView text, const QTextCharFormat &format)
{
    qsizetype at = 0;
    for (const auto &link : LinkScanner::linksIn(text)) {
        if (link.start > at)
            cursor.insertText(visibleText(text.mid(at, link.start - at)), format);
        QTextCharFormat anchor = format;
        anchor.setAnchor(true);
        anchor.setAnchorHref(link.target);
        anchor.setForeground(Theme::current().color(Theme::Token::Accent));
        anchor.setFontUnderline(true);
        cursor.insertText(visibleText(text.mid(link.start, link.length)), anchor);
        at = link.start + link.length;
    }
    if (at < text.size())
        cursor.insertText(visibleText(text.mid(at)), format);
}

void PlainTextView::insertFold(QTextCursor &cursor)
{
    if (m_pendingFold.isEmpty())
        return;
    startBlock(cursor, m_foldedLevel - 1, false);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(foldScheme + QLatin1Char(':') + QString::number(m_folds.size()));
    format.setForeground(Theme::current().color(Theme::Token::TextSecondary));
    format.setFont(scaled(Theme::current().font(Theme::Type::Secondary)));
    cursor.insertText(tr("\u2026 show %Ln more quoted line(s)", nullptr, int(m_pendingFold.size())), format);
    m_folds.append(m_pendingFold);
    m_pendingFold.clear();
}

void PlainTextView::appendMoreLink(QTextCursor &cursor)
{
    startBlock(cursor, 0, false);
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorHref(moreScheme + QLatin1Char(':'));
    format.setForeground(Theme::current().color(Theme::Token::Accent));
    format.setFontUnderline(true);
    const qsizetype left = hiddenCharacters();
    const QString size = QLocale().formattedDataSize(left, 1, QLocale::DataSizeTraditionalFormat);
    cursor.insertText(left <= moreLimit ? tr("Show everything (another %1)").arg(size) : tr("Show more (%1 are left)").arg(size), format);
}

void PlainTextView::expandFold(int index)
{
    if (index < 0 || index >= m_folds.size())
        return;
    const QString href = foldScheme + QLatin1Char(':') + QString::number(index);
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (block.begin().atEnd() || block.begin().fragment().charFormat().anchorHref() != href)
            continue;
        const int position = verticalScrollBar()->value();
        QTextCursor cursor(block);
        cursor.beginEditBlock();
        cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        // The emptied block takes the first line, the others follow as blocks of their own.
        m_firstBlock = true;
        for (const auto &line : std::as_const(m_folds.at(index)))
            insertLine(cursor, line);
        m_firstBlock = false;
        cursor.endEditBlock();
        verticalScrollBar()->setValue(position);
        return;
    }
}

void PlainTextView::onAnchor(const QUrl &url)
{
    if (url.scheme() == foldScheme)
        expandFold(url.path().toInt());
    else if (url.scheme() == moreScheme)
        showMore();
    else if (url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("mailto"))
        Q_EMIT linkActivated(url);
}

int PlainTextView::columnWidth() const
{
    const QFontMetrics metrics(document()->defaultFont());
    return metrics.averageCharWidth() * textColumns + 2 * padding;
}

int PlainTextView::columnMargin(int width) const
{
    return qMax(0, (width - columnWidth()) / 2);
}

void PlainTextView::updateColumn()
{
    const int margin = columnMargin(width());
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const QMargins wanted = isRightToLeft() ? QMargins(qMax(0, margin - bar), 0, margin, 0) : QMargins(margin, 0, qMax(0, margin - bar), 0);
    if (viewportMargins() != wanted)
        setViewportMargins(wanted);
}

bool PlainTextView::scrollPage(int direction)
{
    QScrollBar *bar = verticalScrollBar();
    const int before = bar->value();
    // Two lines stay on the screen, so that the eye finds its place again.
    bar->setValue(before + direction * qMax(1, bar->pageStep() - 2 * fontMetrics().lineSpacing()));
    return bar->value() != before;
}

QVariant PlainTextView::loadResource(int, const QUrl &)
{
    return QByteArray(); // never the base class's, which reads files and remote things that the text names
}

void PlainTextView::doSetSource(const QUrl &, QTextDocument::ResourceType)
{
    // A document is shown here and nothing is navigated to.
}

void PlainTextView::paintEvent(QPaintEvent *event)
{
    QTextBrowser::paintEvent(event);
    if (m_style == Style::Message)
        paintQuoteBars(event->rect());
}

void PlainTextView::paintQuoteBars(const QRect &area)
{
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const int scrolled = verticalScrollBar()->value();
    const auto *layout = document()->documentLayout();
    QTextBlock block = cursorForPosition(QPoint(0, area.top())).block();
    for (; block.isValid(); block = block.next()) {
        const QRectF rect = layout->blockBoundingRect(block);
        const qreal top = rect.top() - scrolled;
        if (top > area.bottom())
            break;
        const int level = block.userState();
        const QTextBlock after = block.next();
        // Down to the next line where that is quoted as deeply, so that the bars are whole.
        const int nextLevel = after.isValid() ? after.userState() : 0;
        const qreal nextTop = after.isValid() ? layout->blockBoundingRect(after).top() - scrolled : 0;
        const bool rightToLeft = block.blockFormat().rightMargin() > 0;
        for (int i = 0; i < level; ++i) {
            const qreal offset = padding + i * quoteStep;
            const qreal x = rightToLeft ? viewport()->width() - offset - 2 : offset;
            painter.setBrush(Theme::blend(quoteColor(i + 1), Theme::current().color(Theme::Token::Surface), 0.55));
            painter.drawRect(QRectF(x, top, 2, i < nextLevel ? nextTop - top : rect.height()));
        }
    }
}

void PlainTextView::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    updateColumn();
}

bool PlainTextView::event(QEvent *event)
{
    // The free space beside the column scrolls too.
    if (event->type() == QEvent::Wheel && !m_isGrowing)
        return QCoreApplication::sendEvent(verticalScrollBar(), event);
    if (event->type() == QEvent::Resize) {
        const bool result = QTextBrowser::event(event);
        updateColumn();
        return result;
    }
    return QTextBrowser::event(event);
}

void PlainTextView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers() & Qt::ControlModifier) {
        Q_EMIT zoomWanted(m_zoom * std::pow(1.1, event->angleDelta().y() / 120.0));
        event->accept();
    } else if (m_isGrowing) {
        event->ignore(); // whoever scrolls gets it
    } else {
        QTextBrowser::wheelEvent(event);
    }
}

void PlainTextView::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        updateColumn();
}

void PlainTextView::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space) {
        QTextBrowser::keyPressEvent(event);
        return;
    }
    // At the end the key goes on to whoever knows the next message.
    event->setAccepted(scrollPage(event->modifiers() & Qt::ShiftModifier ? -1 : 1));
}

void PlainTextView::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QUrl link(anchorAt(event->pos()));
    if (!link.isEmpty() && link.scheme() != foldScheme && link.scheme() != moreScheme) {
        menu->addAction(
            link.scheme() == QLatin1String("mailto") ? tr("Write a message to this address") : tr("Open link in the browser"), this, [this, link] { Q_EMIT linkActivated(link); });
        menu->addAction(tr("Copy link"), this, [link] { QGuiApplication::clipboard()->setText(QString::fromLatin1(link.toEncoded())); });
        menu->addSeparator();
    }
    QAction *copyAction = menu->addAction(tr("Copy"), this, &QTextBrowser::copy);
    copyAction->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextBrowser::selectAll);
    menu->popup(event->globalPos());
}

} // namespace postrider
