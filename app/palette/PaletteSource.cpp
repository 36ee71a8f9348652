// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/palette/PaletteSource.h"

#include "app/palette/FuzzyMatch.h"
#include "app/palette/PaletteSettings.h"
#include "app/widgets/DateText.h"
#include "app/widgets/Keymap.h"
#include "app/widgets/WhenDone.h"

#include <algorithm>

namespace postrider {

namespace {

constexpr int mostRecent = 20;
constexpr int shownRecent = 5;
constexpr int typingTime = 60; // ms from the first key of a burst to the question
constexpr int longestTyped = 200;
constexpr int recentBonus = 40;

} // namespace

PaletteSource::PaletteSource(Mail &mail, const Keymap &keymap, const Names &names, QObject *parent) : QObject(parent), m_mail(mail), m_keymap(keymap), m_names(names)
{
    m_asking.setSingleShot(true);
    m_asking.setInterval(typingTime);
    connect(&m_asking, &QTimer::timeout, this, &PaletteSource::ask);
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.folderList || changes.accounts)
            m_foldersKnown = false;
    });
}

void PaletteSource::prepare()
{
    m_recent = Preferences::current().get(PaletteSettings::recent).mid(0, mostRecent);
    readActions();
    if (!m_foldersKnown)
        readFolders();
    find({});
}

void PaletteSource::readActions()
{
    m_actions.clear();
    for (const Keymap::Command &command : m_keymap.commands()) {
        // What cannot be done now is left out: it would only be in the way.
        if (!command.action || !command.action->isEnabled() || !command.action->isVisible() || command.name == QLatin1String("palette"))
            continue;
        PaletteEntry entry;
        entry.kind = Kind::Action;
        entry.key = QStringLiteral("action:") + command.name;
        entry.text = Keymap::textOf(command.action);
        entry.detail = command.group;
        entry.folded = FuzzyMatch::folded(entry.text + QLatin1Char(' ') + command.group);
        // People learn from pages in English.
        if (const QString english = Keymap::textOf(command.english); english != entry.text)
            entry.foldedEnglish = FuzzyMatch::folded(english);
        entry.keys = m_keymap.keys(command.name).value(0);
        entry.action = command.action;
        entry.icon = command.action->isCheckable() && command.action->isChecked() ? QStringLiteral("check") : QString();
        m_actions.append(entry);
    }
    // What has keys is what people do often.
    std::stable_sort(m_actions.begin(), m_actions.end(), [](const PaletteEntry &a, const PaletteEntry &b) { return !a.keys.isEmpty() && b.keys.isEmpty(); });
}

void PaletteSource::readFolders()
{
    m_folders.clear();
    try {
        QHash<AccountId, QString> accounts;
        for (const Account &account : m_mail.reader().accounts())
            accounts.insert(account.id, account.title());
        for (const Folder &folder : m_mail.reader().folders()) {
            if (!folder.selectable)
                continue;
            PaletteEntry entry;
            entry.kind = Kind::Folder;
            entry.key = QStringLiteral("folder:%1").arg(folder.id.value);
            entry.text = folder.role == FolderRole::None ? folder.path : m_names.folder(folder);
            entry.detail = accounts.value(folder.account);
            entry.folded = FuzzyMatch::folded(entry.text + QLatin1Char(' ') + entry.detail);
            entry.icon = m_names.folderIcon(folder.role);
            entry.folder = folder.id;
            m_folders.append(entry);
        }
        m_foldersKnown = true;
    } catch (const MailError &) {
        // Without folders the palette still does what it can; what is wrong with the storage is said by the window.
    }
}

int PaletteSource::recency(const QString &key) const
{
    const qsizetype at = m_recent.indexOf(key);
    return at < 0 ? 0 : recentBonus - int(at);
}

bool PaletteSource::wants(Kind kind) const
{
    if (m_prefix.isNull())
        return true;
    return m_prefix == QLatin1Char(kind == Kind::Action ? '>' : kind == Kind::Folder ? '#' : kind == Kind::Person ? '@' : '\0');
}

void PaletteSource::find(const QString &typed)
{
    QString words = typed.left(longestTyped).trimmed();
    static const QString prefixes = QStringLiteral(">#@?");
    m_prefix = !words.isEmpty() && prefixes.contains(words.at(0)) ? words.at(0) : QChar();
    if (!m_prefix.isNull())
        words = words.mid(1).trimmed();
    ++m_asked;
    m_typed = words;
    m_words = FuzzyMatch::folded(words);
    if (words.isEmpty()) {
        m_people.clear();
        m_messages.clear();
        m_asking.stop();
    } else if ((wants(Kind::Person) || wants(Kind::Message)) && !m_asking.isActive()) {
        m_asking.start();
    }
    // What was found for fewer letters stays until the next answer, as far as it fits.
    const auto misfit = [this](const PaletteEntry &entry) { return !FuzzyMatch::of(m_words, entry.folded); };
    m_people.removeIf(misfit);
    m_messages.removeIf(misfit);
    put();
    Q_EMIT changed();
}

QList<PaletteEntry> PaletteSource::matching(const QList<PaletteEntry> &all) const
{
    QList<PaletteEntry> found;
    for (const PaletteEntry &entry : all) {
        auto match = FuzzyMatch::of(m_words, entry.folded);
        auto english = entry.foldedEnglish.isEmpty() ? std::nullopt : FuzzyMatch::of(m_words, entry.foldedEnglish);
        if (english && (!match || match->score < english->score)) {
            match = english;
            match->marks.clear(); // what is marked stands in what is shown
        }
        if (!match)
            continue;
        found.append(entry);
        found.last().score = match->score + recency(entry.key);
        found.last().marks = match->marks;
    }
    std::stable_sort(found.begin(), found.end(), [](const PaletteEntry &a, const PaletteEntry &b) { return a.score > b.score; });
    return found;
}

void PaletteSource::putSection(const QString &title, QList<PaletteEntry> found, int limit)
{
    if (found.isEmpty())
        return;
    PaletteEntry heading;
    heading.text = title;
    m_entries.append(heading);
    m_entries += found.mid(0, limit);
}

/// What was used last, as far as it can be used now.
void PaletteSource::putRecent(int &left)
{
    QList<PaletteEntry> recent;
    for (const QString &key : std::as_const(m_recent)) {
        for (const QList<PaletteEntry> *all : {&m_actions, &m_folders}) {
            for (const PaletteEntry &entry : *all) {
                if (entry.key == key && recent.size() < left)
                    recent.append(entry);
            }
        }
    }
    putSection(tr("Used last"), recent, left);
}

void PaletteSource::putPrefixes()
{
    const std::pair<QString, QString> lines[] = {
        {QStringLiteral(">"), tr("Actions: what can be done now")}, {QStringLiteral("#"), tr("Folders of all accounts")}, {QStringLiteral("@"), tr("People to write to")}};
    QList<PaletteEntry> entries;
    for (const auto &[sign, meaning] : lines) {
        PaletteEntry entry;
        entry.kind = Kind::Prefix;
        entry.key = sign;
        entry.text = meaning;
        entry.keys = QKeySequence(sign);
        entries.append(entry);
    }
    putSection(tr("Type one of these first to see only"), entries, most);
}

void PaletteSource::put()
{
    m_entries.clear();
    if (m_prefix == QLatin1Char('?')) {
        putPrefixes();
        return;
    }
    int recent = m_prefix.isNull() && m_typed.isEmpty() ? shownRecent : 0;
    if (recent > 0)
        putRecent(recent);
    struct Section {
        QString title;
        QList<PaletteEntry> found;
        int best = 0;
    };
    QList<Section> sections;
    if (wants(Kind::Action))
        sections.append({tr("Actions"), matching(m_actions)});
    if (wants(Kind::Folder))
        sections.append({tr("Folders"), matching(m_folders)});
    if (wants(Kind::Person))
        sections.append({tr("Write to"), m_people});
    for (Section &section : sections)
        section.best = section.found.isEmpty() ? 0 : section.found.first().score;
    if (!m_typed.isEmpty())
        std::stable_sort(sections.begin(), sections.end(), [](const Section &a, const Section &b) { return a.best > b.best; });
    for (const Section &section : std::as_const(sections))
        putSection(section.title, section.found, !m_prefix.isNull() || m_typed.isEmpty() ? most : fewer);
    if (!m_prefix.isNull() || m_typed.isEmpty())
        return;
    putSection(tr("Messages"), m_messages, fewer);
    PaletteEntry search;
    search.kind = Kind::Search;
    search.key = QStringLiteral("search");
    search.text = tr("Search all mail for \u201c%1\u201d").arg(m_typed);
    search.icon = QStringLiteral("search");
    m_entries.append(search);
}

// --- what the index finds -------------------------------------------------------------------------------------------------------------

void PaletteSource::ask()
{
    if (wants(Kind::Message))
        askMessages();
    if (wants(Kind::Person))
        askPeople();
}

void PaletteSource::askMessages()
{
    SearchRequest request;
    request.query = m_typed;
    request.limit = fewer;
    request.lastWordIsPrefix = true;
    request.snippets = false;
    whenDone(this, m_mail.search(request), [this, asked = m_asked](const Outcome<SearchResult> &outcome) {
        const auto *result = std::get_if<SearchResult>(&outcome);
        if (!result || asked != m_asked)
            return;
        takeMessages(*result);
        put();
        Q_EMIT changed();
    });
}

/// The same people in the same order as where recipients are typed.
void PaletteSource::askPeople()
{
    whenDone(this, m_mail.completeRecipient(m_typed, most), [this, asked = m_asked](const Outcome<QList<RecipientSuggestion>> &outcome) {
        const auto *found = std::get_if<QList<RecipientSuggestion>>(&outcome);
        if (!found || asked != m_asked)
            return;
        takePeople(*found);
        put();
        Q_EMIT changed();
    });
}

std::optional<MessageRow> PaletteSource::rowOf(MessageId message)
{
    try {
        return m_mail.reader().messageRow(message);
    } catch (const MailError &) {
        return {}; // as with the folders
    }
}

void PaletteSource::takePeople(const QList<RecipientSuggestion> &found)
{
    constexpr qsizetype membersNamed = 8;
    m_people.clear();
    for (const RecipientSuggestion &one : found) {
        PaletteEntry entry;
        entry.kind = Kind::Person;
        entry.icon = QStringLiteral("compose");
        if (one.source == RecipientSuggestion::Source::Group) {
            QStringList names;
            for (const Address &member : one.members.mid(0, membersNamed))
                names.append(member.shortText());
            entry.key = QStringLiteral("people:") + one.address.name;
            entry.text = one.address.name;
            entry.detail = names.join(QLatin1String(", "));
            entry.people = one.members;
        } else {
            entry.key = QStringLiteral("person:") + one.address.address.toLower();
            entry.text = one.address.shortText();
            entry.detail = entry.text == one.address.address ? QString() : one.address.address; // not twice the same
            entry.people = {one.address};
        }
        entry.folded = FuzzyMatch::folded(entry.text + QLatin1Char(' ') + entry.detail);
        if (const auto match = FuzzyMatch::of(m_words, entry.folded)) {
            entry.score = match->score;
            entry.marks = match->marks;
        }
        m_people.append(entry);
    }
}

void PaletteSource::takeMessages(const SearchResult &result)
{
    m_messages.clear();
    for (const SearchHit &hit : result.hits) {
        const auto row = rowOf(hit.message);
        if (!row)
            continue;
        PaletteEntry entry;
        entry.kind = Kind::Message;
        entry.key = QStringLiteral("message:%1").arg(hit.message.value);
        entry.text = row->subject.isEmpty() ? tr("(no subject)") : row->subject;
        entry.detail = tr("%1, %2", "sender, date").arg(row->from.shortText(), DateText::compact(row->date));
        entry.folded = FuzzyMatch::folded(entry.text + QLatin1Char(' ') + row->from.shortText());
        entry.icon = QStringLiteral("mail");
        entry.message = row->id;
        m_messages.append(entry);
    }
}

void PaletteSource::noteUsed(const PaletteEntry &entry)
{
    if (entry.kind != Kind::Action && entry.kind != Kind::Folder && entry.kind != Kind::Person)
        return;
    QStringList recent = Preferences::current().get(PaletteSettings::recent);
    recent.removeAll(entry.key);
    recent.prepend(entry.key);
    Preferences::current().set(PaletteSettings::recent, recent.mid(0, mostRecent));
}

} // namespace postrider
