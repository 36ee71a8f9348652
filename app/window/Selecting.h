// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/Mail.h"

#include <QObject>
#include <QThreadPool>
#include <memory>

namespace postrider {

class ActionTable;
class MessagePane;

/// Selects messages of the list by what they are: read, unread, starred; or this one, too.
/// Thread: main; which messages these are is read on a thread of its own. Owns its reader. Changes no mail.
class Selecting : public QObject {
    Q_OBJECT
public:
    Selecting(Mail &mail, const ActionTable &actions, MessagePane &list, QObject *parent);
    ~Selecting() override;

Q_SIGNALS:
    void failed(const postrider::Failure &failure);

private:
    void selectMatching(const QString &query);
    void selectRows(const QList<int> &rows);
    void toggleCurrent();

    MessagePane &m_list;
    std::unique_ptr<StoreReader> m_reader;
    QThreadPool m_pool;
    quint64 m_asked = 0; ///< number of the question whose answer counts
};

} // namespace postrider
