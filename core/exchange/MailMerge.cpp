// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/MailMerge.h"

#include <QCoreApplication>
#include <QHash>

#include <functional>

namespace postrider::MailMerge {

namespace {

constexpr qsizetype longestName = 200; // of a column
constexpr qsizetype mostProblems = 200;

QString translated(const char *text)
{
    return QCoreApplication::translate("MailMerge", text);
}

QString keyOf(QStringView name)
{
    return name.trimmed().toString().toCaseFolded();
}

/// `text` with the names in it handed to `valueOf`, once from left to right.
QString replaced(const QString &text, const std::function<QString(QStringView name)> &valueOf)
{
    QString out;
    qsizetype at = 0;
    for (;;) {
        const qsizetype open = text.indexOf(QLatin1String("{{"), at);
        if (open < 0)
            break;
        // Not looked for any further: a text of nothing but brackets is read in one go, too.
        const QStringView rest = QStringView(text).mid(open + 2, longestName + 2);
        const qsizetype length = rest.indexOf(QLatin1String("}}"));
        const QStringView name = rest.left(qMax<qsizetype>(0, length));
        if (length < 0 || name.contains(u'\n') || name.contains(u'{')) { // no name: a bracket, and no more
            out += QStringView(text).mid(at, open + 1 - at);
            at = open + 1;
            continue;
        }
        out += QStringView(text).mid(at, open - at);
        out += valueOf(name);
        at = open + 2 + length + 2;
    }
    out += QStringView(text).mid(at);
    return out;
}

/// For one line: what would end it becomes a blank.
QString onOneLine(const QString &value)
{
    QString line = value;
    for (QChar &c : line) {
        if (c.category() == QChar::Other_Control || c == QChar::LineSeparator || c == QChar::ParagraphSeparator)
            c = u' ';
    }
    return line.trimmed();
}

QString asText(const QString &value)
{
    return QString(value).replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(u'\r', u'\n');
}

QString asHtml(const QString &value)
{
    return asText(value).toHtmlEscaped().replace(u'\n', QLatin1String("<br>"));
}

/// One row with the names of its columns.
class Row {
public:
    Row(const QHash<QString, int> &columns, const QStringList &fields) : m_columns(columns), m_fields(fields) { }
    QString value(QStringView name) const
    {
        const auto at = m_columns.constFind(keyOf(name));
        return at == m_columns.cend() ? QString() : m_fields.value(*at);
    }
    QString in(const QString &text, QString (*as)(const QString &)) const
    {
        return replaced(text, [&](QStringView name) { return as(value(name)); });
    }

private:
    const QHash<QString, int> &m_columns;
    const QStringList &m_fields;
};

AddressList recipients(const AddressList &list, const Row &row, int number, QList<Problem> &problems)
{
    AddressList out;
    for (const Address &pattern : list) {
        const Address made{row.in(pattern.name, onOneLine), row.in(pattern.address, onOneLine)};
        if (made.address.isEmpty() && !pattern.address.isEmpty())
            problems.append({number, translated("There is no address.")});
        else if (!isValidAddress(made.address))
            problems.append({number, translated("“%1” cannot be an e-mail address.").arg(made.address.left(100))});
        out.append(made);
    }
    return out;
}

QHash<QString, int> columnNumbers(const CsvTable &table, QList<Problem> &problems)
{
    QHash<QString, int> numbers;
    const QStringList names = table.rows.value(0);
    for (int i = 0; i < names.size(); ++i) {
        const QString key = keyOf(names.at(i));
        if (key.isEmpty())
            continue;
        if (numbers.contains(key))
            problems.append({1, translated("There are two columns called “%1”.").arg(names.at(i).trimmed())});
        else
            numbers.insert(key, i);
    }
    return numbers;
}

} // namespace

QStringList columns(const CsvTable &table)
{
    QStringList names;
    for (const QString &name : table.rows.value(0)) {
        if (!name.trimmed().isEmpty())
            names.append(name.trimmed());
    }
    return names;
}

QStringList namesIn(const Draft &letter)
{
    QStringList names;
    const auto take = [&names](QStringView name) {
        if (!names.contains(name.trimmed().toString(), Qt::CaseInsensitive))
            names.append(name.trimmed().toString());
        return QString();
    };
    for (const QString &text : {letter.subject, letter.body, letter.html})
        replaced(text, take);
    for (const Address &person : letter.to + letter.cc + letter.bcc + letter.replyTo) {
        replaced(person.name, take);
        replaced(person.address, take);
    }
    return names;
}

Result expand(const Draft &letter, const CsvTable &table)
{
    Result result;
    const int count = int(table.rows.size()) - 1;
    if (count < 1)
        result.problems.append({0, translated("The file has no rows below the names of its columns.")});
    if (table.isCut || count > mostMessages)
        result.problems.append({0, translated("The file is too large: at most %1 messages are sent at once.").arg(mostMessages)});
    if (letter.to.isEmpty() && letter.cc.isEmpty() && letter.bcc.isEmpty())
        result.problems.append({0, translated("The message has no recipient. Write the name of the column with the addresses there: {{Address}}.")});
    const QHash<QString, int> numbers = columnNumbers(table, result.problems);
    for (const QString &name : namesIn(letter)) {
        if (!numbers.contains(keyOf(name)))
            result.problems.append({0, translated("The file has no column “%1”.").arg(name)});
    }
    for (int i = 1; i <= qMin(count, mostMessages); ++i) {
        const Row row(numbers, table.rows.at(i));
        Draft message = letter;
        message.id = {};
        message.parent = {};
        message.moreParents.clear();
        message.relation = ParentRelation::None;
        message.inReplyTo.clear();
        message.references.clear();
        message.replaces = {};
        message.isTemplate = false;
        message.savedAt = 0;
        message.subject = row.in(letter.subject, onOneLine);
        message.body = row.in(letter.body, asText);
        message.html = row.in(letter.html, asHtml);
        message.to = recipients(letter.to, row, i + 1, result.problems);
        message.cc = recipients(letter.cc, row, i + 1, result.problems);
        message.bcc = recipients(letter.bcc, row, i + 1, result.problems);
        message.replyTo = recipients(letter.replyTo, row, i + 1, result.problems);
        result.messages.append(message);
        if (result.problems.size() >= mostProblems)
            break;
    }
    return result;
}

} // namespace postrider::MailMerge
