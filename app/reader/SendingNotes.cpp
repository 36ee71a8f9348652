// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SendingNotes.h"

#include "app/reader/DeliveryStrip.h"
#include "app/reader/ReportNote.h"
#include "app/widgets/Bar.h"
#include "app/widgets/Theme.h"
#include "app/widgets/WhenDone.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace postrider {

SendingNotes::SendingNotes(Mail &mail, QWidget *parent) : QWidget(parent), m_mail(mail), m_column(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("sendingNotes"));
    m_column->setSpacing(Theme::gap8);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.outbox && m_row.id.isValid())
            showReceipt();
    });
    clear();
}

void SendingNotes::clear()
{
    m_row = {};
    m_account.reset();
    m_role = FolderRole::None;
    m_isOurs = false;
    m_original = {};
    if (m_strip) {
        m_strip->hide();
        m_strip->setUnfolded(false);
    }
    if (m_report)
        m_report->hide();
    dropBar();
    updateMargins();
}

void SendingNotes::updateMargins()
{
    const bool any = (m_strip && !m_strip->isHidden()) || (m_report && !m_report->isHidden()) || m_bar;
    m_column->setContentsMargins(Theme::gap24, 0, Theme::gap24, any ? Theme::gap12 : 0);
    setVisible(any);
}

void SendingNotes::showRow(const MessageRow &row)
{
    clear();
    m_row = row;
    try {
        m_account = m_mail.reader().account(row.account);
        m_isOurs = identityOf(row.from.address, m_mail.reader().identities(row.account)).has_value();
        const auto folder = m_mail.reader().folder(row.folder);
        m_role = folder ? folder->role : FolderRole::None;
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
        return;
    }
    showReceipt();
}

/// Only where our own copies are: a Message-ID is easily copied into a letter that comes in.
void SendingNotes::showReceipt()
{
    if (!m_isOurs || (m_role != FolderRole::Sent && m_role != FolderRole::All))
        return;
    std::optional<Receipt> receipt;
    try {
        receipt = m_mail.reader().receipt(m_row.messageIdHeader);
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    if (!receipt)
        return;
    if (!m_strip) {
        m_strip = new DeliveryStrip(this);
        m_column->insertWidget(0, m_strip);
        connect(m_strip, &DeliveryStrip::detailsRequested, this, &SendingNotes::detailsRequested);
        connect(m_strip, &DeliveryStrip::reportRequested, this, &SendingNotes::messageRequested);
    }
    m_strip->setReceipt(*receipt);
    m_strip->show();
    updateMargins();
}

void SendingNotes::showContent(const MessageContent &content)
{
    if (!m_row.id.isValid() || m_role == FolderRole::Sent || m_role == FolderRole::Drafts)
        return;
    if (content.report)
        showReport(*content.report);
    else
        showReadReceipt(content);
    updateMargins();
}

void SendingNotes::showReport(const DeliveryReport &report)
{
    bool known = false;
    m_original = {};
    try {
        if (!report.messageIdHeader.isEmpty()) {
            known = m_mail.reader().receipt(report.messageIdHeader).has_value();
            m_original = m_mail.reader().messageWithHeader(m_row.account, report.messageIdHeader).value_or(MessageId());
        }
    } catch (const MailError &error) {
        Q_EMIT failed(Failure::of(error));
    }
    if (!m_report) {
        m_report = new ReportNote(this);
        m_column->addWidget(m_report);
        connect(m_report, &ReportNote::originalRequested, this, [this] { Q_EMIT messageRequested(m_original); });
        connect(m_report, &ReportNote::writeAgainRequested, this, [this](const QStringList &recipients) { writeAgain(m_original, recipients); });
    }
    m_report->setReport(report, known, m_original.isValid());
    m_report->show();
}

void SendingNotes::writeAgain(MessageId original, const QStringList &recipients)
{
    whenDone(this, m_mail.writeAgain(original, recipients), [this, original](const Outcome<Draft> &outcome) {
        if (const auto *draft = std::get_if<Draft>(&outcome)) {
            Q_EMIT composeRequested(*draft);
            return;
        }
        const auto &failure = std::get<Failure>(outcome);
        if (failure.kind != ErrorKind::Gone) {
            Q_EMIT failed(failure);
            return;
        }
        m_mail.wantBody(original);
        Q_EMIT failed({failure.kind, tr("The original message is fetched first. Try again in a moment."), failure.detail});
    });
}

void SendingNotes::showReadReceipt(const MessageContent &content)
{
    if (content.readReceiptTo.isEmpty() || content.fromList || !m_account || m_row.flags.testFlag(Flag::MdnSent) || m_role == FolderRole::Junk)
        return;
    if (m_isOurs)
        return;
    switch (m_account->sending.readReceipts) {
    case SendingPolicy::ReadReceipts::Never: return;
    case SendingPolicy::ReadReceipts::Ask: askForReceipt(content); return;
    case SendingPolicy::ReadReceipts::Always:
        if (content.readReceiptDoubtful)
            askForReceipt(content);
        else
            answerReceipt(Mail::ReadReceipt::ByPolicy);
        return;
    }
}

void SendingNotes::askForReceipt(const MessageContent &content)
{
    const Address wanted = content.readReceiptTo.first();
    const Address from = content.from.value(0);
    const bool same = wanted.address.compare(from.address, Qt::CaseInsensitive) == 0 && content.readReceiptTo.size() == 1;
    QString text = tr("%1 would like to know that you have read this.").arg((same ? from : wanted).shortText().left(80));
    if (content.readReceiptDoubtful || !same) {
        QStringList addresses;
        for (const Address &address : content.readReceiptTo.mid(0, 3))
            addresses.append(address.address);
        text += u' ' + tr("The receipt would go to %1.").arg(addresses.join(QLatin1String(", ")));
    }
    Bar *bar = addBar(content.readReceiptDoubtful ? int(Bar::Tone::Warning) : int(Bar::Tone::Neutral), text);
    bar->setObjectName(QStringLiteral("readReceiptBar"));
    if (!content.readReceiptDoubtful)
        bar->setIconName(QStringLiteral("eye"));
    bar->setClosable(false); // its two answers are the way out; unanswered, it asks again the next time
    bar->addButton(tr("Send receipt"), [this] { answerReceipt(Mail::ReadReceipt::Yes); })->setObjectName(QStringLiteral("sendReceipt"));
    bar->addButton(tr("Do not send"), [this] { answerReceipt(Mail::ReadReceipt::No); })->setObjectName(QStringLiteral("refuseReceipt"));
}

void SendingNotes::answerReceipt(Mail::ReadReceipt said)
{
    const MessageId message = m_row.id;
    m_row.flags |= Flag::MdnSent; // at once: the store says the same in a moment
    dropBar();
    updateMargins();
    whenDone(this, m_mail.answerReadReceipt(message, said), [this, message, said](const Outcome<bool> &outcome) {
        if (message != m_row.id)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            Q_EMIT failed(*failure);
            return;
        }
        if (said == Mail::ReadReceipt::No)
            return;
        Bar *bar = addBar(
            int(Bar::Tone::Neutral), said == Mail::ReadReceipt::Yes ? tr("The read receipt is on its way.") : tr("A read receipt was sent, as you have set it for this account."));
        bar->setIconName(QStringLiteral("check"));
        connect(bar, &Bar::closed, this, [this] {
            dropBar();
            updateMargins();
        });
        updateMargins();
    });
}

Bar *SendingNotes::addBar(int tone, const QString &text)
{
    dropBar();
    m_bar = new Bar(Bar::Tone(tone), text, this);
    m_column->addWidget(m_bar);
    m_bar->show();
    return m_bar;
}

void SendingNotes::dropBar()
{
    if (!m_bar)
        return;
    m_column->removeWidget(m_bar);
    m_bar->hide();
    m_bar->deleteLater();
    m_bar = nullptr;
}

} // namespace postrider
