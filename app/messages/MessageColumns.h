// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/MessageCard.h"
#include "app/widgets/Theme.h"
#include "core/types/Listing.h"

#include <QHeaderView>
#include <optional>

namespace postrider {

/// The header of the list in columns mode, and how one message looks under it: one line of 26. Columns are chosen from its menu, dragged and drawn wider.
///
/// Thread: main. Owns the model of its own headings. Never reads the store; the order it shows is the list's.
class MessageColumns : public QHeaderView {
    Q_OBJECT
public:
    static int lineHeight() { return Theme::current().rowHeight(26); }
    enum Column { Unread, Star, Attachment, Who, Subject, Date, To, Size, Folder, Account, columnCount };

    explicit MessageColumns(QWidget *parent = nullptr);

    /// "From", or "To" in folders of sent mail.
    void setShowsRecipients(bool recipients);
    /// Rows of several folders and accounts: those columns are there then even if nobody chose them.
    void setMixed(bool folders, bool accounts);
    void showOrder(Listing::Sort sort, bool descending);
    /// What a click on this heading sorts by; nothing for those a list cannot be sorted by.
    std::optional<Listing::Sort> sortOf(int column) const;
    /// Which columns, in which order, how wide: to be kept in settings, and from there.
    QByteArray state() const;
    void setState(const QByteArray &state);

    struct Texts {
        QString account, folder;
    };
    void paintLine(QPainter &painter, const MessageCard::Look &look, const MessageRow *row, const Texts &texts) const;
    /// Column at this x of the list's viewport, or -1.
    Column columnAt(int x) const { return Column(logicalIndexAt(x)); }
    /// Where the triangle of a conversation is, in a line that lies in `rect`.
    QRect disclosureRect(const MessageCard::Look &look) const;

Q_SIGNALS:
    void sortRequested(postrider::Listing::Sort sort);
    /// The person changed which columns there are, or their order or width.
    void arranged();
    void useForAllRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void retitle();
    void arrangeAtFirst();
    QString titleOf(int column) const;
    QRect cell(Column column, const QRect &line) const;

    bool m_sized = false; ///< by the person
    bool m_recipients = false;
    bool m_mixedFolders = false;
    bool m_mixedAccounts = false;
};

} // namespace postrider
