// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/TemplatesDialog.h"

#include "app/widgets/NameDialog.h"
#include "app/widgets/Question.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

TemplatesDialog::TemplatesDialog(Mail &mail, QWidget *parent)
    : DialogFrame(tr("Templates"), tr("New message"), tr("Close"), parent)
    , m_mail(mail)
    , m_list(new QListWidget)
    , m_none(new QLabel(tr("There are no templates yet. In a message that you write, choose “Save as template”.")))
{
    setObjectName(QStringLiteral("templatesDialog"));
    actionButton()->setObjectName(QStringLiteral("useTemplate"));
    m_list->setObjectName(QStringLiteral("templates"));
    m_list->setAccessibleName(tr("Templates"));
    m_none->setWordWrap(true);
    column()->addWidget(m_none);
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::gap4);
    const auto add = [&](const char *name, const QString &text, const auto &onClick) {
        auto *button = new QPushButton(text);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, onClick);
        buttons->addWidget(button);
        m_buttons.append(button);
    };
    add("editTemplate", tr("&Edit"), [this] {
        if (const auto draft = current()) {
            Q_EMIT editRequested(draft->id);
            accept();
        }
    });
    add("renameTemplate", tr("Re&name"), [this] { rename(); });
    add("removeTemplate", tr("&Remove"), [this] { remove(); });
    buttons->addStretch(1);
    row->addLayout(buttons);
    column()->addLayout(row, 1);
    fillWithColumn();
    connect(actionButton(), &QPushButton::clicked, this, &TemplatesDialog::begin);
    connect(m_list, &QListWidget::itemActivated, this, &TemplatesDialog::begin);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.drafts)
            reload();
    });
    reload();
    m_list->setFocus();
}

void TemplatesDialog::reload()
{
    // Others may have come before it; without it, what has its place.
    const DraftId before = m_templates.value(m_list->currentRow()).id;
    int row = qMax(0, m_list->currentRow());
    try {
        m_templates = m_mail.reader().templates();
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    m_list->clear();
    for (const Draft &each : std::as_const(m_templates)) {
        auto *item = new QListWidgetItem(each.subject.trimmed().isEmpty() ? tr("(no subject)") : each.subject.simplified(), m_list);
        item->setSizeHint({0, Theme::controlHeight});
        if (before.isValid() && each.id == before)
            row = m_list->row(item);
    }
    m_list->setCurrentRow(qMin(row, int(m_templates.size()) - 1));
    m_list->setVisible(!m_templates.isEmpty());
    m_none->setVisible(m_templates.isEmpty());
    actionButton()->setEnabled(!m_templates.isEmpty());
    for (QPushButton *button : std::as_const(m_buttons))
        button->setVisible(!m_templates.isEmpty());
}

/// With its attachments; nothing if it has gone meanwhile.
std::optional<Draft> TemplatesDialog::current()
{
    try {
        return m_mail.reader().draft(m_templates.value(m_list->currentRow()).id);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return std::nullopt;
    }
}

Draft TemplatesDialog::begunWith(Draft pattern)
{
    pattern.id = {};
    pattern.isTemplate = false;
    pattern.savedAt = 0;
    return pattern;
}

void TemplatesDialog::begin()
{
    auto draft = current();
    if (!draft)
        return;
    Q_EMIT begun(begunWith(*draft));
    accept();
}

void TemplatesDialog::rename()
{
    const auto draft = current();
    if (!draft)
        return;
    auto *dialog = new NameDialog(tr("Rename"), tr("Subject of the template:"), tr("Rename"), this);
    dialog->setName(draft->subject);
    connect(dialog, &NameDialog::chosen, this, [this, dialog, draft = *draft](const QString &name) {
        Draft renamed = draft;
        renamed.subject = name;
        whenDone(dialog, m_mail.saveDraft(renamed), [dialog](const Outcome<DraftId> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                dialog->refuse(failure->message);
            else
                dialog->accept();
        });
    });
    dialog->open();
}

void TemplatesDialog::remove()
{
    const auto draft = current();
    if (!draft)
        return;
    const QString name = draft->subject.trimmed().isEmpty() ? tr("(no subject)") : draft->subject.simplified();
    const Question question{tr("Remove a template"), tr("Remove the template “%1”?").arg(name), tr("Messages that were begun with it stay."), tr("Remove"), {}};
    question.ask(this, [this, id = draft->id] { m_mail.removeDraft(id); });
}

} // namespace postrider
