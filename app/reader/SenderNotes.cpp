// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/SenderNotes.h"

#include "app/composer/ComposerSettings.h"
#include "app/reader/MailtoLink.h"
#include "app/widgets/WhenDone.h"

#include <QMenu>
#include <QPushButton>

namespace postrider {

namespace {

constexpr qsizetype maxLoud = 3; // more would push the message off the screen

Bar::Tone toneOf(SenderTruth::Tone tone)
{
    return tone == SenderTruth::Tone::Danger ? Bar::Tone::Danger : tone == SenderTruth::Tone::Warning ? Bar::Tone::Warning : Bar::Tone::Neutral;
}

} // namespace

SenderNotes::SenderNotes(Mail &mail, QWidget *parent) : MessageNotes(parent), m_mail(mail)
{
    setObjectName(QStringLiteral("senderNotes"));
}

void SenderNotes::showRow(const MessageRow &row)
{
    ++m_generation;
    clear();
    m_pictures = nullptr;
    m_goodbye = nullptr;
    m_row = row;
    m_content = {};
    m_permission = {};
}

void SenderNotes::showContent(const MessageContent &content)
{
    if (!m_row.id.isValid())
        return;
    clear();
    m_pictures = nullptr;
    m_goodbye = nullptr;
    m_content = content;
    m_content.html.clear();
    m_content.text.clear();
    try {
        m_permission = m_mail.picturePermission(m_row, content.truth);
    } catch (const MailError &error) {
        m_permission = {};
        addFailure(Failure::of(error));
    }
    showTruth(content.truth);
}

/// Loud ones each by itself; what is only worth knowing in one line together.
void SenderNotes::showTruth(const SenderTruth &truth)
{
    QStringList quiet;
    qsizetype loud = 0;
    for (const SenderTruth::Note &note : truth.notes) {
        if (note.tone == SenderTruth::Tone::Quiet)
            quiet.append(note.text);
        else if (loud++ < maxLoud)
            add(toneOf(note.tone), note.text, note.tone == SenderTruth::Tone::Danger ? truth.details.join(u'\n') : QString())->setObjectName(QStringLiteral("senderWarning"));
    }
    if (quiet.isEmpty())
        return;
    Bar *bar = add(Bar::Tone::Neutral, quiet.join(u' '));
    bar->setObjectName(QStringLiteral("senderNote"));
}

void SenderNotes::showPictures(const MessageHtml &html)
{
    if (m_pictures)
        drop(m_pictures);
    m_pictures = nullptr;
    int wanted = 0;
    for (const MessageHtml::Blocked &blocked : html.blocked)
        wanted += blocked.source.trimmed().startsWith("https:") ? 1 : 0;
    wanted -= std::min(wanted, html.trackers);
    if (mayLoadPictures())
        wanted = 0; // what is left is not to be had over https
    if (!m_row.id.isValid() || (wanted == 0 && html.trackers == 0))
        return;
    QStringList said;
    if (wanted > 0)
        said.append(tr("This message wants to load pictures from the web, which tells its sender that you read it."));
    if (html.trackers > 0)
        said.append(tr("%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.", nullptr, html.trackers));
    if (wanted > 0 && !m_permission.canOnce)
        said.append(m_permission.whyNot);
    m_pictures = add(Bar::Tone::Neutral, said.join(u' '));
    m_pictures->setObjectName(QStringLiteral("picturesBar"));
    m_pictures->setIconName(wanted > 0 ? QStringLiteral("image") : QStringLiteral("eye-off"));
    connect(m_pictures, &Bar::closed, this, [this] { m_pictures = nullptr; });
    if (wanted == 0 || !m_permission.canOnce)
        return;
    m_pictures->addButton(tr("Show pictures"), [this] { allowOnce(); })->setObjectName(QStringLiteral("showPictures"));
    QPushButton *always = m_pictures->addButton(tr("Always"), [] {}); // its menu says what
    always->setObjectName(QStringLiteral("alwaysPictures"));
    always->setEnabled(m_permission.canAlways);
    always->setToolTip(m_permission.canAlways ? QString() : m_permission.whyNot);
    if (m_permission.canAlways)
        always->setMenu(alwaysMenu(always));
}

QMenu *SenderNotes::alwaysMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    const auto entry = [menu](const QString &text) { return menu->addAction(QString(text).replace(u'&', QLatin1String("&&"))); };
    QAction *sender = entry(tr("From %1").arg(m_content.truth.address));
    sender->setObjectName(QStringLiteral("alwaysSender"));
    connect(sender, &QAction::triggered, this, [this] { allow(PicturePermission::Rule::Sender); });
    QAction *domain = entry(tr("From everybody at %1").arg(m_permission.domain));
    domain->setObjectName(QStringLiteral("alwaysDomain"));
    connect(domain, &QAction::triggered, this, [this] { allow(PicturePermission::Rule::Domain); });
    return menu;
}

void SenderNotes::allowOnce()
{
    m_mail.allowPicturesOnce(m_row.id);
    m_permission.allowed = PicturePermission::Allowed::Once;
    if (m_pictures)
        drop(m_pictures);
    m_pictures = nullptr;
    Q_EMIT picturesAllowed();
}

void SenderNotes::allow(PicturePermission::Rule rule)
{
    const quint64 generation = m_generation;
    whenDone(this, m_mail.allowPictures(m_content.truth, rule), [this, generation, rule](const Outcome<bool> &outcome) {
        if (generation != m_generation)
            return;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            addFailure(*failure);
            return;
        }
        m_permission.allowed = rule == PicturePermission::Rule::Sender ? PicturePermission::Allowed::Sender : PicturePermission::Allowed::Domain;
        if (m_pictures)
            drop(m_pictures);
        m_pictures = nullptr;
        Q_EMIT picturesAllowed();
    });
}

QString SenderNotes::listName() const
{
    return m_content.truth.address.isEmpty() ? m_row.from.address.left(100) : m_content.truth.address;
}

void SenderNotes::unsubscribe()
{
    const Unsubscribe &way = m_content.unsubscribe;
    if (way.canPost()) {
        postUnsubscribe();
        return;
    }
    if (!way.mail.isEmpty() && write(way.mail))
        return;
    if (!way.page.isEmpty())
        Q_EMIT pageRequested(way.page);
    else
        addNoAccount();
}

/// A letter is shown before it goes; false: there is nobody to write it.
bool SenderNotes::write(const QUrl &letter)
{
    const auto begun = MailtoLink::draftFrom(letter);
    const auto draft = begun ? m_mail.newDraft(m_row.account, *begun, ComposerSettings::writingForm()) : std::nullopt;
    if (draft)
        Q_EMIT composeRequested(*draft);
    return draft.has_value();
}

void SenderNotes::postUnsubscribe()
{
    if (m_goodbye)
        drop(m_goodbye);
    m_goodbye = add(Bar::Tone::Neutral, tr("Unsubscribing at %1\u2026").arg(m_content.unsubscribe.page.host()));
    m_goodbye->setObjectName(QStringLiteral("unsubscribeBar"));
    m_goodbye->setClosable(false);
    const quint64 generation = m_generation;
    whenDone(this, m_mail.unsubscribe(m_row.id), [this, generation](const Outcome<bool> &outcome) {
        if (generation != m_generation)
            return;
        if (m_goodbye)
            drop(m_goodbye);
        m_goodbye = nullptr;
        if (const auto *failure = std::get_if<Failure>(&outcome)) {
            offerOtherWays(*failure);
            return;
        }
        add(Bar::Tone::Success, tr("%1 was told that you want no more of this. It may take a few days.").arg(listName()))->setObjectName(QStringLiteral("unsubscribed"));
    });
}

void SenderNotes::offerOtherWays(const Failure &failure)
{
    Bar *bar = addFailure(failure);
    if (!bar)
        return;
    bar->setObjectName(QStringLiteral("unsubscribeFailed"));
    if (!m_content.unsubscribe.mail.isEmpty())
        bar->addButton(tr("Write a letter"),
               [this] {
                   if (!write(m_content.unsubscribe.mail))
                       addNoAccount();
               })
            ->setObjectName(QStringLiteral("unsubscribeByMail"));
    if (!m_content.unsubscribe.page.isEmpty())
        bar->addButton(tr("Open its page"), [this] { Q_EMIT pageRequested(m_content.unsubscribe.page); })->setObjectName(QStringLiteral("unsubscribePage"));
}

} // namespace postrider
