// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Search.h"

#include <QWidget>

class QPushButton;

namespace postrider {

class ElidedLabel;
class Spinner;

/// The line over what was found: where is searched, what is wrong with the query or missing from the index, whether the servers were asked, and "Save".
/// Thread: main. Owns its buttons. Says what the person wants; searches nothing.
class SearchNote : public QWidget {
    Q_OBJECT
public:
    enum class Scope { Folder, Everywhere };

    explicit SearchNote(QWidget *parent = nullptr);

    /// `folderName` empty: there is no folder to search in, only everywhere.
    void setScope(Scope scope, const QString &folderName);
    Scope scope() const { return m_scope; }
    /// What the index said to the query.
    void setResult(const SearchResult &result);
    void setNotIndexed(qint64 messages);
    enum class Server { NotAsked, Asked, Answered, Failed };
    /// `words` of an answer or a failure.
    void setServer(Server server, const QString &words = {});
    void setSaved(bool saved);

Q_SIGNALS:
    void scopeChanged(postrider::SearchNote::Scope scope);
    void saveRequested();
    void serverRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void update();

    Scope m_scope = Scope::Everywhere;
    QPushButton *m_folder;
    QPushButton *m_everywhere;
    ElidedLabel *m_words;
    Spinner *m_spinner;
    QPushButton *m_server;
    QPushButton *m_save;
    QString m_problem;
    qint64 m_notIndexed = 0;
    Server m_serverState = Server::NotAsked;
    QString m_serverWords;
};

} // namespace postrider
