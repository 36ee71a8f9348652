// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/FindingRow.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"
#include "core/types/DiagnosisText.h"

#include <QGridLayout>
#include <QPushButton>
#include <QRegularExpression>

namespace postrider {

namespace {

/// A word of a server may be longer than any line: it is broken where it would be cut off.
QString wrappable(QString text)
{
    static const QRegularExpression longWord(QStringLiteral("(\\S{32})(?=\\S)"));
    return text.replace(longWord, QStringLiteral("\\1\u200b"));
}

} // namespace

FindingRow::FindingRow(const Finding &finding, QWidget *parent) : QWidget(parent), m_finding(finding), m_icon(new QLabel)
{
    setObjectName(QStringLiteral("finding-") + nameOf(finding.where) + u'-' + nameOf(finding.what));
    const QString word = DiagnosisText::wordOf(finding.state);
    setAccessibleName(QStringLiteral("%1: %2").arg(word, finding.sentence));
    setAccessibleDescription(finding.remedy);
    const bool isQuiet = finding.state == Finding::State::NotAsked;
    QLabel *sentence = makeText(wrappable(finding.sentence), finding.state == Finding::State::Trouble ? Theme::Type::BodyStrong : Theme::Type::Body, isQuiet);
    sentence->setObjectName(QStringLiteral("sentence"));
    QLabel *state = makeText(word, Theme::Type::Secondary, true);
    state->setObjectName(QStringLiteral("state"));
    state->setWordWrap(false);
    // All of one line on one line, with the button at its end.
    state->setMinimumHeight(Theme::controlHeightCompact);
    sentence->setMinimumHeight(Theme::controlHeightCompact);
    m_icon->setFixedSize(Theme::iconSize, Theme::controlHeightCompact);
    drawIcon();
    connect(&Theme::current(), &Theme::changed, this, &FindingRow::drawIcon);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(Theme::gap4);
    grid->addWidget(m_icon, 0, 0, Qt::AlignTop);
    grid->addWidget(sentence, 0, 1);
    grid->addWidget(state, 0, 2, Qt::AlignTop | Qt::AlignTrailing);
    grid->setColumnStretch(1, 1);
    // There or not, so that the words stand below each other; a column with nothing but room in it has no gap before it.
    grid->addItem(new QSpacerItem(Theme::controlHeightCompact + (finding.detail.isEmpty() ? Theme::gap12 : 0), 0), 0, 3);
    if (!finding.remedy.isEmpty()) {
        QLabel *remedy = makeText(wrappable(finding.remedy), Theme::Type::Body, finding.state != Finding::State::Trouble);
        remedy->setObjectName(QStringLiteral("remedy"));
        grid->addWidget(remedy, 1, 1);
    }
    if (!finding.detail.isEmpty())
        addDetail(*grid);
}

void FindingRow::drawIcon()
{
    struct Look {
        const char *icon;
        Theme::Token token;
    };
    static constexpr Look looks[] = {
        {"check", Theme::Token::Success}, {"info", Theme::Token::Info}, {"error", Theme::Token::Danger}, {"remove", Theme::Token::TextSecondary}}; // in the order of State
    const Look look = looks[int(m_finding.state)];
    m_icon->setPixmap(icon(QLatin1String(look.icon), look.token).pixmap(QSize(Theme::iconSize, Theme::iconSize), m_icon->devicePixelRatioF()));
}

void FindingRow::addDetail(QGridLayout &grid)
{
    QLabel *detail = makeText(wrappable(m_finding.detail), Theme::Type::Secondary, true);
    detail->setObjectName(QStringLiteral("detail"));
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->hide();
    const QString folded = QStringLiteral("chevron-right"), unfolded = QStringLiteral("chevron-down");
    auto *toggle = new IconButton(folded, tr("Details"));
    toggle->setObjectName(QStringLiteral("details"));
    toggle->setAccessibleName(tr("Details of: %1").arg(m_finding.sentence));
    toggle->setCheckable(true);
    toggle->setCompact(true);
    toggle->setFocusPolicy(Qt::TabFocus);
    connect(toggle, &IconButton::toggled, detail, [=](bool shown) {
        detail->setVisible(shown);
        toggle->setIconName(shown ? unfolded : folded);
    });
    grid.addWidget(toggle, 0, 3, Qt::AlignTop);
    grid.addWidget(detail, 2, 1, 1, 3);
}

void FindingRow::addAction(const QString &text, const std::function<void()> &onClick)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QStringLiteral("action"));
    button->setFixedHeight(Theme::controlHeightCompact);
    connect(button, &QPushButton::clicked, this, onClick);
    auto *row = new QHBoxLayout;
    row->addWidget(button);
    row->addStretch(1);
    static_cast<QGridLayout *>(layout())->addLayout(row, 3, 1);
}

} // namespace postrider
