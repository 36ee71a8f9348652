// SPDX-License-Identifier: GPL-3.0-or-later
// ComposerWindow: what it asks before sending, and what stands in its menu.
#include "app/composer/ComposerFields.h"
#include "app/composer/ComposerMenu.h"
#include "app/composer/ComposerSettings.h"
#include "app/composer/ComposerWindow.h"
#include "app/composer/DraftSaving.h"
#include "app/composer/MergeDialog.h"
#include "app/composer/MessageEditor.h"
#include "app/composer/RevisionsDialog.h"
#include "app/composer/SendBar.h"
#include "app/composer/SendMenu.h"
#include "app/composer/SpellMarks.h"
#include "app/widgets/Bar.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/WhenDone.h"
#include "core/spelling/SpellService.h"

#include <QAbstractScrollArea>
#include <QPushButton>
#include <QShortcut>

namespace postrider {

void ComposerWindow::askQuestion(SendQuestions::Question question)
{
    using Question = SendQuestions::Question;
    switch (question) {
    case Question::None: break;
    case Question::SentByKey: {
        Bar *bar = showNotice(int(Bar::Tone::Info), tr("%1 sends the message. Send it?").arg(QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText)));
        bar->addButton(tr("Send, and do not ask again"),
               [this] {
                   Preferences::current().set(ComposerSettings::askSendByKey, false);
                   (this->*m_goOn)();
               })
            ->setObjectName(QStringLiteral("sendByKey"));
        break;
    }
    case Question::NoSubject: {
        Bar *bar = showNotice(int(Bar::Tone::Warning), tr("The message has no subject."));
        bar->addButton(tr("Add a subject"), [this] {
            dropNotice();
            m_fields->focusSubject();
        });
        bar->addButton(tr("Send without"), [this] { (this->*m_goOn)(); });
        break;
    }
    case Question::ManyRecipients: {
        const Draft now = draft();
        Bar *bar = showNotice(int(Bar::Tone::Warning), tr("%Ln people will see each other's addresses.", nullptr, int(now.to.size() + now.cc.size())));
        bar->addButton(tr("Move all to Bcc"),
               [this] {
                   const Draft hidden = SendQuestions::hidden(draft());
                   m_fields->setRecipients(hidden.to, hidden.cc, hidden.bcc);
                   onChanged();
                   dropNotice();
               })
            ->setObjectName(QStringLiteral("moveToBcc"));
        bar->addButton(tr("Send as it is"), [this] { (this->*m_goOn)(); });
        break;
    }
    case Question::NoAttachment: {
        Bar *bar = showNotice(int(Bar::Tone::Warning), tr("You wrote \u201c%1\u201d, but nothing is attached.").arg(m_questions.promise()));
        bar->addButton(tr("Attach files\u2026"), [this] {
            dropNotice();
            chooseFiles();
        });
        bar->addButton(tr("Send as it is"), [this] { (this->*m_goOn)(); });
        break;
    }
    }
}

void ComposerWindow::makeMenu()
{
    m_menu = new ComposerMenu(this);
    m_menu->setImportance(m_original.importance);
    m_menu->addOptions(m_sendBar->menu()->sendOptions());
    auto *more = new IconButton(QStringLiteral("more"), tr("More"));
    more->setObjectName(QStringLiteral("composerMore"));
    more->setMenu(m_menu);
    more->setPopupMode(QToolButton::InstantPopup);
    const QKeySequence keys(Qt::ALT | Qt::Key_O);
    more->setHint(tr("Importance, templates, earlier versions"), keys);
    connect(new QShortcut(keys, this), &QShortcut::activated, more, &QToolButton::showMenu);
    m_sendBar->addButton(more);
    connect(m_menu, &ComposerMenu::importanceChosen, this, [this](Importance importance) {
        m_sendBar->setImportance(importance);
        m_menu->setImportance(importance);
        onChanged();
    });
    connect(m_sendBar, &SendBar::optionsChanged, m_menu, [this] { m_menu->setImportance(m_sendBar->importance()); });
    connect(m_menu, &ComposerMenu::saveAsTemplateRequested, this, &ComposerWindow::saveAsTemplate);
    connect(m_menu, &ComposerMenu::templatesRequested, this, &ComposerWindow::templatesRequested);
    connect(m_menu, &ComposerMenu::revisionsRequested, this, &ComposerWindow::showRevisions);
    connect(m_menu, &ComposerMenu::mergeRequested, this, &ComposerWindow::merge);
    if (m_original.isTemplate)
        m_sendBar->findChild<QPushButton *>(QStringLiteral("send"))->setEnabled(false);
}

/// It is asked what is asked before one message leaves; who the recipients are is seen only with the table.
void ComposerWindow::merge()
{
    dropNotice();
    m_fields->commit();
    if (isStillReading())
        return;
    m_goOn = &ComposerWindow::merge;
    const SendQuestions::Question question = m_questions.next(draft(), SendQuestions::Sent::ByButton);
    if (question != SendQuestions::Question::None) {
        askQuestion(question);
        return;
    }
    saveNow();
    (new MergeDialog(m_mail, draft(), this))->open();
}

void ComposerWindow::setSpelling(SpellService *service)
{
    // Each editor once: the formatted one is made when it is needed.
    const auto attach = [this, service = QPointer<SpellService>(service)] {
        auto *field = qobject_cast<QAbstractScrollArea *>(m_body->field());
        if (service && field && !field->findChild<SpellMarks *>(QString(), Qt::FindDirectChildrenOnly))
            new SpellMarks(field, service);
    };
    connect(m_body, &MessageEditor::formChanged, this, attach);
    attach();
}

void ComposerWindow::saveAsTemplate()
{
    m_fields->commit();
    Draft made = draft();
    made.id = {};
    made.isTemplate = true;
    made.replaces = {};
    made.parent = {};
    made.moreParents.clear();
    made.relation = ParentRelation::None;
    made.inReplyTo.clear();
    made.references.clear();
    made.options.notBefore = 0;
    whenDone(this, m_mail.saveDraft(made), [this](const Outcome<DraftId> &outcome) {
        if (const auto *failure = std::get_if<Failure>(&outcome))
            showNotice(int(Bar::Tone::Danger), failure->message, failure->detail);
        else
            showNotice(int(Bar::Tone::Success), tr("Saved as a template. This message stays what it is."));
    });
}

void ComposerWindow::showRevisions()
{
    saveNow(); // so that one can come back from an earlier state, too
    m_saving->whenIdle([this] {
        try {
            auto *dialog = new RevisionsDialog(m_mail.reader().draftRevisions(m_saving->id()), this);
            connect(dialog, &RevisionsDialog::chosen, this, &ComposerWindow::goBackTo);
            dialog->open();
        } catch (const MailError &error) {
            showNotice(int(Bar::Tone::Danger), error.message(), error.detail());
        }
    });
}

/// One step, which can be undone.
void ComposerWindow::goBackTo(const DraftRevision &revision)
{
    m_body->goBackTo(revision);
    m_fields->setSubject(revision.subject);
    m_body->setFocus();
}

} // namespace postrider
