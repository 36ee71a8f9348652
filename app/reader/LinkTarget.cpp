// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/LinkTarget.h"

#include "core/Mail.h"

#include <QEvent>

namespace postrider {

LinkTarget::LinkTarget(QWidget *over) : ElidedLabel({}, over)
{
    setObjectName(QStringLiteral("linkTarget"));
    setType(Theme::Type::Secondary);
    setToken(Theme::Token::TextSecondary);
    setElideMode(Qt::ElideMiddle);
    setAutoFillBackground(true);
    setContentsMargins(Theme::gap8, Theme::gap4, Theme::gap8, Theme::gap4);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    over->installEventFilter(this);
    hide();
}

void LinkTarget::showTarget(const QUrl &target, const QString &text)
{
    setVisible(!target.isEmpty());
    if (target.isEmpty())
        return;
    const LinkTruth truth = Mail::linkTruth(text, target.toEncoded());
    setToken(truth.isFine() ? Theme::Token::TextSecondary : Theme::Token::Danger);
    setText(truth.isFine() ? truth.shown : tr("%1 %2", "a warning, and the target of a link").arg(truth.sentence, truth.shown));
    place();
    raise();
}

void LinkTarget::place()
{
    const QWidget *over = parentWidget();
    const int height = sizeHint().height();
    const int width = qMin(sizeHint().width() + Theme::gap16, over->width());
    setGeometry(over->isRightToLeft() ? over->width() - width : 0, over->height() - height, width, height);
}

bool LinkTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && (event->type() == QEvent::Resize || event->type() == QEvent::Hide))
        hide();
    return ElidedLabel::eventFilter(watched, event);
}

} // namespace postrider
