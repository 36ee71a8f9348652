<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de_DE">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>Lokale Ordner</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln Nachricht im Postausgang wird nicht gesendet.</numerusform>
            <numerusform>%Ln Nachrichten im Postausgang werden nicht gesendet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln Entwurf, den es nur auf diesem Computer gibt, wird gelöscht.</numerusform>
            <numerusform>%Ln Entwürfe, die es nur auf diesem Computer gibt, werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>%Ln Nachricht, die noch nicht hochgeladen ist, wird gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten, die noch nicht hochgeladen sind, werden gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>%Ln Änderung, die der Server noch nicht kennt, geht verloren.</numerusform>
            <numerusform>%Ln Änderungen, die der Server noch nicht kennt, gehen verloren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln Nachricht auf diesem Computer wird gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten auf diesem Computer werden gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>Von diesem Konto sind keine Nachrichten auf diesem Computer.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>Was auf %1 gelassen wurde, bleibt dort. Was ein anderes Programm dort gelöscht hat, ist weg.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>Manches davon gibt es vielleicht nirgends sonst: Was Postrider auf %1 gelöscht hat, geht damit verloren.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>Alle Mail auf %1 bleibt dort. Nur die Kopien auf diesem Computer werden entfernt.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>Seine Anmeldung wird aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>Sein Passwort wird aus dem Schlüsselbund entfernt.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Konto entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>%1 von diesem Computer entfernen?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>Zuerst seine Mail exportieren…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>Aus&amp;wählen</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Anordnung</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>&amp;Text und Größe</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Nachricht</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>&amp;Markieren</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Schlagwor&amp;t</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>&amp;E-Mails abrufen</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>E-Mails a&amp;ller Konten abrufen</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>In einem &amp;Fenster öffnen</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>Nachricht &amp;speichern unter…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>Nachricht als &amp;PDF speichern…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>Datei mit Nachrichten &amp;importieren…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>Verzeichnis mit Nachrichten i&amp;mportieren…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>Ordner e&amp;xportieren…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>Profil si&amp;chern…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Konto hinzufügen…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>Kon&amp;ten…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>Kont&amp;akte…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>&amp;Alle Nachrichten auswählen</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>&amp;Unterhaltung auswählen</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nichts</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>&amp;Gelesene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Unge&amp;lesene Nachrichten</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>Nachrichten mit &amp;Stern</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>Nachrichten &amp;ohne Stern</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>&amp;Diese Nachricht auch, oder nicht mehr</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>In der &amp;Nachricht suchen</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>E-Mails &amp;suchen</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>In diesem &amp;Ordner suchen</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>Diese Liste &amp;filtern</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>F&amp;ilter…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Liste als &amp;Karten</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>Liste als &amp;Spalten</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>Nach Unterhaltungen &amp;gruppieren</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>Auch nach Bet&amp;reff gruppieren</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>Unterha&amp;ltungen ganz lesen</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>Alle Unterhaltungen au&amp;fklappen</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>Alle Unterhaltungen &amp;zuklappen</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>Nachricht &amp;neben der Liste</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>Nachricht &amp;unter der Liste</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>Nachricht unter Liste und &amp;Ordnern</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>Nachrichten&amp;bereich zeigen</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>V&amp;ergrößern</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Verkle&amp;inern</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>N&amp;ormale Größe</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>Nachrichten wie form&amp;atiert</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>Nachrichten einfa&amp;ch formatiert</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>Nachrichten als reiner Te&amp;xt</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>Nachrichten &amp;mit eigenen Farben abdunkeln</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Farben wie der Schreib&amp;tisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>&amp;Quelltext der Nachricht</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Alle Ko&amp;pfzeilen</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Nächste Nachricht</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>&amp;Vorherige Nachricht</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>Nächste &amp;ungelesene Nachricht</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>Vorherige un&amp;gelesene Nachricht</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>Nä&amp;chste ungelesene Unterhaltung</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Zurückblättern</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>Nachricht &amp;öffnen</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Zurück zur &amp;Liste</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>&amp;Archivieren und zur nächsten</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>Archivieren und zur v&amp;orherigen</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Vorheriger Be&amp;reich</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Zum Pos&amp;teingang</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>Zu den Nachrichten mit &amp;Stern</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>Zu den g&amp;esendeten Nachrichten</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>Zu den Entwür&amp;fen</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>Zum Arch&amp;iv</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>&amp;Postausgang</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>Konto &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>Konto &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>Konto &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>Konto &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>Konto &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>Konto &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>Konto &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>Konto &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>Konto &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Befe&amp;hlspalette…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Neuer Ordner…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>Ordner &amp;löschen…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorit</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>Alle als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>Lee&amp;ren…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>Angezeigte &amp;Ordner…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Eigenschaften…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>Neu aus &amp;Vorlage…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Entwurf &amp;bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Antworten</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>A&amp;llen antworten</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>An die L&amp;iste antworten</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>Als Anhan&amp;g weiterleiten</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>An jemanden &amp;umleiten…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>Als &amp;neue Nachricht bearbeiten</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>Ganze Nachricht &amp;holen</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>Ar&amp;chivieren</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Endgültig löschen…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>In &amp;Ordner verschieben…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>Noch einmal in &amp;denselben Ordner verschieben</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>In Ordner &amp;kopieren…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>Bis später zu&amp;rückstellen…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>Als &amp;Spam markieren</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>Als „&amp;Kein Spam“ markieren</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>&amp;Filter nach dieser Nachricht…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>&amp;Stern setzen oder entfernen</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>Als &amp;ungelesen oder gelesen markieren</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>Als ge&amp;lesen markieren</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>Als u&amp;ngelesen markieren</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>Unterhaltung als &amp;gelesen markieren</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>Unterhaltung stu&amp;mmschalten</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>Unterhaltung &amp;beobachten</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>Schlagwort &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>Schlagwort &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>Schlagwort &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>Schlagwort &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>Schlagwort &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>Schlagwort &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>Schlagwort &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>Schlagwort &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>Schlagwort &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>Alle Schlagwörter &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>Aus einem Menü &amp;wählen…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Neues Schlagwort…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>&amp;Doktor: Was stimmt nicht?</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>&amp;Über Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>F&amp;ilter auf diesen Ordner anwenden</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>Filter auf die au&amp;sgewählten Nachrichten anwenden</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>Filter auf alle Ordner des &amp;Kontos anwenden</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>D&amp;unkel oder hell für diese Nachricht</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>Für ein anderes Programm konnte keine Kopie gemacht werden. Schaffen Sie Platz auf der Platte und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[Der Anhang „%1“ (%2) wurde am %3 gelöscht.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[Der Anhang „%1“ (%2) wurde am %3 herausgenommen und in „%4“ gespeichert.]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>Der Schreibtisch ließ sich nicht anweisen, Postrider zu starten. Prüfen Sie, ob in Ihren Einstellungsordner geschrieben werden kann.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>Windows ließ sich nicht anweisen, Postrider zu starten. In den Windows-Einstellungen für Autostart-Apps können Sie das festlegen.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>Jemand</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>Eine Aufgabe für Sie</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>Einladung, geändert</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Einladung</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Abgesagt</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 schlägt eine andere Zeit vor</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>Die vorgeschlagene Zeit passt nicht</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>Ein weiterer Termin zu einer Einladung</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 bittet um den neuesten Stand</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Termin</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 hat zugesagt</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 hat abgesagt</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 hat mit Vorbehalt zugesagt</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 schickt jemand anderen</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 hat geantwortet</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>%1 bis %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2 in der Zeit von %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>jeden Tag</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>jeden %Ln. Tag</numerusform>
            <numerusform>alle %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>jede Woche</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>jede %Ln. Woche</numerusform>
            <numerusform>alle %Ln Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>jeden Monat</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>jeden %Ln. Monat</numerusform>
            <numerusform>alle %Ln Monate</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>jedes Jahr</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>jedes %Ln. Jahr</numerusform>
            <numerusform>alle %Ln Jahre</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>immer wieder</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1 am %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln Mal</numerusform>
            <numerusform>%Ln Mal</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, bis %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>niemand Bestimmtes</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>Für %1, von %2, bis %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>SHA-256-Fingerabdruck</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>Die Verbindung zu %1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>Der Server %1 wurde nicht gefunden. Prüfen Sie die Netzwerkverbindung und den Namen des Servers.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>Postrider hat beim Sichern einer Verbindung einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Der Server %1 hat in einem Augenblick Daten gesendet, in dem das nur ein Angreifer täte. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>Postrider hat beim Aufbau einer Verbindung einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>Eine Verbindung ohne Verschlüsselung gibt es nur zu diesem Computer, nicht zu %1. Wählen Sie TLS in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>Der Name %1 führt nicht zu diesem Computer, und die Verbindung wäre unverschlüsselt.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>Dieser Computer hat nicht rechtzeitig gesagt, über welchen Proxy %1 erreicht wird. Sehen Sie nach seinen Proxy-Einstellungen, oder wählen Sie in den Einstellungen des Kontos einen Weg.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 ist ein Ort in Ihrem eigenen Netz, wo Nachrichten nichts zu suchen haben.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>Der Server %1 hat die Verbindung auf Port %2 nicht angenommen. Vielleicht ist er vorübergehend nicht in Betrieb, oder der Port stimmt nicht.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>Die Netzwerkverbindung zu %1 ist abgerissen oder kommt zurzeit nicht zustande.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>Der Server %1 hat die Verbindung geschlossen, während sie gesichert wurde.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>Der Server %1 hat die Verbindung geschlossen. Vielleicht ist er überlastet oder wird neu gestartet: Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Der Server %1 hat nicht rechtzeitig geantwortet. Vielleicht ist er überlastet, oder der Port oder die Art der Verschlüsselung stimmt nicht.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>Der Server %1 hat etwas gesendet, das keine gültige Antwort ist. Wer den Server betreibt, kann herausfinden, warum.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Anstelle von %1, Port %2 antwortet etwas, das kein Mailserver ist; es wurde nichts gesendet. Wenn dieses Netz eine Anmeldung verlangt, öffnen Sie irgendeine Seite in einem Browser: Postrider macht von selbst weiter. Wenn es noch nie ging, prüfen Sie Port und Art der Verschlüsselung in den Einstellungen des Kontos.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>„%1“ ist kein SHA-256-Fingerabdruck: 64 hexadezimale Ziffern, mit oder ohne Doppelpunkte.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>Für %1, von %2, gültig vom %3 bis zum %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>„account certificates“ zeigt, welchen vertraut wird; außerdem gibt es trust-certificate und revoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Vertraut seit %1, obwohl: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Jeder Server muss beweisen, wer er ist: Keinem Zertifikat wird nur auf Ihr Wort hin vertraut.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Das Konto</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>Bitte geben Sie den Fingerabdruck an, den Ihnen der Betreiber des Servers genannt hat: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>Die Zertifikate der Server dieses Kontos sind gültig oder es wird ihnen schon vertraut: Es gibt nichts zu tun.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1, Port %2, zeigt das Zertifikat %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>Kein Server dieses Kontos zeigt das Zertifikat mit diesem Fingerabdruck, also wird keinem vertraut. Fragen Sie den Betreiber des Servers, welches es sein müsste; es könnte jemand dazwischen sein.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>Ab jetzt wird ihm vertraut. „account revoke-certificate“ nimmt das zurück.</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>„%1“ ist nicht HOST:PORT, wie „account certificates“ es zeigt.</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>Bei %1 wird keinem solchen Zertifikat vertraut.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>%n Zertifikat wird nicht mehr vertraut.</numerusform>
            <numerusform>%n Zertifikaten wird nicht mehr vertraut.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email braucht eine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Es gibt keine Datei „%1“.</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>Bitte geben Sie einen Eingangsserver an: --imap oder --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>Bitte geben Sie das Passwort auf eine Weise an: --password-stdin oder --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Server für eingehende E-Mails</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: angemeldet. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Konto %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>nur auf diesem Computer</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>Das Konto ist noch da: Der Datenträger hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>%1 und die Mail davon wurden von diesem Computer entfernt; was auf dem Server schon gelöscht war, ist weg.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>%1 und die zugehörigen E-Mails wurden von diesem Computer entfernt; auf dem Server hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add, discover, list, set, order, identity, sign-in oder remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>Es gibt kein „account %1“.</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>Postrider bekannt</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>aus einer Datei auf diesem Computer</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>von der Domain veröffentlicht</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>aus den Diensteinträgen der Domain</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>aus der öffentlichen Liste der Anbieter</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>von dem, der die Mail der Domain annimmt</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>geraten: Unter den üblichen Namen antworten Server</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Benutzername: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>Diese Server gehören zu %1. Verwenden Sie sie nur, wenn Sie wissen, dass Ihre Mail dort liegt.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>„%1“ ist keine Mailadresse.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>Niemand, der gefragt wurde, kennt die Server dieser Adresse. Ihr Anbieter nennt Ihnen die Namen; geben Sie sie mit --imap (oder --pop3) und --smtp an.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>Die Mail dieser Adresse liegt anscheinend bei %1, aber niemand Vertrauenswürdiges sagt das. Wenn Sie wissen, dass es stimmt, sagen Sie --trust %1; sonst geben Sie --imap (oder --pop3) und --smtp an.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>Niemand, der gefragt wurde, kennt einen POP3-Server für diese Adresse. Ihr Anbieter nennt Ihnen den Namen, falls es einen gibt; geben Sie ihn mit --pop3 an.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 lässt niemanden mit einem Passwort ein. Melden Sie sich über den Browser an: mit --sign-in browser oder --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>Antworten an %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>Blindkopie an sich selbst</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>mit Signatur</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 hat keine Identität „%2“. „account identity %1 list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>„%1“ ist keine Form von Nachrichten. Es gibt default, plain und formatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>Eine Identität hat kein „%1“. Sie hat email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution und form, eine --signature und eine --signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>„%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>„%1“ ist zu lang für eine Signatur.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>Zu einer formatierten Signatur gehört eine einfache, für alle, die reinen Text lesen: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>Identität %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>Die Änderung wurde nicht geschrieben: Der Datenträger hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>Neue Nachrichten von %1 werden als %2 geschrieben.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>„account identity %1“ gibt es nicht.</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>Die Identität</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1 ist entfernt.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>„%1“ ist hier keine Adresse eines Servers. Sie sieht so aus: %2s://host:port (TLS), %2://host:port (STARTTLS) oder, nur auf diesem Computer, %2+plain://127.0.0.1:port.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>Ein Passwort auf der Kommandozeile kann jeder auf diesem Computer lesen. Geben Sie es mit --proxy-password-stdin an.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>„%1“ ist hier kein Proxy. Möglich sind: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Über die Standardeingabe kam kein Passwort.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 kann sein: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>„bodies“ braucht eine Zahl von Tagen, etwa 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>„leave-on-server“ braucht eine Zahl von Tagen, etwa 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>eine Anzahl von Minuten</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>„authserv“ braucht den Namen eines Servers, auto oder none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>Ein Proxy, der ein Passwort will, will auch einen Benutzernamen: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>Bitte geben Sie nur ein Passwort auf einmal über die Standardeingabe an.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>Bitte geben Sie das Passwort von %1 beim Proxy an: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht benutzbar, deshalb bleibt das Passwort des Proxys nur, bis Postrider endet.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Die Mail eines Kontos kommt über IMAP oder über POP3, und das bleibt so. Fügen Sie die Adresse noch einmal hinzu, um es anders zu haben.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 hat kein eigenes Passwort: Es meldet sich über den Browser oder mit einem Befehl an.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>Eine Einstellung „%1“ gibt es nicht. Es gibt: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>„leave-on-server“ und „delete-on-server“ sind für Konten, deren Mail über POP3 kommt.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Erledigt.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>Öffnen Sie diese Seite in einem Browser auf diesem Computer, und melden Sie sich an:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>Öffnen Sie %1 auf irgendeinem Gerät, und geben Sie den Code %2 ein</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>Wer sich über den Browser anmeldet, braucht hier kein Passwort.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>Hier ist niemand bekannt, der für diese Adresse anmeldet. Nennen Sie ihn mit --oauth, oder geben Sie ein Passwort an.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>Dieses Konto meldet sich mit einem Passwort an.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Angemeldet.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Die Option %1 gibt es hier nicht.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 braucht eine ganze Zahl.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 braucht eine Zeit wie 2026-03-01T08:30 oder 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>„%1“ ist hier ein Wort zu viel.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Es gibt keinen Befehl „%1“.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>Dieses Profil ist in einem anderen Postrider geöffnet, der nicht antwortet. Schließen Sie diesen, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>Der Postrider, der dies ausführte, wurde beendet. Was er bis dahin getan hatte, bleibt; sehen Sie nach, bevor Sie den Befehl noch einmal geben.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>Ein Befehl von Postrider arbeitet gerade in diesem Profil. Öffnen Sie das Fenster, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>Ein Befehl von Postrider arbeitet gerade in diesem Profil. Versuchen Sie es noch einmal, wenn er fertig ist.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>Das Fenster:  postrider [--profile ORDNER] [--minimized] [--check] [mailto:LINK | DATEI.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>Eine neue Nachricht:  postrider compose [--to ADRESSE] [--cc ADRESSE] [--bcc ADRESSE] [--subject TEXT] [--body TEXT]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>Aufruf: postrider [--profile ORDNER] [--json] BEFEHL ...   (ohne Befehl: das Fenster)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>Rückgabewert: 0 erledigt, 1 gescheitert, 2 falscher Aufruf, 3 später noch einmal, 4 Sie müssen etwas tun, 5 Ausgang unbekannt.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Der Suchbegriff</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Die Datei zum Importieren</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>Neu: %1, ergänzt: %2, schon vorhanden: %3, neue Gruppen: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Die Datei, die geschrieben werden soll</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln Kontakt exportiert.</numerusform>
            <numerusform>%Ln Kontakte exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>Bitte geben Sie die Nummern von Nachrichten an.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht gelöscht.</numerusform>
            <numerusform>%Ln Nachrichten gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>Bitte geben Sie ein Konto oder eine Adresse an, nicht beides.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>In diesem Profil gibt es noch kein Konto: Geben Sie eine Adresse an.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>In diesem Profil gibt es mehrere Konten: Sagen Sie --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience ist eine Zahl von Sekunden von 1 bis 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>Eine Testnachricht kann nur ein Konto senden, das in diesem Profil ist.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>%1 wird angesehen ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>Die Datei oder der Ordner, die geschrieben werden sollen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht vollständig hier und wurde ausgelassen. Rufen Sie sie zuerst ab: sync --folder „%1“ --bodies all</numerusform>
            <numerusform>%Ln Nachrichten sind nicht vollständig hier und wurden ausgelassen. Rufen Sie sie zuerst ab: sync --folder „%1“ --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht exportiert.</numerusform>
            <numerusform>%Ln Nachrichten exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>„%1“ kann weder Markierung noch Schlagwort sein. Markierungen sind seen, flagged, answered, draft, forwarded, junk, notjunk und $label1 bis $label5; eigene Schlagwörter bestehen aus Buchstaben, Ziffern, $ und dergleichen.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>Bitte geben Sie die Nummern von Nachrichten und +Markierung oder -Markierung an.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>Eine Markierung kann nicht zugleich gesetzt und entfernt werden.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht geändert.</numerusform>
            <numerusform>%Ln Nachrichten geändert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>Bitte geben Sie mit --account an, zu welchem Konto der Ordner gehören soll.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>Der Posteingang wird immer beobachtet.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>In %1 selbst sind keine Nachrichten.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create, rename, remove, subscribe, unsubscribe, watch oder unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>Es gibt kein „folder %1“.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Der Ordner</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Der neue Name</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>Die Datei oder der Ordner, die importiert werden sollen</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht importiert.</numerusform>
            <numerusform>%Ln Nachrichten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon da.</numerusform>
            <numerusform>%Ln Nachrichten waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>Von: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>Anhang %1: %2 (%3 Bytes)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Kalender: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Kontakt: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>Bericht zu einer gesendeten Nachricht: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>Bittet um eine Lesebestätigung: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Absender: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Hinweis: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>Die Datei der Nachricht</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Dies wurde beendet, bevor es erledigt war.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>„%1“ ist keine Datei. Übergeben Sie die Nachricht über die Standardeingabe und als Namen „-“.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Die Datei „%1“ ist größer, als eine Nachricht sein kann.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>In diesem Ordner gibt es zu viele Dateien namens „%1“.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>Bitte geben Sie die Nummern von Nachrichten und einen Ordner an.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht verschoben.</numerusform>
            <numerusform>%Ln Nachrichten verschoben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>%Ln Nachricht kopiert.</numerusform>
            <numerusform>%Ln Nachrichten kopiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>„%1“ ist keine Nummer des Postausgangs.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>Im Postausgang gibt es keine Nachricht %1 mehr.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>Ob diese Nachricht gesendet wurde, ist nicht bekannt: bitte „outbox resolve %1“ mit „sent“, „resend“ oder „look“ verwenden.</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>Aus dem Postausgang genommen; es ist wieder ein Entwurf.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>Bei dieser Nachricht gibt es nichts zu entscheiden.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>Für die abgelehnten Empfänger gibt es jetzt einen eigenen Entwurf: Nummer %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>Es ist zu spät, diese Nachricht zu einer anderen Zeit zu senden.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>Die Nachricht wartet bis dahin. Postrider muss dann laufen, oder Sie lassen sie mit „outbox retry“ senden.</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>Bitte sagen Sie „sent“, „resend“ oder „look“.</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>Die Nachricht wurde nicht gefunden. Ob sie gesendet wurde, ist weiterhin nicht bekannt.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>Gefunden: Die Nachricht wurde gesendet.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Als gesendet vermerkt.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>Es gibt kein „outbox %1“.</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>Die Nummer einer Nachricht im Postausgang</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>„sent“, „resend“ oder „look“</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Die Zeit</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>Alles außer den Passwörtern wurde in „%1“ gesichert.</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>Die Datei einer Sicherung</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>Nach „%1“ wiederhergestellt. Passwörter sind in einer Sicherung nicht enthalten: Postrider wird danach fragen.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Das Profil ist in Ordnung.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>Das Profil ist beschädigt: Was oben genannt ist, ist auf diesem Computer verloren.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>Die Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>Aus diesem Profil wurde nichts als %1 gesendet.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>eingereiht</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>Versuch %1: aufgeschoben</translation>
    </message>
    <message>
        <source>held</source>
        <translation>zurückgehalten</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>übergeben und nicht bestätigt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>angenommen</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>angenommen und vom Server bis zur gewählten Zeit verwahrt</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>Kopie in „Gesendet“</translation>
    </message>
    <message>
        <source>released</source>
        <translation>freigegeben</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>gilt als gesendet</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Alle bei %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Niemandes Nachrichten laden ungefragt Bilder aus dem Netz.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>Eine solche Erlaubnis gibt es nicht: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>Eine Adresse oder eine Domain</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures kennt „%1“ nicht.</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>Die Datei des Bildes</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>Der Name der Datei muss auf .png oder .pdf enden.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 ist eine Zahl von %2 bis %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Hier kann nichts gezeichnet werden.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>In der einfachen Ansicht gezeigt: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>Die Nachricht konnte nicht gezeichnet werden.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>wonach gesucht werden soll</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln Nachricht ist noch nicht im Suchverzeichnis; es kann also mehr geben.</numerusform>
            <numerusform>%Ln Nachrichten sind noch nicht im Suchverzeichnis; es kann also mehr geben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>Bitte geben Sie mit --account an, von welchem Konto die Nachricht ausgeht.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>Gesendet; eine Kopie liegt in „Gesendet“.</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>Gesendet. Die Kopie in „Gesendet“ steht noch aus.</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>Im Postausgang. Die Nachricht geht hinaus, sobald der Server sie annimmt.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Unterwegs.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>Im Postausgang zurückgehalten.</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>Dieser Befehl wurde ohne Profil gestartet.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>In diesem Profil gibt es kein Konto „%1“. „account list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>%1 sind ein Ort auf diesem Computer, kein Konto: Dort wird nichts empfangen, gesendet oder eingerichtet.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>Es gibt keinen Ordner „%1“. „folders“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>„%1“ ist nicht die Nummer einer Nachricht. „list“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>Die Nachricht %1 gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>„%1“ ist kein Bereich von Nachrichtennummern.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>Hier erledigt; den Server erreicht es mit dem nächsten „sync“. %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>Die Nachricht kam nicht rechtzeitig. Bitte versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>Anhang %1: %2 (etwa %3 Bytes, noch auf dem Server)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>Die Nummer einer Nachricht</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies ist „all“, „none“ oder eine Zahl von Tagen, etwa „30d“.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>In diesem Profil gibt es noch kein Konto: „account add“ legt eines an.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>%1 neu, %2 geändert, %3 entfernt, %4 Ihrer Änderungen übertragen, %5 s</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>eine Anzahl von Tagen</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>Der Filter „%1“ kann nicht gelesen werden: Er gehört zu einer anderen Version von Postrider oder ist kein Filter.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>„%1“ ist nicht die Nummer eines Filters. „rules list“ zeigt sie.</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>Es gibt keinen Filter %1. „rules list“ zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>Bitte geben Sie die Nummern von Filtern an. „rules list“ zeigt sie.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Der Filter</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>Bitte geben Sie mit --folder an, auf welchen Ordner die Filter angewendet werden sollen, oder mit --account, auf alle Ordner welches Kontos.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>Filter träfen auf %L1 von %Ln Nachricht zu. Nichts wurde verändert.</numerusform>
            <numerusform>Filter träfen auf %L1 von %Ln Nachrichten zu. Nichts wurde verändert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Filter trafen auf %L1 von %Ln Nachricht zu.</numerusform>
            <numerusform>Filter trafen auf %L1 von %Ln Nachrichten zu.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>„%1“ ist keine Datei mit Filtern: „rules export“ schreibt solche Dateien.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider wird beendet.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>Postrider hat beim Anmelden einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>Der Mailserver erkennt die Anmeldung von %1 nicht an. Melden Sie sich als dieser Benutzer neu an; hilft das nicht, darf das Konto vielleicht keine Mailprogramme benutzen.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>Der Passwortbefehl dieses Kontos ist leer. Legen Sie einen fest, oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>keine Antwort innerhalb einer Minute</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>Der Passwortbefehl dieses Kontos ist gescheitert. Führen Sie ihn von Hand aus, um zu sehen, warum.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>Der Schlüsselbund ist gesperrt, oder das Passwort ist nicht mehr darin. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder geben Sie das Passwort ein.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>Der Schlüsselbund dieses Computers ist nicht erreichbar. Starten Sie ihn und versuchen Sie es noch einmal, oder geben Sie das Passwort ein: Dann bleibt es, bis Postrider geschlossen wird.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>Postrider kennt das Passwort dieses Kontos nicht. Geben Sie es ein, damit es weitergeht.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>Postrider kennt das Passwort für den Proxy %1 nicht. Geben Sie es in den Einstellungen des Kontos ein.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month as a heading in the list, &quot;December 2025&quot;: %1 its name, %2 the year.</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>DefaultProgram</name>
    <message>
        <source>The desktop did not take Postrider as the mail program. Its own settings for default applications can.</source>
        <translation>Der Schreibtisch hat Postrider nicht als Mailprogramm angenommen. In seinen eigenen Einstellungen für Standardprogramme können Sie das festlegen.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>„%1“ hat keine Domain, für die Einstellungen gesucht werden könnten. Prüfen Sie die Adresse, oder geben Sie die Server von Hand ein.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>Die Suche nach den Einstellungen von %1 wurde aufgegeben.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>Dies ist eine Lesebestätigung für die Nachricht, die Sie an %1 gesendet haben.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Datum: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>Sie wurde auf dem Bildschirm des Empfängers angezeigt. Das ist kein Beweis dafür, dass sie gelesen oder verstanden wurde.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>Für diese Nachricht hat niemand um eine Lesebestätigung gebeten.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Gelesen</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Gelesen: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>Der Doktor wurde weggeschickt.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>Niemand veröffentlicht Einstellungen für %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>Die Server dieses Kontos sind die, die für %1 veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>Für %1 sind andere Server veröffentlicht, als dieses Konto verwendet: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>Wenn sonst alles gut ist, ist nichts zu tun. Wenn nicht, fragen Sie Ihren Anbieter, welche richtig sind.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>Niemand konnte gefragt werden, welche Server für %1 veröffentlicht sind.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Prüfen Sie die Netzwerkverbindung.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>Niemand veröffentlicht Einstellungen für %1; es gibt also nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>Niemand konnte gefragt werden, wo die Mail von %1 liegt: Das Netzwerk geht nicht oder führt nirgendwohin.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>Niemand, der gefragt wurde, weiß, wo die Mail von %1 liegt.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>Prüfen Sie die Adresse Buchstabe für Buchstabe, und fragen Sie Ihren Anbieter nach den Namen der Server.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>Die Mail von %1 liegt anscheinend bei %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>Diese Server gehören zu %1, und niemand Vertrauenswürdiges sagt, dass es Ihre sind: Verwenden Sie sie nur, wenn Sie es wissen.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>Ein Server fehlt: Fragen Sie Ihren Anbieter nach dem Namen.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 hat keine Domain, nach deren Diensteinträgen gefragt werden könnte.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>Die Nameserver von %1 haben nicht geantwortet.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 veröffentlicht keine Diensteinträge; das ist üblich, und nichts hängt davon ab.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>Die Diensteinträge von %1 nennen andere Server, als dieses Konto verwendet: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>Die Diensteinträge von %1 nennen %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>Die Uhr dieses Computers konnte nicht verglichen werden: Die Domain der Adresse sagt die Zeit nicht.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>Die Uhr dieses Computers stimmt mit der von %1 überein.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 um %Ln Minute nach.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 um %Ln Minuten nach.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 um %Ln Minute vor.</numerusform>
            <numerusform>Die Uhr dieses Computers geht gegenüber der von %1 um %Ln Minuten vor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>Lassen Sie das System Datum und Zeit selbst stellen. Mit einer falschen Uhr sehen gute Zertifikate schlecht aus, und Mail trägt falsche Daten.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>Postrider hat beim Nachsehen einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>Starten oder entsperren Sie den Schlüsselbund dieses Computers, und geben Sie das Passwort noch einmal ein, damit es behalten wird.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder geben Sie das Passwort dieses Kontos noch einmal ein.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>Nicht gefragt, weil es nicht über den Proxy dieses Kontos ginge.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Veröffentlichte Einstellungen</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Diensteinträge</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>Adressen des Servers</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>Verbindung über IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>Verbindung über IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Was der Server kann</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Arten der Anmeldung</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>Was der Server nach der Anmeldung kann</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Besondere Ordner</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Größte Nachricht</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>Platz auf dem Server</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>Mail auf diesem Computer</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Platz auf diesem Computer</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Testnachricht</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>Prüfen Sie die Netzwerkverbindung. Wenn andere Programme das Internet erreichen, prüfen Sie Namen und Port des Servers, und ob eine Firewall dazwischen ist.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Versuchen Sie es in ein paar Minuten noch einmal.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort; manche Anbieter wollen ein App-Passwort oder eine Anmeldung über den Browser. Geben Sie dann das Passwort dieses Kontos noch einmal ein.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>Dorthin wird nichts gesendet, weil jemand dazwischen sein könnte. Prüfen Sie den Namen des Servers, den Port, die Art der Verschlüsselung und das Datum dieses Computers; fragen Sie dann den Betreiber des Servers. Das Zertifikat Ihres eigenen Servers können Sie ansehen, vergleichen und für sich als vertrauenswürdig festlegen.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>Zeigen Sie dem Betreiber des Servers die Mitschrift.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>Sehen Sie nach, ob es geschehen ist, bevor Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>Schaffen Sie Platz auf der Festplatte, und sehen Sie nach, ob sie richtig arbeitet.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>Sehen Sie sich die Kontoeinstellungen an.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Rufen Sie den Doktor noch einmal.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>Bitte melden Sie das zusammen mit der Mitschrift.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1: nicht angesehen, wegen dessen, was vorher schiefging.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 ist ein IMAP-Server und sagt, was er kann.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 bietet %Ln Art der Anmeldung an.</numerusform>
            <numerusform>%1 bietet %Ln Arten der Anmeldung an.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 meldet neue Mail von selbst.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 meldet neue Mail nicht von selbst (kein IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>Es ist nichts zu tun: Postrider sieht jede Minute nach.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>%Ln Ordner auf dem Server.</numerusform>
            <numerusform>%Ln Ordner auf dem Server.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>Er sagt, welche für %1 sind.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>Er sagt nicht, welche für %1 sind.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>Postrider geht dann nach den Namen der Ordner. Nimmt es den falschen, wählen Sie im Menü des Ordners einen anderen.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 begrenzt die Größe abgelegter Nachrichten nicht oder sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 behält keine Nachricht, die größer ist als %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>Kopien größerer in Gesendet und Entwürfe bleiben nur auf diesem Computer. Bitten Sie den Betreiber des Servers um mehr.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 behält Nachrichten bis %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 begrenzt das Postfach nicht oder sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>%1 von %2 auf dem Server sind belegt.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>Das Postfach ist voll: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>Löschen Sie Mail, leeren Sie den Papierkorb, oder besorgen Sie mehr Platz: Es kommt nichts mehr an.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>Löschen Sie bald Mail, oder leeren Sie den Papierkorb: Ist das Postfach voll, kommt nichts mehr an.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 ist ein POP3-Server und sagt, was er kann.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 ist ein POP3-Server, der nicht sagt, was er kann (kein CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>Es ist nichts zu tun: Postrider probiert es.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 bietet keine Art der Anmeldung an.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Prüfen Sie Port und Art der Verschlüsselung in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 nummeriert seine Nachrichten nicht dauerhaft (kein UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>Postrider unterscheidet Nachrichten dann nach ihrem Inhalt; das dauert länger.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 will %Ln Sekunde zwischen zwei Besuchen.</numerusform>
            <numerusform>%1 will %Ln Sekunden zwischen zwei Besuchen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>Es ist nichts zu tun: Postrider wartet.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 kann alles, was nötig ist.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>%Ln Nachricht auf dem Server (%1).</numerusform>
            <numerusform>%Ln Nachrichten auf dem Server (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>Er entfernt Nachrichten von selbst nach %Ln Tag.</numerusform>
            <numerusform>Er entfernt Nachrichten von selbst nach %Ln Tagen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>Es ist nichts zu tun: Was hier ist, bleibt hier.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>Verbindungen zu %1 laufen über den %2, wie es die Einstellungen dieses Computers sagen. Er schlägt den Namen nach.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>Verbindungen zu %1 laufen über den %2, wie es dieses Konto sagt. Er schlägt den Namen nach.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>%1 wird vom Proxy erreicht, nicht von hier.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>Der Name %1 ist bekannt; IPv4-Adressen: %2, IPv6-Adressen: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>Prüfen Sie den Namen des Servers in den Kontoeinstellungen Buchstabe für Buchstabe, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 nimmt Verbindungen über IPv4 an Port %2 an.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 nimmt Verbindungen über IPv6 an Port %2 an.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 hat keine IPv4-Adresse.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 hat keine IPv6-Adresse.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>Es ist nichts zu tun: Der andere Weg geht und wird genommen.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>Sehen Sie nach dem Proxy in den Einstellungen des Kontos oder dieses Computers. Wer ihn betreibt, kann mehr sagen.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>Die Verbindung zu %1 ist mit %2 verschlüsselt.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>Die Verbindung ist nicht verschlüsselt; sie verlässt diesen Computer nicht.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>Es ist nichts zu tun, wenn Sie es so wollen.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>Ohne Verschlüsselung gibt es kein Zertifikat.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>Das Zertifikat, das nicht akzeptiert wurde, ist für %1, von %2, bis %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>Wer den Server betreibt, kann sagen, ob es seines ist.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>Das Zertifikat ist für %1, von %2, gültig bis %3. Es ist nicht prüfbar; Sie haben entschieden, ihm bei %4 zu vertrauen.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>Wenn es Ihr eigener Server ist, ist nichts zu tun. Sie können das Vertrauen in den Einstellungen des Kontos zurücknehmen.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>Das Zertifikat ist für %1, von %2; es läuft in %Ln Tag ab (%3).</numerusform>
            <numerusform>Das Zertifikat ist für %1, von %2; es läuft in %Ln Tagen ab (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>Wer den Server betreibt, sollte es bald erneuern; danach geht hier nichts mehr.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>Bei %1 wurde nicht angemeldet: Es gibt kein Passwort dafür.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Geben Sie das Passwort dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Bei %1 als %2 angemeldet.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 ist ein Server zum Senden und sagt, was er kann.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 lässt an diesem Port niemanden sich anmelden und nimmt also von niemandem Mail für andere an.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>Gesendet wird bei den meisten Anbietern über Port 465 oder 587. Ändern Sie den Port in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 begrenzt die Größe einer Nachricht nicht oder sagt es nicht.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 nimmt keine Nachricht an, die größer ist als %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>Anhänge wachsen unterwegs um ein Drittel: Senden Sie große Dateien auf anderem Weg, oder bitten Sie den Betreiber des Servers um mehr.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 nimmt Nachrichten bis %2 an.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Es kam nicht rechtzeitig eine Antwort. Vielleicht ist der Server beschäftigt, oder der Port oder die Art der Verschlüsselung ist falsch.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>Das Passwort kommt vom Befehl dieses Kontos.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>Das Passwort wird nur für diese Sitzung behalten: Es gibt keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>Die Anmeldung wird nur für diese Sitzung behalten: Es gibt keinen Schlüsselbund, oder er ist gesperrt.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Das Passwort ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>Die Anmeldung über den Browser ist im Schlüsselbund und gilt noch.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>Die Mail auf diesem Computer ist in Ordnung.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>Die Mail auf diesem Computer ist beschädigt.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>Sichern Sie das Profil, und lassen Sie dann „check“ alles ansehen. Was auf dem Server ist, kann neu geholt werden.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>Etwas an der Mail auf diesem Computer war nicht in Ordnung und wurde berichtigt.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>Es ist nichts zu tun; geschieht es wieder, lassen Sie „check“ alles ansehen.</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>Auf der Festplatte mit der Mail ist Platz: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>Das System sagt nicht, wie viel Platz auf der Festplatte mit der Mail ist.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>Auf der Festplatte mit der Mail ist wenig Platz: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>Schaffen Sie Platz: Ohne ihn kann keine Mail geholt, geschrieben oder gesendet werden.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>Auf dem Weg zu „%1“ liegt nichts: Sie sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>Es wurde keine Testnachricht gesendet, weil die Anmeldung nicht bei beiden Servern ging.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>Beheben Sie zuerst die Störung oben.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Postrider-Testnachricht %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>Es wurde nichts gesendet. Beheben Sie zuerst diese Störung.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>Der Doktor von Postrider hat diese Nachricht gesendet, um zu sehen, ob Mail zurückkommt. Sie können sie löschen.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>Die Testnachricht wurde nicht gesendet.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>Der Server hat die Testnachricht angenommen, aber sie kam nicht innerhalb von %Ln Sekunde zurück.</numerusform>
            <numerusform>Der Server hat die Testnachricht angenommen, aber sie kam nicht innerhalb von %Ln Sekunden zurück.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>Suchen Sie sie in Spam und anderen Ordnern, und etwas später im Posteingang: Manche Server halten Mail zurück, und Regeln können sie verschieben.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>Das Kennenlernen des Kontos hat zu lange gedauert; es wurde keine Testnachricht gesendet.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>Lassen Sie das Konto zuerst auf den neuesten Stand bringen.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>Die Testnachricht konnte nicht rechtzeitig gesendet werden.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>Die Testnachricht wurde aus dem Postausgang genommen. Sehen Sie, was über den Server zum Senden gefunden wurde.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>Die Testnachricht ist noch im Postausgang: Sehen Sie dort nach.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>Eine Testnachricht an Sie selbst war nach %1 s zurück.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>Sie ist im Posteingang; Sie können sie löschen.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>Sehen Sie, was über die Server gefunden wurde.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Server für eingehende E-Mails</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Server für ausgehende E-Mails</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>Vom einen Ende zum anderen</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>Eines stimmt nicht: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>%Ln Sache stimmt nicht. Fangen Sie damit an: %1</numerusform>
            <numerusform>%Ln Dinge stimmen nicht. Fangen Sie damit an: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>Alles funktioniert. %Ln Sache möchten Sie vielleicht wissen.</numerusform>
            <numerusform>Alles funktioniert. %Ln Dinge möchten Sie vielleicht wissen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Alles funktioniert.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Was Postrider %1 über die Mail von %2 herausgefunden hat</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>Die Frage nach %1 wurde aufgegeben.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>Die Nameserver haben nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>Die Nameserver konnten nicht nach %1 gefragt werden.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider läuft als root, wo sich die Browser-Technik nicht einsperren lässt. Bitte starten Sie es als gewöhnlicher Benutzer.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>Dieser Computer lässt Programme keine Teile ihrer selbst einsperren (User-Namespaces und seccomp); ohne das wird die Browser-Technik nicht benutzt.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>„%1“ liegt zu tief unter anderen Ordnern und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>Der Ordner „%1“ kann nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>„%1“ ist ein Verweis auf einen anderen Ort und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>Die Datei „%1“ ist keine E-Mail und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Es gibt keine Datei und keinen Ordner „%1“.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>„%1“ kann nicht gelesen werden. Prüfen Sie die Zugriffsrechte.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>„%1“ ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>„%1“ ist ein Ordner. Hängen Sie die Dateien darin an, oder packen Sie ihn zuerst in eine Datei.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>„%1“ ist nicht mehr da und wurde deshalb nicht angehängt.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>„%1“ ist keine Datei, die angehängt werden kann.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>„%1“ ist größer, als irgendein Mailserver annimmt. Geben Sie die Datei auf andere Weise weiter, und senden Sie einen Link.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>„%1“ konnte nicht gelesen werden und wurde deshalb nicht angehängt. Sehen Sie nach, ob Sie die Datei öffnen dürfen.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>Ein Filter braucht eine Bedingung. Auch „Jede Nachricht“ ist eine.</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>Ein Filter muss etwas zu tun haben.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>Dieser Filter ist zu groß.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>Eine Bedingung dieses Filters vergleicht etwas, das sich so nicht vergleichen lässt.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>Bei einer Bedingung fehlt, wonach sie suchen soll.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>„%1“ ist kein Name einer Kopfzeile.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>Eine Zahl in einer Bedingung ist kleiner als null.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>Wählen Sie den Ordner, in den verschoben oder kopiert werden soll.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Wählen Sie ein Schlagwort.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>Eine Nachricht kann nur an einen Ort: Behalten Sie nur eine der Aktionen, die sie verschieben.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>Geben Sie die Adresse ein, an die Nachrichten weitergeleitet werden.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>„%1“ ist keine E-Mail-Adresse.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>Der Webserver %1 hat eine Antwort gegeben, die nicht verstanden wird.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider fragt Webserver nur über eine gesicherte Verbindung (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>Diesen Ordner gibt es auf dem Mailserver nicht mehr.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>Auf dem Mailserver wurden inzwischen Nachrichten entfernt. Postrider sieht noch einmal nach.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>Das Postfach auf dem Server ist voll. Löschen Sie, was Sie nicht mehr brauchen, oder bitten Sie Ihren Anbieter um mehr Platz.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>Der Mailserver bewahrt nicht mehr davon auf. Sein Grund steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>Die Nachricht ist größer, als dieser Mailserver annimmt.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>Sie dürfen das in diesem Ordner nicht tun. Wer den Ordner freigibt, kann es erlauben.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>Einen Ordner mit diesem Namen gibt es schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>Der Ordner enthält andere Ordner. Verschieben oder entfernen Sie zuerst diese.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>Der Mailserver kann dies grundsätzlich nicht. Seine Begründung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>Der Mailserver kann nicht nach Buchstaben dieser Schrift suchen.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>Der Ordner ist auf dem Mailserver beschädigt. Die Betreiber des Servers können ihn reparieren.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>Der Mailserver hat einen Fehler. Die Betreiber des Servers können die Ursache feststellen.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>Der Mailserver bittet Sie, sich an seine Betreiber zu wenden. Seine Begründung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Der Mailserver erkennt die Anmeldung bei Ihrem Mailanbieter nicht mehr an. Melden Sie sich dort neu an.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>Das Passwort ist abgelaufen. Legen Sie bei Ihrem Anbieter ein neues fest, und geben Sie es dann hier ein.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>Das Passwort stimmt, aber dieser Benutzer darf das Postfach nicht öffnen. Prüfen Sie den Benutzernamen in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Der Mailserver akzeptiert die Art nicht, in der Postrider sich anmeldet. Ihr Anbieter kann sagen, was nötig ist.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Der Mailserver hat Benutzernamen und Passwort nicht akzeptiert. Prüfen Sie beide, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Der Mailserver kann das zurzeit nicht tun. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>Der Mailserver hat Postrider nicht verstanden. Was er selbst sagt, steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Der Mailserver hat das abgelehnt. Seine Begründung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Der Mailserver nimmt zurzeit keine Verbindungen an. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>Der Mailserver hat die Verbindung beendet. Postrider verbindet sich wieder.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>Dieses Schlagwort kann ein Mailserver nicht speichern. Verwenden Sie nur Buchstaben, Ziffern und Bindestriche.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>Postrider hat in einer Anfrage an den Mailserver einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>Dieser Mailserver spricht eine Art von IMAP, die Postrider nicht kennt.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>Der Mailserver hat etwas gesendet, das kein gültiges IMAP ist. Wer den Server betreibt, kann herausfinden, warum.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>Der Mailserver wollte ohne Verschlüsselung weitermachen. Die Verbindung wurde geschlossen und nichts gesendet. Prüfen Sie, in welchem Netzwerk Sie sind.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein IMAP-Server. Prüfen Sie Servernamen und Port in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Der Mailserver bietet die Verschlüsselung nicht an, die dieses Konto verlangt. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Der Mailserver hat in einem Augenblick Daten gesendet, in dem das nur ein Angreifer täte. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>Das kann nicht an einen Mailserver gesendet werden, weil es ein Zeichen enthält, das IMAP nicht erlaubt.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>Der Mailserver ist nicht rechtzeitig fertig geworden. Postrider verbindet sich wieder.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>Der Ordner wurde auf dem Mailserver ersetzt, während er geöffnet war. Postrider öffnet ihn wieder.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>Der Mailserver hat nur einen Teil des Verlangten getan. Seine eigenen Worte stehen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>Die Verbindung zum Mailserver ist nicht verschlüsselt; das Passwort wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Der Mailserver bietet keine Art der Anmeldung an, die Postrider kennt. Ihr Anbieter kann sagen, ob ein App-Passwort oder ein anderer Server hilft.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>Der Mailserver hat nicht eindeutig gesagt, welche Nachrichten fort sind. Postrider fragt auf andere Weise.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>Auf diesem Mailserver darf ein Ordnername das Zeichen %1 nicht enthalten. Wählen Sie einen Namen ohne dieses Zeichen.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>Das Passwort ist zu lang für den Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Der Schlüsselbund hat nicht rechtzeitig geantwortet.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>In einer Stunde</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Heute früh</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Heute Abend</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Morgen früh</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1 früh</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>am %1 um %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 Std. %2 Min.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln Tag</numerusform>
            <numerusform>%Ln Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>Der Server Ihres Anbieters verwahrt die Nachricht bis dahin. Dieser Computer muss dann nicht eingeschaltet sein.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>Sie wartet im Ordner „Snoozed“. Läuft Postrider zu dieser Zeit nicht, kommt sie zurück, sobald es wieder läuft.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>Postrider muss dann laufen und dieser Computer wach sein; sonst geht die Nachricht hinaus, sobald beides der Fall ist.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>Dieser Link nennt %1, führt aber zu %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>Dieser Link führt zu einem Rechner ohne Namen: %1. Das tun ehrliche Briefe nicht.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>Dieser Link führt zu %1, einem Namen, der wie ein anderer aussehen soll.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>Dieser Link führt zu %1; das sieht aus wie %2, ist es aber nicht.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>Dieser Link beginnt, als führte er woandershin, führt aber zu %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>Von dieser Liste kann man sich nicht über eine gesicherte Verbindung abmelden. Öffnen Sie stattdessen ihre Seite im Browser.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>Die Liste will, dass Sie das auf ihrer Seite tun. Öffnen Sie sie im Browser.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>Die Liste kennt dieses Abonnement nicht mehr. Vielleicht haben Sie sich schon abgemeldet.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>Die Liste hat das nicht angenommen. Versuchen Sie es später noch einmal oder öffnen Sie ihre Seite im Browser.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>Die Kopien sind schon angekommen. Verschieben Sie sie von dort zurück, oder entfernen Sie sie in ihrem Ordner.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>Der Ordner %1 nimmt auf diesem Server keine Nachrichten auf. In den Eigenschaften eines anderen Ordners können Sie sagen, dass er das Archiv ist.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>Der Ordner %1 nimmt auf diesem Server keine Nachrichten auf. Nichts wurde verschoben.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>Nicht alles konnte rückgängig gemacht werden: Einige Nachrichten wurden inzwischen verschoben oder entfernt.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(kein Empfänger)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>zurück seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>Bis später zurückgestellt</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>Die Nachrichten dieser Unterhaltung zeigen oder verbergen</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>eine Webseite</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>eine Verknüpfung, die ein Programm starten kann</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>eine Aufnahme</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>ein PDF-Dokument</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>ein Office-Dokument</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>das Abbild eines Datenträgers</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>ein Archiv</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>etwas anderes (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>„%1“ ist nicht, was der Name sagt: Es ist ein Programm oder kann eines starten.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>„%1“ ist nicht, was der Name sagt: Es ist %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>„%1“ ist ein Programm oder kann eines starten.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>„%1“ enthält Makros: kleine Programme, die laufen, wenn man sie lässt.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>„%1“ ist das Abbild eines Datenträgers, in dem Programme sein können.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>„%1“ kann beim Öffnen etwas ausführen oder heißt so, dass es harmlos aussieht.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>„%1“ ist mit einem Passwort verschlossen; kein Virenscanner hat also gesehen, was darin ist.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>Der Text dieser Nachricht ist außerordentlich lang; nur der Anfang wird gezeigt. Der Quelltext enthält alles.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>„%1“ ist nicht in dieser Nachricht: Der Absender sagt nur, wo es zu holen ist. Postrider tut das nicht.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Dies ist Stück %1 von %2 einer Nachricht, die in Stücken gesendet wurde. Die anderen Stücke sind eigene Nachrichten.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Dies ist ein Stück einer Nachricht, die in Stücken gesendet wurde. Die anderen Stücke sind eigene Nachrichten.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>Diese Nachricht nennt zwei Absender an einer Stelle, an der einer stehen darf. Trauen Sie keinem von beiden.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>Diese Nachricht sagt nicht, von wem sie kommt.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>Der Name des Absenders, „%1“, sieht wie eine Adresse aus, aber die Nachricht kommt von %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>Die Adresse des Absenders ist nicht gültig: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>Die Kopfzeilen dieser Nachricht sind weit länger als bei jeder ehrlichen. Nur der Anfang wurde gelesen.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>Diese Nachricht ist mehr als 100 Ebenen tief verschachtelt. Was tiefer liegt, wird als eine Datei angeboten.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>Diese Nachricht hat mehr als 10.000 Teile. Der Rest wird als eine Datei angeboten.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>Diese Nachricht verpackt kodierte Nachrichten in kodierten Nachrichten. Nicht alle wurden geöffnet.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>Die Teile dieser Nachricht ließen sich nicht auseinanderhalten; ihr Text wird gezeigt, wie er ankam.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>Das Ende dieser Nachricht fehlt. Vielleicht wurde sie unterwegs abgeschnitten.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>Die Kopfzeilen dieser Nachricht enthalten Zeilen, die nicht dorthin gehören.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>Ein Anhang dieser Nachricht kann als Programm ausgeführt werden. Öffnen Sie ihn nur, wenn Sie ihn erwartet haben.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Berichtigen Sie sie, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>Die Adresse %1 hat eine Domain, die es in dieser Schreibweise nicht gibt. Berichtigen Sie sie, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>Diese Nachricht ist zu verwickelt, um gesendet zu werden: Ihre Kopfzeilen oder die Zahl ihrer Teile überschreiten alle Grenzen.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>Dies ist keine Nachricht: Es beginnt nicht mit Kopfzeilen.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>Diese Datei enthält mehrere Nachrichten (mbox). Senden Sie sie einzeln, jede aus einer eigenen Datei.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>Diese Nachricht enthält Zeilen oder Zeichen, die nicht gesendet werden können, an einer Stelle, an der sie nicht kodiert werden können.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>Diese Nachricht hat keinen Empfänger. Geben Sie mindestens eine Adresse an, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>Diese Nachricht ist signiert und enthält Zeichen, die zum Senden kodiert werden müssen; das würde die Signatur ungültig machen. Kodieren Sie sie vor dem Signieren.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>Die Kopfzeilen dieser Nachricht enthalten Zeilen, die nicht dorthin gehören und nicht gesendet werden können.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>Die Kopfzeilen eines Teils dieser Nachricht enthalten Zeichen, die nicht gesendet werden können. Vielleicht muss der Dateiname anders geschrieben werden.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Postrider ist bei %1 nicht angemeldet, oder der Schlüsselbund ist gesperrt. Entsperren Sie den Schlüsselbund und versuchen Sie es noch einmal, oder melden Sie sich an.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>Die Datei %1 mit den Kennungen für die Anmeldung über den Browser kann nicht verwendet werden. Berichtigen Sie sie, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 lässt niemanden sich auf einem anderen Gerät anmelden. Melden Sie sich auf diesem an.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>Der Anmeldedienst von %1 schickt Postrider mit Geheimnissen anderswohin; dem folgt es nicht.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>Die Anmeldung bei %1 gilt nicht mehr. Melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>Die Anmeldung bei %1 wurde dort abgelehnt. Melden Sie sich neu an, wenn das ein Versehen war.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>Niemand hat sich rechtzeitig bei %1 angemeldet. Melden Sie sich noch einmal an.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 kann zurzeit niemanden anmelden.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 lässt Postrider nicht um eine Anmeldung bitten. Vielleicht ist die Kennung falsch, die Postrider dafür hat (oauth-clients.json).</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>%1 hat auf die Anmeldung eine Antwort gegeben, die nicht verstanden wird. Vielleicht geht es in einer Weile besser.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Die Anmeldung wurde aufgegeben.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 lässt Postrider nur für den Augenblick ein, nicht auf Dauer. Wer den Dienst betreibt, kann herausfinden, warum.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>Es konnte kein Webbrowser geöffnet werden, und %1 meldet nur über einen an.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>Postrider konnte auf diesem Computer keinen Platz schaffen, an den der Browser zurückkehrt. Vielleicht verbietet es ein Sicherheitsprogramm.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>Das war zu viel.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Das ist nichts, was Postrider versteht.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Hier ist nichts.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>Diese Antwort gehört nicht zu der Anmeldung, auf die Postrider wartet. Gehen Sie zu Postrider zurück, und fangen Sie neu an.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>Sie sind angemeldet. Sie können diese Seite schließen und zu Postrider zurückgehen.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>Die Antwort auf die Anmeldung kam nicht von %1 und wurde deshalb nicht verwendet. Vielleicht ist jemand dazwischen.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>Sie hat %1, und das Postfach nimmt höchstens %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>Einen Entwurf in den Ordner „Entwürfe“ legen</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>Den Ordner, in den die Nachrichten sollten, gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht auf den Server kopiert werden: zu groß für ihn, nicht in einer Form, die er nimmt, oder nicht mehr da. Das Original ist, wo es war.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht auf den Server kopiert werden: zu groß für ihn, nicht in einer Form, die er nimmt, oder nicht mehr da. Die Originale sind, wo sie waren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht hochladen</numerusform>
            <numerusform>%Ln Nachrichten hochladen</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>Den Ordner, in den die Nachrichten kopiert werden sollten, gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht kopieren</numerusform>
            <numerusform>%Ln Nachrichten kopieren</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Einen Ordner mit diesem Namen gibt es schon.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Den Ordner %1 anlegen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>%Ln Nachricht endgültig löschen</numerusform>
            <numerusform>%Ln Nachrichten endgültig löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>Diese Nachricht ist unterwegs an einen anderen Ort. Versuchen Sie es noch einmal, wenn sie dort angekommen ist.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>Den Ordner, in den die Nachrichten verschoben wurden, gibt es nicht mehr. Sie sind wieder dort, wo sie waren.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht verschieben</numerusform>
            <numerusform>%Ln Nachrichten verschieben</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Den Ordner gibt es auf dem Server nicht mehr.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Dies wurde zurückgenommen.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>Der Posteingang kann nicht entfernt werden.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>Den Ordner %1 entfernen</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>Der Posteingang kann nicht umbenannt werden.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Ein Ordner kann nicht in sich selbst verschoben werden.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>Einen Ordner in %1 umbenennen</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>%Ln Nachricht als gelesen markieren</numerusform>
            <numerusform>%Ln Nachrichten als gelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>%Ln Nachricht als ungelesen markieren</numerusform>
            <numerusform>%Ln Nachrichten als ungelesen markieren</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht mit Stern versehen</numerusform>
            <numerusform>%Ln Nachrichten mit Stern versehen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>Stern von %Ln Nachricht entfernen</numerusform>
            <numerusform>Stern von %Ln Nachrichten entfernen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>Markierungen von %Ln Nachricht ändern</numerusform>
            <numerusform>Markierungen von %Ln Nachrichten ändern</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>Einen Ordner abonnieren</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>Einen Ordner abbestellen</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>Die Nachrichten kommen stattdessen nach %1, ebenso was Sie von nun an archivieren. In den Einstellungen des Kontos lässt sich das ändern.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>Postrider wurde beendet, während die Nachricht übergeben wurde.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>Postrider hat bei dieser Nachricht einen Fehler gemacht. Alles andere wird davon nicht aufgehalten; bitte melden Sie den Fehler.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>Die Nachricht wurde gesendet, aber der Server hat die Kopie für „Gesendet“ nicht angenommen. Postrider versucht es wieder; mehr Platz im Postfach kann helfen. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>Die Kopie ist %1 groß, und das Postfach nimmt nicht mehr als %2 an.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>In %1 gefunden: Der Server hatte die Nachricht angenommen.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>Dieser Server nimmt keinen 8-Bit-Text an, deshalb wurden Teile einer mitgeschickten Nachricht neu kodiert.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>Dieser Server nimmt keinen 8-Bit-Text an, deshalb wurde aus einer mitgeschickten Nachricht eine gewöhnliche Datei: So wurde nichts darin verändert, etwa eine Signatur.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiteren</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Jetzt versuchen</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>Versucht noch einmal, die Nachricht zu senden, so wie sie ist.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>Öffnet die Nachricht wieder, für alle, die sie nicht erhalten haben.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>Öffnet die Nachricht wieder. Solange wird sie nicht gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>Sendet die Nachricht an niemanden mehr. Für alle, die sie nicht erhalten haben, kommt sie zurück zu Ihren Entwürfen.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>Sendet die Nachricht nicht. Sie kommt zurück zu Ihren Entwürfen.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>An die anderen senden</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>Sendet die Nachricht jetzt. Für die abgelehnten Empfänger bleibt ein Entwurf.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>Die Nachricht geht hinaus, sobald Sie angemeldet sind.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>Zeigt, was der Server vorgelegt hat und was Sie tun können.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal nachsehen</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>Sucht die Nachricht auf dem Server, in „Gesendet“ und „Alle Nachrichten“.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Noch einmal senden</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>Sendet dieselbe Nachricht noch einmal. Jemand erhält sie dann vielleicht doppelt.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Wurde gesendet</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>Zählt die Nachricht als gesendet und nimmt sie aus dem Postausgang.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>Sie haben es gesehen: Die Karte verschwindet. Die Nachricht behält ihren Verlauf.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>Wartet nicht länger.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Zeit ändern…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>Sendet die Nachricht zu einer anderen Zeit.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>„Noch einmal nachsehen“ sucht sie auf dem Server. „Noch einmal senden“ sendet dieselbe Nachricht ein weiteres Mal: Jemand erhält sie dann vielleicht doppelt. „Wurde gesendet“ nimmt sie aus dem Postausgang.</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>„An die anderen senden“ sendet sie jetzt und lässt Ihnen einen Entwurf für die Abgelehnten.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>Es wurde nichts übergeben. „Zertifikat“ zeigt, was der Server vorgelegt hat; versuchen Sie es nur in einem Netz noch einmal, dem Sie vertrauen.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>Die Verbindung ist abgerissen, während die Nachricht übergeben wurde; vielleicht wurde sie also gesendet. Ein zweites Mal wird sie nur gesendet, wenn Sie es sagen.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>Geht jetzt an den Server Ihres Anbieters, der die Nachricht %1 sendet.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>Wird %1 gesendet. Postrider muss dann laufen und dieser Computer wach sein.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>Kann zurückgenommen werden, bis die Nachricht hinausgeht.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>Wird gesendet, sobald es eine Verbindung gibt.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>Die Nachricht konnte noch nicht übergeben werden.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 Postrider versucht es %2 wieder.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Wird gerade gesendet.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>Übergeben; die Bestätigung des Servers steht noch aus.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>Der Server verwahrt die Nachricht und sendet sie %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 verwahrt die Nachricht und sendet sie %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Gesendet: Der Server hat die Nachricht angenommen. Die Kopie kommt in „Gesendet“, sobald das Postfach erreichbar ist.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Gesendet: %1 hat die Nachricht angenommen. Die Kopie kommt in „Gesendet“, sobald das Postfach erreichbar ist.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Gesendet.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>Laut einem Bericht konnte die Nachricht nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>Konnte an %1 nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>Die Nachricht wartet auf Sie.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Konto einschalten</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>Seine Mail wird wieder geholt, und was wartet, wird gesendet.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>Gesendet. Die Kopie für „Gesendet“ wird abgelegt, wenn das Konto wieder eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>Das Konto wurde ausgeschaltet, während gesendet wurde. Es geht weiter, wenn das Konto wieder eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>Das Konto ist ausgeschaltet. Es wird gesendet, wenn das Konto wieder eingeschaltet ist.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Konto ausgeschaltet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nächster Versuch in %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>Geht in %1 hinaus</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Auf dem Server</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Wartet auf Sie</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>Die Bilder wurden aufgegeben.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>Der Mailserver lässt zurzeit niemanden in das Postfach. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Der Mailserver akzeptiert die Art nicht, in der Postrider sich anmeldet. Ihr Anbieter kann sagen, was nötig ist.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Der Mailserver erkennt die Anmeldung bei Ihrem Mailanbieter nicht mehr an. Melden Sie sich dort neu an.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Der Mailserver hat Benutzernamen und Passwort nicht akzeptiert. Prüfen Sie beide, und geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>Ein anderes Gerät oder Programm benutzt gerade das Postfach. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>Der Mailserver will mehr Zeit zwischen zwei Besuchen. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Der Mailserver kann das zurzeit nicht tun. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>Der Mailserver hat einen Fehler, der nicht von selbst vergeht. Wer den Server betreibt, kann ihn beheben; seine eigenen Worte stehen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>Der Mailserver gibt diese Nachricht nicht heraus, wegen Zeichen in ihrem Kopf. Seine eigenen Worte stehen in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Der Mailserver nimmt zurzeit keine Verbindungen an. Postrider versucht es wieder.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>Der Mailserver hat nicht alles gelöscht, was er löschen sollte. Postrider sieht wieder nach und bittet noch einmal darum.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Der Mailserver hat das abgelehnt. Seine Begründung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Was unter dieser Adresse antwortet, ist kein POP3-Server. Prüfen Sie Namen und Port des Servers in den Kontoeinstellungen.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Der Mailserver bietet die Verschlüsselung nicht an, die dieses Konto verlangt. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Der Mailserver hat in einem Augenblick Daten gesendet, in dem das nur ein Angreifer täte. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>Der Mailserver gibt diese Nachricht nicht heraus. Seine Begründung steht in den Einzelheiten.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>Die Nachricht ist zu groß, um geholt zu werden. Sie bleibt auf dem Mailserver.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>Die Antwort des Mailservers wurde nicht verstanden. Vielleicht ist es kein POP3-Server oder kein gesunder; wer ihn betreibt, kann herausfinden, warum.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>Postrider hat im Gespräch mit dem Mailserver einen Fehler gemacht.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>Die Verbindung zum Mailserver ist nicht verschlüsselt; das Passwort wurde deshalb nicht gesendet.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Der Mailserver bietet keine Art der Anmeldung an, die Postrider kennt. Ihr Anbieter kann sagen, ob ein App-Passwort oder ein anderer Server hilft.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>Benutzername oder Passwort enthalten ein Zeilenende, das diesem Server nicht mitgeteilt werden kann. Geben Sie sie in den Kontoeinstellungen neu ein.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>Diese Nachricht ist signiert (%1). Die Signatur wurde nicht geprüft, sagt also noch nichts darüber, wer das geschrieben hat.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>Ein Teil dieser Nachricht ist signiert (%1), und nicht alles, was hier gezeigt wird, gehört dazu. Die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>Diese Nachricht ist verschlüsselt (%1). Postrider kann sie noch nicht entschlüsseln; speichern Sie den Anhang und öffnen Sie ihn mit dem Programm, das Ihren Schlüssel hat.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>Ein Teil dieser Nachricht ist verschlüsselt (%1) und hier noch nicht zu lesen. Was Sie lesen können, kam unverschlüsselt.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>Ein Abschnitt dieses Textes ist mit OpenPGP signiert, zwischen Zeilen, die das sagen. Die Signatur wurde nicht geprüft.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>Ein Abschnitt dieses Textes ist mit OpenPGP verschlüsselt und hier noch nicht zu lesen. Der Rest kam unverschlüsselt.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>Dieser Text enthält einen öffentlichen OpenPGP-Schlüssel. Ob er dem Absender gehört, wurde nicht geprüft.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 verlangt für Mailprogramme ein App-Passwort, nicht das Passwort Ihres Kontos. Sie legen es auf der Website von %1 an.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 lässt Mailprogramme erst ein, wenn Sie IMAP in den Einstellungen auf der Website erlaubt haben.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>Erlauben Sie zuerst IMAP in den Einstellungen von %1 auf der Website, und legen Sie dort ein App-Passwort an: Das Passwort Ihres Kontos wird nicht akzeptiert.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 hat für E-Mail ein eigenes Passwort, das Sie im Kundenbereich festlegen. Das Passwort Ihres Kundenkontos gilt dafür nicht.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 lässt nur die Anmeldung über einen Webbrowser zu und lehnt jedes Passwort in Mailprogrammen ab.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>SOCKS5-Proxy %1, Port %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>HTTP-Proxy %1, Port %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Der Proxy %1 hat Daten in einem Augenblick gesendet, in dem das nur ein Angreifer täte. Die Verbindung wurde geschlossen und nichts gesendet.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>Der Proxy %1 will eine Art der Anmeldung, die Postrider nicht kennt. Wählen Sie in den Einstellungen des Kontos einen anderen oder keinen.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>Der Proxy %1 will einen Benutzernamen und ein Passwort. Geben Sie beides in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>Der Proxy %1 nimmt den Benutzernamen und das Passwort, die Postrider für ihn hat, nicht an. Geben Sie beides in den Einstellungen des Kontos neu ein.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>Der Proxy %1 konnte keine Verbindung zu %2, Port %3, herstellen. Vielleicht läuft der Server gerade nicht, oder Name oder Port stimmen nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>Der Proxy %1 lässt keine Verbindungen zu %2, Port %3, durch. Fragen Sie den Betreiber des Proxys, oder wählen Sie in den Einstellungen des Kontos einen anderen Weg.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Was bei %1, Port %2, antwortet, ist kein SOCKS5-Proxy. Prüfen Sie den Proxy in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Was bei %1, Port %2, antwortet, ist kein HTTP-Proxy. Prüfen Sie den Proxy in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Der Proxy %1 wurde nicht gefunden. Prüfen Sie seinen Namen in den Einstellungen des Kontos, und ob Sie in dem Netz sind, für das er da ist.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Der Proxy %1 hat die Verbindung auf Port %2 nicht angenommen. Prüfen Sie ihn in den Einstellungen des Kontos, und ob Sie in dem Netz sind, für das er da ist.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>Der Proxy %1 hat nicht rechtzeitig geantwortet. Vielleicht ist er überlastet, oder der Port in den Einstellungen des Kontos stimmt nicht.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>Der Proxy %1 hat die Verbindung geschlossen. Prüfen Sie in den Einstellungen des Kontos, was für ein Proxy es ist.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>Diese Nachricht ist noch nicht auf diesem Computer.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>Der Server hat eine Antwort gegeben, die nicht festgelegt ist.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>Ihr Anbieter kann sagen, warum; zeigen Sie ihm, was der Server unten sagt.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>Das können Sie selbst ändern.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>Das kann der Empfänger ändern.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>Das kann Ihr Anbieter ändern.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>Das kann der Anbieter des Empfängers ändern.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>Es liegt am Netz und geht meist vorüber.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>Es liegt an Postrider.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>Niemand muss etwas ändern.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>Der Server hat nicht geantwortet.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider versucht es von selbst wieder; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>Der Server hat das angenommen.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>Senden Sie in etwa einer Stunde noch einmal.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>Die Nachricht ist angekommen.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>Der Bericht sagt nicht klar, was aus der Nachricht geworden ist.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>Lesen Sie den Bericht unten, oder fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>Der Server, der die Nachricht hat, versucht es von selbst wieder; Sie müssen nichts tun.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Prüfen Sie Benutzernamen und Passwort in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>Legen Sie in den Sicherheitseinstellungen Ihres Anbieters ein App-Passwort an, und geben Sie es als Passwort dieses Kontos ein.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>Sehen Sie in den Sicherheitseinstellungen Ihres Anbieters nach einem App-Passwort oder nach dem Zugang für Mailprogramme.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>Fragen Sie die Administratoren Ihrer Organisation, und zeigen Sie ihnen, was der Server unten sagt.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>Prüfen Sie die Adresse auf Tippfehler, oder fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>Nur die Seite des Empfängers kann das ändern; wenden Sie sich auf anderem Weg dorthin, und zeigen Sie, was der Server unten sagt.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>Entfernen oder verkleinern Sie Anhänge, oder geben Sie die Dateien auf andere Weise weiter.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>Prüfen Sie, ob die Adresse des Absenders zu dem Konto gehört, mit dem Sie senden.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>Das liegt nicht an Ihnen; bitte melden Sie es zusammen mit dem, was der Server unten sagt.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>Senden Sie über den Server, der zu der Adresse gehört; wenn Sie das schon tun, muss dessen Anbieter es in Ordnung bringen.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>Wählen Sie TLS in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Wählen Sie TLS oder STARTTLS in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>Prüfen Sie Servernamen und Port in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>Prüfen Sie in den Einstellungen des Kontos, ob der Server zum Senden der Ihres Anbieters ist und ob Sie sich bei ihm anmelden.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>Ändern Sie Text, Links oder Anhänge, oder erreichen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>Geben Sie dem Empfänger auf anderem Weg Bescheid, und senden Sie später noch einmal.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>Warten Sie, bis die Grenze aufgehoben ist, oft einen Tag; Ihr Anbieter kann sagen, wie lange.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Senden Sie an weniger Empfänger auf einmal.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>Fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>Prüfen Sie die Anhänge, bevor Sie noch einmal senden.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>Geben Sie die Datei auf andere Weise weiter, zum Beispiel mit einem Link.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>Bitten Sie den Empfänger oder die Betreuer der Liste oder Gruppe um Aufnahme.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>Melden Sie sich über die Seite des Anbieters statt mit einem Passwort an, oder fragen Sie die Administratoren Ihrer Organisation.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>Fragen Sie die Administratoren Ihrer Organisation, ob die Anmeldung mit einem Passwort (SMTP AUTH) erlaubt werden kann.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Melden Sie sich einmal in einem Webbrowser bei Ihrem Postfach an, folgen Sie dem Hinweis dort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>Warten Sie eine Weile, prüfen Sie das Passwort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Melden Sie sich in einem Webbrowser bei Ihrem Postfach an, um es zu entsperren, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Schalten Sie ihn in einem Webbrowser in den Einstellungen Ihres Postfachs ein, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>Ändern Sie es auf den Webseiten Ihres Anbieters, und geben Sie das neue in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Melden Sie sich bei dem Konto neu an.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>Lassen Sie die Adresse auf den Webseiten Ihres Anbieters bestätigen, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider versucht es von selbst wieder; Sie können dem Empfänger auch auf anderem Weg Bescheid geben.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>Warten Sie etwa eine Stunde, und senden Sie noch einmal, oder geben Sie dem Empfänger auf anderem Weg Bescheid.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>Wenn es dabei bleibt, prüfen Sie die Adresse, oder fragen Sie den Empfänger auf anderem Weg.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>Bitten Sie die Betreuer der Liste um Aufnahme.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>Sie haben so viel gesendet, wie der Anbieter vorerst zulässt.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>Der Server akzeptiert diese Art der Anmeldung für Ihr Konto nicht.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Der Server hat den Benutzernamen oder das Passwort nicht akzeptiert.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>Der Server verlangt zuerst eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>Der Server verlangt eine Anmeldung, bevor er Nachrichten annimmt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>Der Server des Empfängers konnte nicht bestätigen, dass Nachrichten von Ihrer Adresse wirklich von Ihrem Anbieter kommen.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>Der sendende Server hat keinen richtigen Namen im Verzeichnis des Netzes (Reverse-DNS).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>Der Server akzeptiert nicht, wie die Nachricht aufgebaut ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>Der Anbieter des Empfängers bremst Nachrichten vom Server Ihres Anbieters.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>Der Anbieter des Empfängers nimmt zurzeit keine Nachrichten vom Server Ihres Anbieters an, weil dieser einen schlechten Ruf hat.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>Der Server hat die Nachricht für Spam gehalten.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>Der Server lässt dieses Konto nicht unter dieser Absenderadresse senden.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>Der Empfänger erhält mehr Nachrichten, als sein Postfach auf einmal annimmt.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>Beim Anbieter des Empfängers gibt es dieses Postfach nicht.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Das Postfach des Empfängers ist voll.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>Dieses Postfach oder diese Gruppe nimmt Nachrichten nur von bestimmten Personen an.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>Den Teil der Adresse hinter dem @ gibt es nicht, oder er nimmt keine E-Mails an.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>Die Nachricht ist zwischen Servern im Kreis gelaufen.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Die Nachricht ist größer, als der Server annimmt.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>Die Nachricht hat mehr Empfänger, als der Server auf einmal annimmt.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>Der Anbieter akzeptiert das gewöhnliche Passwort von Mailprogrammen nicht.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>Der Anbieter lässt die Anmeldung mit einem Passwort für Mailprogramme nicht mehr zu.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>Der Anbieter lässt die Anmeldung mit einem Passwort für Mailprogramme bei diesem Konto nicht mehr zu.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>Nach den Regeln Ihrer Organisation dürfen sich Mailprogramme bei diesem Konto nicht mit einem Passwort anmelden.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>Der Anbieter hat die Anmeldung nach eigenen Regeln abgelehnt.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>Der Anbieter möchte, dass Sie diese Anmeldung auf seinen Webseiten bestätigen.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>Der Server hat zu viele Anmeldeversuche gesehen.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>Das Konto ist vorerst gesperrt.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>Der Anbieter hat dieses Konto für das Senden gesperrt.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>Der Zugang für Mailprogramme ist bei diesem Postfach ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>Der Server verlangt, dass das Passwort geändert wird, bevor es hier verwendet werden kann.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>Der Server kann zurzeit keine Verschlüsselung anbieten.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Der Server kann zurzeit keine Passwörter prüfen.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>Der Anbieter akzeptiert diese Anmeldung nicht mehr.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>Der Server akzeptiert diese Art der Anmeldung nur über eine verschlüsselte Verbindung.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>Der Server des Empfängers konnte nicht bestätigen, dass Nachrichten von Ihrer Adresse wirklich von Ihrem Anbieter kommen (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>Die Absenderadresse und der Server, von dem die Nachricht kam, gehören nicht zusammen.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>Ihre Adresse erlaubt es nicht, über diesen Server zu senden (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>Die Signatur Ihres Anbieters fehlt in der Nachricht oder ist ungültig (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>Die Signatur Ihres Anbieters in der Nachricht passt nicht zur Absenderadresse (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>Es ließ sich nicht feststellen, welche Server die Absenderadresse zulässt (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>Der Anbieter des Empfängers nimmt Nachrichten nur über verschlüsselte Verbindungen an.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>Die Seite des Empfängers glaubt nicht, dass Nachrichten von dieser Adresse über diesen Server kommen.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>Der Anbieter leitet für Ihre Organisation keine Nachrichten von hier weiter.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>Der Server leitet Nachrichten nur für angemeldete Benutzer weiter.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>Der Server lässt unbekannte Absender einige Minuten warten.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>Der Anbieter des Empfängers vertröstet den Server Ihres Anbieters, wegen dessen Rufs oder der Menge der Nachrichten.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>Der Server steht auf einer Liste von Absendern, die die Seite des Empfängers sperrt.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>Der Server hält die Nachricht für virenverseucht.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>Der Server nimmt eine Art von Datei nicht an, die angehängt ist.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>Der Server hat die Nachricht für einen Betrugsversuch gehalten.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>Der Anbieter hat das Senden von Ihrer Adresse gestoppt, weil Spam aufgefallen ist.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>Der Anbieter des Empfängers nimmt keine Nachrichten vom Server Ihres Anbieters an.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>Ihre Organisation lässt keine Nachrichten an diesen Empfänger zu.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>Ihre Organisation hat so viel gesendet, wie ihr Anbieter vorerst zulässt.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>Der Anbieter nimmt keine Nachrichten aus diesem Netzwerk an.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>Ihre Organisation sendet von einer Domain, die ihr Anbieter nicht kennt.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>Der Anbieter lässt Ihre Organisation vorerst nicht senden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>Der Anbieter des Empfängers nimmt keine Nachrichten direkt von privaten Internetanschlüssen an.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>Ihr Anbieter kennt die Absenderadresse noch nicht.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>Ihr Anbieter lässt dieses Konto nicht senden.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>Der Server konnte die Absenderadresse nicht finden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>Die Seite des Empfängers hat Ihre Adresse gesperrt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>Das Postfach des Empfängers wird nicht mehr benutzt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>Die Domain des Empfängers nimmt nach eigener Angabe keine E-Mails an.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>Die Nachricht konnte zu lange nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Der Server des Empfängers antwortet nicht.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>Die Nachricht konnte nicht über eine verschlüsselte Verbindung weitergeleitet werden.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>Der Server hat die Nachricht nach einer eigenen Regel abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>Der Server akzeptiert nicht, wie Postrider sich ihm vorgestellt hat.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>Der Server nimmt von dort, wo Sie sind, keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>Die Nachricht hat mehr als einen Absender; das lässt der Server nicht zu.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>Der Server akzeptiert die Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>Der Server akzeptiert die Form einer Adresse nicht.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>Die Adresse steht für mehr als ein Postfach.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Der Empfänger ist umgezogen und hat keine neue Adresse hinterlassen.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>Der Server akzeptiert die Form der Absenderadresse nicht.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>Der Teil Ihrer eigenen Adresse hinter dem @ ist dem Server unbekannt.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>Die Nachricht wurde an ein anderes Mailsystem weitergeleitet, das nichts zurückmelden kann.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>Das Postfach des Empfängers ist vorerst geschlossen.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>Die Nachricht ist größer, als der Empfänger empfangen darf.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>Die Liste, an die die Nachricht ging, konnte nicht in ihre Empfänger aufgelöst werden.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>Das Postfach des Empfängers ist zurzeit belegt oder nicht erreichbar.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>Das Postfach des Empfängers hat die Nachricht nicht angenommen.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>Der Server hat keinen Platz mehr für Nachrichten.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>Der Server nimmt zurzeit keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>Der Server nimmt keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>Dem Server fehlt etwas, das die Nachricht braucht.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>Der Server ist nicht richtig eingerichtet.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>Der Server hatte selbst ein Problem.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>Die Verbindung zwischen den Servern ist abgerissen.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>Das Verzeichnis des Netzes (DNS) antwortet zurzeit nicht.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>Das Verzeichnis des Netzes (DNS) hat zur Domain des Empfängers keine Antwort.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>Der Server des Empfängers wurde nicht gefunden.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>Der Server hat zurzeit zu viel zu tun.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>Die Nachricht wurde noch nicht zugestellt.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>Der Server des Empfängers kommt mit dieser Art von Nachricht nicht zurecht.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>Die Nachricht enthält Zeichen, mit denen ein Server unterwegs nicht zurechtkommt.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>Die Nachricht ließ sich nicht in eine Form bringen, die der Server des Empfängers annimmt.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>Der Server kommt mit Zeichen nicht zurecht, die eine Adresse enthält.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>Der Server nimmt zurzeit nichts von hier an, oft weil zu viel auf einmal kam.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>Der Server vertröstet auf später.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>Sie dürfen an diese Mailingliste nicht schreiben.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>Der Server kann die Sicherheit nicht bieten, die die Nachricht verlangt.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>Der Server akzeptiert diese Nachricht, den Absender oder den Empfänger nach eigenen Regeln nicht.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>Der Server hat aus Sicherheitsgründen abgelehnt, die er nicht nennt.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>Der Server verlangt eine stärkere Verschlüsselung.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>Das Konto ist vorerst geschlossen.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>Der Anbieter lehnt die Anmeldung ab, bis Sie bestätigen, dass Sie diesem Programm vertrauen.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>Der Server nimmt zurzeit nur dringende Nachrichten an.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>Das Postfach hat seit der Zeit, die der Absender meinte, den Inhaber gewechselt.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>Die Domain hat seit der Zeit, die der Absender meinte, den Inhaber gewechselt.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>Der Server kann nicht sagen, ob das Postfach noch denselben Inhaber hat.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>Der Server hat zu viele offene Verbindungen.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>Der Server hatte zu lange auf die Verbindung gewartet.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>Der Server schließt vorübergehend.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>Der Server hat zurzeit zu wenig Platz.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>Der Server kann das Gewünschte zurzeit nicht tun.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>Der Server hat einen Befehl nicht verstanden.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>Der Server hat eine Adresse oder einen anderen Teil eines Befehls nicht verstanden.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>Der Server kennt einen Befehl nicht, der zum Senden nötig ist.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>Der Server hat einen Befehl nicht erwartet.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>Der Server kennt diese Art der Anmeldung nicht.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Dieser Server nimmt überhaupt keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>Der Server hat die Nachricht oder einen Empfänger abgelehnt.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>Der Empfänger ist nicht bei diesem Server.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>Der Server akzeptiert eine Adresse nicht.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>Dieser Server nimmt von hier keine Nachrichten an.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>Der Server hat keinen der Empfänger akzeptiert.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Der Server hat die Nachricht abgelehnt.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>Der Server kennt einen Teil eines Befehls nicht.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>Der Server kann die Nachricht zurzeit nicht annehmen.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 schrieb:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Am %1 schrieb %2:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Weitergeleitete Nachricht</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Betreff:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Datum:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>Von:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>An:</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>Cc:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Passed on to a server that sends no reports, so nothing more will be heard.</source>
        <translation>An einen Server weitergeleitet, der keine Berichte sendet; mehr ist nicht zu erfahren.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>In das Postfach von %1 zugestellt.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>An eine Mailingliste oder Weiterleitung zugestellt, die die Nachricht weitergesendet hat.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>Das Programm von %1 meldet, dass die Nachricht angezeigt wurde. Das ist kein Beweis dafür, dass sie gelesen wurde.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>Das Programm von %1 meldet, dass die Nachricht gelöscht wurde, vielleicht ungelesen.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>Die Nachricht konnte an %1 nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>Die Nachricht wurde noch nicht an %1 zugestellt; die Server versuchen es von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>ein Ordner, den es nicht mehr gibt</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Jede Nachricht</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>An oder Cc</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>Beliebige Person (Von, An, Cc …)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Mailingliste</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>Kopfzeile …</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Text der Nachricht</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>Größe in KB</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Alter in Tagen</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Hat einen Anhang</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Ist gelesen</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>Hat einen Stern</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Hat das Schlagwort</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>Absender ist bekannt</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>Absender ist gefälscht</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>enthält</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>enthält nicht</translation>
    </message>
    <message>
        <source>is</source>
        <translation>ist</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>ist nicht</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>beginnt mit</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>endet mit</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>ist wie (* und ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>mehr als</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>größer als</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>weniger als</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>kleiner als</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>In Ordner kopieren</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Schlagwort setzen</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Schlagwort entfernen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen markieren</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>In den Spam-Ordner</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Mich benachrichtigen</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Mich nicht benachrichtigen</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>jede Nachricht</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>größer als %1 KB</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>kleiner als %1 KB</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>älter als %Ln Tag</numerusform>
            <numerusform>älter als %Ln Tage</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>jünger als %Ln Tag</numerusform>
            <numerusform>jünger als %Ln Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>mit Anhang</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>ohne Anhänge</translation>
    </message>
    <message>
        <source>read</source>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>ohne Stern</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>mit dem Schlagwort „%1“</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>ohne das Schlagwort „%1“</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>von jemandem, den Sie kennen</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>von jemandem, den Sie nicht kennen</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>mit gefälschtem Absender</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>ohne gefälschten Absender</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>nach %1 verschieben</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>nach %1 kopieren</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>Schlagwort „%1“ setzen</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>Schlagwort „%1“ entfernen</translation>
    </message>
    <message>
        <source>star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>als gelesen markieren</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>als ungelesen markieren</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>in den Spam-Ordner</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivieren</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>in den Papierkorb</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>endgültig löschen</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>mich benachrichtigen</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>mich nicht benachrichtigen</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>dort aufhören</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> oder </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> und </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Weiterleiten an</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 enthält „%2“ nicht</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 ist „%2“</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 ist nicht „%2“</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 beginnt mit „%2“</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 endet mit „%2“</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 ist wie „%2“</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 enthält „%2“</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>an %1 weiterleiten</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>Ein Filter nennt einen Ordner, den es nicht mehr gibt. Wählen Sie im Filter einen anderen, und wenden Sie ihn noch einmal an.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>Den Ordner, den er nennt, gibt es nicht mehr. Wählen Sie einen anderen, und schalten Sie den Filter wieder ein.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>Ein Filter konnte „%1“ nicht an %2 weiterleiten: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>Es ist kein Konto eingerichtet, das die Nachricht senden könnte.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>Die Nachricht ist zu groß oder konnte nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>Der Filter „%1“ wurde ausgeschaltet; neue Mail bleibt im Posteingang. %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>Der Benutzername oder das Passwort enthält ein Zeichen, das kein Server akzeptiert. Geben Sie beide in den Einstellungen des Kontos noch einmal ein.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>Der Benutzername oder das Passwort ist leer. Geben Sie beide in den Einstellungen des Kontos ein.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>Was der Server zur Anmeldung gesendet hat, wurde nicht verstanden; die Anmeldung wurde deshalb beendet. Wer den Server betreibt, kann herausfinden, warum.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>Der Server konnte nicht beweisen, dass er dieses Konto kennt; vielleicht ist er nicht der Server, für den er sich ausgibt. Sie wurden nicht angemeldet, und es wurde nichts gesendet; fragen Sie den Betreiber des Servers.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>Diese Suche ist sehr lang; nur nach ihrem Anfang wird gesucht.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>Zu einer schließenden Klammer fehlt die öffnende; sie wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>Diese Suche hat sehr viele Wörter; nur nach dem ersten wird gesucht (%Ln).</numerusform>
            <numerusform>Diese Suche hat sehr viele Wörter; nur nach den ersten %Ln wird gesucht.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>Diese Suche hat sehr viele Klammern in Klammern; die innersten wurden weggelassen.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>Eine Klammer ist nicht geschlossen; sie gilt am Ende als geschlossen.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>„%1:“ ist hier nicht bekannt; es wurde als Wort genommen.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>„%1“ ist kein Zustand einer Nachricht; bekannt sind attachment, unread, read, starred, answered, forwarded und draft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>„%1“ ist kein Datum; schreiben Sie 2026-11-26, today, yesterday, monday, 7d, 2w, 3m oder 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>„%1“ ist keine Größe; schreiben Sie 500k oder 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>Das Suchverzeichnis war beschädigt und wird neu angelegt. Bis das geschehen ist, findet eine Suche vielleicht nicht alles.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>gesendet von diesem Namen oder dieser Adresse</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>gesendet an diesen Namen oder diese Adresse</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>mit diesen Wörtern im Betreff</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>in diesem Ordner</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>noch nicht gelesen</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>mit einem Stern</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>mit einer Datei als Anhang</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>seit diesem Tag, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>vor diesem Tag, etwa 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>größer als dies, etwa 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>ohne das Wort, das folgt</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>in Kopie an diesen Namen oder diese Adresse</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>mit diesen Wörtern im Text</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>mit einem Anhang dieses Namens</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>in diesem Konto</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>mit diesem Schlagwort</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>von diesem Tag, zum Beispiel yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>kleiner als das, zum Beispiel 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>schon gelesen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>ein Entwurf</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>auch in Papierkorb und Spam</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Diese Nachricht ist schon im Postausgang.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Diese Nachricht ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>Diese Nachricht kann nicht mehr zurückgenommen werden: Sie wird gerade gesendet oder wurde schon gesendet.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>Diese Nachricht wurde vielleicht gesendet. Sagen Sie zuerst, ob es so ist, oder senden Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>Abgelehnt: %1. Es wurde an niemanden gesendet. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>Abgelehnt: %1. Die anderen haben die Nachricht. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>Abgelehnt: %1. An die, die die Nachricht noch nicht haben, wurde nichts gesendet. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>Abgelehnt: %1. An die anderen wurde sie gesendet. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>Der Server vertröstet seit drei Tagen auf später. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>Die Nachricht konnte drei Tage lang nicht übergeben werden. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>Die Verbindung ist abgerissen, nachdem die Nachricht übergeben war und bevor der Server sie bestätigt hatte; vielleicht wurde sie also gesendet. Postrider sendet sie nicht von selbst ein zweites Mal: Sehen Sie in „Gesendet“ nach, oder fragen Sie einen Empfänger, und entscheiden Sie dann.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>„%1“ senden</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>Queue-ID %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>verschlüsselt mit %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Vom Server angenommen</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Angenommen von %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>In den Postausgang gelegt</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>Versuch %1 wurde aufgeschoben</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aufgeschoben</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>Abgelehnt für %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>Es ist nicht bekannt, ob die Nachricht gesendet wurde</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 für %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>Der Server verwahrt die Nachricht bis zur gewählten Zeit</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 verwahrt die Nachricht bis zur gewählten Zeit</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>Kopie in „Gesendet“ abgelegt</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>Von Ihnen freigegeben</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>Gilt als gesendet</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>Geht %1 hinaus</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>Nächster Versuch %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Geht gleich hinaus</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Wartet auf die Verbindung</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>Versuch %1: wird übergeben</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>Übergeben; die Bestätigung des Servers steht noch aus</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>Als Nächstes kommt die Kopie in „Gesendet“</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Noch nicht übergeben</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>Angenommen; seitdem wurde nichts gemeldet</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>Der Server würde die Nachricht annehmen; noch wurde nichts übergeben</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>Vorerst aufgeschoben; ein neuer Versuch folgt</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>Ein Bericht ist angekommen</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>Ein Bericht zu %1 ist angekommen</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>Verzögert; wird weiter versucht</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>Verzögert für %1; wird weiter versucht</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>An einen Server weitergeleitet, der nichts mehr meldet</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>Für %1 an einen Server weitergeleitet, der nichts mehr meldet</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Zugestellt an %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>An eine Liste zugestellt, die die Nachricht weitersendet</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>An die Liste %1 zugestellt, die die Nachricht weitersendet</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>Konnte an %1 nicht zugestellt werden</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Geöffnet von %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>Gelöscht, vielleicht ungelesen</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>Gelöscht von %1, vielleicht ungelesen</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>Versuche %1 bis %2 wurden aufgeschoben</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>konnte nicht zugestellt werden</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>konnte niemandem zugestellt werden</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>nicht zugestellt an %1 von %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>zugestellt</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>an alle zugestellt</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>zugestellt an %1 von %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>geöffnet</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>von allen geöffnet</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>geöffnet bei %1 von %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>verzögert</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>bei allen verzögert</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>verzögert bei %1 von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>Vom Server noch nicht angenommen</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>dem Absender</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>Ihr Mailserver sagt nicht, ob diese Nachricht wirklich von %1 kommt.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Nicht bestätigt</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>Ihr Mailserver hat nichts gefunden, was beweist, dass diese Nachricht von %1 kommt.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Bestätigt von %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>Diese Nachricht kommt wirklich von %1; das hat Ihr Mailserver geprüft.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>Prüfung nicht bestanden</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>Diese Nachricht gibt an, von %1 zu kommen, aber %1 bürgt nicht für sie. Sie kann gefälscht sein.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>Geprüft von Ihrem Mailserver</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>Geprüft von Ihrem Mailserver, %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>Signiert von %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>Gesendet von einem Server von %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>So, wie %1 es will (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>Nicht so, wie %1 es will (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>Die Server, die sie weitergegeben haben, sagen, was sie gefunden haben (ARC)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>not the sender&apos;s domain</source>
        <translation>nicht die Domain des Absenders</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>Die Domain des Absenders, %1, sieht aus wie %2, die Sie kennen, ist aber eine andere.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>Die Domain des Absenders, %1, ist mit Buchstaben geschrieben, die man für andere halten soll.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>Der Name des Absenders ist Ihrer, die Adresse, %1, aber nicht.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>Antworten gingen an %1; das sieht nur aus wie die Domain des Absenders, %2.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>Antworten gehen an %1, nicht an %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>Diese Nachricht nennt mehrere Verfasser: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Gesendet von %1 für %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>Von %1 hatten Sie bisher keine Post.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Der Server %1 bietet auf diesem Port keine Verschlüsselung an; deshalb wurde nichts gesendet. Prüfen Sie den Port und die Art der Verschlüsselung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>Die Verbindung zu %1 ist nicht gesichert; das Passwort wurde deshalb nicht gesendet. Prüfen Sie die Art der Verschlüsselung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>Der Server %1 bietet hier keine Anmeldung an. Prüfen Sie Servernamen und Port in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>Der Server %1 bietet keine Art der Anmeldung an, die Postrider kennt. Der Anbieter kann vielleicht mehr dazu sagen.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>Postrider hat beim Senden einen Fehler gemacht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>Postrider hat beim Vorbereiten dieser Nachricht einen Fehler gemacht. Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>„%1“ ist keine Adresse, an die gesendet werden kann. Berichtigen Sie sie, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Die Nachricht ist %1 groß, und der Server nimmt höchstens %2 an. Entfernen oder verkleinern Sie Anhänge, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>Die Nachricht nennt eine Adresse mit Zeichen, mit denen der Server Ihres Anbieters nicht zurechtkommt. Verwenden Sie eine Adresse ohne diese Zeichen oder ein anderes Konto.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>Die Nachricht ist in einer Form geschrieben, die der Server Ihres Anbieters nicht übertragen kann; deshalb wurde nichts gesendet. Öffnen Sie sie als neue Nachricht, und senden Sie diese.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>Die Adresse „%1“ enthält Zeichen, mit denen der Server Ihres Anbieters nicht zurechtkommt. Bitten Sie den Empfänger um eine andere Adresse.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>Der Server Ihres Anbieters kann nicht zusichern, dass die Nachricht auf ihrem ganzen Weg verschlüsselt bleibt; deshalb wurde nichts gesendet. Senden Sie sie ohne diesen Wunsch oder auf anderem Weg.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>Die Verbindung ist nicht gesichert; deshalb wurde nichts gesendet. Prüfen Sie die Art der Verschlüsselung in den Einstellungen des Kontos.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>Der Server war auf dieser Verbindung nicht für eine weitere Nachricht bereit.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>Die Verbindung endete, nachdem die Nachricht übergeben war und bevor der Server sie bestätigt hatte. Vielleicht wurde sie gesendet; sehen Sie im Ordner „Gesendet“ nach, bevor Sie sie noch einmal senden.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>Der Server hat eine Antwort gegeben, die nicht sagt, ob er die Nachricht angenommen hat. Vielleicht wurde sie gesendet; sehen Sie im Ordner „Gesendet“ nach, bevor Sie sie noch einmal senden.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>Die Antwort des Servers wurde nicht verstanden. Vielleicht ist es kein Mailserver oder keiner in guter Verfassung; wer ihn betreibt, kann herausfinden, warum.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>Die Kopie dieser Nachricht auf dem Datenträger ist beschädigt. Sie wird neu vom Server abgerufen; was nur hier ist, kann aus einer Sicherung wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Die Datei %1 des Profils ist beschädigt. Schließen Sie Postrider, und verschieben Sie diese Datei an einen anderen Ort: Was darin war, wird neu vom Server abgerufen.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>Der Datenträger ist voll. Es ist nichts verloren: Schaffen Sie Platz, und Postrider macht weiter.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>Postrider darf nicht in seinen Profilordner schreiben. Prüfen Sie die Rechte des Ordners.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>Postrider kann seinen Profilordner nicht öffnen. Prüfen Sie, ob der Datenträger da ist und der Ordner gelesen und geschrieben werden darf.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>Eine Datei des Profils ist beschädigt. Stellen Sie das Profil aus einer Sicherung wieder her, oder verschieben Sie es an einen anderen Ort, damit Postrider die E-Mails neu abruft.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>Ein anderes Programm verwendet das Profil von Postrider. Schließen Sie es, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>Postrider konnte sein Profil nicht lesen oder schreiben. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider hat beim Speichern einen Fehler gemacht. Bitte melden Sie ihn; die E-Mails auf dem Server sind unberührt.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Dies wurde abgebrochen.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>Das Profil liegt auf einem Netzlaufwerk (%1). Dort können E-Mails beschädigt werden, wenn die Verbindung abbricht. Verschieben Sie das Profil auf einen Datenträger dieses Computers, und bewahren Sie Sicherungen auf dem Netzlaufwerk auf.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>Das Profil liegt in einem Ordner, den ein anderes Programm synchronisiert. Dieses kann E-Mails überschreiben, die gerade geschrieben werden. Verschieben Sie das Profil in einen anderen Ordner, und lassen Sie stattdessen Sicherungen synchronisieren.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>Dieses Profil wurde von einem neueren Postrider geschrieben. Starten Sie diesen, oder wählen Sie ein anderes Profil; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider ist unvollständig: Ein Teil der Datenbankbeschreibung fehlt. Installieren Sie es neu.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>Die SQLite-Bibliothek dieses Systems hat keine Volltextsuche. Installieren Sie eine vollständige.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>Der Profilordner kann nicht angelegt werden. Wählen Sie einen anderen Ort, oder prüfen Sie die Rechte des Ordners darüber.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>Dieses Profil ist in einem anderen Postrider geöffnet. Verwenden Sie dessen Fenster, oder schließen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>Postrider konnte sein Profil nicht schreiben. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>Der Datenträger ist voll: Neue E-Mails warten auf dem Server. Schaffen Sie Platz, dann macht Postrider weiter.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>Der Arbeitsspeicher reicht nicht, um eine Nachricht zu speichern. Schließen Sie andere Programme, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>Die Sicherung wurde abgebrochen; es gibt keine.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger dafür Platz ist, und wählen Sie sonst einen anderen Ort.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>Die Sicherung kann an diesen Ort nicht geschrieben werden. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>Sicherung wird vorbereitet</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>Nachrichtenliste wird kopiert</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>Nachrichtenliste wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Nachrichten werden geschrieben</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Die Prüfung wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>Nachrichtenliste wird geprüft</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>Gespeicherte Nachrichten werden geprüft</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>Wartende Änderungen werden geprüft</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>Angezeigtes wird geprüft</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>Zähler werden geprüft</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>Unterhaltungen werden geprüft</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>Gespeicherte Nachrichten werden mit der Liste verglichen</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>Alle gespeicherten Nachrichten werden gelesen</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>Ein Index der Nachrichtenliste war beschädigt; er wurde neu aufgebaut.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>Die Datei %1 des Profils ist beschädigt. Schließen Sie Postrider, und stellen Sie das Profil aus einer Sicherung wieder her (postrider restore), oder verschieben Sie das Profil an einen anderen Ort, damit Postrider die E-Mails neu abruft.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Die Datei %1 des Profils ist beschädigt. Schließen Sie Postrider, und verschieben Sie diese Datei an einen anderen Ort: Was darin war, wird neu vom Server abgerufen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln Nachricht war nicht vollständig hier, obwohl die Liste das sagte; sie wird neu abgerufen.</numerusform>
            <numerusform>%Ln Nachrichten waren nicht vollständig hier, obwohl die Liste das sagte; sie werden neu abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>Der Platz von %Ln Nachricht, die in keiner Liste mehr steht, wurde freigegeben.</numerusform>
            <numerusform>Der Platz von %Ln Nachrichten, die in keiner Liste mehr stehen, wurde freigegeben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln gespeicherte Nachricht war beschädigt; sie wird neu abgerufen.</numerusform>
            <numerusform>%Ln gespeicherte Nachrichten waren beschädigt; sie werden neu abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln Nachricht, die noch auf keinem Server ist, ist beschädigt. Importieren Sie sie noch einmal, oder stellen Sie eine Sicherung in einem neuen Profil wieder her.</numerusform>
            <numerusform>%Ln Nachrichten, die noch auf keinem Server sind, sind beschädigt. Importieren Sie sie noch einmal, oder stellen Sie eine Sicherung in einem neuen Profil wieder her.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>Die Zähler von %Ln Ordner waren falsch; sie wurden neu gezählt.</numerusform>
            <numerusform>Die Zähler von %Ln Ordnern waren falsch; sie wurden neu gezählt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln Unterhaltung entsprach nicht ihren Nachrichten; sie wurde neu zusammengestellt.</numerusform>
            <numerusform>%Ln Unterhaltungen entsprachen nicht ihren Nachrichten; sie wurden neu zusammengestellt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln wartende Änderung betraf nichts Vorhandenes; sie wurde verworfen.</numerusform>
            <numerusform>%Ln wartende Änderungen betrafen nichts Vorhandenes; sie wurden verworfen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln Nachricht gehörte zu keinem Ordner; sie wurde aus der Liste genommen. Was der Server hat, wird neu abgerufen.</numerusform>
            <numerusform>%Ln Nachrichten gehörten zu keinem Ordner; sie wurden aus der Liste genommen. Was der Server hat, wird neu abgerufen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln Nachricht wurde nicht so angezeigt, wie der Server sie hat; jetzt wird sie es.</numerusform>
            <numerusform>%Ln Nachrichten wurden nicht so angezeigt, wie der Server sie hat; jetzt werden sie es.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>Das Profil konnte nicht geschrieben werden. Prüfen Sie, ob auf dem Datenträger Platz ist und ob Sie in den Ordner darüber schreiben dürfen.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Diese Sicherung ist beschädigt; nichts wurde wiederhergestellt. Kopieren Sie die Datei noch einmal von ihrem Aufbewahrungsort, oder verwenden Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>Die Wiederherstellung wurde abgebrochen; es wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>Profil wird wiederhergestellt</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Diese Sicherung ist abgeschnitten: Ihr Ende fehlt. Nichts wurde wiederhergestellt. Kopieren Sie die Datei noch einmal von ihrem Aufbewahrungsort, oder verwenden Sie eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>Eine Sicherung wird in einen Ordner wiederhergestellt, der leer ist oder noch nicht existiert, damit nichts überschrieben wird. Wählen Sie einen anderen, oder verschieben Sie, was darin ist.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>Die Sicherung kann nicht gelesen werden. Prüfen Sie, ob die Datei da ist und Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>Diese Datei ist keine Sicherung von Postrider. Wählen Sie die Datei, die von „Sichern“ oder von postrider backup geschrieben wurde.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>Diese Sicherung wurde von einem neueren Postrider geschrieben. Stellen Sie sie mit diesem wieder her.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>Das wartete, als die Sicherung angelegt wurde, und ist seitdem vielleicht gesendet worden. Sehen Sie in „Gesendet“ nach oder fragen Sie einen Empfänger, und wählen Sie dann.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider wird beendet.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Eine andere Suche ist an ihre Stelle getreten.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider hat %1 noch nicht durchgesehen. Bitte suchen Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>Diese Nachricht ist größer, als Postrider sie als Ganzes nimmt (256 MB). Holen Sie ihre Anhänge einzeln, oder lesen Sie sie auf den Webseiten Ihres Anbieters.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>Diese Nachricht ist auf dem Weg in einen anderen Ordner. Sie kann gelesen werden, sobald das erledigt ist.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>Der Server hat diesen Ordner neu nummeriert. Die Nachricht kann gelesen werden, sobald Postrider ihn durchgesehen hat.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>Diese Nachricht ist nicht mehr auf dem Server. Sie verschwindet beim nächsten Nachsehen aus der Liste.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>Der Server sagt nicht, woraus diese Nachricht besteht, und sie ist größer, als Postrider nimmt (256 MB). Lesen Sie sie auf den Webseiten Ihres Anbieters.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>Ein anderes Programm hat den Ordner %1 vom Server entfernt. Was Sie darin an %Ln Nachricht geändert haben, ist mit ihm verloren.</numerusform>
            <numerusform>Ein anderes Programm hat den Ordner %1 vom Server entfernt. Was Sie darin an %Ln Nachrichten geändert haben, ist mit ihm verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>Der Server hat einen Ordner neu nummeriert, während er gelesen wurde. Postrider beginnt noch einmal mit ihm.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>Der Server kann das gerade nicht: %1. Es wird wieder versucht, und spätere Änderungen in denselben Ordnern warten darauf.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>Der Server hat dies abgelehnt: %1. Die Ordner sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>Der Server hat das abgelehnt: %1. Was dorthin kopiert werden sollte, ist, wo es war.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>Der Server hat das abgelehnt: %1. Die Nachrichten sind, wie sie waren.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>Der Server hat den Entwurf „%1“ nicht in den Ordner „Entwürfe“ genommen. Er bleibt auf diesem Rechner, und es wird wieder versucht, wenn er das nächste Mal gespeichert wird.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider hat beim Lesen einer Nachricht einen Fehler gemacht. Bitte melden Sie ihn; die E-Mails auf dem Server sind unberührt.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>Das Konto ist nicht mehr da.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>Dieser Mailserver kann seine Nachrichten nicht unterscheiden (er kennt weder UIDL noch TOP); deshalb wurde nichts geholt. Ihr Anbieter kann sagen, ob es einen anderen Server gibt.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>Der Mailserver sagt nicht, welche %Ln Nachricht er meint. Sie bleibt dort.</numerusform>
            <numerusform>Der Mailserver sagt nicht, welche %Ln Nachrichten er meint. Sie bleiben dort.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>Eine Nachricht ist größer, als Postrider nimmt (256 MB). Sie bleibt auf dem Mailserver.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>Diese Nachricht ist nicht mehr auf dem Mailserver oder zu groß. Nur ihr Kopf ist hier.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Mail wird geholt</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Persönlich</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu erledigen</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>Der Server, der geantwortet hat, hat nicht bewiesen, dass er %1 ist: Sein Zertifikat sagt es nur dort, wo es nicht mehr zählt (Common Name). Bitten Sie den Betreiber des Servers um ein neueres.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>Der Server, der geantwortet hat, konnte nicht beweisen, dass er %1 ist: Sein Zertifikat gilt für %2. Prüfen Sie den Servernamen in den Einstellungen des Kontos; wenn er stimmt, ist vielleicht jemand dazwischen.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>einen anderen Namen</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 ist selbst unterschrieben: Niemand, dem dieser Computer vertraut, bürgt dafür. Wenn es Ihr eigener Server ist, vergleichen Sie den Fingerabdruck und vertrauen Sie diesem einen Zertifikat; sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 stammt von einem Aussteller, den dieser Computer nicht kennt. Wenn Ihre Organisation eigene Zertifikate ausstellt, fragen Sie dort nach dem Fingerabdruck und vergleichen Sie; sonst fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>Das Zertifikat von %1 ist am %2 abgelaufen. Wenn das Datum auf diesem Computer stimmt, bitten Sie den Betreiber des Servers, es zu erneuern.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 gilt erst ab %2. Prüfen Sie das Datum auf diesem Computer; wenn es stimmt, fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>Das Zertifikat von %1 wurde nicht für einen Server ausgestellt. Bitten Sie den Betreiber des Servers um ein richtiges.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 wurde von jemandem signiert, der keine Zertifikate ausstellen darf. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>Das Zertifikat von %1 wurde zurückgezogen. Bitten Sie den Betreiber des Servers, es zu ersetzen.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>Der Server %1 hat kein Zertifikat gezeigt und konnte deshalb nicht geprüft werden. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>Das Zertifikat von %1 ist so gemacht, dass andere es fälschen können (%2), und beweist deshalb nichts. Bitten Sie den Betreiber des Servers, es zu ersetzen.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>Das Zertifikat von %1 konnte nicht geprüft werden. Fragen Sie den Betreiber des Servers.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>Die Datei mit den vertrauten Zertifikaten für %1 konnte nicht gelesen werden oder enthält keine. Wählen Sie sie in den Einstellungen des Kontos neu aus.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>Das Zertifikat bricht eine Regel, die es selbst oder sein Aussteller aufstellt</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>Ein Zertifikat lässt sich fälschen (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>Es ist nicht das Zertifikat, dem Sie dort vertrauen wollten.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Es wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>Eine sichere Verbindung zu %1 kam nicht zustande; deshalb wurde nichts gesendet. Prüfen Sie den Port und die Art der Verschlüsselung in den Einstellungen des Kontos; vielleicht ist der Server auch zu alt für TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 braucht einen Wert.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>Server eingeben</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Jetzt lesen</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>Geben Sie zuerst Ihre Adresse ein; danach richten sich die Einstellungen.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Wie heißen Sie?</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>Ihre Empfänger sehen ihn neben Ihrer Adresse.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Demokonto ausprobieren</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Wie lautet Ihre E-Mail-Adresse?</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Postrider kennt die Server vieler Anbieter von sich aus. Bei allen anderen fragt es die, die es wissen können.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>E-Mail-Adresse</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Wer gefragt wird</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>Der Teil Ihrer Adresse hinter dem @, seine Nameserver, und wer seine Mail annimmt; immer verschlüsselt, bis auf die Fragen an Nameserver. Es wird kein Passwort gesendet.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Auch die öffentliche &amp;Liste der Anbieter (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Sie erfährt die Domain, nie die Adresse.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>Der eigenen Domain die &amp;ganze Adresse nennen; manche brauchen sie für die Antwort</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>Ihre Mailserver werden gesucht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>Liegt Ihre Mail wirklich dort?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>Wenn Sie diesen Namen nicht kennen, fragen Sie Ihren Anbieter, oder geben Sie die Server selbst ein.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>&amp;Ich weiß, dass meine Mail dort liegt</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>Auf welchen Servern liegen Ihre E-Mails?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende E-Mails (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>Zertifikat Ihres eigenen Ausstellers, falls es eines gibt</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>Zertifikat Ihres eigenen Ausstellers</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>Für Server im Internet nicht nötig</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>Was wird aus der Mail auf dem Server?</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>Mit POP3 wird Mail auf diesen Computer geholt. Auf dem Server wird sie erst gelöscht, wenn sie sicher hier ist.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Anmeldung läuft</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>Nichts wird gespeichert, bevor beide Server Sie eingelassen haben.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Alles bereit</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>Dieser Computer hat keinen Schlüsselbund, der antwortet; Ihre Anmeldung wird deshalb behalten, bis Sie Postrider beenden, und nie auf die Festplatte geschrieben. Beim nächsten Mal werden Sie wieder danach gefragt.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>Von Hand einstellen</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 ist schon eingerichtet. Geben Sie eine andere Adresse ein, oder schließen Sie dieses Fenster.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>%1 selbst erfährt die Adresse, die anderen nur die Domain. Niemand erfährt ein Passwort.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>Alle erfahren nur die Domain, %1. Niemand erfährt ein Passwort.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>Niemand konnte gefragt werden. Sehen Sie nach, ob dieser Computer online ist, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>Niemand, der gefragt wurde, kennt die Server dieser Adresse. Ihr Anbieter nennt Ihnen die Namen: Sie stehen auf seinen Hilfeseiten. Oder sehen Sie nach, ob die Adresse stimmt.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Ihre Mailserver</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>Ihre Mail liegt bei %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>Das wurde für %1 gefunden. Ihr Anbieter sagt Ihnen, ob es stimmt.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>Diese Namen sind für %1 geraten. Ihr Anbieter nennt Ihnen die richtigen.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>Niemand Vertrauenswürdiges sagt, dass die Mail von %1 dort liegt; das könnte auch jemand sagen, der die Antwort unterwegs ändert. Ihr Passwort ginge an:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>Ich weiß, dass meine Mail bei %1 liegt</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 lässt niemanden mit einem Passwort ein, nur über den Browser. Dieses Postrider hat keine Kennung, mit der es %1 darum bitten könnte: Wer es gebaut hat, hat es dort nicht angemeldet. Eine eigene Kennung gehört in oauth-clients.json im Profil.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>Sie haben sich mit dem Browser angemeldet. Fahren Sie fort, um die Server noch einmal zu probieren.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>Es liegt im Schlüsselbund dieses Computers und wird nur an %1 und %2 gesendet.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>Was %1 dazu sagt</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Stattdessen ein App-Passwort verwenden</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Stattdessen mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>Der Server hat die Anmeldung nicht akzeptiert. Sehen Sie nach, ob Sie sich als %1 angemeldet haben, und ob Ihr Anbieter Mailprogramme einlässt.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>Der Server hat Benutzernamen und Passwort nicht akzeptiert. Geben Sie das Passwort noch einmal ein; manche Anbieter verlangen ein App-Passwort.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Neu anmelden</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>Die Verbindung ist nicht sicher genug, um ein Passwort darüber zu senden. Prüfen Sie den Namen des Servers und die Sicherheit; wenn es Ihr eigener Server ist, sehen Sie sich sein Zertifikat an.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>Servereinstellungen ändern</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>Prüfen Sie Servernamen und Port und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1 ist bereit. Ihre Mail wird jetzt geholt.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1 ist bereit. Ihre E-Mails werden jetzt abgerufen, die neuesten zuerst.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>Wartet auf Ihre Anmeldung</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Zertifikat nicht vertrauenswürdig</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Alt und die Pfeiltasten schieben ein Konto nach oben oder unten.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Neuer Ordner…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>E-Mails abrufen</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>Neue Nachricht von diesem Konto</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Angezeigte Ordner…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Einstellungen…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Konto entfernen…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>Einstellungen des Kontos</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>Diese Seite zeigt wieder, was gespeichert ist.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Gespeichert.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>Auf dieser Seite ist etwas nicht gespeichert</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Noch nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider wird beendet.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider hat beim Abrufen einen Fehler gemacht. Bitte melden Sie ihn; die E-Mails auf dem Server sind unberührt.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Verbindung zu %1 wird hergestellt</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>Der Mailserver will %Ln Minute zwischen zwei Besuchen. Postrider sieht um %1 wieder nach.</numerusform>
            <numerusform>Der Mailserver will %Ln Minuten zwischen zwei Besuchen. Postrider sieht um %1 wieder nach.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 meldet: „%2“</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Auf dem neuesten Stand</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>Auf dem neuesten Stand, außer %1: Der Server öffnet das nicht.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>Es gibt keine Verbindung, auf der der Server neue Nachrichten in %1 sofort melden würde: Es wird jede Minute nachgesehen.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>Etwas anderes antwortet anstelle des Mailservers. Vielleicht ist eine Anmeldeseite des Netzes im Weg: Öffnen Sie eine beliebige Seite in einem Browser; Postrider macht von selbst weiter.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Es gibt noch kein Konto</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Ihre Änderungen speichern?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Nicht speichern</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>Diese Aktion entfernen</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Was getan wird</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Ordner wählen…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>Adresse, an die weitergeleitet wird</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
</context>
<context>
    <name>postrider::Activity</name>
    <message>
        <source>Needs attention</source>
        <translation>Bitte nachsehen</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>Abruf: %1 von %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Offline</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Aktuell</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Was Postrider gerade tut</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>Verbunden und auf dem neuesten Stand.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Nicht verbunden.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Verbindung wird hergestellt…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Wird abgerufen…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Ein Passwort wird gebraucht.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Der Server konnte nicht beweisen, wer er ist.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Etwas ist schiefgegangen.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>%1 Nachricht wird noch ins Suchverzeichnis aufgenommen.</numerusform>
            <numerusform>%1 Nachrichten werden noch ins Suchverzeichnis aufgenommen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>Noch nicht beim Server: %Ln Änderung. Beim Beenden geht nichts verloren.</numerusform>
            <numerusform>Noch nicht beim Server: %Ln Änderungen. Beim Beenden geht nichts verloren.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>%1 von %2 auf dem Server belegt</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>Und %Ln weiterer Ordner, der sich nicht öffnen lässt.</numerusform>
            <numerusform>Und %Ln weitere Ordner, die sich nicht öffnen lassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Zuletzt nachgesehen um %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Nächster Versuch um %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt nachsehen</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>Über diese Verbindung wurde noch nichts gesagt.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>Alter Spam: %Ln Nachricht wurde endgültig gelöscht.</numerusform>
            <numerusform>Alter Spam: %Ln Nachrichten wurden endgültig gelöscht.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>Kleiner (85 %)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Schreibtisch</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>Größer (115 %)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>Groß (130 %)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>Sehr groß (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>Doppelt so groß (200 %)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>Von allem in Postrider. Nachrichten allein lassen sich mit Strg und Plus vergrößern.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>&amp;Listen und Menüs</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Kompakt</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Großzügig</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>Wie dicht Zeilen beieinanderstehen.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>&amp;Hell oder dunkel</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>Text mit einem Kontrast von sieben zu eins, und Linien, die man sieht.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Bewegung verringern</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>Nichts gleitet oder blendet; was sich ändert, ist einfach da.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln neue Nachricht</numerusform>
            <numerusform>%Ln neue Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Als gelesen markieren</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>„%1“ ist ein Programm oder kann eines starten. Postrider startet es nicht. Wenn Sie es erwartet haben und dem Absender vertrauen, speichern Sie es erst.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>„%1“ kann beim Öffnen etwas ausführen.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 Öffnen Sie es nur, wenn Sie es erwartet haben und dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>Auf diesem Computer gibt es kein Programm, das „%1“ öffnet. Sie können es stattdessen speichern.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>„%1“ könnte ein Programm sein, das diesem Computer schadet. Speichern Sie es nur, wenn Sie es erwartet haben und dem Absender vertrauen.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Anhang speichern</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Alle Anhänge speichern in</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>Die Nachricht ist signiert: Ihre Signatur wird dann nicht mehr stimmen.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>„%1“ wird auf diesem Computer gespeichert und dann aus der Nachricht genommen, auch auf dem Server.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>„%1“ wird aus der Nachricht gelöscht, auch auf dem Server.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>Speichern und herausnehmen…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln Anhang in „%1“ gespeichert.</numerusform>
            <numerusform>%Ln Anhänge in „%1“ gespeichert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>„%1“ wurde nicht aus der Nachricht genommen: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1, nicht geholt</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>Anhang, der ein Programm ist. Aktivieren, um ihn zu speichern.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>Anhang. Aktivieren, um ihn zu öffnen; Leertaste, um ihn anzusehen.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>Er kam in „%1“.</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>Es liegt noch auf dem Server und wird zuerst geholt.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Augenblick…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Bild, %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1, nur der Anfang wird gezeigt</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>Von Dateien dieser Art kann hier nichts gezeigt werden.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>„%1“ konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>Ganze Nachricht holen</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>Alle speichern (%Ln weiterer)…</numerusform>
            <numerusform>Alle speichern (%Ln weitere)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Alle speichern…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Speichern unter…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>A&amp;lle speichern…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Weiterleiten</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>Speichern und aus der Nachricht &amp;herausnehmen…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>Aus der &amp;Nachricht löschen…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Schreiben Sie Ihre Nachricht</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Nachricht an diese Adresse schreiben</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Bild speichern unter…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Bild kopieren</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>Wie beim Konto</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Nachrichten der letzten Tage</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>Nur Nachrichten, die ich öffne</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Nachrichten, die auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> Tage</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Wie viele Tage</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>Die einfache Ansicht wurde verlangt (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>Der Teil von Postrider, der formatierte Nachrichten wie ein Browser zeigt, ist nicht installiert.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>Der Teil von Postrider, der formatierte Nachrichten wie ein Browser zeigt, kann nicht benutzt werden: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>er gehört zu einer anderen Version</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>Auf einem &amp;anderen Gerät anmelden</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>Seite &amp;öffnen</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>&amp;Code kopieren</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>&amp;Link kopieren</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>Ihr Browser öffnet die Seite von %1. Das Passwort geht dorthin und nirgends sonst hin; Postrider bekommt einen Schlüssel, den Sie jederzeit zurücknehmen können.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>%1 wird gefragt…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>Melden Sie sich auf der Seite an, die Ihr Browser jetzt zeigt. Danach geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>Seite noch einmal &amp;öffnen</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>Öffnen Sie diese Seite auf irgendeinem Gerät, und geben Sie den Code ein. Danach geht es hier von selbst weiter.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>Es konnte kein Browser geöffnet werden. Kopieren Sie den Link, öffnen Sie ihn in einem Browser auf diesem Computer, und melden Sie sich dort an.</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>Die Server werden angesehen…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>Dabei wird nichts an sie gesendet, und niemand meldet sich an.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>Die Zertifikate konnten nicht angesehen werden</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Die Zertifikate sind in Ordnung</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>Beide Server beweisen, wer sie sind. Wenn vorher etwas nicht stimmte, lag es vielleicht am Netz.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Ausgestellt von</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>jemand ohne Namen</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>vom %1 bis zum %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 zeigt ein anderes Zertifikat als das, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 konnte nicht beweisen, wer er ist</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Nicht vertrauen</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>Ein Zertifikat mit diesem Fehler beweist nichts, wer immer es zeigt, deshalb kann ihm nicht vertraut werden. Bitten Sie den Betreiber des Servers um ein anderes.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>Wenn Sie ihm vertrauen, nimmt Postrider genau dieses Zertifikat für %1, Port %2, an und sendet Ihr Passwort und Ihre Mail dorthin. Wer es sonst noch zeigen könnte, kann beides lesen. Sie können das jederzeit zurücknehmen.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>Ich habe den Fingerabdruck mit dem verglichen, den mir der Administrator genannt hat</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Diesem Zertifikat vertrauen</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Dem Zertifikat wird nicht vertraut</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Jeder Server muss beweisen, wer er ist: Keinem Zertifikat wird nur auf Ihr Wort hin vertraut.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, Port %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Vertraut seit %1, obwohl: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Dem Zertifikat von %1 nicht mehr vertrauen</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>Beendet die Verbindungen, die darauf beruhen. Postrider fragt wieder, wenn es diesem Zertifikat begegnet.</translation>
    </message>
</context>
<context>
    <name>postrider::CheatSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a screen reader says it: action, its keys</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No action of that name has a shortcut.</source>
        <translation>Keine Aktion dieses Namens hat ein Tastenkürzel.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Tastenkürzel suchen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Wie in Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Postriders eigene</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1, mit eigenen Tastenkürzeln</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>Nachricht öffnen, Gewähltes übernehmen</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>Einen Schritt zurück, schließen</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Zum nächsten Feld oder Knopf</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menü des Gewählten</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Eingehende E-Mails: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Ausgehende E-Mails: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funktioniert</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>Funktioniert, gesichert mit %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Türkis</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliv</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Keine Farbe</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>Tippen Sie, was Sie suchen: eine Aktion, einen Ordner, eine Person oder eine Nachricht. Auf und Ab wählen, Eingabe übernimmt, Escape schließt.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ wählen    ↵ übernehmen    Esc schließen    &gt; Aktionen    # Ordner    @ Personen    ? Hilfe</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>Antwort an</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>Wählen, wohin Antworten gehen</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>Personen hinzufügen, die eine Kopie erhalten</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>Personen hinzufügen, die eine Kopie erhalten, ohne dass andere es sehen</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 steht schon in %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>%Ln davon steht schon in %1.</numerusform>
            <numerusform>%Ln davon stehen schon in %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>W&amp;ichtigkeit</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Hoch</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>Nied&amp;rig</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>Als &amp;Vorlage speichern</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Mit einer Vor&amp;lage beginnen…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>An &amp;mehrere senden, jeden mit Namen…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Frühere Fassungen…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>Reiner Text hat keine Formatierung und keine Bilder: Was in dieser Nachricht formatiert ist, wird zu gewöhnlichem Text.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>In reinen Text umwandeln</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dateien anhängen</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>Diese Nachricht verwerfen</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>Der Entwurf konnte nicht gespeichert werden: %1 Lassen Sie dieses Fenster offen; was Sie geschrieben haben, steht darin.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Vorlage: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>viele Server lehnen so große Nachrichten ab</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Gespeichert %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>Die Nachricht wurde noch nicht gesendet: %1 kann keine E-Mail-Adresse sein. Berichtigen oder entfernen Sie sie.</numerusform>
            <numerusform>Die Nachricht wurde noch nicht gesendet: %1 können keine E-Mail-Adressen sein. Berichtigen oder entfernen Sie sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>Geben Sie mindestens einen Empfänger an, und senden Sie dann noch einmal.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>Eine Datei wird noch gelesen. Senden Sie gleich noch einmal.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>Die Nachricht wurde nicht gesendet. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>Behalten, was Sie geschrieben haben?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 sendet die Nachricht. Jetzt senden?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Senden und nicht mehr fragen</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>Die Nachricht hat keinen Betreff.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Betreff eingeben</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Ohne Betreff senden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln Person sieht die Adressen der anderen.</numerusform>
            <numerusform>%Ln Personen sehen gegenseitig ihre Adressen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Alle nach Bcc verschieben</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>So senden</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>Sie haben „%1“ geschrieben, aber es ist nichts angehängt.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Dateien anhängen…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>Wichtigkeit, Vorlagen, frühere Fassungen</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>Als Vorlage gespeichert. Diese Nachricht bleibt, was sie ist.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>Nachrichten werden angehängt: %L1 von %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht vollständig auf diesem Computer und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Nachrichten sind nicht vollständig auf diesem Computer und wurden ausgelassen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Es gibt kein Konto, von dem Sie schreiben könnten. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>An eine Nachricht kann höchstens %Ln Nachricht angehängt werden.</numerusform>
            <numerusform>An eine Nachricht können höchstens %Ln Nachrichten angehängt werden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>Wird %1 gesendet</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>„%1“ wird gesendet</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Jetzt senden</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>„%1“ konnte nicht in Ihre Wörterliste geschrieben werden. Das Wort gilt als richtig, bis Postrider endet.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>&amp;Nachrichten beginnen als</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Formatiert</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>Wie die beantwortete Nachricht, sonst als Text</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>Eine Identität kann es anders haben: Datei, Konten, Identitäten.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>Gar nicht: Sie geht sofort hinaus</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln Sekunde lang</numerusform>
            <numerusform>%Ln Sekunden lang</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>Eine gesendete Nachricht lässt sich &amp;zurückholen</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>So lange wartet sie im Postausgang, auch wenn Sie online sind.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Vor dem Senden</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>An &amp;Anhänge erinnern</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>Fragt nach, wenn im Text von einem die Rede ist und nichts angehängt ist.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>An den &amp;Betreff erinnern</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>An &amp;viele Empfänger erinnern</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>Bietet ab fünfzehn Personen an, sie voreinander zu verbergen.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>&amp;Nachfragen, bevor die Tastatur sendet</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>Strg+Eingabe ist schnell versehentlich gedrückt.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>Diese Bedingung entfernen</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>Was an der Nachricht</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>Name der Kopfzeile</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Wie verglichen wird</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Womit</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>postrider::ConnectionPage</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>By which way the connections of this account go: for mail in both directions, and to renew a sign-in.</source>
        <translation>Auf welchem Weg die Verbindungen dieses Kontos gehen: für Mail in beiden Richtungen und um eine Anmeldung zu erneuern.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Zertifikate, denen Sie vertrauen</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>Ein Server beweist, wer er ist, durch ein Zertifikat, für das andere bürgen. Eines, für das niemand bürgt, etwa das Ihres eigenen Servers, können Sie vergleichen und ihm für sich vertrauen: nur bei diesem Server, und keinem anderen Zertifikat an seiner Stelle.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>Zertifikate der Server ansehen…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>Geben Sie ein, wo der Proxy ist, und das Passwort, wenn er einen Benutzernamen will.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Verbindun&amp;g</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Änderungen verwerfen</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Vorname</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nachname</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Abteilung</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Position</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Spitzname</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Postanschrift</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Geburtstag</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>Jahr-Monat-Tag</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>Neue Nachricht an %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Karte von %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln Nachricht, zuletzt %1</numerusform>
            <numerusform>%Ln Nachrichten, zuletzt %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>%Ln Adresse entfernt.</numerusform>
            <numerusform>%Ln Adressen entfernt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln Kontakt gelöscht.</numerusform>
            <numerusform>%Ln Kontakte gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln Kontakt zu einem zusammengeführt.</numerusform>
            <numerusform>%Ln Kontakte zu einem zusammengeführt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>%Ln Kontakt hinzugefügt.</numerusform>
            <numerusform>%Ln Kontakte hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Neue Gruppe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name der Gruppe</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Gruppe anlegen</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Gruppe umbenennen</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>Die Gruppe „%1“ wurde gelöscht. Ihre Kontakte sind noch da.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Kontakte importieren</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Kontakte (*.vcf *.vcard *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>Neu: %1, ergänzt: %2, schon vorhanden: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Kontakte exportieren</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln Kontakt nach „%1“ exportiert.</numerusform>
            <numerusform>%Ln Kontakte nach „%1“ exportiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Kontakte</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Gruppe löschen</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Kontakte durchsuchen</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Neuer Kontakt</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Schreiben</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu den Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Kontakte importieren…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Als vCard exportieren…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>Als vCard für ältere Programme exportieren…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Als Tabelle (CSV) exportieren…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Alle Kontakte</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Gesammelt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln Kontakt ausgewählt</numerusform>
            <numerusform>%Ln Kontakte ausgewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>Adressen, an die Sie geschrieben haben</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>Sie werden beim Tippen angeboten. Fügen Sie die, die Sie behalten wollen, Ihren Kontakten hinzu.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Es gibt noch keine Kontakte</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>Legen Sie einen an, oder importieren Sie sie aus der Datei eines anderen Programms.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Wählen Sie einen Kontakt</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>ungelesen, </translation>
    </message>
    <message>
        <source>%1%2, %3: %4</source>
        <comment>unread or nothing, sender, date, first words</comment>
        <translation>%1%2, %3: %4</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>%Ln frühere Nachricht zeigen</numerusform>
            <numerusform>%Ln frühere Nachrichten zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>Alle Einzelheiten…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>Verbergen, was aus dieser Nachricht wurde</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>Zeigen, was aus dieser Nachricht wurde</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>Auf diesem Computer öffnet ein anderes Programm die Mail-Links. Soll Postrider das tun?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Postrider zum Mailprogramm machen</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Nicht mehr fragen</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Benachrichtigungen</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>Neue Mail mel&amp;den</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>Während ein anderes Fenster vorn ist. Nie bei Spam oder bei dem, was Sie anderswo gelesen haben.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>Was eine Benachrichtigung &amp;zeigt</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>Absender, Betreff und erste Worte</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Absender und Betreff</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Nur den Absender</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Nur, dass neue Mail da ist</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>Sie ist vielleicht auf einem gesperrten Bildschirm zu sehen, oder für jemanden, der neben Ihnen steht.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>Bei Mail an</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>Die Zahl der &amp;ungelesenen Nachrichten auf dem Symbol zeigen</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>Im Dock oder in der Taskleiste, wo der Schreibtisch das kann.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>Ein Symbol im &amp;Infobereich zeigen</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>Dieser Schreibtisch hat gerade keinen Infobereich.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Im Infobereich &amp;weiterlaufen, wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>Ohne Infobereich beendet das Schließen des Fensters das Programm, was auch immer hier gewählt ist.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Starten, wenn ich mich an diesem Computer anmelde</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>&amp;Minimiert starten</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>Im Infobereich, oder als minimiertes Fenster, wo es keinen gibt.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Mail-Links</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Der Schreibtisch wird gefragt…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>Postrider öffnet die Mail-Links auf diesem Computer.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>Ein anderes Programm öffnet die Mail-Links auf diesem Computer.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Postrider zum Mailprogramm machen</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Auch die öffentliche &amp;Liste der Anbieter fragen (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>&amp;Testnachricht an mich senden</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>Bericht &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Doktor</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>&amp;Ansehen</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>Konto oder Adresse zum Ansehen</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Mailadresse</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Sie erfährt die Domain, nie die Adresse.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>Der Doktor sieht alles an, was zwischen Ihnen und Ihrer Mail liegt. Er ändert nichts.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>Mit dem, was auf den Verbindungen gesagt wurde, ohne Passwörter.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>Eine Adresse, die hier kein Konto hat</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>Sieht alles noch einmal an, sendet dann eine Nachricht von %1 an %1 und wartet auf sie. Sie bleibt im Posteingang.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;nhalten</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Noch einmal</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>Sta&amp;rten</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>%1 wird angesehen…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>Angehalten. Was bis dahin gefunden war, steht unten.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>Einstellungen der Server…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>Der Bericht ist in der Zwischenablage. Es steht kein Passwort darin.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>Der Bericht ist gespeichert. Es steht kein Passwort darin.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Der Bericht konnte nicht gespeichert werden: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>Noch kein Empfänger</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1, an %2, gespeichert %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Vorlage</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>Vorlage – %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>subject of a template, that it is one and to whom</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postrider::DraftsPane</name>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Keine Entwürfe</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>%Ln Entwurf gelöscht.</numerusform>
            <numerusform>%Ln Entwürfe gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>Nachricht damit beginnen</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>Diese Nachricht ist noch auf dem Weg hierher, aus dem Konto, in dem sie war.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Dieser Anhang ist noch auf dem Server, und sein Konto ist ausgeschaltet. Schalten Sie es ein, um ihn zu holen.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>Dieser Anhang liegt noch auf dem Server, und Postrider ist offline. Gehen Sie online, um ihn zu holen.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Diese Nachricht ist noch nicht geholt, und ihr Konto ist ausgeschaltet. Schalten Sie es ein, um sie zu holen.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>Diese Nachricht wurde noch nicht abgerufen, und Postrider ist offline.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>Die Mail dieses Kontos ist auf diesem Computer. Auf dem Server gibt es nichts weiter zu durchsuchen.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>Der Server kann nicht durchsucht werden: Das Konto ist ausgeschaltet.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>Auf dem Server kann nicht gesucht werden: Postrider ist offline.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>Die Nachricht wollte etwas, das sie nicht haben darf (%1). Das dürfte nie vorkommen; bitte melden Sie es.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>Der Teil des Programms, der formatierte Nachrichten zeigt, ist abgestürzt oder antwortet nicht. Diese Nachricht wird einfacher gezeigt.</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>Die ganze Nachricht wird geholt: %1 von %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>„%1“ wird geholt: %2 von %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>Nur ungelesene</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Nur mit Stern</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>Nur mit Anhang</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Mit einem Schlagwort</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Schnellfilter</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>Diese Nachrichten filtern</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Filter schließen</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>Neuer Filter</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Filter bearbeiten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>Was er tut, wenn Sie das Feld leer lassen</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>Wenn neue Mail in den Posteingang kommt</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>Nur, wenn ich ihn anwende</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Für</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>Wie viele der Bedingungen zutreffen müssen</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>Nachrichten, auf die all das zutrifft</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>Nachrichten, auf die etwas davon zutrifft</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Bedingung hinzufügen</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Aktion hinzufügen</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>Die Filter unter diesem sehen sich diese Nachrichten nicht an</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>Das mit ihnen tun</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>An %1 ausprobieren</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>Zählt die Nachrichten, auf die er zuträfe. Nichts wird verändert.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Träfe auf %L1 von %Ln Nachricht zu.</numerusform>
            <numerusform>Träfe auf %L1 von %Ln Nachrichten zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht angesehen werden: Sie ist nicht ganz auf diesem Computer.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht angesehen werden: Sie sind nicht ganz auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>Von jeder geht eine Kopie als Anhang hinaus, mit Ihnen als Absender und über den Postausgang. Nie weitergeleitet werden Spam, Unzustellbarkeitsberichte, automatische Antworten und was schon einmal weitergeleitet wurde. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>Es gibt noch keine Filter.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Filter hinzufügen</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>Ein Filter sieht sich neue Mail an, wenn sie in den Posteingang kommt, und tut, was Sie gesagt haben: verschieben, Schlagwort setzen, als gelesen markieren.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>Filter, in der Reihenfolge, in der sie geprüft werden</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Bearbeiten…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplizieren</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>Den gewählten auf %1 anwenden</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>Alle auf %1 anwenden</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (Kopie)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Filter löschen</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>Den Filter „%1“ löschen?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>Die Nachrichten bleiben, wo sie sind. Um ihn für später zu behalten, schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>Kein Filter ist eingeschaltet.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>Das Filtern wurde angehalten</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Filter trafen auf %L1 von %Ln Nachricht zu.</numerusform>
            <numerusform>Filter trafen auf %L1 von %Ln Nachrichten zu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte nicht angesehen werden: Sie ist nicht ganz auf diesem Computer.</numerusform>
            <numerusform>%Ln Nachrichten konnten nicht angesehen werden: Sie sind nicht ganz auf diesem Computer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>%Ln Nachricht gefiltert</numerusform>
            <numerusform>%Ln Nachrichten gefiltert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Danach: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>In dieser Nachricht suchen</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Vorheriges (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Nächstes (Eingabe)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 von sehr vielen</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1 von %L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Einzelheiten zu: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>Alle als gelesen markieren</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Papierkorb leeren…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>Spam leeren…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Aus den Favoriten entfernen</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Zu den Favoriten hinzufügen</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Neuer Ordner darin…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Ordner löschen…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Angezeigte Ordner…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Eigenschaften…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>Diese Suche entfernen…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Neuer Ordner</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Name des neuen Ordners in %1:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Name des neuen Ordners:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Es sind keine Nachrichten darin.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Nachricht darin wird endgültig gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
            <numerusform>%Ln Nachrichten darin werden endgültig gelöscht. Das lässt sich nicht rückgängig machen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln Nachricht darin wird auch auf dem Mailserver gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
            <numerusform>%Ln Nachrichten darin werden auch auf dem Mailserver gelöscht. Das kann nicht rückgängig gemacht werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>%Ln Ordner darunter wird ebenfalls gelöscht.</numerusform>
            <numerusform>%Ln Ordner darunter werden ebenfalls gelöscht.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Ordner löschen</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>Den Ordner %1 löschen?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>Von dem, was in %1 ist, gibt es keine andere Kopie. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>Alles in %1 wird auch auf dem Mailserver gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Ordner leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>%Ln Nachricht endgültig löschen?</numerusform>
            <numerusform>%Ln Nachrichten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Suche entfernen</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>Die Suche %1 entfernen?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>Die Nachrichten bleiben, wo sie sind.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Posteingang</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Entwürfe</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Alle Nachrichten</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>Mail, die nur auf diesem Computer ist</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln unread</source>
        <comment>a folder as a screen reader speaks it</comment>
        <translation>
            <numerusform>%1, %Ln ungelesen</numerusform>
            <numerusform>%1, %Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a folder and what is wrong with it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2; %3</source>
        <comment>name, messages, those that need attention</comment>
        <extracomment>the outbox as a screen reader speaks it: how many are in it, and how many of them wait for the person</extracomment>
        <translation>%1, %2; %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>bitte nachsehen: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln Nachricht</numerusform>
            <numerusform>%1, %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>Angefangene Entwürfe</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Alle Konten</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Suchen</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, folder</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postrider::FolderProperties</name>
    <message>
        <source>Subscribed: shown among the folders</source>
        <translation>Abonniert: wird unter den Ordnern angezeigt</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>Neue Nachrichten hier sofort melden</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>Eigenschaften von %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>Name auf dem Server</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1, davon %2 ungelesen</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Zuletzt nachgesehen</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>Auf Ihren Servern gibt es mehr Schlagwörter, als Postrider behalten kann: %Ln Schlagwort aller Konten zusammen wird gezeigt, sonst keines.</numerusform>
            <numerusform>Auf Ihren Servern gibt es mehr Schlagwörter, als Postrider behalten kann: %Ln Schlagwörter aller Konten zusammen werden gezeigt, sonst keine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>Gewöhnlicher Ordner</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Auf diesem Computer aufbewahrt</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>Manche Server melden alle Ordner von selbst. Die anderen werden über eine eigene Verbindung für jeden solchen Ordner gefragt, bis zu vier; darüber hinaus wird jede Minute nachgesehen. Bei anderen Ordnern wird alle zehn Minuten nachgesehen.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>ausgeschaltet</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>Ordner mit einer Aufgabe</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>Sie sind auf diesem Computer.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>Die meisten Server sagen, welcher Ordner wozu dient. Wählen Sie einen anderen, wo Ihrer das nicht tut oder andere Programme einen anderen benutzen.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>Immer, wie der Server sagt</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Ordner für: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Angezeigte Ordner</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>Angezeigte Ordner (abonniert)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Wie der Server sagt</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>Wie der Server sagt (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>Wie der Server sagt (noch keiner)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>Ein Ordner kann nur eine Aufgabe haben: Wählen Sie einen anderen für %1 oder für %2.</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>Was im Spam-Ordner ist, wird endgültig gelöscht</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Gezählt ab dem Tag, an dem Postrider ihn dort gesehen hat. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>Alter Spam</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>Bleibt, bis ich ihn entferne</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>Wird nach %Ln Tag endgültig gelöscht</numerusform>
            <numerusform>Wird nach %Ln Tagen endgültig gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>Archivieren legt Nachrichten ab in</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>Ein einziger Ordner</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>Ein Ordner für jedes Jahr</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>Ein Ordner für jeden Monat eines Jahres</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>Postrider kennt %1. Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>Aus einer Datei auf diesem Computer. Niemand wurde gefragt.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 sagt es selbst.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>Die öffentliche Liste der Anbieter sagt es.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>Wer die Mail für %1 annimmt, hat diese Server.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>Niemand hat es gesagt, aber unter den üblichen Namen antworten diese Server.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2, Port %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Von Anfang an verschlüsselt (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>Verschlüsselt, bevor etwas gesagt wird (STARTTLS, verlangt)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>Auf diesem Computer selbst</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP: Mail bleibt auf dem Server, auf allen Geräten gleich</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3: Mail wird auf diesen Computer geholt</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Eingehende Mail</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Ausgehende Mail</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Name des Kontos</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>Nur Sie sehen ihn, über den Ordnern. Wenn er leer ist, steht dort die Adresse.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>Ein Zeichen neben seinem Namen und neben seinen Nachrichten, wo die aller Konten zusammen aufgeführt sind.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>Dieses Konto ist &amp;eingeschaltet</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>Ausgeschaltet stellt Postrider keine Verbindung dafür her: Es kommt keine Mail, und was im Postausgang ist, wartet. Alles auf diesem Computer bleibt und kann gelesen werden.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>Adresse und Server</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. Die Mail wird von %2 (POP3) geholt und ist auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. Die Mail ist auf %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>Auch eine &amp;formatierte, für Programme, die HTML zeigen</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>Ihr HTML, wie Sie es von Ihrer Firma haben oder ein anderes Programm es zeigt:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML der Signatur</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>So wird sie gesendet. Was ablaufen oder täuschen könnte, ist herausgenommen; Bilder aus dem Netz werden hier nicht geladen.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>Die Signatur, wie sie gesendet wird</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>Die formatierte Signatur ist zu groß oder zu tief verschachtelt. Machen Sie sie einfacher.</translation>
    </message>
</context>
<context>
    <name>postrider::IconButton</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postrider::IdentitiesPage</name>
    <message>
        <source>New mail is from the first one. Answers are from whichever was written to.</source>
        <translation>Neue Nachrichten sind von der ersten. Antworten sind von der, an die geschrieben wurde.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identitäten</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Alt und die Pfeiltasten schieben eine nach oben oder unten.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Hinzufügen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ihr &amp;Name</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>Ad&amp;resse</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>An&amp;tworten gehen an</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>Die Adresse darüber</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>Von allem eine &amp;Blindkopie an diese Adresse</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>Adressen mit einem &amp;Plus sind auch diese</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>Mail an name+irgendwas@example.org wird von name@example.org beantwortet.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Wie in den Einstellungen</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Formatierter Text</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>Nachrichten be&amp;ginnen als</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>Signat&amp;ur</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>Am Ende, unter dem Zitat</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>Über dem Zitat</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>Wo sie in Antworten &amp;steht</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>Unter dem Zitat</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>Wo Sie in Antworten zu schreiben &amp;anfangen</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>Die &amp;Zeile über dem Zitat</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>Am (Datum) schrieb (Name):</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name, %address, %date, %time und %subject stehen für Name, Adresse, Datum, Uhrzeit und Betreff der Nachricht, die beantwortet wird.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>So wird eine Antwort aussehen:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Neue Identität</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – neue Nachrichten</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>Ein Konto braucht jemanden, als der geschrieben wird. Fügen Sie zuerst eine andere Identität hinzu.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>Was jemand schrieb</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>Ihre Antwort</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>Geben Sie die Adresse der neuen Identität ein, oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>„%1“ ist keine Mailadresse. Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>Zu einer formatierten Signatur gehört eine einfache, für alle, die reinen Text lesen.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>„%1“ ist keine Mailadresse, an die Antworten gehen könnten.</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>&amp;Identitäten</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>Dieses Bild kann nicht im Text stehen: Es ist kein PNG-, JPEG-, GIF- oder WebP-Bild, oder es ist sehr groß. Hängen Sie es stattdessen als Datei an.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>Die Bilder im Text wären %1 groß, und nur wenige Server nehmen mehr als %2 an. Verkleinern Sie einige davon, oder geben Sie sie auf anderem Weg weiter.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>Dieses Bild konnte nicht verkleinert werden. Es bleibt, wie es ist.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>Dieser Befehl ist zu lang, um ihn dem Postrider zu übergeben, der das Profil geöffnet hat. Geben Sie ihm weniger auf einmal, oder schließen Sie diesen.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>Der Postrider, der dieses Profil geöffnet hat, ist von einer anderen Version. Schließen Sie ihn, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Wiederholt sich: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Wo: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Veranstaltet von %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>Mit %1 und %Ln weiteren Person</numerusform>
            <numerusform>Mit %1 und %Ln weiteren</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Mit %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>%Ln weiterer Termin im selben Kalender</numerusform>
            <numerusform>%Ln weitere Termine im selben Kalender</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>Diese Tasten &amp;benutzen</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>Diese a&amp;uch benutzen</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Keine Tasten</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>&amp;Alle zurücksetzen…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Satz von Tastenkürzeln</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Postriders eigene, ähnlich wie in Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Wie in Gmail: einzelne Buchstaben</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>Buchstaben sind nur in der Nachrichtenliste und in der Nachricht Tastenkürzel, nie dort, wo Sie schreiben.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>Eigene Tastenkürzel</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>Aktion oder Tasten suchen</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Aktionen und ihre Tastenkürzel</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>Drücken Sie die Tasten. Tab geht weiter zu den Knöpfen.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Drücken Sie die Tasten</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Alle Tastenkürzel zurücksetzen</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>Alle eigenen Tastenkürzel vergessen?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>Jede Aktion hat dann wieder die Tasten des gewählten Satzes.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>keine Tasten</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>eigene</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (eigene)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Wählen Sie eine Aktion, um ihr andere Tasten zu geben.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Neue Tasten für „%1“:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 ist vergeben an: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>Tasten sind vergeben</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>%1 wegnehmen von: %2?</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>Diese Tasten können nur eines tun.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Wegnehmen</translation>
    </message>
</context>
<context>
    <name>postrider::Keymap</name>
    <message>
        <source>%1 (%2)</source>
        <comment>tooltip: action and its shortcut</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postrider::LaterMenu</name>
    <message>
        <source>Choose date and time…</source>
        <translation>Tag und Uhrzeit wählen…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Link einfügen</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Link ändern</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Text</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>Ohne Adresse ist er Text wie jeder andere.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>Ein Link führt zu einer Adresse im Web oder zu einer Mailadresse.</translation>
    </message>
</context>
<context>
    <name>postrider::LinkTarget</name>
    <message>
        <source>%1 %2</source>
        <comment>a warning, and the target of a link</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>postrider::Mail</name>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Die Datei „%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>Die Datei „%1“ ist größer, als ein Adressbuch sein kann.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>Karte %1 hat weder einen Namen noch eine Adresse und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>Ein Bild von „%1“ ist zu groß und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>In dieser Datei sind keine Kontakte, die Postrider lesen kann: weder vCards noch eine Tabelle, deren erste Zeile die Spalten benennt. Exportieren Sie sie neu als vCard (.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>Die Datei ist zu lang: Ihr Ende wurde ausgelassen.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Diese Spalten wurden ausgelassen: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Die Datei „%1“ kann nicht geschrieben werden. Prüfen Sie den Datenträger, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>Die Datei „%1“ gibt es nicht, oder sie ist keine Datei.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Die Datei „%1“ ist größer, als eine Nachricht sein kann.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>In der Datei „%1“ ist keine Nachricht.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>„%1“ kann kein Schlagwort sein: Mailserver nehmen Buchstaben, Ziffern und - _ $ . an.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>Es gibt schon %Ln Schlagwort, und mehr sind nicht möglich.</numerusform>
            <numerusform>Es gibt schon %Ln Schlagwörter, und mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>Den Ordner gibt es nicht mehr. Die Nachrichten sind dort, wo sie waren.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>Den Ordner gibt es nicht mehr. Es wurde nichts kopiert.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>Nur Papierkorb und Spam können geleert werden. Es wurde nichts entfernt.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Dieses Konto gibt es nicht.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>„%1“ lassen sich nicht entfernen: Sie gehören zum Profil. Was darin ist, schon.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 meldet sich über den Browser an; ein Passwort nützt dort nichts.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>„%1“ sind ein Ort auf diesem Computer: Da ist nichts einzurichten.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>„%1“ ist keine Mailadresse. Sie sieht so aus: name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>„%1“ ist keine Mailadresse, an die Antworten gehen könnten.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1 ist ausgeschaltet, deshalb gibt es keine Verbindung. Schalten Sie es zuerst ein.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>Ausgeschaltet. Seine Mail bleibt hier, und was im Postausgang ist, wartet.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Die Mail eines Kontos kommt über IMAP oder über POP3, und das bleibt so. Fügen Sie die Adresse noch einmal hinzu, um es anders zu haben.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>Die formatierte Signatur ist zu groß oder zu tief verschachtelt. Machen Sie sie einfacher.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>Eine solche Identität gibt es nicht.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>Ein Konto braucht jemanden, als der geschrieben wird. Fügen Sie zuerst eine andere Identität hinzu, oder entfernen Sie das Konto.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Diese Nachricht ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>Diese Nachricht wurde noch nicht abgerufen.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>Dieser Anhang lässt sich nicht aus der Nachricht nehmen: Er ist in einen anderen Teil gepackt.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>Diese Nachricht ist signiert. Ohne den Anhang würde ihre Signatur nicht mehr stimmen.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>Diesem Zertifikat kann nicht vertraut werden: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>Ein Kontakt braucht einen Namen oder eine Adresse.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Diesen Kontakt gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>Diese Kontakte gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Eine Gruppe braucht einen Namen.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Diese Gruppe gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>„%1“ gibt es schon. Wählen Sie einen anderen Namen, oder entfernen Sie es zuerst.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Der Ordner „%1“ kann nicht angelegt werden.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Den Ordner gibt es nicht mehr.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>Es gibt schon %Ln Filter, und mehr sind nicht möglich.</numerusform>
            <numerusform>Es gibt schon %Ln Filter, und mehr sind nicht möglich.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Diesen Filter gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>Den Ordner dieses Filters gibt es nicht mehr. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtern</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>Dieser Server nimmt „%1“ in einem Ordnernamen nicht an.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>Ein Ordnername enthält keine Zeilenumbrüche und keine Steuerzeichen.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>Auf diesem Server gibt es keine Ordner in Ordnern.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>Den Posteingang bestimmt der Server.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>Den Ordner, in den importiert werden soll, gibt es nicht mehr, oder er nimmt keine Nachrichten auf.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>%Ln weitere Datei wurde ausgelassen.</numerusform>
            <numerusform>%Ln weitere Dateien wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>Postrider hat beim Lesen einer Nachricht einen Fehler gemacht. Bitte melden Sie ihn; die Datei ist unverändert.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>Postrider hat einen Fehler gemacht. Bitte melden Sie ihn; es ging keine Nachricht verloren.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>Dies wurde abgebrochen, bevor es fertig war. Was bis dahin getan war, bleibt.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>Diese Nachricht hat keine Message-ID, deshalb sagt nichts, welche Nachrichten zu ihr gehören. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Eine Nachricht ohne Message-ID würde nicht wiedergefunden, wenn ihre Zeit gekommen ist. Nichts wurde zurückgestellt.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>Post im Spam-Ordner lädt nie Bilder aus dem Netz.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Bilder aus dem Netz werden nur für Nachrichten geladen, die in einem Konto sind.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Sie haben Bilder aus dem Netz abgeschaltet.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>„Immer“ gilt nur für Absender, von denen Ihr Mailserver geprüft hat, dass sie es sind.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>Bilder dieser Nachricht sollen nicht geladen werden.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>Das Suchverzeichnis war beschädigt; es wird neu angelegt.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Das wurde angehalten.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Es gibt kein Konto, von dem Sie schreiben könnten. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>Dieser Anhang liegt noch auf dem Server.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>Diese Nachricht kam nicht über eine Mailingliste, an die man schreiben kann.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>Nachricht</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln Nachricht</numerusform>
            <numerusform>Fwd: %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>Das Konto dieser Nachricht gibt es nicht mehr. Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>Mailinglisten erhalten keine Lesebestätigungen.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>Eine andere Suche wurde begonnen.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Eine gespeicherte Suche braucht einen Namen und etwas, wonach gesucht wird.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Diese gespeicherte Suche gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>Von %1 kann nichts gesendet werden. Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 ist keine Adresse des Kontos %2. Wählen Sie einen anderen Absender.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Die Nachricht ist %1 groß, und der Server nimmt höchstens %2 an. Entfernen oder verkleinern Sie Anhänge, und senden Sie noch einmal.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>Es ist zu spät, diese Nachricht zu einer anderen Zeit zu senden: Sie wird gerade gesendet oder wurde schon gesendet.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>Bei dieser Nachricht gibt es nichts mehr zu entscheiden.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Sie haben gesagt, dass die Nachricht gesendet wurde.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Diese Nachricht ist nicht mehr im Postausgang.</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>Postrider kennt den Dienst „%1“ nicht, mit dem sich dieses Konto anmeldet. Er muss in oauth-clients.json stehen.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>Dieses Postrider hat keine Kennung, mit der es %1 um Ihre Anmeldung bitten könnte. Verwenden Sie ein App-Passwort, wenn es das bei %1 gibt, oder tragen Sie eine eigene Kennung in oauth-clients.json ein.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>Es gibt kein solches Konto, das sich über den Browser anmeldet.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>„%1“ ist kein Name eines Servers.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>Es ist nicht bewiesen, dass diese Nachricht von der Liste kommt; darum wurde nichts gesendet. Öffnen Sie stattdessen die Seite der Liste im Browser.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>Die Datei hat mehr als %1 Gruppen: Die übrigen wurden ausgelassen, die Kontakte darin aber nicht.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>Die Karte von „%1“ hat kein Ende und wurde ausgelassen.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 ist eine Adresse des Kontos %2, dessen Mail sich dieser Filter ansieht. Leiten Sie an eine andere Adresse weiter, oder wählen Sie, für welches Konto der Filter gilt.</translation>
    </message>
</context>
<context>
    <name>postrider::MailFiles</name>
    <message>
        <source>%1 (%2%)</source>
        <comment>what is being done, and per cent of it</comment>
        <translation>%1 (%2 %)</translation>
    </message>
    <message>
        <source>One thing at a time: stop what is going on, or wait until it is done.</source>
        <translation>Eins nach dem anderen: Halten Sie an, was gerade läuft, oder warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>In %1 importieren</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Import in %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>%Ln Nachricht importiert.</numerusform>
            <numerusform>%Ln Nachrichten importiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln Nachricht war schon da.</numerusform>
            <numerusform>%Ln Nachrichten waren schon da.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>%Ln Datei wurde ausgelassen.</numerusform>
            <numerusform>%Ln Dateien wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>Eine Datei mit allen Nachrichten (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Ein Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>Ein Verzeichnis mit einer Datei je Nachricht (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export von %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>%Ln Nachricht exportiert.</numerusform>
            <numerusform>%Ln Nachrichten exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln Nachricht ist nicht ganz auf diesem Rechner und wurde ausgelassen.</numerusform>
            <numerusform>%Ln Nachrichten sind nicht ganz auf diesem Rechner und wurden ausgelassen.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>Um auch sie zu bekommen: Lassen Sie den Ordner alle Nachrichten auf diesem Rechner behalten (in seinen Eigenschaften), rufen Sie Nachrichten ab, und exportieren Sie ihn an einen anderen Ort.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>Mail von %1 exportieren</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>Mail von %1 wird exportiert</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>In %1 konnte kein Ordner angelegt werden. Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Das Profil sichern</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>Die Sicherung liegt in %1. Passwörter sind nicht darin.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>Nachricht speichern unter</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Die Nachricht konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Willkommen bei Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>Ihre E-Mails bleiben auf diesem Computer und Ihrem Mailserver. Niemand sonst sieht sie.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 aller Konten</translation>
    </message>
    <message>
        <source>%1 (%2) — Postrider</source>
        <comment>window title: folder, unread</comment>
        <translation>%1 (%2) — Postrider</translation>
    </message>
    <message>
        <source>%1 — Postrider</source>
        <comment>window title: folder</comment>
        <translation>%1 — Postrider</translation>
    </message>
    <message>
        <source>About Postrider</source>
        <translation>Über Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Ein Mailprogramm, das zeigt, was es mit Ihren E-Mails tut.

Freie Software unter der GNU General Public License, Version 3 oder später.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>„%1“ kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Serienbrief</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Vorherige</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Nächste</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Datei wählen…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>Eine Tabelle mit einer Zeile für jede Person und den Namen der Spalten in der ersten Zeile (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>In Empfängern, Betreff und Text steht {{Name}} für das, was in der Spalte „Name“ steht.</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>Wie die Nachricht aussehen wird</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>Zeit &amp;zwischen zwei Nachrichten</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Tabelle wählen</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tabellen (*.csv *.tsv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Spalten: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>Nachricht %L1 von %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>An: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Bcc: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Betreff: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>Zeile %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…und %Ln weitere</numerusform>
            <numerusform>…und %Ln weitere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht senden</numerusform>
            <numerusform>%Ln Nachrichten senden</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln Nachricht ist jetzt im Postausgang.</numerusform>
            <numerusform>%Ln Nachrichten sind jetzt im Postausgang.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>In Ordner kopieren</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>In Ordner verschieben</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>%Ln Unterhaltung endgültig löschen?</numerusform>
            <numerusform>%Ln Unterhaltungen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>%Ln Nachricht endgültig löschen?</numerusform>
            <numerusform>%Ln Nachrichten endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>Auch auf dem Mailserver wird gelöscht. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Ganze Unterhaltung</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>Dies gilt für %Ln Nachricht der Unterhaltung.</numerusform>
            <numerusform>Dies gilt für alle %Ln Nachrichten der Unterhaltung.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>Eine zugeklappte Unterhaltung steht für alle ihre Nachrichten in dieser Liste. Klappen Sie sie auf, um eine davon auszuwählen. Sie werden nicht noch einmal gefragt.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortfahren</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Dieses Schlagwort hinzufügen</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Dieses Schlagwort entfernen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>Name des Schlagworts. Auch andere Mailprogramme sehen es:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>Ein Schlagwort dieses Namens gibt es schon.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>Diese Nachrichten sind zusammen größer, als irgendein Mailserver annimmt.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>Diese Nachricht ist formatiert, wie es kein Brief braucht: größer oder tiefer verschachtelt, als sich sicher zeigen lässt. Dies ist ihr Text.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>Spalten</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Spalten wie zu Anfang</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Für alle Ordner verwenden</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Mit Stern</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Betreff</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (in %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>subject, and until when it was put aside</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>postrider::MessageEditor</name>
    <message>
        <source>Insert a picture</source>
        <translation>Bild einfügen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Im Text zeigen</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>Als Dateien anhängen</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Das Holen wurde angehalten.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln Unterhaltung</numerusform>
            <numerusform>%Ln Unterhaltungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln Nachricht</numerusform>
            <numerusform>%Ln Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>Unterhaltung mit %Ln Nachricht</numerusform>
            <numerusform>Unterhaltung mit %Ln Nachrichten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln ungelesen</numerusform>
            <numerusform>%Ln ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aufgeklappt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>zugeklappt</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>Ebene %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>mit Stern</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>mit Anhängen</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>beantwortet</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>weitergeleitet</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>stummgeschaltet</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>beobachtet</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>Schlagwörter: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the parts of a message as a screen reader speaks it</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postrider::MessageNotes</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Es gibt kein Konto, von dem Sie schreiben könnten. Fügen Sie zuerst eines hinzu.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Konto hinzufügen</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>Diese Liste filtern</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>Reihenfolge und Aussehen dieser Liste</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>Als Spalten zeigen</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Hier ist nichts</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Als Karten zeigen</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Sortieren nach</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Absteigend</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Aufsteigend</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>Nach Unterhaltungen gruppieren</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Für alle Ordner verwenden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%1 von %2 ungelesen</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>Keine Nachricht hier passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter aufheben</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Es wurde nichts gefunden.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>Alles erledigt. Ihr Posteingang ist leer.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>E-Mails abrufen</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>In diesem Ordner sind keine Nachrichten.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weitere</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln Anhang</numerusform>
            <numerusform>%Ln Anhänge</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>Nachricht drucken</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>Die Nachricht konnte nicht gedruckt werden. Sehen Sie nach, ob der Drucker zu erreichen ist.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>Nachricht als PDF speichern</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>PDF-Dokumente (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>„%1“ konnte nicht geschrieben werden: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln Nachricht archiviert</numerusform>
            <numerusform>%Ln Nachrichten archiviert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln Nachricht in den Papierkorb verschoben</numerusform>
            <numerusform>%Ln Nachrichten in den Papierkorb verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln Nachricht nach %1 verschoben</numerusform>
            <numerusform>%Ln Nachrichten nach %1 verschoben</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln Nachricht nach %1 kopiert</numerusform>
            <numerusform>%Ln Nachrichten nach %1 kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln Nachricht als Spam markiert</numerusform>
            <numerusform>%Ln Nachrichten als Spam markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln Nachricht als „Kein Spam“ markiert</numerusform>
            <numerusform>%Ln Nachrichten als „Kein Spam“ markiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln Nachricht bis %1 zurückgestellt</numerusform>
            <numerusform>%Ln Nachrichten bis %1 zurückgestellt</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>Unterhaltung stummgeschaltet: Was kommt, wird als gelesen markiert</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>Unterhaltung beobachtet: Was kommt, wird gemeldet</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>Unterhaltung nicht mehr stummgeschaltet</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>Unterhaltung nicht mehr beobachtet</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>Die Nachricht wird vom Server geholt…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>Diese Nachricht ist in keinem Konto: Sie wurde aus einer Datei geöffnet.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>In einem Ordner speichern…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>Diese Nachricht ist lang: Nur ihr Anfang wurde geholt.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>Ganze Nachricht holen</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>Diese Nachricht ist so seltsam gebaut, dass nur ihr Quelltext gezeigt werden kann.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>Die Nachricht muss erst geholt werden, bevor sie beantwortet werden kann. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Trotzdem öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>Für diesen Link konnte kein Programm gestartet werden. Sie können ihn kopieren und selbst öffnen.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>Diese Nachricht ist im Papierkorb. Wenn Sie sie jetzt löschen, ist sie endgültig weg.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>Dieses Konto hat keinen Papierkorb. Wenn Sie die Nachricht löschen, ist sie endgültig weg.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
</context>
<context>
    <name>postrider::MessageWindow</name>
    <message>
        <source>%1 — Postrider</source>
        <comment>window title: subject of a message</comment>
        <translation>%1 — Postrider</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>In einem Ordner speichern</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Vorheriger Monat</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Nächster Monat</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>Beleg, Empfänger und alles, was die Server gesagt haben, in einem eigenen Fenster.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1, an %2, %3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Verlauf verbergen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Postausgang</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Alles ist gesendet</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Zu anderer Zeit senden</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Zeit ändern</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteModel</name>
    <message>
        <source>, </source>
        <comment>between the parts of a line as a screen reader speaks it</comment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>postrider::PaletteSource</name>
    <message>
        <source>Used last</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>Aktionen: was jetzt möglich ist</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>Ordner aller Konten</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personen, denen Sie schreiben können</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>Tippen Sie zuerst eines davon, um nur das zu sehen</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Aktionen</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Schreiben an</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>In allen E-Mails nach „%1“ suchen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>sender, date</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordField</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort zeigen</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>Der Server verlangt ein Passwort, damit es weitergeht.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>Postanschrift hinzufügen</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Straße</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postleitzahl</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Land</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Art der Postanschrift</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… %Ln weitere zitierte Zeile zeigen</numerusform>
            <numerusform>… %Ln weitere zitierte Zeilen zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>Alles zeigen (weitere %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>Mehr zeigen (%1 übrig)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Nachricht an diese Adresse schreiben</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Link im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Link kopieren</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Alles auswählen</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>Auch dort löschen, wenn ich sie hier &amp;endgültig lösche</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>Auf dem Server &amp;lassen</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>Dort nach einigen &amp;Tagen löschen</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>Ta&amp;ge</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>Tage, bis sie auf dem Server gelöscht wird</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>Dort löschen, sobald sie &amp;sicher hier ist</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Tastatur</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Verfassen</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Schreibtisch</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>%Ln Nachricht als PDF speichern</numerusform>
            <numerusform>%Ln Nachrichten als PDF speichern</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>%Ln Nachricht wird gedruckt …</numerusform>
            <numerusform>%Ln Nachrichten werden gedruckt …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Wie die Einstellungen dieses Computers sagen</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>Keiner, direkt zu den Servern</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-Proxy</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTP-Proxy (CONNECT)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Proxyserver</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>Benutzername (wenn er einen will)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>Ein SOCKS-Proxy in den Einstellungen dieses Computers gilt auch für Mail; einer nur für das Web nicht.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>Was immer die Einstellungen dieses Computers sagen.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>Er bekommt die Namen der Server und schlägt sie nach, damit sonst niemand davon erfährt. Was durch ihn geht, bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>Er muss Verbindungen zu Mailservern durchlassen, was viele nicht tun. Was durch ihn geht, bleibt verschlüsselt.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>wie bisher</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>Proxy von %1</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>Speichern und noch einmal versuchen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
</context>
<context>
    <name>postrider::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Jetzt senden und beenden</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>Es warten noch Nachrichten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>%Ln Nachricht noch nicht gesendet</numerusform>
            <numerusform>%Ln Nachrichten noch nicht gesendet</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>Alles liegt sicher auf diesem Computer.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>Wird gerade gesendet: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>Wird beim nächsten Start von Postrider zu Ende gebracht; nichts wird doppelt gesendet.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>Wartet auf den nächsten Versuch: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>Wird gesendet, sobald Postrider wieder läuft und verbunden ist.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>Später zu senden: %1, %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>Für später: %1, die erste %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>Pünktlich nur, wenn Postrider dann läuft; sonst, sobald es wieder läuft.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Wartet auf Sie: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>Bleibt im Postausgang, bis Sie entscheiden.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln Nachricht konnte jetzt nicht gesendet werden; warum, steht im Postausgang.</numerusform>
            <numerusform>%Ln Nachrichten konnten jetzt nicht gesendet werden; warum, steht im Postausgang.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Trotzdem beenden</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>%1 von %2 gesendet…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 und %Ln weiterer</numerusform>
            <numerusform>%1 und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Nachricht schließen</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Allen antworten</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Weiterleiten</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Stern setzen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Quelltext zeigen</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>Alle Kopfzeilen zeigen</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>In den Kontakten zeigen</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>Gespräch mit dem Server zeigen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>Sagt %1, dass Sie davon nichts mehr wollen</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>Schreibt einen Brief, den Sie senden</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>Öffnet die Seite der Liste im Browser</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(kein Absender)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, gesendet von %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>Bcc %1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>Keine Empfänger genannt</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Stummgeschaltet</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Beobachtet</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Neue Nachrichten dieser Unterhaltung werden als gelesen markiert und nicht gemeldet. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>Neue Nachrichten dieser Unterhaltung werden Ihnen gemeldet, in welchen Ordner sie auch kommen. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Stern entfernen</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Adressen verbergen</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Alle Adressen zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Sind sie es?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Gesendet von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Bcc</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Antworten gehen an</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>Diese Nachricht auf einem hellen Blatt zeigen</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>Diese Nachricht abdunkeln</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>Keine Nachricht ausgewählt</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Diese Nachricht ist nicht mehr hier</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Diese Unterhaltung ist nicht mehr hier</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln Nachricht ausgewählt</numerusform>
            <numerusform>%Ln Nachrichten ausgewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Als „%1“ gespeichert.</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>Nachrichten</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>Nachrichten &amp;zeigen</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>Formatiert, wie sie gemeint waren</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>Einfach formatiert</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Als reinen Text</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>Was auch gewählt ist: Nichts, was eine Nachricht nennt, wird ungefragt geladen.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>Nachrichten mit eigenen Farben &amp;abdunkeln</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>Nur bei dunklen Farben; sonst liegen solche Nachrichten auf einem hellen Blatt.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>Reiner Text in gleich &amp;breiten Buchstaben</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>Für Tabellen und Zeichnungen aus Buchstaben.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>Unterhaltungen ganz &amp;lesen</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>Alle Nachrichten einer Unterhaltung untereinander, wenn die Liste nach Unterhaltungen gruppiert ist.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>Diese Liste nach Unterhaltungen &amp;gruppieren</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>Für den Ordner, der gezeigt wird; jeder Ordner merkt sich, wie er aussieht.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>Öffnen einer Nachricht</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>Als gelesen &amp;markieren</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Sofort</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Nach einer Weile</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nie von selbst</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>Das Auswählen mehrerer Nachrichten markiert keine von ihnen. Die Taste M markiert, was ausgewählt ist.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>Eine &amp;Weile dauert</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 Sekunde</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 Sekunden</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 Sekunden</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 Sekunden</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 Sekunden</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>Löschen, Archivieren oder Verschieben einer Nachricht</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>Danach &amp;öffnen</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>Die nächste in der Liste</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>Die davor</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>Keine: zurück zur Liste</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>„%1“ ist keine vollständige E-Mail-Adresse. Drücken Sie die Eingabetaste, um sie zu berichtigen.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1, keine vollständige Adresse</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – in Ihren Kontakten</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1, in Ihren Kontakten</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – an diese Adresse haben Sie noch nicht geschrieben</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1, noch nicht angeschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln Vorschlag, %1</numerusform>
            <numerusform>%Ln Vorschläge, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Adressen kopieren</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Nach %1 verschieben</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Kontakt öffnen</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Zu den Kontakten hinzufügen</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>An diese Adresse haben Sie geschrieben</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>Hat Ihnen geschrieben</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln Mitglied</numerusform>
            <numerusform>%Ln Mitglieder</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>Nachricht umleiten</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Umleiten</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>„%1“ wird weitergegeben, wie sie ist. Antworten gehen an die Person, die sie geschrieben hat.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;An</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Bcc</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;Von</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>„%1“ kann keine E-Mail-Adresse sein. Berichtigen oder entfernen Sie sie.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Geben Sie mindestens einen Empfänger an.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>Es wird noch bis %1 versucht.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>Ursprüngliche Nachricht zeigen</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Noch einmal schreiben</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>Öffnet die Nachricht wieder, an alle, denen sie nicht zugestellt werden konnte. Berichtigen Sie dort die Adresse.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>Lesebestätigung zu einer Ihrer Nachrichten</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>Lesebestätigung zu „%1“</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>Bericht zu einer Ihrer Nachrichten</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Bericht zu „%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>und %Ln weiterer</numerusform>
            <numerusform>und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>Der Bericht sagt nicht, um welchen Empfänger es geht</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>Sein Text steht unten.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>Zu diesem Bericht passt keine Nachricht, die von hier gesendet wurde. Vielleicht geht es um etwas, das jemand anderes in Ihrem Namen gesendet hat.</translation>
    </message>
</context>
<context>
    <name>postrider::RevisionsDialog</name>
    <message>
        <source>%1, %2</source>
        <comment>date, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Earlier versions</source>
        <translation>Frühere Fassungen</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Zu dieser zurückkehren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>Es gibt noch keine. Was Sie geschrieben haben, wird etwa jede Minute aufbewahrt, und bevor viel davon gelöscht wird.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>Was damals darin stand</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>Formatierung</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Fett</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Kursiv</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Unterstrichen</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Durchgestrichen</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Textfarbe</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Blaugrün</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Absatzformat</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Überschrift 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Überschrift 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Überschrift 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>Vorformatiert</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Klein</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Normale Größe</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Groß</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Aufzählung</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Nummerierte Liste</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Einzug verkleinern</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Einzug vergrößern</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Link…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Bild einfügen…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Formatierung entfernen</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Schreiben Sie Ihre Nachricht</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Eingefügtes Bild.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>Größe: klein (320 Pixel)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>Größe: mittel (640 Pixel)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>Größe: groß (1024 Pixel)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>Größe: Original</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Als Text einfügen</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>Wer Ihre Post prüft</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>&amp;Wem über Absender geglaubt wird</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>Dem Server, den Ihre Post erkennen lässt</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>Servern, die ich nenne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Niemandem</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>Die Post in Ihrem Posteingang lässt erkennen, welcher Ihrer Server aufschreibt, was er geprüft hat. Eine einzelne Nachricht kann nichts lehren.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>Geglaubt wird, was diese oben in eine Nachricht geschrieben haben, und sonst nichts.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>Kein Absender wird je als bestätigt gezeigt.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>&amp;Namen der Server</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Bilder aus dem Netz, für alle Konten</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>Nie &amp;laden und nicht fragen</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>Immer gez&amp;eigt, solange bestätigt ist, dass sie es sind</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>Nach denen, die Sie abwählen, wird wieder gefragt. Ein Bild, das geladen wird, sagt dem Absender, dass Sie die Nachricht gelesen haben; sonst wird nichts gesagt, und Post im Spam-Ordner lädt nie welche.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>Noch nicht gefunden: Ihr Server schreibt nichts auf, oder hier ist zu wenig Post, um es zu erkennen.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>Gefunden: Ihr Server, der keinen Namen angibt.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Alle bei %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Bitte nennen Sie einen Server, wie er vorn in Authentication-Results steht.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>Si&amp;cherheit</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>E-Mails suchen</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>Ergebnisse erscheinen beim Tippen in der Liste. „Pfeil ab“ führt zu Vorschlägen und Ergebnissen.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>Auch auf dem Server suchen</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Suche speichern…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>Zu dieser Suche</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>In %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Der Server wird gefragt…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 Nachricht wird noch ins Suchverzeichnis aufgenommen.</numerusform>
            <numerusform>%1 Nachrichten werden noch ins Suchverzeichnis aufgenommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Auf diesem Computer gefunden.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>Auch auf dem Server suchen</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>Der Server hat nichts weiter gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>Der Server hat %Ln Nachricht gefunden.</numerusform>
            <numerusform>Der Server hat %Ln Nachrichten gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>Name dieser Suche unter Ihren Ordnern:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Senden</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>Später senden und andere Möglichkeiten</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Wichtig</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>Nicht wichtig</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>Programme, die das Zeichen kennen, zeigen die Nachricht als wichtig.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>Programme, die das Zeichen kennen, zeigen die Nachricht als weniger wichtig.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. Mit der Entf-Taste entfernen.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>Wird %1 gesendet (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Senden (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>Dann wird sie gesendet. Entfernen Sie dies, um sie sofort zu senden.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Zustellbericht</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>Die Server werden gebeten, die Ankunft zu melden.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Lesebestätigung</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>Wer die Nachricht liest, wird gebeten, das zu bestätigen.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>Durchgehend verschlüsselt</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>Die Nachricht wird über keine unverschlüsselte Verbindung gesendet.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Alles kopieren</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>Einzelheiten einer gesendeten Nachricht</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>Kopiert alles hier als Text, damit Ihr Anbieter oder andere Ihnen helfen können. Passwörter stehen nie darin.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Beleg</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>Gespräch mit dem Server beim letzten gescheiterten Versuch</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>Die Nachricht wurde aus dem Postausgang genommen und liegt bei Ihren Entwürfen.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stand</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>Keine; der Server ist auf diesem Computer</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>Queue-ID</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Abschließende Antwort</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Letzte Antwort</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>Kopie in „Gesendet“</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>Später senden</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Dann senden</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>Zustellbericht anfordern</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>Die Server der Empfänger melden, wenn sie angekommen ist, sofern sie das können.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Lesebestätigung anfordern</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>Wer die Nachricht liest, kann das bestätigen oder auch nicht. Viele finden die Bitte unhöflich.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>Durchgehende Verschlüsselung verlangen</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>Kann ein Server unterwegs nicht verschlüsseln, kommt die Nachricht zu Ihnen zurück.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>„%1“ wurde vielleicht gesendet, vielleicht auch nicht.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>„%1“ konnte nicht zugestellt werden.</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>„%1“ konnte nicht an alle gesendet werden.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>„%1“ wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln Nachricht wartet auf Ihre Entscheidung</numerusform>
            <numerusform>%Ln Nachrichten warten auf Ihre Entscheidung</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>Diese Nachricht will Bilder aus dem Netz laden; das sagt dem Absender, dass Sie sie lesen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>%Ln Bild, das niemand sehen soll, wurde weggelassen: Es sagt nur jemandem, dass dies geöffnet wurde.</numerusform>
            <numerusform>%Ln Bilder, die niemand sehen soll, wurden weggelassen: Sie sagen nur jemandem, dass dies geöffnet wurde.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Bilder zeigen</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>Von %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>Von allen bei %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>Abmeldung bei %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>%1 weiß jetzt, dass Sie davon nichts mehr wollen. Es kann ein paar Tage dauern.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Brief schreiben</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Seite öffnen</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>An die anderen gesendet. Ein Entwurf für %1 bleibt erhalten.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Entwurf öffnen</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>„%1“ wird nicht gesendet; die Nachricht liegt bei Ihren Entwürfen</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>Den Entwurf gibt es nicht mehr; die Nachricht wurde deshalb nicht wieder in den Postausgang gelegt.</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>Die Nachricht ist nicht mehr in „Gesendet“ und kann deshalb nicht wieder geöffnet werden.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>Die ursprüngliche Nachricht wird erst geholt. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 möchte wissen, dass Sie das gelesen haben.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>Die Bestätigung ginge an %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Bestätigung senden</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Nicht senden</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>Die Lesebestätigung ist unterwegs.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>Eine Lesebestätigung wurde gesendet, wie Sie es für dieses Konto eingestellt haben.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>Wenn der Server einen &amp;Empfänger ablehnt</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Mich fragen</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>An die anderen senden</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>An niemanden wird gesendet, bis Sie entschieden haben.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>Die anderen erhalten die Nachricht sofort. Für die abgelehnten Empfänger bleibt ein Entwurf, und ein Hinweis sagt es Ihnen.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>Wenn jemand um eine &amp;Lesebestätigung bittet</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>Nie senden</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>Immer senden</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>Sie werden nicht gefragt, und niemand erfährt etwas.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>Eine unaufdringliche Leiste über der Nachricht fragt Sie. Ohne Ihr Ja wird nichts gesendet.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>Sie wird gesendet, wenn Sie die Nachricht öffnen. Bei zweifelhaften Bitten werden Sie gefragt, und Mailinglisten erhalten nie eine.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>Wer die &amp;Kopie in „Gesendet“ ablegt</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>Automatisch herausfinden</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Der Server</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider legt sie ab, sieht nach, ob der Server es auch tut, und merkt es sich.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>Für Server, die Nachrichten nur weiterleiten.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Für Server, die ablegen, was sie annehmen, etwa Gmail und Microsoft 365. Postrider legt keine ab, damit es nicht zwei gibt.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>Sen&amp;den</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>Kopien von Antworten im Ordner der &amp;beantworteten Nachricht ablegen</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>Dann nicht in „Gesendet“. Wo der Server selbst ablegt, sind sie in „Gesendet“.</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>Protokoll der eingehenden Mail</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP, Mail bleibt auf dem Server</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3, Mail wird geholt</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS von Anfang an</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, vorgeschrieben</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Keine, nur dieser Computer</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Eingehende E-Mails (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Eingehende E-Mails (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Ausgehende E-Mails (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Zertifikat ansehen…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Ohne Prüfung speichern</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>&amp;Benutzername, für beide</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>Dieses Konto meldet sich über den Browser an. Hier ist kein Passwort dafür gespeichert.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Neu an&amp;melden…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>Die Anmeldung, die Postrider hat, wird ersetzt, sobald der Dienst Sie eingelassen hat.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>Ein Befehl nennt das Passwort: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Wie es ist</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Neues &amp;Passwort</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>Nur wenn es sich geändert hat. Es kommt in den Schlüsselbund dieses Computers.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Geben Sie die Namen beider Server ein.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Ein Port ist eine Zahl von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>Geben Sie den Namen ein, mit dem Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Angehalten. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>Nichts wurde geändert: Was nicht ging, steht darüber.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>Ser&amp;ver</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Prüfen und speichern</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>Ordner suchen</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Angezeigte Ordner</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Mit dem Browser anmelden</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>Der Server will, dass Sie sich anmelden, um weiterzumachen.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>Nachrichtentext</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>Die Nachricht ist länger, als hier gezeigt werden kann.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>Quelltext: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>Nachricht.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Kopfzeilen: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>Kopfzeilen.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Gespräch mit dem Server</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>Protokoll.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>Was %1 veröffentlicht</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>Die Nameserver von %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>Die öffentliche Liste der Anbieter (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>Wer die Mail für %1 annimmt</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>Server mit den üblichen Namen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Hat geantwortet</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>Weiß nichts davon</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>Hat etwas geantwortet, das nicht sicher zu verwenden ist</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>Keine Antwort, der man trauen kann</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>Nicht abgewartet</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>Nur die ersten %1 werden gezeigt. „Speichern unter“ sichert alles.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Speichern unter</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Die Datei konnte nicht gespeichert werden. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf dem Datenträger, und versuchen Sie es noch einmal.</translation>
    </message>
</context>
<context>
    <name>postrider::SpellLanguages</name>
    <message>
        <source>%1 (%2)</source>
        <comment>language, country</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Spe&amp;lling</source>
        <translation>&amp;Rechtschreibung</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>Auf diesem Computer wurde kein Wörterbuch gefunden</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Es wird gesucht, was gemeint sein könnte…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Zum Wörterbuch hinzufügen</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorieren</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>Nichts Ähnliches gefunden</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>Die Rechtschreibung wird nicht geprüft</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>Rechtschreibung: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>Was der Server sagt</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Bericht zeigen</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>Bericht zu %1 zeigen</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Vorschläge</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word of the search language and its meaning</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>postrider::SynchronisationPage</name>
    <message>
        <source>Only when I ask for it</source>
        <translation>Nur wenn ich es will</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Nach %n Stunde</numerusform>
            <numerusform>Nach %n Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Nach %n Minute</numerusform>
            <numerusform>Nach %n Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>Mail auf dem Server</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>Mail wird auf %1 erst gelöscht, wenn sie sicher hier ist. Was Sie wählen, gilt auch für Mail, die schon dort ist.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Nachrichten, die auf diesem Computer bleiben</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>Was hier bleibt, kann ohne Verbindung gelesen werden und wird ganz durchsucht. Von den anderen ist trotzdem hier, wer wann worüber geschrieben hat. Ein Ordner kann eine eigene Regel haben: Seine Eigenschaften sagen, welche.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>Nach Mail sehen</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>Nach dem Server &amp;sehen</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>Alle Ordner durch&amp;sehen</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>Ein POP3-Server meldet nichts von selbst. Nach ihm wird auch gesehen, wenn Postrider startet und wann immer Sie Mail abrufen.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>Neue Mail im Posteingang wartet darauf nicht: Der Server meldet sie sofort (IDLE), ebenso bei Ordnern, aus denen Ihnen gemeldet wird. Dies gilt für alle anderen Ordner und für Server, die nichts melden.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Unterhaltungen</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>Auch Nachrichten mit de&amp;mselben Betreff sind eine Unterhaltung</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>Sonst nur solche, die einander antworten. Was schon hier ist, wird im Hintergrund neu zusammengestellt.</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>S&amp;ynchronisation</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>Schlagwort &amp;hinzufügen</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>Die Tasten 1 bis 9 setzen sie bei den ausgewählten Nachrichten und nehmen sie wieder weg. Auf dem Server ist ein Schlagwort eine Kennzeichnung, die auch andere Mailprogramme sehen; Name und Farbe gehören nur zu diesem Programm.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>Name von Schlagwort %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>Auf dem Server: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>Farbe von Schlagwort %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>Schlagwort %1 nach oben schieben</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>Schlagwort %1 nach unten schieben</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>Schlagwort %1 aus der Liste entfernen</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Neues Schlagwort</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Vorlagen</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>Es gibt noch keine Vorlagen. Wählen Sie in einer Nachricht, die Sie schreiben, „Als Vorlage speichern“.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(kein Betreff)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>Betreff der Vorlage:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Vorlage entfernen</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Die Vorlage „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>Nachrichten, die mit ihr begonnen wurden, bleiben.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>Zurückstellen bis</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Neue Nachrichten einer stummgeschalteten Unterhaltung werden als gelesen markiert und nicht gemeldet. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>Neue Nachrichten einer beobachteten Unterhaltung werden Ihnen gemeldet, in welchen Ordner sie auch kommen. Nur auf diesem Computer.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>In allen Ordnern außer Entwürfen, Spam und Papierkorb.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Uhrzeit</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Diese Zeit ist schon vorbei.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(in dieser Nacht wird die Uhr vorgestellt)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Wählen Sie eine spätere.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>Eingereiht</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Eingereiht %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Versuch %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wird gesendet</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>In „Gesendet“</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>Versuch %1: angehalten</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Angenommen %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Nicht zugestellt</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>Nicht zugestellt an %1 von %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Zugestellt</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>Zugestellt an %1 von %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>Unterwegs</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Neue Nachricht</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>Postrider ö&amp;ffnen</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Neue Nachricht</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>Neue E-Mails &amp;abrufen</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: %Ln ungelesene Nachricht</numerusform>
            <numerusform>Postrider: %Ln ungelesene Nachrichten</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>Postrider wurde beim letzten Mal nicht richtig beendet. Ihre Nachrichten wurden durchgesehen, und was nicht stimmte, wurde in Ordnung gebracht.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>dieses Konto</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: Sie müssen sich neu anmelden. Ihre Mail wird bis dahin aufbewahrt.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Anmelden…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: Der Server konnte nicht beweisen, wer er ist; deshalb wurde ihm nichts gesendet.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Zertifikat…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: Mit diesem Konto stimmt etwas nicht.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Was stimmt nicht?</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: Der Schlüsselbund dieses Computers ist nicht verwendbar; das Passwort wird deshalb nur behalten, bis Postrider beendet wird.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Nummer hinzufügen</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Webseite hinzufügen</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Sonstige</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Privat</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Arbeit</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Pager</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Art von %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
</context>
</TS>
