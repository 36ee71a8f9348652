// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/messages/ShownTags.h"

#include "app/widgets/Preferences.h"

namespace postrider {

namespace {

QHash<QString, quint32> labels()
{
    return {{QStringLiteral("$label1"), quint32(Flag::Label1)}, {QStringLiteral("$label2"), quint32(Flag::Label2)}, {QStringLiteral("$label3"), quint32(Flag::Label3)},
        {QStringLiteral("$label4"), quint32(Flag::Label4)}, {QStringLiteral("$label5"), quint32(Flag::Label5)}};
}

/// Marks that programs leave for each other, not labels of a person's: those with a dollar sign (RFC 5788), and some older ones.
bool isForPrograms(const QString &keyword)
{
    static const QStringList older{QStringLiteral("junk"), QStringLiteral("nonjunk"), QStringLiteral("notjunk"), QStringLiteral("forwarded"), QStringLiteral("redirected"),
        QStringLiteral("mdnsent"), QStringLiteral("receipt-handled"), QStringLiteral("ignored"), QStringLiteral("watched")};
    return keyword.startsWith(QLatin1Char('$')) || keyword.startsWith(QLatin1Char('\\')) || older.contains(keyword, Qt::CaseInsensitive);
}

} // namespace

ShownTags::ShownTags()
{
    rebuild();
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (!key.isEmpty() && key != QLatin1String(Tags::settingKey))
            return;
        rebuild();
        Q_EMIT changed();
    });
}

ShownTags &ShownTags::current()
{
    static ShownTags tags;
    return tags;
}

void ShownTags::setNames(const QHash<int, QString> &names)
{
    if (names == m_names)
        return;
    m_names = names;
    rebuild();
    Q_EMIT changed();
}

void ShownTags::read(Mail &mail)
{
    try {
        setNames(mail.reader().keywordNames());
    } catch (const MailError &) {
        // What is wrong with the storage is said where the list is read.
    }
}

void ShownTags::rebuild()
{
    QHash<QString, quint32> bits = labels();
    for (auto it = m_names.cbegin(); it != m_names.cend(); ++it)
        bits.insert(it.value().toLower(), quint32(1) << it.key());
    m_shown.clear();
    for (const Tag &tag : Tags::numbered()) {
        if (const quint32 bit = bits.take(tag.keyword.toLower()))
            m_shown.append({bit, tag});
    }
    QStringList rest = bits.keys();
    rest.sort();
    rest.removeIf(isForPrograms);
    for (const QString &keyword : std::as_const(rest))
        m_shown.append({bits.value(keyword), Tags::of(keyword)});
}

QList<Tag> ShownTags::of(Flags flags) const
{
    QList<Tag> tags;
    for (const auto &[bit, tag] : m_shown) {
        if (quint32(flags.toInt()) & bit)
            tags.append(tag);
    }
    return tags;
}

Flags ShownTags::flagOf(const QString &keyword) const
{
    for (const auto &[bit, tag] : m_shown) {
        if (tag.keyword.compare(keyword, Qt::CaseInsensitive) == 0)
            return Flags::fromInt(bit);
    }
    return {};
}

QStringList ShownTags::others() const
{
    QStringList names;
    const QList<Tag> numbered = Tags::numbered();
    for (const QString &name : m_names) {
        const auto isSame = [&name](const Tag &tag) { return tag.keyword.compare(name, Qt::CaseInsensitive) == 0; };
        if (!isForPrograms(name) && std::none_of(numbered.begin(), numbered.end(), isSame))
            names.append(name);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

QString ShownTags::spoken(Flags flags) const
{
    QStringList titles;
    for (const Tag &tag : of(flags))
        titles.append(tag.title);
    return titles.join(QLatin1String(", "));
}

} // namespace postrider
