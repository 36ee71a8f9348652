// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/TagsPage.h"

#include "app/widgets/ColourButton.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>

namespace postrider {

TagsPage::TagsPage(QWidget *parent) : PreferencesPage(parent), m_add(new QPushButton(tr("&Add a tag")))
{
    auto *note = new QLabel(tr("The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; "
                               "name and colour are this program's."));
    note->setWordWrap(true);
    note->setFont(Theme::current().font(Theme::Type::Secondary));
    note->setForegroundRole(QPalette::PlaceholderText);
    column()->addWidget(note);
    m_add->setObjectName(QStringLiteral("addTag"));
    connect(m_add, &QPushButton::clicked, this, &TagsPage::add);
    column()->addWidget(m_add, 0, Qt::AlignLeading);
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (!m_saving && (key.isEmpty() || key == QLatin1String(Tags::settingKey)))
            rebuild();
    });
    rebuild();
}

void TagsPage::rebuild()
{
    m_tags = Tags::numbered();
    auto *rows = new QWidget;
    auto *lines = new QVBoxLayout(rows);
    lines->setContentsMargins(0, Theme::gap8, 0, Theme::gap8);
    lines->setSpacing(Theme::gap8);
    for (qsizetype i = 0; i < m_tags.size(); ++i)
        lines->addWidget(makeRow(i));
    if (m_rows) {
        column()->replaceWidget(m_rows, rows);
        // A name that loses the focus now is "finished", and the tags are others already.
        for (QLineEdit *name : m_rows->findChildren<QLineEdit *>())
            name->blockSignals(true);
        for (ColourButton *colour : m_rows->findChildren<ColourButton *>())
            colour->blockSignals(true);
        m_rows->setParent(nullptr);
        m_rows->deleteLater(); // one of its buttons may be the one that was clicked
    } else {
        column()->insertWidget(column()->indexOf(m_add), rows);
    }
    m_rows = rows;
    m_add->setEnabled(m_tags.size() < Tags::most);
}

QWidget *TagsPage::makeRow(qsizetype at)
{
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Theme::gap8);
    const QString number = QLocale().toString(at + 1);
    auto *key = new QLabel(number);
    key->setFont(Theme::current().font(Theme::Type::BodyStrong));
    key->setFixedWidth(Theme::gap16);
    auto *name = new QLineEdit(m_tags[at].title);
    name->setObjectName(QStringLiteral("tagName%1").arg(at + 1));
    name->setAccessibleName(tr("Name of tag %1").arg(number));
    name->setToolTip(toolTipText(tr("On the server: %1", "the keyword of a tag").arg(m_tags[at].keyword)));
    key->setBuddy(name);
    auto *colour = new ColourButton;
    colour->setObjectName(QStringLiteral("tagColour%1").arg(at + 1));
    colour->setColour(m_tags[at].colour);
    colour->setAccessibleName(tr("Colour of tag %1").arg(number));
    line->addWidget(key);
    line->addWidget(name, 1);
    line->addWidget(colour);
    const auto button = [&](const QString &symbol, const QString &text, const char *object, bool enabled, const std::function<void()> &onClick) {
        auto *made = new IconButton(symbol, text);
        made->setObjectName(QString::fromLatin1(object) + QString::number(at + 1));
        made->setEnabled(enabled);
        connect(made, &QToolButton::clicked, this, onClick);
        line->addWidget(made);
    };
    button(QStringLiteral("chevron-up"), tr("Move tag %1 up").arg(number), "tagUp", at > 0, [this, at] { move(at, -1); });
    button(QStringLiteral("chevron-down"), tr("Move tag %1 down").arg(number), "tagDown", at + 1 < m_tags.size(), [this, at] { move(at, 1); });
    button(QStringLiteral("remove"), tr("Remove tag %1 from the list").arg(number), "tagRemove", m_tags.size() > 1, [this, at] { remove(at); });
    connect(name, &QLineEdit::editingFinished, this, [this, name, at] { rename(at, name); });
    connect(colour, &ColourButton::chosen, this, [this, at](int chosen) {
        m_tags[at].colour = chosen;
        save();
    });
    return row;
}

void TagsPage::rename(qsizetype at, QLineEdit *name)
{
    const QString text = name->text().simplified();
    if (text.isEmpty()) {
        name->setText(m_tags[at].title); // a tag without a name could not be told from others
        return;
    }
    if (m_tags[at].title == text)
        return;
    m_tags[at].title = text;
    save();
}

/// A click on a button does not finish what is being typed: it is taken before a tag has another place.
void TagsPage::takeNames()
{
    for (qsizetype i = 0; i < m_tags.size(); ++i) {
        if (auto *name = m_rows->findChild<QLineEdit *>(QStringLiteral("tagName%1").arg(i + 1)))
            rename(i, name);
    }
}

void TagsPage::save()
{
    // What is typed or chosen here is on the screen already.
    m_saving = true;
    Tags::setNumbered(m_tags);
    m_saving = false;
}

void TagsPage::add()
{
    takeNames();
    QStringList taken;
    for (const Tag &tag : std::as_const(m_tags))
        taken.append(tag.keyword);
    const QString title = tr("New tag");
    m_tags.append({Tags::keywordFor(QStringLiteral("tag"), taken), title, int(m_tags.size()) + 1});
    save();
    rebuild();
    if (auto *name = findChild<QLineEdit *>(QStringLiteral("tagName%1").arg(m_tags.size()))) {
        name->setFocus();
        name->selectAll();
    }
}

void TagsPage::move(qsizetype from, int by)
{
    takeNames();
    m_tags.move(from, from + by);
    save();
    rebuild();
    focusButton(by < 0 ? "tagUp" : "tagDown", from + by);
}

void TagsPage::remove(qsizetype at)
{
    takeNames();
    m_tags.removeAt(at);
    save();
    rebuild();
    focusButton("tagRemove", qMin(at, m_tags.size() - 1));
}

/// The rows are others by now: who uses the keyboard goes on where they were. Where the button has nothing more to do, the row's name.
void TagsPage::focusButton(const char *name, qsizetype at)
{
    QWidget *wanted = m_rows->findChild<QWidget *>(QString::fromLatin1(name) + QString::number(at + 1));
    if (!wanted || !wanted->isEnabled())
        wanted = m_rows->findChild<QWidget *>(QStringLiteral("tagName%1").arg(at + 1));
    if (wanted)
        wanted->setFocus(Qt::OtherFocusReason);
}

} // namespace postrider
