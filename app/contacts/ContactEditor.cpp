// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/ContactEditor.h"

#include "app/contacts/PlaceRows.h"
#include "app/contacts/ValueRows.h"
#include "app/widgets/Theme.h"

#include <QDate>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyle>

namespace postrider {

namespace {

constexpr int widest = 640;
constexpr int noteHeight = 96;

/// 1815-12-10 as the person's language writes it, and back; anything else stays as it is.
QString shownDate(const QString &date)
{
    const QDate day = QDate::fromString(date, QStringLiteral("yyyy-MM-dd"));
    return day.isValid() ? QLocale().toString(day, QStringLiteral("yyyy-MM-dd")) : date;
}

QString readDate(const QString &text)
{
    for (const QString &format :
        {QStringLiteral("yyyy-MM-dd"), QStringLiteral("d.M.yyyy"), QLocale().dateFormat(QLocale::ShortFormat), QLocale().dateFormat(QLocale::LongFormat)}) {
        const QDate day = QLocale().toDate(text, format);
        // A short format may have two digits for the year: then nobody knows the century.
        if (day.isValid() && text.contains(QString::number(day.year())))
            return day.toString(Qt::ISODate);
    }
    return text;
}

} // namespace

ContactEditor::ContactEditor(QWidget *parent)
    : QScrollArea(parent)
    , m_form(new QFormLayout)
    , m_heading(new QLabel)
    , m_addresses(new ValueRows(ValueRows::Of::Addresses, tr("E-mail")))
    , m_phones(new ValueRows(ValueRows::Of::Phones, tr("Phone")))
    , m_places(new PlaceRows)
    , m_links(new ValueRows(ValueRows::Of::Links, tr("Web page")))
    , m_note(new QPlainTextEdit)
    , m_footer(new QWidget(this))
    , m_save(new QPushButton(tr("Save")))
    , m_discard(new QPushButton(tr("Discard changes")))
{
    setObjectName(QStringLiteral("contactEditor"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *page = new QWidget;
    page->setMaximumWidth(widest);
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap24);
    column->setSpacing(Theme::gap12);
    m_heading->setObjectName(QStringLiteral("contactHeading"));
    m_heading->setFont(Theme::current().font(Theme::Type::Subject));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    column->addWidget(m_heading);
    m_form->setSpacing(Theme::gap8);
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setLabelAlignment(Qt::AlignTrailing | Qt::AlignTop);
    column->addLayout(m_form);
    m_name = addField("name", tr("Name"));
    m_given = addField("givenName", tr("First name"));
    m_family = addField("familyName", tr("Last name"));
    m_form->addRow(tr("E-mail"), m_addresses);
    m_form->addRow(tr("Phone"), m_phones);
    m_organisation = addField("organisation", tr("Organisation"));
    m_department = addField("department", tr("Department"));
    m_title = addField("title", tr("Job title"));
    m_nickname = addField("nickname", tr("Nickname"));
    m_form->addRow(tr("Postal address"), m_places);
    m_form->addRow(tr("Web page"), m_links);
    m_birthday = addField("birthday", tr("Birthday"));
    m_birthday->setPlaceholderText(tr("year-month-day"));
    m_note->setObjectName(QStringLiteral("note"));
    m_note->setAccessibleName(tr("Note"));
    m_note->setTabChangesFocus(true);
    m_note->setFixedHeight(noteHeight);
    m_form->addRow(tr("Note"), m_note);
    m_addresses->setObjectName(QStringLiteral("addresses"));
    m_phones->setObjectName(QStringLiteral("phones"));
    m_links->setObjectName(QStringLiteral("links"));
    column->addStretch(1);
    setWidget(page);
    // Always in sight, below what scrolls.
    auto *buttons = new QHBoxLayout(m_footer);
    buttons->setContentsMargins(Theme::gap24, Theme::gap8, Theme::gap24, Theme::gap12);
    buttons->setSpacing(Theme::gap8);
    m_save->setObjectName(QStringLiteral("saveContact"));
    m_discard->setObjectName(QStringLiteral("discardContact"));
    Theme::setPrimary(m_save);
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_save);
    setViewportMargins(0, 0, 0, m_footer->sizeHint().height());
    for (ValueRows *rows : {m_addresses, m_phones, m_links})
        connect(rows, &ValueRows::changed, this, &ContactEditor::onEdited);
    connect(m_places, &PlaceRows::changed, this, &ContactEditor::onEdited);
    connect(m_note, &QPlainTextEdit::textChanged, this, &ContactEditor::onEdited);
    connect(m_save, &QPushButton::clicked, this, &ContactEditor::saveRequested);
    connect(m_discard, &QPushButton::clicked, this, &ContactEditor::discardRequested);
    setContact({});
}

QLineEdit *ContactEditor::addField(const char *name, const QString &label)
{
    auto *field = new QLineEdit;
    field->setObjectName(QLatin1String(name));
    field->setAccessibleName(label);
    m_form->addRow(label, field);
    connect(field, &QLineEdit::textEdited, this, &ContactEditor::onEdited);
    return field;
}

void ContactEditor::setContact(const Contact &contact)
{
    m_filling = true;
    m_contact = contact;
    // The cursor stays where somebody types.
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text)
            field->setText(text);
    };
    show(m_name, contact.name);
    show(m_given, contact.givenName);
    show(m_family, contact.familyName);
    show(m_nickname, contact.nickname);
    show(m_organisation, contact.organisation);
    show(m_department, contact.department);
    show(m_title, contact.title);
    m_addresses->setValues(contact.addresses);
    m_phones->setValues(contact.phones);
    m_places->setPlaces(contact.places);
    m_links->setValues(contact.links);
    show(m_birthday, shownDate(contact.birthday));
    if (m_note->toPlainText() != contact.note)
        m_note->setPlainText(contact.note);
    m_filling = false;
    onEdited();
}

void ContactEditor::fill(const Contact &contact)
{
    const Contact before = m_contact;
    setContact(contact);
    m_contact = before;
    onEdited();
}

Contact ContactEditor::contact() const
{
    Contact now = m_contact;
    now.name = m_name->text().trimmed();
    now.givenName = m_given->text().trimmed();
    now.familyName = m_family->text().trimmed();
    now.nickname = m_nickname->text().trimmed();
    now.organisation = m_organisation->text().trimmed();
    now.department = m_department->text().trimmed();
    now.title = m_title->text().trimmed();
    now.addresses = m_addresses->values();
    now.phones = m_phones->values();
    now.places = m_places->places();
    now.links = m_links->values();
    now.birthday = readDate(m_birthday->text().trimmed());
    now.note = m_note->toPlainText().trimmed();
    return now;
}

bool ContactEditor::isChanged() const
{
    Contact before = m_contact;
    before.note = before.note.trimmed();
    return contact() != before;
}

void ContactEditor::focusName()
{
    m_name->setFocus();
}

void ContactEditor::onEdited()
{
    if (m_filling)
        return;
    const QString name = contact().shownName();
    m_heading->setText(name.isEmpty() ? tr("New contact") : name);
    const bool some = isChanged();
    m_save->setEnabled(some && !name.isEmpty());
    m_discard->setEnabled(some || !m_contact.id.isValid());
    Q_EMIT changed();
}

void ContactEditor::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    const int high = m_footer->sizeHint().height();
    m_footer->setGeometry(QStyle::visualRect(layoutDirection(), rect(), QRect(0, height() - high, qMin(widest, width()), high)));
}

void ContactEditor::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if ((event->matches(QKeySequence::Save) || isEnter) && m_save->isEnabled()) {
        Q_EMIT saveRequested();
        return;
    }
    QScrollArea::keyPressEvent(event);
}

} // namespace postrider
