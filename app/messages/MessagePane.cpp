// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/MessagePane.h"

#include "app/messages/ShownTags.h"
#include "app/messages/FilterBar.h"
#include "app/messages/MessageColumns.h"
#include "app/widgets/Announcement.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Spinner.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QLocale>
#include <QMenu>
#include <QPainter>
#include <QStackedLayout>

namespace postrider {

namespace {

/// look.md: what takes longer than this shows its bones.
constexpr int skeletonDelay = 150;

/// The slim head over the list; a hairline below it.
class Head : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
        painter.fillRect(QRect(0, height() - 1, width(), 1), Theme::current().color(Theme::Token::Line));
    }
};

} // namespace

MessagePane::MessagePane(Mail &mail, QWidget *parent)
    : QWidget(parent)
    , m_mail(mail)
    , m_model(new MessageListModel(mail, this))
    , m_list(new MessageList(this))
    , m_verbs(new MessageVerbs(mail, *m_model, *m_list, this))
    , m_filter(new FilterBar(mail, this))
    , m_name(new ElidedLabel({}, this))
    , m_count(new ElidedLabel({}, this))
    , m_spinner(new Spinner(this))
    , m_filterButton(new IconButton(QStringLiteral("filter"), tr("Filter this list"), this))
    , m_menuButton(new IconButton(QStringLiteral("sort"), tr("Order and look of this list"), this))
    , m_modeButton(new IconButton(QStringLiteral("columns"), tr("Show as columns"), this))
    , m_empty(new EmptyState(QStringLiteral("inbox"), tr("Nothing in here"), {}, this))
    , m_stack(new QStackedLayout)
{
    m_name->setType(Theme::Type::BodyStrong);
    Announcement::prepare(m_count);
    m_count->setType(Theme::Type::Secondary);
    m_count->setToken(Theme::Token::TextSecondary);
    for (IconButton *button : {m_filterButton, m_menuButton, m_modeButton})
        button->setCompact(true);
    m_filterButton->setCheckable(true);
    m_filterButton->setObjectName(QStringLiteral("filterButton"));
    m_menuButton->setObjectName(QStringLiteral("listMenuButton"));
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_menuButton);
    m_menuButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillMenu(menu); });
    m_list->setMessageModel(m_model);
    m_empty->setAutoFillBackground(true);
    m_empty->setBackgroundRole(QPalette::Base);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_filter->hide();

    auto *head = new Head(this);
    head->setFixedHeight(40);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::gap12, 0, Theme::gap12, 1);
    row->addWidget(m_name, 0);
    row->addWidget(m_count, 1);
    row->addWidget(m_spinner);
    for (IconButton *button : {m_filterButton, m_menuButton, m_modeButton})
        row->addWidget(button);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(m_filter);
    column->addLayout(m_stack, 1);

    m_skeletonTimer.setSingleShot(true);
    m_skeletonTimer.setInterval(skeletonDelay);
    connect(&m_skeletonTimer, &QTimer::timeout, this, [this] { m_list->setSkeleton(!m_model->isLoaded()); });
    connect(m_filterButton, &QToolButton::clicked, this, [this](bool on) { on ? openFilter() : closeFilter(); });
    connect(m_filter, &FilterBar::changed, this, [this] { list(true); });
    connect(m_filter, &FilterBar::closed, this, &MessagePane::closeFilter);
    connect(m_modeButton, &QToolButton::clicked, this, [this] { setMode(m_list->mode() == MessageList::Mode::Cards ? MessageList::Mode::Columns : MessageList::Mode::Cards); });
    connect(m_list->columns(), &MessageColumns::sortRequested, this, &MessagePane::sortBy);
    connect(m_list->columns(), &MessageColumns::arranged, this, [this] { changeLook([this](ListLook &look) { look.columns = m_list->columns()->state(); }); });
    connect(m_list->columns(), &MessageColumns::useForAllRequested, this, &MessagePane::useForAll);
    connect(m_list, &MessageList::selectionSettled, this, &MessagePane::settle);
    connect(m_list, &MessageList::partClicked, this, &MessagePane::clickPart);
    connect(m_verbs, &MessageVerbs::failed, this, &MessagePane::failed);
    connect(m_model, &MessageListModel::failed, this, &MessagePane::failed);
    connect(m_model, &MessageListModel::unreadFound, m_list, &MessageList::selectMessage);
    connect(m_model, &MessageListModel::loaded, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &MessagePane::updateStack);
    connect(m_model, &QAbstractItemModel::modelReset, this, &MessagePane::updateStack);
    connect(m_empty, &EmptyState::actionTriggered, this, [this] {
        if (!m_filter->query().isEmpty())
            closeFilter();
        else if (!m_shown.query.isEmpty())
            Q_EMIT searchActionRequested();
        else
            Q_EMIT newMailRequested();
    });
    connect(&m_mail, &Mail::changed, this, &MessagePane::takeChanges);
    ShownTags::current().read(m_mail);
    connect(&ShownTags::current(), &ShownTags::changed, m_list->viewport(), qOverload<>(&QWidget::update));
}

void MessagePane::showFolder(FolderId folder)
{
    Listing what;
    what.folder = folder;
    showListing(what);
}

void MessagePane::showListing(const Listing &what, const QString &title)
{
    const bool same = what.folder == m_shown.folder && what.unified == m_shown.unified && what.query == m_shown.query;
    m_title = title;
    if (same && what.folder == m_model->folder()) {
        updateHead();
        return;
    }
    m_shown = what;
    {
        const QSignalBlocker quiet(m_filter);
        m_filter->clear();
    }
    m_filter->hide();
    m_filterButton->setChecked(false);
    m_look = m_looks ? m_looks(lookKey(what)) : ListLook();
    applyLook();
    list(false);
}

QString MessagePane::title() const
{
    return m_name->text();
}

QString MessagePane::lookKey(const Listing &what)
{
    if (!what.query.isEmpty())
        return QStringLiteral("search");
    if (what.folder.isValid())
        return QStringLiteral("folder-%1").arg(what.folder.value);
    return QStringLiteral("unified-") + nameOf(what.unified);
}

void MessagePane::setLooks(const std::function<ListLook(const QString &)> &looks)
{
    m_looks = looks;
    m_look = m_looks(lookKey(m_shown));
    applyLook();
}

void MessagePane::setFolderNaming(const std::function<QString(const Folder &)> &naming)
{
    m_model->setFolderNaming(naming);
    updateHead();
}

/// Lists what is shown, in the order of the look, narrowed by the filter.
void MessagePane::list(bool filtering)
{
    Listing listing = m_shown;
    const QString narrowed = m_filter->query();
    if (!narrowed.isEmpty())
        listing.query = SearchRequest::both(narrowed, listing.query);
    listing.sort = m_look.sort;
    listing.descending = m_look.descending;
    listing.grouping = m_look.grouping;
    m_model->show(listing);
    if (!filtering) {
        m_list->columns()->setShowsRecipients(m_model->showsRecipients());
        m_list->columns()->setMixed(m_model->isMixed() && listing.unified == FolderRole::None, m_model->hasSeveralAccounts());
    }
    m_list->setSkeleton(false);
    if (!m_model->isLoaded() && (listing.folder.isValid() || listing.unified != FolderRole::None || !listing.query.isEmpty())) {
        m_skeletonTimer.start();
        m_spinner->start();
    }
    updateHead();
    updateStack();
}

// --- the look -------------------------------------------------------------------------------------------------------------------------

void MessagePane::applyLook()
{
    m_list->setMode(m_look.mode);
    m_list->columns()->setState(m_look.columns);
    m_list->columns()->showOrder(m_look.sort, m_look.descending);
    const bool cards = m_look.mode == MessageList::Mode::Cards;
    m_modeButton->setIconName(cards ? QStringLiteral("columns") : QStringLiteral("cards"));
    m_modeButton->setHint(cards ? tr("Show as columns") : tr("Show as cards"));
    Q_EMIT modeChanged(m_look.mode);
}

void MessagePane::changeLook(const std::function<void(ListLook &)> &change)
{
    ListLook look = m_look;
    change(look);
    if (look == m_look)
        return;
    const bool columnsOnly = look.mode == m_look.mode && look.sort == m_look.sort && look.descending == m_look.descending && look.grouping == m_look.grouping;
    m_look = look;
    Q_EMIT lookChanged(lookKey(m_shown), m_look);
    if (columnsOnly)
        return;
    applyLook();
    list(true);
}

void MessagePane::setMode(MessageList::Mode mode)
{
    changeLook([mode](ListLook &look) { look.mode = mode; });
}

void MessagePane::sortBy(Listing::Sort sort)
{
    changeLook([sort](ListLook &look) {
        look.descending = look.sort == sort ? !look.descending : ListLook::descendsAtFirst(sort);
        look.sort = sort;
    });
}

void MessagePane::setDescending(bool descending)
{
    changeLook([descending](ListLook &look) { look.descending = descending; });
}

void MessagePane::setGrouping(Listing::Grouping grouping)
{
    changeLook([grouping](ListLook &look) { look.grouping = grouping; });
}

void MessagePane::fillMenu(QMenu *menu)
{
    menu->clear();
    const auto choice = [menu](QActionGroup *group, const QString &text, bool on, const std::function<void()> &chosen) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(on);
        if (group)
            group->addAction(action);
        QObject::connect(action, &QAction::triggered, menu, chosen);
    };
    auto *sorts = new QActionGroup(menu);
    menu->addSection(tr("Sort by"));
    for (int i = int(Listing::Sort::Date); i <= int(Listing::Sort::Attachment); ++i) {
        const auto sort = Listing::Sort(i);
        choice(sorts, ListLook::titleOf(sort), m_look.sort == sort, [this, sort] {
            if (m_look.sort != sort)
                sortBy(sort);
        });
    }
    menu->addSeparator();
    auto *orders = new QActionGroup(menu);
    const bool date = m_look.sort == Listing::Sort::Date;
    choice(orders, date ? tr("Newest first") : tr("Descending"), m_look.descending, [this] { setDescending(true); });
    choice(orders, date ? tr("Oldest first") : tr("Ascending"), !m_look.descending, [this] { setDescending(false); });
    menu->addSeparator();
    const bool grouped = m_look.grouping == Listing::Grouping::Threads;
    choice(nullptr, tr("Group by conversation"), grouped, [this, grouped] { setGrouping(grouped ? Listing::Grouping::Flat : Listing::Grouping::Threads); });
    menu->addSeparator();
    QObject::connect(menu->addAction(tr("Use for all folders")), &QAction::triggered, this, &MessagePane::useForAll);
}

// --- the quick filter -----------------------------------------------------------------------------------------------------------------

void MessagePane::openFilter()
{
    m_filter->show();
    m_filterButton->setChecked(true);
    m_filter->focusWords();
}

void MessagePane::closeFilter()
{
    m_filter->clear();
    m_filter->hide();
    m_filterButton->setChecked(false);
    m_list->setFocus();
}

// --- head and states ------------------------------------------------------------------------------------------------------------------

void MessagePane::takeChanges(const ChangeSet &changes)
{
    if (changes.keywords)
        ShownTags::current().read(m_mail);
    if (changes.folderList || !changes.counters.isEmpty())
        updateHead();
}

void MessagePane::updateHead()
{
    StoreReader::Counts counts;
    QString name = m_title;
    try {
        if (m_shown.folder.isValid()) {
            if (const auto folder = m_mail.reader().folder(m_shown.folder)) {
                counts = {folder->total, folder->unread};
                if (name.isEmpty())
                    name = m_model->folderName(folder->id);
            }
        } else if (m_shown.query.isEmpty() && m_shown.unified != FolderRole::None) {
            counts = m_mail.reader().unifiedCounts(m_shown.unified);
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    m_name->setText(name);
    const QLocale locale;
    const bool searching = !m_model->listing().query.isEmpty();
    if (searching) {
        const QString before = m_count->accessibleName();
        m_count->setText(m_model->isLoaded() ? tr("%Ln found", "messages that a search found", m_model->rowCount()) : QString());
        if (m_count->accessibleName() != before)
            Announcement::say(m_count); // the keyboard is still where the words were typed
    } else if (counts.total == 0) {
        m_count->setText({});
    } else if (counts.unread == 0) {
        m_count->setText(locale.toString(counts.total));
    } else {
        m_count->setText(tr("%1 unread of %2", "counts in the head of the list").arg(locale.toString(counts.unread), locale.toString(counts.total)));
    }
}

void MessagePane::updateStack()
{
    if (m_model->isLoaded()) {
        m_skeletonTimer.stop();
        m_list->setSkeleton(false);
        m_spinner->stop();
    }
    if (!m_model->listing().query.isEmpty())
        updateHead();
    const bool empty = m_model->isLoaded() && m_model->rowCount() == 0;
    QWidget *shown = empty ? static_cast<QWidget *>(m_empty) : m_list;
    if (empty) {
        const auto role = m_shown.unified;
        bool inbox = role == FolderRole::Inbox;
        try {
            const auto folder = m_mail.reader().folder(m_shown.folder);
            inbox = inbox || (folder && folder->role == FolderRole::Inbox);
        } catch (const MailError &) {
            // It is said by whoever reads the list; here only a sentence would be another one.
        }
        if (!m_filter->query().isEmpty())
            m_empty->setContent(QStringLiteral("filter"), tr("No message in here matches the filter."), tr("Clear the filter"));
        else if (!m_shown.query.isEmpty())
            m_empty->setContent(QStringLiteral("search"), tr("Nothing was found."), m_searchAction);
        else if (inbox)
            m_empty->setContent(QStringLiteral("inbox"), tr("All done. No mail in your inbox."), tr("Get mail"));
        else
            m_empty->setContent(QStringLiteral("folder"), tr("No messages in this folder."));
    }
    if (m_stack->currentWidget() != shown)
        m_stack->setCurrentWidget(shown);
}

void MessagePane::settle()
{
    // What is being read stays where it is, whatever comes in.
    const bool one = m_list->selectedCount() == 1;
    m_model->setPinned(one ? m_model->rowAt(m_list->selectedRuns().first().first).key() : ListRow::noKey);
    Q_EMIT selectionSettled();
}

void MessagePane::clickPart(MessageCard::Part part, int row)
{
    switch (part) {
    case MessageCard::Part::Star: m_verbs->toggleStar(row); break;
    case MessageCard::Part::Archive: m_verbs->carryOut(MessageVerbs::Verb::Archive, {{row, 1}}); break;
    case MessageCard::Part::Trash: m_verbs->carryOut(MessageVerbs::Verb::Trash, {{row, 1}}); break;
    case MessageCard::Part::Snooze: Q_EMIT snoozeRequested(row); break;
    case MessageCard::Part::Disclosure:
    case MessageCard::Part::None: break;
    }
}

void MessagePane::selectNext()
{
    // A list that got the keyboard has a current row, but nobody has read it yet.
    const int row = m_list->currentIndex().row();
    m_list->selectRow(m_list->selectedCount() == 0 ? qMax(0, row) : row + 1);
}

void MessagePane::selectPrevious()
{
    const int row = m_list->currentIndex().row();
    m_list->selectRow(m_list->selectedCount() == 0 ? qMax(0, row) : qMax(0, row - 1));
}

void MessagePane::selectNextUnread()
{
    const int from = m_list->selectedCount() == 0 ? m_list->currentIndex().row() - 1 : m_list->currentIndex().row();
    m_model->findUnread(qMax(-1, from), MessageListModel::Towards::End);
}

void MessagePane::selectPreviousUnread()
{
    m_model->findUnread(m_list->currentIndex().row(), MessageListModel::Towards::Start);
}

} // namespace postrider
