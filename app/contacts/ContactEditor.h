// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Contact.h"

#include <QScrollArea>

class QFormLayout;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace postrider {

class PlaceRows;
class ValueRows;

/// All of one contact, to be read and changed in place. Says when there is something to save; the window saves.
/// Thread: main. Owns its fields and a copy of the contact as it was given. Never touches the store.
class ContactEditor : public QScrollArea {
    Q_OBJECT
public:
    explicit ContactEditor(QWidget *parent = nullptr);

    void setContact(const Contact &contact);
    /// What somebody has chosen for them, as if it was typed: it is there to be saved.
    void fill(const Contact &contact);
    /// As the fields say now.
    Contact contact() const;
    bool isChanged() const;
    void focusName();

Q_SIGNALS:
    void changed();
    void saveRequested();
    void discardRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *addField(const char *name, const QString &label);
    void onEdited();

    Contact m_contact;
    bool m_filling = false;
    QFormLayout *m_form;
    QLabel *m_heading;
    QLineEdit *m_name;
    QLineEdit *m_given;
    QLineEdit *m_family;
    QLineEdit *m_nickname;
    QLineEdit *m_organisation;
    QLineEdit *m_department;
    QLineEdit *m_title;
    ValueRows *m_addresses;
    ValueRows *m_phones;
    PlaceRows *m_places;
    ValueRows *m_links;
    QLineEdit *m_birthday;
    QPlainTextEdit *m_note;
    QWidget *m_footer;
    QPushButton *m_save;
    QPushButton *m_discard;
};

} // namespace postrider
