// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composer/SpellingButton.h"

#include "app/composer/ComposerSettings.h"
#include "app/composer/SpellLanguages.h"
#include "app/widgets/Theme.h"

namespace postrider {

namespace {
constexpr qsizetype mostNamed = 2; // the line has other things to say, too
}

SpellingButton::SpellingButton(QWidget *parent) : QToolButton(parent)
{
    setObjectName(QStringLiteral("spelling"));
    setAutoRaise(true);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setFocusPolicy(Qt::TabFocus); // a click leaves the cursor where it is
    setFont(Theme::current().font(Theme::Type::Secondary));
    QPalette quiet = palette();
    quiet.setBrush(QPalette::ButtonText, quiet.placeholderText());
    setPalette(quiet);
    setMenu(new SpellLanguages(this));
    setPopupMode(InstantPopup);
    connect(&Preferences::current(), &Preferences::changed, this, [this](const QString &key) {
        if (key.isEmpty() || Preferences::isAbout(key, ComposerSettings::spellingLanguages))
            update();
    });
    update();
}

void SpellingButton::update()
{
    const QStringList brief = SpellLanguages::names(true), all = SpellLanguages::names(false);
    const QString off = tr("Spelling is not checked");
    setText(brief.isEmpty() ? off : brief.mid(0, mostNamed).join(QLatin1String(", ")) + (brief.size() > mostNamed ? QStringLiteral(", \u2026") : QString()));
    const QString said = all.isEmpty() ? off : tr("Spelling: %1", "languages").arg(all.join(QLatin1String(", ")));
    setToolTip(said);
    setAccessibleName(said);
}

} // namespace postrider
