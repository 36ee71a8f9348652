// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/NoticeStack.h"

#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int maximumBars = 3;

} // namespace

NoticeStack::NoticeStack(QWidget *parent) : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    hide();
}

void NoticeStack::show(const QString &key, const Notice &notice)
{
    if (!notice.again && m_closedTexts.value(key) == notice.text && m_closedTexts.contains(key))
        return;
    m_closedTexts.remove(key);
    Bar *bar = m_bars.value(key);
    if (bar && bar->text() == notice.text)
        return;
    const bool isOther = bar;
    if (!bar) {
        makeRoom();
        bar = new Bar(notice.tone, notice.text, this);
        layout()->addWidget(bar);
        m_bars.insert(key, bar);
        m_order.append(key);
        if (notice.lasting)
            m_lasting.insert(key);
        connect(bar, &Bar::closed, this, [this, key, bar] {
            m_closedTexts.insert(key, bar->text());
            remove(key);
        });
    }
    bar->setTone(notice.tone);
    bar->setText(notice.text);
    bar->setDetails(notice.details);
    bar->clearButtons();
    if (!notice.button.isEmpty())
        bar->addButton(notice.button, notice.onButton);
    if (!notice.secondButton.isEmpty())
        bar->addButton(notice.secondButton, notice.onSecondButton);
    setVisible(true);
    if (isOther)
        bar->announce();
}

/// The oldest one goes, but none that lasts.
void NoticeStack::makeRoom()
{
    for (qsizetype i = 0; i < m_order.size() && m_order.size() >= maximumBars;) {
        if (m_lasting.contains(m_order.at(i)))
            ++i;
        else
            remove(QString(m_order.at(i))); // a copy: the list it stands in changes
    }
}

void NoticeStack::remove(const QString &key)
{
    if (Bar *bar = m_bars.take(key)) {
        bar->hide();
        bar->deleteLater();
    }
    m_order.removeAll(key);
    m_lasting.remove(key);
    setVisible(!m_bars.isEmpty());
}

} // namespace postrider
