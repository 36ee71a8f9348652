// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/rules/ConditionRow.h"

#include "app/rules/RuleText.h"
#include "app/widgets/IconButton.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <limits>

namespace postrider {

using Field = RuleCondition::Field;

namespace {

constexpr Field fields[] = {Field::From, Field::To, Field::Cc, Field::Recipients, Field::Anyone, Field::Subject, Field::ListId, Field::Header, Field::Body, Field::HasAttachment,
    Field::Size, Field::Age, Field::IsRead, Field::IsStarred, Field::Tag, Field::SenderKnown, Field::NotAuthentic, Field::Everything};

} // namespace

ConditionRow::ConditionRow(const RuleSurroundings &around, QWidget *parent)
    : QWidget(parent)
    , m_around(around)
    , m_field(new QComboBox)
    , m_header(new QLineEdit)
    , m_op(new QComboBox)
    , m_value(new QLineEdit)
    , m_number(new QSpinBox)
    , m_tag(new QComboBox)
    , m_remove(new IconButton(QStringLiteral("remove"), tr("Remove this condition")))
{
    setObjectName(QStringLiteral("conditionRow"));
    m_field->setObjectName(QStringLiteral("field"));
    m_field->setAccessibleName(tr("What of the message"));
    for (const Field each : fields)
        m_field->addItem(RuleText::field(each), int(each));
    m_header->setObjectName(QStringLiteral("header"));
    m_header->setAccessibleName(tr("Name of the header field"));
    m_header->setPlaceholderText(QStringLiteral("X-Spam-Flag"));
    m_header->setMaximumWidth(140);
    m_op->setObjectName(QStringLiteral("operator"));
    m_op->setAccessibleName(tr("How it is compared"));
    m_value->setObjectName(QStringLiteral("value"));
    m_value->setAccessibleName(tr("With what"));
    m_value->setMaxLength(int(FilterRule::longestText));
    m_number->setObjectName(QStringLiteral("number"));
    m_number->setAccessibleName(tr("With what"));
    m_number->setRange(0, std::numeric_limits<int>::max());
    m_tag->setObjectName(QStringLiteral("tag"));
    m_tag->setAccessibleName(tr("Tag"));
    m_remove->setObjectName(QStringLiteral("removeCondition"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Theme::gap8);
    row->addWidget(m_field);
    row->addWidget(m_header);
    row->addWidget(m_tag);
    row->addWidget(m_op);
    row->addWidget(m_value, 1);
    row->addWidget(m_number, 1);
    row->addStretch();
    row->addWidget(m_remove);
    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        showField();
        Q_EMIT changed();
    });
    connect(m_op, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_tag, &QComboBox::currentIndexChanged, this, &ConditionRow::changed);
    connect(m_header, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_value, &QLineEdit::textChanged, this, &ConditionRow::changed);
    connect(m_number, &QSpinBox::valueChanged, this, &ConditionRow::changed);
    connect(m_remove, &QAbstractButton::clicked, this, &ConditionRow::removeAsked);
    fillTags();
    showField();
    setFocusProxy(m_field);
}

void ConditionRow::fillTags()
{
    for (const RuleSurroundings::Tag &tag : m_around.tags())
        m_tag->addItem(tag.title, tag.keyword);
}

RuleCondition::Field ConditionRow::field() const
{
    return Field(m_field->currentData().toInt());
}

void ConditionRow::showField()
{
    const Field now = field();
    const auto kind = RuleCondition::kindOf(now);
    const int chosen = m_op->currentData().toInt();
    {
        const QSignalBlocker quiet(m_op);
        m_op->clear();
        for (const auto each : RuleCondition::operatorsOf(now))
            m_op->addItem(RuleText::op(now, each), int(each));
        m_op->setCurrentIndex(qMax(0, m_op->findData(chosen)));
    }
    m_header->setVisible(now == Field::Header);
    m_tag->setVisible(now == Field::Tag);
    m_op->setVisible(kind != RuleCondition::Kind::Nothing);
    m_value->setVisible(kind == RuleCondition::Kind::Text);
    m_number->setVisible(kind == RuleCondition::Kind::Number);
}

void ConditionRow::setCondition(const RuleCondition &condition)
{
    m_field->setCurrentIndex(m_field->findData(int(condition.field)));
    showField();
    m_op->setCurrentIndex(qMax(0, m_op->findData(int(condition.op))));
    m_header->setText(condition.header);
    m_number->setValue(int(qMin<qint64>(condition.number, std::numeric_limits<int>::max())));
    if (condition.field == Field::Tag) {
        if (m_tag->findData(condition.value) < 0)
            m_tag->addItem(condition.value, condition.value); // nobody has it any more, or not yet
        m_tag->setCurrentIndex(m_tag->findData(condition.value));
    } else {
        m_value->setText(condition.value);
    }
}

RuleCondition ConditionRow::condition() const
{
    RuleCondition condition;
    condition.field = field();
    const auto kind = RuleCondition::kindOf(condition.field);
    if (kind != RuleCondition::Kind::Nothing)
        condition.op = RuleCondition::Operator(m_op->currentData().toInt());
    if (kind == RuleCondition::Kind::Text)
        condition.value = m_value->text();
    if (kind == RuleCondition::Kind::Number)
        condition.number = m_number->value();
    if (condition.field == Field::Header)
        condition.header = m_header->text().trimmed();
    if (condition.field == Field::Tag)
        condition.value = m_tag->currentData().toString();
    return condition;
}

void ConditionRow::setRemovable(bool removable)
{
    m_remove->setEnabled(removable);
}

} // namespace postrider
