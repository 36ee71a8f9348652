// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/RedirectDialog.h"

#include "app/composer/PeopleSource.h"
#include "app/composer/RecipientField.h"
#include "app/widgets/Theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {

QLabel *makeLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace

RedirectDialog::RedirectDialog(const QString &subject, const QList<Identity> &senders, QWidget *parent)
    : DialogFrame(tr("Redirect a message"), tr("Redirect"), tr("Cancel"), parent)
    , m_senders(senders)
    , m_from(new QComboBox)
    , m_why(makeLabel({}))
{
    setObjectName(QStringLiteral("redirectDialog"));
    actionButton()->setObjectName(QStringLiteral("redirect"));
    // The buttons stand below the fields: keys in a field make chips and do not press them.
    actionButton()->setAutoDefault(false);
    actionButton()->setDefault(false);
    column()->addWidget(makeLabel(tr("“%1” is passed on as it is. Answers go to whoever wrote it.").arg(subject.simplified().left(100))));
    column()->addSpacing(Theme::gap8);
    m_to = addRow(tr("&To"), "redirectTo");
    m_cc = addRow(tr("&Cc"), "redirectCc");
    m_bcc = addRow(tr("&Bcc"), "redirectBcc");
    auto *label = new QLabel(tr("&From"));
    label->setBuddy(m_from);
    m_from->setObjectName(QStringLiteral("redirectFrom"));
    m_from->setAccessibleName(tr("From"));
    for (const Identity &sender : m_senders)
        m_from->addItem(sender.address.fullText());
    column()->addWidget(label);
    column()->addWidget(m_from);
    m_why->setObjectName(QStringLiteral("why"));
    QPalette warning = m_why->palette();
    warning.setColor(QPalette::WindowText, Theme::current().color(Theme::Token::Danger));
    m_why->setPalette(warning);
    m_why->hide();
    column()->addWidget(m_why);
    connect(actionButton(), &QPushButton::clicked, this, &RedirectDialog::choose);
    m_to->input()->setFocus();
}

RecipientField *RedirectDialog::addRow(const QString &label, const char *name)
{
    auto *field = new RecipientField;
    field->setObjectName(QLatin1String(name));
    auto *text = new QLabel(label);
    text->setBuddy(field->input());
    field->input()->setAccessibleName(QString(label).remove(u'&'));
    column()->addWidget(text);
    auto *frame = new QFrame;
    frame->setFrameShape(QFrame::StyledPanel);
    auto *inside = new QVBoxLayout(frame);
    inside->setContentsMargins(2, 1, 2, 1);
    inside->addWidget(field);
    column()->addWidget(frame);
    connect(field, &RecipientField::changed, m_why, &QWidget::hide);
    return field;
}

void RedirectDialog::setPeople(PeopleSource *people)
{
    for (RecipientField *field : {m_to, m_cc, m_bcc})
        field->setSource(people);
    connect(people, &PeopleSource::failed, this, [this](const Failure &failure) { refuse(failure.message); });
}

void RedirectDialog::setRedirection(const Mail::Redirection &redirection)
{
    m_to->setAddresses(redirection.to);
    m_cc->setAddresses(redirection.cc);
    m_bcc->setAddresses(redirection.bcc);
    for (int i = 0; i < m_senders.size(); ++i) {
        if (m_senders.at(i).address == redirection.from)
            m_from->setCurrentIndex(i);
    }
}

void RedirectDialog::refuse(const QString &why)
{
    actionButton()->setEnabled(true);
    m_why->setText(why);
    m_why->show();
}

void RedirectDialog::choose()
{
    QStringList invalid;
    for (RecipientField *field : {m_to, m_cc, m_bcc}) {
        field->commit();
        invalid += field->invalid();
    }
    const Identity sender = m_senders.value(m_from->currentIndex());
    const Mail::Redirection redirection{sender.address, m_to->addresses(), m_cc->addresses(), m_bcc->addresses()};
    if (!invalid.isEmpty()) {
        refuse(tr("“%1” cannot be an e-mail address. Correct or remove it.").arg(invalid.first()));
    } else if (redirection.to.isEmpty() && redirection.cc.isEmpty() && redirection.bcc.isEmpty()) {
        refuse(tr("Add at least one recipient."));
        m_to->input()->setFocus();
    } else {
        actionButton()->setEnabled(false);
        Q_EMIT chosen(sender.account, redirection);
    }
}

} // namespace postrider
