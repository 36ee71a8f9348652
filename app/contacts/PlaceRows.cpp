// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/contacts/PlaceRows.h"

#include "app/widgets/IconButton.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace postrider {

namespace {
constexpr int streetHeight = 52; // two lines
}

PlaceRows::PlaceRows(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(Theme::gap8);
    auto *more = new QPushButton(tr("Add a postal address"));
    more->setObjectName(QStringLiteral("addPlace"));
    more->setFlat(true);
    m_layout->addWidget(more, 0, Qt::AlignLeading);
    connect(more, &QPushButton::clicked, this, [this] {
        addBlock({});
        m_blocks.last().street->setFocus();
    });
}

void PlaceRows::setPlaces(const QList<Contact::Place> &places)
{
    // As ValueRows does.
    if (places == this->places() && (m_blocks.size() == places.size() || isAncestorOf(window()->focusWidget())))
        return;
    for (const Block &block : std::as_const(m_blocks)) {
        block.block->hide();
        block.block->deleteLater();
    }
    m_blocks.clear();
    for (const Contact::Place &place : places)
        addBlock(place);
}

QList<Contact::Place> PlaceRows::places() const
{
    QList<Contact::Place> places;
    for (const Block &block : m_blocks) {
        Contact::Place place = block.place;
        place.kind = block.kind->currentData().toString();
        place.street = block.street->toPlainText().trimmed();
        place.code = block.code->text().trimmed();
        place.city = block.city->text().trimmed();
        place.region = block.region->text().trimmed();
        place.country = block.country->text().trimmed();
        if (!place.isEmpty())
            places.append(place);
    }
    return places;
}

void PlaceRows::addBlock(const Contact::Place &place)
{
    Block block{new QWidget, place, new QPlainTextEdit(place.street), new QLineEdit(place.code), new QLineEdit(place.city), new QLineEdit(place.region),
        new QLineEdit(place.country), new QComboBox};
    auto *grid = new QGridLayout(block.block);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(Theme::gap4);
    block.street->setTabChangesFocus(true);
    block.street->setFixedHeight(streetHeight);
    const auto say = [](auto *field, const char *name, const QString &text) {
        field->setObjectName(QLatin1String(name));
        field->setAccessibleName(text);
        field->setPlaceholderText(text);
    };
    say(block.street, "street", tr("Street"));
    say(block.code, "code", tr("Postal code"));
    say(block.city, "city", tr("Town"));
    say(block.region, "region", tr("Region"));
    say(block.country, "country", tr("Country"));
    block.kind->addItem(tr("Other"), QString());
    block.kind->addItem(tr("Home"), QStringLiteral("home"));
    block.kind->addItem(tr("Work"), QStringLiteral("work"));
    if (block.kind->findData(place.kind) < 0)
        block.kind->addItem(place.kind, place.kind);
    block.kind->setCurrentIndex(block.kind->findData(place.kind));
    block.kind->setAccessibleName(tr("Kind of postal address"));
    auto *remove = new IconButton(QStringLiteral("close"), tr("Remove"));
    remove->setCompact(true);
    grid->addWidget(block.street, 0, 0, 1, 2);
    grid->addWidget(block.kind, 0, 2, Qt::AlignTop);
    grid->addWidget(remove, 0, 3, Qt::AlignTop);
    grid->addWidget(block.code, 1, 0);
    grid->addWidget(block.city, 1, 1);
    grid->addWidget(block.region, 2, 0);
    grid->addWidget(block.country, 2, 1);
    grid->setColumnStretch(1, 1);
    m_layout->insertWidget(int(m_blocks.size()), block.block);
    m_blocks.append(block);
    block.block->show();
    connect(block.street, &QPlainTextEdit::textChanged, this, &PlaceRows::changed);
    for (QLineEdit *field : {block.code, block.city, block.region, block.country})
        connect(field, &QLineEdit::textEdited, this, &PlaceRows::changed);
    connect(block.kind, &QComboBox::activated, this, &PlaceRows::changed);
    connect(remove, &QToolButton::clicked, this, [this, widget = block.block] {
        m_blocks.removeIf([widget](const Block &one) { return one.block == widget; });
        widget->hide();
        widget->deleteLater();
        Q_EMIT changed();
    });
}

} // namespace postrider
