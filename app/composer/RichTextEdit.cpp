// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextEdit.h"

#include "app/composer/BodyEdit.h"
#include "app/composer/RichTextFormat.h"
#include "app/composer/RichTextWriter.h"
#include "app/widgets/Theme.h"
#include "core/types/FormattedWriter.h"
#include "core/types/Picture.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace postrider {

namespace {

using Block = FormattedText::Block;
using Kind = FormattedText::Kind;
using Run = FormattedText::Run;

constexpr int widestInserted = 640; // CSS pixels: what fits into most windows in which the message is read
constexpr qsizetype mostPasted = 4 * 1024 * 1024; // characters of HTML

QString htmlType()
{
    return QStringLiteral("text/html");
}

bool isPictureFile(const QString &path)
{
    static const QStringList suffixes{QStringLiteral("png"), QStringLiteral("jpg"), QStringLiteral("jpeg"), QStringLiteral("gif"), QStringLiteral("webp")};
    return suffixes.contains(QFileInfo(path).suffix().toLower());
}

QUrl urlOf(const QString &id)
{
    return QUrl(QLatin1String("cid:") + id);
}

} // namespace

RichTextEdit::RichTextEdit(InlinePictures &pictures, QWidget *parent) : QTextEdit(parent), m_pictures(pictures)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    document()->setDocumentMargin(Theme::gap16);
    setFont(Theme::current().font(Theme::Type::Body));
    setPlaceholderText(tr("Write your message"));
    setAccessibleName(tr("Message text"));
    connect(&m_pictures, &InlinePictures::decoded, this, &RichTextEdit::showDecoded);
    connect(&m_pictures, &InlinePictures::resized, this, &RichTextEdit::replacePicture);
    connect(&m_pictures, &InlinePictures::encoded, this, [this](const QByteArray &png) { insertPicture(png, tr("Pasted picture.png")); });
    connect(&m_pictures, &InlinePictures::failed, this, &RichTextEdit::failed);
}

void RichTextEdit::setText(const FormattedText &text)
{
    RichTextReader::load(*document(), text);
}

FormattedText RichTextEdit::text() const
{
    return RichTextWriter::textOf(*document());
}

QVariant RichTextEdit::loadResource(int type, const QUrl &name)
{
    // Something empty: with nothing, the document would look for a file by itself.
    if (type != QTextDocument::ImageResource || name.scheme() != QLatin1String("cid") || !m_pictures.knows(name.path()))
        return QByteArray("");
    return m_pictures.image(name.path());
}

void RichTextEdit::showDecoded(const QString &id)
{
    document()->addResource(QTextDocument::ImageResource, urlOf(id), m_pictures.image(id));
    viewport()->update();
}

Run RichTextEdit::lookHere() const
{
    return RichTextFormat::runOf(currentCharFormat());
}

Block RichTextEdit::placeHere() const
{
    return RichTextFormat::blockOf(textCursor().block());
}

Kind RichTextEdit::kind() const
{
    return placeHere().kind;
}

void RichTextEdit::changeRuns(const std::function<void(Run &)> &change)
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection()) {
        RichTextChange::runs(cursor, change);
        Q_EMIT currentCharFormatChanged(currentCharFormat());
        return;
    }
    Run run = lookHere();
    run.picture.clear();
    change(run);
    setCurrentCharFormat(RichTextFormat::charFormat(run, kind()));
}

void RichTextEdit::changeBlocks(const RichTextChange::BlockChange &change)
{
    RichTextChange::blocks(textCursor(), change);
    if (!textCursor().hasSelection() && textCursor().block().length() <= 1) {
        Run run = lookHere();
        run.picture.clear();
        setCurrentCharFormat(RichTextFormat::charFormat(run, kind()));
    }
    Q_EMIT cursorPositionChanged();
}

void RichTextEdit::setMark(Mark mark, bool on)
{
    changeRuns([mark, on](Run &run) {
        switch (mark) {
        case Mark::Bold: run.bold = on; break;
        case Mark::Italic: run.italic = on; break;
        case Mark::Underline: run.underline = on; break;
        case Mark::Strike: run.strike = on; break;
        case Mark::Code: run.code = on; break;
        }
    });
}

bool RichTextEdit::hasMark(Mark mark) const
{
    const Run run = lookHere();
    switch (mark) {
    case Mark::Bold: return run.bold;
    case Mark::Italic: return run.italic;
    case Mark::Underline: return run.underline;
    case Mark::Strike: return run.strike;
    case Mark::Code: break;
    }
    return run.code;
}

void RichTextEdit::setSize(FormattedText::Size size)
{
    changeRuns([size](Run &run) { run.size = size; });
}

void RichTextEdit::setColour(const QString &colour)
{
    changeRuns([colour](Run &run) { run.colour = colour; });
}

void RichTextEdit::setKind(Kind kind)
{
    changeBlocks([kind](QTextCursor &, Block &block) {
        block.kind = kind;
        if (kind != Kind::Line)
            block.list = 0;
    });
}

void RichTextEdit::setList(bool numbered)
{
    const Block here = placeHere();
    changeBlocks(here.list > 0 && here.numbered == numbered ? RichTextChange::noList() : RichTextChange::list(numbered));
}

void RichTextEdit::indent(int steps)
{
    changeBlocks(RichTextChange::indent(steps));
}

void RichTextEdit::setQuoted(bool on)
{
    changeBlocks([on](QTextCursor &, Block &block) { block.quote = qBound(0, block.quote + (on ? 1 : -1), FormattedText::deepestQuote); });
}

bool RichTextEdit::isQuoted() const
{
    return placeHere().quote > 0;
}

void RichTextEdit::clearFormatting()
{
    textCursor().beginEditBlock();
    changeRuns([](Run &run) {
        Run plain;
        plain.text = run.text;
        plain.picture = run.picture;
        plain.alternative = run.alternative;
        plain.width = run.width;
        plain.height = run.height;
        run = plain;
    });
    changeBlocks([](QTextCursor &, Block &block) {
        block.kind = Kind::Line;
        block.list = block.indent = 0;
    });
    textCursor().endEditBlock();
}

QString RichTextEdit::linkHere() const
{
    return lookHere().link;
}

QString RichTextEdit::linkText() const
{
    return RichTextChange::linkAt(textCursor()).selectedText().replace(QChar::ParagraphSeparator, u' ');
}

void RichTextEdit::setLink(const QString &address, const QString &shown)
{
    QTextCursor cursor = RichTextChange::linkAt(textCursor());
    const bool isOther = linkText() != shown && !shown.isEmpty();
    if (!cursor.hasSelection() || isOther) {
        Run run = RichTextFormat::runOf(cursor.charFormat());
        run.picture.clear();
        run.link = address;
        cursor.insertText(shown.isEmpty() ? address : shown, RichTextFormat::charFormat(run, kind()));
        setTextCursor(cursor);
    } else {
        const int end = cursor.selectionEnd();
        setTextCursor(cursor);
        changeRuns([&address](Run &run) { run.link = address; });
        cursor.setPosition(end);
        setTextCursor(cursor);
    }
    leaveLink();
}

/// What is typed behind a link is not part of it.
void RichTextEdit::leaveLink()
{
    Run run = lookHere();
    if (run.link.isEmpty() || textCursor().hasSelection())
        return;
    QTextCursor next = textCursor();
    const bool isWithin = !next.atBlockEnd() && next.movePosition(QTextCursor::NextCharacter) && RichTextFormat::runOf(next.charFormat()).link == run.link;
    if (isWithin)
        return;
    run.link.clear();
    run.picture.clear();
    setCurrentCharFormat(RichTextFormat::charFormat(run, kind()));
}

void RichTextEdit::insertPicture(const QByteArray &octets, const QString &name)
{
    if (!m_isInUse) {
        const QByteArray type = Picture::read(octets).type;
        Q_EMIT pictureLeftOver({name, type.isEmpty() ? QByteArrayLiteral("application/octet-stream") : type, octets});
        return;
    }
    const Outcome<QString> added = m_pictures.add(octets, name);
    if (const auto *failure = std::get_if<Failure>(&added)) {
        Q_EMIT failed(*failure);
        return;
    }
    Run run;
    run.picture = std::get<QString>(added);
    run.alternative = QFileInfo(name).completeBaseName();
    const QSize shown = m_pictures.pixelsOf(run.picture).width() > widestInserted ? m_pictures.pixelsOf(run.picture).scaled(widestInserted, 100'000, Qt::KeepAspectRatio)
                                                                                  : m_pictures.pixelsOf(run.picture);
    run.width = shown.width();
    run.height = qMax(1, shown.height());
    QTextCursor cursor = textCursor();
    cursor.insertImage(RichTextFormat::charFormat(run, Kind::Line).toImageFormat());
    cursor.setCharFormat(RichTextFormat::charFormat({}, kind())); // what is typed next
    setTextCursor(cursor);
    setCurrentCharFormat(RichTextFormat::charFormat({}, kind()));
}

void RichTextEdit::replacePicture(const QString &id, const QString &madeId)
{
    RichTextChange::picture(*document(), id, [&](Run &run) {
        run.picture = madeId;
        run.width = m_pictures.pixelsOf(madeId).width();
        run.height = m_pictures.pixelsOf(madeId).height();
    });
}

bool RichTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasImage() || source->hasUrls() || source->hasText() || source->hasHtml();
}

void RichTextEdit::insertFromMimeData(const QMimeData *source)
{
    if (const auto messages = BodyEdit::messagesIn(source)) {
        Q_EMIT messagesDropped(*messages);
        return;
    }
    const QStringList paths = BodyEdit::filesIn(source);
    if (!paths.isEmpty()) {
        Q_EMIT filesDropped(paths);
        return;
    }
    // Office programs offer a picture of copied text too: text wins.
    if (source->hasImage() && !source->hasText()) {
        if (const auto image = qvariant_cast<QImage>(source->imageData()); !image.isNull())
            m_pictures.encode(image);
        return;
    }
    const QString html = source->hasHtml() ? QString::fromUtf8(source->data(htmlType())) : QString();
    std::optional<FormattedText> text;
    if (!html.isEmpty() && html.size() <= mostPasted) {
        // Of pictures only those that are here already: what was copied from this message.
        text = Mail::formattedText(html, [this](const QByteArray &address) {
            const QString id = address.startsWith("cid:") ? QString::fromUtf8(QByteArray::fromPercentEncoding(address.mid(4))) : QString();
            return m_pictures.knows(id) ? id : QString();
        });
    }
    if (text && text->isEmpty())
        text.reset();
    QTextCursor cursor = textCursor();
    if (text) {
        for (Block &block : text->blocks)
            block.signature = false;
        RichTextReader::insert(cursor, *text);
    } else {
        cursor.insertText(source->text()); // in the look of where it comes to
    }
    setTextCursor(cursor);
    ensureCursorVisible();
}

void RichTextEdit::pasteAsText()
{
    QTextCursor cursor = textCursor();
    cursor.beginEditBlock(); // a step of its own
    cursor.insertText(QGuiApplication::clipboard()->text());
    cursor.endEditBlock();
    ensureCursorVisible();
}

QMimeData *RichTextEdit::createMimeDataFromSelection() const
{
    const FormattedText text = RichTextWriter::textOf(textCursor());
    auto *copied = new QMimeData;
    copied->setText(FormattedWriter::plain(text));
    copied->setData(htmlType(), FormattedWriter::html(text).toUtf8());
    return copied;
}

/// At the end of a heading a line follows; an item or a quoted line with nothing in it is where the list or quote ends.
bool RichTextEdit::enterPressed()
{
    QTextCursor cursor = textCursor();
    if (cursor.hasSelection())
        return false;
    const Block place = placeHere();
    if (cursor.block().length() <= 1 && place.list > 0) {
        indent(-1);
        return true;
    }
    if (cursor.block().length() <= 1 && place.quote > 0) {
        setQuoted(false);
        return true;
    }
    const bool isHeading = place.kind != Kind::Line && place.kind != Kind::Preformatted;
    if (!isHeading || !cursor.atBlockEnd())
        return false;
    Block line = place;
    line.kind = Kind::Line;
    cursor.insertBlock(RichTextFormat::blockFormat(line), RichTextFormat::charFormat({}, Kind::Line));
    setTextCursor(cursor);
    return true;
}

bool RichTextEdit::backspacePressed()
{
    const QTextCursor cursor = textCursor();
    if (cursor.hasSelection() || !cursor.atBlockStart())
        return false;
    const Block place = placeHere();
    if (place.list > 0)
        setList(place.numbered);
    else if (place.indent > 0)
        indent(-1);
    else if (place.kind != Kind::Line)
        setKind(Kind::Line);
    else
        return false;
    return true;
}

bool RichTextEdit::isAtItem() const
{
    return placeHere().list > 0 && textCursor().atBlockStart();
}

/// At the start of an item Tab is for the list, else it leads to the next field.
bool RichTextEdit::focusNextPrevChild(bool next)
{
    return !isAtItem() && QTextEdit::focusNextPrevChild(next);
}

void RichTextEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    // Ctrl+Enter sends; see BodyEdit.
    if (isEnter && (event->modifiers() & Qt::ControlModifier)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        pasteAsText();
        return;
    }
    const bool isBare = !(event->modifiers() & ~Qt::KeypadModifier);
    const bool isDone = (isEnter && isBare && enterPressed()) || (event->key() == Qt::Key_Backspace && isBare && backspacePressed());
    if (!isDone && isAtItem() && (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab)) {
        indent(event->key() == Qt::Key_Tab ? 1 : -1);
        return;
    }
    if (isDone)
        return;
    if (!event->text().isEmpty())
        leaveLink();
    QTextEdit::keyPressEvent(event);
}

void RichTextEdit::addPictureMenu(QMenu *menu, const QString &id)
{
    const QSize original = m_pictures.originalPixelsOf(id);
    const auto add = [&](const QString &text, InlinePictures::Size size) {
        QAction *action = menu->addAction(text, this, [this, id, size] { m_pictures.resize(id, size); });
        action->setEnabled(size == InlinePictures::Size::Original ? m_pictures.pixelsOf(id) != original : qMax(original.width(), original.height()) > int(size));
    };
    menu->addSeparator();
    add(tr("Resize to small (320 pixels)"), InlinePictures::Size::Small);
    add(tr("Resize to medium (640 pixels)"), InlinePictures::Size::Medium);
    add(tr("Resize to large (1024 pixels)"), InlinePictures::Size::Large);
    add(tr("Resize to the original"), InlinePictures::Size::Original);
}

void RichTextEdit::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = createStandardContextMenu(event->pos());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("textMenu"));
    // The picture under the pointer, or the one that is selected or stands before the cursor.
    QTextCursor cursor = event->reason() == QContextMenuEvent::Keyboard ? textCursor() : cursorForPosition(event->pos());
    QString id = RichTextFormat::pictureOf(cursor.charFormat());
    if (id.isEmpty() && !cursor.atBlockEnd()) {
        cursor.movePosition(QTextCursor::NextCharacter);
        id = RichTextFormat::pictureOf(cursor.charFormat());
    }
    menu->addAction(tr("Paste as text"), this, &RichTextEdit::pasteAsText)->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V));
    if (!id.isEmpty())
        addPictureMenu(menu, id);
    menu->popup(event->globalPos());
}

void RichTextEdit::dropEvent(QDropEvent *event)
{
    const bool isMessages = BodyEdit::messagesIn(event->mimeData()).has_value();
    const QStringList paths = isMessages ? QStringList() : BodyEdit::filesIn(event->mimeData());
    if (paths.isEmpty() || !std::all_of(paths.begin(), paths.end(), isPictureFile)) {
        QTextEdit::dropEvent(event);
        return;
    }
    setTextCursor(cursorForPosition(event->position().toPoint()));
    event->acceptProposedAction();
    Q_EMIT picturesDropped(paths, viewport()->mapToGlobal(event->position().toPoint()));
}

/// Quotes have a bar for each level.
void RichTextEdit::paintEvent(QPaintEvent *event)
{
    {
        static constexpr Theme::Token levels[]{Theme::Token::Quote1, Theme::Token::Quote2, Theme::Token::Quote3, Theme::Token::Quote4};
        QPainter painter(viewport());
        const QPoint scrolled(horizontalScrollBar()->value(), verticalScrollBar()->value());
        const QAbstractTextDocumentLayout *layout = document()->documentLayout();
        for (QTextBlock block = cursorForPosition(event->rect().topLeft()).block(); block.isValid(); block = block.next()) {
            const QRectF place = layout->blockBoundingRect(block).translated(-scrolled);
            if (place.top() > event->rect().bottom())
                break;
            const int depth = RichTextFormat::blockOf(block).quote;
            for (int level = 0; level < depth; ++level) {
                const qreal x = Theme::gap16 + level * Theme::gap16 - scrolled.x() + 2;
                painter.fillRect(QRectF(x, place.top(), 3, place.height()), Theme::current().color(levels[level % 4]));
            }
        }
    }
    QTextEdit::paintEvent(event);
}

} // namespace postrider
