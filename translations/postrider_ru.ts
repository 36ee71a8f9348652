<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru">
<context>
    <name>Account</name>
    <message>
        <source>Local Folders</source>
        <translation>Локальные папки</translation>
    </message>
</context>
<context>
    <name>AccountRemoval</name>
    <message numerus="yes">
        <source>%Ln message(s) in the outbox will not be sent.</source>
        <translation>
            <numerusform>%Ln письмо из папки «Исходящие» не будет отправлено.</numerusform>
            <numerusform>%Ln письма из папки «Исходящие» не будут отправлены.</numerusform>
            <numerusform>%Ln писем из папки «Исходящие» не будут отправлены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) that are only on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln черновик, который есть только на этом компьютере, будет удалён.</numerusform>
            <numerusform>%Ln черновика, которые есть только на этом компьютере, будут удалены.</numerusform>
            <numerusform>%Ln черновиков, которые есть только на этом компьютере, будут удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that have not been uploaded yet will be deleted.</source>
        <translation>
            <numerusform>%Ln письмо, ещё не переданное на сервер, будет удалено.</numerusform>
            <numerusform>%Ln письма, ещё не переданные на сервер, будут удалены.</numerusform>
            <numerusform>%Ln писем, ещё не переданных на сервер, будут удалены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) that have not reached the server yet will be lost.</source>
        <translation>
            <numerusform>%Ln изменение, ещё не дошедшее до сервера, будет потеряно.</numerusform>
            <numerusform>%Ln изменения, ещё не дошедшие до сервера, будут потеряны.</numerusform>
            <numerusform>%Ln изменений, ещё не дошедших до сервера, будут потеряны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on this computer will be deleted.</source>
        <translation>
            <numerusform>%Ln письмо на этом компьютере будет удалено.</numerusform>
            <numerusform>%Ln письма на этом компьютере будут удалены.</numerusform>
            <numerusform>%Ln писем на этом компьютере будут удалены.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no messages of it on this computer.</source>
        <translation>На этом компьютере нет писем этой учётной записи.</translation>
    </message>
    <message>
        <source>What was left on %1 stays there. What another program has deleted there is gone.</source>
        <translation>Всё, что оставлено на %1, останется там. То, что удалила там другая программа, пропало.</translation>
    </message>
    <message>
        <source>Some of it may be nowhere else: what Postrider has deleted on %1 is gone with it.</source>
        <translation>Части писем может больше не быть нигде: то, что Postrider удалил на %1, пропадёт вместе с ней.</translation>
    </message>
    <message>
        <source>All mail on %1 stays there. Only the copies on this computer are removed.</source>
        <translation>Вся почта на %1 останется там. Удаляются только копии на этом компьютере.</translation>
    </message>
    <message>
        <source>Its sign-in is removed from the keychain.</source>
        <translation>Данные для входа удаляются из связки ключей.</translation>
    </message>
    <message>
        <source>Its password is removed from the keychain.</source>
        <translation>Пароль удаляется из связки ключей.</translation>
    </message>
    <message>
        <source>This cannot be undone.</source>
        <translation>Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Remove account</source>
        <translation>Удалить учётную запись</translation>
    </message>
    <message>
        <source>Remove %1 from this computer?</source>
        <translation>Удалить %1 с этого компьютера?</translation>
    </message>
    <message>
        <source>Export its mail first…</source>
        <translation>Сначала экспортировать почту…</translation>
    </message>
</context>
<context>
    <name>ActionTable</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Файл</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>Se&amp;lect</source>
        <translation>&amp;Выделить</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Layout</source>
        <translation>Рас&amp;положение</translation>
    </message>
    <message>
        <source>&amp;Text and size</source>
        <translation>Текст и ра&amp;змер</translation>
    </message>
    <message>
        <source>Colou&amp;rs</source>
        <translation>&amp;Цвета</translation>
    </message>
    <message>
        <source>F&amp;older</source>
        <translation>П&amp;апка</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>Пере&amp;ход</translation>
    </message>
    <message>
        <source>Acco&amp;unt</source>
        <translation>&amp;Учётная запись</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>П&amp;исьмо</translation>
    </message>
    <message>
        <source>Mar&amp;k</source>
        <translation>О&amp;тметить</translation>
    </message>
    <message>
        <source>&amp;Tag</source>
        <translation>&amp;Метка</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Новое письмо</translation>
    </message>
    <message>
        <source>&amp;Get mail</source>
        <translation>&amp;Получить почту</translation>
    </message>
    <message>
        <source>Get mail of a&amp;ll accounts</source>
        <translation>По&amp;лучить почту всех учётных записей</translation>
    </message>
    <message>
        <source>Open in a &amp;window</source>
        <translation>&amp;Открыть в отдельном окне</translation>
    </message>
    <message>
        <source>&amp;Save message as…</source>
        <translation>&amp;Сохранить письмо как…</translation>
    </message>
    <message>
        <source>Save message as P&amp;DF…</source>
        <translation>Сохр&amp;анить письмо как PDF…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>П&amp;ечать…</translation>
    </message>
    <message>
        <source>&amp;Import a file of mail…</source>
        <translation>&amp;Импортировать файл с письмами…</translation>
    </message>
    <message>
        <source>I&amp;mport a directory of mail…</source>
        <translation>И&amp;мпортировать каталог с письмами…</translation>
    </message>
    <message>
        <source>&amp;Export folder…</source>
        <translation>&amp;Экспортировать папку…</translation>
    </message>
    <message>
        <source>&amp;Back up the profile…</source>
        <translation>&amp;Резервная копия профиля…</translation>
    </message>
    <message>
        <source>&amp;Add account…</source>
        <translation>&amp;Добавить учётную запись…</translation>
    </message>
    <message>
        <source>A&amp;ccounts…</source>
        <translation>&amp;Учётные записи…</translation>
    </message>
    <message>
        <source>C&amp;ontacts…</source>
        <translation>&amp;Контакты…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>Select &amp;all messages</source>
        <translation>Выделить вс&amp;е письма</translation>
    </message>
    <message>
        <source>Select the &amp;conversation</source>
        <translation>Выделить &amp;беседу</translation>
    </message>
    <message>
        <source>&amp;Nothing</source>
        <translation>&amp;Ничего</translation>
    </message>
    <message>
        <source>&amp;Read messages</source>
        <translation>&amp;Прочитанные письма</translation>
    </message>
    <message>
        <source>&amp;Unread messages</source>
        <translation>Н&amp;епрочитанные письма</translation>
    </message>
    <message>
        <source>&amp;Starred messages</source>
        <translation>Письма со &amp;звёздочкой</translation>
    </message>
    <message>
        <source>Messages &amp;without a star</source>
        <translation>Письма &amp;без звёздочки</translation>
    </message>
    <message>
        <source>This &amp;message too, or no longer</source>
        <translation>&amp;Добавить или убрать это письмо</translation>
    </message>
    <message>
        <source>Find in &amp;message</source>
        <translation>Найти в &amp;письме</translation>
    </message>
    <message>
        <source>&amp;Search mail</source>
        <translation>&amp;Искать в почте</translation>
    </message>
    <message>
        <source>Search in this f&amp;older</source>
        <translation>Искать в &amp;этой папке</translation>
    </message>
    <message>
        <source>&amp;Filter this list</source>
        <translation>&amp;Фильтровать этот список</translation>
    </message>
    <message>
        <source>F&amp;ilters…</source>
        <translation>Фи&amp;льтры…</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>List as &amp;cards</source>
        <translation>Список &amp;карточками</translation>
    </message>
    <message>
        <source>List as c&amp;olumns</source>
        <translation>Список &amp;столбцами</translation>
    </message>
    <message>
        <source>&amp;Group by conversation</source>
        <translation>&amp;Группировать по беседам</translation>
    </message>
    <message>
        <source>Group by s&amp;ubject, too</source>
        <translation>Группировать и по &amp;теме</translation>
    </message>
    <message>
        <source>Read con&amp;versations whole</source>
        <translation>&amp;Читать беседы целиком</translation>
    </message>
    <message>
        <source>Open &amp;all conversations</source>
        <translation>&amp;Развернуть все беседы</translation>
    </message>
    <message>
        <source>Close all co&amp;nversations</source>
        <translation>С&amp;вернуть все беседы</translation>
    </message>
    <message>
        <source>Message be&amp;side the list</source>
        <translation>Письмо р&amp;ядом со списком</translation>
    </message>
    <message>
        <source>Message &amp;below the list</source>
        <translation>Письмо &amp;под списком</translation>
    </message>
    <message>
        <source>Message below list and &amp;folders</source>
        <translation>Письмо под &amp;списком и папками</translation>
    </message>
    <message>
        <source>Show the &amp;message pane</source>
        <translation>Показывать о&amp;бласть письма</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>&amp;Увеличить</translation>
    </message>
    <message>
        <source>&amp;Zoom out</source>
        <translation>У&amp;меньшить</translation>
    </message>
    <message>
        <source>No&amp;rmal size</source>
        <translation>&amp;Обычный размер</translation>
    </message>
    <message>
        <source>Messages as &amp;formatted</source>
        <translation>Письма с о&amp;формлением</translation>
    </message>
    <message>
        <source>Messages formatted simpl&amp;y</source>
        <translation>Письма с упро&amp;щённым оформлением</translation>
    </message>
    <message>
        <source>Messages as plain &amp;text</source>
        <translation>Письма простым т&amp;екстом</translation>
    </message>
    <message>
        <source>Darken messages with colours of their o&amp;wn</source>
        <translation>&amp;Затемнять письма с собственными цветами</translation>
    </message>
    <message>
        <source>Colours as the &amp;desktop</source>
        <translation>&amp;Цвета как на рабочем столе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Светл&amp;ые</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>Тём&amp;ные</translation>
    </message>
    <message>
        <source>Source of the m&amp;essage</source>
        <translation>&amp;Исходный текст письма</translation>
    </message>
    <message>
        <source>All &amp;headers</source>
        <translation>Все заго&amp;ловки</translation>
    </message>
    <message>
        <source>&amp;Next message</source>
        <translation>&amp;Следующее письмо</translation>
    </message>
    <message>
        <source>&amp;Previous message</source>
        <translation>&amp;Предыдущее письмо</translation>
    </message>
    <message>
        <source>Next &amp;unread message</source>
        <translation>Следующее &amp;непрочитанное письмо</translation>
    </message>
    <message>
        <source>Previous un&amp;read message</source>
        <translation>Предыдущее неп&amp;рочитанное письмо</translation>
    </message>
    <message>
        <source>Next unread &amp;conversation</source>
        <translation>Следующая непрочитанная &amp;беседа</translation>
    </message>
    <message>
        <source>Read &amp;on</source>
        <translation>&amp;Читать дальше</translation>
    </message>
    <message>
        <source>Read &amp;back</source>
        <translation>Листать н&amp;азад</translation>
    </message>
    <message>
        <source>Open t&amp;he message</source>
        <translation>О&amp;ткрыть письмо</translation>
    </message>
    <message>
        <source>Back to the &amp;list</source>
        <translation>&amp;Вернуться к списку</translation>
    </message>
    <message>
        <source>Archive and &amp;go to the next</source>
        <translation>В архив и к сле&amp;дующему</translation>
    </message>
    <message>
        <source>Archive and go to the previou&amp;s</source>
        <translation>В архив и к пр&amp;едыдущему</translation>
    </message>
    <message>
        <source>Ne&amp;xt pane</source>
        <translation>Следующая &amp;область</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>Предыдущая об&amp;ласть</translation>
    </message>
    <message>
        <source>Go to the &amp;inbox</source>
        <translation>Перейти во «В&amp;ходящие»</translation>
    </message>
    <message>
        <source>Go to what is starre&amp;d</source>
        <translation>Перейти к письмам со &amp;звёздочкой</translation>
    </message>
    <message>
        <source>Go to what was s&amp;ent</source>
        <translation>Перейти к отправленн&amp;ым</translation>
    </message>
    <message>
        <source>Go to the dra&amp;fts</source>
        <translation>Перейти к черновика&amp;м</translation>
    </message>
    <message>
        <source>Go to the &amp;archive</source>
        <translation>Пере&amp;йти в архив</translation>
    </message>
    <message>
        <source>Ou&amp;tbox</source>
        <translation>&amp;Исходящие</translation>
    </message>
    <message>
        <source>Account &amp;1</source>
        <translation>Учётная запись &amp;1</translation>
    </message>
    <message>
        <source>Account &amp;2</source>
        <translation>Учётная запись &amp;2</translation>
    </message>
    <message>
        <source>Account &amp;3</source>
        <translation>Учётная запись &amp;3</translation>
    </message>
    <message>
        <source>Account &amp;4</source>
        <translation>Учётная запись &amp;4</translation>
    </message>
    <message>
        <source>Account &amp;5</source>
        <translation>Учётная запись &amp;5</translation>
    </message>
    <message>
        <source>Account &amp;6</source>
        <translation>Учётная запись &amp;6</translation>
    </message>
    <message>
        <source>Account &amp;7</source>
        <translation>Учётная запись &amp;7</translation>
    </message>
    <message>
        <source>Account &amp;8</source>
        <translation>Учётная запись &amp;8</translation>
    </message>
    <message>
        <source>Account &amp;9</source>
        <translation>Учётная запись &amp;9</translation>
    </message>
    <message>
        <source>Co&amp;mmand palette…</source>
        <translation>Палитра &amp;команд…</translation>
    </message>
    <message>
        <source>&amp;New folder…</source>
        <translation>&amp;Новая папка…</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Delete folder…</source>
        <translation>&amp;Удалить папку…</translation>
    </message>
    <message>
        <source>&amp;Favourite</source>
        <translation>В &amp;избранном</translation>
    </message>
    <message>
        <source>Mark all as r&amp;ead</source>
        <translation>Отметить всё как п&amp;рочитанное</translation>
    </message>
    <message>
        <source>Empt&amp;y…</source>
        <translation>&amp;Очистить…</translation>
    </message>
    <message>
        <source>Fo&amp;lders that are shown…</source>
        <translation>Пок&amp;азываемые папки…</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Свойства…</translation>
    </message>
    <message>
        <source>New from a tem&amp;plate…</source>
        <translation>Новое из &amp;шаблона…</translation>
    </message>
    <message>
        <source>&amp;Edit draft</source>
        <translation>Изменить &amp;черновик</translation>
    </message>
    <message>
        <source>&amp;Reply</source>
        <translation>&amp;Ответить</translation>
    </message>
    <message>
        <source>Reply to &amp;all</source>
        <translation>Ответить &amp;всем</translation>
    </message>
    <message>
        <source>Reply to the &amp;list</source>
        <translation>Ответить в рассы&amp;лку</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Переслать</translation>
    </message>
    <message>
        <source>F&amp;orward as attachment</source>
        <translation>Пере&amp;слать как вложение</translation>
    </message>
    <message>
        <source>Redirect to somebod&amp;y…</source>
        <translation>П&amp;еренаправить…</translation>
    </message>
    <message>
        <source>Edit as &amp;new message</source>
        <translation>Изменить как &amp;новое письмо</translation>
    </message>
    <message>
        <source>Fetch the &amp;whole message</source>
        <translation>За&amp;грузить письмо целиком</translation>
    </message>
    <message>
        <source>Arch&amp;ive</source>
        <translation>В &amp;архив</translation>
    </message>
    <message>
        <source>Move to Tras&amp;h</source>
        <translation>В корз&amp;ину</translation>
    </message>
    <message>
        <source>&amp;Delete for good…</source>
        <translation>&amp;Удалить навсегда…</translation>
    </message>
    <message>
        <source>&amp;Move to folder…</source>
        <translation>Пе&amp;реместить в папку…</translation>
    </message>
    <message>
        <source>Move to the same folder a&amp;gain</source>
        <translation>Переместить ту&amp;да же ещё раз</translation>
    </message>
    <message>
        <source>&amp;Copy to folder…</source>
        <translation>&amp;Копировать в папку…</translation>
    </message>
    <message>
        <source>Put aside &amp;until later…</source>
        <translation>Отло&amp;жить на потом…</translation>
    </message>
    <message>
        <source>Mark as &amp;junk</source>
        <translation>Отметить как &amp;спам</translation>
    </message>
    <message>
        <source>Mark as n&amp;ot junk</source>
        <translation>Отметить как не с&amp;пам</translation>
    </message>
    <message>
        <source>Filter &amp;based on this message…</source>
        <translation>&amp;Фильтр по этому письму…</translation>
    </message>
    <message>
        <source>&amp;Star or unstar</source>
        <translation>Поставить или снять &amp;звёздочку</translation>
    </message>
    <message>
        <source>Mark &amp;unread or read</source>
        <translation>Отметить как &amp;непрочитанное или прочитанное</translation>
    </message>
    <message>
        <source>Mark rea&amp;d</source>
        <translation>Отметить как прочит&amp;анное</translation>
    </message>
    <message>
        <source>Mark u&amp;nread</source>
        <translation>Отметить как непрочитанно&amp;е</translation>
    </message>
    <message>
        <source>Mark con&amp;versation read</source>
        <translation>Отметить &amp;беседу как прочитанную</translation>
    </message>
    <message>
        <source>&amp;Mute conversation</source>
        <translation>&amp;Заглушить беседу</translation>
    </message>
    <message>
        <source>&amp;Watch conversation</source>
        <translation>Отсле&amp;живать беседу</translation>
    </message>
    <message>
        <source>Tag &amp;1</source>
        <translation>Метка &amp;1</translation>
    </message>
    <message>
        <source>Tag &amp;2</source>
        <translation>Метка &amp;2</translation>
    </message>
    <message>
        <source>Tag &amp;3</source>
        <translation>Метка &amp;3</translation>
    </message>
    <message>
        <source>Tag &amp;4</source>
        <translation>Метка &amp;4</translation>
    </message>
    <message>
        <source>Tag &amp;5</source>
        <translation>Метка &amp;5</translation>
    </message>
    <message>
        <source>Tag &amp;6</source>
        <translation>Метка &amp;6</translation>
    </message>
    <message>
        <source>Tag &amp;7</source>
        <translation>Метка &amp;7</translation>
    </message>
    <message>
        <source>Tag &amp;8</source>
        <translation>Метка &amp;8</translation>
    </message>
    <message>
        <source>Tag &amp;9</source>
        <translation>Метка &amp;9</translation>
    </message>
    <message>
        <source>&amp;Remove all tags</source>
        <translation>&amp;Снять все метки</translation>
    </message>
    <message>
        <source>&amp;Choose from a menu…</source>
        <translation>Выбрать из &amp;меню…</translation>
    </message>
    <message>
        <source>&amp;New tag…</source>
        <translation>&amp;Новая метка…</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>&amp;Doctor: what is wrong?</source>
        <translation>&amp;Доктор: что не так?</translation>
    </message>
    <message>
        <source>&amp;About Postrider</source>
        <translation>&amp;О программе Postrider</translation>
    </message>
    <message>
        <source>Run f&amp;ilters on this folder</source>
        <translation>Применить &amp;фильтры к этой папке</translation>
    </message>
    <message>
        <source>Run filters on the &amp;selected messages</source>
        <translation>Применить фильтры к &amp;выбранным письмам</translation>
    </message>
    <message>
        <source>Run filters on all f&amp;olders of the account</source>
        <translation>Применить фильтры &amp;ко всем папкам учётной записи</translation>
    </message>
    <message>
        <source>&amp;Dark or light for this message</source>
        <translation>&amp;Тёмный или светлый фон для этого письма</translation>
    </message>
</context>
<context>
    <name>AttachmentCopies</name>
    <message>
        <source>No copy for another program could be made. Make room on the disk, and try again.</source>
        <translation>Не удалось сделать копию для другой программы. Освободите место на диске и попробуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>AttachmentRemover</name>
    <message>
        <source>[The attachment “%1” (%2) was deleted on %3.]</source>
        <translation>[Вложение «%1» (%2) удалено %3.]</translation>
    </message>
    <message>
        <source>[The attachment “%1” (%2) was taken out on %3 and saved in “%4”.]</source>
        <translation>[Вложение «%1» (%2) извлечено %3 и сохранено в «%4».]</translation>
    </message>
</context>
<context>
    <name>Autostart</name>
    <message>
        <source>The desktop could not be told to start Postrider. Look whether your settings folder can be written to.</source>
        <translation>Не удалось указать рабочему столу, что нужно запускать Postrider. Проверьте, можно ли писать в вашу папку настроек.</translation>
    </message>
    <message>
        <source>Windows could not be told to start Postrider. Its settings for start-up apps can.</source>
        <translation>Не удалось указать Windows, что нужно запускать Postrider. Это можно сделать в параметрах Windows, в разделе «Автозагрузка».</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Somebody</source>
        <translation>Кто-то</translation>
    </message>
    <message>
        <source>A task for you</source>
        <translation>Задача для вас</translation>
    </message>
    <message>
        <source>Invitation, changed</source>
        <translation>Изменённое приглашение</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Called off</source>
        <translation>Отменено</translation>
    </message>
    <message>
        <source>%1 proposes another time</source>
        <translation>%1 предлагает другое время</translation>
    </message>
    <message>
        <source>The proposed time does not suit</source>
        <translation>Предложенное время не подходит</translation>
    </message>
    <message>
        <source>Another date for an invitation</source>
        <translation>Ещё одна дата к приглашению</translation>
    </message>
    <message>
        <source>%1 asks to be told how things stand</source>
        <translation>%1 спрашивает, как обстоят дела</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>Задача</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Событие</translation>
    </message>
    <message>
        <source>%1 has accepted</source>
        <translation>%1 принимает приглашение</translation>
    </message>
    <message>
        <source>%1 has declined</source>
        <translation>%1 отклоняет приглашение</translation>
    </message>
    <message>
        <source>%1 has accepted, but is not sure yet</source>
        <translation>%1 принимает приглашение, но под вопросом</translation>
    </message>
    <message>
        <source>%1 sends somebody else</source>
        <translation>%1 присылает кого-то вместо себя</translation>
    </message>
    <message>
        <source>%1 has answered</source>
        <translation>Ответ: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>day, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>times of a day</comment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <comment>day and time</comment>
        <translation>%1–%2, %3</translation>
    </message>
    <message>
        <source>%1 (%2 in the time of %3)</source>
        <translation>%1 (%2 по времени %3)</translation>
    </message>
    <message>
        <source>every day</source>
        <translation>каждый день</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln day(s)</source>
        <translation>
            <numerusform>каждый %Ln день</numerusform>
            <numerusform>каждые %Ln дня</numerusform>
            <numerusform>каждые %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln week(s)</source>
        <translation>
            <numerusform>каждую %Ln неделю</numerusform>
            <numerusform>каждые %Ln недели</numerusform>
            <numerusform>каждые %Ln недель</numerusform>
        </translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln month(s)</source>
        <translation>
            <numerusform>каждый %Ln месяц</numerusform>
            <numerusform>каждые %Ln месяца</numerusform>
            <numerusform>каждые %Ln месяцев</numerusform>
        </translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message numerus="yes">
        <source>every %Ln year(s)</source>
        <translation>
            <numerusform>каждый %Ln год</numerusform>
            <numerusform>каждые %Ln года</numerusform>
            <numerusform>каждые %Ln лет</numerusform>
        </translation>
    </message>
    <message>
        <source>again and again</source>
        <translation>снова и снова</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>every week on these days</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>every week, 10 times</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, until %2</source>
        <translation>%1, до %2</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
</context>
<context>
    <name>CertificateText</name>
    <message>
        <source>nobody in particular</source>
        <translation>никто конкретно</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>кто-то без имени</translation>
    </message>
    <message>
        <source>For %1, by %2, until %3.</source>
        <comment>a certificate</comment>
        <translation>Для: %1; выдан: %2; действует до %3.</translation>
    </message>
    <message>
        <source>SHA-256 fingerprint</source>
        <translation>Отпечаток SHA-256</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>The connection to %1 was given up.</source>
        <translation>Соединение с %1 прервано.</translation>
    </message>
    <message>
        <source>The server %1 could not be found. Check the network connection and the server&apos;s name.</source>
        <translation>Сервер %1 не найден. Проверьте подключение к сети и имя сервера.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while securing a connection.</source>
        <translation>В Postrider произошла ошибка при защите соединения.</translation>
    </message>
    <message>
        <source>The server %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Сервер %1 прислал данные в тот момент, когда это сделал бы только злоумышленник. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while setting up a connection.</source>
        <translation>В Postrider произошла ошибка при установке соединения.</translation>
    </message>
    <message>
        <source>A connection without encryption is made to this computer only, not to %1. Choose TLS in the account&apos;s settings.</source>
        <translation>Без шифрования Postrider соединяется только с этим компьютером, но не с %1. Выберите TLS в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The name %1 does not lead to this computer, and the connection would not be encrypted.</source>
        <translation>Имя %1 ведёт не на этот компьютер, и соединение не было бы зашифровано.</translation>
    </message>
    <message>
        <source>This computer did not say in time by which proxy %1 is reached. Look at its proxy settings, or choose a way in the account&apos;s settings.</source>
        <translation>Этот компьютер не сообщил вовремя, через какой прокси доступен %1. Проверьте его настройки прокси или выберите способ в настройках учётной записи.</translation>
    </message>
    <message>
        <source>%1 is a place within your own network, where messages have no business.</source>
        <translation>%1 находится внутри вашей сети, письмам там делать нечего.</translation>
    </message>
    <message>
        <source>The server %1 did not accept the connection on port %2. It may be down for a while, or the port may be wrong.</source>
        <translation>Сервер %1 не принял соединение на порту %2. Возможно, он временно не работает или порт указан неверно.</translation>
    </message>
    <message>
        <source>The network connection to %1 was lost or cannot be made at the moment.</source>
        <translation>Сетевое соединение с %1 потеряно или сейчас невозможно.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection while it was being secured.</source>
        <translation>Сервер %1 закрыл соединение, пока оно защищалось.</translation>
    </message>
    <message>
        <source>The server %1 closed the connection. It may be busy or restarting: try again later.</source>
        <translation>Сервер %1 закрыл соединение. Возможно, он занят или перезапускается: попробуйте позже.</translation>
    </message>
    <message>
        <source>The server %1 did not answer in time. It may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Сервер %1 не ответил вовремя. Возможно, он занят либо неверно указан порт или вид шифрования.</translation>
    </message>
    <message>
        <source>The server %1 sent something that is not a proper answer. Whoever runs the server can find out why.</source>
        <translation>Сервер %1 прислал неправильный ответ. Причину может найти тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>Something that is not a mail server answers in the place of %1, port %2; nothing was sent. If this network wants you to sign in, open any page in a browser: Postrider goes on by itself. If it never worked, check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Вместо %1 на порту %2 отвечает не почтовый сервер; ничего не отправлено. Если эта сеть требует входа, откройте любую страницу в браузере: Postrider продолжит сам. Если соединение ещё ни разу не работало, проверьте порт и вид шифрования в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is not a SHA-256 fingerprint: 64 hexadecimal digits, with or without colons.</source>
        <translation>«%1» — не отпечаток SHA-256: это 64 шестнадцатеричные цифры, с двоеточиями или без них.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>For %1, by %2, from %3 until %4.</source>
        <comment>a certificate</comment>
        <translation>Для: %1; выдан: %2; действует с %3 до %4.</translation>
    </message>
    <message>
        <source>“account certificates” lists those that are trusted; there are also trust-certificate and revoke-certificate.</source>
        <translation>«account certificates» показывает доверенные сертификаты; есть также trust-certificate и revoke-certificate.</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Доверие с %1, хотя: %2</translation>
    </message>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Каждый сервер должен доказать, кто он: одного вашего слова для доверия сертификату мало.</translation>
    </message>
    <message>
        <source>The account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>Please give the fingerprint that whoever runs the server told you: --fingerprint SHA256.</source>
        <translation>Укажите отпечаток, который сообщил тот, кто обслуживает сервер: --fingerprint SHA256.</translation>
    </message>
    <message>
        <source>The certificates of this account&apos;s servers verify, or are trusted already: there is nothing to trust.</source>
        <translation>Сертификаты серверов этой учётной записи проверены или уже доверены: доверять больше нечему.</translation>
    </message>
    <message>
        <source>%1, port %2, shows the certificate %3</source>
        <translation>%1, порт %2, предъявляет сертификат %3</translation>
    </message>
    <message>
        <source>No server of this account shows the certificate with that fingerprint, so nothing is trusted. Ask whoever runs the server which it should be; somebody may be in between.</source>
        <translation>Ни один сервер этой учётной записи не предъявляет сертификата с таким отпечатком, поэтому доверие не установлено. Спросите того, кто обслуживает сервер, каким должен быть отпечаток: в соединение мог кто-то вмешаться.</translation>
    </message>
    <message>
        <source>Trusted from now on. “account revoke-certificate” takes it back.</source>
        <translation>Теперь сертификат доверенный. Отозвать доверие: «account revoke-certificate».</translation>
    </message>
    <message>
        <source>“%1” is not HOST:PORT, as “account certificates” shows them.</source>
        <translation>«%1» — не HOST:PORT в том виде, как показывает «account certificates».</translation>
    </message>
    <message>
        <source>No such certificate is trusted at %1.</source>
        <translation>Такого доверенного сертификата для %1 нет.</translation>
    </message>
    <message numerus="yes">
        <source>No longer trusted: %n certificate(s).</source>
        <translation>
            <numerusform>Доверие отозвано: %n сертификат.</numerusform>
            <numerusform>Доверие отозвано: %n сертификата.</numerusform>
            <numerusform>Доверие отозвано: %n сертификатов.</numerusform>
        </translation>
    </message>
    <message>
        <source>--email needs a mail address.</source>
        <translation>Для --email нужен адрес почты.</translation>
    </message>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Файла «%1» нет.</translation>
    </message>
    <message>
        <source>Please give one incoming server: --imap or --pop3.</source>
        <translation>Укажите один сервер входящей почты: --imap или --pop3.</translation>
    </message>
    <message>
        <source>Please give the password in one way: --password-stdin or --password-command.</source>
        <translation>Укажите пароль одним способом: --password-stdin или --password-command.</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Сервер входящей почты</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Сервер исходящей почты</translation>
    </message>
    <message>
        <source>%1: signed in. %2</source>
        <translation>%1: вход выполнен. %2</translation>
    </message>
    <message>
        <source>Account %1: %2</source>
        <translation>Учётная запись %1: %2</translation>
    </message>
    <message>
        <source>on this computer only</source>
        <translation>только на этом компьютере</translation>
    </message>
    <message>
        <source>switched off</source>
        <translation>выключена</translation>
    </message>
    <message>
        <source>The account is still there: the disk did not answer in time.</source>
        <translation>Учётная запись не удалена: диск не ответил вовремя.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; what had been deleted on the server is gone.</source>
        <translation>%1 и вся почта этой учётной записи удалены с этого компьютера; того, что было удалено на сервере, больше нет.</translation>
    </message>
    <message>
        <source>Removed %1 and its mail from this computer; nothing changed on the server.</source>
        <translation>%1 и вся почта этой учётной записи удалены с этого компьютера; на сервере ничего не изменилось.</translation>
    </message>
    <message>
        <source>add, discover, list, set, order, identity, sign-in or remove</source>
        <translation>add, discover, list, set, order, identity, sign-in или remove</translation>
    </message>
    <message>
        <source>There is no “account %1”.</source>
        <translation>Команды «account %1» нет.</translation>
    </message>
    <message>
        <source>known to Postrider</source>
        <translation>известно Postrider</translation>
    </message>
    <message>
        <source>from a file on this computer</source>
        <translation>из файла на этом компьютере</translation>
    </message>
    <message>
        <source>published by the domain</source>
        <translation>опубликовано доменом</translation>
    </message>
    <message>
        <source>from the domain&apos;s service records</source>
        <translation>из служебных записей домена</translation>
    </message>
    <message>
        <source>from the public list of providers</source>
        <translation>из общедоступного списка провайдеров</translation>
    </message>
    <message>
        <source>from whoever takes the domain&apos;s mail</source>
        <translation>от того, кто принимает почту домена</translation>
    </message>
    <message>
        <source>guessed: servers answer under the usual names</source>
        <translation>угадано: под обычными именами отвечают серверы</translation>
    </message>
    <message>
        <source>User name: %1</source>
        <translation>Имя пользователя: %1</translation>
    </message>
    <message>
        <source>These servers belong to %1. Use them only if you know that your mail is there.</source>
        <translation>Эти серверы принадлежат %1. Используйте их, только если знаете, что ваша почта там.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>“%1” is not a mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names; give them with --imap (or --pop3) and --smtp.</source>
        <translation>Серверы этого адреса никому из опрошенных не известны. Их имена скажет ваш провайдер; укажите их с помощью --imap (или --pop3) и --smtp.</translation>
    </message>
    <message>
        <source>The mail of this address seems to be at %1, but nobody who can be trusted says so. If you know that it is right, say --trust %1; else give --imap (or --pop3) and --smtp.</source>
        <translation>Почта этого адреса, похоже, находится на %1, но никто надёжный этого не подтверждает. Если вы знаете, что это верно, укажите --trust %1; иначе укажите --imap (или --pop3) и --smtp.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows a POP3 server of this address. Your provider tells you its name, if there is one; give it with --pop3.</source>
        <translation>Сервер POP3 этого адреса никому из опрошенных не известен. Если он есть, его имя скажет ваш провайдер; укажите его с помощью --pop3.</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password. Sign in through the browser: say --sign-in browser, or --sign-in device.</source>
        <translation>%1 не пускает по паролю. Войдите через браузер: укажите --sign-in browser или --sign-in device.</translation>
    </message>
    <message>
        <source>answers to %1</source>
        <translation>ответы на %1</translation>
    </message>
    <message>
        <source>blind copy to itself</source>
        <translation>скрытая копия себе</translation>
    </message>
    <message>
        <source>with a signature</source>
        <translation>с подписью</translation>
    </message>
    <message>
        <source>%1 has no identity “%2”. “account identity %1 list” shows those that are there.</source>
        <translation>У %1 нет личности «%2». Имеющиеся покажет «account identity %1 list».</translation>
    </message>
    <message>
        <source>“%1” is no form of messages. There are default, plain and formatted.</source>
        <translation>«%1» — не формат писем. Есть default, plain и formatted.</translation>
    </message>
    <message>
        <source>An identity has no “%1”. It has email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution and form, a --signature and a --signature-html.</source>
        <translation>У личности нет «%1». Есть email, name, reply-to, bcc-self, plus-addresses, signature-above, answer-above, attribution и form, а также --signature и --signature-html.</translation>
    </message>
    <message>
        <source>“%1” cannot be read: %2</source>
        <translation>Не удаётся прочитать «%1»: %2</translation>
    </message>
    <message>
        <source>“%1” is too long for a signature.</source>
        <translation>«%1» слишком длинно для подписи.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Не указано: %1.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text: --signature.</source>
        <translation>К подписи с оформлением нужна и простая, для тех, кто читает простой текст: --signature.</translation>
    </message>
    <message>
        <source>Identity %1: %2</source>
        <translation>Личность %1: %2</translation>
    </message>
    <message>
        <source>The change was not written: the disk did not answer in time.</source>
        <translation>Изменение не записано: диск не ответил вовремя.</translation>
    </message>
    <message>
        <source>New mail from %1 is written as %2.</source>
        <translation>Новые письма с %1 пишутся от имени %2.</translation>
    </message>
    <message>
        <source>There is no “account identity %1”.</source>
        <translation>Команды «account identity %1» нет.</translation>
    </message>
    <message>
        <source>The identity</source>
        <translation>Личность</translation>
    </message>
    <message>
        <source>Removed %1.</source>
        <translation>Удалено: %1.</translation>
    </message>
    <message>
        <source>“%1” is not an address of a server here. It looks like %2s://host:port (TLS), %2://host:port (STARTTLS), or %2+plain://127.0.0.1:port on this computer only.</source>
        <translation>«%1» — не адрес сервера. Он должен выглядеть как %2s://host:port (TLS), %2://host:port (STARTTLS) или, только на этом компьютере, %2+plain://127.0.0.1:port.</translation>
    </message>
    <message>
        <source>A password on the command line can be read by everybody on this computer. Give it with --proxy-password-stdin.</source>
        <translation>Пароль в командной строке может прочитать каждый на этом компьютере. Передайте его с помощью --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>“%1” is no proxy here. It can be: %2.</source>
        <translation>«%1» здесь не прокси. Возможные значения: %2.</translation>
    </message>
    <message>
        <source>No password came on standard input.</source>
        <translation>На стандартный ввод не поступил пароль.</translation>
    </message>
    <message>
        <source>%1 can be: %2.</source>
        <translation>Возможные значения %1: %2.</translation>
    </message>
    <message>
        <source>“bodies” needs a number of days, like 30d.</source>
        <translation>Для «bodies» нужно число дней, например 30d.</translation>
    </message>
    <message>
        <source>“leave-on-server” needs a number of days, like 14d.</source>
        <translation>Для «leave-on-server» нужно число дней, например 14d.</translation>
    </message>
    <message>
        <source>a number of minutes</source>
        <translation>число минут</translation>
    </message>
    <message>
        <source>“authserv” needs the name of a server, auto, or none.</source>
        <translation>Для «authserv» нужно имя сервера, auto или none.</translation>
    </message>
    <message>
        <source>A proxy that wants a password wants a user name, too: proxy=socks5://USER@HOST.</source>
        <translation>Прокси с паролем нужно и имя пользователя: proxy=socks5://USER@HOST.</translation>
    </message>
    <message>
        <source>Please give one password at a time on standard input.</source>
        <translation>Передавайте через стандартный ввод по одному паролю за раз.</translation>
    </message>
    <message>
        <source>Please give the password of %1 at the proxy: --proxy-password-stdin.</source>
        <translation>Передайте пароль %1 для прокси: --proxy-password-stdin.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be used, so the proxy&apos;s password is kept only until Postrider ends.</source>
        <translation>Связка ключей этого компьютера недоступна, поэтому пароль прокси хранится только до завершения Postrider.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Почта учётной записи приходит либо по IMAP, либо по POP3, и изменить это нельзя. Для другого способа добавьте адрес ещё раз.</translation>
    </message>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
    <message>
        <source>%1 has no password of its own: it signs in through the browser or by a command.</source>
        <translation>У %1 нет собственного пароля: вход выполняется через браузер или командой.</translation>
    </message>
    <message>
        <source>There is no setting “%1”. There are: %2.</source>
        <translation>Настройки «%1» нет. Есть: %2.</translation>
    </message>
    <message>
        <source>“leave-on-server” and “delete-on-server” are for accounts whose mail comes by POP3.</source>
        <translation>«leave-on-server» и «delete-on-server» — для учётных записей, получающих почту по POP3.</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>Готово.</translation>
    </message>
    <message>
        <source>Open this page in a browser on this computer, and sign in:</source>
        <translation>Откройте эту страницу в браузере на этом компьютере и войдите:</translation>
    </message>
    <message>
        <source>Open %1 on any device, and enter the code %2</source>
        <translation>Откройте %1 на любом устройстве и введите код %2</translation>
    </message>
    <message>
        <source>Whoever signs in through the browser needs no password here.</source>
        <translation>При входе через браузер пароль здесь не нужен.</translation>
    </message>
    <message>
        <source>Nobody is known here who signs people in for this address. Say who does with --oauth, or give a password.</source>
        <translation>Неизвестно, кто выполняет вход для этого адреса. Укажите это с помощью --oauth или задайте пароль.</translation>
    </message>
    <message>
        <source>This account signs in with a password.</source>
        <translation>В эту учётную запись входят по паролю.</translation>
    </message>
    <message>
        <source>Signed in.</source>
        <translation>Вход выполнен.</translation>
    </message>
    <message>
        <source>There is no option %1 here.</source>
        <translation>Параметра %1 здесь нет.</translation>
    </message>
    <message>
        <source>%1 needs a whole number.</source>
        <translation>Для %1 нужно целое число.</translation>
    </message>
    <message>
        <source>%1 needs a time like 2026-03-01T08:30 or 2026-03-01T08:30:00Z.</source>
        <translation>Для %1 нужно время вида 2026-03-01T08:30 или 2026-03-01T08:30:00Z.</translation>
    </message>
    <message>
        <source>“%1” is one word too many here.</source>
        <translation>«%1» здесь лишнее.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider, which does not answer. Close that one, or try again later.</source>
        <translation>Этот профиль открыт в другом Postrider, который не отвечает. Закройте его или повторите попытку позже.</translation>
    </message>
    <message>
        <source>The Postrider that was carrying this out has ended. What it had done by then stays; look before you give the command again.</source>
        <translation>Postrider, который это выполнял, завершился. Уже сделанное осталось; проверьте результат, прежде чем давать команду ещё раз.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Open the window when it has finished.</source>
        <translation>С этим профилем работает команда Postrider. Откройте окно, когда она закончится.</translation>
    </message>
    <message>
        <source>A command of Postrider&apos;s is at work in this profile. Try again when it has finished.</source>
        <translation>С этим профилем работает команда Postrider. Повторите попытку, когда она закончится.</translation>
    </message>
    <message>
        <source>The window:  postrider [--profile DIR] [--minimized] [--check] [mailto:LINK | FILE.eml]...</source>
        <translation>Окно:  postrider [--profile КАТАЛОГ] [--minimized] [--check] [mailto:ССЫЛКА | ФАЙЛ.eml]...</translation>
    </message>
    <message>
        <source>A new message:  postrider compose [--to ADDRESS] [--cc ADDRESS] [--bcc ADDRESS] [--subject TEXT] [--body TEXT]</source>
        <translation>Новое письмо:  postrider compose [--to АДРЕС] [--cc АДРЕС] [--bcc АДРЕС] [--subject ТЕКСТ] [--body ТЕКСТ]</translation>
    </message>
    <message>
        <source>Usage: postrider [--profile DIR] [--json] COMMAND ...   (without a command: the window)</source>
        <translation>Использование: postrider [--profile КАТАЛОГ] [--json] КОМАНДА ...   (без команды: окно)</translation>
    </message>
    <message>
        <source>Exit status: 0 done, 1 failed, 2 wrong usage, 3 try again later, 4 you have to act, 5 outcome unknown.</source>
        <translation>Код завершения: 0 — выполнено, 1 — не удалось, 2 — неверный вызов, 3 — повторите позже, 4 — нужны ваши действия, 5 — исход неизвестен.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Не удаётся записать файл «%1».</translation>
    </message>
    <message>
        <source>What to search for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Файл для импорта</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3, new groups: %4</source>
        <translation>Новых: %1, дополнено: %2, уже есть: %3, новых групп: %4</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Файл для записи</translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln contact(s).</source>
        <translation>
            <numerusform>Экспортирован %Ln контакт.</numerusform>
            <numerusform>Экспортировано %Ln контакта.</numerusform>
            <numerusform>Экспортировано %Ln контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give the numbers of messages.</source>
        <translation>Укажите номера писем.</translation>
    </message>
    <message numerus="yes">
        <source>Deleted %Ln message(s).</source>
        <translation>
            <numerusform>Удалено %Ln письмо.</numerusform>
            <numerusform>Удалено %Ln письма.</numerusform>
            <numerusform>Удалено %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please give an account or an address, not both.</source>
        <translation>Укажите учётную запись или адрес, но не то и другое сразу.</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: give an address.</source>
        <translation>В этом профиле ещё нет учётной записи: укажите адрес.</translation>
    </message>
    <message>
        <source>There are several accounts in this profile: say --account.</source>
        <translation>В этом профиле несколько учётных записей: укажите --account.</translation>
    </message>
    <message>
        <source>--patience is a number of seconds from 1 to 600.</source>
        <translation>--patience — число секунд от 1 до 600.</translation>
    </message>
    <message>
        <source>A test message can be sent only by an account that is in this profile.</source>
        <translation>Проверочное письмо можно отправить только с учётной записи из этого профиля.</translation>
    </message>
    <message>
        <source>Looking at %1 ...</source>
        <translation>Проверяется %1 ...</translation>
    </message>
    <message>
        <source>The file or folder to write</source>
        <translation>Файл или папка для записи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly here and were left out. Fetch them first: sync --folder “%1” --bodies all</source>
        <translation>
            <numerusform>%Ln письмо загружено не целиком и пропущено. Сначала загрузите его: sync --folder «%1» --bodies all</numerusform>
            <numerusform>%Ln письма загружены не целиком и пропущены. Сначала загрузите их: sync --folder «%1» --bodies all</numerusform>
            <numerusform>%Ln писем загружены не целиком и пропущены. Сначала загрузите их: sync --folder «%1» --bodies all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %Ln message(s).</source>
        <translation>
            <numerusform>Экспортировано %Ln письмо.</numerusform>
            <numerusform>Экспортировано %Ln письма.</numerusform>
            <numerusform>Экспортировано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” can be neither a flag nor a keyword. Flags are seen, flagged, answered, draft, forwarded, junk, notjunk and $label1 to $label5; keywords of your own are made of letters, digits, $ and the like.</source>
        <translation>«%1» не может быть ни флагом, ни ключевым словом. Флаги: seen, flagged, answered, draft, forwarded, junk, notjunk и от $label1 до $label5; собственные ключевые слова состоят из букв, цифр, $ и подобных знаков.</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and +flag or -flag.</source>
        <translation>Укажите номера писем и +флаг или -флаг.</translation>
    </message>
    <message>
        <source>A flag cannot be set and removed at once.</source>
        <translation>Нельзя одновременно поставить и снять флаг.</translation>
    </message>
    <message numerus="yes">
        <source>Changed %Ln message(s).</source>
        <translation>
            <numerusform>Изменено %Ln письмо.</numerusform>
            <numerusform>Изменено %Ln письма.</numerusform>
            <numerusform>Изменено %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account whose folder it is to be.</source>
        <translation>Укажите с помощью --account, в какой учётной записи будет папка.</translation>
    </message>
    <message>
        <source>The inbox is always watched.</source>
        <translation>За папкой «Входящие» Postrider следит всегда.</translation>
    </message>
    <message>
        <source>There are no messages in %1 itself.</source>
        <translation>В самой папке %1 писем нет.</translation>
    </message>
    <message>
        <source>create, rename, remove, subscribe, unsubscribe, watch or unwatch</source>
        <translation>create, rename, remove, subscribe, unsubscribe, watch или unwatch</translation>
    </message>
    <message>
        <source>There is no “folder %1”.</source>
        <translation>Команды «folder %1» нет.</translation>
    </message>
    <message>
        <source>The folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>The new name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>The file or folder to import</source>
        <translation>Файл или папка для импорта</translation>
    </message>
    <message numerus="yes">
        <source>Imported %Ln message(s).</source>
        <translation>
            <numerusform>Импортировано %Ln письмо.</numerusform>
            <numerusform>Импортировано %Ln письма.</numerusform>
            <numerusform>Импортировано %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln письмо уже было здесь.</numerusform>
            <numerusform>%Ln письма уже были здесь.</numerusform>
            <numerusform>%Ln писем уже были здесь.</numerusform>
        </translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (%3 bytes)</source>
        <translation>Вложение %1: %2 (%3 байт)</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Calendar: %1</source>
        <translation>Календарь: %1</translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Контакт: %1</translation>
    </message>
    <message>
        <source>Report on a sent message: %1</source>
        <translation>Отчёт об отправленном письме: %1</translation>
    </message>
    <message>
        <source>Asks for a read receipt: %1</source>
        <translation>Запрошено уведомление о прочтении: %1</translation>
    </message>
    <message>
        <source>Sender: %1</source>
        <translation>Отправитель: %1</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Примечание: %1</translation>
    </message>
    <message>
        <source>The message&apos;s file</source>
        <translation>Файл письма</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
    <message>
        <source>This was stopped before it was done.</source>
        <translation>Действие остановлено до завершения.</translation>
    </message>
    <message>
        <source>“%1” is not a file. Give the message on standard input, and “-” as its name.</source>
        <translation>«%1» — не файл. Передайте письмо через стандартный ввод и укажите «-» вместо имени.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удаётся прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Файл «%1» больше, чем может быть письмо.</translation>
    </message>
    <message>
        <source>There are too many files called “%1” in that folder.</source>
        <translation>В этой папке слишком много файлов с именем «%1».</translation>
    </message>
    <message>
        <source>Please give the numbers of messages and a folder.</source>
        <translation>Укажите номера писем и папку.</translation>
    </message>
    <message numerus="yes">
        <source>Moved %Ln message(s).</source>
        <translation>
            <numerusform>Перемещено %Ln письмо.</numerusform>
            <numerusform>Перемещено %Ln письма.</numerusform>
            <numerusform>Перемещено %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Copied %Ln message(s).</source>
        <translation>
            <numerusform>Скопировано %Ln письмо.</numerusform>
            <numerusform>Скопировано %Ln письма.</numerusform>
            <numerusform>Скопировано %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not a number of the outbox.</source>
        <translation>«%1» — не номер письма в папке «Исходящие».</translation>
    </message>
    <message>
        <source>There is no message %1 in the outbox any more.</source>
        <translation>Письма %1 больше нет в папке «Исходящие».</translation>
    </message>
    <message>
        <source>It is not known whether this message was sent: please use “outbox resolve %1” with “sent”, “resend” or “look”.</source>
        <translation>Неизвестно, отправлено ли это письмо: используйте «outbox resolve %1» с «sent», «resend» или «look».</translation>
    </message>
    <message>
        <source>Taken out of the outbox; it is a draft again.</source>
        <translation>Письмо убрано из папки «Исходящие» и снова стало черновиком.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message.</source>
        <translation>По этому письму решать нечего.</translation>
    </message>
    <message>
        <source>Those who were refused have a draft of their own now: number %1.</source>
        <translation>Для тех, кого сервер не принял, создан отдельный черновик: номер %1.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time.</source>
        <translation>Время отправки этого письма изменить уже нельзя.</translation>
    </message>
    <message>
        <source>It waits until then. Postrider has to be running at that time, or is asked to send with “outbox retry”.</source>
        <translation>Письмо ждёт этого времени. К этому времени Postrider должен работать, или отправьте его командой «outbox retry».</translation>
    </message>
    <message>
        <source>Please say “sent”, “resend” or “look”.</source>
        <translation>Укажите «sent», «resend» или «look».</translation>
    </message>
    <message>
        <source>It was not found. Whether it was sent is still not known.</source>
        <translation>Письмо не найдено. Отправлено ли оно, по-прежнему неизвестно.</translation>
    </message>
    <message>
        <source>Found: it was sent.</source>
        <translation>Найдено: письмо отправлено.</translation>
    </message>
    <message>
        <source>Noted as sent.</source>
        <translation>Письмо считается отправленным.</translation>
    </message>
    <message>
        <source>There is no “outbox %1”.</source>
        <translation>Команды «outbox %1» нет.</translation>
    </message>
    <message>
        <source>The number of a message in the outbox</source>
        <translation>Номер письма в папке «Исходящие»</translation>
    </message>
    <message>
        <source>“sent”, “resend” or “look”</source>
        <translation>«sent», «resend» или «look»</translation>
    </message>
    <message>
        <source>The time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Saved everything but passwords in “%1”.</source>
        <translation>Всё, кроме паролей, сохранено в «%1».</translation>
    </message>
    <message>
        <source>The file of a backup</source>
        <translation>Файл резервной копии</translation>
    </message>
    <message>
        <source>Restored into “%1”. Passwords are not in a backup: Postrider will ask for them.</source>
        <translation>Восстановлено в «%1». Паролей в резервной копии нет: Postrider их запросит.</translation>
    </message>
    <message>
        <source>The profile is sound.</source>
        <translation>Профиль в порядке.</translation>
    </message>
    <message>
        <source>The profile is damaged: what is said above is lost on this computer.</source>
        <translation>Профиль повреждён: то, что названо выше, на этом компьютере потеряно.</translation>
    </message>
    <message>
        <source>The Message-ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Nothing was sent from this profile as %1.</source>
        <translation>Из этого профиля ничего не отправлялось как %1.</translation>
    </message>
    <message>
        <source>queued</source>
        <translation>в очереди</translation>
    </message>
    <message>
        <source>attempt %1: put off</source>
        <translation>попытка %1: отложено</translation>
    </message>
    <message>
        <source>held</source>
        <translation>задержано</translation>
    </message>
    <message>
        <source>handed over, and not confirmed</source>
        <translation>передано, но не подтверждено</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>accepted, and kept by the server until its time</source>
        <translation>принято; сервер хранит письмо до назначенного времени</translation>
    </message>
    <message>
        <source>copy in Sent</source>
        <translation>копия в «Отправленных»</translation>
    </message>
    <message>
        <source>released</source>
        <translation>отпущено на отправку</translation>
    </message>
    <message>
        <source>counts as sent</source>
        <translation>считается отправленным</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Все с %1</translation>
    </message>
    <message>
        <source>Nobody&apos;s messages load pictures from the web unasked.</source>
        <translation>Ничьи письма не загружают картинки из интернета без спроса.</translation>
    </message>
    <message>
        <source>There is no such permission: %1.</source>
        <translation>Такого разрешения нет: %1.</translation>
    </message>
    <message>
        <source>An address or a domain</source>
        <translation>Адрес или домен</translation>
    </message>
    <message>
        <source>remote-pictures does not know “%1”.</source>
        <translation>remote-pictures не знает «%1».</translation>
    </message>
    <message>
        <source>The picture&apos;s file</source>
        <translation>Файл картинки</translation>
    </message>
    <message>
        <source>The name of the file has to end in .png or .pdf.</source>
        <translation>Имя файла должно оканчиваться на .png или .pdf.</translation>
    </message>
    <message>
        <source>%1 is a number from %2 to %3.</source>
        <translation>%1 — число от %2 до %3.</translation>
    </message>
    <message>
        <source>Nothing can be drawn here.</source>
        <translation>Здесь невозможно ничего нарисовать.</translation>
    </message>
    <message>
        <source>Shown in the simple view: %1</source>
        <translation>Показано в упрощённом виде: %1</translation>
    </message>
    <message>
        <source>The message could not be drawn.</source>
        <translation>Не удалось нарисовать письмо.</translation>
    </message>
    <message>
        <source>what to look for</source>
        <translation>что искать</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not in the search index yet, so there may be more than this.</source>
        <translation>
            <numerusform>%Ln письмо ещё не внесено в поисковый индекс, так что результатов может быть больше.</numerusform>
            <numerusform>%Ln письма ещё не внесены в поисковый индекс, так что результатов может быть больше.</numerusform>
            <numerusform>%Ln писем ещё не внесены в поисковый индекс, так что результатов может быть больше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Please say with --account which account the message goes out from.</source>
        <translation>Укажите с помощью --account, с какой учётной записи отправить письмо.</translation>
    </message>
    <message>
        <source>Sent, and a copy is in Sent.</source>
        <translation>Отправлено, копия в папке «Отправленные».</translation>
    </message>
    <message>
        <source>Sent. The copy in Sent is still to come.</source>
        <translation>Отправлено. Копия в «Отправленных» ещё появится.</translation>
    </message>
    <message>
        <source>In the outbox. It goes out as soon as the server takes it.</source>
        <translation>В папке «Исходящие». Письмо уйдёт, как только его примет сервер.</translation>
    </message>
    <message>
        <source>On its way.</source>
        <translation>Отправляется.</translation>
    </message>
    <message>
        <source>Held in the outbox.</source>
        <translation>Задержано в папке «Исходящие».</translation>
    </message>
    <message>
        <source>This command was started without a profile.</source>
        <translation>Эта команда запущена без профиля.</translation>
    </message>
    <message>
        <source>There is no account “%1” in this profile. “account list” shows those that are there.</source>
        <translation>В этом профиле нет учётной записи «%1». Имеющиеся покажет «account list».</translation>
    </message>
    <message>
        <source>%1 are a place on this computer, not an account: nothing is received, sent or set up there.</source>
        <translation>%1 — место на этом компьютере, а не учётная запись: там ничего не получают, не отправляют и не настраивают.</translation>
    </message>
    <message>
        <source>There is no folder “%1”. “folders” shows those that are there.</source>
        <translation>Папки «%1» нет. Имеющиеся покажет «folders».</translation>
    </message>
    <message>
        <source>“%1” is not the number of a message. “list” shows them.</source>
        <translation>«%1» — не номер письма. Номера покажет «list».</translation>
    </message>
    <message>
        <source>There is no message %1 any more.</source>
        <translation>Письма %1 больше нет.</translation>
    </message>
    <message>
        <source>“%1” is not a range of numbers of messages.</source>
        <translation>«%1» — не диапазон номеров писем.</translation>
    </message>
    <message>
        <source>Done here; it will reach the server with the next “sync”. %1</source>
        <translation>Здесь сделано; на сервер это попадёт при следующем «sync». %1</translation>
    </message>
    <message>
        <source>The message did not come in time. Please try again later.</source>
        <translation>Письмо не пришло вовремя. Повторите попытку позже.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Этого письма здесь больше нет.</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Attachment %1: %2 (about %3 bytes, still on the server)</source>
        <translation>Вложение %1: %2 (около %3 байт, ещё на сервере)</translation>
    </message>
    <message>
        <source>The number of a message</source>
        <translation>Номер письма</translation>
    </message>
    <message>
        <source>--bodies is “all”, “none” or a number of days, like “30d”.</source>
        <translation>--bodies — это «all», «none» или число дней, например «30d».</translation>
    </message>
    <message>
        <source>There is no account in this profile yet: “account add” makes one.</source>
        <translation>В этом профиле ещё нет учётной записи: её создаёт «account add».</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 removed, %4 of your changes sent, %5 s</source>
        <translation>новых: %1, изменено: %2, удалено: %3, отправлено ваших изменений: %4, %5 с</translation>
    </message>
    <message>
        <source>a number of days</source>
        <translation>число дней</translation>
    </message>
    <message>
        <source>The filter “%1” cannot be read: it is of another version of Postrider, or no filter.</source>
        <translation>Не удаётся прочитать фильтр «%1»: он от другой версии Postrider или это не фильтр.</translation>
    </message>
    <message>
        <source>“%1” is not the number of a filter. “rules list” shows them.</source>
        <translation>«%1» — не номер фильтра. Номера покажет «rules list».</translation>
    </message>
    <message>
        <source>There is no filter %1. “rules list” shows those that are there.</source>
        <translation>Фильтра %1 нет. Имеющиеся покажет «rules list».</translation>
    </message>
    <message>
        <source>Please give the numbers of filters. “rules list” shows them.</source>
        <translation>Укажите номера фильтров. Номера покажет «rules list».</translation>
    </message>
    <message>
        <source>The filter</source>
        <translation>Фильтр</translation>
    </message>
    <message>
        <source>Please say with --folder where the filters are to be run, or with --account in all folders of which account.</source>
        <translation>Укажите с помощью --folder, в какой папке применить фильтры, или с помощью --account, во всех папках какой учётной записи.</translation>
    </message>
    <message numerus="yes">
        <source>Filters would hold for %L1 of %Ln message(s). Nothing was changed.</source>
        <translation>
            <numerusform>Фильтры подошли бы к %L1 из %Ln письма. Ничего не изменено.</numerusform>
            <numerusform>Фильтры подошли бы к %L1 из %Ln писем. Ничего не изменено.</numerusform>
            <numerusform>Фильтры подошли бы к %L1 из %Ln писем. Ничего не изменено.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Фильтры подошли к %L1 из %Ln письма.</numerusform>
            <numerusform>Фильтры подошли к %L1 из %Ln писем.</numerusform>
            <numerusform>Фильтры подошли к %L1 из %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is no file of filters: “rules export” writes them.</source>
        <translation>«%1» — не файл фильтров: такие файлы записывает «rules export».</translation>
    </message>
</context>
<context>
    <name>Credentials</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider завершается.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while signing in.</source>
        <translation>В Postrider произошла ошибка при входе.</translation>
    </message>
    <message>
        <source>The mail server does not accept the sign-in of %1. Sign in again, as this user; if that does not help, the account may not be allowed to use mail programs.</source>
        <translation>Почтовый сервер не принимает вход %1. Войдите ещё раз под этим именем; если не поможет, возможно, этой учётной записи не разрешены почтовые программы.</translation>
    </message>
    <message>
        <source>The password command of this account is empty. Set one, or enter the password.</source>
        <translation>Команда для получения пароля этой учётной записи пуста. Задайте её или введите пароль.</translation>
    </message>
    <message>
        <source>no answer within a minute</source>
        <translation>нет ответа в течение минуты</translation>
    </message>
    <message>
        <source>The password command of this account failed. Run it by hand to see why.</source>
        <translation>Команда для получения пароля этой учётной записи завершилась с ошибкой. Выполните её вручную, чтобы узнать причину.</translation>
    </message>
    <message>
        <source>The keychain is locked, or the password is no longer in it. Unlock the keychain and try again, or enter the password.</source>
        <translation>Связка ключей заблокирована, или пароля в ней больше нет. Разблокируйте связку ключей и повторите попытку или введите пароль.</translation>
    </message>
    <message>
        <source>The keychain of this computer cannot be reached. Start it and try again, or enter the password: it is then kept until Postrider closes.</source>
        <translation>Связка ключей этого компьютера недоступна. Запустите её и повторите попытку или введите пароль: тогда он хранится до завершения Postrider.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of this account. Enter it to go on.</source>
        <translation>Postrider не знает пароля этой учётной записи. Введите его, чтобы продолжить.</translation>
    </message>
    <message>
        <source>Postrider does not know the password of the proxy %1. Enter it in the account&apos;s settings.</source>
        <translation>Postrider не знает пароля прокси %1. Введите его в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>DateText</name>
    <message>
        <source>Yesterday</source>
        <translation>Вчера</translation>
    </message>
    <message>
        <source>d MMM</source>
        <extracomment>Day and month of a date within this year, as Qt writes date formats: &quot;d MMM&quot; gives &quot;3 May&quot;.</extracomment>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>A month as a heading in the list, &quot;December 2025&quot;: %1 its name, %2 the year.</extracomment>
        <translation>%1 %2 г.</translation>
    </message>
</context>
<context>
    <name>DefaultProgram</name>
    <message>
        <source>The desktop did not take Postrider as the mail program. Its own settings for default applications can.</source>
        <translation>Рабочий стол не принял Postrider как почтовую программу. Это можно сделать в его собственных настройках приложений по умолчанию.</translation>
    </message>
</context>
<context>
    <name>Discovery</name>
    <message>
        <source>“%1” has no domain that settings could be looked up for. Check the address, or enter the servers by hand.</source>
        <translation>В «%1» нет домена, для которого можно найти настройки. Проверьте адрес или введите серверы вручную.</translation>
    </message>
    <message>
        <source>The search for the settings of %1 was given up.</source>
        <translation>Поиск настроек для %1 прекращён.</translation>
    </message>
</context>
<context>
    <name>DispositionWriter</name>
    <message>
        <source>This is a receipt for the message that you sent to %1.</source>
        <translation>Это уведомление о письме, которое вы отправили на адрес %1.</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Date: %1</source>
        <translation>Дата: %1</translation>
    </message>
    <message>
        <source>It was displayed on the recipient&apos;s screen. That is no proof that it was read or understood.</source>
        <translation>Письмо было показано на экране получателя. Это не доказывает, что его прочли или поняли.</translation>
    </message>
    <message>
        <source>Nobody asked for a receipt for this message.</source>
        <translation>Уведомление для этого письма никто не запрашивал.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Read: %1</source>
        <translation>Прочитано: %1</translation>
    </message>
</context>
<context>
    <name>Doctor</name>
    <message>
        <source>The doctor was sent away.</source>
        <translation>Проверка прервана.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1.</source>
        <translation>Никто не публикует настроек для %1.</translation>
    </message>
    <message>
        <source>The servers of this account are those that are published for %1.</source>
        <translation>Серверы этой учётной записи — те, что опубликованы для %1.</translation>
    </message>
    <message>
        <source>Other servers are published for %1 than this account uses: %2.</source>
        <translation>Для %1 опубликованы не те серверы, которые использует эта учётная запись: %2.</translation>
    </message>
    <message>
        <source>If all else is good, nothing has to be done. If not, ask your provider which are right.</source>
        <translation>Если всё остальное в порядке, делать ничего не нужно. Если нет, спросите провайдера, какие верны.</translation>
    </message>
    <message>
        <source>Nobody could be asked which servers are published for %1.</source>
        <translation>Не у кого было узнать, какие серверы опубликованы для %1.</translation>
    </message>
    <message>
        <source>Check the network connection.</source>
        <translation>Проверьте подключение к сети.</translation>
    </message>
    <message>
        <source>Nobody publishes settings for %1, so there is nothing to compare with.</source>
        <translation>Никто не публикует настроек для %1, поэтому сравнивать не с чем.</translation>
    </message>
    <message>
        <source>Nobody could be asked where the mail of %1 is: the network does not work, or leads nowhere.</source>
        <translation>Не у кого было узнать, где почта %1: сеть не работает или никуда не ведёт.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows where the mail of %1 is.</source>
        <translation>Никто из опрошенных не знает, где почта %1.</translation>
    </message>
    <message>
        <source>Check the address letter by letter, and ask your provider for the names of the servers.</source>
        <translation>Проверьте адрес буква за буквой и спросите провайдера об именах серверов.</translation>
    </message>
    <message>
        <source>The mail of %1 seems to be at %2.</source>
        <translation>Почта %1, похоже, находится на %2.</translation>
    </message>
    <message>
        <source>These servers belong to %1, and nobody who can be trusted says that they are yours: use them only if you know it.</source>
        <translation>Эти серверы принадлежат %1, и никто надёжный не подтверждает, что они ваши: используйте их, только если знаете это.</translation>
    </message>
    <message>
        <source>A server is missing: ask your provider for its name.</source>
        <translation>Не хватает сервера: спросите его имя у провайдера.</translation>
    </message>
    <message>
        <source>%1 has no domain whose service records could be asked for.</source>
        <translation>В %1 нет домена, у которого можно запросить служебные записи.</translation>
    </message>
    <message>
        <source>The name servers of %1 did not answer.</source>
        <translation>Серверы имён для %1 не ответили.</translation>
    </message>
    <message>
        <source>%1 publishes no service records; that is usual, and nothing depends on it.</source>
        <translation>%1 не публикует служебных записей; это обычно, и от этого ничего не зависит.</translation>
    </message>
    <message>
        <source>The service records of %1 name other servers than this account uses: %2.</source>
        <translation>Служебные записи %1 называют не те серверы, которые использует эта учётная запись: %2.</translation>
    </message>
    <message>
        <source>The service records of %1 name %2.</source>
        <translation>Служебные записи %1 называют %2.</translation>
    </message>
    <message>
        <source>The clock of this computer could not be compared: the address&apos;s own domain does not tell the time.</source>
        <translation>Часы этого компьютера сверить не удалось: собственный домен адреса не сообщает время.</translation>
    </message>
    <message>
        <source>The clock of this computer agrees with that of %1.</source>
        <translation>Часы этого компьютера совпадают с часами %1.</translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) behind that of %1.</source>
        <translation>
            <numerusform>Часы этого компьютера отстают от часов %1 на %Ln минуту.</numerusform>
            <numerusform>Часы этого компьютера отстают от часов %1 на %Ln минуты.</numerusform>
            <numerusform>Часы этого компьютера отстают от часов %1 на %Ln минут.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minute(s) ahead of that of %1.</source>
        <translation>
            <numerusform>Часы этого компьютера спешат относительно часов %1 на %Ln минуту.</numerusform>
            <numerusform>Часы этого компьютера спешат относительно часов %1 на %Ln минуты.</numerusform>
            <numerusform>Часы этого компьютера спешат относительно часов %1 на %Ln минут.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the system set date and time by itself. With a wrong clock good certificates look bad, and mail carries wrong dates.</source>
        <translation>Пусть система сама устанавливает дату и время. Когда часы неверны, хорошие сертификаты кажутся плохими, а письма получают неверные даты.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while it looked.</source>
        <translation>В Postrider произошла ошибка при проверке.</translation>
    </message>
    <message>
        <source>Start or unlock the keychain of this computer, and enter the password once more, so that it is kept.</source>
        <translation>Запустите или разблокируйте связку ключей этого компьютера и введите пароль ещё раз, чтобы он сохранился.</translation>
    </message>
    <message>
        <source>Unlock the keychain, or enter the password of this account again.</source>
        <translation>Разблокируйте связку ключей или введите пароль этой учётной записи ещё раз.</translation>
    </message>
    <message>
        <source>Not asked, because it would not go through the proxy of this account.</source>
        <translation>Запроса не было, потому что он шёл бы не через прокси этой учётной записи.</translation>
    </message>
    <message>
        <source>Published settings</source>
        <translation>Опубликованные настройки</translation>
    </message>
    <message>
        <source>Service records</source>
        <translation>Служебные записи</translation>
    </message>
    <message>
        <source>The server&apos;s addresses</source>
        <translation>Адреса сервера</translation>
    </message>
    <message>
        <source>Connection over IPv4</source>
        <translation>Соединение по IPv4</translation>
    </message>
    <message>
        <source>Connection over IPv6</source>
        <translation>Соединение по IPv6</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>What the server can do</source>
        <translation>Возможности сервера</translation>
    </message>
    <message>
        <source>Ways to sign in</source>
        <translation>Способы входа</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Вход</translation>
    </message>
    <message>
        <source>What the server can do after signing in</source>
        <translation>Возможности сервера после входа</translation>
    </message>
    <message>
        <source>Special folders</source>
        <translation>Особые папки</translation>
    </message>
    <message>
        <source>Largest message</source>
        <translation>Наибольшее письмо</translation>
    </message>
    <message>
        <source>Room on the server</source>
        <translation>Место на сервере</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Часы</translation>
    </message>
    <message>
        <source>Mail on this computer</source>
        <translation>Почта на этом компьютере</translation>
    </message>
    <message>
        <source>Room on this computer</source>
        <translation>Место на этом компьютере</translation>
    </message>
    <message>
        <source>Test message</source>
        <translation>Проверочное письмо</translation>
    </message>
    <message>
        <source>Check the network connection. If other programs reach the internet, check the server&apos;s name and port, and whether a firewall is in between.</source>
        <translation>Проверьте подключение к сети. Если другие программы выходят в интернет, проверьте имя и порт сервера и не мешает ли брандмауэр.</translation>
    </message>
    <message>
        <source>Try again in a few minutes.</source>
        <translation>Повторите попытку через несколько минут.</translation>
    </message>
    <message>
        <source>Check user name and password; some providers want an app password, or a sign-in through the browser. Then enter the password again for this account.</source>
        <translation>Проверьте имя пользователя и пароль; некоторым провайдерам нужен пароль приложения или вход через браузер. Затем введите пароль этой учётной записи ещё раз.</translation>
    </message>
    <message>
        <source>Nothing is sent there, because somebody could be in between. Check the server&apos;s name, the port, the kind of encryption and the date of this computer; then ask whoever runs the server. The certificate of your own server you can look at, compare, and trust by itself.</source>
        <translation>Туда ничего не отправляется, потому что в соединение мог кто-то вмешаться. Проверьте имя сервера, порт, вид шифрования и дату на этом компьютере; затем спросите того, кто обслуживает сервер. Сертификат собственного сервера можно посмотреть, сравнить и отдельно сделать доверенным.</translation>
    </message>
    <message>
        <source>Show the transcript to whoever runs the server.</source>
        <translation>Покажите протокол обмена тому, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>Look whether it has happened before you try again.</source>
        <translation>Проверьте, не выполнено ли это уже, прежде чем пробовать снова.</translation>
    </message>
    <message>
        <source>Make room on the disk, and see whether it works properly.</source>
        <translation>Освободите место на диске и проверьте, исправен ли он.</translation>
    </message>
    <message>
        <source>Look at the account&apos;s settings.</source>
        <translation>Проверьте настройки учётной записи.</translation>
    </message>
    <message>
        <source>Run the doctor again.</source>
        <translation>Вызовите доктора ещё раз.</translation>
    </message>
    <message>
        <source>Please report this with the transcript.</source>
        <translation>Сообщите об этом, приложив протокол обмена.</translation>
    </message>
    <message>
        <source>%1: not looked at, because of what went wrong before.</source>
        <translation>%1: не проверено из-за того, что не удалось раньше.</translation>
    </message>
    <message>
        <source>%1 is an IMAP server and says what it can do.</source>
        <translation>%1 — сервер IMAP и сообщает свои возможности.</translation>
    </message>
    <message numerus="yes">
        <source>%1 offers %Ln way(s) to sign in.</source>
        <translation>
            <numerusform>%1 предлагает %Ln способ входа.</numerusform>
            <numerusform>%1 предлагает %Ln способа входа.</numerusform>
            <numerusform>%1 предлагает %Ln способов входа.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 tells of new mail by itself.</source>
        <translation>%1 сам сообщает о новой почте.</translation>
    </message>
    <message>
        <source>%1 does not tell of new mail by itself (no IDLE).</source>
        <translation>%1 не сообщает сам о новой почте (нет IDLE).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider looks every minute.</source>
        <translation>Делать ничего не нужно: Postrider проверяет каждую минуту.</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) on the server.</source>
        <translation>
            <numerusform>%Ln папка на сервере.</numerusform>
            <numerusform>%Ln папки на сервере.</numerusform>
            <numerusform>%Ln папок на сервере.</numerusform>
        </translation>
    </message>
    <message>
        <source>It says which are for %1.</source>
        <translation>Сервер сообщает, какие папки для чего: %1.</translation>
    </message>
    <message>
        <source>It does not say which are for %1.</source>
        <translation>Сервер не сообщает, какие папки для чего: %1.</translation>
    </message>
    <message>
        <source>Postrider goes by the folders&apos; names then. If it takes the wrong one, choose another in the folder&apos;s menu.</source>
        <translation>Тогда Postrider судит по именам папок. Если он выбрал не ту, выберите другую в меню папки.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of messages that are put there, or does not tell.</source>
        <translation>%1 не ограничивает размер сохраняемых писем или не сообщает об этом.</translation>
    </message>
    <message>
        <source>%1 keeps no message larger than %2.</source>
        <translation>%1 не хранит писем больше %2.</translation>
    </message>
    <message>
        <source>Copies of larger ones in Sent, and drafts, stay on this computer only. Ask whoever runs the server for more.</source>
        <translation>Копии более крупных писем в «Отправленных» и черновики остаются только на этом компьютере. Попросите больше места у того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>%1 keeps messages up to %2.</source>
        <translation>%1 хранит письма размером до %2.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the mailbox, or does not tell.</source>
        <translation>%1 не ограничивает размер почтового ящика или не сообщает об этом.</translation>
    </message>
    <message>
        <source>%1 of %2 on the server are used.</source>
        <translation>На сервере занято %1 из %2.</translation>
    </message>
    <message>
        <source>The mailbox is full: %1</source>
        <translation>Почтовый ящик полон: %1</translation>
    </message>
    <message>
        <source>Delete mail, empty Trash, or get more room: nothing more arrives.</source>
        <translation>Удалите письма, очистите корзину или получите больше места: новые письма не приходят.</translation>
    </message>
    <message>
        <source>Delete mail or empty Trash soon: when it is full, nothing more arrives.</source>
        <translation>Скоро понадобится удалить письма или очистить корзину: когда ящик заполнится, новые письма приходить не будут.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server and says what it can do.</source>
        <translation>%1 — сервер POP3 и сообщает свои возможности.</translation>
    </message>
    <message>
        <source>%1 is a POP3 server that does not say what it can do (no CAPA).</source>
        <translation>%1 — сервер POP3, который не сообщает своих возможностей (нет CAPA).</translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider tries.</source>
        <translation>Делать ничего не нужно: Postrider пробует сам.</translation>
    </message>
    <message>
        <source>%1 offers no way to sign in.</source>
        <translation>%1 не предлагает ни одного способа входа.</translation>
    </message>
    <message>
        <source>Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Проверьте порт и вид шифрования в настройках учётной записи.</translation>
    </message>
    <message>
        <source>%1 does not number its messages lastingly (no UIDL).</source>
        <translation>%1 не даёт письмам постоянных номеров (нет UIDL).</translation>
    </message>
    <message>
        <source>Postrider tells messages apart by what is in them then, which takes longer.</source>
        <translation>Тогда Postrider различает письма по содержанию, а это дольше.</translation>
    </message>
    <message numerus="yes">
        <source>%1 wants %Ln second(s) between two visits.</source>
        <translation>
            <numerusform>%1 требует %Ln секунду между двумя обращениями.</numerusform>
            <numerusform>%1 требует %Ln секунды между двумя обращениями.</numerusform>
            <numerusform>%1 требует %Ln секунд между двумя обращениями.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: Postrider waits.</source>
        <translation>Делать ничего не нужно: Postrider ждёт.</translation>
    </message>
    <message>
        <source>%1 can all that is needed.</source>
        <translation>%1 умеет всё, что нужно.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) on the server (%1).</source>
        <translation>
            <numerusform>%Ln письмо на сервере (%1).</numerusform>
            <numerusform>%Ln письма на сервере (%1).</numerusform>
            <numerusform>%Ln писем на сервере (%1).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It removes messages by itself after %Ln day(s).</source>
        <translation>
            <numerusform>Через %Ln день сервер сам удаляет письма.</numerusform>
            <numerusform>Через %Ln дня сервер сам удаляет письма.</numerusform>
            <numerusform>Через %Ln дней сервер сам удаляет письма.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has to be done: what is here stays here.</source>
        <translation>Делать ничего не нужно: то, что здесь, здесь и останется.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as the settings of this computer say. It looks up the name.</source>
        <translation>Соединения с %1 идут через %2, как указано в настройках этого компьютера. Имя определяет он.</translation>
    </message>
    <message>
        <source>Connections to %1 go through the %2, as this account says. It looks up the name.</source>
        <translation>Соединения с %1 идут через %2, как указано в этой учётной записи. Имя определяет он.</translation>
    </message>
    <message>
        <source>%1 is reached by the proxy, not from here.</source>
        <translation>К %1 обращается прокси, а не этот компьютер.</translation>
    </message>
    <message>
        <source>The name %1 is known; IPv4 addresses: %2, IPv6 addresses: %3.</source>
        <translation>Имя %1 известно; адреса IPv4: %2, адреса IPv6: %3.</translation>
    </message>
    <message>
        <source>Check the server&apos;s name in the account&apos;s settings, letter by letter, and whether this computer is online.</source>
        <translation>Проверьте имя сервера в настройках учётной записи буква за буквой и подключён ли этот компьютер к сети.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv4 on port %2.</source>
        <translation>%1 принимает соединения по IPv4 на порту %2.</translation>
    </message>
    <message>
        <source>%1 accepts connections over IPv6 on port %2.</source>
        <translation>%1 принимает соединения по IPv6 на порту %2.</translation>
    </message>
    <message>
        <source>%1 has no IPv4 address.</source>
        <translation>У %1 нет адреса IPv4.</translation>
    </message>
    <message>
        <source>%1 has no IPv6 address.</source>
        <translation>У %1 нет адреса IPv6.</translation>
    </message>
    <message>
        <source>Nothing has to be done: the other way works, and is taken.</source>
        <translation>Делать ничего не нужно: другой путь работает и используется.</translation>
    </message>
    <message>
        <source>Look at the proxy in the account&apos;s settings, or at that of this computer. Whoever runs it can tell more.</source>
        <translation>Проверьте прокси в настройках учётной записи или этого компьютера. Больше может сказать тот, кто обслуживает прокси.</translation>
    </message>
    <message>
        <source>The connection to %1 is encrypted with %2.</source>
        <translation>Соединение с %1 зашифровано: %2.</translation>
    </message>
    <message>
        <source>The connection is not encrypted; it does not leave this computer.</source>
        <translation>Соединение не зашифровано; оно не покидает этот компьютер.</translation>
    </message>
    <message>
        <source>Nothing has to be done if that is what you want.</source>
        <translation>Делать ничего не нужно, если так и задумано.</translation>
    </message>
    <message>
        <source>Without encryption there is no certificate.</source>
        <translation>Без шифрования сертификата нет.</translation>
    </message>
    <message>
        <source>The certificate that was not accepted is for %1, by %2, until %3.</source>
        <translation>Непринятый сертификат — для: %1; выдан: %2; действует до %3.</translation>
    </message>
    <message>
        <source>Whoever runs the server can tell whether it is theirs.</source>
        <translation>Тот, кто обслуживает сервер, может сказать, его ли это сертификат.</translation>
    </message>
    <message>
        <source>The certificate is for %1, by %2, until %3. It does not verify; you have chosen to trust it at %4.</source>
        <translation>Сертификат — для: %1; выдан: %2; действует до %3. Он не прошёл проверку; вы решили доверять ему для %4.</translation>
    </message>
    <message>
        <source>Nothing has to be done if it is your own server. You can take the trust back in the account&apos;s settings.</source>
        <translation>Делать ничего не нужно, если это ваш собственный сервер. Отозвать доверие можно в настройках учётной записи.</translation>
    </message>
    <message numerus="yes">
        <source>The certificate is for %1, by %2; it expires in %Ln day(s) (%3).</source>
        <translation>
            <numerusform>Сертификат — для: %1; выдан: %2; истекает через %Ln день (%3).</numerusform>
            <numerusform>Сертификат — для: %1; выдан: %2; истекает через %Ln дня (%3).</numerusform>
            <numerusform>Сертификат — для: %1; выдан: %2; истекает через %Ln дней (%3).</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever runs the server should renew it soon; after that day nothing works here.</source>
        <translation>Тому, кто обслуживает сервер, пора его обновить; после этого дня здесь ничего не будет работать.</translation>
    </message>
    <message>
        <source>Nobody signed in to %1: there is no password for it.</source>
        <translation>Вход на %1 не выполнялся: для него нет пароля.</translation>
    </message>
    <message>
        <source>Enter the password of this account.</source>
        <translation>Введите пароль этой учётной записи.</translation>
    </message>
    <message>
        <source>Signed in to %1 as %2.</source>
        <translation>Вход на %1 выполнен как %2.</translation>
    </message>
    <message>
        <source>%1 is a sending server and says what it can do.</source>
        <translation>%1 — сервер для отправки и сообщает свои возможности.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on this port, so it takes mail for others from nobody.</source>
        <translation>%1 никому не даёт войти на этом порту и поэтому ни от кого не принимает почту для других.</translation>
    </message>
    <message>
        <source>Sending is on port 465 or 587 with most providers. Change the port in the account&apos;s settings.</source>
        <translation>У большинства провайдеров отправка идёт через порт 465 или 587. Измените порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>%1 sets no limit to the size of a message, or does not tell.</source>
        <translation>%1 не ограничивает размер письма или не сообщает об этом.</translation>
    </message>
    <message>
        <source>%1 takes no message larger than %2.</source>
        <translation>%1 не принимает писем больше %2.</translation>
    </message>
    <message>
        <source>Attachments grow by a third on their way: send large files in another way, or ask whoever runs the server for more.</source>
        <translation>Вложения в пути становятся на треть больше: отправляйте большие файлы другим способом или попросите поднять предел того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>%1 takes messages up to %2.</source>
        <translation>%1 принимает письма размером до %2.</translation>
    </message>
    <message>
        <source>There was no answer in time. The server may be busy, or the port or the kind of encryption may be wrong.</source>
        <translation>Ответа вовремя не было. Возможно, сервер занят либо неверно указан порт или вид шифрования.</translation>
    </message>
    <message>
        <source>The password comes from the command of this account.</source>
        <translation>Пароль выдаёт команда этой учётной записи.</translation>
    </message>
    <message>
        <source>The password is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>Пароль хранится только в этом сеансе: связки ключей нет или она заблокирована.</translation>
    </message>
    <message>
        <source>The sign-in is kept for this session only: there is no keychain, or it is locked.</source>
        <translation>Вход хранится только в этом сеансе: связки ключей нет или она заблокирована.</translation>
    </message>
    <message>
        <source>The password is in the keychain.</source>
        <translation>Пароль находится в связке ключей.</translation>
    </message>
    <message>
        <source>The sign-in through the browser is in the keychain, and still good.</source>
        <translation>Вход через браузер сохранён в связке ключей и ещё действует.</translation>
    </message>
    <message>
        <source>The mail on this computer is in good order.</source>
        <translation>Почта на этом компьютере в порядке.</translation>
    </message>
    <message>
        <source>The mail on this computer is damaged.</source>
        <translation>Почта на этом компьютере повреждена.</translation>
    </message>
    <message>
        <source>Make a backup of the profile, then let “check” look at all of it. What is on the server can be fetched again.</source>
        <translation>Сделайте резервную копию профиля, затем проверьте его целиком командой «check». То, что есть на сервере, можно загрузить снова.</translation>
    </message>
    <message>
        <source>Something in the mail on this computer was not in order, and has been put right.</source>
        <translation>Кое-что в почте на этом компьютере было не в порядке и исправлено.</translation>
    </message>
    <message>
        <source>Nothing has to be done; if it happens again, let “check” look at all of it.</source>
        <translation>Делать ничего не нужно; если это повторится, проверьте профиль целиком командой «check».</translation>
    </message>
    <message>
        <source>There is room on the disk where the mail is: %1.</source>
        <translation>На диске, где хранится почта, есть место: %1.</translation>
    </message>
    <message>
        <source>The system does not say how much room there is on the disk where the mail is.</source>
        <translation>Система не сообщает, сколько места на диске, где хранится почта.</translation>
    </message>
    <message>
        <source>There is little room on the disk where the mail is: %1.</source>
        <translation>На диске, где хранится почта, мало места: %1.</translation>
    </message>
    <message>
        <source>Make room: without it no mail can be fetched, written or sent.</source>
        <translation>Освободите место: без него почту нельзя ни получать, ни писать, ни отправлять.</translation>
    </message>
    <message>
        <source>There is nothing on the way to %1: they are on this computer.</source>
        <translation>Путь к «%1» проверять не нужно: они на этом компьютере.</translation>
    </message>
    <message>
        <source>No test message was sent, because not both servers could be signed in to.</source>
        <translation>Проверочное письмо не отправлено, потому что вход удался не на оба сервера.</translation>
    </message>
    <message>
        <source>End the trouble above first.</source>
        <translation>Сначала устраните неполадку выше.</translation>
    </message>
    <message>
        <source>Postrider test message %1</source>
        <translation>Проверочное письмо Postrider %1</translation>
    </message>
    <message>
        <source>Nothing was sent. End this trouble first.</source>
        <translation>Ничего не отправлено. Сначала устраните эту неполадку.</translation>
    </message>
    <message>
        <source>Postrider&apos;s doctor has sent this message to see whether mail comes back. You can delete it.
</source>
        <translation>Это письмо отправил доктор Postrider, чтобы проверить, вернётся ли оно. Его можно удалить.
</translation>
    </message>
    <message>
        <source>The test message was not sent.</source>
        <translation>Проверочное письмо не отправлено.</translation>
    </message>
    <message numerus="yes">
        <source>The server took the test message, but it did not come back within %Ln second(s).</source>
        <translation>
            <numerusform>Сервер принял проверочное письмо, но за %Ln секунду оно не вернулось.</numerusform>
            <numerusform>Сервер принял проверочное письмо, но за %Ln секунды оно не вернулось.</numerusform>
            <numerusform>Сервер принял проверочное письмо, но за %Ln секунд оно не вернулось.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look for it in Junk and other folders, and a little later in the Inbox: some servers hold mail back, and rules may move it.</source>
        <translation>Поищите его в спаме и других папках, а чуть позже — во «Входящих»: некоторые серверы задерживают почту, а фильтры могут её переместить.</translation>
    </message>
    <message>
        <source>Getting to know the account took too long; no test message was sent.</source>
        <translation>Знакомство с учётной записью заняло слишком много времени; проверочное письмо не отправлено.</translation>
    </message>
    <message>
        <source>Let the account be brought up to date first.</source>
        <translation>Сначала дождитесь обновления учётной записи.</translation>
    </message>
    <message>
        <source>The test message could not be sent in time.</source>
        <translation>Проверочное письмо не удалось отправить вовремя.</translation>
    </message>
    <message>
        <source>The test message was taken out of the outbox. See what was found about the outgoing server.</source>
        <translation>Проверочное письмо убрано из папки «Исходящие». Посмотрите, что выяснилось о сервере исходящей почты.</translation>
    </message>
    <message>
        <source>The test message is in the outbox still: see there.</source>
        <translation>Проверочное письмо ещё в папке «Исходящие»: посмотрите там.</translation>
    </message>
    <message>
        <source>A test message to yourself was back after %1 s.</source>
        <translation>Проверочное письмо самому себе вернулось через %1 с.</translation>
    </message>
    <message>
        <source>It is in the Inbox; you can delete it.</source>
        <translation>Оно во «Входящих»; его можно удалить.</translation>
    </message>
    <message>
        <source>See what was found about the servers.</source>
        <translation>Посмотрите, что выяснилось о серверах.</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Incoming server</source>
        <translation>Сервер входящей почты</translation>
    </message>
    <message>
        <source>Outgoing server</source>
        <translation>Сервер исходящей почты</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>From end to end</source>
        <translation>Весь путь</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>В порядке</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>One thing is wrong: %1</source>
        <translation>Не в порядке одно: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are wrong. Begin with this one: %1</source>
        <translation>
            <numerusform>Не в порядке %Ln пункт. Начните с этого: %1</numerusform>
            <numerusform>Не в порядке %Ln пункта. Начните с этого: %1</numerusform>
            <numerusform>Не в порядке %Ln пунктов. Начните с этого: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Everything works. There are %Ln thing(s) that you may want to know.</source>
        <translation>
            <numerusform>Всё работает. Есть %Ln замечание, о котором вам стоит знать.</numerusform>
            <numerusform>Всё работает. Есть %Ln замечания, о которых вам стоит знать.</numerusform>
            <numerusform>Всё работает. Есть %Ln замечаний, о которых вам стоит знать.</numerusform>
        </translation>
    </message>
    <message>
        <source>Everything works.</source>
        <translation>Всё работает.</translation>
    </message>
    <message>
        <source>What Postrider %1 found out about the mail of %2</source>
        <translation>Что Postrider %1 выяснил о почте %2</translation>
    </message>
</context>
<context>
    <name>DomainRecords</name>
    <message>
        <source>The question about %1 was given up.</source>
        <translation>Запрос о %1 прерван.</translation>
    </message>
    <message>
        <source>The name servers did not answer in time.</source>
        <translation>Серверы имён не ответили вовремя.</translation>
    </message>
    <message>
        <source>The name servers could not be asked about %1.</source>
        <translation>Не удалось спросить серверы имён о %1.</translation>
    </message>
</context>
<context>
    <name>EngineSandbox</name>
    <message>
        <source>Postrider runs as root, where the browser engine cannot be shut in. Please run it as an ordinary user.</source>
        <translation>Postrider работает от имени root, при этом движок браузера нельзя изолировать. Запустите Postrider от имени обычного пользователя.</translation>
    </message>
    <message>
        <source>This computer does not let programs shut in parts of themselves (user namespaces and seccomp), without which the browser engine is not used.</source>
        <translation>Этот компьютер не позволяет программам изолировать свои части (user namespaces и seccomp), а без этого движок браузера не используется.</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>“%1” is too deep below other folders and was left out.</source>
        <translation>«%1» лежит слишком глубоко в других папках и пропущено.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be read and was left out.</source>
        <translation>Не удаётся прочитать папку «%1», она пропущена.</translation>
    </message>
    <message>
        <source>“%1” is a link to elsewhere and was left out.</source>
        <translation>«%1» — ссылка на другое место и пропущено.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read and was left out.</source>
        <translation>Не удаётся прочитать файл «%1», он пропущен.</translation>
    </message>
    <message>
        <source>The file “%1” is no mail and was left out.</source>
        <translation>В файле «%1» нет писем, он пропущен.</translation>
    </message>
    <message>
        <source>There is no file or folder “%1”.</source>
        <translation>Файла или папки «%1» нет.</translation>
    </message>
    <message>
        <source>“%1” cannot be read. Check its permissions.</source>
        <translation>Не удаётся прочитать «%1». Проверьте права доступа.</translation>
    </message>
    <message>
        <source>“%1” is neither a file nor a folder.</source>
        <translation>«%1» — не файл и не папка.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Не удаётся прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Не удаётся записать файл «%1». Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
</context>
<context>
    <name>FileLoad</name>
    <message>
        <source>“%1” is a folder. Attach the files in it, or pack it into one file first.</source>
        <translation>«%1» — папка. Вложите файлы из неё или сначала упакуйте её в один файл.</translation>
    </message>
    <message>
        <source>“%1” is no longer there, so it was not attached.</source>
        <translation>«%1» больше нет, поэтому вложение не добавлено.</translation>
    </message>
    <message>
        <source>“%1” is not a file that can be attached.</source>
        <translation>«%1» — не файл, который можно вложить.</translation>
    </message>
    <message>
        <source>“%1” is larger than any mail server takes. Share it another way and send a link.</source>
        <translation>«%1» больше, чем принимает любой почтовый сервер. Поделитесь файлом иначе и отправьте ссылку.</translation>
    </message>
    <message>
        <source>“%1” could not be read, so it was not attached. Look whether you may open it.</source>
        <translation>Не удалось прочитать «%1», поэтому вложение не добавлено. Проверьте, можно ли вам открывать этот файл.</translation>
    </message>
</context>
<context>
    <name>FilterRule</name>
    <message>
        <source>A filter needs a condition. “Every message” is one, too.</source>
        <translation>Фильтру нужно условие. «Каждое письмо» — тоже условие.</translation>
    </message>
    <message>
        <source>A filter needs something to do.</source>
        <translation>Фильтру нужно действие.</translation>
    </message>
    <message>
        <source>This filter is too large.</source>
        <translation>Этот фильтр слишком велик.</translation>
    </message>
    <message>
        <source>A condition of this filter compares what cannot be compared in that way.</source>
        <translation>Одно из условий фильтра сравнивает то, что так сравнить нельзя.</translation>
    </message>
    <message>
        <source>A condition has nothing to look for.</source>
        <translation>В одном из условий не указано, что искать.</translation>
    </message>
    <message>
        <source>“%1” is no name of a header field.</source>
        <translation>«%1» — не имя поля заголовка.</translation>
    </message>
    <message>
        <source>A number in a condition is below zero.</source>
        <translation>Число в одном из условий меньше нуля.</translation>
    </message>
    <message>
        <source>Choose the folder for what is moved or copied.</source>
        <translation>Выберите папку, в которую нужно переместить или скопировать.</translation>
    </message>
    <message>
        <source>Choose a tag.</source>
        <translation>Выберите метку.</translation>
    </message>
    <message>
        <source>A message can go to one place only: keep one of the moves.</source>
        <translation>Письмо может попасть только в одно место: оставьте одно из перемещений.</translation>
    </message>
    <message>
        <source>Write the address to which messages are forwarded.</source>
        <translation>Укажите адрес, на который пересылать письма.</translation>
    </message>
    <message>
        <source>“%1” is no e-mail address.</source>
        <translation>«%1» — не адрес почты.</translation>
    </message>
</context>
<context>
    <name>HttpClient</name>
    <message>
        <source>The web server %1 gave an answer that is not understood.</source>
        <translation>Веб-сервер %1 дал непонятный ответ.</translation>
    </message>
    <message>
        <source>Postrider asks web servers only over a secured connection (https).</source>
        <translation>Postrider обращается к веб-серверам только по защищённому соединению (https).</translation>
    </message>
</context>
<context>
    <name>ImapClient</name>
    <message>
        <source>This folder is no longer on the mail server.</source>
        <translation>Этой папки больше нет на почтовом сервере.</translation>
    </message>
    <message>
        <source>Messages were removed on the mail server meanwhile. Postrider will look again.</source>
        <translation>Тем временем на почтовом сервере удалили письма. Postrider проверит ещё раз.</translation>
    </message>
    <message>
        <source>The mailbox on the server is full. Delete mail that is not needed, or ask your provider for more room.</source>
        <translation>Почтовый ящик на сервере полон. Удалите ненужные письма или попросите у провайдера больше места.</translation>
    </message>
    <message>
        <source>The mail server keeps no more of this kind. Its reason is in the details.</source>
        <translation>Почтовый сервер больше такого не хранит. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>The message is larger than this mail server takes.</source>
        <translation>Письмо больше, чем принимает этот почтовый сервер.</translation>
    </message>
    <message>
        <source>You have no permission to do this in this folder. Whoever shares the folder can give it.</source>
        <translation>У вас нет на это прав в этой папке. Их может дать тот, кто открыл доступ к папке.</translation>
    </message>
    <message>
        <source>There is a folder with this name already. Choose another name.</source>
        <translation>Папка с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The folder has other folders in it. Move or remove those first.</source>
        <translation>В этой папке есть другие папки. Сначала переместите или удалите их.</translation>
    </message>
    <message>
        <source>The mail server can never do this. Its reason is in the details.</source>
        <translation>Почтовый сервер не может этого в принципе. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server cannot search for letters of this script.</source>
        <translation>Почтовый сервер не умеет искать по буквам этой письменности.</translation>
    </message>
    <message>
        <source>The folder is damaged on the mail server. Whoever runs the server can repair it.</source>
        <translation>Папка на почтовом сервере повреждена. Исправить её может тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The mail server has a fault. Whoever runs the server can find out why.</source>
        <translation>На почтовом сервере неполадка. Причину может найти тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The mail server wants you to speak to whoever runs it. Its reason is in the details.</source>
        <translation>Почтовый сервер просит обратиться к тому, кто его обслуживает. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Почтовый сервер больше не принимает вход через вашего почтового провайдера. Войдите там ещё раз.</translation>
    </message>
    <message>
        <source>The password has expired. Set a new one with your mail provider, then enter it here.</source>
        <translation>Срок действия пароля истёк. Задайте новый у своего почтового провайдера и введите его здесь.</translation>
    </message>
    <message>
        <source>The password is right, but this user may not open the mailbox. Check the user name in the account&apos;s settings.</source>
        <translation>Пароль верен, но этому пользователю нельзя открывать почтовый ящик. Проверьте имя пользователя в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Почтовый сервер не принимает способ, которым входит Postrider. Что для этого нужно, скажет ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Почтовый сервер не принял имя пользователя и пароль. Проверьте их и введите ещё раз.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Почтовый сервер сейчас не может этого сделать. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server did not understand Postrider. Its own words are in the details.</source>
        <translation>Почтовый сервер не понял Postrider. Его ответ — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Почтовый сервер отказался это сделать. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Почтовый сервер сейчас не принимает соединений. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server ended the connection. Postrider will connect again.</source>
        <translation>Почтовый сервер завершил соединение. Postrider подключится снова.</translation>
    </message>
    <message>
        <source>A mail server cannot keep this label. Use letters, digits and hyphens only.</source>
        <translation>Почтовый сервер не может сохранить эту пометку. Используйте только буквы, цифры и дефисы.</translation>
    </message>
    <message>
        <source>Postrider made a mistake in a request to the mail server.</source>
        <translation>В Postrider произошла ошибка в запросе к почтовому серверу.</translation>
    </message>
    <message>
        <source>This mail server speaks a kind of IMAP that Postrider does not know.</source>
        <translation>Этот почтовый сервер использует вид IMAP, который Postrider не знает.</translation>
    </message>
    <message>
        <source>The mail server sent something that is not proper IMAP. Whoever runs the server can find out why.</source>
        <translation>Почтовый сервер прислал данные, не соответствующие IMAP. Причину может найти тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The mail server wanted to go on without encryption. The connection was closed and nothing was sent. Check the network you are in.</source>
        <translation>Почтовый сервер хотел продолжить без шифрования. Соединение закрыто, ничего не отправлено. Проверьте сеть, в которой вы находитесь.</translation>
    </message>
    <message>
        <source>What answers at this address is not an IMAP server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>По этому адресу отвечает не сервер IMAP. Проверьте имя сервера и порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Почтовый сервер не предлагает шифрования, нужного этой учётной записи. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Почтовый сервер прислал данные в тот момент, когда это сделал бы только злоумышленник. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>This cannot be sent to a mail server, because it holds a character that IMAP does not allow.</source>
        <translation>Это нельзя отправить почтовому серверу: здесь есть знак, недопустимый в IMAP.</translation>
    </message>
    <message>
        <source>The mail server did not finish in time. Postrider will connect again.</source>
        <translation>Почтовый сервер не закончил вовремя. Postrider подключится снова.</translation>
    </message>
    <message>
        <source>The folder was replaced on the mail server while it was open. Postrider will open it again.</source>
        <translation>Открытую папку заменили на почтовом сервере. Postrider откроет её снова.</translation>
    </message>
    <message>
        <source>The mail server did only a part of what was asked. Its own words are in the details.</source>
        <translation>Почтовый сервер выполнил только часть запрошенного. Его ответ — в подробностях.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>Соединение с почтовым сервером не зашифровано, поэтому пароль не отправлен.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Почтовый сервер не предлагает ни одного способа входа, который знает Postrider. Поможет ли пароль приложения или другой сервер, скажет ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>The mail server did not say clearly which messages are gone. Postrider will ask in another way.</source>
        <translation>Почтовый сервер не сказал ясно, каких писем больше нет. Postrider спросит иначе.</translation>
    </message>
    <message>
        <source>On this mail server the name of a folder cannot hold the character %1. Choose a name without it.</source>
        <translation>На этом почтовом сервере имя папки не может содержать знак %1. Выберите имя без него.</translation>
    </message>
</context>
<context>
    <name>KeychainSecretStore</name>
    <message>
        <source>The password is too long for the keychain.</source>
        <translation>Пароль слишком длинный для связки ключей.</translation>
    </message>
    <message>
        <source>The keychain did not answer in time.</source>
        <translation>Связка ключей не ответила вовремя.</translation>
    </message>
</context>
<context>
    <name>LaterTimes</name>
    <message>
        <source>In one hour</source>
        <translation>Через час</translation>
    </message>
    <message>
        <source>This morning</source>
        <translation>Сегодня утром</translation>
    </message>
    <message>
        <source>This evening</source>
        <translation>Сегодня вечером</translation>
    </message>
    <message>
        <source>Tomorrow morning</source>
        <translation>Завтра утром</translation>
    </message>
    <message>
        <source>%1 morning</source>
        <extracomment>&quot;Monday morning&quot;</extracomment>
        <translation>%1, утро</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>сегодня в %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>завтра в %1</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>weekday, time</comment>
        <extracomment>on a weekday at a time</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on %1 at %2</source>
        <comment>date, time</comment>
        <translation>%1 в %2</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Завтра</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>day and time, as in &quot;Tomorrow, 8:00&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 ч %2 мин</translation>
    </message>
    <message numerus="yes">
        <source>%Ln day(s)</source>
        <translation>
            <numerusform>%Ln день</numerusform>
            <numerusform>%Ln дня</numerusform>
            <numerusform>%Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Your provider’s server keeps it until then. This computer need not be on.</source>
        <translation>До этого времени письмо хранит сервер вашего провайдера. Этот компьютер может быть выключен.</translation>
    </message>
    <message>
        <source>It waits in the folder Snoozed. If Postrider is not running then, it comes back as soon as it is.</source>
        <translation>Письмо ждёт в папке «Snoozed». Если в это время Postrider не работает, оно вернётся, как только он будет запущен.</translation>
    </message>
    <message>
        <source>Postrider has to be running and this computer awake at that time; otherwise it goes out as soon as both are.</source>
        <translation>В это время Postrider должен работать, а компьютер — не спать; иначе письмо уйдёт, как только это станет возможно.</translation>
    </message>
</context>
<context>
    <name>LinkCheck</name>
    <message>
        <source>This link says %1, but leads to %2.</source>
        <translation>Эта ссылка называет %1, но ведёт на %2.</translation>
    </message>
    <message>
        <source>This link leads to a computer without a name: %1. Honest letters do not do that.</source>
        <translation>Эта ссылка ведёт на компьютер без имени: %1. В честных письмах так не бывает.</translation>
    </message>
    <message>
        <source>This link leads to %1, a name that is made to look like another one.</source>
        <translation>Эта ссылка ведёт на %1 — имя, сделанное похожим на другое.</translation>
    </message>
    <message>
        <source>This link leads to %1, which looks like %2 but is not.</source>
        <translation>Эта ссылка ведёт на %1: это похоже на %2, но это не он.</translation>
    </message>
    <message>
        <source>This link begins as if it led somewhere else, but leads to %1.</source>
        <translation>Начало этой ссылки выглядит так, будто она ведёт в другое место, но ведёт она на %1.</translation>
    </message>
</context>
<context>
    <name>ListGoodbye</name>
    <message>
        <source>This list takes no unsubscribing over a secured connection. Open its page in the browser instead.</source>
        <translation>От этой рассылки нельзя отписаться по защищённому соединению. Откройте её страницу в браузере.</translation>
    </message>
    <message>
        <source>The list wants you to do this on its page. Open it in the browser.</source>
        <translation>Отписаться от рассылки можно на её странице. Откройте её в браузере.</translation>
    </message>
    <message>
        <source>The list does not know this subscription any more. You may have left it already.</source>
        <translation>Рассылка больше не знает этой подписки. Возможно, вы уже отписались.</translation>
    </message>
    <message>
        <source>The list did not accept it. Try again later, or open its page in the browser.</source>
        <translation>Рассылка этого не приняла. Повторите попытку позже или откройте её страницу в браузере.</translation>
    </message>
</context>
<context>
    <name>ListLook</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Получатель</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Со звёздочкой</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
</context>
<context>
    <name>Mail</name>
    <message>
        <source>The copies have arrived already. Move them back from there, or remove them in their folder.</source>
        <translation>Копии уже созданы. Переместите их оттуда обратно или удалите в их папке.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. In the properties of another folder you can say that it is the archive.</source>
        <translation>Папка %1 на этом сервере не принимает писем. В свойствах другой папки можно указать, что архив — это она.</translation>
    </message>
    <message>
        <source>The folder %1 takes no messages on this server. Nothing was moved.</source>
        <translation>Папка %1 на этом сервере не принимает писем. Ничего не перемещено.</translation>
    </message>
    <message>
        <source>Not everything could be taken back: some messages have been moved or removed since.</source>
        <translation>Удалось отменить не всё: некоторые письма тем временем были перемещены или удалены.</translation>
    </message>
</context>
<context>
    <name>MessageCard</name>
    <message>
        <source>(no recipient)</source>
        <translation>(нет получателя)</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(нет отправителя)</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>back since %1</source>
        <translation>вернулось: %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>вернётся: %1</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставить звёздочку</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Put aside until later</source>
        <translation>Отложено на потом</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Show or hide the messages of this conversation</source>
        <translation>Показать или скрыть письма этой беседы</translation>
    </message>
</context>
<context>
    <name>MessageReader</name>
    <message>
        <source>a web page</source>
        <translation>веб-страница</translation>
    </message>
    <message>
        <source>a shortcut that can start a program</source>
        <translation>ярлык, который может запустить программу</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>a recording</source>
        <translation>запись</translation>
    </message>
    <message>
        <source>a PDF document</source>
        <translation>документ PDF</translation>
    </message>
    <message>
        <source>an office document</source>
        <translation>офисный документ</translation>
    </message>
    <message>
        <source>the image of a disk</source>
        <translation>образ диска</translation>
    </message>
    <message>
        <source>an archive</source>
        <translation>архив</translation>
    </message>
    <message>
        <source>something else (%1)</source>
        <translation>нечто другое (%1)</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is a program, or can start one.</source>
        <translation>«%1» — не то, о чём говорит имя: это программа или файл, который может её запустить.</translation>
    </message>
    <message>
        <source>“%1” is not what its name says: it is %2.</source>
        <translation>«%1» — не то, о чём говорит имя: это %2.</translation>
    </message>
    <message>
        <source>“%1” is a program, or can start one.</source>
        <translation>«%1» — программа или файл, который может её запустить.</translation>
    </message>
    <message>
        <source>“%1” holds macros: small programs that run when they are allowed to.</source>
        <translation>«%1» содержит макросы: небольшие программы, которые запускаются, если им это разрешить.</translation>
    </message>
    <message>
        <source>“%1” is the image of a disk, in which programs may be.</source>
        <translation>«%1» — образ диска, в котором могут быть программы.</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened, or is named so that it looks harmless.</source>
        <translation>«%1» может что-то запустить при открытии или назван так, чтобы казаться безобидным.</translation>
    </message>
    <message>
        <source>“%1” is locked with a password, so nothing that looks for viruses has seen what is in it.</source>
        <translation>«%1» закрыт паролем, поэтому никакая проверка на вирусы не видела, что внутри.</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Пересылаемое письмо</translation>
    </message>
    <message>
        <source>The text of this message is extremely long; only its beginning is shown. The source has all of it.</source>
        <translation>Текст этого письма чрезвычайно длинный; показано только начало. Весь текст есть в исходном тексте письма.</translation>
    </message>
    <message>
        <source>“%1” is not in this message: the sender only says where it can be fetched. Postrider does not do that.</source>
        <translation>Файла «%1» в этом письме нет: отправитель лишь указал, где его взять. Postrider этого не делает.</translation>
    </message>
    <message>
        <source>This is piece %1 of %2 of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Это часть %1 из %2 письма, отправленного по частям. Остальные части — отдельные письма.</translation>
    </message>
    <message>
        <source>This is a piece of a message that was sent in pieces. The other pieces are messages of their own.</source>
        <translation>Это часть письма, отправленного по частям. Остальные части — отдельные письма.</translation>
    </message>
    <message>
        <source>This message names its sender twice. Do not trust either of them.</source>
        <translation>В этом письме отправитель назван дважды. Не доверяйте ни одному из имён.</translation>
    </message>
    <message>
        <source>This message does not say who sent it.</source>
        <translation>В этом письме не сказано, кто его отправил.</translation>
    </message>
    <message>
        <source>The sender&apos;s name, “%1”, looks like an address, but the message comes from %2.</source>
        <translation>Имя отправителя «%1» похоже на адрес, но письмо пришло с %2.</translation>
    </message>
    <message>
        <source>The sender&apos;s address is not a valid one: %1</source>
        <translation>Адрес отправителя недействителен: %1</translation>
    </message>
    <message>
        <source>The header of this message is far longer than any honest one. Only its beginning was read.</source>
        <translation>Заголовок этого письма гораздо длиннее, чем у любого честного письма. Прочитано только его начало.</translation>
    </message>
    <message>
        <source>This message has parts within parts more than 100 levels deep. What lies deeper is offered as one file.</source>
        <translation>Части этого письма вложены друг в друга более чем на 100 уровней. Всё, что глубже, доступно как один файл.</translation>
    </message>
    <message>
        <source>This message has more than 10,000 parts. The rest is offered as one file.</source>
        <translation>В этом письме больше 10 000 частей. Остальные доступны как один файл.</translation>
    </message>
    <message>
        <source>This message wraps encoded messages in encoded messages. Not all of them were opened.</source>
        <translation>В этом письме закодированные письма вложены в закодированные письма. Раскрыты не все.</translation>
    </message>
    <message>
        <source>The parts of this message could not be told apart, so its text is shown as it came.</source>
        <translation>Части этого письма не удалось отделить друг от друга, поэтому текст показан в том виде, в каком пришёл.</translation>
    </message>
    <message>
        <source>The end of this message is missing. It may have been cut off on its way.</source>
        <translation>Конца этого письма нет. Возможно, его обрезало в пути.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there.</source>
        <translation>В заголовке этого письма есть строки, которых там быть не должно.</translation>
    </message>
    <message>
        <source>An attachment of this message can run as a program. Open it only if you expected it.</source>
        <translation>Одно из вложений этого письма может запуститься как программа. Открывайте его, только если ждали его.</translation>
    </message>
</context>
<context>
    <name>MessageWriter</name>
    <message>
        <source>“%1” is not a mail address. Correct it and send again.</source>
        <translation>«%1» — не адрес почты. Исправьте его и отправьте снова.</translation>
    </message>
    <message>
        <source>The address %1 has a domain that does not exist in this spelling. Correct it and send again.</source>
        <translation>В адресе %1 указан домен, которого в таком написании не бывает. Исправьте его и отправьте снова.</translation>
    </message>
    <message>
        <source>This message is too complicated to be sent: its header or its number of parts is beyond all limits.</source>
        <translation>Это письмо слишком сложное для отправки: его заголовок или число частей выходят за все пределы.</translation>
    </message>
    <message>
        <source>This is not a message: it does not begin with a header.</source>
        <translation>Это не письмо: в начале нет заголовка.</translation>
    </message>
    <message>
        <source>This file holds several messages (mbox). Send them one by one, each from a file of its own.</source>
        <translation>В этом файле несколько писем (mbox). Отправляйте их по одному, каждое из своего файла.</translation>
    </message>
    <message>
        <source>This message holds lines or characters that cannot be sent, in a place where they cannot be encoded.</source>
        <translation>В этом письме есть строки или знаки, которые нельзя отправить, в месте, где их нельзя закодировать.</translation>
    </message>
    <message>
        <source>This message has no recipient. Add at least one address and send again.</source>
        <translation>У этого письма нет получателя. Добавьте хотя бы один адрес и отправьте снова.</translation>
    </message>
    <message>
        <source>This message is signed and holds characters that have to be encoded for sending, which would break the signature. Encode it before signing.</source>
        <translation>Это письмо подписано и содержит знаки, которые для отправки нужно закодировать, а это нарушит подпись. Закодируйте его до подписания.</translation>
    </message>
    <message>
        <source>The header of this message holds lines that do not belong there and cannot be sent.</source>
        <translation>В заголовке этого письма есть строки, которых там быть не должно и которые нельзя отправить.</translation>
    </message>
    <message>
        <source>The header of one of this message&apos;s parts holds characters that cannot be sent. Its file name may have to be written differently.</source>
        <translation>В заголовке одной из частей этого письма есть знаки, которые нельзя отправить. Возможно, нужно изменить имя файла.</translation>
    </message>
</context>
<context>
    <name>OAuth</name>
    <message>
        <source>Postrider is not signed in at %1, or the keychain is locked. Unlock the keychain and try again, or sign in.</source>
        <translation>Вход Postrider на %1 не выполнен, или связка ключей заблокирована. Разблокируйте связку ключей и повторите попытку или войдите.</translation>
    </message>
    <message>
        <source>The file %1 with the ids for signing in through the browser cannot be used. Correct it, or take it away.</source>
        <translation>Файл %1 с идентификаторами для входа через браузер не годится. Исправьте его или уберите.</translation>
    </message>
    <message>
        <source>%1 lets nobody sign in on another device. Sign in on this one.</source>
        <translation>%1 не позволяет войти с другого устройства. Войдите на этом.</translation>
    </message>
    <message>
        <source>The service that signs people in at %1 sends Postrider elsewhere with its secrets, which it does not follow.</source>
        <translation>Служба, выполняющая вход на %1, отсылает Postrider с его секретами в другое место, а он туда не переходит.</translation>
    </message>
    <message>
        <source>The sign-in at %1 is no longer good. Sign in again.</source>
        <translation>Вход на %1 больше не действует. Войдите ещё раз.</translation>
    </message>
    <message>
        <source>The sign-in at %1 was refused there. Sign in again if that was a mistake.</source>
        <translation>Во входе на %1 там отказано. Войдите ещё раз, если это была ошибка.</translation>
    </message>
    <message>
        <source>Nobody signed in at %1 in time. Sign in again.</source>
        <translation>Никто не вошёл на %1 вовремя. Войдите ещё раз.</translation>
    </message>
    <message>
        <source>%1 cannot sign anybody in at the moment.</source>
        <translation>%1 сейчас не может выполнить вход.</translation>
    </message>
    <message>
        <source>%1 does not let Postrider ask for a sign-in. The id that Postrider has for it (oauth-clients.json) may be wrong.</source>
        <translation>%1 не позволяет Postrider запросить вход. Возможно, неверен его идентификатор в Postrider (oauth-clients.json).</translation>
    </message>
    <message>
        <source>%1 gave an answer to the sign-in that is not understood. It may be better in a while.</source>
        <translation>%1 дал непонятный ответ на запрос входа. Возможно, позже всё наладится.</translation>
    </message>
    <message>
        <source>The sign-in was given up.</source>
        <translation>Вход прерван.</translation>
    </message>
    <message>
        <source>%1 lets Postrider in for a moment only, not for good. Whoever runs it can find out why.</source>
        <translation>%1 впускает Postrider лишь на короткое время, а не постоянно. Причину может найти тот, кто обслуживает сервис.</translation>
    </message>
    <message>
        <source>No web browser could be opened, and %1 signs people in through one only.</source>
        <translation>Не удалось открыть веб-браузер, а %1 выполняет вход только через него.</translation>
    </message>
    <message>
        <source>Postrider could not make a place for the browser to come back to on this computer. A security program may forbid it.</source>
        <translation>Postrider не смог подготовить на этом компьютере место, куда вернётся браузер. Возможно, это запрещает программа защиты.</translation>
    </message>
    <message>
        <source>This was too much.</source>
        <translation>Это было слишком много.</translation>
    </message>
    <message>
        <source>This is nothing that Postrider understands.</source>
        <translation>Postrider этого не понимает.</translation>
    </message>
    <message>
        <source>There is nothing here.</source>
        <translation>Здесь ничего нет.</translation>
    </message>
    <message>
        <source>This answer does not belong to the sign-in that Postrider waits for. Go back to Postrider and begin again.</source>
        <translation>Этот ответ не относится ко входу, которого ждёт Postrider. Вернитесь в Postrider и начните сначала.</translation>
    </message>
    <message>
        <source>You have signed in. You can close this page and go back to Postrider.</source>
        <translation>Вы вошли. Эту страницу можно закрыть и вернуться в Postrider.</translation>
    </message>
    <message>
        <source>The answer to the sign-in did not come from %1, so it was not used. Somebody may be in between.</source>
        <translation>Ответ на запрос входа пришёл не от %1, поэтому не использован. В соединение мог кто-то вмешаться.</translation>
    </message>
</context>
<context>
    <name>Op</name>
    <message>
        <source>It is %1, and the mailbox takes no more than %2.</source>
        <translation>Размер — %1, а почтовый ящик принимает не больше %2.</translation>
    </message>
    <message>
        <source>Put a draft into the Drafts folder</source>
        <translation>Положить черновик в папку «Черновики»</translation>
    </message>
    <message>
        <source>The folder that the messages were to go to is no longer there.</source>
        <translation>Папки, в которую нужно было переместить письма, больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be copied to the server: too large for it, not in a form that it takes, or no longer there. The originals are where they were.</source>
        <translation>
            <numerusform>%Ln письмо не удалось скопировать на сервер: слишком велико для него, имеет неподходящий вид или его больше нет. Оригинал остался на месте.</numerusform>
            <numerusform>%Ln письма не удалось скопировать на сервер: слишком велики для него, имеют неподходящий вид или их больше нет. Оригиналы остались на месте.</numerusform>
            <numerusform>%Ln писем не удалось скопировать на сервер: слишком велики для него, имеют неподходящий вид или их больше нет. Оригиналы остались на месте.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Upload %Ln message(s)</source>
        <translation>
            <numerusform>Передать на сервер %Ln письмо</numerusform>
            <numerusform>Передать на сервер %Ln письма</numerusform>
            <numerusform>Передать на сервер %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder that the messages were to be copied to is no longer there.</source>
        <translation>Папки, в которую нужно было скопировать письма, больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>Copy %Ln message(s)</source>
        <translation>
            <numerusform>Скопировать %Ln письмо</numerusform>
            <numerusform>Скопировать %Ln письма</numerusform>
            <numerusform>Скопировать %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>There is a folder of this name already.</source>
        <translation>Папка с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Make the folder %1</source>
        <translation>Создать папку %1</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good</source>
        <translation>
            <numerusform>Удалить навсегда %Ln письмо</numerusform>
            <numerusform>Удалить навсегда %Ln письма</numerusform>
            <numerusform>Удалить навсегда %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Этого письма здесь больше нет.</translation>
    </message>
    <message>
        <source>This message is on its way to another place. Try again when it has arrived there.</source>
        <translation>Это письмо сейчас перемещается. Повторите попытку, когда оно окажется на новом месте.</translation>
    </message>
    <message>
        <source>The folder that the messages were moved to is no longer there. They are back where they were.</source>
        <translation>Папки, в которую переместили письма, больше нет. Они снова там, где были.</translation>
    </message>
    <message numerus="yes">
        <source>Move %Ln message(s)</source>
        <translation>
            <numerusform>Переместить %Ln письмо</numerusform>
            <numerusform>Переместить %Ln письма</numerusform>
            <numerusform>Переместить %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer on the server.</source>
        <translation>Папки больше нет на сервере.</translation>
    </message>
    <message>
        <source>This was taken back.</source>
        <translation>Это отменено.</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Папки больше нет.</translation>
    </message>
    <message>
        <source>The inbox cannot be removed.</source>
        <translation>Папку «Входящие» удалить нельзя.</translation>
    </message>
    <message>
        <source>Remove the folder %1</source>
        <translation>Удалить папку %1</translation>
    </message>
    <message>
        <source>The inbox cannot be renamed.</source>
        <translation>Папку «Входящие» переименовать нельзя.</translation>
    </message>
    <message>
        <source>A folder cannot be moved into itself.</source>
        <translation>Папку нельзя переместить в неё саму.</translation>
    </message>
    <message>
        <source>Rename a folder to %1</source>
        <translation>Переименовать папку в %1</translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) read</source>
        <translation>
            <numerusform>Отметить %Ln письмо как прочитанное</numerusform>
            <numerusform>Отметить %Ln письма как прочитанные</numerusform>
            <numerusform>Отметить %Ln писем как прочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Mark %Ln message(s) unread</source>
        <translation>
            <numerusform>Отметить %Ln письмо как непрочитанное</numerusform>
            <numerusform>Отметить %Ln письма как непрочитанные</numerusform>
            <numerusform>Отметить %Ln писем как непрочитанные</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Star %Ln message(s)</source>
        <translation>
            <numerusform>Поставить звёздочку %Ln письму</numerusform>
            <numerusform>Поставить звёздочку %Ln письмам</numerusform>
            <numerusform>Поставить звёздочку %Ln письмам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Remove the star from %Ln message(s)</source>
        <translation>
            <numerusform>Снять звёздочку с %Ln письма</numerusform>
            <numerusform>Снять звёздочку с %Ln писем</numerusform>
            <numerusform>Снять звёздочку с %Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Change the marks of %Ln message(s)</source>
        <translation>
            <numerusform>Изменить пометки %Ln письма</numerusform>
            <numerusform>Изменить пометки %Ln писем</numerusform>
            <numerusform>Изменить пометки %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Subscribe to a folder</source>
        <translation>Подписаться на папку</translation>
    </message>
    <message>
        <source>Unsubscribe from a folder</source>
        <translation>Отписаться от папки</translation>
    </message>
    <message>
        <source>The messages go into %1 instead, and so does what you archive from now on. The settings of the account can change that.</source>
        <translation>Вместо этого письма попадают в %1, как и всё, что вы будете архивировать впредь. Это можно изменить в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>Outbox</name>
    <message>
        <source>Postrider ended while the message was being handed over.</source>
        <translation>Postrider завершился во время передачи письма.</translation>
    </message>
    <message>
        <source>Postrider made a mistake with this message. Nothing else is kept waiting by it; please report it.</source>
        <translation>В Postrider произошла ошибка с этим письмом. Ничто другое из-за него не задерживается; сообщите об этом.</translation>
    </message>
    <message>
        <source>The message was sent, but the server did not take the copy for Sent. Postrider tries again; making room in the mailbox may help. %1</source>
        <translation>Письмо отправлено, но сервер не принял копию в «Отправленные». Postrider попробует ещё раз; может помочь освобождение места в ящике. %1</translation>
    </message>
    <message>
        <source>The copy is %1, and the mailbox takes no more than %2.</source>
        <translation>Размер копии — %1, а почтовый ящик принимает не больше %2.</translation>
    </message>
    <message>
        <source>Found in %1: the server had taken it.</source>
        <translation>Найдено в папке %1: сервер принял письмо.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so parts of a message that goes along were encoded anew.</source>
        <translation>Этот сервер не принимает 8-битный текст, поэтому части вложенного письма были закодированы заново.</translation>
    </message>
    <message>
        <source>This server takes no 8-bit text, so a message that goes along became a plain file: that way nothing in it, such as a signature, was changed.</source>
        <translation>Этот сервер не принимает 8-битный текст, поэтому вложенное письмо стало обычным файлом: так в нём ничего не изменилось, например подпись.</translation>
    </message>
</context>
<context>
    <name>OutboxActions</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Try now</source>
        <translation>Попробовать сейчас</translation>
    </message>
    <message>
        <source>Tries to send it once more, as it is.</source>
        <translation>Пробует ещё раз отправить письмо как есть.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Opens the message again, for those who have not got it.</source>
        <translation>Снова открывает письмо — для тех, кто его не получил.</translation>
    </message>
    <message>
        <source>Opens the message again. It is not sent meanwhile.</source>
        <translation>Снова открывает письмо. Пока оно не отправляется.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Sends it to nobody else. For those who have not got it, it goes back to your drafts.</source>
        <translation>Больше никому не отправляет. Для тех, кто не получил письмо, оно возвращается в черновики.</translation>
    </message>
    <message>
        <source>Does not send it. The message goes back to your drafts.</source>
        <translation>Не отправляет. Письмо возвращается в черновики.</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Отправить остальным</translation>
    </message>
    <message>
        <source>Sends it now. A draft stays for those who were refused.</source>
        <translation>Отправляет сейчас. Для тех, кого сервер не принял, остаётся черновик.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>The message goes out as soon as you are signed in.</source>
        <translation>Письмо уйдёт, как только вы войдёте.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <source>Shows what the server presented, and what you can do.</source>
        <translation>Показывает, что предъявил сервер и что вы можете сделать.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить ещё раз</translation>
    </message>
    <message>
        <source>Looks for the message on the server, in Sent and All mail.</source>
        <translation>Ищет письмо на сервере, в «Отправленных» и во всей почте.</translation>
    </message>
    <message>
        <source>Send again</source>
        <translation>Отправить ещё раз</translation>
    </message>
    <message>
        <source>Sends the same message once more. Somebody may get it twice.</source>
        <translation>Отправляет то же письмо ещё раз. Кто-то может получить его дважды.</translation>
    </message>
    <message>
        <source>It was sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Counts it as sent and takes it out of the outbox.</source>
        <translation>Считает письмо отправленным и убирает из папки «Исходящие».</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>You have seen it: the card goes. The message keeps its history.</source>
        <translation>Вы это видели: карточка исчезает. История письма сохраняется.</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>Does not wait any longer.</source>
        <translation>Больше не ждёт.</translation>
    </message>
    <message>
        <source>Change time…</source>
        <translation>Изменить время…</translation>
    </message>
    <message>
        <source>Sends it at another time.</source>
        <translation>Отправляет в другое время.</translation>
    </message>
    <message>
        <source>“Look again” searches for it on the server. “Send again” sends the same message once more: somebody may get it twice. “It was sent” takes it out of the outbox.</source>
        <translation>«Проверить ещё раз» ищет письмо на сервере. «Отправить ещё раз» отправляет то же письмо снова: кто-то может получить его дважды. «Отправлено» убирает его из папки «Исходящие».</translation>
    </message>
    <message>
        <source>“Send to the others” sends it now and leaves you a draft for those who were refused.</source>
        <translation>«Отправить остальным» отправляет письмо сейчас и оставляет вам черновик для тех, кого сервер не принял.</translation>
    </message>
    <message>
        <source>Nothing was handed over. “Certificate” shows what the server presented; try again only in a network you trust.</source>
        <translation>Ничего не передано. «Сертификат» показывает, что предъявил сервер; повторяйте попытку только в сети, которой доверяете.</translation>
    </message>
    <message>
        <source>The connection broke off while the message was handed over, so it may have been sent. It is not sent a second time unless you say so.</source>
        <translation>Соединение прервалось во время передачи, поэтому письмо могло быть отправлено. Второй раз оно отправится, только если вы этого захотите.</translation>
    </message>
    <message>
        <source>Goes to your provider’s server now, which sends it %1.</source>
        <translation>Передаётся на сервер вашего провайдера, который отправит письмо: %1.</translation>
    </message>
    <message>
        <source>Will be sent %1. Postrider has to be running and this computer awake then.</source>
        <translation>Будет отправлено: %1. В это время Postrider должен работать, а компьютер — не спать.</translation>
    </message>
    <message>
        <source>Can be taken back until it leaves.</source>
        <translation>Можно отменить, пока письмо не ушло.</translation>
    </message>
    <message>
        <source>Will be sent as soon as there is a connection.</source>
        <translation>Будет отправлено, как только появится соединение.</translation>
    </message>
    <message>
        <source>It could not be handed over yet.</source>
        <translation>Передать пока не удалось.</translation>
    </message>
    <message>
        <source>%1 Postrider tries again %2.</source>
        <comment>what happened; when</comment>
        <translation>%1 Следующая попытка: %2.</translation>
    </message>
    <message>
        <source>Being sent now.</source>
        <translation>Отправляется.</translation>
    </message>
    <message>
        <source>Handed over; waiting for the server to confirm.</source>
        <translation>Передано; сервер должен подтвердить.</translation>
    </message>
    <message>
        <source>The server keeps it and sends it %1.</source>
        <translation>Сервер хранит письмо и отправит его: %1.</translation>
    </message>
    <message>
        <source>%1 keeps it and sends it %2.</source>
        <translation>%1 хранит письмо и отправит его: %2.</translation>
    </message>
    <message>
        <source>Sent: the server has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Отправлено: сервер принял письмо. Копия попадёт в «Отправленные», как только ящик станет доступен.</translation>
    </message>
    <message>
        <source>Sent: %1 has accepted it. The copy for Sent is filed as soon as the mailbox can be reached.</source>
        <translation>Отправлено: %1 принял письмо. Копия попадёт в «Отправленные», как только ящик станет доступен.</translation>
    </message>
    <message>
        <source>Sent.</source>
        <translation>Отправлено.</translation>
    </message>
    <message>
        <source>A report says that it could not be delivered.</source>
        <translation>Согласно отчёту, письмо не удалось доставить.</translation>
    </message>
    <message>
        <source>Could not be delivered to %1.</source>
        <translation>Не удалось доставить: %1.</translation>
    </message>
    <message>
        <source>The message waits for you.</source>
        <translation>Письмо ждёт вашего решения.</translation>
    </message>
    <message>
        <source>Switch the account on</source>
        <translation>Включить учётную запись</translation>
    </message>
    <message>
        <source>Its mail is fetched again, and what waits is sent.</source>
        <translation>Её почта снова загружается, а ожидающие письма отправляются.</translation>
    </message>
    <message>
        <source>Sent. The copy for Sent is filed when its account is switched on again.</source>
        <translation>Отправлено. Копия попадёт в «Отправленные», когда учётную запись снова включат.</translation>
    </message>
    <message>
        <source>Its account was switched off while it was being sent. It goes on when the account is switched on again.</source>
        <translation>Учётную запись выключили во время отправки. Отправка продолжится, когда её снова включат.</translation>
    </message>
    <message>
        <source>Its account is switched off. It is sent when the account is switched on again.</source>
        <translation>Учётная запись выключена. Письмо уйдёт, когда её снова включат.</translation>
    </message>
    <message>
        <source>Account switched off</source>
        <translation>Учётная запись выключена</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Next try in %1</source>
        <translation>Следующая попытка через %1</translation>
    </message>
    <message>
        <source>Leaves in %1</source>
        <translation>Уйдёт через %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message>
        <source>On the server</source>
        <translation>На сервере</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправлено</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Needs you</source>
        <translation>Ждёт вас</translation>
    </message>
</context>
<context>
    <name>PictureLoader</name>
    <message>
        <source>The pictures were given up.</source>
        <translation>Загрузка картинок прервана.</translation>
    </message>
</context>
<context>
    <name>Pop3Client</name>
    <message>
        <source>The mail server lets nobody into the mailbox at the moment. Postrider will try again.</source>
        <translation>Почтовый сервер сейчас никого не пускает в ящик. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server does not accept the way Postrider signs in. Your mail provider can say what it needs.</source>
        <translation>Почтовый сервер не принимает способ, которым входит Postrider. Что для этого нужно, скажет ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>The mail server no longer accepts the sign-in at your mail provider. Sign in there again.</source>
        <translation>Почтовый сервер больше не принимает вход через вашего почтового провайдера. Войдите там ещё раз.</translation>
    </message>
    <message>
        <source>The mail server did not accept the user name and password. Check both and enter them again.</source>
        <translation>Почтовый сервер не принял имя пользователя и пароль. Проверьте их и введите ещё раз.</translation>
    </message>
    <message>
        <source>Another device or program is using the mailbox at the moment. Postrider will try again.</source>
        <translation>Сейчас ящиком пользуется другое устройство или программа. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server wants more time between two visits. Postrider will try again.</source>
        <translation>Почтовый сервер требует больше времени между обращениями. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server cannot do this at the moment. Postrider will try again.</source>
        <translation>Почтовый сервер сейчас не может этого сделать. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server has a fault that does not pass by itself. Whoever runs the server can repair it; its own words are in the details.</source>
        <translation>На почтовом сервере неполадка, которая сама не пройдёт. Исправить её может тот, кто обслуживает сервер; ответ сервера — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out, because of letters in its header. Its own words are in the details.</source>
        <translation>Почтовый сервер не выдаёт это письмо из-за букв в его заголовке. Его ответ — в подробностях.</translation>
    </message>
    <message>
        <source>The mail server takes no connections at the moment. Postrider will try again.</source>
        <translation>Почтовый сервер сейчас не принимает соединений. Postrider попробует ещё раз.</translation>
    </message>
    <message>
        <source>The mail server did not delete everything it was asked to. Postrider will look again and ask once more.</source>
        <translation>Почтовый сервер удалил не всё, о чём его просили. Postrider проверит и попросит ещё раз.</translation>
    </message>
    <message>
        <source>The mail server refused to do this. Its reason is in the details.</source>
        <translation>Почтовый сервер отказался это сделать. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>What answers at this address is not a POP3 server. Check the server&apos;s name and port in the account&apos;s settings.</source>
        <translation>По этому адресу отвечает не сервер POP3. Проверьте имя сервера и порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The mail server does not offer the encryption that this account needs. The connection was closed and nothing was sent.</source>
        <translation>Почтовый сервер не предлагает шифрования, нужного этой учётной записи. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Почтовый сервер прислал данные в тот момент, когда это сделал бы только злоумышленник. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The mail server does not hand this message out. Its reason is in the details.</source>
        <translation>Почтовый сервер не выдаёт это письмо. Причина — в подробностях.</translation>
    </message>
    <message>
        <source>The message is too large to be fetched. It stays on the mail server.</source>
        <translation>Письмо слишком велико для загрузки. Оно остаётся на почтовом сервере.</translation>
    </message>
    <message>
        <source>The mail server&apos;s answer was not understood. It may not be a POP3 server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>Ответ почтового сервера непонятен. Возможно, это не сервер POP3 или он неисправен; причину может найти тот, кто его обслуживает.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while speaking to the mail server.</source>
        <translation>В Postrider произошла ошибка при обмене с почтовым сервером.</translation>
    </message>
    <message>
        <source>The connection to the mail server is not encrypted, so the password was not sent.</source>
        <translation>Соединение с почтовым сервером не зашифровано, поэтому пароль не отправлен.</translation>
    </message>
    <message>
        <source>The mail server offers no way of signing in that Postrider knows. Your mail provider can say whether an app password or another server helps.</source>
        <translation>Почтовый сервер не предлагает ни одного способа входа, который знает Postrider. Поможет ли пароль приложения или другой сервер, скажет ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>The user name or the password holds a line end, which this server cannot be told. Enter them again in the account&apos;s settings.</source>
        <translation>В имени пользователя или пароле есть конец строки, а его нельзя передать этому серверу. Введите их ещё раз в настройках учётной записи.</translation>
    </message>
</context>
<context>
    <name>ProtectionReader</name>
    <message>
        <source>This message is signed (%1). The signature has not been checked, so it says nothing yet about who wrote this.</source>
        <translation>Это письмо подписано (%1). Подпись не проверена, поэтому пока ничего не говорит о том, кто его написал.</translation>
    </message>
    <message>
        <source>A part of this message is signed (%1), and not everything that is shown here belongs to it. The signature has not been checked.</source>
        <translation>Часть этого письма подписана (%1), но не всё показанное здесь к ней относится. Подпись не проверена.</translation>
    </message>
    <message>
        <source>This message is encrypted (%1). Postrider cannot decrypt it yet; save the attachment and open it with the program that holds your key.</source>
        <translation>Это письмо зашифровано (%1). Postrider пока не умеет его расшифровать; сохраните вложение и откройте его программой, в которой хранится ваш ключ.</translation>
    </message>
    <message>
        <source>A part of this message is encrypted (%1) and cannot be read here yet. What you can read came in the clear.</source>
        <translation>Часть этого письма зашифрована (%1), и прочитать её здесь пока нельзя. То, что можно прочитать, пришло открытым текстом.</translation>
    </message>
    <message>
        <source>A stretch of this text is signed with OpenPGP, between lines that say so. The signature has not been checked.</source>
        <translation>Отрывок этого текста подписан с помощью OpenPGP, он отмечен строками до и после. Подпись не проверена.</translation>
    </message>
    <message>
        <source>A stretch of this text is encrypted with OpenPGP and cannot be read here yet. The rest of it came in the clear.</source>
        <translation>Отрывок этого текста зашифрован с помощью OpenPGP, и прочитать его здесь пока нельзя. Остальное пришло открытым текстом.</translation>
    </message>
    <message>
        <source>This text holds a public OpenPGP key. Whether it belongs to the sender has not been checked.</source>
        <translation>В этом тексте есть открытый ключ OpenPGP. Принадлежит ли он отправителю, не проверено.</translation>
    </message>
</context>
<context>
    <name>ProviderTable</name>
    <message>
        <source>%1 wants an app password for mail programs, not the password of your account. You make one on the web site of %1.</source>
        <translation>%1 требует для почтовых программ пароль приложения, а не пароль вашей учётной записи. Его создают на сайте %1.</translation>
    </message>
    <message>
        <source>%1 lets mail programs in only after you have allowed IMAP in its settings on the web.</source>
        <translation>%1 пускает почтовые программы, только когда вы разрешите IMAP в настройках на сайте.</translation>
    </message>
    <message>
        <source>Allow IMAP in the settings of %1 on the web first, and make an app password there: the password of your account is not accepted.</source>
        <translation>Сначала разрешите IMAP в настройках %1 на сайте и создайте там пароль приложения: пароль вашей учётной записи не принимается.</translation>
    </message>
    <message>
        <source>%1 has a password of its own for e-mail, which you set in its customer area. The password of your customer account does not work.</source>
        <translation>У %1 для почты отдельный пароль, который задаётся в личном кабинете. Пароль личного кабинета не подходит.</translation>
    </message>
    <message>
        <source>%1 lets people sign in through a web browser only and refuses every password in mail programs.</source>
        <translation>%1 пускает только через веб-браузер и не принимает в почтовых программах никаких паролей.</translation>
    </message>
</context>
<context>
    <name>Proxy</name>
    <message>
        <source>SOCKS5 proxy %1, port %2</source>
        <translation>SOCKS5-прокси %1, порт %2</translation>
    </message>
    <message>
        <source>HTTP proxy %1, port %2</source>
        <translation>HTTP-прокси %1, порт %2</translation>
    </message>
    <message>
        <source>The proxy %1 sent data at a moment when only an attacker would do so. The connection was closed and nothing was sent.</source>
        <translation>Прокси %1 прислал данные в тот момент, когда это сделал бы только злоумышленник. Соединение закрыто, ничего не отправлено.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a kind of sign-in that Postrider does not know. Choose another one, or none, in the account&apos;s settings.</source>
        <translation>Прокси %1 требует способ входа, который Postrider не знает. Выберите другой прокси в настройках учётной записи или обойдитесь без него.</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and a password. Enter them in the account&apos;s settings.</source>
        <translation>Прокси %1 требует имя пользователя и пароль. Введите их в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The proxy %1 does not accept the user name and password that Postrider has for it. Enter them again in the account&apos;s settings.</source>
        <translation>Прокси %1 не принимает имя пользователя и пароль, которые есть у Postrider. Введите их ещё раз в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The proxy %1 could not connect to %2, port %3. The server may be down for a while, or its name or port may be wrong.</source>
        <translation>Прокси %1 не смог соединиться с %2, порт %3. Возможно, сервер временно не работает либо неверно указаны его имя или порт.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let connections to %2, port %3, pass. Ask whoever runs the proxy, or choose another way in the account&apos;s settings.</source>
        <translation>Прокси %1 не пропускает соединения с %2, порт %3. Спросите того, кто обслуживает прокси, или выберите другой способ в настройках учётной записи.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not a SOCKS5 proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>На %1, порт %2, отвечает не SOCKS5-прокси. Проверьте прокси в настройках учётной записи.</translation>
    </message>
    <message>
        <source>What answers at %1, port %2, is not an HTTP proxy. Check the proxy in the account&apos;s settings.</source>
        <translation>На %1, порт %2, отвечает не HTTP-прокси. Проверьте прокси в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The proxy %1 could not be found. Check its name in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Прокси %1 не найден. Проверьте его имя в настройках учётной записи и находитесь ли вы в сети, для которой он предназначен.</translation>
    </message>
    <message>
        <source>The proxy %1 did not accept the connection on port %2. Check it in the account&apos;s settings, and whether you are in the network that it is for.</source>
        <translation>Прокси %1 не принял соединение на порту %2. Проверьте его в настройках учётной записи и находитесь ли вы в сети, для которой он предназначен.</translation>
    </message>
    <message>
        <source>The proxy %1 did not answer in time. It may be busy, or its port may be wrong in the account&apos;s settings.</source>
        <translation>Прокси %1 не ответил вовремя. Возможно, он занят или неверно указан его порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The proxy %1 closed the connection. Check in the account&apos;s settings what kind of proxy it is.</source>
        <translation>Прокси %1 закрыл соединение. Проверьте в настройках учётной записи, какого он вида.</translation>
    </message>
</context>
<context>
    <name>RawMessageLoad</name>
    <message>
        <source>This message is not on this computer yet.</source>
        <translation>Этого письма ещё нет на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>ReplyMeaning</name>
    <message>
        <source>The server gave an answer that is not defined.</source>
        <translation>Сервер дал неопределённый ответ.</translation>
    </message>
    <message>
        <source>Your mail provider can say why; show them the server&apos;s words below.</source>
        <translation>Причину может назвать ваш почтовый провайдер; покажите ему ответ сервера ниже.</translation>
    </message>
    <message>
        <source>You can change this yourself.</source>
        <translation>Вы можете изменить это сами.</translation>
    </message>
    <message>
        <source>The recipient can change this.</source>
        <translation>Изменить это может получатель.</translation>
    </message>
    <message>
        <source>Your mail provider can change this.</source>
        <translation>Изменить это может ваш почтовый провайдер.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mail provider can change this.</source>
        <translation>Изменить это может почтовый провайдер получателя.</translation>
    </message>
    <message>
        <source>The network is the cause, and it usually passes.</source>
        <translation>Причина в сети, обычно это проходит.</translation>
    </message>
    <message>
        <source>Postrider is the cause.</source>
        <translation>Причина в Postrider.</translation>
    </message>
    <message>
        <source>Nobody needs to change anything.</source>
        <translation>Никому ничего менять не нужно.</translation>
    </message>
    <message>
        <source>The server has not answered.</source>
        <translation>Сервер не ответил.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; there is nothing you need to do.</source>
        <translation>Postrider попробует ещё раз сам; от вас ничего не требуется.</translation>
    </message>
    <message>
        <source>The server accepted this.</source>
        <translation>Сервер это принял.</translation>
    </message>
    <message>
        <source>There is nothing you need to do.</source>
        <translation>От вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Send it again in an hour or so.</source>
        <translation>Отправьте ещё раз примерно через час.</translation>
    </message>
    <message>
        <source>The message has arrived.</source>
        <translation>Письмо дошло.</translation>
    </message>
    <message>
        <source>The report does not say clearly what became of the message.</source>
        <translation>В отчёте не сказано ясно, что стало с письмом.</translation>
    </message>
    <message>
        <source>Read the report below, or ask the recipient in another way.</source>
        <translation>Прочитайте отчёт ниже или спросите получателя другим способом.</translation>
    </message>
    <message>
        <source>The server that has the message tries again by itself; there is nothing you need to do.</source>
        <translation>Сервер, у которого находится письмо, попробует ещё раз сам; от вас ничего не требуется.</translation>
    </message>
    <message>
        <source>Check user name and password in the account&apos;s settings.</source>
        <translation>Проверьте имя пользователя и пароль в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Make an app password in your provider&apos;s security settings, and enter it as this account&apos;s password.</source>
        <translation>Создайте пароль приложения в настройках безопасности у провайдера и введите его как пароль этой учётной записи.</translation>
    </message>
    <message>
        <source>Look in your provider&apos;s security settings for an app password or for access by mail programs.</source>
        <translation>Поищите в настройках безопасности у провайдера пароль приложения или доступ для почтовых программ.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator, and show them the server&apos;s words below.</source>
        <translation>Спросите администратора организации и покажите ему ответ сервера ниже.</translation>
    </message>
    <message>
        <source>Check the address for typing mistakes, or ask the recipient in another way.</source>
        <translation>Проверьте адрес на опечатки или спросите получателя другим способом.</translation>
    </message>
    <message>
        <source>Only the recipient&apos;s side can change this; reach them in another way and show them the server&apos;s words below.</source>
        <translation>Изменить это может только сторона получателя; свяжитесь с ней иначе и покажите ответ сервера ниже.</translation>
    </message>
    <message>
        <source>Remove or shrink attachments, or share the files in another way.</source>
        <translation>Удалите или уменьшите вложения или поделитесь файлами иначе.</translation>
    </message>
    <message>
        <source>Check that the sender&apos;s address belongs to the account you send with.</source>
        <translation>Проверьте, относится ли адрес отправителя к учётной записи, с которой вы отправляете.</translation>
    </message>
    <message>
        <source>This is no fault of yours; please report it with the server&apos;s words below.</source>
        <translation>Вы здесь ни при чём; сообщите об этом, приложив ответ сервера ниже.</translation>
    </message>
    <message>
        <source>Send through the server that belongs to the address; if you do, its provider has to mend this.</source>
        <translation>Отправляйте через сервер, которому принадлежит адрес; если так и есть, исправить это должен его провайдер.</translation>
    </message>
    <message>
        <source>Choose TLS in the account&apos;s settings.</source>
        <translation>Выберите TLS в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Choose TLS or STARTTLS in the account&apos;s settings.</source>
        <translation>Выберите TLS или STARTTLS в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Check server name and port in the account&apos;s settings.</source>
        <translation>Проверьте имя сервера и порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Check in the account&apos;s settings that the sending server is your own provider&apos;s and that you sign in to it.</source>
        <translation>Проверьте в настройках учётной записи, что сервер отправки принадлежит вашему провайдеру и что вы на него входите.</translation>
    </message>
    <message>
        <source>Change the text, links or attachments, or reach the recipient in another way.</source>
        <translation>Измените текст, ссылки или вложения или свяжитесь с получателем иначе.</translation>
    </message>
    <message>
        <source>Tell the recipient in another way, and send again later.</source>
        <translation>Сообщите получателю другим способом и отправьте позже ещё раз.</translation>
    </message>
    <message>
        <source>Wait until the limit is lifted, often a day; your provider can say how long.</source>
        <translation>Подождите, пока ограничение снимут, часто это день; срок может назвать ваш провайдер.</translation>
    </message>
    <message>
        <source>Send to fewer recipients at a time.</source>
        <translation>Отправляйте меньшему числу получателей за раз.</translation>
    </message>
    <message>
        <source>Ask the recipient for another address.</source>
        <translation>Попросите у получателя другой адрес.</translation>
    </message>
    <message>
        <source>Ask the recipient in another way.</source>
        <translation>Спросите получателя другим способом.</translation>
    </message>
    <message>
        <source>Check the attachments before you send it again.</source>
        <translation>Проверьте вложения, прежде чем отправлять ещё раз.</translation>
    </message>
    <message>
        <source>Share the file in another way, for example by a link.</source>
        <translation>Поделитесь файлом иначе, например ссылкой.</translation>
    </message>
    <message>
        <source>Ask the recipient, or whoever looks after the list or group, to let you in.</source>
        <translation>Попросите получателя или того, кто ведёт рассылку или группу, допустить вас.</translation>
    </message>
    <message>
        <source>Sign in with the provider&apos;s own page instead of a password, or ask your organisation&apos;s administrator.</source>
        <translation>Войдите на собственной странице провайдера вместо пароля или спросите администратора организации.</translation>
    </message>
    <message>
        <source>Ask your organisation&apos;s administrator whether signing in with a password (SMTP AUTH) can be allowed.</source>
        <translation>Спросите администратора организации, можно ли разрешить вход по паролю (SMTP AUTH).</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser once, follow the notice there, and try again.</source>
        <translation>Войдите один раз в свой ящик в веб-браузере, следуйте указаниям там и повторите попытку.</translation>
    </message>
    <message>
        <source>Wait a while, check the password, and try again.</source>
        <translation>Подождите немного, проверьте пароль и повторите попытку.</translation>
    </message>
    <message>
        <source>Sign in to your mailbox in a web browser to unlock it, and try again.</source>
        <translation>Войдите в свой ящик в веб-браузере, чтобы разблокировать его, и повторите попытку.</translation>
    </message>
    <message>
        <source>Switch it on in the settings of your mailbox in a web browser, and try again.</source>
        <translation>Включите это в настройках своего ящика в веб-браузере и повторите попытку.</translation>
    </message>
    <message>
        <source>Change it in your provider&apos;s web pages, and enter the new one in the account&apos;s settings.</source>
        <translation>Смените его на сайте провайдера и введите новый в настройках учётной записи.</translation>
    </message>
    <message>
        <source>Sign in to the account again.</source>
        <translation>Войдите в учётную запись ещё раз.</translation>
    </message>
    <message>
        <source>Have the address confirmed in your provider&apos;s web pages, and send again.</source>
        <translation>Подтвердите адрес на сайте провайдера и отправьте снова.</translation>
    </message>
    <message>
        <source>Postrider tries again by itself; you can also tell the recipient in another way.</source>
        <translation>Postrider попробует ещё раз сам; можно и сообщить получателю другим способом.</translation>
    </message>
    <message>
        <source>Wait an hour or so and send again, or tell the recipient in another way.</source>
        <translation>Подождите около часа и отправьте снова или сообщите получателю другим способом.</translation>
    </message>
    <message>
        <source>If this goes on, check the address or ask the recipient in another way.</source>
        <translation>Если так продолжится, проверьте адрес или спросите получателя другим способом.</translation>
    </message>
    <message>
        <source>Ask the list&apos;s owner to let you in.</source>
        <translation>Попросите владельца рассылки допустить вас.</translation>
    </message>
    <message>
        <source>You have sent as much as the provider allows for now.</source>
        <translation>Вы отправили столько, сколько пока разрешает провайдер.</translation>
    </message>
    <message>
        <source>The server does not accept this way of signing in for your account.</source>
        <translation>Сервер не принимает этот способ входа для вашей учётной записи.</translation>
    </message>
    <message>
        <source>The server did not accept the user name or the password.</source>
        <translation>Сервер не принял имя пользователя или пароль.</translation>
    </message>
    <message>
        <source>The server wants an encrypted connection first.</source>
        <translation>Серверу сначала нужно зашифрованное соединение.</translation>
    </message>
    <message>
        <source>The server wants you to sign in before it takes mail.</source>
        <translation>Сервер принимает почту только после входа.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider.</source>
        <translation>Сервер получателя не смог убедиться, что письма с вашего адреса действительно приходят от вашего провайдера.</translation>
    </message>
    <message>
        <source>The sending server has no proper name in the network&apos;s directory (reverse DNS).</source>
        <translation>У отправляющего сервера нет правильного имени в каталоге сети (обратный DNS).</translation>
    </message>
    <message>
        <source>The server does not accept the way the message is built.</source>
        <translation>Сервер не принимает устройство этого письма.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider slows down mail from your provider&apos;s server.</source>
        <translation>Провайдер получателя замедляет почту с сервера вашего провайдера.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider does not take mail from your provider&apos;s server at the moment, because of its reputation.</source>
        <translation>Провайдер получателя сейчас не принимает почту с сервера вашего провайдера из-за его репутации.</translation>
    </message>
    <message>
        <source>The server took the message for spam.</source>
        <translation>Сервер принял письмо за спам.</translation>
    </message>
    <message>
        <source>The server does not let this account send under this sender&apos;s address.</source>
        <translation>Сервер не позволяет этой учётной записи отправлять с этого адреса.</translation>
    </message>
    <message>
        <source>The recipient gets more mail than the mailbox takes at a time.</source>
        <translation>Получателю приходит больше писем, чем ящик принимает за раз.</translation>
    </message>
    <message>
        <source>There is no such mailbox at the recipient&apos;s provider.</source>
        <translation>У провайдера получателя такого ящика нет.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is full.</source>
        <translation>Ящик получателя полон.</translation>
    </message>
    <message>
        <source>This mailbox or group takes mail only from certain people.</source>
        <translation>Этот ящик или группа принимает почту только от определённых людей.</translation>
    </message>
    <message>
        <source>The part of the address behind the @ does not exist or takes no mail.</source>
        <translation>Часть адреса после @ не существует или не принимает почту.</translation>
    </message>
    <message>
        <source>The message went round in a circle between servers.</source>
        <translation>Письмо ходило по кругу между серверами.</translation>
    </message>
    <message>
        <source>The message is larger than the server takes.</source>
        <translation>Письмо больше, чем принимает сервер.</translation>
    </message>
    <message>
        <source>The message has more recipients than the server takes at once.</source>
        <translation>У письма больше получателей, чем сервер принимает за раз.</translation>
    </message>
    <message>
        <source>The provider does not accept the normal password from mail programs.</source>
        <translation>Провайдер не принимает обычный пароль от почтовых программ.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in with a password.</source>
        <translation>Провайдер больше не позволяет почтовым программам входить по паролю.</translation>
    </message>
    <message>
        <source>The provider no longer lets mail programs sign in to this account with a password.</source>
        <translation>Провайдер больше не позволяет почтовым программам входить в эту учётную запись по паролю.</translation>
    </message>
    <message>
        <source>Your organisation&apos;s rules do not let mail programs sign in to this account with a password.</source>
        <translation>Правила вашей организации не позволяют почтовым программам входить в эту учётную запись по паролю.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in by its own rules.</source>
        <translation>Провайдер отказал во входе по собственным правилам.</translation>
    </message>
    <message>
        <source>The provider wants you to confirm this sign-in in its web pages.</source>
        <translation>Провайдер хочет, чтобы вы подтвердили этот вход на его сайте.</translation>
    </message>
    <message>
        <source>The server saw too many attempts to sign in.</source>
        <translation>Сервер заметил слишком много попыток входа.</translation>
    </message>
    <message>
        <source>The account is locked for now.</source>
        <translation>Учётная запись временно заблокирована.</translation>
    </message>
    <message>
        <source>The provider has closed this account for sending.</source>
        <translation>Провайдер закрыл для этой учётной записи отправку.</translation>
    </message>
    <message>
        <source>Access by mail programs is switched off for this mailbox.</source>
        <translation>Доступ почтовых программ к этому ящику выключен.</translation>
    </message>
    <message>
        <source>The server wants the password to be changed before it can be used here.</source>
        <translation>Сервер требует сменить пароль, прежде чем им можно будет пользоваться здесь.</translation>
    </message>
    <message>
        <source>The server cannot offer encryption at the moment.</source>
        <translation>Сервер сейчас не может обеспечить шифрование.</translation>
    </message>
    <message>
        <source>The server cannot check passwords at the moment.</source>
        <translation>Сервер сейчас не может проверять пароли.</translation>
    </message>
    <message>
        <source>The provider no longer accepts this sign-in.</source>
        <translation>Провайдер больше не принимает этот вход.</translation>
    </message>
    <message>
        <source>The server accepts this way of signing in over an encrypted connection only.</source>
        <translation>Сервер принимает этот способ входа только по зашифрованному соединению.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not verify that mail from your address really comes from your provider (DMARC).</source>
        <translation>Сервер получателя не смог убедиться, что письма с вашего адреса действительно приходят от вашего провайдера (DMARC).</translation>
    </message>
    <message>
        <source>The sender&apos;s address and the server that the mail came from do not belong together.</source>
        <translation>Адрес отправителя и сервер, с которого пришло письмо, не относятся друг к другу.</translation>
    </message>
    <message>
        <source>Your address does not allow mail to be sent through this server (SPF).</source>
        <translation>Ваш адрес не разрешает отправлять почту через этот сервер (SPF).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider is missing or broken (DKIM).</source>
        <translation>Подписи вашего провайдера в письме нет или она нарушена (DKIM).</translation>
    </message>
    <message>
        <source>The mail&apos;s signature by your provider does not fit the sender&apos;s address (DKIM).</source>
        <translation>Подпись вашего провайдера в письме не соответствует адресу отправителя (DKIM).</translation>
    </message>
    <message>
        <source>The rules of the sender&apos;s address about its servers could not be read (SPF).</source>
        <translation>Не удалось прочитать правила адреса отправителя о его серверах (SPF).</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes mail over encrypted connections only.</source>
        <translation>Провайдер получателя принимает почту только по зашифрованным соединениям.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side does not believe that mail from this address comes from this server.</source>
        <translation>Сторона получателя не верит, что письма с этого адреса приходят с этого сервера.</translation>
    </message>
    <message>
        <source>The provider does not pass on mail from here for your organisation.</source>
        <translation>Провайдер не передаёт почту отсюда для вашей организации.</translation>
    </message>
    <message>
        <source>The server passes on mail only for people who have signed in.</source>
        <translation>Сервер передаёт почту дальше только для тех, кто вошёл.</translation>
    </message>
    <message>
        <source>The server makes unknown senders wait a few minutes.</source>
        <translation>Сервер заставляет незнакомых отправителей ждать несколько минут.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider puts off mail from your provider&apos;s server, because of its reputation or its amount.</source>
        <translation>Провайдер получателя откладывает почту с сервера вашего провайдера из-за его репутации или её количества.</translation>
    </message>
    <message>
        <source>The server is on a list of senders that the recipient&apos;s side blocks.</source>
        <translation>Сервер находится в списке отправителей, которых блокирует сторона получателя.</translation>
    </message>
    <message>
        <source>The server believes that the message holds a virus.</source>
        <translation>Сервер считает, что в письме вирус.</translation>
    </message>
    <message>
        <source>The server does not take a kind of file that is attached.</source>
        <translation>Сервер не принимает файлы того вида, который вложен.</translation>
    </message>
    <message>
        <source>The server took the message for an attempt to deceive.</source>
        <translation>Сервер принял письмо за попытку обмана.</translation>
    </message>
    <message>
        <source>The provider has stopped sending from your address, because spam was seen.</source>
        <translation>Провайдер прекратил отправку с вашего адреса, потому что заметил спам.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail from your provider&apos;s server.</source>
        <translation>Провайдер получателя не принимает почту с сервера вашего провайдера.</translation>
    </message>
    <message>
        <source>Your organisation does not let mail go to this recipient.</source>
        <translation>Ваша организация не разрешает отправлять почту этому получателю.</translation>
    </message>
    <message>
        <source>Your organisation has sent as much as its provider allows for now.</source>
        <translation>Ваша организация отправила столько, сколько пока разрешает её провайдер.</translation>
    </message>
    <message>
        <source>The provider does not take mail from this network.</source>
        <translation>Провайдер не принимает почту из этой сети.</translation>
    </message>
    <message>
        <source>Your organisation sends from a domain that its provider does not know.</source>
        <translation>Ваша организация отправляет с домена, которого её провайдер не знает.</translation>
    </message>
    <message>
        <source>The provider does not let your organisation send for now.</source>
        <translation>Провайдер временно не позволяет вашей организации отправлять почту.</translation>
    </message>
    <message>
        <source>The recipient&apos;s provider takes no mail straight from home connections.</source>
        <translation>Провайдер получателя не принимает почту напрямую с домашних подключений.</translation>
    </message>
    <message>
        <source>Your provider does not know the sender&apos;s address yet.</source>
        <translation>Ваш провайдер ещё не знает адреса отправителя.</translation>
    </message>
    <message>
        <source>Your provider does not let this account send.</source>
        <translation>Ваш провайдер не позволяет этой учётной записи отправлять почту.</translation>
    </message>
    <message>
        <source>The server could not find the sender&apos;s address.</source>
        <translation>Сервер не нашёл адрес отправителя.</translation>
    </message>
    <message>
        <source>The recipient&apos;s side has blocked your address.</source>
        <translation>Сторона получателя заблокировала ваш адрес.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is no longer in use.</source>
        <translation>Ящик получателя больше не используется.</translation>
    </message>
    <message>
        <source>The recipient&apos;s domain says that it takes no mail.</source>
        <translation>Домен получателя сообщает, что не принимает почту.</translation>
    </message>
    <message>
        <source>The message could not be delivered for too long.</source>
        <translation>Письмо слишком долго не удавалось доставить.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server does not answer.</source>
        <translation>Сервер получателя не отвечает.</translation>
    </message>
    <message>
        <source>The message could not be passed on over an encrypted connection.</source>
        <translation>Письмо не удалось передать дальше по зашифрованному соединению.</translation>
    </message>
    <message>
        <source>The server refused the message by a rule of its own.</source>
        <translation>Сервер не принял письмо по собственному правилу.</translation>
    </message>
    <message>
        <source>The server does not accept how Postrider introduced itself.</source>
        <translation>Сервер не принимает то, как представился Postrider.</translation>
    </message>
    <message>
        <source>The server takes no mail from where you are.</source>
        <translation>Сервер не принимает почту оттуда, где вы находитесь.</translation>
    </message>
    <message>
        <source>The message has more than one sender, which the server does not take.</source>
        <translation>У письма больше одного отправителя, а сервер этого не принимает.</translation>
    </message>
    <message>
        <source>The server does not accept the sender&apos;s address.</source>
        <translation>Сервер не принимает адрес отправителя.</translation>
    </message>
    <message>
        <source>The server does not accept the form of an address.</source>
        <translation>Сервер не принимает вид одного из адресов.</translation>
    </message>
    <message>
        <source>The address stands for more than one mailbox.</source>
        <translation>Этому адресу соответствует больше одного ящика.</translation>
    </message>
    <message>
        <source>The recipient has moved and left no new address.</source>
        <translation>Получатель сменил адрес и не оставил нового.</translation>
    </message>
    <message>
        <source>The server does not accept the form of the sender&apos;s address.</source>
        <translation>Сервер не принимает вид адреса отправителя.</translation>
    </message>
    <message>
        <source>The part of your own address behind the @ is unknown to the server.</source>
        <translation>Часть вашего собственного адреса после @ серверу неизвестна.</translation>
    </message>
    <message>
        <source>The message was passed on to a kind of mail that cannot report back.</source>
        <translation>Письмо передано в почтовую систему, которая не присылает отчётов.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is closed for now.</source>
        <translation>Ящик получателя временно закрыт.</translation>
    </message>
    <message>
        <source>The message is larger than the recipient may receive.</source>
        <translation>Письмо больше, чем может получить получатель.</translation>
    </message>
    <message>
        <source>The list that the message went to could not be resolved.</source>
        <translation>Не удалось определить, кто входит в рассылку, которой отправлено письмо.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox is busy or not reachable at the moment.</source>
        <translation>Ящик получателя сейчас занят или недоступен.</translation>
    </message>
    <message>
        <source>The recipient&apos;s mailbox did not take the message.</source>
        <translation>Ящик получателя не принял письмо.</translation>
    </message>
    <message>
        <source>The server has no room left for mail.</source>
        <translation>На сервере не осталось места для почты.</translation>
    </message>
    <message>
        <source>The server takes no mail at the moment.</source>
        <translation>Сервер сейчас не принимает почту.</translation>
    </message>
    <message>
        <source>The server takes no mail.</source>
        <translation>Сервер не принимает почту.</translation>
    </message>
    <message>
        <source>The server lacks something that the message needs.</source>
        <translation>У сервера нет чего-то, что нужно для этого письма.</translation>
    </message>
    <message>
        <source>The server is not set up properly.</source>
        <translation>Сервер настроен неправильно.</translation>
    </message>
    <message>
        <source>The server had a problem of its own.</source>
        <translation>На самом сервере неполадка.</translation>
    </message>
    <message>
        <source>The connection between the servers was lost.</source>
        <translation>Соединение между серверами прервалось.</translation>
    </message>
    <message>
        <source>The network&apos;s directory does not answer at the moment.</source>
        <translation>Каталог сети сейчас не отвечает.</translation>
    </message>
    <message>
        <source>The network&apos;s directory has no answer for the recipient&apos;s domain.</source>
        <translation>В каталоге сети нет ответа для домена получателя.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server could not be found.</source>
        <translation>Сервер получателя не найден.</translation>
    </message>
    <message>
        <source>The server has too much to do at the moment.</source>
        <translation>Сервер сейчас перегружен.</translation>
    </message>
    <message>
        <source>The message has not been delivered yet.</source>
        <translation>Письмо ещё не доставлено.</translation>
    </message>
    <message>
        <source>The recipient&apos;s server cannot handle this kind of message.</source>
        <translation>Сервер получателя не справляется с письмами этого вида.</translation>
    </message>
    <message>
        <source>The message has letters that a server on the way cannot handle.</source>
        <translation>В письме есть буквы, с которыми не справляется один из серверов на пути.</translation>
    </message>
    <message>
        <source>The message could not be put into a form that the recipient&apos;s server takes.</source>
        <translation>Письмо не удалось преобразовать в вид, который принимает сервер получателя.</translation>
    </message>
    <message>
        <source>The server cannot handle letters that an address has.</source>
        <translation>Сервер не справляется с буквами в одном из адресов.</translation>
    </message>
    <message>
        <source>The server takes nothing from here at the moment, often because too much came at once.</source>
        <translation>Сервер сейчас ничего отсюда не принимает, часто потому, что пришло слишком много сразу.</translation>
    </message>
    <message>
        <source>The server puts the message off for now.</source>
        <translation>Сервер пока откладывает письмо.</translation>
    </message>
    <message>
        <source>You may not write to this mailing list.</source>
        <translation>Вам нельзя писать в эту рассылку.</translation>
    </message>
    <message>
        <source>The server cannot do what the message asks for its safety.</source>
        <translation>Сервер не может обеспечить защиту, которой требует письмо.</translation>
    </message>
    <message>
        <source>The server does not accept this message, sender or recipient, by its own rules.</source>
        <translation>Сервер по собственным правилам не принимает это письмо, отправителя или получателя.</translation>
    </message>
    <message>
        <source>The server refused for reasons of security that it does not name.</source>
        <translation>Сервер отказал из соображений безопасности, которых не называет.</translation>
    </message>
    <message>
        <source>The server wants a stronger encryption.</source>
        <translation>Сервер требует более сильного шифрования.</translation>
    </message>
    <message>
        <source>The account is closed for now.</source>
        <translation>Учётная запись временно закрыта.</translation>
    </message>
    <message>
        <source>The provider refused the sign-in until you confirm that you trust this program.</source>
        <translation>Провайдер отказал во входе, пока вы не подтвердите, что доверяете этой программе.</translation>
    </message>
    <message>
        <source>The server takes only urgent messages at the moment.</source>
        <translation>Сервер сейчас принимает только срочные письма.</translation>
    </message>
    <message>
        <source>The mailbox has a new owner since the time that the sender meant.</source>
        <translation>У ящика сменился владелец с того времени, которое имел в виду отправитель.</translation>
    </message>
    <message>
        <source>The domain has a new owner since the time that the sender meant.</source>
        <translation>У домена сменился владелец с того времени, которое имел в виду отправитель.</translation>
    </message>
    <message>
        <source>The server cannot tell whether the mailbox still has the same owner.</source>
        <translation>Сервер не может определить, тот ли ещё владелец у ящика.</translation>
    </message>
    <message>
        <source>The server has too many connections open.</source>
        <translation>У сервера слишком много открытых соединений.</translation>
    </message>
    <message>
        <source>The server had waited too long for the connection.</source>
        <translation>Сервер слишком долго ждал соединения.</translation>
    </message>
    <message>
        <source>The server is closing for the moment.</source>
        <translation>Сервер временно закрывается.</translation>
    </message>
    <message>
        <source>The server is short of room at the moment.</source>
        <translation>Серверу сейчас не хватает места.</translation>
    </message>
    <message>
        <source>The server cannot do as asked at the moment.</source>
        <translation>Сервер сейчас не может выполнить запрос.</translation>
    </message>
    <message>
        <source>The server did not understand a command.</source>
        <translation>Сервер не понял команду.</translation>
    </message>
    <message>
        <source>The server did not understand an address or another part of a command.</source>
        <translation>Сервер не понял адрес или другую часть команды.</translation>
    </message>
    <message>
        <source>The server does not know a command that sending needs.</source>
        <translation>Сервер не знает команды, нужной для отправки.</translation>
    </message>
    <message>
        <source>The server did not expect a command.</source>
        <translation>Сервер не ожидал этой команды.</translation>
    </message>
    <message>
        <source>The server does not know this way of signing in.</source>
        <translation>Сервер не знает этого способа входа.</translation>
    </message>
    <message>
        <source>This server takes no mail at all.</source>
        <translation>Этот сервер вообще не принимает почту.</translation>
    </message>
    <message>
        <source>The server refused the message or a recipient.</source>
        <translation>Сервер не принял письмо или получателя.</translation>
    </message>
    <message>
        <source>The recipient is not at this server.</source>
        <translation>Получателя на этом сервере нет.</translation>
    </message>
    <message>
        <source>The server does not accept an address.</source>
        <translation>Сервер не принимает один из адресов.</translation>
    </message>
    <message>
        <source>This server takes no mail from here.</source>
        <translation>Этот сервер не принимает почту отсюда.</translation>
    </message>
    <message>
        <source>The server accepted none of the recipients.</source>
        <translation>Сервер не принял ни одного получателя.</translation>
    </message>
    <message>
        <source>The server refused the message.</source>
        <translation>Сервер не принял письмо.</translation>
    </message>
    <message>
        <source>The server does not know a part of a command.</source>
        <translation>Сервер не знает части команды.</translation>
    </message>
    <message>
        <source>The server cannot take the message at the moment.</source>
        <translation>Сервер сейчас не может принять письмо.</translation>
    </message>
</context>
<context>
    <name>ReplyWriter</name>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>%1 wrote:</source>
        <translation>%1 пишет:</translation>
    </message>
    <message>
        <source>On %1, %2 wrote:</source>
        <translation>%1, %2 пишет:</translation>
    </message>
    <message>
        <source>Forwarded message</source>
        <translation>Пересылаемое письмо</translation>
    </message>
    <message>
        <source>Subject:</source>
        <translation>Тема:</translation>
    </message>
    <message>
        <source>Date:</source>
        <translation>Дата:</translation>
    </message>
    <message>
        <source>From:</source>
        <translation>От:</translation>
    </message>
    <message>
        <source>To:</source>
        <translation>Кому:</translation>
    </message>
    <message>
        <source>Cc:</source>
        <translation>Копия:</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>Passed on to a server that sends no reports, so nothing more will be heard.</source>
        <translation>Передано серверу, который не присылает отчётов, поэтому новых сведений не будет.</translation>
    </message>
    <message>
        <source>Delivered to the mailbox of %1.</source>
        <translation>Доставлено в ящик %1.</translation>
    </message>
    <message>
        <source>Delivered to a mailing list or a forwarding, which sent it on.</source>
        <translation>Доставлено в рассылку или на адрес пересылки и отправлено оттуда дальше.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was shown. That is no proof that it was read.</source>
        <translation>Программа %1 сообщает, что письмо было показано. Это не доказывает, что его прочли.</translation>
    </message>
    <message>
        <source>The program of %1 says that it was deleted, perhaps unread.</source>
        <translation>Программа %1 сообщает, что письмо удалено, возможно, непрочитанным.</translation>
    </message>
    <message>
        <source>It could not be delivered to %1.</source>
        <translation>Не удалось доставить: %1.</translation>
    </message>
    <message>
        <source>It has not been delivered to %1 yet; the servers go on trying by themselves.</source>
        <translation>Ещё не доставлено: %1; серверы продолжают попытки сами.</translation>
    </message>
</context>
<context>
    <name>RuleText</name>
    <message>
        <source>a folder that is gone</source>
        <translation>папка, которой больше нет</translation>
    </message>
    <message>
        <source>Every message</source>
        <translation>Каждое письмо</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>To or Cc</source>
        <translation>Кому или копия</translation>
    </message>
    <message>
        <source>Anyone (from, to, cc …)</source>
        <translation>Любой участник (от, кому, копия…)</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Mailing list</source>
        <translation>Рассылка</translation>
    </message>
    <message>
        <source>Header field …</source>
        <translation>Поле заголовка…</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Size in KB</source>
        <translation>Размер в КБ</translation>
    </message>
    <message>
        <source>Age in days</source>
        <translation>Возраст в днях</translation>
    </message>
    <message>
        <source>Has an attachment</source>
        <translation>Есть вложение</translation>
    </message>
    <message>
        <source>Is read</source>
        <translation>Прочитано</translation>
    </message>
    <message>
        <source>Is starred</source>
        <translation>Есть звёздочка</translation>
    </message>
    <message>
        <source>Has the tag</source>
        <translation>Есть метка</translation>
    </message>
    <message>
        <source>Sender is known</source>
        <translation>Отправитель известен</translation>
    </message>
    <message>
        <source>Sender is forged</source>
        <translation>Отправитель подделан</translation>
    </message>
    <message>
        <source>contains</source>
        <translation>содержит</translation>
    </message>
    <message>
        <source>does not contain</source>
        <translation>не содержит</translation>
    </message>
    <message>
        <source>is</source>
        <translation>совпадает с</translation>
    </message>
    <message>
        <source>is not</source>
        <translation>не совпадает с</translation>
    </message>
    <message>
        <source>begins with</source>
        <translation>начинается с</translation>
    </message>
    <message>
        <source>ends with</source>
        <translation>заканчивается на</translation>
    </message>
    <message>
        <source>is like (* and ?)</source>
        <translation>подходит под (* и ?)</translation>
    </message>
    <message>
        <source>more than</source>
        <translation>более</translation>
    </message>
    <message>
        <source>larger than</source>
        <translation>больше</translation>
    </message>
    <message>
        <source>less than</source>
        <translation>менее</translation>
    </message>
    <message>
        <source>smaller than</source>
        <translation>меньше</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Переместить в папку</translation>
    </message>
    <message>
        <source>Copy to folder</source>
        <translation>Копировать в папку</translation>
    </message>
    <message>
        <source>Add the tag</source>
        <translation>Поставить метку</translation>
    </message>
    <message>
        <source>Remove the tag</source>
        <translation>Снять метку</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставить звёздочку</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Move to Junk</source>
        <translation>В спам</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Move to Trash</source>
        <translation>В корзину</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Notify me</source>
        <translation>Уведомить меня</translation>
    </message>
    <message>
        <source>Do not notify me</source>
        <translation>Не уведомлять меня</translation>
    </message>
    <message>
        <source>every message</source>
        <translation>каждое письмо</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>больше %1 КБ</translation>
    </message>
    <message>
        <source>smaller than %1 KB</source>
        <translation>меньше %1 КБ</translation>
    </message>
    <message numerus="yes">
        <source>older than %Ln day(s)</source>
        <translation>
            <numerusform>старше %Ln дня</numerusform>
            <numerusform>старше %Ln дней</numerusform>
            <numerusform>старше %Ln дней</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>newer than %Ln day(s)</source>
        <translation>
            <numerusform>новее %Ln дня</numerusform>
            <numerusform>новее %Ln дней</numerusform>
            <numerusform>новее %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>with an attachment</source>
        <translation>с вложением</translation>
    </message>
    <message>
        <source>without attachments</source>
        <translation>без вложений</translation>
    </message>
    <message>
        <source>read</source>
        <translation>прочитано</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>not starred</source>
        <translation>без звёздочки</translation>
    </message>
    <message>
        <source>tagged “%1”</source>
        <translation>с меткой «%1»</translation>
    </message>
    <message>
        <source>not tagged “%1”</source>
        <translation>без метки «%1»</translation>
    </message>
    <message>
        <source>from somebody you know</source>
        <translation>от того, кого вы знаете</translation>
    </message>
    <message>
        <source>from somebody you do not know</source>
        <translation>от того, кого вы не знаете</translation>
    </message>
    <message>
        <source>with a forged sender</source>
        <translation>с поддельным отправителем</translation>
    </message>
    <message>
        <source>without a forged sender</source>
        <translation>без поддельного отправителя</translation>
    </message>
    <message>
        <source>move to %1</source>
        <translation>переместить в %1</translation>
    </message>
    <message>
        <source>copy to %1</source>
        <translation>копировать в %1</translation>
    </message>
    <message>
        <source>tag “%1”</source>
        <translation>поставить метку «%1»</translation>
    </message>
    <message>
        <source>remove the tag “%1”</source>
        <translation>снять метку «%1»</translation>
    </message>
    <message>
        <source>star</source>
        <translation>поставить звёздочку</translation>
    </message>
    <message>
        <source>remove the star</source>
        <translation>снять звёздочку</translation>
    </message>
    <message>
        <source>mark as read</source>
        <translation>отметить как прочитанное</translation>
    </message>
    <message>
        <source>mark as unread</source>
        <translation>отметить как непрочитанное</translation>
    </message>
    <message>
        <source>move to Junk</source>
        <translation>переместить в спам</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>переместить в архив</translation>
    </message>
    <message>
        <source>move to Trash</source>
        <translation>переместить в корзину</translation>
    </message>
    <message>
        <source>delete for good</source>
        <translation>удалить навсегда</translation>
    </message>
    <message>
        <source>notify me</source>
        <translation>уведомить меня</translation>
    </message>
    <message>
        <source>do not notify me</source>
        <translation>не уведомлять меня</translation>
    </message>
    <message>
        <source>stop there</source>
        <translation>на этом остановиться</translation>
    </message>
    <message>
        <source> or </source>
        <comment>between two conditions</comment>
        <translation> или </translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two conditions</comment>
        <translation> и </translation>
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
        <translation>Переслать на адрес</translation>
    </message>
    <message>
        <source>%1 does not contain “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 не содержит «%2»</translation>
    </message>
    <message>
        <source>%1 is “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 совпадает с «%2»</translation>
    </message>
    <message>
        <source>%1 is not “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 не совпадает с «%2»</translation>
    </message>
    <message>
        <source>%1 begins with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 начинается с «%2»</translation>
    </message>
    <message>
        <source>%1 ends with “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 заканчивается на «%2»</translation>
    </message>
    <message>
        <source>%1 is like “%2”</source>
        <comment>header field, text; * and ? stand for anything</comment>
        <translation>%1 подходит под «%2»</translation>
    </message>
    <message>
        <source>%1 contains “%2”</source>
        <comment>header field, text</comment>
        <translation>%1 содержит «%2»</translation>
    </message>
    <message>
        <source>forward to %1</source>
        <translation>переслать на %1</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>A filter names a folder that is no longer there. Choose another one in the filter and run it again.</source>
        <translation>В фильтре указана папка, которой больше нет. Выберите в фильтре другую и примените его ещё раз.</translation>
    </message>
    <message>
        <source>The folder that it names is no longer there. Choose another one and switch the filter on again.</source>
        <translation>Указанной в нём папки больше нет. Выберите другую и снова включите фильтр.</translation>
    </message>
    <message>
        <source>A filter could not forward “%1” to %2: %3</source>
        <translation>Фильтр не смог переслать «%1» на %2: %3</translation>
    </message>
    <message>
        <source>No account is set up that could send it.</source>
        <translation>Не настроена ни одна учётная запись, которая могла бы это отправить.</translation>
    </message>
    <message>
        <source>It is too large, or could not be read.</source>
        <translation>Письмо слишком велико, или его не удалось прочитать.</translation>
    </message>
    <message>
        <source>The filter “%1” has been switched off; new mail stays in the inbox. %2</source>
        <translation>Фильтр «%1» выключен; новая почта остаётся во «Входящих». %2</translation>
    </message>
</context>
<context>
    <name>Sasl</name>
    <message>
        <source>The user name or the password holds a character that no server accepts. Enter them again in the account&apos;s settings.</source>
        <translation>В имени пользователя или пароле есть знак, который не принимает ни один сервер. Введите их ещё раз в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The user name or the password is empty. Enter both in the account&apos;s settings.</source>
        <translation>Имя пользователя или пароль не заданы. Введите их в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The server&apos;s part of signing in was not understood, so it was ended. Whoever runs the server can find out why.</source>
        <translation>Ответ сервера при входе непонятен, поэтому вход прекращён. Причину может найти тот, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The server could not prove that it knows this account, so it may not be the server that it says it is. You were not signed in and nothing was sent; ask whoever runs the server.</source>
        <translation>Сервер не смог доказать, что знает эту учётную запись, поэтому может оказаться не тем, за кого себя выдаёт. Вход не выполнен, ничего не отправлено; спросите того, кто обслуживает сервер.</translation>
    </message>
</context>
<context>
    <name>Search</name>
    <message>
        <source>This search is very long; only its beginning is looked for.</source>
        <translation>Этот запрос очень длинный; ищется только его начало.</translation>
    </message>
    <message>
        <source>There is a closing bracket without an opening one; it was left out.</source>
        <translation>Есть закрывающая скобка без открывающей; она пропущена.</translation>
    </message>
    <message numerus="yes">
        <source>This search has very many words; only the first %Ln are looked for.</source>
        <translation>
            <numerusform>В этом запросе очень много слов; ищется только первое %Ln.</numerusform>
            <numerusform>В этом запросе очень много слов; ищутся только первые %Ln.</numerusform>
            <numerusform>В этом запросе очень много слов; ищутся только первые %Ln.</numerusform>
        </translation>
    </message>
    <message>
        <source>This search has very many brackets within brackets; the innermost were left out.</source>
        <translation>В этом запросе очень много вложенных скобок; самые внутренние пропущены.</translation>
    </message>
    <message>
        <source>A bracket is not closed; it is taken as closed at the end.</source>
        <translation>Скобка не закрыта; считается, что она закрывается в конце.</translation>
    </message>
    <message>
        <source>“%1:” is not known here; it was taken as a word.</source>
        <translation>«%1:» здесь неизвестно; принято за слово.</translation>
    </message>
    <message>
        <source>“%1” is no state of a message; known are attachment, unread, read, starred, answered, forwarded and draft.</source>
        <translation>«%1» — не состояние письма; известны attachment, unread, read, starred, answered, forwarded и draft.</translation>
    </message>
    <message>
        <source>“%1” is no date; write 2026-11-26, today, yesterday, monday, 7d, 2w, 3m or 1y.</source>
        <translation>«%1» — не дата; напишите 2026-11-26, today, yesterday, monday, 7d, 2w, 3m или 1y.</translation>
    </message>
    <message>
        <source>“%1” is no size; write 500k or 5M.</source>
        <translation>«%1» — не размер; напишите 500k или 5M.</translation>
    </message>
    <message>
        <source>The search index was damaged and is being made anew. Until that is done, a search may not find everything.</source>
        <translation>Поисковый индекс был повреждён и создаётся заново. До тех пор поиск может находить не всё.</translation>
    </message>
</context>
<context>
    <name>SearchWords</name>
    <message>
        <source>sent by this name or address</source>
        <translation>отправленные с этого имени или адреса</translation>
    </message>
    <message>
        <source>sent to this name or address</source>
        <translation>отправленные на это имя или адрес</translation>
    </message>
    <message>
        <source>with these words in the subject</source>
        <translation>с этими словами в теме</translation>
    </message>
    <message>
        <source>in this folder</source>
        <translation>в этой папке</translation>
    </message>
    <message>
        <source>not read yet</source>
        <translation>ещё не прочитанные</translation>
    </message>
    <message>
        <source>with a star</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>with a file attached</source>
        <translation>с вложенным файлом</translation>
    </message>
    <message>
        <source>since this day, such as 2026-03-01</source>
        <translation>начиная с этого дня, например 2026-03-01</translation>
    </message>
    <message>
        <source>before this day, such as 2026-03-01</source>
        <translation>до этого дня, например 2026-03-01</translation>
    </message>
    <message>
        <source>larger than this, such as 5M</source>
        <translation>больше этого размера, например 5M</translation>
    </message>
    <message>
        <source>one or the other</source>
        <translation>или одно, или другое</translation>
    </message>
    <message>
        <source>without the word that follows</source>
        <translation>без слова, которое стоит дальше</translation>
    </message>
    <message>
        <source>with a copy to this name or address</source>
        <translation>с копией на это имя или адрес</translation>
    </message>
    <message>
        <source>with these words in the text</source>
        <translation>с этими словами в тексте</translation>
    </message>
    <message>
        <source>with a file of this name attached</source>
        <translation>с вложенным файлом с таким именем</translation>
    </message>
    <message>
        <source>in this account</source>
        <translation>в этой учётной записи</translation>
    </message>
    <message>
        <source>with this tag</source>
        <translation>с этой меткой</translation>
    </message>
    <message>
        <source>of this day, such as yesterday</source>
        <translation>за этот день, например yesterday</translation>
    </message>
    <message>
        <source>smaller than this, such as 100k</source>
        <translation>меньше этого размера, например 100k</translation>
    </message>
    <message>
        <source>read already</source>
        <translation>уже прочитанные</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвеченные</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>пересланные</translation>
    </message>
    <message>
        <source>a draft</source>
        <translation>черновики</translation>
    </message>
    <message>
        <source>in Trash and Junk, too</source>
        <translation>также в корзине и спаме</translation>
    </message>
</context>
<context>
    <name>Send</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>This message is in the outbox already.</source>
        <translation>Это письмо уже в папке «Исходящие».</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Этого письма больше нет в папке «Исходящие».</translation>
    </message>
    <message>
        <source>It is too late to take this message back: it is being sent, or has been sent.</source>
        <translation>Вернуть это письмо уже нельзя: оно отправляется или отправлено.</translation>
    </message>
    <message>
        <source>This message may have been sent. Say first whether it was, or send it again.</source>
        <translation>Возможно, это письмо отправлено. Сначала укажите, так ли это, или отправьте его ещё раз.</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to anybody. %2</source>
        <translation>Не приняты: %1. Никому ничего не отправлено. %2</translation>
    </message>
    <message>
        <source>Refused: %1. The others have the message. %2</source>
        <translation>Не приняты: %1. У остальных письмо есть. %2</translation>
    </message>
    <message>
        <source>Refused: %1. Nothing was sent to those who do not have the message yet. %2</source>
        <translation>Не приняты: %1. Тем, у кого письма ещё нет, ничего не отправлено. %2</translation>
    </message>
    <message>
        <source>Refused: %1. It was sent to the others. %2</source>
        <translation>Не приняты: %1. Остальным письмо отправлено. %2</translation>
    </message>
    <message>
        <source>The server has been putting this message off for three days. %1</source>
        <translation>Сервер откладывает это письмо уже три дня. %1</translation>
    </message>
    <message>
        <source>It could not be handed over for three days. %1</source>
        <translation>Передать не удавалось три дня. %1</translation>
    </message>
    <message>
        <source>The connection was lost after the message had been handed over and before the server confirmed it, so it may have been sent. Postrider will not send it a second time by itself: look in Sent or ask a recipient, then choose.</source>
        <translation>Соединение прервалось после передачи письма и до подтверждения сервера, поэтому письмо могло быть отправлено. Postrider не отправит его второй раз сам: посмотрите в «Отправленных» или спросите получателя, а затем выберите.</translation>
    </message>
    <message>
        <source>Send &quot;%1&quot;</source>
        <translation>Отправить «%1»</translation>
    </message>
</context>
<context>
    <name>SendStory</name>
    <message>
        <source>Queue ID %1</source>
        <translation>Номер в очереди %1</translation>
    </message>
    <message>
        <source>encrypted with %1</source>
        <translation>зашифровано: %1</translation>
    </message>
    <message>
        <source>Accepted by the server</source>
        <translation>Принято сервером</translation>
    </message>
    <message>
        <source>Accepted by %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Put into the outbox</source>
        <translation>Помещено в «Исходящие»</translation>
    </message>
    <message>
        <source>Attempt %1 was put off</source>
        <translation>Попытка %1 отложена</translation>
    </message>
    <message>
        <source>Put off</source>
        <translation>Отложено</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Refused for %1</source>
        <translation>Отказано для %1</translation>
    </message>
    <message>
        <source>It is not known whether it was sent</source>
        <translation>Неизвестно, отправлено ли письмо</translation>
    </message>
    <message>
        <source>%1 for %2</source>
        <comment>accepted by a server, recipients</comment>
        <translation>%1 для %2</translation>
    </message>
    <message>
        <source>The server keeps it until its time</source>
        <translation>Сервер хранит письмо до назначенного времени</translation>
    </message>
    <message>
        <source>%1 keeps it until its time</source>
        <translation>%1 хранит письмо до назначенного времени</translation>
    </message>
    <message>
        <source>Copy filed in Sent</source>
        <translation>Копия помещена в «Отправленные»</translation>
    </message>
    <message>
        <source>You sent it on</source>
        <translation>Вы разрешили отправку</translation>
    </message>
    <message>
        <source>Counted as sent</source>
        <translation>Считается отправленным</translation>
    </message>
    <message>
        <source>Goes out %1</source>
        <comment>when</comment>
        <translation>Уйдёт: %1</translation>
    </message>
    <message>
        <source>Next attempt %1</source>
        <comment>when</comment>
        <translation>Следующая попытка: %1</translation>
    </message>
    <message>
        <source>Goes out in a moment</source>
        <translation>Уйдёт через мгновение</translation>
    </message>
    <message>
        <source>Waits for the connection</source>
        <translation>Ждёт соединения</translation>
    </message>
    <message>
        <source>Attempt %1: being handed over</source>
        <translation>Попытка %1: передаётся</translation>
    </message>
    <message>
        <source>Handed over; the server has yet to confirm</source>
        <translation>Передано; сервер ещё должен подтвердить</translation>
    </message>
    <message>
        <source>The copy goes to Sent next</source>
        <translation>Далее копия попадёт в «Отправленные»</translation>
    </message>
    <message>
        <source>Not handed over yet</source>
        <translation>Ещё не передано</translation>
    </message>
    <message>
        <source>Accepted; nothing has been reported since</source>
        <translation>Принято; с тех пор сообщений не было</translation>
    </message>
    <message>
        <source>The server would take it; nothing has been handed over yet</source>
        <translation>Сервер готов принять; ещё ничего не передано</translation>
    </message>
    <message>
        <source>Put off for now; it will be tried again</source>
        <translation>Пока отложено; будет новая попытка</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Отказано</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>A report arrived</source>
        <translation>Пришёл отчёт</translation>
    </message>
    <message>
        <source>A report about %1 arrived</source>
        <translation>Пришёл отчёт о %1</translation>
    </message>
    <message>
        <source>Delayed; still being tried</source>
        <translation>Задерживается; попытки продолжаются</translation>
    </message>
    <message>
        <source>Delayed for %1; still being tried</source>
        <translation>Задерживается для %1; попытки продолжаются</translation>
    </message>
    <message>
        <source>Passed on to a server that reports no further</source>
        <translation>Передано серверу, который дальше не отчитывается</translation>
    </message>
    <message>
        <source>Passed on for %1, to a server that reports no further</source>
        <translation>Для %1 передано серверу, который дальше не отчитывается</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Delivered to %1</source>
        <translation>Доставлено: %1</translation>
    </message>
    <message>
        <source>Delivered to a list, which sends it on</source>
        <translation>Доставлено в рассылку, которая отправит письмо дальше</translation>
    </message>
    <message>
        <source>Delivered to the list %1, which sends it on</source>
        <translation>Доставлено в рассылку %1, которая отправит письмо дальше</translation>
    </message>
    <message>
        <source>Could not be delivered</source>
        <translation>Не удалось доставить</translation>
    </message>
    <message>
        <source>Could not be delivered to %1</source>
        <translation>Не удалось доставить: %1</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Открыто</translation>
    </message>
    <message>
        <source>Opened by %1</source>
        <translation>Открыто: %1</translation>
    </message>
    <message>
        <source>Deleted, perhaps unread</source>
        <translation>Удалено, возможно, непрочитанным</translation>
    </message>
    <message>
        <source>Deleted by %1, perhaps unread</source>
        <translation>Удалено, возможно, непрочитанным: %1</translation>
    </message>
    <message>
        <source>Attempts %1 to %2 were put off</source>
        <translation>Попытки с %1 по %2 отложены</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>could not be delivered</source>
        <translation>не удалось доставить</translation>
    </message>
    <message>
        <source>could be delivered to nobody</source>
        <translation>не удалось доставить никому</translation>
    </message>
    <message>
        <source>could not be delivered to %1 of %2</source>
        <translation>не доставлено: %1 из %2</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>доставлено</translation>
    </message>
    <message>
        <source>delivered to all</source>
        <translation>доставлено всем</translation>
    </message>
    <message>
        <source>delivered to %1 of %2</source>
        <translation>доставлено: %1 из %2</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыто</translation>
    </message>
    <message>
        <source>opened by all</source>
        <translation>открыто всеми</translation>
    </message>
    <message>
        <source>opened by %1 of %2</source>
        <translation>открыто: %1 из %2</translation>
    </message>
    <message>
        <source>delayed</source>
        <translation>задерживается</translation>
    </message>
    <message>
        <source>delayed for all</source>
        <translation>задерживается для всех</translation>
    </message>
    <message>
        <source>delayed for %1 of %2</source>
        <translation>задерживается: %1 из %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>accepted by a server, time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Not accepted by the server yet</source>
        <translation>Сервером ещё не принято</translation>
    </message>
</context>
<context>
    <name>SenderCheck</name>
    <message>
        <source>its sender</source>
        <translation>своего отправителя</translation>
    </message>
    <message>
        <source>Not checked</source>
        <translation>Не проверено</translation>
    </message>
    <message>
        <source>Your mail server does not say whether this message really comes from %1.</source>
        <translation>Ваш почтовый сервер не сообщает, действительно ли это письмо от %1.</translation>
    </message>
    <message>
        <source>Not verified</source>
        <translation>Не подтверждено</translation>
    </message>
    <message>
        <source>Your mail server found nothing that proves that this message comes from %1.</source>
        <translation>Ваш почтовый сервер не нашёл доказательств, что это письмо от %1.</translation>
    </message>
    <message>
        <source>Verified by %1</source>
        <translation>Подтверждено: %1</translation>
    </message>
    <message>
        <source>This message really comes from %1, as your mail server has checked.</source>
        <translation>Это письмо действительно от %1: ваш почтовый сервер это проверил.</translation>
    </message>
    <message>
        <source>Failed the sender&apos;s check</source>
        <translation>Отправитель не прошёл проверку</translation>
    </message>
    <message>
        <source>This message says that it comes from %1, but %1 does not vouch for it. It may be forged.</source>
        <translation>В письме сказано, что оно от %1, но подтверждения от %1 нет. Письмо может быть подделано.</translation>
    </message>
    <message>
        <source>Checked by your mail server</source>
        <translation>Проверено вашим почтовым сервером</translation>
    </message>
    <message>
        <source>Checked by your mail server, %1</source>
        <translation>Проверено вашим почтовым сервером, %1</translation>
    </message>
    <message>
        <source>Signed by %1 (DKIM)</source>
        <translation>Подписано: %1 (DKIM)</translation>
    </message>
    <message>
        <source>Sent by a server of %1 (SPF)</source>
        <translation>Отправлено с сервера %1 (SPF)</translation>
    </message>
    <message>
        <source>As %1 wants it to be (DMARC)</source>
        <translation>Так, как этого требует %1 (DMARC)</translation>
    </message>
    <message>
        <source>Not as %1 wants it to be (DMARC)</source>
        <translation>Не так, как этого требует %1 (DMARC)</translation>
    </message>
    <message>
        <source>The servers that passed it on say what they found (ARC)</source>
        <translation>Серверы, передавшие письмо, сообщают, что они установили (ARC)</translation>
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
        <translation>не домен отправителя</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, looks like %2, which you know, but is another one.</source>
        <translation>Домен отправителя, %1, похож на знакомый вам %2, но это другой домен.</translation>
    </message>
    <message>
        <source>The sender&apos;s domain, %1, is written with letters that are made to be mistaken for others.</source>
        <translation>Домен отправителя, %1, написан буквами, которые нарочно похожи на другие.</translation>
    </message>
    <message>
        <source>The sender&apos;s name is yours, but the address, %1, is not.</source>
        <translation>Имя отправителя — ваше, а адрес, %1, — нет.</translation>
    </message>
    <message>
        <source>Answers would go to %1, which only looks like the sender&apos;s domain, %2.</source>
        <translation>Ответы ушли бы на %1, а это лишь похоже на домен отправителя, %2.</translation>
    </message>
    <message>
        <source>Answers go to %1, not to %2.</source>
        <translation>Ответы уходят на %1, а не на %2.</translation>
    </message>
    <message>
        <source>This message names several authors: %1.</source>
        <translation>В этом письме названо несколько авторов: %1.</translation>
    </message>
    <message>
        <source>Sent by %1 for %2.</source>
        <translation>Отправлено: %1, для %2.</translation>
    </message>
    <message>
        <source>You have had no mail from %1 before.</source>
        <translation>Раньше от %1 писем вам не было.</translation>
    </message>
</context>
<context>
    <name>SmtpClient</name>
    <message>
        <source>The server %1 does not offer encryption on this port, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings.</source>
        <translation>Сервер %1 не предлагает шифрования на этом порту, поэтому ничего не отправлено. Проверьте порт и вид шифрования в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The connection to %1 is not secured, so the password was not sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>Соединение с %1 не защищено, поэтому пароль не отправлен. Проверьте вид шифрования в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The server %1 does not offer to sign in here. Check server name and port in the account&apos;s settings.</source>
        <translation>Сервер %1 не предлагает здесь входа. Проверьте имя сервера и порт в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The server %1 offers no way to sign in that Postrider knows. Its provider may have more to say about it.</source>
        <translation>Сервер %1 не предлагает ни одного способа входа, который знает Postrider. Больше об этом может сказать его провайдер.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while sending. Nothing was sent.</source>
        <translation>В Postrider произошла ошибка при отправке. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while preparing this message. Nothing was sent.</source>
        <translation>В Postrider произошла ошибка при подготовке этого письма. Ничего не отправлено.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an address that mail can be sent to. Correct it and send again.</source>
        <translation>«%1» — не адрес, на который можно отправить почту. Исправьте его и отправьте снова.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Размер письма — %1, а сервер принимает не больше %2. Удалите или уменьшите вложения и отправьте снова.</translation>
    </message>
    <message>
        <source>The message names an address with letters that your mail provider&apos;s server cannot handle. Use an address without them, or another account.</source>
        <translation>В письме указан адрес с буквами, с которыми не справляется сервер вашего почтового провайдера. Используйте адрес без них или другую учётную запись.</translation>
    </message>
    <message>
        <source>The message is written in a form that your mail provider&apos;s server cannot carry, so nothing was sent. Open it as a new message and send that.</source>
        <translation>Письмо имеет вид, который сервер вашего почтового провайдера не может передать, поэтому ничего не отправлено. Откройте его как новое письмо и отправьте.</translation>
    </message>
    <message>
        <source>The address &quot;%1&quot; has letters that your mail provider&apos;s server cannot handle. Ask the recipient for another address.</source>
        <translation>В адресе «%1» есть буквы, с которыми не справляется сервер вашего почтового провайдера. Попросите у получателя другой адрес.</translation>
    </message>
    <message>
        <source>Your mail provider&apos;s server cannot promise that the message stays encrypted on its whole way, so nothing was sent. Send it without that wish, or in another way.</source>
        <translation>Сервер вашего почтового провайдера не может обещать, что письмо останется зашифрованным на всём пути, поэтому ничего не отправлено. Отправьте его без этого требования или другим способом.</translation>
    </message>
    <message>
        <source>The connection is not secured, so nothing was sent. Check the kind of encryption in the account&apos;s settings.</source>
        <translation>Соединение не защищено, поэтому ничего не отправлено. Проверьте вид шифрования в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The server was not ready for another message on this connection.</source>
        <translation>Сервер не был готов принять ещё одно письмо по этому соединению.</translation>
    </message>
    <message>
        <source>The connection ended after the message had been handed over and before the server confirmed it. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>Соединение прервалось после передачи письма и до подтверждения сервера. Возможно, письмо отправлено; поищите его в папке «Отправленные», прежде чем отправлять ещё раз.</translation>
    </message>
    <message>
        <source>The server gave an answer that does not say whether it took the message. It may have been sent; look for it in the Sent folder before you send it again.</source>
        <translation>Из ответа сервера неясно, принял ли он письмо. Возможно, письмо отправлено; поищите его в папке «Отправленные», прежде чем отправлять ещё раз.</translation>
    </message>
</context>
<context>
    <name>SmtpParser</name>
    <message>
        <source>The server&apos;s answer was not understood. It may not be a mail server, or not a healthy one; whoever runs it can find out why.</source>
        <translation>Ответ сервера непонятен. Возможно, это не почтовый сервер или он неисправен; причину может найти тот, кто его обслуживает.</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>The copy of this message on the disk is damaged. It is fetched from the server again; what is only here can be restored from a backup.</source>
        <translation>Копия этого письма на диске повреждена. Оно снова загружается с сервера; то, что есть только здесь, можно восстановить из резервной копии.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Файл %1 профиля повреждён. Закройте Postrider и уберите этот файл: его содержимое будет снова загружено с сервера.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was lost: make some room, and Postrider goes on.</source>
        <translation>Диск заполнен. Ничего не потеряно: освободите место, и Postrider продолжит.</translation>
    </message>
    <message>
        <source>Postrider may not write to its profile folder. Check the folder&apos;s permissions.</source>
        <translation>Postrider не может писать в папку своего профиля. Проверьте права доступа к папке.</translation>
    </message>
    <message>
        <source>Postrider cannot open its profile folder. Check that the disk is there and that the folder may be read and written.</source>
        <translation>Postrider не может открыть папку своего профиля. Проверьте, на месте ли диск и доступна ли папка для чтения и записи.</translation>
    </message>
    <message>
        <source>A file of the profile is damaged. Restore the profile from a backup, or move it away and let Postrider fetch the mail again.</source>
        <translation>Файл профиля повреждён. Восстановите профиль из резервной копии или уберите его, и Postrider загрузит почту заново.</translation>
    </message>
    <message>
        <source>Another program is using Postrider&apos;s profile. Close it and try again.</source>
        <translation>Профиль Postrider использует другая программа. Закройте её и повторите попытку.</translation>
    </message>
    <message>
        <source>Postrider could not read or write its profile. Check the disk, then try again.</source>
        <translation>Postrider не смог прочитать или записать свой профиль. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while saving. Please report it; the mail on the server is untouched.</source>
        <translation>В Postrider произошла ошибка при сохранении. Сообщите о ней; почта на сервере не затронута.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Это остановлено.</translation>
    </message>
    <message>
        <source>The profile lies on a network drive (%1). There, mail can be damaged when the connection breaks. Move the profile to a disk of this computer, and keep backups on the network drive.</source>
        <translation>Профиль находится на сетевом диске (%1). При обрыве соединения почта там может повредиться. Переместите профиль на диск этого компьютера, а на сетевом диске храните резервные копии.</translation>
    </message>
    <message>
        <source>The profile lies in a folder that another program synchronises. It can overwrite mail that is just being written. Move the profile to another folder, and let backups be synchronised instead.</source>
        <translation>Профиль находится в папке, которую синхронизирует другая программа. Она может перезаписать почту прямо во время записи. Переместите профиль в другую папку, а синхронизируйте резервные копии.</translation>
    </message>
    <message>
        <source>This profile was written by a newer Postrider. Start that one, or choose another profile; nothing was changed.</source>
        <translation>Этот профиль записан более новой версией Postrider. Запустите её или выберите другой профиль; ничего не изменено.</translation>
    </message>
    <message>
        <source>Postrider is incomplete: a part of its database description is missing. Install it again.</source>
        <translation>Postrider установлен не полностью: не хватает части описания базы данных. Установите его заново.</translation>
    </message>
    <message>
        <source>The SQLite library of this system has no full-text search. Install a complete one.</source>
        <translation>В библиотеке SQLite этой системы нет полнотекстового поиска. Установите полную.</translation>
    </message>
    <message>
        <source>The profile folder cannot be made. Choose another place, or check the permissions of the folder above it.</source>
        <translation>Не удаётся создать папку профиля. Выберите другое место или проверьте права доступа к вышестоящей папке.</translation>
    </message>
    <message>
        <source>This profile is open in another Postrider. Use that window, or close it and try again.</source>
        <translation>Этот профиль открыт в другом Postrider. Используйте то окно или закройте его и повторите попытку.</translation>
    </message>
    <message>
        <source>Postrider could not write its profile. Check the disk, then try again.</source>
        <translation>Postrider не смог записать свой профиль. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The disk is full: new mail waits on the server. Make some room, and Postrider goes on.</source>
        <translation>Диск заполнен: новые письма ждут на сервере. Освободите место, и Postrider продолжит.</translation>
    </message>
    <message>
        <source>There is not enough memory to store a message. Close other programs and try again.</source>
        <translation>Не хватает памяти, чтобы сохранить письмо. Закройте другие программы и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>StoreBackup</name>
    <message>
        <source>The backup was stopped; there is none.</source>
        <translation>Резервное копирование остановлено; копии нет.</translation>
    </message>
    <message>
        <source>The backup could not be written. Check that there is room on the disk it goes to, and choose another place if not.</source>
        <translation>Не удалось записать резервную копию. Проверьте, есть ли место на диске назначения; если нет, выберите другое место.</translation>
    </message>
    <message>
        <source>The backup cannot be written to this place. Choose a folder that you may write to.</source>
        <translation>В это место нельзя записать резервную копию. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>Preparing the backup</source>
        <translation>Подготовка резервной копии</translation>
    </message>
    <message>
        <source>Copying the message list</source>
        <translation>Копирование списка писем</translation>
    </message>
    <message>
        <source>The backup could not be written. Check the disk, then try again.</source>
        <translation>Не удалось записать резервную копию. Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>Writing the message list</source>
        <translation>Запись списка писем</translation>
    </message>
    <message>
        <source>Writing the messages</source>
        <translation>Запись писем</translation>
    </message>
</context>
<context>
    <name>StoreCheck</name>
    <message>
        <source>The check was stopped.</source>
        <translation>Проверка остановлена.</translation>
    </message>
    <message>
        <source>Checking the message list</source>
        <translation>Проверка списка писем</translation>
    </message>
    <message>
        <source>Checking the stored messages</source>
        <translation>Проверка сохранённых писем</translation>
    </message>
    <message>
        <source>Checking waiting changes</source>
        <translation>Проверка ожидающих изменений</translation>
    </message>
    <message>
        <source>Checking what is shown</source>
        <translation>Проверка показываемого</translation>
    </message>
    <message>
        <source>Checking counters</source>
        <translation>Проверка счётчиков</translation>
    </message>
    <message>
        <source>Checking conversations</source>
        <translation>Проверка бесед</translation>
    </message>
    <message>
        <source>Comparing stored messages with the list</source>
        <translation>Сравнение сохранённых писем со списком</translation>
    </message>
    <message>
        <source>Reading all stored messages</source>
        <translation>Чтение всех сохранённых писем</translation>
    </message>
    <message>
        <source>An index of the message list was damaged; it was built again.</source>
        <translation>Индекс списка писем был повреждён; он построен заново.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and restore the profile from a backup (postrider restore), or move the profile away and let Postrider fetch the mail again.</source>
        <translation>Файл %1 профиля повреждён. Закройте Postrider и восстановите профиль из резервной копии (postrider restore) или уберите профиль, и Postrider загрузит почту заново.</translation>
    </message>
    <message>
        <source>The file %1 of the profile is damaged. Close Postrider and move this file away: what was in it is fetched from the server again.</source>
        <translation>Файл %1 профиля повреждён. Закройте Postrider и уберите этот файл: его содержимое будет снова загружено с сервера.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not here as a whole although the list said so; they are fetched again.</source>
        <translation>
            <numerusform>%Ln письмо было здесь не целиком, хотя в списке значилось целым; оно загружается снова.</numerusform>
            <numerusform>%Ln письма были здесь не целиком, хотя в списке значились целыми; они загружаются снова.</numerusform>
            <numerusform>%Ln писем были здесь не целиком, хотя в списке значились целыми; они загружаются снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The room of %Ln message(s) that no list shows any more was freed.</source>
        <translation>
            <numerusform>Освобождено место, которое занимало %Ln письмо, не входящее больше ни в один список.</numerusform>
            <numerusform>Освобождено место, которое занимали %Ln письма, не входящие больше ни в один список.</numerusform>
            <numerusform>Освобождено место, которое занимали %Ln писем, не входящих больше ни в один список.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stored message(s) were damaged; they are fetched again.</source>
        <translation>
            <numerusform>%Ln сохранённое письмо было повреждено; оно загружается снова.</numerusform>
            <numerusform>%Ln сохранённых письма были повреждены; они загружаются снова.</numerusform>
            <numerusform>%Ln сохранённых писем были повреждены; они загружаются снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) that are on no server yet are damaged. Import them again, or restore a backup into a new profile.</source>
        <translation>
            <numerusform>%Ln письмо, которого ещё нет на сервере, повреждено. Импортируйте его снова или восстановите резервную копию в новый профиль.</numerusform>
            <numerusform>%Ln письма, которых ещё нет на сервере, повреждены. Импортируйте их снова или восстановите резервную копию в новый профиль.</numerusform>
            <numerusform>%Ln писем, которых ещё нет на сервере, повреждены. Импортируйте их снова или восстановите резервную копию в новый профиль.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The counters of %Ln folder(s) were wrong; they have been counted again.</source>
        <translation>
            <numerusform>Счётчики %Ln папки были неверны; они пересчитаны.</numerusform>
            <numerusform>Счётчики %Ln папок были неверны; они пересчитаны.</numerusform>
            <numerusform>Счётчики %Ln папок были неверны; они пересчитаны.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s) were not as their messages are; they have been put together again.</source>
        <translation>
            <numerusform>%Ln беседа не соответствовала своим письмам; она составлена заново.</numerusform>
            <numerusform>%Ln беседы не соответствовали своим письмам; они составлены заново.</numerusform>
            <numerusform>%Ln бесед не соответствовали своим письмам; они составлены заново.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln waiting change(s) were about nothing that is there; they were dropped.</source>
        <translation>
            <numerusform>%Ln ожидающее изменение не относилось ни к чему существующему; оно отброшено.</numerusform>
            <numerusform>%Ln ожидающих изменения не относились ни к чему существующему; они отброшены.</numerusform>
            <numerusform>%Ln ожидающих изменений не относились ни к чему существующему; они отброшены.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) belonged to no folder; they were taken out of the list. What the server has is fetched again.</source>
        <translation>
            <numerusform>%Ln письмо не относилось ни к одной папке; оно убрано из списка. Всё, что есть на сервере, загружается снова.</numerusform>
            <numerusform>%Ln письма не относились ни к одной папке; они убраны из списка. Всё, что есть на сервере, загружается снова.</numerusform>
            <numerusform>%Ln писем не относились ни к одной папке; они убраны из списка. Всё, что есть на сервере, загружается снова.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were not shown as the server has them; now they are.</source>
        <translation>
            <numerusform>%Ln письмо показывалось не так, как на сервере; теперь исправлено.</numerusform>
            <numerusform>%Ln письма показывались не так, как на сервере; теперь исправлено.</numerusform>
            <numerusform>%Ln писем показывались не так, как на сервере; теперь исправлено.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StoreRestore</name>
    <message>
        <source>The profile could not be written. Check that there is room on the disk, and that you may write to the folder above it.</source>
        <translation>Не удалось записать профиль. Проверьте, есть ли место на диске и можно ли писать в вышестоящую папку.</translation>
    </message>
    <message>
        <source>This backup is damaged; nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Эта резервная копия повреждена; ничего не восстановлено. Скопируйте файл ещё раз оттуда, где он хранится, или возьмите более старую копию.</translation>
    </message>
    <message>
        <source>Restoring was stopped; nothing was changed.</source>
        <translation>Восстановление остановлено; ничего не изменено.</translation>
    </message>
    <message>
        <source>Restoring the profile</source>
        <translation>Восстановление профиля</translation>
    </message>
    <message>
        <source>This backup is cut off: its end is missing. Nothing was restored. Copy the file once more from where it is kept, or use an older backup.</source>
        <translation>Эта резервная копия обрезана: её конца нет. Ничего не восстановлено. Скопируйте файл ещё раз оттуда, где он хранится, или возьмите более старую копию.</translation>
    </message>
    <message>
        <source>A backup is restored into a folder that is empty or does not exist yet, so that nothing is overwritten. Choose another one, or move what is there away.</source>
        <translation>Резервная копия восстанавливается в пустую или ещё не существующую папку, чтобы ничего не перезаписать. Выберите другую или уберите из этой её содержимое.</translation>
    </message>
    <message>
        <source>The backup cannot be read. Check that the file is there and that you may read it.</source>
        <translation>Не удаётся прочитать резервную копию. Проверьте, на месте ли файл и доступен ли он для чтения.</translation>
    </message>
    <message>
        <source>This file is not a backup of Postrider. Choose the file that was written by “Back up”, or by postrider backup.</source>
        <translation>Этот файл — не резервная копия Postrider. Выберите файл, созданный командой «Резервная копия профиля» или postrider backup.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Postrider. Restore it with that one.</source>
        <translation>Эта резервная копия записана более новой версией Postrider. Восстановите её в той версии.</translation>
    </message>
    <message>
        <source>This was waiting when the backup was made, and may have been sent since. Look into Sent or ask a recipient, then choose.</source>
        <translation>Это письмо ждало отправки, когда делали резервную копию, и с тех пор могло быть отправлено. Посмотрите в «Отправленных» или спросите получателя, а затем выберите.</translation>
    </message>
</context>
<context>
    <name>Sync</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider завершается.</translation>
    </message>
    <message>
        <source>Another search took its place.</source>
        <translation>Его заменил другой поиск.</translation>
    </message>
    <message>
        <source>Postrider has not looked through %1 yet. Please search again in a moment.</source>
        <translation>Postrider ещё не просмотрел %1. Повторите поиск чуть позже.</translation>
    </message>
    <message>
        <source>This message is larger than Postrider takes as a whole (256 MB). Fetch its attachments one by one, or read it in your provider&apos;s web pages.</source>
        <translation>Это письмо больше, чем Postrider принимает целиком (256 МБ). Загрузите его вложения по одному или прочитайте его на сайте провайдера.</translation>
    </message>
    <message>
        <source>This message is on its way to another folder. It can be read as soon as that is done.</source>
        <translation>Это письмо перемещается в другую папку. Прочитать его можно будет, как только это закончится.</translation>
    </message>
    <message>
        <source>The server has renumbered this folder. The message can be read as soon as Postrider has looked through it.</source>
        <translation>Сервер перенумеровал эту папку. Прочитать письмо можно будет, как только Postrider её просмотрит.</translation>
    </message>
    <message>
        <source>This message is no longer on the server. It disappears from the list with the next look.</source>
        <translation>Этого письма больше нет на сервере. Оно исчезнет из списка при следующей проверке.</translation>
    </message>
    <message>
        <source>The server does not say what this message is made of, and it is larger than Postrider takes (256 MB). Read it in your provider&apos;s web pages.</source>
        <translation>Сервер не сообщает, из чего состоит это письмо, и оно больше, чем принимает Postrider (256 МБ). Прочитайте его на сайте провайдера.</translation>
    </message>
    <message numerus="yes">
        <source>Another program has removed the folder %1 from the server. What you changed on %Ln message(s) in it is lost with it.</source>
        <translation>
            <numerusform>Другая программа удалила папку %1 с сервера. Ваши изменения %Ln письма в ней потеряны вместе с ней.</numerusform>
            <numerusform>Другая программа удалила папку %1 с сервера. Ваши изменения %Ln писем в ней потеряны вместе с ней.</numerusform>
            <numerusform>Другая программа удалила папку %1 с сервера. Ваши изменения %Ln писем в ней потеряны вместе с ней.</numerusform>
        </translation>
    </message>
    <message>
        <source>The server renumbered a folder while it was being read. Postrider starts it again.</source>
        <translation>Сервер перенумеровал папку во время чтения. Postrider начинает её заново.</translation>
    </message>
    <message>
        <source>The server cannot do this now: %1. It is tried again, and later changes in the same folders wait for it.</source>
        <translation>Сервер сейчас не может этого сделать: %1. Попытка повторится, а более поздние изменения в тех же папках подождут.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The folders are as they were.</source>
        <translation>Сервер отказался: %1. Папки остались как были.</translation>
    </message>
    <message>
        <source>The server refused this: %1. What was to be copied there is where it was.</source>
        <translation>Сервер отказался: %1. То, что нужно было скопировать, осталось на месте.</translation>
    </message>
    <message>
        <source>The server refused this: %1. The messages are as they were.</source>
        <translation>Сервер отказался: %1. Письма остались как были.</translation>
    </message>
    <message>
        <source>The server did not take the draft “%1” into the Drafts folder. It is kept on this computer, and tried again when it is saved the next time.</source>
        <translation>Сервер не принял черновик «%1» в папку «Черновики». Он хранится на этом компьютере; новая попытка будет при следующем сохранении.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the mail on the server is untouched.</source>
        <translation>В Postrider произошла ошибка при чтении письма. Сообщите о ней; почта на сервере не затронута.</translation>
    </message>
    <message>
        <source>The account is no longer there.</source>
        <translation>Этой учётной записи больше нет.</translation>
    </message>
    <message>
        <source>This mail server cannot tell its messages apart (it knows neither UIDL nor TOP), so nothing was fetched. Your mail provider can say whether there is another server.</source>
        <translation>Этот почтовый сервер не умеет различать свои письма (не знает ни UIDL, ни TOP), поэтому ничего не загружено. Есть ли другой сервер, скажет ваш почтовый провайдер.</translation>
    </message>
    <message numerus="yes">
        <source>The mail server does not say which %Ln message(s) it means. They stay there.</source>
        <translation>
            <numerusform>Почтовый сервер не сообщает, какое %Ln письмо имеет в виду. Оно остаётся там.</numerusform>
            <numerusform>Почтовый сервер не сообщает, какие %Ln письма имеет в виду. Они остаются там.</numerusform>
            <numerusform>Почтовый сервер не сообщает, какие %Ln писем имеет в виду. Они остаются там.</numerusform>
        </translation>
    </message>
    <message>
        <source>A message is larger than Postrider takes (256 MB). It stays on the mail server.</source>
        <translation>Одно из писем больше, чем принимает Postrider (256 МБ). Оно остаётся на почтовом сервере.</translation>
    </message>
    <message>
        <source>This message is no longer on the mail server, or too large. Only its header is here.</source>
        <translation>Этого письма больше нет на почтовом сервере, или оно слишком велико. Здесь есть только его заголовок.</translation>
    </message>
    <message>
        <source>Fetching mail</source>
        <translation>Получение почты</translation>
    </message>
</context>
<context>
    <name>TagNames</name>
    <message>
        <source>Important</source>
        <translation>Важное</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Personal</source>
        <translation>Личное</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>К исполнению</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>TlsPolicy</name>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate says so only where that no longer counts (the common name). Ask whoever runs the server for a newer one.</source>
        <translation>Ответивший сервер не доказал, что он %1: его сертификат говорит об этом только там, где это больше не учитывается (общее имя). Попросите у того, кто обслуживает сервер, более новый.</translation>
    </message>
    <message>
        <source>The server that answered did not prove that it is %1: its certificate is for %2. Check the server name in the account&apos;s settings; if it is right, somebody may be in between.</source>
        <translation>Ответивший сервер не доказал, что он %1: его сертификат выдан для %2. Проверьте имя сервера в настройках учётной записи; если оно верно, в соединение мог кто-то вмешаться.</translation>
    </message>
    <message>
        <source>another name</source>
        <translation>другого имени</translation>
    </message>
    <message>
        <source>The certificate of %1 is self-signed: nobody this computer trusts vouches for it. If this is your own server, compare its fingerprint and trust this one certificate; otherwise ask whoever runs the server.</source>
        <translation>Сертификат %1 — самоподписанный: за него не ручается никто, кому доверяет этот компьютер. Если это ваш собственный сервер, сравните отпечаток и доверьтесь этому одному сертификату; иначе спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate of %1 comes from an issuer this computer does not know. If your organisation issues its own certificates, ask there what its fingerprint is, and compare; otherwise ask whoever runs the server.</source>
        <translation>Сертификат %1 выдан издателем, которого этот компьютер не знает. Если ваша организация выдаёт собственные сертификаты, узнайте там отпечаток и сравните; иначе спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate of %1 expired on %2. If the date on this computer is right, ask whoever runs the server to renew it.</source>
        <translation>Срок действия сертификата %1 истёк %2. Если дата на этом компьютере верна, попросите того, кто обслуживает сервер, обновить его.</translation>
    </message>
    <message>
        <source>The certificate of %1 is valid only from %2. Check the date on this computer; if it is right, ask whoever runs the server.</source>
        <translation>Сертификат %1 действует только с %2. Проверьте дату на этом компьютере; если она верна, спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate of %1 was not issued for a server. Ask whoever runs the server for a proper one.</source>
        <translation>Сертификат %1 выдан не для сервера. Попросите у того, кто обслуживает сервер, правильный.</translation>
    </message>
    <message>
        <source>The certificate of %1 was signed by somebody who is not allowed to issue certificates. Ask whoever runs the server.</source>
        <translation>Сертификат %1 подписан тем, кому не разрешено выдавать сертификаты. Спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate of %1 has been withdrawn. Ask whoever runs the server to replace it.</source>
        <translation>Сертификат %1 отозван. Попросите того, кто обслуживает сервер, заменить его.</translation>
    </message>
    <message>
        <source>The server %1 showed no certificate, so it could not be verified. Ask whoever runs the server.</source>
        <translation>Сервер %1 не предъявил сертификата, поэтому проверить его не удалось. Спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The certificate of %1 is made in a way that others can forge (%2), so it proves nothing. Ask whoever runs the server to replace it.</source>
        <translation>Сертификат %1 сделан так, что его могут подделать (%2), поэтому он ничего не доказывает. Попросите того, кто обслуживает сервер, заменить его.</translation>
    </message>
    <message>
        <source>The certificate of %1 could not be verified. Ask whoever runs the server.</source>
        <translation>Сертификат %1 не удалось проверить. Спросите того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>The file with the trusted certificates for %1 could not be read, or holds none. Choose it again in the account&apos;s settings.</source>
        <translation>Файл с доверенными сертификатами для %1 не удалось прочитать, или он пуст. Выберите его ещё раз в настройках учётной записи.</translation>
    </message>
    <message>
        <source>The certificate breaks a rule that it sets itself, or that its issuer sets</source>
        <translation>Сертификат нарушает правило, заданное им самим или его издателем</translation>
    </message>
    <message>
        <source>A certificate can be forged (%1)</source>
        <translation>Один из сертификатов можно подделать (%1)</translation>
    </message>
    <message>
        <source>It is not the certificate that you have chosen to trust there.</source>
        <translation>Это не тот сертификат, которому вы решили там доверять.</translation>
    </message>
    <message>
        <source>Nothing was sent.</source>
        <translation>Ничего не отправлено.</translation>
    </message>
    <message>
        <source>No secure connection to %1 could be made, so nothing was sent. Check the port and the kind of encryption in the account&apos;s settings; the server may also be too old for TLS 1.2.</source>
        <translation>Не удалось установить защищённое соединение с %1, поэтому ничего не отправлено. Проверьте порт и вид шифрования в настройках учётной записи; возможно также, что сервер слишком стар для TLS 1.2.</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>%1 needs a value.</source>
        <translation>Для %1 нужно значение.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountAssistant</name>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Далее</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Enter the servers</source>
        <translation>Указать серверы</translation>
    </message>
    <message>
        <source>Start reading</source>
        <translation>Начать чтение</translation>
    </message>
    <message>
        <source>Enter your address first; the settings are filled in from it.</source>
        <translation>Сначала введите адрес; настройки заполнятся по нему.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>What is your name?</source>
        <translation>Как вас зовут?</translation>
    </message>
    <message>
        <source>The people you write to will see it beside your address.</source>
        <translation>Это имя увидят рядом с вашим адресом те, кому вы пишете.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Try the demo account</source>
        <translation>Попробовать демонстрационную учётную запись</translation>
    </message>
    <message>
        <source>What is your e-mail address?</source>
        <translation>Какой у вас адрес электронной почты?</translation>
    </message>
    <message>
        <source>Postrider knows the servers of many providers by itself. For all others it asks those who may know.</source>
        <translation>Серверы многих провайдеров Postrider знает сам. Об остальных он спрашивает тех, кто может знать.</translation>
    </message>
    <message>
        <source>E-mail address</source>
        <translation>Адрес электронной почты</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>Who is asked</source>
        <translation>Кого спрашивают</translation>
    </message>
    <message>
        <source>The part of your address behind the @, its name servers, and whoever takes its mail; always encrypted, but for the questions to name servers. No password is sent.</source>
        <translation>Часть вашего адреса после @, её серверы имён и того, кто принимает её почту; всегда по зашифрованному соединению, кроме запросов к серверам имён. Пароль не отправляется.</translation>
    </message>
    <message>
        <source>The public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>И общедоступный спи&amp;сок провайдеров (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Он узнаёт домен, но никогда не адрес.</translation>
    </message>
    <message>
        <source>&amp;Tell your own domain the whole address; some need it to answer</source>
        <translation>Сообщать собственному домену &amp;весь адрес; некоторые без него не отвечают</translation>
    </message>
    <message>
        <source>Looking for your mail servers</source>
        <translation>Поиск ваших почтовых серверов</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Is your mail really there?</source>
        <translation>Ваша почта действительно там?</translation>
    </message>
    <message>
        <source>If you do not know this name, ask your provider, or enter the servers yourself.</source>
        <translation>Если это имя вам незнакомо, спросите своего провайдера или введите серверы сами.</translation>
    </message>
    <message>
        <source>&amp;I know that my mail is there</source>
        <translation>Я &amp;знаю, что моя почта там</translation>
    </message>
    <message>
        <source>Which servers hold your mail?</source>
        <translation>На каких серверах ваша почта?</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Входящая почта</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Исходящая почта (SMTP)</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
    <message>
        <source>Certificate of your own issuer, if there is one</source>
        <translation>Сертификат вашего собственного издателя, если он есть</translation>
    </message>
    <message>
        <source>Certificate of your own issuer</source>
        <translation>Сертификат вашего собственного издателя</translation>
    </message>
    <message>
        <source>Not needed for servers on the Internet</source>
        <translation>Для серверов в интернете не нужен</translation>
    </message>
    <message>
        <source>Choose...</source>
        <translation>Выбрать...</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Сертификаты (*.pem *.crt *.cer);;Все файлы (*)</translation>
    </message>
    <message>
        <source>What becomes of mail on the server?</source>
        <translation>Что делать с почтой на сервере?</translation>
    </message>
    <message>
        <source>With POP3, mail is fetched to this computer. It is deleted on the server only after it is safely here.</source>
        <translation>По POP3 почта загружается на этот компьютер. На сервере она удаляется, только когда надёжно сохранена здесь.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Signing in</source>
        <translation>Выполняется вход</translation>
    </message>
    <message>
        <source>Nothing is saved before both servers have let you in.</source>
        <translation>Ничего не сохраняется, пока вас не впустят оба сервера.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <source>All set</source>
        <translation>Всё готово</translation>
    </message>
    <message>
        <source>This computer has no keychain that answers, so your sign-in is kept until you quit Postrider and never written to disk. You will be asked for it next time.</source>
        <translation>На этом компьютере нет отвечающей связки ключей, поэтому вход хранится до завершения Postrider и никогда не записывается на диск. В следующий раз нужно будет войти снова.</translation>
    </message>
    <message>
        <source>Manual settings</source>
        <translation>Настроить вручную</translation>
    </message>
    <message>
        <source>%1 is set up already. Enter another address, or close this window.</source>
        <translation>%1 уже настроен. Введите другой адрес или закройте это окно.</translation>
    </message>
    <message>
        <source>%1 itself is told the address, the others its domain only. Nobody is told a password.</source>
        <translation>Адрес сообщается только самому %1, остальным — лишь его домен. Пароль не сообщается никому.</translation>
    </message>
    <message>
        <source>All are told the domain only, %1. Nobody is told a password.</source>
        <translation>Всем сообщается только домен, %1. Пароль не сообщается никому.</translation>
    </message>
    <message>
        <source>Nobody could be asked. Look whether this computer is online, and try again.</source>
        <translation>Спросить никого не удалось. Проверьте, подключён ли этот компьютер к сети, и повторите попытку.</translation>
    </message>
    <message>
        <source>Nobody who was asked knows the servers of this address. Your provider tells you their names: you find them on its help pages. Or look whether the address is right.</source>
        <translation>Серверы этого адреса никому из опрошенных не известны. Их имена скажет ваш провайдер: они есть на его страницах справки. Или проверьте, верен ли адрес.</translation>
    </message>
    <message>
        <source>Your mail servers</source>
        <translation>Ваши почтовые серверы</translation>
    </message>
    <message>
        <source>Your mail is at %1</source>
        <translation>Ваша почта на %1</translation>
    </message>
    <message>
        <source>This is what was found for %1. Your provider tells you whether it is right.</source>
        <translation>Вот что найдено для %1. Верно ли это, скажет ваш провайдер.</translation>
    </message>
    <message>
        <source>These names are a guess for %1. Your provider tells you the right ones.</source>
        <translation>Эти имена для %1 угаданы. Верные скажет ваш провайдер.</translation>
    </message>
    <message>
        <source>Nobody who can be trusted says that the mail of %1 is there; whoever could change an answer on the way here could say so, too. Your password would go to:</source>
        <translation>Никто надёжный не подтверждает, что почта %1 там; так сказать мог бы и тот, кто способен изменить ответ по пути сюда. Ваш пароль ушёл бы на:</translation>
    </message>
    <message>
        <source>I know that my mail is at %1</source>
        <translation>Я знаю, что моя почта на %1</translation>
    </message>
    <message>
        <source>%1 lets nobody in with a password, only through the browser. This Postrider has no id with which it could ask %1 for that: whoever built it did not register it there. An id of your own goes into oauth-clients.json in the profile.</source>
        <translation>%1 не пускает по паролю, только через браузер. У этого Postrider нет идентификатора, чтобы запросить там вход: тот, кто его собрал, не зарегистрировал его в %1. Собственный идентификатор можно записать в oauth-clients.json в профиле.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Войти как %1</translation>
    </message>
    <message>
        <source>You have signed in with the browser. Continue to try the servers again.</source>
        <translation>Вы вошли через браузер. Нажмите «Далее», чтобы снова проверить серверы.</translation>
    </message>
    <message>
        <source>It is kept in the keychain of this computer and sent to %1 and %2 only.</source>
        <translation>Он хранится в связке ключей этого компьютера и отправляется только на %1 и %2.</translation>
    </message>
    <message>
        <source>What %1 says about this</source>
        <translation>Что об этом говорит %1</translation>
    </message>
    <message>
        <source>Use an app password instead</source>
        <translation>Использовать пароль приложения</translation>
    </message>
    <message>
        <source>Sign in with the browser instead</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>The server did not accept the sign-in. Look whether you signed in as %1, and whether your provider lets mail programs in.</source>
        <translation>Сервер не принял вход. Проверьте, вошли ли вы как %1 и пускает ли ваш провайдер почтовые программы.</translation>
    </message>
    <message>
        <source>The server did not accept the user name and password. Type the password again; some providers want an app password.</source>
        <translation>Сервер не принял имя пользователя и пароль. Введите пароль ещё раз; некоторым провайдерам нужен пароль приложения.</translation>
    </message>
    <message>
        <source>Sign in again</source>
        <translation>Войти ещё раз</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Изменить пароль</translation>
    </message>
    <message>
        <source>The connection is not secure enough to send a password over it. Look at the server name and the security; if it is your own server, look at its certificate.</source>
        <translation>Соединение недостаточно защищено, чтобы отправлять по нему пароль. Проверьте имя сервера и защиту; если это ваш собственный сервер, посмотрите его сертификат.</translation>
    </message>
    <message>
        <source>Change the server settings</source>
        <translation>Изменить настройки сервера</translation>
    </message>
    <message>
        <source>Look at the server name and the port, and whether this computer is online.</source>
        <translation>Проверьте имя сервера и порт и подключён ли этот компьютер к сети.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now.</source>
        <translation>%1: всё готово. Ваша почта загружается.</translation>
    </message>
    <message>
        <source>%1 is ready. Your mail is being fetched now; the newest comes first.</source>
        <translation>%1: всё готово. Ваша почта загружается; сначала самая новая.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountList</name>
    <message>
        <source>Needs you to sign in</source>
        <translation>Нужно войти</translation>
    </message>
    <message>
        <source>Certificate not trusted</source>
        <translation>Сертификат не доверенный</translation>
    </message>
    <message>
        <source>In trouble</source>
        <translation>Неполадка</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move an account up or down.</source>
        <translation>Alt и клавиши со стрелками перемещают учётную запись вверх или вниз.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Ещё не сохранено</translation>
    </message>
</context>
<context>
    <name>postrider::AccountMenu</name>
    <message>
        <source>New folder…</source>
        <translation>Новая папка…</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Получить почту</translation>
    </message>
    <message>
        <source>New message from this account</source>
        <translation>Новое письмо с этой учётной записи</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Показываемые папки…</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Switch off</source>
        <translation>Выключить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
    <message>
        <source>Settings…</source>
        <translation>Настройки…</translation>
    </message>
    <message>
        <source>Remove account…</source>
        <translation>Удалить учётную запись…</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPage</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>postrider::AccountPages</name>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Settings of the account</source>
        <translation>Настройки учётной записи</translation>
    </message>
    <message>
        <source>This page shows again what is saved.</source>
        <translation>На этой странице снова то, что сохранено.</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>%1 *</source>
        <comment>name of a page on which something is not saved</comment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>Something on this page is not saved</source>
        <translation>На этой странице есть несохранённые изменения</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Ещё не сохранено.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountWorker</name>
    <message>
        <source>Postrider is closing.</source>
        <translation>Postrider завершается.</translation>
    </message>
    <message>
        <source>Postrider made a mistake while looking for mail. Please report it; the mail on the server is untouched.</source>
        <translation>В Postrider произошла ошибка при проверке почты. Сообщите о ней; почта на сервере не затронута.</translation>
    </message>
    <message>
        <source>Connecting to %1</source>
        <translation>Соединение с %1</translation>
    </message>
    <message numerus="yes">
        <source>The mail server wants %Ln minute(s) between two visits. Postrider looks again at %1.</source>
        <translation>
            <numerusform>Почтовый сервер требует %Ln минуту между двумя обращениями. Следующая проверка в %1.</numerusform>
            <numerusform>Почтовый сервер требует %Ln минуты между двумя обращениями. Следующая проверка в %1.</numerusform>
            <numerusform>Почтовый сервер требует %Ln минут между двумя обращениями. Следующая проверка в %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 says: “%2”</source>
        <translation>%1 сообщает: «%2»</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё загружено</translation>
    </message>
    <message>
        <source>Up to date, except %1: the server does not open it.</source>
        <translation>Всё загружено, кроме %1: сервер не открывает эту папку.</translation>
    </message>
    <message>
        <source>There is no connection on which the server would tell of new mail in %1 at once: looked at every minute.</source>
        <translation>Нет соединения, по которому сервер сразу сообщал бы о новой почте в папке %1: она проверяется каждую минуту.</translation>
    </message>
    <message>
        <source>Something else answers in the place of the mail server. A sign-in page of the network may be in the way: open any page in a browser; Postrider goes on by itself.</source>
        <translation>Вместо почтового сервера отвечает нечто другое. Возможно, мешает страница входа этой сети: откройте любую страницу в браузере, и Postrider продолжит сам.</translation>
    </message>
</context>
<context>
    <name>postrider::AccountsWindow</name>
    <message>
        <source>Accounts</source>
        <translation>Учётные записи</translation>
    </message>
    <message>
        <source>There is no account yet</source>
        <translation>Учётных записей ещё нет</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Удалить…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: pages of its settings</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Save what you have changed?</source>
        <translation>Сохранить изменения?</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>Не сохранять</translation>
    </message>
</context>
<context>
    <name>postrider::ActionRow</name>
    <message>
        <source>Remove this action</source>
        <translation>Удалить это действие</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Что делать</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Папка: %1</translation>
    </message>
    <message>
        <source>Address to forward to</source>
        <translation>Адрес для пересылки</translation>
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
        <translation>Требует внимания</translation>
    </message>
    <message>
        <source>Getting mail %1 of %2</source>
        <translation>Получение почты: %1 из %2</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Получение почты…</translation>
    </message>
    <message>
        <source>Offline</source>
        <translation>Нет сети</translation>
    </message>
    <message>
        <source>Switched off</source>
        <translation>Выключена</translation>
    </message>
    <message>
        <source>Up to date</source>
        <translation>Всё загружено</translation>
    </message>
    <message>
        <source>What Postrider is doing</source>
        <translation>Что делает Postrider</translation>
    </message>
</context>
<context>
    <name>postrider::ActivityPopover</name>
    <message>
        <source>Connected and up to date.</source>
        <translation>Подключено, всё загружено.</translation>
    </message>
    <message>
        <source>Not connected.</source>
        <translation>Нет подключения.</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Выключена.</translation>
    </message>
    <message>
        <source>Connecting…</source>
        <translation>Подключение…</translation>
    </message>
    <message>
        <source>Getting mail…</source>
        <translation>Получение почты…</translation>
    </message>
    <message>
        <source>A password is needed.</source>
        <translation>Нужен пароль.</translation>
    </message>
    <message>
        <source>The server could not prove who it is.</source>
        <translation>Сервер не смог доказать, кто он.</translation>
    </message>
    <message>
        <source>Something went wrong.</source>
        <translation>Что-то пошло не так.</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed for the search.</source>
        <translation>
            <numerusform>%1 письмо ещё вносится в поисковый индекс.</numerusform>
            <numerusform>%1 письма ещё вносятся в поисковый индекс.</numerusform>
            <numerusform>%1 писем ещё вносятся в поисковый индекс.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still to reach the server: %Ln change(s). Nothing is lost if you quit.</source>
        <translation>
            <numerusform>До сервера ещё не дошло %Ln изменение. Если выйти, ничего не потеряется.</numerusform>
            <numerusform>До сервера ещё не дошли %Ln изменения. Если выйти, ничего не потеряется.</numerusform>
            <numerusform>До сервера ещё не дошло %Ln изменений. Если выйти, ничего не потеряется.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 used on the server</source>
        <comment>room for mail</comment>
        <translation>На сервере занято %1 из %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>folder, what is wrong with it</comment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>And %Ln more folder(s) that do not open.</source>
        <translation>
            <numerusform>И ещё %Ln папка не открывается.</numerusform>
            <numerusform>И ещё %Ln папки не открываются.</numerusform>
            <numerusform>И ещё %Ln папок не открываются.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last checked at %1.</source>
        <translation>Последняя проверка в %1.</translation>
    </message>
    <message>
        <source>Next try at %1.</source>
        <translation>Следующая попытка в %1.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Switch on</source>
        <translation>Включить</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Проверить сейчас</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
    <message>
        <source>Connection log</source>
        <translation>Журнал соединения</translation>
    </message>
    <message>
        <source>Nothing has been said on this connection yet.</source>
        <translation>По этому соединению ещё ничего не передавалось.</translation>
    </message>
    <message numerus="yes">
        <source>Old junk: %Ln message(s) have been removed for good.</source>
        <translation>
            <numerusform>Старый спам: навсегда удалено %Ln письмо.</numerusform>
            <numerusform>Старый спам: навсегда удалено %Ln письма.</numerusform>
            <numerusform>Старый спам: навсегда удалено %Ln писем.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::AppearancePage</name>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Si&amp;ze of text</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Smaller (85 %)</source>
        <translation>Мельче (85 %)</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Как на рабочем столе</translation>
    </message>
    <message>
        <source>Larger (115 %)</source>
        <translation>Крупнее (115 %)</translation>
    </message>
    <message>
        <source>Large (130 %)</source>
        <translation>Крупно (130 %)</translation>
    </message>
    <message>
        <source>Very large (150 %)</source>
        <translation>Очень крупно (150 %)</translation>
    </message>
    <message>
        <source>Twice as large (200 %)</source>
        <translation>Вдвое крупнее (200 %)</translation>
    </message>
    <message>
        <source>Of everything in Postrider. Messages can be made larger by themselves with Ctrl and plus.</source>
        <translation>Касается всего в Postrider. Отдельно письма можно увеличить клавишами Ctrl и плюс.</translation>
    </message>
    <message>
        <source>&amp;Lists and menus</source>
        <translation>&amp;Списки и меню</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Компактно</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Обычно</translation>
    </message>
    <message>
        <source>Relaxed</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>How close rows stand to each other.</source>
        <translation>Насколько близко друг к другу стоят строки.</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Li&amp;ght or dark</source>
        <translation>С&amp;ветлые или тёмные</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Высокий &amp;контраст</translation>
    </message>
    <message>
        <source>Text at seven to one, and lines that can be seen.</source>
        <translation>Текст с контрастом семь к одному и хорошо видимые линии.</translation>
    </message>
    <message>
        <source>Motion</source>
        <translation>Движение</translation>
    </message>
    <message>
        <source>&amp;Reduce motion</source>
        <translation>&amp;Меньше движения</translation>
    </message>
    <message>
        <source>Nothing slides or fades; what changes is simply there.</source>
        <translation>Ничто не скользит и не тает; изменения появляются сразу.</translation>
    </message>
</context>
<context>
    <name>postrider::Arrivals</name>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new message(s)</source>
        <translation>
            <numerusform>%Ln новое письмо</numerusform>
            <numerusform>%Ln новых письма</numerusform>
            <numerusform>%Ln новых писем</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От: %1</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Mark read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark all read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentActions</name>
    <message>
        <source>“%1” is a program, or can start one. Postrider does not start it. If you expected it and trust who sent it, save it first.</source>
        <translation>«%1» — программа или файл, который может её запустить. Postrider её не запускает. Если вы ждали этот файл и доверяете отправителю, сначала сохраните его.</translation>
    </message>
    <message>
        <source>Save it…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>“%1” can run something when it is opened.</source>
        <translation>«%1» может что-то запустить при открытии.</translation>
    </message>
    <message>
        <source>%1 Open it only if you expected it and trust who sent it.</source>
        <comment>a sentence about what is wrong</comment>
        <translation>%1 Открывайте, только если ждали этот файл и доверяете отправителю.</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>There is no program on this computer that opens “%1”. You can save it instead.</source>
        <translation>На этом компьютере нет программы, открывающей «%1». Файл можно сохранить.</translation>
    </message>
    <message>
        <source>“%1” could be a program that harms this computer. Save it only if you expected it and trust who sent it.</source>
        <translation>«%1» может оказаться программой, вредной для этого компьютера. Сохраняйте, только если ждали этот файл и доверяете отправителю.</translation>
    </message>
    <message>
        <source>Save it</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Save attachment</source>
        <translation>Сохранение вложения</translation>
    </message>
    <message>
        <source>Save all attachments in</source>
        <translation>Сохранение всех вложений</translation>
    </message>
    <message>
        <source>The message is signed: its signature will no longer be good.</source>
        <translation>Письмо подписано: его подпись перестанет быть действительной.</translation>
    </message>
    <message>
        <source>“%1” will be saved on this computer, and then taken out of the message, also on the server.</source>
        <translation>«%1» будет сохранено на этом компьютере, а затем удалено из письма, в том числе на сервере.</translation>
    </message>
    <message>
        <source>“%1” will be deleted from the message, also on the server.</source>
        <translation>«%1» будет удалено из письма, в том числе на сервере.</translation>
    </message>
    <message>
        <source>Save and take out…</source>
        <translation>Сохранить и извлечь…</translation>
    </message>
    <message>
        <source>Delete it</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s) saved in “%1”.</source>
        <translation>
            <numerusform>%Ln вложение сохранено в «%1».</numerusform>
            <numerusform>%Ln вложения сохранены в «%1».</numerusform>
            <numerusform>%Ln вложений сохранены в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>“%1” was not taken out of its message: %2</source>
        <translation>Вложение «%1» не извлечено из письма: %2</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentChip</name>
    <message>
        <source>%1, not fetched</source>
        <comment>size of an attachment that is still on the server</comment>
        <translation>%1, не загружено</translation>
    </message>
    <message>
        <source>Attachment that is a program. Activate to save it.</source>
        <translation>Вложение-программа. Активируйте, чтобы сохранить.</translation>
    </message>
    <message>
        <source>Attachment. Activate to open it, or press Space to look at it.</source>
        <translation>Вложение. Активируйте, чтобы открыть, или нажмите пробел для просмотра.</translation>
    </message>
    <message>
        <source>It came in “%1”.</source>
        <translation>Пришло в «%1».</translation>
    </message>
    <message>
        <source>It is still on the server, and fetched first.</source>
        <translation>Оно ещё на сервере и сначала загрузится.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentPreview</name>
    <message>
        <source>One moment…</source>
        <translation>Подождите…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>%1 × %2, %3</source>
        <comment>width and height of a picture, size of its file</comment>
        <translation>%1 × %2, %3</translation>
    </message>
    <message>
        <source>Picture, %1</source>
        <translation>Картинка, %1</translation>
    </message>
    <message>
        <source>%1, only the beginning is shown</source>
        <translation>%1, показано только начало</translation>
    </message>
    <message>
        <source>Of this kind of file nothing can be shown here.</source>
        <translation>Файлы этого вида здесь показать нельзя.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentSaving</name>
    <message>
        <source>“%1” could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Не удалось сохранить «%1». Выберите другую папку или освободите место на диске и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>postrider::AttachmentStrip</name>
    <message>
        <source>Fetch the whole message</source>
        <translation>Загрузить письмо целиком</translation>
    </message>
    <message numerus="yes">
        <source>Save all (%Ln more)…</source>
        <translation>
            <numerusform>Сохранить все (ещё %Ln)…</numerusform>
            <numerusform>Сохранить все (ещё %Ln)…</numerusform>
            <numerusform>Сохранить все (ещё %Ln)…</numerusform>
        </translation>
    </message>
    <message>
        <source>Save all…</source>
        <translation>Сохранить все…</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>&amp;Look at it</source>
        <translation>&amp;Просмотреть</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Сохранить как…</translation>
    </message>
    <message>
        <source>Save &amp;all…</source>
        <translation>Сохранить &amp;все…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>П&amp;ереслать</translation>
    </message>
    <message>
        <source>Save, and &amp;take out of the message…</source>
        <translation>Сохранить и &amp;извлечь из письма…</translation>
    </message>
    <message>
        <source>&amp;Delete from the message…</source>
        <translation>&amp;Удалить из письма…</translation>
    </message>
</context>
<context>
    <name>postrider::Bar</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
</context>
<context>
    <name>postrider::BodyEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Напишите письмо</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
</context>
<context>
    <name>postrider::BodyMenu</name>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Написать на этот адрес</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Открыть ссылку в браузере</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Save picture as…</source>
        <translation>Сохранить картинку как…</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Сохранение картинки</translation>
    </message>
    <message>
        <source>picture</source>
        <translation>картинка</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
    <message>
        <source>Copy picture</source>
        <translation>Копировать картинку</translation>
    </message>
</context>
<context>
    <name>postrider::BodyPolicyFields</name>
    <message>
        <source>As for the account</source>
        <translation>Как для учётной записи</translation>
    </message>
    <message>
        <source>All messages</source>
        <translation>Все письма</translation>
    </message>
    <message>
        <source>Messages of the last days</source>
        <translation>Письма за последние дни</translation>
    </message>
    <message>
        <source>Only messages I open</source>
        <translation>Только письма, которые я открываю</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Письма, хранящиеся на этом компьютере</translation>
    </message>
    <message>
        <source> days</source>
        <comment>after a number, in a field</comment>
        <translation> дн.</translation>
    </message>
    <message>
        <source>How many days</source>
        <translation>Сколько дней</translation>
    </message>
</context>
<context>
    <name>postrider::BodyViews</name>
    <message>
        <source>The simple view was asked for (POSTRIDER_BODY_VIEW).</source>
        <translation>Запрошен упрощённый вид (POSTRIDER_BODY_VIEW).</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do is not installed.</source>
        <translation>Часть Postrider, показывающая письма с оформлением, как в браузере, не установлена.</translation>
    </message>
    <message>
        <source>The part of Postrider that shows formatted messages as browsers do cannot be used: %1</source>
        <translation>Часть Postrider, показывающую письма с оформлением, как в браузере, нельзя использовать: %1</translation>
    </message>
    <message>
        <source>it belongs to another version</source>
        <translation>она относится к другой версии</translation>
    </message>
</context>
<context>
    <name>postrider::BrowserSignIn</name>
    <message>
        <source>Sign in on &amp;another device</source>
        <translation>Войти на &amp;другом устройстве</translation>
    </message>
    <message>
        <source>&amp;Open the page</source>
        <translation>&amp;Открыть страницу</translation>
    </message>
    <message>
        <source>Copy the &amp;code</source>
        <translation>Копировать &amp;код</translation>
    </message>
    <message>
        <source>Copy the &amp;link</source>
        <translation>Копировать &amp;ссылку</translation>
    </message>
    <message>
        <source>Your browser opens the page of %1. The password goes there and nowhere else; Postrider gets a key that you can take back at any time.</source>
        <translation>Ваш браузер откроет страницу %1. Пароль уходит туда и больше никуда; Postrider получает ключ, который можно отозвать в любое время.</translation>
    </message>
    <message>
        <source>Asking %1…</source>
        <translation>Запрос к %1…</translation>
    </message>
    <message>
        <source>Sign in on the page that your browser shows now. It goes on here by itself when you have.</source>
        <translation>Войдите на странице, которую показывает браузер. После этого здесь всё продолжится само.</translation>
    </message>
    <message>
        <source>&amp;Open the page again</source>
        <translation>&amp;Открыть страницу ещё раз</translation>
    </message>
    <message>
        <source>Open this page on any device, and enter the code. It goes on here by itself when you have.</source>
        <translation>Откройте эту страницу на любом устройстве и введите код. После этого здесь всё продолжится само.</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>No browser could be opened. Copy the link, open it in a browser on this computer, and sign in there.</source>
        <translation>Не удалось открыть браузер. Скопируйте ссылку, откройте её в браузере на этом компьютере и войдите там.</translation>
    </message>
</context>
<context>
    <name>postrider::BusNotification</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateDialog</name>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
    <message>
        <source>Looking at the servers…</source>
        <translation>Проверка серверов…</translation>
    </message>
    <message>
        <source>Nothing is sent to them meanwhile, and nobody signs in.</source>
        <translation>Тем временем им ничего не отправляется и вход не выполняется.</translation>
    </message>
    <message>
        <source>The certificates could not be looked at</source>
        <translation>Не удалось посмотреть сертификаты</translation>
    </message>
    <message>
        <source>The certificates are in order</source>
        <translation>Сертификаты в порядке</translation>
    </message>
    <message>
        <source>Both servers prove who they are. If something was wrong before, it may have been the network.</source>
        <translation>Оба сервера доказывают, кто они. Если раньше что-то было не так, причина могла быть в сети.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>Issued for</source>
        <translation>Кому выдан</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем выдан</translation>
    </message>
    <message>
        <source>somebody unnamed</source>
        <translation>кто-то без имени</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>с %1 до %2</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Отпечаток (SHA-256)</translation>
    </message>
    <message>
        <source>%1 shows another certificate than the one you trust</source>
        <translation>%1 предъявляет не тот сертификат, которому вы доверяете</translation>
    </message>
    <message>
        <source>%1 could not prove who it is</source>
        <translation>%1 не смог доказать, кто он</translation>
    </message>
    <message>
        <source>Do not trust</source>
        <translation>Не доверять</translation>
    </message>
    <message>
        <source>A certificate with this fault proves nothing, whoever shows it, so it cannot be trusted. Ask whoever runs the server for another.</source>
        <translation>Сертификат с таким изъяном ничего не доказывает, кто бы его ни предъявил, поэтому доверять ему нельзя. Попросите другой у того, кто обслуживает сервер.</translation>
    </message>
    <message>
        <source>If you trust it, Postrider takes exactly this certificate for %1 at port %2, and sends your password and mail there. Whoever else could show it can read them. You can take that back at any time.</source>
        <translation>Если вы ему доверитесь, Postrider примет именно этот сертификат для %1 на порту %2 и будет отправлять туда ваш пароль и почту. Их сможет прочитать всякий, кто его предъявит. Отозвать доверие можно в любое время.</translation>
    </message>
    <message>
        <source>I have compared the fingerprint with what the administrator told me</source>
        <translation>Отпечаток совпадает с тем, что назвал администратор</translation>
    </message>
    <message>
        <source>Trust this certificate</source>
        <translation>Доверять этому сертификату</translation>
    </message>
    <message>
        <source>The certificate is not trusted</source>
        <translation>Сертификат не доверенный</translation>
    </message>
</context>
<context>
    <name>postrider::CertificateList</name>
    <message>
        <source>Every server has to prove who it is: no certificate is trusted by your word alone.</source>
        <translation>Каждый сервер должен доказать, кто он: одного вашего слова для доверия сертификату мало.</translation>
    </message>
    <message>
        <source>%1, port %2</source>
        <comment>a server</comment>
        <translation>%1, порт %2</translation>
    </message>
    <message>
        <source>Trusted since %1, although: %2</source>
        <translation>Доверие с %1, хотя: %2</translation>
    </message>
    <message>
        <source>Stop trusting</source>
        <translation>Больше не доверять</translation>
    </message>
    <message>
        <source>Stop trusting the certificate of %1</source>
        <translation>Больше не доверять сертификату %1</translation>
    </message>
    <message>
        <source>Ends the connections that were made on it. Postrider asks again when it meets this certificate.</source>
        <translation>Завершает соединения, установленные с ним. Postrider снова спросит, когда встретит этот сертификат.</translation>
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
        <translation>Ни у одного действия с таким названием нет сочетания клавиш.</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Find a shortcut</source>
        <translation>Найти сочетание клавиш</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>As in Gmail</source>
        <translation>Как в Gmail</translation>
    </message>
    <message>
        <source>Postrider&apos;s own</source>
        <translation>Набор Postrider</translation>
    </message>
    <message>
        <source>%1, with shortcuts of your own</source>
        <comment>set of shortcuts</comment>
        <translation>%1, с вашими сочетаниями клавиш</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Open the message, take what is chosen</source>
        <translation>Открыть письмо, принять выбранное</translation>
    </message>
    <message>
        <source>Back one step, close</source>
        <translation>Шаг назад, закрыть</translation>
    </message>
    <message>
        <source>To the next field or button</source>
        <translation>К следующему полю или кнопке</translation>
    </message>
    <message>
        <source>Menu of what is chosen</source>
        <translation>Меню для выбранного</translation>
    </message>
</context>
<context>
    <name>postrider::CheckList</name>
    <message>
        <source>Incoming mail: %1</source>
        <translation>Входящая почта: %1</translation>
    </message>
    <message>
        <source>Outgoing mail: %1</source>
        <translation>Исходящая почта: %1</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Ожидание</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Выполняется вход…</translation>
    </message>
    <message>
        <source>Works</source>
        <translation>Работает</translation>
    </message>
    <message>
        <source>Works, secured with %1</source>
        <translation>Работает, защищено: %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Не проверялось</translation>
    </message>
</context>
<context>
    <name>postrider::ColourChoice</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Turquoise</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Розовый</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Оливковый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>No colour</source>
        <translation>Без цвета</translation>
    </message>
</context>
<context>
    <name>postrider::CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Палитра команд</translation>
    </message>
    <message>
        <source>What would you like to do?</source>
        <translation>Что вы хотите сделать?</translation>
    </message>
    <message>
        <source>Type what you look for: an action, a folder, a person or a message. Up and Down choose, Enter takes it, Escape closes.</source>
        <translation>Введите, что ищете: действие, папку, человека или письмо. «Вверх» и «Вниз» выбирают, Enter принимает, Esc закрывает.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    ↵ take    Esc close    &gt; actions    # folders    @ people    ? help</source>
        <extracomment>Keys of the command palette. Keep the signs and arrows as they are.</extracomment>
        <translation>↑ ↓ выбор    ↵ принять    Esc закрыть    &gt; действия    # папки    @ люди    ? справка</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerFields</name>
    <message>
        <source>Reply-To</source>
        <translation>Адрес для ответа</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Скрытая копия</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Choose where answers go</source>
        <translation>Выбрать, куда придут ответы</translation>
    </message>
    <message>
        <source>Add people who get a copy</source>
        <translation>Добавить тех, кто получит копию</translation>
    </message>
    <message>
        <source>Add people who get a copy that nobody else sees</source>
        <translation>Добавить тех, кто получит копию незаметно для остальных</translation>
    </message>
    <message>
        <source>%1 is in %2 already.</source>
        <translation>%1 уже есть в поле «%2».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are in %1 already.</source>
        <translation>
            <numerusform>%Ln из них уже есть в поле «%1».</numerusform>
            <numerusform>%Ln из них уже есть в поле «%1».</numerusform>
            <numerusform>%Ln из них уже есть в поле «%1».</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ComposerMenu</name>
    <message>
        <source>&amp;Importance</source>
        <translation>&amp;Важность</translation>
    </message>
    <message>
        <source>&amp;High</source>
        <translation>&amp;Высокая</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Обычная</translation>
    </message>
    <message>
        <source>&amp;Low</source>
        <translation>&amp;Низкая</translation>
    </message>
    <message>
        <source>&amp;Save as template</source>
        <translation>&amp;Сохранить как шаблон</translation>
    </message>
    <message>
        <source>Begin with a &amp;template…</source>
        <translation>&amp;Начать с шаблона…</translation>
    </message>
    <message>
        <source>Send to &amp;many, each by name…</source>
        <translation>Отправить &amp;многим, каждому лично…</translation>
    </message>
    <message>
        <source>&amp;Earlier versions…</source>
        <translation>&amp;Прежние версии…</translation>
    </message>
</context>
<context>
    <name>postrider::ComposerWindow</name>
    <message>
        <source>Plain text has no formatting and no pictures in it: what is formatted in this message becomes ordinary text.</source>
        <translation>В простом тексте нет ни оформления, ни картинок: всё оформленное в этом письме станет обычным текстом.</translation>
    </message>
    <message>
        <source>Make it plain text</source>
        <translation>Сделать простым текстом</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Вложить файлы</translation>
    </message>
    <message>
        <source>Discard this message</source>
        <translation>Удалить это письмо</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Текст с оформлением</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Вставленная картинка.png</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Не сохранено</translation>
    </message>
    <message>
        <source>The draft could not be saved: %1 Keep this window open; what you wrote is in it.</source>
        <translation>Не удалось сохранить черновик: %1 Не закрывайте это окно: в нём то, что вы написали.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>Шаблон: %1</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>many servers refuse messages this large</source>
        <translation>многие серверы не принимают таких больших писем</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохранение…</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message numerus="yes">
        <source>The message was not sent yet: %1 cannot be an e-mail address. Correct or remove it.</source>
        <translation>
            <numerusform>Письмо ещё не отправлено: %1 не может быть адресом почты. Исправьте или удалите его.</numerusform>
            <numerusform>Письмо ещё не отправлено: %1 не могут быть адресами почты. Исправьте или удалите их.</numerusform>
            <numerusform>Письмо ещё не отправлено: %1 не могут быть адресами почты. Исправьте или удалите их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add at least one recipient, then send again.</source>
        <translation>Добавьте хотя бы одного получателя и отправьте снова.</translation>
    </message>
    <message>
        <source>A file is still being read. Send again in a moment.</source>
        <translation>Файл ещё читается. Отправьте снова чуть позже.</translation>
    </message>
    <message>
        <source>The message was not sent. %1</source>
        <translation>Письмо не отправлено. %1</translation>
    </message>
    <message>
        <source>Keep what you wrote?</source>
        <translation>Сохранить написанное?</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Оставить как черновик</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>%1 sends the message. Send it?</source>
        <translation>%1 отправляет письмо. Отправить?</translation>
    </message>
    <message>
        <source>Send, and do not ask again</source>
        <translation>Отправить и больше не спрашивать</translation>
    </message>
    <message>
        <source>The message has no subject.</source>
        <translation>У письма нет темы.</translation>
    </message>
    <message>
        <source>Add a subject</source>
        <translation>Указать тему</translation>
    </message>
    <message>
        <source>Send without</source>
        <translation>Отправить без темы</translation>
    </message>
    <message numerus="yes">
        <source>%Ln people will see each other&apos;s addresses.</source>
        <translation>
            <numerusform>%Ln человек увидит адреса остальных.</numerusform>
            <numerusform>%Ln человека увидят адреса друг друга.</numerusform>
            <numerusform>%Ln человек увидят адреса друг друга.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move all to Bcc</source>
        <translation>Всех в скрытую копию</translation>
    </message>
    <message>
        <source>Send as it is</source>
        <translation>Отправить как есть</translation>
    </message>
    <message>
        <source>You wrote “%1”, but nothing is attached.</source>
        <translation>Вы написали «%1», но ничего не вложено.</translation>
    </message>
    <message>
        <source>Attach files…</source>
        <translation>Вложить файлы…</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Importance, templates, earlier versions</source>
        <translation>Важность, шаблоны, прежние версии</translation>
    </message>
    <message>
        <source>Saved as a template. This message stays what it is.</source>
        <translation>Сохранено как шаблон. Само письмо остаётся прежним.</translation>
    </message>
    <message>
        <source>Attaching messages: %L1 of %L2</source>
        <translation>Письма прикрепляются: %L1 из %L2</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln письмо есть на этом компьютере не целиком и пропущено.</numerusform>
            <numerusform>%Ln письма есть на этом компьютере не целиком и пропущены.</numerusform>
            <numerusform>%Ln писем есть на этом компьютере не целиком и пропущены.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Composing</name>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Нет учётной записи, с которой можно писать. Сначала добавьте её.</translation>
    </message>
    <message numerus="yes">
        <source>At most %Ln message(s) can be attached to one.</source>
        <translation>
            <numerusform>К одному письму можно приложить не больше %Ln письма.</numerusform>
            <numerusform>К одному письму можно приложить не больше %Ln писем.</numerusform>
            <numerusform>К одному письму можно приложить не больше %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be sent %1</source>
        <comment>when</comment>
        <translation>Будет отправлено: %1</translation>
    </message>
    <message>
        <source>Sending “%1”</source>
        <translation>Отправка «%1»</translation>
    </message>
    <message>
        <source>Send now</source>
        <translation>Отправить сейчас</translation>
    </message>
    <message>
        <source>“%1” could not be written into your list of words. It counts as right until Postrider ends.</source>
        <translation>Не удалось записать «%1» в ваш список слов. До завершения Postrider слово считается верным.</translation>
    </message>
</context>
<context>
    <name>postrider::ComposingPage</name>
    <message>
        <source>Writing</source>
        <translation>Составление</translation>
    </message>
    <message>
        <source>&amp;Messages begin as</source>
        <translation>&amp;Новые письма начинать как</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Formatted</source>
        <translation>С оформлением</translation>
    </message>
    <message>
        <source>As the message that is answered, else plain text</source>
        <translation>Как письмо, на которое отвечают, иначе простой текст</translation>
    </message>
    <message>
        <source>An identity can have it otherwise: File, Accounts, Identities.</source>
        <translation>Для личности это можно задать иначе: Файл, Учётные записи, Личности.</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Отмена отправки</translation>
    </message>
    <message>
        <source>Not at all: it leaves at once</source>
        <translation>Нет: письмо уходит сразу</translation>
    </message>
    <message numerus="yes">
        <source>%Ln second(s)</source>
        <translation>
            <numerusform>%Ln секунда</numerusform>
            <numerusform>%Ln секунды</numerusform>
            <numerusform>%Ln секунд</numerusform>
        </translation>
    </message>
    <message>
        <source>A message that was sent can be &amp;taken back for</source>
        <translation>&amp;Время на отмену отправки</translation>
    </message>
    <message>
        <source>So long it waits in the outbox, also while you are online.</source>
        <translation>Столько письмо ждёт в папке «Исходящие», даже если есть подключение к сети.</translation>
    </message>
    <message>
        <source>Before sending</source>
        <translation>Перед отправкой</translation>
    </message>
    <message>
        <source>Remind me of &amp;attachments</source>
        <translation>Напоминать о в&amp;ложениях</translation>
    </message>
    <message>
        <source>Asks where the text speaks of one and nothing is attached.</source>
        <translation>Спрашивает, если в тексте говорится о вложении, а ничего не вложено.</translation>
    </message>
    <message>
        <source>Remind me of the &amp;subject</source>
        <translation>Напоминать о &amp;теме</translation>
    </message>
    <message>
        <source>Remind me of &amp;many recipients</source>
        <translation>Предупреждать о &amp;большом числе получателей</translation>
    </message>
    <message>
        <source>Offers to hide them from each other, from fifteen people on.</source>
        <translation>Начиная с пятнадцати человек, предлагает скрыть их друг от друга.</translation>
    </message>
    <message>
        <source>Ask before the &amp;keyboard sends</source>
        <translation>&amp;Спрашивать перед отправкой с клавиатуры</translation>
    </message>
    <message>
        <source>Ctrl+Enter is easily pressed by mistake.</source>
        <translation>Ctrl+Enter легко нажать по ошибке.</translation>
    </message>
</context>
<context>
    <name>postrider::ConditionRow</name>
    <message>
        <source>Remove this condition</source>
        <translation>Удалить это условие</translation>
    </message>
    <message>
        <source>What of the message</source>
        <translation>Что в письме</translation>
    </message>
    <message>
        <source>Name of the header field</source>
        <translation>Имя поля заголовка</translation>
    </message>
    <message>
        <source>How it is compared</source>
        <translation>Как сравнивать</translation>
    </message>
    <message>
        <source>With what</source>
        <translation>С чем</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
</context>
<context>
    <name>postrider::ConnectionPage</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>By which way the connections of this account go: for mail in both directions, and to renew a sign-in.</source>
        <translation>Каким путём идут соединения этой учётной записи: для почты в обе стороны и для продления входа.</translation>
    </message>
    <message>
        <source>Certificates that you trust</source>
        <translation>Доверенные сертификаты</translation>
    </message>
    <message>
        <source>A server proves who it is by a certificate that others vouch for. One that nobody vouches for, as of your own server, you can compare and trust by itself: at that server only, and no other certificate in its place.</source>
        <translation>Сервер доказывает, кто он, сертификатом, за который ручаются другие. Сертификат, за который не ручается никто, например вашего собственного сервера, можно сравнить и отдельно сделать доверенным: только для этого сервера и без замены другим.</translation>
    </message>
    <message>
        <source>Look at the servers&apos; certificates…</source>
        <translation>Посмотреть сертификаты серверов…</translation>
    </message>
    <message>
        <source>Enter where the proxy is, and the password if it wants a user name.</source>
        <translation>Укажите, где находится прокси, и пароль, если нужно имя пользователя.</translation>
    </message>
    <message>
        <source>&amp;Connection</source>
        <translation>Соеди&amp;нение</translation>
    </message>
</context>
<context>
    <name>postrider::ContactEditor</name>
    <message>
        <source>E-mail</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Веб-страница</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Полное имя</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Last name</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Отдел</translation>
    </message>
    <message>
        <source>Job title</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Nickname</source>
        <translation>Псевдоним</translation>
    </message>
    <message>
        <source>Postal address</source>
        <translation>Почтовый адрес</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>День рождения</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <translation>год-месяц-день</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
</context>
<context>
    <name>postrider::ContactNote</name>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>A new message to %1</source>
        <translation>Новое письмо: %1</translation>
    </message>
    <message>
        <source>Card of %1</source>
        <translation>Карточка: %1</translation>
    </message>
</context>
<context>
    <name>postrider::ContactsModel</name>
    <message numerus="yes">
        <source>%Ln message(s), last on %1</source>
        <translation>
            <numerusform>%Ln письмо, последнее: %1</numerusform>
            <numerusform>%Ln письма, последнее: %1</numerusform>
            <numerusform>%Ln писем, последнее: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ContactsWindow</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln address(es) removed.</source>
        <translation>
            <numerusform>Удалён %Ln адрес.</numerusform>
            <numerusform>Удалено %Ln адреса.</numerusform>
            <numerusform>Удалено %Ln адресов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln контакт.</numerusform>
            <numerusform>Удалено %Ln контакта.</numerusform>
            <numerusform>Удалено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) merged into one.</source>
        <translation>
            <numerusform>%Ln контакт объединён в один.</numerusform>
            <numerusform>%Ln контакта объединены в один.</numerusform>
            <numerusform>%Ln контактов объединены в один.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) added.</source>
        <translation>
            <numerusform>Добавлен %Ln контакт.</numerusform>
            <numerusform>Добавлено %Ln контакта.</numerusform>
            <numerusform>Добавлено %Ln контактов.</numerusform>
        </translation>
    </message>
    <message>
        <source>New group</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Имя группы</translation>
    </message>
    <message>
        <source>Make group</source>
        <translation>Создать группу</translation>
    </message>
    <message>
        <source>Rename the group</source>
        <translation>Переименование группы</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>The group “%1” was deleted. Its contacts are still there.</source>
        <translation>Группа «%1» удалена. Её контакты остались.</translation>
    </message>
    <message>
        <source>Import contacts</source>
        <translation>Импорт контактов</translation>
    </message>
    <message>
        <source>Contacts (*.vcf *.vcard *.csv *.txt);;All files (*)</source>
        <translation>Контакты (*.vcf *.vcard *.csv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>New: %1, more known about: %2, here already: %3.</source>
        <translation>Новых: %1, дополнено: %2, уже есть: %3.</translation>
    </message>
    <message>
        <source>Export contacts</source>
        <translation>Экспорт контактов</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
    <message>
        <source>vCard (*.vcf)</source>
        <translation>vCard (*.vcf)</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) exported to “%1”.</source>
        <translation>
            <numerusform>%Ln контакт экспортирован в «%1».</numerusform>
            <numerusform>%Ln контакта экспортированы в «%1».</numerusform>
            <numerusform>%Ln контактов экспортированы в «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Контакты</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>Delete the group</source>
        <translation>Удалить группу</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Искать контакты</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Новый контакт</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Добавить в контакты</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Import contacts…</source>
        <translation>Импортировать контакты…</translation>
    </message>
    <message>
        <source>Export as vCard…</source>
        <translation>Экспортировать как vCard…</translation>
    </message>
    <message>
        <source>Export as vCard for older programs…</source>
        <translation>Экспортировать как vCard для старых программ…</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Экспортировать как таблицу (CSV)…</translation>
    </message>
    <message>
        <source>All contacts</source>
        <translation>Все контакты</translation>
    </message>
    <message>
        <source>Collected</source>
        <translation>Собранные</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) selected</source>
        <translation>
            <numerusform>Выбран %Ln контакт</numerusform>
            <numerusform>Выбрано %Ln контакта</numerusform>
            <numerusform>Выбрано %Ln контактов</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses that you have written to</source>
        <translation>Адреса, на которые вы писали</translation>
    </message>
    <message>
        <source>They are offered while you type. Add those to your contacts that you want to keep.</source>
        <translation>Они предлагаются при вводе. Те, что хотите сохранить, добавьте в контакты.</translation>
    </message>
    <message>
        <source>There are no contacts yet</source>
        <translation>Контактов пока нет</translation>
    </message>
    <message>
        <source>Make one, or import them from a file of another program.</source>
        <translation>Создайте контакт или импортируйте контакты из файла другой программы.</translation>
    </message>
    <message>
        <source>Choose a contact</source>
        <translation>Выберите контакт</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>postrider::ConversationRow</name>
    <message>
        <source>unread, </source>
        <comment>said by a screen reader before the sender</comment>
        <translation>не прочитано, </translation>
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
        <translation>Беседа</translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln earlier message(s)</source>
        <translation>
            <numerusform>Показать %Ln предыдущее письмо</numerusform>
            <numerusform>Показать %Ln предыдущих письма</numerusform>
            <numerusform>Показать %Ln предыдущих писем</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
</context>
<context>
    <name>postrider::DeliveryStrip</name>
    <message>
        <source>All details…</source>
        <translation>Все подробности…</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Hide what became of this message</source>
        <translation>Скрыть, что стало с этим письмом</translation>
    </message>
    <message>
        <source>Show what became of this message</source>
        <translation>Показать, что стало с этим письмом</translation>
    </message>
</context>
<context>
    <name>postrider::Desktop</name>
    <message>
        <source>Another program opens mail links on this computer. Should Postrider do that?</source>
        <translation>Почтовые ссылки на этом компьютере открывает другая программа. Открывать их в Postrider?</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Сделать Postrider почтовой программой</translation>
    </message>
    <message>
        <source>Do not ask again</source>
        <translation>Больше не спрашивать</translation>
    </message>
</context>
<context>
    <name>postrider::DesktopPage</name>
    <message>
        <source>Notifications</source>
        <translation>Уведомления</translation>
    </message>
    <message>
        <source>&amp;Tell me about new mail</source>
        <translation>Сообщать о &amp;новой почте</translation>
    </message>
    <message>
        <source>While another window is in front. Never about junk, or what you have read elsewhere.</source>
        <translation>Пока впереди другое окно. Никогда — о спаме и о том, что вы прочитали в другом месте.</translation>
    </message>
    <message>
        <source>What a notification &amp;shows</source>
        <translation>Что &amp;показывать в уведомлении</translation>
    </message>
    <message>
        <source>Sender, subject and first words</source>
        <translation>Отправителя, тему и первые слова</translation>
    </message>
    <message>
        <source>Sender and subject</source>
        <translation>Отправителя и тему</translation>
    </message>
    <message>
        <source>Only the sender</source>
        <translation>Только отправителя</translation>
    </message>
    <message>
        <source>Only that there is new mail</source>
        <translation>Только то, что есть новая почта</translation>
    </message>
    <message>
        <source>It may be seen on a locked screen, or by whoever stands beside you.</source>
        <translation>Его могут увидеть на заблокированном экране или те, кто стоит рядом.</translation>
    </message>
    <message>
        <source>For mail to</source>
        <translation>Для почты на</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Show the number of &amp;unread messages on the icon</source>
        <translation>Показывать число н&amp;епрочитанных писем на значке</translation>
    </message>
    <message>
        <source>In the dock or the task bar, where the desktop can do that.</source>
        <translation>В доке или на панели задач, если рабочий стол это умеет.</translation>
    </message>
    <message>
        <source>Show an icon in the t&amp;ray</source>
        <translation>Показывать &amp;значок в области уведомлений</translation>
    </message>
    <message>
        <source>This desktop has no tray just now.</source>
        <translation>На этом рабочем столе сейчас нет области уведомлений.</translation>
    </message>
    <message>
        <source>&amp;Keep running in the tray when the window is closed</source>
        <translation>О&amp;ставаться в области уведомлений, когда окно закрыто</translation>
    </message>
    <message>
        <source>Without a tray, closing the window ends the program, whatever is chosen here.</source>
        <translation>Без области уведомлений закрытие окна завершает программу, что бы здесь ни было выбрано.</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Запуск</translation>
    </message>
    <message>
        <source>&amp;Start when I sign in to this computer</source>
        <translation>Запускать при &amp;входе в систему</translation>
    </message>
    <message>
        <source>Start &amp;minimised</source>
        <translation>Зап&amp;ускать свёрнутым</translation>
    </message>
    <message>
        <source>In the tray, or as a minimised window where there is none.</source>
        <translation>В области уведомлений или, если её нет, свёрнутым окном.</translation>
    </message>
    <message>
        <source>Mail links</source>
        <translation>Почтовые ссылки</translation>
    </message>
    <message>
        <source>The desktop is being asked…</source>
        <translation>Запрос к рабочему столу…</translation>
    </message>
    <message>
        <source>Postrider opens mail links on this computer.</source>
        <translation>Почтовые ссылки на этом компьютере открывает Postrider.</translation>
    </message>
    <message>
        <source>Another program opens mail links on this computer.</source>
        <translation>Почтовые ссылки на этом компьютере открывает другая программа.</translation>
    </message>
    <message>
        <source>Make Postrider the mail program</source>
        <translation>Сделать Postrider почтовой программой</translation>
    </message>
</context>
<context>
    <name>postrider::DoctorWindow</name>
    <message>
        <source>Ask the public &amp;list of providers, too (autoconfig.thunderbird.net)</source>
        <translation>Спросить и общедоступный спи&amp;сок провайдеров (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Send a &amp;test message to myself</source>
        <translation>Отправить себе &amp;проверочное письмо</translation>
    </message>
    <message>
        <source>&amp;Copy report</source>
        <translation>&amp;Копировать отчёт</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Доктор</translation>
    </message>
    <message>
        <source>&amp;Look at</source>
        <translation>Про&amp;верить</translation>
    </message>
    <message>
        <source>Account or address to look at</source>
        <translation>Учётная запись или адрес для проверки</translation>
    </message>
    <message>
        <source>Mail address</source>
        <translation>Адрес почты</translation>
    </message>
    <message>
        <source>name@example.org</source>
        <translation>name@example.org</translation>
    </message>
    <message>
        <source>It learns the domain, never the address.</source>
        <translation>Он узнаёт домен, но никогда не адрес.</translation>
    </message>
    <message>
        <source>The doctor looks at everything between you and your mail. It changes nothing.</source>
        <translation>Доктор проверяет всё, что стоит между вами и вашей почтой. Он ничего не меняет.</translation>
    </message>
    <message>
        <source>With what was said on the connections, without passwords.</source>
        <translation>С тем, что передавалось по соединениям, но без паролей.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>account, its address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>An address that has no account here</source>
        <translation>Адрес, для которого здесь нет учётной записи</translation>
    </message>
    <message>
        <source>Looks at everything once more, then sends a message from %1 to %1 and waits for it. It stays in the Inbox.</source>
        <translation>Проверяет всё ещё раз, затем отправляет письмо с %1 на %1 и ждёт его. Оно останется во «Входящих».</translation>
    </message>
    <message>
        <source>Sto&amp;p</source>
        <translation>&amp;Остановить</translation>
    </message>
    <message>
        <source>&amp;Run again</source>
        <translation>Ещё &amp;раз</translation>
    </message>
    <message>
        <source>Sta&amp;rt</source>
        <translation>&amp;Начать</translation>
    </message>
    <message>
        <source>Looking at %1…</source>
        <translation>Проверка %1…</translation>
    </message>
    <message>
        <source>Stopped. What had been found by then is below.</source>
        <translation>Остановлено. Ниже то, что успели выяснить.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Посмотреть сертификат…</translation>
    </message>
    <message>
        <source>Settings of the servers…</source>
        <translation>Настройки серверов…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The report is on the clipboard. There is no password in it.</source>
        <translation>Отчёт в буфере обмена. Пароля в нём нет.</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Сохранение отчёта</translation>
    </message>
    <message>
        <source>The report is saved. There is no password in it.</source>
        <translation>Отчёт сохранён. Пароля в нём нет.</translation>
    </message>
    <message>
        <source>The report could not be saved: %1</source>
        <translation>Не удалось сохранить отчёт: %1</translation>
    </message>
</context>
<context>
    <name>postrider::DraftListModel</name>
    <message>
        <source>No recipient yet</source>
        <translation>Получателя ещё нет</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>%1, to %2, saved %3</source>
        <translation>%1, кому: %2, сохранено: %3</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Template – %1</source>
        <comment>to these people</comment>
        <translation>Шаблон – %1</translation>
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
        <translation>Черновики</translation>
    </message>
    <message>
        <source>No drafts</source>
        <translation>Черновиков нет</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln draft(s) deleted.</source>
        <translation>
            <numerusform>Удалён %Ln черновик.</numerusform>
            <numerusform>Удалено %Ln черновика.</numerusform>
            <numerusform>Удалено %Ln черновиков.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Begin a message with it</source>
        <translation>Начать письмо с этого шаблона</translation>
    </message>
</context>
<context>
    <name>postrider::Engine</name>
    <message>
        <source>There is no such account.</source>
        <translation>Такой учётной записи нет.</translation>
    </message>
    <message>
        <source>This message is still on its way here from the account that it was in.</source>
        <translation>Это письмо ещё переносится сюда из прежней учётной записи.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Это вложение ещё на сервере, а его учётная запись выключена. Включите её, чтобы загрузить вложение.</translation>
    </message>
    <message>
        <source>This attachment is still on the server, and Postrider is offline. Go online to fetch it.</source>
        <translation>Это вложение ещё на сервере, а Postrider не в сети. Подключитесь, чтобы загрузить его.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and its account is switched off. Switch it on to fetch it.</source>
        <translation>Это письмо ещё не загружено, а его учётная запись выключена. Включите её, чтобы загрузить письмо.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet, and Postrider is offline.</source>
        <translation>Это письмо ещё не загружено, а Postrider не в сети.</translation>
    </message>
    <message>
        <source>The mail of this account is on this computer. There is nothing more to be searched on its server.</source>
        <translation>Почта этой учётной записи хранится на этом компьютере. На её сервере больше нечего искать.</translation>
    </message>
    <message>
        <source>The server cannot be searched: the account is switched off.</source>
        <translation>Искать на сервере нельзя: учётная запись выключена.</translation>
    </message>
    <message>
        <source>The server cannot be searched: Postrider is offline.</source>
        <translation>Искать на сервере нельзя: Postrider не в сети.</translation>
    </message>
</context>
<context>
    <name>postrider::EngineBodyView</name>
    <message>
        <source>The message asked for something that it may not have (%1). This should never happen; please report it.</source>
        <translation>Письмо запросило то, на что не имеет права (%1). Такого не должно случаться; сообщите об этом.</translation>
    </message>
    <message>
        <source>The part of the program that shows formatted messages has crashed or does not answer. This message is shown in a simpler way.</source>
        <translation>В части программы, показывающей письма с оформлением, произошёл сбой, или она не отвечает. Это письмо показано проще.</translation>
    </message>
</context>
<context>
    <name>postrider::FetchNote</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Fetching the whole message: %1 of %2</source>
        <translation>Загрузка письма целиком: %1 из %2</translation>
    </message>
    <message>
        <source>Fetching “%1”: %2 of %3</source>
        <translation>Загрузка «%1»: %2 из %3</translation>
    </message>
</context>
<context>
    <name>postrider::FilterBar</name>
    <message>
        <source>Unread only</source>
        <translation>Только непрочитанные</translation>
    </message>
    <message>
        <source>Starred only</source>
        <translation>Только со звёздочкой</translation>
    </message>
    <message>
        <source>With attachment only</source>
        <translation>Только с вложением</translation>
    </message>
    <message>
        <source>With a tag</source>
        <translation>С меткой</translation>
    </message>
    <message>
        <source>Quick filter</source>
        <translation>Быстрый фильтр</translation>
    </message>
    <message>
        <source>Filter these messages</source>
        <translation>Фильтровать эти письма</translation>
    </message>
    <message>
        <source>Close the filter</source>
        <translation>Закрыть фильтр</translation>
    </message>
</context>
<context>
    <name>postrider::FilterEditor</name>
    <message>
        <source>New filter</source>
        <translation>Новый фильтр</translation>
    </message>
    <message>
        <source>Edit filter</source>
        <translation>Изменение фильтра</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>What it does, if you leave it empty</source>
        <translation>Что он делает, если оставить пустым</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>When new mail comes to the inbox</source>
        <translation>Когда новая почта приходит во «Входящие»</translation>
    </message>
    <message>
        <source>Only when I run it</source>
        <translation>Только когда я его применяю</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Для</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>How many of the conditions have to hold</source>
        <translation>Сколько условий должно выполняться</translation>
    </message>
    <message>
        <source>Messages for which all of these hold</source>
        <translation>Письма, для которых верно всё это</translation>
    </message>
    <message>
        <source>Messages for which one of these holds</source>
        <translation>Письма, для которых верно хотя бы одно</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить действие</translation>
    </message>
    <message>
        <source>The filters below this one do not look at these messages</source>
        <translation>Фильтры ниже этого такие письма не проверяют</translation>
    </message>
    <message>
        <source>Do this with them</source>
        <translation>Сделать с ними следующее</translation>
    </message>
    <message>
        <source>Test on %1</source>
        <translation>Проверить на «%1»</translation>
    </message>
    <message>
        <source>Counts the messages it would hold for. Nothing is changed.</source>
        <translation>Подсчитывает письма, к которым он подошёл бы. Ничего не меняется.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Проверка…</translation>
    </message>
    <message numerus="yes">
        <source>Would hold for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Подошёл бы к %L1 из %Ln письма.</numerusform>
            <numerusform>Подошёл бы к %L1 из %Ln писем.</numerusform>
            <numerusform>Подошёл бы к %L1 из %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln письмо не удалось проверить: на этом компьютере оно есть не целиком.</numerusform>
            <numerusform>%Ln письма не удалось проверить: на этом компьютере они есть не целиком.</numerusform>
            <numerusform>%Ln писем не удалось проверить: на этом компьютере они есть не целиком.</numerusform>
        </translation>
    </message>
    <message>
        <source>A copy of each goes out as an attachment, written as you, through the outbox. Never forwarded: junk, bounces, automatic answers, and what has been forwarded before. It cannot be taken back.</source>
        <translation>Копия каждого письма уходит вложением, от вашего имени, через «Исходящие». Никогда не пересылаются: спам, сообщения о недоставке, автоматические ответы и то, что уже пересылалось. Отменить это нельзя.</translation>
    </message>
</context>
<context>
    <name>postrider::FiltersWindow</name>
    <message>
        <source>There are no filters yet.</source>
        <translation>Фильтров пока нет.</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>Добавить фильтр</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Фильтры</translation>
    </message>
    <message>
        <source>A filter looks at new mail as it comes to the inbox and does what you have said: move it, tag it, mark it read.</source>
        <translation>Фильтр проверяет новую почту, когда она приходит во «Входящие», и делает то, что вы указали: перемещает, ставит метку, отмечает как прочитанное.</translation>
    </message>
    <message>
        <source>Filters, in the order in which they are tried</source>
        <translation>Фильтры в том порядке, в котором они проверяются</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Изменить…</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>Создать &amp;копию</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Фильтрация</translation>
    </message>
    <message>
        <source>Run the chosen one on %1</source>
        <translation>Применить выбранный к «%1»</translation>
    </message>
    <message>
        <source>Run all on %1</source>
        <translation>Применить все к «%1»</translation>
    </message>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (копия)</translation>
    </message>
    <message>
        <source>Delete filter</source>
        <translation>Удаление фильтра</translation>
    </message>
    <message>
        <source>Delete the filter “%1”?</source>
        <translation>Удалить фильтр «%1»?</translation>
    </message>
    <message>
        <source>Messages stay where they are. To keep it for later, switch it off instead.</source>
        <translation>Письма остаются на своих местах. Чтобы сохранить фильтр на будущее, лучше выключите его.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>No filter is switched on.</source>
        <translation>Ни один фильтр не включён.</translation>
    </message>
    <message>
        <source>Filtering was stopped</source>
        <translation>Фильтрация остановлена</translation>
    </message>
    <message numerus="yes">
        <source>Filters held for %L1 of %Ln message(s).</source>
        <translation>
            <numerusform>Фильтры подошли к %L1 из %Ln письма.</numerusform>
            <numerusform>Фильтры подошли к %L1 из %Ln писем.</numerusform>
            <numerusform>Фильтры подошли к %L1 из %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be looked at: they are not wholly on this computer.</source>
        <translation>
            <numerusform>%Ln письмо не удалось проверить: на этом компьютере оно есть не целиком.</numerusform>
            <numerusform>%Ln письма не удалось проверить: на этом компьютере они есть не целиком.</numerusform>
            <numerusform>%Ln писем не удалось проверить: на этом компьютере они есть не целиком.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) filtered</source>
        <translation>
            <numerusform>Отфильтровано %Ln письмо</numerusform>
            <numerusform>Отфильтровано %Ln письма</numerusform>
            <numerusform>Отфильтровано %Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Далее: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindBar</name>
    <message>
        <source>Find in this message</source>
        <translation>Найти в этом письме</translation>
    </message>
    <message>
        <source>Previous one (Shift+Enter)</source>
        <translation>Предыдущее (Shift+Enter)</translation>
    </message>
    <message>
        <source>Next one (Enter)</source>
        <translation>Следующее (Enter)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message>
        <source>%L1 of very many</source>
        <translation>%L1 из очень многих</translation>
    </message>
    <message>
        <source>%L1 of %L2</source>
        <comment>which one of how many places was found</comment>
        <translation>%L1 из %L2</translation>
    </message>
</context>
<context>
    <name>postrider::FindingRow</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Details of: %1</source>
        <translation>Подробности: %1</translation>
    </message>
</context>
<context>
    <name>postrider::FindingsView</name>
    <message>
        <source>What was found</source>
        <translation>Что выяснилось</translation>
    </message>
</context>
<context>
    <name>postrider::FolderMenu</name>
    <message>
        <source>Mark all as read</source>
        <translation>Отметить всё как прочитанное</translation>
    </message>
    <message>
        <source>Empty Trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
    <message>
        <source>Empty Junk…</source>
        <translation>Очистить спам…</translation>
    </message>
    <message>
        <source>Remove from favourites</source>
        <translation>Убрать из избранного</translation>
    </message>
    <message>
        <source>Add to favourites</source>
        <translation>Добавить в избранное</translation>
    </message>
    <message>
        <source>New folder inside…</source>
        <translation>Новая папка внутри…</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete folder…</source>
        <translation>Удалить папку…</translation>
    </message>
    <message>
        <source>Folders that are shown…</source>
        <translation>Показываемые папки…</translation>
    </message>
    <message>
        <source>Properties…</source>
        <translation>Свойства…</translation>
    </message>
    <message>
        <source>Remove this search…</source>
        <translation>Удалить этот поиск…</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Новая папка</translation>
    </message>
    <message>
        <source>Name of the new folder in %1:</source>
        <translation>Имя новой папки внутри «%1»:</translation>
    </message>
    <message>
        <source>Name of the new folder:</source>
        <translation>Имя новой папки:</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>There are no messages in it.</source>
        <translation>Писем в ней нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are deleted for good. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln письмо в ней удаляется навсегда. Отменить это нельзя.</numerusform>
            <numerusform>%Ln письма в ней удаляются навсегда. Отменить это нельзя.</numerusform>
            <numerusform>%Ln писем в ней удаляются навсегда. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) in it are removed from the mail server too. This cannot be undone.</source>
        <translation>
            <numerusform>%Ln письмо в ней удаляется и с почтового сервера. Отменить это нельзя.</numerusform>
            <numerusform>%Ln письма в ней удаляются и с почтового сервера. Отменить это нельзя.</numerusform>
            <numerusform>%Ln писем в ней удаляются и с почтового сервера. Отменить это нельзя.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln folder(s) below it are deleted as well.</source>
        <translation>
            <numerusform>Вместе с ней удаляется %Ln вложенная папка.</numerusform>
            <numerusform>Вместе с ней удаляются %Ln вложенные папки.</numerusform>
            <numerusform>Вместе с ней удаляются %Ln вложенных папок.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete folder</source>
        <translation>Удаление папки</translation>
    </message>
    <message>
        <source>Delete the folder %1?</source>
        <translation>Удалить папку %1?</translation>
    </message>
    <message>
        <source>There is no other copy of what is in %1. This cannot be undone.</source>
        <translation>Другой копии содержимого %1 нет. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Everything in %1 is removed from the mail server too. This cannot be undone.</source>
        <translation>Всё в папке %1 удаляется и с почтового сервера. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Empty folder</source>
        <translation>Очистка папки</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln письмо?</numerusform>
            <numerusform>Удалить навсегда %Ln письма?</numerusform>
            <numerusform>Удалить навсегда %Ln писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message>
        <source>Remove search</source>
        <translation>Удаление поиска</translation>
    </message>
    <message>
        <source>Remove the search %1?</source>
        <translation>Удалить поиск %1?</translation>
    </message>
    <message>
        <source>Messages stay where they are.</source>
        <translation>Письма остаются на своих местах.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderModel</name>
    <message>
        <source>Inbox</source>
        <translation>Входящие</translation>
    </message>
    <message>
        <source>Drafts</source>
        <translation>Черновики</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Отправленные</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>Junk</source>
        <translation>Спам</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>All mail</source>
        <translation>Вся почта</translation>
    </message>
    <message>
        <source>Mail that is on this computer only</source>
        <translation>Почта, которая есть только на этом компьютере</translation>
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
            <numerusform>%1, %Ln непрочитанное</numerusform>
            <numerusform>%1, %Ln непрочитанных</numerusform>
            <numerusform>%1, %Ln непрочитанных</numerusform>
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
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>attention needed: %1</source>
        <translation>требует внимания: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln message(s)</source>
        <translation>
            <numerusform>%1, %Ln письмо</numerusform>
            <numerusform>%1, %Ln письма</numerusform>
            <numerusform>%1, %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>an account and how it is doing</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Этот компьютер</translation>
    </message>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Drafts in progress</source>
        <translation>Начатые черновики</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Избранное</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>a folder and its account</comment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>All accounts</source>
        <translation>Все учётные записи</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Поиски</translation>
    </message>
</context>
<context>
    <name>postrider::FolderPicker</name>
    <message>
        <source>Move to folder</source>
        <translation>Перемещение в папку</translation>
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
        <translation>Подписка: показывать среди папок</translation>
    </message>
    <message>
        <source>Tell me of new mail here at once</source>
        <translation>Сразу сообщать о новой почте здесь</translation>
    </message>
    <message>
        <source>Properties of %1</source>
        <comment>title of a dialog about a folder</comment>
        <translation>Свойства: %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Name on the server</source>
        <translation>Имя на сервере</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>%1, of these %2 unread</source>
        <translation>%1, из них непрочитанных: %2</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Последняя проверка</translation>
    </message>
    <message numerus="yes">
        <source>There are more tags on your servers than Postrider can keep: %Ln tag(s) of all accounts together are shown, and no others.</source>
        <translation>
            <numerusform>На ваших серверах больше меток, чем может хранить Postrider: показывается %Ln метка всех учётных записей вместе, остальные — нет.</numerusform>
            <numerusform>На ваших серверах больше меток, чем может хранить Postrider: показываются %Ln метки всех учётных записей вместе, остальные — нет.</numerusform>
            <numerusform>На ваших серверах больше меток, чем может хранить Postrider: показываются %Ln меток всех учётных записей вместе, остальные — нет.</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Ordinary folder</source>
        <translation>Обычная папка</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Используется для</translation>
    </message>
    <message>
        <source>Kept on this computer</source>
        <translation>Хранится на этом компьютере</translation>
    </message>
    <message>
        <source>Some servers tell of all folders by themselves. The others are asked over a connection for each such folder, up to four; beyond that the folder is looked at every minute. Other folders are looked at every ten minutes.</source>
        <translation>Некоторые серверы сами сообщают обо всех папках. У других для каждой такой папки нужно отдельное соединение, не больше четырёх; сверх этого папка проверяется каждую минуту. Остальные папки проверяются каждые десять минут.</translation>
    </message>
</context>
<context>
    <name>postrider::FolderRow</name>
    <message>
        <source>switched off</source>
        <translation>выключена</translation>
    </message>
</context>
<context>
    <name>postrider::FolderTree</name>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
</context>
<context>
    <name>postrider::FoldersPage</name>
    <message>
        <source>Folders that serve for something</source>
        <translation>Папки с особым назначением</translation>
    </message>
    <message>
        <source>They are on this computer.</source>
        <translation>Они находятся на этом компьютере.</translation>
    </message>
    <message>
        <source>Most servers say which folder serves for what. Choose another one where yours does not, or where other programs on your mailbox use another.</source>
        <translation>Большинство серверов сообщают, какая папка для чего служит. Выберите другую, если ваш сервер этого не делает или другие программы используют в вашем ящике другую.</translation>
    </message>
    <message>
        <source>As the server says, always</source>
        <translation>Всегда как сообщает сервер</translation>
    </message>
    <message>
        <source>Folder for: %1</source>
        <translation>Папка для: %1</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Показываемые папки</translation>
    </message>
    <message>
        <source>Folders that are shown (subscribed)</source>
        <translation>Показываемые папки (с подпиской)</translation>
    </message>
    <message>
        <source>As the server says</source>
        <translation>Как сообщает сервер</translation>
    </message>
    <message>
        <source>As the server says (%1)</source>
        <comment>name of a folder</comment>
        <translation>Как сообщает сервер (%1)</translation>
    </message>
    <message>
        <source>As the server says (none yet)</source>
        <translation>Как сообщает сервер (пока нет)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>A folder can serve for one thing only: choose another one for %1 or for %2.</source>
        <translation>Папка может служить только для чего-то одного: выберите другую для «%1» или для «%2».</translation>
    </message>
    <message>
        <source>&amp;Folders</source>
        <translation>&amp;Папки</translation>
    </message>
    <message>
        <source>What is in Junk goes for good</source>
        <translation>Удаление спама навсегда</translation>
    </message>
    <message>
        <source>Counted from the day on which Postrider saw it there. It cannot be taken back.</source>
        <translation>Считается со дня, когда Postrider увидел письмо в «Спаме». Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Old junk</source>
        <translation>Старый спам</translation>
    </message>
    <message>
        <source>Stays until I remove it</source>
        <translation>Остаётся, пока я его не удалю</translation>
    </message>
    <message numerus="yes">
        <source>Goes for good after %Ln day(s)</source>
        <translation>
            <numerusform>Удаляется навсегда через %Ln день</numerusform>
            <numerusform>Удаляется навсегда через %Ln дня</numerusform>
            <numerusform>Удаляется навсегда через %Ln дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Archiving puts messages into</source>
        <translation>При архивировании письма попадают в</translation>
    </message>
    <message>
        <source>One folder</source>
        <translation>Одна папка</translation>
    </message>
    <message>
        <source>A folder for each year</source>
        <translation>Папка на каждый год</translation>
    </message>
    <message>
        <source>A folder for each month of a year</source>
        <translation>Папка на каждый месяц года</translation>
    </message>
</context>
<context>
    <name>postrider::FoundView</name>
    <message>
        <source>Postrider knows %1. Nobody was asked.</source>
        <translation>Postrider знает %1. Никого не спрашивали.</translation>
    </message>
    <message>
        <source>From a file on this computer. Nobody was asked.</source>
        <translation>Из файла на этом компьютере. Никого не спрашивали.</translation>
    </message>
    <message>
        <source>%1 says so itself.</source>
        <translation>Об этом сообщает сам %1.</translation>
    </message>
    <message>
        <source>The public list of providers says so.</source>
        <translation>Об этом сообщает общедоступный список провайдеров.</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1 has these servers.</source>
        <translation>Это серверы того, кто принимает почту для %1.</translation>
    </message>
    <message>
        <source>Nobody said so, but these servers answer under the usual names.</source>
        <translation>Никто этого не сообщал, но эти серверы отвечают под обычными именами.</translation>
    </message>
    <message>
        <source>%1 (%2, port %3)</source>
        <translation>%1 (%2, порт %3)</translation>
    </message>
    <message>
        <source>Encrypted from the start (TLS)</source>
        <translation>Зашифровано с самого начала (TLS)</translation>
    </message>
    <message>
        <source>Encrypted before anything is said (STARTTLS, required)</source>
        <translation>Шифруется до передачи чего-либо (STARTTLS, обязательно)</translation>
    </message>
    <message>
        <source>On this computer itself</source>
        <translation>На самом этом компьютере</translation>
    </message>
    <message>
        <source>&amp;IMAP: mail stays on the server, the same on all devices</source>
        <translation>&amp;IMAP: почта остаётся на сервере, одна и та же на всех устройствах</translation>
    </message>
    <message>
        <source>&amp;POP3: mail is fetched to this computer</source>
        <translation>&amp;POP3: почта загружается на этот компьютер</translation>
    </message>
    <message>
        <source>Incoming mail</source>
        <translation>Входящая почта</translation>
    </message>
    <message>
        <source>Outgoing mail</source>
        <translation>Исходящая почта</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Имя пользователя</translation>
    </message>
</context>
<context>
    <name>postrider::GeneralPage</name>
    <message>
        <source>&amp;Name of the account</source>
        <translation>Наз&amp;вание учётной записи</translation>
    </message>
    <message>
        <source>Only you see it, above its folders. If it is empty, the address stands there.</source>
        <translation>Его видите только вы, над её папками. Если оно пустое, там стоит адрес.</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>A mark beside its name, and beside its messages where those of all accounts are listed together.</source>
        <translation>Пометка рядом с названием и рядом с письмами там, где показаны письма всех учётных записей.</translation>
    </message>
    <message>
        <source>&amp;This account is switched on</source>
        <translation>Учётная запись в&amp;ключена</translation>
    </message>
    <message>
        <source>Switched off, Postrider does not connect for it: no mail comes, and what is in its outbox waits. All that is on this computer stays and can be read.</source>
        <translation>Для выключенной учётной записи Postrider не подключается: почта не приходит, а письма в её «Исходящих» ждут. Всё, что есть на этом компьютере, остаётся и доступно для чтения.</translation>
    </message>
    <message>
        <source>Address and server</source>
        <translation>Адрес и сервер</translation>
    </message>
    <message>
        <source>%1. Mail is fetched from %2 (POP3) and is on this computer.</source>
        <translation>%1. Почта загружается с %2 (POP3) и находится на этом компьютере.</translation>
    </message>
    <message>
        <source>%1. Mail is on %2 (IMAP).</source>
        <translation>%1. Почта находится на %2 (IMAP).</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Общие</translation>
    </message>
</context>
<context>
    <name>postrider::HtmlSignatureField</name>
    <message>
        <source>Also a f&amp;ormatted one, for programs that show HTML</source>
        <translation>Также с о&amp;формлением, для программ, показывающих HTML</translation>
    </message>
    <message>
        <source>Its HTML, as your company gave it to you or another program shows it:</source>
        <translation>Её HTML, как его дала ваша организация или показывает другая программа:</translation>
    </message>
    <message>
        <source>HTML of the signature</source>
        <translation>HTML подписи</translation>
    </message>
    <message>
        <source>So it is sent. What could run or pretend is taken out; pictures of the web are not loaded here.</source>
        <translation>Так она отправляется. Убрано всё, что могло бы запуститься или обмануть; картинки из интернета здесь не загружаются.</translation>
    </message>
    <message>
        <source>The signature as it is sent</source>
        <translation>Подпись в том виде, в каком отправляется</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>Подпись с оформлением слишком велика или слишком сложно вложена. Упростите её.</translation>
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
        <translation>Новые письма пишутся от имени первой. Ответы — от имени той, которой было адресовано письмо.</translation>
    </message>
    <message>
        <source>Identities</source>
        <translation>Личности</translation>
    </message>
    <message>
        <source>Alt and the arrow keys move one up or down.</source>
        <translation>Alt и клавиши со стрелками перемещают личность вверх или вниз.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Добавить</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Вверх</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Вниз</translation>
    </message>
    <message>
        <source>Your &amp;name</source>
        <translation>Ваше &amp;имя</translation>
    </message>
    <message>
        <source>Addr&amp;ess</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>Answers go &amp;to</source>
        <translation>Ответ&amp;ы приходят на</translation>
    </message>
    <message>
        <source>The address above</source>
        <translation>Адрес выше</translation>
    </message>
    <message>
        <source>A &amp;blind copy of everything to this address</source>
        <translation>С&amp;крытая копия всех писем на этот адрес</translation>
    </message>
    <message>
        <source>Addresses with a &amp;plus are this one, too</source>
        <translation>Адр&amp;еса с плюсом — это тоже она</translation>
    </message>
    <message>
        <source>Mail to name+anything@example.org is answered as name@example.org.</source>
        <translation>На письма на name+anything@example.org ответ идёт с name@example.org.</translation>
    </message>
    <message>
        <source>As in the preferences</source>
        <translation>Как в настройках</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Formatted text</source>
        <translation>Текст с оформлением</translation>
    </message>
    <message>
        <source>Messages begin &amp;as</source>
        <translation>Начальный &amp;формат писем</translation>
    </message>
    <message>
        <source>Signat&amp;ure</source>
        <translation>Подпис&amp;ь</translation>
    </message>
    <message>
        <source>At the end, below what is quoted</source>
        <translation>В конце, под цитатой</translation>
    </message>
    <message>
        <source>Above what is quoted</source>
        <translation>Над цитатой</translation>
    </message>
    <message>
        <source>&amp;Where it stands in answers</source>
        <translation>&amp;Место подписи в ответах</translation>
    </message>
    <message>
        <source>Below what is quoted</source>
        <translation>Под цитатой</translation>
    </message>
    <message>
        <source>Where you begin to &amp;write in answers</source>
        <translation>Где &amp;начинается ваш ответ</translation>
    </message>
    <message>
        <source>The line above what is &amp;quoted</source>
        <translation>&amp;Строка над цитатой</translation>
    </message>
    <message>
        <source>On (date), (name) wrote:</source>
        <comment>placeholder: what stands above a quote</comment>
        <translation>(дата), (имя) пишет:</translation>
    </message>
    <message>
        <source>%name, %address, %date, %time and %subject stand for those of the message that is answered.</source>
        <translation>%name, %address, %date, %time и %subject заменяются именем, адресом, датой, временем и темой письма, на которое вы отвечаете.</translation>
    </message>
    <message>
        <source>So an answer will look:</source>
        <translation>Так будет выглядеть ответ:</translation>
    </message>
    <message>
        <source>New identity</source>
        <translation>Новая личность</translation>
    </message>
    <message>
        <source>%1 – new mail</source>
        <comment>an identity, the one that new mail is from</comment>
        <translation>%1 — новые письма</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first.</source>
        <translation>Учётной записи нужен кто-то, от чьего имени писать. Сначала добавьте другую личность.</translation>
    </message>
    <message>
        <source>What somebody wrote</source>
        <comment>in the preview of an answer</comment>
        <translation>Что кто-то написал</translation>
    </message>
    <message>
        <source>Your answer</source>
        <comment>in the preview of an answer</comment>
        <translation>Ваш ответ</translation>
    </message>
    <message>
        <source>Enter the address of the new identity, or remove it.</source>
        <translation>Введите адрес новой личности или удалите её.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» — не адрес почты. Он выглядит как name@example.org.</translation>
    </message>
    <message>
        <source>A formatted signature needs a plain one beside it, for whoever reads plain text.</source>
        <translation>К подписи с оформлением нужна и простая, для тех, кто читает простой текст.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» — не адрес почты, на который могли бы приходить ответы.</translation>
    </message>
    <message>
        <source>&amp;Identities</source>
        <translation>&amp;Личности</translation>
    </message>
</context>
<context>
    <name>postrider::InlinePictures</name>
    <message>
        <source>This picture cannot stand in the text: it is no PNG, JPEG, GIF or WebP picture, or a very large one. Attach it as a file instead.</source>
        <translation>Эта картинка не может стоять в тексте: это не PNG, JPEG, GIF или WebP либо она очень велика. Вложите её как файл.</translation>
    </message>
    <message>
        <source>The pictures in the text would be %1, and few servers take more than %2. Make some of them smaller, or share them another way.</source>
        <translation>Картинки в тексте заняли бы %1, а больше %2 принимают лишь немногие серверы. Уменьшите некоторые из них или поделитесь ими иначе.</translation>
    </message>
    <message>
        <source>This picture could not be made smaller. It stays as it is.</source>
        <translation>Эту картинку не удалось уменьшить. Она остаётся прежней.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceClient</name>
    <message>
        <source>This command is too long to be handed to the Postrider that has the profile open. Give it less at once, or close that one.</source>
        <translation>Эта команда слишком длинна, чтобы передать её Postrider, у которого открыт профиль. Передавайте меньше за раз или закройте его.</translation>
    </message>
</context>
<context>
    <name>postrider::InstanceLink</name>
    <message>
        <source>The Postrider that has this profile open is of another version. Close it, then try again.</source>
        <translation>Postrider, у которого открыт этот профиль, — другой версии. Закройте его и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>postrider::InvitationCard</name>
    <message>
        <source>Without a title</source>
        <translation>Без названия</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Повторяется: %1</translation>
    </message>
    <message>
        <source>Where: %1</source>
        <translation>Где: %1</translation>
    </message>
    <message>
        <source>Organised by %1</source>
        <translation>Организатор: %1</translation>
    </message>
    <message numerus="yes">
        <source>With %1 and %Ln more</source>
        <translation>
            <numerusform>Участники: %1 и ещё %Ln</numerusform>
            <numerusform>Участники: %1 и ещё %Ln</numerusform>
            <numerusform>Участники: %1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>With %1</source>
        <translation>Участники: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more event(s) in the same calendar</source>
        <translation>
            <numerusform>Ещё %Ln событие в том же календаре</numerusform>
            <numerusform>Ещё %Ln события в том же календаре</numerusform>
            <numerusform>Ещё %Ln событий в том же календаре</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::KeyboardPage</name>
    <message>
        <source>&amp;Use these keys</source>
        <translation>&amp;Использовать эти клавиши</translation>
    </message>
    <message>
        <source>Use these, &amp;too</source>
        <translation>Использовать &amp;также эти</translation>
    </message>
    <message>
        <source>&amp;No keys</source>
        <translation>&amp;Без клавиш</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Сбросить</translation>
    </message>
    <message>
        <source>Reset &amp;all…</source>
        <translation>Сбросить &amp;все…</translation>
    </message>
    <message>
        <source>Set of shortcuts</source>
        <translation>Набор сочетаний клавиш</translation>
    </message>
    <message>
        <source>&amp;Shortcuts</source>
        <translation>Сочетания &amp;клавиш</translation>
    </message>
    <message>
        <source>Postrider&apos;s own, much as in Thunderbird</source>
        <translation>Набор Postrider, почти как в Thunderbird</translation>
    </message>
    <message>
        <source>As in Gmail: single letters</source>
        <translation>Как в Gmail: отдельные буквы</translation>
    </message>
    <message>
        <source>Letters are shortcuts in the message list and in the message only, never where you write.</source>
        <translation>Буквы служат сочетаниями клавиш только в списке писем и в самом письме, но никогда там, где вы пишете.</translation>
    </message>
    <message>
        <source>Shortcuts of your own</source>
        <translation>Ваши сочетания клавиш</translation>
    </message>
    <message>
        <source>Find an action, or keys</source>
        <translation>Найти действие или клавиши</translation>
    </message>
    <message>
        <source>Actions and their shortcuts</source>
        <translation>Действия и их сочетания клавиш</translation>
    </message>
    <message>
        <source>Press the keys. Tab goes on to the buttons.</source>
        <translation>Нажмите клавиши. Tab переходит к кнопкам.</translation>
    </message>
    <message>
        <source>Press the keys</source>
        <translation>Нажмите клавиши</translation>
    </message>
    <message>
        <source>Reset all shortcuts</source>
        <translation>Сброс всех сочетаний клавиш</translation>
    </message>
    <message>
        <source>Forget all shortcuts of your own?</source>
        <translation>Забыть все ваши сочетания клавиш?</translation>
    </message>
    <message>
        <source>Every action has the keys of the chosen set again.</source>
        <translation>У каждого действия снова будут клавиши выбранного набора.</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Сбросить все</translation>
    </message>
    <message>
        <source>no keys</source>
        <translation>нет клавиш</translation>
    </message>
    <message>
        <source>your own</source>
        <translation>ваше</translation>
    </message>
    <message>
        <source>%1 (your own)</source>
        <comment>tooltip: keys</comment>
        <translation>%1 (ваше)</translation>
    </message>
    <message>
        <source>Choose an action to give it other keys.</source>
        <translation>Выберите действие, чтобы назначить ему другие клавиши.</translation>
    </message>
    <message>
        <source>New keys for “%1”:</source>
        <translation>Новые клавиши для «%1»:</translation>
    </message>
    <message>
        <source>%1 is taken by: %2</source>
        <comment>keys, actions</comment>
        <translation>%1 уже занято: %2</translation>
    </message>
    <message>
        <source>Keys are taken</source>
        <translation>Клавиши заняты</translation>
    </message>
    <message>
        <source>Take %1 away from: %2?</source>
        <comment>keys, actions</comment>
        <translation>Сейчас %1 занято: %2. Забрать?</translation>
    </message>
    <message>
        <source>These keys can do one thing only.</source>
        <translation>Эти клавиши могут выполнять только одно действие.</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Забрать</translation>
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
        <translation>Выбрать дату и время…</translation>
    </message>
</context>
<context>
    <name>postrider::LinkDialog</name>
    <message>
        <source>Insert a link</source>
        <translation>Вставка ссылки</translation>
    </message>
    <message>
        <source>Change the link</source>
        <translation>Изменение ссылки</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>ОК</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>&amp;Address</source>
        <translation>&amp;Адрес</translation>
    </message>
    <message>
        <source>&amp;Text</source>
        <translation>&amp;Текст</translation>
    </message>
    <message>
        <source>Without an address it is text like any other.</source>
        <translation>Без адреса это обычный текст.</translation>
    </message>
    <message>
        <source>A link leads to an address of the web or to a mail address.</source>
        <translation>Ссылка ведёт на адрес в интернете или адрес почты.</translation>
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
        <translation>Не удаётся прочитать файл «%1».</translation>
    </message>
    <message>
        <source>The file “%1” is larger than an address book can be.</source>
        <translation>Файл «%1» больше, чем может быть адресная книга.</translation>
    </message>
    <message>
        <source>Card %1 has neither a name nor an address, and was left out.</source>
        <translation>В карточке %1 нет ни имени, ни адреса, она пропущена.</translation>
    </message>
    <message>
        <source>A picture of “%1” is too large, and was left out.</source>
        <translation>Картинка «%1» слишком велика и пропущена.</translation>
    </message>
    <message>
        <source>There are no contacts in this file that Postrider can read: neither vCards nor a table whose first row names its columns. Export it anew as vCard (.vcf).</source>
        <translation>В этом файле нет контактов, которые Postrider может прочитать: ни карточек vCard, ни таблицы с названиями столбцов в первой строке. Экспортируйте его заново как vCard (.vcf).</translation>
    </message>
    <message>
        <source>The file is too long: its end was left out.</source>
        <translation>Файл слишком длинный: его конец пропущен.</translation>
    </message>
    <message>
        <source>These columns were left out: %1.</source>
        <translation>Пропущены столбцы: %1.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be written. Check the disk, then try again.</source>
        <translation>Не удаётся записать файл «%1». Проверьте диск и повторите попытку.</translation>
    </message>
    <message>
        <source>The file “%1” is not there, or is no file.</source>
        <translation>Файла «%1» нет, или это не файл.</translation>
    </message>
    <message>
        <source>The file “%1” is larger than a message can be.</source>
        <translation>Файл «%1» больше, чем может быть письмо.</translation>
    </message>
    <message>
        <source>There is no message in the file “%1”.</source>
        <translation>В файле «%1» нет письма.</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>“%1” cannot be a keyword: letters, digits and - _ $ . are what mail servers take.</source>
        <translation>«%1» не может быть ключевым словом: почтовые серверы принимают буквы, цифры и - _ $ .</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln keywords already, and no more are possible.</source>
        <translation>
            <numerusform>Уже есть %Ln ключевое слово, больше нельзя.</numerusform>
            <numerusform>Уже есть %Ln ключевых слова, больше нельзя.</numerusform>
            <numerusform>Уже есть %Ln ключевых слов, больше нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder is no longer there. The messages are where they were.</source>
        <translation>Папки больше нет. Письма остались на месте.</translation>
    </message>
    <message>
        <source>The folder is no longer there. Nothing was copied.</source>
        <translation>Папки больше нет. Ничего не скопировано.</translation>
    </message>
    <message>
        <source>Only Trash and Junk can be emptied. Nothing was removed.</source>
        <translation>Очистить можно только корзину и спам. Ничего не удалено.</translation>
    </message>
    <message>
        <source>There is no such account.</source>
        <translation>Такой учётной записи нет.</translation>
    </message>
    <message>
        <source>%1 cannot be removed: they are part of the profile. What is in them can be.</source>
        <translation>%1 удалить нельзя: это часть профиля. Можно удалить их содержимое.</translation>
    </message>
    <message>
        <source>%1 signs in through the browser; a password is of no use there.</source>
        <translation>%1 выполняет вход через браузер; пароль там не нужен.</translation>
    </message>
    <message>
        <source>%1 are a place on this computer: there is nothing to set up.</source>
        <translation>%1 — место на этом компьютере: настраивать там нечего.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address. It looks like name@example.org.</source>
        <translation>«%1» — не адрес почты. Он выглядит как name@example.org.</translation>
    </message>
    <message>
        <source>“%1” is not a mail address that answers could go to.</source>
        <translation>«%1» — не адрес почты, на который могли бы приходить ответы.</translation>
    </message>
    <message>
        <source>%1 is switched off, so nothing connects for it. Switch it on first.</source>
        <translation>%1: учётная запись выключена, соединений для неё нет. Сначала включите её.</translation>
    </message>
    <message>
        <source>Switched off. Its mail stays here, and what is in its outbox waits.</source>
        <translation>Выключена. Её почта остаётся здесь, а письма в её «Исходящих» ждут.</translation>
    </message>
    <message>
        <source>Mail of an account comes by IMAP or by POP3, and stays so. Add the address once more to have it the other way.</source>
        <translation>Почта учётной записи приходит либо по IMAP, либо по POP3, и изменить это нельзя. Для другого способа добавьте адрес ещё раз.</translation>
    </message>
    <message>
        <source>The formatted signature is too large or too deeply nested. Make it simpler.</source>
        <translation>Подпись с оформлением слишком велика или слишком сложно вложена. Упростите её.</translation>
    </message>
    <message>
        <source>There is no such identity.</source>
        <translation>Такой личности нет.</translation>
    </message>
    <message>
        <source>An account needs somebody to write as. Add another identity first, or remove the account.</source>
        <translation>Учётной записи нужен кто-то, от чьего имени писать. Сначала добавьте другую личность или удалите учётную запись.</translation>
    </message>
    <message>
        <source>This message is no longer here.</source>
        <translation>Этого письма здесь больше нет.</translation>
    </message>
    <message>
        <source>This message has not been fetched yet.</source>
        <translation>Это письмо ещё не загружено.</translation>
    </message>
    <message>
        <source>This attachment cannot be taken out of the message: it is packed into another part of it.</source>
        <translation>Это вложение нельзя извлечь из письма: оно упаковано в другую его часть.</translation>
    </message>
    <message>
        <source>This message is signed. Without the attachment its signature would no longer be good.</source>
        <translation>Это письмо подписано. Без вложения его подпись перестанет быть действительной.</translation>
    </message>
    <message>
        <source>This certificate cannot be trusted: %1</source>
        <translation>Доверять этому сертификату нельзя: %1</translation>
    </message>
    <message>
        <source>A contact needs a name or an address.</source>
        <translation>Контакту нужно имя или адрес.</translation>
    </message>
    <message>
        <source>This contact is no longer there.</source>
        <translation>Этого контакта больше нет.</translation>
    </message>
    <message>
        <source>These contacts are no longer there.</source>
        <translation>Этих контактов больше нет.</translation>
    </message>
    <message>
        <source>A group needs a name.</source>
        <translation>Группе нужно имя.</translation>
    </message>
    <message>
        <source>This group is no longer there.</source>
        <translation>Этой группы больше нет.</translation>
    </message>
    <message>
        <source>“%1” is there already. Choose another name, or take it away first.</source>
        <translation>«%1» уже есть. Выберите другое имя или сначала уберите его.</translation>
    </message>
    <message>
        <source>The folder “%1” cannot be made.</source>
        <translation>Не удаётся создать папку «%1».</translation>
    </message>
    <message>
        <source>The folder is no longer there.</source>
        <translation>Папки больше нет.</translation>
    </message>
    <message numerus="yes">
        <source>There are %Ln filters already, and no more are possible.</source>
        <translation>
            <numerusform>Уже есть %Ln фильтр, больше создать нельзя.</numerusform>
            <numerusform>Уже есть %Ln фильтра, больше создать нельзя.</numerusform>
            <numerusform>Уже есть %Ln фильтров, больше создать нельзя.</numerusform>
        </translation>
    </message>
    <message>
        <source>This filter is no longer there.</source>
        <translation>Этого фильтра больше нет.</translation>
    </message>
    <message>
        <source>The folder of this filter is no longer there. Choose another one.</source>
        <translation>Папки этого фильтра больше нет. Выберите другую.</translation>
    </message>
    <message>
        <source>Filtering</source>
        <translation>Фильтрация</translation>
    </message>
    <message>
        <source>A folder needs a name.</source>
        <translation>Папке нужно имя.</translation>
    </message>
    <message>
        <source>This server does not take “%1” in the name of a folder.</source>
        <translation>Этот сервер не принимает «%1» в имени папки.</translation>
    </message>
    <message>
        <source>The name of a folder has no line breaks and no control characters.</source>
        <translation>В имени папки не бывает разрывов строки и управляющих знаков.</translation>
    </message>
    <message>
        <source>This server has no folders within folders.</source>
        <translation>На этом сервере папок в папках не бывает.</translation>
    </message>
    <message>
        <source>The inbox is the server&apos;s choice.</source>
        <translation>Папку «Входящие» определяет сервер.</translation>
    </message>
    <message>
        <source>The folder to import into is no longer there, or holds no messages.</source>
        <translation>Папки для импорта больше нет, или в ней не бывает писем.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more file(s) were left out.</source>
        <translation>
            <numerusform>Пропущен ещё %Ln файл.</numerusform>
            <numerusform>Пропущены ещё %Ln файла.</numerusform>
            <numerusform>Пропущены ещё %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Postrider made a mistake while reading a message. Please report it; the file is untouched.</source>
        <translation>В Postrider произошла ошибка при чтении письма. Сообщите о ней; файл не затронут.</translation>
    </message>
    <message>
        <source>Postrider made a mistake. Please report it; no message was lost.</source>
        <translation>В Postrider произошла ошибка. Сообщите о ней; ни одно письмо не потеряно.</translation>
    </message>
    <message>
        <source>This was stopped before it was done. What was done by then stays.</source>
        <translation>Действие остановлено до завершения. Уже сделанное остаётся.</translation>
    </message>
    <message>
        <source>This message has no Message-ID, so nothing says which messages belong to it. Nothing was changed.</source>
        <translation>У этого письма нет Message-ID, поэтому неизвестно, какие письма к нему относятся. Ничего не изменено.</translation>
    </message>
    <message>
        <source>A message without a Message-ID would not be found again when its time has come. Nothing was put aside.</source>
        <translation>Письмо без Message-ID не удалось бы найти, когда придёт его время. Ничего не отложено.</translation>
    </message>
    <message>
        <source>Mail in Junk never loads pictures from the web.</source>
        <translation>Письма в спаме никогда не загружают картинки из интернета.</translation>
    </message>
    <message>
        <source>Pictures from the web are loaded for messages that are in an account.</source>
        <translation>Картинки из интернета загружаются только для писем, которые есть в учётной записи.</translation>
    </message>
    <message>
        <source>You have switched pictures from the web off.</source>
        <translation>Вы отключили картинки из интернета.</translation>
    </message>
    <message>
        <source>“Always” is for senders of whom your mail server has checked that it is them.</source>
        <translation>«Всегда» — для отправителей, подлинность которых проверил ваш почтовый сервер.</translation>
    </message>
    <message>
        <source>Pictures of this message are not to be loaded.</source>
        <translation>Картинки этого письма загружать не следует.</translation>
    </message>
    <message>
        <source>The search index was damaged; it is made anew.</source>
        <translation>Поисковый индекс был повреждён; он создаётся заново.</translation>
    </message>
    <message>
        <source>This was stopped.</source>
        <translation>Это остановлено.</translation>
    </message>
    <message>
        <source>There is no account to write from. Add one first.</source>
        <translation>Нет учётной записи, с которой можно писать. Сначала добавьте её.</translation>
    </message>
    <message>
        <source>This attachment is still on the server.</source>
        <translation>Это вложение ещё на сервере.</translation>
    </message>
    <message>
        <source>This message did not come through a mailing list that can be written to.</source>
        <translation>Это письмо пришло не через рассылку, в которую можно написать.</translation>
    </message>
    <message>
        <source>message</source>
        <comment>name of a file</comment>
        <translation>письмо</translation>
    </message>
    <message numerus="yes">
        <source>Fwd: %Ln message(s)</source>
        <translation>
            <numerusform>Fwd: %Ln письмо</numerusform>
            <numerusform>Fwd: %Ln письма</numerusform>
            <numerusform>Fwd: %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>The account of this message is no longer there. Choose another sender.</source>
        <translation>Учётной записи этого письма больше нет. Выберите другого отправителя.</translation>
    </message>
    <message>
        <source>Mailing lists get no read receipts.</source>
        <translation>Рассылкам уведомления о прочтении не отправляются.</translation>
    </message>
    <message>
        <source>Another search was begun.</source>
        <translation>Начат другой поиск.</translation>
    </message>
    <message>
        <source>A saved search needs a name and something to look for.</source>
        <translation>Сохранённому поиску нужно имя и то, что искать.</translation>
    </message>
    <message>
        <source>This saved search is no longer there.</source>
        <translation>Этого сохранённого поиска больше нет.</translation>
    </message>
    <message>
        <source>Nothing can be sent from %1. Choose another sender.</source>
        <translation>С %1 ничего отправить нельзя. Выберите другого отправителя.</translation>
    </message>
    <message>
        <source>%1 is not an address of the account %2. Choose another sender.</source>
        <translation>%1 — не адрес учётной записи %2. Выберите другого отправителя.</translation>
    </message>
    <message>
        <source>The message is %1, and the server takes no more than %2. Remove or shrink attachments and send again.</source>
        <translation>Размер письма — %1, а сервер принимает не больше %2. Удалите или уменьшите вложения и отправьте снова.</translation>
    </message>
    <message>
        <source>It is too late to send this message at another time: it is being sent, or has been sent.</source>
        <translation>Время отправки этого письма изменить уже нельзя: оно отправляется или отправлено.</translation>
    </message>
    <message>
        <source>There is nothing to decide about this message any more.</source>
        <translation>По этому письму больше решать нечего.</translation>
    </message>
    <message>
        <source>You said that it was sent.</source>
        <translation>Вы сказали, что оно отправлено.</translation>
    </message>
    <message>
        <source>This message is no longer in the outbox.</source>
        <translation>Этого письма больше нет в папке «Исходящие».</translation>
    </message>
    <message>
        <source>Postrider does not know the service “%1” that this account signs in with. It has to be in oauth-clients.json.</source>
        <translation>Postrider не знает службу «%1», через которую входит эта учётная запись. Она должна быть в oauth-clients.json.</translation>
    </message>
    <message>
        <source>This Postrider has no id with which it could ask %1 to sign you in. Use an app password if %1 has them, or put an id of your own into oauth-clients.json.</source>
        <translation>У этого Postrider нет идентификатора, чтобы запросить вход у %1. Используйте пароль приложения, если %1 его даёт, или запишите собственный идентификатор в oauth-clients.json.</translation>
    </message>
    <message>
        <source>There is no such account that signs in through the browser.</source>
        <translation>Такой учётной записи, входящей через браузер, нет.</translation>
    </message>
    <message>
        <source>“%1” is no name of a server.</source>
        <translation>«%1» — не имя сервера.</translation>
    </message>
    <message>
        <source>It is not proven that this message comes from the list, so nothing was sent. Open the list&apos;s page in the browser instead.</source>
        <translation>Не доказано, что это письмо от рассылки, поэтому ничего не отправлено. Откройте страницу рассылки в браузере.</translation>
    </message>
    <message>
        <source>The file has more than %1 groups: the rest of them were left out, but not the contacts in them.</source>
        <translation>В файле больше групп, чем %1: остальные пропущены, но контакты из них — нет.</translation>
    </message>
    <message>
        <source>The card of “%1” has no end, and was left out.</source>
        <translation>Карточка «%1» не имеет конца, она пропущена.</translation>
    </message>
    <message>
        <source>%1 is an address of the account %2, whose mail this filter looks at. Forward to another address, or choose the account that the filter is for.</source>
        <translation>%1 — адрес учётной записи %2, почту которой проверяет этот фильтр. Пересылайте на другой адрес или выберите учётную запись, для которой предназначен фильтр.</translation>
    </message>
</context>
<context>
    <name>postrider::MailFiles</name>
    <message>
        <source>%1 (%2%)</source>
        <comment>what is being done, and per cent of it</comment>
        <translation>%1 (%2%)</translation>
    </message>
    <message>
        <source>One thing at a time: stop what is going on, or wait until it is done.</source>
        <translation>Только что-то одно за раз: остановите текущее действие или дождитесь его окончания.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is being done, and how far it is</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Import into %1</source>
        <translation>Импорт в %1</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Importing into %1</source>
        <translation>Импорт в %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) imported.</source>
        <translation>
            <numerusform>Импортировано %Ln письмо.</numerusform>
            <numerusform>Импортировано %Ln письма.</numerusform>
            <numerusform>Импортировано %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) were there already.</source>
        <translation>
            <numerusform>%Ln письмо уже было здесь.</numerusform>
            <numerusform>%Ln письма уже были здесь.</numerusform>
            <numerusform>%Ln писем уже были здесь.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) were left out.</source>
        <translation>
            <numerusform>Пропущен %Ln файл.</numerusform>
            <numerusform>Пропущены %Ln файла.</numerusform>
            <numerusform>Пропущены %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>One file with all messages (mbox) (*.mbox)</source>
        <translation>Один файл со всеми письмами (mbox) (*.mbox)</translation>
    </message>
    <message>
        <source>A Maildir (*)</source>
        <translation>Каталог Maildir (*)</translation>
    </message>
    <message>
        <source>A directory with a file for each message (*)</source>
        <translation>Каталог с отдельным файлом для каждого письма (*)</translation>
    </message>
    <message>
        <source>Export %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспортировать</translation>
    </message>
    <message>
        <source>Exporting %1</source>
        <translation>Экспорт: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) exported.</source>
        <translation>
            <numerusform>Экспортировано %Ln письмо.</numerusform>
            <numerusform>Экспортировано %Ln письма.</numerusform>
            <numerusform>Экспортировано %Ln писем.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are not wholly on this computer and were left out.</source>
        <translation>
            <numerusform>%Ln письмо есть на этом компьютере не целиком и пропущено.</numerusform>
            <numerusform>%Ln письма есть на этом компьютере не целиком и пропущены.</numerusform>
            <numerusform>%Ln писем есть на этом компьютере не целиком и пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>To have them, too: let the folder keep all messages on this computer (its properties say so), get mail, and export it to another place.</source>
        <translation>Чтобы получить и их, пусть папка хранит все письма на этом компьютере (это задаётся в её свойствах); затем получите почту и экспортируйте папку в другое место.</translation>
    </message>
    <message>
        <source>Export the mail of %1</source>
        <translation>Экспорт почты: %1</translation>
    </message>
    <message>
        <source>Exporting the mail of %1</source>
        <translation>Экспорт почты: %1</translation>
    </message>
    <message>
        <source>No directory could be made in %1. Choose another place.</source>
        <translation>Не удалось создать каталог в %1. Выберите другое место.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Back up the profile</source>
        <translation>Резервная копия профиля</translation>
    </message>
    <message>
        <source>Back up</source>
        <translation>Создать копию</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>Резервное копирование</translation>
    </message>
    <message>
        <source>The backup is in %1. Passwords are not in it.</source>
        <translation>Резервная копия находится в %1. Паролей в ней нет.</translation>
    </message>
    <message>
        <source>Save message as</source>
        <translation>Сохранение письма</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>The message could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Не удалось сохранить письмо. Выберите другую папку или освободите место на диске и повторите попытку.</translation>
    </message>
</context>
<context>
    <name>postrider::MainWindow</name>
    <message>
        <source>Welcome to Postrider</source>
        <translation>Добро пожаловать в Postrider</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
    <message>
        <source>Your mail stays on this computer and your mail server. Nobody else sees it.</source>
        <translation>Ваша почта остаётся на этом компьютере и вашем почтовом сервере. Больше её никто не видит.</translation>
    </message>
    <message>
        <source>%1 of all accounts</source>
        <comment>the inbox, or another special folder</comment>
        <translation>%1 всех учётных записей</translation>
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
        <translation>О программе Postrider</translation>
    </message>
    <message>
        <source>Postrider %1</source>
        <translation>Postrider %1</translation>
    </message>
    <message>
        <source>A mail program that shows what it does with your mail.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>Почтовая программа, которая показывает, что она делает с вашей почтой.

Свободное программное обеспечение под лицензией GNU General Public License версии 3 или новее.</translation>
    </message>
</context>
<context>
    <name>postrider::MergeDialog</name>
    <message>
        <source>“%1” cannot be read.</source>
        <translation>Не удаётся прочитать «%1».</translation>
    </message>
    <message>
        <source>Mail merge</source>
        <translation>Письма по таблице</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>&amp;Previous</source>
        <translation>&amp;Предыдущее</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Следующее</translation>
    </message>
    <message>
        <source>&amp;Choose a file…</source>
        <translation>&amp;Выбрать файл…</translation>
    </message>
    <message>
        <source>A table with a row for each person, and the names of the columns in the first row (CSV).</source>
        <translation>Таблица, где для каждого человека есть строка, а в первой строке — названия столбцов (CSV).</translation>
    </message>
    <message>
        <source>In recipients, subject and text, {{Name}} stands for what the column “Name” has.</source>
        <translation>В получателях, теме и тексте {{Name}} заменяется тем, что стоит в столбце «Name».</translation>
    </message>
    <message>
        <source>How the message will look</source>
        <translation>Как будет выглядеть письмо</translation>
    </message>
    <message>
        <source> s</source>
        <comment>seconds, behind a number</comment>
        <translation> с</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нет</translation>
    </message>
    <message>
        <source>Time &amp;between two messages</source>
        <translation>Пауза &amp;между письмами</translation>
    </message>
    <message>
        <source>Choose a table</source>
        <translation>Выбор таблицы</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt);;All files (*)</source>
        <translation>Таблицы (*.csv *.tsv *.txt);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Columns: %1</source>
        <translation>Столбцы: %1</translation>
    </message>
    <message>
        <source>Message %L1 of %L2</source>
        <translation>Письмо %L1 из %L2</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Скрытая копия: %1</translation>
    </message>
    <message>
        <source>Subject: %1</source>
        <translation>Тема: %1</translation>
    </message>
    <message>
        <source>Row %L1: %2</source>
        <comment>of a table, what is the matter</comment>
        <translation>Строка %L1: %2</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Send %Ln message(s)</source>
        <translation>
            <numerusform>Отправить %Ln письмо</numerusform>
            <numerusform>Отправить %Ln письма</numerusform>
            <numerusform>Отправить %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) are in the outbox now.</source>
        <translation>
            <numerusform>Теперь в папке «Исходящие» %Ln письмо.</numerusform>
            <numerusform>Теперь в папке «Исходящие» %Ln письма.</numerusform>
            <numerusform>Теперь в папке «Исходящие» %Ln писем.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageActions</name>
    <message>
        <source>Copy to folder</source>
        <translation>Копирование в папку</translation>
    </message>
    <message>
        <source>Move to folder</source>
        <translation>Перемещение в папку</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln conversation(s) for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln беседу?</numerusform>
            <numerusform>Удалить навсегда %Ln беседы?</numerusform>
            <numerusform>Удалить навсегда %Ln бесед?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Delete %Ln message(s) for good?</source>
        <translation>
            <numerusform>Удалить навсегда %Ln письмо?</numerusform>
            <numerusform>Удалить навсегда %Ln письма?</numerusform>
            <numerusform>Удалить навсегда %Ln писем?</numerusform>
        </translation>
    </message>
    <message>
        <source>They are removed from the mail server too. This cannot be undone.</source>
        <translation>Удаление происходит и на почтовом сервере. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Whole conversation</source>
        <translation>Вся беседа</translation>
    </message>
    <message numerus="yes">
        <source>This is for all %Ln message(s) of the conversation.</source>
        <translation>
            <numerusform>Это относится к %Ln письму беседы.</numerusform>
            <numerusform>Это относится ко всем %Ln письмам беседы.</numerusform>
            <numerusform>Это относится ко всем %Ln письмам беседы.</numerusform>
        </translation>
    </message>
    <message>
        <source>A closed conversation stands for all its messages in this list. Open it to pick one of them. You will not be asked again.</source>
        <translation>Свёрнутая беседа в этом списке означает все её письма. Разверните её, чтобы выбрать одно из них. Больше этот вопрос не появится.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Add this tag</source>
        <translation>Добавить эту метку</translation>
    </message>
    <message>
        <source>Remove this tag</source>
        <translation>Снять эту метку</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
    <message>
        <source>Name of the tag. Other mail programs see it, too:</source>
        <translation>Имя метки. Её видят и другие почтовые программы:</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>There is a tag of this name.</source>
        <translation>Метка с таким именем уже есть.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
</context>
<context>
    <name>postrider::MessageAttaching</name>
    <message>
        <source>These messages together are larger than any mail server takes.</source>
        <translation>Вместе эти письма больше, чем принимает любой почтовый сервер.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageBody</name>
    <message>
        <source>This message is formatted in a way that no letter needs: larger or more deeply nested than can be shown safely. This is its text.</source>
        <translation>Это письмо оформлено так, как не нужно ни одному письму: больше или сложнее, чем можно безопасно показать. Вот его текст.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageColumns</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Исходные столбцы</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Применить ко всем папкам</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанное</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Звёздочка</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Вложение</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Папка</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Учётная запись</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>subject, and the folder of a message shown in another one</comment>
        <translation>%1 (папка %2)</translation>
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
        <translation>Вставка картинки</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Картинки</translation>
    </message>
    <message>
        <source>Show in the text</source>
        <translation>Показать в тексте</translation>
    </message>
    <message>
        <source>Attach as files</source>
        <translation>Вложить как файлы</translation>
    </message>
</context>
<context>
    <name>postrider::MessageFetch</name>
    <message>
        <source>Fetching was stopped.</source>
        <translation>Загрузка остановлена.</translation>
    </message>
</context>
<context>
    <name>postrider::MessageList</name>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message numerus="yes">
        <source>%Ln conversation(s)</source>
        <translation>
            <numerusform>%Ln беседа</numerusform>
            <numerusform>%Ln беседы</numerusform>
            <numerusform>%Ln бесед</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s)</source>
        <translation>
            <numerusform>%Ln письмо</numerusform>
            <numerusform>%Ln письма</numerusform>
            <numerusform>%Ln писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::MessageListModel</name>
    <message numerus="yes">
        <source>conversation of %Ln message(s)</source>
        <translation>
            <numerusform>беседа из %Ln письма</numerusform>
            <numerusform>беседа из %Ln писем</numerusform>
            <numerusform>беседа из %Ln писем</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unread</source>
        <translation>
            <numerusform>%Ln непрочитанное</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
            <numerusform>%Ln непрочитанных</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>развёрнута</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>свёрнута</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>не прочитано</translation>
    </message>
    <message>
        <source>level %1</source>
        <extracomment>How far a message of a conversation is indented, as a screen reader speaks it.</extracomment>
        <translation>уровень %1</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>со звёздочкой</translation>
    </message>
    <message>
        <source>has attachments</source>
        <translation>с вложениями</translation>
    </message>
    <message>
        <source>answered</source>
        <translation>отвечено</translation>
    </message>
    <message>
        <source>forwarded</source>
        <translation>переслано</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>беседа заглушена</translation>
    </message>
    <message>
        <source>watched</source>
        <translation>беседа отслеживается</translation>
    </message>
    <message>
        <source>tagged %1</source>
        <extracomment>before the names of a message&apos;s tags, as a screen reader speaks them</extracomment>
        <translation>метки: %1</translation>
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
        <translation>Нет учётной записи, с которой можно писать. Сначала добавьте её.</translation>
    </message>
    <message>
        <source>Add an account</source>
        <translation>Добавить учётную запись</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePane</name>
    <message>
        <source>Filter this list</source>
        <translation>Фильтровать этот список</translation>
    </message>
    <message>
        <source>Order and look of this list</source>
        <translation>Порядок и вид этого списка</translation>
    </message>
    <message>
        <source>Show as columns</source>
        <translation>Показать столбцами</translation>
    </message>
    <message>
        <source>Nothing in here</source>
        <translation>Здесь ничего нет</translation>
    </message>
    <message>
        <source>Show as cards</source>
        <translation>Показать карточками</translation>
    </message>
    <message>
        <source>Sort by</source>
        <translation>Сортировать по</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Сначала новые</translation>
    </message>
    <message>
        <source>Descending</source>
        <translation>По убыванию</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Сначала старые</translation>
    </message>
    <message>
        <source>Ascending</source>
        <translation>По возрастанию</translation>
    </message>
    <message>
        <source>Group by conversation</source>
        <translation>Группировать по беседам</translation>
    </message>
    <message>
        <source>Use for all folders</source>
        <translation>Применить ко всем папкам</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <comment>messages that a search found</comment>
        <translation>
            <numerusform>Найдено %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
            <numerusform>Найдено %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 unread of %2</source>
        <comment>counts in the head of the list</comment>
        <translation>непрочитанных: %1 из %2</translation>
    </message>
    <message>
        <source>No message in here matches the filter.</source>
        <translation>Ни одно письмо здесь не подходит под фильтр.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Сбросить фильтр</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Ничего не найдено.</translation>
    </message>
    <message>
        <source>All done. No mail in your inbox.</source>
        <translation>Всё сделано. Папка «Входящие» пуста.</translation>
    </message>
    <message>
        <source>Get mail</source>
        <translation>Получить почту</translation>
    </message>
    <message>
        <source>No messages in this folder.</source>
        <translation>В этой папке нет писем.</translation>
    </message>
</context>
<context>
    <name>postrider::MessagePrint</name>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Скрытая копия</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Ответы приходят на</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message numerus="yes">
        <source>%Ln attachment(s)</source>
        <translation>
            <numerusform>%Ln вложение</numerusform>
            <numerusform>%Ln вложения</numerusform>
            <numerusform>%Ln вложений</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Письмо</translation>
    </message>
    <message>
        <source>Print message</source>
        <translation>Печать письма</translation>
    </message>
    <message>
        <source>The message could not be printed. Look whether the printer can be reached.</source>
        <translation>Не удалось напечатать письмо. Проверьте, доступен ли принтер.</translation>
    </message>
    <message>
        <source>Save message as PDF</source>
        <translation>Сохранение письма как PDF</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Документы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>“%1” could not be written: %2</source>
        <translation>Не удалось записать «%1»: %2</translation>
    </message>
</context>
<context>
    <name>postrider::MessageVerbs</name>
    <message numerus="yes">
        <source>%Ln message(s) archived</source>
        <translation>
            <numerusform>%Ln письмо перемещено в архив</numerusform>
            <numerusform>%Ln письма перемещены в архив</numerusform>
            <numerusform>%Ln писем перемещены в архив</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to Trash</source>
        <translation>
            <numerusform>%Ln письмо перемещено в корзину</numerusform>
            <numerusform>%Ln письма перемещены в корзину</numerusform>
            <numerusform>%Ln писем перемещены в корзину</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) moved to %1</source>
        <translation>
            <numerusform>%Ln письмо перемещено в папку %1</numerusform>
            <numerusform>%Ln письма перемещены в папку %1</numerusform>
            <numerusform>%Ln писем перемещены в папку %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) copied to %1</source>
        <translation>
            <numerusform>%Ln письмо скопировано в папку %1</numerusform>
            <numerusform>%Ln письма скопированы в папку %1</numerusform>
            <numerusform>%Ln писем скопированы в папку %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as junk</source>
        <translation>
            <numerusform>%Ln письмо отмечено как спам</numerusform>
            <numerusform>%Ln письма отмечены как спам</numerusform>
            <numerusform>%Ln писем отмечены как спам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) marked as not junk</source>
        <translation>
            <numerusform>%Ln письмо отмечено как не спам</numerusform>
            <numerusform>%Ln письма отмечены как не спам</numerusform>
            <numerusform>%Ln писем отмечены как не спам</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) put aside until %1</source>
        <translation>
            <numerusform>%Ln письмо отложено, вернётся: %1</numerusform>
            <numerusform>%Ln письма отложены, вернутся: %1</numerusform>
            <numerusform>%Ln писем отложены, вернутся: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Conversation muted: what comes is marked read</source>
        <translation>Беседа заглушена: новые письма отмечаются как прочитанные</translation>
    </message>
    <message>
        <source>Conversation watched: what comes is told of</source>
        <translation>Беседа отслеживается: о новых письмах сообщается</translation>
    </message>
    <message>
        <source>Conversation no longer muted</source>
        <translation>Беседа больше не заглушена</translation>
    </message>
    <message>
        <source>Conversation no longer watched</source>
        <translation>Беседа больше не отслеживается</translation>
    </message>
</context>
<context>
    <name>postrider::MessageView</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Fetching the message from the server…</source>
        <translation>Письмо загружается с сервера…</translation>
    </message>
    <message>
        <source>This message is in no account: it was opened from a file.</source>
        <translation>Этого письма нет ни в одной учётной записи: оно открыто из файла.</translation>
    </message>
    <message>
        <source>Save into a folder…</source>
        <translation>Сохранить в папку…</translation>
    </message>
    <message>
        <source>This message is long: only its beginning has been fetched.</source>
        <translation>Это письмо длинное: загружено только его начало.</translation>
    </message>
    <message>
        <source>Fetch the whole message</source>
        <translation>Загрузить письмо целиком</translation>
    </message>
    <message>
        <source>This message is built so oddly that only its source can be shown.</source>
        <translation>Это письмо устроено так странно, что показать можно только его исходный текст.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>The message has to be fetched before it can be answered. Try again in a moment.</source>
        <translation>Чтобы ответить на письмо, его нужно загрузить. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>Open it all the same</source>
        <translation>Всё равно открыть</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>No program could be started for this link. You can copy it and open it yourself.</source>
        <translation>Не удалось запустить программу для этой ссылки. Можно скопировать её и открыть самостоятельно.</translation>
    </message>
    <message>
        <source>This message is in the trash. Deleting it now removes it for good.</source>
        <translation>Это письмо в корзине. Если удалить его сейчас, оно удалится навсегда.</translation>
    </message>
    <message>
        <source>This account has no trash. Deleting the message removes it for good.</source>
        <translation>У этой учётной записи нет корзины. Если удалить письмо, оно удалится навсегда.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Удалить навсегда</translation>
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
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>Save into a folder</source>
        <translation>Сохранение в папку</translation>
    </message>
</context>
<context>
    <name>postrider::MonthView</name>
    <message>
        <source>Day</source>
        <translation>День</translation>
    </message>
    <message>
        <source>Previous month</source>
        <translation>Предыдущий месяц</translation>
    </message>
    <message>
        <source>Next month</source>
        <translation>Следующий месяц</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxCard</name>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Receipt, recipients and everything the servers said, in a window of its own.</source>
        <translation>Уведомление, получатели и все ответы серверов в отдельном окне.</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>%1, to %2, %3</source>
        <comment>subject, recipient, state</comment>
        <translation>%1, кому: %2, %3</translation>
    </message>
    <message>
        <source>Hide history</source>
        <translation>Скрыть историю</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
</context>
<context>
    <name>postrider::OutboxPane</name>
    <message>
        <source>Outbox</source>
        <translation>Исходящие</translation>
    </message>
    <message>
        <source>Everything is sent</source>
        <translation>Всё отправлено</translation>
    </message>
    <message>
        <source>Send at another time</source>
        <translation>Отправить в другое время</translation>
    </message>
    <message>
        <source>Change time</source>
        <translation>Изменить время</translation>
    </message>
</context>
<context>
    <name>postrider::PaletteList</name>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
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
        <translation>Недавние</translation>
    </message>
    <message>
        <source>Actions: what can be done now</source>
        <translation>Действия: что можно сделать сейчас</translation>
    </message>
    <message>
        <source>Folders of all accounts</source>
        <translation>Папки всех учётных записей</translation>
    </message>
    <message>
        <source>People to write to</source>
        <translation>Люди, которым можно написать</translation>
    </message>
    <message>
        <source>Type one of these first to see only</source>
        <translation>Введите сначала один из этих знаков, чтобы видеть только</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Действия</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Папки</translation>
    </message>
    <message>
        <source>Write to</source>
        <translation>Написать</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Search all mail for “%1”</source>
        <translation>Искать «%1» во всей почте</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
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
        <translation>Пароль</translation>
    </message>
    <message>
        <source>Hide the password</source>
        <translation>Скрыть пароль</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Показать пароль</translation>
    </message>
</context>
<context>
    <name>postrider::PasswordPrompt</name>
    <message>
        <source>Password for %1</source>
        <translation>Пароль для %1</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The server wants a password to go on.</source>
        <translation>Чтобы продолжить, серверу нужен пароль.</translation>
    </message>
</context>
<context>
    <name>postrider::PlaceRows</name>
    <message>
        <source>Add a postal address</source>
        <translation>Добавить почтовый адрес</translation>
    </message>
    <message>
        <source>Street</source>
        <translation>Улица</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Почтовый индекс</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Country</source>
        <translation>Страна</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Kind of postal address</source>
        <translation>Вид почтового адреса</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>postrider::PlainTextView</name>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
    <message numerus="yes">
        <source>… show %Ln more quoted line(s)</source>
        <translation>
            <numerusform>… показать ещё %Ln строку цитаты</numerusform>
            <numerusform>… показать ещё %Ln строки цитаты</numerusform>
            <numerusform>… показать ещё %Ln строк цитаты</numerusform>
        </translation>
    </message>
    <message>
        <source>Show everything (another %1)</source>
        <translation>Показать всё (ещё %1)</translation>
    </message>
    <message>
        <source>Show more (%1 are left)</source>
        <translation>Показать больше (осталось %1)</translation>
    </message>
    <message>
        <source>Write a message to this address</source>
        <translation>Написать на этот адрес</translation>
    </message>
    <message>
        <source>Open link in the browser</source>
        <translation>Открыть ссылку в браузере</translation>
    </message>
    <message>
        <source>Copy link</source>
        <translation>Копировать ссылку</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>postrider::Pop3Choices</name>
    <message>
        <source>Delete it there, too, when I delete it here for &amp;good</source>
        <translation>&amp;Удалять и там, когда я удаляю здесь навсегда</translation>
    </message>
    <message>
        <source>&amp;Leave it on the server</source>
        <translation>&amp;Оставлять на сервере</translation>
    </message>
    <message>
        <source>Delete it there &amp;after some days</source>
        <translation>Удалять там &amp;через несколько дней</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Дней</translation>
    </message>
    <message>
        <source>Days until it is deleted on the server</source>
        <translation>Через сколько дней почта удаляется на сервере</translation>
    </message>
    <message>
        <source>Delete it there as &amp;soon as it is safely here</source>
        <translation>Удалять там, как только она &amp;надёжно сохранена здесь</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesRoom</name>
    <message>
        <source>Appearance</source>
        <translation>Внешний вид</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>Keyboard</source>
        <translation>Клавиатура</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Composing</source>
        <translation>Создание писем</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Рабочий стол</translation>
    </message>
</context>
<context>
    <name>postrider::PreferencesWindow</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
</context>
<context>
    <name>postrider::PrintRun</name>
    <message numerus="yes">
        <source>Save %Ln message(s) as PDF</source>
        <translation>
            <numerusform>Сохранить %Ln письмо как PDF</numerusform>
            <numerusform>Сохранить %Ln письма как PDF</numerusform>
            <numerusform>Сохранить %Ln писем как PDF</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Printing %Ln message(s)…</source>
        <translation>
            <numerusform>Печатается %Ln письмо…</numerusform>
            <numerusform>Печатаются %Ln письма…</numerusform>
            <numerusform>Печатаются %Ln писем…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::ProxyFields</name>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
    <message>
        <source>As this computer&apos;s settings say</source>
        <translation>Как указано в настройках этого компьютера</translation>
    </message>
    <message>
        <source>None, straight to the servers</source>
        <translation>Нет, прямо к серверам</translation>
    </message>
    <message>
        <source>SOCKS5 proxy</source>
        <translation>SOCKS5-прокси</translation>
    </message>
    <message>
        <source>HTTP proxy (CONNECT)</source>
        <translation>HTTP-прокси (CONNECT)</translation>
    </message>
    <message>
        <source>Proxy server</source>
        <translation>Прокси-сервер</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>User name (if it wants one)</source>
        <translation>Имя пользователя (если требуется)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>A SOCKS proxy in the settings of this computer is used for mail, too; one for the web only is not.</source>
        <translation>SOCKS-прокси из настроек этого компьютера используется и для почты; прокси только для веба — нет.</translation>
    </message>
    <message>
        <source>Whatever the settings of this computer say.</source>
        <translation>Что бы ни указывали настройки этого компьютера.</translation>
    </message>
    <message>
        <source>It gets the servers&apos; names and looks them up, so that nobody else hears of them. What goes through it stays encrypted.</source>
        <translation>Он получает имена серверов и сам определяет их адреса, так что больше о них никто не узнаёт. Всё, что идёт через него, остаётся зашифрованным.</translation>
    </message>
    <message>
        <source>It has to let connections to mail servers pass, which many do not. What goes through it stays encrypted.</source>
        <translation>Он должен пропускать соединения с почтовыми серверами, а многие этого не делают. Всё, что идёт через него, остаётся зашифрованным.</translation>
    </message>
    <message>
        <source>as it was</source>
        <translation>как раньше</translation>
    </message>
</context>
<context>
    <name>postrider::ProxyPrompt</name>
    <message>
        <source>Proxy of %1</source>
        <translation>Прокси для %1</translation>
    </message>
    <message>
        <source>Save and try again</source>
        <translation>Сохранить и повторить</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Прокси</translation>
    </message>
</context>
<context>
    <name>postrider::QuitQuestion</name>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>Send now and quit</source>
        <translation>Отправить сейчас и выйти</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Mail is waiting</source>
        <translation>Есть ожидающие письма</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) not sent yet</source>
        <translation>
            <numerusform>Ещё не отправлено %Ln письмо</numerusform>
            <numerusform>Ещё не отправлено %Ln письма</numerusform>
            <numerusform>Ещё не отправлено %Ln писем</numerusform>
        </translation>
    </message>
    <message>
        <source>All of it is safe on this computer.</source>
        <translation>Всё надёжно сохранено на этом компьютере.</translation>
    </message>
    <message>
        <source>Being sent now: %1</source>
        <translation>Отправляется: %1</translation>
    </message>
    <message>
        <source>Finished the next time Postrider runs; nothing is sent twice.</source>
        <translation>Закончится при следующем запуске Postrider; дважды ничего не отправляется.</translation>
    </message>
    <message>
        <source>Waiting for the next attempt: %1</source>
        <translation>Ждут следующей попытки: %1</translation>
    </message>
    <message>
        <source>Sent the next time Postrider runs and is connected.</source>
        <translation>Отправится, когда Postrider снова запустят и он подключится.</translation>
    </message>
    <message>
        <source>To be sent later: %1, %2</source>
        <comment>number, when</comment>
        <translation>Отправятся позже: %1, %2</translation>
    </message>
    <message>
        <source>To be sent later: %1, the first %2</source>
        <comment>number, when</comment>
        <translation>Отправятся позже: %1, первое — %2</translation>
    </message>
    <message>
        <source>Sent on time only while Postrider runs; otherwise as soon as it does.</source>
        <translation>Уйдут вовремя, только если Postrider работает; иначе — как только он запустится.</translation>
    </message>
    <message>
        <source>Waiting for you: %1</source>
        <translation>Ждут вас: %1</translation>
    </message>
    <message>
        <source>Kept in the outbox until you decide.</source>
        <translation>Остаются в «Исходящих», пока вы не решите.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Отправка…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) could not be sent now; the outbox says why.</source>
        <translation>
            <numerusform>%Ln письмо сейчас не удалось отправить; причина указана в «Исходящих».</numerusform>
            <numerusform>%Ln письма сейчас не удалось отправить; причина указана в «Исходящих».</numerusform>
            <numerusform>%Ln писем сейчас не удалось отправить; причина указана в «Исходящих».</numerusform>
        </translation>
    </message>
    <message>
        <source>Quit anyway</source>
        <translation>Всё равно выйти</translation>
    </message>
    <message>
        <source>%1 of %2 sent…</source>
        <translation>Отправлено %1 из %2…</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderHead</name>
    <message numerus="yes">
        <source>%1 and %Ln more</source>
        <translation>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
            <numerusform>%1 и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Unsubscribe</source>
        <translation>Отписаться</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это письмо</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>Ответить</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>Reply to all</source>
        <translation>Ответить всем</translation>
    </message>
    <message>
        <source>Ctrl+Shift+R</source>
        <translation>Ctrl+Shift+R</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Переслать</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Поставить звёздочку</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Show source</source>
        <translation>Показать исходный текст</translation>
    </message>
    <message>
        <source>Show all headers</source>
        <translation>Показать все заголовки</translation>
    </message>
    <message>
        <source>Show in contacts</source>
        <translation>Показать в контактах</translation>
    </message>
    <message>
        <source>Show conversation with the server</source>
        <translation>Показать обмен с сервером</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Tells %1 that you want no more of this</source>
        <translation>Сообщает %1, что вы больше не хотите этого получать</translation>
    </message>
    <message>
        <source>Writes a letter for you to send</source>
        <translation>Создаёт письмо, которое вы отправите</translation>
    </message>
    <message>
        <source>Opens the list&apos;s page in the browser</source>
        <translation>Открывает страницу рассылки в браузере</translation>
    </message>
    <message>
        <source>(no sender)</source>
        <translation>(нет отправителя)</translation>
    </message>
    <message>
        <source>%1, sent by %2</source>
        <translation>%1, отправитель: %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>date and time of a message, as in &quot;Saturday, 21 November 2026, 23:05&quot;</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>To %1</source>
        <translation>Кому: %1</translation>
    </message>
    <message>
        <source>Cc %1</source>
        <translation>Копия: %1</translation>
    </message>
    <message>
        <source>Bcc %1</source>
        <translation>Скрытая копия: %1</translation>
    </message>
    <message>
        <source>No recipients named</source>
        <translation>Получатели не указаны</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Заглушена</translation>
    </message>
    <message>
        <source>Watched</source>
        <translation>Отслеживается</translation>
    </message>
    <message>
        <source>New messages of this conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Новые письма этой беседы отмечаются как прочитанные, и о них не сообщается. Только на этом компьютере.</translation>
    </message>
    <message>
        <source>You are told of new messages of this conversation, whatever folder they come to. On this computer only.</source>
        <translation>О новых письмах этой беседы вам сообщается, в какую бы папку они ни пришли. Только на этом компьютере.</translation>
    </message>
    <message>
        <source>Remove star</source>
        <translation>Снять звёздочку</translation>
    </message>
    <message>
        <source>Hide the addresses</source>
        <translation>Скрыть адреса</translation>
    </message>
    <message>
        <source>Show all addresses</source>
        <translation>Показать все адреса</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Is it them?</source>
        <translation>Это точно они?</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Отправитель</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Кому</translation>
    </message>
    <message>
        <source>Cc</source>
        <translation>Копия</translation>
    </message>
    <message>
        <source>Bcc</source>
        <translation>Скрытая копия</translation>
    </message>
    <message>
        <source>Replies go to</source>
        <translation>Ответы приходят на</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Show this message on a light sheet</source>
        <translation>Показать это письмо на светлом листе</translation>
    </message>
    <message>
        <source>Darken this message</source>
        <translation>Затемнить это письмо</translation>
    </message>
</context>
<context>
    <name>postrider::ReaderPane</name>
    <message>
        <source>No message is selected</source>
        <translation>Письмо не выбрано</translation>
    </message>
    <message>
        <source>This message is no longer here</source>
        <translation>Этого письма здесь больше нет</translation>
    </message>
    <message>
        <source>This conversation is no longer here</source>
        <translation>Этой беседы здесь больше нет</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) selected</source>
        <translation>
            <numerusform>Выбрано %Ln письмо</numerusform>
            <numerusform>Выбрано %Ln письма</numerusform>
            <numerusform>Выбрано %Ln писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Reading</name>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Сохранено как «%1».</translation>
    </message>
</context>
<context>
    <name>postrider::ReadingPage</name>
    <message>
        <source>Messages</source>
        <translation>Письма</translation>
    </message>
    <message>
        <source>Messages are &amp;shown</source>
        <translation>По&amp;казывать письма</translation>
    </message>
    <message>
        <source>Formatted, as they were meant</source>
        <translation>С оформлением, как задумано</translation>
    </message>
    <message>
        <source>Formatted simply</source>
        <translation>С упрощённым оформлением</translation>
    </message>
    <message>
        <source>As plain text</source>
        <translation>Простым текстом</translation>
    </message>
    <message>
        <source>Whatever is chosen, nothing a message names is loaded without asking.</source>
        <translation>Что бы ни было выбрано, ничего из упомянутого в письме не загружается без спроса.</translation>
    </message>
    <message>
        <source>&amp;Darken messages with colours of their own</source>
        <translation>З&amp;атемнять письма с собственными цветами</translation>
    </message>
    <message>
        <source>In dark colours only; else such messages lie on a light sheet.</source>
        <translation>Только с тёмными цветами; иначе такие письма лежат на светлом листе.</translation>
    </message>
    <message>
        <source>&amp;Plain text in letters of one width</source>
        <translation>Простой текст &amp;моноширинным шрифтом</translation>
    </message>
    <message>
        <source>For tables and drawings made of letters.</source>
        <translation>Для таблиц и рисунков из букв.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>&amp;Read conversations whole</source>
        <translation>&amp;Читать беседы целиком</translation>
    </message>
    <message>
        <source>All messages of a conversation below each other, where the list is grouped by conversation.</source>
        <translation>Все письма беседы друг под другом, если список сгруппирован по беседам.</translation>
    </message>
    <message>
        <source>&amp;Group this list by conversation</source>
        <translation>&amp;Группировать этот список по беседам</translation>
    </message>
    <message>
        <source>For the folder that is shown; each folder remembers how it looks.</source>
        <translation>Для показанной папки; каждая папка помнит, как она выглядит.</translation>
    </message>
    <message>
        <source>Opening a message</source>
        <translation>Открытие письма</translation>
    </message>
    <message>
        <source>&amp;Mark it as read</source>
        <translation>&amp;Отмечать как прочитанное</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>Сразу</translation>
    </message>
    <message>
        <source>After a while</source>
        <translation>Немного погодя</translation>
    </message>
    <message>
        <source>Never by itself</source>
        <translation>Только вручную</translation>
    </message>
    <message>
        <source>Selecting several messages marks none of them. The key M marks what is selected.</source>
        <translation>Если выделить несколько писем, ни одно не отмечается. Клавиша M отмечает выделенное.</translation>
    </message>
    <message>
        <source>&amp;A while is</source>
        <translation>Через какое &amp;время</translation>
    </message>
    <message>
        <source>1 second</source>
        <translation>1 секунда</translation>
    </message>
    <message>
        <source>2 seconds</source>
        <translation>2 секунды</translation>
    </message>
    <message>
        <source>5 seconds</source>
        <translation>5 секунд</translation>
    </message>
    <message>
        <source>10 seconds</source>
        <translation>10 секунд</translation>
    </message>
    <message>
        <source>30 seconds</source>
        <translation>30 секунд</translation>
    </message>
    <message>
        <source>Deleting, archiving or moving a message</source>
        <translation>Удаление, архивирование или перемещение письма</translation>
    </message>
    <message>
        <source>Then &amp;open</source>
        <translation>&amp;Затем открывать</translation>
    </message>
    <message>
        <source>The next one in the list</source>
        <translation>Следующее в списке</translation>
    </message>
    <message>
        <source>The one before it</source>
        <translation>Предыдущее в списке</translation>
    </message>
    <message>
        <source>None: back to the list</source>
        <translation>Ничего: вернуться к списку</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientField</name>
    <message>
        <source>“%1” is not a complete e-mail address. Press Enter to correct it.</source>
        <translation>«%1» — неполный адрес почты. Нажмите Enter, чтобы исправить.</translation>
    </message>
    <message>
        <source>%1, not a complete address</source>
        <translation>%1, неполный адрес</translation>
    </message>
    <message>
        <source>%1 – in your contacts</source>
        <translation>%1 — в ваших контактах</translation>
    </message>
    <message>
        <source>%1, in your contacts</source>
        <translation>%1, в ваших контактах</translation>
    </message>
    <message>
        <source>%1 – you have not written to this address before</source>
        <translation>%1 — на этот адрес вы ещё не писали</translation>
    </message>
    <message>
        <source>%1, not written to before</source>
        <translation>%1, ещё не писали</translation>
    </message>
    <message numerus="yes">
        <source>%Ln suggestion(s), %1</source>
        <translation>
            <numerusform>%Ln подсказка, %1</numerusform>
            <numerusform>%Ln подсказки, %1</numerusform>
            <numerusform>%Ln подсказок, %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Copy addresses</source>
        <translation>Копировать адреса</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Move to %1</source>
        <translation>Переместить в поле «%1»</translation>
    </message>
    <message>
        <source>Open contact</source>
        <translation>Открыть контакт</translation>
    </message>
    <message>
        <source>Add to contacts</source>
        <translation>Добавить в контакты</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>postrider::RecipientPopup</name>
    <message>
        <source>Contact</source>
        <translation>Контакт</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>You have written to this address</source>
        <translation>На этот адрес вы писали</translation>
    </message>
    <message>
        <source>Has written to you</source>
        <translation>С этого адреса вам писали</translation>
    </message>
    <message numerus="yes">
        <source>%Ln member(s)</source>
        <translation>
            <numerusform>%Ln участник</numerusform>
            <numerusform>%Ln участника</numerusform>
            <numerusform>%Ln участников</numerusform>
        </translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
    </message>
</context>
<context>
    <name>postrider::RedirectDialog</name>
    <message>
        <source>Redirect a message</source>
        <translation>Перенаправление письма</translation>
    </message>
    <message>
        <source>Redirect</source>
        <translation>Перенаправить</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>“%1” is passed on as it is. Answers go to whoever wrote it.</source>
        <translation>«%1» передаётся без изменений. Ответы придут тому, кто написал письмо.</translation>
    </message>
    <message>
        <source>&amp;To</source>
        <translation>&amp;Кому</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>К&amp;опия</translation>
    </message>
    <message>
        <source>&amp;Bcc</source>
        <translation>&amp;Скрытая копия</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>О&amp;т</translation>
    </message>
    <message>
        <source>From</source>
        <translation>От</translation>
    </message>
    <message>
        <source>“%1” cannot be an e-mail address. Correct or remove it.</source>
        <translation>«%1» не может быть адресом почты. Исправьте или удалите его.</translation>
    </message>
    <message>
        <source>Add at least one recipient.</source>
        <translation>Добавьте хотя бы одного получателя.</translation>
    </message>
</context>
<context>
    <name>postrider::ReportNote</name>
    <message>
        <source>It is tried until %1.</source>
        <translation>Попытки продолжаются до %1.</translation>
    </message>
    <message>
        <source>Show the original message</source>
        <translation>Показать исходное письмо</translation>
    </message>
    <message>
        <source>Write again</source>
        <translation>Написать заново</translation>
    </message>
    <message>
        <source>Opens the message again, to those it could not be delivered to. Correct the address there.</source>
        <translation>Снова открывает письмо для тех, кому его не удалось доставить. Исправьте адрес там.</translation>
    </message>
    <message>
        <source>Read receipt for a message of yours</source>
        <translation>Уведомление о прочтении вашего письма</translation>
    </message>
    <message>
        <source>Read receipt for “%1”</source>
        <translation>Уведомление о прочтении «%1»</translation>
    </message>
    <message>
        <source>Report about a message of yours</source>
        <translation>Отчёт о вашем письме</translation>
    </message>
    <message>
        <source>Report about “%1”</source>
        <translation>Отчёт о «%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more</source>
        <translation>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
            <numerusform>и ещё %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>The report does not say whom it is about</source>
        <translation>В отчёте не сказано, о каком получателе речь</translation>
    </message>
    <message>
        <source>Its text is below.</source>
        <translation>Его текст ниже.</translation>
    </message>
    <message>
        <source>No message sent from here matches this report. It may be about mail that somebody else sent in your name.</source>
        <translation>Этому отчёту не соответствует ни одно письмо, отправленное отсюда. Возможно, речь о письмах, которые кто-то другой отправил от вашего имени.</translation>
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
        <translation>Прежние версии</translation>
    </message>
    <message>
        <source>Go back to this one</source>
        <translation>Вернуться к этой</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There are none yet. What you have written is kept about once a minute, and before much of it is deleted.</source>
        <translation>Их пока нет. Написанное сохраняется примерно раз в минуту и перед удалением большой его части.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln знак</numerusform>
            <numerusform>%Ln знака</numerusform>
            <numerusform>%Ln знаков</numerusform>
        </translation>
    </message>
    <message>
        <source>What it said then</source>
        <translation>Что тогда было написано</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextBar</name>
    <message>
        <source>Formatting</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Полужирный</translation>
    </message>
    <message>
        <source>Italic</source>
        <translation>Курсив</translation>
    </message>
    <message>
        <source>Underline</source>
        <translation>Подчёркнутый</translation>
    </message>
    <message>
        <source>Strike through</source>
        <translation>Зачёркнутый</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Text colour</source>
        <translation>Цвет текста</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Автоматический</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Красный</translation>
    </message>
    <message>
        <source>Orange</source>
        <translation>Оранжевый</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Зелёный</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Бирюзовый</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Синий</translation>
    </message>
    <message>
        <source>Purple</source>
        <translation>Фиолетовый</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Серый</translation>
    </message>
    <message>
        <source>Style</source>
        <translation>Стиль</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Heading 1</source>
        <translation>Заголовок 1</translation>
    </message>
    <message>
        <source>Heading 2</source>
        <translation>Заголовок 2</translation>
    </message>
    <message>
        <source>Heading 3</source>
        <translation>Заголовок 3</translation>
    </message>
    <message>
        <source>Preformatted</source>
        <translation>Преформатированный</translation>
    </message>
    <message>
        <source>Small</source>
        <translation>Мелкий</translation>
    </message>
    <message>
        <source>Normal size</source>
        <translation>Обычный размер</translation>
    </message>
    <message>
        <source>Large</source>
        <translation>Крупный</translation>
    </message>
    <message>
        <source>Bulleted list</source>
        <translation>Маркированный список</translation>
    </message>
    <message>
        <source>Numbered list</source>
        <translation>Нумерованный список</translation>
    </message>
    <message>
        <source>Decrease indent</source>
        <translation>Уменьшить отступ</translation>
    </message>
    <message>
        <source>Increase indent</source>
        <translation>Увеличить отступ</translation>
    </message>
    <message>
        <source>Quote</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Link…</source>
        <translation>Ссылка…</translation>
    </message>
    <message>
        <source>Insert a picture…</source>
        <translation>Вставить картинку…</translation>
    </message>
    <message>
        <source>Clear formatting</source>
        <translation>Убрать оформление</translation>
    </message>
</context>
<context>
    <name>postrider::RichTextEdit</name>
    <message>
        <source>Write your message</source>
        <translation>Напишите письмо</translation>
    </message>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>Pasted picture.png</source>
        <translation>Вставленная картинка.png</translation>
    </message>
    <message>
        <source>Resize to small (320 pixels)</source>
        <translation>Размер: малый (320 пикселей)</translation>
    </message>
    <message>
        <source>Resize to medium (640 pixels)</source>
        <translation>Размер: средний (640 пикселей)</translation>
    </message>
    <message>
        <source>Resize to large (1024 pixels)</source>
        <translation>Размер: большой (1024 пикселя)</translation>
    </message>
    <message>
        <source>Resize to the original</source>
        <translation>Размер: исходный</translation>
    </message>
    <message>
        <source>Paste as text</source>
        <translation>Вставить как текст</translation>
    </message>
</context>
<context>
    <name>postrider::SafetyPage</name>
    <message>
        <source>Who checks your mail</source>
        <translation>Кто проверяет вашу почту</translation>
    </message>
    <message>
        <source>&amp;Whom to believe about senders</source>
        <translation>&amp;Кому верить об отправителях</translation>
    </message>
    <message>
        <source>The server, found out from your mail</source>
        <translation>Серверу, определённому по вашей почте</translation>
    </message>
    <message>
        <source>Servers that I name</source>
        <translation>Серверам, которые я назову</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Никому</translation>
    </message>
    <message>
        <source>The mail in your inbox tells which server of yours writes down what it has checked. A single message cannot teach anything.</source>
        <translation>Почта во «Входящих» показывает, какой из ваших серверов записывает результаты своей проверки. Одно отдельное письмо ничему научить не может.</translation>
    </message>
    <message>
        <source>What these have written on top of a message is believed, and nothing else.</source>
        <translation>Верить только тому, что эти серверы записали в начале письма.</translation>
    </message>
    <message>
        <source>No sender is ever shown as verified.</source>
        <translation>Ни один отправитель не показывается как подтверждённый.</translation>
    </message>
    <message>
        <source>&amp;Names of the servers</source>
        <translation>&amp;Имена серверов</translation>
    </message>
    <message>
        <source>Pictures from the web, for all accounts</source>
        <translation>Картинки из интернета, для всех учётных записей</translation>
    </message>
    <message>
        <source>Ne&amp;ver load them, and do not ask</source>
        <translation>Никогда не &amp;загружать и не спрашивать</translation>
    </message>
    <message>
        <source>A&amp;lways shown, while it is verified that it is them</source>
        <translation>&amp;Всегда показывать, пока подтверждено, что это они</translation>
    </message>
    <message>
        <source>Those that you uncheck are asked about again. A picture that is loaded tells its sender that you read the message; nothing else is told, and mail in Junk never loads any.</source>
        <translation>О тех, с кого вы снимете отметку, вопрос появится снова. Загруженная картинка сообщает отправителю, что вы прочитали письмо; больше ничего не сообщается, а письма в спаме не загружают картинок никогда.</translation>
    </message>
    <message>
        <source>Not found yet: your server writes nothing down, or there is too little mail here to tell.</source>
        <translation>Ещё не найден: ваш сервер ничего не записывает, или здесь слишком мало писем, чтобы это определить.</translation>
    </message>
    <message>
        <source>Found: your server, which gives no name.</source>
        <translation>Найден: ваш сервер, не указывающий имени.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найден: %1</translation>
    </message>
    <message>
        <source>Everybody at %1</source>
        <translation>Все с %1</translation>
    </message>
    <message>
        <source>Please name a server, as it stands first in Authentication-Results.</source>
        <translation>Укажите сервер так, как он стоит первым в Authentication-Results.</translation>
    </message>
    <message>
        <source>S&amp;afety</source>
        <translation>&amp;Безопасность</translation>
    </message>
</context>
<context>
    <name>postrider::SearchBar</name>
    <message>
        <source>Search mail</source>
        <translation>Поиск в почте</translation>
    </message>
    <message>
        <source>Results appear in the list as you type. Down goes to suggestions and results.</source>
        <translation>Результаты появляются в списке по мере ввода. Клавиша «вниз» ведёт к подсказкам и результатам.</translation>
    </message>
</context>
<context>
    <name>postrider::SearchNote</name>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Search on the server too</source>
        <translation>Искать и на сервере</translation>
    </message>
    <message>
        <source>Save search…</source>
        <translation>Сохранить поиск…</translation>
    </message>
    <message>
        <source>About this search</source>
        <translation>Об этом поиске</translation>
    </message>
    <message>
        <source>In %1</source>
        <comment>where to search: a folder</comment>
        <translation>В папке %1</translation>
    </message>
    <message>
        <source>Asking the server…</source>
        <translation>Запрос к серверу…</translation>
    </message>
    <message numerus="yes">
        <source>%1 messages are still being indexed.</source>
        <translation>
            <numerusform>%1 письмо ещё вносится в индекс.</numerusform>
            <numerusform>%1 письма ещё вносятся в индекс.</numerusform>
            <numerusform>%1 писем ещё вносятся в индекс.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found on this computer.</source>
        <translation>Найдено на этом компьютере.</translation>
    </message>
</context>
<context>
    <name>postrider::Searching</name>
    <message>
        <source>Search on the server too</source>
        <translation>Искать и на сервере</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The server found nothing more.</source>
        <translation>Больше сервер ничего не нашёл.</translation>
    </message>
    <message numerus="yes">
        <source>The server found %Ln message(s).</source>
        <translation>
            <numerusform>Сервер нашёл %Ln письмо.</numerusform>
            <numerusform>Сервер нашёл %Ln письма.</numerusform>
            <numerusform>Сервер нашёл %Ln писем.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранение поиска</translation>
    </message>
    <message>
        <source>Name of this search among your folders:</source>
        <translation>Имя этого поиска среди ваших папок:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>postrider::SendBar</name>
    <message>
        <source>Send</source>
        <translation>Отправить</translation>
    </message>
    <message>
        <source>Send later, and other options</source>
        <translation>Отправить позже и другие возможности</translation>
    </message>
    <message>
        <source>Important</source>
        <translation>Важное</translation>
    </message>
    <message>
        <source>Not important</source>
        <translation>Неважное</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as important.</source>
        <translation>Программы, которым известна эта пометка, показывают письмо как важное.</translation>
    </message>
    <message>
        <source>Programs that know the mark show the message as less important.</source>
        <translation>Программы, которым известна эта пометка, показывают письмо как менее важное.</translation>
    </message>
    <message>
        <source>%1. Press Delete to take it away.</source>
        <comment>a chip in the composer</comment>
        <translation>%1. Нажмите Delete, чтобы убрать.</translation>
    </message>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>Will be sent %1 (%2)</source>
        <comment>when, shortcut</comment>
        <translation>Будет отправлено: %1 (%2)</translation>
    </message>
    <message>
        <source>Send (%1)</source>
        <translation>Отправить (%1)</translation>
    </message>
    <message>
        <source>It is sent then. Remove this to send it at once.</source>
        <translation>Письмо уйдёт в это время. Уберите это, чтобы отправить сразу.</translation>
    </message>
    <message>
        <source>Delivery report</source>
        <translation>Отчёт о доставке</translation>
    </message>
    <message>
        <source>Servers are asked to say when it has arrived.</source>
        <translation>Серверы просят сообщить, когда письмо дойдёт.</translation>
    </message>
    <message>
        <source>Read receipt</source>
        <translation>Уведомление о прочтении</translation>
    </message>
    <message>
        <source>Whoever reads it is asked to say so.</source>
        <translation>Того, кто прочтёт письмо, просят сообщить об этом.</translation>
    </message>
    <message>
        <source>Encrypted all the way</source>
        <translation>Шифрование на всём пути</translation>
    </message>
    <message>
        <source>It is not sent over a connection that is not encrypted.</source>
        <translation>Письмо не отправляется по незашифрованному соединению.</translation>
    </message>
</context>
<context>
    <name>postrider::SendDetails</name>
    <message>
        <source>Copy all</source>
        <translation>Копировать всё</translation>
    </message>
    <message>
        <source>Details of a sent message</source>
        <translation>Подробности об отправленном письме</translation>
    </message>
    <message>
        <source>Copies all of this as text, for your provider or for support. Passwords are never in it.</source>
        <translation>Копирует всё это как текст для провайдера или службы поддержки. Паролей здесь нет никогда.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Получатели</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Conversation with the server in the last failed attempt</source>
        <translation>Обмен с сервером при последней неудачной попытке</translation>
    </message>
    <message>
        <source>It was taken out of the outbox and is among your drafts.</source>
        <translation>Письмо убрано из папки «Исходящие» и находится среди ваших черновиков.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>name of a fact, the fact</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Кем</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Шифрование</translation>
    </message>
    <message>
        <source>None; the server is on this computer</source>
        <translation>Нет; сервер на этом компьютере</translation>
    </message>
    <message>
        <source>Queue ID</source>
        <translation>Номер в очереди</translation>
    </message>
    <message>
        <source>Final reply</source>
        <translation>Окончательный ответ</translation>
    </message>
    <message>
        <source>Last reply</source>
        <translation>Последний ответ</translation>
    </message>
    <message>
        <source>Copy in Sent</source>
        <translation>Копия в «Отправленных»</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Message ID</source>
        <translation>Message-ID</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>postrider::SendMenu</name>
    <message>
        <source>Send later</source>
        <translation>Отправить позже</translation>
    </message>
    <message>
        <source>Send then</source>
        <translation>Отправить в это время</translation>
    </message>
    <message>
        <source>Ask for a delivery report</source>
        <translation>Запросить отчёт о доставке</translation>
    </message>
    <message>
        <source>The recipients&apos; servers say when it has arrived, if they can.</source>
        <translation>Серверы получателей сообщат, когда письмо дойдёт, если умеют.</translation>
    </message>
    <message>
        <source>Ask for a read receipt</source>
        <translation>Запросить уведомление о прочтении</translation>
    </message>
    <message>
        <source>Whoever reads it may say so, or not. Many find it impolite.</source>
        <translation>Прочитавший может сообщить об этом, а может и нет. Многие считают такой запрос невежливым.</translation>
    </message>
    <message>
        <source>Require encryption all the way</source>
        <translation>Требовать шифрования на всём пути</translation>
    </message>
    <message>
        <source>If a server on the way cannot encrypt, the message comes back to you.</source>
        <translation>Если один из серверов на пути не умеет шифровать, письмо вернётся к вам.</translation>
    </message>
</context>
<context>
    <name>postrider::SendNotices</name>
    <message>
        <source>“%1” may have been sent, or not.</source>
        <translation>Письмо «%1», возможно, отправлено, а возможно, и нет.</translation>
    </message>
    <message>
        <source>“%1” could not be delivered.</source>
        <translation>Письмо «%1» не удалось доставить.</translation>
    </message>
    <message>
        <source>“%1” could not be sent to everybody.</source>
        <translation>Письмо «%1» удалось отправить не всем.</translation>
    </message>
    <message>
        <source>“%1” was not sent.</source>
        <translation>Письмо «%1» не отправлено.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>what happened; why</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln message(s) waiting for your decision</source>
        <translation>
            <numerusform>%Ln письмо ждёт вашего решения</numerusform>
            <numerusform>%Ln письма ждут вашего решения</numerusform>
            <numerusform>%Ln писем ждут вашего решения</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::SenderNotes</name>
    <message>
        <source>This message wants to load pictures from the web, which tells its sender that you read it.</source>
        <translation>Это письмо хочет загрузить картинки из интернета, а они сообщат отправителю, что вы его прочитали.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) that nobody is to see were left out: they only tell somebody that this was opened.</source>
        <translation>
            <numerusform>Пропущена %Ln невидимая картинка: она лишь сообщает кому-то, что письмо открыли.</numerusform>
            <numerusform>Пропущены %Ln невидимые картинки: они лишь сообщают кому-то, что письмо открыли.</numerusform>
            <numerusform>Пропущены %Ln невидимых картинок: они лишь сообщают кому-то, что письмо открыли.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show pictures</source>
        <translation>Показать картинки</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Всегда</translation>
    </message>
    <message>
        <source>From %1</source>
        <translation>От %1</translation>
    </message>
    <message>
        <source>From everybody at %1</source>
        <translation>От всех с %1</translation>
    </message>
    <message>
        <source>Unsubscribing at %1…</source>
        <translation>Отписка: %1…</translation>
    </message>
    <message>
        <source>%1 was told that you want no more of this. It may take a few days.</source>
        <translation>%1 знает, что вы больше не хотите этого получать. Это может занять несколько дней.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Написать письмо</translation>
    </message>
    <message>
        <source>Open its page</source>
        <translation>Открыть страницу</translation>
    </message>
</context>
<context>
    <name>postrider::Sending</name>
    <message>
        <source>Sent to the others. A draft for %1 is kept.</source>
        <translation>Отправлено остальным. Черновик для %1 сохранён.</translation>
    </message>
    <message>
        <source>Open the draft</source>
        <translation>Открыть черновик</translation>
    </message>
    <message>
        <source>“%1” is not sent; it is among your drafts</source>
        <translation>Письмо «%1» не отправляется; оно среди ваших черновиков</translation>
    </message>
    <message>
        <source>The draft is no longer there, so it was not put back into the outbox.</source>
        <translation>Черновика больше нет, поэтому он не возвращён в «Исходящие».</translation>
    </message>
    <message>
        <source>The message is no longer in Sent, so it cannot be opened again.</source>
        <translation>Письма больше нет в «Отправленных», поэтому снова открыть его нельзя.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingNotes</name>
    <message>
        <source>The original message is fetched first. Try again in a moment.</source>
        <translation>Сначала загружается исходное письмо. Повторите попытку чуть позже.</translation>
    </message>
    <message>
        <source>%1 would like to know that you have read this.</source>
        <translation>%1 хочет знать, что вы это прочитали.</translation>
    </message>
    <message>
        <source>The receipt would go to %1.</source>
        <translation>Уведомление ушло бы на %1.</translation>
    </message>
    <message>
        <source>Send receipt</source>
        <translation>Отправить уведомление</translation>
    </message>
    <message>
        <source>Do not send</source>
        <translation>Не отправлять</translation>
    </message>
    <message>
        <source>The read receipt is on its way.</source>
        <translation>Уведомление о прочтении отправляется.</translation>
    </message>
    <message>
        <source>A read receipt was sent, as you have set it for this account.</source>
        <translation>Уведомление о прочтении отправлено, как вы задали для этой учётной записи.</translation>
    </message>
</context>
<context>
    <name>postrider::SendingPage</name>
    <message>
        <source>When the server &amp;refuses a recipient</source>
        <translation>Если се&amp;рвер не принимает получателя</translation>
    </message>
    <message>
        <source>Ask me</source>
        <translation>Спросить меня</translation>
    </message>
    <message>
        <source>Send to the others</source>
        <translation>Отправить остальным</translation>
    </message>
    <message>
        <source>Nothing is sent to anybody until you have decided.</source>
        <translation>Никому ничего не отправляется, пока вы не решите.</translation>
    </message>
    <message>
        <source>The others get it at once. A draft is kept for those who were refused, and a notice says so.</source>
        <translation>Остальные получают письмо сразу. Для тех, кого сервер не принял, остаётся черновик, и появляется сообщение об этом.</translation>
    </message>
    <message>
        <source>When somebody asks for a read recei&amp;pt</source>
        <translation>Когда запрашивают &amp;уведомление о прочтении</translation>
    </message>
    <message>
        <source>Never send one</source>
        <translation>Никогда не отправлять</translation>
    </message>
    <message>
        <source>Always send one</source>
        <translation>Всегда отправлять</translation>
    </message>
    <message>
        <source>You are not asked, and nobody is told.</source>
        <translation>Вас не спрашивают, и никто ничего не узнаёт.</translation>
    </message>
    <message>
        <source>A quiet bar above the message asks you. Nothing is sent unless you say so.</source>
        <translation>Вас спросит неброская полоса над письмом. Без вашего согласия ничего не отправляется.</translation>
    </message>
    <message>
        <source>It is sent when you open the message. Where the request is doubtful you are asked, and mailing lists never get one.</source>
        <translation>Уведомление отправляется, когда вы открываете письмо. Если запрос сомнителен, вас спросят, а рассылки не получают уведомлений никогда.</translation>
    </message>
    <message>
        <source>The &amp;copy in Sent is filed by</source>
        <translation>&amp;Копию в «Отправленных» сохраняет</translation>
    </message>
    <message>
        <source>Whoever does it, found out by itself</source>
        <translation>Определять автоматически</translation>
    </message>
    <message>
        <source>Postrider</source>
        <translation>Postrider</translation>
    </message>
    <message>
        <source>The server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Postrider files it, looks whether the server did, too, and remembers.</source>
        <translation>Postrider сохраняет копию, смотрит, сделал ли это и сервер, и запоминает.</translation>
    </message>
    <message>
        <source>For servers that only pass messages on.</source>
        <translation>Для серверов, которые только передают письма.</translation>
    </message>
    <message>
        <source>For servers that file what they accept, such as Gmail and Microsoft 365. Postrider files none, so that there are not two.</source>
        <translation>Для серверов, которые сами сохраняют принятое, например Gmail и Microsoft 365. Postrider копий не сохраняет, чтобы их не было две.</translation>
    </message>
    <message>
        <source>Sen&amp;ding</source>
        <translation>О&amp;тправка</translation>
    </message>
    <message>
        <source>&amp;Keep copies of answers in the folder of the message that is answered</source>
        <translation>Хранить копии отв&amp;етов в папке письма, на которое дан ответ</translation>
    </message>
    <message>
        <source>Not in Sent then. Where the server files by itself, they are in Sent.</source>
        <translation>Тогда их нет в «Отправленных». Если сервер сохраняет копии сам, они в «Отправленных».</translation>
    </message>
</context>
<context>
    <name>postrider::ServerFields</name>
    <message>
        <source>Server</source>
        <translation>Сервер</translation>
    </message>
    <message>
        <source>Security</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Порт</translation>
    </message>
    <message>
        <source>Protocol of incoming mail</source>
        <translation>Протокол входящей почты</translation>
    </message>
    <message>
        <source>IMAP, mail stays on the server</source>
        <translation>IMAP, почта остаётся на сервере</translation>
    </message>
    <message>
        <source>POP3, mail is fetched</source>
        <translation>POP3, почта загружается</translation>
    </message>
    <message>
        <source>TLS from the start</source>
        <translation>TLS с самого начала</translation>
    </message>
    <message>
        <source>STARTTLS, required</source>
        <translation>STARTTLS, обязательно</translation>
    </message>
    <message>
        <source>None, this computer only</source>
        <translation>Нет, только этот компьютер</translation>
    </message>
</context>
<context>
    <name>postrider::ServersPage</name>
    <message>
        <source>Incoming mail (POP3)</source>
        <translation>Входящая почта (POP3)</translation>
    </message>
    <message>
        <source>Incoming mail (IMAP)</source>
        <translation>Входящая почта (IMAP)</translation>
    </message>
    <message>
        <source>Outgoing mail (SMTP)</source>
        <translation>Исходящая почта (SMTP)</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Look at the certificate…</source>
        <translation>Посмотреть сертификат…</translation>
    </message>
    <message>
        <source>Save without checking</source>
        <translation>Сохранить без проверки</translation>
    </message>
    <message>
        <source>&amp;User name, for both</source>
        <translation>&amp;Имя пользователя, для обоих</translation>
    </message>
    <message>
        <source>This account signs in through the browser. No password of it is kept here.</source>
        <translation>В эту учётную запись входят через браузер. Её пароль здесь не хранится.</translation>
    </message>
    <message>
        <source>Sign in &amp;again…</source>
        <translation>Войти &amp;заново…</translation>
    </message>
    <message>
        <source>The sign-in that Postrider has is replaced once the service has let you in.</source>
        <translation>Имеющийся у Postrider вход заменяется, как только служба вас впустит.</translation>
    </message>
    <message>
        <source>A command says the password: %1</source>
        <translation>Пароль выдаёт команда: %1</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Без изменений</translation>
    </message>
    <message>
        <source>New &amp;password</source>
        <translation>Новый п&amp;ароль</translation>
    </message>
    <message>
        <source>Only if it has changed. It goes to the keychain of this computer.</source>
        <translation>Только если он изменился. Он попадает в связку ключей этого компьютера.</translation>
    </message>
    <message>
        <source>Enter the names of both servers.</source>
        <translation>Введите имена обоих серверов.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to 65535.</source>
        <translation>Порт — число от 1 до 65535.</translation>
    </message>
    <message>
        <source>Enter the name that you sign in with.</source>
        <translation>Введите имя, под которым вы входите.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was changed.</source>
        <translation>Остановлено. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Nothing was changed: what went wrong stands above.</source>
        <translation>Ничего не изменено: что не так, указано выше.</translation>
    </message>
    <message>
        <source>%1 Nothing was changed.</source>
        <comment>what went wrong</comment>
        <translation>%1 Ничего не изменено.</translation>
    </message>
    <message>
        <source>&amp;Servers</source>
        <translation>&amp;Серверы</translation>
    </message>
    <message>
        <source>Check and save</source>
        <translation>Проверить и сохранить</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
</context>
<context>
    <name>postrider::ShownFolders</name>
    <message>
        <source>Find a folder</source>
        <translation>Найти папку</translation>
    </message>
    <message>
        <source>Folders that are shown</source>
        <translation>Показываемые папки</translation>
    </message>
</context>
<context>
    <name>postrider::SignInPrompt</name>
    <message>
        <source>Sign in as %1</source>
        <translation>Войти как %1</translation>
    </message>
    <message>
        <source>Sign in with the browser</source>
        <translation>Войти через браузер</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Войти</translation>
    </message>
    <message>
        <source>The server wants you to sign in to go on.</source>
        <translation>Чтобы продолжить, серверу нужно, чтобы вы вошли.</translation>
    </message>
</context>
<context>
    <name>postrider::SimpleBodyView</name>
    <message>
        <source>Message text</source>
        <translation>Текст письма</translation>
    </message>
    <message>
        <source>The message is longer than can be shown here.</source>
        <translation>Письмо длиннее, чем можно здесь показать.</translation>
    </message>
</context>
<context>
    <name>postrider::SourceActions</name>
    <message>
        <source>Source: %1</source>
        <translation>Исходный текст: %1</translation>
    </message>
    <message>
        <source>message.eml</source>
        <translation>письмо.eml</translation>
    </message>
    <message>
        <source>Headers: %1</source>
        <translation>Заголовки: %1</translation>
    </message>
    <message>
        <source>headers.txt</source>
        <translation>заголовки.txt</translation>
    </message>
    <message>
        <source>Conversation with the server</source>
        <translation>Обмен с сервером</translation>
    </message>
    <message>
        <source>transcript.txt</source>
        <translation>протокол.txt</translation>
    </message>
</context>
<context>
    <name>postrider::SourceList</name>
    <message>
        <source>What %1 publishes</source>
        <translation>Что публикует %1</translation>
    </message>
    <message>
        <source>The name servers of %1</source>
        <translation>Серверы имён %1</translation>
    </message>
    <message>
        <source>The public list of providers (autoconfig.thunderbird.net)</source>
        <translation>Общедоступный список провайдеров (autoconfig.thunderbird.net)</translation>
    </message>
    <message>
        <source>Whoever takes the mail for %1</source>
        <translation>Тот, кто принимает почту для %1</translation>
    </message>
    <message>
        <source>Servers with the usual names</source>
        <translation>Серверы с обычными именами</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Запрос…</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Есть ответ</translation>
    </message>
    <message>
        <source>Knows nothing about it</source>
        <translation>Ничего об этом не знает</translation>
    </message>
    <message>
        <source>Answered something that is not safe to use</source>
        <translation>Ответ небезопасно использовать</translation>
    </message>
    <message>
        <source>No answer that can be trusted</source>
        <translation>Нет ответа, которому можно верить</translation>
    </message>
    <message>
        <source>Not waited for</source>
        <translation>Ответа не ждали</translation>
    </message>
</context>
<context>
    <name>postrider::SourceWindow</name>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Only the first %1 are shown. “Save as” keeps everything.</source>
        <translation>Показаны только первые %1. «Сохранить как» сохраняет всё.</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Сохранить как</translation>
    </message>
    <message>
        <source>The file could not be saved. Choose another folder, or make room on the disk, and try again.</source>
        <translation>Не удалось сохранить файл. Выберите другую папку или освободите место на диске и повторите попытку.</translation>
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
        <translation>О&amp;рфография</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer</source>
        <translation>На этом компьютере не найдено ни одного словаря</translation>
    </message>
</context>
<context>
    <name>postrider::SpellMarks</name>
    <message>
        <source>Looking for what may be meant…</source>
        <translation>Поиск возможных вариантов…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Добавить в словарь</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Игнорировать</translation>
    </message>
    <message>
        <source>Nothing like it was found</source>
        <translation>Ничего похожего не найдено</translation>
    </message>
</context>
<context>
    <name>postrider::SpellingButton</name>
    <message>
        <source>Spelling is not checked</source>
        <translation>Орфография не проверяется</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <comment>languages</comment>
        <translation>Орфография: %1</translation>
    </message>
</context>
<context>
    <name>postrider::StoryView</name>
    <message>
        <source>What the server said</source>
        <translation>Что ответил сервер</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Показать отчёт</translation>
    </message>
    <message>
        <source>Show the report about %1</source>
        <translation>Показать отчёт о %1</translation>
    </message>
</context>
<context>
    <name>postrider::SuggestionList</name>
    <message>
        <source>Suggestions</source>
        <translation>Подсказки</translation>
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
        <translation>Только по моей команде</translation>
    </message>
    <message numerus="yes">
        <source>Every %n hour(s)</source>
        <translation>
            <numerusform>Каждый %n час</numerusform>
            <numerusform>Каждые %n часа</numerusform>
            <numerusform>Каждые %n часов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Every %n minute(s)</source>
        <translation>
            <numerusform>Каждую %n минуту</numerusform>
            <numerusform>Каждые %n минуты</numerusform>
            <numerusform>Каждые %n минут</numerusform>
        </translation>
    </message>
    <message>
        <source>Mail on the server</source>
        <translation>Почта на сервере</translation>
    </message>
    <message>
        <source>Mail is deleted on %1 only after it is safely here. What you choose counts for mail that is there already, too.</source>
        <translation>Почта удаляется на %1, только когда надёжно сохранена здесь. Ваш выбор относится и к почте, которая уже там.</translation>
    </message>
    <message>
        <source>Messages kept on this computer</source>
        <translation>Письма, хранящиеся на этом компьютере</translation>
    </message>
    <message>
        <source>Those kept here can be read without a connection and are searched in full. Of the others, who wrote, when and about what is here all the same. A folder may have a rule of its own: its properties say which.</source>
        <translation>Хранящиеся здесь письма можно читать без соединения, и поиск идёт по всему их тексту. Об остальных здесь всё равно известно, кто писал, когда и о чём. У папки может быть собственное правило: оно указано в её свойствах.</translation>
    </message>
    <message>
        <source>Looking for mail</source>
        <translation>Проверка почты</translation>
    </message>
    <message>
        <source>&amp;Look at the server</source>
        <translation>Про&amp;верять сервер</translation>
    </message>
    <message>
        <source>&amp;Look through all folders</source>
        <translation>Проверять вс&amp;е папки</translation>
    </message>
    <message>
        <source>A POP3 server tells nothing by itself. It is looked at when Postrider starts, too, and whenever you get mail.</source>
        <translation>Сервер POP3 сам ничего не сообщает. Он проверяется и при запуске Postrider, и всякий раз, когда вы получаете почту.</translation>
    </message>
    <message>
        <source>New mail in the inbox does not wait for this: the server tells of it at once (IDLE), as it does for folders that you are told of. This is for all other folders, and for servers that tell nothing.</source>
        <translation>Новая почта во «Входящих» этого не ждёт: сервер сообщает о ней сразу (IDLE), как и о папках, о которых вам сообщают. Это — для всех остальных папок и для серверов, которые ничего не сообщают.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Беседы</translation>
    </message>
    <message>
        <source>&amp;Messages with the same subject are one conversation, too</source>
        <translation>Пис&amp;ьма с одинаковой темой — тоже одна беседа</translation>
    </message>
    <message>
        <source>Else only those that answer each other are. What is here already is put together anew in the background.</source>
        <translation>Иначе — только те, что отвечают друг на друга. Уже имеющиеся письма группируются заново в фоне.</translation>
    </message>
    <message>
        <source>S&amp;ynchronisation</source>
        <translation>Син&amp;хронизация</translation>
    </message>
</context>
<context>
    <name>postrider::TagsPage</name>
    <message>
        <source>&amp;Add a tag</source>
        <translation>&amp;Добавить метку</translation>
    </message>
    <message>
        <source>The keys 1 to 9 put them on the selected messages and take them off again. On the server a tag is a keyword, which other mail programs see, too; name and colour are this program&apos;s.</source>
        <translation>Клавиши от 1 до 9 ставят их на выделенные письма и снимают. На сервере метка — это ключевое слово, которое видят и другие почтовые программы; имя и цвет известны только этой программе.</translation>
    </message>
    <message>
        <source>Name of tag %1</source>
        <translation>Имя метки %1</translation>
    </message>
    <message>
        <source>On the server: %1</source>
        <comment>the keyword of a tag</comment>
        <translation>На сервере: %1</translation>
    </message>
    <message>
        <source>Colour of tag %1</source>
        <translation>Цвет метки %1</translation>
    </message>
    <message>
        <source>Move tag %1 up</source>
        <translation>Переместить метку %1 вверх</translation>
    </message>
    <message>
        <source>Move tag %1 down</source>
        <translation>Переместить метку %1 вниз</translation>
    </message>
    <message>
        <source>Remove tag %1 from the list</source>
        <translation>Убрать метку %1 из списка</translation>
    </message>
    <message>
        <source>New tag</source>
        <translation>Новая метка</translation>
    </message>
</context>
<context>
    <name>postrider::TemplatesDialog</name>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There are no templates yet. In a message that you write, choose “Save as template”.</source>
        <translation>Шаблонов пока нет. В письме, которое вы пишете, выберите «Сохранить как шаблон».</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Изменить</translation>
    </message>
    <message>
        <source>Re&amp;name</source>
        <translation>&amp;Переименовать</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Удалить</translation>
    </message>
    <message>
        <source>(no subject)</source>
        <translation>(без темы)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименование</translation>
    </message>
    <message>
        <source>Subject of the template:</source>
        <translation>Тема шаблона:</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удаление шаблона</translation>
    </message>
    <message>
        <source>Remove the template “%1”?</source>
        <translation>Удалить шаблон «%1»?</translation>
    </message>
    <message>
        <source>Messages that were begun with it stay.</source>
        <translation>Письма, начатые с него, останутся.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>postrider::Tidying</name>
    <message>
        <source>Put aside until</source>
        <translation>Отложить до</translation>
    </message>
    <message>
        <source>Put aside</source>
        <translation>Отложить</translation>
    </message>
    <message>
        <source>New messages of a muted conversation are marked read, and nobody is told of them. On this computer only.</source>
        <translation>Новые письма заглушённой беседы отмечаются как прочитанные, и о них не сообщается. Только на этом компьютере.</translation>
    </message>
    <message>
        <source>You are told of new messages of a watched conversation, whatever folder they come to. On this computer only.</source>
        <translation>О новых письмах отслеживаемой беседы вам сообщается, в какую бы папку они ни пришли. Только на этом компьютере.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>folder, account</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Выбор папки</translation>
    </message>
    <message>
        <source>In all folders but drafts, junk and trash.</source>
        <translation>Во всех папках, кроме черновиков, спама и корзины.</translation>
    </message>
</context>
<context>
    <name>postrider::TimeDialog</name>
    <message>
        <source>Time</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Время</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>That time has passed.</source>
        <translation>Это время уже прошло.</translation>
    </message>
    <message>
        <source>(the clocks go forward in that night)</source>
        <translation>(в эту ночь часы переводят вперёд)</translation>
    </message>
    <message>
        <source>Choose a later one.</source>
        <translation>Выберите более позднее.</translation>
    </message>
</context>
<context>
    <name>postrider::Timeline</name>
    <message>
        <source>Queued</source>
        <translation>В очереди</translation>
    </message>
    <message>
        <source>Queued %1</source>
        <translation>В очереди с %1</translation>
    </message>
    <message>
        <source>Attempt %1</source>
        <translation>Попытка %1</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Отправка</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>In Sent</source>
        <translation>В «Отправленных»</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Stopped at attempt %1</source>
        <translation>Остановлено на попытке %1</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Остановлено</translation>
    </message>
    <message>
        <source>Accepted %1</source>
        <translation>Принято: %1</translation>
    </message>
    <message>
        <source>Not delivered</source>
        <translation>Не доставлено</translation>
    </message>
    <message>
        <source>Not delivered to %1 of %2</source>
        <translation>Не доставлено: %1 из %2</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Доставлено</translation>
    </message>
    <message>
        <source>Delivered to %1 of %2</source>
        <translation>Доставлено: %1 из %2</translation>
    </message>
    <message>
        <source>On its way</source>
        <translation>В пути</translation>
    </message>
</context>
<context>
    <name>postrider::ToolRow</name>
    <message>
        <source>Tool bar</source>
        <translation>Панель инструментов</translation>
    </message>
    <message>
        <source>New message</source>
        <translation>Новое письмо</translation>
    </message>
</context>
<context>
    <name>postrider::Tray</name>
    <message>
        <source>&amp;Open Postrider</source>
        <translation>&amp;Открыть Postrider</translation>
    </message>
    <message>
        <source>&amp;New message</source>
        <translation>&amp;Новое письмо</translation>
    </message>
    <message>
        <source>&amp;Get new mail</source>
        <translation>&amp;Получить новую почту</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Выход</translation>
    </message>
    <message numerus="yes">
        <source>Postrider: %Ln unread message(s)</source>
        <translation>
            <numerusform>Postrider: %Ln непрочитанное письмо</numerusform>
            <numerusform>Postrider: %Ln непрочитанных письма</numerusform>
            <numerusform>Postrider: %Ln непрочитанных писем</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>postrider::Troubles</name>
    <message>
        <source>Postrider did not end properly last time. Your mail was looked through, and what was wrong with it was put right.</source>
        <translation>В прошлый раз Postrider завершился неправильно. Ваша почта проверена, и всё, что было не в порядке, исправлено.</translation>
    </message>
    <message>
        <source>this account</source>
        <translation>эта учётная запись</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>account: what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: you have to sign in again. Your mail is kept until then.</source>
        <translation>%1: нужно войти ещё раз. До тех пор ваша почта сохраняется.</translation>
    </message>
    <message>
        <source>Sign in…</source>
        <translation>Войти…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>%1: the server could not prove who it is, so nothing was sent to it.</source>
        <translation>%1: сервер не смог доказать, кто он, поэтому ему ничего не отправлено.</translation>
    </message>
    <message>
        <source>Certificate…</source>
        <translation>Сертификат…</translation>
    </message>
    <message>
        <source>%1: something is wrong with this account.</source>
        <translation>%1: с этой учётной записью что-то не так.</translation>
    </message>
    <message>
        <source>What is wrong?</source>
        <translation>Что не так?</translation>
    </message>
    <message>
        <source>%1: the keychain of this computer cannot be used, so the password is kept only until Postrider closes.</source>
        <translation>%1: связка ключей этого компьютера недоступна, поэтому пароль хранится только до завершения Postrider.</translation>
    </message>
</context>
<context>
    <name>postrider::UndoBar</name>
    <message>
        <source>Dismiss</source>
        <translation>Скрыть</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>postrider::ValueRows</name>
    <message>
        <source>Add an address</source>
        <translation>Добавить адрес</translation>
    </message>
    <message>
        <source>Add a number</source>
        <translation>Добавить номер</translation>
    </message>
    <message>
        <source>Add a web page</source>
        <translation>Добавить веб-страницу</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Работа</translation>
    </message>
    <message>
        <source>Mobile</source>
        <translation>Мобильный</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>Факс</translation>
    </message>
    <message>
        <source>Pager</source>
        <translation>Пейджер</translation>
    </message>
    <message>
        <source>Kind of %1</source>
        <translation>Вид: %1</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Удалить</translation>
    </message>
</context>
</TS>
