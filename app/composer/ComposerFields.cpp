// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/ComposerFields.h"

#include "app/composer/PeopleSource.h"
#include "app/composer/RecipientField.h"
#include "app/widgets/Theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QShortcut>

#include <algorithm>

namespace postrider {

namespace {

constexpr int hintTime = 6000; // ms: long enough to be read, no longer

QPushButton *makeLink(const QString &text, const char *name)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QLatin1String(name));
    button->setFlat(true);
    button->setFocusPolicy(Qt::NoFocus); // Tab leads from field to field; these have keys of their own
    button->setFont(Theme::current().font(Theme::Type::Secondary));
    return button;
}

} // namespace

ComposerFields::ComposerFields(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
    , m_from(new QComboBox)
    , m_replyTo(new RecipientField)
    , m_to(new RecipientField)
    , m_cc(new RecipientField)
    , m_bcc(new RecipientField)
    , m_subject(new QLineEdit)
    , m_showReplyTo(makeLink(tr("Reply-To"), "showReplyTo"))
    , m_showCc(makeLink(tr("Cc"), "showCc"))
    , m_showBcc(makeLink(tr("Bcc"), "showBcc"))
    , m_hint(new QLabel)
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    m_from->setObjectName(QStringLiteral("from"));
    m_from->setFrame(false);
    m_from->setFixedHeight(Theme::controlHeight); // as high as its label, so that both stand on one line
    m_replyTo->setObjectName(QStringLiteral("replyTo"));
    m_to->setObjectName(QStringLiteral("to"));
    m_cc->setObjectName(QStringLiteral("cc"));
    m_bcc->setObjectName(QStringLiteral("bcc"));
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setFrame(false);
    m_subject->setMinimumHeight(Theme::controlHeight);
    m_subject->setTextMargins(3, 0, 3, 0); // below the sender's
    m_subject->setFont(Theme::current().font(Theme::Type::BodyStrong));
    auto *copies = new QWidget;
    auto *copiesLayout = new QHBoxLayout(copies);
    copiesLayout->setContentsMargins(0, 0, 0, 0);
    copiesLayout->setSpacing(0);
    copiesLayout->addWidget(m_showReplyTo);
    copiesLayout->addWidget(m_showCc);
    copiesLayout->addWidget(m_showBcc);
    addRow(tr("From"), m_from);
    m_replyToRow = addRow(tr("Reply-To"), m_replyTo);
    addRow(tr("To"), m_to, copies);
    m_ccRow = addRow(tr("Cc"), m_cc);
    m_bccRow = addRow(tr("Bcc"), m_bcc);
    m_hint->setObjectName(QStringLiteral("recipientHint"));
    m_hint->setFont(Theme::current().font(Theme::Type::Secondary));
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setContentsMargins(Theme::gap16, 2, Theme::gap12, 2);
    m_layout->addWidget(m_hint);
    m_hint->hide();
    addRow(tr("Subject"), m_subject);
    m_replyToRow->hide();
    m_ccRow->hide();
    m_bccRow->hide();
    makeLinks();
    connectRecipients();
    connect(m_subject, &QLineEdit::textEdited, this, &ComposerFields::changed);
    connect(m_from, &QComboBox::activated, this, [this] {
        Q_EMIT senderChanged();
        Q_EMIT changed();
    });
}

void ComposerFields::makeLinks()
{
    // Not the button's own shortcut: that clicks a moment later, and what is typed meanwhile would go astray.
    const auto key = [this](QPushButton *button, Qt::Key letter, const QString &text) {
        const QKeySequence keys(Qt::CTRL | Qt::SHIFT | letter);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(text, keys.toString(QKeySequence::NativeText)));
        connect(new QShortcut(keys, this), &QShortcut::activated, button, &QPushButton::click);
    };
    key(m_showReplyTo, Qt::Key_Y, tr("Choose where answers go"));
    key(m_showCc, Qt::Key_C, tr("Add people who get a copy"));
    key(m_showBcc, Qt::Key_B, tr("Add people who get a copy that nobody else sees"));
    connect(m_showReplyTo, &QPushButton::clicked, this, [this] { revealCopies(m_replyToRow); });
    connect(m_showCc, &QPushButton::clicked, this, [this] { revealCopies(m_ccRow); });
    connect(m_showBcc, &QPushButton::clicked, this, [this] { revealCopies(m_bccRow); });
}

void ComposerFields::connectRecipients()
{
    const QList<std::pair<QString, QString>> names{{QStringLiteral("to"), tr("To")}, {QStringLiteral("cc"), tr("Cc")}, {QStringLiteral("bcc"), tr("Bcc")}};
    for (RecipientField *field : {m_replyTo, m_to, m_cc, m_bcc})
        connect(field, &RecipientField::changed, this, &ComposerFields::changed);
    for (RecipientField *field : {m_to, m_cc, m_bcc}) {
        QList<std::pair<QString, QString>> others = names;
        others.removeIf([field](const std::pair<QString, QString> &other) { return other.first == field->objectName(); });
        field->setOtherFields(others);
        connect(field, &RecipientField::added, this, [this, field](const AddressList &addresses) { onAdded(field, addresses); });
        connect(field, &RecipientField::moveRequested, this, [this, field](const QString &to, const AddressList &addresses) { onMoveRequested(field, to, addresses); });
    }
    m_hintEnds.setSingleShot(true);
    m_hintEnds.setInterval(hintTime);
    connect(&m_hintEnds, &QTimer::timeout, m_hint, &QWidget::hide);
}

void ComposerFields::setPeople(PeopleSource *people)
{
    for (RecipientField *field : {m_replyTo, m_to, m_cc, m_bcc})
        field->setSource(people);
}

RecipientField *ComposerFields::fieldNamed(const QString &key) const
{
    return key == QLatin1String("to") ? m_to : key == QLatin1String("cc") ? m_cc : m_bcc;
}

/// Who gets the message already does not get it twice.
void ComposerFields::onAdded(RecipientField *field, const AddressList &addresses)
{
    for (RecipientField *other : {m_to, m_cc, m_bcc}) {
        AddressList twice = addresses;
        twice.removeIf([other](const Address &address) { return !other->has(address.address); });
        if (other == field || twice.isEmpty())
            continue;
        field->remove(twice);
        const QString where = other == m_to ? tr("To") : other == m_cc ? tr("Cc") : tr("Bcc");
        hint(twice.size() == 1 ? tr("%1 is in %2 already.").arg(twice.first().shortText(), where) : tr("%Ln of them are in %1 already.", nullptr, int(twice.size())).arg(where));
    }
}

void ComposerFields::onMoveRequested(RecipientField *from, const QString &to, const AddressList &addresses)
{
    from->remove(addresses);
    RecipientField *target = fieldNamed(to);
    target->add(addresses);
    if (target != m_to)
        revealCopies(target == m_cc ? m_ccRow : m_bccRow);
    target->setFocus();
}

void ComposerFields::hint(const QString &text)
{
    m_hint->setText(text);
    m_hint->show();
    m_hintEnds.start();
}

QWidget *ComposerFields::addRow(const QString &text, QWidget *field, QWidget *trailing)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(Theme::gap16, Theme::gap4, Theme::gap12, Theme::gap4);
    layout->setSpacing(Theme::gap8);
    auto *label = new QLabel(text);
    label->setFont(Theme::current().font(Theme::Type::Secondary));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setMinimumHeight(Theme::controlHeight); // as a line of recipients
    label->setBuddy(field);
    field->setAccessibleName(text);
    if (field->focusProxy())
        field->focusProxy()->setAccessibleName(text);
    m_labels.append(label);
    int width = 0;
    for (const QLabel *one : std::as_const(m_labels))
        width = qMax(width, one->sizeHint().width());
    for (QLabel *one : std::as_const(m_labels))
        one->setFixedWidth(width);
    layout->addWidget(label, 0, Qt::AlignTop);
    layout->addWidget(field, 1);
    if (trailing)
        layout->addWidget(trailing, 0, Qt::AlignTop);
    m_layout->addWidget(row);
    return row;
}

void ComposerFields::revealCopies(QWidget *row)
{
    row->show();
    m_showReplyTo->setVisible(m_replyToRow->isHidden());
    m_showCc->setVisible(m_ccRow->isHidden());
    m_showBcc->setVisible(m_bccRow->isHidden());
    (row == m_replyToRow ? m_replyTo : row == m_ccRow ? m_cc : m_bcc)->setFocus();
    update();
}

void ComposerFields::setSenders(const QList<Identity> &senders)
{
    m_senders = senders;
    m_from->clear();
    for (const Identity &sender : senders)
        m_from->addItem(sender.address.fullText());
}

bool ComposerFields::followSenders(const QList<Identity> &senders)
{
    if (senders == m_senders)
        return true;
    const auto before = sender();
    setSenders(senders);
    const auto same = std::find_if(m_senders.cbegin(), m_senders.cend(), [&](const Identity &i) { return before && i.id == before->id; });
    if (same == m_senders.cend())
        return !before;
    const qsizetype index = same - m_senders.cbegin();
    // One with a detail is an address of its own.
    if (before->plusAddresses && before->address.address.contains(u'+') && before->address.address.compare(same->address.address, Qt::CaseInsensitive) != 0) {
        Identity detailed = *same;
        detailed.address.address = before->address.address;
        m_senders.insert(index, detailed);
        m_from->insertItem(int(index), detailed.address.fullText());
    }
    m_from->setCurrentIndex(int(index));
    return true;
}

std::optional<Identity> ComposerFields::sender() const
{
    const int index = m_from->currentIndex();
    return index >= 0 && index < m_senders.size() ? std::optional<Identity>(m_senders.at(index)) : std::nullopt;
}

/// The one that the draft is from; one with a detail (me+shop@example.org) is offered before the address that it belongs to.
void ComposerFields::chooseSender(const Draft &draft)
{
    QList<Identity> ofAccount = m_senders;
    ofAccount.removeIf([&](const Identity &i) { return i.account != draft.account; });
    const auto known = identityOf(draft.from.address, ofAccount);
    const auto chosen = known ? known : ofAccount.isEmpty() ? std::nullopt : std::optional<Identity>(ofAccount.first());
    const auto place = std::find_if(m_senders.cbegin(), m_senders.cend(), [&](const Identity &i) { return chosen && i.id == chosen->id; });
    if (place == m_senders.cend())
        return;
    const qsizetype index = place - m_senders.cbegin();
    if (known && draft.from.address.compare(known->address.address, Qt::CaseInsensitive) != 0) {
        Identity detailed = *known;
        detailed.address.address = draft.from.address;
        m_senders.insert(index, detailed);
        m_from->insertItem(int(index), detailed.address.fullText());
    }
    m_from->setCurrentIndex(int(index));
}

void ComposerFields::showDraft(const Draft &draft)
{
    chooseSender(draft);
    m_replyTo->setAddresses(draft.replyTo);
    m_replyToRow->setVisible(!draft.replyTo.isEmpty());
    m_showReplyTo->setVisible(draft.replyTo.isEmpty());
    m_to->setAddresses(draft.to);
    m_cc->setAddresses(draft.cc);
    setBlindCopies(draft.bcc);
    m_subject->setText(draft.subject);
    m_subject->setCursorPosition(0);
    m_ccRow->setVisible(!draft.cc.isEmpty());
    m_showCc->setVisible(draft.cc.isEmpty());
}

void ComposerFields::setBlindCopies(const AddressList &bcc)
{
    m_bcc->setAddresses(bcc);
    m_bccRow->setVisible(!bcc.isEmpty());
    m_showBcc->setVisible(bcc.isEmpty());
    update();
}

void ComposerFields::setRecipients(const AddressList &to, const AddressList &cc, const AddressList &bcc)
{
    m_to->setAddresses(to);
    m_cc->setAddresses(cc);
    m_ccRow->setVisible(!cc.isEmpty());
    m_showCc->setVisible(cc.isEmpty());
    setBlindCopies(bcc);
}

void ComposerFields::setSubject(const QString &subject)
{
    m_subject->setText(subject);
    Q_EMIT changed();
}

void ComposerFields::writeTo(Draft &draft) const
{
    if (const auto from = sender()) {
        draft.account = from->account;
        draft.from = from->address;
    }
    draft.replyTo = m_replyTo->addresses();
    draft.to = m_to->addresses();
    draft.cc = m_cc->addresses();
    draft.bcc = m_bcc->addresses();
    draft.subject = m_subject->text();
}

void ComposerFields::commit()
{
    for (RecipientField *field : {m_replyTo, m_to, m_cc, m_bcc})
        field->commit();
}

QStringList ComposerFields::invalidAddresses() const
{
    return m_replyTo->invalid() + m_to->invalid() + m_cc->invalid() + m_bcc->invalid();
}

QWidget *ComposerFields::firstEmpty() const
{
    if (m_to->addresses().isEmpty())
        return m_to;
    return m_subject->text().isEmpty() ? m_subject : nullptr;
}

void ComposerFields::focusSubject()
{
    m_subject->setFocus();
}

void ComposerFields::focusRecipients()
{
    m_to->setFocus();
}

void ComposerFields::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = Theme::current();
    painter.fillRect(rect(), theme.color(Theme::Token::Surface));
    for (int i = 0; i < m_layout->count(); ++i) {
        const QWidget *row = m_layout->itemAt(i)->widget();
        if (row->isVisible() && row != m_hint)
            painter.fillRect(QRect(Theme::gap16, row->geometry().bottom(), width() - 2 * Theme::gap16, 1), theme.color(Theme::Token::Line));
    }
}

} // namespace postrider
