// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/MessageWindow.h"

#include "app/folders/FolderPicker.h"
#include "app/reader/ReaderPane.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Theme.h"
#include "app/window/ActionTable.h"
#include "core/GuestMail.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QShortcut>
#include <algorithm>

namespace postrider {

namespace {

/// What of the main window's actions makes sense for one message by itself, in the menus they have there.
const QList<const char *> &offered()
{
    static const QList<const char *> names{"save-message", "save-pdf", "print", "find-in-message", "zoom-in", "zoom-out", "zoom-reset", "turn-sheet", "view-source", "view-headers",
        "reply", "reply-all", "forward", "archive", "trash"};
    return names;
}

constexpr double zoomStep = 1.1;

bool isOffered(const char *name, bool isGuest)
{
    if (isGuest && (qstrcmp(name, "archive") == 0 || qstrcmp(name, "trash") == 0))
        return false;
    return std::any_of(offered().cbegin(), offered().cend(), [name](const char *each) { return qstrcmp(each, name) == 0; });
}

} // namespace

MessageWindow::MessageWindow(Mail &mail, MessageId message, const QString &file, const Look &look)
    : m_mail(mail)
    , m_message(message)
    , m_file(file)
    , m_actions(new ActionTable(this))
    , m_reader(new ReaderPane(mail))
{
    setObjectName(QStringLiteral("messageWindow"));
    setAttribute(Qt::WA_DeleteOnClose);
    setMinimumSize(420, 320);
    setFirstSize(this, 820, 720);
    setCentralWidget(m_reader);
    fillMenus();
    connectActions();
    m_reader->setZoom(look.zoom);
    m_reader->setForm(look.form);
    m_reader->setDarkened(look.darkened);
    connect(m_reader, &ReaderPane::composeRequested, this, &MessageWindow::composeRequested);
    connect(m_reader, &ReaderPane::messageRequested, this, &MessageWindow::messageRequested);
    connect(m_reader, &ReaderPane::sendDetailsRequested, this, &MessageWindow::sendDetailsRequested);
    connect(m_reader, &ReaderPane::personRequested, this, &MessageWindow::personRequested);
    connect(m_reader, &ReaderPane::accountRequested, this, &MessageWindow::accountRequested);
    connect(m_reader, &ReaderPane::keepRequested, this, &MessageWindow::pickFolder);
    QString subject;
    try {
        if (const auto row = m_mail.reader().messageRow(message)) {
            subject = row->subject.simplified();
            m_folder = row->folder;
        }
        m_reader->showMessage(message);
    } catch (const MailError &error) {
        subject = error.message(); // the pane says that nothing is here; the title says why
    }
    setWindowTitle(tr("%1 — Postrider", "window title: subject of a message").arg(subject.isEmpty() ? tr("(no subject)") : subject.left(120)));
    connect(&m_mail, &Mail::changed, this, &MessageWindow::closeIfPutAway);
}

MessageWindow::~MessageWindow()
{
    if (GuestMail::isGuest(m_message))
        m_mail.closeFile(m_message);
}

QAction *MessageWindow::action(const char *name) const
{
    return m_actions->action(name);
}

void MessageWindow::updateSituation()
{
    ActionTable::Situation situation;
    situation.account = true;
    situation.selected = 1;
    situation.ownColours = m_reader->canTurnSheet();
    m_actions->setSituation(situation);
}

void MessageWindow::fillMenus()
{
    updateSituation();
    const bool isGuest = GuestMail::isGuest(m_message);
    QHash<QByteArray, QMenu *> menus;
    for (const ActionTable::Row &row : ActionTable::rows()) {
        if (!*row.name || !isOffered(row.name, isGuest))
            continue;
        QMenu *&menu = menus[row.menu];
        if (!menu)
            menu = menuBar()->addMenu(QCoreApplication::translate("ActionTable", row.menu));
        menu->addAction(action(row.name));
        (row.scope == ActionTable::Scope::Window ? static_cast<QWidget *>(this) : m_reader)->addAction(action(row.name));
    }
    auto *close = new QAction(tr("&Close"), this);
    close->setObjectName(QStringLiteral("close"));
    close->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    connect(close, &QAction::triggered, this, &QWidget::close);
    QMenu *first = menuBar()->actions().isEmpty() ? nullptr : menuBar()->actions().first()->menu();
    if (first) {
        first->addSeparator();
        first->addAction(close);
    }
    addAction(close);
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, [this] {
        if (!m_reader->closeFind())
            QWidget::close();
    });
}

void MessageWindow::connectActions()
{
    const auto answer = [this](Mail::AnswerMode mode) { Q_EMIT answerRequested(m_message, mode, m_reader->selectedText()); };
    m_actions->on("reply", this, [answer] { answer(Mail::AnswerMode::Reply); });
    m_actions->on("reply-all", this, [answer] { answer(Mail::AnswerMode::ReplyAll); });
    m_actions->on("forward", this, [answer] { answer(Mail::AnswerMode::Forward); });
    m_actions->on("archive", this, [this] { Q_EMIT archiveRequested(m_message); });
    m_actions->on("trash", m_reader, &ReaderPane::remove);
    m_actions->on("save-message", this, [this] { Q_EMIT saveRequested(m_message); });
    m_actions->on("save-pdf", m_reader, &ReaderPane::savePdf);
    m_actions->on("print", m_reader, &ReaderPane::print);
    m_actions->on("find-in-message", m_reader, &ReaderPane::openFind);
    m_actions->on("zoom-in", this, [this] { m_reader->setZoom(m_reader->zoom() * zoomStep); });
    m_actions->on("zoom-out", this, [this] { m_reader->setZoom(m_reader->zoom() / zoomStep); });
    m_actions->on("zoom-reset", this, [this] { m_reader->setZoom(1.0); });
    m_actions->on("turn-sheet", m_reader, &ReaderPane::turnSheet);
    connect(m_reader, &ReaderPane::sheetChanged, this, &MessageWindow::updateSituation);
    m_actions->on("view-source", m_reader, &ReaderPane::openSource);
    m_actions->on("view-headers", m_reader, &ReaderPane::openHeaders);
}

/// Archived, deleted or moved, from here or anywhere: there is nothing more to be read.
void MessageWindow::closeIfPutAway(const ChangeSet &changes)
{
    if (GuestMail::isGuest(m_message) || changes.lists.isEmpty())
        return;
    try {
        const auto row = m_mail.reader().messageRow(m_message);
        if (!row || row->folder != m_folder)
            close();
    } catch (const MailError &) {
        // What is on the screen stays; the main window says what is wrong.
    }
}

void MessageWindow::pickFolder()
{
    auto *picker = new FolderPicker(m_mail, {}, {}, this);
    picker->setTitle(tr("Save into a folder"));
    connect(picker, &FolderPicker::chosen, this, [this](FolderId folder) { Q_EMIT keepRequested(m_file, folder); });
    picker->popUp(m_reader->mapToGlobal(QPoint(Theme::gap24, Theme::gap24 * 2)));
}

} // namespace postrider
