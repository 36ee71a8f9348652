// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preferences/ComposingPage.h"

#include "app/composer/ComposerSettings.h"

namespace postrider {

ComposingPage::ComposingPage(QWidget *parent) : PreferencesPage(parent)
{
    addSection(tr("Writing"));
    addChoice(ComposerSettings::form, tr("&Messages begin as"), {tr("Plain text"), tr("Formatted"), tr("As the message that is answered, else plain text")},
        {int(WritingForm::Plain), int(WritingForm::Formatted), int(WritingForm::AsOriginal)}, tr("An identity can have it otherwise: File, Accounts, Identities."));
    addSection(tr("Taking back"));
    const QList<int> seconds{0, 5, 10, 20, 30, 60};
    QStringList texts;
    for (const int each : seconds)
        texts.append(each == 0 ? tr("Not at all: it leaves at once") : tr("%Ln second(s)", nullptr, each));
    addChoice(
        ComposerSettings::undoSeconds, tr("A message that was sent can be &taken back for"), texts, seconds, tr("So long it waits in the outbox, also while you are online."));
    addSection(tr("Before sending"));
    addCheck(ComposerSettings::remindOfAttachments, tr("Remind me of &attachments"), tr("Asks where the text speaks of one and nothing is attached."));
    addCheck(ComposerSettings::remindOfSubject, tr("Remind me of the &subject"));
    addCheck(ComposerSettings::remindOfManyRecipients, tr("Remind me of &many recipients"), tr("Offers to hide them from each other, from fifteen people on."));
    addCheck(ComposerSettings::askSendByKey, tr("Ask before the &keyboard sends"), tr("Ctrl+Enter is easily pressed by mistake."));
}

} // namespace postrider
