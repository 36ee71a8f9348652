// SPDX-License-Identifier: GPL-3.0-or-later
// MessageView: what can be done with the message that is shown.
#include "app/reader/MessageView.h"

#include "app/composer/ComposerSettings.h"
#include "app/reader/MailtoLink.h"
#include "app/reader/MessageBody.h"
#include "app/reader/MessageNotes.h"
#include "app/reader/MessagePrint.h"
#include "app/reader/SenderNotes.h"
#include "app/reader/SourceActions.h"
#include "app/widgets/WhenDone.h"
#include "core/GuestMail.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QPushButton>

namespace postrider {

QString MessageView::selectedText() const
{
    QString text = m_body->selectedText();
    for (const QChar separator : {QChar(QChar::ParagraphSeparator), QChar(QChar::LineSeparator)})
        text.replace(separator, QLatin1Char('\n'));
    return text.remove(QChar(QChar::ObjectReplacementCharacter));
}

void MessageView::answer(Mail::AnswerMode mode)
{
    const quint64 generation = m_generation;
    whenDone(this, m_mail.makeReply(m_message, mode, selectedText(), ComposerSettings::writingForm()), [this, generation, mode](const Outcome<Draft> &outcome) {
        if (const auto *draft = std::get_if<Draft>(&outcome)) {
            Q_EMIT composeRequested(*draft);
            return;
        }
        const auto &failure = std::get<Failure>(outcome);
        if (generation != m_generation)
            return;
        if (failure.kind == ErrorKind::Gone && m_content.partial)
            fetchWhole([this, mode] { answer(mode); });
        else
            m_notes->add(Bar::Tone::Warning,
                failure.kind == ErrorKind::Gone ? tr("The message has to be fetched before it can be answered. Try again in a moment.") : failure.message, failure.detail);
    });
}

/// As it was written: what says who leaves a list may look like what only recognises a reader.
void MessageView::showPage(const QUrl &page)
{
    if (Mail::linkTruth({}, page.toEncoded()).isFine())
        openLink(page);
    else
        onLink(page, {});
}

void MessageView::onLink(const QUrl &target, const QString &text)
{
    const LinkTruth truth = Mail::linkTruth(text, target.toEncoded());
    if (truth.isFine()) {
        openLink(QUrl::fromEncoded(truth.cleaned));
        return;
    }
    // Not a box in the way: what is clicked without thought would be agreed to without thought.
    auto *bar = m_notes->add(Bar::Tone::Danger, truth.sentence, truth.shown);
    bar->setObjectName(QStringLiteral("linkWarning"));
    bar->addButton(tr("Open it all the same"), [this, bar, cleaned = truth.cleaned] {
        m_notes->drop(bar);
        openLink(QUrl::fromEncoded(cleaned));
    });
    bar->addButton(tr("Copy link"), [target] { QGuiApplication::clipboard()->setText(QString::fromLatin1(target.toEncoded())); });
}

void MessageView::openLink(const QUrl &target)
{
    if (target.scheme() != QLatin1String("mailto")) {
        if (!QDesktopServices::openUrl(target))
            m_notes->add(Bar::Tone::Warning, tr("No program could be started for this link. You can copy it and open it yourself."), QString::fromLatin1(target.toEncoded()));
        return;
    }
    if (const auto begun = MailtoLink::draftFrom(target))
        write(*begun);
}

void MessageView::write(const Draft &begun)
{
    if (const auto draft = m_mail.newDraft(m_account, begun, ComposerSettings::writingForm()))
        Q_EMIT composeRequested(*draft);
    else
        m_notes->addNoAccount();
}

void MessageView::remove()
{
    const auto row = m_mail.reader().messageRow(m_message);
    if (!row)
        return;
    const auto trash = m_mail.reader().folderWithRole(row->account, FolderRole::Trash);
    if (trash && row->folder != trash->id) {
        m_mail.moveToTrash({m_message}, Mail::LastChance::Stay);
        return;
    }
    m_notes->clear();
    auto *bar = m_notes->add(Bar::Tone::Warning,
        trash ? tr("This message is in the trash. Deleting it now removes it for good.") : tr("This account has no trash. Deleting the message removes it for good."));
    bar->addButton(tr("Delete for good"), [this, message = m_message] { m_mail.removeForGood({message}); })->setObjectName(QStringLiteral("deleteForGood"));
}

void MessageView::openSource()
{
    if (m_message.isValid())
        m_sources->openSource(m_message, m_content.subject);
}

void MessageView::openHeaders()
{
    if (m_message.isValid())
        m_sources->openHeaders(m_content);
}

void MessageView::setZoom(double zoom)
{
    m_body->setZoom(zoom);
    updateColumn();
}

/// What is to be printed of what is on the screen: with its pictures, and laid out for paper.
void MessageView::withPrintHtml(const std::function<void(const MessageHtml &html)> &then)
{
    if (!m_message.isValid())
        return;
    const quint64 generation = m_generation;
    if (m_body->isLoading()) {
        // As soon as there is something to print; what was asked for last, and once.
        const auto goOn = [this, generation, then] {
            if (generation == m_generation && !m_body->isLoading())
                withPrintHtml(then);
        };
        disconnect(m_printing);
        m_printing = connect(this, &MessageView::contentShown, this, goOn, Qt::SingleShotConnection);
        return;
    }
    if (!m_body->isFormatted()) {
        then({});
        return;
    }
    HtmlWish wish;
    wish.isPrint = true;
    wish.withRemote = !m_body->html().awaited.isEmpty();
    whenDone(this, m_mail.html(m_message, wish), [this, generation, then](const Outcome<MessageHtml> &outcome) {
        if (generation != m_generation)
            return;
        MessageHtml html = std::holds_alternative<MessageHtml>(outcome) ? std::get<MessageHtml>(outcome) : MessageHtml();
        // Pictures of the web that are here by now; the others are not waited for.
        for (auto it = html.awaited.cbegin(); it != html.awaited.cend(); ++it) {
            const Picture picture = m_body->html().pictures.value(m_body->html().awaited.key(it.value()));
            if (picture.isValid())
                html.pictures.insert(it.key(), picture);
        }
        html.awaited.clear();
        then(html);
    });
}

void MessageView::print()
{
    withPrintHtml([this](const MessageHtml &html) { m_print->print(m_content, html); });
}

void MessageView::savePdf()
{
    withPrintHtml([this](const MessageHtml &html) { m_print->savePdf(m_content, html); });
}

} // namespace postrider
