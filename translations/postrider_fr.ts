<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>Dossiers locaux</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln message de la boîte d’envoi ne sera pas envoyé.</numerusform>
            <numerusform>%Ln messages de la boîte d’envoi ne seront pas envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln brouillon qui n’existe que sur cet ordinateur sera supprimé.</numerusform>
            <numerusform>%Ln brouillons qui n’existent que sur cet ordinateur seront supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>%Ln message qui n’a pas encore été déposé sur le serveur sera supprimé.</numerusform>
            <numerusform>%Ln messages qui n’ont pas encore été déposés sur le serveur seront supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>%Ln modification que le serveur ne connaît pas encore sera perdue.</numerusform>
            <numerusform>%Ln modifications que le serveur ne connaît pas encore seront perdues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln message présent sur cet ordinateur sera supprimé.</numerusform>
            <numerusform>%Ln messages présents sur cet ordinateur seront supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>Cet ordinateur ne contient aucun message de ce compte.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>Ce qui a été laissé sur %1 y reste. Ce qu’un autre programme y a supprimé est perdu.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>Une partie de ce courrier n’existe peut-être nulle part ailleurs&#xa0;: ce que Postrider a supprimé sur %1 sera perdu aussi.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>Tout le courrier reste sur %1. Seules les copies sur cet ordinateur sont retirées.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>Son identification est retirée du trousseau de clés.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>Son mot de passe est retiré du trousseau de clés.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Retirer le compte</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Retirer %1 de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>Exporter d’abord son courrier…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Sélectionner</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Dis&amp;position</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>&amp;Texte et taille</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Co&amp;uleurs</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>D&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>Comp&amp;te</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Mar&amp;quer</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Ét&amp;iquette</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Aid&amp;e</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>&amp;Relever le courrier</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>Re&amp;lever tous les comptes</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Ouvrir dans une &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Enregistrer le message sous…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>Enregistrer le message en P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>I&amp;mporter un fichier de messages…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>Impor&amp;ter un répertoire de messages…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>E&amp;xporter le dossier…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>&amp;Sauvegarder le profil…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Comptes…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>C&amp;ontacts…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Sélectionner &amp;tous les messages</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>Sélectionner la &amp;conversation</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Rien</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>Messages &amp;lus</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Messages &amp;non lus</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>Messages &amp;avec étoile</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>Messages &amp;sans étoile</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>Ajouter ou retirer ce &amp;message</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>Rechercher dans le &amp;message</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>&amp;Rechercher dans le courrier</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>Rechercher dans ce &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrer cette liste</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>F&amp;iltres…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Liste en &amp;cartes</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>Liste en c&amp;olonnes</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>&amp;Grouper par conversation</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>Grouper aussi par ob&amp;jet</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>Lire les con&amp;versations en entier</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>&amp;Déplier toutes les conversations</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>&amp;Replier toutes les conversations</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>Message à cô&amp;té de la liste</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>Message so&amp;us la liste</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>Message sous la &amp;liste et les dossiers</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>Afficher le vol&amp;et du message</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom av&amp;ant</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>Messages avec leur mise en &amp;forme</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>Messages en mise en forme &amp;simple</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>Messages en te&amp;xte brut</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>Assombrir les messages ayant leurs pro&amp;pres couleurs</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Mêmes couleurs &amp;que le bureau</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;lair</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Som&amp;bre</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>Source du &amp;message</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Affic&amp;her tous les en-têtes</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Message &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Message &amp;précédent</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>Message &amp;non lu suivant</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>Message non &amp;lu précédent</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>Conversation non lue s&amp;uivante</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Continuer la lecture</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>&amp;Revenir en arrière</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>&amp;Ouvrir le message</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>Retour à la l&amp;iste</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>Archiver et a&amp;fficher le suivant</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>Archiver &amp;et afficher le précédent</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Volet suiv&amp;ant</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Volet précédent</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Aller à la boîte &amp;de réception</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>Aller aux messages avec &amp;étoile</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>Aller aux messa&amp;ges envoyés</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>Aller au&amp;x brouillons</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>Aller aux arc&amp;hives</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>&amp;Boîte d’envoi</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>Compte &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>Compte &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>Compte &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>Compte &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>Compte &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>Compte &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>Compte &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>Compte &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>Compte &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Palette de co&amp;mmandes…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nouveau dossier…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Supprimer le dossier…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favori</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>&amp;Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>&amp;Vider…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>D&amp;ossiers affichés…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propriétés…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>&amp;Nouveau à partir d’un modèle…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Modi&amp;fier le brouillon</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Répondre</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Répondre à &amp;tous</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>R&amp;épondre à la liste</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Tran&amp;sférer</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>Transférer en pièce &amp;jointe</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>Rediri&amp;ger vers quelqu’un…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>Modifier comme no&amp;uveau message</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>Récupérer le message &amp;entier</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>&amp;Archiver</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>Mettre à la &amp;corbeille</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>Supprimer &amp;définitivement…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>Déplacer &amp;vers un dossier…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>Déplacer à nouveau vers le &amp;même dossier</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>C&amp;opier vers un dossier…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>Reporter à &amp;plus tard…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>Marquer comme &amp;indésirable</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>Marquer comme n&amp;on indésirable</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>Filtre &amp;basé sur ce message…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>Ajouter ou retirer l’étoi&amp;le</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>Marquer comme l&amp;u ou non lu</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>Marquer comme &amp;lu</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>Marquer comme non lu&amp;e</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>Marquer la co&amp;nversation comme lue</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>Mettre la conversation en &amp;sourdine</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>Suivre la con&amp;versation</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>Étiquette &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>Étiquette &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>Étiquette &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>Étiquette &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>Étiquette &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>Étiquette &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>Étiquette &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>Étiquette &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>Étiquette &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>&amp;Retirer toutes les étiquettes</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>&amp;Choisir dans un menu…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nouvelle étiquette…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>&amp;Docteur&#xa0;: qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>À &amp;propos de Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>Appliquer les f&amp;iltres à ce dossier</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>Appliquer les filtres aux &amp;messages sélectionnés</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>Appliquer les filtres à tous les dossiers du &amp;compte</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>S&amp;ombre ou clair pour ce message</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>Impossible de faire une copie pour un autre programme. Libérez de la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[La pièce jointe «&#xa0;%1&#xa0;» (%2) a été supprimée le %3.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[La pièce jointe «&#xa0;%1&#xa0;» (%2) a été retirée le %3 et enregistrée dans «&#xa0;%4&#xa0;».]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>Impossible de demander au bureau de démarrer Postrider. Vérifiez que votre dossier de paramètres est accessible en écriture.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>Impossible de demander à Windows de démarrer Postrider. Ses paramètres des applications au démarrage le permettent.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>Quelqu’un</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>Une tâche pour vous</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>Invitation modifiée</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Annulation</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propose un autre horaire</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>L’horaire proposé ne convient pas</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>Une autre date pour une invitation</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 demande où en sont les choses</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tâche</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 a accepté</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 a refusé</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 a accepté, sous réserve</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 envoie quelqu’un d’autre</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 a répondu</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>Du %1 au %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>Du %1 au %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2, heure de %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>chaque jour</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>chaque jour</numerusform>
            <numerusform>tous les %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>chaque semaine</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>chaque semaine</numerusform>
            <numerusform>toutes les %Ln semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>chaque mois</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>chaque mois</numerusform>
            <numerusform>tous les %Ln mois</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>chaque année</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>chaque année</numerusform>
            <numerusform>tous les %Ln ans</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>régulièrement</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, jusqu’au %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>personne en particulier</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>Pour %1, par %2, jusqu’au %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Empreinte SHA-256</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>La connexion à %1 a été abandonnée.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>Le serveur %1 est introuvable. Vérifiez la connexion au réseau et le nom du serveur.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>Postrider a fait une erreur en sécurisant une connexion.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Le serveur %1 a envoyé des données à un moment où seul un pirate le ferait. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>Postrider a fait une erreur en établissant une connexion.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>Une connexion sans chiffrement n’est établie qu’avec cet ordinateur, pas avec %1. Choisissez TLS dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>Le nom %1 ne mène pas à cet ordinateur, et la connexion ne serait pas chiffrée.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>Cet ordinateur n’a pas indiqué à temps par quel proxy joindre %1. Vérifiez ses paramètres de proxy ou choisissez un accès dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 se trouve dans votre propre réseau, où un message n’a rien à faire.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>Le serveur %1 n’a pas accepté la connexion sur le port %2. Il est peut-être arrêté pour un moment, ou le port est erroné.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>La connexion à %1 a été perdue ou ne peut pas être établie pour le moment.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>Le serveur %1 a fermé la connexion pendant qu’elle était sécurisée.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>Le serveur %1 a fermé la connexion. Il est peut-être surchargé ou en train de redémarrer&#xa0;: réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Le serveur %1 n’a pas répondu à temps. Il est peut-être surchargé, ou bien le port ou le type de chiffrement est erroné.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>Le serveur %1 a envoyé quelque chose qui n’est pas une réponse correcte. L’administrateur du serveur peut en trouver la cause.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Quelque chose qui n’est pas un serveur de messagerie répond à la place de %1, port %2&#x202f;; rien n’a été envoyé. Si ce réseau vous demande de vous identifier, ouvrez une page quelconque dans un navigateur&#xa0;: Postrider reprendra de lui-même. Si cela n’a jamais fonctionné, vérifiez le port et le type de chiffrement dans les paramètres du compte.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une empreinte SHA-256&#xa0;: 64 chiffres hexadécimaux, avec ou sans deux-points.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>Pour %1, par %2, du %3 au %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>«&#xa0;account certificates&#xa0;» affiche les certificats approuvés&#x202f;; il y a aussi trust-certificate et revoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Approuvé depuis le %1, malgré ceci&#xa0;: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Chaque serveur doit prouver son identité&#xa0;: aucun certificat n’est approuvé sur votre seule parole.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>le compte</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>Indiquez l’empreinte que l’administrateur du serveur vous a donnée&#xa0;: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>Les certificats des serveurs de ce compte sont valides ou déjà approuvés&#xa0;: il n’y a rien à approuver.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1, port %2, présente le certificat %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>Aucun serveur de ce compte ne présente de certificat ayant cette empreinte&#x202f;; rien n’est donc approuvé. Demandez à l’administrateur du serveur quelle est la bonne empreinte&#x202f;; quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>Approuvé désormais. «&#xa0;account revoke-certificate&#xa0;» annule cette approbation.</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas de la forme HOST:PORT qu’affiche «&#xa0;account certificates&#xa0;».</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>Aucun certificat de ce genre n’est approuvé pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>%n certificat n’est plus approuvé.</numerusform>
            <numerusform>%n certificats ne sont plus approuvés.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email demande une adresse e-mail.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Il n’y a pas de fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>Indiquez un seul serveur entrant&#xa0;: --imap ou --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>Indiquez le mot de passe d’une seule façon&#xa0;: --password-stdin ou --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Serveur entrant</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serveur sortant</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1&#xa0;: identifié. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Compte %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>Le compte est toujours là&#xa0;: le disque n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>%1 et son courrier ont été retirés de cet ordinateur&#x202f;; ce qui avait été supprimé sur le serveur est perdu.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>%1 et son courrier ont été retirés de cet ordinateur&#x202f;; rien n’a changé sur le serveur.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add, discover, list, set, order, identity, sign-in ou remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;account %1&#xa0;».</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>connu de Postrider</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>d’après un fichier de cet ordinateur</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>publié par le domaine</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>d’après les enregistrements de service du domaine</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>d’après la liste publique des fournisseurs</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>d’après le prestataire qui reçoit le courrier du domaine</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>deviné&#xa0;: des serveurs répondent sous les noms habituels</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nom d’utilisateur&#xa0;: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>Ces serveurs appartiennent à %1. Ne les utilisez que si vous savez que votre courrier s’y trouve.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>l’adresse</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>Aucune des sources consultées ne connaît les serveurs de cette adresse. Votre fournisseur peut vous donner leurs noms&#x202f;; indiquez-les avec --imap (ou --pop3) et --smtp.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>Le courrier de cette adresse semble se trouver chez %1, mais aucune source fiable ne le confirme. Si vous savez que c’est exact, indiquez --trust %1&#x202f;; sinon, indiquez --imap (ou --pop3) et --smtp.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>Aucune des sources consultées ne connaît de serveur POP3 pour cette adresse. S’il y en a un, votre fournisseur peut vous donner son nom&#x202f;; indiquez-le avec --pop3.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 n’accepte pas de mot de passe. Identifiez-vous dans le navigateur&#xa0;: indiquez --sign-in browser ou --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>réponses à %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>copie cachée à soi-même</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>avec une signature</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 n’a pas d’identité «&#xa0;%2&#xa0;». «&#xa0;account identity %1 list&#xa0;» affiche les identités présentes.</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une forme de message. Formes possibles&#xa0;: default, plain et formatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>Une identité n’a pas de « %1 ». Elle a email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution et form, une --signature et une --signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;»&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>«&#xa0;%1&#xa0;» est trop long pour une signature.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Il manque&#xa0;: %1.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>Une signature mise en forme doit être accompagnée d’une signature en texte brut, pour les lecteurs de texte brut&#xa0;: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>Identité %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>La modification n’a pas été écrite&#xa0;: le disque n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>Les nouveaux messages de %1 sont écrits en tant que %2.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;account identity %1&#xa0;».</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>l’identité</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>%1&#xa0;: retiré.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse de serveur valable ici. Elle doit ressembler à %2s://host:port (TLS), %2://host:port (STARTTLS) ou, sur cet ordinateur seulement, %2+plain://127.0.0.1:port.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>Un mot de passe sur la ligne de commande peut être lu par tous les utilisateurs de cet ordinateur. Donnez-le avec --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un proxy valable ici. Valeurs possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>Aucun mot de passe n’est arrivé sur l’entrée standard.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>Valeurs possibles de %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>«&#xa0;bodies&#xa0;» demande un nombre de jours, par exemple 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>«&#xa0;leave-on-server&#xa0;» demande un nombre de jours, par exemple 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un nombre de minutes</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>«&#xa0;authserv&#xa0;» demande le nom d’un serveur, auto ou none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>Un proxy qui demande un mot de passe demande aussi un nom d’utilisateur&#xa0;: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>Ne donnez qu’un mot de passe à la fois sur l’entrée standard.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>Donnez le mot de passe de %1 pour le proxy&#xa0;: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>Le trousseau de clés de cet ordinateur est inutilisable&#x202f;; le mot de passe du proxy n’est donc conservé que jusqu’à la fermeture de Postrider.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Le courrier d’un compte arrive par IMAP ou par POP3, et cela ne change plus. Ajoutez l’adresse une seconde fois pour utiliser l’autre protocole.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 n’a pas de mot de passe propre&#xa0;: l’identification se fait dans le navigateur ou par une commande.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>Il n’y a pas de paramètre «&#xa0;%1&#xa0;». Paramètres existants&#xa0;: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>«&#xa0;leave-on-server&#xa0;» et «&#xa0;delete-on-server&#xa0;» ne valent que pour les comptes dont le courrier arrive par POP3.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>Ouvrez cette page dans un navigateur sur cet ordinateur et identifiez-vous&#xa0;:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>Ouvrez %1 sur n’importe quel appareil et saisissez le code %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>Une identification dans le navigateur ne demande pas de mot de passe ici.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>On ne connaît ici aucun service d’identification pour cette adresse. Indiquez-en un avec --oauth, ou donnez un mot de passe.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>Ce compte s’identifie par mot de passe.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Identifié.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Il n’y a pas d’option %1 ici.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 demande un nombre entier.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 demande une date comme 2026-03-01T08:30 ou 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>«&#xa0;%1&#xa0;» est un mot de trop ici.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>Ce profil est ouvert dans un autre Postrider, qui ne répond pas. Fermez-le ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>Le Postrider qui exécutait cette commande s’est arrêté. Ce qu’il avait déjà fait est conservé&#x202f;; vérifiez avant de relancer la commande.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>Une commande de Postrider est en cours dans ce profil. Ouvrez la fenêtre quand elle sera terminée.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>Une commande de Postrider est en cours dans ce profil. Réessayez quand elle sera terminée.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>La fenêtre&#xa0;:  postrider [--profile DOSSIER] [--minimized] [--check] [mailto:LIEN | FICHIER.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>Un nouveau message&#xa0;:  postrider compose [--to ADRESSE] [--cc ADRESSE] [--bcc ADRESSE] [--subject TEXTE] [--body TEXTE]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>Utilisation&#xa0;: postrider [--profile DOSSIER] [--json] COMMANDE ...   (sans commande&#xa0;: la fenêtre)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>Code de retour&#xa0;: 0 réussi, 1 échec, 2 mauvaise utilisation, 3 à réessayer plus tard, 4 vous devez intervenir, 5 résultat inconnu.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>le texte à rechercher</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>le fichier à importer</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>Nouveaux&#xa0;: %1, complétés&#xa0;: %2, déjà présents&#xa0;: %3, nouveaux groupes&#xa0;: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>le fichier à écrire</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>%Ln contact exporté.</numerusform>
            <numerusform>%Ln contacts exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>Indiquez les numéros de messages.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message supprimé.</numerusform>
            <numerusform>%Ln messages supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>Indiquez un compte ou une adresse, pas les deux.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>Ce profil ne contient encore aucun compte&#xa0;: indiquez une adresse.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>Ce profil contient plusieurs comptes&#xa0;: indiquez --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience est un nombre de secondes de 1 à 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>Seul un compte de ce profil peut envoyer un message de test.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>Examen de %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>le fichier ou le dossier à écrire</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln message n’est pas entièrement ici et a été omis. Récupérez-le d’abord&#xa0;: sync --folder &quot;%1&quot; --bodies all</numerusform>
            <numerusform>%Ln messages ne sont pas entièrement ici et ont été omis. Récupérez-les d’abord&#xa0;: sync --folder &quot;%1&quot; --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message exporté.</numerusform>
            <numerusform>%Ln messages exportés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut être ni un marqueur ni un mot-clé. Les marqueurs sont seen, flagged, answered, draft, forwarded, junk, notjunk et $label1 à $label5&#x202f;; vos propres mots-clés se composent de lettres, de chiffres, de $ et de signes semblables.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>Indiquez les numéros de messages et +marqueur ou -marqueur.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>Un marqueur ne peut pas être à la fois ajouté et retiré.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message modifié.</numerusform>
            <numerusform>%Ln messages modifiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>Indiquez avec --account à quel compte le dossier doit appartenir.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>La boîte de réception est toujours surveillée.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>%1 ne contient pas directement de messages.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create, rename, remove, subscribe, unsubscribe, watch ou unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;folder %1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>le dossier</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>le nouveau nom</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>le fichier ou le dossier à importer</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message importé.</numerusform>
            <numerusform>%Ln messages importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln message était déjà là.</numerusform>
            <numerusform>%Ln messages étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>Pièce jointe %1&#xa0;: %2 (%3 octets)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Agenda&#xa0;: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contact&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>Avis concernant un message envoyé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>Demande un accusé de lecture&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Expéditeur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Remarque&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>le fichier du message</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>L’opération a été arrêtée avant d’être terminée.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier. Donnez le message sur l’entrée standard et «&#xa0;-&#xa0;» comme nom.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop gros pour un message.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>Il y a trop de fichiers nommés «&#xa0;%1&#xa0;» dans ce dossier.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>Indiquez les numéros de messages et un dossier.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message déplacé.</numerusform>
            <numerusform>%Ln messages déplacés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>%Ln message copié.</numerusform>
            <numerusform>%Ln messages copiés.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>Il n’y a plus de message %1 dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>On ne sait pas si ce message a été envoyé&#xa0;: utilisez «&#xa0;outbox resolve %1&#xa0;» avec «&#xa0;sent&#xa0;», «&#xa0;resend&#xa0;» ou «&#xa0;look&#xa0;».</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>Retiré de la boîte d’envoi&#x202f;; le message est de nouveau un brouillon.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>Il n’y a rien à décider pour ce message.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>Les destinataires refusés ont maintenant leur propre brouillon&#xa0;: numéro %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>Il est trop tard pour envoyer ce message à un autre moment.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>Le message attend jusque-là. Postrider doit être ouvert à ce moment, ou recevoir l’ordre d’envoyer par «&#xa0;outbox retry&#xa0;».</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>Indiquez «&#xa0;sent&#xa0;», «&#xa0;resend&#xa0;» ou «&#xa0;look&#xa0;».</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>Introuvable. On ne sait toujours pas si le message a été envoyé.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>Trouvé&#xa0;: le message a été envoyé.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Noté comme envoyé.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>Il n’y a pas de commande «&#xa0;outbox %1&#xa0;».</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>le numéro d’un message de la boîte d’envoi</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>«&#xa0;sent&#xa0;», «&#xa0;resend&#xa0;» ou «&#xa0;look&#xa0;»</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>la date et l’heure</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>Tout, sauf les mots de passe, a été sauvegardé dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>le fichier d’une sauvegarde</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>Restauré dans «&#xa0;%1&#xa0;». Une sauvegarde ne contient pas les mots de passe&#xa0;: Postrider vous les demandera.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Le profil est en bon état.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>Le profil est endommagé&#xa0;: ce qui est cité ci-dessus est perdu sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>l’en-tête Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>Rien n’a été envoyé depuis ce profil sous l’identifiant %1.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>mis en attente</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>tentative %1&#xa0;: différée</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenu</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>remis, sans confirmation</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>accepté, et gardé par le serveur jusqu’au moment choisi</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>copie dans «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>released</source>
        <translation>libéré</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>considéré comme envoyé</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Tout le monde chez %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Aucun message ne charge d’images du Web sans votre accord.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>Il n’y a pas d’autorisation de ce genre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>une adresse ou un domaine</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures ne connaît pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>le fichier de l’image</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>Le nom du fichier doit se terminer par .png ou .pdf.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 est un nombre de %2 à %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Impossible de dessiner ici.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>Affiché en vue simple&#xa0;: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>Impossible de dessiner le message.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>ce qu’il faut chercher</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln message n’est pas encore dans l’index de recherche&#xa0;: il peut y avoir d’autres résultats.</numerusform>
            <numerusform>%Ln messages ne sont pas encore dans l’index de recherche&#xa0;: il peut y avoir d’autres résultats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>Indiquez avec --account le compte depuis lequel le message est envoyé.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>Envoyé&#x202f;; une copie se trouve dans «&#xa0;Envoyés&#xa0;».</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>Envoyé. La copie dans «&#xa0;Envoyés&#xa0;» reste à faire.</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>Dans la boîte d’envoi. Le message partira dès que le serveur l’acceptera.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En route.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>Retenu dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>Cette commande a été lancée sans profil.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>Il n’y a pas de compte «&#xa0;%1&#xa0;» dans ce profil. «&#xa0;account list&#xa0;» affiche les comptes présents.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>«&#xa0;%1&#xa0;» est un emplacement de cet ordinateur, pas un compte&#xa0;: rien n’y est reçu, envoyé ou configuré.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>Il n’y a pas de dossier «&#xa0;%1&#xa0;». «&#xa0;folders&#xa0;» affiche les dossiers présents.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de message. «&#xa0;list&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>Le message %1 n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une plage de numéros de messages.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>Fait ici&#x202f;; le serveur en sera informé au prochain «&#xa0;sync&#xa0;». %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>Le message n’est pas arrivé à temps. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>Pièce jointe %1&#xa0;: %2 (environ %3 octets, encore sur le serveur)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>le numéro d’un message</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies vaut «&#xa0;all&#xa0;», «&#xa0;none&#xa0;» ou un nombre de jours, par exemple «&#xa0;30d&#xa0;».</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>Ce profil ne contient encore aucun compte&#xa0;: «&#xa0;account add&#xa0;» en crée un.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>Nouveaux&#xa0;: %1, modifiés&#xa0;: %2, supprimés&#xa0;: %3, vos modifications transmises&#xa0;: %4, %5 s</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un nombre de jours</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» est illisible&#xa0;: il appartient à une autre version de Postrider, ou ce n’est pas un filtre.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un numéro de filtre. «&#xa0;rules list&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>Il n’y a pas de filtre %1. «&#xa0;rules list&#xa0;» affiche ceux qui existent.</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>Indiquez des numéros de filtres. «&#xa0;rules list&#xa0;» affiche les numéros.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>le filtre</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>Indiquez avec --folder à quel dossier appliquer les filtres, ou avec --account le compte dont tous les dossiers sont concernés.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>Des filtres s’appliqueraient à %L1 message sur %Ln. Rien n’a été modifié.</numerusform>
            <numerusform>Des filtres s’appliqueraient à %L1 des %Ln messages. Rien n’a été modifié.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Des filtres s’appliquaient à %L1 message sur %Ln.</numerusform>
            <numerusform>Des filtres s’appliquaient à %L1 des %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier de filtres&#xa0;: «&#xa0;rules export&#xa0;» en écrit.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider est en train de se fermer.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>Postrider a fait une erreur pendant l’identification.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>Le serveur de messagerie n’accepte pas l’identification de %1. Identifiez-vous de nouveau sous ce nom&#x202f;; si cela ne suffit pas, le compte n’est peut-être pas autorisé à utiliser un logiciel de messagerie.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>La commande de mot de passe de ce compte est vide. Définissez-en une ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>aucune réponse en une minute</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>La commande de mot de passe de ce compte a échoué. Exécutez-la à la main pour savoir pourquoi.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>Le trousseau de clés est verrouillé ou ne contient plus le mot de passe. Déverrouillez le trousseau et réessayez, ou saisissez le mot de passe.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>Le trousseau de clés de cet ordinateur est inaccessible. Démarrez-le et réessayez, ou saisissez le mot de passe&#xa0;: il sera conservé jusqu’à la fermeture de Postrider.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>Postrider ne connaît pas le mot de passe de ce compte. Saisissez-le pour continuer.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>Postrider ne connaît pas le mot de passe du proxy %1. Saisissez-le dans les paramètres du compte.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
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
        <translation>Le bureau n’a pas accepté Postrider comme logiciel de messagerie. Ses propres paramètres des applications par défaut le permettent.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de domaine dont on puisse chercher les paramètres. Vérifiez l’adresse ou saisissez les serveurs vous-même.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>La recherche des paramètres de %1 a été abandonnée.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>Ceci est un accusé de lecture pour le message que vous avez envoyé à %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Date&#xa0;: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>Il a été affiché sur l’écran du destinataire. Cela ne prouve pas qu’il a été lu ou compris.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>Personne n’a demandé d’accusé de lecture pour ce message.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lu</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Lu&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>Le docteur a été interrompu.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>Personne ne publie de paramètres pour %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>Les serveurs de ce compte sont ceux qui sont publiés pour %1.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>Les serveurs publiés pour %1 ne sont pas ceux de ce compte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>Si tout le reste va bien, il n’y a rien à faire. Sinon, demandez à votre fournisseur lesquels sont les bons.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>Impossible de demander quels serveurs sont publiés pour %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Vérifiez la connexion au réseau.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>Personne ne publie de paramètres pour %1&#x202f;; il n’y a donc rien à comparer.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>Impossible de demander où se trouve le courrier de %1&#xa0;: le réseau ne fonctionne pas ou ne mène nulle part.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>Aucune des sources consultées ne sait où se trouve le courrier de %1.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>Vérifiez l’adresse lettre par lettre et demandez à votre fournisseur le nom des serveurs.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>Le courrier de %1 semble se trouver chez %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>Ces serveurs appartiennent à %1, et aucune source fiable ne confirme qu’ils sont les vôtres&#xa0;: ne les utilisez que si vous en êtes sûr.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>Il manque un serveur&#xa0;: demandez son nom à votre fournisseur.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 n’a pas de domaine dont on puisse demander les enregistrements de service.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>Les serveurs de noms de %1 n’ont pas répondu.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 ne publie pas d’enregistrements de service&#x202f;; c’est courant et sans conséquence.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>Les enregistrements de service de %1 désignent d’autres serveurs que ceux de ce compte&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>Les enregistrements de service de %1 désignent %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>L’horloge de cet ordinateur n’a pas pu être comparée&#xa0;: le domaine de l’adresse ne donne pas l’heure.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>L’horloge de cet ordinateur concorde avec celle de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minute sur celle de %1.</numerusform>
            <numerusform>L’horloge de cet ordinateur retarde de %Ln minutes sur celle de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minute sur celle de %1.</numerusform>
            <numerusform>L’horloge de cet ordinateur avance de %Ln minutes sur celle de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>Laissez le système régler lui-même la date et l’heure. Avec une horloge fausse, de bons certificats paraissent mauvais et le courrier porte de fausses dates.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>Postrider a fait une erreur pendant l’examen.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>Démarrez ou déverrouillez le trousseau de clés de cet ordinateur, puis saisissez de nouveau le mot de passe pour qu’il soit conservé.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>Déverrouillez le trousseau de clés ou saisissez de nouveau le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>Non demandé, car cela ne passerait pas par le proxy de ce compte.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Paramètres publiés</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Enregistrements de service</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>Adresses du serveur</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>Connexion par IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>Connexion par IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Ce que le serveur sait faire</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Modes d’identification</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>Ce que le serveur sait faire après l’identification</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Dossiers spéciaux</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Taille maximale des messages</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>Place sur le serveur</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>Courrier sur cet ordinateur</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Place sur cet ordinateur</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Message de test</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>Vérifiez la connexion au réseau. Si d’autres programmes accèdent à Internet, vérifiez le nom et le port du serveur, et si un pare-feu fait obstacle.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe&#x202f;; certains fournisseurs exigent un mot de passe d’application ou une identification dans le navigateur. Saisissez ensuite de nouveau le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>Rien n’y est envoyé, car quelqu’un pourrait s’être interposé. Vérifiez le nom du serveur, le port, le type de chiffrement et la date de cet ordinateur&#x202f;; interrogez ensuite l’administrateur du serveur. S’il s’agit de votre propre serveur, vous pouvez examiner le certificat, le comparer et l’approuver, lui seul.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>Montrez le journal à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>Avant de réessayer, vérifiez si l’opération n’a pas déjà eu lieu.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>Libérez de la place sur le disque et vérifiez qu’il fonctionne correctement.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>Vérifiez les paramètres du compte.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Rappelez le docteur.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>Veuillez le signaler en joignant le journal.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1&#xa0;: examen impossible à cause du problème précédent.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 est un serveur IMAP et indique ce qu’il sait faire.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 propose %Ln mode d’identification.</numerusform>
            <numerusform>%1 propose %Ln modes d’identification.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 signale lui-même le nouveau courrier.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 ne signale pas lui-même le nouveau courrier (pas d’IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>Il n’y a rien à faire&#xa0;: Postrider vérifie toutes les minutes.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>%Ln dossier sur le serveur.</numerusform>
            <numerusform>%Ln dossiers sur le serveur.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>Il indique les dossiers pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>Il n’indique pas les dossiers pour&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>Postrider se fie alors au nom des dossiers. S’il choisit le mauvais, désignez-en un autre dans le menu du dossier.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 ne limite pas la taille des messages qu’on y dépose, ou ne l’indique pas.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 ne garde aucun message de plus de %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>Les copies plus grosses dans «&#xa0;Envoyés&#xa0;» et les brouillons plus gros restent sur cet ordinateur seulement. Demandez une limite plus élevée à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 garde les messages jusqu’à %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 ne limite pas la boîte aux lettres, ou ne l’indique pas.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>%1 sur %2 sont utilisés sur le serveur.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>La boîte aux lettres est pleine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>Supprimez du courrier, videz la corbeille ou obtenez plus de place&#xa0;: plus rien n’arrive.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>Supprimez bientôt du courrier ou videz la corbeille&#xa0;: quand la boîte aux lettres sera pleine, plus rien n’arrivera.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 est un serveur POP3 et indique ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 est un serveur POP3 qui n’indique pas ce qu’il sait faire (pas de CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>Il n’y a rien à faire&#xa0;: Postrider essaie.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 ne propose aucun mode d’identification.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Vérifiez le port et le type de chiffrement dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 ne numérote pas ses messages de façon durable (pas d’UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>Postrider distingue alors les messages par leur contenu, ce qui prend plus de temps.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 veut %Ln seconde entre deux visites.</numerusform>
            <numerusform>%1 veut %Ln secondes entre deux visites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>Il n’y a rien à faire&#xa0;: Postrider attend.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 sait faire tout ce qu’il faut.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>%Ln message sur le serveur (%1).</numerusform>
            <numerusform>%Ln messages sur le serveur (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>Il supprime de lui-même les messages après %Ln jour.</numerusform>
            <numerusform>Il supprime de lui-même les messages après %Ln jours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>Il n’y a rien à faire&#xa0;: ce qui est ici reste ici.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>Les connexions à %1 passent par le %2, comme l’indiquent les paramètres de cet ordinateur. C’est lui qui résout le nom.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>Les connexions à %1 passent par le %2, comme l’indique ce compte. C’est lui qui résout le nom.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>%1 est joint par le proxy, pas d’ici.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>Le nom %1 est connu&#x202f;; adresses IPv4&#xa0;: %2, adresses IPv6&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>Vérifiez le nom du serveur dans les paramètres du compte, lettre par lettre, et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 accepte les connexions par IPv4 sur le port %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 accepte les connexions par IPv6 sur le port %2.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 n’a pas d’adresse IPv4.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 n’a pas d’adresse IPv6.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>Il n’y a rien à faire&#xa0;: l’autre voie fonctionne et elle est utilisée.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>Vérifiez le proxy dans les paramètres du compte ou dans ceux de cet ordinateur. Son administrateur peut en dire plus.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>La connexion à %1 est chiffrée avec %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>La connexion n’est pas chiffrée&#x202f;; elle ne sort pas de cet ordinateur.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>Il n’y a rien à faire si c’est ce que vous voulez.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>Sans chiffrement, il n’y a pas de certificat.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>Le certificat refusé est pour %1, par %2, jusqu’au %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>L’administrateur du serveur peut dire si c’est bien le sien.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>Le certificat est pour %1, par %2, jusqu’au %3. Il n’est pas vérifiable&#x202f;; vous avez choisi de l’approuver pour %4.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>Il n’y a rien à faire si c’est votre propre serveur. Vous pouvez retirer l’approbation dans les paramètres du compte.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>Le certificat est pour %1, par %2&#x202f;; il expire dans %Ln jour (%3).</numerusform>
            <numerusform>Le certificat est pour %1, par %2&#x202f;; il expire dans %Ln jours (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>L’administrateur du serveur devrait bientôt le renouveler&#x202f;; après cette date, plus rien ne fonctionnera ici.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>Pas d’identification auprès de %1&#xa0;: il n’y a pas de mot de passe.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Saisissez le mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Identifié auprès de %1 en tant que %2.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 est un serveur d’envoi et indique ce qu’il sait faire.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 ne laisse personne s’identifier sur ce port et n’accepte donc de personne du courrier destiné à d’autres.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>Chez la plupart des fournisseurs, l’envoi se fait sur le port 465 ou 587. Changez le port dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 ne limite pas la taille des messages, ou ne l’indique pas.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 n’accepte aucun message de plus de %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>Les pièces jointes grossissent d’un tiers en route&#xa0;: envoyez les gros fichiers autrement, ou demandez une limite plus élevée à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 accepte les messages jusqu’à %2.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Pas de réponse à temps. Le serveur est peut-être surchargé, ou bien le port ou le type de chiffrement est erroné.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>Le mot de passe vient de la commande de ce compte.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>Le mot de passe n’est conservé que pour cette session&#xa0;: il n’y a pas de trousseau de clés, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>L’identification n’est conservée que pour cette session&#xa0;: il n’y a pas de trousseau de clés, ou il est verrouillé.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Le mot de passe est dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>L’identification par le navigateur est dans le trousseau de clés et reste valable.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>Le courrier sur cet ordinateur est en bon état.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>Le courrier sur cet ordinateur est endommagé.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>Sauvegardez le profil, puis lancez «&#xa0;check&#xa0;» pour tout vérifier. Ce qui est sur le serveur peut être récupéré de nouveau.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>Il y avait un défaut dans le courrier sur cet ordinateur&#x202f;; il a été corrigé.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>Il n’y a rien à faire&#x202f;; si cela se reproduit, lancez «&#xa0;check&#xa0;» pour tout vérifier.</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>Il y a de la place sur le disque qui contient le courrier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>Le système n’indique pas combien de place il reste sur le disque qui contient le courrier.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>Il y a peu de place sur le disque qui contient le courrier&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>Libérez de la place&#xa0;: sans elle, aucun message ne peut être récupéré, écrit ou envoyé.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>Aucun serveur ne vous sépare de «&#xa0;%1&#xa0;»&#xa0;: tout est sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>Aucun message de test n’a été envoyé, faute d’identification auprès des deux serveurs.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>Résolvez d’abord le problème ci-dessus.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Message de test Postrider %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>Rien n’a été envoyé. Résolvez d’abord ce problème.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>Le docteur de Postrider a envoyé ce message pour voir si le courrier revient. Vous pouvez le supprimer.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>Le message de test n’a pas été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>Le serveur a accepté le message de test, mais celui-ci n’est pas revenu en %Ln seconde.</numerusform>
            <numerusform>Le serveur a accepté le message de test, mais celui-ci n’est pas revenu en %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>Cherchez-le dans «&#xa0;Indésirables&#xa0;» et dans d’autres dossiers, et un peu plus tard dans la boîte de réception&#xa0;: certains serveurs retiennent le courrier, et des règles peuvent le déplacer.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>La prise de connaissance du compte a pris trop de temps&#x202f;; aucun message de test n’a été envoyé.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>Laissez d’abord le compte se mettre à jour.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>Le message de test n’a pas pu être envoyé à temps.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>Le message de test a été retiré de la boîte d’envoi. Voyez ce qui a été constaté sur le serveur sortant.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>Le message de test est encore dans la boîte d’envoi&#xa0;: voyez là-bas.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>Un message de test envoyé à vous-même est revenu au bout de %1 s.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>Il est dans la boîte de réception&#x202f;; vous pouvez le supprimer.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>Voyez ce qui a été constaté sur les serveurs.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>L’adresse</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Serveur entrant</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Serveur sortant</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>De bout en bout</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Remarque</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>Une chose ne va pas&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>%Ln chose ne va pas. Commencez par celle-ci&#xa0;: %1</numerusform>
            <numerusform>%Ln choses ne vont pas. Commencez par celle-ci&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>Tout fonctionne. Il y a %Ln remarque qui peut vous intéresser.</numerusform>
            <numerusform>Tout fonctionne. Il y a %Ln remarques qui peuvent vous intéresser.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Tout fonctionne.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Ce que Postrider %1 a constaté sur le courrier de %2</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>La question sur %1 a été abandonnée.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>Les serveurs de noms n’ont pas répondu à temps.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>Impossible d’interroger les serveurs de noms sur %1.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider s’exécute en tant que root, ce qui empêche d’isoler le moteur de navigateur. Lancez-le en tant qu’utilisateur ordinaire.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>Cet ordinateur ne permet pas aux programmes d’isoler une partie d’eux-mêmes (user namespaces et seccomp)&#x202f;; sans cela, le moteur de navigateur n’est pas utilisé.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» est trop profond sous d’autres dossiers et a été omis.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>Le dossier «&#xa0;%1&#xa0;» est illisible et a été omis.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>«&#xa0;%1&#xa0;» est un lien vers un autre emplacement et a été omis.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est illisible et a été omis.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» ne contient pas de courrier et a été omis.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Il n’y a ni fichier ni dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;». Vérifiez les droits d’accès.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;». Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>«&#xa0;%1&#xa0;» est un dossier. Joignez les fichiers qu’il contient, ou regroupez-les d’abord dans un seul fichier.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>«&#xa0;%1&#xa0;» n’est plus là et n’a donc pas été joint.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fichier qui puisse être joint.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>Aucun serveur de messagerie n’accepte un fichier aussi gros que «&#xa0;%1&#xa0;». Partagez-le autrement et envoyez un lien.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>«&#xa0;%1&#xa0;» est illisible et n’a donc pas été joint. Vérifiez que vous avez le droit de l’ouvrir.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>Un filtre a besoin d’une condition. «&#xa0;Tous les messages&#xa0;» en est une aussi.</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>Un filtre doit avoir quelque chose à faire.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>Ce filtre est trop gros.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>Une condition de ce filtre compare ce qui ne peut pas être comparé ainsi.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>Il manque à une condition ce qu’elle doit chercher.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom d’en-tête.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>Un nombre d’une condition est inférieur à zéro.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>Choisissez le dossier vers lequel déplacer ou copier.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Choisissez une étiquette.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>Un message ne peut aller qu’à un seul endroit&#xa0;: ne gardez qu’une des actions qui le déplacent.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>Saisissez l’adresse à laquelle les messages sont transférés.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>Le serveur Web %1 a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider n’interroge les serveurs Web que par une connexion sécurisée (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>Ce dossier n’est plus sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>Des messages ont entre-temps été supprimés du serveur de messagerie. Postrider va vérifier de nouveau.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>La boîte aux lettres sur le serveur est pleine. Supprimez le courrier inutile ou demandez plus de place à votre fournisseur.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>Le serveur de messagerie ne peut pas en garder davantage. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>Le message est plus gros que ce qu’accepte ce serveur de messagerie.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>Vous n’avez pas le droit de le faire dans ce dossier. La personne qui partage le dossier peut vous l’accorder.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>Il y a déjà un dossier de ce nom. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>Le dossier contient d’autres dossiers. Déplacez-les ou supprimez-les d’abord.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>Le serveur de messagerie ne pourra jamais le faire. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>Le serveur de messagerie ne sait pas rechercher les lettres de cette écriture.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>Le dossier est endommagé sur le serveur de messagerie. L’administrateur du serveur peut le réparer.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>Le serveur de messagerie est en panne. L’administrateur du serveur peut en trouver la cause.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>Le serveur de messagerie vous invite à contacter son administrateur. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Le serveur de messagerie n’accepte plus votre identification chez votre fournisseur de messagerie. Identifiez-vous-y de nouveau.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>Le mot de passe a expiré. Définissez-en un nouveau chez votre fournisseur de messagerie, puis saisissez-le ici.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>Le mot de passe est bon, mais cet utilisateur n’a pas le droit d’ouvrir la boîte aux lettres. Vérifiez le nom d’utilisateur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Le serveur de messagerie n’accepte pas la façon dont Postrider s’identifie. Votre fournisseur de messagerie peut dire ce qu’il faut.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur et le mot de passe. Vérifiez-les et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Le serveur de messagerie ne peut pas le faire pour le moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>Le serveur de messagerie n’a pas compris Postrider. Sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Le serveur de messagerie a refusé. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Le serveur de messagerie n’accepte pas de connexion pour le moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>Le serveur de messagerie a mis fin à la connexion. Postrider se reconnectera.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>Un serveur de messagerie ne peut pas enregistrer cette étiquette. N’utilisez que des lettres, des chiffres et des traits d’union.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>Postrider a fait une erreur dans une demande au serveur de messagerie.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>Ce serveur de messagerie parle une forme d’IMAP que Postrider ne connaît pas.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>Le serveur de messagerie a envoyé quelque chose qui n’est pas de l’IMAP correct. L’administrateur du serveur peut en trouver la cause.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>Le serveur de messagerie voulait continuer sans chiffrement. La connexion a été fermée et rien n’a été envoyé. Vérifiez sur quel réseau vous êtes.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur IMAP. Vérifiez le nom et le port du serveur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Le serveur de messagerie ne propose pas le chiffrement exigé par ce compte. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Le serveur de messagerie a envoyé des données à un moment où seul un pirate le ferait. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>Impossible de l’envoyer à un serveur de messagerie, à cause d’un caractère qu’IMAP n’autorise pas.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>Le serveur de messagerie n’a pas terminé à temps. Postrider se reconnectera.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>Le dossier a été remplacé sur le serveur de messagerie pendant qu’il était ouvert. Postrider va le rouvrir.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>Le serveur de messagerie n’a fait qu’une partie de ce qui était demandé. Sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>La connexion au serveur de messagerie n’est pas chiffrée&#x202f;; le mot de passe n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Le serveur de messagerie ne propose aucun mode d’identification que Postrider connaisse. Votre fournisseur de messagerie peut dire si un mot de passe d’application ou un autre serveur convient.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>Le serveur de messagerie n’a pas dit clairement quels messages ont disparu. Postrider va demander autrement.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>Sur ce serveur de messagerie, le nom d’un dossier ne peut pas contenir le caractère %1. Choisissez un nom sans ce caractère.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>Le mot de passe est trop long pour le trousseau de clés.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Le trousseau de clés n’a pas répondu à temps.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>Dans une heure</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Ce matin</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Ce soir</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Demain matin</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1 matin</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>aujourd’hui à %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>demain à %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>le %1 à %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln jour</numerusform>
            <numerusform>%Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>Le serveur de votre fournisseur le garde jusque-là. Cet ordinateur peut être éteint.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>Il attend dans le dossier «&#xa0;Snoozed&#xa0;». Si Postrider n’est pas ouvert à ce moment-là, il revient dès que Postrider l’est.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>Postrider doit être ouvert et cet ordinateur allumé à ce moment&#x202f;; sinon, le message part dès que c’est le cas.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>Ce lien affiche %1, mais mène à %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>Ce lien mène à un ordinateur sans nom&#xa0;: %1. Un message honnête ne fait pas cela.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>Ce lien mène à %1, un nom fait pour ressembler à un autre.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>Ce lien mène à %1, qui ressemble à %2 mais ne l’est pas.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>Ce lien commence comme s’il menait ailleurs, mais mène à %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>Cette liste ne permet pas de se désabonner par une connexion sécurisée. Ouvrez plutôt sa page dans le navigateur.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>La liste veut que vous le fassiez sur sa page. Ouvrez-la dans le navigateur.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>La liste ne connaît plus cet abonnement. Vous l’avez peut-être déjà quittée.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>La liste ne l’a pas accepté. Réessayez plus tard ou ouvrez sa page dans le navigateur.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Expéditeur</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinataire</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>Les copies sont déjà arrivées. Ramenez-les à leur place, ou supprimez-les dans leur nouveau dossier.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>Le dossier %1 n’accepte pas de messages sur ce serveur. Dans les propriétés d’un autre dossier, vous pouvez indiquer qu’il sert d’archives.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>Le dossier %1 n’accepte pas de messages sur ce serveur. Rien n’a été déplacé.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>Tout n’a pas pu être annulé&#xa0;: certains messages ont été déplacés ou supprimés entre-temps.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(aucun destinataire)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(aucun expéditeur)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>de retour depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>retour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>Reporté à plus tard</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>Afficher ou masquer les messages de cette conversation</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>une page Web</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>un raccourci qui peut lancer un programme</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>un enregistrement</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un document PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un document bureautique</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>une image disque</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>une archive</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>autre chose (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce que dit son nom&#xa0;: c’est un programme ou un fichier qui peut en lancer un.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas ce que dit son nom&#xa0;: c’est %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme ou peut en lancer un.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>«&#xa0;%1&#xa0;» contient des macros&#xa0;: de petits programmes qui s’exécutent si on les y autorise.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>«&#xa0;%1&#xa0;» est une image disque, qui peut contenir des programmes.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>«&#xa0;%1&#xa0;» peut exécuter quelque chose à l’ouverture, ou porte un nom qui le fait paraître inoffensif.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>«&#xa0;%1&#xa0;» est protégé par un mot de passe&#xa0;: aucun antivirus n’a donc vu ce qu’il contient.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Message transféré</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>Le texte de ce message est extrêmement long&#x202f;; seul le début est affiché. La source contient tout.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas dans ce message&#xa0;: l’expéditeur indique seulement où le récupérer. Postrider ne le fait pas.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Ceci est le morceau %1 sur %2 d’un message envoyé en plusieurs morceaux. Les autres morceaux sont des messages à part.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Ceci est un morceau d’un message envoyé en plusieurs morceaux. Les autres morceaux sont des messages à part.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>Ce message nomme deux fois son expéditeur. Ne vous fiez à aucun des deux.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>Ce message n’indique pas qui l’a envoyé.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>Le nom de l’expéditeur, «&#xa0;%1&#xa0;», ressemble à une adresse, mais le message vient de %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>L’adresse de l’expéditeur n’est pas valide&#xa0;: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>L’en-tête de ce message est bien plus long que celui d’un message honnête. Seul le début a été lu.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>Ce message est imbriqué sur plus de 100 niveaux. Ce qui est plus profond est proposé sous forme d’un seul fichier.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>Ce message a plus de 10&#x202f;000 parties. Le reste est proposé sous forme d’un seul fichier.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>Ce message emballe des messages codés dans des messages codés. Ils n’ont pas tous été ouverts.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>Les parties de ce message n’ont pas pu être distinguées&#x202f;; son texte est donc affiché tel qu’il est arrivé.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>La fin de ce message manque. Il a peut-être été coupé en route.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>L’en-tête de ce message contient des lignes qui n’ont rien à y faire.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>Une pièce jointe de ce message peut s’exécuter comme un programme. Ne l’ouvrez que si vous l’attendiez.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Corrigez-la et envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>L’adresse %1 a un domaine qui n’existe pas sous cette orthographe. Corrigez-la et envoyez de nouveau.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>Ce message est trop compliqué pour être envoyé&#xa0;: son en-tête ou son nombre de parties dépasse toutes les limites.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>Ceci n’est pas un message&#xa0;: il ne commence pas par un en-tête.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>Ce fichier contient plusieurs messages (mbox). Envoyez-les un par un, chacun depuis son propre fichier.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>Ce message contient des lignes ou des caractères impossibles à envoyer, à un endroit où ils ne peuvent pas être codés.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>Ce message n’a pas de destinataire. Ajoutez au moins une adresse et envoyez de nouveau.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>Ce message est signé et contient des caractères qui doivent être codés pour l’envoi, ce qui invaliderait la signature. Codez-le avant de le signer.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>L’en-tête de ce message contient des lignes qui n’ont rien à y faire et ne peuvent pas être envoyées.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>L’en-tête d’une partie de ce message contient des caractères impossibles à envoyer. Il faut peut-être écrire autrement le nom de son fichier.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Postrider n’est pas identifié auprès de %1, ou le trousseau de clés est verrouillé. Déverrouillez le trousseau et réessayez, ou identifiez-vous.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>Le fichier %1, qui contient les identifiants pour l’identification dans le navigateur, est inutilisable. Corrigez-le ou retirez-le.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 ne permet pas de s’identifier sur un autre appareil. Identifiez-vous sur celui-ci.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>Le service d’identification de %1 renvoie Postrider ailleurs avec ses secrets&#x202f;; Postrider ne suit pas ce renvoi.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>L’identification auprès de %1 n’est plus valable. Identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>L’identification auprès de %1 y a été refusée. Si c’était une erreur, identifiez-vous de nouveau.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>Personne ne s’est identifié à temps auprès de %1. Recommencez.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 ne peut identifier personne pour le moment.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 ne laisse pas Postrider demander une identification. L’identifiant dont Postrider dispose pour ce service (oauth-clients.json) est peut-être erroné.</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>%1 a répondu à l’identification de façon incompréhensible. Cela ira peut-être mieux dans un moment.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>L’identification a été abandonnée.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 ne laisse entrer Postrider que pour un moment, pas durablement. L’administrateur du service peut en trouver la cause.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>Aucun navigateur Web n’a pu être ouvert, et %1 n’identifie que par ce moyen.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>Postrider n’a pas pu préparer sur cet ordinateur l’emplacement où le navigateur doit revenir. Un logiciel de sécurité l’interdit peut-être.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>C’était trop.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Postrider ne comprend pas cela.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Il n’y a rien ici.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>Cette réponse ne correspond pas à l’identification qu’attend Postrider. Retournez dans Postrider et recommencez.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>Vous êtes identifié. Vous pouvez fermer cette page et retourner dans Postrider.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>La réponse à l’identification ne venait pas de %1 et n’a donc pas été utilisée. Quelqu’un s’est peut-être interposé.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>Il fait %1, et la boîte aux lettres n’accepte pas plus de %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>Placer un brouillon dans le dossier «&#xa0;Brouillons&#xa0;»</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>Le dossier auquel les messages étaient destinés n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être copié sur le serveur&#xa0;: trop gros, sous une forme que le serveur n’accepte pas, ou disparu. L’original est resté à sa place.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être copiés sur le serveur&#xa0;: trop gros, sous une forme que le serveur n’accepte pas, ou disparus. Les originaux sont restés à leur place.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>Déposer %Ln message sur le serveur</numerusform>
            <numerusform>Déposer %Ln messages sur le serveur</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>Le dossier dans lequel les messages devaient être copiés n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>Copier %Ln message</numerusform>
            <numerusform>Copier %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Il y a déjà un dossier de ce nom.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Créer le dossier %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln message</numerusform>
            <numerusform>Supprimer définitivement %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>Ce message est en route vers un autre emplacement. Réessayez quand il y sera arrivé.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>Le dossier vers lequel les messages ont été déplacés n’existe plus. Ils sont revenus à leur place.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>Déplacer %Ln message</numerusform>
            <numerusform>Déplacer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Le dossier n’est plus sur le serveur.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Cette opération a été annulée.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>La boîte de réception ne peut pas être supprimée.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>Supprimer le dossier %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>La boîte de réception ne peut pas être renommée.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Un dossier ne peut pas être déplacé dans lui-même.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>Renommer un dossier en %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>Marquer %Ln message comme lu</numerusform>
            <numerusform>Marquer %Ln messages comme lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>Marquer %Ln message comme non lu</numerusform>
            <numerusform>Marquer %Ln messages comme non lus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>Ajouter une étoile à %Ln message</numerusform>
            <numerusform>Ajouter une étoile à %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>Retirer l’étoile de %Ln message</numerusform>
            <numerusform>Retirer l’étoile de %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>Modifier les marqueurs de %Ln message</numerusform>
            <numerusform>Modifier les marqueurs de %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>S’abonner à un dossier</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>Se désabonner d’un dossier</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>Les messages vont dans %1 à la place, tout comme ce que vous archiverez désormais. Les paramètres du compte permettent de changer cela.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>Postrider s’est arrêté pendant la remise du message.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>Postrider a fait une erreur avec ce message. Rien d’autre n’est retenu à cause de lui&#x202f;; veuillez signaler l’erreur.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>Le message a été envoyé, mais le serveur n’a pas accepté la copie pour «&#xa0;Envoyés&#xa0;». Postrider réessaie&#x202f;; libérer de la place dans la boîte aux lettres peut aider. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>La copie fait %1, et la boîte aux lettres n’accepte pas plus de %2.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>Trouvé dans %1&#xa0;: le serveur l’avait accepté.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>Ce serveur n’accepte pas de texte 8 bits&#x202f;; des parties d’un message joint ont donc été réencodées.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>Ce serveur n’accepte pas de texte 8 bits&#x202f;; un message joint est donc devenu un simple fichier&#xa0;: ainsi, rien n’y a été modifié, par exemple une signature.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>Essaie encore une fois de l’envoyer tel quel.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>Rouvre le message, pour ceux qui ne l’ont pas reçu.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>Rouvre le message. Il n’est pas envoyé entre-temps.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>Ne l’envoie à personne d’autre. Pour ceux qui ne l’ont pas reçu, il revient dans vos brouillons.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>Ne l’envoie pas. Le message revient dans vos brouillons.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Envoyer aux autres</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>L’envoie maintenant. Un brouillon est gardé pour les destinataires refusés.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>Le message partira dès que vous serez identifié.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>Montre ce que le serveur a présenté et ce que vous pouvez faire.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher encore</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>Cherche le message sur le serveur, dans «&#xa0;Envoyés&#xa0;» et «&#xa0;Tous les messages&#xa0;».</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Renvoyer</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>Envoie encore une fois le même message. Certains le recevront peut-être en double.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Il a été envoyé</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>Le considère comme envoyé et le retire de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>Vous l’avez vu&#xa0;: la carte disparaît. Le message garde son historique.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>N’attend pas plus longtemps.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Changer l’heure…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>L’envoie à un autre moment.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>«&#xa0;Chercher encore&#xa0;» le recherche sur le serveur. «&#xa0;Renvoyer&#xa0;» envoie encore une fois le même message&#xa0;: certains le recevront peut-être en double. «&#xa0;Il a été envoyé&#xa0;» le retire de la boîte d’envoi.</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>«&#xa0;Envoyer aux autres&#xa0;» l’envoie maintenant et vous laisse un brouillon pour les destinataires refusés.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>Rien n’a été remis. «&#xa0;Certificat&#xa0;» montre ce que le serveur a présenté&#x202f;; ne réessayez que sur un réseau auquel vous faites confiance.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>La connexion s’est interrompue pendant la remise du message&#x202f;; il a donc peut-être été envoyé. Il n’est pas envoyé une seconde fois, sauf si vous le demandez.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>Part maintenant vers le serveur de votre fournisseur, qui l’enverra %1.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>Sera envoyé %1. Postrider devra être ouvert et cet ordinateur allumé.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>Peut être annulé jusqu’à son départ.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>Sera envoyé dès qu’il y aura une connexion.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>Il n’a pas encore pu être remis.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 Postrider réessaiera %2.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>En cours d’envoi.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>Remis&#x202f;; en attente de la confirmation du serveur.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>Le serveur le garde et l’enverra %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 le garde et l’enverra %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Envoyé&#xa0;: le serveur l’a accepté. La copie sera classée dans «&#xa0;Envoyés&#xa0;» dès que la boîte aux lettres sera joignable.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Envoyé&#xa0;: %1 l’a accepté. La copie sera classée dans «&#xa0;Envoyés&#xa0;» dès que la boîte aux lettres sera joignable.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Envoyé.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>Selon un avis, il n’a pas pu être distribué.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>N’a pas pu être distribué à %1.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>Le message attend votre décision.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Activer le compte</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>Son courrier est de nouveau relevé, et ce qui attend est envoyé.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>Envoyé. La copie sera classée dans «&#xa0;Envoyés&#xa0;» quand son compte sera de nouveau activé.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>Son compte a été désactivé pendant l’envoi. Celui-ci reprendra quand le compte sera de nouveau activé.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>Son compte est désactivé. Le message sera envoyé quand le compte sera de nouveau activé.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Compte désactivé</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Nouvel essai dans %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>Départ dans %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>Sur le serveur</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Action requise</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>Le chargement des images a été abandonné.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>Le serveur de messagerie ne donne pas accès à la boîte aux lettres pour le moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Le serveur de messagerie n’accepte pas la façon dont Postrider s’identifie. Votre fournisseur de messagerie peut dire ce qu’il faut.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Le serveur de messagerie n’accepte plus votre identification chez votre fournisseur de messagerie. Identifiez-vous-y de nouveau.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Le serveur de messagerie a refusé le nom d’utilisateur et le mot de passe. Vérifiez-les et saisissez-les de nouveau.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>Un autre appareil ou programme utilise la boîte aux lettres en ce moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>Le serveur de messagerie veut plus de temps entre deux visites. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Le serveur de messagerie ne peut pas le faire pour le moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>Le serveur de messagerie a une panne qui ne passera pas d’elle-même. L’administrateur du serveur peut la réparer&#x202f;; la réponse du serveur figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>Le serveur de messagerie ne délivre pas ce message, à cause de caractères dans son en-tête. Sa réponse figure dans les détails.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Le serveur de messagerie n’accepte pas de connexion pour le moment. Postrider réessaiera.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>Le serveur de messagerie n’a pas supprimé tout ce qu’il devait. Postrider va vérifier et le redemander.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Le serveur de messagerie a refusé. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Ce qui répond à cette adresse n’est pas un serveur POP3. Vérifiez le nom et le port du serveur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Le serveur de messagerie ne propose pas le chiffrement exigé par ce compte. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Le serveur de messagerie a envoyé des données à un moment où seul un pirate le ferait. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>Le serveur de messagerie ne délivre pas ce message. Son motif figure dans les détails.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>Le message est trop gros pour être récupéré. Il reste sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>La réponse du serveur de messagerie est incompréhensible. Ce n’est peut-être pas un serveur POP3, ou il est en mauvais état&#x202f;; son administrateur peut en trouver la cause.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>Postrider a fait une erreur en parlant au serveur de messagerie.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>La connexion au serveur de messagerie n’est pas chiffrée&#x202f;; le mot de passe n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Le serveur de messagerie ne propose aucun mode d’identification que Postrider connaisse. Votre fournisseur de messagerie peut dire si un mot de passe d’application ou un autre serveur convient.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un saut de ligne, impossible à transmettre à ce serveur. Saisissez-les de nouveau dans les paramètres du compte.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>Ce message est signé (%1). La signature n’a pas été vérifiée&#x202f;; elle ne dit donc encore rien de son auteur.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>Une partie de ce message est signée (%1), et elle ne couvre pas tout ce qui est affiché ici. La signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>Ce message est chiffré (%1). Postrider ne sait pas encore le déchiffrer&#x202f;; enregistrez la pièce jointe et ouvrez-la avec le programme qui détient votre clé.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>Une partie de ce message est chiffrée (%1) et n’est pas encore lisible ici. Ce que vous pouvez lire est arrivé en clair.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>Un passage de ce texte est signé avec OpenPGP, entre des lignes qui l’indiquent. La signature n’a pas été vérifiée.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>Un passage de ce texte est chiffré avec OpenPGP et n’est pas encore lisible ici. Le reste est arrivé en clair.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>Ce texte contient une clé publique OpenPGP. Son appartenance à l’expéditeur n’a pas été vérifiée.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 demande pour les logiciels de messagerie un mot de passe d’application, pas le mot de passe de votre compte. Vous le créez sur le site Web de %1.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 n’accepte les logiciels de messagerie qu’une fois IMAP autorisé dans ses paramètres sur le Web.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>Autorisez d’abord IMAP dans les paramètres de %1 sur le Web et créez-y un mot de passe d’application&#xa0;: le mot de passe de votre compte n’est pas accepté.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 a un mot de passe particulier pour le courrier, que vous définissez dans son espace client. Le mot de passe de votre compte client ne fonctionne pas.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 n’accepte l’identification que dans un navigateur Web et refuse tout mot de passe dans les logiciels de messagerie.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>proxy SOCKS5 %1, port %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>proxy HTTP %1, port %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Le proxy %1 a envoyé des données à un moment où seul un pirate le ferait. La connexion a été fermée et rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>Le proxy %1 demande un type d’identification que Postrider ne connaît pas. Choisissez un autre proxy, ou aucun, dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>Le proxy %1 demande un nom d’utilisateur et un mot de passe. Saisissez-les dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>Le proxy %1 n’accepte pas le nom d’utilisateur et le mot de passe que Postrider a pour lui. Saisissez-les de nouveau dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>Le proxy %1 n’a pas pu se connecter à %2, port %3. Le serveur est peut-être arrêté pour un moment, ou son nom ou son port est erroné.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>Le proxy %1 ne laisse pas passer les connexions à %2, port %3. Demandez à son administrateur ou choisissez un autre accès dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Ce qui répond sur %1, port %2, n’est pas un proxy SOCKS5. Vérifiez le proxy dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Ce qui répond sur %1, port %2, n’est pas un proxy HTTP. Vérifiez le proxy dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Le proxy %1 est introuvable. Vérifiez son nom dans les paramètres du compte, et si vous êtes bien sur le réseau auquel il est destiné.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Le proxy %1 n’a pas accepté la connexion sur le port %2. Vérifiez-le dans les paramètres du compte, et si vous êtes bien sur le réseau auquel il est destiné.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>Le proxy %1 n’a pas répondu à temps. Il est peut-être surchargé, ou son port est erroné dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>Le proxy %1 a fermé la connexion. Vérifiez dans les paramètres du compte de quel type de proxy il s’agit.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>Ce message n’est pas encore sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>Le serveur a donné une réponse qui n’est pas définie.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>Votre fournisseur de messagerie peut dire pourquoi&#x202f;; montrez-lui la réponse du serveur ci-dessous.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>Vous pouvez y remédier vous-même.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>Le destinataire peut y remédier.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>Votre fournisseur de messagerie peut y remédier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>Le fournisseur de messagerie du destinataire peut y remédier.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>Le réseau est en cause&#x202f;; en général, cela passe.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>Postrider est en cause.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>Personne n’a rien à changer.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>Le serveur n’a pas répondu.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider réessaie de lui-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>Le serveur a accepté.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>Vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>Renvoyez-le dans une heure environ.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>Le message est arrivé.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>L’avis ne dit pas clairement ce qu’est devenu le message.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>Lisez l’avis ci-dessous ou interrogez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>Le serveur qui a le message réessaie de lui-même&#x202f;; vous n’avez rien à faire.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Vérifiez le nom d’utilisateur et le mot de passe dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>Créez un mot de passe d’application dans les paramètres de sécurité de votre fournisseur et saisissez-le comme mot de passe de ce compte.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>Cherchez dans les paramètres de sécurité de votre fournisseur un mot de passe d’application ou l’accès des logiciels de messagerie.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>Adressez-vous à l’administrateur de votre organisation et montrez-lui la réponse du serveur ci-dessous.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>Cherchez des fautes de frappe dans l’adresse, ou interrogez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>Seul le destinataire ou son fournisseur peut y remédier&#x202f;; contactez-le par un autre moyen et montrez-lui la réponse du serveur ci-dessous.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>Retirez ou réduisez des pièces jointes, ou partagez les fichiers autrement.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>Vérifiez que l’adresse de l’expéditeur appartient au compte avec lequel vous envoyez.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>Ce n’est pas votre faute&#x202f;; veuillez le signaler en joignant la réponse du serveur ci-dessous.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>Envoyez par le serveur qui correspond à l’adresse&#x202f;; si c’est déjà le cas, c’est à son fournisseur de corriger cela.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>Choisissez TLS dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Choisissez TLS ou STARTTLS dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>Vérifiez le nom et le port du serveur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>Vérifiez dans les paramètres du compte que le serveur d’envoi est bien celui de votre fournisseur et que vous vous y identifiez.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>Modifiez le texte, les liens ou les pièces jointes, ou contactez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>Prévenez le destinataire par un autre moyen et renvoyez plus tard.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>Attendez que la limite soit levée, souvent un jour&#x202f;; votre fournisseur peut dire combien de temps.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envoyez à moins de destinataires à la fois.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Demandez une autre adresse au destinataire.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>Interrogez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>Vérifiez les pièces jointes avant de le renvoyer.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>Partagez le fichier autrement, par exemple par un lien.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>Demandez au destinataire, ou au responsable de la liste ou du groupe, de vous admettre.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>Identifiez-vous sur la page du fournisseur plutôt que par mot de passe, ou demandez à l’administrateur de votre organisation.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>Demandez à l’administrateur de votre organisation si l’identification par mot de passe (SMTP AUTH) peut être autorisée.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Ouvrez une fois votre boîte aux lettres dans un navigateur Web, suivez-y les indications, puis réessayez.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>Attendez un moment, vérifiez le mot de passe, puis réessayez.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Ouvrez votre boîte aux lettres dans un navigateur Web pour la débloquer, puis réessayez.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Activez cet accès dans les paramètres de votre boîte aux lettres, dans un navigateur Web, puis réessayez.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>Changez-le sur les pages Web de votre fournisseur, puis saisissez le nouveau dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Identifiez-vous de nouveau pour ce compte.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>Faites confirmer l’adresse sur les pages Web de votre fournisseur, puis renvoyez.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider réessaie de lui-même&#x202f;; vous pouvez aussi prévenir le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>Attendez environ une heure et renvoyez, ou prévenez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>Si cela continue, vérifiez l’adresse ou interrogez le destinataire par un autre moyen.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>Demandez au responsable de la liste de vous y admettre.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>Vous avez envoyé autant que le fournisseur le permet pour l’instant.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>Le serveur n’accepte pas ce mode d’identification pour votre compte.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Le serveur n’a pas accepté le nom d’utilisateur ou le mot de passe.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>Le serveur exige d’abord une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>Le serveur exige une identification avant d’accepter du courrier.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>Le serveur du destinataire n’a pas pu vérifier que le courrier de votre adresse vient vraiment de votre fournisseur.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>Le serveur d’envoi n’a pas de nom correct dans l’annuaire du réseau (DNS inverse).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>Le serveur n’accepte pas la façon dont le message est construit.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>Le fournisseur du destinataire ralentit le courrier du serveur de votre fournisseur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>Le fournisseur du destinataire n’accepte pas de courrier du serveur de votre fournisseur pour le moment, à cause de sa réputation.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>Le serveur a pris le message pour du spam.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>Le serveur ne laisse pas ce compte envoyer sous cette adresse d’expéditeur.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>Le destinataire reçoit plus de courrier que sa boîte aux lettres n’en accepte à la fois.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>Cette boîte aux lettres n’existe pas chez le fournisseur du destinataire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>La boîte aux lettres du destinataire est pleine.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>Cette boîte aux lettres ou ce groupe n’accepte que le courrier de certaines personnes.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>La partie de l’adresse après le @ n’existe pas ou n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>Le message a tourné en rond entre des serveurs.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Le message est plus gros que ce que le serveur accepte.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>Le message a plus de destinataires que le serveur n’en accepte à la fois.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>Le fournisseur n’accepte pas le mot de passe normal de la part des logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>Le fournisseur ne permet plus aux logiciels de messagerie de s’identifier par mot de passe.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>Le fournisseur ne permet plus aux logiciels de messagerie de s’identifier à ce compte par mot de passe.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>Les règles de votre organisation ne permettent pas aux logiciels de messagerie de s’identifier à ce compte par mot de passe.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>Le fournisseur a refusé l’identification selon ses propres règles.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>Le fournisseur veut que vous confirmiez cette identification sur ses pages Web.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>Le serveur a vu trop de tentatives d’identification.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>Le compte est bloqué pour l’instant.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>Le fournisseur a fermé ce compte pour l’envoi.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>L’accès des logiciels de messagerie est désactivé pour cette boîte aux lettres.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>Le serveur exige que le mot de passe soit changé avant d’être utilisé ici.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>Le serveur ne peut pas proposer de chiffrement pour le moment.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Le serveur ne peut pas vérifier les mots de passe pour le moment.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>Le fournisseur n’accepte plus cette identification.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>Le serveur n’accepte ce mode d’identification que par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>Le serveur du destinataire n’a pas pu vérifier que le courrier de votre adresse vient vraiment de votre fournisseur (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>L’adresse de l’expéditeur et le serveur dont vient le courrier ne correspondent pas.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>Votre adresse n’autorise pas l’envoi de courrier par ce serveur (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>La signature apposée au message par votre fournisseur manque ou n’est pas valide (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>La signature apposée au message par votre fournisseur ne correspond pas à l’adresse de l’expéditeur (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>Les règles de l’adresse de l’expéditeur sur ses serveurs n’ont pas pu être lues (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>Le fournisseur du destinataire n’accepte le courrier que par des connexions chiffrées.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>Chez le destinataire, on ne croit pas que le courrier de cette adresse vienne de ce serveur.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>Le fournisseur ne transmet pas le courrier d’ici pour votre organisation.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>Le serveur ne transmet que le courrier des personnes identifiées.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>Le serveur fait attendre quelques minutes les expéditeurs inconnus.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>Le fournisseur du destinataire diffère le courrier du serveur de votre fournisseur, à cause de sa réputation ou de sa quantité.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>Le serveur figure sur une liste d’expéditeurs bloqués chez le destinataire.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>Le serveur pense que le message contient un virus.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>Le serveur n’accepte pas l’un des types de fichiers joints.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>Le serveur a pris le message pour une tentative d’escroquerie.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>Le fournisseur a suspendu l’envoi depuis votre adresse, car du spam a été constaté.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>Le fournisseur du destinataire n’accepte pas de courrier du serveur de votre fournisseur.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>Votre organisation ne laisse pas partir de courrier vers ce destinataire.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>Votre organisation a envoyé autant que son fournisseur le permet pour l’instant.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>Le fournisseur n’accepte pas de courrier de ce réseau.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>Votre organisation envoie depuis un domaine que son fournisseur ne connaît pas.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>Le fournisseur ne laisse pas votre organisation envoyer pour l’instant.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>Le fournisseur du destinataire n’accepte pas de courrier venant directement d’une connexion privée.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>Votre fournisseur ne connaît pas encore l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>Votre fournisseur ne laisse pas ce compte envoyer.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>Le serveur n’a pas trouvé l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>Votre adresse est bloquée chez le destinataire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>La boîte aux lettres du destinataire n’est plus utilisée.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>Le domaine du destinataire indique qu’il n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>Le message n’a pas pu être distribué pendant trop longtemps.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Le serveur du destinataire ne répond pas.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>Le message n’a pas pu être transmis par une connexion chiffrée.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>Le serveur a refusé le message selon une règle qui lui est propre.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>Le serveur n’accepte pas la façon dont Postrider s’est présenté.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>Le serveur n’accepte pas de courrier de l’endroit où vous êtes.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>Le message a plus d’un expéditeur, ce que le serveur n’accepte pas.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>Le serveur n’accepte pas l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>Le serveur n’accepte pas la forme d’une adresse.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>L’adresse désigne plus d’une boîte aux lettres.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Le destinataire est parti sans laisser de nouvelle adresse.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>Le serveur n’accepte pas la forme de l’adresse de l’expéditeur.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>La partie de votre propre adresse après le @ est inconnue du serveur.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>Le message a été transmis à un autre système de messagerie, qui ne peut rien signaler en retour.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>La boîte aux lettres du destinataire est fermée pour l’instant.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>Le message est plus gros que ce que le destinataire peut recevoir.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>La liste à laquelle le message était destiné n’a pas pu être convertie en destinataires.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>La boîte aux lettres du destinataire est occupée ou inaccessible pour le moment.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>La boîte aux lettres du destinataire n’a pas accepté le message.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>Le serveur n’a plus de place pour le courrier.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>Le serveur n’accepte pas de courrier pour le moment.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>Le serveur n’accepte pas de courrier.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>Il manque au serveur quelque chose dont le message a besoin.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>Le serveur n’est pas correctement configuré.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>Le serveur a rencontré un problème interne.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>La connexion entre les serveurs a été perdue.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>L’annuaire du réseau (DNS) ne répond pas pour le moment.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>L’annuaire du réseau (DNS) n’a pas de réponse pour le domaine du destinataire.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>Le serveur du destinataire est introuvable.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>Le serveur a trop à faire pour le moment.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>Le message n’a pas encore été distribué.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>Le serveur du destinataire ne sait pas traiter ce type de message.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>Le message contient des caractères qu’un serveur sur le trajet ne sait pas traiter.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>Le message n’a pas pu être mis sous une forme que le serveur du destinataire accepte.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>Le serveur ne sait pas traiter certains caractères d’une adresse.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>Le serveur n’accepte rien d’ici pour le moment, souvent parce qu’il en est trop arrivé à la fois.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>Le serveur remet le message à plus tard.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>Vous n’avez pas le droit d’écrire à cette liste de diffusion.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>Le serveur ne peut pas fournir la sécurité que le message demande.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>Le serveur n’accepte pas ce message, cet expéditeur ou ce destinataire, selon ses propres règles.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>Le serveur a refusé pour des raisons de sécurité qu’il ne précise pas.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>Le serveur exige un chiffrement plus fort.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>Le compte est fermé pour l’instant.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>Le fournisseur refuse l’identification jusqu’à ce que vous confirmiez faire confiance à ce programme.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>Le serveur n’accepte que les messages urgents pour le moment.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>La boîte aux lettres a changé de propriétaire depuis la date à laquelle l’expéditeur se réfère.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>Le domaine a changé de propriétaire depuis la date à laquelle l’expéditeur se réfère.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>Le serveur ne peut pas dire si la boîte aux lettres a toujours le même propriétaire.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>Le serveur a trop de connexions ouvertes.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>Le serveur avait attendu la connexion trop longtemps.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>Le serveur ferme pour le moment.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>Le serveur manque de place pour le moment.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>Le serveur ne peut pas faire ce qui est demandé pour le moment.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>Le serveur n’a pas compris une commande.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>Le serveur n’a pas compris une adresse ou une autre partie d’une commande.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>Le serveur ne connaît pas une commande nécessaire à l’envoi.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>Le serveur ne s’attendait pas à une commande.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>Le serveur ne connaît pas ce mode d’identification.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Ce serveur n’accepte aucun courrier.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>Le serveur a refusé le message ou un destinataire.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>Le destinataire n’est pas sur ce serveur.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>Le serveur n’accepte pas une adresse.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>Ce serveur n’accepte pas de courrier d’ici.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>Le serveur n’a accepté aucun des destinataires.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Le serveur a refusé le message.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>Le serveur ne connaît pas une partie d’une commande.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>Le serveur ne peut pas accepter le message pour le moment.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>Le %1, %2 a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Message transféré</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Objet&#xa0;:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Date&#xa0;:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De&#xa0;:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>À&#xa0;:</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>Cc&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Passed on to a server that sends no reports, so nothing more will be heard.</source>
        <translation>Transmis à un serveur qui n’envoie pas d’avis&#xa0;: il n’y aura pas d’autres nouvelles.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>Distribué dans la boîte aux lettres de %1.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>Distribué à une liste de diffusion ou à une redirection, qui l’a réexpédié.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>Le programme de %1 indique qu’il a été affiché. Cela ne prouve pas qu’il a été lu.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>Le programme de %1 indique qu’il a été supprimé, peut-être sans être lu.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>Il n’a pas pu être distribué à %1.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>Il n’a pas encore été distribué à %1&#x202f;; les serveurs continuent d’essayer d’eux-mêmes.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>un dossier qui n’existe plus</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>À ou Cc</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>N’importe qui (De, À, Cc …)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Liste de diffusion</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>En-tête …</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>Taille en Ko</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Âge en jours</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>A une pièce jointe</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Est lu</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>A une étoile</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>A l’étiquette</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>L’expéditeur est connu</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>L’expéditeur est falsifié</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contient</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>ne contient pas</translation>
    </message>
    <message>
        <source>is</source>
        <translation>est</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>n’est pas</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>commence par</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>se termine par</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>ressemble à (* et&#x202f;?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>plus de</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>plus grand que</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>moins de</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>plus petit que</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>Copier vers un dossier</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Ajouter l’étiquette</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Retirer l’étiquette</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>Mettre dans les indésirables</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>M’avertir</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Ne pas m’avertir</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>tous les messages</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>plus grand que %1 Ko</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>plus petit que %1 Ko</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>datant de plus de %Ln jour</numerusform>
            <numerusform>datant de plus de %Ln jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>datant de moins de %Ln jour</numerusform>
            <numerusform>datant de moins de %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>avec pièce jointe</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>sans pièce jointe</translation>
    </message>
    <message>
        <source>read</source>
        <translation>lu</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sans étoile</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>avec l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sans l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>de quelqu’un que vous connaissez</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>de quelqu’un que vous ne connaissez pas</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>avec un expéditeur falsifié</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>sans expéditeur falsifié</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>déplacer vers %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copier vers %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>ajouter l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>retirer l’étiquette «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>star</source>
        <translation>ajouter une étoile</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>retirer l’étoile</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>marquer comme lu</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>marquer comme non lu</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>mettre dans les indésirables</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archiver</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>mettre à la corbeille</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>supprimer définitivement</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>m’avertir</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>ne pas m’avertir</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>s’arrêter là</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> ou </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>conditions, actions</comment>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between two actions</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Forward to</source>
        <translation>Transférer à</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 ne contient pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 est «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 n’est pas «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 commence par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 se termine par «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 ressemble à «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 contient «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>transférer à %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>Un filtre désigne un dossier qui n’existe plus. Choisissez-en un autre dans le filtre, puis appliquez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>Le dossier qu’il désigne n’existe plus. Choisissez-en un autre et réactivez le filtre.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>Un filtre n’a pas pu transférer «&#xa0;%1&#xa0;» à %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>Aucun compte configuré ne peut l’envoyer.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>Il est trop gros ou illisible.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>Le filtre «&#xa0;%1&#xa0;» a été désactivé&#x202f;; le nouveau courrier reste dans la boîte de réception. %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>Le nom d’utilisateur ou le mot de passe contient un caractère qu’aucun serveur n’accepte. Saisissez-les de nouveau dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>Le nom d’utilisateur ou le mot de passe est vide. Saisissez-les tous deux dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>Ce que le serveur a envoyé pour l’identification n’a pas été compris&#x202f;; celle-ci a donc été interrompue. L’administrateur du serveur peut en trouver la cause.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>Le serveur n’a pas pu prouver qu’il connaît ce compte&#x202f;; ce n’est peut-être pas le serveur qu’il prétend être. Vous n’avez pas été identifié et rien n’a été envoyé&#x202f;; interrogez l’administrateur du serveur.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>Cette recherche est très longue&#x202f;; seul son début est recherché.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>Il y a une parenthèse fermante sans parenthèse ouvrante&#x202f;; elle a été ignorée.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>Cette recherche contient beaucoup de mots&#x202f;; seul le premier est recherché (%Ln).</numerusform>
            <numerusform>Cette recherche contient beaucoup de mots&#x202f;; seuls les %Ln premiers sont recherchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>Cette recherche contient beaucoup de parenthèses imbriquées&#x202f;; les plus profondes ont été ignorées.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>Une parenthèse n’est pas fermée&#x202f;; elle est considérée comme fermée à la fin.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>«&#xa0;%1:&#xa0;» n’est pas connu ici et a été pris pour un mot.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un état de message&#x202f;; les états connus sont attachment, unread, read, starred, answered, forwarded et draft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une date&#x202f;; écrivez 2026-11-26, today, yesterday, monday, 7d, 2w, 3m ou 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille&#x202f;; écrivez 500k ou 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>L’index de recherche était endommagé et est en cours de reconstruction. D’ici là, une recherche peut ne pas tout trouver.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>envoyé par ce nom ou cette adresse</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>envoyé à ce nom ou à cette adresse</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>avec ces mots dans l’objet</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>dans ce dossier</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>pas encore lu</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>avec une étoile</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>avec un fichier joint</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>depuis ce jour, par exemple 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>avant ce jour, par exemple 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>plus gros que cela, par exemple 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>l’un ou l’autre</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>sans le mot qui suit</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>en copie à ce nom ou à cette adresse</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>avec ces mots dans le texte</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>avec un fichier joint de ce nom</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>dans ce compte</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>avec cette étiquette</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>de ce jour, par exemple yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>plus petit que cela, par exemple 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>déjà lu</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un brouillon</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>aussi dans la corbeille et les indésirables</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Ce message est déjà dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>Il est trop tard pour annuler ce message&#xa0;: il est en cours d’envoi ou a déjà été envoyé.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>Ce message a peut-être été envoyé. Dites d’abord s’il l’a été, ou renvoyez-le.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>Refusé&#xa0;: %1. Rien n’a été envoyé à personne. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>Refusé&#xa0;: %1. Les autres ont le message. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>Refusé&#xa0;: %1. Rien n’a été envoyé à ceux qui n’ont pas encore le message. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>Refusé&#xa0;: %1. Il a été envoyé aux autres. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>Le serveur diffère ce message depuis trois jours. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>Il n’a pas pu être remis pendant trois jours. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>La connexion a été perdue après la remise du message et avant la confirmation du serveur&#x202f;; le message a donc peut-être été envoyé. Postrider ne l’enverra pas une seconde fois de lui-même&#xa0;: regardez dans «&#xa0;Envoyés&#xa0;» ou interrogez un destinataire, puis choisissez.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>Envoyer «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>ID de file %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>chiffré avec %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Accepté par le serveur</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Accepté par %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Placé dans la boîte d’envoi</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>La tentative %1 a été différée</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Différé</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>Refusé pour %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>On ne sait pas s’il a été envoyé</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 pour %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>Le serveur le garde jusqu’au moment choisi</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 le garde jusqu’au moment choisi</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>Copie classée dans «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>Libéré par vous</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>Considéré comme envoyé</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>Part %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>Prochaine tentative %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Part dans un instant</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Attend la connexion</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>Tentative %1&#xa0;: remise en cours</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>Remis&#x202f;; le serveur doit encore confirmer</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>La copie va ensuite dans «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Pas encore remis</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>Accepté&#x202f;; rien n’a été signalé depuis</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>Le serveur l’accepterait&#x202f;; rien n’a encore été remis</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>Différé pour l’instant&#x202f;; une nouvelle tentative suivra</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refusé</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>Un avis est arrivé</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>Un avis concernant %1 est arrivé</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>Retardé&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>Retardé pour %1&#x202f;; les tentatives continuent</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>Transmis à un serveur qui ne signale plus rien</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>Transmis pour %1 à un serveur qui ne signale plus rien</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Distribué à %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>Distribué à une liste, qui le réexpédie</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>Distribué à la liste %1, qui le réexpédie</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>N’a pas pu être distribué</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>N’a pas pu être distribué à %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Ouvert</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Ouvert par %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>Supprimé, peut-être sans être lu</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>Supprimé par %1, peut-être sans être lu</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>Les tentatives %1 à %2 ont été différées</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>non distribué</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>distribué à personne</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>non distribué à %1 sur %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>distribué</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>distribué à tous</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>distribué à %1 sur %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>ouvert par tous</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>ouvert par %1 sur %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>retardé</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>retardé pour tous</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>retardé pour %1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>Pas encore accepté par le serveur</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>son expéditeur</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Non vérifié</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>Votre serveur de messagerie n’indique pas si ce message vient vraiment de %1.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Non confirmé</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>Votre serveur de messagerie n’a rien trouvé qui prouve que ce message vient de %1.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Confirmé par %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>Ce message vient vraiment de %1&#xa0;: votre serveur de messagerie l’a vérifié.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>Échec de la vérification</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>Ce message dit venir de %1, mais %1 ne s’en porte pas garant. C’est peut-être un faux.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>Vérifié par votre serveur de messagerie</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>Vérifié par votre serveur de messagerie, %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>Signé par %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>Envoyé par un serveur de %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>Conforme aux souhaits de %1 (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>Non conforme aux souhaits de %1 (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>Les serveurs qui l’ont transmis indiquent ce qu’ils ont constaté (ARC)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>not the sender&apos;s domain</source>
        <translation>pas le domaine de l’expéditeur</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>Le domaine de l’expéditeur, %1, ressemble à %2, que vous connaissez, mais c’en est un autre.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>Le domaine de l’expéditeur, %1, est écrit avec des lettres faites pour être prises pour d’autres.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>Le nom de l’expéditeur est le vôtre, mais pas l’adresse, %1.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>Les réponses iraient à %1, qui ne fait que ressembler au domaine de l’expéditeur, %2.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>Les réponses vont à %1, pas à %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>Ce message nomme plusieurs auteurs&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Envoyé par %1 pour %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>Vous n’avez encore jamais reçu de courrier de %1.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Le serveur %1 ne propose pas de chiffrement sur ce port&#x202f;; rien n’a donc été envoyé. Vérifiez le port et le type de chiffrement dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>La connexion à %1 n’est pas sécurisée&#x202f;; le mot de passe n’a donc pas été envoyé. Vérifiez le type de chiffrement dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>Le serveur %1 ne propose pas d’identification ici. Vérifiez le nom et le port du serveur dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>Le serveur %1 ne propose aucun mode d’identification que Postrider connaisse. Son fournisseur peut peut-être en dire plus.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>Postrider a fait une erreur pendant l’envoi. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>Postrider a fait une erreur en préparant ce message. Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse à laquelle on puisse envoyer du courrier. Corrigez-la et envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Le message fait %1, et le serveur n’accepte pas plus de %2. Retirez ou réduisez des pièces jointes, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>Le message cite une adresse dont le serveur de votre fournisseur de messagerie ne sait pas traiter certains caractères. Utilisez une adresse sans ces caractères ou un autre compte.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>Le message est écrit sous une forme que le serveur de votre fournisseur de messagerie ne peut pas transporter&#x202f;; rien n’a donc été envoyé. Ouvrez-le comme nouveau message et envoyez celui-ci.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>L’adresse «&#xa0;%1&#xa0;» contient des caractères que le serveur de votre fournisseur de messagerie ne sait pas traiter. Demandez une autre adresse au destinataire.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>Le serveur de votre fournisseur de messagerie ne peut pas promettre que le message reste chiffré sur tout son trajet&#x202f;; rien n’a donc été envoyé. Envoyez-le sans cette exigence ou par un autre moyen.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>La connexion n’est pas sécurisée&#x202f;; rien n’a donc été envoyé. Vérifiez le type de chiffrement dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>Le serveur n’était pas prêt pour un autre message sur cette connexion.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>La connexion a pris fin après la remise du message et avant la confirmation du serveur. Il a peut-être été envoyé&#x202f;; cherchez-le dans le dossier «&#xa0;Envoyés&#xa0;» avant de le renvoyer.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>Le serveur a donné une réponse qui ne dit pas s’il a accepté le message. Il a peut-être été envoyé&#x202f;; cherchez-le dans le dossier «&#xa0;Envoyés&#xa0;» avant de le renvoyer.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>La réponse du serveur est incompréhensible. Ce n’est peut-être pas un serveur de messagerie, ou il est en mauvais état&#x202f;; son administrateur peut en trouver la cause.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>La copie de ce message sur le disque est endommagée. Elle est récupérée de nouveau sur le serveur&#x202f;; ce qui n’existe qu’ici peut être restauré à partir d’une sauvegarde.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Le fichier %1 du profil est endommagé. Fermez Postrider et déplacez ce fichier ailleurs&#xa0;: son contenu sera récupéré de nouveau sur le serveur.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>Le disque est plein. Rien n’est perdu&#xa0;: libérez de la place, et Postrider continuera.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>Postrider n’a pas le droit d’écrire dans le dossier de son profil. Vérifiez les droits d’accès du dossier.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>Postrider ne peut pas ouvrir le dossier de son profil. Vérifiez que le disque est présent et que le dossier est accessible en lecture et en écriture.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>Un fichier du profil est endommagé. Restaurez le profil à partir d’une sauvegarde, ou déplacez-le ailleurs et laissez Postrider récupérer de nouveau le courrier.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>Un autre programme utilise le profil de Postrider. Fermez-le et réessayez.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>Postrider n’a pas pu lire ou écrire son profil. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider a fait une erreur pendant l’enregistrement. Veuillez la signaler&#x202f;; le courrier sur le serveur est intact.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>Le profil se trouve sur un lecteur réseau (%1). Le courrier peut y être endommagé si la connexion est interrompue. Déplacez le profil sur un disque de cet ordinateur et réservez le lecteur réseau aux sauvegardes.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>Le profil se trouve dans un dossier qu’un autre programme synchronise. Celui-ci peut écraser du courrier en cours d’écriture. Déplacez le profil dans un autre dossier et synchronisez plutôt des sauvegardes.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>Ce profil a été écrit par un Postrider plus récent. Lancez celui-là ou choisissez un autre profil&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider est incomplet&#xa0;: une partie de la description de sa base de données manque. Réinstallez-le.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>La bibliothèque SQLite de ce système n’a pas de recherche en texte intégral. Installez-en une complète.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>Impossible de créer le dossier du profil. Choisissez un autre emplacement ou vérifiez les droits d’accès du dossier parent.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>Ce profil est ouvert dans un autre Postrider. Utilisez cette fenêtre, ou fermez-la et réessayez.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>Postrider n’a pas pu écrire son profil. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>Le disque est plein&#xa0;: le nouveau courrier attend sur le serveur. Libérez de la place, et Postrider continuera.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>Il n’y a pas assez de mémoire pour enregistrer un message. Fermez d’autres programmes et réessayez.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>La sauvegarde a été arrêtée&#x202f;; il n’y en a pas.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>La sauvegarde n’a pas pu être écrite. Vérifiez qu’il y a de la place sur le disque de destination, sinon choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>La sauvegarde ne peut pas être écrite à cet emplacement. Choisissez un dossier où vous avez le droit d’écrire.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>Préparation de la sauvegarde</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>Copie de la liste des messages</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>La sauvegarde n’a pas pu être écrite. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>Écriture de la liste des messages</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Écriture des messages</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La vérification a été arrêtée.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>Vérification de la liste des messages</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>Vérification des messages enregistrés</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>Vérification des modifications en attente</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>Vérification de l’affichage</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>Vérification des compteurs</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>Vérification des conversations</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>Comparaison des messages enregistrés avec la liste</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>Lecture de tous les messages enregistrés</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>Un index de la liste des messages était endommagé&#x202f;; il a été reconstruit.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>Le fichier %1 du profil est endommagé. Fermez Postrider et restaurez le profil à partir d’une sauvegarde (postrider restore), ou déplacez le profil ailleurs et laissez Postrider récupérer de nouveau le courrier.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Le fichier %1 du profil est endommagé. Fermez Postrider et déplacez ce fichier ailleurs&#xa0;: son contenu sera récupéré de nouveau sur le serveur.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln message n’était pas entièrement ici bien que la liste l’ait indiqué&#x202f;; il est récupéré de nouveau.</numerusform>
            <numerusform>%Ln messages n’étaient pas entièrement ici bien que la liste l’ait indiqué&#x202f;; ils sont récupérés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>La place de %Ln message qui ne figure plus dans aucune liste a été libérée.</numerusform>
            <numerusform>La place de %Ln messages qui ne figurent plus dans aucune liste a été libérée.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln message enregistré était endommagé&#x202f;; il est récupéré de nouveau.</numerusform>
            <numerusform>%Ln messages enregistrés étaient endommagés&#x202f;; ils sont récupérés de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln message qui n’est encore sur aucun serveur est endommagé. Importez-le de nouveau ou restaurez une sauvegarde dans un nouveau profil.</numerusform>
            <numerusform>%Ln messages qui ne sont encore sur aucun serveur sont endommagés. Importez-les de nouveau ou restaurez une sauvegarde dans un nouveau profil.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>Les compteurs de %Ln dossier étaient faux&#x202f;; ils ont été recalculés.</numerusform>
            <numerusform>Les compteurs de %Ln dossiers étaient faux&#x202f;; ils ont été recalculés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln conversation ne correspondait pas à ses messages&#x202f;; elle a été reconstituée.</numerusform>
            <numerusform>%Ln conversations ne correspondaient pas à leurs messages&#x202f;; elles ont été reconstituées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln modification en attente ne concernait rien d’existant&#x202f;; elle a été abandonnée.</numerusform>
            <numerusform>%Ln modifications en attente ne concernaient rien d’existant&#x202f;; elles ont été abandonnées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln message n’appartenait à aucun dossier&#x202f;; il a été retiré de la liste. Ce qui est sur le serveur est récupéré de nouveau.</numerusform>
            <numerusform>%Ln messages n’appartenaient à aucun dossier&#x202f;; ils ont été retirés de la liste. Ce qui est sur le serveur est récupéré de nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln message n’était pas affiché comme sur le serveur&#x202f;; il l’est à présent.</numerusform>
            <numerusform>%Ln messages n’étaient pas affichés comme sur le serveur&#x202f;; ils le sont à présent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>Le profil n’a pas pu être écrit. Vérifiez qu’il y a de la place sur le disque et que vous avez le droit d’écrire dans le dossier parent.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Cette sauvegarde est endommagée&#x202f;; rien n’a été restauré. Recopiez le fichier depuis l’endroit où il est conservé, ou utilisez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>La restauration a été arrêtée&#x202f;; rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>Restauration du profil</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Cette sauvegarde est tronquée&#xa0;: la fin manque. Rien n’a été restauré. Recopiez le fichier depuis l’endroit où il est conservé, ou utilisez une sauvegarde plus ancienne.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>Une sauvegarde se restaure dans un dossier vide ou qui n’existe pas encore, pour que rien ne soit écrasé. Choisissez-en un autre, ou déplacez ailleurs ce qui s’y trouve.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>La sauvegarde ne peut pas être lue. Vérifiez que le fichier est présent et que vous avez le droit de le lire.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>Ce fichier n’est pas une sauvegarde de Postrider. Choisissez le fichier écrit par «&#xa0;Sauvegarder&#xa0;» ou par postrider backup.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>Cette sauvegarde a été écrite par un Postrider plus récent. Restaurez-la avec celui-là.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>Ce message était en attente lors de la sauvegarde et a peut-être été envoyé depuis. Regardez dans «&#xa0;Envoyés&#xa0;» ou interrogez un destinataire, puis choisissez.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider est en train de se fermer.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Une autre recherche l’a remplacée.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider n’a pas encore parcouru %1. Relancez la recherche dans un instant.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>Ce message est trop gros pour que Postrider le prenne en entier (256 Mo). Récupérez ses pièces jointes une par une, ou lisez-le sur les pages Web de votre fournisseur.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>Ce message est en route vers un autre dossier. Vous pourrez le lire dès que ce sera fait.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>Le serveur a renuméroté ce dossier. Vous pourrez lire le message dès que Postrider l’aura parcouru.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>Ce message n’est plus sur le serveur. Il disparaîtra de la liste à la prochaine vérification.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>Le serveur n’indique pas de quoi ce message se compose, et il est trop gros pour Postrider (256 Mo). Lisez-le sur les pages Web de votre fournisseur.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>Un autre programme a supprimé le dossier %1 du serveur. Ce que vous aviez modifié sur %Ln message qu’il contenait est perdu avec lui.</numerusform>
            <numerusform>Un autre programme a supprimé le dossier %1 du serveur. Ce que vous aviez modifié sur %Ln messages qu’il contenait est perdu avec lui.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>Le serveur a renuméroté un dossier pendant sa lecture. Postrider recommence.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>Le serveur ne peut pas effectuer l’opération «&#xa0;%1&#xa0;» pour l’instant. Elle sera réessayée, et les modifications suivantes dans les mêmes dossiers l’attendent.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>Le serveur a refusé l’opération «&#xa0;%1&#xa0;». Les dossiers sont restés tels quels.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>Le serveur a refusé l’opération «&#xa0;%1&#xa0;». Ce qui devait y être copié est resté à sa place.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>Le serveur a refusé l’opération «&#xa0;%1&#xa0;». Les messages sont restés tels quels.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>Le serveur n’a pas accepté le brouillon «&#xa0;%1&#xa0;» dans le dossier «&#xa0;Brouillons&#xa0;». Il est conservé sur cet ordinateur, et un nouvel essai aura lieu au prochain enregistrement.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider a fait une erreur en lisant un message. Veuillez la signaler&#x202f;; le courrier sur le serveur est intact.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>Le compte n’existe plus.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>Ce serveur de messagerie ne sait pas distinguer ses messages (il ne connaît ni UIDL ni TOP)&#x202f;; rien n’a donc été récupéré. Votre fournisseur de messagerie peut dire s’il existe un autre serveur.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>Le serveur de messagerie n’indique pas de quel message il s’agit. Il y reste.</numerusform>
            <numerusform>Le serveur de messagerie n’indique pas de quels messages il s’agit (%Ln). Ils y restent.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>Un message est trop gros pour Postrider (256 Mo). Il reste sur le serveur de messagerie.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>Ce message n’est plus sur le serveur de messagerie, ou il est trop gros. Seul son en-tête est ici.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Relève du courrier</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personnel</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>Le serveur qui a répondu n’a pas prouvé qu’il est %1&#xa0;: son certificat ne l’indique que là où cela ne compte plus (le «&#xa0;common name&#xa0;»). Demandez-en un plus récent à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>Le serveur qui a répondu n’a pas prouvé qu’il est %1&#xa0;: son certificat est pour %2. Vérifiez le nom du serveur dans les paramètres du compte&#x202f;; s’il est exact, quelqu’un s’est peut-être interposé.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>un autre nom</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>Le certificat de %1 est auto-signé&#xa0;: personne à qui cet ordinateur fait confiance ne s’en porte garant. Si c’est votre propre serveur, comparez son empreinte et approuvez ce seul certificat&#x202f;; sinon, interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>Le certificat de %1 vient d’un émetteur que cet ordinateur ne connaît pas. Si votre organisation émet ses propres certificats, demandez-y quelle est son empreinte et comparez&#x202f;; sinon, interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>Le certificat de %1 a expiré le %2. Si la date de cet ordinateur est exacte, demandez à l’administrateur du serveur de le renouveler.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>Le certificat de %1 n’est valable qu’à partir du %2. Vérifiez la date de cet ordinateur&#x202f;; si elle est exacte, interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>Le certificat de %1 n’a pas été émis pour un serveur. Demandez-en un correct à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>Le certificat de %1 a été signé par quelqu’un qui n’a pas le droit d’émettre des certificats. Interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>Le certificat de %1 a été révoqué. Demandez à l’administrateur du serveur de le remplacer.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>Le serveur %1 n’a présenté aucun certificat et n’a donc pas pu être vérifié. Interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>Le certificat de %1 est fait de telle façon que d’autres peuvent l’imiter (%2)&#x202f;; il ne prouve donc rien. Demandez à l’administrateur du serveur de le remplacer.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>Le certificat de %1 n’a pas pu être vérifié. Interrogez l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>Le fichier des certificats approuvés pour %1 est illisible ou n’en contient aucun. Choisissez-le de nouveau dans les paramètres du compte.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>Le certificat enfreint une règle qu’il fixe lui-même ou que fixe son émetteur</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>Un certificat peut être falsifié (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>Ce n’est pas le certificat que vous y avez approuvé.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Rien n’a été envoyé.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>Aucune connexion sécurisée à %1 n’a pu être établie&#x202f;; rien n’a donc été envoyé. Vérifiez le port et le type de chiffrement dans les paramètres du compte&#x202f;; le serveur est peut-être aussi trop ancien pour TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 demande une valeur.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier dans le navigateur</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>Saisir les serveurs</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Commencer à lire</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>Saisissez d’abord votre adresse&#x202f;; elle sert à remplir les paramètres.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Comment vous appelez-vous&#x202f;?</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>Les personnes à qui vous écrivez le verront à côté de votre adresse.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Essayer le compte de démonstration</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Quelle est votre adresse e-mail&#x202f;?</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Postrider connaît lui-même les serveurs de nombreux fournisseurs. Pour tous les autres, il interroge ceux qui peuvent les connaître.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Qui est interrogé</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>La partie de votre adresse après le @, ses serveurs de noms et le prestataire qui reçoit son courrier&#x202f;; toujours avec chiffrement, sauf pour les questions aux serveurs de noms. Aucun mot de passe n’est envoyé.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>La &amp;liste publique des fournisseurs aussi (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Elle apprend le domaine, jamais l’adresse.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>&amp;Donner toute l’adresse à votre propre domaine&#x202f;; certains en ont besoin pour répondre</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>Recherche de vos serveurs de messagerie</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>Votre courrier est-il vraiment là&#x202f;?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>Si vous ne connaissez pas ce nom, demandez à votre fournisseur ou saisissez les serveurs vous-même.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>&amp;Je sais que mon courrier s’y trouve</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>Quels serveurs gèrent votre courrier&#x202f;?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Courrier entrant</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Courrier sortant (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>Certificat de votre propre émetteur, s’il y en a un</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>Certificat de votre propre émetteur</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>Inutile pour les serveurs sur Internet</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificats (*.pem *.crt *.cer);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>Que devient le courrier sur le serveur&#x202f;?</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>Avec POP3, le courrier est récupéré sur cet ordinateur. Il n’est supprimé du serveur qu’une fois en sécurité ici.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Identification</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>Rien n’est enregistré avant que les deux serveurs vous aient accepté.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Tout est prêt</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>Cet ordinateur n’a pas de trousseau de clés qui réponde&#x202f;; votre identification est donc conservée jusqu’à ce que vous quittiez Postrider et n’est jamais écrite sur le disque. Elle vous sera redemandée la prochaine fois.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>Configuration manuelle</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 est déjà configuré. Saisissez une autre adresse ou fermez cette fenêtre.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>%1 reçoit l’adresse entière, les autres seulement son domaine. Personne ne reçoit de mot de passe.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>Tous ne reçoivent que le domaine, %1. Personne ne reçoit de mot de passe.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>Personne n’a pu être interrogé. Vérifiez que cet ordinateur est en ligne, puis réessayez.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>Aucune des sources consultées ne connaît les serveurs de cette adresse. Votre fournisseur peut vous donner leurs noms&#xa0;: vous les trouverez dans ses pages d’aide. Ou vérifiez si l’adresse est exacte.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Vos serveurs de messagerie</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>Votre courrier est chez %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>Voici ce qui a été trouvé pour %1. Votre fournisseur peut vous dire si c’est exact.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>Ces noms sont une supposition pour %1. Votre fournisseur peut vous donner les bons.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>Aucune source fiable ne confirme que le courrier de %1 s’y trouve&#x202f;; quelqu’un qui modifierait les réponses en chemin pourrait le dire aussi. Votre mot de passe serait envoyé à&#xa0;:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>Je sais que mon courrier est chez %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 n’accepte pas de mot de passe, seulement l’identification dans le navigateur. Ce Postrider n’a pas d’identifiant pour la demander à %1&#xa0;: ceux qui l’ont compilé ne l’y ont pas enregistré. Vous pouvez placer votre propre identifiant dans oauth-clients.json, dans le profil.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>S’identifier en tant que %1</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>Vous vous êtes identifié dans le navigateur. Continuez pour essayer de nouveau les serveurs.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>Il est conservé dans le trousseau de clés de cet ordinateur et n’est envoyé qu’à %1 et %2.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>Ce qu’en dit %1</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Utiliser plutôt un mot de passe d’application</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>S’identifier plutôt dans le navigateur</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>Le serveur n’a pas accepté l’identification. Vérifiez que vous vous êtes identifié en tant que %1 et que votre fournisseur accepte les logiciels de messagerie.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>Le serveur a refusé le nom d’utilisateur et le mot de passe. Saisissez de nouveau le mot de passe&#x202f;; certains fournisseurs exigent un mot de passe d’application.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>S’identifier de nouveau</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>La connexion n’est pas assez sûre pour envoyer un mot de passe. Vérifiez le nom du serveur et la sécurité&#x202f;; si c’est votre propre serveur, examinez son certificat.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>Changer les paramètres du serveur</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>Vérifiez le nom du serveur et le port, et si cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1 est prêt. La relève de votre courrier a commencé.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1 est prêt. La relève de votre courrier a commencé, en partant du plus récent.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>Identification requise</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificat non approuvé</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>En difficulté</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Alt et les touches fléchées déplacent un compte vers le haut ou vers le bas.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Relever le courrier</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>Nouveau message depuis ce compte</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Dossiers affichés…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Désactiver</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Paramètres…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Retirer le compte…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>Paramètres du compte</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>Cette page affiche de nouveau ce qui est enregistré.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Enregistré.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>Quelque chose n’est pas enregistré sur cette page</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Pas encore enregistré.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider est en train de se fermer.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider a fait une erreur en relevant le courrier. Veuillez la signaler&#x202f;; le courrier sur le serveur est intact.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Connexion à %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>Le serveur de messagerie veut %Ln minute entre deux visites. Postrider vérifiera de nouveau à %1.</numerusform>
            <numerusform>Le serveur de messagerie veut %Ln minutes entre deux visites. Postrider vérifiera de nouveau à %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>Message de %1&#xa0;: «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>À jour, sauf %1&#xa0;: le serveur ne l’ouvre pas.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>Aucune connexion ne permet au serveur de signaler aussitôt le nouveau courrier dans %1&#xa0;: vérification toutes les minutes.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>Quelque chose d’autre répond à la place du serveur de messagerie. Une page d’identification du réseau fait peut-être obstacle&#xa0;: ouvrez une page quelconque dans un navigateur&#x202f;; Postrider reprendra de lui-même.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Il n’y a pas encore de compte</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Retirer…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Enregistrer vos modifications&#x202f;?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Ne pas enregistrer</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>Retirer cette action</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Ce qui est fait</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Dossier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>Adresse à laquelle transférer</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
</context>
<context>
    <name>postrider::Activity</name>
    <message>
        <source>Needs attention</source>
        <translation>Attention requise</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>Relève&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Relève du courrier…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Hors ligne</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>À jour</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Ce que fait Postrider</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>Connecté et à jour.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Non connecté.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Désactivé.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Relève du courrier…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Un mot de passe est nécessaire.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Le serveur n’a pas pu prouver son identité.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Quelque chose n’a pas fonctionné.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>%1 message est encore en cours d’indexation pour la recherche.</numerusform>
            <numerusform>%1 messages sont encore en cours d’indexation pour la recherche.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>Encore à transmettre au serveur&#xa0;: %Ln modification. Rien n’est perdu si vous quittez.</numerusform>
            <numerusform>Encore à transmettre au serveur&#xa0;: %Ln modifications. Rien n’est perdu si vous quittez.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>%1 sur %2 utilisés sur le serveur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>Et %Ln autre dossier qui ne s’ouvre pas.</numerusform>
            <numerusform>Et %Ln autres dossiers qui ne s’ouvrent pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Dernière vérification à %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Prochain essai à %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activer</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Journal de connexion</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>Rien n’a encore été échangé sur cette connexion.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>Anciens indésirables&#xa0;: %Ln message a été supprimé définitivement.</numerusform>
            <numerusform>Anciens indésirables&#xa0;: %Ln messages ont été supprimés définitivement.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>Plus petite (85&#xa0;%)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>Plus grande (115&#xa0;%)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>Grande (130&#xa0;%)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>Très grande (150&#xa0;%)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>Double (200&#xa0;%)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>Pour tout Postrider. Les messages seuls peuvent être agrandis avec Ctrl et plus.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>&amp;Listes et menus</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Aéré</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>L’espace entre les lignes.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>&amp;Clair ou sombre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Co&amp;ntraste élevé</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>Du texte au contraste de sept pour un, et des lignes bien visibles.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Réduire les animations</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>Rien ne glisse ni ne s’estompe&#x202f;; les changements apparaissent directement.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln nouveau message</numerusform>
            <numerusform>%Ln nouveaux messages</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>«&#xa0;%1&#xa0;» est un programme ou peut en lancer un. Postrider ne le lance pas. Si vous l’attendiez et si vous faites confiance à l’expéditeur, enregistrez-le d’abord.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>«&#xa0;%1&#xa0;» peut exécuter quelque chose à l’ouverture.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 Ne l’ouvrez que si vous l’attendiez et si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>Aucun programme de cet ordinateur n’ouvre «&#xa0;%1&#xa0;». Vous pouvez l’enregistrer à la place.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>«&#xa0;%1&#xa0;» pourrait être un programme nuisible à cet ordinateur. Ne l’enregistrez que si vous l’attendiez et si vous faites confiance à l’expéditeur.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Enregistrer la pièce jointe</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Enregistrer toutes les pièces jointes dans</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>Le message est signé&#xa0;: sa signature ne sera plus valable.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>«&#xa0;%1&#xa0;» sera enregistré sur cet ordinateur, puis retiré du message, y compris sur le serveur.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>«&#xa0;%1&#xa0;» sera supprimé du message, y compris sur le serveur.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>Enregistrer et retirer…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln pièce jointe enregistrée dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln pièces jointes enregistrées dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été retiré de son message&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1, non récupéré</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>Pièce jointe qui est un programme. Activez-la pour l’enregistrer.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>Pièce jointe. Activez-la pour l’ouvrir, ou appuyez sur Espace pour l’afficher.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>Elle est arrivée dans «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>Elle est encore sur le serveur et sera d’abord récupérée.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>Un instant…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Image, %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1, seul le début est affiché</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>Impossible d’afficher ici ce type de fichier.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être enregistré. Choisissez un autre dossier ou libérez de la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>Récupérer le message entier</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>Tout enregistrer (%Ln autre)…</numerusform>
            <numerusform>Tout enregistrer (%Ln autres)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Aperçu</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>&amp;Tout enregistrer…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Trans&amp;férer</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>Enregistrer et &amp;retirer du message…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>&amp;Supprimer du message…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Écrivez votre message</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Écrire un message à cette adresse</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Enregistrer l’image sous…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>image</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copier l’image</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>Comme pour le compte</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Messages des derniers jours</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>Seulement les messages que j’ouvre</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Messages gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> jours</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Nombre de jours</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>La vue simple a été demandée (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>La partie de Postrider qui affiche les messages mis en forme comme un navigateur n’est pas installée.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>La partie de Postrider qui affiche les messages mis en forme comme un navigateur est inutilisable&#xa0;: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>elle appartient à une autre version</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>S’identifier sur un &amp;autre appareil</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Ouvrir la page</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copier le &amp;code</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copier le &amp;lien</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>Votre navigateur ouvre la page de %1. Le mot de passe va là et nulle part ailleurs&#x202f;; Postrider reçoit une clé que vous pouvez révoquer à tout moment.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Interrogation de %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>Identifiez-vous sur la page que votre navigateur affiche maintenant. La suite se fera ici d’elle-même.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Ouvrir de nouveau la page</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>Ouvrez cette page sur n’importe quel appareil et saisissez le code. La suite se fera ici d’elle-même.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>Aucun navigateur n’a pu être ouvert. Copiez le lien, ouvrez-le dans un navigateur sur cet ordinateur et identifiez-vous-y.</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>Examen des serveurs…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>Rien ne leur est envoyé entre-temps, et personne ne s’identifie.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>Les certificats n’ont pas pu être examinés</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Les certificats sont en règle</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>Les deux serveurs prouvent leur identité. Si quelque chose n’allait pas auparavant, c’était peut-être le réseau.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Émis pour</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Émis par</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validité</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>du %1 au %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 présente un autre certificat que celui que vous avez approuvé</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 n’a pas pu prouver son identité</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Ne pas approuver</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>Un certificat ayant ce défaut ne prouve rien, quel que soit celui qui le présente&#x202f;; il ne peut donc pas être approuvé. Demandez-en un autre à l’administrateur du serveur.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>Si vous l’approuvez, Postrider acceptera exactement ce certificat pour %1 sur le port %2 et y enverra votre mot de passe et votre courrier. Quiconque pourrait aussi le présenter pourra les lire. Vous pouvez revenir sur cette décision à tout moment.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>J’ai comparé l’empreinte avec celle que l’administrateur m’a donnée</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Approuver ce certificat</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Le certificat n’est pas approuvé</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Chaque serveur doit prouver son identité&#xa0;: aucun certificat n’est approuvé sur votre seule parole.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, port %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Approuvé depuis le %1, malgré ceci&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Ne plus approuver</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Ne plus approuver le certificat de %1</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>Met fin aux connexions fondées sur lui. Postrider vous interrogera de nouveau s’il rencontre ce certificat.</translation>
    </message>
</context>
<context>
    <name>postrider::CheatSheet</name>
    <message>
        <source>%1: %2</source>
        <extracomment>a screen reader says it: action, its keys</extracomment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>No action of that name has a shortcut.</source>
        <translation>Aucune action de ce nom n’a de raccourci.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Trouver un raccourci</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Comme dans Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Ceux de Postrider</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1, avec vos propres raccourcis</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>Ouvrir le message, valider le choix</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>Revenir d’un pas, fermer</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Au champ ou bouton suivant</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menu de ce qui est choisi</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Courrier entrant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Courrier sortant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En attente</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Identification…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Fonctionne</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>Fonctionne, sécurisé avec %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non essayé</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquoise</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Olive</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Aucune couleur</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Que voulez-vous faire&#x202f;?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>Saisissez ce que vous cherchez&#xa0;: une action, un dossier, une personne ou un message. Haut et Bas choisissent, Entrée valide, Échap ferme.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ choisir    ↵ valider    Échap fermer    &gt; actions    # dossiers    @ personnes    ? aide</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>Choisir où vont les réponses</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>Ajouter des personnes qui reçoivent une copie</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>Ajouter des personnes qui reçoivent une copie à l’insu des autres</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 est déjà dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>%Ln de ces adresses est déjà dans %1.</numerusform>
            <numerusform>%Ln de ces adresses sont déjà dans %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Importance</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Haute</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normale</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Basse</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>Enregi&amp;strer comme modèle</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Commencer par un &amp;modèle…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>Envoyer à &amp;plusieurs, chacun par son nom…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Versions précédentes…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>Le texte brut n’a ni mise en forme ni images&#xa0;: ce qui est mis en forme dans ce message devient du texte ordinaire.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Convertir en texte brut</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>Abandonner ce message</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non enregistré</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>Le brouillon n’a pas pu être enregistré&#xa0;: %1 Laissez cette fenêtre ouverte&#x202f;; elle contient ce que vous avez écrit.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Modèle&#xa0;: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>de nombreux serveurs refusent des messages aussi gros</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Enregistré à %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>Le message n’a pas encore été envoyé&#xa0;: %1 ne peut pas être une adresse e-mail. Corrigez-la ou retirez-la.</numerusform>
            <numerusform>Le message n’a pas encore été envoyé&#xa0;: %1 ne peuvent pas être des adresses e-mail. Corrigez-les ou retirez-les.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>Ajoutez au moins un destinataire, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>Un fichier est encore en cours de lecture. Envoyez de nouveau dans un instant.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>Le message n’a pas été envoyé. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>Garder ce que vous avez écrit&#x202f;?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Garder comme brouillon</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 envoie le message. L’envoyer&#x202f;?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Envoyer et ne plus demander</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>Le message n’a pas d’objet.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Ajouter un objet</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Envoyer sans objet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln personne verra les adresses des autres.</numerusform>
            <numerusform>%Ln personnes verront les adresses les unes des autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Tout mettre en Cci</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Envoyer tel quel</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>Vous avez écrit «&#xa0;%1&#xa0;», mais rien n’est joint.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Joindre des fichiers…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>Importance, modèles, versions précédentes</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>Enregistré comme modèle. Ce message reste tel qu’il est.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>Ajout des messages en pièces jointes&#xa0;: %L1 sur %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln message n’est pas entièrement sur cet ordinateur et a été omis.</numerusform>
            <numerusform>%Ln messages ne sont pas entièrement sur cet ordinateur et ont été omis.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Il n’y a pas de compte pour écrire. Ajoutez-en d’abord un.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>%Ln message au plus peut être joint à un autre.</numerusform>
            <numerusform>%Ln messages au plus peuvent être joints à un autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>Sera envoyé %1</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Envoi de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Envoyer maintenant</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit dans votre liste de mots. Il est considéré comme correct jusqu’à la fermeture de Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>&amp;Nouveaux messages en</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Mis en forme</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>Comme le message auquel on répond, sinon texte brut</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>Une identité peut en décider autrement : Fichier, Comptes, Identités.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Annulation de l’envoi</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>Pas du tout&#xa0;: il part aussitôt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>Pendant %Ln seconde</numerusform>
            <numerusform>Pendant %Ln secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>L’envoi d’un message peut être &amp;annulé</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>Pendant ce temps, le message attend dans la boîte d’envoi, même si vous êtes en ligne.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Avant l’envoi</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>Me rappeler les pièces &amp;jointes</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>Demande confirmation si le texte en mentionne une et que rien n’est joint.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>Me rappeler l’&amp;objet</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>&amp;Signaler les destinataires nombreux</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>Propose, à partir de quinze personnes, de les cacher les unes aux autres.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>&amp;Demander avant un envoi au clavier</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>On appuie facilement sur Ctrl+Entrée par erreur.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>Retirer cette condition</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>Élément du message</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>Nom de l’en-tête</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Mode de comparaison</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Valeur à comparer</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
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
        <translation>Par où passent les connexions de ce compte&#xa0;: pour le courrier dans les deux sens et pour renouveler une identification.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Certificats que vous avez approuvés</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>Un serveur prouve son identité par un certificat dont d’autres se portent garants. Un certificat dont personne ne se porte garant, comme celui de votre propre serveur, peut être comparé et approuvé à lui seul&#xa0;: pour ce serveur uniquement, et aucun autre certificat à sa place.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>Examiner les certificats des serveurs…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>Indiquez où se trouve le proxy, et le mot de passe s’il demande un nom d’utilisateur.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>&amp;Connexion</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Abandonner les modifications</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Prénom</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Nom de famille</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Service</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Fonction</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Surnom</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Adresse postale</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Anniversaire</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>année-mois-jour</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>Nouveau message à %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Fiche de %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln message, dernier&#xa0;: %1</numerusform>
            <numerusform>%Ln messages, dernier&#xa0;: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>%Ln adresse retirée.</numerusform>
            <numerusform>%Ln adresses retirées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contact supprimé.</numerusform>
            <numerusform>%Ln contacts supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln contact fusionné en un seul.</numerusform>
            <numerusform>%Ln contacts fusionnés en un seul.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>%Ln contact ajouté.</numerusform>
            <numerusform>%Ln contacts ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nom du groupe</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Créer le groupe</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Renommer le groupe</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>Le groupe «&#xa0;%1&#xa0;» a été supprimé. Ses contacts sont toujours là.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importer des contacts</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contacts (*.vcf *.vcard *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>Nouveaux&#xa0;: %1, complétés&#xa0;: %2, déjà présents&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exporter des contacts</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln contact exporté dans «&#xa0;%1&#xa0;».</numerusform>
            <numerusform>%Ln contacts exportés dans «&#xa0;%1&#xa0;».</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Groupes</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Supprimer le groupe</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher dans les contacts</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Écrire</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importer des contacts…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Exporter en vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>Exporter en vCard pour des logiciels plus anciens…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exporter en tableau (CSV)…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Tous les contacts</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Adresses collectées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contact sélectionné</numerusform>
            <numerusform>%Ln contacts sélectionnés</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>Adresses auxquelles vous avez écrit</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>Elles sont proposées pendant la saisie. Ajoutez à vos contacts celles que vous voulez garder.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Il n’y a pas encore de contacts</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>Créez-en un, ou importez-les depuis le fichier d’un autre logiciel.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Choisissez un contact</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>non lu, </translation>
    </message>
    <message>
        <source>%1%2, %3: %4</source>
        <comment>unread or nothing, sender, date, first words</comment>
        <translation>%1%2, %3&#xa0;: %4</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationView</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Afficher %Ln message précédent</numerusform>
            <numerusform>Afficher %Ln messages précédents</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>Tous les détails…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>Masquer ce qu’est devenu ce message</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>Afficher ce qu’est devenu ce message</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>Un autre logiciel ouvre les liens de courrier sur cet ordinateur. Postrider doit-il s’en charger&#x202f;?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Faire de Postrider le logiciel de messagerie</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Ne plus demander</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>Me &amp;signaler le nouveau courrier</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>Quand une autre fenêtre est au premier plan. Jamais pour les indésirables, ni pour ce que vous avez lu ailleurs.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>Co&amp;ntenu d’une notification</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>Expéditeur, objet et premiers mots</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Expéditeur et objet</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Seulement l’expéditeur</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Seulement l’arrivée de courrier</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>Elle peut être vue sur un écran verrouillé, ou par une personne à côté de vous.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>Pour le courrier adressé à</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icône</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>Afficher le nombre de messages non &amp;lus sur l’icône</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>Dans le dock ou la barre des tâches, si le bureau le permet.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>Afficher une &amp;icône dans la zone de notification</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>Ce bureau n’a pas de zone de notification pour l’instant.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>&amp;Rester dans la zone de notification quand la fenêtre est fermée</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>Sans zone de notification, fermer la fenêtre quitte le logiciel, quel que soit le choix fait ici.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Démarrer quand j’ouvre ma session sur cet ordinateur</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Démarrer en fenêtre réd&amp;uite</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>Dans la zone de notification, ou en fenêtre réduite s’il n’y en a pas.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Liens de courrier</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Interrogation du bureau…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>Postrider ouvre les liens de courrier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>Un autre logiciel ouvre les liens de courrier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Faire de Postrider le logiciel de messagerie</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Interroger aussi la &amp;liste publique des fournisseurs (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>M’envoyer un message de &amp;test</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copier le rapport</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Docteur</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>E&amp;xaminer</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>Compte ou adresse à examiner</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Adresse e-mail</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nom@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Elle apprend le domaine, jamais l’adresse.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>Le docteur examine tout ce qui se trouve entre vous et votre courrier. Il ne modifie rien.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>Avec ce qui a été échangé sur les connexions, sans les mots de passe.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>Une adresse qui n’a pas de compte ici</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>Examine tout encore une fois, puis envoie un message de %1 à %1 et l’attend. Il reste dans la boîte de réception.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Reco&amp;mmencer</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Examen de %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>Arrêté. Ce qui a été constaté jusque-là figure ci-dessous.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Examiner le certificat…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>Paramètres des serveurs…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>Le rapport est dans le presse-papiers. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>Le rapport est enregistré. Il ne contient aucun mot de passe.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Le rapport n’a pas pu être enregistré&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>Pas encore de destinataire</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1, à %2, enregistré&#xa0;: %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>Modèle – %1</translation>
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
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Aucun brouillon</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>%Ln brouillon supprimé.</numerusform>
            <numerusform>%Ln brouillons supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>Commencer un message avec ce modèle</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>Ce message est encore en route, depuis le compte où il se trouvait.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Cette pièce jointe est encore sur le serveur, et son compte est désactivé. Activez-le pour la récupérer.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>Cette pièce jointe est encore sur le serveur, et Postrider est hors ligne. Passez en ligne pour la récupérer.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Ce message n’a pas encore été récupéré, et son compte est désactivé. Activez-le pour le récupérer.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>Ce message n’a pas encore été récupéré, et Postrider est hors ligne.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>Le courrier de ce compte est sur cet ordinateur. Il n’y a rien de plus à chercher sur son serveur.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>Impossible de rechercher sur le serveur&#xa0;: le compte est désactivé.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>Impossible de rechercher sur le serveur&#xa0;: Postrider est hors ligne.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>Le message a demandé quelque chose qui ne lui est pas permis (%1). Cela ne devrait jamais arriver&#x202f;; veuillez le signaler.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>La partie du programme qui affiche les messages mis en forme s’est arrêtée brutalement ou ne répond pas. Ce message est affiché de façon plus simple.</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>Récupération du message entier&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>Récupération de «&#xa0;%1&#xa0;»&#xa0;: %2 sur %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>Non lus seulement</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Avec étoile seulement</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>Avec pièce jointe seulement</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Avec une étiquette</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtre rapide</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>Filtrer ces messages</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Fermer le filtre</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>Nouveau filtre</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Modifier le filtre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>Ce qu’il fait, si vous laissez ce champ vide</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>Quand du courrier arrive dans la boîte de réception</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>Seulement quand je l’applique</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>Combien de conditions doivent être remplies</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>Messages qui remplissent toutes ces conditions</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>Messages qui remplissent une de ces conditions</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Ajouter une condition</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Ajouter une action</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>Les filtres placés sous celui-ci n’examinent pas ces messages</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>Leur appliquer ces actions</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>Essayer sur %1</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>Compte les messages auxquels il s’appliquerait. Rien n’est modifié.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examen en cours…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>S’appliquerait à %L1 message sur %Ln.</numerusform>
            <numerusform>S’appliquerait à %L1 des %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être examiné&#xa0;: il n’est pas entièrement sur cet ordinateur.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être examinés&#xa0;: ils ne sont pas entièrement sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>Une copie de chacun part en pièce jointe, en votre nom, par la boîte d’envoi. Ne sont jamais transférés&#xa0;: les indésirables, les avis de non-distribution, les réponses automatiques et ce qui a déjà été transféré. Cette action est irréversible.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>Il n’y a pas encore de filtres.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Ajouter un filtre</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtres</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>Un filtre examine le courrier qui arrive dans la boîte de réception et fait ce que vous avez indiqué&#xa0;: le déplacer, lui ajouter une étiquette, le marquer comme lu.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>Filtres, dans l’ordre où ils sont essayés</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Dupliquer</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>Appliquer le filtre choisi à %1</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>Appliquer tous les filtres à %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copie)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Supprimer le filtre</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>Supprimer le filtre «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>Les messages restent à leur place. Pour le garder pour plus tard, désactivez-le plutôt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>Aucun filtre n’est activé.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>Le filtrage a été arrêté</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Des filtres s’appliquaient à %L1 message sur %Ln.</numerusform>
            <numerusform>Des filtres s’appliquaient à %L1 des %Ln messages.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être examiné&#xa0;: il n’est pas entièrement sur cet ordinateur.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être examinés&#xa0;: ils ne sont pas entièrement sur cet ordinateur.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>%Ln message filtré</numerusform>
            <numerusform>%Ln messages filtrés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>Rechercher dans ce message</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 sur un très grand nombre</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1 sur %L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Détails&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>Tout marquer comme lu</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>Vider les indésirables…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nouveau sous-dossier…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Supprimer le dossier…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Dossiers affichés…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propriétés…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>Supprimer cette recherche…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Nom du nouveau dossier dans %1&#xa0;:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nom du nouveau dossier&#xa0;:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Il ne contient aucun message.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln message qu’il contient est supprimé définitivement. Cette action est irréversible.</numerusform>
            <numerusform>%Ln messages qu’il contient sont supprimés définitivement. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln message qu’il contient est aussi supprimé du serveur de messagerie. Cette action est irréversible.</numerusform>
            <numerusform>%Ln messages qu’il contient sont aussi supprimés du serveur de messagerie. Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>%Ln sous-dossier est également supprimé.</numerusform>
            <numerusform>%Ln sous-dossiers sont également supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Supprimer le dossier</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>Supprimer le dossier %1&#x202f;?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>Il n’existe pas d’autre copie du contenu de %1. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>Tout le contenu de %1 est aussi supprimé du serveur de messagerie. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Vider le dossier</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln message&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln messages&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Supprimer la recherche</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>Supprimer la recherche %1&#x202f;?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>Les messages restent à leur place.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Boîte de réception</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Brouillons</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyés</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archives</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Indésirables</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Tous les messages</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>Courrier présent sur cet ordinateur seulement</translation>
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
            <numerusform>%1, %Ln non lu</numerusform>
            <numerusform>%1, %Ln non lus</numerusform>
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
        <translation>%1, %2&#x202f;; %3</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>attention requise&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln message</numerusform>
            <numerusform>%1, %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>Brouillons en cours</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Tous les comptes</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account, folder</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postrider::FolderProperties</name>
    <message>
        <source>Subscribed: shown among the folders</source>
        <translation>Abonné&#xa0;: affiché parmi les dossiers</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>Me signaler aussitôt le nouveau courrier ici</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>Propriétés de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>Nom sur le serveur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1, non lus&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Dernière vérification</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>Vos serveurs ont plus d’étiquettes que Postrider ne peut en garder&#xa0;: %Ln étiquette de l’ensemble des comptes est affichée, et aucune autre.</numerusform>
            <numerusform>Vos serveurs ont plus d’étiquettes que Postrider ne peut en garder&#xa0;: %Ln étiquettes de l’ensemble des comptes sont affichées, et aucune autre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>Dossier ordinaire</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Utilisé pour</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Gardé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>Certains serveurs signalent d’eux-mêmes le courrier de tous les dossiers. Les autres sont interrogés par une connexion pour chacun de ces dossiers, jusqu’à quatre&#x202f;; au-delà, le dossier est vérifié toutes les minutes. Les autres dossiers sont vérifiés toutes les dix minutes.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>désactivé</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>Dossiers ayant une fonction</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>Ils sont sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>La plupart des serveurs indiquent quel dossier a quelle fonction. Choisissez-en un autre si le vôtre ne le fait pas, ou si d’autres programmes en utilisent un autre dans votre boîte aux lettres.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>Toujours selon le serveur</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Dossier pour&#xa0;: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Dossiers affichés</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>Dossiers affichés (abonnés)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Selon le serveur</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>Selon le serveur (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>Selon le serveur (encore aucun)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>Un dossier ne peut avoir qu’une fonction&#xa0;: choisissez-en un autre pour %1 ou pour %2.</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Dossiers</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>Suppression définitive des indésirables</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Délai compté à partir du jour où Postrider les y a vus. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>Anciens indésirables</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>Restent jusqu’à ce que je les retire</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>Supprimés définitivement après %Ln jour</numerusform>
            <numerusform>Supprimés définitivement après %Ln jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>L’archivage place les messages dans</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>Un seul dossier</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>Un dossier par année</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>Un dossier par mois de chaque année</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>Postrider connaît %1. Personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>D’après un fichier de cet ordinateur. Personne n’a été interrogé.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>%1 l’indique lui-même.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>La liste publique des fournisseurs l’indique.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>Le prestataire qui reçoit le courrier de %1 a ces serveurs.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>Personne ne l’a indiqué, mais ces serveurs répondent sous les noms habituels.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2, port %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Chiffré dès le début (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>Chiffré avant tout échange (STARTTLS, exigé)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>Sur cet ordinateur même</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP&#xa0;: le courrier reste sur le serveur, identique sur tous les appareils</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3&#xa0;: le courrier est récupéré sur cet ordinateur</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Courrier entrant</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Courrier sortant</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nom du compte</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>Vous seul le voyez, au-dessus de ses dossiers. S’il est vide, c’est l’adresse qui s’affiche.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>Un repère à côté de son nom, et à côté de ses messages là où ceux de tous les comptes sont réunis.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>Ce compte est &amp;activé</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>Si ce compte est désactivé, Postrider ne se connecte pas pour lui&#xa0;: aucun courrier n’arrive, et ce qui est dans sa boîte d’envoi attend. Tout ce qui est sur cet ordinateur y reste et peut être lu.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>Adresse et serveur</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. Le courrier est récupéré sur %2 (POP3) et se trouve sur cet ordinateur.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. Le courrier se trouve sur %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>Aussi une signature mise en &amp;forme, pour les programmes qui affichent le HTML</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>Son HTML, tel que votre entreprise vous l’a donné ou tel qu’un autre programme l’affiche&#xa0;:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML de la signature</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>C’est ainsi qu’elle est envoyée. Ce qui pourrait s’exécuter ou tromper est retiré&#x202f;; les images du Web ne sont pas chargées ici.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>La signature telle qu’elle est envoyée</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>La signature mise en forme est trop longue ou a trop de niveaux imbriqués. Simplifiez-la.</translation>
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
        <translation>Les nouveaux messages partent de la première. Les réponses partent de celle à qui le message était adressé.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identités</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Alt et les touches fléchées déplacent une identité vers le haut ou vers le bas.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;jouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Votre &amp;nom</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>Les réponses v&amp;ont à</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>L’adresse ci-dessus</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>Une co&amp;pie cachée de tout à cette adresse</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>Les adresses avec un p&amp;lus sont aussi celle-ci</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>Les réponses au courrier adressé à nom+xyz@example.org partent de nom@example.org.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Comme dans les préférences</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texte mis en forme</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>Format d&amp;es nouveaux messages</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>Signa&amp;ture</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>À la fin, sous la citation</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>Au-dessus de la citation</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>E&amp;mplacement dans les réponses</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>Sous la citation</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>Où vous &amp;commencez à écrire dans les réponses</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>La ligne au-de&amp;ssus de la citation</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>Le (date), (nom) a écrit&#xa0;:</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name, %address, %date, %time et %subject représentent le nom, l’adresse, la date, l’heure et l’objet du message auquel vous répondez.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>Voici à quoi ressemblera une réponse&#xa0;:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nouvelle identité</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – nouveaux messages</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>Un compte a besoin d’une identité pour écrire. Ajoutez-en d’abord une autre.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>Ce que quelqu’un a écrit</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>Votre réponse</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>Saisissez l’adresse de la nouvelle identité, ou retirez celle-ci.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>Une signature mise en forme doit être accompagnée d’une signature en texte brut, pour les lecteurs de texte brut.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail où envoyer les réponses.</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>&amp;Identités</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>Cette image ne peut pas figurer dans le texte&#xa0;: ce n’est pas une image PNG, JPEG, GIF ou WebP, ou elle est très grande. Joignez-la plutôt comme fichier.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>Les images du texte feraient %1, et peu de serveurs acceptent plus de %2. Réduisez-en quelques-unes, ou partagez-les autrement.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>Cette image n’a pas pu être réduite. Elle reste telle quelle.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>Cette commande est trop longue pour être transmise au Postrider qui a ouvert le profil. Donnez-lui-en moins à la fois, ou fermez-le.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>Le Postrider qui a ouvert ce profil est d’une autre version. Fermez-le, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Répétition&#xa0;: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Lieu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Organisé par %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>Avec %1 et %Ln autre personne</numerusform>
            <numerusform>Avec %1 et %Ln autres personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Avec %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>%Ln autre événement dans le même agenda</numerusform>
            <numerusform>%Ln autres événements dans le même agenda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Utiliser ces touches</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>Les utiliser au&amp;ssi</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>Aucune &amp;touche</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>T&amp;out réinitialiser…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Jeu de raccourcis</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Ra&amp;ccourcis</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Ceux de Postrider, proches de ceux de Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Comme dans Gmail&#xa0;: de simples lettres</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>Les lettres ne servent de raccourcis que dans la liste des messages et dans le message, jamais là où vous écrivez.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>Vos propres raccourcis</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>Trouver une action ou des touches</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Actions et leurs raccourcis</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>Appuyez sur les touches. Tab passe aux boutons.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Appuyez sur les touches</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Réinitialiser tous les raccourcis</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>Oublier tous vos propres raccourcis&#x202f;?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>Chaque action retrouve les touches du jeu choisi.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>personnalisé</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (personnalisé)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Choisissez une action pour lui donner d’autres touches.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Nouvelles touches pour «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 est déjà utilisé par&#xa0;: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>Touches déjà utilisées</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>Retirer %1 à&#xa0;: %2&#x202f;?</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>Ces touches ne peuvent faire qu’une seule chose.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les reprendre</translation>
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
        <translation>Choisir la date et l’heure…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Insérer un lien</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Modifier le lien</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Adresse</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texte</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>Sans adresse, c’est du texte ordinaire.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>Un lien mène à une adresse du Web ou à une adresse e-mail.</translation>
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
        <translation>Impossible de lire le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop gros pour un carnet d’adresses.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>La fiche %1 n’a ni nom ni adresse et a été omise.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>Une image de «&#xa0;%1&#xa0;» est trop grosse et a été omise.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>Ce fichier ne contient pas de contacts que Postrider puisse lire&#xa0;: ni vCard, ni tableau dont la première ligne nomme les colonnes. Exportez-le de nouveau en vCard (.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>Le fichier est trop long&#xa0;: la fin a été omise.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Ces colonnes ont été omises&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Impossible d’écrire le fichier «&#xa0;%1&#xa0;». Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» n’existe pas, ou n’est pas un fichier.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Le fichier «&#xa0;%1&#xa0;» est trop gros pour un message.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>Il n’y a pas de message dans le fichier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être un mot-clé&#xa0;: les serveurs de messagerie acceptent les lettres, les chiffres et - _ $ .</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>Il y a déjà %Ln mot-clé, et il n’est pas possible d’en ajouter.</numerusform>
            <numerusform>Il y a déjà %Ln mots-clés, et il n’est pas possible d’en ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>Le dossier n’existe plus. Les messages sont restés à leur place.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>Le dossier n’existe plus. Rien n’a été copié.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>Seuls la corbeille et les indésirables peuvent être vidés. Rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Ce compte n’existe pas.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>«&#xa0;%1&#xa0;» fait partie du profil et ne peut pas être supprimé. Son contenu peut l’être.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 s’identifie dans le navigateur&#x202f;; un mot de passe n’y sert à rien.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>«&#xa0;%1&#xa0;» est un emplacement de cet ordinateur&#xa0;: il n’y a rien à configurer.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail. Elle doit ressembler à nom@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail où envoyer les réponses.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1 est désactivé&#x202f;; il n’y a donc pas de connexion. Activez-le d’abord.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>Désactivé. Son courrier reste ici, et ce qui est dans sa boîte d’envoi attend.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Le courrier d’un compte arrive par IMAP ou par POP3, et cela ne change plus. Ajoutez l’adresse une seconde fois pour utiliser l’autre protocole.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>La signature mise en forme est trop longue ou a trop de niveaux imbriqués. Simplifiez-la.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>Cette identité n’existe pas.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>Un compte a besoin d’une identité pour écrire. Ajoutez-en d’abord une autre, ou retirez le compte.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Ce message n’est plus ici.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>Ce message n’a pas encore été récupéré.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>Cette pièce jointe ne peut pas être retirée du message&#xa0;: elle est emballée dans une autre de ses parties.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>Ce message est signé. Sans la pièce jointe, sa signature ne serait plus valable.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>Ce certificat ne peut pas être approuvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>Un contact a besoin d’un nom ou d’une adresse.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Ce contact n’existe plus.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>Ces contacts n’existent plus.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un groupe a besoin d’un nom.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Ce groupe n’existe plus.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>«&#xa0;%1&#xa0;» existe déjà. Choisissez un autre nom ou retirez-le d’abord.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Impossible de créer le dossier «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Le dossier n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>Il y a déjà %Ln filtre, et il n’est pas possible d’en ajouter.</numerusform>
            <numerusform>Il y a déjà %Ln filtres, et il n’est pas possible d’en ajouter.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Ce filtre n’existe plus.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>Le dossier de ce filtre n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrage</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Un dossier doit avoir un nom.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>Ce serveur n’accepte pas «&#xa0;%1&#xa0;» dans le nom d’un dossier.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>Le nom d’un dossier ne contient ni sauts de ligne ni caractères de contrôle.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>Ce serveur ne permet pas de dossiers dans des dossiers.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>C’est le serveur qui choisit la boîte de réception.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>Le dossier de destination de l’import n’existe plus ou ne contient pas de messages.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>%Ln autre fichier a été omis.</numerusform>
            <numerusform>%Ln autres fichiers ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>Postrider a fait une erreur en lisant un message. Veuillez la signaler&#x202f;; le fichier est intact.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>Postrider a fait une erreur. Veuillez la signaler&#x202f;; aucun message n’a été perdu.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>L’opération a été arrêtée avant d’être terminée. Ce qui était déjà fait est conservé.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>Ce message n’a pas de Message-ID&#x202f;; rien n’indique donc quels messages vont avec lui. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Un message sans Message-ID ne pourrait pas être retrouvé le moment venu. Rien n’a été reporté.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>Le courrier indésirable ne charge jamais d’images du Web.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Les images du Web ne sont chargées que pour les messages qui sont dans un compte.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Vous avez désactivé les images du Web.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>«&#xa0;Toujours&#xa0;» n’est possible que pour les expéditeurs dont votre serveur de messagerie a vérifié l’identité.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>Les images de ce message ne doivent pas être chargées.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>L’index de recherche était endommagé&#x202f;; il est en cours de reconstruction.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>L’opération a été arrêtée.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Il n’y a pas de compte pour écrire. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>Cette pièce jointe est encore sur le serveur.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>Ce message n’est pas venu par une liste de diffusion à laquelle on peut écrire.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>message</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln message</numerusform>
            <numerusform>Fwd: %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>Le compte de ce message n’existe plus. Choisissez un autre expéditeur.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>Les listes de diffusion ne reçoivent pas d’accusés de lecture.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>Une autre recherche a été lancée.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Une recherche enregistrée doit avoir un nom et quelque chose à chercher.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Cette recherche enregistrée n’existe plus.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>Rien ne peut être envoyé depuis %1. Choisissez un autre expéditeur.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 n’est pas une adresse du compte %2. Choisissez un autre expéditeur.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Le message fait %1, et le serveur n’accepte pas plus de %2. Retirez ou réduisez des pièces jointes, puis envoyez de nouveau.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>Il est trop tard pour envoyer ce message à un autre moment&#xa0;: il est en cours d’envoi ou a déjà été envoyé.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>Il n’y a plus rien à décider pour ce message.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Vous avez indiqué qu’il a été envoyé.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Ce message n’est plus dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>Postrider ne connaît pas le service «&#xa0;%1&#xa0;» avec lequel ce compte s’identifie. Il doit figurer dans oauth-clients.json.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>Ce Postrider n’a pas d’identifiant pour demander à %1 de vous identifier. Utilisez un mot de passe d’application si %1 en propose, ou placez votre propre identifiant dans oauth-clients.json.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>Aucun compte de ce genre ne s’identifie dans le navigateur.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nom de serveur.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>Rien ne prouve que ce message vient de la liste&#x202f;; rien n’a donc été envoyé. Ouvrez plutôt la page de la liste dans le navigateur.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>Le fichier contient plus de %1 groupes&#xa0;: les autres ont été omis, mais pas les contacts qu’ils contiennent.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>La fiche de «&#xa0;%1&#xa0;» n’a pas de fin et a été omise.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 est une adresse du compte %2, dont ce filtre examine le courrier. Transférez à une autre adresse, ou choisissez pour quel compte est ce filtre.</translation>
    </message>
</context>
<context>
    <name>postrider::MailFiles</name>
    <message>
        <source>%1 (%2%)</source>
        <comment>what is being done, and per cent of it</comment>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>One thing at a time: stop what is going on, or wait until it is done.</source>
        <translation>Une chose à la fois&#xa0;: arrêtez ce qui est en cours, ou attendez que ce soit terminé.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importer dans %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Import dans %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>%Ln message importé.</numerusform>
            <numerusform>%Ln messages importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln message était déjà là.</numerusform>
            <numerusform>%Ln messages étaient déjà là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>%Ln fichier a été omis.</numerusform>
            <numerusform>%Ln fichiers ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>Un seul fichier avec tous les messages (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Un Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>Un répertoire avec un fichier par message (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exporter %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Export de %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>%Ln message exporté.</numerusform>
            <numerusform>%Ln messages exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln message n’est pas entièrement sur cet ordinateur et a été omis.</numerusform>
            <numerusform>%Ln messages ne sont pas entièrement sur cet ordinateur et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>Pour les avoir aussi&#xa0;: faites garder au dossier tous ses messages sur cet ordinateur (dans ses propriétés), relevez le courrier, puis exportez-le vers un autre emplacement.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>Exporter le courrier de %1</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>Export du courrier de %1</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>Impossible de créer un répertoire dans %1. Choisissez un autre emplacement.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Sauvegarder le profil</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Sauvegarde</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>La sauvegarde est dans %1. Elle ne contient pas les mots de passe.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>Enregistrer le message sous</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Le message n’a pas pu être enregistré. Choisissez un autre dossier ou libérez de la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Bienvenue dans Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>Votre courrier reste sur cet ordinateur et sur votre serveur de messagerie. Personne d’autre ne le voit.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 de tous les comptes</translation>
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
        <translation>À propos de Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un logiciel de messagerie qui montre ce qu’il fait de votre courrier.

Logiciel libre sous licence publique générale GNU (GNU General Public License), version 3 ou ultérieure.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Impossible de lire «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Publipostage</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Choisir un fichier…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>Un tableau avec une ligne par personne et le nom des colonnes dans la première ligne (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>Dans les destinataires, l’objet et le texte, {{Nom}} représente le contenu de la colonne «&#xa0;Nom&#xa0;».</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>Aspect du message</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>&amp;Délai entre deux messages</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Choisir un tableau</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tableaux (*.csv *.tsv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Colonnes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>Message %L1 sur %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Cci&#xa0;: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Objet&#xa0;: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>Ligne %L1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…et %Ln autre</numerusform>
            <numerusform>…et %Ln autres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Envoyer %Ln message</numerusform>
            <numerusform>Envoyer %Ln messages</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln message est maintenant dans la boîte d’envoi.</numerusform>
            <numerusform>%Ln messages sont maintenant dans la boîte d’envoi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>Copier vers un dossier</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Déplacer vers un dossier</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln conversation&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln conversations&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Supprimer définitivement %Ln message&#x202f;?</numerusform>
            <numerusform>Supprimer définitivement %Ln messages&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>La suppression a lieu aussi sur le serveur de messagerie. Cette action est irréversible.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Conversation entière</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>Ceci concerne %Ln message de la conversation.</numerusform>
            <numerusform>Ceci concerne les %Ln messages de la conversation.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>Dans cette liste, une conversation repliée représente tous ses messages. Dépliez-la pour en choisir un. La question ne vous sera plus posée.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Ajouter cette étiquette</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Retirer cette étiquette</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>Nom de l’étiquette. Les autres logiciels de messagerie la voient aussi&#xa0;:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>Il existe déjà une étiquette de ce nom.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>Ces messages réunis sont plus gros que ce qu’accepte n’importe quel serveur de messagerie.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>La mise en forme de ce message dépasse ce dont une lettre a besoin&#xa0;: elle est trop longue ou a trop de niveaux imbriqués pour être affichée sans risque. Voici son texte.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Colonnes par défaut</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Utiliser pour tous les dossiers</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lu</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Avec étoile</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Compte</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (dans %2)</translation>
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
        <translation>Insérer une image</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Afficher dans le texte</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>Joindre comme fichiers</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>La récupération a été arrêtée.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversation</numerusform>
            <numerusform>%Ln conversations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln message</numerusform>
            <numerusform>%Ln messages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>conversation de %Ln message</numerusform>
            <numerusform>conversation de %Ln messages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln non lu</numerusform>
            <numerusform>%Ln non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>dépliée</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>repliée</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>niveau %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>avec étoile</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>avec pièces jointes</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>répondu</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>transféré</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>suivi</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>étiquettes&#xa0;: %1</translation>
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
        <translation>Il n’y a pas de compte pour écrire. Ajoutez-en d’abord un.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Ajouter un compte</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrer cette liste</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>Ordre et aspect de cette liste</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>Afficher en colonnes</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Rien ici</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Afficher en cartes</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d’abord</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Décroissant</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d’abord</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Croissant</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>Grouper par conversation</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Utiliser pour tous les dossiers</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>%Ln trouvé</numerusform>
            <numerusform>%Ln trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>Non lus&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>Aucun message ici ne correspond au filtre.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n’a été trouvé.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>Tout est fait. Votre boîte de réception est vide.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Relever le courrier</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>Ce dossier ne contient aucun message.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln pièce jointe</numerusform>
            <numerusform>%Ln pièces jointes</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>Imprimer le message</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>Le message n’a pas pu être imprimé. Vérifiez que l’imprimante est accessible.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>Enregistrer le message en PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documents PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln message archivé</numerusform>
            <numerusform>%Ln messages archivés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln message mis à la corbeille</numerusform>
            <numerusform>%Ln messages mis à la corbeille</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln message déplacé vers %1</numerusform>
            <numerusform>%Ln messages déplacés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln message copié vers %1</numerusform>
            <numerusform>%Ln messages copiés vers %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln message marqué comme indésirable</numerusform>
            <numerusform>%Ln messages marqués comme indésirables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln message marqué comme non indésirable</numerusform>
            <numerusform>%Ln messages marqués comme non indésirables</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln message reporté, retour&#xa0;: %1</numerusform>
            <numerusform>%Ln messages reportés, retour&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>Conversation en sourdine&#xa0;: ce qui arrive est marqué comme lu</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>Conversation suivie&#xa0;: ce qui arrive est signalé</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>La conversation n’est plus en sourdine</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>La conversation n’est plus suivie</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>Récupération du message sur le serveur…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>Ce message n’est dans aucun compte&#xa0;: il a été ouvert depuis un fichier.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Enregistrer dans un dossier…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>Ce message est long&#xa0;: seul le début a été récupéré.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>Récupérer le message entier</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>Ce message est construit si bizarrement que seule sa source peut être affichée.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>Le message doit d’abord être récupéré avant que vous puissiez y répondre. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Ouvrir quand même</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>Aucun programme n’a pu être lancé pour ce lien. Vous pouvez le copier et l’ouvrir vous-même.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>Ce message est dans la corbeille. Si vous le supprimez maintenant, il disparaît définitivement.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>Ce compte n’a pas de corbeille. Si vous supprimez le message, il disparaît définitivement.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
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
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Enregistrer dans un dossier</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mois précédent</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mois suivant</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>Reçu, destinataires et tout ce que les serveurs ont dit, dans une fenêtre à part.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1, à %2, %3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Masquer l’historique</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Boîte d’envoi</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Tout est envoyé</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Envoyer à un autre moment</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Changer l’heure</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>Résultats</translation>
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
        <translation>Dernières utilisées</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>Actions&#xa0;: ce que l’on peut faire maintenant</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>Dossiers de tous les comptes</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personnes à qui écrire</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>Saisissez d’abord un de ces signes pour ne voir que cela</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Écrire à</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Rechercher «&#xa0;%1&#xa0;» dans tout le courrier</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
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
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>Mot de passe pour %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>Le serveur demande un mot de passe pour continuer.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>Ajouter une adresse postale</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Rue</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Code postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Ville</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Pays</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Type d’adresse postale</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… afficher encore %Ln ligne citée</numerusform>
            <numerusform>… afficher encore %Ln lignes citées</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>Tout afficher (encore %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>Afficher plus (il reste %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Écrire un message à cette adresse</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Ouvrir le lien dans le navigateur</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copier le lien</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>Supprimer aussi du serveur &amp;quand je supprime définitivement ici</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>&amp;Laisser sur le serveur</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>Supprimer du serveur &amp;après quelques jours</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Jours</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>Nombre de jours avant la suppression sur le serveur</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>Supp&amp;rimer du serveur dès que le courrier est en sécurité ici</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Clavier</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Rédaction</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>Enregistrer %Ln message en PDF</numerusform>
            <numerusform>Enregistrer %Ln messages en PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Impression de %Ln message…</numerusform>
            <numerusform>Impression de %Ln messages…</numerusform>
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
        <translation>Selon les paramètres de cet ordinateur</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>Aucun, directement vers les serveurs</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>Proxy SOCKS5</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>Proxy HTTP (CONNECT)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Serveur proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>Nom d’utilisateur (s’il en demande un)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>Un proxy SOCKS des paramètres de cet ordinateur sert aussi au courrier&#x202f;; un proxy réservé au Web ne sert pas.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>Ce qu’indiquent les paramètres de cet ordinateur.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>Il reçoit les noms des serveurs et les résout, pour que personne d’autre n’en ait connaissance. Ce qui passe par lui reste chiffré.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>Il doit laisser passer les connexions aux serveurs de messagerie, ce que beaucoup ne font pas. Ce qui passe par lui reste chiffré.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>inchangé</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>Proxy de %1</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>Enregistrer et réessayer</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
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
        <translation>Rester</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Envoyer maintenant et quitter</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>Des messages sont en attente</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>%Ln message pas encore envoyé</numerusform>
            <numerusform>%Ln messages pas encore envoyés</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>Tout est en sécurité sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>En cours d’envoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>Sera achevé au prochain lancement de Postrider&#x202f;; rien n’est envoyé en double.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>En attente de la prochaine tentative&#xa0;: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>Envoi dès que Postrider sera de nouveau ouvert et connecté.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>À envoyer plus tard&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>À envoyer plus tard&#xa0;: %1, dont le premier %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>Envoi à l’heure seulement si Postrider est ouvert&#x202f;; sinon, dès qu’il le sera.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>En attente de votre décision&#xa0;: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>Reste dans la boîte d’envoi jusqu’à votre décision.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln message n’a pas pu être envoyé&#x202f;; la boîte d’envoi indique pourquoi.</numerusform>
            <numerusform>%Ln messages n’ont pas pu être envoyés&#x202f;; la boîte d’envoi indique pourquoi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Quitter quand même</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>Envoyés&#xa0;: %1 sur %2…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 et %Ln autre</numerusform>
            <numerusform>%1 et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Se désabonner</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Répondre à tous</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Transférer</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter une étoile</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Afficher la source</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>Afficher tous les en-têtes</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>Afficher dans les contacts</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>Afficher l’échange avec le serveur</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>Signale à %1 que vous n’en voulez plus</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>Prépare un message que vous enverrez</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>Ouvre la page de la liste dans le navigateur</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(aucun expéditeur)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, envoyé par %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>À %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>Cci %1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>Aucun destinataire indiqué</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>En sourdine</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Suivie</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Les nouveaux messages de cette conversation sont marqués comme lus et ne sont pas signalés. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>Les nouveaux messages de cette conversation vous sont signalés, quel que soit le dossier où ils arrivent. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Retirer l’étoile</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Masquer les adresses</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Afficher toutes les adresses</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Authenticité</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Envoyé par</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cci</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Répondre à</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>Afficher ce message sur un fond clair</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>Assombrir ce message</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>Aucun message sélectionné</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Ce message n’est plus ici</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Cette conversation n’est plus ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln message sélectionné</numerusform>
            <numerusform>%Ln messages sélectionnés</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Enregistré sous «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>&amp;Afficher les messages</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>Avec leur mise en forme</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>En mise en forme simple</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>En texte brut</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>Quel que soit ce choix, rien de ce qu’un message désigne n’est chargé sans votre accord.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>Assom&amp;brir les messages ayant leurs propres couleurs</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>Avec les couleurs sombres seulement&#x202f;; sinon, ces messages reposent sur un fond clair.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>&amp;Texte brut à chasse fixe</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>Pour les tableaux et les dessins faits de lettres.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>&amp;Lire les conversations en entier</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>Tous les messages d’une conversation les uns sous les autres, quand la liste est groupée par conversation.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>&amp;Grouper cette liste par conversation</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>Pour le dossier affiché&#x202f;; chaque dossier garde son aspect.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>Ouverture d’un message</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>Le &amp;marquer comme lu</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Aussitôt</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Après un moment</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Jamais de lui-même</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>Sélectionner plusieurs messages n’en marque aucun. La touche M marque ceux qui sont sélectionnés.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>D&amp;urée de ce moment</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 seconde</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 secondes</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 secondes</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 secondes</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 secondes</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>Suppression, archivage ou déplacement d’un message</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>&amp;Ouvrir ensuite</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>Le suivant dans la liste</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>Le précédent</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>Aucun&#xa0;: retour à la liste</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une adresse e-mail complète. Appuyez sur Entrée pour la corriger.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1, adresse incomplète</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – dans vos contacts</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1, dans vos contacts</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – vous n’avez pas encore écrit à cette adresse</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1, jamais contacté jusqu’ici</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln suggestion, %1</numerusform>
            <numerusform>%Ln suggestions, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Déplacer vers %1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Ouvrir le contact</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Ajouter aux contacts</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>Vous avez écrit à cette adresse</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>Vous a écrit</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln membre</numerusform>
            <numerusform>%Ln membres</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>Rediriger un message</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Rediriger</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>«&#xa0;%1&#xa0;» est transmis tel quel. Les réponses vont à la personne qui l’a écrit.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Cc&amp;i</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>«&#xa0;%1&#xa0;» ne peut pas être une adresse e-mail. Corrigez-la ou retirez-la.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Ajoutez au moins un destinataire.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>Les tentatives continuent jusqu’au %1.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>Afficher le message d’origine</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Réécrire</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>Rouvre le message, pour ceux à qui il n’a pas pu être distribué. Corrigez-y l’adresse.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>Accusé de lecture pour un de vos messages</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>Accusé de lecture pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>Avis concernant un de vos messages</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Avis concernant «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>et %Ln autre</numerusform>
            <numerusform>et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>L’avis ne dit pas quel destinataire il concerne</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>Son texte figure ci-dessous.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>Aucun message envoyé d’ici ne correspond à cet avis. Il concerne peut-être du courrier que quelqu’un d’autre a envoyé en votre nom.</translation>
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
        <translation>Versions précédentes</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Revenir à celle-ci</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>Il n’y en a pas encore. Ce que vous écrivez est conservé environ une fois par minute, et avant toute suppression importante.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>Le texte à ce moment-là</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>Mise en forme</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Gras</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Italique</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Souligné</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Barré</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Couleur du texte</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Orange</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Bleu-vert</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Style</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Titre 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Titre 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Titre 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>Préformaté</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Petit</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Taille normale</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grand</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Liste à puces</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Liste numérotée</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Diminuer le retrait</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Augmenter le retrait</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Lien…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Insérer une image…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Effacer la mise en forme</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Écrivez votre message</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Image collée.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>Redimensionner en petit (320 pixels)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>Redimensionner en moyen (640 pixels)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>Redimensionner en grand (1024 pixels)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>Rétablir la taille d’origine</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Coller comme texte</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>Qui vérifie votre courrier</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>À &amp;qui se fier au sujet des expéditeurs</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>Au serveur que votre courrier permet de reconnaître</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>Aux serveurs que j’indique</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>À personne</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>Le courrier de votre boîte de réception permet de reconnaître lequel de vos serveurs note ce qu’il a vérifié. Un seul message ne suffit jamais.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>On se fie à ce que ces serveurs ont écrit en haut d’un message, et à rien d’autre.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>Aucun expéditeur n’est jamais présenté comme confirmé.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>&amp;Noms des serveurs</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Images du Web, pour tous les comptes</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>Ne &amp;jamais les charger et ne pas demander</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>Toujours a&amp;ffichées, tant que leur expéditeur est confirmé</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>Pour ceux que vous décochez, la question est de nouveau posée. Une image chargée indique à son expéditeur que vous avez lu le message&#x202f;; rien d’autre n’est indiqué, et le courrier indésirable n’en charge jamais.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>Pas encore trouvé&#xa0;: votre serveur ne note rien, ou il y a trop peu de courrier ici pour le savoir.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>Trouvé&#xa0;: votre serveur, qui ne donne pas de nom.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Trouvé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Tout le monde chez %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Indiquez un serveur, tel qu’il figure en premier dans Authentication-Results.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>Séc&amp;urité</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>Rechercher dans le courrier</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>Les résultats apparaissent dans la liste pendant la saisie. La flèche vers le bas mène aux suggestions et aux résultats.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>Rechercher aussi sur le serveur</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Enregistrer la recherche…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>À propos de cette recherche</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>Dans %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Interrogation du serveur…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 message est encore en cours d’indexation.</numerusform>
            <numerusform>%1 messages sont encore en cours d’indexation.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Trouvé sur cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>Rechercher aussi sur le serveur</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>Le serveur n’a rien trouvé de plus.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>Le serveur a trouvé %Ln message.</numerusform>
            <numerusform>Le serveur a trouvé %Ln messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Enregistrer la recherche</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>Nom de cette recherche parmi vos dossiers&#xa0;:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>Envoyer plus tard et autres options</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Important</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>Pas important</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>Les logiciels qui connaissent cette marque affichent le message comme important.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>Les logiciels qui connaissent cette marque affichent le message comme moins important.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. Appuyez sur Suppr pour retirer.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>Sera envoyé %1 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Envoyer (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>Il sera envoyé à ce moment. Retirez ceci pour l’envoyer tout de suite.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Avis de distribution</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>Il est demandé aux serveurs de signaler l’arrivée du message.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Accusé de lecture</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>Il est demandé au lecteur de confirmer la lecture.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>Chiffré sur tout le trajet</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>Il n’est envoyé par aucune connexion non chiffrée.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>Détails d’un message envoyé</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>Copie tout ceci sous forme de texte, pour votre fournisseur ou pour l’assistance. Il ne contient jamais de mot de passe.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinataires</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>Échange avec le serveur lors de la dernière tentative infructueuse</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>Il a été retiré de la boîte d’envoi et se trouve parmi vos brouillons.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Chiffrement</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>Aucun&#x202f;; le serveur est sur cet ordinateur</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de file</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Réponse finale</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>Copie dans «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>Envoyer plus tard</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Envoyer à ce moment</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>Demander un avis de distribution</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>Les serveurs des destinataires signalent son arrivée, s’ils le peuvent.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Demander un accusé de lecture</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>Le lecteur peut confirmer, ou non. Beaucoup trouvent cela impoli.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>Exiger le chiffrement sur tout le trajet</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>Si un serveur sur le trajet ne sait pas chiffrer, le message vous revient.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>«&#xa0;%1&#xa0;» a peut-être été envoyé, ou non.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être distribué.</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas pu être envoyé à tous.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln message attend votre décision</numerusform>
            <numerusform>%Ln messages attendent votre décision</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>Ce message veut charger des images du Web, ce qui indique à son expéditeur que vous l’avez lu.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>%Ln image que personne ne doit voir a été omise&#xa0;: elle ne sert qu’à signaler que ce message a été ouvert.</numerusform>
            <numerusform>%Ln images que personne ne doit voir ont été omises&#xa0;: elles ne servent qu’à signaler que ce message a été ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Afficher les images</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>De tout le monde chez %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>Désabonnement auprès de %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>%1 sait maintenant que vous n’en voulez plus. Cela peut prendre quelques jours.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Ouvrir sa page</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>Envoyé aux autres. Un brouillon pour %1 est gardé.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Ouvrir le brouillon</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas envoyé&#x202f;; il se trouve parmi vos brouillons</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>Le brouillon n’existe plus&#x202f;; il n’a donc pas été remis dans la boîte d’envoi.</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>Le message n’est plus dans «&#xa0;Envoyés&#xa0;»&#x202f;; il ne peut donc pas être rouvert.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>Le message d’origine est d’abord récupéré. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 aimerait savoir que vous avez lu ce message.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>L’accusé serait envoyé à %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Envoyer l’accusé</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>L’accusé de lecture est en route.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>Un accusé de lecture a été envoyé, comme vous l’avez choisi pour ce compte.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>Si le serveur &amp;refuse un destinataire</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Envoyer aux autres</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>Rien n’est envoyé à personne avant votre décision.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>Les autres le reçoivent tout de suite. Un brouillon est gardé pour les destinataires refusés, et un avertissement vous le signale.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>Si quelqu’un demande un accusé de lec&amp;ture</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>Ne jamais en envoyer</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>Toujours en envoyer un</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>La question ne vous est pas posée, et personne n’est informé.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>Une barre discrète au-dessus du message vous interroge. Rien n’est envoyé sans votre accord.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>Il est envoyé quand vous ouvrez le message. Si la demande est douteuse, la question vous est posée, et les listes de diffusion n’en reçoivent jamais.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>La copie dans «&#xa0;Envoyés&#xa0;» est c&amp;lassée par</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>Détermination automatique</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Le serveur</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider la classe, regarde si le serveur l’a fait aussi, et s’en souvient.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>Pour les serveurs qui se contentent de transmettre les messages.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Pour les serveurs qui classent ce qu’ils acceptent, comme Gmail et Microsoft 365. Postrider n’en classe pas, pour qu’il n’y en ait pas deux.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>En&amp;voi</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>Classer les copies des ré&amp;ponses dans le dossier du message d’origine</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>Elles ne sont alors pas dans «&#xa0;Envoyés&#xa0;». Si le serveur les classe lui-même, elles sont dans «&#xa0;Envoyés&#xa0;».</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Sécurité</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>Protocole du courrier entrant</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP, le courrier reste sur le serveur</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3, le courrier est récupéré</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS dès le début</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, exigé</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Aucune, cet ordinateur seulement</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Courrier entrant (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Courrier entrant (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Courrier sortant (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Examiner le certificat…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Enregistrer sans vérifier</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>&amp;Nom d’utilisateur, pour les deux</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>Ce compte s’identifie dans le navigateur. Aucun mot de passe n’est conservé ici.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>S’id&amp;entifier de nouveau…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>L’identification dont dispose Postrider est remplacée une fois que le service vous a accepté.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>Une commande fournit le mot de passe&#xa0;: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Inchangé</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nouveau mot de &amp;passe</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>Seulement s’il a changé. Il est placé dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Saisissez les noms des deux serveurs.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un port est un nombre de 1 à 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>Saisissez le nom sous lequel vous vous identifiez.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>Rien n’a été modifié&#xa0;: le problème est indiqué ci-dessus.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Serveurs</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Vérifier et enregistrer</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>Rechercher un dossier</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Dossiers affichés</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>S’identifier en tant que %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>S’identifier dans le navigateur</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>S’identifier</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>Le serveur veut que vous vous identifiiez pour continuer.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>Le message est plus long que ce qui peut être affiché ici.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>message.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>En-têtes&#xa0;: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>en-tetes.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Échange avec le serveur</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>journal.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>Ce que publie %1</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>Les serveurs de noms de %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>La liste publique des fournisseurs (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>Le prestataire qui reçoit le courrier de %1</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>Serveurs aux noms habituels</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>A répondu</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>Ne sait rien à ce sujet</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>A répondu quelque chose qu’il n’est pas sûr d’utiliser</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>Pas de réponse fiable</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>Pas attendu</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>Seul le début (%1) est affiché. «&#xa0;Enregistrer sous&#xa0;» garde tout.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Le fichier n’a pas pu être enregistré. Choisissez un autre dossier ou libérez de la place sur le disque, puis réessayez.</translation>
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
        <translation>Ortho&amp;graphe</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>Aucun dictionnaire trouvé sur cet ordinateur</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>Rien de semblable trouvé</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>L’orthographe n’est pas vérifiée</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>Orthographe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>Ce qu’a dit le serveur</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher l’avis</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>Afficher l’avis concernant %1</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Suggestions</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a word of the search language and its meaning</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>postrider::SynchronisationPage</name>
    <message>
        <source>Only when I ask for it</source>
        <translation>Seulement à ma demande</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Toutes les heures</numerusform>
            <numerusform>Toutes les %n heures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Toutes les minutes</numerusform>
            <numerusform>Toutes les %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>Courrier sur le serveur</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>Le courrier n’est supprimé de %1 qu’une fois en sécurité ici. Votre choix vaut aussi pour le courrier qui s’y trouve déjà.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Messages gardés sur cet ordinateur</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>Ceux qui sont gardés ici peuvent être lus sans connexion et la recherche porte sur tout leur contenu. Des autres, on trouve quand même ici qui a écrit, quand et à quel sujet. Un dossier peut avoir sa propre règle&#xa0;: ses propriétés l’indiquent.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>Vérification du courrier</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>Vérifier l&amp;e serveur</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>Parcourir &amp;tous les dossiers</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>Un serveur POP3 ne signale rien de lui-même. Il est aussi vérifié au lancement de Postrider et chaque fois que vous relevez le courrier.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>Le nouveau courrier de la boîte de réception n’attend pas&#xa0;: le serveur le signale aussitôt (IDLE), comme pour les dossiers dont vous avez demandé le signalement. Ce réglage concerne tous les autres dossiers, et les serveurs qui ne signalent rien.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>Les messages de &amp;même objet forment aussi une conversation</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>Sinon, seulement ceux qui se répondent. Ce qui est déjà ici est regroupé de nouveau en arrière-plan.</translation>
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
        <translation>&amp;Ajouter une étiquette</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>Les touches 1 à 9 les ajoutent aux messages sélectionnés et les retirent. Sur le serveur, une étiquette est un mot-clé, que les autres logiciels de messagerie voient aussi&#x202f;; le nom et la couleur sont propres à ce logiciel.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>Nom de l’étiquette %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>Sur le serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>Couleur de l’étiquette %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>Monter l’étiquette %1</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>Descendre l’étiquette %1</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>Retirer l’étiquette %1 de la liste</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nouvelle étiquette</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>Il n’y a pas encore de modèles. Dans un message que vous écrivez, choisissez «&#xa0;Enregistrer comme modèle&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>Re&amp;nommer</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(aucun objet)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>Objet du modèle&#xa0;:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Retirer un modèle</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Retirer le modèle «&#xa0;%1&#xa0;»&#x202f;?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>Les messages commencés à partir de ce modèle restent.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>Reporter jusqu’à</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Reporter</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Les nouveaux messages d’une conversation en sourdine sont marqués comme lus et ne sont pas signalés. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>Les nouveaux messages d’une conversation suivie vous sont signalés, quel que soit le dossier où ils arrivent. Sur cet ordinateur seulement.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>Dans tous les dossiers sauf les brouillons, les indésirables et la corbeille.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Heure</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Cette heure est passée.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(passage à l’heure d’été cette nuit-là)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Choisissez une heure ultérieure.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>Mis en attente</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>Mis en attente&#xa0;: %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Tentative %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>Dans «&#xa0;Envoyés&#xa0;»</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>Arrêté à la tentative %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Accepté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Non distribué</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>Non distribué à %1 sur %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Distribué</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>Distribué à %1 sur %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En route</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nouveau message</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>&amp;Ouvrir Postrider</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nouveau message</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>&amp;Relever le courrier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider&#xa0;: %Ln message non lu</numerusform>
            <numerusform>Postrider&#xa0;: %Ln messages non lus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>Postrider ne s’est pas fermé correctement la dernière fois. Votre courrier a été parcouru, et les défauts trouvés ont été corrigés.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>ce compte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1&#xa0;: vous devez vous identifier de nouveau. Votre courrier est conservé jusque-là.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>S’identifier…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1&#xa0;: le serveur n’a pas pu prouver son identité&#x202f;; rien ne lui a donc été envoyé.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificat…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1&#xa0;: quelque chose ne va pas avec ce compte.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Qu’est-ce qui ne va pas&#x202f;?</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1&#xa0;: le trousseau de clés de cet ordinateur est inutilisable&#x202f;; le mot de passe n’est donc conservé que jusqu’à la fermeture de Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Ajouter un numéro</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Ajouter une page Web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Domicile</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Travail</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Mobile</translation>
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
        <translation>Type de %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
</TS>
