// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Contact.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QVBoxLayout;

namespace postrider {

/// Several values of one kind - addresses, phones - a row each: what it is, whose it is (home, work), and a button that takes it away; below them one that adds another.
/// Thread: main. Owns its rows. A kind it does not know stays as it is.
class ValueRows : public QWidget {
    Q_OBJECT
public:
    enum class Of { Addresses, Phones, Links };
    ValueRows(Of what, const QString &name, QWidget *parent = nullptr);

    void setValues(const QList<Contact::Value> &values);
    /// Without those that are empty.
    QList<Contact::Value> values() const;

Q_SIGNALS:
    void changed();

private:
    struct Row {
        QWidget *row;
        QLineEdit *value;
        QComboBox *kind;
    };
    Row addRow(const Contact::Value &value);

    const Of m_what;
    const QString m_name;
    QVBoxLayout *m_layout;
    QList<Row> m_rows;
};

} // namespace postrider
