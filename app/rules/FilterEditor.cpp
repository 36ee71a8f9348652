// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/FilterEditor.h"

#include "app/rules/ActionRow.h"
#include "app/rules/ConditionRow.h"
#include "app/rules/RuleText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

namespace postrider {

namespace {

constexpr int editorWidth = 720;
constexpr int leastMiddle = 220;

QLabel *heading(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(Theme::current().font(Theme::Type::BodyStrong));
    return label;
}

QLabel *quiet(const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *adder(const QString &text, const char *name)
{
    auto *button = new QPushButton(icon(QStringLiteral("add"), Theme::Token::TextSecondary, Theme::iconSizeSmall), text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    return button;
}

} // namespace

FilterEditor::FilterEditor(Mail &mail, const RuleSurroundings &around, const FilterRule &rule, QWidget *parent)
    : DialogFrame(rule.id == 0 ? tr("New filter") : tr("Edit filter"), tr("Save"), tr("Cancel"), parent)
    , m_mail(mail)
    , m_around(around)
    , m_rule(rule)
{
    setObjectName(QStringLiteral("filterEditor"));
    setWindowTitle(rule.id == 0 ? tr("New filter") : tr("Edit filter"));
    setMinimumWidth(editorWidth);
    makeTop();
    makeMiddle();
    makeConditions();
    makeActions();
    m_middle->addStretch(1);
    makeBottom();
    fillAccounts();
    fill(rule);
    connect(actionButton(), &QPushButton::clicked, this, &FilterEditor::save);
    update();
}

void FilterEditor::makeTop()
{
    m_name = new QLineEdit;
    m_name->setObjectName(QStringLiteral("filterName"));
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("What it does, if you leave it empty"));
    m_account = new QComboBox;
    m_account->setObjectName(QStringLiteral("filterAccount"));
    m_when = new QComboBox;
    m_when->setObjectName(QStringLiteral("filterWhen"));
    m_when->addItem(tr("When new mail comes to the inbox"), true);
    m_when->addItem(tr("Only when I run it"), false);
    auto *form = new QFormLayout;
    form->setSpacing(Theme::gap8);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("For"), m_account);
    form->addRow(tr("When"), m_when);
    column()->addLayout(form);
    column()->addSpacing(Theme::gap8);
    connect(m_account, &QComboBox::currentIndexChanged, this, [this] {
        for (ActionRow *row : std::as_const(m_actions))
            row->setAccount(AccountId(m_account->currentData().toLongLong()));
        update();
    });
}

/// That of the filter is always among them: what cannot be read now does not make it a filter for all of them.
void FilterEditor::fillAccounts()
{
    const QSignalBlocker blocker(m_account);
    m_account->addItem(tr("All accounts"), 0);
    try {
        for (const Account &account : m_mail.reader().mailAccounts())
            m_account->addItem(account.title(), qint64(account.id.value));
    } catch (const MailError &error) {
        say(error.message());
    }
    const qint64 own = m_rule.account.value;
    if (own != 0 && m_account->findData(own) < 0)
        m_account->addItem(QString::number(own), own);
}

/// As many rows as somebody wants, on any screen: they scroll, and what is above and below them stays.
void FilterEditor::makeMiddle()
{
    auto *rows = new QWidget;
    m_middle = new QVBoxLayout(rows);
    m_middle->setContentsMargins(0, 0, 0, 0);
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(rows);
    m_scroll->setMinimumHeight(leastMiddle);
    // Its ground is the dialog's.
    m_scroll->viewport()->setAutoFillBackground(false);
    rows->setAutoFillBackground(false);
    column()->addWidget(m_scroll, 1);
}

void FilterEditor::makeConditions()
{
    m_which = new QComboBox;
    m_which->setObjectName(QStringLiteral("filterWhich"));
    m_which->setAccessibleName(tr("How many of the conditions have to hold"));
    m_which->addItem(tr("Messages for which all of these hold"), false);
    m_which->addItem(tr("Messages for which one of these holds"), true);
    connect(m_which, &QComboBox::currentIndexChanged, this, &FilterEditor::update);
    m_conditionColumn = new QVBoxLayout;
    m_conditionColumn->setSpacing(Theme::gap4);
    QPushButton *add = adder(tr("Add a condition"), "addCondition");
    connect(add, &QPushButton::clicked, this, [this] {
        bringUp(addCondition({}));
        update();
    });
    m_middle->addWidget(m_which, 0, Qt::AlignLeft);
    m_middle->addLayout(m_conditionColumn);
    m_middle->addWidget(add, 0, Qt::AlignLeft);
    m_middle->addSpacing(Theme::gap8);
}

void FilterEditor::makeActions()
{
    m_actionColumn = new QVBoxLayout;
    m_actionColumn->setSpacing(Theme::gap4);
    QPushButton *add = adder(tr("Add an action"), "addAction");
    connect(add, &QPushButton::clicked, this, [this] {
        RuleAction action;
        action.what = RuleAction::What::MarkRead;
        bringUp(addAction(action));
        update();
    });
    m_stops = new QCheckBox(tr("The filters below this one do not look at these messages"));
    m_stops->setObjectName(QStringLiteral("filterStops"));
    connect(m_stops, &QCheckBox::toggled, this, &FilterEditor::update);
    m_forwards = quiet("forwardNote");
    m_forwards->setText(tr("A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been "
                           "forwarded before. It cannot be taken back."));
    m_middle->addWidget(heading(tr("Do this with them")));
    m_middle->addLayout(m_actionColumn);
    m_middle->addWidget(m_forwards);
    m_middle->addWidget(add, 0, Qt::AlignLeft);
    m_middle->addWidget(m_stops);
    m_middle->addSpacing(Theme::gap8);
}

void FilterEditor::makeBottom()
{
    m_summary = quiet("filterSummary");
    m_test = new QPushButton;
    m_test->setObjectName(QStringLiteral("testFilter"));
    m_test->setAutoDefault(false);
    m_result = quiet("testResult");
    m_trouble = new QLabel;
    m_trouble->setObjectName(QStringLiteral("filterTrouble"));
    m_trouble->setTextFormat(Qt::PlainText);
    m_trouble->setWordWrap(true);
    m_trouble->hide();
    auto *line = new QHBoxLayout;
    line->setSpacing(Theme::gap8);
    line->addWidget(m_test);
    line->addWidget(m_result, 1);
    column()->addWidget(m_summary);
    column()->addLayout(line);
    column()->addWidget(m_trouble);
    const FolderId folder = m_around.shownFolder();
    m_test->setVisible(folder.isValid());
    m_test->setText(tr("Test on %1").arg(m_around.folderName(folder)).replace(u'&', QLatin1String("&&")));
    m_test->setToolTip(tr("Counts the messages it would hold for. Nothing is changed."));
    connect(m_test, &QPushButton::clicked, this, &FilterEditor::test);
}

void FilterEditor::fill(const FilterRule &rule)
{
    m_name->setText(rule.name);
    m_account->setCurrentIndex(qMax(0, m_account->findData(qint64(rule.account.value))));
    m_when->setCurrentIndex(rule.onArrival ? 0 : 1);
    m_which->setCurrentIndex(rule.anyOf ? 1 : 0);
    m_stops->setChecked(rule.stops);
    for (const RuleCondition &condition : rule.conditions.isEmpty() ? QList<RuleCondition>{{}} : rule.conditions)
        addCondition(condition);
    for (const RuleAction &action : rule.actions.isEmpty() ? QList<RuleAction>{{}} : rule.actions)
        addAction(action);
    if (!rule.problem.isEmpty())
        say(rule.problem);
}

ConditionRow *FilterEditor::addCondition(const RuleCondition &condition)
{
    auto *row = new ConditionRow(m_around);
    row->setCondition(condition);
    m_conditions.append(row);
    m_conditionColumn->addWidget(row);
    connect(row, &ConditionRow::changed, this, &FilterEditor::update);
    connect(row, &ConditionRow::removeAsked, this, [this, row] {
        m_conditions.removeOne(row);
        row->hide();
        row->deleteLater();
        update();
    });
    return row;
}

ActionRow *FilterEditor::addAction(const RuleAction &action)
{
    auto *row = new ActionRow(m_around);
    row->setAccount(AccountId(m_account->currentData().toLongLong()));
    row->setAction(action);
    m_actions.append(row);
    m_actionColumn->addWidget(row);
    connect(row, &ActionRow::changed, this, &FilterEditor::update);
    connect(row, &ActionRow::removeAsked, this, [this, row] {
        m_actions.removeOne(row);
        row->hide();
        row->deleteLater();
        update();
    });
    return row;
}

/// A new row gets the keys, and is not below the edge.
void FilterEditor::bringUp(QWidget *row)
{
    row->setFocus();
    QTimer::singleShot(0, row, [this, row] {
        m_middle->activate(); // where it is going to stand is not known before
        m_scroll->widget()->resize(m_scroll->viewport()->width(), m_middle->sizeHint().height());
        m_scroll->ensureWidgetVisible(row);
    });
}

FilterRule FilterEditor::rule() const
{
    FilterRule rule = m_rule;
    rule.name = m_name->text().trimmed();
    rule.account = AccountId(m_account->currentData().toLongLong());
    rule.onArrival = m_when->currentData().toBool();
    rule.anyOf = m_which->currentData().toBool();
    rule.stops = m_stops->isChecked();
    rule.conditions.clear();
    rule.actions.clear();
    for (const ConditionRow *row : m_conditions)
        rule.conditions.append(row->condition());
    for (const ActionRow *row : m_actions)
        rule.actions.append(row->action());
    return rule;
}

void FilterEditor::update()
{
    const FilterRule now = rule();
    const QString invalid = now.whyInvalid();
    m_summary->setText(invalid.isEmpty() ? RuleText::summary(now, m_around) : invalid);
    m_forwards->setVisible(std::any_of(now.actions.begin(), now.actions.end(), [](const RuleAction &each) { return each.needsAddress(); }));
    actionButton()->setEnabled(invalid.isEmpty());
    m_test->setEnabled(invalid.isEmpty());
    ++m_tested;
    m_result->clear();
    for (ConditionRow *row : std::as_const(m_conditions))
        row->setRemovable(m_conditions.size() > 1 && m_conditions.size() <= FilterRule::mostConditions);
    for (ActionRow *row : std::as_const(m_actions))
        row->setRemovable(m_actions.size() > 1);
}

void FilterEditor::test()
{
    m_result->setText(tr("Looking…"));
    whenDone(this, m_mail.testFilters({rule()}, {m_around.shownFolder(), {}}), [this, number = ++m_tested](const Outcome<RuleReport> &outcome) {
        if (number != m_tested)
            return; // of a filter that is another one by now
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            m_result->setText(failure->message);
            return;
        }
        const RuleReport report = std::get<RuleReport>(outcome);
        QString text = tr("Would hold for %L1 of %Ln message(s).", nullptr, report.looked).arg(report.matched);
        if (report.unknown > 0)
            text += u' ' + tr("%Ln message(s) could not be looked at: they are not wholly on this computer.", nullptr, report.unknown);
        m_result->setText(text);
    });
}

void FilterEditor::save()
{
    FilterRule wanted = rule();
    if (!wanted.problem.isEmpty()) {
        // What was wrong has been looked at: it is on again.
        wanted.problem.clear();
        wanted.enabled = true;
    }
    actionButton()->setEnabled(false);
    whenDone(this, m_mail.saveFilter(wanted), [this](const Outcome<qint64> &outcome) {
        actionButton()->setEnabled(true);
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            say(failure->message);
            return;
        }
        Q_EMIT saved(std::get<qint64>(outcome));
        accept();
    });
}

void FilterEditor::say(const QString &trouble)
{
    m_trouble->setText(trouble);
    m_trouble->show();
}

} // namespace postrider
