// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/accounts/FindingRow.h"

#include "app/accounts/AssistantText.h"
#include "app/widgets/Icon.h"
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

FindingRow::FindingRow(const Finding &finding, QWidget *parent) : QWidget(parent), m_finding(finding), m_icon(new QLabel), m_buttons(new QHBoxLayout)
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
    m_icon->setFixedSize(Theme::iconSize, Theme::iconSize);
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
    if (!finding.remedy.isEmpty()) {
        QLabel *remedy = makeText(wrappable(finding.remedy), Theme::Type::Body, finding.state != Finding::State::Trouble);
        remedy->setObjectName(QStringLiteral("remedy"));
        grid->addWidget(remedy, 1, 1);
    }
    m_buttons->setSpacing(Theme::gap8);
    m_buttons->addStretch(1);
    grid->addLayout(m_buttons, 2, 1);
    if (!finding.detail.isEmpty())
        grid->addWidget(makeDetail(), 3, 1, 1, 2);
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

QWidget *FindingRow::makeDetail()
{
    QLabel *detail = makeText(wrappable(m_finding.detail), Theme::Type::Secondary, true);
    detail->setObjectName(QStringLiteral("detail"));
    detail->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    detail->hide();
    auto *toggle = new QPushButton(tr("Details"));
    toggle->setObjectName(QStringLiteral("details"));
    toggle->setAccessibleName(tr("Details of: %1").arg(m_finding.sentence));
    toggle->setCheckable(true);
    toggle->setFlat(true);
    toggle->setFixedHeight(Theme::controlHeightCompact);
    const auto point = [toggle](bool shown) {
        const QString folded = toggle->isRightToLeft() ? QStringLiteral("chevron-left") : QStringLiteral("chevron-right");
        toggle->setIcon(icon(shown ? QStringLiteral("chevron-down") : folded, Theme::Token::TextSecondary, Theme::iconSizeSmall));
    };
    point(false);
    connect(toggle, &QPushButton::toggled, detail, [detail, point](bool shown) {
        detail->setVisible(shown);
        point(shown);
    });
    m_buttons->insertWidget(0, toggle);
    return detail;
}

void FindingRow::addAction(const QString &text, const std::function<void()> &onClick)
{
    auto *button = new QPushButton(text);
    button->setObjectName(QStringLiteral("action"));
    button->setFixedHeight(Theme::controlHeightCompact);
    connect(button, &QPushButton::clicked, this, onClick);
    m_buttons->insertWidget(0, button);
}

} // namespace postrider
