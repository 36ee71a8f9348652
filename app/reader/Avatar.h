// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"

#include <QWidget>

namespace postrider {

/// A disc with the initials of a person, in a colour that stays theirs.
/// Thread: main. Owns nothing. Never loads a picture, and never says anything the text beside it does not say.
class Avatar : public QWidget {
    Q_OBJECT
public:
    explicit Avatar(QWidget *parent = nullptr);

    void setPerson(const Address &person);
    /// One or two capitals: of the first and last word of the name, or the first character of the address.
    static QString initialsOf(const Address &person);

    QSize sizeHint() const override { return {40, 40}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Address m_person;
};

} // namespace postrider
