// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/SendDetails.h"

#include "app/outbox/OutboxActions.h"
#include "app/outbox/StoryView.h"
#include "app/widgets/CloseKeys.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/FirstSize.h"
#include "app/widgets/Icon.h"
#include "app/widgets/OwnWindow.h"
#include "app/widgets/ToolTipText.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace postrider {

namespace {

constexpr int copiedFor = 2000; // ms the button says that it worked

QLabel *plain(Theme::Type type)
{
    auto *label = new QLabel;
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setFont(Theme::current().font(type));
    return label;
}

QLabel *heading(const QString &text)
{
    auto *label = plain(Theme::Type::BodyStrong);
    label->setText(text);
    label->setContentsMargins(0, Theme::gap12, 0, Theme::gap4);
    return label;
}

} // namespace

SendDetails::SendDetails(Mail &mail, OpId id, QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_mail(mail)
    , m_id(id)
    , m_subject(new ElidedLabel)
    , m_summary(plain(Theme::Type::Body))
    , m_copy(new QPushButton(icon(QStringLiteral("copy"), Theme::Token::TextSecondary, Theme::iconSizeSmall), tr("Copy all")))
    , m_facts(new QWidget)
    , m_recipients(new StoryView(StoryView::Words::Shown))
    , m_history(new StoryView(StoryView::Words::Shown))
    , m_fold(new QPushButton)
    , m_transcript(new QPlainTextEdit)
{
    setObjectName(QStringLiteral("sendDetails"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Details of a sent message"));
    setFirstSize(this, 640, 720);
    makeOwnWindow(this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(makePage());
    scroll->viewport()->setAutoFillBackground(false);
    scroll->widget()->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    addCloseKeys(this, true);
    connect(m_copy, &QPushButton::clicked, this, &SendDetails::copyAll);
    for (StoryView *story : {m_recipients, m_history})
        connect(story, &StoryView::reportRequested, this, &SendDetails::messageRequested);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox)
            reload();
    });
    // Without Mail there is nothing to follow any more.
    connect(&m_mail, &QObject::destroyed, this, &QWidget::close);
    reload();
}

QWidget *SendDetails::makeHead()
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap12);
    row->setSpacing(Theme::gap16);
    auto *words = new QVBoxLayout;
    words->setSpacing(Theme::gap4);
    m_subject->setObjectName(QStringLiteral("subject"));
    m_subject->setType(Theme::Type::Heading);
    m_summary->setObjectName(QStringLiteral("summary"));
    m_summary->setForegroundRole(QPalette::PlaceholderText);
    words->addWidget(m_subject);
    words->addWidget(m_summary);
    m_copy->setObjectName(QStringLiteral("copyAll"));
    m_copy->setToolTip(tr("Copies all of this as text, for your provider or for support. Passwords are never in it."));
    row->addLayout(words, 1);
    row->addWidget(m_copy, 0, Qt::AlignTop);
    return head;
}

QWidget *SendDetails::makePage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Theme::gap24, 0, Theme::gap24, Theme::gap24);
    column->setSpacing(Theme::gap4);
    m_facts->setObjectName(QStringLiteral("receipt"));
    column->addWidget(heading(tr("Receipt")));
    column->addWidget(m_facts);
    column->addWidget(heading(tr("Recipients")));
    m_recipients->setObjectName(QStringLiteral("recipients"));
    column->addWidget(m_recipients);
    column->addWidget(heading(tr("History")));
    m_history->setObjectName(QStringLiteral("history"));
    column->addWidget(m_history);
    makeTranscript(column);
    column->addStretch(1);
    return page;
}

void SendDetails::makeTranscript(QVBoxLayout *column)
{
    m_fold->setObjectName(QStringLiteral("foldTranscript"));
    m_fold->setFlat(true);
    m_fold->setText(tr("Conversation with the server in the last failed attempt"));
    m_fold->setIcon(icon(QStringLiteral("chevron-right"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    m_transcript->setObjectName(QStringLiteral("transcript"));
    m_transcript->setAccessibleName(m_fold->text());
    m_transcript->setReadOnly(true);
    m_transcript->setFont(Theme::current().font(Theme::Type::Fixed));
    m_transcript->setLayoutDirection(Qt::LeftToRight); // protocol runs left to right in every language
    m_transcript->setMinimumHeight(220);
    m_transcript->setTabChangesFocus(true);
    m_transcript->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(-Theme::gap16, Theme::gap12, -Theme::gap16, 0); // a flat button has room round its text
    row->addWidget(m_fold);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_transcript);
    connect(m_fold, &QPushButton::clicked, this, [this] {
        const bool shown = m_transcript->isHidden();
        m_transcript->setVisible(shown);
        m_fold->setIcon(icon(shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    });
}

void SendDetails::reload()
{
    try {
        const auto item = m_mail.reader().outboxItem(m_id);
        const auto receipt = m_mail.reader().receipt(m_id);
        if (item && receipt) {
            const QString transcript = m_mail.sendTranscript(m_id);
            m_fold->setVisible(!transcript.isEmpty());
            if (m_transcript->toPlainText() != transcript)
                m_transcript->setPlainText(transcript);
            m_text = SendStory::asText(*item, *receipt, transcript);
            showReceipt(*item, *receipt);
            if (OutboxActions::isDeliveryFailure(*item))
                m_mail.acknowledgeSend(m_id);
            return;
        }
        m_summary->setText(tr("It was taken out of the outbox and is among your drafts."));
    } catch (const MailError &error) {
        m_summary->setText(error.message());
        m_summary->setToolTip(toolTipText(error.detail()));
    }
}

void SendDetails::addFact(const QString &name, const QString &value, bool fixed)
{
    if (value.isEmpty())
        return;
    auto *left = plain(Theme::Type::Secondary);
    left->setWordWrap(false);
    left->setText(name);
    left->setForegroundRole(QPalette::PlaceholderText);
    auto *right = plain(fixed ? Theme::Type::Fixed : Theme::Type::Body);
    // A Message-ID or a reply without spaces has to break somewhere.
    QString breakable = value;
    if (fixed)
        breakable.replace(QLatin1Char('@'), QStringLiteral("\u200b@"));
    right->setText(breakable);
    right->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    right->setAccessibleName(tr("%1: %2", "name of a fact, the fact").arg(name, value));
    const int row = m_grid->rowCount();
    m_grid->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeading);
    m_grid->addWidget(right, row, 1);
}

void SendDetails::showReceipt(const OutboxItem &item, const Receipt &receipt)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    m_subject->setText(SendStory::subjectOf(item.subject));
    m_summary->setText(receipt.acceptedAt > 0 ? SendStory::summary(receipt) : OutboxActions::sentenceFor(item, now));
    delete m_grid;
    for (QWidget *old : m_facts->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly)) {
        old->hide();
        old->deleteLater();
    }
    m_grid = new QGridLayout(m_facts);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Theme::gap16);
    m_grid->setVerticalSpacing(Theme::gap4);
    m_grid->setColumnStretch(1, 1);
    const QLocale locale;
    const auto full = [&locale](qint64 ms) { return ms == 0 ? QString() : locale.toString(QDateTime::fromMSecsSinceEpoch(ms), QLocale::ShortFormat); };
    addFact(tr("State"), OutboxActions::stateFor(item, now));
    addFact(tr("Accepted"), full(receipt.acceptedAt));
    addFact(tr("By"), receipt.host);
    addFact(tr("Encryption"), receipt.acceptedAt > 0 && receipt.tls.isEmpty() ? tr("None; the server is on this computer") : receipt.tls);
    addFact(tr("Queue ID"), receipt.queueId, true);
    addFact(receipt.acceptedAt > 0 ? tr("Final reply") : tr("Last reply"), receipt.acceptedAt > 0 ? receipt.reply : item.lastReply, true);
    addFact(tr("Copy in Sent"), full(receipt.filedAt));
    addFact(tr("Size"), item.size > 0 ? locale.formattedDataSize(item.size, 1, QLocale::DataSizeTraditionalFormat) : QString());
    addFact(tr("Message ID"), item.messageIdHeader, true);
    m_recipients->setEntries(SendStory::ofRecipients(receipt, 200));
    m_history->setEntries(SendStory::ofMessage(item, receipt, now));
}

void SendDetails::copyAll()
{
    QApplication::clipboard()->setText(m_text);
    m_copy->setText(tr("Copied"));
    m_copy->setIcon(icon(QStringLiteral("check"), Theme::Token::Success, Theme::iconSizeSmall));
    QTimer::singleShot(copiedFor, m_copy, [this] {
        m_copy->setText(tr("Copy all"));
        m_copy->setIcon(icon(QStringLiteral("copy"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    });
}

void SendDetails::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), Theme::current().color(Theme::Token::Surface));
}

} // namespace postrider
