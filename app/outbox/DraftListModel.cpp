// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outbox/DraftListModel.h"

#include <QDateTime>
#include <QLocale>

namespace postrider {

namespace {

QString recipientsText(const Draft &draft)
{
    QStringList names;
    for (const Address &person : (draft.to + draft.cc + draft.bcc).mid(0, 10))
        names.append(person.shortText());
    const QString all = names.join(QLatin1String(", "));
    if (draft.isTemplate)
        return all.isEmpty() ? DraftListModel::tr("Template") : DraftListModel::tr("Template \u2013 %1", "to these people").arg(all);
    return all.isEmpty() ? DraftListModel::tr("No recipient yet") : all;
}

QString subjectText(const Draft &draft)
{
    const QString subject = draft.subject.simplified().left(300);
    return subject.isEmpty() ? DraftListModel::tr("(no subject)") : subject;
}

QString timeText(qint64 ms)
{
    if (ms == 0)
        return {};
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(ms);
    return when.date() == QDate::currentDate() ? QLocale().toString(when.time(), QLocale::ShortFormat) : QLocale().toString(when.date(), QLocale::ShortFormat);
}

} // namespace

DraftListModel::DraftListModel(Mail &mail, QObject *parent) : QAbstractListModel(parent), m_mail(mail)
{
    m_drafts = all();
    connect(&m_mail, &Mail::changed, this, [this](const ChangeSet &changes) {
        if (changes.drafts)
            reload();
    });
}

int DraftListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_drafts.size());
}

QVariant DraftListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Draft &draft = m_drafts.at(index.row());
    switch (role) {
    case RecipientsRole: return recipientsText(draft);
    case Qt::DisplayRole:
    case SubjectRole: return subjectText(draft);
    case SnippetRole: return draft.body.left(300).simplified();
    case TimeRole: return timeText(draft.savedAt);
    case AttachmentsRole: return int(draft.attachments.size());
    case Qt::AccessibleTextRole:
        return draft.isTemplate ? tr("%1, %2", "subject of a template, that it is one and to whom").arg(subjectText(draft), recipientsText(draft))
                                : tr("%1, to %2, saved %3").arg(subjectText(draft), recipientsText(draft), timeText(draft.savedAt));
    default: return {};
    }
}

DraftId DraftListModel::draftAt(int row) const
{
    return row >= 0 && row < m_drafts.size() ? m_drafts.at(row).id : DraftId();
}

bool DraftListModel::isTemplate(int row) const
{
    return row >= 0 && row < m_drafts.size() && m_drafts.at(row).isTemplate;
}

void DraftListModel::hide(DraftId draft)
{
    m_hidden.insert(draft);
    reload();
}

void DraftListModel::show(DraftId draft)
{
    m_hidden.remove(draft);
    reload();
}

QList<Draft> DraftListModel::all() const
{
    return m_mail.reader().draftsOnlyHere() + m_mail.reader().templates();
}

void DraftListModel::reload()
{
    QList<Draft> drafts = all();
    drafts.removeIf([this](const Draft &draft) { return m_hidden.contains(draft.id); });
    apply(drafts);
}

/// Rows leave, come and change in place: the selection and the scroll position stay where they are. Drafts are few.
void DraftListModel::apply(const QList<Draft> &drafts)
{
    QSet<DraftId> wanted;
    for (const Draft &draft : drafts)
        wanted.insert(draft.id);
    for (qsizetype i = m_drafts.size() - 1; i >= 0; --i) {
        if (wanted.contains(m_drafts.at(i).id))
            continue;
        beginRemoveRows({}, int(i), int(i));
        m_drafts.removeAt(i);
        endRemoveRows();
    }
    for (qsizetype i = 0; i < drafts.size(); ++i) {
        const Draft &draft = drafts.at(i);
        qsizetype at = -1;
        for (qsizetype j = i; j < m_drafts.size() && at < 0; ++j)
            at = m_drafts.at(j).id == draft.id ? j : -1;
        if (at < 0) {
            beginInsertRows({}, int(i), int(i));
            m_drafts.insert(i, draft);
            endInsertRows();
            continue;
        }
        if (at != i) {
            beginMoveRows({}, int(at), int(at), {}, int(i));
            m_drafts.move(at, i);
            endMoveRows();
        }
        if (!(m_drafts.at(i) == draft)) {
            m_drafts[i] = draft;
            const QModelIndex changed = index(int(i));
            Q_EMIT dataChanged(changed, changed);
        }
    }
}

} // namespace postrider
