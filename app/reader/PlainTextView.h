// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/reader/QuotedText.h"
#include "app/reader/TextFind.h"

#include <QTextBrowser>
#include <QTimer>

#include <functional>

class QTextCursor;

namespace postrider {

/// The sheet a message's plain text stands on: at most 80 characters wide and centred, quotes coloured with a bar per level, deep quotes folded, the
/// signature dimmed, links clickable.
///
/// Thread: main. Owns the document and the text. Laid out in pieces between events, so that a message of any size never blocks; after 200 kB
/// it stops and offers to go on. Never loads anything: loadResource answers every request with nothing, and the text is inserted as text, not as HTML.
class PlainTextView : public QTextBrowser {
    Q_OBJECT
public:
    explicit PlainTextView(QWidget *parent = nullptr);

    /// `fixedWidth` for source text: no links, quotes or folds.
    enum class Style { Message, Source };
    void setMessageText(const QString &text, Style style = Style::Message);
    const QString &messageText() const { return m_text; }
    /// All that will be shown without a further click is in the document.
    bool isComplete() const { return !m_pump.isActive(); }
    /// Characters that are not shown until asked for.
    qsizetype hiddenCharacters() const { return m_text.size() - m_next; }
    /// Shows the next 2 MB of a text that was cut.
    void showMore();

    /// As tall as its text (heightChanged), for somebody else to scroll; or it scrolls by itself.
    void setGrowing(bool growing);
    /// Quotes of this depth and deeper are folded until they are clicked.
    void setFoldedLevel(int level);
    /// 1.0: the system's size.
    void setZoom(double zoom);
    double zoom() const { return m_zoom; }
    /// As TextFind. A text that is still being laid out, or is cut, is looked through as far as it is there: the words are looked for in what comes when it comes.
    using Found = std::function<void(int count, int current)>;
    void find(const QString &text, bool backward, const Found &found);

    /// Widest useful width of the column, paddings included.
    int columnWidth() const;
    /// What the column leaves free on each side of a pane of `width`.
    int columnMargin(int width) const;

    /// One page on (or back); false if the end was reached already.
    bool scrollPage(int direction);

    QVariant loadResource(int type, const QUrl &name) override;

Q_SIGNALS:
    /// http, https or mailto.
    void linkActivated(const QUrl &target);
    /// Empty: no longer.
    void linkHovered(const QUrl &target);
    void heightChanged(int height);
    /// Where in this widget the words are that were found.
    void foundAt(const QRect &place);
    /// By the wheel.
    void zoomWanted(double zoom);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void changeEvent(QEvent *event) override;
    void doSetSource(const QUrl &name, QTextDocument::ResourceType type) override;

private:
    void pump();
    void rebuild();
    void appendPiece(qsizetype budget);
    void insertLine(QTextCursor &cursor, const QuotedText::Line &line);
    void insertLinkedText(QTextCursor &cursor, QStringView text, const QTextCharFormat &format);
    void insertFold(QTextCursor &cursor);
    void startBlock(QTextCursor &cursor, int level, bool rightToLeft);
    void appendMoreLink(QTextCursor &cursor);
    void expandFold(int index);
    void onAnchor(const QUrl &url);
    void unfold(const QString &text);
    void updateColumn();
    void updateHeight();
    QFont scaled(QFont font) const;
    void paintQuoteBars(const QRect &area);

    QString m_text;
    Style m_style = Style::Message;
    qsizetype m_next = 0; ///< first character not in the document
    qsizetype m_limit = 0; ///< where to stop for now
    bool m_signature = false;
    bool m_firstBlock = true;
    QList<QuotedText::Line> m_pendingFold; ///< deep quote that has not ended yet
    QList<QList<QuotedText::Line>> m_folds; ///< by the number in their link
    QTimer m_pump;
    TextFind m_find;
    QString m_wanted; ///< to be looked for in what comes, too
    Found m_found;
    bool m_isGrowing = false;
    int m_foldedLevel = 4;
    double m_zoom = 1.0;
};

} // namespace postrider
