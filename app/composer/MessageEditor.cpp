// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/MessageEditor.h"

#include "app/composer/BodyEdit.h"
#include "app/composer/FileLoad.h"
#include "app/composer/LinkDialog.h"
#include "app/composer/RichTextBar.h"
#include "app/composer/RichTextEdit.h"
#include "app/composer/RichTextFormat.h"
#include "app/composer/RichTextWriter.h"
#include "app/widgets/WhenDone.h"
#include "core/types/DraftSender.h"
#include "core/types/FormattedWriter.h"

#include <QFileDialog>
#include <QMenu>
#include <QTextBlock>
#include <QVBoxLayout>

namespace postrider {

namespace {

using Block = FormattedText::Block;

bool standsAbove(const Draft &draft, const Identity &identity)
{
    return draft.relation == ParentRelation::Forward || (draft.relation == ParentRelation::Reply && identity.signatureAbove);
}

bool isSignature(const QTextBlock &block)
{
    return block.blockFormat().boolProperty(RichTextFormat::Signature);
}

/// The first of the blocks that are marked, and the last of those that follow it; invalid: there is none.
std::pair<QTextBlock, QTextBlock> signatureIn(const QTextDocument &document)
{
    QTextBlock first = document.begin();
    while (first.isValid() && !isSignature(first))
        first = first.next();
    QTextBlock last = first;
    while (last.isValid() && last.next().isValid() && isSignature(last.next()))
        last = last.next();
    return {first, last};
}

} // namespace

MessageEditor::MessageEditor(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this)), m_plain(new BodyEdit)
{
    setObjectName(QStringLiteral("messageEditor"));
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_plain->setObjectName(QStringLiteral("body"));
    m_layout->addWidget(m_plain, 1);
    setFocusProxy(m_plain);
    connect(m_plain, &QPlainTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(m_plain, &BodyEdit::filesDropped, this, &MessageEditor::filesDropped);
    connect(m_plain, &BodyEdit::messagesDropped, this, &MessageEditor::messagesDropped);
    connect(m_plain, &BodyEdit::imagePasted, this, &MessageEditor::imagePasted);
}

void MessageEditor::makeFormatted()
{
    if (m_rich)
        return;
    m_rich = new RichTextEdit(m_pictures);
    m_rich->setObjectName(QStringLiteral("formattedBody"));
    m_bar = new RichTextBar(*m_rich);
    m_layout->addWidget(m_bar);
    m_layout->addWidget(m_rich, 1);
    connect(m_rich, &QTextEdit::textChanged, this, &MessageEditor::textChanged);
    connect(m_rich, &RichTextEdit::filesDropped, this, &MessageEditor::filesDropped);
    connect(m_rich, &RichTextEdit::messagesDropped, this, &MessageEditor::messagesDropped);
    connect(m_rich, &RichTextEdit::picturesDropped, this, &MessageEditor::offerPictures);
    connect(m_rich, &RichTextEdit::failed, this, &MessageEditor::failed);
    connect(m_rich, &RichTextEdit::pictureLeftOver, this, &MessageEditor::pictureLeftOver);
    connect(m_rich, &RichTextEdit::linkRequested, this, &MessageEditor::askForLink);
    connect(m_bar, &RichTextBar::pictureRequested, this, &MessageEditor::askForPictures);
}

std::optional<FormattedText> MessageEditor::formattedFrom(const QString &html) const
{
    return Mail::formattedText(html, [this](const QByteArray &source) {
        const QString id = source.startsWith("cid:") ? QString::fromUtf8(QByteArray::fromPercentEncoding(source.mid(4))) : QString();
        return m_pictures.knows(id) ? id : QString();
    });
}

void MessageEditor::goBackTo(const DraftRevision &revision)
{
    const auto text = revision.html.isEmpty() ? std::nullopt : formattedFrom(revision.html);
    setFormatted(text.has_value());
    QTextCursor cursor(document());
    cursor.select(QTextCursor::Document);
    if (text)
        RichTextReader::insert(cursor, *text);
    else
        cursor.insertText(revision.body);
}

void MessageEditor::showDraft(const Draft &draft)
{
    m_pictures.setAttachments(draft.attachments);
    std::optional<FormattedText> text;
    if (!draft.html.isEmpty())
        text = formattedFrom(draft.html);
    m_isFormatted = text.has_value();
    if (m_isFormatted) {
        makeFormatted();
        m_rich->setText(*text);
    } else {
        m_plain->setPlainText(draft.body);
    }
    showField();
    Q_EMIT formChanged();
}

void MessageEditor::showField()
{
    m_plain->setVisible(!m_isFormatted);
    if (m_rich) {
        m_rich->setInUse(m_isFormatted);
        m_rich->setVisible(m_isFormatted);
        m_bar->setVisible(m_isFormatted);
    }
    setFocusProxy(field());
}

const FormattedText &MessageEditor::formattedText() const
{
    if (m_readRevision != m_rich->document()->revision()) {
        m_read = m_rich->text();
        m_readHtml = FormattedWriter::html(m_read);
        m_readPlain = FormattedWriter::plain(m_read);
        m_readSize = m_pictures.sizeOf(m_read.pictures());
        m_readRevision = m_rich->document()->revision();
    }
    return m_read;
}

void MessageEditor::writeTo(Draft &draft) const
{
    if (!m_isFormatted) {
        draft.body = m_plain->text();
        draft.html.clear();
        return;
    }
    const FormattedText &text = formattedText();
    draft.html = m_readHtml;
    draft.body = m_readPlain;
    draft.attachments += m_pictures.attachments(text.pictures());
}

bool MessageEditor::losesInPlain() const
{
    return m_isFormatted && formattedText().isFormatted();
}

void MessageEditor::setFormatted(bool formatted)
{
    if (formatted == m_isFormatted)
        return;
    const bool hadFocus = field()->hasFocus();
    if (formatted) {
        makeFormatted();
        FormattedText text = FormattedText::fromPlain(m_plain->text());
        // From the line of dashes on it is a signature, as every program has it.
        bool isIn = false;
        for (Block &block : text.blocks) {
            isIn = isIn || (block.quote == 0 && block.text() == QLatin1String("-- "));
            block.signature = isIn;
        }
        while (!text.blocks.isEmpty() && text.blocks.last().signature && text.blocks.last().isBlank())
            text.blocks.removeLast();
        m_rich->setText(text);
    } else {
        m_plain->setPlainText(FormattedWriter::plain(formattedText()));
    }
    m_isFormatted = formatted;
    showField();
    if (hadFocus)
        field()->setFocus();
    Q_EMIT formChanged();
    Q_EMIT textChanged();
}

QTextDocument *MessageEditor::document() const
{
    return m_isFormatted ? m_rich->document() : m_plain->document();
}

QTextCursor MessageEditor::textCursor() const
{
    return m_isFormatted ? m_rich->textCursor() : m_plain->textCursor();
}

void MessageEditor::setTextCursor(const QTextCursor &cursor)
{
    if (m_isFormatted)
        m_rich->setTextCursor(cursor);
    else
        m_plain->setTextCursor(cursor);
}

QWidget *MessageEditor::field() const
{
    return m_isFormatted ? static_cast<QWidget *>(m_rich) : m_plain;
}

qint64 MessageEditor::approximateSize() const
{
    // Of the pictures what was there when it was last read: on every key that is good enough.
    return document()->characterCount() + (m_isFormatted ? m_readSize : 0);
}

void MessageEditor::placeCursor(const Draft &draft, const Identity &identity)
{
    QTextCursor cursor = textCursor();
    if (!m_isFormatted) {
        cursor.setPosition(int(qMin<qsizetype>(document()->characterCount() - 1, DraftSender::startOf(draft, identity))));
    } else {
        cursor.setPosition(0);
        // Below what was said, and before one's own signature there.
        if (draft.relation == ParentRelation::Reply && !identity.answerAbove) {
            QTextBlock block = standsAbove(draft, identity) ? QTextBlock() : signatureIn(*document()).first.previous();
            if (!block.isValid())
                block = document()->lastBlock();
            while (block.previous().isValid() && block.previous().length() <= 1 && RichTextFormat::blockOf(block.previous()).quote == 0)
                block = block.previous();
            cursor.setPosition(block.position());
        }
    }
    setTextCursor(cursor);
}

void MessageEditor::swapSignature(const Draft &draft, const Identity &before, const Identity &after)
{
    if (m_isFormatted) {
        swapFormattedSignature(draft, before, after);
        return;
    }
    if (const auto change = DraftSender::swapped(draft, before, after)) {
        QTextCursor cursor(document());
        cursor.setPosition(int(change->at));
        cursor.setPosition(int(change->at + change->length), QTextCursor::KeepAnchor);
        cursor.insertText(change->text);
    }
}

void MessageEditor::swapFormattedSignature(const Draft &draft, const Identity &before, const Identity &after)
{
    const auto [first, last] = signatureIn(*document());
    const bool isThere = first.isValid();
    const bool isAbove = isThere ? standsAbove(draft, before) : standsAbove(draft, after);
    if (isThere && RichTextWriter::textOf(first, last) != Mail::formattedSignature(before, !isAbove))
        return; // what was changed of it stays
    const FormattedText next = Mail::formattedSignature(after, !isAbove);
    if (!isThere && next.isEmpty())
        return;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    if (isThere) {
        cursor.setPosition(first.position());
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
        cursor.setBlockFormat(RichTextFormat::blockFormat({}));
    } else if (isAbove) {
        // Two lines to write in, the signature, a line between it and the rest.
        cursor.movePosition(QTextCursor::Start);
        const QTextBlockFormat line = RichTextFormat::blockFormat({});
        if (cursor.block().length() > 1)
            cursor.insertBlock(cursor.blockFormat(), cursor.blockCharFormat());
        cursor.movePosition(QTextCursor::Start);
        cursor.setBlockFormat(line);
        cursor.insertBlock(line);
        cursor.insertBlock(line);
        cursor.insertBlock(line);
        cursor.movePosition(QTextCursor::PreviousBlock);
    } else {
        cursor.movePosition(QTextCursor::End);
        cursor.insertBlock(RichTextFormat::blockFormat({}), QTextCharFormat());
        cursor.insertBlock(RichTextFormat::blockFormat({}), QTextCharFormat());
    }
    if (!next.isEmpty())
        RichTextReader::insert(cursor, next);
    cursor.endEditBlock();
}

void MessageEditor::askForLink()
{
    auto *dialog = new LinkDialog(m_rich->linkHere(), m_rich->linkText(), window());
    connect(dialog, &LinkDialog::chosen, m_rich, [this](const QString &address, const QString &shown) {
        m_rich->setLink(address, shown);
        m_rich->setFocus();
    });
    dialog->open();
}

void MessageEditor::askForPictures()
{
    auto *dialog = new QFileDialog(window(), tr("Insert a picture"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("pictureDialog"));
    dialog->setFileMode(QFileDialog::ExistingFiles);
    dialog->setNameFilter(tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.gif *.webp)"));
    connect(dialog, &QFileDialog::filesSelected, this, &MessageEditor::insertPictures);
    dialog->open();
}

void MessageEditor::insertPictures(const QStringList &paths)
{
    for (const QString &path : paths) {
        ++m_loading;
        whenDone(this, FileLoad::load(path), [this](const Outcome<DraftAttachment> &outcome) {
            --m_loading;
            if (const auto *failure = std::get_if<Failure>(&outcome))
                Q_EMIT failed(*failure);
            else if (const auto &file = std::get<DraftAttachment>(outcome); m_rich)
                m_rich->insertPicture(file.bytes, file.name);
        });
    }
}

void MessageEditor::offerPictures(const QStringList &paths, const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("pictureMenu"));
    menu->addAction(tr("Show in the text"), this, [this, paths] { insertPictures(paths); });
    menu->addAction(tr("Attach as files"), this, [this, paths] { Q_EMIT filesDropped(paths); });
    menu->popup(at);
}

} // namespace postrider
