// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QWidget>

class QLineEdit;
class QMenu;

namespace postrider {

class IconButton;

/// The quick filter over the list: unread, starred, with attachment, tagged, and words. What is picked becomes a query in the language of the search bar.
/// Thread: main. Owns its buttons. Searches nothing itself: it says what the list is to be narrowed to.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(Mail &mail, QWidget *parent = nullptr);

    /// Empty: everything.
    QString query() const;
    /// Takes all that is picked back; says so through `changed` if there was something.
    void clear();
    void focusWords();

Q_SIGNALS:
    void changed(const QString &query);
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    IconButton *addChoice(const QString &icon, const QString &text, const QString &name);
    void fillTags();
    void say();

    Mail &m_mail;
    IconButton *m_unread;
    IconButton *m_starred;
    IconButton *m_attachment;
    IconButton *m_tags;
    QMenu *m_tagMenu;
    QLineEdit *m_words;
    QString m_tag; ///< name of the tag that is asked for
    QString m_said;
};

} // namespace postrider
