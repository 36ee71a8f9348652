// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/ThemeStyle.h"

#include "app/widgets/Icon.h"
#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"

#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QMenu>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QStyledItemDelegate>
#include <QTextEdit>
#include <QToolButton>

namespace postrider {

namespace {

/// Words that open a menu, and nothing else.
bool isMenuButton(const QStyleOptionToolButton &button)
{
    return button.toolButtonStyle == Qt::ToolButtonTextOnly && button.features.testFlag(QStyleOptionToolButton::HasMenu)
        && !button.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
}

} // namespace

using Token = Theme::Token;
namespace Paint = StylePainting;

namespace {

constexpr int fieldMargin = 5; ///< from the edge of a field to where QLineEdit begins, which keeps 2 px more

/// Several lines of text in a frame: a field, and not a list. Its text lies on the frame's ground, or its corners would stick out of the round ones.
bool isTextArea(const QWidget *widget)
{
    const auto *area = qobject_cast<const QAbstractScrollArea *>(widget);
    return area && area->frameShape() != QFrame::NoFrame && (qobject_cast<const QTextEdit *>(area) || qobject_cast<const QPlainTextEdit *>(area));
}

/// What a combo box opens: lines as high as those of a menu.
bool isChoiceList(const QWidget *widget)
{
    return widget && widget->inherits("QComboBoxListView");
}

} // namespace

ThemeStyle::ThemeStyle() : QProxyStyle(QStringLiteral("Fusion")) { }

QPalette ThemeStyle::standardPalette() const
{
    return Theme::current().palette();
}

void ThemeStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QComboBox *>(widget) || widget->inherits("QScrollBar") || widget->inherits("QHeaderView")
        || widget->inherits("QTabBar"))
        widget->setAttribute(Qt::WA_Hover);
    // Qt's own delegate of a combo box asks no style how high a line is.
    if (auto *combo = qobject_cast<QComboBox *>(widget); combo && combo->itemDelegate()->inherits("QComboBoxDelegate"))
        combo->setItemDelegate(new QStyledItemDelegate(combo));
    if (isTextArea(widget)) {
        auto *area = static_cast<QAbstractScrollArea *>(widget);
        area->viewport()->setAutoFillBackground(false);
        area->verticalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false);
        area->horizontalScrollBar()->setAttribute(Qt::WA_OpaquePaintEvent, false);
    }
    if (qobject_cast<QMenu *>(widget) || widget->inherits("QComboBoxPrivateContainer"))
        widget->setAttribute(Qt::WA_TranslucentBackground, qobject_cast<QMenu *>(widget) != nullptr);
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_SplitterWidth: return 1; // a hairline; Qt makes the part that can be grabbed 5 wide by itself
    case PM_ScrollBarExtent: return 12;
    case PM_ScrollBarSliderMin: return 32;
    case PM_ScrollView_ScrollBarSpacing: return 0;
    case PM_MenuPanelWidth: return 1;
    case PM_MenuHMargin:
    case PM_MenuVMargin: return 4;
    case PM_MenuBarPanelWidth:
    case PM_MenuBarVMargin: return 0;
    case PM_MenuBarHMargin: return 4;
    case PM_MenuBarItemSpacing: return 0;
    case PM_ToolBarFrameWidth: return 0;
    case PM_ToolBarItemMargin: return Theme::gap8;
    case PM_ToolBarItemSpacing: return 2;
    case PM_ToolBarIconSize: return Theme::iconSize;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize: return Theme::iconSizeSmall;
    case PM_HeaderMargin: return 6;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return 16;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return Theme::gap12;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return Theme::gap8;
    case PM_TabBarTabShiftHorizontal:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabOverlap: return 0;
    case PM_TreeViewIndentation: return 16;
    case PM_FocusFrameHMargin: return isChoiceList(widget) ? Theme::gap8 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ScrollView_FrameOnlyAroundContents: return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_Menu_SloppySubMenus:
    case SH_ScrollBar_LeftClickAbsolutePosition: return hint == SH_ScrollBar_LeftClickAbsolutePosition ? 0 : 1;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_Widget_Animation_Duration: return Theme::current().duration(120);
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize ThemeStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size, const QWidget *widget) const
{
    switch (type) {
    case CT_PushButton: {
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        const int text = button ? button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() : 0;
        const int symbol = button && !button->icon.isNull() ? button->iconSize.width() + Theme::gap8 : 0;
        s.setWidth(qMax(text + symbol + 2 * Theme::gap16, button && button->text.isEmpty() ? Theme::controlHeight : 64));
        s.setHeight(qMax(Theme::controlHeight, (button ? button->fontMetrics.height() : 0) + Theme::gap8));
        return s;
    }
    case CT_LineEdit: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        if (frame && frame->lineWidth > 0)
            s.setHeight(qMax(s.height(), Theme::controlHeight));
        return s;
    }
    case CT_ComboBox: {
        QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {s.width() + Theme::gap8, qMax(s.height(), Theme::controlHeight)};
    }
    case CT_ItemViewItem: {
        const QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        return isChoiceList(widget) ? QSize(s.width(), qMax(s.height(), int(Theme::controlHeight))) : s;
    }
    case CT_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option))
            return Paint::menuItemSize(*item);
        break;
    case CT_ToolButton:
        if (const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option); button && isMenuButton(*button))
            return {button->fontMetrics.size(Qt::TextShowMnemonic, button->text).width() + 2 * Theme::gap16, qMax(size.height(), button->fontMetrics.height() + Theme::gap4)};
        break;
    case CT_MenuBarItem: return size + QSize(Theme::gap16, Theme::gap12);
    case CT_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option))
            return {tab->fontMetrics.size(Qt::TextShowMnemonic, tab->text).width() + 2 * Theme::gap12, qMax(36, tab->fontMetrics.height() + Theme::gap16)};
        break;
    case CT_HeaderSection: {
        const QSize s = QProxyStyle::sizeFromContents(type, option, size, widget);
        return {s.width(), qMax(s.height(), Theme::controlHeightCompact)};
    }
    default: break;
    }
    return QProxyStyle::sizeFromContents(type, option, size, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect r = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_HeaderArrow)
        return QRect(r.left(), option->rect.center().y() - r.height() / 2, r.width(), r.height());
    const auto *frame = element == SE_LineEditContents ? qstyleoption_cast<const QStyleOptionFrame *>(option) : nullptr;
    return frame && frame->lineWidth > 0 ? r.adjusted(Theme::gap4, 0, -Theme::gap4, 0) : r;
}

QRect ThemeStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        if (bar) {
            // No arrow buttons: the groove is the whole bar.
            const bool vertical = bar->orientation == Qt::Vertical;
            const int length = vertical ? bar->rect.height() : bar->rect.width();
            const qint64 range = qint64(bar->maximum) - bar->minimum;
            const int slider = range > 0 ? qBound(qMin(32, length), int(qint64(bar->pageStep) * length / (range + bar->pageStep)), length) : length;
            const int start = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
            const auto part = [&](int from, int size) {
                const QRect r = vertical ? QRect(0, from, bar->rect.width(), size) : QRect(from, 0, size, bar->rect.height());
                return visualRect(bar->direction, bar->rect, r.translated(bar->rect.topLeft()));
            };
            switch (sub) {
            case SC_ScrollBarSlider: return part(start, slider);
            case SC_ScrollBarGroove: return bar->rect;
            case SC_ScrollBarSubPage: return part(0, start);
            case SC_ScrollBarAddPage: return part(start + slider, length - start - slider);
            default: return {};
            }
        }
    }
    // What is chosen or counted begins where it begins in a line of text.
    const auto *combo = control == CC_ComboBox && sub == SC_ComboBoxEditField ? qstyleoption_cast<const QStyleOptionComboBox *>(option) : nullptr;
    const auto *box = control == CC_SpinBox && sub == SC_SpinBoxEditField ? qstyleoption_cast<const QStyleOptionSpinBox *>(option) : nullptr;
    if ((combo && combo->frame) || (box && box->frame)) {
        QRect room = visualRect(option->direction, option->rect, QProxyStyle::subControlRect(control, option, sub, widget));
        room.setLeft(option->rect.left() + (combo && !combo->editable ? fieldMargin + 1 : fieldMargin));
        return visualRect(option->direction, option->rect, room);
    }
    return QProxyStyle::subControlRect(control, option, sub, widget);
}

void ThemeStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case PE_PanelButtonCommand: Paint::button(*painter, *option, widget); return;
    case PE_PanelButtonTool: Paint::toolButton(*painter, *option); return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // rows show the selection; the current one is marked by the delegates
        Paint::focusRing(*painter, option->rect, Theme::radiusSmall);
        return;
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option)) {
            if (frame->lineWidth > 0)
                Paint::field(*painter, *option);
            else if (!widget || !widget->inherits("QComboBoxLineEdit"))
                painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        }
        return;
    case PE_FrameLineEdit: return;
    case PE_Frame:
        if (isTextArea(widget))
            Paint::box(*painter, option->rect, theme.color(option->state.testFlag(State_Enabled) ? Token::Surface : Token::Raised), theme.color(Token::Line), Theme::radius);
        else if (widget && qobject_cast<const QAbstractScrollArea *>(widget))
            Paint::box(*painter, option->rect, {}, theme.color(Token::Line), 0);
        else
            Paint::box(*painter, option->rect, {}, theme.color(Token::Line), Theme::radius);
        return;
    case PE_FrameGroupBox: Paint::box(*painter, option->rect, {}, theme.color(Token::Line), Theme::radius); return;
    case PE_PanelMenu:
    case PE_PanelTipLabel: Paint::box(*painter, option->rect, theme.color(Token::Raised), theme.color(Token::Line), element == PE_PanelMenu ? Theme::radius : 0); return;
    case PE_FrameTabBarBase: painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.color(Token::Line)); return;
    case PE_FrameTabWidget:
    case PE_FrameMenu:
    case PE_FrameStatusBarItem: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: Paint::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: Paint::radioButton(*painter, *option); return;
    case PE_IndicatorBranch: Paint::branch(*painter, *option); return;
    case PE_IndicatorArrowDown: paintIcon(*painter, option->rect, QStringLiteral("chevron-down"), theme.color(Token::TextSecondary), 14); return;
    case PE_IndicatorArrowUp: paintIcon(*painter, option->rect, QStringLiteral("chevron-up"), theme.color(Token::TextSecondary), 14); return;
    case PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option); header && header->sortIndicator != QStyleOptionHeader::None) {
            const bool up = header->sortIndicator == QStyleOptionHeader::SortDown; // Qt's name for ascending
            paintIcon(*painter, option->rect, up ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), theme.color(Token::TextSecondary), 12);
        }
        return;
    case PE_PanelItemViewItem: {
        const bool selected = option->state.testFlag(State_Selected);
        if (selected || (option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)))
            Paint::box(*painter, option->rect, theme.color(selected ? Token::AccentSoft : Token::Hover), {}, Theme::radiusSmall);
        return;
    }
    case PE_PanelItemViewRow: return;
    case PE_IndicatorToolBarSeparator: {
        const bool horizontal = option->state.testFlag(State_Horizontal);
        const QPoint c = option->rect.center();
        painter->fillRect(horizontal ? QRect(c.x(), c.y() - 9, 1, 18) : QRect(c.x() - 9, c.y(), 18, 1), theme.color(Token::Line));
        return;
    }
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    const Theme &theme = Theme::current();
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            Paint::buttonLabel(*painter, *button, widget);
            return;
        }
        break;
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            Paint::button(*painter, *option, widget);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                const QRect arrow(option->rect.right() - 20, option->rect.top(), 16, option->rect.height());
                paintIcon(*painter, visualRect(option->direction, option->rect, arrow), QStringLiteral("chevron-down"), theme.color(Token::TextSecondary), 14);
            }
            return;
        }
        break;
    case CE_ComboBoxLabel:
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            // An address that is chosen runs from the left in an Arabic window, too.
            const Qt::LayoutDirection before = painter->layoutDirection();
            painter->setLayoutDirection(TextLine::directionOf(combo->currentText, option->direction));
            QProxyStyle::drawControl(element, option, painter, widget);
            painter->setLayoutDirection(before);
            return;
        }
        break;
    case CE_Splitter: painter->fillRect(option->rect, theme.color(Token::Line)); return;
    case CE_MenuItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            Paint::menuItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuBarItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option)) {
            Paint::menuBarItem(*painter, *item);
            return;
        }
        break;
    case CE_MenuBarEmptyArea: painter->fillRect(option->rect, theme.color(Token::Raised)); return;
    case CE_ToolBar:
        painter->fillRect(option->rect, theme.color(Token::Raised));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.color(Token::Line));
        return;
    case CE_TabBarTab:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            Paint::tab(*painter, *tab);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            Paint::header(*painter, *header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, theme.color(Token::Raised));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), theme.color(Token::Line));
        return;
    case CE_ProgressBarGroove: Paint::progressGroove(*painter, *option); return;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            Paint::progressContents(*painter, *bar);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            // As what it scrolls: a list's ground, or that of the page.
            const auto *area = qobject_cast<const QAbstractScrollArea *>(widget && widget->parentWidget() ? widget->parentWidget()->parentWidget() : nullptr);
            const bool page = area && area->viewport()->autoFillBackground();
            const bool seenThrough = area && !page && qobject_cast<const QScrollArea *>(area); // what it lies on is what it shows
            const QPalette::ColorRole ground = page ? area->viewport()->backgroundRole() : seenThrough ? QPalette::Window : QPalette::Base;
            if (!isTextArea(area))
                painter->fillRect(option->rect, (area ? area->palette() : option->palette).brush(ground));
            Paint::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ToolButton) {
        const auto *button = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        // A button that is only an icon needs no second arrow in its corner to say that it opens a menu.
        if (button && button->toolButtonStyle == Qt::ToolButtonIconOnly && !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton copy(*button);
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            return;
        }
        if (button && isMenuButton(*button)) {
            QStyleOptionToolButton ground(*button);
            ground.features &= ~QStyleOptionToolButton::HasMenu;
            ground.text.clear();
            QProxyStyle::drawComplexControl(control, &ground, painter, widget);
            Paint::menuButtonLabel(*painter, *button);
            return;
        }
    }
    if (control == CC_SpinBox) {
        const auto *box = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
        if (box && box->frame) {
            Paint::field(*painter, *option);
            const bool enabled = option->state.testFlag(State_Enabled);
            const QColor ink = Theme::current().color(enabled ? Token::TextSecondary : Token::TextDisabled);
            paintIcon(*painter, subControlRect(control, option, SC_SpinBoxUp, widget), QStringLiteral("chevron-up"), ink, 10);
            paintIcon(*painter, subControlRect(control, option, SC_SpinBoxDown, widget), QStringLiteral("chevron-down"), ink, 10);
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option)) {
            if (combo->frame) {
                if (combo->editable)
                    Paint::field(*painter, *option);
                else
                    Paint::button(*painter, *option, widget);
                if (!combo->editable && combo->state.testFlag(State_HasFocus) && combo->state.testFlag(State_KeyboardFocusChange))
                    Paint::focusRing(*painter, option->rect, Theme::radius - 1);
            }
            const QRect arrow = subControlRect(control, option, SC_ComboBoxArrow, widget);
            const bool enabled = option->state.testFlag(State_Enabled);
            paintIcon(*painter, arrow, QStringLiteral("chevron-down"), Theme::current().color(enabled ? Token::TextSecondary : Token::TextDisabled), 14);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

} // namespace postrider
