// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/Question.h"

#include "app/widgets/PlainBox.h"

#include <QMessageBox>
#include <QPushButton>

namespace postrider {

void Question::ask(QWidget *parent, const std::function<void()> &onYes) const
{
    auto *box = new QMessageBox(QMessageBox::NoIcon, title, text, QMessageBox::NoButton, parent);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setInformativeText(consequence);
    plainBox(box);
    const QAbstractButton *agreed = box->addButton(yes, QMessageBox::AcceptRole);
    QPushButton *declined = no.isEmpty() ? box->addButton(QMessageBox::Cancel) : box->addButton(no, QMessageBox::RejectRole);
    box->setDefaultButton(declined);
    box->setEscapeButton(declined);
    QObject::connect(box, &QMessageBox::buttonClicked, parent, [agreed, onYes](const QAbstractButton *clicked) {
        if (clicked == agreed)
            onYes();
    });
    box->open();
}

} // namespace postrider
