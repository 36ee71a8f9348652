// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reader/ReaderHead.h"

#include "app/reader/Avatar.h"
#include "app/widgets/Chip.h"
#include "app/widgets/ElidedLabel.h"
#include "app/widgets/Icon.h"
#include "app/widgets/IconButton.h"
#include "app/widgets/TextLine.h"
#include "app/widgets/Theme.h"
#include "app/widgets/ToolTipText.h"

#include <QContextMenuEvent>
#include <QDateTime>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QToolButton>

namespace postrider {

namespace {

constexpr qsizetype maxSubject = 400; // more is no subject any more; the tooltip has 2,000 characters of it
constexpr int narrow = 560; // below this the date is written short
constexpr qsizetype maxListed = 100; // recipients listed when expanded

QLabel *makeLabel(Theme::Type type, const char *name)
{
    auto *label = new QLabel;
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText);
    label->setFont(Theme::current().font(type));
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void setSecondary(QLabel *label)
{
    label->setForegroundRole(QPalette::PlaceholderText);
}

/// The end says who it is: of a long one, the beginning gives way. "service@bank.example.<200 letters>.evil.example" would else be cut in its middle.
QString shownAddress(const QString &address)
{
    constexpr qsizetype longestLocal = 40, longestDomain = 60;
    const qsizetype at = address.lastIndexOf(u'@');
    if (at < 0)
        return address.left(longestLocal + longestDomain);
    const QString local = address.left(at), domain = address.mid(at + 1);
    return (local.size() > longestLocal ? local.left(longestLocal) + u'\u2026' : local) + u'@' + (domain.size() > longestDomain ? u'\u2026' + domain.right(longestDomain) : domain);
}

QString namesOf(const AddressList &people)
{
    QStringList names;
    for (const Address &person : people) {
        if (names.size() == 4)
            break;
        names.append(person.shortText());
    }
    const int others = int(people.size() - names.size());
    const QString listed = names.join(QLatin1String(", "));
    return others > 0 ? ReaderHead::tr("%1 and %Ln more", nullptr, others).arg(listed) : listed;
}

} // namespace

ReaderHead::ReaderHead(QWidget *parent)
    : QWidget(parent)
    , m_subject(makeLabel(Theme::Type::Subject, "subject"))
    , m_avatar(new Avatar)
    , m_name(new ElidedLabel)
    , m_address(new ElidedLabel)
    , m_security(new Chip({}))
    , m_unsubscribe(new Chip(tr("Unsubscribe")))
    , m_mark(new Chip({}))
    , m_date(makeLabel(Theme::Type::Secondary, "date"))
    , m_recipients(new ElidedLabel)
    , m_expand(new QToolButton)
    , m_details(nullptr)
    , m_star(nullptr)
{
    m_subject->setWordWrap(true);
    m_subject->setMinimumWidth(80);
    TextLine::keepSide(m_subject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(Theme::gap24, Theme::gap16, Theme::gap24, Theme::gap12);
    layout->setSpacing(Theme::gap12);
    m_top = new QHBoxLayout;
    m_top->setSpacing(Theme::gap16);
    m_top->addWidget(m_subject, 1);
    m_top->addWidget(makeButtons(), 0, Qt::AlignTop | Qt::AlignLeading);
    layout->addLayout(m_top);
    m_people = makePeople();
    layout->addWidget(m_people);
    setDarkened({});
}

void ReaderHead::setInConversation()
{
    m_subject->hide();
    m_top->insertWidget(0, m_people, 1);
    // The line is the sender's, whose address must not be cut for the sake of buttons: those that are used less are in the menu.
    const auto intoMenu = [this, before = m_menu->actions().value(0)](const char *name) {
        auto *button = findChild<IconButton *>(QLatin1String(name));
        button->hide();
        auto *action = new QAction(button->icon(), button->accessibleName(), m_menu);
        action->setObjectName(button->objectName() + QStringLiteral("Action"));
        connect(action, &QAction::triggered, button, &QAbstractButton::click);
        m_menu->insertAction(before, action);
    };
    for (const char *name : {"replyAll", "forward", "archive", "delete"})
        intoMenu(name);
    m_menu->insertSeparator(m_menu->actions().value(4));
    m_close = new IconButton(QStringLiteral("chevron-up"), tr("Close this message"));
    m_close->setObjectName(QStringLiteral("closeMessage"));
    m_top->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &ReaderHead::closeRequested);
}

void ReaderHead::setDarkened(std::optional<bool> darkened)
{
    m_sheetAction->setVisible(darkened.has_value());
    m_sheet->setVisible(darkened.has_value() && !m_close); // in a conversation only in the menu
    if (!darkened)
        return;
    const QString what = *darkened ? tr("Show this message on a light sheet") : tr("Darken this message");
    m_sheetAction->setText(what);
    m_sheet->setAccessibleName(what);
    m_sheet->setHint(what, {});
}

void ReaderHead::setGuest(bool guest)
{
    for (const char *name : {"archive", "delete", "star"})
        findChild<IconButton *>(QLatin1String(name))->setVisible(!guest);
    for (QAction *action : m_menu->actions()) {
        if (action->objectName() == QLatin1String("showTranscript"))
            action->setVisible(!guest);
    }
}

QWidget *ReaderHead::makeButtons()
{
    auto *box = new QWidget;
    auto *layout = new QHBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    const auto add = [&](const char *icon, const char *name, const QString &text, const QKeySequence &shortcut) {
        auto *button = new IconButton(QLatin1String(icon), text);
        button->setObjectName(QLatin1String(name));
        button->setHint(text, shortcut);
        layout->addWidget(button);
        return button;
    };
    connect(add("reply", "reply", tr("Reply"), QKeySequence(tr("Ctrl+R"))), &QToolButton::clicked, this, &ReaderHead::replyRequested);
    connect(add("reply-all", "replyAll", tr("Reply to all"), QKeySequence(tr("Ctrl+Shift+R"))), &QToolButton::clicked, this, &ReaderHead::replyAllRequested);
    connect(add("forward", "forward", tr("Forward"), QKeySequence(tr("Ctrl+L"))), &QToolButton::clicked, this, &ReaderHead::forwardRequested);
    layout->addSpacing(Theme::gap8);
    connect(add("archive", "archive", tr("Archive"), QKeySequence(Qt::Key_A)), &QToolButton::clicked, this, &ReaderHead::archiveRequested);
    connect(add("trash", "delete", tr("Delete"), QKeySequence(Qt::Key_Delete)), &QToolButton::clicked, this, &ReaderHead::deleteRequested);
    m_star = add("star", "star", tr("Star"), QKeySequence(Qt::Key_S));
    connect(m_star, &QToolButton::clicked, this, [this] {
        setStarred(!m_starred);
        Q_EMIT starToggled(m_starred);
    });
    m_sheet = add("contrast", "turnSheet", tr("Darken this message"), {});
    connect(m_sheet, &QToolButton::clicked, this, &ReaderHead::sheetTurned);
    auto *more = add("more", "more", tr("More"), {});
    auto *menu = m_menu = new QMenu(more);
    m_sheetAction = menu->addAction(m_sheet->icon(), m_sheet->accessibleName(), this, &ReaderHead::sheetTurned);
    m_sheetAction->setObjectName(QStringLiteral("turnSheetAction"));
    menu->addAction(tr("Show source"), this, &ReaderHead::sourceRequested)->setObjectName(QStringLiteral("showSource"));
    menu->addAction(tr("Show all headers"), this, &ReaderHead::headersRequested)->setObjectName(QStringLiteral("showHeaders"));
    auto *people = menu->addMenu(tr("Show in contacts"));
    people->setObjectName(QStringLiteral("people"));
    connect(menu, &QMenu::aboutToShow, this, [this, people] {
        people->clear();
        fillPeople(people);
    });
    menu->addSeparator();
    menu->addAction(tr("Show conversation with the server"), this, &ReaderHead::transcriptRequested)->setObjectName(QStringLiteral("showTranscript"));
    // Not setMenu: that paints an arrow over the dots.
    connect(more, &QToolButton::clicked, menu, [more, menu] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    return box;
}

/// Those who stand in sight, each once.
void ReaderHead::fillPeople(QMenu *menu)
{
    constexpr qsizetype most = 20;
    QStringList seen;
    for (const Address &person : m_content.from + m_content.to + m_content.cc) {
        const QString key = person.address.toLower();
        if (!isValidAddress(person.address) || seen.contains(key) || seen.size() >= most)
            continue;
        seen.append(key);
        // A name that claims to be another address is nobody's name.
        const Address shown = Address::looksLikeAnotherAddress(person.name, person.address) ? Address{{}, person.address} : person;
        QAction *action = menu->addAction(shown.fullText().left(120).replace(u'&', QLatin1String("&&")));
        connect(action, &QAction::triggered, this, [this, shown] { Q_EMIT personRequested(shown); });
    }
    menu->setEnabled(!menu->isEmpty());
}

void ReaderHead::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("peopleMenu"));
    menu->addSection(tr("Show in contacts"));
    fillPeople(menu);
    menu->popup(event->globalPos());
}

QWidget *ReaderHead::makePeople()
{
    m_name->setObjectName(QStringLiteral("senderName"));
    m_name->setType(Theme::Type::BodyStrong);
    m_address->setObjectName(QStringLiteral("senderAddress"));
    m_address->setType(Theme::Type::Body);
    m_address->setToken(Theme::Token::TextSecondary);
    m_address->setElideMode(Qt::ElideMiddle);
    m_recipients->setObjectName(QStringLiteral("recipients"));
    m_recipients->setType(Theme::Type::Secondary);
    m_recipients->setToken(Theme::Token::TextSecondary);
    setSecondary(m_date);
    m_expand->setObjectName(QStringLiteral("expand"));
    m_expand->setAutoRaise(true);
    m_expand->setIconSize({Theme::iconSizeSmall, Theme::iconSizeSmall});
    m_expand->setFixedSize(20, 20);
    connect(m_expand, &QToolButton::clicked, this, [this] { setExpanded(!m_expanded); });
    m_security->setObjectName(QStringLiteral("security"));
    m_security->hide();
    connect(m_security, &QAbstractButton::clicked, this, [this] { setExpanded(!m_expanded); });
    m_unsubscribe->setObjectName(QStringLiteral("unsubscribe"));
    m_unsubscribe->hide();
    m_mark->setObjectName(QStringLiteral("mark"));
    m_mark->setFocusPolicy(Qt::NoFocus); // words, not a button
    m_mark->hide();
    connect(m_unsubscribe, &QAbstractButton::clicked, this, &ReaderHead::unsubscribeRequested);

    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(2);
    auto *sender = new QHBoxLayout;
    sender->setSpacing(Theme::gap8);
    sender->addWidget(m_name);
    sender->addWidget(m_address);
    sender->addWidget(m_security);
    sender->addStretch(1);
    auto *receivers = new QHBoxLayout;
    receivers->setSpacing(Theme::gap4);
    receivers->addWidget(m_recipients);
    receivers->addWidget(m_expand);
    receivers->addWidget(m_unsubscribe);
    receivers->addWidget(m_mark);
    receivers->addStretch(1);
    grid->addWidget(m_avatar, 0, 0, 2, 1, Qt::AlignTop);
    // The sender has the row alone: the address must not be cut for the sake of the date.
    grid->addLayout(sender, 0, 1, 1, 2);
    grid->addLayout(receivers, 1, 1);
    grid->addWidget(m_date, 1, 2, Qt::AlignVCenter | Qt::AlignTrailing);
    grid->setColumnStretch(1, 1);
    m_details = new QWidget;
    m_details->setObjectName(QStringLiteral("details"));
    m_details->hide();
    grid->addWidget(m_details, 2, 1, 1, 2);
    setExpanded(false);
    return box;
}

void ReaderHead::showRow(const MessageRow &row)
{
    m_content = {};
    m_content.subject = row.subject;
    m_content.from = {row.from};
    m_content.to = addressesFromText(row.to);
    m_content.dateMs = row.date;
    showContent(m_content);
    setStarred(row.flags.testFlag(Flag::Flagged));
    setExpanded(false);
}

void ReaderHead::showContent(const MessageContent &content)
{
    const qint64 knownDate = m_content.dateMs;
    m_content = content;
    // The source and the text are not the head's affair: keep the copy small.
    m_content.html.clear();
    m_content.text.clear();
    const QString subject = content.subject.simplified();
    m_subject->setText(subject.isEmpty() ? tr("(no subject)") : subject.size() > maxSubject ? subject.left(maxSubject) + u'\u2026' : subject);
    m_subject->setToolTip(subject.size() > maxSubject ? toolTipText(subject.left(2000)) : QString());
    showFrom(content.from, content.sender);
    showRecipients();
    showTruth();
    showDate(content.dateMs != 0 ? content.dateMs : knownDate, content.date); // in the room that is left
    if (m_expanded)
        rebuildDetails();
}

/// Nothing where nobody is known who checks: a chip that stands above every message says nothing.
void ReaderHead::showTruth()
{
    using Verdict = SenderTruth::Verdict;
    const SenderTruth &truth = m_content.truth;
    const bool isSaid = !truth.label.isEmpty() && (truth.verdict != Verdict::NotChecked || truth.isServerKnown);
    m_security->setVisible(isSaid);
    if (isSaid) {
        m_security->setText(truth.label);
        m_security->setTone(truth.verdict == Verdict::Verified ? Chip::Tone::Success : truth.verdict == Verdict::Failed ? Chip::Tone::Danger : Chip::Tone::Neutral);
        m_security->setIconName(truth.verdict == Verdict::Verified ? QStringLiteral("check")
                : truth.verdict == Verdict::Failed                 ? QStringLiteral("warning")
                                                                   : QStringLiteral("info"));
        m_security->setToolTip(toolTipText(truth.sentence));
        m_security->setAccessibleDescription(truth.sentence);
    }
    const Unsubscribe &way = m_content.unsubscribe;
    m_unsubscribe->setVisible(!way.isEmpty());
    if (!way.isEmpty())
        m_unsubscribe->setToolTip(way.canPost() ? tr("Tells %1 that you want no more of this").arg(way.page.host())
                : !way.mail.isEmpty()           ? tr("Writes a letter for you to send")
                                                : tr("Opens the list's page in the browser"));
}

void ReaderHead::showFrom(const AddressList &from, const AddressList &sender)
{
    const Address first = from.value(0);
    m_avatar->setPerson(first);
    m_name->setText(first.name.simplified());
    m_name->setVisible(!first.name.isEmpty());
    QStringList addresses;
    for (const Address &person : from)
        addresses.append(shownAddress(person.address));
    if (from.size() == 1 && !m_content.truth.address.isEmpty())
        addresses = {shownAddress(m_content.truth.address)};
    QString text = addresses.isEmpty() ? tr("(no sender)") : addresses.join(QLatin1String(", "));
    if (!sender.isEmpty() && !sender.value(0).address.isEmpty() && sender.value(0).address.compare(first.address, Qt::CaseInsensitive) != 0)
        text = tr("%1, sent by %2").arg(text, shownAddress(sender.value(0).address));
    m_address->setText(text);
}

void ReaderHead::showDate(qint64 date, const QString &asWritten)
{
    m_shownDate = date;
    m_date->setVisible(date != 0);
    if (date == 0)
        return;
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(date);
    const QLocale locale;
    const auto written = [&](QLocale::FormatType format) {
        //: date and time of a message, as in "Saturday, 21 November 2026, 23:05"
        return tr("%1, %2").arg(locale.toString(when.date(), format), locale.toString(when.time(), QLocale::ShortFormat));
    };
    const QString whole = written(QLocale::LongFormat);
    const bool isShort = width() < narrow || m_date->fontMetrics().horizontalAdvance(whole) > roomForDate();
    m_date->setText(isShort ? written(QLocale::ShortFormat) : whole);
    m_date->setToolTip(toolTipText(locale.toString(when, QLocale::LongFormat) + (asWritten.isEmpty() ? QString() : QLatin1Char('\n') + asWritten.left(200))));
}

/// What the recipients leave of their line: their names say more than the weekday.
int ReaderHead::roomForDate() const
{
    int room = width() - 2 * Theme::gap24 - m_avatar->sizeHint().width() - 2 * Theme::gap12;
    for (int i = 0; m_subject->isHidden() && i < m_top->count(); ++i) {
        const QWidget *beside = m_top->itemAt(i)->widget();
        if (beside && beside != m_people && !beside->isHidden())
            room -= beside->sizeHint().width() + Theme::gap16;
    }
    for (const QWidget *one :
        {static_cast<const QWidget *>(m_recipients), static_cast<const QWidget *>(m_expand), static_cast<const QWidget *>(m_unsubscribe), static_cast<const QWidget *>(m_mark)})
        room -= one->isHidden() ? 0 : one->sizeHint().width() + Theme::gap4;
    return room;
}

void ReaderHead::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    // In a narrow pane the buttons stand above the subject, or it would be one word a line.
    m_top->setDirection(width() < narrow - 80 ? QBoxLayout::BottomToTop : QBoxLayout::LeftToRight);
    m_top->setSpacing(width() < narrow - 80 ? Theme::gap8 : Theme::gap16);
    showDate(m_shownDate, m_content.date);
}

void ReaderHead::showRecipients()
{
    QStringList parts;
    if (!m_content.to.isEmpty())
        parts.append(tr("To %1").arg(namesOf(m_content.to)));
    if (!m_content.cc.isEmpty())
        parts.append(tr("Cc %1").arg(namesOf(m_content.cc)));
    if (!m_content.bcc.isEmpty())
        parts.append(tr("Bcc %1").arg(namesOf(m_content.bcc)));
    m_recipients->setText(parts.isEmpty() ? tr("No recipients named") : parts.join(QStringLiteral(" \u00b7 ")));
}

void ReaderHead::setMark(ConversationMark mark)
{
    const bool muted = mark == ConversationMark::Muted;
    m_mark->setVisible(mark != ConversationMark::None);
    m_mark->setText(muted ? tr("Muted") : tr("Watched"));
    m_mark->setIconName(muted ? QStringLiteral("muted") : QStringLiteral("watched"));
    m_mark->setToolTip(muted ? tr("New messages of this conversation are marked read, and nobody is told of them. On this computer only.")
                             : tr("You are told of new messages of this conversation, whatever folder they come to. On this computer only."));
}

void ReaderHead::setStarred(bool starred)
{
    m_starred = starred;
    m_star->setIconName(starred ? QStringLiteral("star-filled") : QStringLiteral("star"), starred ? Theme::Token::Star : Theme::Token::TextSecondary);
    m_star->setHint(starred ? tr("Remove star") : tr("Star"), QKeySequence(Qt::Key_S));
}

void ReaderHead::setExpanded(bool expanded)
{
    m_expanded = expanded;
    m_expand->setIcon(icon(expanded ? QStringLiteral("chevron-up") : QStringLiteral("chevron-down"), Theme::Token::TextSecondary, Theme::iconSizeSmall));
    const QString hint = expanded ? tr("Hide the addresses") : tr("Show all addresses");
    m_expand->setToolTip(hint);
    m_expand->setAccessibleName(hint);
    if (expanded)
        rebuildDetails();
    m_details->setVisible(expanded);
    m_recipients->setVisible(true);
}

void ReaderHead::rebuildDetails()
{
    delete m_details->layout();
    qDeleteAll(m_details->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly));
    auto *grid = new QGridLayout(m_details);
    grid->setContentsMargins(0, Theme::gap8, 0, 0);
    grid->setHorizontalSpacing(Theme::gap12);
    grid->setVerticalSpacing(Theme::gap4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const auto add = [&](const QString &label, const QStringList &lines) {
        if (lines.isEmpty())
            return;
        auto *left = makeLabel(Theme::Type::Secondary, "detailLabel");
        setSecondary(left);
        left->setText(label);
        auto *right = makeLabel(Theme::Type::Secondary, "detailText");
        right->setWordWrap(true);
        TextLine::keepSide(right);
        right->setText(lines.join(u'\n'));
        grid->addWidget(left, row, 0, Qt::AlignTop | Qt::AlignLeading);
        grid->addWidget(right, row++, 1);
    };
    const auto full = [](const AddressList &people) {
        QStringList lines;
        for (const Address &person : people.mid(0, maxListed))
            lines.append(person.fullText());
        if (people.size() > maxListed)
            lines.append(tr("and %Ln more", nullptr, int(people.size() - maxListed)));
        return lines;
    };
    if (!m_content.truth.sentence.isEmpty())
        add(tr("Is it them?"), QStringList{m_content.truth.sentence} + m_content.truth.details);
    add(tr("From"), full(m_content.from));
    add(tr("Sender"), full(m_content.sender));
    add(tr("To"), full(m_content.to));
    add(tr("Cc"), full(m_content.cc));
    add(tr("Bcc"), full(m_content.bcc));
    add(tr("Replies go to"), full(m_content.replyTo));
    if (!m_content.date.isEmpty())
        add(tr("Date"), {m_content.date.simplified().left(200)});
    if (!m_content.messageIdHeader.isEmpty())
        add(tr("Message ID"), {m_content.messageIdHeader.left(300)});
}

} // namespace postrider
