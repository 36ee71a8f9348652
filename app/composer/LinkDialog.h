// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/widgets/DialogFrame.h"

class QLabel;
class QLineEdit;

namespace postrider {

/// Asks where a link in a formatted message leads, and what it shows.
/// Thread: main. Deletes itself when it closes. Lets nothing through but addresses of the web and of mail.
class LinkDialog : public DialogFrame {
    Q_OBJECT
public:
    LinkDialog(const QString &address, const QString &shown, QWidget *parent);

    /// "example.org" as "https://example.org", "a@example.org" as "mailto:a@example.org"; empty: no link that may be followed.
    static QString addressOf(const QString &typed);

Q_SIGNALS:
    /// An empty address: no link any more.
    void chosen(const QString &address, const QString &shown);

private:
    void update();

    QLineEdit *m_address;
    QLineEdit *m_shown;
    QLabel *m_why;
    const bool m_wasLink;
};

} // namespace postrider
