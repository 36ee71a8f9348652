// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SpellMarks.h"

#include "app/composer/RichTextFormat.h"
#include "app/widgets/Theme.h"
#include "core/spelling/SpellService.h"

#include <QContextMenuEvent>
#include <QMenu>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextEdit>

namespace postrider {

namespace {

constexpr int delay = 120; // ms after a change: nobody reads a mark sooner, and typing goes first
constexpr int mostBlocks = 300; // on the screen at once; longer screens are not marked whole

bool isQuoted(const QTextBlock &block)
{
    return block.isValid() && (RichTextFormat::blockOf(block).quote > 0 || SpellText::isQuoted(block.text()));
}

/// "On ..., NAME wrote:", in any language: a name of somebody else, right before what is quoted.
bool isAttribution(const QTextBlock &block)
{
    const QString line = block.text().trimmed();
    return (line.endsWith(u':') || line.endsWith(QChar(0xff1a))) && isQuoted(block.next());
}

/// Nobody's own words.
bool isApart(const QTextBlock &block)
{
    const FormattedText::Block kind = RichTextFormat::blockOf(block);
    return kind.signature || kind.kind == FormattedText::Kind::Preformatted || isQuoted(block) || isAttribution(block);
}

/// The block where somebody's own words end: with the signature, or what is forwarded; invalid: nowhere.
QTextBlock endOfOwnWords(const QTextDocument *document)
{
    QTextBlock block = document->begin();
    while (block.isValid() && (block.length() < 4 || block.length() > 200 || !SpellText::endsOwnWords(block.text())))
        block = block.next();
    return block;
}

template <class Edit> void setMarks(Edit *edit, const QList<QTextCursor> &cursors)
{
    QTextCharFormat format;
    format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    format.setUnderlineColor(Theme::current().color(Theme::Token::Danger));
    QList<QTextEdit::ExtraSelection> selections;
    for (const QTextCursor &cursor : cursors)
        selections.append({cursor, format});
    edit->setExtraSelections(selections);
}

} // namespace

SpellMarks::SpellMarks(QAbstractScrollArea *edit, SpellService *service) : QObject(edit), m_edit(edit), m_service(service)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(delay);
    connect(&m_timer, &QTimer::timeout, this, &SpellMarks::update);
    const auto soon = [this] { m_timer.start(); };
    connect(document(), &QTextDocument::contentsChanged, this, soon);
    connect(m_edit->verticalScrollBar(), &QScrollBar::valueChanged, this, soon);
    connect(m_service, &SpellService::known, this, soon);
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit))
        connect(plain, &QPlainTextEdit::cursorPositionChanged, this, soon);
    else if (auto *rich = qobject_cast<QTextEdit *>(m_edit))
        connect(rich, &QTextEdit::cursorPositionChanged, this, soon);
    m_edit->viewport()->installEventFilter(this);
    soon();
}

QTextDocument *SpellMarks::document() const
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit))
        return plain->document();
    return qobject_cast<QTextEdit *>(m_edit)->document();
}

QTextCursor SpellMarks::textCursor() const
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit))
        return plain->textCursor();
    return qobject_cast<QTextEdit *>(m_edit)->textCursor();
}

QTextCursor SpellMarks::cursorAt(const QPoint &viewportPosition) const
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit))
        return plain->cursorForPosition(viewportPosition);
    return qobject_cast<QTextEdit *>(m_edit)->cursorForPosition(viewportPosition);
}

void SpellMarks::update()
{
    m_marked.clear();
    if (!m_service)
        return;
    const QRect shown = m_edit->viewport()->rect();
    const QTextBlock last = cursorAt(shown.bottomRight()).block();
    const QTextBlock end = endOfOwnWords(document());
    const int typedAt = textCursor().hasSelection() ? -1 : textCursor().position();
    QTextBlock block = cursorAt(shown.topLeft()).block();
    for (int count = 0; block.isValid() && count < mostBlocks; ++count, block = block.next()) {
        if (end.isValid() && block.blockNumber() >= end.blockNumber())
            break;
        if (block.isVisible() && !isApart(block))
            markBlock(block, typedAt);
        if (block == last)
            break;
    }
    showMarks();
}

/// The word that is just being typed is not judged before it is finished.
void SpellMarks::markBlock(const QTextBlock &block, int typedAt)
{
    const QString line = block.text();
    for (const SpellText::Word &word : SpellText::words(line)) {
        const int begin = block.position() + word.at;
        if (typedAt == begin + word.length && m_edit->hasFocus())
            continue;
        if (m_service->verdict(line.mid(word.at, word.length)) != SpellService::Verdict::Wrong)
            continue;
        QTextCursor cursor(document());
        cursor.setPosition(begin);
        cursor.setPosition(begin + word.length, QTextCursor::KeepAnchor);
        if (!RichTextFormat::runOf(cursor.charFormat()).code)
            m_marked.append(cursor);
    }
}

void SpellMarks::showMarks()
{
    if (auto *plain = qobject_cast<QPlainTextEdit *>(m_edit))
        setMarks(plain, m_marked);
    else if (auto *rich = qobject_cast<QTextEdit *>(m_edit))
        setMarks(rich, m_marked);
}

bool SpellMarks::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::Show)
        m_timer.start();
    if (event->type() == QEvent::ContextMenu) {
        const auto *menu = static_cast<QContextMenuEvent *>(event);
        if (showMenu(menu->pos(), menu->globalPos(), menu->reason() == QContextMenuEvent::Keyboard))
            return true;
    }
    return QObject::eventFilter(watched, event);
}

/// False if there is no marked word: then the editor has its own menu.
bool SpellMarks::showMenu(const QPoint &viewportPosition, const QPoint &globalPosition, bool byKey)
{
    if (!m_service)
        return false;
    const int at = byKey ? textCursor().position() : cursorAt(viewportPosition).position();
    for (const QTextCursor &word : std::as_const(m_marked)) {
        if (at < word.selectionStart() || at > word.selectionEnd())
            continue;
        auto *plain = qobject_cast<QPlainTextEdit *>(m_edit);
        auto *rich = qobject_cast<QTextEdit *>(m_edit);
        QMenu *menu = plain ? plain->createStandardContextMenu() : rich->createStandardContextMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->setObjectName(QStringLiteral("spellingMenu"));
        fillMenu(menu, word);
        menu->popup(globalPosition);
        return true;
    }
    return false;
}

void SpellMarks::fillMenu(QMenu *menu, const QTextCursor &word)
{
    const QString text = word.selectedText();
    QAction *before = menu->actions().value(0);
    auto *looking = new QAction(tr("Looking for what may be meant…"), menu);
    looking->setEnabled(false);
    menu->insertAction(before, looking);
    const auto add = [&](const char *name, const QString &label, void (SpellService::*act)(const QString &)) {
        auto *action = new QAction(label, menu);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, m_service, [service = m_service.data(), act, text] { (service->*act)(text); });
        menu->insertAction(before, action);
    };
    menu->insertSeparator(before);
    add("addWord", tr("Add to dictionary"), &SpellService::add);
    add("ignoreWord", tr("Ignore"), &SpellService::ignore);
    menu->insertSeparator(before);
    connect(m_service, &SpellService::suggested, menu, [menu, looking, word, text](const QString &asked, const QStringList &suggestions) {
        if (asked != text || !looking->isVisible())
            return;
        for (const QString &suggestion : suggestions) {
            auto *action = new QAction(QString(suggestion).replace(QLatin1Char('&'), QLatin1String("&&")), menu);
            action->setObjectName(QStringLiteral("suggestion"));
            QFont bold = action->font();
            bold.setWeight(QFont::DemiBold);
            action->setFont(bold);
            connect(action, &QAction::triggered, menu, [word, text, suggestion] {
                QTextCursor change = word;
                if (change.selectedText() == text) // nobody has written there meanwhile
                    change.insertText(suggestion);
            });
            menu->insertAction(looking, action);
        }
        looking->setText(SpellMarks::tr("Nothing like it was found"));
        looking->setVisible(suggestions.isEmpty());
    });
    m_service->suggest(text);
}

} // namespace postrider
