// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/types/Receipt.h"

#include <QWidget>
#include <optional>

namespace postrider {

/// The way of one message, as dots on a line: queued, attempt, accepted, filed. Reached ones are filled, the present one is larger, trouble is marked by
/// colour and sign.
/// Thread: main. Owns nothing. Never invents a step: what it shows is the item's state.
class Timeline : public QWidget {
    Q_OBJECT
public:
    explicit Timeline(QWidget *parent = nullptr);

    struct Stage {
        enum class State { Done, Now, Trouble, Ahead };
        QString text;
        State state = State::Ahead;

        bool operator==(const Stage &) const = default;
    };
    /// Queued, attempts, accepted, filed; and delivered, once a report says anything about that.
    static QList<Stage> stagesOf(const OutboxItem &item);
    void setItem(const OutboxItem &item);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    static std::optional<Stage> deliveryOf(const Receipt &receipt);

    QList<Stage> m_stages;
};

} // namespace postrider
