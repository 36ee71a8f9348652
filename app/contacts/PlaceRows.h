// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Contact.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;

namespace postrider {

/// Postal addresses, a block each: street (of several lines), code, town, region, country, and whose it is.
/// Thread: main. Owns its blocks. What of an address it does not show (a box, an extension) stays with it.
class PlaceRows : public QWidget {
    Q_OBJECT
public:
    explicit PlaceRows(QWidget *parent = nullptr);

    void setPlaces(const QList<Contact::Place> &places);
    /// Without those that are empty.
    QList<Contact::Place> places() const;

Q_SIGNALS:
    void changed();

private:
    struct Block {
        QWidget *block;
        Contact::Place place; ///< as it was given
        QPlainTextEdit *street;
        QLineEdit *code, *city, *region, *country;
        QComboBox *kind;
    };
    void addBlock(const Contact::Place &place);

    QVBoxLayout *m_layout;
    QList<Block> m_blocks;
};

} // namespace postrider
