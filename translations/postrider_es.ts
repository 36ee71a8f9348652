<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>Carpetas locales</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln mensaje de la bandeja de salida no se enviará.</numerusform>
            <numerusform>%Ln mensajes de la bandeja de salida no se enviarán.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln borrador que solo está en este equipo.</numerusform>
            <numerusform>Se eliminarán %Ln borradores que solo están en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln mensaje que aún no se ha subido.</numerusform>
            <numerusform>Se eliminarán %Ln mensajes que aún no se han subido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>Se perderá %Ln cambio que aún no ha llegado al servidor.</numerusform>
            <numerusform>Se perderán %Ln cambios que aún no han llegado al servidor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>Se eliminará %Ln mensaje de este equipo.</numerusform>
            <numerusform>Se eliminarán %Ln mensajes de este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>En este equipo no hay mensajes de esta cuenta.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>Lo que se dejó en %1 se queda allí. Lo que otro programa haya eliminado allí ya no existe.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>Parte de ello quizá no esté en ningún otro sitio: lo que Postrider eliminó en %1 se perderá también.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>Todo el correo de %1 se queda allí. Solo se quitan las copias de este equipo.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>Su inicio de sesión se quita del llavero.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>Su contraseña se quita del llavero.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Quitar cuenta</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>¿Quitar %1 de este equipo?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>Exportar antes su correo…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Seleccionar</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>&amp;Disposición</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>T&amp;exto y tamaño</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>Co&amp;lores</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>Ca&amp;rpeta</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>C&amp;uenta</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>Marcar mensa&amp;je</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>Etiq&amp;ueta</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nuevo mensaje</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>&amp;Recibir correo</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>Recibir correo de &amp;todas las cuentas</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>Abrir en una &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Guardar mensaje como…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>Guardar mensaje como P&amp;DF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>&amp;Importar un archivo de correo…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>I&amp;mportar una carpeta de correo…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>&amp;Exportar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>Copia de seguridad del per&amp;fil…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Cuentas…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>C&amp;ontactos…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Seleccionar &amp;todos los mensajes</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>Seleccionar la &amp;conversación</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Nada</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>Mensajes &amp;leídos</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Mensajes n&amp;o leídos</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>Mensajes con &amp;estrella</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>Mensajes &amp;sin estrella</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>Añadir o quitar este &amp;mensaje</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>Buscar en el &amp;mensaje</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>&amp;Buscar correo</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>Buscar &amp;en esta carpeta</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Filtrar esta lista</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>F&amp;iltros…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Preferencias…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Lista en &amp;tarjetas</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>Lista en &amp;columnas</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>&amp;Agrupar por conversación</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>Agrupar también por a&amp;sunto</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>Leer con&amp;versaciones enteras</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>A&amp;brir todas las conversaciones</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>Cerrar todas las co&amp;nversaciones</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>Mensaje &amp;junto a la lista</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>Mensaje &amp;debajo de la lista</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>Mensaje debajo de la &amp;lista y las carpetas</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>Mostrar el &amp;panel del mensaje</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;mpliar</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>&amp;Reducir</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>Tama&amp;ño normal</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>Mensajes con &amp;formato</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>Mensajes con formato senc&amp;illo</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>Mensajes como te&amp;xto sin formato</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>Oscur&amp;ecer mensajes con colores propios</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>Colores del escritori&amp;o</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>C&amp;laro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Osc&amp;uro</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>Códi&amp;go fuente del mensaje</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Todos los encabe&amp;zados</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>Mensaje &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>Mensaje &amp;anterior</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>Siguiente &amp;no leído</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>Anterior no &amp;leído</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>Si&amp;guiente conversación no leída</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>Seguir leyen&amp;do</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Retr&amp;oceder</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>Abrir el &amp;mensaje</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Volver a la lista</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>Archivar y avan&amp;zar al siguiente</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>Archivar &amp;y volver al anterior</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Panel s&amp;iguiente</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Panel an&amp;terior</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Ir a la bande&amp;ja de entrada</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>Ir a los mensajes &amp;con estrella</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>Ir a los mensajes &amp;enviados</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>Ir a los bo&amp;rradores</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>Ir a los arc&amp;hivados</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>&amp;Bandeja de salida</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>Cuenta &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>Cuenta &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>Cuenta &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>Cuenta &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>Cuenta &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>Cuenta &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>Cuenta &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>Cuenta &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>Cuenta &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>&amp;Paleta de comandos…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Nueva carpeta…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Eliminar carpeta…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>&amp;Favorita</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>&amp;Marcar todo como leído</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>&amp;Vaciar…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>Carpetas visib&amp;les…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>&amp;Nuevo desde una plantilla…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>&amp;Editar borrador</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Responder</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Responder a &amp;todos</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>Responder a la l&amp;ista</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>Reen&amp;viar</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>Reenviar como arc&amp;hivo adjunto</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>Rediri&amp;gir a alguien…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>Editar c&amp;omo mensaje nuevo</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>&amp;Descargar el mensaje completo</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>&amp;Archivar</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>Mover a la &amp;papelera</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>E&amp;liminar definitivamente…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>&amp;Mover a carpeta…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>Mover de nuevo a la mi&amp;sma carpeta</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>&amp;Copiar a carpeta…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>Apla&amp;zar hasta más tarde…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>Marcar como &amp;spam</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>Marcar como n&amp;o spam</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>&amp;Filtro basado en este mensaje…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>Poner o &amp;quitar estrella</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>Marcar como leído o &amp;no leído</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>Marcar como l&amp;eído</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>Marcar co&amp;mo no leído</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>Marcar conversac&amp;ión como leída</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>Silenciar &amp;conversación</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>Seguir con&amp;versación</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>Etiqueta &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>Etiqueta &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>Etiqueta &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>Etiqueta &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>Etiqueta &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>Etiqueta &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>Etiqueta &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>Etiqueta &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>Etiqueta &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>&amp;Quitar todas las etiquetas</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>&amp;Elegir en un menú…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Nueva etiqueta…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>&amp;Diagnóstico: ¿qué falla?</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>&amp;Acerca de Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>Aplicar f&amp;iltros a esta carpeta</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>Aplicar filtros a los mensajes &amp;seleccionados</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>Aplicar filtros a &amp;todas las carpetas de la cuenta</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>O&amp;scuro o claro para este mensaje</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>No se pudo hacer una copia para otro programa. Libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[El adjunto «%1» (%2) se eliminó el %3.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[El adjunto «%1» (%2) se extrajo el %3 y se guardó en «%4».]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>No se pudo indicar al escritorio que inicie Postrider. Compruebe si se puede escribir en su carpeta de configuración.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>No se pudo indicar a Windows que inicie Postrider. Puede hacerlo en la configuración de Windows, en las aplicaciones de inicio.</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>Alguien</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>Una tarea para usted</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>Invitación modificada</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitación</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 propone otra hora</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>La hora propuesta no viene bien</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>Otra fecha para una invitación</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 pide saber cómo va el asunto</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Tarea</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 ha aceptado</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 ha declinado</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 ha aceptado de forma provisional</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 envía a otra persona</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>%1 ha respondido</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>Del %1 al %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>%1 hasta %2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2 en la hora de %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>cada día</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>cada %Ln día</numerusform>
            <numerusform>cada %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>cada semana</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>cada %Ln semana</numerusform>
            <numerusform>cada %Ln semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>cada mes</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>cada %Ln mes</numerusform>
            <numerusform>cada %Ln meses</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>cada año</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>cada %Ln año</numerusform>
            <numerusform>cada %Ln años</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>una y otra vez</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, hasta el %2</translation>
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
        <translation>nadie en particular</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>Para %1, emitido por %2, válido hasta el %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Huella digital SHA-256</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>Se abandonó la conexión con %1.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>No se encontró el servidor %1. Compruebe la conexión de red y el nombre del servidor.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>Postrider cometió un error al proteger una conexión.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>El servidor %1 envió datos en un momento en que solo lo haría un atacante. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>Postrider cometió un error al establecer una conexión.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>Sin cifrado solo se establece conexión con este mismo equipo, no con %1. Elija TLS en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>El nombre %1 no lleva a este equipo, y la conexión no estaría cifrada.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>Este equipo no indicó a tiempo por qué proxy se llega a %1. Revise su configuración de proxy o elija una vía en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 es un lugar de su propia red, al que los mensajes no deben acceder.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>El servidor %1 no aceptó la conexión en el puerto %2. Puede que esté fuera de servicio por un tiempo o que el puerto no sea el correcto.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>La conexión de red con %1 se ha perdido o no se puede establecer en este momento.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>El servidor %1 cerró la conexión mientras se protegía.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>El servidor %1 cerró la conexión. Puede que esté ocupado o reiniciándose: inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>El servidor %1 no respondió a tiempo. Puede que esté ocupado, o que el puerto o el tipo de cifrado no sean los correctos.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>El servidor %1 envió algo que no es una respuesta válida. El administrador del servidor puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>En lugar de %1, puerto %2, responde algo que no es un servidor de correo; no se envió nada. Si esta red le pide iniciar sesión, abra cualquier página en un navegador: Postrider continuará por sí solo. Si nunca ha funcionado, compruebe el puerto y el tipo de cifrado en la configuración de la cuenta.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>«%1» no es una huella digital SHA-256: 64 cifras hexadecimales, con o sin dos puntos.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>Para %1, emitido por %2, válido del %3 al %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>«account certificates» muestra los que son de confianza; también existen trust-certificate y revoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>De confianza desde el %1, aunque: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Todos los servidores deben demostrar quiénes son: no se confía en ningún certificado solo porque usted lo diga.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>la cuenta</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>Indique la huella digital que le dio el administrador del servidor: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>Los certificados de los servidores de esta cuenta son válidos o ya son de confianza: no hay nada que hacer.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1, puerto %2, muestra el certificado %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>Ningún servidor de esta cuenta muestra el certificado con esa huella digital, así que no se confía en ninguno. Pregunte al administrador del servidor cuál debería ser; puede que alguien se esté interponiendo.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>Desde ahora es de confianza. «account revoke-certificate» lo revoca.</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>«%1» no tiene la forma HOST:PORT que muestra «account certificates».</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>No se confía en ningún certificado así en %1.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>Ya no se confía en %n certificado.</numerusform>
            <numerusform>Ya no se confía en %n certificados.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>--email necesita una dirección de correo.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>No existe el archivo «%1».</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>Indique un solo servidor de entrada: --imap o --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>Indique la contraseña de una sola forma: --password-stdin o --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de salida</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: sesión iniciada. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Cuenta %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>solo en este equipo</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>La cuenta sigue ahí: el disco no respondió a tiempo.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>Se quitaron de este equipo %1 y su correo; lo que ya se había eliminado en el servidor no se puede recuperar.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>Se quitaron de este equipo %1 y su correo; en el servidor no cambió nada.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add, discover, list, set, order, identity, sign-in o remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>No existe «account %1».</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>conocido por Postrider</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>de un archivo de este equipo</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>publicado por el dominio</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>de los registros de servicio del dominio</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>de la lista pública de proveedores</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>de quien recibe el correo del dominio</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>supuesto: hay servidores que responden con los nombres habituales</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Nombre de usuario: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>Estos servidores pertenecen a %1. Úselos solo si sabe que su correo está ahí.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>la dirección</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>Nadie a quien se preguntó conoce los servidores de esta dirección. Su proveedor le dirá los nombres; indíquelos con --imap (o --pop3) y --smtp.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>Parece que el correo de esta dirección está en %1, pero nadie de confianza lo dice. Si sabe que es correcto, indique --trust %1; si no, indique --imap (o --pop3) y --smtp.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>Nadie a quien se preguntó conoce un servidor POP3 para esta dirección. Su proveedor le dirá el nombre, si lo hay; indíquelo con --pop3.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 no deja entrar a nadie con contraseña. Inicie sesión con el navegador: indique --sign-in browser o --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>respuestas a %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>copia oculta a sí misma</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>con firma</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>%1 no tiene la identidad «%2». «account identity %1 list» muestra las que hay.</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>«%1» no es una forma de mensaje. Las hay: default, plain y formatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>Una identidad no tiene «%1». Tiene email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution y form, una --signature y una --signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>No se puede leer «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>«%1» es demasiado largo para una firma.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>Una firma con formato necesita también una sin formato, para quien lee texto sin formato: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>Identidad %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>No se escribió el cambio: el disco no respondió a tiempo.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>El correo nuevo de %1 se escribe como %2.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>No existe «account identity %1».</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>la identidad</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Se quitó %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>«%1» no es aquí una dirección de servidor. Tiene esta forma: %2s://host:port (TLS), %2://host:port (STARTTLS) o, solo en este equipo, %2+plain://127.0.0.1:port.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>Cualquiera en este equipo puede leer una contraseña escrita en la línea de comandos. Indíquela con --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>«%1» no es aquí un proxy. Puede ser: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>No llegó ninguna contraseña por la entrada estándar.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>%1 puede ser: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>«bodies» necesita un número de días, por ejemplo 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>«leave-on-server» necesita un número de días, por ejemplo 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>un número de minutos</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>«authserv» necesita el nombre de un servidor, auto o none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>Un proxy que pide contraseña también necesita un nombre de usuario: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>Dé una sola contraseña cada vez por la entrada estándar.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>Indique la contraseña de %1 para el proxy: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>No se puede usar el llavero de este equipo, así que la contraseña del proxy solo se conserva hasta que se cierre Postrider.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>El correo de una cuenta llega por IMAP o por POP3, y eso no cambia. Añada la dirección otra vez para usar la otra forma.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>%1 no tiene contraseña propia: inicia sesión con el navegador o mediante un comando.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>No existe el ajuste «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>«leave-on-server» y «delete-on-server» son para cuentas cuyo correo llega por POP3.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Hecho.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>Abra esta página en un navegador de este equipo e inicie sesión:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>Abra %1 en cualquier dispositivo e introduzca el código %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>Para iniciar sesión con el navegador no hace falta indicar aquí una contraseña.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>Aquí no se conoce ningún servicio de inicio de sesión para esta dirección. Indíquelo con --oauth o dé una contraseña.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>Esta cuenta inicia sesión con contraseña.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Sesión iniciada.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Aquí no existe la opción %1.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>%1 necesita un número entero.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>%1 necesita una hora como 2026-03-01T08:30 o 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>Aquí sobra la palabra «%1».</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>Este perfil está abierto en otro Postrider que no responde. Ciérrelo o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>El Postrider que estaba ejecutando esto se cerró. Lo que ya había hecho se conserva; compruébelo antes de repetir el comando.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>Un comando de Postrider está trabajando en este perfil. Abra la ventana cuando haya terminado.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>Un comando de Postrider está trabajando en este perfil. Inténtelo de nuevo cuando haya terminado.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>La ventana:  postrider [--profile CARPETA] [--minimized] [--check] [mailto:ENLACE | ARCHIVO.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>Un mensaje nuevo:  postrider compose [--to DIRECCIÓN] [--cc DIRECCIÓN] [--bcc DIRECCIÓN] [--subject TEXTO] [--body TEXTO]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>Uso: postrider [--profile CARPETA] [--json] COMANDO ...   (sin comando: la ventana)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>Código de salida: 0 hecho, 1 error, 2 uso incorrecto, 3 intentar más tarde, 4 usted debe hacer algo, 5 resultado desconocido.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>No se puede escribir el archivo «%1».</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>el texto que se va a buscar</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>el archivo que se va a importar</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>Nuevos: %1, completados: %2, ya existentes: %3, grupos nuevos: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>el archivo de destino</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>Se exportó %Ln contacto.</numerusform>
            <numerusform>Se exportaron %Ln contactos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>Indique los números de los mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>Se eliminó %Ln mensaje.</numerusform>
            <numerusform>Se eliminaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>Indique una cuenta o una dirección, no ambas.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>En este perfil aún no hay ninguna cuenta: indique una dirección.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>En este perfil hay varias cuentas: indique --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience es un número de segundos de 1 a 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>Solo una cuenta de este perfil puede enviar un mensaje de prueba.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>Revisando %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>el archivo o la carpeta de destino</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln mensaje no está completo aquí y se omitió. Descárguelo antes: sync --folder «%1» --bodies all</numerusform>
            <numerusform>%Ln mensajes no están completos aquí y se omitieron. Descárguelos antes: sync --folder «%1» --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>Se exportó %Ln mensaje.</numerusform>
            <numerusform>Se exportaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>«%1» no puede ser ni una marca ni una etiqueta. Las marcas son seen, flagged, answered, draft, forwarded, junk, notjunk y de $label1 a $label5; las etiquetas propias se componen de letras, cifras, $ y similares.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>Indique los números de los mensajes y +marca o -marca.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>Una marca no se puede poner y quitar a la vez.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>Se modificó %Ln mensaje.</numerusform>
            <numerusform>Se modificaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>Indique con --account a qué cuenta debe pertenecer la carpeta.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>La bandeja de entrada se vigila siempre.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>La carpeta %1 en sí no contiene mensajes.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create, rename, remove, subscribe, unsubscribe, watch o unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>No existe «folder %1».</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>la carpeta</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>el nombre nuevo</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>el archivo o la carpeta que se va a importar</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>Se importó %Ln mensaje.</numerusform>
            <numerusform>Se importaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln mensaje ya estaba aquí.</numerusform>
            <numerusform>%Ln mensajes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>Adjunto %1: %2 (%3 bytes)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>de %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Calendario: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>Informe sobre un mensaje enviado: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>Pide confirmación de lectura: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Remitente: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>el archivo del mensaje</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>«%1» no es un archivo. Dé el mensaje por la entrada estándar y «-» como nombre.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>El archivo «%1» es más grande de lo que puede ser un mensaje.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>En esa carpeta hay demasiados archivos llamados «%1».</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>Indique los números de los mensajes y una carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>Se movió %Ln mensaje.</numerusform>
            <numerusform>Se movieron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>Se copió %Ln mensaje.</numerusform>
            <numerusform>Se copiaron %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>«%1» no es un número de la bandeja de salida.</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>En la bandeja de salida ya no hay ningún mensaje %1.</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>No se sabe si este mensaje se envió: use «outbox resolve %1» con «sent», «resend» o «look».</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>Se sacó de la bandeja de salida; vuelve a ser un borrador.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>No hay nada que decidir sobre este mensaje.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>Para los destinatarios rechazados hay ahora un borrador aparte: número %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>Es demasiado tarde para enviar este mensaje a otra hora.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>El mensaje espera hasta entonces. Postrider debe estar en marcha a esa hora, o puede enviarlo con «outbox retry».</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>Indique «sent», «resend» o «look».</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>No se encontró. Sigue sin saberse si se envió.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>Encontrado: se envió.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Anotado como enviado.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>No existe «outbox %1».</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>el número de un mensaje de la bandeja de salida</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>«sent», «resend» o «look»</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>la hora</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>Se guardó todo en «%1», menos las contraseñas.</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>el archivo de una copia de seguridad</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>Restaurado en «%1». Las contraseñas no forman parte de la copia de seguridad: Postrider las pedirá.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>El perfil está en buen estado.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>El perfil está dañado: lo que se indica arriba se ha perdido en este equipo.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>el Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>Desde este perfil no se envió nada como %1.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>en cola</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>intento %1: aplazado</translation>
    </message>
    <message>
        <source>held</source>
        <translation>retenido</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>entregado al servidor, sin confirmar</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>aceptado; el servidor lo guarda hasta la hora prevista</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>copia en «Enviados»</translation>
    </message>
    <message>
        <source>released</source>
        <translation>liberado</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>se considera enviado</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Todos los de %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Ningún mensaje carga imágenes de la web sin preguntar.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>No existe tal permiso: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>una dirección o un dominio</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures no conoce «%1».</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>el archivo de la imagen</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>El nombre del archivo debe terminar en .png o .pdf.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 es un número de %2 a %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Aquí no se puede dibujar nada.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>Mostrado en la vista sencilla: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>No se pudo dibujar el mensaje.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>lo que se debe buscar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln mensaje aún no está en el índice de búsqueda, así que puede haber más resultados.</numerusform>
            <numerusform>%Ln mensajes aún no están en el índice de búsqueda, así que puede haber más resultados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>Indique con --account desde qué cuenta sale el mensaje.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>Enviado; hay una copia en «Enviados».</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>Enviado. Falta la copia en «Enviados».</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>En la bandeja de salida. El mensaje saldrá en cuanto el servidor lo acepte.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>En camino.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>Retenido en la bandeja de salida.</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>Este comando se inició sin perfil.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>En este perfil no hay ninguna cuenta «%1». «account list» muestra las que hay.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>«%1» es un lugar de este equipo, no una cuenta: allí no se recibe, envía ni configura nada.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>No existe la carpeta «%1». «folders» muestra las que hay.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>«%1» no es el número de un mensaje. «list» los muestra.</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>El mensaje %1 ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>«%1» no es un intervalo de números de mensajes.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>Hecho aquí; llegará al servidor con el próximo «sync». %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>El mensaje no llegó a tiempo. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>Adjunto %1: %2 (unos %3 bytes, aún en el servidor)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>el número de un mensaje</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies es «all», «none» o un número de días, por ejemplo «30d».</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>En este perfil aún no hay ninguna cuenta: «account add» crea una.</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>%1 nuevos, %2 modificados, %3 eliminados, %4 de sus cambios enviados, %5 s</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>un número de días</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>El filtro «%1» no se puede leer: pertenece a otra versión de Postrider o no es un filtro.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>«%1» no es el número de un filtro. «rules list» los muestra.</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>No existe el filtro %1. «rules list» muestra los que hay.</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>Indique los números de los filtros. «rules list» los muestra.</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>el filtro</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>Indique con --folder a qué carpeta se aplican los filtros, o con --account a todas las carpetas de qué cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>Algún filtro se aplicaría a %L1 de %Ln mensaje. No se cambió nada.</numerusform>
            <numerusform>Algún filtro se aplicaría a %L1 de %Ln mensajes. No se cambió nada.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Algún filtro se aplicó a %L1 de %Ln mensaje.</numerusform>
            <numerusform>Algún filtro se aplicó a %L1 de %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>«%1» no es un archivo de filtros: «rules export» los escribe.</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider se está cerrando.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>Postrider cometió un error al iniciar sesión.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>El servidor de correo no acepta el inicio de sesión de %1. Inicie sesión de nuevo con este usuario; si no sirve, puede que la cuenta no tenga permiso para usar programas de correo.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>El comando de contraseña de esta cuenta está vacío. Configure uno o introduzca la contraseña.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>sin respuesta en un minuto</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>El comando de contraseña de esta cuenta falló. Ejecútelo a mano para ver el motivo.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>El llavero está bloqueado o la contraseña ya no está en él. Desbloquee el llavero e inténtelo de nuevo, o introduzca la contraseña.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>No se puede acceder al llavero de este equipo. Inícielo e inténtelo de nuevo, o introduzca la contraseña: se conservará hasta que se cierre Postrider.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>Postrider no conoce la contraseña de esta cuenta. Introdúzcala para continuar.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>Postrider no conoce la contraseña del proxy %1. Introdúzcala en la configuración de la cuenta.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month as a heading in the list, &quot;December 2025&quot;: %1 its name, %2 the year.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>DefaultProgram</name>
    <message>
        <source>The desktop did not take Postrider as the mail program. Its own settings for default applications can.</source>
        <translation>El escritorio no aceptó Postrider como programa de correo. Puede elegirlo en la configuración de aplicaciones predeterminadas del escritorio.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>«%1» no tiene un dominio cuya configuración se pueda buscar. Compruebe la dirección o introduzca los servidores a mano.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>Se abandonó la búsqueda de la configuración de %1.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>Esta es una confirmación del mensaje que envió a %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Fecha: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>Se mostró en la pantalla del destinatario. Eso no prueba que se haya leído ni entendido.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>Nadie pidió una confirmación de lectura para este mensaje.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leído</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Leído: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>El diagnóstico se canceló.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>Nadie publica una configuración para %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>Los servidores de esta cuenta son los que están publicados para %1.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>Para %1 están publicados otros servidores que los que usa esta cuenta: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>Si todo lo demás está bien, no hay que hacer nada. Si no, pregunte a su proveedor cuáles son los correctos.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>No se pudo preguntar a nadie qué servidores están publicados para %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Compruebe la conexión de red.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>Nadie publica una configuración para %1, así que no hay nada con que comparar.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>No se pudo preguntar a nadie dónde está el correo de %1: la red no funciona o no lleva a ninguna parte.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>Nadie a quien se preguntó sabe dónde está el correo de %1.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>Compruebe la dirección letra por letra y pregunte a su proveedor los nombres de los servidores.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>Parece que el correo de %1 está en %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>Estos servidores pertenecen a %1, y nadie de confianza dice que sean los suyos: úselos solo si lo sabe con certeza.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>Falta un servidor: pregunte el nombre a su proveedor.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>%1 no tiene un dominio cuyos registros de servicio se puedan consultar.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>Los servidores de nombres de %1 no respondieron.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 no publica registros de servicio; es lo habitual y no afecta a nada.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>Los registros de servicio de %1 indican otros servidores que los que usa esta cuenta: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>Los registros de servicio de %1 indican %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>No se pudo comparar el reloj de este equipo: el dominio de la dirección no indica la hora.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>El reloj de este equipo coincide con el de %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto atrasado respecto al de %1.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos atrasado respecto al de %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>El reloj de este equipo va %Ln minuto adelantado respecto al de %1.</numerusform>
            <numerusform>El reloj de este equipo va %Ln minutos adelantado respecto al de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>Deje que el sistema ajuste solo la fecha y la hora. Con un reloj incorrecto, los certificados buenos parecen malos y el correo lleva fechas erróneas.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>Postrider cometió un error durante la revisión.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>Inicie o desbloquee el llavero de este equipo e introduzca la contraseña una vez más para que se conserve.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>Desbloquee el llavero o introduzca de nuevo la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>No se preguntó, porque no pasaría por el proxy de esta cuenta.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Configuración publicada</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Registros de servicio</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>Direcciones del servidor</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>Conexión por IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>Conexión por IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Funciones del servidor</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Formas de iniciar sesión</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>Funciones del servidor tras iniciar sesión</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Carpetas especiales</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Mensaje más grande</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>Espacio en el servidor</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>Correo en este equipo</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Espacio en este equipo</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Mensaje de prueba</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>Compruebe la conexión de red. Si otros programas llegan a Internet, compruebe el nombre y el puerto del servidor, y si hay un cortafuegos de por medio.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>Compruebe el nombre de usuario y la contraseña; algunos proveedores exigen una contraseña de aplicación o un inicio de sesión con el navegador. Después introduzca de nuevo la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>Allí no se envía nada, porque alguien podría estar interponiéndose. Compruebe el nombre del servidor, el puerto, el tipo de cifrado y la fecha de este equipo; después pregunte al administrador del servidor. Si el servidor es suyo, puede ver su certificado, compararlo y confiar solo en él.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>Muestre el registro al administrador del servidor.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>Compruebe si ya se ha hecho antes de intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>Libere espacio en el disco y compruebe si funciona bien.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>Revise la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Repita el diagnóstico.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>Comunique este error junto con el registro.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1: no se revisó, por lo que falló antes.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 es un servidor IMAP e indica qué funciones ofrece.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 ofrece %Ln forma de iniciar sesión.</numerusform>
            <numerusform>%1 ofrece %Ln formas de iniciar sesión.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 avisa del correo nuevo por sí solo.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 no avisa del correo nuevo por sí solo (sin IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>No hay que hacer nada: Postrider lo comprueba cada minuto.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>%Ln carpeta en el servidor.</numerusform>
            <numerusform>%Ln carpetas en el servidor.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>Indica cuáles son para: %1.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>No indica cuáles son para: %1.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>En ese caso, Postrider se guía por los nombres de las carpetas. Si toma la que no es, elija otra en el menú de la carpeta.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 no limita el tamaño de los mensajes que se guardan allí, o no lo indica.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 no guarda mensajes de más de %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>Las copias en «Enviados» y los borradores que lo superen se quedan solo en este equipo. Pida un límite mayor al administrador del servidor.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 guarda mensajes de hasta %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 no limita el buzón, o no lo indica.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>En el servidor se usan %1 de %2.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>El buzón está lleno: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>Elimine correo, vacíe la papelera o consiga más espacio: ya no llega nada más.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>Elimine correo o vacíe la papelera pronto: cuando el buzón esté lleno, no llegará nada más.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 es un servidor POP3 e indica qué funciones ofrece.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 es un servidor POP3 que no indica qué funciones ofrece (sin CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>No hay que hacer nada: Postrider lo intenta.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 no ofrece ninguna forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Compruebe el puerto y el tipo de cifrado en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 no numera sus mensajes de forma permanente (sin UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>En ese caso, Postrider distingue los mensajes por su contenido, lo que tarda más.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 exige %Ln segundo entre dos visitas.</numerusform>
            <numerusform>%1 exige %Ln segundos entre dos visitas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>No hay que hacer nada: Postrider espera.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 ofrece todo lo necesario.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>%Ln mensaje en el servidor (%1).</numerusform>
            <numerusform>%Ln mensajes en el servidor (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>Elimina los mensajes por sí solo después de %Ln día.</numerusform>
            <numerusform>Elimina los mensajes por sí solo después de %Ln días.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>No hay que hacer nada: lo que está aquí se queda aquí.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>Las conexiones con %1 pasan por el %2, según la configuración de este equipo. El proxy resuelve el nombre.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>Las conexiones con %1 pasan por el %2, según esta cuenta. El proxy resuelve el nombre.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>A %1 se llega por el proxy, no desde aquí.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>El nombre %1 es conocido; direcciones IPv4: %2, direcciones IPv6: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>Compruebe el nombre del servidor en la configuración de la cuenta, letra por letra, y si este equipo está conectado.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 acepta conexiones por IPv4 en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 acepta conexiones por IPv6 en el puerto %2.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>%1 no tiene dirección IPv4.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>%1 no tiene dirección IPv6.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>No hay que hacer nada: la otra vía funciona y es la que se usa.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>Revise el proxy en la configuración de la cuenta o en la de este equipo. Quien lo administre puede decirle más.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>La conexión con %1 está cifrada con %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>La conexión no está cifrada; no sale de este equipo.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>No hay que hacer nada, si es lo que usted quiere.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>Sin cifrado no hay certificado.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>El certificado que no se aceptó es para %1, emitido por %2, válido hasta el %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>El administrador del servidor puede decir si es el suyo.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>El certificado es para %1, emitido por %2, válido hasta el %3. No se puede verificar; usted decidió confiar en él para %4.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>No hay que hacer nada si el servidor es suyo. Puede dejar de confiar en él en la configuración de la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>El certificado es para %1, emitido por %2; caduca en %Ln día (%3).</numerusform>
            <numerusform>El certificado es para %1, emitido por %2; caduca en %Ln días (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>El administrador del servidor debería renovarlo pronto; después de ese día, aquí no funcionará nada.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>No se inició sesión en %1: no hay contraseña.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Introduzca la contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Sesión iniciada en %1 como %2.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 es un servidor de envío e indica qué funciones ofrece.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 no permite iniciar sesión en este puerto, así que no acepta de nadie correo para terceros.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>Con la mayoría de los proveedores se envía por el puerto 465 o 587. Cambie el puerto en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 no limita el tamaño de los mensajes, o no lo indica.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 no acepta mensajes de más de %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>Los adjuntos crecen un tercio por el camino: envíe los archivos grandes de otra forma o pida un límite mayor al administrador del servidor.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 acepta mensajes de hasta %2.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>No hubo respuesta a tiempo. Puede que el servidor esté ocupado, o que el puerto o el tipo de cifrado no sean los correctos.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>La contraseña proviene del comando de esta cuenta.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>La contraseña solo se conserva durante esta sesión: no hay llavero o está bloqueado.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>El inicio de sesión solo se conserva durante esta sesión: no hay llavero o está bloqueado.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>La contraseña está en el llavero.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>El inicio de sesión con el navegador está en el llavero y sigue siendo válido.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>El correo de este equipo está en buen estado.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>El correo de este equipo está dañado.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>Haga una copia de seguridad del perfil y después deje que «check» lo revise todo. Lo que está en el servidor se puede volver a descargar.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>Algo del correo de este equipo no estaba bien y se ha corregido.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>No hay que hacer nada; si vuelve a ocurrir, deje que «check» lo revise todo.</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>Hay espacio en el disco donde está el correo: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>El sistema no indica cuánto espacio hay en el disco donde está el correo.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>Hay poco espacio en el disco donde está el correo: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>Libere espacio: sin él no se puede descargar, escribir ni enviar correo.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>«%1» está en este equipo: no hay ningún camino que revisar.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>No se envió ningún mensaje de prueba, porque no se pudo iniciar sesión en los dos servidores.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>Resuelva primero el problema de arriba.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Mensaje de prueba de Postrider %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>No se envió nada. Resuelva primero este problema.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>El diagnóstico de Postrider ha enviado este mensaje para comprobar si el correo vuelve. Puede eliminarlo.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>El mensaje de prueba no se envió.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>El servidor aceptó el mensaje de prueba, pero no volvió en %Ln segundo.</numerusform>
            <numerusform>El servidor aceptó el mensaje de prueba, pero no volvió en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>Búsquelo en «Spam» y en otras carpetas, y algo más tarde en la bandeja de entrada: algunos servidores retienen el correo, y puede que las reglas lo muevan.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>La primera revisión de la cuenta tardó demasiado; no se envió ningún mensaje de prueba.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>Deje primero que la cuenta se ponga al día.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>El mensaje de prueba no se pudo enviar a tiempo.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>El mensaje de prueba se sacó de la bandeja de salida. Vea lo que se encontró sobre el servidor de salida.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>El mensaje de prueba sigue en la bandeja de salida: mire allí.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>Un mensaje de prueba a su propia dirección volvió en %1 s.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>Está en la bandeja de entrada; puede eliminarlo.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>Vea lo que se encontró sobre los servidores.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>La dirección</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Servidor de entrada</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Servidor de salida</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>De extremo a extremo</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>Hay un problema: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>Hay %Ln problema. Empiece por este: %1</numerusform>
            <numerusform>Hay %Ln problemas. Empiece por este: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>Todo funciona. Hay %Ln cosa que quizá quiera saber.</numerusform>
            <numerusform>Todo funciona. Hay %Ln cosas que quizá quiera saber.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Todo funciona.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Lo que Postrider %1 averiguó sobre el correo de %2</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>Se abandonó la consulta sobre %1.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>Los servidores de nombres no respondieron a tiempo.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>No se pudo consultar a los servidores de nombres sobre %1.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider se ejecuta como root, y así el motor de navegador no se puede aislar. Ejecútelo como un usuario normal.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>Este equipo no permite que los programas aíslen partes de sí mismos (espacios de nombres de usuario y seccomp); sin eso no se usa el motor de navegador.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>«%1» está a demasiada profundidad bajo otras carpetas y se omitió.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>No se puede leer la carpeta «%1» y se omitió.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>«%1» es un enlace a otro lugar y se omitió.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>No se puede leer el archivo «%1» y se omitió.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>El archivo «%1» no es correo y se omitió.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>No existe ningún archivo ni carpeta «%1».</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>No se puede leer «%1». Compruebe sus permisos.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>«%1» no es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>No se puede escribir el archivo «%1». Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>«%1» es una carpeta. Adjunte los archivos que contiene o comprímala antes en un solo archivo.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>«%1» ya no existe, así que no se adjuntó.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>«%1» no es un archivo que se pueda adjuntar.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>«%1» es más grande de lo que acepta cualquier servidor de correo. Compártalo de otra forma y envíe un enlace.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>No se pudo leer «%1», así que no se adjuntó. Compruebe si tiene permiso para abrirlo.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>Un filtro necesita una condición. «Todos los mensajes» también lo es.</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>Un filtro necesita tener algo que hacer.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>Este filtro es demasiado grande.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>Una condición de este filtro compara algo que no se puede comparar así.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>A una condición le falta lo que debe buscar.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>«%1» no es el nombre de un encabezado.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>Un número de una condición es menor que cero.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>Elija la carpeta a la que mover o copiar.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Elija una etiqueta.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>Un mensaje solo puede ir a un lugar: deje una sola de las acciones que lo mueven.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>Introduzca la dirección a la que se reenvían los mensajes.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» no es una dirección de correo.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>El servidor web %1 dio una respuesta que no se entiende.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider solo consulta servidores web mediante una conexión segura (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>Esta carpeta ya no está en el servidor de correo.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>Mientras tanto se quitaron mensajes en el servidor de correo. Postrider volverá a comprobarlo.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>El buzón del servidor está lleno. Elimine el correo que no necesite o pida más espacio a su proveedor.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>El servidor de correo no guarda más elementos de este tipo. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>El mensaje es más grande de lo que acepta este servidor de correo.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>No tiene permiso para hacer esto en esta carpeta. Puede dárselo quien comparte la carpeta.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>Ya existe una carpeta con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>La carpeta contiene otras carpetas. Muévalas o elimínelas antes.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>El servidor de correo no podrá hacer esto nunca. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>El servidor de correo no puede buscar letras de este alfabeto.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>La carpeta está dañada en el servidor de correo. El administrador del servidor puede repararla.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>El servidor de correo tiene un fallo. El administrador del servidor puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>El servidor de correo le pide que hable con su administrador. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>El servidor de correo ya no acepta el inicio de sesión de su proveedor de correo. Inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>La contraseña ha caducado. Establezca una nueva con su proveedor de correo e introdúzcala aquí.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>La contraseña es correcta, pero este usuario no puede abrir el buzón. Compruebe el nombre de usuario en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>El servidor de correo no acepta la forma en que Postrider inicia sesión. Su proveedor de correo puede decirle qué hace falta.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>El servidor de correo no aceptó el nombre de usuario y la contraseña. Compruebe ambos e introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>El servidor de correo no puede hacer esto en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>El servidor de correo no entendió a Postrider. Lo que dijo está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>El servidor de correo se negó a hacer esto. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>El servidor de correo no acepta conexiones en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>El servidor de correo cerró la conexión. Postrider se conectará de nuevo.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>Un servidor de correo no puede guardar esta etiqueta. Use solo letras, cifras y guiones.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>Postrider cometió un error en una petición al servidor de correo.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>Este servidor de correo usa una variante de IMAP que Postrider no conoce.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>El servidor de correo envió algo que no es IMAP válido. El administrador del servidor puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>El servidor de correo quería continuar sin cifrado. Se cerró la conexión y no se envió nada. Compruebe en qué red está.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Lo que responde en esta dirección no es un servidor IMAP. Compruebe el nombre y el puerto del servidor en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>El servidor de correo no ofrece el cifrado que necesita esta cuenta. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>El servidor de correo envió datos en un momento en que solo lo haría un atacante. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>Esto no se puede enviar a un servidor de correo, porque contiene un carácter que IMAP no permite.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>El servidor de correo no terminó a tiempo. Postrider se conectará de nuevo.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>La carpeta se sustituyó en el servidor de correo mientras estaba abierta. Postrider la abrirá de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>El servidor de correo solo hizo una parte de lo que se le pidió. Lo que dijo está en los detalles.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>La conexión con el servidor de correo no está cifrada, así que no se envió la contraseña.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>El servidor de correo no ofrece ninguna forma de iniciar sesión que Postrider conozca. Su proveedor de correo puede decirle si sirve una contraseña de aplicación u otro servidor.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>El servidor de correo no indicó con claridad qué mensajes han desaparecido. Postrider preguntará de otra forma.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>En este servidor de correo, el nombre de una carpeta no puede contener el carácter %1. Elija un nombre sin él.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>La contraseña es demasiado larga para el llavero.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>El llavero no respondió a tiempo.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>Dentro de una hora</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Esta mañana</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Esta tarde</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Mañana por la mañana</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>El %1 por la mañana</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>hoy a las %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>mañana a las %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>el %1 a las %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
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
            <numerusform>%Ln día</numerusform>
            <numerusform>%Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>El servidor de su proveedor lo guarda hasta entonces. Este equipo puede estar apagado.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>El mensaje espera en la carpeta «Snoozed». Si Postrider no está en marcha en ese momento, vuelve en cuanto lo esté.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>Postrider debe estar en marcha y este equipo encendido a esa hora; si no, el mensaje saldrá en cuanto ambos lo estén.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>Este enlace dice %1, pero lleva a %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>Este enlace lleva a un equipo sin nombre: %1. Los mensajes honestos no hacen eso.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>Este enlace lleva a %1, un nombre hecho para parecerse a otro.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>Este enlace lleva a %1, que se parece a %2 pero no lo es.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>Este enlace empieza como si llevara a otro sitio, pero lleva a %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>Esta lista no permite darse de baja mediante una conexión segura. Abra su página en el navegador.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>La lista quiere que haga esto en su página. Ábrala en el navegador.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>La lista ya no conoce esta suscripción. Puede que ya se haya dado de baja.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>La lista no lo aceptó. Inténtelo más tarde o abra su página en el navegador.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>Las copias ya han llegado. Muévalas de vuelta desde allí o elimínelas en su carpeta.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>La carpeta %1 no admite mensajes en este servidor. En las propiedades de otra carpeta puede indicar que sirve para «Archivados».</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>La carpeta %1 no admite mensajes en este servidor. No se movió nada.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>No se pudo deshacer todo: algunos mensajes se han movido o eliminado entretanto.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(sin destinatario)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>de vuelta desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>Aplazado hasta más tarde</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>Mostrar u ocultar los mensajes de esta conversación</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>un acceso directo que puede iniciar un programa</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>una grabación</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>un documento PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>un documento de ofimática</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>una imagen de disco</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>un archivo comprimido</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>otra cosa (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>«%1» no es lo que dice su nombre: es un programa o puede iniciar uno.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>«%1» no es lo que dice su nombre: es %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>«%1» es un programa o puede iniciar uno.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>«%1» contiene macros: pequeños programas que se ejecutan si se les permite.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>«%1» es una imagen de disco que puede contener programas.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>«%1» puede ejecutar algo al abrirse, o tiene un nombre que lo hace parecer inofensivo.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>«%1» está protegido con contraseña, así que ningún antivirus ha visto lo que contiene.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensaje reenviado</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>El texto de este mensaje es larguísimo; solo se muestra el principio. El código fuente lo contiene todo.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>«%1» no está en este mensaje: el remitente solo dice de dónde se puede descargar. Postrider no hace eso.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Este es el fragmento %1 de %2 de un mensaje que se envió en fragmentos. Los demás fragmentos son mensajes aparte.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Este es un fragmento de un mensaje que se envió en fragmentos. Los demás fragmentos son mensajes aparte.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>Este mensaje nombra dos veces a su remitente. No se fíe de ninguno de los dos.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>Este mensaje no dice quién lo envió.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>El nombre del remitente, «%1», parece una dirección, pero el mensaje viene de %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>La dirección del remitente no es válida: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>Los encabezados de este mensaje son mucho más largos que los de cualquier mensaje honesto. Solo se leyó el principio.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>Este mensaje tiene partes anidadas en más de 100 niveles. Lo que está más adentro se ofrece como un solo archivo.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>Este mensaje tiene más de 10 000 partes. El resto se ofrece como un solo archivo.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>Este mensaje encierra mensajes codificados dentro de mensajes codificados. No se abrieron todos.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>No se pudieron distinguir las partes de este mensaje, así que el texto se muestra tal como llegó.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>Falta el final de este mensaje. Puede que se cortara por el camino.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>Los encabezados de este mensaje contienen líneas que no corresponden ahí.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>Un adjunto de este mensaje puede ejecutarse como programa. Ábralo solo si lo esperaba.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>«%1» no es una dirección de correo. Corríjala y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>La dirección %1 tiene un dominio que no existe escrito así. Corríjala y envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>Este mensaje es demasiado complicado para enviarlo: sus encabezados o el número de sus partes superan todos los límites.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>Esto no es un mensaje: no empieza con encabezados.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>Este archivo contiene varios mensajes (mbox). Envíelos uno por uno, cada uno desde su propio archivo.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>Este mensaje contiene líneas o caracteres que no se pueden enviar, en un lugar donde no se pueden codificar.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>Este mensaje no tiene destinatario. Añada al menos una dirección y envíe de nuevo.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>Este mensaje está firmado y contiene caracteres que hay que codificar para enviarlo, lo que invalidaría la firma. Codifíquelo antes de firmar.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>Los encabezados de este mensaje contienen líneas que no corresponden ahí y no se pueden enviar.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>Los encabezados de una de las partes de este mensaje contienen caracteres que no se pueden enviar. Quizá haya que escribir de otra forma el nombre de su archivo.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Postrider no tiene sesión iniciada en %1, o el llavero está bloqueado. Desbloquee el llavero e inténtelo de nuevo, o inicie sesión.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>No se puede usar el archivo %1 con los identificadores para iniciar sesión con el navegador. Corríjalo o quítelo.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 no permite iniciar sesión en otro dispositivo. Inicie sesión en este.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>El servicio de inicio de sesión de %1 remite a Postrider a otro lugar con sus secretos, y Postrider no lo sigue.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>El inicio de sesión en %1 ya no es válido. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>El inicio de sesión en %1 fue rechazado allí. Inicie sesión de nuevo si fue un error.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>Nadie inició sesión en %1 a tiempo. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 no puede iniciar la sesión de nadie en este momento.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 no permite que Postrider pida un inicio de sesión. Puede que el identificador que Postrider tiene para ello (oauth-clients.json) sea incorrecto.</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>%1 dio al inicio de sesión una respuesta que no se entiende. Puede que funcione dentro de un rato.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Se abandonó el inicio de sesión.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 deja entrar a Postrider solo por un momento, no de forma permanente. Quien administra el servicio puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>No se pudo abrir ningún navegador web, y %1 solo permite iniciar sesión con uno.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>Postrider no pudo preparar en este equipo un lugar al que vuelva el navegador. Puede que lo impida un programa de seguridad.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>Fue demasiado.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Esto no es nada que Postrider entienda.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Aquí no hay nada.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>Esta respuesta no pertenece al inicio de sesión que espera Postrider. Vuelva a Postrider y empiece de nuevo.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>Ha iniciado sesión. Puede cerrar esta página y volver a Postrider.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>La respuesta al inicio de sesión no vino de %1, así que no se usó. Puede que alguien se esté interponiendo.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>Ocupa %1, y el buzón no acepta más de %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>Guardar un borrador en la carpeta «Borradores»</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>La carpeta a la que debían ir los mensajes ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo copiar al servidor: es demasiado grande, no tiene una forma que el servidor acepte o ya no existe. El original sigue donde estaba.</numerusform>
            <numerusform>%Ln mensajes no se pudieron copiar al servidor: son demasiado grandes, no tienen una forma que el servidor acepte o ya no existen. Los originales siguen donde estaban.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>Subir %Ln mensaje</numerusform>
            <numerusform>Subir %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>La carpeta a la que debían copiarse los mensajes ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>Copiar %Ln mensaje</numerusform>
            <numerusform>Copiar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Ya existe una carpeta con este nombre.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Crear la carpeta %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>Eliminar %Ln mensaje definitivamente</numerusform>
            <numerusform>Eliminar %Ln mensajes definitivamente</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>Este mensaje va de camino a otro lugar. Inténtelo de nuevo cuando haya llegado.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>La carpeta a la que se movieron los mensajes ya no existe. Vuelven a estar donde estaban.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>Mover %Ln mensaje</numerusform>
            <numerusform>Mover %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>La carpeta ya no está en el servidor.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Esto se retiró.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>La bandeja de entrada no se puede eliminar.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>Eliminar la carpeta %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>No se puede cambiar el nombre de la bandeja de entrada.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Una carpeta no se puede mover dentro de sí misma.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>Cambiar el nombre de una carpeta a %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>Marcar %Ln mensaje como leído</numerusform>
            <numerusform>Marcar %Ln mensajes como leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>Marcar %Ln mensaje como no leído</numerusform>
            <numerusform>Marcar %Ln mensajes como no leídos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>Poner estrella a %Ln mensaje</numerusform>
            <numerusform>Poner estrella a %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>Quitar la estrella de %Ln mensaje</numerusform>
            <numerusform>Quitar la estrella de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>Cambiar las marcas de %Ln mensaje</numerusform>
            <numerusform>Cambiar las marcas de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>Suscribirse a una carpeta</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>Cancelar la suscripción a una carpeta</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>Los mensajes van a %1 en su lugar, igual que lo que archive a partir de ahora. Puede cambiarlo en los ajustes de la cuenta.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>Postrider se cerró mientras se entregaba el mensaje al servidor.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>Postrider cometió un error con este mensaje. Los demás no tienen que esperar por ello; por favor, comunique el error.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>El mensaje se envió, pero el servidor no aceptó la copia para «Enviados». Postrider lo intentará de nuevo; quizá ayude liberar espacio en el buzón. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>La copia ocupa %1, y el buzón no acepta más de %2.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>Encontrado en %1: el servidor lo había aceptado.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>Este servidor no acepta texto de 8 bits, por lo que partes de un mensaje adjunto se codificaron de nuevo.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>Este servidor no acepta texto de 8 bits, por lo que un mensaje adjunto pasó a ser un archivo corriente: así no se cambió nada en él, como una firma.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Intentar ahora</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>Intenta enviarlo otra vez, tal como está.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>Vuelve a abrir el mensaje para quienes no lo han recibido.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>Vuelve a abrir el mensaje. Mientras tanto no se envía.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>No se envía a nadie más. Para quienes no lo han recibido, vuelve a sus borradores.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>No se envía. El mensaje vuelve a sus borradores.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Enviar a los demás</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>Lo envía ahora. Para los destinatarios rechazados queda un borrador.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>El mensaje saldrá en cuanto inicie sesión.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>Muestra lo que presentó el servidor y lo que usted puede hacer.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>Busca el mensaje en el servidor, en «Enviados» y «Todo el correo».</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>Envía el mismo mensaje otra vez. Puede que alguien lo reciba dos veces.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Se envió</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>Lo da por enviado y lo saca de la bandeja de salida.</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>Ya lo ha visto: la tarjeta desaparece. El mensaje conserva su historial.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>No espera más.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Cambiar hora…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>Lo envía a otra hora.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>«Buscar de nuevo» lo busca en el servidor. «Enviar de nuevo» envía el mismo mensaje otra vez: puede que alguien lo reciba dos veces. «Se envió» lo saca de la bandeja de salida.</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>«Enviar a los demás» lo envía ahora y le deja un borrador para los destinatarios rechazados.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>No se entregó nada. «Certificado» muestra lo que presentó el servidor; inténtelo de nuevo solo en una red de confianza.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>La conexión se cortó mientras se entregaba el mensaje, así que puede que se haya enviado. No se enviará por segunda vez a menos que usted lo indique.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>Va ahora al servidor de su proveedor, que lo enviará %1.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>Se enviará %1. Postrider debe estar en marcha y este equipo encendido en ese momento.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>Se puede retirar hasta que salga.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>Se enviará en cuanto haya conexión.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>Aún no se ha podido entregar.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 Postrider lo intentará de nuevo %2.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Enviándose ahora.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>Entregado; a la espera de que el servidor lo confirme.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>El servidor lo guarda y lo enviará %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 lo guarda y lo enviará %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Enviado: el servidor lo ha aceptado. La copia se guarda en «Enviados» en cuanto se pueda acceder al buzón.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Enviado: %1 lo ha aceptado. La copia se guarda en «Enviados» en cuanto se pueda acceder al buzón.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Enviado.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>Un informe indica que no se pudo entregar.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>No se pudo entregar a %1.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>El mensaje espera a que usted haga algo.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Activar la cuenta</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>Se vuelve a descargar su correo y se envía lo que está en espera.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>Enviado. La copia para «Enviados» se guardará cuando se vuelva a activar la cuenta.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>La cuenta se desactivó mientras se enviaba. El envío continuará cuando se vuelva a activar la cuenta.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>La cuenta está desactivada. Se enviará cuando se vuelva a activar la cuenta.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Cuenta desactivada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Próximo intento en %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>Sale en %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>En el servidor</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Requiere su acción</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>Se abandonó la descarga de las imágenes.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>El servidor de correo no deja entrar a nadie en el buzón en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>El servidor de correo no acepta la forma en que Postrider inicia sesión. Su proveedor de correo puede decirle qué hace falta.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>El servidor de correo ya no acepta el inicio de sesión de su proveedor de correo. Inicie sesión allí de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>El servidor de correo no aceptó el nombre de usuario y la contraseña. Compruebe ambos e introdúzcalos de nuevo.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>Otro dispositivo o programa está usando el buzón en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>El servidor de correo quiere más tiempo entre dos visitas. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>El servidor de correo no puede hacer esto en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>El servidor de correo tiene un fallo que no se resuelve por sí solo. El administrador del servidor puede repararlo; lo que dijo el servidor está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>El servidor de correo no entrega este mensaje a causa de las letras de sus encabezados. Lo que dijo está en los detalles.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>El servidor de correo no acepta conexiones en este momento. Postrider lo intentará de nuevo.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>El servidor de correo no eliminó todo lo que se le pidió. Postrider lo comprobará y lo pedirá otra vez.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>El servidor de correo se negó a hacer esto. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>Lo que responde en esta dirección no es un servidor POP3. Compruebe el nombre y el puerto del servidor en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>El servidor de correo no ofrece el cifrado que necesita esta cuenta. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>El servidor de correo envió datos en un momento en que solo lo haría un atacante. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>El servidor de correo no entrega este mensaje. El motivo está en los detalles.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>El mensaje es demasiado grande para descargarlo. Se queda en el servidor de correo.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>No se entendió la respuesta del servidor de correo. Puede que no sea un servidor POP3 o que no funcione bien; su administrador puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>Postrider cometió un error al comunicarse con el servidor de correo.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>La conexión con el servidor de correo no está cifrada, así que no se envió la contraseña.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>El servidor de correo no ofrece ninguna forma de iniciar sesión que Postrider conozca. Su proveedor de correo puede decirle si sirve una contraseña de aplicación u otro servidor.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>El nombre de usuario o la contraseña contienen un salto de línea, que no se puede transmitir a este servidor. Introdúzcalos de nuevo en la configuración de la cuenta.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>Este mensaje está firmado (%1). La firma no se ha comprobado, así que aún no dice nada sobre quién lo escribió.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>Una parte de este mensaje está firmada (%1), y no todo lo que se muestra aquí pertenece a ella. La firma no se ha comprobado.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>Este mensaje está cifrado (%1). Postrider aún no puede descifrarlo; guarde el adjunto y ábralo con el programa que tiene su clave.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>Una parte de este mensaje está cifrada (%1) y aún no se puede leer aquí. Lo que puede leer llegó sin cifrar.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>Un fragmento de este texto está firmado con OpenPGP, entre líneas que así lo indican. La firma no se ha comprobado.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>Un fragmento de este texto está cifrado con OpenPGP y aún no se puede leer aquí. El resto llegó sin cifrar.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>Este texto contiene una clave pública de OpenPGP. No se ha comprobado si pertenece al remitente.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 exige una contraseña de aplicación para los programas de correo, no la contraseña de su cuenta. Puede crearla en el sitio web de %1.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 solo deja entrar a los programas de correo después de que usted permita IMAP en su configuración en la web.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>Permita primero IMAP en la configuración de %1 en la web y cree allí una contraseña de aplicación: la contraseña de su cuenta no se acepta.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>%1 tiene una contraseña propia para el correo, que se establece en su área de clientes. La contraseña de su cuenta de cliente no sirve.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 solo permite iniciar sesión con un navegador web y rechaza cualquier contraseña en los programas de correo.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>proxy SOCKS5 %1, puerto %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>proxy HTTP %1, puerto %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>El proxy %1 envió datos en un momento en que solo lo haría un atacante. Se cerró la conexión y no se envió nada.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>El proxy %1 exige una forma de iniciar sesión que Postrider no conoce. Elija otro, o ninguno, en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>El proxy %1 exige un nombre de usuario y una contraseña. Introdúzcalos en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>El proxy %1 no acepta el nombre de usuario y la contraseña que Postrider tiene para él. Introdúzcalos de nuevo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>El proxy %1 no pudo conectar con %2, puerto %3. Puede que el servidor esté fuera de servicio por un tiempo, o que su nombre o puerto no sean los correctos.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>El proxy %1 no deja pasar conexiones a %2, puerto %3. Pregunte al administrador del proxy o elija otra vía en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Lo que responde en %1, puerto %2, no es un proxy SOCKS5. Compruebe el proxy en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>Lo que responde en %1, puerto %2, no es un proxy HTTP. Compruebe el proxy en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>No se encontró el proxy %1. Compruebe su nombre en la configuración de la cuenta y si está usted en la red para la que sirve.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>El proxy %1 no aceptó la conexión en el puerto %2. Compruébelo en la configuración de la cuenta y compruebe si está usted en la red para la que sirve.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>El proxy %1 no respondió a tiempo. Puede que esté ocupado o que su puerto no sea el correcto en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>El proxy %1 cerró la conexión. Compruebe en la configuración de la cuenta qué tipo de proxy es.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>Este mensaje aún no está en este equipo.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>El servidor dio una respuesta que no está definida.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>Su proveedor de correo puede decirle el motivo; muéstrele lo que dice abajo el servidor.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>Puede cambiarlo usted.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>Puede cambiarlo el destinatario.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>Puede cambiarlo su proveedor de correo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>Puede cambiarlo el proveedor de correo del destinatario.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>La causa es la red, y suele resolverse por sí sola.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>La causa es Postrider.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>Nadie tiene que cambiar nada.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>El servidor no ha respondido.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider lo intentará de nuevo por sí solo; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>El servidor aceptó esto.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>No tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>Envíelo de nuevo en una hora aproximadamente.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>El mensaje ha llegado.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>El informe no dice con claridad qué ha sido del mensaje.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>Lea el informe de abajo o pregunte al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>El servidor que tiene el mensaje lo intentará de nuevo por sí solo; no tiene que hacer nada.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Compruebe el nombre de usuario y la contraseña en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>Cree una contraseña de aplicación en la configuración de seguridad de su proveedor e introdúzcala como contraseña de esta cuenta.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>Busque en la configuración de seguridad de su proveedor una contraseña de aplicación o el acceso para programas de correo.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>Pregunte al administrador de su organización y muéstrele lo que dice abajo el servidor.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>Compruebe si la dirección tiene errores de escritura o pregunte al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>Solo el lado del destinatario puede cambiar esto; contacte con él por otra vía y muestre lo que dice abajo el servidor.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>Quite o reduzca adjuntos, o comparta los archivos de otra forma.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>Compruebe que la dirección del remitente pertenece a la cuenta con la que envía.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>No es culpa suya; comunique el error junto con lo que dice abajo el servidor.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>Envíe por el servidor que corresponde a la dirección; si ya lo hace, su proveedor tiene que arreglarlo.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>Elija TLS en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Elija TLS o STARTTLS en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>Compruebe el nombre y el puerto del servidor en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>Compruebe en la configuración de la cuenta que el servidor de salida es el de su propio proveedor y que inicia sesión en él.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>Cambie el texto, los enlaces o los adjuntos, o contacte con el destinatario por otra vía.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>Avise al destinatario por otra vía y envíe de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>Espere hasta que se levante el límite, a menudo un día; su proveedor puede decirle cuánto.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Envíe a menos destinatarios a la vez.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Pida al destinatario otra dirección.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>Pregunte al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>Compruebe los adjuntos antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>Comparta el archivo de otra forma, por ejemplo con un enlace.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>Pida al destinatario, o al responsable de la lista o del grupo, que le admita.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>Inicie sesión en la página del propio proveedor en lugar de usar una contraseña, o pregunte al administrador de su organización.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>Pregunte al administrador de su organización si se puede permitir el inicio de sesión con contraseña (SMTP AUTH).</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Inicie sesión una vez en su buzón con un navegador web, siga el aviso que aparezca allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>Espere un rato, compruebe la contraseña e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Inicie sesión en su buzón con un navegador web para desbloquearlo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Actívelo en la configuración de su buzón con un navegador web e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>Cámbiela en las páginas web de su proveedor e introduzca la nueva en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Inicie sesión de nuevo en la cuenta.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>Haga confirmar la dirección en las páginas web de su proveedor y envíe de nuevo.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider lo intentará de nuevo por sí solo; también puede avisar al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>Espere una hora aproximadamente y envíe de nuevo, o avise al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>Si esto continúa, compruebe la dirección o pregunte al destinatario por otra vía.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>Pida al responsable de la lista que le admita.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>Ha enviado todo lo que el proveedor permite por ahora.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>El servidor no acepta esta forma de iniciar sesión para su cuenta.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>El servidor no aceptó el nombre de usuario o la contraseña.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>El servidor exige antes una conexión cifrada.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>El servidor exige iniciar sesión antes de aceptar correo.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>El servidor del destinatario no pudo verificar que el correo de su dirección proviene realmente de su proveedor.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>El servidor de envío no tiene un nombre válido en el directorio de la red (DNS inverso).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>El servidor no acepta la forma en que está construido el mensaje.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>El proveedor del destinatario frena el correo del servidor de su proveedor.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>El proveedor del destinatario no acepta en este momento correo del servidor de su proveedor, por la reputación de este.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>El servidor consideró que el mensaje es spam.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>El servidor no permite que esta cuenta envíe con esta dirección de remitente.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>El destinatario recibe más correo del que su buzón acepta de una vez.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>Ese buzón no existe en el proveedor del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>El buzón del destinatario está lleno.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>Este buzón o grupo solo acepta correo de determinadas personas.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>La parte de la dirección que sigue a la @ no existe o no acepta correo.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>El mensaje dio vueltas en círculo entre servidores.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>El mensaje es más grande de lo que acepta el servidor.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>El mensaje tiene más destinatarios de los que el servidor acepta a la vez.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>El proveedor no acepta que los programas de correo usen la contraseña normal.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>El proveedor ya no permite que los programas de correo inicien sesión con contraseña.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>El proveedor ya no permite que los programas de correo inicien sesión en esta cuenta con contraseña.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>Las reglas de su organización no permiten que los programas de correo inicien sesión en esta cuenta con contraseña.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>El proveedor rechazó el inicio de sesión según sus propias reglas.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>El proveedor quiere que confirme este inicio de sesión en sus páginas web.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>El servidor detectó demasiados intentos de iniciar sesión.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>La cuenta está bloqueada por ahora.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>El proveedor ha cerrado esta cuenta para el envío.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>El acceso para programas de correo está desactivado en este buzón.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>El servidor exige cambiar la contraseña antes de poder usarla aquí.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>El servidor no puede ofrecer cifrado en este momento.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>El servidor no puede comprobar contraseñas en este momento.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>El proveedor ya no acepta este inicio de sesión.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>El servidor solo acepta esta forma de iniciar sesión mediante una conexión cifrada.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>El servidor del destinatario no pudo verificar que el correo de su dirección proviene realmente de su proveedor (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>La dirección del remitente y el servidor del que vino el correo no se corresponden.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>Su dirección no permite enviar correo por este servidor (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>Falta la firma de su proveedor en el mensaje o no es válida (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>La firma de su proveedor en el mensaje no concuerda con la dirección del remitente (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>No se pudieron leer las reglas de la dirección del remitente sobre sus servidores (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>El proveedor del destinatario solo acepta correo mediante conexiones cifradas.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>El lado del destinatario no cree que el correo de esta dirección venga de este servidor.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>El proveedor no transmite correo de aquí para su organización.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>El servidor solo transmite correo de quienes han iniciado sesión.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>El servidor hace esperar unos minutos a los remitentes desconocidos.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>El proveedor del destinatario aplaza el correo del servidor de su proveedor, por su reputación o su cantidad.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>El servidor está en una lista de remitentes que el lado del destinatario bloquea.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>El servidor cree que el mensaje contiene un virus.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>El servidor no acepta un tipo de archivo que está adjunto.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>El servidor consideró que el mensaje es un intento de engaño.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>El proveedor ha detenido el envío desde su dirección porque se detectó spam.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>El proveedor del destinatario no acepta correo del servidor de su proveedor.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>Su organización no permite enviar correo a este destinatario.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>Su organización ha enviado todo lo que su proveedor permite por ahora.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>El proveedor no acepta correo de esta red.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>Su organización envía desde un dominio que su proveedor no conoce.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>El proveedor no permite por ahora que su organización envíe.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>El proveedor del destinatario no acepta correo directamente de conexiones domésticas.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>Su proveedor aún no conoce la dirección del remitente.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>Su proveedor no permite que esta cuenta envíe.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>El servidor no pudo encontrar la dirección del remitente.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>El lado del destinatario ha bloqueado su dirección.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>El buzón del destinatario ya no se usa.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>El dominio del destinatario indica que no acepta correo.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>El mensaje llevaba demasiado tiempo sin poder entregarse.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>El servidor del destinatario no responde.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>El mensaje no se pudo transmitir mediante una conexión cifrada.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>El servidor rechazó el mensaje por una regla propia.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>El servidor no acepta la forma en que Postrider se presentó.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>El servidor no acepta correo desde donde usted está.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>El mensaje tiene más de un remitente, y el servidor no lo acepta.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>El servidor no acepta la dirección del remitente.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>El servidor no acepta la forma de una dirección.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>La dirección corresponde a más de un buzón.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>El destinatario se ha mudado y no dejó una dirección nueva.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>El servidor no acepta la forma de la dirección del remitente.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>El servidor no conoce la parte que sigue a la @ en la dirección desde la que envía.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>El mensaje pasó a un tipo de correo que no puede enviar informes de vuelta.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>El buzón del destinatario está cerrado por ahora.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>El mensaje es más grande de lo que el destinatario puede recibir.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>No se pudieron averiguar los destinatarios de la lista a la que iba el mensaje.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>El buzón del destinatario está ocupado o no disponible en este momento.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>El buzón del destinatario no aceptó el mensaje.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>El servidor ya no tiene espacio para correo.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>El servidor no acepta correo en este momento.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>El servidor no acepta correo.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>Al servidor le falta algo que el mensaje necesita.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>El servidor no está bien configurado.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>El servidor tuvo un problema propio.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>Se perdió la conexión entre los servidores.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>El directorio de la red (DNS) no responde en este momento.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>El directorio de la red (DNS) no tiene respuesta para el dominio del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>No se encontró el servidor del destinatario.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>El servidor tiene demasiado trabajo en este momento.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>El mensaje aún no se ha entregado.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>El servidor del destinatario no admite este tipo de mensaje.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>El mensaje contiene letras que un servidor del camino no admite.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>El mensaje no se pudo convertir a una forma que acepte el servidor del destinatario.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>El servidor no admite letras que contiene una dirección.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>El servidor no acepta nada de aquí en este momento, a menudo porque llegó demasiado de una vez.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>El servidor aplaza el mensaje por ahora.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>No tiene permiso para escribir a esta lista de correo.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>El servidor no puede ofrecer la seguridad que pide el mensaje.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>El servidor no acepta este mensaje, su remitente o su destinatario según sus propias reglas.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>El servidor lo rechazó por motivos de seguridad que no nombra.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>El servidor exige un cifrado más fuerte.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>La cuenta está cerrada por ahora.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>El proveedor rechaza el inicio de sesión hasta que usted confirme que confía en este programa.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>El servidor solo acepta mensajes urgentes en este momento.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>El buzón ha cambiado de propietario desde el momento que indicó el remitente.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>El dominio ha cambiado de propietario desde el momento que indicó el remitente.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>El servidor no puede decir si el buzón sigue teniendo el mismo propietario.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>El servidor tiene demasiadas conexiones abiertas.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>El servidor esperó demasiado tiempo la conexión.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>El servidor se está cerrando por el momento.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>Al servidor le falta espacio en este momento.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>El servidor no puede hacer lo que se le pide en este momento.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>El servidor no entendió un comando.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>El servidor no entendió una dirección u otra parte de un comando.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>El servidor no conoce un comando necesario para enviar.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>El servidor no esperaba un comando.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>El servidor no conoce esta forma de iniciar sesión.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Este servidor no acepta ningún correo.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>El servidor rechazó el mensaje o a un destinatario.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>El destinatario no está en este servidor.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>El servidor no acepta una dirección.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>Este servidor no acepta correo de aquí.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>El servidor no aceptó a ninguno de los destinatarios.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>El servidor rechazó el mensaje.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>El servidor no conoce una parte de un comando.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>El servidor no puede aceptar el mensaje en este momento.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 escribió:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>El %1, %2 escribió:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Mensaje reenviado</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Asunto:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Fecha:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>De:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Para:</translation>
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
        <translation>Transmitido a un servidor que no envía informes, así que no se sabrá nada más.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>Entregado en el buzón de %1.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>Entregado a una lista de correo o a un reenvío automático, que lo envió a su vez.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>El programa de %1 indica que se mostró. Eso no prueba que se haya leído.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>El programa de %1 indica que se eliminó, quizá sin leerlo.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>No se pudo entregar a %1.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>Aún no se ha entregado a %1; los servidores siguen intentándolo por sí solos.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>una carpeta que ya no existe</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>Para o Cc</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>Cualquier persona (De, Para, Cc …)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Lista de correo</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>Encabezado …</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>Tamaño en KB</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Antigüedad en días</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Tiene adjuntos</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Está leído</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>Tiene estrella</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Tiene la etiqueta</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>El remitente es conocido</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>El remitente es falso</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>contiene</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>no contiene</translation>
    </message>
    <message>
        <source>is</source>
        <translation>es</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>no es</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>empieza por</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>termina en</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>es como (* y ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>más de</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>mayor que</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>menos de</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>menor que</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>Copiar a carpeta</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Añadir la etiqueta</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Quitar la etiqueta</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>Mover a «Spam»</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Avisarme</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>No avisarme</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>todos los mensajes</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>mayor que %1 KB</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>menor que %1 KB</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>con más de %Ln día</numerusform>
            <numerusform>con más de %Ln días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>con menos de %Ln día</numerusform>
            <numerusform>con menos de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>con adjuntos</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>sin adjuntos</translation>
    </message>
    <message>
        <source>read</source>
        <translation>leído</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>sin estrella</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>con la etiqueta «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>sin la etiqueta «%1»</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>de alguien a quien conoce</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>de alguien a quien no conoce</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>con remitente falso</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>sin remitente falso</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>mover a %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>copiar a %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>añadir la etiqueta «%1»</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>quitar la etiqueta «%1»</translation>
    </message>
    <message>
        <source>star</source>
        <translation>poner estrella</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>quitar estrella</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>marcar como leído</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>marcar como no leído</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>mover a «Spam»</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivar</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>mover a la papelera</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>eliminar definitivamente</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>avisarme</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>no avisarme</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>detenerse ahí</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> o </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> y </translation>
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
        <translation>Reenviar a</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 no contiene «%2»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 es «%2»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 no es «%2»</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 empieza por «%2»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 termina en «%2»</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 es como «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 contiene «%2»</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>reenviar a %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>Un filtro indica una carpeta que ya no existe. Elija otra en el filtro y aplíquelo de nuevo.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>La carpeta que indica ya no existe. Elija otra y vuelva a activar el filtro.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>Un filtro no pudo reenviar «%1» a %2: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>No hay ninguna cuenta configurada que pueda enviarlo.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>Es demasiado grande o no se pudo leer.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>El filtro «%1» se desactivó; el correo nuevo se queda en la bandeja de entrada. %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>El nombre de usuario o la contraseña contienen un carácter que ningún servidor acepta. Introdúzcalos de nuevo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>El nombre de usuario o la contraseña están vacíos. Introduzca ambos en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>No se entendió lo que envió el servidor durante el inicio de sesión, así que se interrumpió. El administrador del servidor puede averiguar el motivo.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>El servidor no pudo demostrar que conoce esta cuenta, así que puede que no sea el que dice ser. No se inició sesión ni se envió nada; pregunte al administrador del servidor.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>Esta búsqueda es muy larga; solo se busca el principio.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>Hay un paréntesis de cierre sin uno de apertura; se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>Esta búsqueda tiene muchísimas palabras; solo se busca la primera (%Ln).</numerusform>
            <numerusform>Esta búsqueda tiene muchísimas palabras; solo se buscan las %Ln primeras.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>Esta búsqueda tiene muchísimos paréntesis dentro de paréntesis; se omitieron los más internos.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>Un paréntesis no está cerrado; se considera cerrado al final.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>Aquí no se conoce «%1:»; se tomó como una palabra.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>«%1» no es un estado de los mensajes; existen attachment, unread, read, starred, answered, forwarded y draft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>«%1» no es una fecha; escriba 2026-11-26, today, yesterday, monday, 7d, 2w, 3m o 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>«%1» no es un tamaño; escriba 500k o 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>El índice de búsqueda estaba dañado y se está creando de nuevo. Hasta que termine, puede que una búsqueda no lo encuentre todo.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>enviado por este nombre o dirección</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>enviado a este nombre o dirección</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>con estas palabras en el asunto</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>en esta carpeta</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>aún no leído</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>con un archivo adjunto</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>desde este día, por ejemplo 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>antes de este día, por ejemplo 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>de más de este tamaño, por ejemplo 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>lo uno o lo otro</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>sin la palabra que sigue</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>con copia a este nombre o dirección</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>con estas palabras en el texto</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>con un archivo adjunto de este nombre</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>en esta cuenta</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>con esta etiqueta</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>de este día, por ejemplo yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>de menos de este tamaño, por ejemplo 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>ya leído</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>un borrador</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>también en la papelera y en «Spam»</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Este mensaje ya está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Este mensaje ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>Es demasiado tarde para retirar este mensaje: se está enviando o ya se envió.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>Puede que este mensaje se haya enviado. Indique primero si se envió o envíelo de nuevo.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>Rechazado: %1. No se envió nada a nadie. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>Rechazado: %1. Los demás tienen el mensaje. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>Rechazado: %1. No se envió nada a quienes aún no tienen el mensaje. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>Rechazado: %1. Se envió a los demás. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>El servidor lleva tres días aplazando este mensaje. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>No se pudo entregar durante tres días. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>La conexión se perdió después de entregar el mensaje y antes de que el servidor lo confirmara, así que puede que se haya enviado. Postrider no lo enviará por segunda vez por su cuenta: mire en «Enviados» o pregunte a un destinatario y después elija.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>Enviar «%1»</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>ID de cola %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>cifrado con %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Aceptado por el servidor</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Aceptado por %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Puesto en la bandeja de salida</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>Intento %1 aplazado</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Aplazado</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>Rechazado para %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>No se sabe si se envió</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 para %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>El servidor lo guarda hasta la hora prevista</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 lo guarda hasta la hora prevista</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>Copia guardada en «Enviados»</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>Usted permitió el envío</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>Se da por enviado</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>Sale %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>Próximo intento %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Sale en un momento</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Espera la conexión</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>Intento %1: entregándose</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>Entregado; falta que el servidor lo confirme</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>Ahora se guarda la copia en «Enviados»</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Aún no entregado</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>Aceptado; desde entonces no hay noticias</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>El servidor lo aceptaría; aún no se ha entregado nada</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>Aplazado por ahora; se intentará de nuevo</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>Llegó un informe</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>Llegó un informe sobre %1</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>Con retraso; se sigue intentando</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>Con retraso para %1; se sigue intentando</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>Transmitido a un servidor que ya no informa</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>Transmitido para %1 a un servidor que ya no informa</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Entregado a %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>Entregado a una lista, que lo envía a su vez</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>Entregado a la lista %1, que lo envía a su vez</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>No se pudo entregar</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>No se pudo entregar a %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Abierto por %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>Eliminado, quizá sin leer</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>Eliminado por %1, quizá sin leer</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>Intentos %1 a %2 aplazados</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>no se pudo entregar</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>no se pudo entregar a nadie</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>no se pudo entregar a %1 de %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>entregado a todos</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>entregado a %1 de %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>abierto por todos</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>abierto por %1 de %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>con retraso</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>con retraso para todos</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>con retraso para %1 de %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>El servidor aún no lo ha aceptado</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>su remitente</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>Su servidor de correo no dice si este mensaje proviene realmente de %1.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>No verificado</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>Su servidor de correo no encontró nada que demuestre que este mensaje proviene de %1.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Verificado por %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>Este mensaje proviene realmente de %1; lo ha comprobado su servidor de correo.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>No superó la comprobación</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>Este mensaje dice que proviene de %1, pero %1 no responde por él. Puede ser falso.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>Comprobado por su servidor de correo</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>Comprobado por su servidor de correo, %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>Firmado por %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>Enviado por un servidor de %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>Tal como lo quiere %1 (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>No como lo quiere %1 (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>Los servidores que lo transmitieron indican lo que encontraron (ARC)</translation>
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
        <translation>no es el dominio del remitente</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>El dominio del remitente, %1, se parece a %2, que usted conoce, pero es otro.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>El dominio del remitente, %1, está escrito con letras pensadas para confundirse con otras.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>El nombre del remitente es el suyo, pero la dirección, %1, no lo es.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>Las respuestas irían a %1, que solo se parece al dominio del remitente, %2.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>Las respuestas van a %1, no a %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>Este mensaje nombra a varios autores: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Enviado por %1 en nombre de %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>Nunca ha recibido correo de %1.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>El servidor %1 no ofrece cifrado en este puerto, así que no se envió nada. Compruebe el puerto y el tipo de cifrado en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>La conexión con %1 no es segura, así que no se envió la contraseña. Compruebe el tipo de cifrado en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>El servidor %1 no ofrece aquí iniciar sesión. Compruebe el nombre y el puerto del servidor en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>El servidor %1 no ofrece ninguna forma de iniciar sesión que Postrider conozca. Su proveedor quizá pueda decirle más.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>Postrider cometió un error al enviar. No se envió nada.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>Postrider cometió un error al preparar este mensaje. No se envió nada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>«%1» no es una dirección a la que se pueda enviar correo. Corríjala y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>El mensaje ocupa %1, y el servidor no acepta más de %2. Quite o reduzca adjuntos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>El mensaje nombra una dirección con letras que el servidor de su proveedor de correo no admite. Use una dirección sin ellas u otra cuenta.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>El mensaje está escrito en una forma que el servidor de su proveedor de correo no puede transmitir, así que no se envió nada. Ábralo como mensaje nuevo y envíe ese.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>La dirección «%1» contiene letras que el servidor de su proveedor de correo no admite. Pida al destinatario otra dirección.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>El servidor de su proveedor de correo no puede prometer que el mensaje siga cifrado durante todo el camino, así que no se envió nada. Envíelo sin esa exigencia o por otra vía.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>La conexión no es segura, así que no se envió nada. Compruebe el tipo de cifrado en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>El servidor no estaba listo para otro mensaje en esta conexión.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>La conexión terminó después de entregar el mensaje y antes de que el servidor lo confirmara. Puede que se haya enviado; búsquelo en la carpeta «Enviados» antes de enviarlo de nuevo.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>El servidor dio una respuesta que no dice si aceptó el mensaje. Puede que se haya enviado; búsquelo en la carpeta «Enviados» antes de enviarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>No se entendió la respuesta del servidor. Puede que no sea un servidor de correo o que no funcione bien; su administrador puede averiguar el motivo.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>La copia de este mensaje en el disco está dañada. Se descargará de nuevo del servidor; lo que solo está aquí se puede restaurar desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>El archivo %1 del perfil está dañado. Cierre Postrider y mueva este archivo a otro sitio: lo que contenía se descargará de nuevo del servidor.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>El disco está lleno. No se ha perdido nada: libere espacio y Postrider continuará.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>Postrider no puede escribir en la carpeta de su perfil. Compruebe los permisos de la carpeta.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>Postrider no puede abrir la carpeta de su perfil. Compruebe que el disco está ahí y que la carpeta se puede leer y escribir.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>Un archivo del perfil está dañado. Restaure el perfil desde una copia de seguridad, o muévalo a otro sitio y deje que Postrider descargue el correo de nuevo.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>Otro programa está usando el perfil de Postrider. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>Postrider no pudo leer o escribir su perfil. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider cometió un error al guardar. Por favor, comunique el error; el correo del servidor no se ha tocado.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>El perfil está en una unidad de red (%1). Allí el correo puede dañarse si se corta la conexión. Mueva el perfil a un disco de este equipo y guarde las copias de seguridad en la unidad de red.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>El perfil está en una carpeta que otro programa sincroniza. Ese programa puede sobrescribir correo que se está escribiendo en ese momento. Mueva el perfil a otra carpeta y sincronice en su lugar las copias de seguridad.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>Este perfil lo escribió un Postrider más reciente. Inicie ese o elija otro perfil; no se cambió nada.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider está incompleto: falta una parte de la descripción de su base de datos. Instálelo de nuevo.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>La biblioteca SQLite de este sistema no tiene búsqueda de texto completo. Instale una completa.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>No se puede crear la carpeta del perfil. Elija otro lugar o compruebe los permisos de la carpeta superior.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>Este perfil está abierto en otro Postrider. Use esa ventana, o ciérrela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>Postrider no pudo escribir su perfil. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>El disco está lleno: el correo nuevo espera en el servidor. Libere espacio y Postrider continuará.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>No hay memoria suficiente para guardar un mensaje. Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>La copia de seguridad se detuvo; no hay ninguna.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>No se pudo escribir la copia de seguridad. Compruebe que hay espacio en el disco de destino y, si no lo hay, elija otro lugar.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>La copia de seguridad no se puede escribir en este lugar. Elija una carpeta en la que pueda escribir.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>Preparando la copia de seguridad</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>Copiando la lista de mensajes</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>No se pudo escribir la copia de seguridad. Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>Escribiendo la lista de mensajes</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Escribiendo los mensajes</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>Comprobando la lista de mensajes</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>Comprobando los mensajes guardados</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>Comprobando los cambios pendientes</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>Comprobando lo que se muestra</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>Comprobando los contadores</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>Comprobando las conversaciones</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>Comparando los mensajes guardados con la lista</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>Leyendo todos los mensajes guardados</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>Un índice de la lista de mensajes estaba dañado; se ha creado de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>El archivo %1 del perfil está dañado. Cierre Postrider y restaure el perfil desde una copia de seguridad (postrider restore), o mueva el perfil a otro sitio y deje que Postrider descargue el correo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>El archivo %1 del perfil está dañado. Cierre Postrider y mueva este archivo a otro sitio: lo que contenía se descargará de nuevo del servidor.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln mensaje no estaba completo aquí, aunque la lista decía que sí; se descargará de nuevo.</numerusform>
            <numerusform>%Ln mensajes no estaban completos aquí, aunque la lista decía que sí; se descargarán de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>Se liberó el espacio de %Ln mensaje que ya no aparece en ninguna lista.</numerusform>
            <numerusform>Se liberó el espacio de %Ln mensajes que ya no aparecen en ninguna lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln mensaje guardado estaba dañado; se descargará de nuevo.</numerusform>
            <numerusform>%Ln mensajes guardados estaban dañados; se descargarán de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln mensaje que aún no está en ningún servidor está dañado. Impórtelo de nuevo o restaure una copia de seguridad en un perfil nuevo.</numerusform>
            <numerusform>%Ln mensajes que aún no están en ningún servidor están dañados. Impórtelos de nuevo o restaure una copia de seguridad en un perfil nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>Los contadores de %Ln carpeta eran incorrectos; se ha vuelto a contar.</numerusform>
            <numerusform>Los contadores de %Ln carpetas eran incorrectos; se ha vuelto a contar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln conversación no se correspondía con sus mensajes; se ha recompuesto.</numerusform>
            <numerusform>%Ln conversaciones no se correspondían con sus mensajes; se han recompuesto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln cambio pendiente no se refería a nada existente; se ha descartado.</numerusform>
            <numerusform>%Ln cambios pendientes no se referían a nada existente; se han descartado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln mensaje no pertenecía a ninguna carpeta; se ha quitado de la lista. Lo que tiene el servidor se descargará de nuevo.</numerusform>
            <numerusform>%Ln mensajes no pertenecían a ninguna carpeta; se han quitado de la lista. Lo que tiene el servidor se descargará de nuevo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln mensaje no se mostraba como lo tiene el servidor; ahora sí.</numerusform>
            <numerusform>%Ln mensajes no se mostraban como los tiene el servidor; ahora sí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>No se pudo escribir el perfil. Compruebe que hay espacio en el disco y que puede escribir en la carpeta superior.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Esta copia de seguridad está dañada; no se restauró nada. Copie el archivo otra vez desde donde lo guarda o use una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>La restauración se detuvo; no se cambió nada.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>Restaurando el perfil</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Esta copia de seguridad está cortada: le falta el final. No se restauró nada. Copie el archivo otra vez desde donde lo guarda o use una copia de seguridad más antigua.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>Una copia de seguridad se restaura en una carpeta vacía o que aún no existe, para no sobrescribir nada. Elija otra o mueva a otro sitio lo que contiene.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>No se puede leer la copia de seguridad. Compruebe que el archivo está ahí y que puede leerlo.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>Este archivo no es una copia de seguridad de Postrider. Elija el archivo que se creó con «Hacer copia» o con postrider backup.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>Esta copia de seguridad la escribió un Postrider más reciente. Restáurela con ese.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>Esto estaba en espera cuando se hizo la copia de seguridad, y puede que se haya enviado desde entonces. Mire en «Enviados» o pregunte a un destinatario y después elija.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider se está cerrando.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Otra búsqueda ocupó su lugar.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider aún no ha revisado %1. Busque de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>Este mensaje es más grande de lo que Postrider acepta entero (256 MB). Descargue sus adjuntos uno por uno o léalo en las páginas web de su proveedor.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>Este mensaje va de camino a otra carpeta. Se podrá leer en cuanto llegue.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>El servidor ha vuelto a numerar esta carpeta. El mensaje se podrá leer en cuanto Postrider la haya revisado.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>Este mensaje ya no está en el servidor. Desaparecerá de la lista en la próxima revisión.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>El servidor no dice de qué se compone este mensaje, y es más grande de lo que Postrider acepta (256 MB). Léalo en las páginas web de su proveedor.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>Otro programa ha eliminado la carpeta %1 del servidor. Con ella se pierde lo que usted cambió en %Ln mensaje.</numerusform>
            <numerusform>Otro programa ha eliminado la carpeta %1 del servidor. Con ella se pierde lo que usted cambió en %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>El servidor volvió a numerar una carpeta mientras se leía. Postrider empieza de nuevo con ella.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>El servidor no puede hacer esto ahora: %1. Se intentará de nuevo, y los cambios posteriores en las mismas carpetas esperan.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>El servidor lo rechazó: %1. Las carpetas están como estaban.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>El servidor lo rechazó: %1. Lo que se iba a copiar allí sigue donde estaba.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>El servidor lo rechazó: %1. Los mensajes están como estaban.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>El servidor no aceptó el borrador «%1» en la carpeta «Borradores». Se conserva en este equipo y se intentará de nuevo la próxima vez que se guarde.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider cometió un error al leer un mensaje. Por favor, comunique el error; el correo del servidor no se ha tocado.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>La cuenta ya no existe.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>Este servidor de correo no puede distinguir sus mensajes (no conoce ni UIDL ni TOP), así que no se descargó nada. Su proveedor de correo puede decirle si hay otro servidor.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>El servidor de correo no dice a qué mensaje se refiere (%Ln). Se queda allí.</numerusform>
            <numerusform>El servidor de correo no dice a qué %Ln mensajes se refiere. Se quedan allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>Un mensaje es más grande de lo que Postrider acepta (256 MB). Se queda en el servidor de correo.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>Este mensaje ya no está en el servidor de correo o es demasiado grande. Aquí solo están sus encabezados.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Descargando correo</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>El servidor que respondió no demostró ser %1: su certificado solo lo dice donde eso ya no cuenta (el nombre común). Pida uno más reciente al administrador del servidor.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>El servidor que respondió no demostró ser %1: su certificado es para %2. Compruebe el nombre del servidor en la configuración de la cuenta; si es correcto, puede que alguien se esté interponiendo.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>otro nombre</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>El certificado de %1 está autofirmado: nadie en quien confíe este equipo responde por él. Si el servidor es suyo, compare la huella digital y confíe solo en este certificado; si no, pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>El certificado de %1 procede de un emisor que este equipo no conoce. Si su organización emite sus propios certificados, pregunte allí cuál es su huella digital y compárela; si no, pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>El certificado de %1 caducó el %2. Si la fecha de este equipo es correcta, pida al administrador del servidor que lo renueve.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>El certificado de %1 solo es válido a partir del %2. Compruebe la fecha de este equipo; si es correcta, pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>El certificado de %1 no se emitió para un servidor. Pida uno adecuado al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>El certificado de %1 lo firmó alguien que no tiene permiso para emitir certificados. Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>El certificado de %1 ha sido revocado. Pida al administrador del servidor que lo sustituya.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>El servidor %1 no mostró ningún certificado, así que no se pudo verificar. Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>El certificado de %1 está hecho de una forma que otros pueden falsificar (%2), así que no demuestra nada. Pida al administrador del servidor que lo sustituya.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>No se pudo verificar el certificado de %1. Pregunte al administrador del servidor.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>No se pudo leer el archivo con los certificados de confianza para %1, o no contiene ninguno. Elíjalo de nuevo en la configuración de la cuenta.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>El certificado incumple una regla que él mismo o su emisor establece</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>Un certificado se puede falsificar (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>No es el certificado en el que usted decidió confiar allí.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>No se envió nada.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>No se pudo establecer una conexión segura con %1, así que no se envió nada. Compruebe el puerto y el tipo de cifrado en la configuración de la cuenta; también puede que el servidor sea demasiado antiguo para TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>%1 necesita un valor.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>Introducir los servidores</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Empezar a leer</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>Introduzca primero su dirección; con ella se rellena la configuración.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>¿Cómo se llama?</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>Las personas a las que escriba lo verán junto a su dirección.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Probar la cuenta de demostración</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>¿Cuál es su dirección de correo?</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Postrider ya conoce los servidores de muchos proveedores. Para los demás, pregunta a quienes puedan saberlo.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>A quién se pregunta</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>La parte de su dirección que sigue a la @, sus servidores de nombres y quien recibe su correo; siempre con cifrado, salvo las consultas a los servidores de nombres. No se envía ninguna contraseña.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>También la &amp;lista pública de proveedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Recibe el dominio, nunca la dirección.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>&amp;Dar la dirección completa a su propio dominio; algunos la necesitan para responder</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>Buscando sus servidores de correo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>¿Está realmente ahí su correo?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>Si no conoce este nombre, pregunte a su proveedor o introduzca usted los servidores.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>&amp;Sé que mi correo está ahí</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>¿En qué servidores está su correo?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Correo entrante</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Correo saliente (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>Certificado de su propio emisor, si lo hay</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>Certificado de su propio emisor</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>No hace falta para servidores de Internet</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>¿Qué pasa con el correo en el servidor?</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>Con POP3, el correo se descarga a este equipo. En el servidor solo se elimina cuando ya está a salvo aquí.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Iniciando sesión</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>No se guarda nada hasta que los dos servidores le hayan dejado entrar.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Todo listo</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>En este equipo no responde ningún llavero, así que su inicio de sesión se conserva hasta que salga de Postrider y nunca se escribe en el disco. La próxima vez se le pedirá de nuevo.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>Configuración manual</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 ya está configurada. Introduzca otra dirección o cierre esta ventana.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>%1 recibe la dirección; los demás, solo el dominio. Nadie recibe una contraseña.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>Todos reciben solo el dominio, %1. Nadie recibe una contraseña.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>No se pudo preguntar a nadie. Compruebe si este equipo está conectado e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>Nadie a quien se preguntó conoce los servidores de esta dirección. Su proveedor le dirá los nombres: los encontrará en sus páginas de ayuda. O compruebe si la dirección es correcta.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Sus servidores de correo</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>Su correo está en %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>Esto es lo que se encontró para %1. Su proveedor puede decirle si es correcto.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>Estos nombres son una suposición para %1. Su proveedor le dirá los correctos.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>Nadie de confianza dice que el correo de %1 esté ahí; también podría decirlo alguien que altere una respuesta por el camino. Su contraseña iría a:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>Sé que mi correo está en %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 no deja entrar a nadie con contraseña, solo con el navegador. Este Postrider no tiene un identificador con el que pedírselo a %1: quien lo compiló no lo registró allí. Un identificador propio va en oauth-clients.json, en el perfil.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>Ha iniciado sesión con el navegador. Continúe para probar los servidores de nuevo.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>Se guarda en el llavero de este equipo y solo se envía a %1 y %2.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>Lo que dice %1 sobre esto</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>En su lugar, usar una contraseña de aplicación</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>En su lugar, iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>El servidor no aceptó el inicio de sesión. Compruebe si inició sesión como %1 y si su proveedor deja entrar a los programas de correo.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>El servidor no aceptó el nombre de usuario y la contraseña. Escriba de nuevo la contraseña; algunos proveedores exigen una contraseña de aplicación.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Iniciar sesión de nuevo</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>La conexión no es bastante segura para enviar por ella una contraseña. Compruebe el nombre del servidor y la seguridad; si el servidor es suyo, mire su certificado.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>Cambiar la configuración del servidor</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>Compruebe el nombre y el puerto del servidor, y si este equipo está conectado.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1 está lista. Su correo se está descargando.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1 está lista. Su correo se está descargando; primero, lo más reciente.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>Hay que iniciar sesión</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Certificado no fiable</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Con problemas</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Alt y las teclas de flecha mueven una cuenta hacia arriba o hacia abajo.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Aún sin guardar</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Recibir correo</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>Nuevo mensaje desde esta cuenta</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Carpetas visibles…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Desactivar</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Configuración…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Quitar cuenta…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>Configuración de la cuenta</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>Esta página muestra de nuevo lo que está guardado.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>Hay algo sin guardar en esta página</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún sin guardar.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider se está cerrando.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>Postrider cometió un error al buscar correo. Por favor, comunique el error; el correo del servidor no se ha tocado.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Conectando con %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>El servidor de correo exige %Ln minuto entre dos visitas. Postrider volverá a comprobar a las %1.</numerusform>
            <numerusform>El servidor de correo exige %Ln minutos entre dos visitas. Postrider volverá a comprobar a las %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 dice: «%2»</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>Al día, salvo %1: el servidor no la abre.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>No hay ninguna conexión por la que el servidor avise enseguida del correo nuevo en %1: se comprueba cada minuto.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>En lugar del servidor de correo responde otra cosa. Puede que se interponga una página de inicio de sesión de la red: abra cualquier página en un navegador; Postrider continuará por sí solo.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Aún no hay ninguna cuenta</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>Quitar esta acción</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Lo que se hace</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Elegir una carpeta…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>Dirección a la que reenviar</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
</context>
<context>
    <name>postrider::Activity</name>
    <message>
        <source>Needs attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>Recibiendo correo: %1 de %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Recibiendo correo…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Al día</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Lo que está haciendo Postrider</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>Conectado y al día.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivada.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Conectando…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Recibiendo correo…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Hace falta una contraseña.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>El servidor no pudo demostrar quién es.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Algo salió mal.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>%1 mensaje se está añadiendo aún al índice de búsqueda.</numerusform>
            <numerusform>%1 mensajes se están añadiendo aún al índice de búsqueda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>Pendiente de llegar al servidor: %Ln cambio. Si sale, no se pierde nada.</numerusform>
            <numerusform>Pendientes de llegar al servidor: %Ln cambios. Si sale, no se pierde nada.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>%1 de %2 usados en el servidor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>Y %Ln carpeta más que no se abre.</numerusform>
            <numerusform>Y %Ln carpetas más que no se abren.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Última comprobación a las %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Próximo intento a las %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Activar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Registro de la conexión</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>En esta conexión aún no hay nada registrado.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>Spam antiguo: se eliminó definitivamente %Ln mensaje.</numerusform>
            <numerusform>Spam antiguo: se eliminaron definitivamente %Ln mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>Más pequeño (85 %)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como en el escritorio</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>Más grande (115 %)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>Grande (130 %)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>Muy grande (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>El doble de grande (200 %)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>De todo Postrider. Los mensajes se pueden ampliar por separado con Ctrl y la tecla más.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>&amp;Listas y menús</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compacto</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Amplio</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>El espacio entre las filas.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>Claro &amp;u oscuro</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste alto</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>Texto con un contraste de siete a uno y líneas que se ven bien.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Reducir el movimiento</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>Nada se desliza ni se desvanece; lo que cambia simplemente aparece.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln mensaje nuevo</numerusform>
            <numerusform>%Ln mensajes nuevos</numerusform>
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
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>«%1» es un programa o puede iniciar uno. Postrider no lo inicia. Si lo esperaba y confía en quien lo envió, guárdelo primero.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>«%1» puede ejecutar algo al abrirse.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 Ábralo solo si lo esperaba y confía en quien lo envió.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>En este equipo no hay ningún programa que abra «%1». Puede guardarlo.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>«%1» podría ser un programa que dañe este equipo. Guárdelo solo si lo esperaba y confía en quien lo envió.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Guardar adjunto</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Guardar todos los adjuntos en</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>El mensaje está firmado: su firma dejará de ser válida.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>«%1» se guardará en este equipo y después se quitará del mensaje, también en el servidor.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>«%1» se eliminará del mensaje, también en el servidor.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>Guardar y quitar…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln adjunto guardado en «%1».</numerusform>
            <numerusform>%Ln adjuntos guardados en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>«%1» no se quitó de su mensaje: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1, sin descargar</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>Adjunto que es un programa. Actívelo para guardarlo.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>Adjunto. Actívelo para abrirlo o pulse Espacio para verlo.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>Llegó en «%1».</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>Aún está en el servidor; antes se descarga.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Imagen, %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1, solo se muestra el principio</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>De este tipo de archivo no se puede mostrar nada aquí.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>No se pudo guardar «%1». Elija otra carpeta o libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>Descargar el mensaje completo</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>Guardar todo (%Ln más)…</numerusform>
            <numerusform>Guardar todo (%Ln más)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Guardar &amp;todo…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>Guardar y &amp;quitar del mensaje…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>&amp;Eliminar del mensaje…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Escriba su mensaje</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Escribir un mensaje a esta dirección</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Abrir enlace en el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Guardar imagen como…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Copiar imagen</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>Como en la cuenta</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Todos los mensajes</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Los mensajes de los últimos días</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>Solo los mensajes que abra</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Mensajes que se conservan en este equipo</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> días</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Cuántos días</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>Se pidió la vista sencilla (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>La parte de Postrider que muestra los mensajes con formato como lo hacen los navegadores no está instalada.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>La parte de Postrider que muestra los mensajes con formato como lo hacen los navegadores no se puede usar: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>pertenece a otra versión</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>Iniciar sesión en &amp;otro dispositivo</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Abrir la página</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Copiar el &amp;código</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Copiar el &amp;enlace</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>Su navegador abre la página de %1. La contraseña va allí y a ningún otro sitio; Postrider recibe una clave que usted puede revocar en cualquier momento.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Preguntando a %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>Inicie sesión en la página que muestra ahora su navegador. Después, aquí se continuará solo.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Abrir la página de nuevo</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>Abra esta página en cualquier dispositivo e introduzca el código. Después, aquí se continuará solo.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>No se pudo abrir ningún navegador. Copie el enlace, ábralo en un navegador de este equipo e inicie sesión allí.</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>Consultando los servidores…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>Mientras tanto no se les envía nada ni se inicia sesión.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>No se pudieron ver los certificados</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Los certificados están en orden</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>Los dos servidores demuestran quiénes son. Si antes falló algo, quizá fue la red.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Emitido para</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Emitido por</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>alguien sin nombre</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Validez</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>del %1 al %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Huella digital (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 muestra un certificado distinto del que usted aceptó</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 no pudo demostrar quién es</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>No confiar</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>Un certificado con este defecto no demuestra nada, lo muestre quien lo muestre, así que no se puede confiar en él. Pida otro al administrador del servidor.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>Si confía en él, Postrider aceptará exactamente este certificado para %1 en el puerto %2 y enviará allí su contraseña y su correo. Cualquier otro que pudiera mostrarlo podrá leerlos. Puede revocar esa confianza en cualquier momento.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>He comparado la huella digital con la que me dio el administrador</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Confiar en este certificado</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>El certificado no es de confianza</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Todos los servidores deben demostrar quiénes son: no se confía en ningún certificado solo porque usted lo diga.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, puerto %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>De confianza desde el %1, aunque: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Dejar de confiar</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Dejar de confiar en el certificado de %1</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>Cierra las conexiones que se basan en él. Postrider volverá a preguntar cuando encuentre este certificado.</translation>
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
        <translation>Ninguna acción con ese nombre tiene atajo.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Buscar un atajo</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Como en Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Los de Postrider</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1, con atajos propios</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>Abrir el mensaje, aceptar lo elegido</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>Un paso atrás, cerrar</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>Al campo o botón siguiente</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Menú de lo elegido</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Correo entrante: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Correo saliente: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Funciona</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>Funciona, protegido con %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Sin probar</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Sin color</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>¿Qué desea hacer?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>Escriba lo que busca: una acción, una carpeta, una persona o un mensaje. Arriba y abajo eligen, Intro acepta, Esc cierra.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ elegir    ↵ aceptar    Esc cerrar    &gt; acciones    # carpetas    @ personas    ? ayuda</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>Responder a</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>Elegir adónde van las respuestas</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>Añadir personas que reciben una copia</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>Añadir personas que reciben una copia sin que nadie más lo vea</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 ya está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>%Ln de estas direcciones ya está en %1.</numerusform>
            <numerusform>%Ln de estas direcciones ya están en %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Importancia</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Alta</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Baja</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>&amp;Guardar como plantilla</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>Empezar con una &amp;plantilla…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>Enviar a &amp;muchos, a cada uno por su nombre…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Versiones anteriores…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>El texto sin formato no lleva formato ni imágenes: lo que tiene formato en este mensaje pasa a ser texto normal.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Convertir en texto sin formato</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>Descartar este mensaje</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texto con formato</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>No se pudo guardar el borrador: %1 Mantenga abierta esta ventana; en ella está lo que ha escrito.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Plantilla: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>muchos servidores rechazan mensajes tan grandes</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Guardado a las %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>El mensaje aún no se ha enviado: %1 no puede ser una dirección de correo. Corríjala o quítela.</numerusform>
            <numerusform>El mensaje aún no se ha enviado: %1 no pueden ser direcciones de correo. Corríjalas o quítelas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>Añada al menos un destinatario y envíe de nuevo.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>Aún se está leyendo un archivo. Envíe de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>El mensaje no se envió. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>¿Conservar lo que ha escrito?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Conservar como borrador</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 envía el mensaje. ¿Enviarlo?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Enviar y no volver a preguntar</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>El mensaje no tiene asunto.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Añadir un asunto</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Enviar sin asunto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln persona verá las direcciones de las demás.</numerusform>
            <numerusform>%Ln personas verán las direcciones de las demás.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Mover todas a Cco</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Enviar así</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>Ha escrito «%1», pero no hay nada adjunto.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Adjuntar archivos…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>Importancia, plantillas, versiones anteriores</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>Guardado como plantilla. Este mensaje se queda como está.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>Adjuntando mensajes: %L1 de %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln mensaje no está completo en este equipo y se omitió.</numerusform>
            <numerusform>%Ln mensajes no están completos en este equipo y se omitieron.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>No hay ninguna cuenta desde la que escribir. Añada una primero.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>Como máximo se puede adjuntar %Ln mensaje a otro.</numerusform>
            <numerusform>Como máximo se pueden adjuntar %Ln mensajes a otro.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>Se enviará %1</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Enviando «%1»</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Enviar ahora</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>«%1» no se pudo guardar en su lista de palabras. Se considera correcta hasta que Postrider se cierre.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>Los &amp;mensajes empiezan como</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>Como el mensaje que se responde; si no, texto sin formato</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>Una identidad puede tenerlo de otro modo: Archivo, Cuentas, Identidades.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Deshacer el envío</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>Ninguno: sale enseguida</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln segundo</numerusform>
            <numerusform>%Ln segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>Tiempo para &amp;deshacer el envío de un mensaje</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>Mientras tanto, espera en la bandeja de salida, aunque haya conexión.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Antes de enviar</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>Recordarme los ad&amp;juntos</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>Pregunta si el texto habla de un adjunto y no hay ninguno.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>Recordarme el &amp;asunto</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>Avisarme si hay &amp;muchos destinatarios</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>A partir de quince personas, propone ocultar las direcciones de unas a otras.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>Preguntar antes de enviar con el &amp;teclado</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>Es fácil pulsar Ctrl+Intro por error.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>Quitar esta condición</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>Parte del mensaje</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>Nombre del encabezado</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Cómo se compara</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>Con qué se compara</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
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
        <translation>Por qué vía van las conexiones de esta cuenta: para el correo en ambos sentidos y para renovar un inicio de sesión.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Certificados de su confianza</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>Un servidor demuestra quién es mediante un certificado por el que otros responden. Si nadie responde por uno, como el de su propio servidor, puede compararlo y confiar en él: solo para ese servidor, y en ningún otro certificado en su lugar.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>Ver los certificados de los servidores…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>Indique dónde está el proxy, y la contraseña si exige un nombre de usuario.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>C&amp;onexión</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Página web</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Descartar cambios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Nombre de pila</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Apellidos</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Departamento</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Cargo</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Apodo</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Dirección postal</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>Cumpleaños</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>año-mes-día</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>Un nuevo mensaje a %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Tarjeta de %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln mensaje, el último: %1</numerusform>
            <numerusform>%Ln mensajes, el último: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>%Ln dirección quitada.</numerusform>
            <numerusform>%Ln direcciones quitadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>%Ln contacto eliminado.</numerusform>
            <numerusform>%Ln contactos eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln contacto combinado en uno.</numerusform>
            <numerusform>%Ln contactos combinados en uno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>%Ln contacto añadido.</numerusform>
            <numerusform>%Ln contactos añadidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Nuevo grupo</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Nombre del grupo</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Crear grupo</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Cambiar el nombre del grupo</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>Se eliminó el grupo «%1». Sus contactos siguen ahí.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Importar contactos</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Contactos (*.vcf *.vcard *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>Nuevos: %1, completados: %2, ya existentes: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Exportar contactos</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln contacto exportado a «%1».</numerusform>
            <numerusform>%Ln contactos exportados a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Eliminar el grupo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a los contactos</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Importar contactos…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Exportar como vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>Exportar como vCard para programas antiguos…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exportar como tabla (CSV)…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Todos los contactos</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Direcciones recopiladas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>%Ln contacto seleccionado</numerusform>
            <numerusform>%Ln contactos seleccionados</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>Direcciones a las que ha escrito</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>Se ofrecen mientras escribe. Añada a sus contactos las que quiera conservar.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Aún no hay contactos</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>Cree uno o impórtelos de un archivo de otro programa.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Elija un contacto</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>no leído, </translation>
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
        <translation>Conversación</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Mostrar %Ln mensaje anterior</numerusform>
            <numerusform>Mostrar %Ln mensajes anteriores</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>Todos los detalles…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>Ocultar qué ha sido de este mensaje</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>Mostrar qué ha sido de este mensaje</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>Otro programa abre los enlaces de correo en este equipo. ¿Debe hacerlo Postrider?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Usar Postrider como programa de correo</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>No volver a preguntar</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>&amp;Avisarme del correo nuevo</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>Cuando hay otra ventana delante. Nunca del spam ni de lo que ya ha leído en otro lugar.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>Qué &amp;muestra una notificación</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>Remitente, asunto y primeras palabras</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Remitente y asunto</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Solo el remitente</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Solo que hay correo nuevo</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>Puede verse en una pantalla bloqueada, o verla quien esté a su lado.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>Para el correo dirigido a</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Icono</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>Mostrar el número de mensajes &amp;no leídos en el icono</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>En el dock o la barra de tareas, si el escritorio lo permite.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>Mostrar un icono en la &amp;bandeja del sistema</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>Este escritorio no tiene ahora bandeja del sistema.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>Se&amp;guir en la bandeja del sistema al cerrar la ventana</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>Sin bandeja del sistema, al cerrar la ventana termina el programa, se elija aquí lo que se elija.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>&amp;Iniciar Postrider cuando inicio sesión en este equipo</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Iniciar minimi&amp;zado</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>En la bandeja del sistema, o como ventana minimizada si no la hay.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Enlaces de correo</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Consultando al escritorio…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>Postrider abre los enlaces de correo en este equipo.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>Otro programa abre los enlaces de correo en este equipo.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Usar Postrider como programa de correo</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Preguntar también a la &amp;lista pública de proveedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>Enviarme un &amp;mensaje de prueba</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Copiar informe</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>Revi&amp;sar</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>Cuenta o dirección que se va a revisar</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Dirección de correo</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>nombre@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Recibe el dominio, nunca la dirección.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>El diagnóstico revisa todo lo que hay entre usted y su correo. No cambia nada.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>Con lo que se intercambió en las conexiones, sin contraseñas.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>Una dirección que no tiene cuenta aquí</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>Lo revisa todo otra vez, después envía un mensaje de %1 a %1 y espera a que llegue. Se queda en la bandeja de entrada.</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Revisando %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>Detenido. Abajo está lo que se había encontrado hasta entonces.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>Configuración de los servidores…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>El informe está en el portapapeles. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>El informe está guardado. No contiene ninguna contraseña.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>No se pudo guardar el informe: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>Aún sin destinatario</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1, para %2, guardado %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>Plantilla – %1</translation>
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
        <translation>Borradores</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>No hay borradores</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>%Ln borrador eliminado.</numerusform>
            <numerusform>%Ln borradores eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>Empezar un mensaje con ella</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>No existe tal cuenta.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>Este mensaje aún viene de camino desde la cuenta en la que estaba.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Este adjunto aún está en el servidor, y su cuenta está desactivada. Actívela para descargarlo.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>Este adjunto aún está en el servidor, y Postrider está sin conexión. Conéctese para descargarlo.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Este mensaje aún no se ha descargado, y su cuenta está desactivada. Actívela para descargarlo.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>Este mensaje aún no se ha descargado, y Postrider está sin conexión.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>El correo de esta cuenta está en este equipo. No hay nada más que buscar en su servidor.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>No se puede buscar en el servidor: la cuenta está desactivada.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>No se puede buscar en el servidor: Postrider está sin conexión.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>El mensaje pidió algo a lo que no tiene derecho (%1). Esto no debería ocurrir nunca; por favor, comuníquelo.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>La parte del programa que muestra los mensajes con formato ha fallado o no responde. Este mensaje se muestra de forma más sencilla.</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>Descargando el mensaje completo: %1 de %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>Descargando «%1»: %2 de %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>Solo no leídos</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Solo con estrella</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>Solo con adjunto</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>Con una etiqueta</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Filtro rápido</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>Filtrar estos mensajes</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Cerrar el filtro</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>Nuevo filtro</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Editar filtro</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>Lo que hace, si deja este campo vacío</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>Cuando llega correo nuevo a la bandeja de entrada</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>Solo cuando lo aplico</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>Cuántas de las condiciones deben cumplirse</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>Mensajes que cumplen todas estas condiciones</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>Mensajes que cumplen alguna de estas condiciones</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Añadir una condición</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Añadir una acción</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>Los filtros situados debajo de este no examinan estos mensajes</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>Hacer esto con ellos</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>Probar en %1</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>Cuenta los mensajes a los que se aplicaría. No se cambia nada.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Se aplicaría a %L1 de %Ln mensaje.</numerusform>
            <numerusform>Se aplicaría a %L1 de %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo examinar: no está completo en este equipo.</numerusform>
            <numerusform>%Ln mensajes no se pudieron examinar: no están completos en este equipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>De cada uno sale una copia como adjunto, en su nombre, por la bandeja de salida. Nunca se reenvían el spam, los informes de no entrega, las respuestas automáticas ni lo que ya se ha reenviado antes. Esto no se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>Aún no hay filtros.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Añadir un filtro</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>Un filtro examina el correo nuevo cuando llega a la bandeja de entrada y hace lo que usted ha indicado: moverlo, ponerle una etiqueta, marcarlo como leído.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>Filtros, en el orden en que se prueban</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>&amp;Duplicar</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;liminar</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>Aplicar el elegido a %1</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>Aplicar todos a %1</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Eliminar filtro</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>¿Eliminar el filtro «%1»?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>Los mensajes se quedan donde están. Si quiere conservarlo para más adelante, desactívelo.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>No hay ningún filtro activado.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>El filtrado se detuvo</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Algún filtro se aplicó a %L1 de %Ln mensaje.</numerusform>
            <numerusform>Algún filtro se aplicó a %L1 de %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo examinar: no está completo en este equipo.</numerusform>
            <numerusform>%Ln mensajes no se pudieron examinar: no están completos en este equipo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>%Ln mensaje filtrado</numerusform>
            <numerusform>%Ln mensajes filtrados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Después: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>Buscar en este mensaje</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Anterior (Mayús+Intro)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Siguiente (Intro)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 de muchísimos</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1 de %L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Detalles de: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>Marcar todo como leído</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Vaciar papelera…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>Vaciar spam…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Quitar de favoritas</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Añadir a favoritas</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Nueva carpeta dentro…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Eliminar carpeta…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Carpetas visibles…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Propiedades…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>Quitar esta búsqueda…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Nombre de la nueva carpeta en %1:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Nombre de la nueva carpeta:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>No contiene mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln mensaje que contiene se elimina definitivamente. Esto no se puede deshacer.</numerusform>
            <numerusform>%Ln mensajes que contiene se eliminan definitivamente. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln mensaje que contiene se elimina también del servidor de correo. Esto no se puede deshacer.</numerusform>
            <numerusform>%Ln mensajes que contiene se eliminan también del servidor de correo. Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>También se elimina %Ln carpeta que hay debajo.</numerusform>
            <numerusform>También se eliminan %Ln carpetas que hay debajo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Eliminar carpeta</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>¿Eliminar la carpeta %1?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>No hay otra copia de lo que contiene %1. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>Todo lo que hay en %1 se elimina también del servidor de correo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Vaciar carpeta</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln mensaje definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln mensajes definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Quitar búsqueda</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>¿Quitar la búsqueda %1?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>Los mensajes se quedan donde están.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Bandeja de entrada</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Borradores</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviados</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivados</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Spam</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Todo el correo</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>Correo que solo está en este equipo</translation>
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
            <numerusform>%1, %Ln no leído</numerusform>
            <numerusform>%1, %Ln no leídos</numerusform>
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
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>requieren atención: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln mensaje</numerusform>
            <numerusform>%1, %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>Borradores en curso</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Todas las cuentas</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
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
        <translation>Suscrita: se muestra entre las carpetas</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>Avisarme enseguida del correo nuevo de aquí</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>Propiedades de %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>Nombre en el servidor</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1, de ellos %2 no leídos</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>En sus servidores hay más etiquetas de las que Postrider puede guardar: entre todas las cuentas se muestra %Ln etiqueta y ninguna más.</numerusform>
            <numerusform>En sus servidores hay más etiquetas de las que Postrider puede guardar: entre todas las cuentas se muestran %Ln etiquetas y ninguna más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>Carpeta normal</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Se usa para</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Se conserva en este equipo</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>Algunos servidores avisan de todas las carpetas por sí solos. A los demás se les pregunta con una conexión por cada carpeta como esta, hasta cuatro; a partir de ahí, la carpeta se comprueba cada minuto. Las demás carpetas se comprueban cada diez minutos.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>desactivada</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>Carpetas con una función</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>Están en este equipo.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>La mayoría de los servidores indica qué carpeta sirve para qué. Elija otra si el suyo no lo hace o si otros programas que usan su buzón utilizan otra.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>Siempre lo que diga el servidor</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Carpeta para: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Carpetas visibles</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>Carpetas visibles (suscritas)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Lo que diga el servidor</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>Lo que diga el servidor (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>Lo que diga el servidor (aún ninguna)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>Una carpeta solo puede tener una función: elija otra para %1 o para %2.</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Carpetas</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>El contenido de «Spam» se elimina definitivamente</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Se cuenta desde el día en que Postrider lo vio allí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>Spam antiguo</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>Se queda hasta que yo lo quite</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>Se elimina definitivamente después de %Ln día</numerusform>
            <numerusform>Se elimina definitivamente después de %Ln días</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>Al archivar, los mensajes van a</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>Una sola carpeta</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>Una carpeta por año</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>Una carpeta por mes de cada año</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>Postrider conoce %1. No se preguntó a nadie.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>De un archivo de este equipo. No se preguntó a nadie.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>Lo dice el propio %1.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>Lo dice la lista pública de proveedores.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>Quien recibe el correo de %1 tiene estos servidores.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>Nadie lo ha dicho, pero estos servidores responden con los nombres habituales.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2, puerto %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Cifrado desde el principio (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>Cifrado antes de decir nada (STARTTLS, obligatorio)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>En este mismo equipo</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP: el correo se queda en el servidor, igual en todos los dispositivos</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3: el correo se descarga a este equipo</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Correo entrante</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Correo saliente</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>&amp;Nombre de la cuenta</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>Solo lo ve usted, encima de sus carpetas. Si está vacío, ahí aparece la dirección.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>Una señal junto a su nombre, y junto a sus mensajes cuando se muestran los de todas las cuentas juntos.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>Esta cuenta está &amp;activada</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>Si está desactivada, Postrider no se conecta para ella: no llega correo, y lo que hay en su bandeja de salida espera. Todo lo que está en este equipo se conserva y se puede leer.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>Dirección y servidor</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. El correo se descarga de %2 (POP3) y está en este equipo.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. El correo está en %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;General</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>También una con forma&amp;to, para programas que muestran HTML</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>Su HTML, tal como se lo dio su empresa o lo muestra otro programa:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML de la firma</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>Así se envía. Se quita lo que podría ejecutarse o engañar; las imágenes de la web no se cargan aquí.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>La firma tal como se envía</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>La firma con formato es demasiado grande o tiene demasiados niveles anidados. Hágala más sencilla.</translation>
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
        <translation>El correo nuevo sale con la primera. Las respuestas, con aquella a la que le escribieron.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Identidades</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Alt y las teclas de flecha mueven una hacia arriba o hacia abajo.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Su &amp;nombre</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>Las &amp;respuestas van a</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>La dirección de arriba</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>Copia oculta de todo a &amp;esta dirección</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>Las direcciones con un signo &amp;más también son esta</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>El correo para nombre+loquesea@example.org se responde como nombre@example.org.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Como en las preferencias</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Texto con formato</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>Formato de los mensa&amp;jes nuevos</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>Al final, debajo de lo citado</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>Encima de lo citado</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>Su &amp;lugar en las respuestas</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>Debajo de lo citado</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>Dónde em&amp;pieza a escribir en las respuestas</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>La línea encima de lo &amp;citado</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>El (fecha), (nombre) escribió:</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name, %address, %date, %time y %subject representan el nombre, la dirección, la fecha, la hora y el asunto del mensaje al que se responde.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>Así se verá una respuesta:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Nueva identidad</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 – correo nuevo</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>Una cuenta necesita una identidad con la que escribir. Añada otra primero.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>Lo que alguien escribió</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>Introduzca la dirección de la nueva identidad o quítela.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» no es una dirección de correo. Tiene esta forma: nombre@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>Una firma con formato necesita también una sin formato, para quien lee texto sin formato.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» no es una dirección de correo a la que puedan ir las respuestas.</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>&amp;Identidades</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>Esta imagen no puede ir en el texto: no es una imagen PNG, JPEG, GIF o WebP, o es muy grande. Adjúntela como archivo.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>Las imágenes del texto ocuparían %1, y pocos servidores aceptan más de %2. Reduzca algunas o compártalas por otra vía.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>No se pudo reducir esta imagen. Se queda como está.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>Este comando es demasiado largo para pasárselo al Postrider que tiene abierto el perfil. Dele menos de una vez o cierre ese Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>El Postrider que tiene abierto este perfil es de otra versión. Ciérrelo e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Se repite: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Lugar: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Organiza: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>Con %1 y %Ln persona más</numerusform>
            <numerusform>Con %1 y %Ln personas más</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Con %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>%Ln evento más en el mismo calendario</numerusform>
            <numerusform>%Ln eventos más en el mismo calendario</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Usar estas teclas</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>Usarlas &amp;también</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Sin teclas</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Restablecer t&amp;odo…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Conjunto de atajos</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>&amp;Atajos</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Los de Postrider, parecidos a los de Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Como en Gmail: letras sueltas</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>Las letras solo sirven de atajos en la lista de mensajes y en el mensaje, nunca donde se escribe.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>Atajos propios</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>Buscar una acción o unas teclas</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Acciones y sus atajos</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>Pulse las teclas. Tab pasa a los botones.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Pulse las teclas</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Restablecer todos los atajos</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>¿Olvidar todos sus atajos propios?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>Cada acción vuelve a tener las teclas del conjunto elegido.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>sin teclas</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (propio)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Elija una acción para darle otras teclas.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Nuevas teclas para «%1»:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 ya se usa para: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>Teclas ya en uso</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>¿Quitar %1 a: %2?</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>Estas teclas solo pueden hacer una cosa.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Usarlas aquí</translation>
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
        <translation>Elegir fecha y hora…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Insertar un enlace</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Cambiar el enlace</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Texto</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>Sin dirección es texto como cualquier otro.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>Un enlace lleva a una dirección de la web o a una dirección de correo.</translation>
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
        <translation>No se puede leer el archivo «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>El archivo «%1» es más grande de lo que puede ser una libreta de direcciones.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>La ficha %1 no tiene nombre ni dirección y se omitió.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>Una imagen de «%1» es demasiado grande y se omitió.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>En este archivo no hay contactos que Postrider pueda leer: ni vCards ni una tabla cuya primera fila dé nombre a las columnas. Expórtelo de nuevo como vCard (.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>El archivo es demasiado largo: se omitió el final.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Se omitieron estas columnas: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>No se puede escribir el archivo «%1». Compruebe el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>El archivo «%1» no existe o no es un archivo.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>El archivo «%1» es más grande de lo que puede ser un mensaje.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>No hay ningún mensaje en el archivo «%1».</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>«%1» no puede ser una etiqueta: los servidores de correo aceptan letras, cifras y - _ $ .</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>Ya hay %Ln etiqueta, y no puede haber más.</numerusform>
            <numerusform>Ya hay %Ln etiquetas, y no puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>La carpeta ya no existe. Los mensajes están donde estaban.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>La carpeta ya no existe. No se copió nada.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>Solo se pueden vaciar la papelera y «Spam». No se eliminó nada.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>No existe tal cuenta.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>«%1» no se puede quitar: forma parte del perfil. Lo que contiene, sí.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 inicia sesión con el navegador; ahí una contraseña no sirve.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>«%1» es un lugar de este equipo: no hay nada que configurar.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» no es una dirección de correo. Tiene esta forma: nombre@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» no es una dirección de correo a la que puedan ir las respuestas.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1 está desactivada, así que no se establece ninguna conexión. Actívela primero.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>Desactivada. Su correo se queda aquí, y lo que hay en su bandeja de salida espera.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>El correo de una cuenta llega por IMAP o por POP3, y eso no cambia. Añada la dirección otra vez para usar la otra forma.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>La firma con formato es demasiado grande o tiene demasiados niveles anidados. Hágala más sencilla.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>No existe tal identidad.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>Una cuenta necesita una identidad con la que escribir. Añada otra primero o quite la cuenta.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Este mensaje ya no está aquí.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>Este mensaje aún no se ha descargado.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>Este adjunto no se puede quitar del mensaje: está incluido en otra de sus partes.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>Este mensaje está firmado. Sin el adjunto, su firma dejaría de ser válida.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>No se puede confiar en este certificado: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>Un contacto necesita un nombre o una dirección.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Este contacto ya no existe.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>Estos contactos ya no existen.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Un grupo necesita un nombre.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Este grupo ya no existe.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>«%1» ya existe. Elija otro nombre o quítelo antes.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>No se puede crear la carpeta «%1».</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>La carpeta ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>Ya hay %Ln filtro, y no puede haber más.</numerusform>
            <numerusform>Ya hay %Ln filtros, y no puede haber más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Este filtro ya no existe.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>La carpeta de este filtro ya no existe. Elija otra.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Filtrado</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>Este servidor no acepta «%1» en el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>El nombre de una carpeta no puede tener saltos de línea ni caracteres de control.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>Este servidor no admite carpetas dentro de carpetas.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>La bandeja de entrada la decide el servidor.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>La carpeta a la que se iba a importar ya no existe o no admite mensajes.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln archivo más.</numerusform>
            <numerusform>Se omitieron %Ln archivos más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>Postrider cometió un error al leer un mensaje. Por favor, comunique el error; el archivo no se ha tocado.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>Postrider cometió un error. Por favor, comuníquelo; no se perdió ningún mensaje.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>Se detuvo antes de terminar. Lo que ya estaba hecho se conserva.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>Este mensaje no tiene Message-ID, así que nada indica qué mensajes van con él. No se cambió nada.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Un mensaje sin Message-ID no se podría volver a encontrar llegado el momento. No se aplazó nada.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>El correo de la carpeta «Spam» nunca carga imágenes de la web.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Las imágenes de la web solo se cargan en mensajes que están en una cuenta.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Ha desactivado las imágenes de la web.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>«Siempre» es solo para remitentes cuya identidad ha comprobado su servidor de correo.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>Las imágenes de este mensaje no se deben cargar.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>El índice de búsqueda estaba dañado; se está creando de nuevo.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Se detuvo.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>No hay ninguna cuenta desde la que escribir. Añada una primero.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>Este adjunto aún está en el servidor.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>Este mensaje no llegó a través de una lista de correo a la que se pueda escribir.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>mensaje</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln mensaje</numerusform>
            <numerusform>Fwd: %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>La cuenta de este mensaje ya no existe. Elija otro remitente.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>Las listas de correo no reciben confirmaciones de lectura.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>Se inició otra búsqueda.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Una búsqueda guardada necesita un nombre y algo que buscar.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Esta búsqueda guardada ya no existe.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>No se puede enviar nada desde %1. Elija otro remitente.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 no es una dirección de la cuenta %2. Elija otro remitente.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>El mensaje ocupa %1, y el servidor no acepta más de %2. Quite o reduzca adjuntos y envíe de nuevo.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>Es demasiado tarde para enviar este mensaje a otra hora: se está enviando o ya se envió.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>Ya no hay nada que decidir sobre este mensaje.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Usted indicó que se envió.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Este mensaje ya no está en la bandeja de salida.</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>Postrider no conoce el servicio «%1» con el que esta cuenta inicia sesión. Tiene que estar en oauth-clients.json.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>Este Postrider no tiene un identificador con el que pedir a %1 que inicie su sesión. Use una contraseña de aplicación, si %1 las ofrece, o ponga un identificador propio en oauth-clients.json.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>No existe ninguna cuenta así que inicie sesión con el navegador.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>«%1» no es el nombre de un servidor.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>No está demostrado que este mensaje provenga de la lista, así que no se envió nada. Abra la página de la lista en el navegador.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>El archivo tiene más de %1 grupos: se omitieron los demás, pero no los contactos que contienen.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>La ficha de «%1» no tiene final y se omitió.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 es una dirección de la cuenta %2, cuyo correo examina este filtro. Reenvíe a otra dirección o elija para qué cuenta es el filtro.</translation>
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
        <translation>De una en una: detenga la operación en curso o espere a que termine.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Importando en %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>%Ln mensaje importado.</numerusform>
            <numerusform>%Ln mensajes importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln mensaje ya estaba aquí.</numerusform>
            <numerusform>%Ln mensajes ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>Se omitió %Ln archivo.</numerusform>
            <numerusform>Se omitieron %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>Un archivo con todos los mensajes (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Un Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>Una carpeta con un archivo por mensaje (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Exportar %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Exportando %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>%Ln mensaje exportado.</numerusform>
            <numerusform>%Ln mensajes exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln mensaje no está completo en este equipo y se omitió.</numerusform>
            <numerusform>%Ln mensajes no están completos en este equipo y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>Para exportarlos también: haga que la carpeta conserve todos los mensajes en este equipo (en sus propiedades), reciba el correo y expórtela a otro lugar.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>Exportar el correo de %1</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>Exportando el correo de %1</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>No se pudo crear ninguna carpeta en %1. Elija otro lugar.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Hacer una copia de seguridad del perfil</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Hacer copia</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Haciendo la copia de seguridad</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>La copia de seguridad está en %1. No contiene las contraseñas.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>Guardar mensaje como</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>No se pudo guardar el mensaje. Elija otra carpeta o libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Le damos la bienvenida a Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>Su correo se queda en este equipo y en su servidor de correo. Nadie más lo ve.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 de todas las cuentas</translation>
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
        <translation>Acerca de Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Un programa de correo que muestra lo que hace con su correo.

Software libre bajo la Licencia Pública General de GNU (GPL), versión 3 o posterior.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>No se puede leer «%1».</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Combinar correspondencia</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Anterior</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Elegir un archivo…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>Una tabla con una fila por persona y los nombres de las columnas en la primera fila (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>En los destinatarios, el asunto y el texto, {{Nombre}} representa lo que contiene la columna «Nombre».</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>Así se verá el mensaje</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> s</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>&amp;Tiempo entre dos mensajes</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Elegir una tabla</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Tablas (*.csv *.tsv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Columnas: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>Mensaje %L1 de %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Cco: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Asunto: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>Fila %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…y %Ln más</numerusform>
            <numerusform>…y %Ln más</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Enviar %Ln mensaje</numerusform>
            <numerusform>Enviar %Ln mensajes</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>%Ln mensaje está ahora en la bandeja de salida.</numerusform>
            <numerusform>%Ln mensajes están ahora en la bandeja de salida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>Copiar a carpeta</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Mover a carpeta</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln conversación definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln conversaciones definitivamente?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>¿Eliminar %Ln mensaje definitivamente?</numerusform>
            <numerusform>¿Eliminar %Ln mensajes definitivamente?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>Se elimina también del servidor de correo. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Conversación entera</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>Esto afecta a %Ln mensaje de la conversación.</numerusform>
            <numerusform>Esto afecta a los %Ln mensajes de la conversación.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>Una conversación cerrada representa todos sus mensajes en esta lista. Ábrala para elegir uno de ellos. No se le preguntará de nuevo.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Añadir esta etiqueta</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Quitar esta etiqueta</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>Nombre de la etiqueta. También la ven otros programas de correo:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>Ya existe una etiqueta con este nombre.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>Estos mensajes juntos son más grandes de lo que acepta cualquier servidor de correo.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>Este mensaje tiene un formato que ningún mensaje necesita: es más grande o tiene más niveles anidados de lo que se puede mostrar con seguridad. Este es su texto.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Columnas como al principio</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Usar en todas las carpetas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Con estrella</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (en %2)</translation>
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
        <translation>Insertar una imagen</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Mostrar en el texto</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>Adjuntar como archivos</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Se detuvo la descarga.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln conversación</numerusform>
            <numerusform>%Ln conversaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln mensaje</numerusform>
            <numerusform>%Ln mensajes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>conversación de %Ln mensaje</numerusform>
            <numerusform>conversación de %Ln mensajes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln no leído</numerusform>
            <numerusform>%Ln no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierta</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>no leído</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>nivel %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>con estrella</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>con adjuntos</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>respondido</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>reenviado</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>seguido</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>etiquetas: %1</translation>
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
        <translation>No hay ninguna cuenta desde la que escribir. Añada una primero.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Añadir una cuenta</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>Filtrar esta lista</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>Orden y aspecto de esta lista</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>Mostrar en columnas</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Aquí no hay nada</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Mostrar en tarjetas</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Primero lo más reciente</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>Descendente</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Primero lo más antiguo</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>Ascendente</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>Agrupar por conversación</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Usar en todas las carpetas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>%Ln encontrado</numerusform>
            <numerusform>%Ln encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>%1 no leídos de %2</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>Ningún mensaje de aquí coincide con el filtro.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>Todo hecho. No hay correo en su bandeja de entrada.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Recibir correo</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>No hay mensajes en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln adjunto</numerusform>
            <numerusform>%Ln adjuntos</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>Imprimir mensaje</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>No se pudo imprimir el mensaje. Compruebe si la impresora está disponible.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>Guardar mensaje como PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Documentos PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>No se pudo escribir «%1»: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln mensaje archivado</numerusform>
            <numerusform>%Ln mensajes archivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln mensaje movido a la papelera</numerusform>
            <numerusform>%Ln mensajes movidos a la papelera</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln mensaje movido a %1</numerusform>
            <numerusform>%Ln mensajes movidos a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln mensaje copiado a %1</numerusform>
            <numerusform>%Ln mensajes copiados a %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln mensaje marcado como spam</numerusform>
            <numerusform>%Ln mensajes marcados como spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln mensaje marcado como no spam</numerusform>
            <numerusform>%Ln mensajes marcados como no spam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln mensaje aplazado hasta %1</numerusform>
            <numerusform>%Ln mensajes aplazados hasta %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>Conversación silenciada: lo que llegue se marcará como leído</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>Conversación seguida: se avisará de lo que llegue</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>La conversación ya no está silenciada</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>La conversación ya no se sigue</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>Descargando el mensaje del servidor…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>Este mensaje no está en ninguna cuenta: se abrió desde un archivo.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Guardar en una carpeta…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>Este mensaje es largo: solo se ha descargado el principio.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>Descargar el mensaje completo</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>Este mensaje está construido de forma tan rara que solo se puede mostrar su código fuente.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>Hay que descargar el mensaje antes de poder responderlo. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Abrir de todos modos</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>No se pudo iniciar ningún programa para este enlace. Puede copiarlo y abrirlo usted.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>Este mensaje está en la papelera. Si lo elimina ahora, desaparece definitivamente.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>Esta cuenta no tiene papelera. Si elimina el mensaje, desaparece definitivamente.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
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
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Guardar en una carpeta</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Mes anterior</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Mes siguiente</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>Comprobante, destinatarios y todo lo que dijeron los servidores, en una ventana aparte.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1, para %2, %3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Ocultar historial</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Bandeja de salida</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Todo está enviado</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Enviar a otra hora</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Cambiar hora</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
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
        <translation>Usadas recientemente</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>Acciones: lo que se puede hacer ahora</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>Carpetas de todas las cuentas</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Personas a las que escribir</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>Escriba primero uno de estos signos para ver solo eso</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Acciones</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Escribir a</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Buscar «%1» en todo el correo</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>El servidor pide una contraseña para continuar.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>Añadir una dirección postal</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Calle</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Código postal</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Localidad</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>País</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Tipo de dirección postal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… mostrar %Ln línea citada más</numerusform>
            <numerusform>… mostrar %Ln líneas citadas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>Mostrar todo (otros %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>Mostrar más (quedan %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Escribir un mensaje a esta dirección</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Abrir enlace en el navegador</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Copiar enlace</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>Eliminarlo también allí cuando lo elimine aquí de&amp;finitivamente</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>De&amp;jarlo en el servidor</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>Eliminarlo allí al c&amp;abo de unos días</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Días</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>Días hasta que se elimina en el servidor</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>Eliminarlo allí en cuanto &amp;esté a salvo aquí</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Teclado</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Redacción</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>Guardar %Ln mensaje como PDF</numerusform>
            <numerusform>Guardar %Ln mensajes como PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Imprimiendo %Ln mensaje…</numerusform>
            <numerusform>Imprimiendo %Ln mensajes…</numerusform>
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
        <translation>Según la configuración de este equipo</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>Ninguno, directo a los servidores</translation>
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
        <translation>Servidor proxy</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>Nombre de usuario (si lo exige)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>Un proxy SOCKS de la configuración de este equipo se usa también para el correo; uno que solo es para la web, no.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>Lo que diga la configuración de este equipo.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>El proxy recibe los nombres de los servidores y los resuelve, para que nadie más sepa de ellos. Lo que pasa por él sigue cifrado.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>Tiene que dejar pasar conexiones a servidores de correo, y muchos no lo hacen. Lo que pasa por él sigue cifrado.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>como antes</translation>
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
        <translation>Guardar e intentar de nuevo</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
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
        <translation>No salir</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Enviar ahora y salir</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>Hay correo en espera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>%Ln mensaje aún no enviado</numerusform>
            <numerusform>%Ln mensajes aún no enviados</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>Todo está a salvo en este equipo.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>Enviándose ahora: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>Se terminará la próxima vez que se inicie Postrider; nada se envía dos veces.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>A la espera del próximo intento: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>Se enviará la próxima vez que Postrider esté en marcha y conectado.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>Para enviar más tarde: %1, %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>Para enviar más tarde: %1; el primero, %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>Solo se envía a su hora si Postrider está en marcha; si no, en cuanto lo esté.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Requieren su acción: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>Se conserva en la bandeja de salida hasta que usted decida.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln mensaje no se pudo enviar ahora; la bandeja de salida indica el motivo.</numerusform>
            <numerusform>%Ln mensajes no se pudieron enviar ahora; la bandeja de salida indica el motivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Salir de todos modos</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>%1 de %2 enviados…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 y %Ln más</numerusform>
            <numerusform>%1 y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Darse de baja</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Responder a todos</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Reenviar</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Poner estrella</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Mostrar código fuente</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>Mostrar todos los encabezados</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>Mostrar en los contactos</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>Mostrar el diálogo con el servidor</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>Comunica a %1 que no quiere recibir más de esto</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>Prepara un mensaje para que usted lo envíe</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>Abre la página de la lista en el navegador</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(sin remitente)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, enviado por %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Cc %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>Cco %1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>Sin destinatarios indicados</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciada</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Seguida</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Los mensajes nuevos de esta conversación se marcan como leídos y no se avisa de ellos. Solo en este equipo.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>Se le avisa de los mensajes nuevos de esta conversación, lleguen a la carpeta que lleguen. Solo en este equipo.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Quitar estrella</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Ocultar las direcciones</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Mostrar todas las direcciones</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>¿Es quien dice ser?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Enviado por</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Cc</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Cco</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Las respuestas van a</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>Mostrar este mensaje sobre un fondo claro</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>Oscurecer este mensaje</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>Ningún mensaje seleccionado</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Este mensaje ya no está aquí</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Esta conversación ya no está aquí</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>%Ln mensaje seleccionado</numerusform>
            <numerusform>%Ln mensajes seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardado como «%1».</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>M&amp;ostrar los mensajes</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>Con formato, como se concibieron</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>Con formato sencillo</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Como texto sin formato</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>Elija lo que elija, nada de lo que un mensaje menciona se carga sin preguntar.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>Os&amp;curecer mensajes con colores propios</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>Solo con los colores oscuros; si no, estos mensajes aparecen sobre un fondo claro.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>&amp;Texto sin formato en letra de ancho fijo</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>Para tablas y dibujos hechos con letras.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>&amp;Leer conversaciones enteras</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>Todos los mensajes de una conversación, uno debajo de otro, cuando la lista está agrupada por conversación.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>A&amp;grupar esta lista por conversación</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>Para la carpeta que se muestra; cada carpeta recuerda su aspecto.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>Al abrir un mensaje</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>&amp;Marcarlo como leído</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Enseguida</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Después de un rato</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Nunca automáticamente</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>Si selecciona varios mensajes, no se marca ninguno. La tecla M marca los seleccionados.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>Ese &amp;rato dura</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 segundo</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 segundos</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 segundos</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 segundos</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 segundos</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>Al eliminar, archivar o mover un mensaje</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>&amp;Abrir después</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>El siguiente de la lista</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>El anterior</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>Ninguno: volver a la lista</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>«%1» no es una dirección de correo completa. Pulse Intro para corregirla.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1, dirección incompleta</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 – en sus contactos</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1, en sus contactos</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 – aún no ha escrito a esta dirección</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1, dirección a la que aún no ha escrito</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln sugerencia, %1</numerusform>
            <numerusform>%Ln sugerencias, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Mover a %1</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Abrir contacto</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Añadir a los contactos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>Ha escrito a esta dirección</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>Le ha escrito a usted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln miembro</numerusform>
            <numerusform>%Ln miembros</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>Redirigir un mensaje</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Redirigir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>«%1» se transmite tal como está. Las respuestas van a quien lo escribió.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>Cc&amp;o</translation>
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
        <translation>«%1» no puede ser una dirección de correo. Corríjala o quítela.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Añada al menos un destinatario.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>Se sigue intentando hasta el %1.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>Mostrar el mensaje original</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Escribir de nuevo</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>Vuelve a abrir el mensaje para quienes no lo pudieron recibir. Corrija allí la dirección.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>Confirmación de lectura de un mensaje suyo</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>Confirmación de lectura de «%1»</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>Informe sobre un mensaje suyo</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Informe sobre «%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>y %Ln más</numerusform>
            <numerusform>y %Ln más</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>El informe no dice de qué destinatario se trata</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>Su texto está abajo.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>Ningún mensaje enviado desde aquí corresponde a este informe. Puede referirse a algo que otra persona envió en su nombre.</translation>
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
        <translation>Versiones anteriores</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Volver a esta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>Aún no hay ninguna. Lo que escribe se conserva más o menos una vez por minuto, y antes de que se borre una parte grande.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln carácter</numerusform>
            <numerusform>%Ln caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>Lo que decía entonces</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Negrita</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Cursiva</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Subrayado</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Tachado</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Color del texto</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Naranja</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Estilo</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Título 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Título 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Título 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>Preformateado</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Pequeño</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Tamaño normal</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Grande</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Lista con viñetas</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Lista numerada</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Reducir sangría</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Aumentar sangría</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Enlace…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Insertar una imagen…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Borrar formato</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Escriba su mensaje</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Imagen pegada.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>Cambiar tamaño a pequeño (320 píxeles)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>Cambiar tamaño a mediano (640 píxeles)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>Cambiar tamaño a grande (1024 píxeles)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>Volver al tamaño original</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Pegar como texto</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>Quién comprueba su correo</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>A &amp;quién creer sobre los remitentes</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>Al servidor, deducido de su correo</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>A los servidores que indique</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>A nadie</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>El correo de su bandeja de entrada permite saber cuál de sus servidores anota lo que ha comprobado. Un solo mensaje no basta para saberlo.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>Solo se cree lo que estos han escrito al comienzo de un mensaje.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>Ningún remitente se muestra nunca como verificado.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>&amp;Nombres de los servidores</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Imágenes de la web, para todas las cuentas</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>No cargarlas nunca ni &amp;preguntar</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>Mostra&amp;r siempre, mientras se verifique la identidad</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>Se volverá a preguntar por los que desmarque. Cargar una imagen indica a su remitente que usted leyó el mensaje; no indica nada más, y el correo de la carpeta «Spam» nunca carga ninguna.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>Aún sin encontrar: su servidor no anota nada, o aquí hay demasiado poco correo para saberlo.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>Encontrado: su servidor, que no da ningún nombre.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Todos los de %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Indique un servidor, tal como aparece al principio de Authentication-Results.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>Seg&amp;uridad</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>Buscar correo</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>Los resultados aparecen en la lista mientras escribe. La flecha abajo lleva a las sugerencias y los resultados.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>Buscar también en el servidor</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Guardar búsqueda…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>Sobre esta búsqueda</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Preguntando al servidor…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 mensaje se está añadiendo aún al índice.</numerusform>
            <numerusform>%1 mensajes se están añadiendo aún al índice.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Encontrado en este equipo.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>Buscar también en el servidor</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>El servidor no encontró nada más.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>El servidor encontró %Ln mensaje.</numerusform>
            <numerusform>El servidor encontró %Ln mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>Nombre de esta búsqueda entre sus carpetas:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>Enviar más tarde y otras opciones</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Importante</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>No importante</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>Los programas que conocen esta marca muestran el mensaje como importante.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>Los programas que conocen esta marca muestran el mensaje como menos importante.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. Pulse Supr para quitarlo.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>Se enviará %1 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Enviar (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>Se envía entonces. Quite esto para enviarlo enseguida.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Informe de entrega</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>Se pide a los servidores que avisen cuando haya llegado.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Confirmación de lectura</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>Se pide a quien lo lea que lo confirme.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>Cifrado en todo el camino</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>No se envía por ninguna conexión sin cifrar.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>Detalles de un mensaje enviado</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>Copia todo esto como texto, para su proveedor o para pedir ayuda. Nunca contiene contraseñas.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Comprobante</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>Diálogo con el servidor en el último intento fallido</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>Se sacó de la bandeja de salida y está entre sus borradores.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>Ninguno; el servidor está en este equipo</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>ID de cola</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Respuesta final</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>Copia en «Enviados»</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>Enviar más tarde</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Enviar entonces</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>Pedir un informe de entrega</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>Los servidores de los destinatarios avisan cuando ha llegado, si pueden.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Pedir una confirmación de lectura</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>Quien lo lea puede confirmarlo o no. A muchos les parece descortés.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>Exigir cifrado en todo el camino</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>Si un servidor del camino no puede cifrar, el mensaje vuelve a usted.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>Puede que «%1» se haya enviado, o puede que no.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>No se pudo entregar «%1».</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>«%1» no se pudo enviar a todos.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>«%1» no se envió.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln mensaje espera su decisión</numerusform>
            <numerusform>%Ln mensajes esperan su decisión</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>Este mensaje quiere cargar imágenes de la web, lo que indica a su remitente que usted lo ha leído.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>Se omitió %Ln imagen que nadie debe ver: solo sirve para avisar a alguien de que esto se abrió.</numerusform>
            <numerusform>Se omitieron %Ln imágenes que nadie debe ver: solo sirven para avisar a alguien de que esto se abrió.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Mostrar imágenes</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>De %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>De todos los de %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>Dándose de baja en %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>Se comunicó a %1 que no quiere recibir más de esto. Puede tardar unos días.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Abrir su página</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>Enviado a los demás. Se conserva un borrador para %1.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Abrir el borrador</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>«%1» no se envía; está entre sus borradores</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>El borrador ya no existe, así que no se volvió a poner en la bandeja de salida.</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>El mensaje ya no está en «Enviados», así que no se puede abrir de nuevo.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>Antes se descarga el mensaje original. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 quiere saber si ha leído esto.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>La confirmación iría a %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Enviar confirmación</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>La confirmación de lectura va en camino.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>Se envió una confirmación de lectura, tal como usted lo configuró para esta cuenta.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>Cuando el servidor &amp;rechaza a un destinatario</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Preguntarme</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Enviar a los demás</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>No se envía nada a nadie hasta que usted decida.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>Los demás lo reciben enseguida. Para los rechazados se conserva un borrador, y un aviso lo indica.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>Cuando alguien pide una confirmación de &amp;lectura</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>No enviar nunca</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>Enviar siempre</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>No se le pregunta, y nadie se entera de nada.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>Una barra discreta encima del mensaje se lo pregunta. No se envía nada a menos que usted lo indique.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>Se envía cuando abre el mensaje. Si la petición es dudosa, se le pregunta; las listas de correo nunca reciben una.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>Quién guarda la co&amp;pia en «Enviados»</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>Averiguarlo automáticamente</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>El servidor</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider la guarda, mira si el servidor también lo hizo y lo recuerda.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>Para servidores que solo transmiten mensajes.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Para servidores que guardan lo que aceptan, como Gmail y Microsoft 365. Postrider no guarda ninguna, para que no haya dos.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>En&amp;vío</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>Guardar las copias de las respuestas en la carpeta del &amp;mensaje respondido</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>Entonces no están en «Enviados». Si el servidor las guarda por sí mismo, están en «Enviados».</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>Protocolo del correo entrante</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP, el correo se queda en el servidor</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3, el correo se descarga</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS desde el principio</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, obligatorio</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Ninguna, solo este equipo</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Correo entrante (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Correo entrante (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Correo saliente (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Ver el certificado…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Guardar sin comprobar</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>&amp;Nombre de usuario, para ambos</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>Esta cuenta inicia sesión con el navegador. Aquí no se guarda ninguna contraseña suya.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Iniciar sesión de nu&amp;evo…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>El inicio de sesión que tiene Postrider se sustituye en cuanto el servicio le haya dejado entrar.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>Un comando da la contraseña: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Nueva con&amp;traseña</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>Solo si ha cambiado. Se guarda en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Introduzca los nombres de los dos servidores.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Un puerto es un número de 1 a 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>Introduzca el nombre con el que inicia sesión.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Detenido. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>No se cambió nada: arriba se indica lo que falló.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 No se cambió nada.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Servidores</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Comprobar y guardar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>Buscar una carpeta</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Carpetas visibles</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Iniciar sesión con el navegador</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>El servidor pide que inicie sesión para continuar.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>El mensaje es más largo de lo que se puede mostrar aquí.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>Código fuente: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>mensaje.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Encabezados: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>encabezados.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Diálogo con el servidor</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>registro.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>Lo que publica %1</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>Los servidores de nombres de %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>La lista pública de proveedores (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>Quien recibe el correo de %1</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>Servidores con los nombres habituales</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>No sabe nada de ello</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>Respondió algo que no es seguro usar</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>Ninguna respuesta fiable</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>No se esperó su respuesta</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>Solo se muestran los primeros %1. «Guardar como» lo conserva todo.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>No se pudo guardar el archivo. Elija otra carpeta o libere espacio en el disco e inténtelo de nuevo.</translation>
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
        <translation>&amp;Ortografía</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>No se encontró ningún diccionario en este equipo</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Añadir al diccionario</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Ignorar</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>No se encontró nada parecido</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>La ortografía no se comprueba</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>Ortografía: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>Lo que dijo el servidor</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>Mostrar el informe sobre %1</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Sugerencias</translation>
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
        <translation>Solo cuando lo pida</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Cada %n hora</numerusform>
            <numerusform>Cada %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Cada %n minuto</numerusform>
            <numerusform>Cada %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>Correo en el servidor</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>El correo solo se elimina en %1 cuando ya está a salvo aquí. Lo que elija vale también para el correo que ya está allí.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Mensajes que se conservan en este equipo</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>Los que se conservan aquí se pueden leer sin conexión y la búsqueda los abarca enteros. De los demás también está aquí quién escribió, cuándo y sobre qué. Una carpeta puede tener su propia regla: la indican sus propiedades.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>Buscar correo nuevo</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>&amp;Revisar el servidor</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>Revisar &amp;todas las carpetas</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>Un servidor POP3 no avisa de nada por sí solo. También se revisa cuando se inicia Postrider y siempre que usted recibe el correo.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>El correo nuevo de la bandeja de entrada no tiene que esperar: el servidor avisa de él enseguida (IDLE), igual que en las carpetas de las que usted recibe avisos. Esto es para todas las demás carpetas y para los servidores que no avisan de nada.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>Los &amp;mensajes con el mismo asunto también son una conversación</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>Si no, solo los que se responden entre sí. Lo que ya está aquí se reagrupa en segundo plano.</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>Sincroni&amp;zación</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>&amp;Añadir una etiqueta</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>Las teclas del 1 al 9 las ponen en los mensajes seleccionados y las vuelven a quitar. En el servidor, una etiqueta es una palabra clave, que también ven otros programas de correo; el nombre y el color son propios de este programa.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>Nombre de la etiqueta %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>En el servidor: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>Color de la etiqueta %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>Subir la etiqueta %1</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>Bajar la etiqueta %1</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>Quitar la etiqueta %1 de la lista</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Nueva etiqueta</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>Aún no hay plantillas. En un mensaje que escriba, elija «Guardar como plantilla».</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Cambiar nombre</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(sin asunto)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>Asunto de la plantilla:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Quitar una plantilla</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>¿Quitar la plantilla «%1»?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>Los mensajes que se empezaron con ella se conservan.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>Aplazar hasta</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Los mensajes nuevos de una conversación silenciada se marcan como leídos y no se avisa de ellos. Solo en este equipo.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>Se le avisa de los mensajes nuevos de una conversación seguida, lleguen a la carpeta que lleguen. Solo en este equipo.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>En todas las carpetas menos borradores, spam y papelera.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Hora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Esa hora ya ha pasado.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(esa noche se adelantan los relojes)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Elija una posterior.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>En cola</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>En cola: %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Intento %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Enviando</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>En «Enviados»</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>Detenido en el intento %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Aceptado: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>No entregado</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>No entregado a %1 de %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregado</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>Entregado a %1 de %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>En camino</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Nuevo mensaje</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>&amp;Abrir Postrider</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Nuevo mensaje</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>&amp;Recibir correo nuevo</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: %Ln mensaje no leído</numerusform>
            <numerusform>Postrider: %Ln mensajes no leídos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>La última vez, Postrider no terminó correctamente. Se revisó su correo y se corrigió lo que no estaba bien.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>esta cuenta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: tiene que iniciar sesión de nuevo. Su correo se conserva hasta entonces.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Iniciar sesión…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: el servidor no pudo demostrar quién es, así que no se le envió nada.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Certificado…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: hay un problema con esta cuenta.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>¿Qué falla?</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: no se puede usar el llavero de este equipo, así que la contraseña solo se conserva hasta que se cierre Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>Añadir una dirección</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Añadir un número</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Añadir una página web</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Móvil</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Fax</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Buscapersonas</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Tipo (%1)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
</context>
</TS>
