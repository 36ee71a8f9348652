// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/WindowState.h"

#include <QMainWindow>
#include <QSplitter>

namespace postrider {

namespace {

const QString layoutKey = QStringLiteral("layout");
const QString looksKey = QStringLiteral("lists/");
const QString lookForAll = QStringLiteral("all");
const QString searchLook = QStringLiteral("search"); ///< newest first, whatever the folders look like, until somebody says otherwise
const QString understoodKey = QStringLiteral("conversationsUnderstood");
const QString unifiedKey = QStringLiteral("unified");
const QString readerKey = QStringLiteral("readerShown");
const QString conversationsShownKey = QStringLiteral("conversationsShown");
const QString bodyFormKey = QStringLiteral("bodyForm");
const QString darkensKey = QStringLiteral("darkensMessages");
const QString engineKey = QStringLiteral("engineWanted");
const QString zoomKey = QStringLiteral("zoom");
const QString folderKey = QStringLiteral("folder");
const QString spotKey = QStringLiteral("spot");
const QString foldedKey = QStringLiteral("folded");
const QString messageWindowsKey = QStringLiteral("messageWindows");
const QString geometryKey = QStringLiteral("geometry");

QString nameOf(WindowState::Layout layout)
{
    switch (layout) {
    case WindowState::Layout::Beside: return QStringLiteral("beside");
    case WindowState::Layout::Below: return QStringLiteral("below");
    case WindowState::Layout::Wide: return QStringLiteral("wide");
    }
    return {};
}

QString splitterKey(const QString &name, WindowState::Layout layout)
{
    return QStringLiteral("panes/%1-%2").arg(nameOf(layout), name);
}

} // namespace

WindowState::WindowState(const QString &profile) : m_settings(profile + QStringLiteral("/window.ini"), QSettings::IniFormat) { }

WindowState::Layout WindowState::layout() const
{
    const QString kept = m_settings.value(layoutKey).toString();
    for (const Layout layout : {Layout::Below, Layout::Wide}) {
        if (kept == nameOf(layout))
            return layout;
    }
    return Layout::Beside;
}

void WindowState::setLayout(Layout layout)
{
    m_settings.setValue(layoutKey, nameOf(layout));
}

ListLook WindowState::look(const QString &key) const
{
    const QString own = m_settings.value(looksKey + key).toString();
    return ListLook::fromText(own.isEmpty() && key != searchLook ? m_settings.value(looksKey + lookForAll).toString() : own);
}

void WindowState::setLook(const QString &key, const ListLook &look)
{
    m_settings.setValue(looksKey + key, look.toText());
}

void WindowState::setLookForAll(const ListLook &look)
{
    m_settings.remove(looksKey.chopped(1));
    m_settings.setValue(looksKey + lookForAll, look.toText());
}

bool WindowState::conversationsUnderstood() const
{
    return m_settings.value(understoodKey).toBool();
}

void WindowState::setConversationsUnderstood(bool understood)
{
    m_settings.setValue(understoodKey, understood);
}

FolderRole WindowState::unified() const
{
    const QString name = m_settings.value(unifiedKey).toString();
    for (int role = int(FolderRole::Inbox); role <= int(FolderRole::All); ++role) {
        if (nameOf(FolderRole(role)) == name)
            return FolderRole(role);
    }
    return FolderRole::None;
}

void WindowState::setUnified(FolderRole role)
{
    m_settings.setValue(unifiedKey, nameOf(role));
}

bool WindowState::conversationsShown() const
{
    return m_settings.value(conversationsShownKey, true).toBool();
}

void WindowState::setConversationsShown(bool shown)
{
    m_settings.setValue(conversationsShownKey, shown);
}

int WindowState::bodyForm() const
{
    return m_settings.value(bodyFormKey, 0).toInt();
}

void WindowState::setBodyForm(int form)
{
    m_settings.setValue(bodyFormKey, form);
}

bool WindowState::darkensMessages() const
{
    return m_settings.value(darkensKey, false).toBool();
}

void WindowState::setDarkensMessages(bool darkens)
{
    m_settings.setValue(darkensKey, darkens);
}

bool WindowState::engineWanted() const
{
    return m_settings.value(engineKey, false).toBool();
}

void WindowState::setEngineWanted(bool wanted)
{
    if (wanted != engineWanted())
        m_settings.setValue(engineKey, wanted);
}

double WindowState::zoom() const
{
    const double zoom = m_settings.value(zoomKey, 1.0).toDouble();
    return zoom > 0 ? zoom : 1.0;
}

void WindowState::setZoom(double zoom)
{
    m_settings.setValue(zoomKey, zoom);
}

bool WindowState::readerShown() const
{
    return m_settings.value(readerKey, true).toBool();
}

void WindowState::setReaderShown(bool shown)
{
    m_settings.setValue(readerKey, shown);
}

FolderId WindowState::folder() const
{
    return FolderId(m_settings.value(folderKey).toLongLong());
}

void WindowState::setFolder(FolderId folder)
{
    m_settings.setValue(folderKey, qlonglong(folder.value));
}

MessageList::Spot WindowState::spot(const QString &key) const
{
    const QVariantList values = m_settings.value(spotKey).toList();
    if (values.size() != 8 || values.at(7).toString() != key)
        return {};
    const auto row = [&values](int at) {
        return MessageList::Row{values.at(at).toULongLong(), MessageId(values.at(at + 1).toLongLong()), ThreadId(values.at(at + 2).toLongLong())};
    };
    return {row(0), row(3), values.at(6).toInt()};
}

void WindowState::setSpot(const QString &key, const MessageList::Spot &spot)
{
    QVariantList values;
    for (const MessageList::Row &row : {spot.chosen, spot.top})
        values << row.key << qlonglong(row.message.value) << qlonglong(row.thread.value);
    m_settings.setValue(spotKey, values << spot.offset << key);
}

QStringList WindowState::folded() const
{
    return m_settings.value(foldedKey).toStringList();
}

void WindowState::setFolded(const QStringList &keys)
{
    m_settings.setValue(foldedKey, keys);
}

QList<std::pair<MessageId, QByteArray>> WindowState::messageWindows() const
{
    QList<std::pair<MessageId, QByteArray>> windows;
    for (const QVariant &value : m_settings.value(messageWindowsKey).toList()) {
        const QVariantList pair = value.toList();
        if (pair.size() == 2 && pair[0].toLongLong() > 0)
            windows.append({MessageId(pair[0].toLongLong()), pair[1].toByteArray()});
    }
    return windows;
}

void WindowState::setMessageWindows(const QList<std::pair<MessageId, QByteArray>> &windows)
{
    QVariantList values;
    for (const auto &[message, place] : windows)
        values.append(QVariant(QVariantList{qlonglong(message.value), place}));
    m_settings.setValue(messageWindowsKey, values);
}

void WindowState::saveWindow(const QMainWindow &window)
{
    m_settings.setValue(geometryKey, window.saveGeometry());
}

bool WindowState::restoreWindow(QMainWindow &window) const
{
    return window.restoreGeometry(m_settings.value(geometryKey).toByteArray());
}

void WindowState::saveSplitter(const QString &name, Layout layout, const QSplitter &splitter)
{
    QVariantList sizes;
    for (int size : splitter.sizes())
        sizes << size;
    m_settings.setValue(splitterKey(name, layout), sizes);
}

bool WindowState::restoreSplitter(const QString &name, Layout layout, QSplitter &splitter) const
{
    QList<int> sizes;
    for (const QVariant &size : m_settings.value(splitterKey(name, layout)).toList())
        sizes << qBound(0, size.toInt(), 100000);
    const bool usable = sizes.size() == splitter.count() && std::all_of(sizes.begin(), sizes.end(), [](int size) { return size > 0; });
    if (usable)
        splitter.setSizes(sizes);
    return usable;
}

} // namespace postrider
