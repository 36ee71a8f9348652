// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/ActionRow.h"

#include "app/rules/RuleText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>

namespace postrider {

using What = RuleAction::What;

namespace {

constexpr What choices[] = {What::Move, What::Copy, What::Tag, What::Untag, What::Star, What::Unstar, What::MarkRead, What::MarkUnread, What::Archive, What::Junk, What::Trash,
    What::Delete, What::Forward, What::Notify, What::DoNotNotify};

constexpr int addressWidth = 240;

} // namespace

ActionRow::ActionRow(const RuleSurroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_what(new QComboBox)
    , m_folderButton(new QPushButton)
    , m_tag(new QComboBox)
    , m_address(new QLineEdit)
    , m_remove(new IconButton(QStringLiteral("remove"), tr("Remove this action")))
{
    setObjectName(QStringLiteral("actionRow"));
    m_what->setObjectName(QStringLiteral("what"));
    m_what->setAccessibleName(tr("What is done"));
    for (const What each : choices)
        m_what->addItem(RuleText::what(each), int(each));
    m_folderButton->setObjectName(QStringLiteral("folder"));
    m_folderButton->setIcon(icon(QStringLiteral("folder"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    m_folderButton->setAutoDefault(false);
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Tag"));
    for (const RuleSurroundings::Tag &tag : m_around.tags())
        m_tag->addItem(tag.title, tag.keyword);
    m_address->setObjectName(QStringLiteral("address"));
    m_address->setAccessibleName(tr("Address to forward to"));
    m_address->setPlaceholderText(tr("name@example.org"));
    m_address->setMaxLength(FilterRule::longestText);
    m_address->setMinimumWidth(addressWidth);
    m_remove->setObjectName(QStringLiteral("removeAction"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap8);
    row->addWidget(m_what);
    row->addWidget(m_folderButton);
    row->addWidget(m_tag);
    row->addWidget(m_address);
    row->addStretch(1);
    row->addWidget(m_remove);
    connect(m_what, &QComboBox::currentIndexChanged, this, [this] {
        showWhat();
        Q_EMIT changed();
    });
    connect(m_tag, &QComboBox::currentIndexChanged, this, &ActionRow::changed);
    connect(m_address, &QLineEdit::textChanged, this, &ActionRow::changed);
    connect(m_folderButton, &QPushButton::clicked, this, [this] {
        m_around.pickFolder(m_folderButton, m_account, [row = QPointer<ActionRow>(this)](FolderId folder) {
            if (!row)
                return;
            row->setFolder(folder);
            Q_EMIT row->changed();
        });
    });
    connect(m_remove, &QAbstractButton::clicked, this, &ActionRow::removeAsked);
    setFolder({});
    showWhat();
    setFocusProxy(m_what);
}

RuleAction::What ActionRow::what() const
{
    return What(m_what->currentData().toInt());
}

void ActionRow::showWhat()
{
    const RuleAction now{what(), {}, {}};
    m_folderButton->setVisible(now.needsFolder());
    m_tag->setVisible(now.needsKeyword());
    m_address->setVisible(now.needsAddress());
}

void ActionRow::setFolder(FolderId folder)
{
    m_folder = folder;
    const QString name = folder.isValid() ? m_around.folderName(folder) : QString();
    if (folder.isValid() && name.isEmpty())
        m_folder = {}; // gone: another one has to be chosen
    const QString text = m_folder.isValid() ? name : tr("Choose a folder…");
    m_folderButton->setText(QString(text).replace(u'&', QLatin1String("&&")));
    m_folderButton->setAccessibleName(m_folder.isValid() ? tr("Folder: %1").arg(name) : text);
}

void ActionRow::setAction(const RuleAction &action)
{
    m_what->setCurrentIndex(m_what->findData(int(action.what)));
    setFolder(action.folder);
    m_address->setText(action.address);
    if (action.needsKeyword()) {
        if (m_tag->findData(action.keyword) < 0)
            m_tag->addItem(action.keyword, action.keyword);
        m_tag->setCurrentIndex(m_tag->findData(action.keyword));
    }
    showWhat();
}

RuleAction ActionRow::action() const
{
    RuleAction action;
    action.what = what();
    if (action.needsFolder())
        action.folder = m_folder;
    if (action.needsKeyword())
        action.keyword = m_tag->currentData().toString();
    if (action.needsAddress())
        action.address = m_address->text().trimmed();
    return action;
}

void ActionRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

} // namespace postrider
