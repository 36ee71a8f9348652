// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/spelling/SpellText.h"

#include <QObject>
#include <QPointer>
#include <QTextCursor>
#include <QTimer>

class QAbstractScrollArea;
class QMenu;

namespace postrider {

class SpellService;

/// Marks misspelt words in an editor (QTextEdit or QPlainTextEdit) with a wavy line, and offers what may have been meant in its context menu. Only what is on the screen is looked
/// at, so that the length of a text costs nothing; only what the person writes: no quotes, no signature, nothing forwarded, no code, no addresses. Thread: main. A child of the
/// editor; owns nothing of it. The text and its undo history never change by this.
class SpellMarks : public QObject {
    Q_OBJECT
public:
    SpellMarks(QAbstractScrollArea *edit, SpellService *service);

    /// Where the misspelt words are that are marked now.
    QList<QTextCursor> marked() const { return m_marked; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void update();
    void markBlock(const QTextBlock &block, int typedAt);
    void showMarks();
    bool showMenu(const QPoint &viewportPosition, const QPoint &globalPosition, bool byKey);
    void fillMenu(QMenu *menu, const QTextCursor &word);
    QTextCursor cursorAt(const QPoint &viewportPosition) const;
    QTextDocument *document() const;
    QTextCursor textCursor() const;

    QAbstractScrollArea *m_edit;
    QPointer<SpellService> m_service; ///< none any more: nothing is marked
    QTimer m_timer;
    QList<QTextCursor> m_marked;
};

} // namespace postrider
