// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RichTextBar.h"

#include "app/widgets/FlowLayout.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

namespace postrider {

namespace {

using Kind = FormattedText::Kind;
using Size = FormattedText::Size;

QIcon swatch(const QColor &colour)
{
    QPixmap pixmap(Theme::iconSizeSmall * 2, Theme::iconSizeSmall * 2);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colour);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(2, 2, Theme::iconSizeSmall - 4, Theme::iconSizeSmall - 4);
    return pixmap;
}

} // namespace

RichTextBar::RichTextBar(RichTextEdit &edit, QWidget *parent) : QWidget(parent), m_edit(edit), m_row(new FlowLayout(this, FlowLayout::LastItem::Natural, 2))
{
    setObjectName(QStringLiteral("formatBar"));
    setAccessibleName(tr("Formatting"));
    m_row->setContentsMargins(Theme::gap12, Theme::gap4, Theme::gap12, Theme::gap4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    addStyles();
    addMarks();
    addBlocks();
    addObjects();
    connect(&m_edit, &QTextEdit::currentCharFormatChanged, this, &RichTextBar::update);
    connect(&m_edit, &QTextEdit::cursorPositionChanged, this, &RichTextBar::update);
    update();
}

QToolButton *RichTextBar::add(const Item &item, const std::function<void(bool)> &act)
{
    auto *button = new IconButton(QLatin1String(item.icon), item.text, this);
    button->setObjectName(QLatin1String(item.name));
    button->setCompact(true);
    button->setHint(item.text, item.key);
    button->setCheckable(item.isCheckable);
    button->setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    connect(button, &QToolButton::clicked, this, [this, act](bool checked) {
        act(checked);
        update();
    });
    if (!item.key.isEmpty()) {
        auto *shortcut = new QShortcut(item.key, &m_edit, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button] { button->click(); });
    }
    m_row->addWidget(button);
    return button;
}

void RichTextBar::addMarks()
{
    using Mark = RichTextEdit::Mark;
    const auto mark = [this](const char *name, const QString &text, const QKeySequence &key, Mark which) {
        QToolButton *button = add({name, name, text, key, true}, [this, which](bool on) { m_edit.setMark(which, on); });
        m_states.append({button, [this, which] { return m_edit.hasMark(which); }});
    };
    mark("bold", tr("Bold"), QKeySequence(Qt::CTRL | Qt::Key_B), Mark::Bold);
    mark("italic", tr("Italic"), QKeySequence(Qt::CTRL | Qt::Key_I), Mark::Italic);
    mark("underline", tr("Underline"), QKeySequence(Qt::CTRL | Qt::Key_U), Mark::Underline);
    mark("strike", tr("Strike through"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X), Mark::Strike);
    mark("code", tr("Code"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), Mark::Code);

    auto *colours = new QMenu(tr("Text colour"), this);
    colours->addAction(tr("Automatic"), this, [this] { m_edit.setColour({}); });
    // Readable on white and on black.
    const std::pair<QString, const char *> all[]{{tr("Red"), "#d32f2f"}, {tr("Orange"), "#c75000"}, {tr("Green"), "#2e8540"}, {tr("Teal"), "#00838f"}, {tr("Blue"), "#2b73d6"},
        {tr("Purple"), "#8e4ec6"}, {tr("Grey"), "#757575"}};
    for (const auto &[text, colour] : all)
        colours->addAction(swatch(QColor(QLatin1String(colour))), text, this, [this, value = QString::fromLatin1(colour)] { m_edit.setColour(value); });
    QToolButton *button = add({"textColour", "text-colour", tr("Text colour"), {}, false}, [](bool) {});
    button->setMenu(colours);
    button->setPopupMode(QToolButton::InstantPopup);
    addGap();
}

void RichTextBar::addStyles()
{
    auto *menu = new QMenu(tr("Style"), this);
    m_style = new QToolButton(this);
    m_style->setObjectName(QStringLiteral("textStyle"));
    m_style->setAccessibleName(tr("Style"));
    m_style->setToolTip(tr("Style"));
    m_style->setAutoRaise(true);
    m_style->setFocusPolicy(Qt::TabFocus);
    m_style->setMenu(menu);
    m_style->setPopupMode(QToolButton::InstantPopup);
    m_style->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_style->setFixedHeight(Theme::controlHeightCompact);
    const std::pair<QString, Kind> kinds[]{{tr("Text"), Kind::Line}, {tr("Heading 1"), Kind::Heading1}, {tr("Heading 2"), Kind::Heading2}, {tr("Heading 3"), Kind::Heading3},
        {tr("Preformatted"), Kind::Preformatted}};
    int width = 0;
    for (const auto &[text, kind] : kinds) {
        menu->addAction(text, this, [this, which = kind] { m_edit.setKind(which); });
        width = qMax(width, m_style->fontMetrics().horizontalAdvance(text));
    }
    m_style->setFixedWidth(width + 2 * Theme::gap24); // one width for all, with room for the arrow: nothing moves as the cursor does
    menu->addSeparator();
    const std::pair<QString, Size> sizes[]{{tr("Small"), Size::Small}, {tr("Normal size"), Size::Normal}, {tr("Large"), Size::Large}};
    for (const auto &[text, size] : sizes)
        menu->addAction(text, this, [this, which = size] { m_edit.setSize(which); });
    m_row->addWidget(m_style);
    addGap();
}

void RichTextBar::addBlocks()
{
    const auto list = [this](const char *name, const QString &text, const QKeySequence &key, bool numbered) {
        QToolButton *button = add({name, name, text, key, true}, [this, numbered](bool) { m_edit.setList(numbered); });
        m_states.append({button, [this, numbered] {
                             const FormattedText::Block here = m_edit.placeHere();
                             return here.list > 0 && here.numbered == numbered;
                         }});
    };
    list("list-bullets", tr("Bulleted list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_8), false);
    list("list-numbers", tr("Numbered list"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_7), true);
    add({"outdent", "outdent", tr("Decrease indent"), QKeySequence(Qt::CTRL | Qt::Key_BracketLeft), false}, [this](bool) { m_edit.indent(-1); });
    add({"indent", "indent", tr("Increase indent"), QKeySequence(Qt::CTRL | Qt::Key_BracketRight), false}, [this](bool) { m_edit.indent(1); });
    QToolButton *quote = add({"quote", "quote", tr("Quote"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_9), true}, [this](bool on) { m_edit.setQuoted(on); });
    m_states.append({quote, [this] { return m_edit.isQuoted(); }});
    addGap();
}

void RichTextBar::addObjects()
{
    QToolButton *link = add({"link", "link", tr("Link\u2026"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), true}, [this](bool) { Q_EMIT m_edit.linkRequested(); });
    m_states.append({link, [this] { return !m_edit.linkHere().isEmpty(); }});
    add({"insertPicture", "image", tr("Insert a picture\u2026"), {}, false}, [this](bool) { Q_EMIT pictureRequested(); });
    add({"clearFormatting", "clear-format", tr("Clear formatting"), QKeySequence(Qt::CTRL | Qt::Key_Space), false}, [this](bool) { m_edit.clearFormatting(); });
}

void RichTextBar::addGap()
{
    auto *gap = new QWidget(this);
    gap->setFixedSize(Theme::gap8, Theme::controlHeightCompact);
    m_row->addWidget(gap);
}

void RichTextBar::update()
{
    for (const auto &[button, isOn] : std::as_const(m_states))
        button->setChecked(isOn());
    switch (m_edit.kind()) {
    case Kind::Heading1: m_style->setText(tr("Heading 1")); break;
    case Kind::Heading2: m_style->setText(tr("Heading 2")); break;
    case Kind::Heading3: m_style->setText(tr("Heading 3")); break;
    case Kind::Preformatted: m_style->setText(tr("Preformatted")); break;
    case Kind::Line: {
        const Size size = m_edit.lookHere().size;
        m_style->setText(size == Size::Small ? tr("Small") : size == Size::Large ? tr("Large") : tr("Text"));
        break;
    }
    }
    m_style->setAccessibleDescription(m_style->text());
}

} // namespace postrider
