// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/PreferencesPage.h"

#include "app/widgets/Theme.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int columnWidth = 560; // lines that can be read, however wide the window is
} // namespace

PreferencesPage::PreferencesPage(QWidget *parent) : QScrollArea(parent)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *inside = new QWidget;
    auto *row = new QHBoxLayout(inside);
    row->setContentsMargins(Theme::gap24, Theme::gap24, Theme::gap24, Theme::gap24);
    auto *middle = new QWidget;
    middle->setMaximumWidth(columnWidth);
    m_column = new QVBoxLayout(middle);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Theme::gap8);
    m_column->setAlignment(Qt::AlignTop);
    row->addWidget(middle, 1);
    row->addStretch(0);
    setWidget(inside);
}

void PreferencesPage::addSection(const QString &heading)
{
    if (m_begun)
        m_column->addSpacing(Theme::gap16);
    m_begun = true;
    auto *label = new QLabel(heading);
    label->setFont(Theme::current().font(Theme::Type::BodyStrong));
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    m_column->addWidget(label);
}

void PreferencesPage::addHint(const QString &hint, int indent)
{
    if (hint.isEmpty())
        return;
    auto *label = new QLabel(hint);
    label->setFont(Theme::current().font(Theme::Type::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setContentsMargins(indent, 0, 0, Theme::gap12); // it belongs to what is above it
    m_column->addWidget(label);
}

QCheckBox *PreferencesPage::addCheck(const Setting<bool> &setting, const QString &text, const QString &hint)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(QLatin1String(setting.key));
    box->setChecked(Preferences::current().get(setting));
    connect(box, &QCheckBox::toggled, this, [setting](bool on) { Preferences::current().set(setting, on); });
    connect(&Preferences::current(), &Preferences::changed, box, [box, setting](const QString &key) {
        if (key.isEmpty() || Preferences::isAbout(key, setting))
            box->setChecked(Preferences::current().get(setting));
    });
    m_column->addWidget(box);
    box->setAccessibleDescription(hint);
    addHint(hint, Theme::gap24);
    return box;
}

QComboBox *PreferencesPage::addChoice(const Setting<int> &setting, const QString &label, const QStringList &texts, const QList<int> &values, const QString &hint)
{
    auto *box = new QComboBox;
    box->setObjectName(QLatin1String(setting.key));
    for (qsizetype i = 0; i < texts.size(); ++i)
        box->addItem(texts[i], values.value(i));
    const auto show = [box, setting] { box->setCurrentIndex(qMax(0, box->findData(Preferences::current().get(setting)))); };
    show();
    connect(box, &QComboBox::activated, this, [box, setting] { Preferences::current().set(setting, box->currentData().toInt()); });
    connect(&Preferences::current(), &Preferences::changed, box, [show, setting](const QString &key) {
        if (key.isEmpty() || Preferences::isAbout(key, setting))
            show();
    });
    addField(label, box, hint);
    return box;
}

QCheckBox *PreferencesPage::addAction(QAction *action, const QString &text, const QString &hint)
{
    auto *box = new QCheckBox(text);
    box->setObjectName(action->objectName());
    const auto show = [box, action] {
        box->setChecked(action->isChecked());
        box->setEnabled(action->isEnabled());
    };
    show();
    connect(box, &QCheckBox::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, box, show);
    m_column->addWidget(box);
    box->setAccessibleDescription(hint);
    addHint(hint, Theme::gap24);
    return box;
}

QComboBox *PreferencesPage::addActionChoice(const QList<QAction *> &actions, const QString &label, const QStringList &texts, const QString &hint)
{
    auto *box = new QComboBox;
    box->addItems(texts);
    box->setObjectName(actions.first()->objectName());
    const auto show = [box, actions] {
        for (qsizetype i = 0; i < actions.size(); ++i) {
            if (actions[i]->isChecked())
                box->setCurrentIndex(int(i));
        }
    };
    show();
    connect(box, &QComboBox::activated, this, [actions](int at) { actions.at(at)->trigger(); });
    for (const QAction *action : actions)
        connect(action, &QAction::changed, box, show);
    addField(label, box, hint);
    return box;
}

void PreferencesPage::addField(const QString &label, QWidget *field, const QString &hint)
{
    if (!label.isEmpty()) {
        auto *name = new QLabel(label);
        name->setBuddy(field);
        name->setWordWrap(true);
        m_column->addWidget(name);
        field->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    }
    field->setAccessibleDescription(hint);
    if (qobject_cast<QComboBox *>(field))
        m_column->addWidget(field, 0, Qt::AlignLeading);
    else
        m_column->addWidget(field);
    addHint(hint, 0);
}

} // namespace postrider
