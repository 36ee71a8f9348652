// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountList.h"

#include "app/widgets/StylePainting.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QKeyEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QStyledItemDelegate>

namespace postrider {

namespace {

using Token = Theme::Token;

bool isTrouble(AccountStatus::State state)
{
    return state == AccountStatus::State::NeedsSignIn || state == AccountStatus::State::CertificateError || state == AccountStatus::State::Trouble;
}

/// What is the matter, in a few words; the whole sentence is in the tooltip.
QString wordsFor(AccountStatus::State state)
{
    switch (state) {
    case AccountStatus::State::NeedsSignIn: return AccountList::tr("Needs you to sign in");
    case AccountStatus::State::CertificateError: return AccountList::tr("Certificate not trusted");
    case AccountStatus::State::Trouble: return AccountList::tr("In trouble");
    case AccountStatus::State::Off: return AccountList::tr("Switched off");
    default: return {};
    }
}

/// A row: the colour as a dot, name and address below each other, and a third line where something is to be said.
class AccountRow : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    static QFont font(Theme::Type type) { return Theme::current().font(type); }

    QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const int small = QFontMetrics(font(Theme::Type::Secondary)).height();
        const int lines = int(!index.data(AccountList::AddressRole).toString().isEmpty()) + int(!index.data(AccountList::StateRole).toString().isEmpty());
        return {120, QFontMetrics(font(Theme::Type::BodyStrong)).height() + lines * (small + 2) + 2 * Theme::gap8 + 2};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = Theme::current();
        const QRect plate = option.rect.adjusted(Theme::gap8, 1, -Theme::gap8, -1);
        const bool selected = option.state.testFlag(QStyle::State_Selected);
        if (selected || option.state.testFlag(QStyle::State_MouseOver))
            StylePainting::box(*painter, plate, theme.color(selected ? Token::AccentSoft : Token::Hover), {}, Theme::radius);
        if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_KeyboardFocusChange))
            StylePainting::focusRing(*painter, plate, Theme::radius);
        const auto placed = [&](const QRect &r) { return QStyle::visualRect(option.direction, option.rect, r); };
        QRect line(plate.left() + Theme::gap24 + Theme::gap4, plate.top() + Theme::gap8 - 1, 0, 0);
        line.setRight(plate.right() - Theme::gap8);
        const int colour = index.data(AccountList::ColourRole).toInt();
        const bool off = index.data(AccountList::OffRole).toBool();
        painter->save();
        const auto write = [&](const QString &text, Theme::Type type, Token token) {
            const QFontMetrics metrics(font(type));
            line.setHeight(metrics.height());
            painter->setFont(font(type));
            painter->setPen(theme.color(token));
            TextLine::paint(*painter, placed(line), QStyle::visualAlignment(option.direction, Qt::AlignLeft) | Qt::AlignVCenter, text);
            line.moveTop(line.bottom() + 3);
        };
        painter->setRenderHint(QPainter::Antialiasing);
        const QRectF dot(placed(QRect(plate.left() + Theme::gap8, line.top() + QFontMetrics(font(Theme::Type::BodyStrong)).height() / 2 - 5, 10, 10)));
        if (colour > 0) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(theme.color(Token(int(Token::Tag1) + colour - 1)));
            painter->drawEllipse(dot);
        } else {
            painter->setPen(QPen(theme.color(Token::TextDisabled), 1.5));
            painter->setBrush(Qt::NoBrush);
            painter->drawEllipse(dot.adjusted(1, 1, -1, -1));
        }
        write(index.data().toString(), Theme::Type::BodyStrong, off ? Token::TextSecondary : Token::Text);
        if (const QString address = index.data(AccountList::AddressRole).toString(); !address.isEmpty())
            write(address, Theme::Type::Secondary, Token::TextSecondary);
        if (const QString state = index.data(AccountList::StateRole).toString(); !state.isEmpty())
            write(state, Theme::Type::Secondary, index.data(AccountList::TroubleRole).toBool() ? Token::Danger : Token::TextSecondary);
        painter->restore();
    }
};

} // namespace

AccountList::AccountList(QWidget *parent) : QListWidget(parent)
{
    setObjectName(QStringLiteral("accountList"));
    setAccessibleName(tr("Accounts"));
    setAccessibleDescription(tr("Alt and the arrow keys move an account up or down."));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setMouseTracking(true);
    setDragDropMode(QAbstractItemView::InternalMove);
    setDefaultDropAction(Qt::MoveAction);
    setItemDelegate(new AccountRow(this));
    connect(this, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            Q_EMIT chosen(item->data(IdRole).value<AccountId>());
    });
    const auto dye = [this] {
        QPalette p = palette();
        p.setColor(QPalette::Base, Theme::current().color(Token::Sunken));
        setPalette(p);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, this, dye);
}

void AccountList::setAccounts(const QList<Account> &accounts)
{
    const AccountId before = current();
    {
        const QSignalBlocker blocker(this);
        clear();
        for (const Account &account : accounts) {
            auto *item = new QListWidgetItem(account.title(), this);
            item->setData(IdRole, QVariant::fromValue(account.id));
            // Not twice the same.
            item->setData(AddressRole, account.title() == account.identity.address ? QString() : account.identity.address);
            item->setData(ColourRole, account.colour);
            item->setData(OffRole, !account.enabled);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled);
            describe(item);
        }
        if (QListWidgetItem *item = find(before))
            setCurrentItem(item);
    }
    if (!currentItem() && count() > 0)
        setCurrentRow(0);
}

void AccountList::describe(QListWidgetItem *item)
{
    const auto id = item->data(IdRole).value<AccountId>();
    const AccountStatus status = m_statuses.value(id);
    QStringList words;
    if (item->data(OffRole).toBool())
        words.append(wordsFor(AccountStatus::State::Off));
    else if (isTrouble(status.state))
        words.append(wordsFor(status.state));
    if (m_unsaved.contains(id))
        words.append(tr("Not saved yet"));
    const QString state = words.join(QStringLiteral(" · "));
    item->setData(StateRole, state);
    item->setData(TroubleRole, !item->data(OffRole).toBool() && isTrouble(status.state));
    item->setToolTip(toolTipText(status.text));
    QStringList spoken{item->text(), item->data(AddressRole).toString(), state};
    spoken.removeAll(QString());
    item->setData(Qt::AccessibleTextRole, spoken.join(QStringLiteral(", ")));
}

void AccountList::setStatus(const AccountStatus &status)
{
    m_statuses.insert(status.account, status);
    if (QListWidgetItem *item = find(status.account))
        describe(item);
}

void AccountList::setUnsaved(AccountId account, bool unsaved)
{
    if (unsaved)
        m_unsaved.insert(account);
    else
        m_unsaved.remove(account);
    if (QListWidgetItem *item = find(account))
        describe(item);
}

QListWidgetItem *AccountList::find(AccountId account) const
{
    for (int row = 0; row < count(); ++row) {
        if (item(row)->data(IdRole).value<AccountId>() == account)
            return item(row);
    }
    return nullptr;
}

AccountId AccountList::current() const
{
    return currentItem() ? currentItem()->data(IdRole).value<AccountId>() : AccountId();
}

void AccountList::choose(AccountId account)
{
    if (QListWidgetItem *item = find(account))
        setCurrentItem(item);
}

QList<AccountId> AccountList::order() const
{
    QList<AccountId> order;
    for (int row = 0; row < count(); ++row)
        order.append(item(row)->data(IdRole).value<AccountId>());
    return order;
}

void AccountList::move(int step)
{
    const int row = currentRow();
    if (row < 0 || row + step < 0 || row + step >= count())
        return;
    {
        // At once: the key may be held down, and the store answers later.
        const QSignalBlocker blocker(this);
        insertItem(row + step, takeItem(row));
        setCurrentRow(row + step);
    }
    Q_EMIT orderWanted(order());
}

void AccountList::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        move(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    QListWidget::keyPressEvent(event);
}

void AccountList::dropEvent(QDropEvent *event)
{
    QListWidget::dropEvent(event);
    Q_EMIT orderWanted(order());
}

} // namespace postrider
