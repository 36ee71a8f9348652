// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/FiltersWindow.h"

#include "app/rules/FilterEditor.h"
#include "app/rules/FilterItem.h"
#include "app/rules/RuleText.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/EmptyState.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/OwnWindow.h"
#include "app/widgets/Question.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"
#include "app/widgets/WhenDone.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QLocale>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>

namespace postrider {

namespace {

/// One account that cannot send has as many as there are messages, and all say the same.
constexpr int mostTroubles = 3;

} // namespace

FiltersWindow::FiltersWindow(Mail &mail, const RuleSurroundings &around, QWidget *parent)
    : QDialog(parent)
    , m_mail(mail)
    , m_around(around)
    , m_list(new QListWidget)
    , m_nothing(new EmptyState(QStringLiteral("filter"), tr("There are no filters yet."), tr("Add a filter"), this))
    , m_said(new QLabel)
{
    setObjectName(QStringLiteral("filtersWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Filters"));
    addCloseKeys(this, false);
    setFirstSize(this, 820, 520);
    makeOwnWindow(this);
    m_nothing->setContent(QStringLiteral("filter"), tr("There are no filters yet."), tr("Add a filter"),
        tr("A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read."));
    m_list->setObjectName(QStringLiteral("filters"));
    m_list->setAccessibleName(tr("Filters, in the order in which they are tried"));
    m_list->setItemDelegate(new FilterItem(m_list));
    m_list->setDragDropMode(QAbstractItemView::InternalMove);
    m_said->setObjectName(QStringLiteral("filtersSaid"));
    m_said->setTextFormat(Qt::PlainText);
    m_said->setWordWrap(true);
    m_said->setForegroundRole(QPalette::PlaceholderText);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(Theme::gap16);
    middle->addWidget(m_list, 1);
    middle->addWidget(m_nothing, 1);
    middle->addWidget(makeButtons());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap16, Theme::gap16, Theme::gap16, Theme::gap16);
    column->setSpacing(Theme::gap12);
    column->addLayout(middle, 1);
    makeRunRow();
    column->addWidget(m_said);
    connect(m_nothing, &EmptyState::actionTriggered, this, [this] { addFilter({}); });
    connect(m_list, &QListWidget::currentRowChanged, this, &FiltersWindow::updateButtons);
    connect(m_list, &QListWidget::itemActivated, this, &FiltersWindow::edit);
    connect(m_list, &QListWidget::itemChanged, this, [this](QListWidgetItem *item) {
        if (!m_isFilling)
            setEnabledAt(m_list->row(item), item->checkState() == Qt::Checked);
    });
    connect(m_list->model(), &QAbstractItemModel::rowsMoved, this, &FiltersWindow::keepOrder);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.filters || changes.folderList)
            refresh();
    });
    refresh();
    m_list->setCurrentRow(0);
    updateButtons();
}

QWidget *FiltersWindow::makeButtons()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Theme::gap8);
    const auto button = [&](const QString &text, const char *name, auto slot) {
        auto *made = new QPushButton(text);
        made->setObjectName(QLatin1String(name));
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, slot);
        column->addWidget(made);
        return made;
    };
    button(tr("&Add…"), "addFilter", [this] { addFilter({}); });
    m_edit = button(tr("&Edit…"), "editFilter", [this] { edit(); });
    m_duplicate = button(tr("D&uplicate"), "duplicateFilter", [this] { duplicate(); });
    m_remove = button(tr("&Delete"), "removeFilter", [this] { remove(); });
    column->addSpacing(Theme::gap12);
    m_up = button(tr("Earlier"), "filterUp", [this] { moveBy(-1); });
    m_down = button(tr("Later"), "filterDown", [this] { moveBy(1); });
    column->addStretch(1);
    return side;
}

void FiltersWindow::makeRunRow()
{
    m_runOne = new QPushButton;
    m_runOne->setObjectName(QStringLiteral("runFilter"));
    m_runAll = new QPushButton;
    m_runAll->setObjectName(QStringLiteral("runFilters"));
    m_stop = new QPushButton(tr("Stop"));
    m_stop->setObjectName(QStringLiteral("stopFilters"));
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("filterProgress"));
    m_progress->setAccessibleName(tr("Filtering"));
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    for (QPushButton *button : {m_runOne, m_runAll}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addWidget(m_progress, 1);
    row->addWidget(m_stop);
    row->addStretch();
    m_stop->setAutoDefault(false);
    m_progress->hide();
    m_stop->hide();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_runOne, &QPushButton::clicked, this, [this] { run({current()}, {m_folder, {}}); });
    connect(m_runAll, &QPushButton::clicked, this, [this] { runOn({m_folder, {}}); });
    connect(m_stop, &QPushButton::clicked, this, &FiltersWindow::stop);
}

void FiltersWindow::refresh()
{
    QList<FilterRule> rules;
    try {
        rules = m_mail.reader().filters().all();
    } catch (const MailError &error) {
        say(error.message());
        return;
    }
    const qint64 chosen = current().id;
    m_isFilling = true;
    m_rules = rules;
    m_list->clear();
    int row = -1;
    for (const FilterRule &rule : std::as_const(m_rules)) {
        auto *item = new QListWidgetItem(RuleText::title(rule, m_around), m_list);
        const QString rest = rule.problem.isEmpty() ? rule.name.isEmpty() ? QString() : RuleText::summary(rule, m_around) : rule.problem;
        item->setData(FilterItem::SummaryRole, rest);
        item->setData(FilterItem::ProblemRole, !rule.problem.isEmpty());
        item->setData(Qt::UserRole, rule.id);
        item->setData(Qt::AccessibleTextRole, QString(item->text() + u'\n' + rest));
        item->setToolTip(toolTipText(rest));
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(rule.enabled ? Qt::Checked : Qt::Unchecked);
        if (rule.id == chosen)
            row = m_list->row(item);
    }
    m_list->setCurrentRow(row >= 0 ? row : 0);
    m_isFilling = false;
    m_list->setHidden(m_rules.isEmpty());
    m_nothing->setHidden(!m_rules.isEmpty());
    for (QPushButton *button : {m_edit, m_duplicate, m_remove, m_up, m_down})
        button->setHidden(m_rules.isEmpty()); // there is nothing they could be for
    updateButtons();
}

FilterRule FiltersWindow::current() const
{
    return m_rules.value(m_list->currentRow());
}

void FiltersWindow::updateButtons()
{
    const int row = m_list->currentRow();
    const bool one = row >= 0 && row < m_rules.size();
    for (QPushButton *button : {m_edit, m_duplicate, m_remove})
        button->setEnabled(one);
    m_up->setEnabled(one && row > 0);
    m_down->setEnabled(one && row + 1 < m_rules.size());
    if (!m_isRunning)
        m_folder = m_around.shownFolder();
    const FolderId folder = m_folder;
    const QString name = folder.isValid() ? m_around.folderName(folder).replace(u'&', QLatin1String("&&")) : QString();
    m_runOne->setText(tr("Run the chosen one on %1").arg(name));
    m_runAll->setText(tr("Run all on %1").arg(name));
    m_runOne->setVisible(folder.isValid() && !m_rules.isEmpty() && !m_isRunning);
    m_runAll->setVisible(folder.isValid() && !m_rules.isEmpty() && !m_isRunning);
    m_runOne->setEnabled(one);
}

void FiltersWindow::addFilter(const FilterRule &begun)
{
    auto *editor = new FilterEditor(m_mail, m_around, begun, this);
    editor->open();
}

void FiltersWindow::edit()
{
    if (current().id != 0)
        addFilter(current());
}

void FiltersWindow::duplicate()
{
    FilterRule copy = current();
    copy.id = 0;
    copy.name = copy.name.isEmpty() ? QString() : tr("%1 (copy)").arg(copy.name);
    addFilter(copy);
}

void FiltersWindow::remove()
{
    const FilterRule rule = current();
    if (rule.id == 0)
        return;
    const Question question{tr("Delete filter"), tr("Delete the filter “%1”?").arg(RuleText::title(rule, m_around)),
        tr("Messages stay where they are. To keep it for later, switch it off instead."), tr("Delete"), {}};
    question.ask(this, [this, id = rule.id] {
        whenDone(this, m_mail.removeFilter(id), [this](const Outcome<bool> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                say(failure->message);
        });
    });
}

void FiltersWindow::moveBy(int step)
{
    const int row = m_list->currentRow(), target = row + step;
    if (row < 0 || target < 0 || target >= m_list->count())
        return;
    m_isFilling = true;
    QListWidgetItem *item = m_list->takeItem(row);
    m_list->insertItem(target, item);
    m_list->setCurrentRow(target);
    m_isFilling = false;
    keepOrder();
}

void FiltersWindow::keepOrder()
{
    QList<qint64> order;
    QList<FilterRule> rules;
    for (int row = 0; row < m_list->count(); ++row) {
        order.append(m_list->item(row)->data(Qt::UserRole).toLongLong());
        for (const FilterRule &rule : std::as_const(m_rules)) {
            if (rule.id == order.last())
                rules.append(rule);
        }
    }
    m_rules = rules;
    updateButtons();
    whenDone(this, m_mail.setFilterOrder(order), [this](const Outcome<bool> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            say(failure->message);
            refresh();
        }
    });
}

void FiltersWindow::setEnabledAt(int row, bool enabled)
{
    FilterRule rule = m_rules.value(row);
    if (rule.id == 0 || rule.enabled == enabled)
        return;
    rule.enabled = enabled;
    whenDone(this, m_mail.saveFilter(rule), [this](const Outcome<qint64> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            say(failure->message);
            refresh();
        }
    });
}

void FiltersWindow::runOn(const Mail::FilterScope &scope)
{
    QList<FilterRule> rules = m_rules;
    rules.removeIf([](const FilterRule &rule) { return !rule.enabled; });
    run(rules, scope);
}

void FiltersWindow::run(const QList<FilterRule> &rules, const Mail::FilterScope &scope)
{
    if (rules.isEmpty()) {
        say(tr("No filter is switched on."));
        return;
    }
    m_waiting.append({rules, scope});
    if (m_isRunning) {
        showSaid();
        return;
    }
    say({});
    // Closed meanwhile, it stays until nothing runs: what waits is not forgotten, and what came of it is told.
    m_goesWhenClosed = testAttribute(Qt::WA_DeleteOnClose);
    setAttribute(Qt::WA_DeleteOnClose, false);
    runNext();
}

void FiltersWindow::runNext()
{
    m_isRunning = !m_waiting.isEmpty();
    m_progress->setVisible(m_isRunning);
    m_stop->setVisible(m_isRunning);
    updateButtons();
    if (!m_isRunning) {
        setAttribute(Qt::WA_DeleteOnClose, m_goesWhenClosed);
        if (m_goesWhenClosed && isHidden())
            deleteLater();
        return;
    }
    const Run next = m_waiting.takeFirst();
    showSaid();
    m_stopToken = std::make_shared<AbortToken>();
    m_progress->setRange(0, 0);
    const auto progress = [window = QPointer<FiltersWindow>(this)](const Mail::Progress &now) {
        if (!window)
            return;
        window->m_progress->setRange(0, int(now.total));
        window->m_progress->setValue(int(now.done));
    };
    whenDone(this, m_mail.runFilters(next.rules, next.scope, progress, m_stopToken), [this](const Outcome<RuleReport> &outcome) {
        hasRun(outcome);
        runNext();
    });
}

void FiltersWindow::hasRun(const Outcome<RuleReport> &outcome)
{
    if (const auto *failure = std::get_if<Failure>(&outcome)) {
        say(failure->message);
        if (isHidden()) // nobody reads it here
            Q_EMIT ran(failure->message, 0);
        return;
    }
    const RuleReport report = std::get<RuleReport>(outcome);
    if (report.wasStopped) {
        say(tr("Filtering was stopped"));
        Q_EMIT ran(tr("Filtering was stopped"), report.verb);
        return;
    }
    QString text = tr("Filters held for %L1 of %Ln message(s).", nullptr, report.looked).arg(report.matched);
    if (report.unknown > 0)
        text += u' ' + tr("%Ln message(s) could not be looked at: they are not wholly on this computer.", nullptr, report.unknown);
    if (!report.troubles.isEmpty())
        text += u'\n' + report.troubles.mid(0, mostTroubles).join(u'\n');
    say(text);
    if (report.matched > 0)
        Q_EMIT ran(tr("%Ln message(s) filtered", nullptr, report.matched), report.verb);
}

/// What runs, and what would run after it.
void FiltersWindow::stop()
{
    m_waiting.clear();
    showSaid();
    if (m_stopToken)
        m_stopToken->abort();
}

QString FiltersWindow::nameOf(const Mail::FilterScope &scope) const
{
    if (scope.folder.isValid())
        return m_around.folderName(scope.folder);
    if (!scope.account.isValid())
        return tr("%Ln message(s)", nullptr, int(scope.messages.size()));
    try {
        const auto account = m_mail.reader().account(scope.account);
        return account ? account->title() : QString();
    } catch (const MailError &) {
        return {}; // what is wrong with the storage is said where the filters are read
    }
}

bool FiltersWindow::event(QEvent *event)
{
    // Another folder may be on the screen since somebody looked here.
    if (event->type() == QEvent::WindowActivate)
        updateButtons();
    return QDialog::event(event);
}

void FiltersWindow::say(const QString &text)
{
    if (!m_isRunning)
        m_sentences.clear();
    if (!text.isEmpty())
        m_sentences.append(text);
    showSaid();
}

void FiltersWindow::showSaid()
{
    QStringList waiting;
    for (const Run &run : std::as_const(m_waiting))
        waiting.append(nameOf(run.scope));
    QStringList lines = m_sentences;
    if (!waiting.isEmpty())
        lines.append(tr("Next: %1").arg(QLocale().createSeparatedList(waiting)));
    m_said->setText(lines.join(u'\n'));
}

} // namespace postrider
