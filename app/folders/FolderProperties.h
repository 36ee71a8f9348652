// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QDialog>

class QCheckBox;
class QComboBox;

namespace postrider {

class BodyPolicyFields;

/// What there is to know and to choose about one folder: what it is for, which of its messages are kept here, how many there are, what is wrong with it.
/// Thread: main. Deletes itself when it closes. Changes go to Mail when it is accepted, and only those that were made.
class FolderProperties : public QDialog {
    Q_OBJECT
public:
    FolderProperties(Mail &mail, const Folder &folder, QWidget *parent);

    void accept() override;

Q_SIGNALS:
    /// Something was asked of Mail, which may refuse it; this window is closed by then.
    void asked(const QFuture<postrider::Outcome<bool>> &done);

private:
    Mail &m_mail;
    const Folder m_folder;
    QComboBox *m_role;
    BodyPolicyFields *m_bodies;
    QCheckBox *m_subscribed;
    QCheckBox *m_watched;
};

} // namespace postrider
