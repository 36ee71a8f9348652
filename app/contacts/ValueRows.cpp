// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ValueRows.h"

#include "app/widgets/IconButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace postrider {

ValueRows::ValueRows(Of what, const QString &name, QWidget *parent) : QWidget(parent), m_what(what), m_name(name), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gap4);
    auto *more = new QPushButton(what == Of::Addresses ? tr("Add an address") : what == Of::Phones ? tr("Add a number") : tr("Add a web page"));
    more->setObjectName(QStringLiteral("addValue"));
    more->setFlat(true);
    m_layout->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] { addRow({}).value->setFocus(); });
}

void ValueRows::setValues(const QList<Contact::Value> &values)
{
    const qsizetype wanted = values.isEmpty() && m_what != Of::Links ? 1 : values.size();
    // Somebody may be about to type there: what says the same stays.
    if (values == this->values() && (m_rows.size() == wanted || isAncestorOf(window()->focusWidget())))
        return;
    for (const Row &row : std::as_const(m_rows)) {
        row.row->hide();
        row.row->deleteLater();
    }
    m_rows.clear();
    for (const Contact::Value &value : values)
        addRow(value);
    if (values.isEmpty() && m_what != Of::Links)
        addRow({}); // a place to type the first
}

QList<Contact::Value> ValueRows::values() const
{
    QList<Contact::Value> values;
    for (const Row &row : m_rows) {
        if (!row.value->text().trimmed().isEmpty())
            values.append({row.kind->currentData().toString(), row.value->text().trimmed()});
    }
    return values;
}

ValueRows::Row ValueRows::addRow(const Contact::Value &value)
{
    Row row{new QWidget, new QLineEdit(value.value), new QComboBox};
    auto *layout = new QHBoxLayout(row.row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Theme::gap4);
    row.value->setObjectName(QStringLiteral("value"));
    row.value->setAccessibleName(m_name);
    row.kind->addItem(tr("Other"), QString());
    row.kind->addItem(tr("Home"), QStringLiteral("home"));
    row.kind->addItem(tr("Work"), QStringLiteral("work"));
    if (m_what == Of::Phones) {
        row.kind->addItem(tr("Mobile"), QStringLiteral("cell"));
        row.kind->addItem(tr("Fax"), QStringLiteral("fax"));
        row.kind->addItem(tr("Pager"), QStringLiteral("pager"));
    }
    if (row.kind->findData(value.kind) < 0)
        row.kind->addItem(value.kind, value.kind);
    row.kind->setCurrentIndex(row.kind->findData(value.kind));
    row.kind->setAccessibleName(tr("Kind of %1").arg(m_name));
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove"));
    remove->setCompact(true);
    layout->addWidget(row.value, 1);
    layout->addWidget(row.kind);
    layout->addWidget(remove);
    m_layout->insertWidget(int(m_rows.size()), row.row);
    m_rows.append(row);
    row.row->show();
    connect(row.value, &QLineEdit::textEdited, this, &ValueRows::changed);
    connect(row.kind, &QComboBox::activated, this, &ValueRows::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = row.row] {
        m_rows.removeIf([widget](const Row &one) { return one.row == widget; });
        widget->hide();
        widget->deleteLater();
        Q_EMIT changed();
    });
    return row;
}

} // namespace postrider
