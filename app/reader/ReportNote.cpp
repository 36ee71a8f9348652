// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReportNote.h"

#include "app/outbox/StoryScroll.h"
#include "app/outbox/StoryView.h"
#include "app/widgets/Theme.h"
#include "app/widgets/StylePainting.h"
#include "core/Mail.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>

namespace postrider {

namespace {

constexpr qsizetype mostListed = 20;
constexpr int mostHeight = 240;

StoryEntry entryOf(const ReportedRecipient &recipient)
{
    StoryEntry entry;
    entry.tone = SendStory::toneOf(recipient.delivery);
    entry.title = SendStory::titleOf(recipient.delivery, recipient.address.isEmpty() ? recipient.finalAddress : recipient.address);
    entry.text = SendStory::reasonIn(Mail::meaningOf(recipient));
    if (recipient.delivery == Delivery::Delayed && recipient.retryUntil > 0) {
        const QString until = ReportNote::tr("It is tried until %1.").arg(QLocale().toString(QDateTime::fromMSecsSinceEpoch(recipient.retryUntil), QLocale::ShortFormat));
        entry.text = (entry.text + u' ' + until).trimmed();
    }
    QStringList words;
    if (!recipient.remoteServer.isEmpty())
        words.append(recipient.remoteServer + u':');
    if (!recipient.status.isEmpty() && !recipient.diagnostic.contains(recipient.status))
        words.append(recipient.status);
    words.append(recipient.diagnostic);
    entry.words = words.join(u' ').simplified();
    if (!recipient.finalAddress.isEmpty() && recipient.finalAddress != recipient.address && !recipient.address.isEmpty())
        entry.words = (entry.words + QLatin1String(" (") + recipient.finalAddress + u')').trimmed();
    return entry;
}

} // namespace

ReportNote::ReportNote(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel)
    , m_doubt(new QLabel)
    , m_story(new StoryView(StoryView::Words::Folded))
    , m_original(new QPushButton(tr("Show the original message")))
    , m_writeAgain(new QPushButton(tr("Write again")))
{
    setObjectName(QStringLiteral("reportNote"));
    for (QLabel *label : {m_title, m_doubt}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_title->setObjectName(QStringLiteral("reportTitle"));
    m_title->setFont(Theme::current().font(Theme::Type::Secondary));
    m_title->setForegroundRole(QPalette::PlaceholderText);
    m_doubt->setObjectName(QStringLiteral("reportDoubt"));
    m_original->setObjectName(QStringLiteral("showOriginal"));
    m_writeAgain->setObjectName(QStringLiteral("writeAgain"));
    m_writeAgain->setToolTip(tr("Opens the message again, to those it could not be delivered to. Correct the address there."));
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Theme::gap8);
    buttons->addSpacing(28); // under the texts of the story
    buttons->addWidget(m_writeAgain);
    buttons->addWidget(m_original);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Theme::gap12, Theme::gap12, Theme::gap12, Theme::gap12);
    column->setSpacing(Theme::gap8);
    column->addWidget(m_title);
    column->addWidget(new StoryScroll(m_story, mostHeight));
    column->addWidget(m_doubt);
    column->addLayout(buttons);
    connect(m_original, &QPushButton::clicked, this, &ReportNote::originalRequested);
    connect(m_writeAgain, &QPushButton::clicked, this, [this] { Q_EMIT writeAgainRequested(m_failed); });
}

void ReportNote::setReport(const DeliveryReport &report, bool known, bool hasOriginal)
{
    const QString subject = report.subject.left(200).simplified();
    if (report.kind == DeliveryReport::Kind::Disposition)
        m_title->setText(subject.isEmpty() ? tr("Read receipt for a message of yours") : tr("Read receipt for \u201c%1\u201d").arg(subject));
    else
        m_title->setText(subject.isEmpty() ? tr("Report about a message of yours") : tr("Report about \u201c%1\u201d").arg(subject));
    m_failed.clear();
    QList<StoryEntry> entries;
    for (const ReportedRecipient &recipient : report.recipients) {
        if (recipient.delivery == Delivery::Failed)
            m_failed.append(recipient.address.isEmpty() ? recipient.finalAddress : recipient.address);
        if (entries.size() < mostListed)
            entries.append(entryOf(recipient));
    }
    if (report.recipients.size() > mostListed)
        entries.append({0, StoryEntry::Tone::Ahead, tr("and %Ln more", nullptr, int(report.recipients.size() - mostListed)), {}, {}, {}});
    if (entries.isEmpty())
        entries.append({0, StoryEntry::Tone::Warning, tr("The report does not say whom it is about"), tr("Its text is below."), {}, {}});
    m_story->setEntries(entries);
    m_doubt->setText(tr("No message sent from here matches this report. It may be about mail that somebody else sent in your name."));
    m_doubt->setVisible(!known && !hasOriginal);
    m_original->setVisible(hasOriginal);
    m_writeAgain->setVisible(hasOriginal && !m_failed.isEmpty());
    setAccessibleName(m_title->text() + QLatin1String(". ") + entries.first().title);
}

void ReportNote::paintEvent(QPaintEvent *)
{
    const Theme &theme = Theme::current();
    QPainter painter(this);
    StylePainting::box(painter, rect(), theme.color(Theme::Token::Raised), theme.color(Theme::Token::Line), Theme::radius);
}

} // namespace postrider
