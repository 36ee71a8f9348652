// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/Avatar.h"

#include "app/widgets/Initials.h"

#include <QPainter>

namespace postrider {

Avatar::Avatar(QWidget *parent) : QWidget(parent)
{
    setFixedSize(sizeHint());
}

void Avatar::setPerson(const Address &person)
{
    m_person = person;
    update();
}

QString Avatar::initialsOf(const Address &person)
{
    return Initials::of(person.name, person.address);
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    Initials::paint(painter, rect(), initialsOf(m_person), m_person.address);
}

} // namespace postrider
