// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactsWindow.h"

#include "app/contacts/ContactEditor.h"
#include "app/contacts/ContactPainter.h"
#include "app/contacts/ContactsModel.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/Bar.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/OwnWindow.h"
#include "app/widgets/WhenDone.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

namespace {

constexpr int sideWidth = 200;
constexpr int listWidth = 300, listNarrow = 220;
constexpr int groupRole = Qt::UserRole; // qint64: the group; 0 all, -1 collected

QFrame *makeLine()
{
    auto *line = new QFrame;
    line->setFixedWidth(1);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    return line;
}

} // namespace

ContactsWindow::ContactsWindow(Mail &mail, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_model(new ContactsModel(this))
    , m_groups(new QListWidget)
    , m_search(new QLineEdit)
    , m_list(new QListView)
    , m_right(new QStackedWidget)
    , m_editor(new ContactEditor)
    , m_empty(new EmptyState(QStringLiteral("contacts"), {}))
    , m_bar(new Bar(Bar::Tone::Neutral))
{
    setObjectName(QStringLiteral("contactsWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Contacts"));
    setFirstSize(this, 1040, 680);
    makeOwnWindow(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(makeSide());
    row->addWidget(makeLine());
    row->addWidget(makeMiddle(), 2);
    row->addWidget(makeLine());
    row->addWidget(makeRight(), 3);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.contacts)
            load();
    });
    addCloseKeys(this, false);
    const auto shortcut = [this](const QKeySequence &keys, auto slot) { connect(new QShortcut(keys, this), &QShortcut::activated, this, slot); };
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_F), [this] {
        m_search->setFocus();
        m_search->selectAll();
    });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_N), [this] { begin({}); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_M), [this] { write(); });
    // Not by the key's event: a list takes every key with a text for the beginning of a name.
    auto *remove = new QShortcut(QKeySequence(QKeySequence::Delete), m_list);
    remove->setContext(Qt::WidgetShortcut);
    connect(remove, &QShortcut::activated, this, &ContactsWindow::removeSelected);
    fillGroups();
    updateVerbs();
    load();
    m_search->setFocus();
}

QWidget *ContactsWindow::makeSide()
{
    auto *side = new QWidget;
    side->setFixedWidth(sideWidth);
    side->setAutoFillBackground(true);
    const auto dye = [this, side] {
        QPalette p = palette();
        p.setColor(QPalette::Window, Theme::current().color(Theme::Token::Sunken));
        p.setColor(QPalette::Base, Theme::current().color(Theme::Token::Sunken));
        side->setPalette(p);
        m_groups->setPalette(p);
    };
    dye();
    connect(&Theme::current(), &Theme::changed, side, dye);
    m_groups->setObjectName(QStringLiteral("contactGroups"));
    m_groups->setAccessibleName(tr("Groups"));
    m_groups->setFrameShape(QFrame::NoFrame);
    m_groups->setContextMenuPolicy(Qt::CustomContextMenu);
    m_groups->setIconSize({Theme::iconSizeSmall, Theme::iconSizeSmall});
    connect(m_groups, &QListWidget::currentItemChanged, this, &ContactsWindow::onGroupChosen);
    connect(m_groups, &QListWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        const QListWidgetItem *item = m_groups->itemAt(at);
        if (!item || item->data(groupRole).toLongLong() <= 0)
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("Rename the group"), this, &ContactsWindow::renameGroup)->setObjectName(QStringLiteral("renameGroup"));
        menu->addAction(tr("Delete the group"), this, &ContactsWindow::removeGroup)->setObjectName(QStringLiteral("removeGroup"));
        menu->popup(m_groups->viewport()->mapToGlobal(at));
    });
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(Theme::gap8, Theme::gap8, Theme::gap8, Theme::gap8);
    column->addWidget(m_groups, 1);
    auto *add = new IconButton(QStringLiteral("add"), tr("New group"));
    add->setObjectName(QStringLiteral("addGroup"));
    auto *rename = new IconButton(QStringLiteral("compose"), tr("Rename the group"));
    rename->setObjectName(QStringLiteral("renameGroupButton"));
    auto *remove = new IconButton(QStringLiteral("trash"), tr("Delete the group"));
    remove->setObjectName(QStringLiteral("removeGroupButton"));
    auto *buttons = new QHBoxLayout;
    for (IconButton *button : {add, rename, remove})
        buttons->addWidget(button);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(add, &QToolButton::clicked, this, &ContactsWindow::addGroup);
    connect(rename, &QToolButton::clicked, this, &ContactsWindow::renameGroup);
    connect(remove, &QToolButton::clicked, this, &ContactsWindow::removeGroup);
    const auto update = [this, rename, remove] {
        const bool isGroup = m_model->shown().what == ContactsModel::Shown::What::Group;
        rename->setEnabled(isGroup);
        remove->setEnabled(isGroup);
    };
    connect(m_model, &ContactsModel::modelReset, side, update);
    update();
    return side;
}

QWidget *ContactsWindow::makeMiddle()
{
    auto *middle = new QWidget;
    middle->setMinimumWidth(listNarrow); // what is left of a small window belongs to the fields
    middle->setMaximumWidth(listWidth);
    m_search->setObjectName(QStringLiteral("contactSearch"));
    m_search->setPlaceholderText(tr("Search contacts"));
    m_search->setAccessibleName(tr("Search contacts"));
    m_search->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("contactList"));
    m_list->setAccessibleName(tr("Contacts"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ContactPainter(m_list));
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        const ContactId before = m_model->contactAt(m_list->currentIndex());
        m_model->setFilter(text);
        const QModelIndex same = before.isValid() ? m_model->indexOf(before) : QModelIndex();
        m_list->setCurrentIndex(same.isValid() || text.isEmpty() ? same : m_model->index(0, 0));
        onSelectionChanged();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ContactsWindow::onSelectionChanged);
    connect(m_list, &QListView::doubleClicked, this, &ContactsWindow::write);
    auto *column = new QVBoxLayout(middle);
    column->setContentsMargins(0, Theme::gap8, 0, 0);
    column->setSpacing(Theme::gap8);
    auto *above = new QHBoxLayout;
    above->setContentsMargins(Theme::gap8, 0, Theme::gap8, 0);
    above->addWidget(m_search);
    column->addLayout(above);
    column->addWidget(m_list, 1);
    return middle;
}

/// Pictures with hints: what one may do changes with what is chosen, and words in eleven languages would change the window's width with it.
IconButton *ContactsWindow::makeVerb(const char *name, const char *icon, const QString &text)
{
    auto *button = new IconButton(QLatin1String(icon), text);
    button->setObjectName(QLatin1String(name));
    button->setPopupMode(QToolButton::InstantPopup); // of those with a menu
    return button;
}

QWidget *ContactsWindow::makeRight()
{
    auto *right = new QWidget;
    auto *column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *verbs = new QHBoxLayout;
    verbs->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8);
    verbs->setSpacing(Theme::gap4);
    auto *add = new QPushButton(postrider::icon(QStringLiteral("new-contact")), tr("New contact"));
    add->setObjectName(QStringLiteral("newContact"));
    add->setAutoDefault(false);
    verbs->addWidget(add);
    verbs->addSpacing(Theme::gap4);
    m_write = makeVerb("writeTo", "compose", tr("Write"));
    m_keep = makeVerb("keepCollected", "add", tr("Add to contacts"));
    m_membership = makeVerb("membership", "group", tr("Groups"));
    m_merge = makeVerb("mergeContacts", "conversation", tr("Merge"));
    m_remove = makeVerb("removeContact", "trash", tr("Delete"));
    for (IconButton *button : {m_write, m_keep, m_membership, m_merge, m_remove})
        verbs->addWidget(button);
    verbs->addStretch(1);
    auto *files = makeVerb("contactFiles", "more", tr("Files"));
    verbs->addWidget(files);
    column->addLayout(verbs);
    m_right->addWidget(m_empty);
    m_right->addWidget(m_editor);
    column->addWidget(m_right, 1);
    column->addWidget(m_bar);
    m_bar->hide();
    connect(m_bar, &Bar::closed, m_bar, &QWidget::hide);
    connect(add, &QPushButton::clicked, this, [this] { begin({}); });
    connect(m_write, &IconButton::clicked, this, &ContactsWindow::write);
    connect(m_keep, &IconButton::clicked, this, &ContactsWindow::keepCollected);
    connect(m_merge, &IconButton::clicked, this, &ContactsWindow::merge);
    connect(m_remove, &IconButton::clicked, this, &ContactsWindow::removeSelected);
    connect(m_editor, &ContactEditor::saveRequested, this, [this] {
        m_begun.reset();
        save();
    });
    connect(m_editor, &ContactEditor::discardRequested, this, [this] {
        m_isNew = false;
        m_editor->setContact({});
        showCurrent();
    });
    auto *membership = new QMenu(m_membership);
    connect(membership, &QMenu::aboutToShow, this, [this, membership] { fillMembership(membership); });
    m_membership->setMenu(membership);
    auto *menu = new QMenu(files);
    menu->addAction(tr("Import contacts…"), this, &ContactsWindow::importFile)->setObjectName(QStringLiteral("importContacts"));
    menu->addSeparator();
    menu->addAction(tr("Export as vCard…"), this, [this] { exportFile(ContactFormat::VCard4); })->setObjectName(QStringLiteral("exportVCard4"));
    menu->addAction(tr("Export as vCard for older programs…"), this, [this] { exportFile(ContactFormat::VCard3); })->setObjectName(QStringLiteral("exportVCard3"));
    menu->addAction(tr("Export as a table (CSV)…"), this, [this] { exportFile(ContactFormat::Csv); })->setObjectName(QStringLiteral("exportCsv"));
    files->setMenu(menu);
    return right;
}

void ContactsWindow::load()
{
    // They are read on the pool: of two lists the later one may be here first.
    whenDone(this, m_mail.contacts(), [this, number = ++m_loading](const Outcome<ContactList> &outcome) {
        if (number != m_loading)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome))
            tell(*failure);
        else
            takeList(std::get<ContactList>(outcome));
    });
}

void ContactsWindow::takeList(const ContactList &list)
{
    const QList<ContactId> selected = selectedContacts();
    const ContactId current = m_wanted.isValid() ? m_wanted : m_model->contactAt(m_list->currentIndex());
    const int row = m_list->currentIndex().row();
    m_model->setContacts(list);
    fillGroups();
    const bool isTyping = isTypingInOneUnlisted();
    QModelIndex index = m_model->indexOf(current);
    if (m_wanted.isValid() && index.isValid())
        m_wanted = {};
    // What was there is gone: the next one.
    if (!index.isValid() && row >= 0 && !m_isNew && !isTyping)
        index = m_model->index(qMin(row, m_model->rowCount() - 1), 0);
    const QSignalBlocker quiet(m_list->selectionModel());
    m_list->setCurrentIndex(index);
    for (const ContactId id : selected) {
        if (const QModelIndex again = m_model->indexOf(id); again.isValid() && selected.size() > 1)
            m_list->selectionModel()->select(again, QItemSelectionModel::Select);
    }
    if (!m_isNew && !isTyping && !m_editor->isChanged())
        showCurrent();
    updateVerbs();
}

/// Who was given another name may be none of those that are searched for any more. The keys that follow are meant for the same one.
bool ContactsWindow::isTypingInOneUnlisted() const
{
    const ContactId shown = m_editor->contact().id;
    if (m_right->currentWidget() != m_editor || !m_editor->isAncestorOf(focusWidget()) || m_wanted.isValid() || m_model->indexOf(shown).isValid())
        return false;
    const QList<ContactRow> &all = m_model->all().contacts;
    return std::any_of(all.begin(), all.end(), [shown](const ContactRow &row) { return row.id == shown; });
}

void ContactsWindow::fillGroups()
{
    const QVariant chosen = m_groups->currentItem() ? m_groups->currentItem()->data(groupRole) : QVariant(0);
    const QSignalBlocker quiet(m_groups);
    m_groups->clear();
    const auto add = [this, &chosen](const QString &name, qint64 id, const char *icon) {
        auto *item = new QListWidgetItem(postrider::icon(QLatin1String(icon)), name, m_groups);
        item->setData(groupRole, id);
        item->setSizeHint({0, Theme::controlHeight});
        if (chosen.toLongLong() == id)
            m_groups->setCurrentItem(item);
    };
    add(tr("All contacts"), 0, "contacts");
    for (const ContactGroup &group : m_model->all().groups)
        add(group.name, group.id.value, "group");
    add(tr("Collected"), -1, "clock");
    if (!m_groups->currentItem()) {
        m_groups->setCurrentRow(0);
        onGroupChosen();
    }
}

void ContactsWindow::onGroupChosen()
{
    const QListWidgetItem *item = m_groups->currentItem();
    if (!item)
        return;
    save();
    const qint64 id = item->data(groupRole).toLongLong();
    using What = ContactsModel::Shown::What;
    m_model->show({id == 0 ? What::All : id < 0 ? What::Collected : What::Group, ContactGroupId(qMax<qint64>(id, 0))});
    showCurrent();
    updateVerbs();
}

void ContactsWindow::onSelectionChanged()
{
    save();
    m_isNew = false;
    showCurrent();
    updateVerbs();
}

/// The one that is selected; with none, or several, or a collected one there is nothing to edit.
void ContactsWindow::showCurrent()
{
    const QList<ContactId> selected = selectedContacts();
    std::optional<Contact> contact;
    try {
        if (selected.size() == 1)
            contact = m_mail.contact(selected.first());
    } catch (const MailError &error) {
        tell(Failure::of(error));
    }
    if (contact) {
        m_editor->setContact(*contact);
        m_right->setCurrentWidget(m_editor);
        return;
    }
    m_editor->setContact({});
    m_right->setCurrentWidget(m_empty);
    const bool isCollected = m_model->shown().what == ContactsModel::Shown::What::Collected;
    if (selected.size() > 1)
        m_empty->setContent(QStringLiteral("contacts"), tr("%Ln contact(s) selected", nullptr, int(selected.size())));
    else if (isCollected)
        m_empty->setContent(
            QStringLiteral("clock"), tr("Addresses that you have written to"), {}, tr("They are offered while you type. Add those to your contacts that you want to keep."));
    else if (m_model->all().contacts.isEmpty())
        m_empty->setContent(QStringLiteral("contacts"), tr("There are no contacts yet"), {}, tr("Make one, or import them from a file of another program."));
    else
        m_empty->setContent(QStringLiteral("contacts"), tr("Choose a contact"));
}

void ContactsWindow::updateVerbs()
{
    const bool isCollected = m_model->shown().what == ContactsModel::Shown::What::Collected;
    const qsizetype contacts = selectedContacts().size(), all = m_list->selectionModel()->selectedRows().size();
    m_write->setEnabled(!peopleMeant().isEmpty());
    m_remove->setEnabled(all > 0);
    m_remove->setHint(isCollected ? tr("Remove") : tr("Delete"));
    m_keep->setVisible(isCollected);
    m_keep->setEnabled(all > 0);
    m_membership->setVisible(!isCollected);
    m_membership->setEnabled(contacts > 0 && !m_model->all().groups.isEmpty());
    m_merge->setVisible(!isCollected);
    m_merge->setEnabled(contacts > 1);
}

QList<ContactId> ContactsWindow::selectedContacts() const
{
    QList<ContactId> ids;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows()) {
        if (const ContactId id = m_model->contactAt(index); id.isValid())
            ids.append(id);
    }
    return ids;
}

QStringList ContactsWindow::selectedAddresses() const
{
    QStringList addresses;
    for (const QModelIndex &index : m_list->selectionModel()->selectedRows())
        addresses.append(m_model->personAt(index).address);
    return addresses;
}

void ContactsWindow::showContact(ContactId id)
{
    save();
    m_isNew = false;
    m_search->clear();
    m_groups->setCurrentRow(0);
    const QModelIndex index = m_model->indexOf(id);
    if (index.isValid()) {
        m_list->setCurrentIndex(index);
        m_list->scrollTo(index);
    } else {
        m_wanted = id; // the list is on its way
    }
}

void ContactsWindow::begin(const Contact &contact)
{
    save();
    m_list->selectionModel()->clear();
    m_isNew = true;
    m_editor->setContact({});
    m_editor->fill(contact);
    m_begun = m_editor->contact();
    m_right->setCurrentWidget(m_editor);
    m_editor->focusName();
}

void ContactsWindow::save()
{
    if (m_right->currentWidget() != m_editor || !m_editor->isChanged())
        return;
    const Contact contact = m_editor->contact();
    if (contact.shownName().isEmpty())
        return; // nothing was said about anybody
    if (m_isNew && m_begun == contact)
        return; // a stranger does not become a contact by being looked at
    m_editor->setContact(contact); // it is as good as saved: not twice
    const bool isNew = m_isNew;
    m_isNew = false;
    whenDone(this, m_mail.saveContact(contact), [this, isNew, contact](const Outcome<ContactId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            tell(*failure);
            // What was typed is not stored: as long as it stands there it can be saved again.
            if (m_right->currentWidget() == m_editor && m_editor->contact() == contact) {
                m_editor->setContact(isNew ? Contact() : m_mail.contact(contact.id).value_or(Contact()));
                m_editor->fill(contact);
                m_isNew = isNew;
            }
            return;
        }
        if (isNew && selectedContacts().isEmpty()) {
            m_wanted = std::get<ContactId>(outcome);
            load();
        }
    });
}

void ContactsWindow::closeEvent(QCloseEvent *event)
{
    save();
    event->accept(); // QDialog's would ask reject(), which is Escape, and that one goes back a step first
}

void ContactsWindow::reject()
{
    if (!m_search->text().isEmpty())
        m_search->clear();
    else
        close();
}

void ContactsWindow::keyPressEvent(QKeyEvent *event)
{
    if (m_list->hasFocus() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        write();
        return;
    }
    if (m_search->hasFocus() && event->key() == Qt::Key_Down) {
        m_list->setFocus();
        if (!m_list->currentIndex().isValid())
            m_list->setCurrentIndex(m_model->index(0, 0));
        return;
    }
    // A dialog would press one of its buttons.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return;
    QDialog::keyPressEvent(event);
}

} // namespace postrider
