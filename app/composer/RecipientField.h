// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QWidget>

class QLineEdit;

namespace postrider {

class Chip;
class FlowLayout;

/// A row of people in a composer: one chip a person, red and with a warning sign if the address cannot be one, and a place to type the next.
///
/// Comma, semicolon, Enter, Tab and leaving the field make a chip of what was typed; a pasted list becomes many; Backspace in the empty input takes the
/// last one away; Enter or a double click on a chip opens it for typing again. Thread: main. Owns its chips. Never drops text: what is no address stays
/// as an invalid chip.
class RecipientField : public QWidget {
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    void setAddresses(const AddressList &addresses);
    /// Chips, and what stands in the input, valid or not.
    AddressList addresses() const;
    /// The texts that are no addresses.
    QStringList invalid() const;
    /// Makes chips of what stands in the input.
    void commit();
    QLineEdit *input() const { return m_input; }

Q_SIGNALS:
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;

private:
    struct Token {
        Address address;
        Chip *chip;
    };
    void append(const Address &address);
    void removeAt(qsizetype index);
    void editAt(qsizetype index);
    qsizetype indexOf(const QObject *chip) const;
    bool onInputKey(QKeyEvent *event);
    bool onChipKey(qsizetype index, QKeyEvent *event);
    void onTextEdited(const QString &text);
    void moveFocus(qsizetype index);

    FlowLayout *m_layout;
    QLineEdit *m_input;
    QList<Token> m_tokens;
};

} // namespace postrider
