// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Address.h"
#include "core/types/Contact.h"

#include <QSet>
#include <QWidget>

class QLineEdit;
class QMimeData;
class QScrollArea;

namespace postrider {

class Chip;
class FlowLayout;
class PeopleSource;
class RecipientPopup;

/// A row of people in a composer: one chip a person, red and with a warning sign if the address cannot be one, with another sign if the person is a contact or has never been
/// written to, and a place to type the next, with suggestions under it.
///
/// Comma, semicolon, Enter, Tab and leaving the field make a chip of what was typed; a pasted list becomes many; Backspace in the empty input takes the
/// last one away; Enter or a double click on a chip opens it for typing again. A suggestion is taken by Enter, Tab or a click, never by itself. Arrows walk over chips, with Shift
/// they mark them, Ctrl+A marks all; what is marked can be copied, cut, removed, dragged to another field.
/// Thread: main. Owns its chips. Never drops text: what is no address stays as an invalid chip.
class RecipientField : public QWidget {
    Q_OBJECT
public:
    explicit RecipientField(QWidget *parent = nullptr);

    /// Without one nothing is suggested, and nobody is known.
    void setSource(PeopleSource *source);
    /// "Cc", for the menus: what else people can be moved to, by the key that moveRequested has.
    void setOtherFields(const QList<std::pair<QString, QString>> &others) { m_others = others; }
    void setAddresses(const AddressList &addresses);
    /// Behind those that are there, each once.
    void add(const AddressList &addresses);
    void remove(const AddressList &addresses);
    bool has(const QString &address) const;
    /// Chips, and what stands in the input, valid or not.
    AddressList addresses() const;
    /// The texts that are no addresses.
    QStringList invalid() const;
    /// Makes chips of what stands in the input.
    void commit();
    QLineEdit *input() const { return m_input; }

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed();
    /// By the person: typed, pasted, chosen or dropped.
    void added(const postrider::AddressList &addresses);
    /// To another field, by the key of setOtherFields.
    void moveRequested(const QString &to, const postrider::AddressList &addresses);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Token {
        Address address;
        Chip *chip;
        Acquaintance known = Acquaintance::WrittenTo;
    };
    void append(const Address &address);
    void addByPerson(const AddressList &addresses);
    void removeAt(qsizetype index);
    void editAt(qsizetype index);
    qsizetype indexOf(const QObject *chip) const;
    bool onInputKey(QKeyEvent *event);
    bool onPopupKey(QKeyEvent *event);
    bool onChipKey(qsizetype index, QKeyEvent *event);
    bool onChipMouse(qsizetype index, QEvent *event);
    void onTextEdited(const QString &text);
    void moveFocus(qsizetype index);
    // What it knows (RecipientKnowing.cpp).
    void lookUp();
    void dress(const Token &token) const;
    void suggest();
    void showSuggestions(const QList<RecipientSuggestion> &found, const QString &typed);
    void take(const RecipientSuggestion &suggestion);
    void hideSuggestions();
    // Several at once (RecipientMarks.cpp).
    QList<qsizetype> marked(qsizetype focused) const;
    void mark(const Chip *chip, bool on);
    void markNone();
    AddressList addressesAt(const QList<qsizetype> &indexes) const;
    void removeAll(const QList<qsizetype> &indexes);
    bool copy(qsizetype focused, bool cut);
    bool pasteText();
    bool onMarkKey(qsizetype index, QKeyEvent *event);
    void showMenu(qsizetype index, const QPoint &at);
    void drag(qsizetype index);
    static AddressList addressesIn(const QMimeData *data);
    void afterChange();

    QScrollArea *m_scroll;
    QWidget *m_content;
    FlowLayout *m_layout;
    QLineEdit *m_input;
    PeopleSource *m_source = nullptr;
    RecipientPopup *m_popup = nullptr;
    QList<Token> m_tokens;
    QSet<QString> m_keys; ///< of the tokens' addresses, in small letters
    QSet<const Chip *> m_marked;
    QList<std::pair<QString, QString>> m_others;
    QString m_suggestedFor; ///< what stood in the input when the popup was made
    quint64 m_question = 0; ///< the last one asked; answers to others are too late
    QPoint m_pressed;
    bool m_lookUpWaits = false;
};

} // namespace postrider
