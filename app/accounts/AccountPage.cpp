// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/AccountPage.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/WhenDone.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>

namespace postrider {

AccountPage::AccountPage(Mail &mail, AccountId account, QWidget *parent) : QWidget(parent), m_mail(mail), m_account(account), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap16);
    m_column->setSpacing(Theme::gap4);
}

void AccountPage::finishWith(const QList<QFuture<Outcome<bool>>> &changes)
{
    if (changes.isEmpty()) {
        Q_EMIT saved();
        return;
    }
    m_failure.reset();
    m_waiting = int(changes.size());
    Q_EMIT edited();
    for (const auto &change : changes) {
        whenDone(this, change, [this](const Outcome<bool> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome); failure && !m_failure)
                m_failure = *failure;
            if (--m_waiting > 0)
                return;
            if (m_failure)
                Q_EMIT refused(*m_failure);
            else
                Q_EMIT saved();
        });
    }
}

QLabel *AccountPage::addHeading(const QString &text)
{
    if (m_column->count() > 0)
        m_column->addSpacing(Theme::gap16);
    QLabel *heading = makeText(text, Theme::Type::BodyStrong, false);
    m_column->addWidget(heading);
    return heading;
}

QLabel *AccountPage::addNote(const QString &text, const char *name)
{
    QLabel *note = makeText(text, Theme::Type::Secondary, true);
    note->setObjectName(QLatin1String(name));
    m_column->addWidget(note);
    return note;
}

void AccountPage::addField(QBoxLayout *to, const QString &label, QWidget *field, const char *name)
{
    QLabel *title = makeText(label, Theme::Type::Body, false);
    title->setBuddy(field);
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(QString(label).remove(u'&'));
    field->setMinimumHeight(Theme::controlHeightRelaxed);
    if (auto *line = qobject_cast<QLineEdit *>(field))
        connect(line, &QLineEdit::textChanged, this, &AccountPage::edited);
    if (auto *box = qobject_cast<QComboBox *>(field)) {
        connect(box, &QComboBox::currentIndexChanged, this, &AccountPage::edited);
        // The longest folder name in the world must not make the window wider.
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(12);
    }
    to->addWidget(title);
    to->addWidget(field);
}

QCheckBox *AccountPage::addOption(const QString &text, const char *name)
{
    auto *option = new QCheckBox(text);
    option->setObjectName(QLatin1String(name));
    option->setMinimumHeight(Theme::controlHeight);
    connect(option, &QCheckBox::toggled, this, &AccountPage::edited);
    m_column->addWidget(option);
    return option;
}

QComboBox *AccountPage::addChoice(const QString &label, const char *name, const QStringList &choices, const QStringList &explanations)
{
    auto *box = new QComboBox;
    box->addItems(choices);
    addField(label, box, name);
    QLabel *note = addNote({});
    note->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    // Two lines always, so that nothing moves when another choice has more to say.
    note->setMinimumHeight(note->fontMetrics().lineSpacing() * 2 + Theme::gap4);
    const auto explain = [box, note, explanations](int index) {
        note->setText(explanations.value(index));
        box->setAccessibleDescription(explanations.value(index));
    };
    connect(box, &QComboBox::currentIndexChanged, note, explain);
    explain(box->currentIndex());
    return box;
}

void AccountPage::addGap()
{
    m_column->addSpacing(Theme::gap12);
}

} // namespace postrider
