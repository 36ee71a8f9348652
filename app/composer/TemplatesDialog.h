// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"
#include "core/Mail.h"

class QLabel;
class QListWidget;

namespace postrider {

/// The templates of this profile: to begin a message with, to be edited, called otherwise or removed.
/// Thread: main. Deletes itself when it closes. Follows the store. Opens no composer by itself.
class TemplatesDialog : public DialogFrame {
    Q_OBJECT
public:
    TemplatesDialog(Mail &mail, QWidget *parent);

    /// A new message that says what the template does.
    static Draft begunWith(Draft pattern);

Q_SIGNALS:
    /// A new message that says what the template says.
    void begun(const postrider::Draft &draft);
    void editRequested(postrider::DraftId draft);
    void failed(const postrider::Failure &failure);

private:
    void reload();
    void begin();
    void rename();
    void remove();
    std::optional<Draft> current();

    Mail &m_mail;
    QList<Draft> m_templates;
    QListWidget *m_list;
    QLabel *m_none;
    QList<QPushButton *> m_buttons;
};

} // namespace postrider
