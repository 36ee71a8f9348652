// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/IdentitiesPage.h"

#include "app/accounts/AssistantText.h"
#include "app/accounts/HtmlSignatureField.h"
#include "app/widgets/WhenDone.h"
#include "core/types/Attribution.h"
#include "core/types/DraftSender.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

namespace {
constexpr int rowHeight = Theme::controlHeightRelaxed;
constexpr int previewLines = 6; ///< of a signature: more would push away what it is a preview of
} // namespace

IdentitiesPage::IdentitiesPage(Mail &mail, AccountId account)
    : AccountPage(mail, account)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_address(new QLineEdit)
    , m_replyTo(new QLineEdit)
    , m_signature(new QPlainTextEdit)
    , m_place(new QComboBox)
    , m_begin(new QComboBox)
    , m_attribution(new QLineEdit)
    , m_form(new QComboBox)
{
    makeList();
    makeFields();
    makeSignature();
    column()->addStretch(1);
}

QPushButton *IdentitiesPage::addButton(QLayout *to, const QString &text, const char *name, void (IdentitiesPage::*onClick)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, onClick);
    to->addWidget(button);
    return button;
}

void IdentitiesPage::makeList()
{
    addNote(tr("New mail is from the first one. Answers are from whichever was written to."));
    m_list->setObjectName(QStringLiteral("identities"));
    m_list->setAccessibleName(tr("Identities"));
    m_list->setAccessibleDescription(tr("Alt and the arrow keys move one up or down."));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFixedHeight(rowHeight * 4 + 4);
    m_list->installEventFilter(this);
    connect(m_list, &QListWidget::currentRowChanged, this, [this] {
        if (!m_showing)
            showIdentity();
    });
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap8);
    row->addWidget(m_list, 1);
    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(Theme::gap4);
    addButton(buttons, tr("&Add"), "addIdentity", &IdentitiesPage::add);
    m_remove = addButton(buttons, tr("&Remove"), "removeIdentity", &IdentitiesPage::remove);
    m_up = addButton(buttons, tr("Up"), "identityUp", &IdentitiesPage::moveUp);
    m_down = addButton(buttons, tr("Down"), "identityDown", &IdentitiesPage::moveDown);
    buttons->addStretch(1);
    row->addLayout(buttons);
    column()->addSpacing(Theme::gap4);
    column()->addLayout(row);
}

void IdentitiesPage::makeFields()
{
    addGap();
    auto *row = new QHBoxLayout;
    row->setSpacing(Theme::gap12);
    auto *left = new QVBoxLayout, *right = new QVBoxLayout;
    for (QVBoxLayout *half : {left, right}) {
        half->setSpacing(Theme::gap4);
        row->addLayout(half, 1);
    }
    addField(left, tr("Your &name"), m_name, "identityName");
    addField(right, tr("Addr&ess"), m_address, "identityAddress");
    column()->addLayout(row);
    column()->addSpacing(Theme::gap8);
    addField(tr("Answers go &to"), m_replyTo, "replyTo");
    m_replyTo->setPlaceholderText(tr("The address above"));
    for (QLineEdit *field : {m_name, m_address, m_replyTo}) {
        field->setTextMargins(4, 0, 4, 0);
        field->setMaxLength(1000);
        connect(field, &QLineEdit::textEdited, this, &IdentitiesPage::takeFields);
    }
    column()->addSpacing(Theme::gap8);
    m_bccSelf = addOption(tr("A &blind copy of everything to this address"), "bccSelf");
    m_plusAddresses = addOption(tr("Addresses with a &plus are this one, too"), "plusAddresses");
    m_plusAddresses->setToolTip(tr("Mail to name+anything@example.org is answered as name@example.org."));
    m_plusAddresses->setAccessibleDescription(m_plusAddresses->toolTip());
    for (const QCheckBox *option : {m_bccSelf, m_plusAddresses})
        connect(option, &QCheckBox::toggled, this, &IdentitiesPage::takeFields);
    column()->addSpacing(Theme::gap8);
    // In the order of Identity::Form.
    m_form->addItems({tr("As in the preferences"), tr("Plain text"), tr("Formatted text")});
    addField(tr("Messages begin &as"), m_form, "form");
    connect(m_form, &QComboBox::currentIndexChanged, this, &IdentitiesPage::takeFields);
}

void IdentitiesPage::makeSignature()
{
    addGap();
    m_signature->setTabChangesFocus(true);
    m_signature->setFixedHeight(QFontMetrics(Theme::current().font(Theme::Type::Body)).lineSpacing() * 5 + Theme::gap12);
    addField(tr("Signat&ure"), m_signature, "signature");
    connect(m_signature, &QPlainTextEdit::textChanged, this, &IdentitiesPage::takeFields);
    column()->addSpacing(Theme::gap4);
    m_html = new HtmlSignatureField;
    connect(m_html, &HtmlSignatureField::edited, this, &IdentitiesPage::takeFields);
    column()->addWidget(m_html);
    column()->addSpacing(Theme::gap8);
    m_place->addItem(tr("At the end, below what is quoted"));
    m_place->addItem(tr("Above what is quoted"));
    addField(tr("&Where it stands in answers"), m_place, "signaturePlace");
    connect(m_place, &QComboBox::currentIndexChanged, this, &IdentitiesPage::takeFields);
    column()->addSpacing(Theme::gap8);
    m_begin->addItem(tr("Below what is quoted"));
    m_begin->addItem(tr("Above what is quoted"));
    addField(tr("Where you begin to &write in answers"), m_begin, "answerPlace");
    connect(m_begin, &QComboBox::currentIndexChanged, this, &IdentitiesPage::takeFields);
    column()->addSpacing(Theme::gap8);
    addField(tr("The line above what is &quoted"), m_attribution, "attribution");
    m_attribution->setPlaceholderText(tr("On (date), (name) wrote:", "placeholder: what stands above a quote"));
    m_attribution->setMaxLength(500);
    m_attribution->setTextMargins(4, 0, 4, 0);
    m_attribution->setToolTip(tr("%name, %address, %date, %time and %subject stand for those of the message that is answered."));
    m_attribution->setAccessibleDescription(m_attribution->toolTip());
    connect(m_attribution, &QLineEdit::textEdited, this, &IdentitiesPage::takeFields);
    column()->addSpacing(Theme::gap8);
    addNote(tr("So an answer will look:"));
    m_preview = makeText({}, Theme::Type::Fixed, false);
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAutoFillBackground(true);
    m_preview->setBackgroundRole(QPalette::Base);
    m_preview->setForegroundRole(QPalette::PlaceholderText);
    m_preview->setContentsMargins(Theme::gap12, Theme::gap8, Theme::gap12, Theme::gap8);
    m_preview->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    column()->addWidget(m_preview);
}

void IdentitiesPage::load(const Account &account)
{
    const int row = qMax(0, m_list->currentRow());
    const IdentityId current = m_now.value(row).id;
    m_saved = mail().reader().identities(account.id);
    m_now = m_saved;
    int show = qMin(row, int(m_now.size()) - 1);
    for (int i = 0; i < int(m_now.size()); ++i) {
        if (current.isValid() && m_now.at(i).id == current)
            show = i;
    }
    showList(show);
}

void IdentitiesPage::showList(int current)
{
    m_showing = true;
    m_list->clear();
    for (int row = 0; row < int(m_now.size()); ++row) {
        auto *item = new QListWidgetItem(m_list);
        item->setSizeHint({0, rowHeight});
        nameRow(row);
    }
    m_list->setCurrentRow(current);
    m_showing = false;
    showIdentity();
}

void IdentitiesPage::nameRow(int row)
{
    const Address &address = m_now.at(row).address;
    // Kept together, whatever direction the window is read in.
    const QString text = address.isValid() ? QChar(0x2068) + address.fullText() + QChar(0x2069) : tr("New identity");
    QListWidgetItem *item = m_list->item(row);
    item->setText(row == 0 && m_now.size() > 1 ? tr("%1 – new mail", "an identity, the one that new mail is from").arg(text) : text);
}

void IdentitiesPage::showIdentity()
{
    const Identity identity = m_now.value(m_list->currentRow());
    m_showing = true;
    m_name->setText(identity.address.name);
    m_address->setText(identity.address.address);
    m_replyTo->setText(identity.replyTo);
    m_bccSelf->setChecked(identity.bccSelf);
    m_plusAddresses->setChecked(identity.plusAddresses);
    m_signature->setPlainText(identity.signature);
    m_place->setCurrentIndex(identity.signatureAbove ? 1 : 0);
    m_begin->setCurrentIndex(identity.answerAbove ? 1 : 0);
    m_attribution->setText(identity.attribution);
    m_form->setCurrentIndex(int(identity.form));
    m_html->setHtml(identity.signatureHtml);
    m_showing = false;
    updateButtons();
    updatePreview();
    Q_EMIT edited();
}

void IdentitiesPage::takeFields()
{
    const int row = m_list->currentRow();
    if (m_showing || row < 0 || row >= m_now.size())
        return;
    Identity &identity = m_now[row];
    identity.address = {m_name->text().trimmed(), m_address->text().trimmed()};
    identity.replyTo = m_replyTo->text().trimmed();
    identity.bccSelf = m_bccSelf->isChecked();
    identity.plusAddresses = m_plusAddresses->isChecked();
    identity.signature = m_signature->toPlainText();
    identity.signatureAbove = m_place->currentIndex() == 1;
    identity.answerAbove = m_begin->currentIndex() == 1;
    identity.attribution = m_attribution->text();
    identity.signatureHtml = m_html->html();
    identity.form = Identity::Form(qMax(0, m_form->currentIndex()));
    nameRow(row);
    updatePreview();
    Q_EMIT edited();
}

void IdentitiesPage::updateButtons()
{
    const int row = m_list->currentRow();
    m_remove->setEnabled(m_now.size() > 1);
    m_remove->setToolTip(m_now.size() > 1 ? QString() : tr("An account needs somebody to write as. Add another identity first."));
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row < m_now.size() - 1);
}

void IdentitiesPage::updatePreview()
{
    const QString quoted = QStringLiteral("> ") + tr("What somebody wrote", "in the preview of an answer");
    const QString answer = tr("Your answer", "in the preview of an answer");
    QString signature = m_signature->toPlainText();
    if (const QStringList lines = signature.split(u'\n'); lines.size() > previewLines)
        signature = lines.mid(0, previewLines).join(u'\n') + QStringLiteral("\n…");
    // As a composer begins it.
    Identity identity = m_now.value(m_list->currentRow());
    identity.signature = signature;
    identity.signatureAbove = m_place->currentIndex() == 1;
    identity.answerAbove = m_begin->currentIndex() == 1;
    Draft draft;
    draft.relation = ParentRelation::Reply;
    const Attribution::Original original{{{}, QStringLiteral("name@example.org")}, QDateTime::currentMSecsSinceEpoch(), {}, {}};
    draft.body = Attribution::line(identity.attribution, original) + u'\n' + quoted + QStringLiteral("\n\n");
    DraftSender::begin(draft, identity, identity.address);
    draft.body.insert(DraftSender::startOf(draft, identity), answer);
    m_preview->setText(draft.body.trimmed());
}

void IdentitiesPage::add()
{
    Identity fresh;
    fresh.account = account();
    fresh.address.name = m_now.value(qMax(0, m_list->currentRow())).address.name;
    m_now.append(fresh);
    showList(int(m_now.size()) - 1);
    m_address->setFocus();
}

void IdentitiesPage::remove()
{
    const int row = m_list->currentRow();
    if (m_now.size() < 2 || row < 0)
        return;
    m_now.removeAt(row);
    showList(qMin(row, int(m_now.size()) - 1));
}

void IdentitiesPage::move(int step)
{
    const int row = m_list->currentRow();
    if (row < 0 || row + step < 0 || row + step >= m_now.size())
        return;
    m_now.move(row, row + step);
    showList(row + step);
}

bool IdentitiesPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::AltModifier && (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down)) {
            move(key->key() == Qt::Key_Up ? -1 : 1);
            return true;
        }
        if (key->key() == Qt::Key_Delete) {
            remove();
            return true;
        }
    }
    return AccountPage::eventFilter(watched, event);
}

QString IdentitiesPage::problem() const
{
    for (const Identity &identity : m_now) {
        if (identity.address.address.isEmpty())
            return tr("Enter the address of the new identity, or remove it.");
        if (!isValidAddress(identity.address.address))
            return tr("“%1” is not a mail address. It looks like name@example.org.").arg(identity.address.address);
        if (!identity.signatureHtml.trimmed().isEmpty() && identity.signature.trimmed().isEmpty())
            return tr("A formatted signature needs a plain one beside it, for whoever reads plain text.");
        for (const Address &address : addressesFromText(identity.replyTo)) {
            if (!isValidAddress(address.address))
                return tr("“%1” is not a mail address that answers could go to.").arg(address.address);
        }
    }
    return m_html->problem();
}

void IdentitiesPage::save()
{
    m_failure.reset();
    m_saving = 0;
    for (int row = 0; row < int(m_now.size()); ++row) {
        if (m_now.at(row).id.isValid() && m_saved.contains(m_now.at(row)))
            continue;
        ++m_saving;
        whenDone(this, mail().saveIdentity(m_now.at(row)), [this, row](const Outcome<IdentityId> &outcome) {
            if (const auto *failure = std::get_if<Failure>(&outcome))
                m_failure = m_failure ? m_failure : std::optional(*failure);
            else
                m_now[row].id = std::get<IdentityId>(outcome); // nobody has changed them meanwhile: the page is locked
            if (--m_saving == 0)
                keepOrder();
        });
    }
    Q_EMIT edited();
    if (m_saving == 0)
        keepOrder();
}

/// All that are new have their ids now.
void IdentitiesPage::keepOrder()
{
    if (m_failure) {
        Q_EMIT refused(*m_failure);
        return;
    }
    QList<QFuture<Outcome<bool>>> changes;
    QList<IdentityId> order, before;
    for (const Identity &identity : std::as_const(m_now))
        order.append(identity.id);
    for (const Identity &identity : std::as_const(m_saved)) {
        before.append(identity.id);
        if (!order.contains(identity.id))
            changes << mail().removeIdentity(identity.id);
    }
    if (order != before)
        changes << mail().setIdentityOrder(order);
    finishWith(changes);
}

} // namespace postrider
