// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/EnglishPlurals.h"

namespace postrider {

namespace {

/// A text as the sources have it, and how it reads for one: where more than the "(s)" changes.
struct Singular {
    const char *source;
    const char *one;
};

constexpr Singular singulars[] = {
    {"Old junk: %Ln message(s) have been removed for good.", "Old junk: %Ln message has been removed for good."},
    {"%Ln address(es) removed.", "%Ln address removed."},
    {"%Ln message(s) are in the outbox now.", "%Ln message is in the outbox now."},
    {"%Ln of them are in %1 already.", "%Ln of them is in %1 already."},
    {"every %Ln day(s)", "every day"},
    {"every %Ln week(s)", "every week"},
    {"every %Ln month(s)", "every month"},
    {"every %Ln year(s)", "every year"},
    {"%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.",
        "%Ln picture that nobody is to see was left out: it only tells somebody that this was opened."},
    {"%Ln draft(s) that are only on this computer will be deleted.", "%Ln draft that is only on this computer will be deleted."},
    {"%Ln message(s) that have not been uploaded yet will be deleted.", "%Ln message that has not been uploaded yet will be deleted."},
    {"%Ln change(s) that have not reached the server yet will be lost.", "%Ln change that has not reached the server yet will be lost."},
    {"%Ln message(s) in it are deleted for good. This cannot be undone.", "%Ln message in it is deleted for good. This cannot be undone."},
    {"Everything works. There are %Ln thing(s) that you may want to know.", "Everything works. There is %Ln thing that you may want to know."},
    {"Every %n hour(s)", "Every hour"},
    {"Every %n minute(s)", "Every minute"},
    {"%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all",
        "%Ln message is not wholly here and was left out. Fetch it first: sync --folder “%1” --bodies all"},
    {"%Ln message(s) were there already.", "%Ln message was there already."},
    {"%Ln message(s) are not in the search index yet, so there may be more than this.", "%Ln message is not in the search index yet, so there may be more than this."},
    {"%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.",
        "%Ln message could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The original is where it was."},
    {"%Ln message(s) were not here as a whole although the list said so; they are fetched again.",
        "%Ln message was not here as a whole although the list said so; it is fetched again."},
    {"%Ln stored message(s) were damaged; they are fetched again.", "%Ln stored message was damaged; it is fetched again."},
    {"%Ln conversation(s) were not as their messages are; they have been put together again.", "%Ln conversation was not as its messages are; it has been put together again."},
    {"%Ln waiting change(s) were about nothing that is there; they were dropped.", "%Ln waiting change was about nothing that is there; it was dropped."},
    {"%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.",
        "%Ln message belonged to no folder; it was taken out of the list. What the server has is fetched again."},
    {"%Ln message(s) were not shown as the server has them; now they are.", "%Ln message was not shown as the server has it; now it is."},
    {"%1 messages are still being indexed for the search.", "%1 message is still being indexed for the search."},
    {"%1 messages are still being indexed.", "%1 message is still being indexed."},
    {"And %Ln more folder(s) that do not open.", "And %Ln more folder that does not open."},
    {"%Ln message(s) in it are removed from the mail server too. This cannot be undone.", "%Ln message in it is removed from the mail server too. This cannot be undone."},
    {"%Ln folder(s) below it are deleted as well.", "%Ln folder below it is deleted as well."},
    {"This is for all %Ln message(s) of the conversation.", "This is for the %Ln message of the conversation."},
    {"%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.",
        "%Ln message that is on no server yet is damaged. Import it again, or restore a backup into a new profile."},
    {"%Ln message(s) are not wholly on this computer and were left out.", "%Ln message is not wholly on this computer and was left out."},
    {"There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.",
        "There are more tags on your servers than Postrider can keep: %Ln tag of all accounts together is shown, and no others."},
    {"The mail server does not say which %Ln message(s) it means. They stay there.", "The mail server does not say which %Ln message it means. It stays there."},
    {"%Ln file(s) were left out.", "%Ln file was left out."},
    {"%Ln more file(s) were left out.", "%Ln more file was left out."},
    {"%Ln message(s) could not be looked at: they are not wholly on this computer.", "%Ln message could not be looked at: it is not wholly on this computer."},
};

} // namespace

QString EnglishPlurals::translate(const char *, const char *source, const char *, int n) const
{
    const QLatin1String mark("(s)");
    if (n < 0 || !source)
        return {};
    if (n == 1) {
        for (const Singular &singular : singulars) {
            if (qstrcmp(source, singular.source) == 0)
                return QString::fromUtf8(singular.one);
        }
    }
    QString text = QString::fromUtf8(source);
    if (!text.contains(mark))
        return {};
    return text.replace(mark, n == 1 ? QLatin1String() : QLatin1String("s"));
}

} // namespace postrider
