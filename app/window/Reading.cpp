// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/Reading.h"

#include "app/messages/MessagePane.h"
#include "app/reader/BodyViews.h"
#include "app/reader/MessageBody.h"
#include "app/reader/PrintRun.h"
#include "app/reader/ReaderPane.h"
#include "app/reader/SheetChoices.h"
#include "app/widgets/ReadingSettings.h"
#include "app/window/ActionTable.h"
#include "app/window/Panes.h"
#include "app/window/WindowState.h"

#include <QActionGroup>
#include <QFileInfo>

namespace postrider {

namespace {
constexpr int readDelay = 80; // ms between two selections that are only passed through
constexpr double zoomStep = 1.1;
constexpr int idleDelay = 1'500; // ms after the window has come up: by then it shows what it has to show

using Form = MessageBody::Form;
constexpr std::pair<const char *, Form> bodyForms[] = {{"body-html", Form::Html}, {"body-simple", Form::SimpleHtml}, {"body-text", Form::Text}};
} // namespace

Reading::Reading(Mail &mail, const Parts &parts, QObject *parent) : QObject(parent), m_parts(parts), m_prints(new PrintRun(mail, parts.reader))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Reading::show);
    m_readTimer.setSingleShot(true);
    connect(&m_readTimer, &QTimer::timeout, this, [this] {
        for (const MessageId message : std::exchange(m_seen, {}))
            m_parts.list->verbs()->markRead(message);
    });
    connect(m_parts.reader, &ReaderPane::zoomChanged, this, [this](double zoom) { m_parts.state->setZoom(zoom); });
    connect(m_parts.list, &MessagePane::lookChanged, this, &Reading::readAgain, Qt::QueuedConnection); // the list has it by then
    connectActions();
}

void Reading::connectActions()
{
    ActionTable &actions = *m_parts.actions;
    ReaderPane *reader = m_parts.reader;
    actions.on("toggle-reader", this, [this](bool shown) { setShown(shown); });
    actions.on("toggle-read", this, [this] {
        settle(); // opening a message a moment later must not mark it read again
        forgetSeen();
        m_parts.list->verbs()->toggleRead();
    });
    actions.on("mark-read", this, [this] { m_parts.list->verbs()->setFlags(Flag::Seen, {}); });
    actions.on("mark-unread", this, [this] {
        settle(); // as above
        forgetSeen();
        m_parts.list->verbs()->setFlags({}, Flag::Seen);
    });
    actions.on("read-on", this, [this] { readOn(1); });
    actions.on("read-back", this, [this] { readOn(-1); });
    connect(reader, &ReaderPane::seen, this, &Reading::noteSeen);
    actions.on("conversation-view", this, [this](bool shown) {
        m_parts.state->setConversationsShown(shown);
        show();
    });
    auto *forms = new QActionGroup(this);
    for (const auto &[name, form] : bodyForms) {
        forms->addAction(actions.action(name));
        actions.on(name, this, [this, wanted = form] {
            m_parts.state->setBodyForm(int(wanted));
            m_parts.reader->setForm(wanted);
            m_prints->setForm(wanted == Form::Text ? PrintRun::Form::Text : PrintRun::Form::Formatted);
        });
    }
    actions.on("turn-sheet", reader, &ReaderPane::turnSheet);
    actions.on("darken", this, [this](bool darken) {
        SheetChoices::current().forget();
        m_parts.state->setDarkensMessages(darken);
        m_parts.reader->setDarkened(darken);
    });
    actions.on("find-in-message", reader, &ReaderPane::openFind);
    actions.on("zoom-in", reader, [reader] { reader->setZoom(reader->zoom() * zoomStep); });
    actions.on("zoom-out", reader, [reader] { reader->setZoom(reader->zoom() / zoomStep); });
    actions.on("zoom-reset", reader, [reader] { reader->setZoom(1.0); });
    const auto several = [this] {
        const QList<MessageId> messages = m_parts.list->list()->selectedMessages();
        return messages.size() > 1 ? messages : QList<MessageId>();
    };
    actions.on("print", this, [this, several] { several().isEmpty() ? m_parts.reader->print() : m_prints->print(several()); });
    actions.on("save-pdf", this, [this, several] { several().isEmpty() ? m_parts.reader->savePdf() : m_prints->savePdf(several()); });
    connect(m_prints, &PrintRun::failed, this, &Reading::failed);
    connect(m_prints, &PrintRun::saved, this, [this](const QString &path) { Q_EMIT told(tr("Saved as \u201c%1\u201d.").arg(QFileInfo(path).fileName())); });
    actions.on("view-source", reader, &ReaderPane::openSource);
    actions.on("view-headers", reader, &ReaderPane::openHeaders);
}

void Reading::restore()
{
    m_parts.reader->setZoom(m_parts.state->zoom());
    const int remembered = m_parts.state->bodyForm();
    for (const auto &[name, form] : bodyForms) {
        if (remembered != int(form))
            continue;
        m_parts.actions->action(name)->setChecked(true);
        m_parts.reader->setForm(form);
        m_prints->setForm(form == Form::Text ? PrintRun::Form::Text : PrintRun::Form::Formatted);
    }
    m_parts.actions->action("darken")->setChecked(m_parts.state->darkensMessages());
    m_parts.reader->setDarkened(m_parts.state->darkensMessages());
    if (m_parts.state->engineWanted() && remembered == int(Form::Html))
        QTimer::singleShot(idleDelay, this, [] { BodyViews::current().prewarm(); });
    m_parts.actions->action("conversation-view")->setChecked(m_parts.state->conversationsShown());
    m_parts.actions->action("toggle-reader")->setChecked(m_parts.state->readerShown());
    setShown(m_parts.state->readerShown());
}

void Reading::save()
{
    m_parts.state->setEngineWanted(BodyViews::current().isEngineLoaded());
}

void Reading::follow()
{
    const bool quick = m_since.isValid() && m_since.elapsed() < readDelay;
    m_since.start();
    if (quick)
        m_timer.start(readDelay);
    else
        show();
}

void Reading::settle()
{
    if (m_timer.isActive())
        show();
}

void Reading::show()
{
    m_timer.stop();
    forgetSeen();
    MessageList *list = m_parts.list->list();
    const int count = list->selectedCount();
    if (count != 1) {
        m_parts.reader->showSelection(count);
        return;
    }
    if (m_parts.reader->isHidden())
        return;
    const MessageId message = list->selectedMessages().first();
    read(message);
    if (std::exchange(m_unasked, MessageId()) != message)
        noteSeen(message);
}

/// It is on the screen: it is read at once, in a while, or when the person says so.
void Reading::noteSeen(MessageId message)
{
    const Preferences &preferences = Preferences::current();
    switch (ReadingSettings::MarkRead(preferences.get(ReadingSettings::markRead))) {
    case ReadingSettings::MarkRead::AtOnce: m_parts.list->verbs()->markRead(message); break;
    case ReadingSettings::MarkRead::AfterAWhile:
        m_seen.append(message);
        m_readTimer.start(qBound(1, preferences.get(ReadingSettings::markReadSeconds), 600) * 1000);
        break;
    case ReadingSettings::MarkRead::Never: break;
    }
}

void Reading::forgetSeen()
{
    m_seen.clear();
    m_readTimer.stop();
}

/// The list is grouped, or no longer: what is read stays, in its conversation or by itself.
void Reading::readAgain()
{
    const MessageId message = m_parts.reader->message();
    if (message.isValid() && !m_timer.isActive())
        read(message);
}

void Reading::read(MessageId message)
{
    const MessageListModel *model = m_parts.list->model();
    const bool whole = model->isGrouped() && m_parts.actions->action("conversation-view")->isChecked();
    m_parts.reader->showMessage(message, whole ? std::optional(model->listing()) : std::nullopt);
}

void Reading::open(MessageId message)
{
    if (m_parts.reader->isHidden())
        m_parts.actions->action("toggle-reader")->trigger();
    if (m_parts.reader->message() != message)
        m_parts.list->list()->selectMessage(message);
}

void Reading::setShown(bool shown)
{
    m_parts.panes->setReaderShown(shown);
    m_parts.state->setReaderShown(shown);
    if (shown)
        show();
}

void Reading::readOn(int direction)
{
    if (m_parts.reader->isVisible() && m_parts.reader->scrollPage(direction))
        return;
    if (direction > 0)
        m_parts.list->selectNextUnread();
    else
        m_parts.list->selectPrevious();
}

} // namespace postrider
