// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/messages/ListLook.h"
#include "app/messages/MessageList.h"
#include "core/types/Folder.h"

#include <QSettings>

class QMainWindow;
class QSplitter;

namespace postrider {

/// What the window remembers in `<profile>/window.ini`: its place, the panes of each layout, what was open.
/// Thread: main. Owns the settings file. Nothing in it is worth an error: what cannot be read is as on the first start.
class WindowState {
public:
    enum class Layout { Beside, Below, Wide };

    explicit WindowState(const QString &profile);

    Layout layout() const;
    void setLayout(Layout layout);
    /// How the list of one folder (MessagePane::lookKey) looks; as for all folders if nobody changed it.
    ListLook look(const QString &key) const;
    void setLook(const QString &key, const ListLook &look);
    /// From now on for all folders, those that had looks of their own included.
    void setLookForAll(const ListLook &look);
    /// Somebody has agreed that a closed conversation stands for all its messages.
    bool conversationsUnderstood() const;
    void setConversationsUnderstood(bool understood);
    bool readerShown() const;
    void setReaderShown(bool shown);
    /// Where the list is grouped, a conversation is read in one page.
    bool conversationsShown() const;
    void setConversationsShown(bool shown);
    /// Of messages that are formatted (MessageBody::Form, by number).
    int bodyForm() const;
    void setBodyForm(int form);
    bool darkensMessages() const;
    void setDarkensMessages(bool darkens);
    /// The last session showed formatted messages: this one will, too.
    bool engineWanted() const;
    void setEngineWanted(bool wanted);
    /// Of messages; 1.0: as they were written.
    double zoom() const;
    void setZoom(double zoom);
    FolderId folder() const;
    void setFolder(FolderId folder);
    /// If it was not a folder but those of a role.
    FolderRole unified() const;
    void setUnified(FolderRole role);
    /// Where in the last list (MessagePane::lookKey) the person was; of another one: nothing.
    MessageList::Spot spot(const QString &key) const;
    void setSpot(const QString &key, const MessageList::Spot &spot);
    QStringList folded() const;
    void setFolded(const QStringList &keys);

    /// Messages that were open in windows of their own, and where these were.
    QList<std::pair<MessageId, QByteArray>> messageWindows() const;
    void setMessageWindows(const QList<std::pair<MessageId, QByteArray>> &windows);

    void saveWindow(const QMainWindow &window);
    /// False on the first start.
    bool restoreWindow(QMainWindow &window) const;
    void saveSplitter(const QString &name, Layout layout, const QSplitter &splitter);
    bool restoreSplitter(const QString &name, Layout layout, QSplitter &splitter) const;

private:
    QSettings m_settings;
};

} // namespace postrider
