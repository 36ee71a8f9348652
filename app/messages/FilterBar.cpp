// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/FilterBar.h"

#include "app/messages/ShownTags.h"
#include "app/widgets/IconButton.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>

namespace postrider {

FilterBar::FilterBar(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_unread(addChoice(QStringLiteral("mail-unread"), tr("Unread only"), QStringLiteral("filterUnread")))
    , m_starred(addChoice(QStringLiteral("star"), tr("Starred only"), QStringLiteral("filterStarred")))
    , m_attachment(addChoice(QStringLiteral("attachment"), tr("With attachment only"), QStringLiteral("filterAttachment")))
    , m_tags(addChoice(QStringLiteral("tag"), tr("With a tag"), QStringLiteral("filterTags")))
    , m_tagMenu(new QMenu(this))
    , m_words(new QLineEdit(this))
{
    setAccessibleName(tr("Quick filter"));
    m_words->setPlaceholderText(tr("Filter these messages"));
    m_words->setAccessibleName(tr("Filter these messages"));
    m_words->setClearButtonEnabled(true);
    m_words->setObjectName(QStringLiteral("filterWords"));
    auto *close = new IconButton(QStringLiteral("close"), tr("Close the filter"), this);
    close->setCompact(true);
    m_tags->setPopupMode(QToolButton::InstantPopup);
    m_tags->setMenu(m_tagMenu);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Theme::gap8, Theme::gap4, Theme::gap8, Theme::gap4 + 1);
    row->setSpacing(2);
    for (QWidget *choice : {m_unread, m_starred, m_attachment, m_tags})
        row->addWidget(choice);
    row->addSpacing(Theme::gap4);
    row->addWidget(m_words, 1);
    row->addWidget(close);
    setFocusProxy(m_words);
    connect(m_tagMenu, &QMenu::aboutToShow, this, &FilterBar::fillTags);
    connect(m_words, &QLineEdit::textChanged, this, &FilterBar::say);
    connect(close, &QToolButton::clicked, this, &FilterBar::closed);
}

IconButton *FilterBar::addChoice(const QString &icon, const QString &text, const QString &name)
{
    auto *choice = new IconButton(icon, text, this);
    choice->setCheckable(true);
    choice->setObjectName(name);
    connect(choice, &QToolButton::toggled, this, &FilterBar::say);
    return choice;
}

void FilterBar::fillTags()
{
    m_tagMenu->clear();
    const auto add = [this](const QString &title, const QString &tag) {
        QAction *action = m_tagMenu->addAction(title);
        action->setCheckable(true);
        action->setChecked(m_tag == tag);
        connect(action, &QAction::triggered, this, [this, tag] {
            m_tag = m_tag == tag ? QString() : tag;
            m_tags->setChecked(!m_tag.isEmpty());
            say();
        });
    };
    for (const Tag &tag : Tags::numbered())
        add(tag.title, tag.keyword);
    ShownTags::current().read(m_mail);
    for (const QString &keyword : ShownTags::current().others())
        add(keyword, keyword);
    m_tags->setChecked(!m_tag.isEmpty()); // opening the menu is not yet a choice
}

QString FilterBar::query() const
{
    QStringList parts;
    if (m_unread->isChecked())
        parts << QStringLiteral("is:unread");
    if (m_starred->isChecked())
        parts << QStringLiteral("is:starred");
    if (m_attachment->isChecked())
        parts << QStringLiteral("has:attachment");
    if (!m_tag.isEmpty())
        parts << QStringLiteral("tag:") + m_tag;
    if (!m_words->text().trimmed().isEmpty())
        parts << m_words->text().trimmed();
    return parts.join(QLatin1Char(' '));
}

void FilterBar::say()
{
    const QString now = query();
    if (now == m_said)
        return;
    m_said = now;
    Q_EMIT changed(now);
}

void FilterBar::clear()
{
    {
        const QSignalBlocker quiet(m_words);
        for (IconButton *choice : {m_unread, m_starred, m_attachment, m_tags}) {
            const QSignalBlocker also(choice);
            choice->setChecked(false);
        }
        m_tag.clear();
        m_words->clear();
    }
    say();
}

void FilterBar::focusWords()
{
    m_words->setFocus(Qt::ShortcutFocusReason);
    m_words->selectAll();
}

void FilterBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT closed();
        return;
    }
    QWidget::keyPressEvent(event);
}

void FilterBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
    painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(Theme::Token::Line));
}

} // namespace postrider
