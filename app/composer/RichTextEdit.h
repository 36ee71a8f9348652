// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/composer/InlinePictures.h"
#include "app/composer/RichTextChange.h"
#include "core/types/FormattedText.h"
#include "core/types/PickedMessages.h"

#include <QTextEdit>

namespace postrider {

/// Where a formatted message is written. Shows and makes what FormattedText can say, and nothing else, whatever is pasted.
/// Thread: main. Owns its document; the pictures are the window's. Never loads anything from anywhere: the only resources are those pictures.
class RichTextEdit : public QTextEdit {
    Q_OBJECT
public:
    explicit RichTextEdit(InlinePictures &pictures, QWidget *parent = nullptr);

    void setText(const FormattedText &text);
    FormattedText text() const;

    // What the toolbar and the keys do. Each is one step that can be undone, and holds for what is selected, else for what is typed next.
    enum class Mark { Bold, Italic, Underline, Strike, Code };
    void setMark(Mark mark, bool on);
    bool hasMark(Mark mark) const;
    void setSize(FormattedText::Size size);
    void setColour(const QString &colour); ///< "#rrggbb"; empty: as text is
    void setKind(FormattedText::Kind kind);
    FormattedText::Kind kind() const;
    /// Toggled off where the lines are items of such a list already.
    void setList(bool numbered);
    /// Items go a level deeper or up, lines are indented; by `steps`.
    void indent(int steps);
    /// A level of quoting on or off.
    void setQuoted(bool on);
    bool isQuoted() const;
    void clearFormatting();
    /// What is selected, or the word of the link that one stands in, leads there; empty: nowhere. With no selection `shown` is inserted.
    void setLink(const QString &address, const QString &shown);
    QString linkHere() const;
    /// What the link shows, or what is selected.
    QString linkText() const;
    void insertPicture(const QByteArray &octets, const QString &name);
    /// False: the text is written elsewhere now. A picture that comes late does not go into this one.
    void setInUse(bool inUse) { m_isInUse = inUse; }
    void pasteAsText();
    FormattedText::Run lookHere() const;
    FormattedText::Block placeHere() const;

Q_SIGNALS:
    void filesDropped(const QStringList &paths);
    void messagesDropped(const postrider::PickedMessages &messages);
    /// Pictures among the files may go into the text, or with it: the window asks.
    void picturesDropped(const QStringList &paths, const QPoint &globalPosition);
    void linkRequested();
    /// A picture was to stand in the text when it was in use.
    void pictureLeftOver(const postrider::DraftAttachment &picture);
    void failed(const postrider::Failure &failure);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    QMimeData *createMimeDataFromSelection() const override;
    void keyPressEvent(QKeyEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void changeRuns(const std::function<void(FormattedText::Run &)> &change);
    void changeBlocks(const RichTextChange::BlockChange &change);
    bool isAtItem() const;
    bool enterPressed();
    bool backspacePressed();
    void leaveLink();
    void addPictureMenu(QMenu *menu, const QString &id);
    void replacePicture(const QString &id, const QString &madeId);
    void showDecoded(const QString &id);

    InlinePictures &m_pictures;
    bool m_isInUse = true;
};

} // namespace postrider
